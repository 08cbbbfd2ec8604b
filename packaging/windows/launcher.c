/* Starts Assessor with the Python that lies beside it.

   Compiled twice: Assessor.exe (ASSESSOR_WINDOW, no console) shows the window; assessor-app.exe is the command line.
   Nothing is looked up in the path or in the environment: python311.dll is loaded from this very folder, which also
   holds python311._pth, so that neither PYTHONPATH nor a registry entry can lead elsewhere. */

#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

typedef int (*python_main)(int, wchar_t **);

#ifdef ASSESSOR_WINDOW
static const wchar_t *CODE = L"import sys; from assessor_app.__main__ import window; sys.exit(window())";
#else
static const wchar_t *CODE = L"from assessor_app.__main__ import start; start()";
#endif

static int failed(const wchar_t *what)
{
#ifdef ASSESSOR_WINDOW
    MessageBoxW(NULL, what, L"Assessor", MB_OK | MB_ICONERROR);
#else
    fwprintf(stderr, L"%ls\n", what);
#endif
    return 1;
}

static int run(int argc, wchar_t **argv)
{
    wchar_t path[32768];
    DWORD length = GetModuleFileNameW(NULL, path, 32768);
    wchar_t *last = length && length < 32768 ? wcsrchr(path, L'\\') : NULL;
    if (!last || last - path > 32740)
        return failed(L"Assessor cannot find its own folder. Install it again.");
    wcscpy(last + 1, L"python311.dll");
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    HMODULE library = LoadLibraryExW(path, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    python_main start = library ? (python_main)(void *)GetProcAddress(library, "Py_Main") : NULL;
    if (!start)
        return failed(L"A part of Assessor is missing. Install it again.");
    wchar_t **words = calloc(argc + 6, sizeof *words);
    if (!words)
        return failed(L"There is not enough memory to start Assessor. Close other programs and try again.");
    int count = 0;
    words[count++] = argv[0];
    words[count++] = L"-I";      /* isolated: no environment, no user's packages */
    words[count++] = L"-Xutf8";
    words[count++] = L"-c";
    words[count++] = (wchar_t *)CODE;
    for (int index = 1; index < argc; index++)
        words[count++] = argv[index];
    return start(count, words);
}

#ifdef ASSESSOR_WINDOW
#include <shellapi.h>
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, wchar_t *line, int show)
{
    int argc;
    wchar_t **argv = CommandLineToArgvW(GetCommandLineW(), &argc);
    return argv ? run(argc, argv) : failed(L"Assessor cannot read how it was started. Start it from the Start menu.");
}
#else
int wmain(int argc, wchar_t **argv) { return run(argc, argv); }
#endif

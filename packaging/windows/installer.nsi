; The installer for one person without administrator rights: into their own folder of programs.
;   Assessor-setup.exe /S          without questions
;   uninstall.exe /S               removes it; inspection files stay where they are
Unicode true
Target amd64-unicode
ManifestSupportedOS Win10
ManifestDPIAware true
SetCompressor /SOLID lzma
SetDatablockOptimize on
!include "MUI2.nsh"
!include "FileFunc.nsh"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Assessor"
Name "Assessor"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Assessor"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Assessor"
VIAddVersionKey "FileDescription" "Assessor setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"
!define MUI_ICON "assessor.ico"
!define MUI_UNICON "assessor.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\Assessor.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Welsh"
LangString Newer ${LANG_ENGLISH} "Assessor is open. Close it, then go on."
LangString Newer ${LANG_WELSH} "Mae Assessor ar agor. Caewch ef, yna ewch ymlaen."
LangString Type ${LANG_ENGLISH} "Assessor inspection file"
LangString Type ${LANG_WELSH} "Ffeil arolygu Assessor"

; Only what this installer put there is removed: its own folder, never anything beside it.
!macro Clear
  RMDir /r "$INSTDIR\lib"
  Delete "$INSTDIR\*.dll"
  Delete "$INSTDIR\*.pyd"
  Delete "$INSTDIR\*.exe"
  Delete "$INSTDIR\*.zip"
  Delete "$INSTDIR\*._pth"
  Delete "$INSTDIR\*.txt"
!macroend

Function Closed
  again:
  IfFileExists "$INSTDIR\Assessor.exe" 0 done
  ClearErrors
  Delete "$INSTDIR\Assessor.exe"
  IfErrors 0 done
  IfSilent 0 ask
  SetErrorLevel 2
  Abort
  ask:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Newer)" IDRETRY again
  Abort
  done:
FunctionEnd

Section "Assessor"
  Call Closed
  !insertmacro Clear
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Assessor.lnk" "$INSTDIR\Assessor.exe"
  CreateShortcut "$SMPROGRAMS\Assessor (Cymraeg).lnk" "$INSTDIR\Assessor.exe" "--language=cy"
  WriteRegStr HKCU "Software\Classes\.inspection" "" "Assessor.Inspection"
  WriteRegStr HKCU "Software\Classes\Assessor.Inspection" "" "$(Type)"
  WriteRegStr HKCU "Software\Classes\Assessor.Inspection\DefaultIcon" "" "$INSTDIR\Assessor.exe,0"
  WriteRegStr HKCU "Software\Classes\Assessor.Inspection\shell\open\command" "" '"$INSTDIR\Assessor.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\Applications\Assessor.exe\shell\open\command" "" '"$INSTDIR\Assessor.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.xlsx\OpenWithList\Assessor.exe" "" ""
  WriteRegStr HKCU "${KEY}" "DisplayName" "Assessor"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\Assessor.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "Assessor"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  !insertmacro Clear
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Assessor.lnk"
  Delete "$SMPROGRAMS\Assessor (Cymraeg).lnk"
  DeleteRegKey HKCU "Software\Classes\Assessor.Inspection"
  DeleteRegKey HKCU "Software\Classes\Applications\Assessor.exe"
  DeleteRegKey HKCU "Software\Classes\.xlsx\OpenWithList\Assessor.exe"
  DeleteRegValue HKCU "Software\Classes\.inspection" ""
  DeleteRegKey HKCU "${KEY}"
SectionEnd

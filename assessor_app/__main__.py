"""Start the application: a command of the command line if there is one, else the window."""

import sys


def window() -> int:
    """Show the window, with no console; a file to open may be the one argument."""
    from assessor_app.cli import open_window

    return open_window(sys.argv[1:])


def start() -> None:
    """What ``python -m assessor_app`` does."""
    from assessor_app.cli import main

    main()


if __name__ == "__main__":
    start()

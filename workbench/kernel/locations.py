"""Where things lie: the shipped resources and forms, and the person's own folder."""

import os
import sys
from functools import cache
from pathlib import Path

import platformdirs

HOME_VARIABLE = "WORKBENCH_HOME"


def resources() -> Path:
    """Return the folder of shipped resources, in a checkout or an installed wheel."""
    return _shipped("resources")


def editions() -> Path:
    """Return the folder of shipped form editions."""
    return _shipped("forms")


def home() -> Path:
    """Return the person's folder: settings, keys, trust list; `WORKBENCH_HOME` moves it."""
    chosen = os.environ.get(HOME_VARIABLE)
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir("Assessor Workbench", appauthor=False))


def program() -> Path | None:
    """Return the file that starts the program where it was built into one folder; None where Python runs it."""
    if not getattr(sys, "frozen", False):
        return None
    # On Windows the window has a file of its own, which has neither standard input nor output.
    return Path(sys.executable).with_name("workbench.exe") if sys.platform == "win32" else Path(sys.executable)


@cache
def _shipped(name: str) -> Path:
    package = Path(__file__).resolve().parent.parent
    installed = package / "_data" / name
    return installed if installed.is_dir() else package.parent / name

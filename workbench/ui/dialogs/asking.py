"""Choosing files without a trace in the settings that Qt's programs share."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSettings

T = TypeVar("T")
_REMEMBERED = ("FileDialog/history", "FileDialog/lastVisited")
"""What Qt keeps for all its programs: folders, and they are called after clusters."""


def ask(choose: Callable[..., T], *given: object) -> T:
    """Let one of QFileDialog's functions ask, and leave no folder in the settings that Qt's programs share."""
    shared = QSettings(QSettings.Scope.UserScope, "QtProject")
    before = {name: shared.value(name) for name in _REMEMBERED}
    try:
        return choose(*given)
    finally:
        for name, value in before.items():
            if value is None:
                shared.remove(name)
            else:
                shared.setValue(name, value)
        shared.sync()

"""Opening a window over a workspace, or over packages without one; what comes next is fetched once it stands."""

from pathlib import Path
from typing import NoReturn

from workbench import bootstrap
from workbench.application.home import Home
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.settings import Settings
from workbench.ui.feed import ChangeFeed
from workbench.ui.notices import Notices
from workbench.ui.operations import Operations
from workbench.ui.saving import Autosave
from workbench.ui.shell import Shell
from workbench.ui.undo import UndoHistory
from workbench.ui.upkeep import spare_what_is_imported
from workbench.ui.window import Window

WARM_UP_MS = 300
"""When the rest is imported: not while the first window is painted, as a thread that imports slows that down."""


class NoWorkspaceHere(WorkbenchError):
    code = "WIN-002"
    message = "No workspace is open in this window."
    remedy = "Open one by Home."


def open_window(home: Home, settings: Settings, workspace: Path) -> Window:
    """Build a window over a workspace."""
    notices = Notices()
    operations = Operations(lambda writing: bootstrap.open_services(workspace, writing=writing, home=home), notices)
    feed, undo = ChangeFeed(), UndoHistory()
    autosave = Autosave(operations, feed, undo)
    shell = Shell(home, workspace, settings, operations, feed, notices, undo, autosave)
    if workspace != home.practice_workspace and settings.workspace != str(workspace):
        from dataclasses import replace

        shell.keep(replace(settings, workspace=str(workspace)))
    return Window(shell)


def open_viewer(home: Home, settings: Settings) -> Window:
    """Build a window that looks at packages, without a workspace."""
    notices = Notices()
    operations = Operations(no_workspace, notices)
    feed, undo = ChangeFeed(), UndoHistory()
    autosave = Autosave(operations, feed, undo)
    shell = Shell(home, Path(), settings, operations, feed, notices, undo, autosave, is_viewer=True)
    return Window(shell)


def no_workspace(_: bool) -> NoReturn:  # noqa: FBT001
    """Open no services. Raises NoWorkspaceHere."""
    raise NoWorkspaceHere


def show(window: Window) -> None:
    """Show a window as it wants to be, or as large as the screen."""
    if fits(window):
        window.show()
    else:
        window.showMaximized()


def fits(window: Window) -> bool:
    """Tell whether the screen has room for the window as it wants to be, with its frame."""
    room = window.screen().availableGeometry()
    return room.width() > window.width() and room.height() > window.height() + 40


def warm_up(window: Window) -> None:
    """Import what the next step needs, off the GUI thread, once the first window stands."""
    if window.shell.operations.is_open:
        window.shell.operations.ask(_import_views, lambda _: spare_what_is_imported(), lambda _: None)
        window.care.begin()
        if window.differing is not None:
            window.differing.count()


def _import_views(_: object) -> None:
    import workbench.application.views  # noqa: F401
    from workbench.application.hearing import hear_libraries

    hear_libraries()

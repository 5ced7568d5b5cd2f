"""Starting the window: the first paint needs nothing heavy; the rest is fetched once it stands."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from workbench import bootstrap
from workbench.application.home import Home
from workbench.kernel import locations, log
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.log import Event
from workbench.kernel.settings import Settings, read_settings
from workbench.ui.clipboard import ClipboardGuard
from workbench.ui.feed import ChangeFeed
from workbench.ui.notices import Notices
from workbench.ui.operations import Operations
from workbench.ui.saving import Autosave
from workbench.ui.shell import Place, Shell
from workbench.ui.theme.style import start_theme, system_mode
from workbench.ui.theme.tokens import Mode
from workbench.ui.undo import UndoHistory
from workbench.ui.upkeep import spare_what_is_imported, start_upkeep
from workbench.ui.window import Window

WARM_UP_MS = 300
"""When the rest is imported: not while the first window is painted, as a thread that imports slows that down."""


class NoScreen(WorkbenchError):
    code = "WIN-001"
    message = "There is no screen for the window here."
    remedy = "Everything can also be done by commands: `workbench --help` lists them."


class NoWorkspaceHere(WorkbenchError):
    code = "WIN-002"
    message = "No workspace is open in this window."
    remedy = "Open one by Home."


def run(arguments: Sequence[str]) -> int:
    """Open the window: on a workspace, on a package, or where the person stopped last."""
    if not has_screen(sys.platform, os.environ):
        print(NoScreen(), file=sys.stderr)  # noqa: T201
        return 2
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("Assessor Workbench")
    application.setDesktopFileName("assessor-workbench")
    start_upkeep(application)
    guard = ClipboardGuard(application.clipboard(), application)
    home = bootstrap.open_home()
    settings = read_settings(home.settings_file)
    start_theme(mode_of(settings), settings.text_percent)
    file = Path(arguments[0]).absolute() if arguments else None
    starting = Starter(home, settings, file)
    catch_faults(starting.tell)
    starting.start()
    QTimer.singleShot(WARM_UP_MS, guard, sweep)
    code = application.exec()
    starting.close()
    qInstallMessageHandler(None)  # Qt speaks on while it is taken down, and Python is gone by then.
    return code


def fits(window: Window) -> bool:
    """Tell whether the screen has room for the window as it wants to be, with its frame."""
    room = window.screen().availableGeometry()
    return room.width() > window.width() and room.height() > window.height() + 40


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Tell whether Qt will find a screen; where it does not, it would end the program by itself."""
    if platform != "linux":
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def mode_of(settings: Settings) -> Mode:
    """Return the theme that is preferred, or what the computer asks for."""
    return system_mode() if settings.theme == "system" else Mode(settings.theme)


class Starter:
    """Shows the window of a workspace, or first asks who one is and where it shall lie."""

    def __init__(self, home: Home, settings: Settings, file: Path | None) -> None:
        self._home, self._settings = home, settings
        is_package = file is not None and file.suffix != ".workbench"
        self._package = file if is_package else None
        self._wanted = None if is_package else file
        self.window: Window | None = None

    def start(self) -> None:
        """Show a window: on a package without opening a workspace, as whoever only reads one needs none."""
        if self._package is not None:
            self.look_at(self._package)
            return
        wanted = self._wanted or (Path(self._settings.workspace) if self._settings.workspace else None)
        if wanted is not None and wanted.is_file() and self._home.find_person() is not None:
            self.open(wanted)
            return
        from workbench.ui.dialogs.welcome import Welcome

        self._welcome = Welcome(self._home, wanted)
        self._welcome.ready.connect(self.open)
        self._welcome.practice.connect(self.practise)
        self._welcome.show()

    def open(self, workspace: Path) -> None:
        """Open a workspace in a window of its own, and close the one before."""
        before, self.window = self.window, open_window(self._home, read_settings(self._home.settings_file), workspace)
        self.window.shell.signals.practice.connect(self.practise)
        self.window.shell.signals.workspace.connect(self.open)
        self.window.go(Place("home"))
        show(self.window)
        if before is not None:
            before.close()
            before.shell.operations.close()
            before.deleteLater()
        QTimer.singleShot(WARM_UP_MS, lambda: warm_up(self.window))

    def look_at(self, package: Path) -> None:
        """Show a package; the way to the workspace stays open."""
        self.window = open_viewer(self._home, self._settings)
        self.window.shell.signals.start.connect(self._leave_package)
        self.window.go(Place("browse", file=str(package)))
        show(self.window)
        QTimer.singleShot(WARM_UP_MS, lambda: dress(self.window))

    def _leave_package(self) -> None:
        self._package = None
        self.start()

    def practise(self) -> None:
        """Open the practice workspace; it is made when it is first wanted."""
        from workbench.application.practising import make_practice

        self.open(make_practice(self._home))

    def tell(self, error: WorkbenchError) -> None:
        """Say what went wrong, on whatever thread it did."""
        window = self.window
        if window is None:
            print(error, file=sys.stderr)  # noqa: T201
            return
        QTimer.singleShot(0, window, lambda: window.shell.notices.tell(error))

    def close(self) -> None:
        """Finish what is queued and close the workspace."""
        if self.window is not None:
            self.window.shell.operations.close()


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


def catch_faults(tell: Callable[[WorkbenchError], None]) -> None:
    """Let whatever nobody catches be reported without content; what Qt says is noted, its words left out."""
    import faulthandler

    from workbench.application.faults import report_what_nobody_catches

    report_what_nobody_catches(tell)
    qInstallMessageHandler(hear_qt())
    stream = log.open_crash_file()
    if stream is not None:
        faulthandler.enable(stream)


def hear_qt() -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    """Return a handler that notes once what Qt has something to say about; its words may quote a field."""
    heard: set[tuple[str, str, int]] = set()

    def note(kind: QtMsgType, context: QMessageLogContext, _: str) -> None:
        about = (kind.name, context.category or "", context.line)
        if about not in heard:  # What is said at each painting would push everything else out of the log.
            heard.add(about)
            log.event(Event.QT, kind=kind, category=context.category, line=context.line)

    return note


def sweep() -> None:
    """Remove what a killed program left."""
    from workbench.kernel.files import sweep_private_folders

    sweep_private_folders()


def warm_up(window: Window | None) -> None:
    """Import what the next step needs, off the GUI thread, once the first window stands."""
    if window is not None and window.shell.operations.is_open:
        dress(window)
        window.shell.operations.ask(_import_views, lambda _: spare_what_is_imported(), lambda _: None)
        window.care.begin()


def dress(window: Window | None) -> None:
    """Give a window its icon."""
    if window is not None:
        window.setWindowIcon(QIcon(str(locations.resources() / "icons" / "clipboard-text.svg")))


def _import_views(_: object) -> None:
    import workbench.application.views  # noqa: F401
    from workbench.application.hearing import hear_libraries

    hear_libraries()

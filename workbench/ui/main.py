"""Starting the window: the first paint needs nothing heavy; the rest is fetched once it stands."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from workbench import bootstrap
from workbench.application.arrivals import Door, hand_over
from workbench.application.glancing import is_encrypted, is_locked, lock_all
from workbench.application.glancing import lock as forget_key
from workbench.application.home import Home
from workbench.application.seats import at_keyboard, list_seats, names_of_others, sit_down
from workbench.kernel import locations, log
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.log import Event
from workbench.kernel.settings import Settings, read_settings
from workbench.kernel.speech import tr
from workbench.ui.arrivals import Arrivals, MacApplication
from workbench.ui.clipboard import ClipboardGuard
from workbench.ui.opening import WARM_UP_MS, open_viewer, open_window, show, warm_up
from workbench.ui.shell import Handover, Place
from workbench.ui.speaking import speak
from workbench.ui.theme.style import start_theme, system_mode
from workbench.ui.theme.tokens import Mode
from workbench.ui.upkeep import start_upkeep
from workbench.ui.window import Window

if TYPE_CHECKING:
    from workbench.ui.dialogs.unlock import LockedWindow
    from workbench.ui.dialogs.welcome import Welcome


class NoScreen(WorkbenchError):
    code = "WIN-001"
    message = "There is no screen for the window here."
    remedy = "Everything can also be done by commands: `workbench --help` lists them."


def run(arguments: Sequence[str]) -> int:
    """Open the window: on a workspace, on a package, or where the person stopped last."""
    if not has_screen(sys.platform, os.environ):
        print(NoScreen(), file=sys.stderr)  # noqa: T201
        return 2
    laptop = bootstrap.open_home()
    file = Path(arguments[0]).absolute() if arguments else None
    if hand_over(laptop, file):
        return 0
    application = start_application([sys.argv[0], *arguments])
    application.setApplicationName("Assessor Workbench")
    application.setDesktopFileName("assessor-workbench")
    start_upkeep(application)
    guard = ClipboardGuard(application.clipboard(), application)
    home = at_keyboard(laptop)
    settings = read_settings(home.settings_file)
    start_theme(mode_of(settings), settings.text_percent)
    speak(settings.window_language)
    starting = Starter(home, settings, file, guard)
    is_guest = only_looks(file, laptop.path)
    catch_faults(starting.tell, keeping=not is_guest)
    starting.start()
    QTimer.singleShot(WARM_UP_MS, guard, lambda: dress(application))
    QTimer.singleShot(WARM_UP_MS, guard, sweep)
    arrivals = Arrivals(Door(laptop), starting.receive, guard)
    if not is_guest:
        QTimer.singleShot(WARM_UP_MS, arrivals, arrivals.begin)
    if isinstance(application, MacApplication):
        application.asked.connect(starting.receive)
    code = application.exec()
    arrivals.end()
    starting.close()
    qInstallMessageHandler(None)  # Qt speaks on while it is taken down, and Python is gone by then.
    return code


def start_application(arguments: list[str]) -> QApplication:
    """Start Qt."""
    return MacApplication(arguments) if sys.platform == "darwin" else QApplication(arguments)


def only_looks(file: Path | None, home: Path) -> bool:
    """Tell whether a package is looked at on a computer that has no home of the program: nothing is left there."""
    return file is not None and file.suffix != ".workbench" and not home.is_dir()


def is_visit_day(settings: Settings, today: date) -> bool:
    """Tell whether the assessment in which the person stopped is visited today: then nobody wants to choose first."""
    try:
        first, last = map(date.fromisoformat, settings.visit.split("/"))
    except ValueError:
        return False
    return first <= today <= last


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Tell whether Qt will find a screen; where it does not, it would end the program by itself."""
    if platform != "linux":
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def mode_of(settings: Settings) -> Mode:
    """Return the theme that is preferred, or what the computer asks for."""
    return system_mode() if settings.theme == "system" else Mode(settings.theme)


class Starter:
    """Shows the window of a workspace, or first asks who one is, where it shall lie, or what opens it."""

    def __init__(self, home: Home, settings: Settings, file: Path | None, guard: ClipboardGuard | None = None) -> None:
        self._home, self._settings, self._guard = home, settings, guard
        is_package = file is not None and file.suffix != ".workbench"
        self._package = file if is_package else None
        self._wanted = None if is_package else file
        self.window: Window | None = None
        self.locked: LockedWindow | None = None
        self._left: tuple[Path, Place] | None = None
        """Where the person was when a workspace was locked."""
        self._is_first = True
        """No window was shown yet in this run."""
        self._geometry: QByteArray | None = None
        """Size and place of the window that went, for the one that comes."""

    def start(self) -> None:
        """Show a window: on a package without opening a workspace, as whoever only reads one needs none."""
        if self._package is not None:
            self.look_at(self._package)
            return
        wanted = self._wanted or (Path(self._settings.workspace) if self._settings.workspace else None)
        if wanted is not None and wanted.is_file() and self._home.find_person() is not None:
            self.open(wanted)
            return
        from workbench.ui.dialogs.introducing import language_of_computer

        self._introduce(wanted, self._settings.window_language or language_of_computer())

    def _introduce(self, wanted: Path | None, language: str, before: "Welcome | None" = None) -> None:
        """Ask who one is; in another language once one is chosen, with what was entered before."""
        from workbench.ui.dialogs.welcome import Welcome

        speak(language)
        welcome = self._welcome = Welcome(self._home, wanted, language)
        welcome.ready.connect(self.open)
        welcome.practice.connect(self.practise)
        welcome.language_chosen.connect(lambda chosen: self._introduce(wanted, chosen, welcome))
        if before is not None:
            welcome.take_over(before)
        welcome.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def open(self, workspace: Path) -> None:
        """Open a workspace in a window of its own, and close the one before.

        Where it is encrypted its passphrase is asked for first; whoever cancels keeps what was open.
        """
        if not is_locked(workspace):
            self._replace(lambda: self._show(workspace))
        elif self.window is None:
            self._replace(lambda: self._show_locked(workspace))
        else:
            from workbench.ui.dialogs.unlock import ask_unlock

            if ask_unlock(self.window, workspace):
                self._replace(lambda: self._show(workspace))

    def lock(self) -> None:
        """Close the workspace, forget its key and what was copied out of it, and ask for its passphrase."""
        window = self.window
        if window is None or window.shell.is_viewer or not is_encrypted(window.shell.workspace):
            return
        if (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()
            QTimer.singleShot(10, window, self.lock)  # Once whoever asks has heard that nobody answers.
            return
        workspace = window.shell.workspace
        place = window.page.place() if window.page is not None else Place("home")

        def show() -> None:
            self._left = (workspace, place)
            self._show_locked(workspace)

        self._replace(show, self._forget)

    def hand_over(self, to: Handover) -> None:
        """Let somebody else sit down: their workspace opens where the other one stood, whose key is forgotten."""
        before = self.window.shell.workspace if self.window is not None else None

        def show() -> None:
            self._sit_down(to.home)
            self._left = (to.workspace, to.place)
            self._show(to.workspace)

        def ended() -> None:
            if before is not None:
                forget_key(before)
            if self._guard is not None:
                self._guard.forget()

        self._replace(show, ended)

    def speak(self, language: str) -> None:
        """Let the window speak another language at once: a new one comes in its place, where the person was."""
        window = self.window
        if window is None:
            return
        workspace = window.shell.workspace
        place = window.page.place() if window.page is not None else Place("home")

        def show() -> None:
            speak(language)
            self._left = (workspace, place)
            self._show(workspace)

        self._replace(show)

    def change_person(self, id_: str) -> None:
        """Let somebody else give their passphrase instead."""
        seat = next(each for each in list_seats(self._home) if each.person.id == id_)
        self._sit_down(seat.home)
        self._left = None
        show = self._show_locked if is_locked(seat.workspace) else self._show
        self._replace(lambda: show(seat.workspace))

    def _sit_down(self, home: Home) -> None:
        self._home, self._settings = home, read_settings(home.settings_file)
        speak(self._settings.window_language)
        for seat in list_seats(home):
            if seat.home == home:
                sit_down(seat)

    def look_at(self, package: Path) -> None:
        """Show a package; the way to the workspace stays open."""
        self.window = open_viewer(self._home, self._settings)
        self.window.shell.signals.start.connect(self._leave_package)
        self.window.go(Place("browse", file=str(package)))
        show(self.window)

    def receive(self, file: Path | None) -> None:
        """Show a file that is opened while a window is open, and bring the window to the front."""
        window = self.window
        if file is not None and (window is None or file != window.shell.workspace):
            if file.suffix != ".workbench" and window is not None:
                window.go(Place("browse", file=str(file)))
            elif file.suffix != ".workbench":
                self.look_at(file)
            else:
                self._wanted, self._package = file, None
                self.start()
        shown = self.window or self.locked or QApplication.activeWindow()
        if shown is not None:
            shown.setWindowState(shown.windowState() & ~Qt.WindowState.WindowMinimized)
            shown.raise_()
            shown.activateWindow()

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
            if not self.window.shell.is_viewer and is_encrypted(self.window.shell.workspace):
                self._forget()

    def _replace(self, show: Callable[[], None], then: Callable[[], None] = lambda: None) -> None:
        """Close the window once all is saved, and show what comes in its place; with unsaved text it stays."""
        before, locked = self.window, self.locked
        if locked is not None:
            self.locked, self._geometry = None, locked.saveGeometry()
            show()
            locked.close()
            locked.deleteLater()
        elif before is None:
            show()
        else:

            def closing() -> None:
                self.window, self._geometry = None, before.saveGeometry()
                show()  # Before the other one has gone: the program ends with its last window.
                QTimer.singleShot(0, before, ended)

            def ended() -> None:
                before.shell.operations.close()
                then()
                before.deleteLater()

            before.put_away(closing)

    def _show(self, workspace: Path) -> None:
        self.window = open_window(self._home, read_settings(self._home.settings_file), workspace)
        signals = self.window.shell.signals
        signals.practice.connect(self.practise)
        signals.workspace.connect(self.open)
        signals.lock.connect(self.lock)
        signals.person.connect(self.hand_over)
        signals.language.connect(self.speak)
        left, self._left = self._left, None
        self.window.go(Place("home"))
        if left is not None and left[0] == workspace:
            self.window.go(left[1])
        elif self._is_first and is_visit_day(self._settings, self._home.clock.now().astimezone().date()):
            self.window.perform("assessment")
        known = QByteArray.fromBase64(self._settings.window.encode()) if self._is_first else None
        if self._geometry is not None or (known and self.window.restoreGeometry(known)):
            if self._geometry is not None:
                self.window.restoreGeometry(self._geometry)
            self.window.show()
        else:
            show(self.window)
        if self._is_first and log.take_crash():
            words = tr("The program ended by a fault of ours last time. What was said is here, up to the last save.")
            self.window.shell.notices.say(words, "warn", "fault-report")
        self._is_first = False
        opened = self.window
        QTimer.singleShot(WARM_UP_MS, opened, lambda: warm_up(opened))

    def _show_locked(self, workspace: Path) -> None:
        from workbench.ui.dialogs.unlock import LockedWindow

        self.locked = LockedWindow(workspace, names_of_others(self._home))
        self.locked.person.connect(self.change_person)
        self.locked.unlocked.connect(self.open)
        self.locked.another.connect(self.open)
        if self._geometry is not None:
            self.locked.restoreGeometry(self._geometry)
        self.locked.show()

    def _forget(self) -> None:
        lock_all()
        if self._guard is not None:
            self._guard.forget()


def catch_faults(tell: Callable[[WorkbenchError], None], *, keeping: bool) -> None:
    """Let whatever nobody catches be reported without content; what Qt says is noted, its words left out.

    Only where something may be kept here, a crash of the interpreter leaves its frames.
    """
    import faulthandler

    from workbench.application.faults import report_what_nobody_catches

    report_what_nobody_catches(tell)
    qInstallMessageHandler(hear_qt())
    stream = log.open_crash_file() if keeping else None
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


def dress(application: QApplication) -> None:
    """Give every window the program's icon."""
    application.setWindowIcon(QIcon(str(locations.resources() / "icons" / "workbench.svg")))

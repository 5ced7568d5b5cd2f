"""What the window does with passphrases: encrypt, change, write out in clear, lock now, and lock by itself."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QDialog

from workbench.application.glancing import is_encrypted
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import counted
from workbench.ui.shell import Shell

if TYPE_CHECKING:
    from workbench.application.encrypting import Recast
    from workbench.ui.operations import Job
    from workbench.ui.window import Window

TICK_MS = 10_000
"""Between two looks at how long nobody touched anything."""
_OF_A_PERSON = (
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.InputMethod,
)  # fmt: skip


class Securing:
    """The handlers of the window that have to do with passphrases."""

    def __init__(self, window: "Window") -> None:
        self._window, self._shell = window, window.shell
        self.handlers: dict[str, Callable[[], None]] = {
            "new-workspace": self._new, "encrypt": self._encrypt, "passphrase": self._change,
            "in-clear": self._write_out, "lock": self._shell.signals.lock.emit,
        }  # fmt: skip
        self.idle_lock = IdleLock(self._shell, window)
        self._shell.signals.protected.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Say whether the workspace is encrypted, and offer to lock it."""
        encrypted = is_encrypted(self._shell.workspace)
        self._window.footer.show_protection(encrypted=encrypted)
        self._window.rail.offer_lock(encrypted=encrypted)
        self.idle_lock.begin()

    def refused(self) -> set[str]:
        """Return the ids of the actions that make no sense for the workspace that is open."""
        return {"encrypt"} if is_encrypted(self._shell.workspace) else {"passphrase", "in-clear", "lock"}

    def _new(self) -> None:
        from workbench.ui.dialogs.new_workspace import ask_new_workspace

        ask_new_workspace(self._window, self._shell)

    def _encrypt(self) -> None:
        from workbench.ui.dialogs.encrypting import EncryptDialog

        path = self._shell.workspace
        dialog = EncryptDialog(self._window, path)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            words = tr("{name} is encrypted. Its passphrase is asked for when it is opened next.", name=path.name)
            self._recast(tr("Encrypting"), "encrypt", dialog.secret.text(), words)

    def _change(self) -> None:
        from workbench.ui.dialogs.encrypting import PassphraseDialog

        path = self._shell.workspace
        dialog = PassphraseDialog(self._window, path)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            words = tr("{name} has its new passphrase.", name=path.name)
            self._recast(tr("Changing the passphrase"), "change_passphrase", dialog.secret.text(), words)

    def _recast(self, verb: str, name: str, passphrase: str, words: str) -> None:
        """Write the whole file anew, while nobody has it open; what is typed meanwhile is saved afterwards."""
        shell, home, path = self._shell, self._shell.home, self._shell.workspace

        def work(job: "Job") -> "Recast":
            from workbench.application import encrypting

            act = encrypting.encrypt if name == "encrypt" else encrypting.change_passphrase
            return act(home, path, passphrase, job.say)

        def done(recast: "Recast") -> None:
            if recast.left:
                stays = counted(
                    len(recast.left),
                    "one copy stays as before: {copies}.",
                    "{number} copies stay as before: {copies}.",
                    copies=", ".join(each.name for each in recast.left),
                )
                shell.notices.say(f"{words} {capital(stays)}", "warn")
            else:
                shell.notices.say(words, "ok")
            self._look_again()

        shell.autosave.flush()
        shell.operations.start_put_down(verb, work, done, self._failed)

    def _failed(self, error: BaseException) -> None:
        self._shell.notices.tell(error)
        self._look_again()

    def _look_again(self) -> None:
        """Open the file for writing once more, and offer what can be done with it now."""
        self._window.care.open()
        self._window.refresh()
        self._shell.signals.protected.emit()

    def _write_out(self) -> None:
        from workbench.ui.dialogs.encrypting import ClearDialog
        from workbench.ui.dialogs.files import choose_new_workspace

        shell, path = self._shell, self._shell.workspace
        if ClearDialog(self._window, path).exec() != QDialog.DialogCode.Accepted:
            return
        start = path.with_name(f"{path.stem}-in-clear.workbench")
        target = choose_new_workspace(self._window, tr("Write it out in clear"), start)
        if target is None:
            return

        def work(_: "Job") -> Path:
            from workbench.application.encrypting import decrypt

            return decrypt(path, target)

        def done(made: Path) -> None:
            from workbench.application.maintaining import note_copied

            shell.operations.ask(lambda services: note_copied(services, made, tr("workspace in clear")), lambda _: None)
            shell.notices.say(
                tr("{name} is in clear: whoever has it can read it. Delete it after use.", name=made.name), "warn"
            )

        shell.autosave.flush()
        shell.operations.start_put_down(tr("Writing it out in clear"), work, done)


class IdleLock(QObject):
    """Locks an encrypted workspace that nobody touched for as long as the settings say; usually never.

    An interview has long pauses: whoever wants this says so. It waits for jobs and for what is not saved.
    """

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._last = self._now()
        self._watched: QWindow | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.look)
        shell.feed.told.connect(self.wake)

    def begin(self) -> None:
        """Watch from now on; costs nothing where the settings say never."""
        self.wake()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        if self._minutes and not self._tick.isActive():
            self._tick.start()
            application.focusWindowChanged.connect(self._follow)
            self._follow(application.focusWindow())
        elif not self._minutes and self._tick.isActive():
            self._tick.stop()
            application.focusWindowChanged.disconnect(self._follow)
            self._follow(None)

    def wake(self, *_: object) -> None:
        """Somebody is there."""
        self._last = self._now()

    def look(self) -> None:
        """Lock where nobody was there for long enough; the clock goes on while the laptop sleeps."""
        shell = self._shell
        is_busy = shell.operations.job is not None or not shell.autosave.is_idle
        is_due = self._now() - self._last >= timedelta(minutes=self._minutes)
        if self._minutes and is_due and not is_busy and is_encrypted(shell.workspace):
            self.wake()
            shell.signals.lock.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in _OF_A_PERSON:
            self.wake()
        return False

    @property
    def _minutes(self) -> int:
        return self._shell.settings.lock_minutes

    def _now(self) -> datetime:
        return self._shell.home.clock.now()

    def _follow(self, now: QWindow | None) -> None:
        """Hear the window that has the keyboard, be it a dialog's."""
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = now
        if now is not None:
            now.installEventFilter(self)

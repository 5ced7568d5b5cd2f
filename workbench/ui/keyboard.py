"""Who is at the keyboard: handing it over to a colleague who shares the laptop, with what is new and without levels."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog

from workbench.application.glancing import is_locked
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr
from workbench.ui.shell import Handover, Place

if TYPE_CHECKING:
    from workbench.application.seats import Seat
    from workbench.ui.operations import Job
    from workbench.ui.window import Window


def switch(window: "Window") -> None:
    """Ask who takes the keyboard, bring what is new to them, and open their workspace in place of this one."""
    from workbench.application.seats import list_seats
    from workbench.ui.dialogs.seats import ask_seat

    shell = window.shell
    if shell.read_only or shell.operations.is_alone or shell.workspace == shell.home.practice_workspace:
        shell.notices.say(tr("The keyboard is handed over in a workspace of your own on this computer only."), "warn")
        return
    person = shell.home.get_person()
    chosen = ask_seat(window, list_seats(shell.home), person.id)
    if chosen == "new":
        _welcome(window)
    elif chosen is not None and not isinstance(chosen, str):
        _hand_over(window, chosen, "")


def _welcome(window: "Window") -> None:
    """Give somebody new a workspace first."""
    from workbench.ui.dialogs.seats import NewSeatDialog, Welcomed

    dialog = NewSeatDialog(window, window.shell, joins=window.commands.assessment() is not None)
    if dialog.exec() == QDialog.DialogCode.Accepted and isinstance(dialog.answer, Welcomed):
        _hand_over(window, dialog.answer.seat, dialog.answer.role)


def _hand_over(window: "Window", seat: "Seat", role: str) -> None:
    """Ask for the passphrase of whoever comes; exchange while both workspaces are open, then leave this one."""
    from workbench.ui.dialogs.unlock import ask_unlock

    shell, assessment = window.shell, window.commands.assessment()
    title = tr("{name} takes the keyboard", name=seat.person.name)
    if is_locked(seat.workspace) and not ask_unlock(window, seat.workspace, title):
        return
    place = window.page.place() if window.page is not None else Place("home")

    def work(services: Any, job: "Job") -> None:
        from workbench.application import seating

        if role and assessment is not None:
            shell.operations.write_from_job(lambda here: seating.join(here, EntityId(assessment), seat, role))
        seating.exchange(services, seat, job.say, shell.operations.write_from_job)

    def done(_: None) -> None:
        shell.signals.person.emit(Handover(seat.home, seat.workspace, place))

    def begin() -> None:
        shell.operations.start(tr("Handing over to {name}", name=seat.person.name), work, done)

    shell.autosave.then(begin)

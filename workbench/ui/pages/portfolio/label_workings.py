"""What a person does with the labels of a portfolio: writing down, taking back, taking over, saving for calendars."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from workbench.application.portfolio_labels import LabelLine, save_calendar, take_awards
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import count_text, counted

if TYPE_CHECKING:
    from workbench.ui.pages.portfolio.page import PortfolioPage


class LabelWorkings:
    """Does it, and reads the portfolio anew."""

    def __init__(self, page: "PortfolioPage") -> None:
        self._page = page
        self.handlers: dict[str, Callable[[], None]] = {
            "portfolio-calendar": self.save_calendar, "portfolio-take-labels": self.take_labels,
            "portfolio-award": lambda: self.award(None),
        }  # fmt: skip

    def award(self, cluster: str | None) -> None:
        """Write down a label that a cluster was given."""
        from workbench.ui.dialogs.portfolio_award import PortfolioAwardDialog

        desk = self._page.desk
        if desk.view is None or desk.edition is None:
            return
        names = sorted({(each.cluster, each.name) for each in desk.edition.latest}, key=lambda each: each[1].casefold())
        body = desk.view.labels[-1].validity.award.by if desk.view.labels else ""
        dialog = PortfolioAwardDialog(self._page, desk.shell, desk.place, names, cluster or "", body)
        if dialog.exec() == QDialog.DialogCode.Accepted and isinstance(dialog.answer, tuple):
            member, label = dialog.answer
            desk.shell.notices.say(
                tr("{label} of {name} is written down.", label=tr(capital(label)), name=member.name), "ok"
            )
            desk.read()

    def take_back(self, line: LabelLine) -> None:
        """Take a label back that was written down wrongly."""
        from workbench.ui.dialogs.portfolio_take_back import TakeBackDialog

        desk = self._page.desk
        dialog = TakeBackDialog(self._page, desk.shell, desk.place, line)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            desk.shell.notices.say(tr("It is taken back, with its reason."), "ok")
            desk.read()

    def take_labels(self) -> None:
        """Take over the labels that are written down in the workspace that is open."""
        desk = self._page.desk
        place = desk.place

        def taken(new: int) -> None:
            words = (
                capital(counted(new, "one label is new.", "{number} labels are new."))
                if new
                else tr("No label is new.")
            )
            desk.shell.notices.say(words, "ok" if new else "info")
            desk.read()

        desk.shell.operations.ask(lambda services: take_awards(place, services), taken)

    def save_calendar(self) -> None:
        """Write the days on which labels end for calendar programs."""
        from workbench.ui.dialogs.files import choose_new_file

        desk = self._page.desk
        labels = desk.view.labels if desk.view is not None else ()
        path = choose_new_file(self._page, tr("Save for calendars"), "labels.ics", tr("Calendars (*.ics)"))
        if path is not None:
            home, place, file = desk.shell.home, desk.place, path.with_suffix(path.suffix or ".ics")
            desk.ask(
                "calendar",
                lambda: save_calendar(home, place, labels, file),
                lambda days: desk.shell.notices.say(
                    tr("{name} has {count}.", name=file.name, count=count_text(days, "day", "days")), "ok"
                ),
            )

"""What a person does on the Portfolio page beside looking: opening, adding, exporting, asking for what is behind."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QDialog

from workbench.application.portfolio_labels import save_calendar, take_awards
from workbench.application.portfolio_needs import export_tables
from workbench.application.portfolio_places import free_place
from workbench.application.portfolio_view_file import save_view
from workbench.application.portfolio_views import Listed, behind
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import count_text, counted
from workbench.ui.notices import fault_of_ours
from workbench.ui.pages.portfolio.tab import Behind, Sheet, Tab
from workbench.ui.pages.portfolio.taking import Taking, outcome_words
from workbench.ui.shell import announce

if TYPE_CHECKING:
    from workbench.application.ingesting import Ingested
    from workbench.ui.pages.portfolio.page import PortfolioPage


class Workings(QObject):
    """Does it, and shows on the page how it ended."""

    def __init__(self, page: "PortfolioPage") -> None:
        super().__init__(page)
        self._page, self.taking = page, Taking(page.shell, self)
        self.taking.ended.connect(self._taken)
        self.taking.failed.connect(self._not_taken)
        page.told.acted.connect(self.show_refusals)
        self.handlers: dict[str, Callable[[], None]] = {
            "portfolio-add": self.add, "portfolio-add-folder": self.add_folder, "portfolio-open": self.open,
            "export": self.export, "portfolio-calendar": self.save_calendar,
            "portfolio-take-labels": self.take_labels, "portfolio-award": lambda: self.award(None),
            "portfolio-policy": self.choose_policy, "portfolio-chain": self.choose_chain,
            "portfolio-reference": self.add_reference, "portfolio-limit": self.choose_limit,
        }  # fmt: skip

    def connect_part(self, part: Tab) -> None:
        """Hear what a part that was built wants."""
        part.behind_wanted.connect(self.show_behind)
        part.award_wanted.connect(self.award)
        part.act_wanted.connect(self._page.shell.perform)
        part.part_wanted.connect(self._go_to)

    def _go_to(self, name: str, cluster: str, indicator: str) -> None:
        self._page.go_to(name)
        self._page.part_named(name).choose_cluster(cluster, indicator)

    # Which portfolio

    def open(self) -> None:
        """Ask which portfolio is to be looked at."""
        from workbench.ui.dialogs.portfolio_place import ask_portfolio

        shell = self._page.shell
        found = ask_portfolio(self._page, shell, shell.settings.portfolio, self._free())
        if found is not None:
            self._page.told.say("")
            self._page.desk.open(*found)

    def _free(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return free_place(self._page.shell.home, Path(documents) if documents else None)

    def choose_limit(self) -> None:
        """Let the person choose how many clusters a group must have to be shown."""
        from workbench.ui.dialogs.portfolio_limit import LimitDialog

        desk = self._page.desk
        if desk.view is not None:
            dialog = LimitDialog(self._page, desk.shell, desk.place, desk.view.limit)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                desk.shell.notices.say(
                    tr("Groups of fewer than {answer} clusters are withheld.", answer=dialog.answer), "ok"
                )
                desk.read()

    # Adding packages

    def add(self) -> None:
        """Let the person choose packages."""
        from workbench.ui.dialogs.files import choose_packages

        self.take(choose_packages(self._page))

    def add_folder(self) -> None:
        """Let the person choose a folder with packages."""
        from workbench.ui.dialogs.files import choose_folder

        path = choose_folder(self._page, Path.home(), tr("Folder with packages"))
        self.take([path] if path is not None else [])

    def take(self, given: Sequence[Path], *, allow_untrusted: bool = False) -> None:
        """Take packages into the portfolio; where none is open, one is made."""
        if not given:
            return
        if not self._page.desk.place:
            place = str(self._free())
            self._page.desk.open(place, place, reads=False)
        self._page.told.say("")
        self.taking.take(self._page.desk.place, given, allow_untrusted=allow_untrusted)

    def _taken(self, ingested: "Ingested") -> None:
        words, tone = outcome_words(ingested)
        self._page.told.say(words, tone, tr("Why") if ingested.rejected else "")
        announce(self._page, words)
        self._page.desk.read()

    def _not_taken(self, error: BaseException) -> None:
        told = error if isinstance(error, WorkbenchError) else fault_of_ours(error)
        self._page.told.say(
            tr(
                "{sentence} What was taken before is kept. {window_advice}",
                sentence=told.sentence,
                window_advice=told.window_advice,
            ),
            "danger",
        )
        self._page.desk.read()

    def show_refusals(self) -> None:
        """Show which packages were refused, and why; those of unknown signers can be taken all the same."""
        from workbench.ui.dialogs.refusals import RefusalsDialog

        untrusted, rejected = self.taking.untrusted, self.taking.rejected
        if not rejected:
            return
        accepted = RefusalsDialog(self._page, rejected).exec() == QDialog.DialogCode.Accepted
        self._page.told.say("")  # They were looked through: nothing more is to be told of them.
        if accepted:
            self.take(untrusted, allow_untrusted=True)

    # Behind a figure

    def show_behind(self, wanted: Behind) -> None:
        """Show the packages that count in a figure, or all that are kept of one cluster."""
        from workbench.ui.dialogs.behind import show_behind

        def show(found: Sequence[Listed]) -> None:
            show_behind(self._page, wanted.what, found, wanted.indicator)

        line, place = wanted.line, self._page.desk.place
        if line is None:
            show(wanted.lines)
        else:
            self._page.desk.ask("behind", lambda: behind(place, line.cluster, line.edition), show)

    # Labels and policies

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

    def take_labels(self) -> None:
        """Take over the labels that are written down in the workspace that is open."""
        desk = self._page.desk
        place = desk.place

        def taken(new: int) -> None:
            words = counted(new, "One label is new.", "{number} labels are new.") if new else tr("No label is new.")
            desk.shell.notices.say(capital(words), "ok" if new else "info")
            desk.read()

        desk.shell.operations.ask(lambda services: take_awards(place, services), taken)

    def save_calendar(self) -> None:
        """Write the days on which labels end for calendar programs."""
        from workbench.ui.dialogs.files import choose_new_file

        desk = self._page.desk
        labels = desk.view.labels if desk.view is not None else ()
        path = choose_new_file(self._page, tr("Save for calendars"), "labels.ics", tr("Calendars (*.ics)"))
        if path is not None:
            home, file = desk.shell.home, path.with_suffix(path.suffix or ".ics")
            desk.ask(
                "calendar",
                lambda: save_calendar(home, labels, file),
                lambda days: desk.shell.notices.say(
                    tr("{name} has {count}.", name=file.name, count=count_text(days, "day", "days")), "ok"
                ),
            )

    def choose_policy(self) -> None:
        """Let the person choose a programme's policy."""
        path = self._choose_yaml(tr("A programme's policy"))
        if path is None:
            return
        try:
            self._page.desk.choose_policy(path)
        except WorkbenchError as error:
            self._page.shell.notices.tell(error)

    def choose_chain(self) -> None:
        """Let the person choose a value chain of their own."""
        path = self._choose_yaml(tr("A value chain"))
        if path is not None:
            self._page.shell.keep(replace(self._page.shell.settings, chain=str(path)))
            self._page.desk.shown.emit()

    def _choose_yaml(self, title: str) -> Path | None:
        from workbench.ui.dialogs.files import choose_yaml

        return choose_yaml(self._page, title)

    def add_reference(self) -> None:
        """Let the person choose a portfolio to be set beside this one."""
        from workbench.ui.dialogs.portfolio_place import choose_portfolios

        path = choose_portfolios(self._page, tr("A reference portfolio"))
        desk = self._page.desk
        if path is not None and str(path) not in (*desk.references, desk.place):
            desk.shell.keep(replace(desk.shell.settings, references="\n".join([*desk.references, str(path)])))
            desk.shown.emit()

    # Exporting

    def export(self) -> None:
        """Write what is shown, or the open data."""
        from workbench.ui.dialogs.portfolio_export import SHOWN, ask_export

        part, desk = self._page.part, self._page.desk
        sheet = part.sheet() if part is not None else None
        start = Path(desk.place).parent if "://" not in desk.place else Path.home()
        found = ask_export(self._page, sheet.title if sheet else "", len(sheet.rows) if sheet else 0, start)
        if found is None:
            return
        kind, path = found
        if kind == SHOWN and sheet is not None:
            self.save_shown(sheet, path)
        else:
            place = desk.place
            desk.ask(
                "export",
                lambda: export_tables(place, path),
                lambda files: desk.shell.notices.say(
                    tr("{count} tables are in {path}.", count=len(files), path=path), "ok"
                ),
            )

    def save_shown(self, sheet: Sheet, path: Path) -> None:
        """Write rows into a file."""
        desk = self._page.desk
        desk.ask(
            "export",
            lambda: save_view(path, sheet.title, sheet.heads, sheet.rows),
            lambda rows: desk.shell.notices.say(
                tr("{name} has {count}.", name=path.name, count=count_text(rows, "row", "rows")), "ok"
            ),
        )

"""What a person does on the Portfolio page beside looking: opening, adding, choosing, asking for what is behind."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QDialog

from workbench.application.portfolio_places import free_place
from workbench.application.portfolio_views import Record, behind
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr
from workbench.ui.notices import fault_of_ours
from workbench.ui.pages.portfolio.giving import Giving
from workbench.ui.pages.portfolio.label_workings import LabelWorkings
from workbench.ui.pages.portfolio.tab import Behind, Tab
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
        self.labels, self.giving = LabelWorkings(page), Giving(page)
        self.handlers: dict[str, Callable[[], None]] = self.labels.handlers | self.giving.handlers | {
            "portfolio-add": self.add, "portfolio-add-folder": self.add_folder, "portfolio-open": self.open,
            "portfolio-policy": self.choose_policy, "portfolio-chain": self.choose_chain,
            "portfolio-reference": self.add_reference, "portfolio-limit": self.choose_limit,
            "portfolio-strategy": self.choose_strategy,
            "portfolio-structure": self.choose_structure,
        }  # fmt: skip

    def connect_part(self, part: Tab) -> None:
        """Hear what a part that was built wants."""
        part.behind_wanted.connect(self.show_behind)
        part.award_wanted.connect(self.labels.award)
        part.take_back_wanted.connect(self.labels.take_back)
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

        def show(found: Sequence[Record]) -> None:
            show_behind(self._page, wanted.what, found, wanted.indicator)

        line, place = wanted.line, self._page.desk.place
        if line is None:
            show(wanted.lines)
        else:
            self._page.desk.ask("behind", lambda: behind(place, line.cluster, line.edition), show)

    # Policies

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

    def choose_strategy(self) -> None:
        """Let the person choose a smart specialisation strategy."""
        path = self._choose_yaml(tr("A smart specialisation strategy"))
        if path is not None:
            self._page.shell.keep(replace(self._page.shell.settings, strategy=str(path)))
            self._page.desk.shown.emit()

    def choose_structure(self) -> None:
        """Let the person choose a file that says how clusters belong together."""
        path = self._choose_yaml(tr("How clusters belong together"))
        if path is not None:
            self._page.shell.keep(replace(self._page.shell.settings, structure=str(path)))
            self._page.desk.shown.emit()

    def _choose_yaml(self, title: str) -> Path | None:
        from workbench.ui.dialogs.files import choose_yaml

        return choose_yaml(self._page, title)

    def add_reference(self) -> None:
        """Let the person choose a portfolio, or a benchmark pack, to be set beside this one."""
        from workbench.ui.dialogs.portfolio_place import choose_reference

        path = choose_reference(self._page)
        desk = self._page.desk
        if path is not None and str(path) not in (*desk.references, desk.place):
            desk.shell.keep(replace(desk.shell.settings, references="\n".join([*desk.references, str(path)])))
            desk.shown.emit()

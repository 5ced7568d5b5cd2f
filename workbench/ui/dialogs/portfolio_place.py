"""Choosing which portfolio is looked at: a file, a new one, or a database."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from workbench.application.portfolio_places import ENDING, make_portfolio
from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.asking import ask
from workbench.ui.dialogs.files import choose_new_file
from workbench.ui.dialogs.working import WorkingDialog
from workbench.ui.shell import Shell
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.surfaces import row

_KINDS = later("Portfolios (*{ending} *.db);;All files (*)")
_REFERENCES = later("Benchmark packs and portfolios (*.benchmark *{ending} *.db);;All files (*)")
_HELP = later(
    "A file, which is made where there is none, or the address of a database, such as "
    "postgresql+psycopg://host/north. A password in it is never kept: give it by PGPASSWORD or ~/.pgpass. "
    "Who may read it is said by the command portfolio access."
)


def choose_portfolio(parent: QWidget) -> Path | None:
    """Let the person choose the file of a portfolio."""
    name, _ = ask(QFileDialog.getOpenFileName, parent, tr("Open a portfolio"), "", tr(_KINDS, ending=ENDING))
    return Path(name) if name else None


def choose_reference(parent: QWidget) -> Path | None:
    """Let the person choose what a portfolio is set beside: a benchmark pack, or the file of another portfolio."""
    kinds = tr(_REFERENCES, ending=ENDING)
    name, _ = ask(QFileDialog.getOpenFileName, parent, tr("A reference portfolio"), "", kinds)
    return Path(name) if name else None


class PortfolioPlaceDialog(WorkingDialog):
    """Asks where the portfolio lies; it is opened, or made, before the dialog closes."""

    def __init__(self, parent: QWidget, shell: Shell, place: str, start: Path) -> None:
        super().__init__(parent, shell, tr("Which portfolio"), tr("Open it"), verb=tr("Opening the portfolio"))
        self._proposed = start
        self.entry = LineEdit(tr("File or database"))
        self.entry.setAccessibleIdentifier("portfolio-place.entry")
        self.entry.setText(place or str(start))
        self.entry.returnPressed.connect(self.begin)
        self.add_labelled(tr("File or database"), self.entry, tr(_HELP))
        buttons = QWidget()
        beside = row(buttons, 8)
        for word, picture, name, choose in (
            (tr("Choose a file …"), "folder-open", "open", choose_portfolio),
            (tr("New file …"), "plus", "new", self._choose_new),
        ):
            button = Button(word, "secondary", picture)
            button.setAccessibleIdentifier(f"portfolio-place.{name}")
            button.clicked.connect(lambda _=False, ask_for=choose: self._take(ask_for))
            beside.addWidget(button)
        beside.addStretch(1)
        self.body.addWidget(buttons)
        self.entry.setFocus()
        self.entry.selectAll()

    def _choose_new(self, parent: QWidget) -> Path | None:
        path = choose_new_file(parent, tr("New portfolio"), str(self._proposed), tr(_KINDS, ending=ENDING))
        return path.with_suffix(path.suffix or ENDING) if path is not None else None

    def _take(self, choose: Callable[[QWidget], Path | None]) -> None:
        path = choose(self)
        if path is not None:
            self.entry.setText(str(path))

    @property
    def place(self) -> str:
        """Return what was given."""
        return self.entry.text().strip()

    def find_fault(self) -> str:
        return "" if self.place else tr("Say which file or database.")

    def make_work(self) -> Callable[[], object]:
        place = self.place
        return lambda: make_portfolio(place)


def ask_portfolio(parent: QWidget, shell: Shell, place: str, start: Path) -> tuple[str, str] | None:
    """Ask which portfolio; return where it lies and what may be kept of that, None where it was called off."""
    dialog = PortfolioPlaceDialog(parent, shell, place, start)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    return (dialog.place, str(dialog.answer)) if accepted else None

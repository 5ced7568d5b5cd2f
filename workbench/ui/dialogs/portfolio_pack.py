"""Making a benchmark pack of a portfolio: which clusters, by what they are grouped, signed by whom."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from workbench.application.benchmarking import DIMENSIONS
from workbench.application.portfolio_benchmark import group_words, place_name
from workbench.application.portfolio_views import ALL, EditionView, enough_for_pack
from workbench.application.referring import ENDING, Reference, make_pack
from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.files import choose_identity, choose_new_file
from workbench.ui.dialogs.identities import IdentityDialog
from workbench.ui.dialogs.remembering import RememberRow
from workbench.ui.shell import Shell
from workbench.ui.widgets.buttons import CheckButton
from workbench.ui.widgets.entry import ComboBox, LineEdit
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.text import Text

_WORDS = later(
    "One signed file with which assessors compare on site, without a net. It has sums of many clusters of {edition} "
    "and no one; of few it has nothing, whatever this portfolio shows."
)
_HELP = later("What assessors read, e.g. Danish clusters 2026")
_BY = {
    "country": later("Country"), "region": later("Region"), "sector": later("Field"), "label": later("Label"),
    "year": later("Year"), "size": later("Size"), "age": later("Age"),
}  # fmt: skip
_KINDS = later("Benchmark packs (*{ending})")


class PackDialog(IdentityDialog):
    """Makes the pack, and stays open with the reason where it could not."""

    def __init__(self, parent: QWidget, shell: Shell, place: str, edition: EditionView, limit: int) -> None:
        super().__init__(
            parent, shell, tr("Make a benchmark pack"), tr("Sign and save"), verb=tr("Making a benchmark pack"),
            icon="pen-nib",
        )  # fmt: skip
        self._place, self._edition, self._target = place, edition, Path()
        self.title, self.clusters = LineEdit(tr("Title")), ComboBox(tr("Which clusters"))
        self.title.setAccessibleIdentifier("portfolio-pack.title")
        self.clusters.setAccessibleIdentifier("portfolio-pack.clusters")
        self.title.setText(place_name(place))
        for by, value in enough_for_pack(edition, limit):
            self.clusters.addItem(group_words(by, value), (by, value))
        self.by = {each: CheckButton(tr(_BY[each])) for each in DIMENSIONS}
        self.body.addWidget(Text(tr(_WORDS, edition=edition.title), "body", "text2", wraps=True))
        self.add_labelled(tr("Title"), self.title, tr(_HELP))
        self.add_labelled(tr("Which clusters"), self.clusters)
        self.add_labelled(tr("Each of these by itself, too"), self._make_boxes())
        self._add_identity()
        self.title.returnPressed.connect(self.clusters.setFocus)
        self.secret.returnPressed.connect(self.begin)
        self.primary.setDefault(False)
        self.title.setFocus()
        self.title.selectAll()

    def _make_boxes(self) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made, 8)
        for name, button in self.by.items():
            button.setAccessibleIdentifier(f"portfolio-pack.by.{name}")
            flow.addWidget(button)
        return made

    def _add_identity(self) -> None:
        home, settings = self.shell.home, self.shell.settings
        known = Path(settings.identity) if settings.identity else home.identity_file
        self.file = self.add_file(tr("Your signing identity"), known if known.is_file() else None, choose_identity)
        self.secret = self.add_secret(tr("Its passphrase"))
        self.remembering = RememberRow(self.shell, self.secret, self.primary.setFocus)
        self.body.addWidget(self.remembering)
        self.remembering.look_up(self.file.path)
        self.file.chosen.connect(self.remembering.look_up)

    def find_fault(self) -> str:
        if not self.title.text().strip():
            return tr("Say what the pack is called.")
        return "" if self.file.path else tr("Choose the file of your signing identity (.p12) first.")

    def begin(self) -> None:
        """Ask where the pack shall lie, and make it."""
        fault = self.find_fault()
        self.tell_fault(fault)
        if not fault:
            start = f"{self.title.text().strip().replace('/', '-')}{ENDING}"
            path = choose_new_file(self, tr("Save the benchmark pack"), start, tr(_KINDS, ending=ENDING))
            if path is not None:
                self._target = path if path.suffix == ENDING else path.with_name(path.name + ENDING)
                super().begin()

    def make_work(self) -> Callable[[], Reference]:
        home, place, edition, target = self.shell.home, self._place, self._edition.id, self._target
        file, secret, title = self.file.path, self.secret.text(), self.title.text()
        by, value = self.clusters.currentData()
        chosen = {} if by == ALL else {by: value}
        names = tuple(name for name, button in self.by.items() if button.isChecked())
        assert file is not None
        return lambda: make_pack(
            home, place, target, file, secret, title=title, chosen=chosen, by=names, edition=edition
        )

    def _done(self, answer: object) -> None:
        assert self.file.path is not None
        self.remembering.keep(self.file.path, self.secret.text())
        super()._done(answer)


def make_pack_of(parent: QWidget, shell: Shell, place: str, edition: EditionView, limit: int) -> Reference | None:
    """Make a pack; return it, None where it was called off."""
    dialog = PackDialog(parent, shell, place, edition, limit)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    return dialog.answer if accepted and isinstance(dialog.answer, Reference) else None

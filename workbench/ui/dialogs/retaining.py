"""Until when assessments are kept: seen, and kept until another day with a reason; nothing goes by itself."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from workbench.kernel.ids import EntityId
from workbench.kernel.speech import later, tr
from workbench.kernel.words import date_text
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.dialogs.records import RecordsDialog
from workbench.ui.models.records import RecordsModel
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.surfaces import row
from workbench.ui.widgets.text import Text

if TYPE_CHECKING:
    from workbench.application.retaining import Kept
    from workbench.ui.window import Window

HEADS = (later("Assessment"), later("Kept until"), "", later("Why until then"))
ASSESSMENT, UNTIL, STATE, WHY = range(len(HEADS))
WORDS = later(
    "Nothing is ever erased by itself. Once a day is over you are reminded on Home: keep it longer and say why, or "
    "erase the cluster."
)
LONGER = ((later("One year"), 1), (later("Three years"), 3), (later("Seven years"), 7))
"""Words and years from today, to fill in a day."""


def show_kept(window: "Window", assessment: EntityId | None = None) -> None:
    """Show until when assessments are kept, the earliest first, one of them chosen."""
    from workbench.application.retaining import list_kept

    def show(kept: "Sequence[Kept]") -> None:
        KeptDialog(window, kept, assessment).exec()

    window.shell.operations.ask(list_kept, show)


class KeptDialog(RecordsDialog["Kept"]):
    """All assessments with their days; each can be kept longer, and its cluster erased."""

    def __init__(self, window: "Window", kept: "Sequence[Kept]", assessment: EntityId | None) -> None:
        records: RecordsModel[Kept] = RecordsModel(HEADS, words_of, tone_of)
        super().__init__(window, tr("Until when assessments are kept"), tr(WORDS), records, tr("No assessment yet"))
        self._window = window
        self.table.set_up(tr("Until when assessments are kept"), "kept", {UNTIL: 184, STATE: 110}, (ASSESSMENT, WHY))
        self.table.setSelectionMode(self.table.SelectionMode.SingleSelection)
        self.keep = Button(tr("Keep until …"), "primary", "calendar-blank")
        self.erase = Button(tr("Erase …"), "danger", "trash")
        self.keep.setAccessibleIdentifier("kept.keep")
        self.erase.setAccessibleName(tr("Erase the cluster of the chosen assessment"))
        self.erase.setAccessibleIdentifier("kept.erase")
        self.keep.clicked.connect(self._keep)
        self.erase.clicked.connect(self._erase)
        self.foot.insertWidget(0, self.erase)
        self.foot.addWidget(self.keep)
        self.table.entered.connect(self._keep)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.show_kept(kept, assessment)
        self.table.setFocus()

    def show_kept(self, kept: "Sequence[Kept]", assessment: EntityId | None) -> None:
        """Show assessments; the one that is named is chosen, else the earliest."""
        self.records.show_records(kept)
        places = [self.records.record_at(place).assessment.id for place in range(len(kept))]
        self.table.selectRow(places.index(assessment) if assessment in places else 0)
        self.tell_count()
        self._offer()

    def chosen(self) -> "Kept | None":
        """Return the assessment that is chosen."""
        rows = self.table.selectionModel().selectedRows()
        return self.records.record_at(self.table.shown.mapToSource(rows[0]).row()) if rows else None

    def _offer(self) -> None:
        can = self.chosen() is not None and not self._window.shell.read_only
        self.keep.setEnabled(can)
        self.erase.setEnabled(can)

    def _keep(self) -> None:
        from workbench.application.retaining import keep_until, list_kept

        kept, shell = self.chosen(), self._window.shell
        if kept is None or shell.read_only:
            return
        dialog = KeepDialog(self, kept)
        if dialog.exec() != QDialog.DialogCode.Accepted or dialog.day is None:
            return
        assessment, day, why = kept.assessment.id, dialog.day, dialog.why.text()

        def again() -> None:
            shell.operations.ask(list_kept, lambda found: self.show_kept(found, assessment))

        shell.save(lambda services: keep_until(services, assessment, day, why), lambda _: again())

    def _erase(self) -> None:
        from workbench.ui.dialogs.erasing import erase

        kept = self.chosen()
        if kept is not None:
            self.reject()
            erase(self._window, kept.assessment.cluster)


class KeepDialog(Dialog):
    """Asks until when, and why."""

    def __init__(self, parent: QWidget, kept: "Kept") -> None:
        super().__init__(
            parent, tr("Keep {name} until …", name=kept.name), tr("Keep¦until a day"), icon="calendar-blank"
        )
        self._today = kept.today
        self.day: date | None = None
        """The day that was written, once it was accepted."""
        self.body.addWidget(Text(f"{kept.words}.", "body", "text2", wraps=True))
        self.until, self.why = LineEdit(tr("Last day")), LineEdit(tr("Why"))
        self.until.setAccessibleIdentifier("keep.until")
        self.why.setAccessibleIdentifier("keep.why")
        self.until.setPlaceholderText(tr("31 December 2031, or 2031-12-31"))
        self.add_labelled(tr("Last day"), self.until)
        self._add_choices()
        self.add_labelled(tr("Why"), self.why, tr("E.g. “renewal of the label in 2029”. It stays in the history."))
        self.ask_in_turn(self.until, self.why, self._check)

    def _add_choices(self) -> None:
        beside = row(None, 8)
        beside.addWidget(Text(tr("From today"), "small", "text2"))
        for words, years in LONGER:
            button = Button(tr(words), "quiet")
            button.setAccessibleName(tr("{words} from today", words=tr(words)))
            button.setAccessibleIdentifier(f"keep.{years}")
            button.clicked.connect(lambda _=False, n=years: self._fill(n))
            beside.addWidget(button)
        beside.addStretch(1)
        self.body.addLayout(beside)

    def _fill(self, years: int) -> None:
        from workbench.domain.retention import years_after

        self.until.setText(date_text(years_after(self._today, years)))
        self.why.setFocus()

    def _check(self) -> None:
        from workbench.domain.entries import read_date

        found = read_date(self.until.text())
        if len(found) != 1:
            self._refuse(tr("That is no day: write it like 31 December 2031, or 2031-12-31."), self.until)
        elif found[0] < self._today:
            self._refuse(tr("{day} is over already: choose a later day.", day=date_text(found[0])), self.until)
        elif not self.why.text().strip():
            self._refuse(
                tr("A reason is missing: whoever keeps data for longer or shorter than usual says why."), self.why
            )
        else:
            self.day = found[0]
            self.accept()

    def _refuse(self, words: str, where: LineEdit) -> None:
        self.tell_fault(words)
        where.setFocus()


def words_of(kept: "Kept") -> tuple[str, ...]:
    """Return what stands in the cells of an assessment."""
    return kept.name, date_text(kept.retention.until), state_of(kept), kept.retention.why or tr("The usual time")


def state_of(kept: "Kept") -> str:
    """Say in a word or two whether the time is over."""
    return tr("Due¦to be erased") if kept.is_due else tr("Soon") if kept.is_soon else ""


def tone_of(kept: "Kept", column: int) -> str:
    """Return the colour of a cell."""
    if column in (UNTIL, STATE) and kept.is_soon:
        return "danger" if kept.is_due else "warn"
    return "text2" if column else "text"

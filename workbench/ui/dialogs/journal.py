"""The log of access and exports: who had what before them, and which files left the workspace."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.kernel.clock import from_text
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import NUMBERS, SOURCE, capital
from workbench.kernel.words import count_text, counted, time_text
from workbench.ui.dialogs.files import choose_new_file
from workbench.ui.dialogs.records import RecordsDialog
from workbench.ui.models.records import RecordsModel
from workbench.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from workbench.application.journalling import Line
    from workbench.ui.window import Window

HEADS = (later("When"), later("What"), later("About"), later("Who"), later("File"))
WHEN, WHAT, ABOUT, WHO, FILE = range(len(HEADS))
WORDS = later(
    "Part of the history: nobody can change it afterwards. It tells nothing of what anybody answered. Files that are "
    "copied or sent by other programs are not in it."
)
_KINDS = later("Excel (*.xlsx);;CSV (*.csv)")


DEEDS = {
    "opened": later("Opened¦in the log"),
    "exported": later("Exported¦in the log"),
    "printed": later("Printed¦in the log"),
    "signed": later("Signed¦in the log"),
    "sealed": later("Sealed¦in the log"),
    "copied": later("Copied¦in the log"),
    "handed over": later("Handed over¦in the log"),
    "sent": later("Sent¦in the log"),
    "received": later("Received¦in the log"),
    "erased": later("Erased¦in the log"),
}
"""What was done, in a word, by what the log calls it."""
_FILES = {
    "workbook": later("workbook"),
    "report": later("report"),
    "package": later("package"),
    "questionnaire": later("questionnaire"),
    "feedback": later("feedback sheet"),
    "prep": later("prep sheet"),
    "profile": later("public profile"),
    "assessors": later("assessors' file"),
    "evidence": later("evidence"),
    "log": later("log"),
    "labels": later("labels"),
    "profiles": later("public profiles"),
}
"""What a file is, by what the log calls it."""
_AMOUNT = re.compile(rf"(\d+|{'|'.join(NUMBERS[SOURCE])}) (entry|entries|parcels?|files?)\b")


def show_journal(window: "Window", assessment: EntityId | None = None) -> None:
    """Show the log of one assessment, or of all."""
    from workbench.application.journalling import tell_journal

    def show(lines: "Sequence[Line]") -> None:
        JournalDialog(window, lines, assessment).exec()

    window.shell.operations.ask(lambda services: tell_journal(services, assessment), show)


class JournalDialog(RecordsDialog["Line"]):
    """The log as a table, the newest first."""

    def __init__(self, window: "Window", lines: "Sequence[Line]", assessment: EntityId | None) -> None:
        about = f": {lines[0].about}" if assessment is not None and lines else ""
        records: RecordsModel[Line] = RecordsModel(HEADS, words_of, lambda _, place: "text2" if place else "text")
        super().__init__(
            window, tr("Log of access and exports{about}", about=about), tr(WORDS), records, tr("Nothing yet")
        )
        self._shell, self._assessment = window.shell, assessment
        self.table.set_up(tr("Log of access and exports"), "journal", {WHEN: 148, WHAT: 168, WHO: 140}, (ABOUT, FILE))
        copy = Button(tr("Copy"), "secondary", "note")
        copy.setAccessibleIdentifier("journal.copy")
        copy.setToolTip(tr("Copies the chosen lines, or all (Ctrl+C)"))
        copy.clicked.connect(self._copy)
        save = Button(tr("Save as a table …"), "secondary", "table")
        save.setAccessibleIdentifier("journal.save")
        save.clicked.connect(self._save)
        for place, button in enumerate((copy, save)):
            button.setEnabled(bool(lines))
            self.foot.insertWidget(place, button)
        records.show_records([*reversed(lines)])
        self.tell_count()
        self.filter.setFocus()

    def _copy(self) -> None:
        self.count.setText(capital(counted(self.table.copy(), "one line copied", "{number} lines copied")))

    def _save(self) -> None:
        from workbench.application.log_tables import save_log

        target = choose_new_file(self, tr("Save the log"), "log.xlsx", tr(_KINDS))
        if target is None:
            return
        assessment = self._assessment
        self._shell.operations.start(
            tr("Saving the log"),
            lambda services, _: save_log(services, assessment, target),
            lambda rows: self._saved(target, rows),
            self._failed,
        )

    def _saved(self, target: Path, rows: int) -> None:
        self.count.setText(
            capital(counted(rows, "one line saved as {name}", "{number} lines saved as {name}", name=target.name))
        )

    def _failed(self, error: BaseException) -> None:
        from workbench.kernel.errors import WorkbenchError

        if isinstance(error, WorkbenchError):
            self.tell_fault(f"{error.sentence} {error.window_advice}")
        else:
            self._shell.notices.tell(error)


def words_of(line: "Line") -> tuple[str, ...]:
    """Return what stands in the cells of an entry; times as the computer's clock shows them."""
    when = time_text(from_text(line.at).astimezone())
    return when, deed_words(line), line.about, line.person, line.file


def deed_words(line: "Line") -> str:
    """Say what was done in the window's language, where the log keeps it in English."""
    entry = line.told.entry
    kind = tr(_FILES[entry.kind]) if entry.kind in _FILES else entry.kind
    if not entry.amount:
        return ": ".join(filter(None, (tr(DEEDS[entry.deed]), kind if entry.kind != "workspace" else "")))
    told = [kind] if entry.deed == "exported" else []
    told.append(amount_words(entry.amount))
    if line.people:
        was_taken = entry.deed == "received"
        told.append(tr("from {people}", people=line.people) if was_taken else tr("to {people}", people=line.people))
    return f"{tr(DEEDS[entry.deed])}: {', '.join(told)}"


def amount_words(amount: str) -> str:
    """Say how much was exchanged, kept as "62 entries in one parcel, two files", in the window's language."""
    said, numbers = [], NUMBERS[SOURCE]
    for number, noun in _AMOUNT.findall(amount):
        count = numbers.index(number) if number in numbers else int(number)
        if noun.startswith("entr"):
            said.append(count_text(count, "entry", "entries"))
        elif noun.startswith("parcel"):
            said.append(count_text(count, "parcel", "parcels"))
        else:
            said.append(count_text(count, "file", "files"))
    return ", ".join(said) or amount

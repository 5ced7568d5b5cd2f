"""Where everything stands in the result workbook: fixed before anything is written, the same when it is read back."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from xlsxwriter.utility import quote_sheetname, xl_rowcol_to_cell

from workbench.domain.dossier import Dossier
from workbench.domain.telling import added_rows
from workbench.forms.edition import Field, Indicator, Question, fields_of, fields_of_row
from workbench.kernel.tongue import say

NUMBER, TITLE, NOW, BEFORE, CHANGE, UNIT, WHY = range(7)
FIRST_ROW = 3
"""Of a section's sheet, from 0."""
FIRST_INDICATOR = 3
"""Row of the first one on the sheet of all indicators, from 0."""
POINTS_COLUMN = "C"
Place = tuple[str, int, int]
"""Sheet, row and column, from 0."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A field with a row of its own on its section's sheet."""

    field: Field
    number: str = ""
    """Which row of the table it begins, where a person added the rows: "1", "2" …"""
    is_added: bool = False


@dataclass
class Places:
    """Where each field and level stands."""

    summary: str = field(default_factory=lambda: say("workbook.sheet_summary"))
    indicators: str = field(default_factory=lambda: say("workbook.sheet_indicators"))
    sheets: dict[str, str] = field(default_factory=dict)
    """Sheet name by section id."""
    fields: dict[str, Place] = field(default_factory=dict)
    tables: dict[str, Place] = field(default_factory=dict)
    """The head of each table to which a person adds rows, by question."""
    levels: dict[str, Place] = field(default_factory=dict)
    derived: dict[str, Place] = field(default_factory=dict)
    points: dict[str, int] = field(default_factory=dict)
    """Row of each indicator on the sheet of all indicators."""

    def plan(self, dossier: Dossier) -> None:
        """Fix every place from the edition and the rows that a person added."""
        form = dossier.form
        self.points = {id_: FIRST_INDICATOR + place for place, id_ in enumerate(form.indicators)}
        for section in form.sections:
            name = sheet_name(f"{section.id} {section.short}", [self.summary, self.indicators, *self.sheets.values()])
            self.sheets[section.id] = name
            row = FIRST_ROW
            for indicator in section.all_indicators:
                self.levels[indicator.id] = (name, row, NOW)
                row = self._plan_questions(dossier, indicator, name, row + 1)

    def _plan_questions(self, dossier: Dossier, indicator: Indicator, name: str, row: int) -> int:
        for question in indicator.questions:
            if question.has_free_rows:
                self.tables[question.id] = (name, row, NOW)
                row += 1
            for cell in cells_of(dossier, question):
                self.fields[cell.field.id] = (name, row, NOW)
                row += 1
        for derived in (each for each in dossier.form.derived if each.indicator == indicator.id):
            self.derived[derived.id] = (name, row, NOW)
            row += 1
        return row

    def address(self, place: Place) -> str:
        """Return a place as a formula names it."""
        return f"{quote_sheetname(place[0])}!{xl_rowcol_to_cell(place[1], place[2], row_abs=True, col_abs=True)}"

    def total(self, indicators: Iterable[Indicator]) -> str:
        """Return the formula that adds up points on the sheet of all indicators, no sum beside its parts."""
        rows = [self.points[each.id] + 1 for each in indicators if not each.parts]
        return f"=SUM({','.join(_ranges(quote_sheetname(self.indicators), rows))})" if rows else "=0"


def cells_of(dossier: Dossier, question: Question) -> Iterator[Cell]:
    """Yield a question's fields, each of which has a row; those of added rows with the row's number in front."""
    if not question.has_free_rows:
        yield from (Cell(each) for each in fields_of(question))
        return
    for number, row in enumerate(added_rows(dossier, question), 1):
        for place, each in enumerate(fields_of_row(question, row)):
            yield Cell(each, str(number) if place == 0 else "", is_added=True)


def sheet_name(wanted: str, taken: Iterable[str]) -> str:
    """Return a sheet name that Excel takes: at most 31 characters, unique."""
    name = re.sub(r"[\[\]:*?/\\']", " ", wanted)[:31].strip()
    known = {each.casefold() for each in taken}
    number = 2
    while name.casefold() in known:
        name = f"{name[:28]} {number}"
        number += 1
    return name


def _ranges(sheet: str, rows: list[int]) -> Iterator[str]:
    """Yield rows that follow one another as one area."""
    start = rows[0]
    for row, following in zip(rows, [*rows[1:], None], strict=True):
        if following != row + 1:
            yield f"{sheet}!${POINTS_COLUMN}${start}:${POINTS_COLUMN}${row}"
            start = following or 0

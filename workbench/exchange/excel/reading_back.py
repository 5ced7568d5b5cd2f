"""Reading an exported workbook back: every figure and word of the dossier has to be in it."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import openpyxl

from workbench.domain.dossier import Dossier
from workbench.domain.groups import compute_groups
from workbench.domain.recommendation import recommend
from workbench.domain.scores import IndicatorScore
from workbench.domain.telling import word_for
from workbench.domain.values import Blank, Money, Value, is_figure
from workbench.domain.wording import derived_text, value_text
from workbench.exchange.excel.detail_sheets import CELL_LIMIT, SHOWN_LIMIT, head_of_table, why_of
from workbench.exchange.excel.indicator_sheet import LEVEL, POINTS, words_of
from workbench.exchange.excel.places import NUMBER, TITLE, WHY, Place, Places, cells_of
from workbench.exchange.excel.summary_sheets import GROUPS_ROW, MAXIMUM, RESULT_ROW, checks_of
from workbench.exchange.excel.summary_sheets import POINTS as GROUP_POINTS
from workbench.forms.edition import Field
from workbench.forms.question_types import QuestionType
from workbench.kernel.problems import Problem, Severity
from workbench.kernel.tongue import say


@dataclass(frozen=True)
class _Reader:
    """A workbook that is compared with the assessment."""

    book: Any
    dossier: Dossier
    places: Places

    def at(self, place: Place) -> Any:
        """Return what stands at a place; nothing is the same as an empty text."""
        return self.cell(*place)

    def cell(self, sheet: str, row: int, column: int) -> Any:
        value = self.book[sheet].cell(row + 1, column + 1).value
        return None if value == "" else value


def check_workbook(content: bytes, dossier: Dossier) -> tuple[Problem, ...]:
    """Compare a workbook with the assessment; nothing is returned where they agree."""
    book = openpyxl.load_workbook(io.BytesIO(content), data_only=True)
    places = Places()
    places.plan(dossier)
    reader = _Reader(book, dossier, places)
    checks = (_answers, _tables, _derived, _levels, _points, _result, _groups, _texts)
    return tuple(problem for check in checks for problem in check(reader))


def _answers(reader: _Reader) -> Iterator[Problem]:
    dossier = reader.dossier
    for name, place in reader.places.fields.items():
        field, answer, cell = dossier.form.field(name), dossier.answers.get(name), reader.at(place)
        assert field is not None
        if field.question.id in dossier.irrelevant:
            agrees = cell == say("value.not_asked")
        else:
            agrees = _agrees(field, answer.value if answer else Blank(), cell)
        if not agrees:
            yield _problem("REP-101", f"{name} reads {cell!r} in the workbook.", f"{place[0]}, row {place[1] + 1}")
    for name in dossier.answers.keys() - reader.places.fields.keys():
        yield _problem("REP-101", f"{name} has no row in the workbook.", "workbook")


def _tables(reader: _Reader) -> Iterator[Problem]:
    """Compare the tables to which a person adds rows: their heads, and the number in front of each row."""
    for question in reader.dossier.form.free_tables:
        sheet, row, column = reader.places.tables[question.id]
        head = (reader.cell(sheet, row, TITLE), reader.cell(sheet, row, column) or "")
        if head != (question.title, head_of_table(reader.dossier, question)):
            yield _problem("REP-101", f"{question.id} reads {head!r} in the workbook.", f"{sheet}, row {row + 1}")
        for cell in cells_of(reader.dossier, question):
            place = reader.places.fields[cell.field.id]
            if (reader.cell(place[0], place[1], NUMBER) or "") != cell.number:
                yield _problem("REP-101", f"A row of {question.id} is not where it belongs.", place[0])


def _derived(reader: _Reader) -> Iterator[Problem]:
    for name, place in reader.places.derived.items():
        value, cell = reader.dossier.derived.get(name), reader.at(place)
        wanted: Any = None
        if value is not None:
            wanted = float(round(value, 1)) if isinstance(value, Decimal) else derived_text(value, "")
        if cell != wanted:
            yield _problem("REP-107", f"{name} reads {cell!r} in the workbook.", f"{place[0]}, row {place[1] + 1}")


def _agrees(field: Field, value: Value, cell: Any) -> bool:
    if isinstance(value, Blank):
        return cell is None
    if not is_figure(value) or isinstance(value, bool | str | tuple):
        return str(cell or "") == value_text(field, value)[:CELL_LIMIT]
    if isinstance(value, date):
        return isinstance(cell, datetime) and cell.date() == value
    wanted = value.amount if isinstance(value, Money) else Decimal(value)  # type: ignore[arg-type]
    if field.type is QuestionType.PERCENTAGE:
        wanted = wanted / 100
    return isinstance(cell, int | float) and float(wanted) == float(cell)


def _levels(reader: _Reader) -> Iterator[Problem]:
    for line in reader.dossier.result.scores.indicators.values():
        place = reader.places.levels[line.id]
        cell = reader.at(place)
        if cell != _level_of(reader.dossier, line):
            yield _problem("REP-102", f"The level of {line.id} reads {cell!r} in the workbook.", place[0])
        why = reader.cell(place[0], place[1], WHY) or ""
        if line.gate is None and why != why_of(reader.dossier, line):
            yield _problem("REP-103", f"The rationale of {line.id} is not whole in the workbook.", place[0])


def _level_of(dossier: Dossier, line: IndicatorScore) -> Any:
    if line.gate:
        return say(f"workbook.gate_{line.gate.value}")
    return word_for(dossier, line) or (_figure(line.points) if line.parts else line.level)


def _points(reader: _Reader) -> Iterator[Problem]:
    """Compare the sheet of all indicators."""
    for line in reader.dossier.result.scores.indicators.values():
        row, said = reader.places.points[line.id], words_of(reader.dossier, line)
        wanted = {POINTS: _figure(line.points), LEVEL: say("workbook.sum") if line.parts else line.level, **said}
        for column, value in wanted.items():
            cell = reader.cell(reader.places.indicators, row, column)
            if cell != value:
                yield _problem(
                    "REP-102", f"{line.id} reads {cell!r} instead of {value!r} there.", reader.places.indicators
                )


def _result(reader: _Reader) -> Iterator[Problem]:
    result, sheet = reader.dossier.result, reader.places.summary
    points, share = reader.cell(sheet, RESULT_ROW, 1), reader.cell(sheet, RESULT_ROW, 3)
    if not result.scores.points_max:
        if (points, share) != (None, None):
            yield _problem("REP-104", f"The points read {points!r} in the workbook.", sheet)
        return
    if _figure(result.scores.points) != points:
        yield _problem("REP-104", f"The points read {points!r} in the workbook.", sheet)
    if not isinstance(share, int | float) or round(float(result.percent), 1) != round(share * 100, 1):
        yield _problem("REP-105", f"The share reads {share!r} in the workbook.", sheet)


def _groups(reader: _Reader) -> Iterator[Problem]:
    groups = compute_groups(reader.dossier.form, reader.dossier.result.scores)
    for row, group in enumerate(groups, GROUPS_ROW + 1):
        sheet = reader.places.summary
        cells = (reader.cell(sheet, row, GROUP_POINTS), reader.cell(sheet, row, MAXIMUM))
        if cells != (_figure(group.points), _figure(group.points_max)):
            yield _problem("REP-104", f"Group {group.id} reads {cells!r} in the workbook.", sheet)


def _texts(reader: _Reader) -> Iterator[Problem]:
    sheets, dossier = reader.book.worksheets, reader.dossier
    texts = {str(cell) for sheet in sheets for row in sheet.iter_rows(values_only=True) for cell in row if cell}
    for text in _wanted(dossier):
        if text and text not in texts:
            yield _problem("REP-106", f"“{text[:60]}” is missing in the workbook.", "workbook")


def _wanted(dossier: Dossier) -> Iterator[str]:
    yield from (dossier.cluster.name, recommend(dossier).heading, *dossier.result.reasons, *checks_of(dossier))
    for finding in dossier.findings:
        yield from (finding.title, finding.text)
    for measure in dossier.measures:
        yield from (measure.title, measure.text, measure.owner, measure.proof)
    for item in dossier.evidence:
        yield from (item.name, item.sha256)
    for line in dossier.result.scores.indicators.values():
        size = SHOWN_LIMIT if len(line.rationale) > SHOWN_LIMIT else CELL_LIMIT
        yield from (line.rationale[at : at + size] for at in range(0, len(line.rationale), size))


def _figure(number: Decimal | None) -> float | None:
    return None if number is None else float(number)


def _problem(code: str, message: str, where: str) -> Problem:
    return Problem(code, Severity.ERROR, message, where)

"""Reading an exported workbook back: every figure and word of the dossier has to be in it."""

import io
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import openpyxl

from workbench.domain.dossier import Dossier
from workbench.domain.values import Blank, Money, Value, is_figure
from workbench.domain.wording import derived_text, value_text
from workbench.exchange.excel.detail_sheets import CELL_LIMIT, SHOWN_LIMIT, WHY, Places
from workbench.exchange.excel.summary_sheets import SUMMARY
from workbench.forms.edition import Field
from workbench.forms.question_types import QuestionType
from workbench.kernel.problems import Problem, Severity


def check_workbook(content: bytes, dossier: Dossier) -> tuple[Problem, ...]:
    """Compare a workbook with the assessment; nothing is returned where they agree."""
    book = openpyxl.load_workbook(io.BytesIO(content), data_only=True)
    places = Places()
    places.plan(dossier.form)
    found = [
        *_answers(book, dossier, places),
        *_derived(book, dossier, places),
        *_levels(book, dossier, places),
        *_result(book, dossier),
        *_texts(book, dossier),
    ]
    return tuple(found)


def _answers(book: Any, dossier: Dossier, places: Places) -> Iterator[Problem]:
    for name, (sheet, row, column) in places.fields.items():
        field, answer = dossier.form.fields[name], dossier.answers.get(name)
        cell = book[sheet].cell(row + 1, column + 1).value
        if not _agrees(field, answer.value if answer else Blank(), cell):
            yield _problem("REP-101", f"{name} reads {cell!r} in the workbook.", f"{sheet}, row {row + 1}")


def _derived(book: Any, dossier: Dossier, places: Places) -> Iterator[Problem]:
    for name, (sheet, row, column) in places.derived.items():
        value, cell = dossier.derived.get(name), book[sheet].cell(row + 1, column + 1).value
        wanted = float(round(value, 1)) if isinstance(value, Decimal) else value and derived_text(value, "")
        if cell != wanted:
            yield _problem("REP-107", f"{name} reads {cell!r} in the workbook.", f"{sheet}, row {row + 1}")


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


def _levels(book: Any, dossier: Dossier, places: Places) -> Iterator[Problem]:
    for line in dossier.result.scores.indicators.values():
        sheet, row, column = places.levels[line.id]
        cell = book[sheet].cell(row + 1, column + 1).value
        wanted = line.gate.value if line.gate else line.level
        if cell != wanted:
            yield _problem("REP-102", f"The level of {line.id} reads {cell!r} in the workbook.", sheet)
        why = book[sheet].cell(row + 1, WHY + 1).value or ""
        if line.gate is None and why != line.rationale[:CELL_LIMIT]:
            yield _problem("REP-103", f"The rationale of {line.id} is not whole in the workbook.", sheet)


def _result(book: Any, dossier: Dossier) -> Iterator[Problem]:
    sheet, result = book[SUMMARY], dossier.result
    if float(result.scores.points) != sheet["C6"].value:
        yield _problem("REP-104", f"The points read {sheet['C6'].value!r} in the workbook.", SUMMARY)
    if round(float(result.percent), 1) != round(sheet["C7"].value * 100, 1):
        yield _problem("REP-105", f"The share reads {sheet['C7'].value!r} in the workbook.", SUMMARY)


def _texts(book: Any, dossier: Dossier) -> Iterator[Problem]:
    texts = {
        str(cell) for sheet in book.worksheets for row in sheet.iter_rows(values_only=True) for cell in row if cell
    }
    wanted = [dossier.cluster.name, *(reason for reason in dossier.result.reasons)]
    for finding in dossier.findings:
        wanted += [finding.title, finding.text]
    for measure in dossier.measures:
        wanted += [measure.title, measure.text, measure.owner, measure.proof]
    for item in dossier.evidence:
        wanted += [item.name, item.sha256]
    for line in dossier.result.scores.indicators.values():
        size = SHOWN_LIMIT if len(line.rationale) > SHOWN_LIMIT else CELL_LIMIT
        wanted += [line.rationale[at : at + size] for at in range(0, len(line.rationale), size)]
    for text in wanted:
        if text and text not in texts:
            yield _problem("REP-106", f"“{text[:60]}” is missing in the workbook.", "workbook")


def _problem(code: str, message: str, where: str) -> Problem:
    return Problem(code, Severity.ERROR, message, where)

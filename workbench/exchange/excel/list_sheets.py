"""The sheets at the end: lists of findings, measures and evidence, and the hidden Metadata."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from workbench.domain.dossier import Answer, Comparison, Dossier
from workbench.domain.telling import added_rows, word_for
from workbench.domain.values import BLANK, Blank, Draft, Money, NotApplicable, NotKnown
from workbench.domain.wording import value_text
from workbench.exchange.excel.detail_sheets import CELL_LIMIT, SHOWN_LIMIT, set_up, unit_of
from workbench.exchange.excel.formats import TEXT2, Formats, row_height
from workbench.exchange.excel.own_cells import CUT, DRAFT, NOT_ASKED
from workbench.exchange.excel.places import WHY, Places, sheet_name
from workbench.exchange.excel.recognising import MARK, SHEET, name_of
from workbench.forms.edition import NOT_APPLICABLE, NOT_KNOWN, Field, fields_of_row
from workbench.kernel.tongue import language, say
from workbench.kernel.words import date_text

NAME_LIMIT = 200
"""Characters of a defined name; Excel takes 255."""


def add_lists(book: Any, formats: Formats, dossier: Dossier) -> None:
    """Write findings, measures and evidence as real tables; an empty list has no sheet."""
    names = {person.id: person.name for person in dossier.people}
    findings = [(f.number, say(f"workbook.{f.kind}"), f.indicator, f.title, f.text) for f in dossier.findings]
    measures = [
        (m.number, m.indicator, m.title, m.text, m.owner, m.due, m.proof, m.from_level, m.to_level)
        for m in dossier.measures
    ]
    evidence = [
        (e.number, e.name, ", ".join(e.linked), e.seen_on, names.get(e.seen_by, e.seen_by), e.size, e.sha256)
        for e in dossier.evidence
    ]
    rationale = [
        (line.id, dossier.form.indicators[line.id].title, part, line.rationale[at : at + SHOWN_LIMIT])
        for line in dossier.result.scores.indicators.values()
        for part, at in enumerate(range(0, len(line.rationale), SHOWN_LIMIT), 1)
        if len(line.rationale) > SHOWN_LIMIT
    ]
    lists: tuple[tuple[str, Sequence[str], Sequence[int], list[Any]], ...] = (
        ("findings", ("number", "kind", "indicator", "title_head", "text"), (8, 18, 12, 40, 62), findings),
        ("measures",
         ("number", "indicator", "title_head", "what", "owner", "due", "proof", "from_level", "to_level"),
         (8, 13, 34, 50, 24, 13, 32, 11, 11), measures),
        ("evidence", ("number", "document", "speaks_for", "seen_on", "seen_by", "bytes", "SHA-256"),
         (8, 46, 32, 12, 24, 12, 68), evidence),
        ("rationale", ("indicator", "title_head", "part", "text"), (12, 36, 8, 90), rationale),
    )  # fmt: skip
    for name, keys, widths, rows in lists:
        if rows:
            heads = [key if key == "SHA-256" else say(f"workbook.{key}") for key in keys]
            _table(book.add_worksheet(say(f"workbook.sheet_{name}")), formats, dossier, heads, widths, rows)
    if dossier.comparison is not None:
        _benchmark(book, formats, dossier, dossier.comparison)
    taken = [sheet.name for sheet in book.worksheets()]
    for question in dossier.form.free_tables:
        if added := added_rows(dossier, question, with_previous=False):
            name = sheet_name(question.short or question.title, taken)
            taken.append(name)
            columns = [each.title for each in question.columns] or [question.title]
            widths = [max(14, min(40, len(each) + 4)) for each in columns]
            rows = [[_plain(dossier, each) for each in fields_of_row(question, row)] for row in added]
            _table(book.add_worksheet(name), formats, dossier, columns, widths, rows)


def _benchmark(book: Any, formats: Formats, dossier: Dossier, comparison: Comparison) -> None:
    """Write each level beside those of the group; what under five clusters have is told by nobody."""
    rows = []
    for line in dossier.result.scores.indicators.values():
        spread = comparison.at(line.id)
        if spread is None or line.level is None:
            continue
        quarters = (spread.p25, spread.p75) if spread.is_whole else (None, None)
        title = dossier.form.indicators[line.id].title
        rows.append((line.id, title, line.level, spread.n, quarters[0], spread.median, quarters[1]))
    if not rows:
        return
    keys = ("number", "indicator", "level", "clusters", "lower_quarter", "median", "upper_quarter")
    sheet = book.add_worksheet(say("workbook.sheet_comparison"))
    _table(sheet, formats, dossier, [say(f"workbook.{key}") for key in keys], (8, 40, 10, 12, 16, 12, 16), rows)
    told = say("workbook.compared_with", name=comparison.group, count=comparison.n, day=date_text(comparison.as_of))
    sheet.write_string(len(rows) + 2, 0, told, formats.get(font_color=TEXT2))


def _plain(dossier: Dossier, field: Field) -> Any:
    """Return a table's cell as Excel sorts and sums it: figures and days as such, all else in words."""
    answer = dossier.answers.get(field.id)
    value = answer.value if answer else BLANK
    if isinstance(value, Money):
        return value.amount
    is_plain = isinstance(value, date | int | Decimal) and not isinstance(value, bool)
    return value if is_plain else "" if isinstance(value, Blank) else value_text(field, value)[:CELL_LIMIT]


def _table(
    sheet: Any, formats: Formats, dossier: Dossier, heads: Sequence[str], widths: Sequence[int], rows: list[Any]
) -> None:
    set_up(sheet, dossier)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    sheet.set_row(0, 20)
    figures = [any(isinstance(cells[place], date | int | Decimal) for cells in rows) for place in range(len(heads))]
    columns = [
        {"header": head, "header_format": formats.head("center" if is_figure else "left")}
        for head, is_figure in zip(heads, figures, strict=True)
    ]
    sheet.add_table(0, 0, len(rows), len(heads) - 1, {"columns": columns, "style": None})
    for row, cells in enumerate(rows, 1):
        sheet.set_row(row, row_height(*((str(cell or ""), width) for cell, width in zip(cells, widths, strict=True))))
        for column, cell in enumerate(cells):
            _write_plain(sheet, formats, row, column, cell)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)


def _write_plain(sheet: Any, formats: Formats, row: int, column: int, cell: Any) -> None:
    if isinstance(cell, date):
        sheet.write_datetime(row, column, cell, formats.figure("date", align="center"))
    elif isinstance(cell, int | Decimal):
        kind = "count" if cell % 1 == 0 else "decimal"
        sheet.write_number(row, column, float(cell), formats.figure(kind, align="center"))
    else:
        sheet.write_string(row, column, "" if cell is None else str(cell), formats.words())


def add_metadata(book: Any, formats: Formats, dossier: Dossier, places: Places) -> None:
    """Write the hidden sheet by which our own import finds everything again, and the defined names."""
    sheet = book.add_worksheet(SHEET)
    sheet.hide()
    sheet.protect("", {"select_locked_cells": True})
    form = dossier.form
    rows: list[tuple[str, ...]] = [
        (MARK, "result"), ("format", "1"), ("edition", form.id), ("edition_version", form.version),
        ("edition_hash", form.hash), ("assessment", dossier.id), ("cluster", dossier.cluster.id),
        ("cluster_name", dossier.cluster.name), ("period", dossier.period), ("currency", dossier.currency),
        ("version", str(dossier.version)), ("status", dossier.status), ("as_of", dossier.as_of.date().isoformat()),
        ("language", language()),
    ]  # fmt: skip
    known: set[str] = set()
    for name, place in places.fields.items():
        field, answer = form.field(name), dossier.answers.get(name)
        assert field is not None
        state = NOT_ASKED if field.question.id in dossier.irrelevant else _state(field, answer)
        rows.append(("field", name, place[0], xl_rowcol_to_cell(place[1], place[2]), unit_of(field, answer), state))
        _define(book, name_of("field", name), places.address(place), known)
    for name, place in places.levels.items():
        if form.indicators[name].is_scored:
            line = dossier.result.scores.indicators[name]
            state = (
                NOT_APPLICABLE if line.level is None and word_for(dossier, line) == say("value.not_applicable") else ""
            )
            rows.append(("level", name, place[0], xl_rowcol_to_cell(place[1], place[2]), "", state))
            _define(book, name_of("level", name), places.address(place), known)
            if line.rationale:
                beside, state = (*place[:2], WHY), CUT if len(line.rationale) > CELL_LIMIT else ""
                rows.append(("why", name, place[0], xl_rowcol_to_cell(*beside[1:]), "", state))
                _define(book, name_of("why", name), places.address(beside), known)
    plain = formats.get()
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            sheet.write_string(row, column, text, plain)


def _define(book: Any, name: str, address: str, known: set[str]) -> None:
    """Name a cell, unless Excel could not tell the name from one before; the address serves then."""
    if name.casefold() not in known and len(name) < NAME_LIMIT:
        known.add(name.casefold())
        book.define_name(name, f"={address}")


def _state(field: Field, answer: Answer | None) -> str:
    """Return what a cell's words stand for, where they are not the answer itself."""
    match answer.value if answer else None:
        case NotApplicable():
            return NOT_APPLICABLE
        case NotKnown():
            return NOT_KNOWN
        case Draft():
            return DRAFT
    return CUT if answer and len(value_text(field, answer.value)) > CELL_LIMIT else ""

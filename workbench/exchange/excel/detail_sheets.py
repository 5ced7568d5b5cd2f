"""The sheets with the data: one for each section, lists of findings and evidence, and Metadata."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from xlsxwriter.utility import quote_sheetname, xl_rowcol_to_cell

from workbench.domain.dossier import Answer, Dossier
from workbench.domain.scores import IndicatorScore
from workbench.domain.values import Blank, Money, Value, is_figure
from workbench.domain.wording import derived_text, value_text
from workbench.exchange.excel.formats import ACCENT_SOFT, TEXT2, TEXT3, Formats, row_height
from workbench.exchange.excel.recognising import MARK, SHEET, name_of
from workbench.forms.edition import Field, Form, Indicator, fields_of
from workbench.forms.question_types import QuestionType
from workbench.kernel.words import date_text

NUMBER, TITLE, NOW, BEFORE, CHANGE, UNIT, WHY = range(7)
WIDTHS = (8, 44, 16, 14, 11, 13, 70)
"""Characters, by column."""
CELL_LIMIT = 32_000
"""Characters; Excel holds 32,767 in a cell. What is longer stands in parts on a sheet of its own."""
SHOWN_LIMIT = 2_000
"""Characters that the highest row can show; longer rationales also stand in parts on a sheet of their own."""
FIRST_ROW = 3


@dataclass
class Places:
    """Where each field and level stands: section sheet, row and column, from 0."""

    sheets: dict[str, str] = field(default_factory=dict)
    """Sheet name by section id."""
    fields: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    levels: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    derived: dict[str, tuple[str, int, int]] = field(default_factory=dict)

    def plan(self, form: Form) -> None:
        """Fix every place from the edition alone."""
        for section in form.sections:
            name = sheet_name(f"{section.id} {section.short}", self.sheets.values())
            self.sheets[section.id] = name
            row = FIRST_ROW
            for indicator in section.indicators:
                self.levels[indicator.id] = (name, row, NOW)
                for place in self.rows_of(indicator):
                    row += 1
                    self.fields[place.id] = (name, row, NOW)
                for derived in (each for each in form.derived if each.indicator == indicator.id):
                    row += 1
                    self.derived[derived.id] = (name, row, NOW)
                row += 1

    @staticmethod
    def rows_of(indicator: Indicator) -> list[Field]:
        """Return an indicator's fields, each of which has a row."""
        return [each for question in indicator.questions for each in fields_of(question)]

    def address(self, place: tuple[str, int, int]) -> str:
        """Return a place as a formula names it."""
        return f"{quote_sheetname(place[0])}!{xl_rowcol_to_cell(place[1], place[2], row_abs=True, col_abs=True)}"


def sheet_name(wanted: str, taken: Iterable[str]) -> str:
    """Return a sheet name that Excel takes: at most 31 characters, unique."""
    name = re.sub(r"[\[\]:*?/\\']", " ", wanted)[:31].strip()
    known = {each.casefold() for each in taken}
    number = 2
    while name.casefold() in known:
        name = f"{name[:28]} {number}"
        number += 1
    return name


def set_up(sheet: Any, dossier: Dossier, *, landscape: bool = True) -> None:
    """Set page, margins, footer and zoom as on every sheet."""
    sheet.hide_gridlines(2)
    sheet.set_paper(9)
    (sheet.set_landscape if landscape else sheet.set_portrait)()
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
    edition = f"{dossier.form.id}{', working edition' if dossier.form.is_working_edition else ''}"
    sheet.set_footer(f"&L&8{dossier.code} · {edition}&C&8&A&R&8Page &P of &N")


def add_sections(book: Any, formats: Formats, dossier: Dossier, places: Places) -> None:
    """Write a sheet for each section: indicators with level and rationale, their questions below."""
    has_previous = dossier.previous is not None
    for section in dossier.form.sections:
        sheet = book.add_worksheet(places.sheets[section.id])
        set_up(sheet, dossier)
        for column, width in enumerate(WIDTHS):
            hidden = column in (BEFORE, CHANGE) and not has_previous
            sheet.set_column(column, column, width, None, {"hidden": hidden})
        sheet.write_string(0, 0, f"{section.id}  {section.title}", formats.get(bold=True, font_size=14))
        sheet.write_string(1, 0, f"{dossier.cluster.name}, {dossier.period}", formats.get(font_color=TEXT2))
        _head(sheet, formats, dossier)
        sheet.freeze_panes(FIRST_ROW, 2)
        sheet.repeat_rows(FIRST_ROW - 1)
        sheet.outline_settings(True, False, False, False)
        for indicator in section.indicators:
            _indicator(sheet, formats, dossier, places, indicator)


def _head(sheet: Any, formats: Formats, dossier: Dossier) -> None:
    before = dossier.previous.period if dossier.previous else ""
    heads = ("No.", "Indicator or question", dossier.period, before, "Change", "Unit", "Rationale")
    for column, head in enumerate(heads):
        sheet.write_string(FIRST_ROW - 1, column, head, formats.head_right if NOW <= column <= CHANGE else formats.head)


def _indicator(sheet: Any, formats: Formats, dossier: Dossier, places: Places, indicator: Indicator) -> None:
    line = dossier.result.scores.indicators[indicator.id]
    _, row, _ = places.levels[indicator.id]
    strong = {"bold": True, "bg_color": ACCENT_SOFT}
    sheet.write_string(row, NUMBER, indicator.id, formats.words(**strong))
    sheet.write_string(row, TITLE, indicator.title, formats.words(**strong))
    _level(sheet, formats, dossier, row, line, strong)
    text = line.rationale[:CELL_LIMIT] if indicator.is_scored else line.why
    sheet.set_row(row, row_height((text, WIDTHS[WHY]), (indicator.title, WIDTHS[TITLE])))
    sheet.write_string(row, WHY, text, formats.words(bg_color=ACCENT_SOFT))
    for place in places.rows_of(indicator):
        row += 1
        _answer(sheet, formats, dossier, row, place)
    for derived in (d for d in dossier.form.derived if d.indicator == indicator.id):
        row += 1
        now = dossier.derived.get(derived.id)
        before = dossier.previous.derived.get(derived.id) if dossier.previous else None
        sheet.set_row(row, None, None, {"level": 1})
        sheet.write_blank(row, NUMBER, None, formats.words())
        sheet.write_string(row, TITLE, derived.title, formats.words(indent=1, italic=True))
        for column, value in ((NOW, now), (BEFORE, before)):
            _write_derived(sheet, formats, row, column, value)
        sheet.write_blank(row, CHANGE, None, formats.words())
        sheet.write_string(row, UNIT, derived.unit, formats.words(font_color=TEXT3, indent=1))
        sheet.write_string(row, WHY, "computed", formats.words(font_color=TEXT3))


def _level(
    sheet: Any, formats: Formats, dossier: Dossier, row: int, line: IndicatorScore, strong: dict[str, Any]
) -> None:
    figure = formats.figure("count", **strong)
    if line.gate is not None:
        sheet.write_string(row, NOW, line.gate.value, formats.words(**strong, align="right"))
    elif line.level is None:
        sheet.write_blank(row, NOW, None, figure)
    else:
        sheet.write_number(row, NOW, line.level, figure)
    before = dossier.previous.levels.get(line.id) if dossier.previous else None
    if before is None:
        sheet.write_blank(row, BEFORE, None, figure)
        sheet.write_blank(row, CHANGE, None, figure)
    else:
        sheet.write_number(row, BEFORE, before, figure)
        _write_change(
            sheet, formats, row, Decimal(line.level) if line.level is not None else None, Decimal(before), strong
        )
    sheet.write_string(
        row, UNIT, "" if line.gate else "level", formats.words(bg_color=ACCENT_SOFT, font_color=TEXT3, indent=1)
    )


def _answer(sheet: Any, formats: Formats, dossier: Dossier, row: int, place: Field) -> None:
    answer = dossier.answers.get(place.id)
    before = dossier.previous.answers.get(place.id) if dossier.previous else None
    title = f"{place.question.short or place.question.title}: {place.title}" if place.row else place.title
    shown = value_text(place, answer.value) if answer else ""
    sheet.set_row(row, row_height((title, WIDTHS[TITLE]), (shown, WIDTHS[NOW])), None, {"level": 1})
    sheet.write_blank(row, NUMBER, None, formats.words())
    sheet.write_string(row, TITLE, title, formats.words(indent=1))
    _write_value(sheet, formats, row, NOW, place, answer)
    _write_value(sheet, formats, row, BEFORE, place, before)
    now_number, before_number = _number(answer), _number(before)
    if now_number is not None and before_number is not None:
        _write_change(sheet, formats, row, now_number, before_number, {"num_format": '+#,##0.##;\u2212#,##0.##;""'})
    else:
        sheet.write_blank(row, CHANGE, None, formats.words())
    sheet.write_string(row, UNIT, unit_of(place, answer), formats.words(font_color=TEXT3, indent=1))
    sheet.write_blank(row, WHY, None, formats.words())


def unit_of(place: Field, answer: Answer | None) -> str:
    """Return what stands in the unit column: the currency of money, else the edition's unit."""
    if answer is not None and isinstance(answer.value, Money):
        return answer.value.currency
    return "%" if place.type is QuestionType.PERCENTAGE else place.unit


def _write_value(sheet: Any, formats: Formats, row: int, column: int, place: Field, answer: Answer | None) -> None:
    value: Value = answer.value if answer else Blank()
    if isinstance(value, Blank):
        sheet.write_blank(row, column, None, formats.words())
    elif not is_figure(value) or isinstance(value, bool | str | tuple):
        sheet.write_string(row, column, value_text(place, value)[:CELL_LIMIT], formats.words(align="right"))
    elif isinstance(value, date):
        sheet.write_datetime(row, column, value, formats.figure("date"))
    elif isinstance(value, Money):
        sheet.write_number(row, column, float(value.amount), formats.figure("money"))
    elif place.type is QuestionType.PERCENTAGE:
        sheet.write_number(row, column, float(Decimal(value) / 100), formats.figure("percentage"))  # type: ignore[arg-type]
    else:
        kind = "count" if isinstance(value, int) else "decimal"
        sheet.write_number(row, column, float(value), formats.figure(kind))  # type: ignore[arg-type]


def _write_derived(sheet: Any, formats: Formats, row: int, column: int, value: Any) -> None:
    if isinstance(value, Decimal):
        sheet.write_number(row, column, float(round(value, 1)), formats.figure("decimal", italic=True))
    elif value is None:
        sheet.write_blank(row, column, None, formats.words())
    else:
        sheet.write_string(row, column, derived_text(value, ""), formats.words(align="right"))


def _write_change(
    sheet: Any, formats: Formats, row: int, now: Decimal | None, before: Decimal, more: dict[str, Any]
) -> None:
    """Write a change as a live formula with its value, so that it shows before anything recalculates."""
    first, second = xl_rowcol_to_cell(row, NOW), xl_rowcol_to_cell(row, BEFORE)
    formula = f'=IF(AND(ISNUMBER({first}),ISNUMBER({second})),{first}-{second},"")'
    shown: float | str = "" if now is None else float(now - before)
    sheet.write_formula(row, CHANGE, formula, formats.figure("change", **more), shown)


def _number(answer: Answer | None) -> Decimal | None:
    value = answer.value if answer else None
    if isinstance(value, Money):
        return value.amount
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    return Decimal(value)


def add_lists(book: Any, formats: Formats, dossier: Dossier) -> None:
    """Write findings, measures and evidence as real tables; an empty list has no sheet."""
    names = {person.id: person.name for person in dossier.people}
    findings = [(f.number, f.kind, f.indicator, f.title, f.text) for f in dossier.findings]
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
        ("Findings", ("No.", "Kind", "Indicator", "Title", "Text"), (8, 14, 11, 40, 62), findings),
        ("Measures", ("No.", "Indicator", "Title", "What", "Owner", "Due", "Proof", "From", "To"),
         (8, 11, 36, 50, 24, 12, 32, 9, 9), measures),
        ("Evidence", ("No.", "Document", "Speaks for", "Seen on", "Seen by", "Bytes", "SHA-256"),
         (8, 46, 32, 12, 24, 12, 68), evidence),
        ("Long rationale", ("Indicator", "Title", "Part", "Text"), (10, 36, 8, 90), rationale),
    )  # fmt: skip
    for name, heads, widths, rows in lists:
        if rows:
            _table(book.add_worksheet(name), formats, dossier, heads, widths, rows)


def _table(
    sheet: Any, formats: Formats, dossier: Dossier, heads: Sequence[str], widths: Sequence[int], rows: list[Any]
) -> None:
    set_up(sheet, dossier)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    columns = [{"header": head, "header_format": formats.head} for head in heads]
    sheet.add_table(0, 0, len(rows), len(heads) - 1, {"columns": columns, "style": None})
    for row, cells in enumerate(rows, 1):
        sheet.set_row(row, row_height(*((str(cell or ""), width) for cell, width in zip(cells, widths, strict=True))))
        for column, cell in enumerate(cells):
            _write_plain(sheet, formats, row, column, cell)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)


def _write_plain(sheet: Any, formats: Formats, row: int, column: int, cell: Any) -> None:
    if isinstance(cell, date):
        sheet.write_datetime(row, column, cell, formats.figure("date"))
    elif isinstance(cell, int):
        sheet.write_number(row, column, cell, formats.figure("count"))
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
        ("version", str(dossier.version)), ("status", dossier.status), ("as_of", date_text(dossier.as_of.date())),
        ("language", dossier.language),
    ]  # fmt: skip
    for name, place in places.fields.items():
        unit = unit_of(form.fields[name], dossier.answers.get(name))
        rows.append(("field", name, place[0], xl_rowcol_to_cell(place[1], place[2]), unit))
        book.define_name(name_of("field", name), f"={places.address(place)}")
    for name, place in places.levels.items():
        if form.indicators[name].is_scored:
            rows.append(("level", name, place[0], xl_rowcol_to_cell(place[1], place[2])))
            book.define_name(name_of("level", name), f"={places.address(place)}")
    plain = formats.get()
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            sheet.write_string(row, column, text, plain)

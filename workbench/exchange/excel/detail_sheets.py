"""A sheet for each section: indicators with level and rationale, their questions below."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from workbench.domain.dossier import Answer, Dossier
from workbench.domain.scores import IndicatorScore
from workbench.domain.telling import counts_as_zero, word_for
from workbench.domain.values import Blank, Money, Value, decimal_text, is_figure
from workbench.domain.wording import derived_text, value_text
from workbench.exchange.excel.formats import ACCENT_SOFT, ROW, TEXT2, TEXT3, Formats, row_height
from workbench.exchange.excel.places import (
    BEFORE,
    CHANGE,
    FIRST_ROW,
    NOW,
    NUMBER,
    TITLE,
    UNIT,
    WHY,
    Cell,
    Places,
    cells_of,
)
from workbench.forms.edition import Derived, Field, Indicator, Question
from workbench.forms.question_types import QuestionType
from workbench.kernel.tongue import say

WIDTHS = (7, 40, 18, 16, 11, 14, 66)
"""Characters, by column."""
CELL_LIMIT = 32_000
"""Characters; Excel holds 32,767 in a cell. What is longer stands in parts on a sheet of its own."""
SHOWN_LIMIT = 2_000
"""Characters that the highest row can show; longer rationales also stand in parts on a sheet of their own."""


@dataclass(frozen=True)
class _Page:
    """The sheet that is being written."""

    sheet: Any
    formats: Formats
    dossier: Dossier
    places: Places


def set_up(sheet: Any, dossier: Dossier, *, landscape: bool = True) -> None:
    """Set page, margins, footer and zoom as on every sheet."""
    sheet.hide_gridlines(2)
    sheet.set_paper(9)
    (sheet.set_landscape if landscape else sheet.set_portrait)()
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
    key = "workbook.footer_working" if dossier.form.is_working_edition else "workbook.footer"
    foot = say(key, code=dossier.code, edition=dossier.form.id)
    sheet.set_footer(f"&L&8{foot}&R&8&A, {say('workbook.page', page='&P', pages='&N')}")


def add_sections(book: Any, formats: Formats, dossier: Dossier, places: Places) -> None:
    """Write a sheet for each section."""
    has_previous = dossier.previous is not None
    for section in dossier.form.sections:
        sheet = book.add_worksheet(places.sheets[section.id])
        set_up(sheet, dossier)
        for column, width in enumerate(WIDTHS):
            hidden = column in (BEFORE, CHANGE) and not has_previous
            sheet.set_column(column, column, width, None, {"hidden": hidden})
        sheet.set_default_row(ROW)
        sheet.set_row(0, 26)
        title = f"{section.id}  {section.title}"
        sheet.write_string(0, 0, title, formats.get(bold=True, font_size=14, valign="vcenter"))
        sheet.write_string(1, 0, _beside(dossier), formats.get(font_color=TEXT2))
        _head(sheet, formats, dossier)
        sheet.freeze_panes(FIRST_ROW, 2)
        sheet.repeat_rows(FIRST_ROW - 1)
        sheet.outline_settings(True, False, False, False)
        for indicator in section.all_indicators:
            _indicator(_Page(sheet, formats, dossier, places), indicator)


def _beside(dossier: Dossier) -> str:
    name = dossier.cluster.name
    if dossier.previous is None:
        return say("workbook.alone", cluster=name, period=dossier.period)
    return say("workbook.beside", cluster=name, period=dossier.period, before=dossier.previous.period)


def _head(sheet: Any, formats: Formats, dossier: Dossier) -> None:
    before = dossier.previous.period if dossier.previous else ""
    names = ("number", "indicator_question", dossier.period, before, "change", "unit", "rationale")
    sheet.set_row(FIRST_ROW - 1, 20)
    for column, name in enumerate(names):
        head = name if column in (NOW, BEFORE) else say(f"workbook.{name}")
        shape = {"indent": 1} if column in (UNIT, WHY) else {}
        sheet.write_string(
            FIRST_ROW - 1, column, head, formats.head("right" if NOW <= column <= CHANGE else "left", **shape)
        )


def _indicator(page: _Page, indicator: Indicator) -> None:
    sheet, formats = page.sheet, page.formats
    line = page.dossier.result.scores.indicators[indicator.id]
    row = page.places.levels[indicator.id][1]
    strong = {"bold": True, "bg_color": ACCENT_SOFT}
    if line.is_left_out:
        strong["font_color"] = TEXT3
    sheet.write_string(row, NUMBER, indicator.id, formats.words(**strong))
    sheet.write_string(row, TITLE, indicator.title, formats.words(**strong))
    _level(page, row, line, strong)
    text = why_of(page.dossier, line)
    sheet.set_row(row, row_height((text, WIDTHS[WHY]), (indicator.title, WIDTHS[TITLE])))
    sheet.write_string(row, WHY, text, formats.words(bg_color=ACCENT_SOFT, indent=1))
    for question in indicator.questions:
        if question.has_free_rows:
            _table_head(page, question)
        for cell in cells_of(page.dossier, question):
            _answer(page, cell)
    for derived in (each for each in page.dossier.form.derived if each.indicator == indicator.id):
        _derived(page, derived)


def why_of(dossier: Dossier, line: IndicatorScore) -> str:
    """Return what stands beside a level: the assessors' words; how it came about where they chose none."""
    if line.rationale:
        return line.rationale[:CELL_LIMIT]
    is_chosen = line.gate is None and not line.parts and not line.is_left_out
    return "" if is_chosen else line.why


def sum_formula(dossier: Dossier, line: IndicatorScore, places: Places) -> str:
    """Return the formula that adds up the levels of a sum's parts, each with its weight."""
    scored = [each for each in line.parts if not counts_as_zero(dossier.result.scores.indicators[each])]
    cells = [xl_rowcol_to_cell(places.levels[each][1], NOW) for each in scored]
    weights = [decimal_text(dossier.form.indicators[each].weight) for each in scored]
    terms = [cell if weight == "1" else f"{cell}*{weight}" for cell, weight in zip(cells, weights, strict=True)]
    return f'=IF(COUNT({",".join(cells)})={len(cells)},{"+".join(terms)},"")' if cells else "=0"


def _level(page: _Page, row: int, line: IndicatorScore, strong: dict[str, Any]) -> None:
    sheet, formats = page.sheet, page.formats
    figure = formats.figure("points" if line.parts else "count", **strong)
    word = say(f"workbook.gate_{line.gate.value}") if line.gate is not None else word_for(page.dossier, line)
    if word:
        sheet.write_string(row, NOW, word, formats.words(**strong, align="right"))
    elif line.parts:
        shown = "" if line.points is None else float(line.points)
        sheet.write_formula(row, NOW, sum_formula(page.dossier, line, page.places), figure, shown)
    elif line.level is None:
        sheet.write_blank(row, NOW, None, figure)
    else:
        sheet.write_number(row, NOW, line.level, figure)
    previous = page.dossier.previous
    before = previous.levels.get(line.id) if previous else None
    if before is None:
        sheet.write_blank(row, BEFORE, None, figure)
        sheet.write_blank(row, CHANGE, None, figure)
    else:
        sheet.write_number(row, BEFORE, before, figure)
        now = Decimal(line.level) if line.level is not None else None
        _write_change(sheet, formats, row, now, Decimal(before), strong)
    unit = "" if line.gate or line.is_left_out else say(f"workbook.{'points' if line.parts else 'level'}_unit")
    sheet.write_string(row, UNIT, unit, formats.words(bg_color=ACCENT_SOFT, font_color=TEXT3, indent=1))


def _table_head(page: _Page, question: Question) -> None:
    """Write the title of a table to which a person adds rows, over its rows."""
    sheet, formats = page.sheet, page.formats
    row = page.places.tables[question.id][1]
    colour = _colour(page.dossier, question)
    sheet.set_row(row, row_height((question.title, WIDTHS[TITLE])), None, {"level": 1})
    for column in (NUMBER, BEFORE, CHANGE, UNIT, WHY):
        sheet.write_blank(row, column, None, formats.words())
    sheet.write_string(row, TITLE, question.title, formats.words(indent=1, **colour))
    text = head_of_table(page.dossier, question)
    sheet.write_string(row, NOW, text, formats.words(align="right", font_color=TEXT3))


def head_of_table(dossier: Dossier, question: Question) -> str:
    """Return what stands beside the title of such a table: that it is not asked or has no rows."""
    if question.id in dossier.irrelevant:
        return say("value.not_asked")
    return "" if any(name.startswith(f"{question.id}.") for name in dossier.answers) else say("workbook.no_rows")


def _colour(dossier: Dossier, question: Question) -> dict[str, str]:
    return {"font_color": TEXT3} if question.id in dossier.irrelevant else {}


def _answer(page: _Page, cell: Cell) -> None:
    sheet, formats, dossier, place = page.sheet, page.formats, page.dossier, cell.field
    row = page.places.fields[place.id][1]
    answer = dossier.answers.get(place.id)
    before = dossier.previous.answers.get(place.id) if dossier.previous else None
    title, is_asked = _title_of(cell), place.question.id not in dossier.irrelevant
    shown, then = (value_text(place, each.value) if each else "" for each in (answer, before))
    why = (restated(dossier, place.id), WIDTHS[WHY])
    height = row_height((title, WIDTHS[TITLE] - 2), (shown, WIDTHS[NOW]), (then, WIDTHS[BEFORE]), why)
    sheet.set_row(row, height, None, {"level": 1})
    sheet.write_string(row, NUMBER, cell.number, formats.words(align="right", font_color=TEXT3))
    indent = 2 if cell.is_added else 1
    sheet.write_string(row, TITLE, title, formats.words(indent=indent, **_colour(dossier, place.question)))
    if is_asked:
        _write_value(sheet, formats, row, NOW, place, answer)
    else:
        sheet.write_string(row, NOW, say("value.not_asked"), formats.words(align="right", font_color=TEXT3))
    _write_value(sheet, formats, row, BEFORE, place, before)
    now_number, before_number = _number(answer), _number(before)
    if now_number is not None and before_number is not None:
        is_whole = (now_number - before_number) % 1 == 0
        form = "+#,##0;\u2212#,##0;" if is_whole else "+#,##0.0#;\u2212#,##0.0#;"
        _write_change(sheet, formats, row, now_number, before_number, {"num_format": form + '""'})
    else:
        sheet.write_blank(row, CHANGE, None, formats.words())
    sheet.write_string(row, UNIT, unit_of(place, answer), formats.words(font_color=TEXT3, indent=1))
    sheet.write_string(row, WHY, restated(dossier, place.id), formats.words(font_color=TEXT3, indent=1))


def restated(dossier: Dossier, name: str) -> str:
    """Return how last period's figure came to stand beside today's question; nothing where it was asked alike."""
    carried = dossier.previous.carried.get(name) if dossier.previous else None
    if dossier.previous is None or carried is None or not carried.why:
        return ""
    return f"{dossier.previous.period}: {carried.why}"


def _title_of(cell: Cell) -> str:
    place, name = cell.field, cell.field.question.short or cell.field.question.title
    if cell.is_added:
        return place.column.title if place.column else name
    return f"{name}: {place.title}" if place.row else place.title


def _derived(page: _Page, derived: Derived) -> None:
    sheet, formats, previous = page.sheet, page.formats, page.dossier.previous
    row = page.places.derived[derived.id][1]
    before = previous.derived.get(derived.id) if previous else None
    sheet.set_row(row, ROW, None, {"level": 1})
    sheet.write_blank(row, NUMBER, None, formats.words())
    sheet.write_string(row, TITLE, derived.title, formats.words(indent=1, italic=True))
    for column, value in ((NOW, page.dossier.derived.get(derived.id)), (BEFORE, before)):
        _write_derived(sheet, formats, row, column, derived, value)
    sheet.write_blank(row, CHANGE, None, formats.words())
    unit = page.dossier.currency if derived.type is QuestionType.MONEY else derived.unit
    sheet.write_string(row, UNIT, unit, formats.words(font_color=TEXT3, indent=1))
    sheet.write_string(row, WHY, say("workbook.computed"), formats.words(font_color=TEXT3, indent=1))


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


def _write_derived(sheet: Any, formats: Formats, row: int, column: int, derived: Derived, value: Any) -> None:
    if isinstance(value, Decimal):
        is_count = derived.type is QuestionType.COUNT and value % 1 == 0
        kind = "count" if is_count else "money" if derived.type is QuestionType.MONEY else "decimal"
        sheet.write_number(row, column, float(round(value, 1)), formats.figure(kind, italic=True))
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

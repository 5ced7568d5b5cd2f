"""Tables as a workbook: a sheet for each, with its heading, its notes and, over heat columns, a tint for each level."""

import io
import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

import xlsxwriter

from workbench.domain.tables import CHANGE, COUNT, DATE, DECIMAL, LEVEL, PERCENT, YES_NO, Column, Table
from workbench.exchange.excel.formats import ACCENT, RAMP, TEXT2, TEXT3, Formats, ramp_colour, row_height

HEAD_ROW = 3
"""The first rows say what it is."""
_NARROW, _FIGURE, _WIDEST = 5.2, 10.0, 60.0
_KINDS = {COUNT: "count", LEVEL: "count", DECIMAL: "decimal", PERCENT: "decimal"}
_SHOWN = 31


def draw_book(title: str, tables: Sequence[Table], made_at: datetime) -> bytes:
    """Write the workbook; the same tables give the same bytes."""
    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(stream, options)
    created = made_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    book.set_properties({"title": title, "subject": "Portfolio of cluster assessments", "created": created})
    formats = Formats(book)
    taken: list[str] = []
    for table in tables:
        name = _name(table, taken)
        taken.append(name)
        _sheet(book, book.add_worksheet(name), formats, table, title)
    _dictionary(book, formats, tables, title)
    book.close()
    return stream.getvalue()


def _name(table: Table, taken: Sequence[str]) -> str:
    plain = re.sub(r"[\[\]:*?/\\']", " ", table.title).strip()[:_SHOWN].strip() or table.id
    number, name = 1, plain
    while name.casefold() in {each.casefold() for each in (*taken, "Columns")}:
        number += 1
        name = f"{plain[: _SHOWN - 3].strip()} {number}"
    return name


def _set_up(sheet: Any, title: str) -> None:
    sheet.hide_gridlines(2)
    sheet.set_paper(9)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
    sheet.set_footer(f"&L&8{title.replace('&', '&&')}&R&8&A, page &P of &N")


def _sheet(book: Any, sheet: Any, formats: Formats, table: Table, title: str) -> None:
    _set_up(sheet, title)
    widths = [_width(table, place) for place in range(len(table.columns))]
    for place, width in enumerate(widths):
        sheet.set_column(place, place, width)
    sheet.set_row(0, 26)
    sheet.write_string(0, 0, table.title, formats.get(bold=True, font_size=14, valign="vcenter"))
    sheet.write_string(1, 0, table.lead, formats.get(font_color=TEXT2))
    has_heat = any(each.is_heat for each in table.columns)
    sheet.set_row(HEAD_ROW, 40 if has_heat else 30)
    for place, column in enumerate(table.columns):
        align = "center" if column.is_heat else "right" if column.is_figure else "left"
        turned = {"rotation": 90} if column.is_heat and len(column.title) > 4 else {}
        sheet.write_string(HEAD_ROW, place, column.title, formats.head(align, **turned))
    for row, cells in enumerate(table.rows, HEAD_ROW + 1):
        texts = [(str(cell or ""), widths[at]) for at, cell in enumerate(cells) if not table.columns[at].is_figure]
        sheet.set_row(row, row_height(*texts, ("", 10)))
        for place, (column, cell) in enumerate(zip(table.columns, cells, strict=True)):
            _write(sheet, formats, row, place, column, cell)
    _colour(book, sheet, table)
    below = HEAD_ROW + 2 + len(table.rows)
    for line, note in enumerate(table.notes):
        sheet.write_string(below + line, 0, note, formats.get(font_color=TEXT3, font_size=9))
    sheet.freeze_panes(HEAD_ROW + 1, 1)
    sheet.repeat_rows(HEAD_ROW)
    if table.rows:
        sheet.autofilter(HEAD_ROW, 0, HEAD_ROW + len(table.rows), len(table.columns) - 1)


def _width(table: Table, place: int) -> float:
    column = table.columns[place]
    if column.is_heat:
        return _NARROW
    longest = max((len(str(row[place] or "")) for row in table.rows), default=0)
    if column.is_figure:
        return max(_FIGURE, min(16.0, len(column.title) * 0.7 + 2))
    return max(12.0, min(_WIDEST, longest * 1.05 + 2, 44.0 if len(table.columns) > 6 else _WIDEST))


def _write(sheet: Any, formats: Formats, row: int, place: int, column: Column, cell: Any) -> None:
    if column.is_figure and cell is not None and not isinstance(cell, str):
        if column.kind == CHANGE:
            form = formats.get(
                num_format="+0.##;\u22120.##;0", align="center" if column.is_heat else "right", valign="vcenter"
            )
        else:
            form = formats.figure(_KINDS[column.kind], align="center" if column.is_heat else "right")
        sheet.write_number(row, place, float(cell), form)
    elif column.kind == DATE and cell:
        sheet.write_datetime(row, place, date.fromisoformat(str(cell)), formats.figure("date", align="left"))
    elif column.kind == YES_NO and cell is not None:
        sheet.write_string(row, place, "yes" if cell else "no", formats.words())
    else:
        align = "center" if column.is_heat else "left"
        empty = "–" if column.is_figure else ""
        sheet.write_string(row, place, str(cell) if cell not in (None, "") else empty, formats.words(align=align))


def _colour(book: Any, sheet: Any, table: Table) -> None:
    """Tint levels by rule, so that a filter or a changed level keeps its tint."""
    last = HEAD_ROW + len(table.rows)
    for place, column in enumerate(table.columns):
        if not column.is_heat or not table.rows:
            continue
        where = (HEAD_ROW + 1, place, last, place)
        if column.kind == LEVEL:
            for level in range(column.top + 1):
                step = ramp_colour(level, column.top)
                light = "#FFFFFF" if step in (0, len(RAMP) - 1) else "#141D19"
                form = book.add_format({"bg_color": RAMP[step], "font_color": light})
                sheet.conditional_format(*where, {"type": "cell", "criteria": "==", "value": level, "format": form})
        elif column.kind == CHANGE:
            for criterion, tint in ((">", RAMP[3]), ("<", RAMP[1])):
                form = book.add_format({"bg_color": tint})
                sheet.conditional_format(*where, {"type": "cell", "criteria": criterion, "value": 0, "format": form})
        else:
            bar = {"type": "2_color_scale", "min_color": RAMP[2], "max_color": RAMP[4], "min_type": "num",
                   "max_type": "num", "min_value": 0, "max_value": 100}  # fmt: skip
            sheet.conditional_format(*where, bar)


def _dictionary(book: Any, formats: Formats, tables: Sequence[Table], title: str) -> None:
    sheet = book.add_worksheet("Columns")
    _set_up(sheet, title)
    sheet.set_tab_color(ACCENT)
    for place, (head, width) in enumerate((("Sheet", 30), ("Column", 24), ("Type", 12), ("Meaning", 90))):
        sheet.set_column(place, place, width)
        sheet.write_string(0, place, head, formats.head("left"))
    told = [(table.title, column) for table in tables for column in table.columns if not column.is_heat]
    for row, (name, column) in enumerate(told, 1):
        for place, words in enumerate((name, column.title, column.kind, column.meaning)):
            sheet.write_string(row, place, words, formats.words())
    sheet.freeze_panes(1, 0)

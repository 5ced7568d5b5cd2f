"""Tables as pages: a heading, rows that never break, and for a heat map narrow tinted columns with their numbers."""

from collections.abc import Sequence
from datetime import datetime

from workbench.domain.tables import CHANGE, LEVEL, Cell, Column, Table, cell_text
from workbench.exchange.report.drawing import pinned_time
from workbench.exchange.report.kit import About, Sheet
from workbench.exchange.report.styles import BOTTOM, LEFT, RIGHT, WIDTH

TINTS = ("level0", "level1", "level2", "level3", "level4", "level5")
GUTTER, PADDING, HEAT_GAP = 3.0, 1.1, 0.35
MANY = 14
"""Heat columns from which they are as narrow as can be."""
NARROW, BROAD = 3.75, 9.0
FIRST = 33.0
"""Baseline of a page's heading."""


def draw_tables(title: str, lead: str, tables: Sequence[Table], made_at: datetime) -> bytes:
    """Draw tables as PDF, each from a page of its own on."""
    with pinned_time(made_at):
        sheet = Sheet(About(title, "Portfolio of cluster assessments", [], made_at), head=title, foot=lead)
        for table in tables:
            add_table(sheet, table.shortened())
        return sheet.finish()


def add_table(sheet: Sheet, table: Table) -> None:
    """Draw a table from a new page on."""
    sheet.start(table.title, bookmark=table.title)
    y = sheet.heading(FIRST, table.title, table.lead) + 7
    y = draw_rows(sheet, table, y)
    for note in (*(() if table.rows else ("Nothing yet.",)), *table.notes):
        height = sheet.paragraph(LEFT, 0, WIDTH, note, "small", draw=False)
        if y + height > BOTTOM:
            sheet.end()
            sheet.start(table.title)
            y = FIRST - 8
        with sheet.element("P"):
            y += sheet.paragraph(LEFT, y + 2, WIDTH, note, "small", "text3") + 1
    sheet.end()


def draw_rows(sheet: Sheet, table: Table, y: float) -> float:
    """Draw heads and rows, over as many pages as it takes; return where they end."""
    widths = _widths(sheet, table)
    with sheet.element("Table", leaf=False):
        y = _heads(sheet, table, widths, y)
        for row in table.rows:
            height = _height(sheet, table, row, widths)
            if y + height > BOTTOM:
                sheet.end()
                sheet.start(table.title)
                y = _heads(sheet, table, widths, FIRST - 8)
            _row(sheet, table, row, widths, y, height)
            y += height
    return y


def _widths(sheet: Sheet, table: Table) -> list[float]:
    heat = sum(each.is_heat for each in table.columns)
    narrow = NARROW if heat > MANY else BROAD
    wanted = []
    for place, column in enumerate(table.columns):
        words = [cell_text(column, row[place]) for row in table.rows]
        role = "num" if column.is_figure else "small"
        body = max((sheet.width_of(each, role) for each in words), default=0)
        longest = max((sheet.width_of(part, "micro") for part in column.title.split()), default=0)
        wanted.append(narrow if column.is_heat else max(body, longest) + 1)
    texts = [place for place, each in enumerate(table.columns) if not each.is_heat and not each.is_figure]
    room = WIDTH - GUTTER * (sum(not each.is_heat for each in table.columns) - (0 if heat else 1))
    room -= sum(width for place, width in enumerate(wanted) if place not in texts)
    _share_out(wanted, texts, room, fill=not heat)
    return wanted


def _share_out(wanted: list[float], texts: Sequence[int], room: float, *, fill: bool) -> None:
    """Give words the room that figures leave: short ones what they need, the others a fair share of the rest."""
    open_ = sorted(texts, key=lambda place: wanted[place])
    while open_:
        fair = room / len(open_)
        first = open_.pop(0)
        if wanted[first] > fair:
            for place in (first, *open_):
                wanted[place] = fair
            return
        room -= wanted[first]
    if texts and fill and room > 0:
        wanted[max(texts, key=lambda place: wanted[place])] += room


def _places(table: Table, widths: Sequence[float]) -> list[float]:
    x, found = LEFT, []
    for column, width in zip(table.columns, widths, strict=True):
        found.append(x)
        x += width + (0 if column.is_heat else GUTTER)
    return found


def _heads(sheet: Sheet, table: Table, widths: Sequence[float], y: float) -> float:
    heights = [
        sheet.width_of(each.title, "micro") + 1 if each.is_heat else
        sheet.paragraph(LEFT, 0, width, each.title, "micro", draw=False)
        for each, width in zip(table.columns, widths, strict=True)
    ]  # fmt: skip
    height = max(heights)
    with sheet.element("TR", leaf=False):
        for column, width, x in zip(table.columns, widths, _places(table, widths), strict=True):
            with sheet.element("TH"):
                if column.is_heat:
                    sheet.upright(x + width / 2, y, column.title)
                elif column.is_figure:
                    lines = sheet.lines_of(width, column.title, "micro")
                    for at, line in enumerate(lines):
                        base = y + height - sheet.height_of(lines[at:], "micro") + sheet.base("micro")
                        sheet.text(x + width, base, line.text, "micro", "text3", align="right")
                else:
                    top = y + height - sheet.paragraph(x, 0, width, column.title, "micro", draw=False)
                    sheet.paragraph(x, top, width, column.title, "micro", "text3")
    y += height + 1.4
    sheet.ruled(LEFT, y, RIGHT, "text2", 0.8)
    return y + 0.4


def _height(sheet: Sheet, table: Table, row: Sequence[Cell], widths: Sequence[float]) -> float:
    tallest = max(
        (
            sheet.paragraph(LEFT, 0, width, cell_text(column, cell), "small", draw=False)
            for column, cell, width in zip(table.columns, row, widths, strict=True)
            if not column.is_figure
        ),
        default=4.0,
    )
    return tallest + 2 * PADDING


def _row(sheet: Sheet, table: Table, row: Sequence[Cell], widths: Sequence[float], y: float, height: float) -> None:
    base = y + PADDING + sheet.base("small")
    with sheet.element("TR", leaf=False):
        for column, cell, width, x in zip(table.columns, row, widths, _places(table, widths), strict=True):
            words = cell_text(column, cell)
            with sheet.element("TD"):
                if column.is_heat:
                    # There is room for one sign only: what rose is told by its tint, what fell also by its minus.
                    _heat(sheet, column, cell, words.lstrip("+"), (x, y, width, height))
                elif column.is_figure:
                    sheet.text(x + width, base, words, "num", "text" if cell is not None else "text3", align="right")
                else:
                    sheet.paragraph(x, y + PADDING, width, words, "small", "text3" if words == "–" else "text")
    sheet.ruled(LEFT, y + height, RIGHT, "line", 0.4)


def _heat(sheet: Sheet, column: Column, cell: Cell, words: str, box: tuple[float, float, float, float]) -> None:
    """Draw a cell with its tint; its number always stands in it."""
    x, y, width, height = box
    tint = _tint(column, cell)
    inside = (x + HEAT_GAP / 2, y + HEAT_GAP, width - HEAT_GAP, height - 2 * HEAT_GAP)
    if tint:
        sheet.rectangle(*inside, tint)
    colour = "paper" if tint in (TINTS[0], TINTS[-1]) else "text3" if cell is None else "text"
    sheet.text(x + width / 2, y + height / 2 + 0.9, words, "numS", colour, align="centre")


def _tint(column: Column, cell: Cell) -> str:
    if cell is None or isinstance(cell, str):
        return ""
    number = float(cell)
    if column.kind == LEVEL:
        return TINTS[min(len(TINTS) - 1, int((2 * number * 5 + column.top) // (2 * column.top)))] if column.top else ""
    if column.kind == CHANGE:
        return TINTS[3] if number > 0 else TINTS[1] if number < 0 else ""
    return TINTS[2] if number < 50 else TINTS[3] if number < 100 else TINTS[4]

"""Tables of the application as the window shows them: heads and words in its language, figures as it writes them."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView

from workbench.domain.tables import Cell, Column, Table, cell_text
from workbench.kernel.numbers import in_locale
from workbench.kernel.speech import tr
from workbench.ui.models.figures import Kind, Line, Told
from workbench.ui.pages.portfolio.figures import EDGES, FiguresTable
from workbench.ui.theme.style import font, scaled

_LEAST, _STATE, _NAME = 72, 116, 150


@dataclass(frozen=True, slots=True)
class Looks:
    """How a table is shown: which columns fill the room, which are chips by their word, which stand out."""

    filling: Collection[str] = ()
    chips: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By column the tone of each word."""
    strong: Collection[str] = ()
    said: Collection[str] = ()
    """Columns of words of ours, which are said in the window's language."""
    hidden: Collection[str] = ()


def show_table(
    view: FiguresTable, found: Table, looks: Looks, record: Callable[[Mapping[str, Cell]], Any] = dict
) -> list[Column]:  # fmt: skip
    """Show the rows of a table, and return the columns that are shown; `record` makes of a row what it is about."""
    columns = [each for each in found.columns if each.id not in looks.hidden and not each.is_long]
    lines = [
        Line(tuple(_told(each, row[each.id], looks) for each in columns), record(row)) for row in found.documents()
    ]
    view.figures.show_lines(lines, [tr(each.title) for each in columns])
    _fit(view, columns, looks)
    if lines:
        view.selectRow(0)
    return columns


def shown_cell(column: Column, cell: Cell) -> str:
    """Write a cell as the window's language does."""
    if isinstance(cell, bool):
        return tr("yes") if cell else tr("no")
    text = cell_text(column, cell)
    return in_locale(text) if column.is_figure else text


def _told(column: Column, cell: Cell, looks: Looks) -> Told:
    text = shown_cell(column, cell)
    if column.id in looks.chips:
        shown = "" if text == "–" else tr(text)
        return Told(shown, Kind.CHIP, looks.chips[column.id].get(text, "text2"), words=shown or tr("none"))
    if column.is_figure:
        return Told(text, Kind.FIGURE, "text3" if text == "–" else "text")
    if column.id in looks.said:
        text = tr(text)
    return Told(text, Kind.STRONG if column.id in looks.strong else Kind.TEXT, "text")


def _fit(view: FiguresTable, columns: Collection[Column], looks: Looks) -> None:
    """Give each column the room that its head and its figures need; the rest goes to those that fill."""
    head, letters = view.horizontalHeader(), QFontMetrics(font("smallB"))
    for place, each in enumerate(columns):
        fills = each.id in looks.filling and not each.is_figure
        head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch if fills else QHeaderView.ResizeMode.Fixed)
        if not fills:
            least = _LEAST if each.is_figure else _STATE if each.id in looks.chips else _NAME
            view.setColumnWidth(place, max(scaled(least), letters.horizontalAdvance(tr(each.title)) + scaled(EDGES)))

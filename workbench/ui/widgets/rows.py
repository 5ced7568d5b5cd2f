"""Tables of which a person chooses a row: plain, without a grid, their widest columns filling the room."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from workbench.ui.theme.style import scaled


def set_up_rows(
    table: QTableView, name: str, identifier: str, *, height: int, widths: Mapping[int, int], filling: tuple[int, ...]
) -> None:
    """Let a table that has its model choose whole rows.

    `height` of a row and `widths` by column are pixels at the usual text size; the columns `filling` share the rest.
    """
    table.setAccessibleName(name)
    table.setAccessibleIdentifier(identifier)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(scaled(height))
    head = table.horizontalHeader()
    head.setSectionsClickable(False)
    head.setHighlightSections(False)
    head.setTextElideMode(Qt.TextElideMode.ElideRight)
    for place in filling:
        head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
    for place, width in widths.items():
        head.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
        table.setColumnWidth(place, scaled(width))

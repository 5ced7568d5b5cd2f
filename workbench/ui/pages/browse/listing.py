"""A list of a package, with what is read of the line that is chosen beside it."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QBoxLayout, QTableView, QWidget

from workbench.application.browsed import Line, Listing
from workbench.kernel.speech import tr
from workbench.ui.models.lines import LineDelegate, LinesModel
from workbench.ui.widgets.reading import Reading
from workbench.ui.widgets.rows import set_up_rows
from workbench.ui.widgets.surfaces import Surface, column, row

ROW = 36


class ListPane(QWidget):
    """Arrow keys choose a line; its texts stand beside it, or below where there is little room."""

    def __init__(self, name: str, listing: Listing, widths: Mapping[int, int], filling: tuple[int, ...]) -> None:
        super().__init__()
        self.listing = listing
        self.view = QTableView()
        self.model = LinesModel(listing, self.view)
        self.view.setModel(self.model)
        set_up_rows(self.view, name, f"browse.{name.lower()}", height=ROW, widths=widths, filling=filling)
        self.view.setItemDelegate(LineDelegate(self.view))
        self.view.selectionModel().currentRowChanged.connect(self._choose)
        self.side = Reading(tr("{name}: what is chosen", name=name))
        self.view.setAccessibleDescription(tr("Arrow keys choose a line; its texts stand beside it."))
        self._beside: QBoxLayout = row(self, 16, (24, 16, 24, 16))
        table = Surface("card")
        column(table, 0, (1, 8, 1, 8)).addWidget(self.view)
        self._beside.addWidget(table, 3)
        self._beside.addWidget(self._make_side(), 2)
        if listing.lines:
            self.view.setCurrentIndex(self.model.index(0, 0))
        else:
            self.side.show_texts("", (("", listing.empty),))

    def _make_side(self) -> QWidget:
        card = Surface("card")
        self.below = column(None, 0)
        """Room for what can be done with the line that is chosen."""
        outer = column(card, 12, (22, 18, 6, 16))
        outer.addWidget(self.side, 1)
        outer.addLayout(self.below)
        return card

    def fit(self, *, is_wide: bool) -> None:
        """Lay list and texts beside one another where there is room."""
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(direction)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts between which F6 moves."""
        return (self.view, self.side)

    def _choose(self, now: QModelIndex, _: QModelIndex) -> None:
        if now.isValid():
            self.show_line(self.model.line_at(now.row()))

    def show_line(self, line: Line) -> None:
        """Show what is read of a line."""
        self.side.show_texts(line.title, line.details)

"""The assessments on this laptop, each with how it stands with the colleagues who share it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView

from workbench.application.sharing import Shared
from workbench.kernel.speech import tr
from workbench.ui.models.shared import SharedDelegate, SharedModel
from workbench.ui.theme.style import set_role
from workbench.ui.widgets.surfaces import Surface, column
from workbench.ui.widgets.text import Text


class SharedView(QListView):
    """Chooses an assessment by arrows; digits belong to what its colleagues differ on."""

    digit = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.text().isdecimal():
            self.digit.emit(int(event.text()))
        else:
            super().keyPressEvent(event)


class SharedList(Surface):
    """The list with its head."""

    chosen = Signal(str)
    """The id of an assessment."""

    def __init__(self) -> None:
        super().__init__("card")
        self.model, self.view = SharedModel(self), SharedView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(SharedDelegate(self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(tr("Assessments on this laptop"))
        self.view.setAccessibleIdentifier("sync.list")
        set_role(self.view, "body")
        self.view.selectionModel().currentChanged.connect(lambda now, _: self._choose(now.row()))
        inner = column(self, 8, (0, 16, 0, 12))
        head = column(None, 0, (20, 0, 20, 0))
        head.addWidget(Text(tr("Assessments on this laptop"), "heading"))
        inner.addLayout(head)
        inner.addWidget(self.view, 1)
        self._is_showing = False

    def show_found(self, found: tuple[Shared, ...], current: str) -> None:
        """Show the assessments, one of them chosen."""
        self._is_showing = True
        self.model.show_found(found)
        place = self.model.place_of(current)
        self.view.setCurrentIndex(self.model.index(max(place, 0)))
        self._is_showing = False

    def select(self, assessment: str) -> None:
        """Choose an assessment."""
        place = self.model.place_of(assessment)
        if place >= 0:
            self.view.setCurrentIndex(self.model.index(place))

    def _choose(self, place: int) -> None:
        if not self._is_showing and 0 <= place < len(self.model.found):
            self.chosen.emit(self.model.found[place].id)

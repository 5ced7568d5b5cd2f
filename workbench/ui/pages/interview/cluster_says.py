"""What the cluster says beside its answers: a mark at a question, and how it sees its own level."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.application.views import AssessmentView
from workbench.domain.marks import Mark
from workbench.kernel.speech import tr
from workbench.ui.theme.style import colour, font, scaled
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.picture import Icon, painter_on
from workbench.ui.widgets.surfaces import row
from workbench.ui.widgets.text import Text


class MarkLine(QWidget):
    """The cluster's mark at a question, until it is settled."""

    settled = Signal(str)
    """The field or question that was marked."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self._text = Text("", "small", "info", wraps=True)
        self._button = Button(tr("Settled"), "quiet", "check")
        self._button.setAccessibleIdentifier("mark.settled")
        self._button.setToolTip(tr("You talked about it: the mark goes. Ctrl+Z brings it back."))
        self._button.clicked.connect(lambda: self.settled.emit(self._name))
        inner = row(self, 8)
        inner.addWidget(Icon("question", "info", 16), 0, Qt.AlignmentFlag.AlignTop)
        inner.addWidget(self._text, 1)
        inner.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """Return what the cluster said; empty where nothing is marked."""
        return self._text.text() if not self.isHidden() else ""

    def show_marks(self, view: AssessmentView, question: str) -> None:
        """Show what was marked at a question, or at one of its fields."""
        found = [(name, mark) for name, mark in view.marks.items() if name.split(".")[0] == question]
        self.setVisible(bool(found))
        if not found:
            return
        self._name = found[0][0]
        self._text.setText(" ".join(mark_text(mark) for _, mark in found))
        self._button.setVisible(not view.is_read_only)
        self._button.setAccessibleName(tr("Settled: {words}", words=self._text.text()))


def mark_text(mark: Mark) -> str:
    """Say what the cluster marked."""
    if not mark.state:
        return tr("The cluster remarked: {remark}", remark=mark.remark)
    return tr("The cluster marked this as unclear") + (f": {mark.remark}" if mark.remark else ".")


class OwnLevel(QWidget):
    """How the cluster sees its own level: a hollow mark with its word, unlike the level of any assessor."""

    def __init__(self) -> None:
        super().__init__()
        self._word, self._ring = Text(tr("Cluster's own view"), "small", "text3"), _Ring()
        self._ring.setAccessibleIdentifier("own-level")
        inner = row(self, 6)
        inner.addWidget(self._word)
        inner.addWidget(self._ring)
        self.hide()

    def show_view(self, view: AssessmentView, indicator: str) -> None:
        """Show the cluster's own level of an indicator, where it gave one."""
        found = view.self_levels.get(indicator)
        self.setVisible(found is not None and found.level is not None)
        if found is None or found.level is None:
            return
        self._ring.show_level(found.level)
        words = tr("The cluster sees itself at level {level}", level=found.level)
        told = f"{words}: {found.rationale}" if found.rationale else words
        self._ring.setAccessibleName(told)
        for each in (self, self._word, self._ring):
            each.setToolTip(tr("{told}. It never counts.", told=told))


class _Ring(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.level = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_level(self, level: int) -> None:
        self.level = level
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(scaled(20), scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = painter_on(self)
        painter.setPen(QPen(colour("text3"), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawEllipse(area)
        painter.setPen(colour("text2"))
        painter.setFont(font("smallB"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self.level))
        painter.end()

"""A fingerprint as two people compare it aloud: groups of four that stand below one another."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.kernel.speech import tr
from workbench.ui.theme.style import colour, font, scaled
from workbench.ui.widgets.picture import painter_on

ACROSS = 8
_ROLE = "title"


class Fingerprint(QWidget):
    """Shows a fingerprint; a screen reader hears it group by group."""

    def __init__(self, spoken: str = "") -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._groups: list[str] = []
        self.show_fingerprint(spoken)

    def show_fingerprint(self, spoken: str) -> None:
        """Show another one, its groups parted by blanks."""
        self._groups = spoken.split()
        self.setAccessibleName(tr("Fingerprint {spoken}", spoken=spoken))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        width, _ = self._cell()
        return QSize(width * ACROSS, self.heightForWidth(width * ACROSS))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        width, height = self._cell()
        return QSize(width * 2, height)

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return -(-len(self._groups) // self._across(width)) * self._cell()[1]

    def resizeEvent(self, event: object) -> None:  # noqa: N802
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = painter_on(self)
        painter.setFont(font(_ROLE))
        painter.setPen(colour("text"))
        across, (width, height) = self._across(self.width()), self._cell()
        for place, group in enumerate(self._groups):
            cell = QRect(place % across * width, place // across * height, width, height)
            painter.drawText(cell, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, group)
        painter.end()

    def _across(self, width: int) -> int:
        """Return how many groups stand side by side: eight, or fewer where there is less room."""
        room = max(1, width // self._cell()[0])
        return next((each for each in (8, 4, 2) if each <= room), 1)

    def _cell(self) -> tuple[int, int]:
        metrics = QFontMetrics(font(_ROLE))
        return metrics.horizontalAdvance("0000") + scaled(18), metrics.height() + scaled(6)

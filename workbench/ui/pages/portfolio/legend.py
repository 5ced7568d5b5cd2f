"""What the colours of the heat map say, each beside its figure."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.application.portfolio_views import EditionView
from workbench.kernel.speech import later, tr
from workbench.ui.models.heat import Mode
from workbench.ui.theme.style import colour, font, scaled
from workbench.ui.theme.tokens import heat_steps
from workbench.ui.widgets.picture import paint_cell, painter_on

_CHANGES = (("−2", 0), ("−1", 1), ("=", None), ("+1", 4), ("+2", 5))
_SHARES = (("0", 0), ("20", 1), ("40", 2), ("60", 3), ("80", 4), ("100", 5))
_WORDS = {Mode.LEVELS: later("Level"), Mode.CHANGE: later("Levels up or down"), Mode.WHOLE: later("Percent answered")}


class Legend(QWidget):
    """The steps, and the dashed box of what is missing."""

    def __init__(self) -> None:
        super().__init__()
        self._mode, self._steps = Mode.LEVELS, tuple[tuple[str, int | None], ...]()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mode(self, mode: Mode, edition: EditionView) -> None:
        """Show the steps of a mode; those of levels are the edition's longest scale."""
        levels = max((each.levels for each in edition.heads), default=6)
        scale = tuple((str(level), step) for level, step in enumerate(heat_steps(levels)))
        self._mode = mode
        self._steps = {Mode.LEVELS: scale, Mode.CHANGE: _CHANGES, Mode.WHOLE: _SHARES}[mode]
        self.setAccessibleName(f"{tr(_WORDS[mode])}: {', '.join(text for text, _ in self._steps)}")
        self.updateGeometry()
        self.update()

    @property
    def _missing(self) -> str:
        return (
            tr("not assessed")
            if self._mode is Mode.LEVELS
            else tr("nothing to compare")
            if self._mode is Mode.CHANGE
            else ""
        )

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(f"{tr(_WORDS[self._mode])}{self._missing}")
        return QSize(words + scaled(34) * (len(self._steps) + 1) + scaled(40), scaled(24))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = painter_on(self)
        at = self._write(painter, 0, tr(_WORDS[self._mode])) + scaled(8)
        for text, step in self._steps:
            paint_cell(painter, self._box(at), text, step)
            at += scaled(34)
        if self._missing:
            at += scaled(6)
            paint_cell(painter, self._box(at), None, None)
            self._write(painter, at + scaled(36), self._missing)
        painter.end()

    def _box(self, at: float) -> QRectF:
        return QRectF(at, self.height() / 2 - scaled(10), scaled(29), scaled(20))

    def _write(self, painter: QPainter, at: float, text: str) -> float:
        painter.setFont(font("small"))
        painter.setPen(colour("text2"))
        wide = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(QRectF(at, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        return at + wide

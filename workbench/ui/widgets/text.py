"""Labels: texts of a role and tone, chips, key caps; always plain text."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from workbench.ui.theme.style import colour, font, line_height, set_role, set_state

_GAP = 4
"""Between the keys of a hint, and before its words."""


class Text(QLabel):
    """A text in the font of a role and the colour of a tone."""

    def __init__(self, text: str = "", role: str = "body", tone: str = "text", *, wraps: bool = False) -> None:
        super().__init__()
        # A file called `<img …>.png` must not be taken for markup.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setProperty("tone", tone)
        set_role(self, role)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Change the colour."""
        set_state(self, "tone", tone)

    def sizeHint(self) -> QSize:  # noqa: N802
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), line_height(self.property("role"))))


class ElidedText(Text):
    """A text on one line that ends in … where it is too long; the tooltip and the name are whole.

    One that hugs takes no more room than its text needs, so that what follows stands right beside it.
    """

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "text", *, hugs: bool = False, inset: int = 0
    ) -> None:
        """Make it; `inset` is what the style sheet's padding takes of the width."""
        self._whole, self._hugs, self._inset = text, hugs, inset
        super().__init__(text, role, tone)
        across = QSizePolicy.Policy.Maximum if hugs else QSizePolicy.Policy.Ignored
        self.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(24)

    def sizeHint(self) -> QSize:  # noqa: N802
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, hint.height()) if self._hugs else hint

    def setText(self, text: str) -> None:  # noqa: N802
        self._whole = text
        self.setAccessibleName(text)
        self._elide()
        self.updateGeometry()

    def whole(self) -> str:
        """Return the text without the cut."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(self.width() - self._inset, 24)
        )
        super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class Chip(QLabel):
    """A short word on a soft ground; the word carries the meaning, the colour only repeats it."""

    def __init__(self, text: str = "", tone: str = "text2") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("chip", tone)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_role(self, "smallB")

    def show_word(self, text: str, tone: str) -> None:
        """Show another word; an empty one hides the chip."""
        self.setText(text)
        self.setVisible(bool(text))
        set_state(self, "chip", tone)


class KeyCap(QLabel):
    """A key as it stands on the keyboard; screen readers hear the shortcut from its control."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.setProperty("keycap", "true")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_role(self, "micro")


class KeyHint(QWidget):
    """Keys and what they do, e.g. `Ctrl+J` jump; painted as one, as a window shows a dozen of them."""

    def __init__(self, keys: str, text: str = "") -> None:
        super().__init__()
        self._keys, self._text = keys.split(), text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{keys} {text}".strip())

    def sizeHint(self) -> QSize:  # noqa: N802
        end = self._caps()[-1].right() if self._keys else -_GAP
        words = QFontMetrics(font("small")).horizontalAdvance(self._text) + _GAP if self._text else 0
        return QSize(end + words + 1, max(QFontMetrics(font("micro")).height() + 4, line_height("small")))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("micro"))
        end = 0
        for key, cap in zip(self._keys, self._caps(), strict=True):
            painter.setBrush(colour("surface"))
            painter.setPen(colour("control"))
            painter.drawRoundedRect(cap.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(colour("text2"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            end = cap.right() + 1 + _GAP
        painter.setFont(font("small"))
        painter.setPen(colour("text3"))
        painter.drawText(self.rect().adjusted(end, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()

    def _caps(self) -> list[QRect]:
        """Return where each key stands."""
        metrics, places, x = QFontMetrics(font("micro")), [], 0
        height = metrics.height() + 4
        for key in self._keys:
            width = metrics.horizontalAdvance(key) + 12
            places.append(QRect(x, (max(self.height(), height) - height) // 2, width, height))
            x += width + _GAP
        return places

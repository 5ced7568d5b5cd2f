"""Buttons: primary, secondary, quiet, icon-only, and one of several choices."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton, QSizePolicy, QToolButton, QWidget

from workbench.ui.theme.icons import icon, paint_icon
from workbench.ui.theme.style import colour, font, scaled, set_role, set_state
from workbench.ui.widgets.picture import painter_on

_ROLES = {"primary": "strong", "quiet": "smallB"}


class Button(QPushButton):
    """A push button of a kind: `primary` (one for each view), `secondary`, `ghost`, `quiet`, `danger`."""

    def __init__(self, text: str, kind: str = "secondary", picture: str = "") -> None:
        super().__init__(text)
        self._picture = picture
        self.set_kind(kind)
        self.setIconSize(QSize(scaled(16) + 4, scaled(16)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        self.setAutoDefault(False)

    def setText(self, text: str) -> None:  # noqa: N802
        super().setText(text)
        self.setAccessibleName(text)

    def set_kind(self, kind: str) -> None:
        """Make it another kind of button."""
        set_state(self, "kind", kind)
        set_role(self, _ROLES.get(kind, "body"))
        if self._picture:
            self.setIcon(icon(self._picture, "onAccent" if kind == "primary" else "text2"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        # Space is Qt's; on most desktops Enter is expected to press the focused button too.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class IconButton(QToolButton):
    """A button without words; its name is heard and its tooltip tells the shortcut."""

    def __init__(self, picture: str, name: str, keys: str = "") -> None:
        super().__init__()
        self.setProperty("place", "rail")
        self.setIcon(icon(picture))
        self.setIconSize(QSize(scaled(16), scaled(16)))
        self.setFixedSize(scaled(28), scaled(28))
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({keys})" if keys else name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class ChoiceButton(QRadioButton):
    """One of several choices: heard as a radio button, seen as a button."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_role(self, "body")

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + scaled(34), max(scaled(32), metrics.height() + 12))

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = painter_on(self)
        paint_choice(painter, self, chosen=self.isChecked())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class CheckButton(QCheckBox):
    """One of several that may all be chosen: heard as a check box, seen as a button with a tick."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_role(self, "body")

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + scaled(52), max(scaled(32), metrics.height() + 12))

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = painter_on(self)
        chosen = self.isChecked()
        paint_choice(painter, self, chosen=chosen)
        size = scaled(14)
        box = QRectF(scaled(12), (self.height() - size) / 2, size, size)
        if chosen:
            paint_icon(painter, "check", "accentText", box)
        else:
            painter.save()
            painter.setPen(QPen(colour("control" if self.isEnabled() else "line"), 1.25))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.restore()
        area = self.rect().adjusted(scaled(30), 0, -scaled(10), 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


def paint_choice(painter: QPainter, button: QWidget, *, chosen: bool) -> None:
    """Paint the ground of a choice and set the pen and font for its words."""
    edge = "accent" if chosen else "control" if button.isEnabled() else "line"
    painter.setPen(QPen(colour(edge), 1.5 if chosen else 1.0))
    painter.setBrush(colour("accentSoft" if chosen else "surface"))
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), 6, 6)
    painter.setFont(font("strong" if chosen else "body"))
    painter.setPen(colour("accentText" if chosen else "text" if button.isEnabled() else "text3"))

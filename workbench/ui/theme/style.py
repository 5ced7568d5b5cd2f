"""The theme in use: fonts, colours, palette and style sheet made from the tokens."""

import re
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from workbench.kernel import locations
from workbench.ui.theme.dressing import Dressing
from workbench.ui.theme.sheet import SHEET
from workbench.ui.theme.tokens import COLOURS, TYPE, Mode

_PALETTE = {
    QPalette.ColorRole.Window: "canvas", QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken", QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.WindowText: "text", QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text", QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "onAccent", QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.ToolTipBase: "raised", QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accentText", QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Light: "surface", QPalette.ColorRole.Dark: "control", QPalette.ColorRole.Accent: "accent",
}  # fmt: skip

_FONT_AT_FIRST = "_q_styleSheetWidgetFont"
"""Where Qt 6.12 keeps the font that a widget has when first dressed: dressed anew, it would wear that one again."""


class Theme(QObject):
    """Which colours and text size are shown; painters repaint when `changed` is heard."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode = Mode.LIGHT
        self.percent = 100
        self._dressing = Dressing(self)

    def use(self, mode: Mode, percent: int = 100) -> None:
        """Show a mode at a text size in percent, everywhere and at once."""
        self._dressing.put_hidden_aside()
        is_resized, self.mode, self.percent = percent != self.percent, mode, percent
        colour.cache_clear()
        font.cache_clear()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setFont(font("body"))
        # From one sheet to another, Qt dresses a widget once for each that it lies in; from none, once (tried, 6.12).
        application.setStyleSheet("")
        application.setPalette(_palette())
        application.setStyleSheet(_sheet())
        for widget in application.allWidgets() if is_resized else ():
            if role := widget.property("role"):
                set_role(widget, role)
        self.changed.emit()


theme = Theme()
"""The one theme of the program, as Qt has one palette."""


def start_theme(mode: Mode, percent: int) -> None:
    """Load the fonts and dress the application."""
    for file in sorted((locations.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyle("fusion")
    theme.use(mode, percent)


def system_mode() -> Mode:
    """Return the mode that the computer asks for."""
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility()
    if accessibility is not None and accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Mode.CONTRAST
    return Mode.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Mode.LIGHT


def code(name: str) -> str:
    """Return a colour of the theme in use as `#RRGGBB`."""
    return COLOURS[name][tuple(Mode).index(theme.mode)]


@cache
def colour(name: str) -> QColor:
    """Return a colour of the theme in use."""
    return QColor(code(name))


@cache
def font(role: str) -> QFont:
    """Return the font of a role at the text size in use."""
    face, size, _, tracking = TYPE[role]
    made = QFont(f"Workbench {face}")
    made.setPixelSize(scaled(size))
    made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return made


def scaled(pixels: float) -> int:
    """Return a length that grows with the text size."""
    return round(pixels * theme.percent / 100)


def room_of(widget: QWidget) -> tuple[int, int]:
    """Return how wide and high a widget's window is, measured at the usual text size.

    Text of double size leaves half the room, so that breakpoints and text sizes are one matter.
    """
    window = widget.window()
    return round(window.width() * 100 / theme.percent), round(window.height() * 100 / theme.percent)


def line_height(role: str) -> int:
    """Return the line height of a role at the text size in use."""
    return scaled(TYPE[role][2])


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget the font of a role; it follows the text size from now on."""
    widget.setProperty("role", role)
    widget.setFont(font(role))
    if widget.property(_FONT_AT_FIRST) is not None:
        widget.setProperty(_FONT_AT_FIRST, widget.font())


def set_state(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and dress the widget anew where it changed."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            return
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def _palette() -> QPalette:
    palette = QPalette()
    for role, name in _PALETTE.items():
        palette.setColor(role, colour(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colour("text3"))
    return palette


def _sheet() -> str:
    width = "2px" if theme.mode is Mode.CONTRAST else "1px"
    inner = re.sub(r"@less\((.*?)\)", lambda found: found[1] if width == "2px" else _one_less(found[1]), SHEET)
    lengths = re.sub(r"@(\d+)px", lambda found: f"{scaled(int(found[1]))}px", inner)
    return re.sub(r"@(\w+)", lambda found: width if found[1] == "border" else code(found[1]), lengths)


def _one_less(lengths: str) -> str:
    """Return lengths in pixels with one less in each, where there is one."""
    return re.sub(r"[1-9]\d*", lambda found: str(int(found[0]) - 1), lengths)

"""Help for the screen that is open, and all shortcuts from the one table."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QGridLayout, QTextBrowser, QWidget

from workbench.kernel import locations
from workbench.kernel.speech import tr, tr_all
from workbench.ui.actions import ACTIONS, WHERE
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.theme.style import font, scaled, set_role
from workbench.ui.widgets.surfaces import ScrollPane
from workbench.ui.widgets.text import KeyHint, Text

if TYPE_CHECKING:
    from workbench.ui.window import Window


def show_help(window: "Window", screen: str) -> None:
    """Show the help page of a screen."""
    dialog = Dialog(window, tr("Help"), "", width=680)
    browser = QTextBrowser()
    browser.setAccessibleName(tr("Help"))
    browser.setMinimumHeight(420)
    set_role(browser, "body")
    browser.setMarkdown(help_of(screen, window.shell.settings.window_language))
    dress(browser.document())
    browser.setOpenLinks(False)
    dialog.body.addWidget(browser)
    dialog.exec()


def dress(document: QTextDocument) -> None:
    """Show Markdown in the window's own faces: Qt would make up a bold one, and take the computer's for code."""
    document.setIndentWidth(scaled(18))
    block = document.begin()
    while block.isValid():
        cursor, space = QTextCursor(block), block.blockFormat()
        space.setBottomMargin(scaled(4))
        cursor.setBlockFormat(space)
        fragments, place = [], block.begin()
        while not place.atEnd():
            fragments.append(place.fragment())
            place += 1
        for fragment in fragments:
            cursor.setPosition(fragment.position())
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(_face(fragment.charFormat()))
        block = block.next()


def _face(shown: QTextCharFormat) -> QTextCharFormat:
    """Return what is to be otherwise in a format."""
    face = QTextCharFormat()
    if shown.fontFixedPitch():
        face.setFontFixedPitch(False)
        face.setFontFamilies(font("strong").families())
        face.setFontWeight(font("strong").weight())
    elif shown.fontWeight() > font("strong").weight():
        face.setFontFamilies(font("strong").families())
        face.setFontWeight(font("strong").weight())
    return face


def help_of(screen: str, language: str = "") -> str:
    """Return the part of the window's help that is about a screen, as Markdown: in a language that it is written in."""
    folder = locations.resources() / "help"
    translated = folder / language / "window.md"
    file = translated if language and translated.is_file() else folder / "window.md"
    text = file.read_text(encoding="utf-8")
    parts = text.split("\n## ")
    for part in parts[1:]:
        head, _, body = part.partition("\n")
        if head.partition(":")[0] == screen:
            return f"## {head.partition(': ')[2]}\n{body}"
    return parts[0]


def show_shortcuts(window: "Window") -> None:
    """Show every shortcut, by where it works."""
    dialog = Dialog(window, tr("All shortcuts"), "", width=640)
    body = QWidget()
    grid = QGridLayout(body)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    for place, name in tr_all(WHERE).items():
        grid.addWidget(Text(name, "heading"), grid.rowCount(), 0, 1, 2)
        for action in ACTIONS:
            if action.where == place and action.keys:
                line = grid.rowCount()
                grid.addWidget(Text(action.words, "body", "text", wraps=True), line, 0)
                keys = " ".join(action.keys).replace("Return", "Enter")
                grid.addWidget(KeyHint(keys), line, 1)
    grid.setColumnStretch(0, 1)
    pane = ScrollPane(body, tr("All shortcuts"))
    pane.setMinimumHeight(440)
    dialog.body.addWidget(pane)
    dialog.exec()

"""What a question said then and says now, with the words that went and those that came."""

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workbench.domain.carrying import diff_of
from workbench.domain.dossier import Carried
from workbench.kernel.speech import tr
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.widgets.surfaces import Surface, column
from workbench.ui.widgets.text import Text

_MARKS: Mapping[str, str] = {"kept": "{}", "removed": "<s>{}</s>", "added": "<b><u>{}</u></b>"}
"""Struck out and underlined: seen without colours too."""


def show_wordings(parent: QWidget, period: str, carried: Carried) -> None:
    """Show both wordings of a question; nothing can be changed here."""
    WordingDialog(parent, period, carried).exec()


class WordingDialog(Dialog):
    """Both wordings, one above the other."""

    def __init__(self, parent: QWidget, period: str, carried: Carried) -> None:
        super().__init__(parent, tr("What changed"), "", width=560)
        differences = diff_of(carried.wording_before, carried.wording_now)
        if carried.why:
            self.body.addWidget(Text(carried.why, "body", "text2", wraps=True))
        self.body.addWidget(make_wording(period, differences, "removed"))
        self.body.addWidget(make_wording(tr("Now"), differences, "added"))
        words = tr("Struck out: asked then only. Underlined: asked now only.")
        self.body.addWidget(Text(words, "small", "text3", wraps=True))
        self.body.addStretch(1)
        self.cancel.setFocus()


def make_wording(head: str, differences: tuple[tuple[str, str], ...], own: str) -> QWidget:
    """Return one of two wordings with its own words marked: those `removed`, or those `added`."""
    card = Surface("well")
    inner = column(card, 4, (16, 10, 16, 10))
    inner.addWidget(Text(head, "smallB", "text3"))
    inner.addWidget(MarkedText([each for each in differences if each[0] in ("kept", own)]))
    return card


class MarkedText(Text):
    """A wording in which words are struck out or underlined; a screen reader hears which."""

    def __init__(self, parts: list[tuple[str, str]]) -> None:
        super().__init__("", "body", "text", wraps=True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(" ".join(_MARKS[kind].format(escape(words).replace("\n", "<br>")) for kind, words in parts))
        said = (words if kind == "kept" else f"({kind}: {words})" for kind, words in parts)
        self.setAccessibleName(" ".join(said).replace(" \n", ".").replace("\n", ""))

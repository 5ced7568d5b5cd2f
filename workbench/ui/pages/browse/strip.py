"""The verdict above a package that is browsed: it never scrolls away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from workbench.application.verdicts import Kind, VerdictText
from workbench.kernel.speech import later, tr
from workbench.ui.pages.packages.listing import picture_of
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.picture import Icon
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import Text

WARNING = later("What follows is shown as it stands in the file. It is not proven by anybody's signature.")


class VerdictStrip(Surface):
    """Icon, word and sentence, from edge to edge."""

    verdict_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("info")
        self.setProperty("wide", "true")
        self._icon = Icon("clock", "info", 20)
        self.word, self.sentence = Text("", "heading", "text"), Text("", "body", "text", wraps=True)
        self.word.setAccessibleIdentifier("browse.verdict")
        self.warning = Text("", "strong", "danger", wraps=True)
        self.button = Button(tr("Full verdict"), "quiet")
        self.button.setAccessibleIdentifier("browse.to-verdict")
        self.button.clicked.connect(self.verdict_wanted)
        words = column(None, 1)
        words.addWidget(self.word)
        words.addWidget(self.sentence)
        words.addWidget(self.warning)
        inner = row(self, 12, (24, 10, 16, 10))
        inner.addWidget(self._icon)
        inner.addLayout(words, 1)
        inner.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.show_waiting()

    def show_waiting(self) -> None:
        """Say that nothing is known yet."""
        self._show("info", "clock", tr("Being checked"), tr("Nothing is shown before it is checked."))

    def show_verdict(self, told: VerdictText) -> None:
        """Show the verdict; one that is not valid comes with a warning."""
        self._show(told.tone, picture_of(told), told.word, f"{told.headline} {told.seal}".strip())
        self.warning.setText(
            tr(WARNING) if told.kind in (Kind.NOT_VALID, Kind.INCOMPLETE) and told.may_be_browsed else ""
        )
        self.warning.setVisible(bool(self.warning.text()))

    def show_fault(self, sentence: str) -> None:
        """Say why nothing is shown, where checking itself did not come to a verdict."""
        if self.word.text() == tr("Being checked"):
            self._show("danger", "prohibit", tr("Not checked"), sentence)

    def _show(self, tone: str, picture: str, word: str, sentence: str) -> None:
        self.dress(tone)
        self._icon.show_icon(picture, tone)
        self.word.setText(word)
        self.word.set_tone(tone)
        self.sentence.setText(sentence)
        self.warning.hide()

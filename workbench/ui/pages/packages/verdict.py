"""A verdict as one reads it: the sentence, what is wrong, the checks, who signed, and statements to be quoted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from workbench.application.cosigning import Waiting
from workbench.application.verdict_axes import Axis
from workbench.application.verdicts import Fault, FileText, Kind, Statement, VerdictText
from workbench.kernel.numbers import number_text
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import say, writing_in
from workbench.ui.pages.packages.listing import picture_of
from workbench.ui.pages.packages.signers import SignerCard
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.picture import Icon
from workbench.ui.widgets.surfaces import Surface, clear, column, line, row
from workbench.ui.widgets.text import Chip, ElidedText, Text

_BUTTONS = (
    ("sign", later("Add your signature"), "pen-nib"), ("browse", later("Browse the package"), "magnifying-glass"),
    ("take-handed-on", later("Take it under Sync"), "arrows-clockwise"),
    ("copy-verdict", later("Copy the words"), "clipboard-text"),
    ("save-verdict", later("Save the verdict"), "file-pdf"),
)  # fmt: skip
_MARKS = {True: ("check-circle", "ok"), False: ("warning-circle", "danger"), None: ("minus-circle", "warn")}
FILES_SHOWN = 40
"""Files that are listed; those beyond are counted."""


class VerdictPane(QWidget):
    """Everything that checking a package found, the answer first."""

    wanted = Signal(str)
    """Id of an action."""
    trust_wanted = Signal(str)
    """Fingerprint of a signer's certificate."""

    def __init__(self) -> None:
        super().__init__()
        self.answer = Text("", "title", "ok", wraps=True)
        self.answer.setAccessibleIdentifier("verdict")
        self.sentence = Text("", "body", "text", wraps=True)
        self.seal = Text("", "small", "text2", wraps=True)
        self.waits = Text("", "strong", "text", wraps=True)
        self._seal = QWidget()
        self._icon, self._ground = Icon("shield-check", "ok", 30), Surface("ok")
        self.buttons = {id_: _button(id_, tr(text), picture) for id_, text, picture in _BUTTONS}
        self.faults, self.checks = column(None, 12), column(None, 10)
        self.signers, self.files, self.statements = column(None, 12), column(None, 8), column(None, 12)
        self._faults, self._details = QWidget(), QWidget()
        self._titles: dict[str, Text] = {}
        self._beside: QBoxLayout = row(self._details, 16)
        self._lay_out()

    def _lay_out(self) -> None:
        self._faults.setLayout(self.faults)
        left, right = column(None, 16), column(None, 16)
        left.addWidget(self._card("checks", self.checks))
        left.addStretch(1)
        right.addWidget(self._card("signers", self.signers))
        right.addWidget(self._card("files", self.files))
        right.addStretch(1)
        self._beside.addLayout(left, 1)
        self._beside.addLayout(right, 1)
        body = column(self, 16)
        body.addWidget(self._make_head())
        body.addWidget(self._faults)
        body.addWidget(self._details)
        body.addWidget(self._card("words", self.statements))

    def _make_head(self) -> QWidget:
        card = Surface("card")
        square = row(self._ground, 0, (14, 14, 14, 14))
        square.addWidget(self._icon)
        words = column(None, 6)
        words.addWidget(self.answer)
        words.addWidget(self.sentence)
        beside = row(self._seal, 8)
        beside.addWidget(Icon("lock-open", "text2"), 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self.seal, 1)
        words.addWidget(self._seal)
        words.addWidget(self.waits)
        buttons = QWidget()
        flow = FlowLayout(buttons, 8)
        for id_, button in self.buttons.items():
            button.clicked.connect(lambda _=False, id_=id_: self.wanted.emit(id_))
            flow.addWidget(button)
        words.addSpacing(6)
        words.addWidget(buttons)
        inner = row(card, 18, (24, 20, 24, 20))
        inner.addWidget(self._ground, 0, Qt.AlignmentFlag.AlignTop)
        inner.addLayout(words, 1)
        return card

    def _card(self, name: str, content: QVBoxLayout) -> QWidget:
        card, self._titles[name] = Surface("card"), Text("", "heading")
        inner = column(card, 12, (24, 18, 24, 18))
        inner.addWidget(self._titles[name])
        inner.addLayout(content)
        return card

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts between which F6 moves."""
        return (next((each for each in self.buttons.values() if each.isVisible()), self.buttons["copy-verdict"]),)

    def fit(self, *, is_wide: bool) -> None:
        """Lay the cards beside one another where there is room."""
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(direction)

    def show_verdict(self, told: VerdictText, waiting: Waiting | None = None) -> None:
        """Show what checking a package found, and whose signature it waits for."""
        with writing_in(told.language):
            self._show_verdict(told, "warn" if told.kind is Kind.SEALED or waiting is not None else "danger")
        sign, browse = self.buttons["sign"], self.buttons["browse"]
        sign.setVisible(waiting is not None and not waiting.own_name)
        sign.set_kind("primary" if waiting is not None and waiting.is_for_me else "secondary")
        browse.set_kind("secondary" if waiting is not None and waiting.is_for_me else "primary")
        self.waits.setText(waiting.sentence if waiting is not None else "")
        self.waits.setVisible(waiting is not None)

    def _show_verdict(self, told: VerdictText, tone: str) -> None:
        for name, title in self._titles.items():
            title.setText(say(f"verdict.card_{name}"))
        self._icon.show_icon(picture_of(told), told.tone)
        self._ground.dress(told.tone)
        self.answer.setText(told.word)
        self.answer.set_tone(told.tone)
        self.sentence.setText(told.headline)
        self.seal.setText(told.seal)
        self._seal.setVisible(bool(told.seal))
        self.buttons["browse"].setVisible(told.may_be_browsed)
        self.buttons["take-handed-on"].setVisible(told.may_be_taken)
        for layout in (self.faults, self.checks, self.signers, self.files, self.statements):
            clear(layout)
        for fault in told.faults:
            self.faults.addWidget(_fault(fault, tone))
        self._faults.setVisible(bool(told.faults))
        for axis in told.axes:
            _add_below(self.checks, _axis(axis))
        for signer in told.signers:
            card = SignerCard(signer)
            card.trust_wanted.connect(self.trust_wanted)
            if self.signers.count():
                self.signers.addWidget(line())
            self.signers.addWidget(card)
        self._show_files(told.files)
        for statement in told.statements:
            self.statements.addLayout(_statement(statement))
        if not told.signers:
            self.signers.addWidget(Text(say("verdict.signed_by_nobody"), "body", "text2", wraps=True))
        self._details.setVisible(bool(told.axes))  # Of what is no package there are none.

    def _show_files(self, files: Sequence[FileText]) -> None:
        for each in files[:FILES_SHOWN]:
            self.files.addLayout(_file(each))
        if more := max(0, len(files) - FILES_SHOWN):
            self.files.addWidget(Text(tr("And {more} more", more=number_text(more)), "small", "text3"))


def _button(id_: str, text: str, picture: str) -> Button:
    made = Button(text, "primary" if id_ in ("browse", "take-handed-on") else "secondary", picture)
    made.setAccessibleIdentifier(f"packages.{id_}")
    return made


def _add_below(layout: QVBoxLayout, content: QHBoxLayout) -> None:
    if layout.count():
        layout.addWidget(line())
    layout.addLayout(content)


def _fault(fault: Fault, tone: str) -> QWidget:
    """Return a problem: what was found, what it means, what to do."""
    card = Surface(tone)
    words = column(None, 3)
    words.addWidget(_selectable(fault.found, "strong", tone))
    words.addWidget(_selectable(fault.means, "body", "text"))
    words.addWidget(_selectable(f"{fault.remedy} ({fault.code})", "body", "text"))
    inner = row(card, 12, (16, 12, 16, 12))
    inner.addWidget(Icon("warning-circle", tone, 18), 0, Qt.AlignmentFlag.AlignTop)
    inner.addLayout(words, 1)
    return card


def _axis(axis: Axis) -> QHBoxLayout:
    picture, tone = _MARKS[axis.holds]
    beside = row(None, 12)
    beside.addWidget(Icon(picture, tone, 18), 0, Qt.AlignmentFlag.AlignTop)
    words = column(None, 1)
    first = row(None, 8)
    first.addWidget(Text(axis.name, "strong", "text"))
    first.addWidget(Chip(axis.word, tone))
    first.addStretch(1)
    words.addLayout(first)
    words.addWidget(Text(axis.text, "small", "text2", wraps=True))
    beside.addLayout(words, 1)
    return beside


def _statement(statement: Statement) -> QHBoxLayout:
    beside = row(None, 8)
    number = Text(f"{statement.number}.", "body", "text3")
    number.setFixedWidth(scaled(26))
    beside.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
    words = column(None, 2)
    words.addWidget(Text(statement.topic, "strong"))
    first, *commands = statement.text.split("\n")
    words.addWidget(_selectable(first, "body", "text2"))
    for command in commands:
        words.addWidget(_selectable(command, "small", "text2"))
    beside.addLayout(words, 1)
    return beside


def _selectable(text: str, role: str, tone: str) -> Text:
    made = Text(text, role, tone, wraps=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setCursor(Qt.CursorShape.IBeamCursor)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def _file(file: FileText) -> QHBoxLayout:
    beside = row(None, 10)
    tone = "text" if file.ok else "danger"
    beside.addWidget(Icon("file-text" if file.ok else "warning-circle", "text2" if file.ok else "danger"))
    name = ElidedText(file.name, "body", tone)
    name.setMinimumWidth(scaled(80))
    beside.addWidget(name, 1)
    beside.addWidget(Text(file.size if file.ok else say("verdict.file_not_signed"), "small", "text3"))
    return beside

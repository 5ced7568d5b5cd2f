"""Last year's answer beside a question: what it was, where it came from, how this year's differs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.dossier import Answer, Carried
from workbench.domain.values import difference
from workbench.domain.wording import value_text
from workbench.forms.edition import Field
from workbench.forms.question_types import QuestionType
from workbench.kernel.numbers import number_text
from workbench.kernel.speech import later, tr
from workbench.ui.actions import hint_of, keys_of
from workbench.ui.theme.style import scaled
from workbench.ui.theme.tokens import LAST_YEAR
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.surfaces import column, row
from workbench.ui.widgets.text import KeyCap, Text

_THEN = {
    "reworded": later("Asked in other words."),
    "renamed": later("Asked under another name."),
    "merged": later("Computed from several."),
    "rescaled": later("Computed anew."),
    "split": later("Asked as one."),
}
"""How an answer of another edition came to stand beside a question."""


class LastYear(QWidget):
    """Last year's answer: what it was, how it came here, how this year's differs, and one button to keep it."""

    keep = Signal()

    def __init__(self, period: str) -> None:
        super().__init__()
        self._period, self._is_current = period, False
        self.setFixedWidth(scaled(LAST_YEAR))
        self._delta = Text("", "smallB", "text3")
        self._cell = Text("", "micro", "text3")
        self._value = Text("", "small", "text3", wraps=True)
        self._why = Text("", "small", "text3", wraps=True)
        self._why.hide()
        self._carried: Carried | None = None
        self._changed = Button(tr("What changed"), "quiet")
        self._changed.setAccessibleIdentifier("last-year.changed")
        self._changed.clicked.connect(self._compare)
        self._changed.hide()
        self._button = Button(tr("Keep¦last year's answer"), "quiet", "arrow-counter-clockwise")
        self._button.setAccessibleName(tr("Keep the answer of {period}", period=period))
        self._button.setToolTip(hint_of("keep"))
        self._button.clicked.connect(self.keep)
        self._key = KeyCap(keys_of("keep"))
        self._lay_out()

    def _lay_out(self) -> None:
        head = row(None, 6)
        head.addWidget(Text(self._period, "micro", "text3"))
        head.addWidget(self._cell)
        head.addStretch(1)
        head.addWidget(self._delta)
        foot = row(None, 6)
        foot.addWidget(self._changed)
        foot.addWidget(self._button)
        foot.addWidget(self._key)
        foot.addStretch(1)
        inner = column(self, 2, (14, 9, 12, 9))
        inner.addLayout(head)
        inner.addWidget(self._value)
        inner.addWidget(self._why)
        inner.addStretch(1)
        inner.addLayout(foot)

    def show_answer(
        self, field: Field, carried: Carried | None, now: Answer | None, *, may_keep: bool, source: str
    ) -> None:
        """Show what was answered last time beside what is answered now, and how it came here."""
        self._carried = carried
        self._show_source(source)
        before = carried.answer if carried is not None and carried.fits else None
        text = value_text(field, before.value) if before else carried.text if carried is not None else tr("No answer")
        why = reason_of(carried)
        self._value.setText(text)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._changed.setVisible(_is_worded_otherwise(carried))
        self.setAccessibleName(f"{self._period}: {text}. {why}" if why else f"{self._period}: {text}")
        word, tone = _delta(field, before, now)
        self._delta.setText(word)
        self._delta.set_tone(tone)
        self._button.setVisible(may_keep)
        self._key.hide()

    def _show_source(self, source: str) -> None:
        """Name the cell that the answer came from; file and sheet are in the tooltip."""
        self._cell.setText(source.rpartition(", ")[2])
        for each in (self._cell, self._value):
            each.setToolTip(tr("From {source}", source=source) if source else "")
        self.setAccessibleDescription(tr("From {source}", source=source) if source else "")

    def show_current(self, *, current: bool) -> None:
        """Show the key beside the button of the card that has the focus, where there is room for both."""
        self._is_current = current
        is_roomy = self.maximumWidth() >= scaled(LAST_YEAR)
        self._key.setVisible(current and is_roomy and not self._button.isHidden())

    def narrow(self, width: int) -> None:
        """Take the width that the window leaves."""
        self.setFixedWidth(width)
        self.show_current(current=self._is_current)

    def hide_change(self, *, hidden: bool) -> None:
        """Hide in discreet mode what changed since."""
        self._delta.setVisible(not hidden)

    def _compare(self) -> None:
        from workbench.ui.dialogs.wording import show_wordings

        if self._carried is not None:
            show_wordings(self, self._period, self._carried)


def reason_of(carried: Carried | None) -> str:
    """Say how an answer of another edition came here; nothing where nothing has changed."""
    if carried is None or carried.how not in _THEN:
        return ""
    is_computed = carried.answer is not None and carried.answer.how == "computed"
    sources = tr("From {answers}.", answers=carried.text) if is_computed else ""
    return " ".join(filter(None, (tr(_THEN[carried.how]), sources, carried.why)))


def _is_worded_otherwise(carried: Carried | None) -> bool:
    is_one = carried is not None and carried.how in ("reworded", "renamed", "split")
    return carried is not None and is_one and carried.wording_before != carried.wording_now


def _delta(field: Field, before: Answer | None, now: Answer | None) -> tuple[str, str]:
    if before is None or now is None:
        return "", "text3"
    moved = difference(before.value, now.value)
    if moved is None:
        same = before.value == now.value
        return (tr("same¦answer as last year") if same else tr("changed¦answer since last year")), "text3"
    if not moved:
        return tr("same¦answer as last year"), "text3"
    point = " pt" if field.type is QuestionType.PERCENTAGE else ""
    text = number_text(moved)
    return (f"+{text}{point}", "ok") if moved > 0 else (f"{text}{point}", "warn")

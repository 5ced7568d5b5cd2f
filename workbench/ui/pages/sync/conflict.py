"""What colleagues differ on, one after the other: a key says which value stands, and both stay in the history."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from workbench.application.settling import Difference
from workbench.kernel.canonical import Json
from workbench.kernel.speech import later, tr
from workbench.kernel.words import first_name
from workbench.ui.actions import keys_of
from workbench.ui.pages.sync.value import ValueCard, names_of, when_text
from workbench.ui.widgets.buttons import Button, IconButton
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.picture import Icon
from workbench.ui.widgets.surfaces import Surface, clear, column, row
from workbench.ui.widgets.text import ElidedText, Text

REASON, OWN_REASON = later("We agreed on it."), later("This is the right one.")
"""What stands as the reason until the person writes another; the second where nobody else has to agree."""
_SAFE = later("Nothing is overwritten until you choose, and the other value stays in the history.")


def _usual_reason(shown: Difference) -> str:
    return tr(OWN_REASON if shown.is_own else REASON)


def _story_words(shown: Difference) -> str:
    if shown.is_own:
        return tr("You changed this in two places that had not met yet. {safe}", safe=tr(_SAFE))
    has_own = any(each.is_own for each in shown.said)
    who = tr("Colleagues") if not has_own else tr("Both of you") if len(shown.said) == 2 else tr("Several of you")
    return tr("{what} changed this after the last sync. {safe}", what=who, safe=tr(_SAFE))


class ConflictPanel(Surface):
    """Shows one difference at a time."""

    settled = Signal(str, object, str)
    """Field, value, reason."""
    asked = Signal(str, bool)
    """Indicator, and whether it is to be discussed."""

    def __init__(self) -> None:
        super().__init__("card")
        self.differences: tuple[Difference, ...] = ()
        self._place, self._title = 0, ""
        self.count, self.about = Text("", "heading"), ElidedText("", "body", "text2")
        self.back, self.on = (
            IconButton("caret-left", tr("Previous"), keys_of("previous-problem")),
            IconButton("caret-right", tr("Next"), keys_of("next-problem")),
        )
        self.back.clicked.connect(lambda: self.step(-1))
        self.on.clicked.connect(lambda: self.step(1))
        self._story, self._before = Text("", "body", "text2", wraps=True), Text("", "body", "text2", wraps=True)
        self._beside = Text("", "small", "text2")
        self._both = QWidget()
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._both)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)
        self.other, self.why = LineEdit(tr("Another value")), LineEdit(tr("Reason"))
        self.other.setPlaceholderText(tr("Neither: enter another value"))
        self.use_other, self.ask = Button(tr("Use it")), Button(tr("Ask"), "secondary", "flag")
        self._name_parts()
        self._lay_out()

    def _name_parts(self) -> None:
        for widget, word in (
            (self.back, "previous"), (self.on, "next"), (self.other, "other"), (self.why, "why"),
            (self.use_other, "use-other"), (self.ask, "ask"),
        ):  # fmt: skip
            widget.setAccessibleIdentifier(f"sync.{word}")
        self.why.setAccessibleDescription(tr("Why the value stands that is chosen; it goes into the history."))
        self.other.setAccessibleDescription(tr("A value that nobody gave before; Enter says that it stands."))
        self.use_other.setAccessibleName(tr("Use the other value"))
        self.use_other.clicked.connect(self._take_other)
        self.other.entered.connect(self._take_other)
        self.other.textChanged.connect(lambda text: self.use_other.setEnabled(bool(text.strip())))
        self.ask.clicked.connect(self._ask)

    def _lay_out(self) -> None:
        head, self._well = row(None, 10), Surface("well")
        head.addWidget(self.count)
        head.addWidget(self.about, 1)
        head.addWidget(self.back)
        head.addWidget(self.on)
        earlier = row(self._well, 10, (14, 8, 14, 8))
        earlier.addWidget(Icon("clock", "text2"), 0, Qt.AlignmentFlag.AlignTop)
        earlier.addWidget(self._before, 1)
        earlier.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignTop)
        self._free = QWidget()
        free = row(self._free, 8)
        free.addWidget(self.other, 1)
        free.addWidget(self.use_other)
        reason = row(None, 8)
        reason.addWidget(Text(tr("Reason"), "smallB", "text2"))
        reason.addWidget(self.why, 1)
        reason.addWidget(self.ask)
        inner = column(self, 12, (20, 14, 20, 16))
        inner.addLayout(head)
        inner.addWidget(self._story)
        inner.addLayout(reason)
        inner.addWidget(self._both)
        inner.addWidget(self._well)
        inner.addWidget(self._free)
        self.hide()

    @property
    def shown(self) -> Difference | None:
        """Return the difference that is shown."""
        return self.differences[self._place] if self._place < len(self.differences) else None

    @property
    def hints(self) -> tuple[str, ...]:
        """Return which keys take a value, where some of them are one's own and some a colleague's."""
        return () if all(each.is_own for each in self.differences) else ("mine", "theirs")

    @property
    def cards(self) -> list[ValueCard]:
        """Return the cards of the values that are shown."""
        items = (self._cards.itemAt(place) for place in range(self._cards.count()))
        found = (each.widget() for each in items if each is not None)
        return [each for each in found if isinstance(each, ValueCard)]

    def show_differences(self, differences: tuple[Difference, ...], title: str) -> None:
        """Show what colleagues differ on; the one that was shown stays, or the next one takes its place."""
        before = self.shown
        is_same = before is not None and before in differences and title == self._title
        self.differences, self._title = differences, title
        self.setVisible(bool(differences))
        if is_same and before is not None:
            self._place = differences.index(before)
            self._show_head()
            return
        names = [each.field for each in differences]
        kept = before is not None and before.field in names
        self._place = names.index(before.field) if kept and before else min(self._place, max(len(differences) - 1, 0))
        self._show_keeping_focus()

    def step(self, by: int) -> None:
        """Show the next difference, or the one before; after the last comes the first."""
        if len(self.differences) > 1:
            self._place = (self._place + by) % len(self.differences)
            self._show_keeping_focus()

    def take(self, place: int) -> None:
        """Say that one of the values stands, counted from 0."""
        shown, why = self.shown, self.why.text().strip()
        if self.isEnabled() and shown is not None and 0 <= place < len(shown.said):
            self.settled.emit(shown.field, shown.said[place].value, why or _usual_reason(shown))

    def take_focus(self) -> None:
        """Let the first value have the focus."""
        if self.cards:
            self.cards[0].button.setFocus(Qt.FocusReason.TabFocusReason)

    def fit(self, *, narrow: bool) -> None:
        """Let the values stand below one another where they have no room side by side."""
        ways = QBoxLayout.Direction
        self._cards.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _show_keeping_focus(self) -> None:
        """Show another difference; a digit that follows must not fall into a text because a button went."""
        focus = QApplication.focusWidget()
        had = focus is not None and self._both.isAncestorOf(focus)
        self._show()
        if had:
            self.take_focus()

    def _show(self) -> None:
        self._show_head()
        clear(self._cards)
        shown = self.shown
        if shown is None:
            return
        self._story.setText(_story_words(shown))
        for place, (said, name) in enumerate(zip(shown.said, names_of(shown.said), strict=True)):
            card = ValueCard(said, place + 1, name)
            card.taken.connect(lambda chosen=place: self.take(chosen))
            self._cards.addWidget(card, 1)
            card.show()  # Now, and not with the next round of events: a key that follows at once finds its button.
        buttons = [card.button for card in self.cards]
        order = [self.back, self.on, self.why, self.ask, *buttons, self.other, self.use_other]
        for first, second in pairwise(order):  # As it is seen: what is made last would come last.
            QWidget.setTabOrder(first, second)
        before = shown.before
        if before is not None:
            words = f"{before.text or tr('no answer')}, {before.who}, {when_text(before.recorded_at)}"
            self._before.setText(tr("Before: {words}", words=words))
        else:
            self._before.setText(tr("Before: nothing was said yet."))
        is_answer = bool(shown.indicator) and shown.field.startswith("answer/")
        self._beside.setText(
            tr("The level of {indicator} stays as it is", indicator=shown.indicator) if is_answer else ""
        )
        self.why.setText(_usual_reason(shown))
        self.other.clear()
        self.use_other.setEnabled(False)
        self._free.setVisible(shown.is_open)
        self._show_asking(shown)

    def _show_head(self) -> None:
        shown = self.shown
        if shown is None:
            return
        self.count.setText(tr("Difference {what} of {count}", what=self._place + 1, count=len(self.differences)))
        self.about.setText(", ".join(filter(None, (self._title, shown.title))))
        for each in (self.back, self.on):
            each.setVisible(len(self.differences) > 1)

    def _show_asking(self, shown: Difference) -> None:
        other = next((each for each in shown.said if not each.is_own), None)
        self.ask.setVisible(bool(shown.indicator) and other is not None)
        if other is not None:
            words = tr("Ask {first_name}", first_name=first_name(other.who))
            self.ask.setText(tr("Take the question back") if shown.is_discussed else words)
            self.ask.setToolTip(
                tr(
                    "Marks {indicator} for discussion; your colleague sees it after the next sync.",
                    indicator=shown.indicator,
                )
            )
            self.ask.setAccessibleDescription(self.ask.toolTip())

    def _ask(self) -> None:
        if self.shown is not None:
            self.asked.emit(self.shown.indicator, not self.shown.is_discussed)

    def _take_other(self) -> None:
        given, why = self.other.text().strip(), self.why.text().strip()
        if self.shown is not None and given:
            value: Json = given
            self.settled.emit(self.shown.field, value, why or _usual_reason(self.shown))

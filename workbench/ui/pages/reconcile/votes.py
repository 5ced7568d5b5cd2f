"""What each assessor gave for one indicator and why, and the answers behind it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from workbench.application.reconciling import Reconciliation
from workbench.application.views import AssessmentView
from workbench.domain.consensus import Row, Vote
from workbench.domain.dossier import Participant
from workbench.domain.people import ROLE_WORDS
from workbench.domain.wording import value_text
from workbench.forms.edition import Field, Indicator, fields_of
from workbench.kernel.ids import PersonId
from workbench.kernel.speech import tr
from workbench.ui.pages.reconcile.words import asked_words, hint_words, noted_words, values_words
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.picture import Avatar, Icon, LevelChip
from workbench.ui.widgets.surfaces import Banner, Surface, clear, column, row
from workbench.ui.widgets.text import ElidedText, Text

ANSWERS = 8
"""Answers that are shown; of more, how many."""
SEEN = 3
"""Notes, and pieces of evidence, of each assessor that are named; of more, how many."""


class VoteCard(Surface):
    """One assessor's level with its anchor, their reason, what they first thought, what they saw and noted."""

    def __init__(
        self,
        person: Participant,
        vote: Vote,
        indicator: Indicator,
        seen: Sequence[str],
        noted: Sequence[str],
        *,
        is_own: bool,
    ) -> None:
        super().__init__("card")
        name = person.name or person.id
        head = row(None, 10)
        head.addWidget(Avatar(name, 28))
        head.addWidget(Text(name, "strong", wraps=True), 1)
        head.addWidget(Text(tr("you") if is_own else tr(ROLE_WORDS.get(person.role, person.role)), "small", "text3"))
        chip = LevelChip(28)
        chip.show_level(vote.now.level if vote.now else None, max(len(indicator.levels), 2))
        head.addWidget(chip)
        inner = column(self, 8, (16, 12, 16, 14))
        inner.addLayout(head)
        inner.addWidget(Text(_anchor(vote, indicator), "strong", wraps=True))
        inner.addWidget(Text(_reason(vote), "body", "text2", wraps=True))
        if vote.first is not None and vote.now is not None and vote.first.level != vote.now.level:
            first = tr("not applicable") if vote.first.level is None else tr("level {level}", level=vote.first.level)
            because = f": {vote.first.rationale}" if vote.first.rationale else ""
            inner.addWidget(
                Text(tr("First {first}{because}", first=first, because=because), "small", "warn", wraps=True)
            )
        for icon, texts in (("file-text", seen), ("note", noted)):
            for text in texts[:SEEN]:
                inner.addLayout(_line(icon, text))
            if len(texts) > SEEN:
                inner.addWidget(Text(tr("{what} more in the interview", what=len(texts) - SEEN), "small", "text3"))
        inner.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)


def _line(icon: str, text: str) -> QHBoxLayout:
    line = row(None, 8)
    line.addWidget(Icon(icon, "text3", 15))
    line.addWidget(ElidedText(text, "small", "text2"), 1)
    return line


def _anchor(vote: Vote, indicator: Indicator) -> str:
    if vote.now is None:
        return tr("No level given")
    if vote.now.level is None:
        return tr("Not applicable")
    return indicator.levels[vote.now.level]


def _reason(vote: Vote) -> str:
    return (vote.now.rationale if vote.now else "") or tr("No reason written.")


class Votes(QWidget):
    """The assessors' cards side by side, what their distance asks for, the cluster's own view, the answers."""

    def __init__(self) -> None:
        super().__init__()
        self._cards, self.asks, self._own = QGridLayout(), Banner(), Text("", "body", "text2", wraps=True)
        self._figures = Text("", "body", "text2", wraps=True)
        self._cards.setSpacing(14)
        self._answers, self.hint = AnswersCard(), Banner()
        inner = column(self, 14)
        inner.addLayout(self._cards)
        for each in (self.asks, self._figures, self._own):
            inner.addWidget(each)
        inner.addWidget(self._answers)
        inner.addWidget(self.hint)
        inner.addStretch(1)

    def show_row(self, found: Reconciliation, view: AssessmentView, row_: Row, *, narrow: bool) -> None:
        """Show an indicator."""
        indicator = found.form.indicators[row_.indicator]
        clear(self._cards)
        people = {each.id: each for each in found.people}
        for place, vote in enumerate(row_.votes):
            seen = [each.name for each in view.evidence_for(row_.indicator) if each.seen_by == vote.person]
            noted = [noted_words(each) for each in found.noted.get(row_.indicator, ()) if each.by == vote.person]
            card = VoteCard(people[vote.person], vote, indicator, seen, noted, is_own=vote.person == found.person)
            self._cards.addWidget(card, place if narrow else 0, 0 if narrow else place)
            self._cards.setColumnStretch(place, 0 if narrow and place else 1)
        self.asks.say(*asked_words(found, row_))
        self._own.setText(" ".join(filter(None, (_own_words(row_), _before_words(view, row_.indicator)))))
        self._own.setVisible(bool(self._own.text()))
        proposed = view.dossier.proposed.get(row_.indicator)
        names = {each.id: each.name for each in view.dossier.people}
        self.hint.say(hint_words(found, row_, names, proposed), "info")
        self._figures.setText(tr("By the edition's rule the figures suggest level {proposed}.", proposed=proposed))
        self._figures.setVisible(proposed is not None and not self.hint.text)
        self._answers.show_indicator(found, view, indicator, names)


def _own_words(row_: Row) -> str:
    """Say how the cluster sees itself; nothing where it did not."""
    own = row_.own
    if own is None:
        return ""
    level = tr("not applicable") if own.level is None else tr("level {level}", level=own.level)
    because = f": {own.rationale}" if own.rationale else "."
    return tr("The cluster sees itself at {level}{because}", level=level, because=because)


def _before_words(view: AssessmentView, indicator: str) -> str:
    """Say which level stood last period; nothing where none did."""
    level, previous = view.level_before(indicator), view.dossier.previous
    if level is None or previous is None:
        return ""
    return tr("In {period} it was level {level}.", period=previous.period, level=level)


class AnswersCard(Surface):
    """The answers of an indicator with last period's beside them; one on which colleagues differ in red."""

    def __init__(self) -> None:
        super().__init__("card")
        self._head, self._count = Text(tr("Answers behind the levels"), "heading"), Text("", "small", "text2")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(2, 1)
        head = row(None, 8)
        head.addWidget(self._head)
        head.addStretch(1)
        head.addWidget(self._count)
        inner = column(self, 10, (16, 12, 16, 14))
        inner.addLayout(head)
        inner.addLayout(self._grid)

    def show_indicator(
        self, found: Reconciliation, view: AssessmentView, indicator: Indicator, names: Mapping[PersonId, str]
    ) -> None:
        """Show the answers that an indicator rests on; of one on which colleagues differ what each of them gave."""
        clear(self._grid)
        fields = [field for question in indicator.questions for field in fields_of(question)]
        self.setVisible(bool(fields))
        period = view.dossier.previous.period if view.dossier.previous else ""
        for place, word in enumerate((tr("Question"), view.assessment.period, period)):
            self._grid.addWidget(Text(word, "small", "text3"), 0, place)
        for place, field in enumerate(fields[:ANSWERS], 1):
            self._add(view, field, place, values_words(found, names, field))
        differing = sum(each in view.disputed for each in (field.id for field in fields))
        more = tr("{what} more in the interview", what=len(fields) - ANSWERS) if len(fields) > ANSWERS else ""
        self._count.setText(
            tr("{differing} of {count} differ", differing=differing, count=len(fields)) if differing else more
        )
        self._count.set_tone("danger" if differing else "text2")

    def _add(self, view: AssessmentView, field: Field, place: int, values: str) -> None:
        answer, before = view.dossier.answers.get(field.id), view.before(field.id)
        title = field.title if field.row is None else f"{field.question.title}: {field.title}"
        self._grid.addWidget(Text(title, "body", "text", wraps=True), place, 0)
        if field.id in view.disputed:
            text, tone = values or tr("You differ: see the interview"), "danger"
        else:
            text, tone = (value_text(field, answer.value) if answer else "–"), "text"
        self._grid.addWidget(Text(text, "strong", tone, wraps=True), place, 1, Qt.AlignmentFlag.AlignTop)
        was = value_text(field, before.value) if before else ""
        self._grid.addWidget(Text(was, "body", "text3", wraps=True), place, 2, Qt.AlignmentFlag.AlignTop)


class Waiting(QWidget):
    """Stands in place of the lanes while somebody has not locked: who is missing, and nothing else."""

    wanted = Signal(str)
    """An action that is pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.lock = Button(tr("Lock my levels …"), "primary", "lock")
        self.carry = Button(tr("Write a file for them …"), "secondary", "export")
        self.take = Button(tr("Take their file …"))
        self._icon, self._head = Icon("lock-open", "text3", 40), Text("", "title", wraps=True)
        self._words = Text("", "body", "text2", wraps=True)
        for each in (self._head, self._words):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.box = column(None, 14)
        centre = QWidget()
        centre.setLayout(self.box)
        centre.setMaximumWidth(560)
        self.box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self.box.addWidget(self._head)
        self.box.addWidget(self._words)
        self._add_buttons()
        inner = column(self, 0, (24, 24, 24, 24))
        inner.addStretch(1)
        across = row(None, 0)
        across.addStretch(1)
        across.addWidget(centre, 10)
        across.addStretch(1)
        inner.addLayout(across)
        inner.addStretch(2)

    def _add_buttons(self) -> None:
        across = row(None, 10)
        across.addStretch(1)
        for button, action in ((self.lock, "lock-levels"), (self.carry, "carry"), (self.take, "take-carried")):
            button.setAccessibleIdentifier(f"reconcile.{action.removesuffix('-levels')}")
            button.clicked.connect(lambda _=False, wanted=action: self.wanted.emit(wanted))
            across.addWidget(button)
        across.addStretch(1)
        self.box.addLayout(across)

    def offer(self, *, lock: bool, files: bool) -> None:
        """Let a person lock, or without a line exchange levels by a file."""
        self.lock.setVisible(lock)
        for button in (self.carry, self.take):
            button.setVisible(files)

    def first(self) -> QWidget:
        """Return what takes the focus."""
        return self.lock if self.lock.isVisibleTo(self) else self.carry

    @property
    def text(self) -> str:
        """Return all that it says."""
        return f"{self._head.text()} {self._words.text()}"

    def say(self, icon: str, head: str, words: str) -> None:
        """Show what is awaited."""
        self._icon.show_icon(icon, "text3")
        self._head.setText(head)
        self._words.setText(words)

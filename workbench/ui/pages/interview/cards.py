"""Question cards: the question, its editor, and last year's answer quietly beside it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.application.views import AssessmentView
from workbench.domain.dossier import Answer, Carried
from workbench.domain.entries import ANY_LANGUAGE, fault_of, is_plain
from workbench.domain.values import BLANK, Draft, NotApplicable, NotKnown, Value
from workbench.domain.wording import derived_text, value_text
from workbench.forms.edition import Derived, Field, Question, fields_of
from workbench.forms.question_types import QuestionType
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.ui.fields.registry import make_editor
from workbench.ui.fields.table import TableField
from workbench.ui.pages.interview.cluster_says import MarkLine
from workbench.ui.pages.interview.last_year import LastYear, reason_of
from workbench.ui.shell import announce
from workbench.ui.theme.style import scaled, set_state
from workbench.ui.theme.tokens import LAST_YEAR
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.surfaces import Surface, column, line, row
from workbench.ui.widgets.text import Chip, ElidedText, Text

NUMBER = 20
"""How wide a question's number is; its title and what stands below begin after it and a gap."""
_NOT_ASKED = later("Not asked: other answers rule it out.")
_NOT_ASKED_KEPT = later("{not_asked} What was answered is kept and counts nowhere.")


class QuestionCard(Surface):
    """One question with its editor."""

    edited = Signal(str, str)
    """Field, text being typed."""
    decided = Signal(str, object)
    """Field, whole value."""
    settled = Signal(str)
    """What the cluster marked was talked about."""
    kept = Signal(object)
    """Fields whose answers of last year are kept."""
    reached = Signal(object, str)
    """This card, field: the focus came here."""
    left = Signal()
    passed = Signal(object)
    """Enter accepted the entry: on to the next."""

    def __init__(self, number: int, question: Question, currency: str, period_before: str) -> None:
        super().__init__("card")
        self.question = question
        self.editor = make_editor(question, currency, period_before)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(question.title)
        self._title = Text(question.title, "strong", "text", wraps=True)
        self._number = Text(str(number), "smallB", "text3")
        self._number.setFixedWidth(scaled(NUMBER))
        self._status = Chip()
        self._status.hide()
        self._read = ("", "")
        """Field and words of a reading that is said beside its entry."""
        self._below = Text("", "small", "text3", wraps=True)
        self._below.hide()
        self.marks = MarkLine()
        self.marks.settled.connect(self.settled)
        self._keep_all = Button(tr("Keep¦last year's answer"), "quiet", "arrow-counter-clockwise")
        self._keep_all.setAccessibleName(tr("Keep the answers of {period_before}", period_before=period_before))
        self._keep_all.hide()
        self._keepable: tuple[str, ...] = ()
        self._before = LastYear(period_before) if period_before and not self._is_table else None
        self._lay_out()
        self._connect()

    @property
    def fields(self) -> tuple[Field, ...]:
        """The places that can be answered; a table to which rows are added has more as it grows."""
        return self.editor.model.fields if isinstance(self.editor, TableField) else tuple(fields_of(self.question))

    @property
    def _is_table(self) -> bool:
        return isinstance(self.editor, TableField)

    def _lay_out(self) -> None:
        outer = row(self, 0)
        inner = column(None, 7, (16, 10, 16, 10))
        head = row(None, 8)
        head.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop if not self.editor.is_inline else Qt.AlignmentFlag(0))
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        head.addWidget(self._title, 1)
        if not self.question.required:
            head.addWidget(Text(tr("optional"), "small", "text3"))
        head.addWidget(self._status)
        head.addWidget(self._keep_all)
        inner.addLayout(head)
        if self.editor.is_inline:
            head.addWidget(self.editor)
        else:
            body = row(None, 0, (scaled(NUMBER) + 8, 0, 0, 0))
            body.addWidget(self.editor, 1)
            inner.addLayout(body)
        foot = row(None, 0, (scaled(NUMBER) + 8, 0, 0, 0))
        foot.addWidget(self._below, 1)
        inner.addLayout(foot)
        marked = row(None, 0, (scaled(NUMBER) + 8, 0, 0, 0))
        marked.addWidget(self.marks)
        inner.addLayout(marked)
        outer.addLayout(inner, 1)
        if self._before is not None:
            outer.addWidget(line(upright=True))
            outer.addWidget(self._before)

    def _connect(self) -> None:
        self.editor.typed.connect(lambda *_: self._forget_reading())
        self.editor.typed.connect(self.edited)
        self.editor.chosen.connect(self.decided)
        self.editor.left.connect(self.left)
        self.editor.focused.connect(lambda field: self.reached.emit(self, field))
        self.editor.entered.connect(lambda: self.passed.emit(self))
        self._keep_all.clicked.connect(lambda: self.kept.emit(list(self._keepable)))
        if self._before is not None:
            self._before.keep.connect(lambda: self.kept.emit([self.fields[0].id]))

    def show_view(self, view: AssessmentView) -> None:
        """Show the answers, now and last time."""
        is_asked = view.is_asked(self.question.id)
        self.setEnabled(is_asked)
        self.marks.show_marks(view, self.question.id)
        self._title.set_tone("text" if is_asked else "text3")
        known = view.dossier.answers if is_asked else view.dossier.kept
        answers = {name: answer for name, answer in known.items() if name.split(".")[0] == self.question.id}
        carried = view.carried_of(self.question.id)
        self._keepable = tuple(
            name for name in carried if view.may_keep(name) and (name not in answers or answers[name].value == BLANK)
        )
        keeps = bool(self._keepable) and not view.is_read_only
        self.editor.set_read_only(view.is_read_only)
        if isinstance(self.editor, TableField):
            self._show_table(self.editor, view, answers, carried)
            self._keep_all.setVisible(keeps)
        else:
            self._show_answer(view, answers, is_asked=is_asked)
            if self._before is not None:
                (field,) = self.fields
                before = carried.get(field.id)
                source = view.source_text(before.answer) if before is not None else ""
                self._before.show_answer(field, before, answers.get(field.id), may_keep=keeps, source=source)
        if not is_asked:
            words = tr(_NOT_ASKED)
            self._say(tr(_NOT_ASKED_KEPT, not_asked=words) if answers else words, "text3")

    def _show_table(
        self, editor: TableField, view: AssessmentView, answers: dict[str, Answer], carried: Mapping[str, Carried]
    ) -> None:
        before = {name: each.answer for name, each in carried.items() if each.answer is not None and each.fits}
        editor.show_answers(_values(answers), _values(before))
        editor.model.sources = {name: view.source_text(each.answer) for name, each in carried.items()}
        self._mark_drafts(answers, view.dossier.currency)
        total = editor.model.sum_text()
        if not self._is_read_still(answers):
            self._status.show_word(tr("Adds up to {total}", total=total) if total else "", "ok")
        self._say(" ".join(dict.fromkeys(filter(None, map(reason_of, carried.values())))), "text3")

    def _show_answer(self, view: AssessmentView, answers: dict[str, Answer], *, is_asked: bool) -> None:
        (field,) = self.fields
        answer = answers.get(field.id)
        self.editor.show_value(answer.value if answer else BLANK)
        if not self._is_read_still(answers):
            self._status.show_word("", "info")
        self._mark_drafts(answers, view.dossier.currency)
        if answer is not None and not isinstance(answer.value, Draft):
            self._tell(field, answer, view.source_text(answer))
        elif answer is None:
            self._say("", "text3")
        if is_asked and field.id in view.to_confirm:
            self._say(tr("Came along from an earlier edition under another wording: is it right?"), "warn")

    def _mark_drafts(self, answers: dict[str, Answer], currency: str) -> None:
        """Point out entries that can't be read, except the one that is being typed."""
        for field in self.fields:
            answer = answers.get(field.id)
            if self.editor.is_typing_in(field.id):
                continue
            draft = answer.value.text if answer and isinstance(answer.value, Draft) else ""
            self.tell_fault(field.id, fault_of(field, draft, currency, ANY_LANGUAGE) if draft else "")

    def _tell(self, field: Field, answer: Answer, source: str) -> None:
        """Say below the entry what its value alone does not show."""
        value = answer.value
        if isinstance(value, NotApplicable | NotKnown):
            words = value_text(field, value)
            self._say(capital(words), "text2")
        elif answer.how == "kept":
            self._say(
                tr("Kept from last year, {source}", source=source) if source else tr("Kept from last year"), "text3"
            )
        elif source:
            self._say(tr("From {source}", source=source), "text3")
        else:
            self._say("", "text3")

    def tell_fault(self, field: str, text: str) -> None:
        """Say why an entry can't be read; it is kept as it was typed."""
        self.editor.tell_fault(field, text)
        if text:
            self._say(text, "danger")
        elif self._below.property("tone") == "danger":
            self._say("", "text3")

    def tell_reading(self, field: str, text: str, reading: str) -> None:
        """Say beside an entry how it was read, where that is not plain to see."""
        if reading and not is_plain(self.field(field), text):
            self._read = (field, reading)
            words = tr("Read as {reading}", reading=reading)
            self._status.show_word(words, "info")
            announce(self, words)

    def _forget_reading(self) -> None:
        if self._read[0]:
            self._read = ("", "")
            self._status.show_word("", "info")

    def _is_read_still(self, answers: dict[str, Answer]) -> bool:
        """Tell whether what was said of a reading still stands: not once another answer was given or taken back."""
        name, reading = self._read
        answer = answers.get(name)
        if answer is None or value_text(self.field(name), answer.value) != reading:
            self._read = ("", "")
        return bool(self._read[0])

    def show_current(self, *, current: bool) -> None:
        """Mark the card that has the focus."""
        set_state(self, "active", "true" if current else "false")
        self._number.set_tone("accentText" if current else "text3")
        if self._before is not None:
            self._before.show_current(current=current)

    def field(self, name: str) -> Field:
        """Return one of the card's fields by its id."""
        return next(each for each in self.fields if each.id == name)

    def hide_change(self, *, hidden: bool) -> None:
        """Hide in discreet mode what changed since last year."""
        if self._before is not None:
            self._before.hide_change(hidden=hidden)
        if isinstance(self.editor, TableField):
            self.editor.hide_change(hidden=hidden)

    def narrow(self, width: int) -> None:
        """Take the width that the window leaves for last year."""
        if self._before is not None:
            self._before.narrow(width)

    def focus_target(self, field: str = "") -> QWidget:
        """Return the widget that takes the focus."""
        return self.editor.focus_target(field or self.fields[0].id)

    def _say(self, text: str, tone: str) -> None:
        self._below.setText(text)
        self._below.set_tone(tone)
        self._below.setVisible(bool(text))


class ComputedCard(Surface):
    """Values that follow from the answers: shown, never typed."""

    def __init__(self, derived: tuple[Derived, ...], period_before: str) -> None:
        super().__init__("well")
        self._derived = derived
        self._values: dict[str, tuple[Text, Text]] = {}
        inner = column(self, 4, (16, 8, 0 if period_before else 16, 8))
        for each in derived:
            value, before = Text("–", "strong"), Text("", "small", "text3")
            self._values[each.id] = (value, before)
            beside = row(None, 12)
            beside.addWidget(Text(tr("Computed"), "micro", "text3"))
            beside.addWidget(ElidedText(each.title, "body", "text2"), 1)
            beside.addWidget(value)
            if period_before:
                before.setFixedWidth(scaled(LAST_YEAR))
                before.setContentsMargins(14, 0, 0, 0)
                beside.addWidget(before)
            inner.addLayout(beside)

    def narrow(self, width: int) -> None:
        """Take the width that the window leaves for last year."""
        for _, before in self._values.values():
            before.setFixedWidth(width)

    def show_view(self, view: AssessmentView) -> None:
        """Show the values, now and last time."""
        previous = view.dossier.previous
        for each in self._derived:
            value, before = self._values[each.id]
            unit = "%" if each.type is QuestionType.PERCENTAGE else each.unit
            value.setText(derived_text(view.dossier.derived.get(each.id), unit))
            if previous is not None:
                before.setText(f"{previous.period}: {derived_text(previous.derived.get(each.id), unit)}")


def _values(answers: dict[str, Answer]) -> dict[str, Value]:
    return {field: answer.value for field, answer in answers.items()}

"""One indicator's questions and notes, built when first shown and kept."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from workbench.application import interviewing, returning
from workbench.application.changes import Changes
from workbench.application.views import AssessmentView
from workbench.domain.entries import fault_words
from workbench.forms.edition import Form, Indicator
from workbench.kernel.canonical import Json
from workbench.kernel.problems import Severity
from workbench.kernel.speech import tr
from workbench.kernel.tongue import language
from workbench.ui.fields.base import caret_of, set_caret
from workbench.ui.fields.table import TableField
from workbench.ui.pages.interview.cards import NUMBER, ComputedCard, QuestionCard
from workbench.ui.shell import Shell
from workbench.ui.theme.style import line_height, scaled
from workbench.ui.theme.tokens import CENTRE_MAX, LAST_YEAR, LAST_YEAR_NARROW
from workbench.ui.widgets.entry import NoteEdit
from workbench.ui.widgets.surfaces import Banner, ScrollPane, Surface, column, line, row
from workbench.ui.widgets.text import Text

LEAST_LINES, MOST_LINES = 3, 14
"""Lines that the notes have at least, and at most before they scroll."""
SPEAK_MS = 800
"""Rest before an entry that can't be read is pointed out; never while typing."""


class NotesCard(Surface):
    """The assessor's own notes on an indicator; they never leave the workspace."""

    def __init__(self, indicator: str, period_before: str) -> None:
        super().__init__("card")
        self.edit = NoteEdit(tr("Notes on {indicator}", indicator=indicator), lines=(LEAST_LINES, MOST_LINES))
        self.edit.setAccessibleIdentifier(f"note.{indicator}")
        self.edit.setAccessibleDescription(tr("Only you read these notes; they are in no report or package"))
        self.is_showing = False
        self.is_dirty = False
        outer = row(self, 0)
        inner = column(None, 8, (16, 10, 16, 12))
        head = row(None, 8, (scaled(NUMBER) + 8, 0, 0, 0))
        head.addWidget(Text(tr("Notes while listening"), "strong"))
        head.addStretch(1)
        head.addWidget(Text(tr("yours alone"), "small", "text3"))
        body = row(None, 0, (scaled(NUMBER) + 8, 0, 0, 0))
        body.addWidget(self.edit)
        inner.addLayout(head)
        inner.addLayout(body)
        outer.addLayout(inner, 1)
        self._before = Text("", "small", "text3", wraps=True)
        self._side = QWidget()
        self._side.setFixedWidth(scaled(LAST_YEAR))
        beside = column(self._side, 2, (14, 10, 12, 10))
        beside.addWidget(Text(period_before, "micro", "text3"))
        beside.addWidget(self._before)
        beside.addStretch(1)
        if period_before:
            outer.addWidget(line(upright=True))
            outer.addWidget(self._side)

    def show_notes(self, now: str, before: str, *, read_only: bool) -> None:
        """Show the notes; what is being typed is newer than any view."""
        self._before.setText(before or tr("No notes"))
        self.edit.setReadOnly(read_only)
        self.edit.setPlaceholderText(tr("No notes") if read_only else "")
        if self.is_dirty or now == self.edit.toPlainText():
            return
        self.is_showing = True
        self.edit.setPlainText(now)
        self.is_showing = False

    def narrow(self, width: int) -> None:
        """Take the width that the window leaves for last year."""
        self._side.setFixedWidth(width)


class IndicatorPanel(ScrollPane):
    """All that is asked for one indicator."""

    moved = Signal(str)
    """Field that has the focus now."""
    passed = Signal(str)
    """Field after which the person pressed Enter, the last of the indicator."""

    def __init__(self, shell: Shell, form: Form, indicator: Indicator, view: AssessmentView) -> None:
        super().__init__(body := QWidget(), indicator.title)
        self.indicator = indicator
        self._shell = shell
        self._assessment = view.assessment.id
        self._faults: dict[str, str] = {}
        self._shown: AssessmentView | None = None
        period = view.dossier.previous.period if view.dossier.previous else ""
        self.cards = [
            QuestionCard(number, question, view.dossier.currency, period)
            for number, question in enumerate(indicator.questions, 1)
        ]
        derived = tuple(each for each in form.derived if each.indicator == indicator.id)
        self._computed = ComputedCard(derived, period) if derived else None
        self.notes = NotesCard(indicator.id, period)
        self._banner = Banner()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(SPEAK_MS)
        self._rest.timeout.connect(self._speak)
        self._lay_out(body)
        self._connect()

    def _lay_out(self, body: QWidget) -> None:
        outer = row(body, 0)
        middle = QWidget()
        middle.setMaximumWidth(scaled(CENTRE_MAX))
        inner = column(middle, 8, (24, 0, 24, 12))
        inner.addWidget(self._banner)
        if not self.cards:
            words = tr("This indicator asks for no figures: it is judged by what you hear and see.")
            inner.addWidget(Text(words, "body", "text2", wraps=True))
        for card in self.cards:
            inner.addWidget(card)
        if self._computed is not None:
            inner.addWidget(self._computed)
        inner.addWidget(self.notes)
        inner.addStretch(1)
        outer.addStretch(1)
        outer.addWidget(middle, 1000)
        outer.addStretch(1)

    def _connect(self) -> None:
        for card in self.cards:
            card.edited.connect(self._typed)
            card.decided.connect(self._decided)
            card.kept.connect(self.keep)
            card.settled.connect(self._settle)
            card.reached.connect(self._reached)
            card.left.connect(self._left)
            card.passed.connect(self._passed)
        self.notes.edit.textChanged.connect(self._noted)

    def show_view(self, view: AssessmentView) -> None:
        """Show an assessment as it stands; nothing is emitted."""
        if view is self._shown:
            return
        self._shown = view
        for card in self.cards:
            card.show_view(view)
        if self._computed is not None:
            self._computed.show_view(view)
        place = self.indicator.id
        self.notes.show_notes(view.notes.get(place, ""), view.notes_before.get(place, ""), read_only=view.is_read_only)
        broken = view.warnings.get(place, ())
        is_grave = any(each.severity is not Severity.WARNING for each in broken)
        self._banner.say(" ".join(each.message for each in broken), "danger" if is_grave else "warn")
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fill()

    def _fill(self) -> None:
        """Give the notes the room that the questions leave: an empty page is a place to write."""
        body = self.widget()
        layout = body.layout() if body is not None else None
        if layout is None or not self.isVisible():
            return
        needed = layout.totalHeightForWidth(self.viewport().width()) if layout.hasHeightForWidth() else 0
        others = max(needed, layout.totalMinimumSize().height()) - self.notes.edit.height()
        room = self.viewport().height() - others - scaled(18)
        is_written_in = not self.notes.edit.isReadOnly()
        self.notes.edit.show_lines(
            min(max(room // line_height("note"), LEAST_LINES), MOST_LINES) if is_written_in else 1
        )

    def hide_changes(self, *, hidden: bool) -> None:
        """Hide in discreet mode what changed since last year."""
        for card in self.cards:
            card.hide_change(hidden=hidden)

    def narrow(self, *, narrow: bool) -> None:
        """Give last year less room where the window is small."""
        width = scaled(LAST_YEAR_NARROW if narrow else LAST_YEAR)
        for card in self.cards:
            card.narrow(width)
        self.notes.narrow(width)
        if self._computed is not None:
            self._computed.narrow(width)

    def focus_field(self, field: str, caret: int | None = None) -> None:
        """Put the focus on a field, or on the first one; the caret where it was."""
        card = next((c for c in self.cards if any(each.id == field for each in c.fields)), None)
        target: QWidget = self.notes.edit
        if card is not None:
            target = card.focus_target(field)
        elif self.cards and not field.startswith("note"):
            target = self.cards[0].focus_target()
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if caret is not None:
            set_caret(target, caret)
        self.ensureWidgetVisible(card or target, 0, 60)

    def current(self) -> tuple[str, int]:
        """Return the field that has the focus, and the caret in it."""
        focus = self.focusWidget()
        if focus is None or focus is self.notes.edit:
            return "note", caret_of(self.notes.edit)
        card = self.current_card()
        if card is None:
            return "", 0
        if isinstance(card.editor, TableField):
            return card.editor.current_field, 0
        return card.fields[0].id, caret_of(focus)

    def current_card(self) -> QuestionCard | None:
        """Return the card that has the focus."""
        focus = self.focusWidget()
        return next((card for card in self.cards if focus is not None and card.isAncestorOf(focus)), None)

    def keep(self, fields: list[str]) -> None:
        """Keep last year's answers of fields."""
        self._save(lambda services: interviewing.keep_previous(services, self._assessment, fields))

    def _settle(self, name: str) -> None:
        """Take the cluster's mark away: it was talked about."""
        self._save(lambda services: returning.settle_mark(services, self._assessment, name))

    def set_aside(self, state: str, why: str, fields: list[str]) -> None:
        """Say that questions have no answer, and why."""
        self._save(lambda services: interviewing.set_aside(services, self._assessment, fields, state, why))

    def _typed(self, field: str, text: str) -> None:
        self._faults.pop(field, None)
        self._rest.start()
        assessment, spoken = self._assessment, language()
        self._shell.autosave.type(
            f"{assessment}/{field}",
            lambda services: interviewing.take_text(services, assessment, field, text, spoken),
            lambda changes: self._taken(field, text, changes),
        )

    def _taken(self, field: str, text: str, changes: Changes) -> None:
        card = self._card_of(field) if isValid(self) else None
        if card is None:
            return
        card.editor.acknowledge(field, text)
        if changes.fault is None:
            self._faults.pop(field, None)
            card.tell_fault(field, "")
            card.tell_reading(field, text, changes.reading)
        else:
            self._faults[field] = fault_words(card.field(field), changes.fault)
            if not self._rest.isActive():
                self._speak()

    def _speak(self) -> None:
        for field, text in self._faults.items():
            if (card := self._card_of(field)) is not None:
                card.tell_fault(field, text)

    def _decided(self, field: str, given: Json) -> None:
        self._save(lambda services: interviewing.take_value(services, self._assessment, field, given))

    def _noted(self) -> None:
        if self.notes.is_showing:
            return
        self.notes.is_dirty = True
        assessment, place, text = self._assessment, self.indicator.id, self.notes.edit.toPlainText()
        self._shell.autosave.type(
            f"{assessment}/note/{place}",
            lambda services: interviewing.write_note(services, assessment, place, text),
            lambda _: self._notes_saved(text),
        )

    def _notes_saved(self, text: str) -> None:
        if isValid(self) and self.notes.edit.toPlainText() == text:
            self.notes.is_dirty = False

    def _save(self, use_case: Callable[..., Changes]) -> None:
        self._shell.save(use_case)

    def _card_of(self, field: str) -> QuestionCard | None:
        return next((card for card in self.cards if any(each.id == field for each in card.fields)), None)

    def _reached(self, card: QuestionCard, field: str) -> None:
        for each in self.cards:
            each.show_current(current=each is card)
        self.ensureWidgetVisible(card, 0, 20)
        self.moved.emit(field)

    def _left(self) -> None:
        """Save at once what was typed, and say at once what can't be read of it."""
        self._rest.stop()
        self._shell.autosave.flush()
        self._speak()

    def _passed(self, card: QuestionCard) -> None:
        place = self.cards.index(card)
        if place + 1 < len(self.cards):
            self.cards[place + 1].focus_target().setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.passed.emit(card.fields[-1].id)

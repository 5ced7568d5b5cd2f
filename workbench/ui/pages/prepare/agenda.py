"""The agenda of the visit: proposed by the edition, then shaped line by line."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.application import visiting
from workbench.application.views import AssessmentView
from workbench.domain.agenda import MOST_MINUTES, Agenda, Day, Slot, propose, times_of
from workbench.kernel.speech import later, tr
from workbench.kernel.words import NBSP
from workbench.ui.actions import hint_of
from workbench.ui.shell import Shell
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button, IconButton
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.surfaces import Surface, clear, column, row
from workbench.ui.widgets.text import ElidedText, Text

_EMPTY = later(
    "None yet. A proposal gives each section time by its number of indicators, with pauses and the feedback."
)
_TIME = re.compile(r"([01]?\d|2[0-3])(?:[:.]?([0-5]\d))?")


class AgendaCard(Surface):
    """One line for each point; what is typed is saved when it is left."""

    def __init__(self, shell: Shell) -> None:
        super().__init__("card")
        self._shell = shell
        self._view: AssessmentView | None = None
        self.agenda: Agenda = ()
        self._spans: list[list[Text]] = []
        self._lines, self._fault = column(None, 4), Text("", "small", "danger", wraps=True)
        self._fault.hide()
        self.propose = Button(tr("Propose an agenda"), "secondary", "calendar-blank")
        self.propose.setAccessibleIdentifier("agenda.propose")
        self.propose.clicked.connect(self._propose)
        self._clear = Button(tr("Clear"), "quiet")
        self._clear.setAccessibleName(tr("Clear the agenda"))
        self._clear.clicked.connect(lambda: self._take((), is_new=True))
        head = row(None, 12)
        head.addWidget(Text(tr("Agenda"), "heading"), 1)
        self.sheet = Button(tr("Prep sheet …"), "secondary", "printer")
        self.sheet.setAccessibleIdentifier("agenda.sheet")
        self.sheet.setToolTip(hint_of("prep-sheet"))
        self.sheet.clicked.connect(lambda: shell.perform("prep-sheet"))
        head.addWidget(self._clear)
        head.addWidget(self.sheet)
        head.addWidget(self.propose)
        inner = column(self, 8, (20, 16, 20, 16))
        inner.addLayout(head)
        inner.addLayout(self._lines)
        inner.addWidget(self._fault)

    def show_view(self, view: AssessmentView) -> None:
        """Show the agenda as it stands; what is being typed stays."""
        is_new = self._view is None or (view.agenda, view.is_read_only) != (self.agenda, self._view.is_read_only)
        self._view = view
        if is_new:
            self.agenda = view.agenda
            self._list()

    def _list(self) -> None:
        """Build the lines anew."""
        assert self._view is not None
        clear(self._lines)
        self._spans = []
        is_open = not self._view.is_read_only
        self.propose.setVisible(is_open and not self.agenda)
        self._clear.setVisible(is_open and bool(self.agenda))
        if not self.agenda:
            self._lines.addWidget(Text(tr(_EMPTY) if is_open else tr("None was planned."), "body", "text2", wraps=True))
        for number, day in enumerate(self.agenda):
            self._lines.addWidget(self._head_of(number, day, is_open=is_open))
            self._spans.append([])
            for place in range(len(day.slots)):
                self._lines.addWidget(self._line(number, place, is_open=is_open))
        self._show_times()

    def _head_of(self, number: int, day: Day, *, is_open: bool) -> QWidget:
        made = QWidget()
        inner = row(made, 10, (0, 6 if number else 0, 0, 2))
        inner.addWidget(
            Text(tr("Day {what}", what=number + 1) if len(self.agenda) > 1 else tr("The day"), "smallB", "text2")
        )
        inner.addWidget(Text(tr("begins at"), "small", "text3"))
        entry = _entry(tr("Day {what} begins at", what=number + 1), f"agenda.{number}.start", 64)
        entry.setText(f"{day.start:%H:%M}")
        entry.setAccessibleDescription(tr("A time, for example 9:00"))
        entry.setReadOnly(not is_open)
        entry.editingFinished.connect(lambda: self._start(number, entry))
        inner.addWidget(entry)
        inner.addStretch(1)
        if is_open:
            more = Button(tr("Add a point"), "quiet", "plus")
            more.setAccessibleName(tr("Add a point to day {what}", what=number + 1))
            more.clicked.connect(lambda: self._add(number))
            inner.addWidget(more)
        return made

    def _line(self, number: int, place: int, *, is_open: bool) -> QWidget:
        slot = self.agenda[number].slots[place]
        made = QWidget()
        inner = row(made, 10)
        span = Text("", "small", "text3")
        span.setFixedWidth(scaled(92))
        self._spans[number].append(span)
        inner.addWidget(span)
        inner.addWidget(self._title_of(number, place, is_open=is_open), 1)
        name = self._named(slot)
        minutes = _entry(tr("Minutes for {name}", name=name), f"agenda.{number}.{place}.minutes", 56)
        minutes.setAccessibleDescription(tr("Whole minutes"))
        minutes.setAlignment(Qt.AlignmentFlag.AlignRight)
        minutes.setText(str(slot.minutes))
        minutes.setReadOnly(not is_open)
        minutes.editingFinished.connect(lambda: self._minutes(number, place, minutes))
        inner.addWidget(minutes)
        inner.addWidget(Text("min", "small", "text3"))
        if is_open:
            for picture, word, by in (
                ("caret-up", tr("{name} earlier", name=name), -1),
                ("caret-down", tr("{name} later", name=name), 1),
            ):
                inner.addWidget(_icon(picture, word, self._mover(number, place, by)))
            inner.addWidget(_icon("trash", tr("Take away {name}", name=name), lambda: self._remove(number, place)))
        return made

    def _title_of(self, number: int, place: int, *, is_open: bool) -> QWidget:
        slot = self.agenda[number].slots[place]
        if slot.section or not is_open:
            return ElidedText(self._named(slot), "strong" if slot.section else "body")
        entry = LineEdit(tr("Point of the agenda"))
        entry.setAccessibleIdentifier(f"agenda.{number}.{place}.title")
        entry.setAccessibleDescription(tr("What is done then"))
        entry.setText(slot.title)
        entry.setMinimumWidth(scaled(80))
        entry.editingFinished.connect(lambda: self._put(number, place, title=entry.text().strip()))
        return entry

    def _named(self, slot: Slot) -> str:
        assert self._view is not None
        titles = {each.id: each.title for each in self._view.form.sections}
        return f"{slot.section}  {titles.get(slot.section, '')}" if slot.section else slot.title

    def _show_times(self) -> None:
        for day, spans in zip(self.agenda, self._spans, strict=True):
            for (begin, end), span in zip(times_of(day), spans, strict=True):
                span.setText(f"{begin:%H:%M}{NBSP}–{NBSP}{end:%H:%M}")

    # What the person does

    def _propose(self) -> None:
        assert self._view is not None
        first, last = self._view.assessment.visit_first, self._view.assessment.visit_last
        days = min((last - first).days + 1, 5) if first and last else 1
        self._take(propose(self._view.form, days), is_new=True)
        target = self.findChildren(LineEdit)
        if target:
            target[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _start(self, number: int, entry: LineEdit) -> None:
        found = _TIME.fullmatch(entry.text().strip())
        if found is None:
            self._say(tr("Write a time like 9:00."))
            entry.setText(f"{self.agenda[number].start:%H:%M}")
            return
        start = time(int(found[1]), int(found[2] or 0))
        entry.setText(f"{start:%H:%M}")
        self._change(number, replace(self.agenda[number], start=start))

    def _minutes(self, number: int, place: int, entry: LineEdit) -> None:
        text = entry.text().strip()
        if text.isdecimal() and 1 <= int(text) <= MOST_MINUTES:
            self._put(number, place, minutes=int(text))
        else:
            self._say(tr("Write whole minutes, from 1 to {most_minutes}.", most_minutes=MOST_MINUTES))
            entry.setText(str(self.agenda[number].slots[place].minutes))

    def _put(self, number: int, place: int, *, minutes: int = 0, title: str = "") -> None:
        if number >= len(self.agenda) or place >= len(self.agenda[number].slots):
            return  # The line went while its entry was left.
        slots = list(self.agenda[number].slots)
        slots[place] = replace(slots[place], minutes=minutes or slots[place].minutes, title=title or slots[place].title)
        self._change(number, replace(self.agenda[number], slots=tuple(slots)))

    def _add(self, number: int) -> None:
        day = self.agenda[number]
        self._change(number, replace(day, slots=(*day.slots, Slot(15, title="Pause"))), is_new=True)

    def _remove(self, number: int, place: int) -> None:
        slots = list(self.agenda[number].slots)
        del slots[place]
        self._change(number, replace(self.agenda[number], slots=tuple(slots)), is_new=True)

    def _mover(self, number: int, place: int, by: int) -> Callable[[], None]:
        def move() -> None:
            slots = list(self.agenda[number].slots)
            if 0 <= place + by < len(slots):
                slots[place], slots[place + by] = slots[place + by], slots[place]
                self._change(number, replace(self.agenda[number], slots=tuple(slots)), is_new=True)

        return move

    def _change(self, number: int, day: Day, *, is_new: bool = False) -> None:
        days = [*self.agenda[:number], day, *self.agenda[number + 1 :]]
        self._take(tuple(each for each in days if each.slots), is_new=is_new)

    def _take(self, agenda: Agenda, *, is_new: bool = False) -> None:
        """Show another agenda at once, and save it."""
        self._say("")
        if self._view is None or agenda == self.agenda:
            return
        self.agenda, assessment = agenda, self._view.assessment.id
        if is_new:
            self._list()
        else:
            self._show_times()
        self._shell.save(lambda services: visiting.plan_agenda(services, assessment, agenda))

    def _say(self, fault: str) -> None:
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))


def _entry(name: str, identifier: str, width: int) -> LineEdit:
    made = LineEdit(name)
    made.setAccessibleIdentifier(identifier)
    made.setFixedWidth(scaled(width))
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def _icon(picture: str, name: str, act: Callable[[], None]) -> IconButton:
    made = IconButton(picture, name)
    made.clicked.connect(lambda: act())
    return made

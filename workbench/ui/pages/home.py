"""Home: what to go on with, what is due, and all assessments of this workspace."""

from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from workbench.application.changes import Changes, Topic
from workbench.application.glancing import Line, glance, glance_in
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import later, tr
from workbench.kernel.words import counted, date_text, day_text
from workbench.ui.actions import hint_of
from workbench.ui.models.assessments import label_due, stage_of
from workbench.ui.pages.home_cards import EmptyCard, FigureCard, ListCard
from workbench.ui.shell import Page, Place, Shell
from workbench.ui.theme.style import room_of
from workbench.ui.theme.tokens import MEDIUM
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.surfaces import Banner, Surface, column, row
from workbench.ui.widgets.text import ElidedText, KeyHint, Text

if TYPE_CHECKING:
    from workbench.application.services import Services
    from workbench.ui.window import Window

_WEEKDAYS = (
    later("Monday"),
    later("Tuesday"),
    later("Wednesday"),
    later("Thursday"),
    later("Friday"),
    later("Saturday"),
    later("Sunday"),
)


class HomePage(Page):
    """The first screen."""

    name = "home"
    hints = ("open", "new", "import", "palette")

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        person = shell.home.find_person()
        self._me, self._person = (person.name, person.id) if person else ("", "")
        self._lines: tuple[Line, ...] = ()
        self._next: Line | None = None
        self._title, self._date = Text("", "display"), Text("", "body", "text2")
        self._many = Button(tr("Many workbooks"), "secondary", "folder-open")
        self._import = Button(tr("Import last year"), "secondary", "upload-simple")
        self._new = Button(tr("New assessment"), "primary", "plus")
        self._full = QWidget()
        self._due, self._ready = (
            FigureCard(tr("Labels due within 30 days")),
            FigureCard(tr("Scored, not yet finalised")),
        )
        self._visits = FigureCard(tr("Visits in the next 30 days"))
        self.list = ListCard(self._today, self._me)
        self._reminder = Banner()
        self._reminder.setAccessibleIdentifier("reminder")
        self._reminder.acted.connect(lambda: shell.perform("retention"))
        self._is_settled = False
        shell.signals.settled.connect(self._settle)
        self.list.opened.connect(self._open)
        self.list.wanted.connect(self._do_with)
        self._lay_out()
        shell.feed.told.connect(self._heard)
        self.handlers = {
            "open": self.list.open,
            "filter": lambda: self.list.filter.setFocus(Qt.FocusReason.ShortcutFocusReason),
        }

    # Layout

    def _lay_out(self) -> None:
        names = column(None, 2)
        names.addWidget(self._title)
        names.addWidget(self._date)
        head = self._head = row(None, 12)
        head.addLayout(names, 1)
        buttons = row(None, 12)
        head.addLayout(buttons)
        for button, action in ((self._many, "batch"), (self._import, "import"), (self._new, "new")):
            buttons.addWidget(button)
            button.setToolTip(hint_of(action))
            button.clicked.connect(lambda _=False, a=action: self.shell.perform(a))
        self._cards = row(None, 16)
        self._go_on = self._make_go_on()
        self._cards.addWidget(self._go_on, 5)
        for card in (self._due, self._visits, self._ready):
            self._cards.addWidget(card, 3)
        full = column(self._full, 16)
        full.addWidget(self._reminder)
        full.addLayout(self._cards)
        full.addWidget(self.list)
        full.addStretch(1)
        outer = column(self, 20, (32, 26, 32, 24))
        outer.setSizeConstraint(outer.SizeConstraint.SetNoConstraint)
        outer.addLayout(head)
        outer.addWidget(self._full, 1)
        self._outer = outer

    @cached_property
    def _empty(self) -> EmptyCard:
        """Return what is shown where there is no assessment; built only then."""
        made = EmptyCard(self.shell)
        self._outer.addWidget(made, 1)
        return made

    def _make_go_on(self) -> QWidget:
        card = Surface("card")
        self._what, self._where = ElidedText("", "title"), ElidedText("", "small", "text3")
        self._continue = Button(tr("Continue"), "primary", "arrow-right")
        self._continue.setAccessibleIdentifier("continue")
        self._continue.clicked.connect(self._go_on_with)
        head = row(None, 8)
        head.addWidget(Text(tr("Continue where you stopped"), "small", "text2"))
        head.addStretch(1)
        head.addWidget(KeyHint("Enter"))
        foot = row(None, 12)
        foot.addWidget(self._continue)
        foot.addStretch(1)
        inner = column(card, 8, (20, 16, 20, 14))
        inner.addLayout(head)
        inner.addWidget(self._what)
        inner.addWidget(self._where)
        inner.addLayout(foot)
        return card

    # Showing

    def _today(self) -> date:
        return self.shell.home.clock.now().astimezone().date()

    def enter(self, place: Place) -> None:
        self.reload()
        if not self._lines:
            self._empty.first.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._next is not None:
            self._continue.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read the list again, with the standard library alone."""
        self._look_for_due()
        operations = self.shell.operations
        if operations.is_alone or operations.is_put_down:
            operations.ask(glance_in, self.show_lines)
            return
        try:
            self.show_lines(glance(self.shell.workspace, self._person))
        except WorkbenchError as error:
            self.shell.notices.tell(error)

    def _settle(self) -> None:
        self._is_settled = True
        self._look_for_due()

    def _look_for_due(self) -> None:
        """Remind of what has been kept as long as agreed; not before the first window stands, as it reads a lot."""
        if self._is_settled and not self.shell.operations.is_put_down:
            self.shell.operations.ask(_reminder_of, self._remind, lambda _: None)

    def _remind(self, words: str) -> None:
        self._reminder.say(words, "warn", tr("See what is due") if words else "")

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show assessments."""
        self._lines = lines
        first = self._me.split()[0] if self._me else ""
        now: datetime = self.shell.home.clock.now().astimezone()
        greeting = (
            tr("Good morning") if now.hour < 12 else tr("Good afternoon") if now.hour < 18 else tr("Good evening")
        )
        greeting = greeting if lines else tr("Welcome")
        self._title.setText(f"{greeting}, {first}" if first else greeting)
        today = f"{tr(_WEEKDAYS[now.weekday()])} {date_text(now.date())}"
        self._date.setText(today if lines else tr("This workspace holds no assessments yet"))
        self._full.setVisible(bool(lines))
        if not lines or "_empty" in self.__dict__:
            self._empty.setVisible(not lines)
        for button in (self._many, self._import, self._new):
            button.setVisible(bool(lines))
        if lines:
            self._show_list(lines)

    def _show_list(self, lines: tuple[Line, ...]) -> None:
        self.list.show_lines(lines)
        known = {each.id: each for each in lines if not each.is_history}
        first = self.list.model.line_at(0)
        self._next = known.get(self.shell.settings.assessment) or (None if first.is_history else first)
        self._go_on.setVisible(self._next is not None)
        if self._next is not None:
            self._show_next(self._next)
        today = self._today()
        due = [each for each in lines if label_due(each, today)]
        names = ", ".join(
            f"{each.cluster} {day_text(each.label_until, with_year=False)}" for each in due[:2] if each.label_until
        )
        self._due.show_figure(len(due), names or tr("No label ends soon"), urgent=True)
        soon = [e for e in lines if e.visit_first and 0 <= (e.visit_first - today).days <= 30]
        nearest = min(soon, key=lambda each: each.visit_first or today, default=None)
        when = nearest.visit_first if nearest else None
        words = (
            tr("next: {cluster}, {when}", cluster=nearest.cluster, when=day_text(when, with_year=False))
            if nearest and when
            else tr("No visit is planned")
        )
        self._visits.show_figure(len(soon), words, urgent=False)
        ready = [each for each in known.values() if stage_of(each) == 3]
        self._ready.show_figure(len(ready), ready[0].cluster if ready else tr("None waits for signing"), urgent=False)

    def _show_next(self, line: Line) -> None:
        settings = self.shell.settings
        here = settings.assessment == line.id and settings.indicator
        place = (
            tr("{indicator} of {cluster}", indicator=settings.indicator, cluster=line.cluster) if here else line.cluster
        )
        self._what.setText(place)
        answers = (
            tr("{answered} of {fields} answers", answered=line.answered, fields=line.fields)
            if line.fields
            else counted(line.answered, "{number} answer", "{number} answers", number=line.answered)
        )
        levels = counted(line.scored, "one level given", "{number} levels given")
        self._where.setText(f"{line.period}, {answers}, {levels}")
        self._continue.setText(tr("Continue") if line.answered or line.scored else tr("Begin"))
        self._continue.setAccessibleName(
            tr(
                "Continue with {cluster}" if line.answered or line.scored else "Begin with {cluster}",
                cluster=line.cluster,
            )
        )

    def _heard(self, changes: Changes, _: object) -> None:
        if self.isVisible() and changes.topics & (Topic.ASSESSMENTS | Topic.ANSWERS | Topic.SCORES):
            self.reload()

    # Going on

    def cluster(self) -> str:
        line = self.list.chosen()
        return line.cluster_id if line is not None else ""

    def panes(self) -> tuple[QWidget, ...]:
        return (self._continue, self.list.table) if self._lines else (self._empty.first,)

    def _open(self, line: Line) -> None:
        """Open an assessment; for a cluster of which there are only past figures, begin one."""
        if line.is_history:
            from workbench.ui.dialogs.new_assessment import ask_new_assessment

            ask_new_assessment(self.window(), self.shell, cluster=line.cluster)
        else:
            self.shell.go(Place("assessment", line.id))

    def _do_with(self, duty: str, line: Line) -> None:
        """Do something with the cluster or assessment of a line, as its menu says."""
        from workbench.ui.duties import do_with

        do_with(duty, cast("Window", self.window()), line)

    def _go_on_with(self) -> None:
        if self._next is None:
            return
        settings = self.shell.settings
        here = settings.assessment == self._next.id
        place = Place("assessment", self._next.id)
        if here and settings.indicator:
            place = Place("assessment", self._next.id, "interview", settings.indicator, settings.field, settings.caret)
        self.shell.go(place)

    def fit(self) -> None:
        width, _ = room_of(self)
        for card in (self._due, self._visits, self._ready):
            card.setVisible(width >= MEDIUM)
        across = QBoxLayout.Direction.TopToBottom if width < MEDIUM else QBoxLayout.Direction.LeftToRight
        self._head.setDirection(across)
        self.list.fit(width)


def _reminder_of(services: "Services") -> str:
    from workbench.application.retaining import reminder

    return reminder(services)

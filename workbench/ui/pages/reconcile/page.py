"""The Reconcile page: the list on the left, one indicator on the right; blind until everybody has locked."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from workbench.application import reconciling
from workbench.application.reconciling import NobodyToAgreeWith, Reconciliation
from workbench.application.references import assessment_with
from workbench.application.views import AssessmentView
from workbench.domain.consensus import Row
from workbench.kernel.speech import tr
from workbench.ui.pages.reconcile.detail import Detail
from workbench.ui.pages.reconcile.listing import Listing
from workbench.ui.pages.reconcile.saying import Saying
from workbench.ui.pages.reconcile.votes import Waiting
from workbench.ui.pages.reconcile.words import state_words, waiting_words
from workbench.ui.shell import Page, Place, Shell, announce
from workbench.ui.theme.style import room_of, scaled
from workbench.ui.theme.tokens import LOW, MEDIUM, ROOMY, WIDE
from workbench.ui.widgets.surfaces import UNBOUNDED, Banner, column, row


class ReconcilePage(Page):
    """Digits agree on a level, Enter goes on to the next; what needs a reason asks for it."""

    name = "reconcile"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._view: AssessmentView | None = None
        self.found: Reconciliation | None = None
        self.indicator = ""
        self.is_reading = self._reads_again = False
        self._shows_detail = False
        self.list, self.detail, self.waiting = Listing(), Detail(), Waiting()
        self.votes, self.card = self.detail.votes, self.detail.card
        self.saying, self.state = Saying(shell), Banner(wide=True)
        self.waiting.wanted.connect(lambda action: self.shell.perform(action))
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.handlers = {
            "next-problem": lambda: self.seek(1), "previous-problem": lambda: self.seek(-1),
            "side-panel": lambda: self.show_detail(shown=not self._shows_detail),
            "agree": self.card.agree,
            **{f"level-{level}": partial(self._give, level) for level in range(10)},
        }  # fmt: skip

    def _lay_out(self) -> None:
        together = QWidget()
        both = row(together, 0)
        both.addWidget(self.list)
        both.addWidget(self.detail, 1)
        self._stack.addWidget(self.waiting)
        self._stack.addWidget(together)
        outer = column(self, 0)
        outer.setSizeConstraint(outer.SizeConstraint.SetNoConstraint)
        outer.addWidget(self.state)
        outer.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_indicator)
        self.list.equal_wanted.connect(lambda: self.saying.agree_on_equal())
        self.list.table.digit.connect(self._give)
        self.list.table.entered.connect(self._go_on)
        self.list.table.doubleClicked.connect(lambda _: self.show_detail())
        self.detail.stepped.connect(self._step)
        self.card.agreed.connect(self._agree)
        self.card.reason_typed.connect(self._explain)
        self.card.discussed.connect(lambda marked: self._park(marked=marked))
        self.state.acted.connect(lambda: self.saying.approve())
        self.votes.asks.acted.connect(lambda: self.shell.perform("people"))

    def footer_hints(self) -> tuple[str, ...]:
        """Name the keys that agree, once there is something to agree on."""
        if self.found is None or not self.found.rows or not self.found.may_act:
            return ("next-problem", "quick-note", "palette")
        return ("level-0", "next-problem", "agree", "quick-note", "palette")

    def show_view(self, view: AssessmentView) -> None:
        """Read the lanes again, off the GUI thread: they belong to a view that changed."""
        self._view, self.saying.assessment = view, view.assessment.id
        if self.is_reading:
            self._reads_again = True
            return
        self.is_reading = True
        assessment = view.assessment.id
        self.shell.operations.ask(
            lambda services: reconciling.look_at_lanes(services, assessment_with(services, assessment)),
            self._read, self._not_read,
        )  # fmt: skip

    def _read(self, found: Reconciliation) -> None:
        self.is_reading = False
        if self._reads_again and self._view is not None:
            self._reads_again = False
            self.show_view(self._view)
        else:
            self.show_lanes(found)

    def _not_read(self, error: BaseException) -> None:
        self.is_reading = self._reads_again = False
        if not isinstance(error, NobodyToAgreeWith):  # Whoever scored beside one has left meanwhile.
            self.shell.notices.tell(error)

    def show_lanes(self, found: Reconciliation) -> None:
        """Show the lanes, or who is awaited."""
        was_open = self.found is not None and self.found.is_open
        self.found = found
        self.state.say(*state_words(found))
        if not found.is_open or not found.rows:
            self._show_waiting(found)
            self.shell.perform("refresh-footer")
            return
        self._stack.setCurrentIndex(1)
        self._show_indicator(self.list.show_lanes(found, self.indicator))
        if not was_open and self.isVisible():
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_waiting(self, found: Reconciliation) -> None:
        self._stack.setCurrentIndex(0)
        mine = any(each.id == found.person for each in found.waiting)
        sealed = self._view is None or self._view.is_sealed
        self.waiting.say("lock-open" if mine else "lock", *waiting_words(found, sealed=sealed))
        self.waiting.offer(lock=mine and found.may_act, files=not mine and not self.shell.read_only)

    def _show_indicator(self, indicator: str) -> None:
        assert self.found is not None and self._view is not None
        if indicator != self.indicator:
            self.shell.autosave.flush()
        self.indicator = indicator
        stacked = room_of(self)[0] < ROOMY and len(self.found.people) > 2
        self.detail.show_row(self.found, self._view, self.row, stacked=stacked)
        self.fit()
        self.shell.perform("refresh-footer")

    @property
    def row(self) -> Row:
        """Return the indicator that is shown."""
        return self.list.model.row_at(max(self.list.model.place_of(self.indicator), 0))

    # Moving

    def enter(self, place: Place) -> None:
        if place.indicator and self.found is not None and self.list.model.place_of(place.indicator) >= 0:
            self.select(place.indicator)
        elif place.indicator and self.found is None:
            self.indicator = place.indicator
        is_open = self.found is not None and self.found.is_open
        (self.list.table if is_open else self.waiting.first()).setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> Place:
        return Place("assessment", self._view.assessment.id if self._view else "", "reconcile", self.indicator)

    def panes(self) -> tuple[QWidget, ...]:
        """Return where F6 stops: the list, and the reason."""
        is_open = self.found is not None and self.found.is_open
        return (self.list.table, self.card.reason) if is_open else (self.waiting.first(),)

    def select(self, indicator: str) -> None:
        """Choose an indicator in the list."""
        self.list.table.selectRow(self.list.model.place_of(indicator))

    def _step(self, by: int) -> None:
        place = self.list.model.place_of(self.indicator) + by
        if 0 <= place < self.list.model.rowCount():
            self.select(self.list.model.row_at(place).indicator)

    def seek(self, by: int) -> None:
        """Go to the next indicator without an agreed level, the differences first."""
        if self.found is None or not self.found.is_open:
            return
        rows, here = self.found.rows, self.list.model.place_of(self.indicator)
        order = [*range(here + 1, len(rows)), *range(here)] if by > 0 else [*range(here - 1, -1, -1)]
        wanted = next((place for place in order if rows[place].agreed is None), None)
        if wanted is not None:
            self.select(rows[wanted].indicator)
        elif not self.found.left:
            self.shell.notices.say(tr("Every level is agreed."), "ok")

    def show_detail(self, *, shown: bool = True) -> None:
        """In a small window show the indicator, or the list again."""
        self._shows_detail = shown
        self.fit()
        if not shown:
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take Ctrl+Enter from the reason, which leaves it to whoever has a use for it."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.card.agree()
        else:
            super().keyPressEvent(event)

    # Agreeing

    def _give(self, level: int) -> None:
        if self.found is None or not self.found.is_open:
            return
        self.show_detail()
        if self.card.choose(level):
            self._say_agreed(level)

    def _go_on(self) -> None:
        """Agree on what is chosen and needs nothing more, and go to the next one that is open."""
        if self._is_narrow() and not self._shows_detail:
            self.show_detail()
        elif self.row.agreed is not None:
            self.seek(1)
        else:
            self.card.agree()

    def _agree(self, level: int | None) -> None:
        self._say_agreed(level)
        self.seek(1)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _park(self, *, marked: bool) -> None:
        """Leave an indicator open, and go on; or take it up again."""
        self.shell.autosave.flush()
        self.saying.mark(self.indicator, marked=marked)
        if marked:
            announce(self, tr("{indicator} is parked", indicator=self.indicator))
            self.seek(1)
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_agreed(self, level: int | None) -> None:
        self.card.is_dirty = False
        announce(
            self,
            tr(
                "Agreed on {what} for {indicator}",
                what=tr("not applicable") if level is None else tr("level {level}", level=level),
                indicator=self.indicator,
            ),
        )
        self.saying.agree(self.indicator, level, self.card.reason.toPlainText())

    def _explain(self, text: str) -> None:
        indicator = self.indicator

        def saved() -> None:
            if self.indicator == indicator and self.card.reason.toPlainText() == text:
                self.card.is_dirty = False

        self.saying.explain(indicator, text, saved)

    # Fitting the window

    def _is_narrow(self) -> bool:
        return room_of(self)[0] < MEDIUM

    def fit(self) -> None:
        """Show list and detail side by side where there is room, else one of them."""
        width, height = room_of(self)
        narrow = self._is_narrow()
        self.list.setVisible(not narrow or not self._shows_detail)
        self.detail.setVisible(not narrow or self._shows_detail)
        wide = scaled(492 if width >= WIDE else 420)
        self.list.setMinimumWidth(0 if narrow else wide)
        self.list.setMaximumWidth(UNBOUNDED if narrow else wide)
        self.card.fit(narrow=narrow, low=height < LOW)

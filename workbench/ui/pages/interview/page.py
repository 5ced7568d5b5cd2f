"""The interview screen: puts outline, questions, dock and side panel together."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from workbench.application.views import AssessmentView
from workbench.forms.edition import Form
from workbench.kernel.speech import tr
from workbench.ui.pages.interview.beside import Beside
from workbench.ui.pages.interview.dock import Dock
from workbench.ui.pages.interview.head import IndicatorHead
from workbench.ui.pages.interview.indicator import IndicatorPanel
from workbench.ui.pages.interview.outline import OutlinePane
from workbench.ui.pages.interview.saying import Saying
from workbench.ui.pages.interview.side import SidePanel, has_evidence
from workbench.ui.pages.interview.timing import Timing
from workbench.ui.shell import Page, Place, Shell, announce
from workbench.ui.theme.style import room_of, scaled
from workbench.ui.theme.tokens import LOW, MEDIUM, OUTLINE, WIDE
from workbench.ui.widgets.surfaces import column, row


class InterviewPage(Page):
    """Asks, listens, scores."""

    name = "interview"
    hints = ("jump", "quick-note", "level-0", "keep", "palette")

    def __init__(self, shell: Shell, form: Form) -> None:
        super().__init__(shell)
        self._form = form
        self.view: AssessmentView | None = None
        self._panels: dict[str, IndicatorPanel] = {}
        self._order = list(form.indicators)
        self.indicator = self._order[0]
        self._is_discreet = self._is_narrow = False
        self.outline = OutlinePane(form)
        self.outline.setFixedWidth(scaled(OUTLINE))
        self.dock, self.side = Dock(), SidePanel()
        self.head, self._section_of = IndicatorHead(), _sections(form)
        self._stack = QStackedWidget()
        self._ahead = QTimer(self)
        self._ahead.setInterval(0)
        self._ahead.timeout.connect(self._build_next)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.saying, self.timing = Saying(self), Timing(self)
        self.beside = Beside(self, self.saying)
        self.handlers = self._make_handlers()

    def _lay_out(self) -> None:
        self._middle = QWidget()
        inner = column(self._middle, 0)
        inner.addWidget(self.head)
        inner.addWidget(self._stack, 1)
        inner.addWidget(self.dock)
        outer = row(self, 0)
        outer.setSizeConstraint(outer.SizeConstraint.SetNoConstraint)
        outer.addWidget(self.outline)
        outer.addWidget(self._middle, 1)
        outer.addWidget(self.side)

    def _connect(self) -> None:
        self.head.stepped.connect(self._step)
        self.outline.chosen.connect(self._choose)
        self.outline.done.connect(self._return_focus)
        self.dock.level_given.connect(lambda level: self.saying.give_level(level))
        self.dock.ruled_out.connect(lambda: self.saying.rule_out())
        self.dock.why_typed.connect(lambda text: self.saying.explain(text))
        self.dock.discussed.connect(lambda marked: self.saying.mark(marked=marked))
        self.dock.next_wanted.connect(lambda: self._step(1))
        self.dock.left.connect(self.shell.autosave.flush)

    def _make_handlers(self) -> dict[str, Callable[[], None]]:
        levels = {f"level-{n}": (lambda n=n: self.dock.give(n)) for n in range(10)}
        return {
            **levels,
            "jump": self._jump, "next-indicator": lambda: self._step(1), "previous-indicator": lambda: self._step(-1),
            "next-open": self._next_open, "rationale": self._focus_rationale, "keep": self.saying.keep,
            "keep-all": self.saying.keep_all, "discuss": self.dock.toggle_discussion,
            "set-aside": self.saying.set_aside,
            "time-stamp": self._stamp, **self.beside.handlers(),
        }  # fmt: skip

    # Showing

    def show_view(self, view: AssessmentView) -> None:
        """Show the assessment as it stands; only what is seen is shown anew."""
        self.view = view
        self.outline.show_view(view)
        self._show_indicator(self.indicator)
        if len(self._panels) < len(self._order):
            self._ahead.start()

    def _show_indicator(self, indicator: str) -> None:
        assert self.view is not None
        shown = self._form.indicators[indicator]
        if indicator != self.indicator:
            self.dock.is_dirty = False
        self.indicator = indicator
        panel = self._panel(indicator)
        panel.show_view(self.view)
        self._stack.setCurrentWidget(panel)
        self.outline.show_current(indicator)
        self.head.show_view(self.view, shown)
        self.timing.show_view(self.view, self._section_of[indicator])
        self.dock.show_view(self.view, shown)
        self.side.show_view(self.view, shown)
        self.side.show_visit(self.view, self.shell.home.clock.now().astimezone().date())
        self.fit()

    def _panel(self, indicator: str) -> IndicatorPanel:
        """Return an indicator's page; it is built once and kept."""
        if indicator not in self._panels:
            assert self.view is not None
            panel = IndicatorPanel(self.shell, self._form, self._form.indicators[indicator], self.view)
            panel.passed.connect(self._after)
            panel.narrow(narrow=self._is_narrow)
            panel.hide_changes(hidden=self._is_discreet)
            self._panels[indicator] = panel
            self._stack.addWidget(panel)
        return self._panels[indicator]

    def _build_next(self) -> None:
        """Build the pages that nobody has looked at yet, one in each idle moment."""
        missing = next((each for each in self._order if each not in self._panels), None)
        if missing is None or self.view is None:
            self._ahead.stop()
        else:
            self._panel(missing).show_view(self.view)

    @property
    def panel(self) -> IndicatorPanel:
        """Return the page of the indicator that is shown."""
        return self._panel(self.indicator)

    # Where the person is

    def leave(self) -> None:
        super().leave()
        self.timing.leave()

    def enter(self, place: Place) -> None:
        if place.indicator in self._form.indicators:
            self._show_indicator(place.indicator)
        caret = place.caret if place.field else None
        if place.field == "rationale":
            self._focus_rationale(place.caret)
        else:
            self.panel.focus_field(place.field, caret)
        self.fit()

    def place(self) -> Place:
        if self.dock.why.hasFocus():
            return self._here("rationale", self.dock.why.cursorPosition())
        return self._here(*self.panel.current())

    def _here(self, field: str, caret: int) -> Place:
        assessment = self.view.assessment.id if self.view else ""
        return Place("assessment", assessment, "interview", self.indicator, field, caret)

    def panes(self) -> tuple[QWidget, ...]:
        """Return where F6 stops: outline, questions, dock, side panel."""
        parts: list[QWidget] = [self.outline.tree]
        parts.append(self.panel.cards[0].focus_target() if self.panel.cards else self.panel.notes.edit)
        parts += [self.dock.focus_target(), self.side.tabs]
        return tuple(parts)

    def _choose(self, indicator: str) -> None:
        """Go to an indicator; Back returns to the caret that is left behind."""
        by_list = self.outline.tree.hasFocus()
        self.shell.autosave.flush()
        announce(self, f"{indicator} {self._form.indicators[indicator].title}")
        if by_list:
            self._show_indicator(indicator)
            return
        assert self.view is not None
        self.shell.go(Place("assessment", self.view.assessment.id, "interview", indicator))

    def _step(self, by: int) -> None:
        place = self._order.index(self.indicator) + by
        if 0 <= place < len(self._order):
            self._choose(self._order[place])
            self.panel.focus_field("")

    def _next_open(self) -> None:
        assert self.view is not None
        field = self.view.next_open(self.panel.current()[0])
        if field is None:
            self.shell.notices.say(tr("Every question is answered."), "ok")
            return
        indicator = self._form.indicator_of[field.split(".")[0]]
        self.shell.autosave.flush()
        self.shell.go(Place("assessment", self.view.assessment.id, "interview", indicator, field))

    def _after(self, field: str) -> None:
        """Enter on the last question leads to the levels."""
        self.dock.focus_target().setFocus(Qt.FocusReason.TabFocusReason)

    def _jump(self) -> None:
        self._came_from = self.place()
        self.outline.setVisible(True)
        self.outline.begin_jump()

    def _return_focus(self) -> None:
        self.fit()
        self.enter(self._came_from)

    def _focus_rationale(self, caret: int | None = None) -> None:
        """Go on writing where the caret was, or at the end: were all of it chosen, the next key would wipe it out."""
        why = self.dock.why
        why.setFocus(Qt.FocusReason.ShortcutFocusReason)
        why.setCursorPosition(len(why.text()) if caret is None else caret)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keep what is pasted and no entry had a use for."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.saying.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if has_evidence(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        event.acceptProposedAction()
        self.saying.take_evidence(event.mimeData())

    def _stamp(self) -> None:
        edit = self.panel.notes.edit
        edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        edit.insertPlainText(self.shell.home.clock.now().astimezone().strftime("%H:%M "))

    # Fitting the window

    def show_discreet(self, *, discreet: bool) -> None:
        """Hide what the cluster's manager should not read."""
        self._is_discreet = discreet
        self.outline.hide_scores(hidden=discreet)
        self.side.hide_findings(hidden=discreet)
        for panel in self._panels.values():
            panel.hide_changes(hidden=discreet)
        self.fit()

    def fit(self) -> None:
        """Apply the breakpoints: the side panel gives way first, then the outline; last year gets less room."""
        width, height = room_of(self)
        narrow = width < MEDIUM
        wants_side = self.beside.is_wanted(width)
        self.side.setVisible(wants_side)
        self._middle.setVisible(not (narrow and wants_side))
        self.timing.word.setVisible(width < WIDE)
        self.outline.setVisible(not narrow or self.outline.jump.hasFocus())
        self.dock.hide_scores(hidden=self._is_discreet, low=height < LOW)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            for panel in self._panels.values():
                panel.narrow(narrow=narrow)


def _sections(form: Form) -> dict[str, str]:
    """Return the section of each indicator."""
    return {each.id: section.id for section in form.sections for each in section.all_indicators}

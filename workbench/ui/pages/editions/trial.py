"""The interview's own cards and dock over an edition's preview: what is entered is tried out, never saved."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from workbench.application import previewing
from workbench.application.changes import Changes
from workbench.application.pointing import Spot
from workbench.application.previewing import Preview
from workbench.application.trying import Trial
from workbench.application.views import AssessmentView
from workbench.forms.edition import Form, Indicator
from workbench.kernel.canonical import Json
from workbench.kernel.speech import tr
from workbench.kernel.tongue import language
from workbench.ui.actions import keys_of
from workbench.ui.pages.interview.dock import Dock
from workbench.ui.pages.interview.indicator import IndicatorPanel
from workbench.ui.shell import Shell
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.surfaces import column, row
from workbench.ui.widgets.text import Chip, ElidedText, Text

REST_MS = 150
"""Rest after the last key before what follows from an entry is computed."""
STEPS = 200


class TrialPanel(IndicatorPanel):
    """An indicator as the interview asks it; what is entered goes to the preview."""

    entered = Signal(str, str)
    """Field, text being typed."""
    taken = Signal(str, object)
    """Field, whole value."""
    aside = Signal(object, str, str)
    """Fields, state, why."""
    noted = Signal(str)
    leaving = Signal()

    def set_aside(self, state: str, why: str, fields: list[str]) -> None:
        self.aside.emit(fields, state, why)

    def keep(self, fields: list[str]) -> None:
        """There is no last year to be kept."""

    def hear(self, field: str, text: str, changes: Changes) -> None:
        """Hear how a text was read."""
        self._taken(field, text, changes)

    def mark(self, question: str) -> None:
        """Show a question and mark it; the focus stays where it is."""
        for card in self.cards:
            is_meant = card.question.id == question
            card.show_current(current=is_meant)
            if is_meant:
                self.ensureWidgetVisible(card, 0, 20)

    def _typed(self, field: str, text: str) -> None:
        self._faults.pop(field, None)
        self._rest.start()
        self.entered.emit(field, text)

    def _decided(self, field: str, given: Json) -> None:
        self.taken.emit(field, given)

    def _noted(self) -> None:
        if not self.notes.is_showing:
            self.noted.emit(self.notes.edit.toPlainText())

    def _left(self) -> None:
        self.leaving.emit()
        super()._left()


class TrialPane(QWidget):
    """One indicator at a time, as in the interview; keeps the place while the edition changes."""

    tried = Signal(object)
    """A preview on which something more was tried."""
    moved = Signal(str)
    """Indicator that is shown now."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.preview: Preview | None = None
        self.indicator = ""
        self._panels: dict[str, TrialPanel] = {}
        self._typed: dict[str, str] = {}
        self._done: list[Trial] = []
        self._undone: list[Trial] = []
        self._is_narrow = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.flush)
        self._number, self._title, self._count = Text("", "title", "text3"), ElidedText("", "title"), Chip()
        self._stack, self.dock = QStackedWidget(), Dock()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        back = IconButton("caret-left", tr("Previous indicator"), keys_of("previous-indicator"))
        on = IconButton("caret-right", tr("Next indicator"), keys_of("next-indicator"))
        back.clicked.connect(lambda: self.step(-1))
        on.clicked.connect(lambda: self.step(1))
        head = row(None, 10, (24, 12, 24, 8))
        for each in (self._number, self._title, self._count, back, on):
            head.addWidget(each, 1 if each is self._title else 0)
        inner = column(self, 0)
        inner.addLayout(head)
        inner.addWidget(self._stack, 1)
        inner.addWidget(self.dock)

    def _connect(self) -> None:
        self.dock.level_given.connect(lambda level: self._score(level))
        self.dock.ruled_out.connect(lambda: self._score(None, rules_out=True))
        self.dock.why_typed.connect(self._explain)
        self.dock.discussed.connect(lambda marked: self._discuss(marked=marked))
        self.dock.next_wanted.connect(lambda: self.step(1))

    # Showing

    def show_preview(self, read: Preview) -> None:
        """Show an edition; what has not changed of it stays as it is, scrolled and focused as it was."""
        before, self.preview = self.preview, read
        assert read.form is not None and read.view is not None
        if before is None or before.path != read.path:
            self._done, self._undone, self._typed = [], [], {}
        here = self._leave_place()
        if before is None or before.form is not read.form:
            self._drop_changed(before.form if before is not None else None, read.form)
        if self.indicator not in read.form.indicators:
            self.indicator = next(iter(read.form.indicators))
        self._show()
        self._return_to(here)

    def _drop_changed(self, before: Form | None, now: Form) -> None:
        """Forget the cards of indicators that have changed."""
        for id_, panel in list(self._panels.items()):
            if before is None or _asked_by(before, id_) != _asked_by(now, id_):
                del self._panels[id_]
                self._stack.removeWidget(panel)
                panel.deleteLater()

    def show_indicator(self, indicator: str) -> None:
        """Show an indicator."""
        if self.preview is None or self.preview.form is None or indicator not in self.preview.form.indicators:
            return
        self.flush()
        if indicator != self.indicator:
            self.dock.is_dirty = False
        self.indicator = indicator
        self._show()
        self.moved.emit(indicator)

    def show_spot(self, spot: Spot) -> None:
        """Show what a fault is about."""
        self.show_indicator(spot.indicator)
        if self.indicator == spot.indicator:
            self.panel.mark(spot.question)

    def _show(self) -> None:
        assert self.preview is not None and self.preview.form is not None and self.preview.view is not None
        view, shown = self.preview.view, self.preview.form.indicators[self.indicator]
        panel = self._panel(shown, view)
        panel.show_view(view)
        self._stack.setCurrentWidget(panel)
        self._number.setText(shown.id)
        self._title.setText(shown.title)
        given, fields = view.answered_in(shown)
        self._count.show_word(
            tr("{given} of {fields} tried", given=given, fields=fields) if fields else "",
            "ok" if given == fields else "text2",
        )
        self.dock.show_view(view, shown)

    def _panel(self, indicator: Indicator, view: AssessmentView) -> TrialPanel:
        if indicator.id not in self._panels:
            panel = TrialPanel(self._shell, view.form, indicator, view)
            panel.entered.connect(self._type)
            panel.taken.connect(self._decide)
            panel.aside.connect(self._put_aside)
            panel.noted.connect(self._note)
            panel.leaving.connect(self.flush)
            panel.passed.connect(lambda _: self.dock.focus_target().setFocus(Qt.FocusReason.TabFocusReason))
            panel.narrow(narrow=self._is_narrow)
            self._panels[indicator.id] = panel
            self._stack.addWidget(panel)
        return self._panels[indicator.id]

    @property
    def panel(self) -> TrialPanel:
        """Return the cards that are shown."""
        return self._panels[self.indicator]

    def panes(self) -> tuple[QWidget, ...]:
        """Return where F6 stops: the cards and the dock."""
        cards = self.panel.cards
        return cards[0].focus_target() if cards else self.panel.notes.edit, self.dock.focus_target()

    # Keeping the place

    def _leave_place(self) -> tuple[str, int, str, int] | None:
        """Return indicator, scroll position, and field and caret where the focus is in the cards."""
        panel = self._panels.get(self.indicator)
        if panel is None:
            return None
        focus = panel.focusWidget()
        has_focus = focus is not None and focus.hasFocus()
        field, caret = panel.current() if has_focus else ("", 0)
        return self.indicator, panel.verticalScrollBar().value(), field, caret

    def _return_to(self, here: tuple[str, int, str, int] | None) -> None:
        if here is None or here[0] != self.indicator:
            return
        _, top, field, caret = here
        panel = self.panel
        if field and not (panel.focusWidget() and panel.current()[0] == field):
            panel.focus_field(field, caret)
        if panel.verticalScrollBar().value() != top:  # New cards have their height only after they were laid out.
            QTimer.singleShot(0, panel, lambda: panel.verticalScrollBar().setValue(top))

    def step(self, by: int) -> None:
        """Go to the next indicator, or the one before."""
        if self.preview is None or self.preview.form is None:
            return
        order = list(self.preview.form.indicators)
        place = order.index(self.indicator) + by
        if 0 <= place < len(order):
            self.show_indicator(order[place])
            self.panel.focus_field("")

    def focus_rationale(self) -> None:
        """Put the focus where the reason of a level is written."""
        self.dock.why.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_aside(self) -> None:
        """Ask why the question that has the focus has no answer."""
        from workbench.ui.dialogs.set_aside import ask_why

        card = self.panel.current_card()
        said = ask_why(self, card.question.title, card.question.allows) if card and card.question.allows else None
        if card is not None and said is not None:
            self.panel.set_aside(*said, [field.id for field in card.fields])

    def fit(self, *, narrow: bool, low: bool) -> None:
        """Show what the window has room for."""
        self.dock.hide_scores(hidden=False, low=low)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            for panel in self._panels.values():
                panel.narrow(narrow=narrow)

    # Trying out

    def _type(self, field: str, text: str) -> None:
        self._typed[field] = text
        self._rest.start()

    def flush(self) -> None:
        """Take what was typed."""
        self._rest.stop()
        typed, self._typed = self._typed, {}
        for field, text in typed.items():
            if self.preview is None or self.preview.form is None or self.preview.form.field(field) is None:
                continue
            read, changes = previewing.try_text(self.preview, field, text, language())
            panel = self.panel
            self._keep(lambda _, read=read: read)  # type: ignore[misc]
            panel.hear(field, text, changes)

    def _decide(self, field: str, given: Json) -> None:
        self._keep(lambda read: previewing.try_value(read, field, given)[0])

    def _put_aside(self, fields: list[str], state: str, why: str) -> None:
        self._keep(lambda read: previewing.try_aside(read, fields, state, why))

    def _note(self, text: str) -> None:
        self._keep(lambda read: previewing.try_note(read, self.indicator, text))

    def _score(self, level: int | None, *, rules_out: bool = False) -> None:
        self._keep(lambda read: previewing.try_level(read, self.indicator, level, rules_out=rules_out))

    def _explain(self, why: str) -> None:
        self._keep(lambda read: previewing.try_why(read, self.indicator, why))
        self.dock.is_dirty = False

    def _discuss(self, *, marked: bool) -> None:
        self._keep(lambda read: previewing.try_mark(read, self.indicator, marked=marked))

    def _keep(self, act: Callable[[Preview], Preview]) -> None:
        """Do something on the preview; it can be taken back."""
        if self.preview is None:
            return
        self._done.append(self.preview.trial)
        del self._done[:-STEPS]
        self._undone = []
        self._take(act(self.preview))

    def undo(self) -> None:
        """Take back what was tried last."""
        self.flush()
        self._travel(self._done, self._undone)

    def redo(self) -> None:
        """Try it again."""
        self._travel(self._undone, self._done)

    def _travel(self, from_: list[Trial], to: list[Trial]) -> None:
        if from_ and self.preview is not None:
            to.append(self.preview.trial)
            self._take(previewing.tried(self.preview, from_.pop()))

    def _take(self, read: Preview) -> None:
        self.preview = read
        self._show()
        self.tried.emit(read)


def _asked_by(form: Form, indicator: str) -> object:
    """Return all that an indicator's cards show."""
    return form.indicators.get(indicator), tuple(each for each in form.derived if each.indicator == indicator)

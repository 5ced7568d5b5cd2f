"""The dock at the bottom: one's level with its anchors, why, mark for discussion, on to the next."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from workbench.application.views import AssessmentView
from workbench.domain.carrying import SAME
from workbench.domain.reasons import characters_lacking
from workbench.domain.scores import GateState
from workbench.forms.crosswalks import MERGED, RENAMED, RESCALED, REWORDED, SPLIT
from workbench.forms.edition import Indicator
from workbench.kernel.speech import later, tr
from workbench.ui.actions import hint_of
from workbench.ui.pages.interview.cluster_says import OwnLevel
from workbench.ui.pages.interview.head import keep_in_middle
from workbench.ui.theme.style import scaled, set_role
from workbench.ui.widgets.buttons import Button, paint_choice
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.picture import Icon, LevelChip, paint_level, painter_on
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import Chip, Text

_GATES = {
    GateState.PASSED: ("check-circle", "ok", later("Passed")),
    GateState.FAILED: ("warning", "danger", later("Not passed")),
    GateState.OPEN: ("circle", "text3", later("Open: its figures are not all there")),
}
_CARRIED = {
    RENAMED: later("{period} level, renamed"),
    REWORDED: later("{period} level, reworded"),
    RESCALED: later("{period} level, rescaled"),
    MERGED: later("{period} level, merged"),
    SPLIT: later("{period} level, split"),
}
"""How a level of last year came over, where it is not the same."""
NOT_BLIND = later(
    "Your colleague's levels lie in this file too. The program does not show them, and another one could: for real "
    "blindness each of you keeps a workspace of your own."
)


class LevelButton(QRadioButton):
    """One level; its anchor is heard as description, and stands whole below the row when it is pointed at."""

    hovered = Signal(int)

    def __init__(self, level: int) -> None:
        super().__init__()
        self.level, self._levels = level, 6
        self.setAccessibleIdentifier(f"level.{level}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_role(self, "micro")

    def show_anchor(self, anchor: str, levels: int) -> None:
        """Show what the level means on a scale with so many levels."""
        self._levels = levels
        self.setText(tr("Level {level}", level=self.level))
        self.setAccessibleName(tr("Level {level}", level=self.level))
        self.setAccessibleDescription(anchor)
        self.setToolTip(anchor)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(90, scaled(36))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(40, self.sizeHint().height())

    def hitButton(self, position: object) -> bool:  # noqa: N802
        return True

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter:
            self.hovered.emit(self.level)
        elif event.type() == QEvent.Type.Leave:
            self.hovered.emit(-1)
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = painter_on(self)
        paint_choice(painter, self, chosen=self.isChecked())
        size = scaled(22)
        area = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        paint_level(painter, area, self.level, self._levels)
        painter.end()


def _gate_of(state: GateState | None, asked: str) -> tuple[str, str, str]:
    icon, tone, words = _GATES[state or GateState.OPEN]
    return icon, tone, tr("{state}. It asks for this: {asked}.", state=tr(words), asked=asked)


class Dock(Surface):
    """Gives the level."""

    level_given = Signal(object)
    """Level, or None to take it away."""
    ruled_out = Signal()
    """The indicator does not apply, as the rationale says."""
    why_typed = Signal(str)
    discussed = Signal(bool)
    next_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__("dock")
        self._view: AssessmentView | None = None
        self._indicator: Indicator | None = None
        self._is_showing = self._awaits = False
        self.is_dirty = False
        self._head = QWidget()
        self._who = Text(tr("Your level"), "strong")
        self._blind = Chip(tr("Blind"), "text2")
        self._sentence = Text("", "small", "text3")
        self.own = OwnLevel()
        self._before_word, self._before = Text("", "small", "text3"), LevelChip(20, muted=True)
        self._group = QButtonGroup(self)
        # In a widget of their own, so that showing a scale lays out the dock once, not once for each level.
        self._scale = QWidget()
        self._row = row(self._scale, 6)
        self._buttons: list[LevelButton] = []
        self._anchor = Text("", "small", "text2", wraps=True)
        self._gate = QWidget()
        self._gate_icon, self._gate_text = Icon("circle", "text3", 18), Text("", "body", "text", wraps=True)
        self._foot, self._filler = QWidget(), QWidget()
        self._make_foot()
        self._group.idClicked.connect(self._picked)
        self._lay_out()

    def _make_foot(self) -> None:
        self.why = LineEdit(tr("Rationale"))
        self.why.setAccessibleIdentifier("rationale")
        self.why.setAccessibleDescription(tr("Why this level"))
        self.why.setPlaceholderText(tr("Why this level"))
        self.why.textChanged.connect(self._why_changed)
        self.why.installEventFilter(self)
        self._inapplicable = Button(tr("Not applicable"), "secondary")
        self._inapplicable.setAccessibleIdentifier("not-applicable")
        self._inapplicable.setCheckable(True)
        self._inapplicable.clicked.connect(self._rule_out)
        self._discuss = Button(tr("Discuss"), "secondary", "flag")
        self._discuss.setCheckable(True)
        self._discuss.setToolTip(hint_of("discuss"))
        self._discuss.clicked.connect(self.discussed)
        self._next = Button(tr("Next"), "primary", "arrow-right")
        self._next.setToolTip(hint_of("next-indicator"))
        self._next.clicked.connect(self.next_wanted)

    def _lay_out(self) -> None:
        head = row(self._head, 10)
        for each in (self._who, self._blind, self._sentence):
            head.addWidget(each)
        head.addStretch(1)
        head.addWidget(self.own)
        head.addSpacing(8)
        head.addWidget(self._before_word)
        head.addWidget(self._before)
        gate = row(self._gate, 10)
        gate.addWidget(self._gate_icon)
        gate.addWidget(self._gate_text, 1)
        foot = row(self._foot, 10)
        foot.addWidget(self.why, 1)
        foot.addWidget(self._filler, 1)
        foot.addWidget(self._inapplicable)
        foot.addWidget(self._discuss)
        foot.addWidget(self._next)
        inner = column(self, 7, (24, 9, 24, 10))
        inner.addWidget(self._head)
        inner.addWidget(self._gate)
        inner.addWidget(self._scale)
        inner.addWidget(self._anchor)
        inner.addWidget(self._foot)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        keep_in_middle(self)

    def show_view(self, view: AssessmentView, indicator: Indicator) -> None:
        """Show the level of an indicator as it stands."""
        changed = indicator is not self._indicator
        self._view, self._indicator = view, indicator
        self._is_showing = True
        awaits = indicator.is_scored and view.is_asked(indicator.id)
        if changed:
            self.is_dirty = False
        if changed or awaits != self._awaits:
            self._awaits = awaits
            self._show_scale(indicator)
        level = view.own_levels.get(indicator.id)
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setChecked(button.level == level)
            button.setEnabled(view.takes_levels)
        self._group.setExclusive(True)
        why = view.rationales.get(indicator.id, "")
        if not self.is_dirty and self.why.text() != why:
            self.why.setText(why)
            self.why.setCursorPosition(0)
        self.why.setReadOnly(not view.takes_levels)
        self._inapplicable.setVisible(awaits and bool(indicator.not_applicable))
        self._inapplicable.setChecked(indicator.id in view.not_applicable)
        self._inapplicable.setEnabled(view.takes_levels)
        self._discuss.setChecked(indicator.id in view.discussed)
        self._discuss.setEnabled(not view.is_read_only)
        self.own.show_view(view, indicator.id)
        self._show_people(view, indicator)
        self._show_gate(view, indicator)
        self._show_anchor(-1)
        self._is_showing = False

    def _show_scale(self, indicator: Indicator) -> None:
        levels = len(indicator.levels) if self._awaits else 0
        while len(self._buttons) < levels:
            button = LevelButton(len(self._buttons))
            button.hovered.connect(self._show_anchor)
            button.installEventFilter(self)
            self._group.addButton(button, button.level)
            self._row.addWidget(button)
            self._buttons.append(button)
        for button in self._buttons if levels else ():
            button.setVisible(button.level < levels)
            if button.level < levels:
                button.show_anchor(indicator.levels[button.level], levels)
        self._scale.setVisible(levels > 0)

    def _show_people(self, view: AssessmentView, indicator: Indicator) -> None:
        several = view.assessors > 1
        self._blind.show_word(tr("Blind") if view.is_sealed else tr("Not blind"), "text2" if view.is_sealed else "warn")
        self._blind.setToolTip("" if view.is_sealed else tr(NOT_BLIND))
        self._blind.setVisible(several and self._awaits and bool(view.waiting))
        proposed = view.dossier.proposed.get(indicator.id)
        words = _sentence_of(view, proposed)
        self._sentence.setText(words if self._awaits else "")
        self._sentence.set_tone("text3" if proposed is None or not view.takes_levels else "info")
        before = view.level_before(indicator.id)
        period = view.dossier.previous.period if view.dossier.previous else ""
        carried = view.level_carried(indicator.id)
        is_other = carried is not None and carried.how != SAME
        words = _CARRIED.get(carried.how, "{period} level") if carried and is_other else later("{period} level")
        self._before_word.setText(tr(words, period=period))
        self._before_word.setToolTip(carried.why if carried else "")
        self._before.show_level(before, max(len(indicator.levels), 2))
        for each in (self._before_word, self._before):
            each.setVisible(before is not None)

    def _show_gate(self, view: AssessmentView, indicator: Indicator) -> None:
        """Show what stands in place of a level: a gate, a sum of parts, or that it is not asked."""
        self._anchor.setVisible(self._awaits)
        self.why.setVisible(self._awaits)
        self._gate.setVisible(not self._awaits)
        self._filler.setVisible(not self._awaits)
        score = view.dossier.result.scores.indicators[indicator.id]
        if score.is_left_out and not self._awaits:
            words = tr("Other answers rule it out: it counts nowhere.")
            self._say_instead(tr("Not asked"), "minus-circle", "text3", words)
        elif indicator.gate is not None:
            self._say_instead(tr("Gate"), *_gate_of(score.gate, indicator.gate.text))
        elif indicator.parts:
            self._say_instead(tr("Sum of its parts"), "list-bullets", "text2", score.why)
        else:
            self._who.setText(tr("Your level"))

    def _say_instead(self, head: str, icon: str, tone: str, words: str) -> None:
        self._who.setText(head)
        self._gate_icon.show_icon(icon, tone)
        self._gate_text.setText(words)

    def _show_anchor(self, hovered: int) -> None:
        """Write the whole anchor of the level that is pointed at, else of the one that was given."""
        if self._indicator is None or not self._indicator.levels:
            return
        shown = hovered if hovered >= 0 else self._group.checkedId()
        focus = self.focusWidget()
        if hovered < 0 and isinstance(focus, LevelButton) and focus.hasFocus():
            shown = focus.level
        is_level = 0 <= shown < len(self._indicator.levels)
        words = tr("Level {level}: {anchor}", level=shown, anchor=self._indicator.levels[shown]) if is_level else ""
        self._anchor.setText(words or tr("Alt and a digit gives a level; the anchors stand in the guidance."))
        self._anchor.set_tone("text2" if words else "text3")

    def hide_scores(self, *, hidden: bool, low: bool) -> None:
        """Hide what the manager should not read; keep only the levels where the height is scarce."""
        self.setVisible(not hidden)
        for each in (self._head, self._foot):
            each.setVisible(not low)
        self._anchor.setVisible(not low and self._awaits)

    def give(self, level: int) -> None:
        """Give a level by its key."""
        if self._indicator is not None and level < len(self._indicator.levels) and self._buttons[level].isEnabled():
            self._buttons[level].setChecked(True)
            self._picked(level)

    def _rule_out(self, wanted: bool) -> None:  # noqa: FBT001
        """Say that the indicator does not apply, or take that back; a reason has to stand there."""
        if not wanted:
            self.level_given.emit(None)
        elif not characters_lacking(self.why.text()):
            self.ruled_out.emit()
        else:
            self._inapplicable.setChecked(False)
            self.why.setPlaceholderText(tr("Why it does not apply: write it here first"))
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_discussion(self) -> None:
        """Mark for discussion by key."""
        if self._discuss.isEnabled():
            self._discuss.click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.FocusOut and watched is self.why:
            self.left.emit()
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, LevelButton):
            self._show_anchor(watched.level)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.modifiers():
            if watched is self.why and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.next_wanted.emit()
                return True
            if isinstance(watched, LevelButton) and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.level_given.emit(None)
                return True
        return False

    def focus_target(self) -> QWidget:
        """Return what takes the focus when the dock is reached."""
        chosen = self._group.checkedButton()
        visible = [button for button in self._buttons if button.isVisibleTo(self)]
        return chosen or (visible[0] if visible else self._next)

    def _picked(self, level: int) -> None:
        self._show_anchor(level)
        self.level_given.emit(level)

    def _why_changed(self, text: str) -> None:
        if not self._is_showing:
            self.is_dirty = True
            self.why_typed.emit(text)


def _sentence_of(view: AssessmentView, proposed: int | None) -> str:
    """Say who sees a level and when, or why none can be given here."""
    if view.assessment.is_read_only:
        return ""
    if proposed is not None and view.takes_levels:
        return tr("The figures suggest level {proposed}", proposed=proposed)
    if view.is_lane_locked:
        return tr("Locked: on the Scores page a level is revised with its reason")
    if not view.may_score:
        return tr("You read this assessment, and others score it")
    if view.assessors > 1:
        return tr("Your colleague sees it after both of you lock")
    return tr("You score this assessment alone")

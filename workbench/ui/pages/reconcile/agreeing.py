"""The level that is agreed on: chosen by a digit, with the reason where not everybody gave it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup

from workbench.application.reconciling import Reconciliation
from workbench.domain.consensus import Row
from workbench.domain.reasons import characters_lacking
from workbench.forms.edition import Indicator
from workbench.kernel.speech import tr
from workbench.kernel.words import counted
from workbench.ui.actions import keys_of
from workbench.ui.pages.interview.dock import LevelButton
from workbench.ui.pages.reconcile.words import story_words
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.entry import NoteEdit
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import KeyHint, Text


class AgreeCard(Surface):
    """Takes the level and the reason of one indicator."""

    agreed = Signal(object)
    """The level, None for not applicable."""
    reason_typed = Signal(str)
    discussed = Signal(bool)
    """Whether it is parked: marked for discussion, with the reason that stands there."""

    def __init__(self) -> None:
        super().__init__("card")
        self.setProperty("active", "true")
        self._row: Row | None = None
        self._indicator: Indicator | None = None
        self._may_act = self._is_showing = False
        self.is_dirty = False
        self._head, self._needs = Text(tr("Agreed level"), "heading"), Text("", "small", "text2")
        self._group, self._levels, self._buttons = QButtonGroup(self), row(None, 6), list[LevelButton]()
        self._group.idClicked.connect(lambda _: self._chosen())
        self._anchor = Text("", "small", "text2", wraps=True)
        self.reason = NoteEdit(tr("Why you agree on this level"), lines=(2, 8))
        self.reason.setAccessibleDescription(tr("Why this level"))
        self.reason.setAccessibleIdentifier("reconcile.reason")
        self.reason.setPlaceholderText(tr("Why you agree on this level"))
        self.reason.textChanged.connect(self._typed)
        self._story = Text("", "small", "text2", wraps=True)
        self._inapplicable = Button(tr("Not applicable"), "secondary")
        self._inapplicable.setCheckable(True)
        self._inapplicable.clicked.connect(self._rule_out)
        self.park = Button(tr("Park"), "secondary", "flag")
        self.park.setCheckable(True)
        self.park.setAccessibleIdentifier("reconcile.park")
        self.park.setAccessibleDescription(tr("Leaves it open with what stands as the reason, and goes on to the next"))
        self.park.clicked.connect(self._parked)
        self.button = Button(tr("Agree and next"), "primary", "check")
        self.button.setAccessibleIdentifier("reconcile.agree")
        self.button.clicked.connect(self.agree)
        self._lay_out()

    def _lay_out(self) -> None:
        head = row(None, 10)
        head.addWidget(self._head)
        head.addStretch(1)
        head.addWidget(self._needs)
        foot = row(None, 10)
        self._keys = KeyHint(keys_of("agree"), tr("agree and next"))
        foot.addWidget(self._keys)
        foot.addStretch(1)
        for each in (self._inapplicable, self.park, self.button):
            foot.addWidget(each)
        inner = column(self, 9, (16, 12, 16, 14))
        inner.addLayout(head)
        inner.addLayout(self._levels)
        inner.addWidget(self._anchor)
        inner.addWidget(self.reason)
        inner.addWidget(self._story)
        inner.addLayout(foot)

    def show_row(self, found: Reconciliation, shown: Row) -> None:
        """Show what is agreed of an indicator; what is chosen and not agreed on yet stays."""
        indicator = found.form.indicators[shown.indicator]
        is_other = self._row is None or self._row.indicator != shown.indicator
        had = self._row.agreed if self._row else None
        self._is_showing = True
        self._row, self._indicator, self._may_act = shown, indicator, found.may_act
        if is_other:
            self.is_dirty = False
            self._show_scale(indicator)
        if is_other or shown.agreed != had:
            self._choose(self._standing(shown))
        if not self.is_dirty and self.reason.toPlainText() != shown.reason:
            self.reason.setPlainText(shown.reason)
        self.reason.setReadOnly(not found.may_act)
        for button in (*self._buttons, self.park, self._inapplicable):
            button.setEnabled(found.may_act)
        self._inapplicable.setVisible(bool(indicator.not_applicable))
        self._story.setText(story_words(found, shown))
        self._story.setVisible(bool(self._story.text()))
        self.park.setChecked(shown.indicator in found.discussed)
        self.park.setText(tr("Parked") if self.park.isChecked() else tr("Park"))
        self._is_showing = False
        self._show_state()

    def _standing(self, shown: Row) -> int | None:
        """Return the level that is agreed on, else the one that everybody gave; −1 for not applicable."""
        if shown.agreed is not None:
            level = shown.agreed.level.level
            return -1 if level is None else level
        if shown.common is None:
            return None
        return -1 if shown.common.level is None else shown.common.level

    def _show_scale(self, indicator: Indicator) -> None:
        levels = len(indicator.levels)
        while len(self._buttons) < levels:
            button = LevelButton(len(self._buttons))
            button.setAccessibleIdentifier(f"agree.{button.level}")
            button.hovered.connect(self._show_anchor)
            self._group.addButton(button, button.level)
            self._levels.addWidget(button)
            self._buttons.append(button)
        for button in self._buttons:
            button.setVisible(button.level < levels)
            if button.level < levels:
                button.show_anchor(indicator.levels[button.level], levels)

    @property
    def level(self) -> int | None:
        """Return the level that is chosen; None for none."""
        chosen = self._group.checkedId()
        return chosen if chosen >= 0 else None

    @property
    def is_ruled_out(self) -> bool:
        """Tell whether not applicable is chosen."""
        return self._inapplicable.isChecked()

    def choose(self, level: int) -> bool:
        """Choose a level by its key; return whether that alone is enough to agree."""
        if not self._may_act or self._indicator is None or level >= len(self._indicator.levels):
            return False
        self._choose(level)
        self._chosen()
        if self.missing:
            self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return not self.missing

    def _choose(self, level: int | None) -> None:
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setChecked(button.level == level)
        self._group.setExclusive(True)
        self._inapplicable.setChecked(level == -1)

    def _parked(self, wanted: bool) -> None:  # noqa: FBT001
        """Leave it open, with the reason for that."""
        if wanted and characters_lacking(self.reason.toPlainText()):
            self.park.setChecked(False)
            self._needs.setText(tr("Say why it stays open"))
            self._needs.set_tone("warn")
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.discussed.emit(wanted)

    def _chosen(self) -> None:
        self._inapplicable.setChecked(False)
        self._show_state()

    def _rule_out(self, wanted: bool) -> None:  # noqa: FBT001
        self._choose(-1 if wanted else None)
        self._show_state()

    @property
    def missing(self) -> int:
        """Return how many characters the reason lacks; 0 where it needs none or has enough."""
        reason = self.reason.toPlainText()
        if self._row is None:
            return 0
        return max(self._row.reason_lacks(self.level, reason), characters_lacking(reason) if self.is_ruled_out else 0)

    def agree(self) -> None:
        """Agree on what is chosen, where nothing is missing; else go to what is."""
        if not self._may_act:
            return
        if self.level is None and not self.is_ruled_out:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.missing:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.agreed.emit(self.level)

    def _typed(self) -> None:
        if not self._is_showing:
            self.is_dirty = True
            self.reason_typed.emit(self.reason.toPlainText())
            self._show_state()

    def _show_state(self) -> None:
        is_chosen = self.level is not None or self.is_ruled_out
        if not self._may_act:
            words = ""
        elif is_chosen and self.missing:
            words = counted(
                self.missing,
                "Say why: {number} more character",
                "Say why: {number} more characters",
                number=self.missing,
            )
        else:
            words = tr("Needs a reason where not everybody gave it") if not is_chosen else ""
        self._needs.setText(words)
        self._needs.set_tone("warn" if is_chosen and self.missing else "text2")
        self.button.setEnabled(self._may_act and is_chosen and not self.missing)
        self._show_anchor(-1)

    def _show_anchor(self, hovered: int) -> None:
        if self._indicator is None:
            return
        shown = hovered if hovered >= 0 else self._group.checkedId()
        is_level = 0 <= shown < len(self._indicator.levels)
        self._anchor.setText(
            tr("Level {shown}: {levels}", shown=shown, levels=self._indicator.levels[shown])
            if is_level
            else tr("A digit gives a level. All names are recorded with it; what each of you gave first stays.")
        )
        self._anchor.set_tone("text2" if is_level else "text3")

    def fit(self, *, narrow: bool, low: bool) -> None:
        """Leave out what a small window has no room for."""
        self._keys.setVisible(not narrow)
        self._head.setVisible(not low)
        self._anchor.setVisible(not low)
        self.reason.show_lines(1 if low else 2)

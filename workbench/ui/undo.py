"""What can be taken back, in words: one story for each assessment, text and choices alike."""

from collections.abc import Iterable

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from workbench.application.changes import Act, Changes
from workbench.kernel.ids import EntityId

STEPS = 500
MERGE_MS = 2_000
"""Typing in one field with pauses shorter than this is one step."""


class UndoHistory(QObject):
    """The acts of this session, by assessment; nothing is deleted by taking one back."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: dict[EntityId | None, list[Act]] = {}
        self._undone: dict[EntityId | None, list[Act]] = {}
        self._last = QElapsedTimer()

    def push(self, changes: Changes) -> None:
        """Remember an act; typing that goes on in the same field joins the step before."""
        assert changes.act is not None
        done = self._done.setdefault(changes.assessment, [])
        follows = self._last.isValid() and self._last.elapsed() < MERGE_MS
        self._last.start()
        if done and follows and changes.act.merges and done[-1].merges == changes.act.merges:
            done[-1] = done[-1].joined(changes.act)
        else:
            done.append(changes.act)
            del done[:-STEPS]
        self._undone.pop(changes.assessment, None)
        self.changed.emit()

    def forget(self, assessments: Iterable[EntityId]) -> None:
        """Forget the acts in some assessments that were erased, and those that belong to none: they may name them."""
        for each in (None, *assessments):
            self._done.pop(each, None)
            self._undone.pop(each, None)
        self.changed.emit()

    def last(self, assessment: EntityId | None) -> Act | None:
        """Return what would be taken back next."""
        done = self._done.get(assessment)
        return done[-1] if done else None

    def next(self, assessment: EntityId | None) -> Act | None:
        """Return what would be done again next."""
        undone = self._undone.get(assessment)
        return undone[-1] if undone else None

    def take_back(self, assessment: EntityId | None) -> Act:
        """Move the last act over to what can be done again."""
        act = self._done[assessment].pop()
        self._undone.setdefault(assessment, []).append(act)
        self._last.invalidate()
        self.changed.emit()
        return act

    def do_again(self, assessment: EntityId | None) -> Act:
        """Move the last act that was taken back over to what is done."""
        act = self._undone[assessment].pop()
        self._done.setdefault(assessment, []).append(act)
        self._last.invalidate()
        self.changed.emit()
        return act

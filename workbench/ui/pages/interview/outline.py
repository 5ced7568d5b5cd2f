"""The pane on the left: jump field, progress, and the indicators to choose from."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeView, QWidget

from workbench.application.views import AssessmentView
from workbench.forms.edition import Form
from workbench.kernel.speech import tr
from workbench.ui.actions import keys_of
from workbench.ui.models.outline import OutlineDelegate, OutlineModel, OutlineRow
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.picture import Progress
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import ElidedText, KeyCap


class OutlinePane(Surface):
    """Chooses an indicator: by arrow keys, by click, by two keys in jump mode, or by a part of its name."""

    chosen = Signal(str)
    """Indicator to be shown."""
    done = Signal()
    """Jumping was called off: the focus goes back to where it was."""

    def __init__(self, form: Form) -> None:
        super().__init__("outline")
        self.model = OutlineModel(form, self)
        self.delegate = OutlineDelegate(self)
        self.jump = LineEdit(tr("Jump to indicator"))
        self.jump.setAccessibleIdentifier("jump")
        self.jump.setAccessibleDescription(tr("Two keys jump to an indicator; letters search their names"))
        self.jump.setPlaceholderText(tr("Jump to indicator"))
        self.jump.textChanged.connect(self._jumped)
        self.jump.installEventFilter(self)
        self._cap = KeyCap(keys_of("jump"))
        inside = row(self.jump, 0, (0, 0, 7, 0))
        inside.addStretch(1)
        inside.addWidget(self._cap)
        self.tree = self._make_tree()
        self._answers = ElidedText("", "smallB", "text2", hugs=True)
        self._scores = ElidedText("", "small", "text3", hugs=True)
        self._progress = Progress(tr("Answers given"))
        self._is_showing = False
        self._lay_out()

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setModel(self.model)
        tree.setItemDelegate(self.delegate)
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(0)
        tree.setUniformRowHeights(False)
        tree.setFrameShape(QTreeView.Shape.NoFrame)
        tree.setAccessibleName(tr("Indicators"))
        tree.setAccessibleIdentifier("outline")
        tree.selectionModel().currentChanged.connect(self._picked)
        self.model.modelReset.connect(tree.expandAll)
        tree.expandAll()
        return tree

    def _lay_out(self) -> None:
        top = column(None, 7, (16, 12, 16, 6))
        top.addWidget(self.jump)
        counts = row(None, 8)
        counts.addWidget(self._answers)
        counts.addStretch(1)
        counts.addWidget(self._scores)
        top.addLayout(counts)
        top.addWidget(self._progress)
        self._top = top
        inner = column(self, 0)
        inner.addLayout(top)
        inner.addWidget(self.tree, 1)

    def add_to_head(self, widget: QWidget) -> None:
        """Put something more above the indicators."""
        self._top.addWidget(widget)

    def show_view(self, view: AssessmentView) -> None:
        """Show how far the assessment is."""
        self._is_showing = True
        self.model.show_view(view)
        self._is_showing = False
        whole = len(view.dossier.asked)
        self._answers.setText(tr("{answered} of {whole} answers", answered=view.answered, whole=whole))
        self._scores.setText(tr("{count} of {count2} scored", count=len(view.own_levels), count2=len(view.form.scored)))
        self._progress.show_share(view.answered / whole if whole else 0)
        self._progress.setAccessibleDescription(tr("{answered} of {whole}", answered=view.answered, whole=whole))

    def show_current(self, indicator: str) -> None:
        """Mark the indicator that is shown."""
        self._is_showing = True
        self.tree.setCurrentIndex(self.model.index_of(indicator))
        self._is_showing = False

    def hide_scores(self, *, hidden: bool) -> None:
        """Hide what the manager should not read over the shoulder."""
        self.model.hides_scores = hidden
        self._scores.setVisible(not hidden)
        self.tree.viewport().update()

    def begin_jump(self) -> None:
        """Show two keys on each row and wait for them."""
        self._hint(shown=True)
        self.jump.clear()
        self.jump.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self.jump and event.type() == QEvent.Type.FocusOut:
            self._hint(shown=False)
        if watched is self.jump and event.type() == QEvent.Type.FocusIn:
            self._hint(shown=True)
        if watched is self.jump and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.jump.clear()
            self.done.emit()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            found = self._named(self.jump.text())
            if found:
                self._jump_to(found[0])
            return True
        return False

    def _jumped(self, text: str) -> None:
        """Go as soon as two keys name a row; anything else narrows the list by name."""
        hit = next((row for row in self.model.indicators() if row.hint == text.casefold()), None)
        if hit is not None:
            self._jump_to(hit)
            return
        found = {each.indicator for each in self._named(text)}
        for section in range(self.model.rowCount()):
            parent = self.model.index(section, 0)
            for place in range(self.model.rowCount(parent)):
                row_ = self.model.row_at(self.model.index(place, 0, parent))
                assert row_ is not None
                self.tree.setRowHidden(place, parent, row_.indicator not in found)

    def _named(self, text: str) -> list[OutlineRow]:
        wanted = text.strip().casefold()
        every = self.model.indicators()
        if len(wanted) < 2 and (not wanted or wanted.isdecimal()):
            return every
        found = [each for each in every if each.indicator.startswith(wanted)]
        return found or [each for each in every if wanted in each.title.casefold() or wanted in each.short.casefold()]

    def _jump_to(self, found: OutlineRow) -> None:
        self.jump.clear()
        self.chosen.emit(found.indicator)

    def _hint(self, *, shown: bool) -> None:
        self.delegate.shows_hints = shown
        self._cap.setText("Esc" if shown else keys_of("jump"))
        self.jump.setPlaceholderText(tr("Two keys, or a name") if shown else tr("Jump to indicator"))
        self.tree.viewport().update()

    def _picked(self, current: QModelIndex, _: QModelIndex) -> None:
        found = self.model.row_at(current)
        if found is not None and not self._is_showing:
            self.chosen.emit(found.indicator)

"""The page's columns: what to choose, the edition itself, and beside it what is wrong and what guides."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from workbench.application.previewing import Preview
from workbench.domain.assessments import FINAL
from workbench.kernel.speech import tr
from workbench.ui.actions import keys_of
from workbench.ui.pages.editions.findings import FindingsPane
from workbench.ui.pages.editions.head import EditionHead, Instead
from workbench.ui.pages.editions.shelf import ShelfPane
from workbench.ui.pages.editions.trial import TrialPane
from workbench.ui.pages.interview.outline import OutlinePane
from workbench.ui.pages.interview.side import SidePanel
from workbench.ui.shell import Shell
from workbench.ui.theme.style import scaled
from workbench.ui.theme.tokens import OUTLINE, SIDE
from workbench.ui.widgets.surfaces import UNBOUNDED, Banner, Surface, column, line


class LeftColumn(QWidget):
    """The editions, and below them the outline of the one that is shown."""

    chosen = Signal(str)
    """Indicator to be shown."""
    accepted = Signal()
    """An edition or an indicator was clicked, or Enter pressed on it: on to what it holds."""
    done = Signal()
    """Jumping was called off."""

    def __init__(self) -> None:
        super().__init__()
        self.shelf = ShelfPane()
        self.shelf.accepted.connect(self.accepted)
        self.outline: OutlinePane | None = None
        self._came_from: QWidget | None = None
        self._filler: QWidget = Surface("outline")
        self._layout = column(self, 0)
        self._layout.addWidget(self.shelf)
        self._layout.addWidget(line())
        self._layout.addWidget(self._filler, 1)

    @property
    def is_jumping(self) -> bool:
        """Tell whether the person is choosing an indicator by its keys or its name."""
        return self.outline is not None and self.outline.jump.hasFocus()

    def begin_jump(self) -> None:
        """Wait for the keys of an indicator."""
        if self.outline is not None:
            self._came_from = self.window().focusWidget()
            self.show()
            self.outline.begin_jump()

    def _end_jump(self) -> None:
        if self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.done.emit()

    def show_form(self, read: Preview) -> None:
        """Build the outline anew, as it is made for one form; its scroll position and focus stay."""
        assert read.form is not None and read.view is not None
        old = self.outline
        top = old.tree.verticalScrollBar().value() if old is not None else 0
        had_focus = old is not None and old.tree.hasFocus()
        was_jumping = self.is_jumping
        self.outline = OutlinePane(read.form)
        self.outline.chosen.connect(self.chosen)
        self.outline.done.connect(self._end_jump)
        self.outline.tree.clicked.connect(lambda _: self.accepted.emit())
        self.outline.tree.activated.connect(lambda _: self.accepted.emit())
        _put_in_place(self._layout, old or self._filler, self.outline)
        QWidget.setTabOrder(self.shelf.list, self.outline.jump)
        QWidget.setTabOrder(self.outline.jump, self.outline.tree)
        self.outline.show_view(read.view)
        self.outline.tree.verticalScrollBar().setValue(top)
        if had_focus or was_jumping:
            target = self.outline.jump if was_jumping else self.outline.tree
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_nothing(self) -> None:
        """Show no outline, as there is no edition to be seen."""
        if self.outline is not None:
            self._filler = Surface("outline")
            _put_in_place(self._layout, self.outline, self._filler)
            self.outline = None

    def show_tried(self, read: Preview, indicator: str) -> None:
        """Show how far the made-up assessment is."""
        if self.outline is not None and read.view is not None:
            self.outline.show_view(read.view)
            self.outline.show_current(indicator)

    def fit(self, *, alone: bool) -> None:
        """Take the whole window where nothing stands beside it."""
        self.setMinimumWidth(scaled(OUTLINE))
        self.setMaximumWidth(UNBOUNDED if alone else scaled(OUTLINE))


class MiddleColumn(QWidget):
    """What the edition is, what is wrong with its file just now, and the edition itself."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.head, self.banner, self.trial = EditionHead(), Banner(wide=True), TrialPane(shell)
        self.banner.setAccessibleIdentifier("editions.banner")
        self._instead, self._stack = Instead(), QStackedWidget()
        self._stack.addWidget(self._instead)
        self._stack.addWidget(self.trial)
        inner = column(self, 0)
        inner.addWidget(self.head)
        inner.addWidget(self.banner)
        inner.addWidget(self._stack, 1)

    def say_nothing(self, words: str) -> None:
        """Say why there is no edition to be seen."""
        self._instead.say(words)
        self._stack.setCurrentWidget(self._instead)
        self.head.hide()
        self.banner.say("")

    def show_trial(self) -> None:
        """Show the edition."""
        self._stack.setCurrentWidget(self.trial)
        self.head.show()


class RightColumn(QWidget):
    """The findings, and below them the guidance of the indicator that is shown."""

    hide_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.findings = FindingsPane()
        self.side: SidePanel | None = None
        self._filler: QWidget = Surface("side")
        self._layout = column(self, 0)
        self._layout.addWidget(self.findings)
        self._layout.addWidget(line())
        self._layout.addWidget(self._filler, 1)

    def show_form(self) -> None:
        """Build guidance and evidence anew, as they are kept by indicator."""
        old = self.side
        place = old.tabs.currentIndex() if old is not None else 0
        had_focus = old is not None and old.tabs.hasFocus()
        self.side = SidePanel()
        self.side.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.side.hide_findings(hidden=True)
        self.side.hide_visit()
        self.side.hide_wanted.connect(self.hide_wanted)
        for each in self.side.findChildren(QWidget):
            if each.accessibleName() in _of_attaching():
                each.hide()
        _put_in_place(self._layout, old or self._filler, self.side)
        self.side.tabs.setCurrentIndex(place)
        if had_focus:
            self.side.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_nothing(self) -> None:
        """Show no guidance, as there is no edition to be seen."""
        if self.side is not None:
            self._filler = Surface("side")
            _put_in_place(self._layout, self.side, self._filler)
            self.side = None

    def show_indicator(self, read: Preview, indicator: str) -> None:
        """Show what guides the assessor; nothing can be added to it here."""
        if self.side is not None and read.form is not None and read.view is not None:
            closed = replace(read.view, assessment=replace(read.view.assessment, status=FINAL))
            self.side.show_view(closed, read.form.indicators[indicator])

    def panes(self) -> tuple[QWidget, ...]:
        """Return where F6 stops."""
        return (self.findings.focus_target(), *((self.side.tabs,) if self.side is not None else ()))

    def fit(self, height: int, *, alone: bool) -> None:
        """Take the whole window where nothing stands beside it; findings take at most half of the height."""
        self.setMinimumWidth(scaled(SIDE))
        self.setMaximumWidth(UNBOUNDED if alone else scaled(SIDE))
        self.findings.fit(height // 2)


def _put_in_place(layout: QVBoxLayout, old: QWidget, new: QWidget) -> None:
    """Put the last part of a column in the place of the one before."""
    layout.replaceWidget(old, new)
    layout.setStretch(layout.count() - 1, 1)
    old.hide()
    old.deleteLater()


def _of_attaching() -> tuple[str, str]:
    """Return how the parts are called that a preview has no use for."""
    return tr("Attach a file"), f"{keys_of('attach')} {tr('attach')}"

"""What every page is handed: operations, feed, notices, saving, undo, and the way to other pages."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from workbench.application.changes import Changes
from workbench.application.home import Home
from workbench.kernel.settings import Settings, write_settings
from workbench.ui.feed import ChangeFeed
from workbench.ui.notices import Notices
from workbench.ui.operations import Operations
from workbench.ui.saving import Autosave
from workbench.ui.undo import UndoHistory

if TYPE_CHECKING:  # It brings cryptography along: not before the first window stands.
    from workbench.application.verifying import Checked


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the window, so that one can come back to it."""

    page: str
    """`home`, `assessment`, `batch`, `portfolio`, `packages`, `sync`, `browse`, `editions`, `settings`, `identity`."""
    assessment: str = ""
    stage: str = ""
    """`prepare`, `interview`, `scores`, `reconcile`, `feedback`, `report`."""
    indicator: str = ""
    field: str = ""
    caret: int = 0
    file: str = ""
    """A package, or an edition, to look at."""


@dataclass(frozen=True, slots=True)
class Handover:
    """Whoever takes the keyboard, their workspace, and where it was left."""

    home: Home
    workspace: Path
    place: Place


class Signals(QObject):
    """What pages ask the window for."""

    go = Signal(object)
    """A Place."""
    perform = Signal(str)
    """The id of an action."""
    practice = Signal()
    workspace = Signal(object)
    """The path of another workspace, to be opened instead."""
    person = Signal(object)
    """A Handover: somebody else takes the keyboard."""
    language = Signal(str)
    """The window shall speak another language."""
    start = Signal()
    """From a window that only looks at packages to the workspace that was open last."""
    lock = Signal()
    """The workspace is to be locked."""
    settled = Signal()
    """The first window stands, and what is read now keeps nothing of it waiting."""
    protected = Signal()
    """The workspace got a passphrase, or another one."""


@dataclass
class Shell:
    """The window's parts that pages may use."""

    home: Home
    workspace: Path
    settings: Settings
    operations: Operations
    feed: ChangeFeed
    notices: Notices
    undo: UndoHistory
    autosave: Autosave
    signals: Signals = field(default_factory=Signals)
    recent_editions: list[Path] = field(default_factory=list)
    """Editions' files that were opened in this session, the latest first."""
    checked: "dict[str, Checked]" = field(default_factory=dict)
    """Packages that were checked in this session, by the path of their file."""
    is_viewer: bool = False
    """No workspace is open: packages are looked at, and nothing else."""
    read_only: str = ""
    """Why nothing can be written; nothing where it can."""
    _written: Settings = field(init=False)
    _writing: threading.Lock = field(init=False, default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self._written = self.settings

    def go(self, place: Place) -> None:
        """Show a place."""
        self.signals.go.emit(place)

    def perform(self, action: str) -> None:
        """Do what an action does."""
        self.signals.perform.emit(action)

    def keep(self, settings: Settings) -> None:
        """Keep changed preferences."""
        self.settings = settings
        self.write_settings()

    def write_settings(self) -> None:
        """Write the preferences; from any thread, and an older state never after a newer one."""
        with self._writing:
            settings = self.settings
            write_settings(self.home.settings_file, settings)
            self._written = settings

    def write_what_changed(self) -> None:
        """Write the preferences where they are not on the disk as they are known here."""
        if self.settings != self._written:
            self.write_settings()

    def save(self, use_case: Callable[[Any], Changes], on_done: Callable[[Changes], None] | None = None) -> None:
        """Save a choice at once."""
        self.autosave.say(use_case, on_done)


class Page(QWidget):
    """A screen: over a view, never over the store."""

    name = ""
    hints: tuple[str, ...] = ()
    """Ids of the actions that the footer names."""
    shows_jobs = False
    """Whether the page itself shows the job in flight, with the way to call it off."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell
        self.setProperty("surface", "canvas")
        self.handlers: dict[str, Callable[[], None]] = {}
        """What actions do here, by their ids."""

    def offers(self) -> dict[str, Callable[[], None]]:
        """Return what actions do here just now."""
        return self.handlers

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show what the window has room for."""

    def footer_hints(self) -> tuple[str, ...]:
        """Return the actions that the footer names just now."""
        return self.hints

    def enter(self, place: Place) -> None:
        """Show a place of this page, and take the focus."""

    def leave(self) -> None:
        """Let go: everything typed is handed over to be saved."""
        self.shell.autosave.flush()

    def place(self) -> Place:
        """Say where the person is, so that they can come back."""
        return Place(self.name)

    def cluster(self) -> str:
        """Return the id of the cluster that the page is about just now; empty where it is about none."""
        return ""

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts between which F6 moves; each takes the focus itself."""
        return ()


def announce(widget: QWidget, text: str) -> None:
    """Say something to a screen reader without moving the focus."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, text)
    QAccessible.updateAccessibility(event)

"""Bringing back what is missing: the snapshots there are, what each would bring, and only then the doing."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QButtonGroup, QDialog, QSizePolicy, QWidget

from workbench.application.changes import EVERYTHING, Changes
from workbench.kernel.speech import later, tr
from workbench.kernel.words import count_text, size_text, time_text
from workbench.ui.dialogs.files import choose_source
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button, ChoiceButton
from workbench.ui.widgets.surfaces import ScrollPane, Surface, column
from workbench.ui.widgets.text import Text

if TYPE_CHECKING:
    from workbench.application.restoring import Restoration
    from workbench.store.snapshots import Snapshot
    from workbench.ui.operations import Job
    from workbench.ui.window import Window

_HEIGHT = 240
_WHY = {
    "import": later("before an import"),
    "upgrade": later("before an upgrade"),
    "restore": later("before a restoration"),
    "layout": later("before a newer version changed the file"),
    "time": later("while you worked"),
    "key": later("before it got its passphrase"),
}


def show_snapshots(window: "Window") -> None:
    """Let the person choose a snapshot or another file, see what it would bring back, and bring it back."""
    from workbench.application.maintaining import list_snapshots

    def chosen(snapshots: Sequence[Any]) -> None:
        dialog = SnapshotsDialog(window, snapshots)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        if dialog.is_shared:
            restore_from_place(window)
        elif dialog.chosen is not None:
            restore_from(window, dialog.chosen, dialog.name)

    window.shell.operations.ask(list_snapshots, chosen)


def restore_from_place(window: "Window") -> None:
    """Show what the shared place would bring back, and bring it back where the person wants it."""
    from workbench.application import restoring_shared, syncing

    shell = window.shell

    def planned(plan: "Restoration") -> None:
        _ask(
            window,
            plan,
            tr("the shared place"),
            lambda: shell.operations.start(tr("Bringing back"), restore, _told(window)),
        )

    def plan(services: Any, job: "Job") -> "Restoration":
        with syncing.shared_place(services) as hub:
            return restoring_shared.plan_place(services, hub, job.say)

    def restore(services: Any, job: "Job") -> object:
        with syncing.shared_place(services) as hub:
            return restoring_shared.restore_place(services, hub, job.say, shell.operations.write_from_job)

    shell.operations.start(tr("Comparing with the shared place"), plan, planned)


def restore_from(window: "Window", source: Path, name: str) -> None:
    """Show what a file would bring back, and bring it back where the person wants it."""
    from workbench.application import restoring_shared
    from workbench.application.glancing import is_locked
    from workbench.ui.dialogs.unlock import ask_unlock

    shell = window.shell
    if is_locked(source) and not ask_unlock(window, source):
        return

    def planned(plan: "Restoration") -> None:
        restore = lambda: shell.save(lambda services: restoring_shared.restore(services, plan), _told(window))  # noqa: E731
        _ask(window, plan, name, restore)

    verb = tr("Comparing with {name}", name=name)
    shell.operations.start(verb, lambda services, _: restoring_shared.plan(services, source), planned)


def _ask(window: "Window", plan: "Restoration", name: str, restore: Callable[[], object]) -> None:
    if not plan.is_needed:
        words = tr("There is nothing in {name} that is missing here.", name=name)
        waiting = tr("Held back: {things}.", things="; ".join(plan.waiting)) if plan.waiting else ""
        window.shell.notices.say(f"{words} {waiting}".strip(), "info")
    elif RestorationDialog(window, name, plan).exec() == QDialog.DialogCode.Accepted:
        restore()


def _told(window: "Window") -> Callable[[object], None]:
    """Return what says that it is done, and lets everybody read anew."""

    def done(_: object) -> None:
        window.shell.notices.say(tr("What was missing is back. A snapshot of how it was before is kept."))
        window.shell.feed.tell(Changes(EVERYTHING), window)
        window.care.check_again()

    return done


class SnapshotsDialog(Dialog):
    """The snapshots, newest first."""

    def __init__(self, window: "Window", snapshots: "Sequence[Snapshot]") -> None:
        super().__init__(window, tr("Bring back what is missing"), tr("See what it would bring"), width=640)
        self.chosen: Path | None = None
        self.name = ""
        """How the person knows what is chosen."""
        self.is_shared = False
        """The shared place is chosen."""
        words = tr(
            "Nothing that is here is replaced: what is missing comes back, and where answers differ both are shown."
        )
        self.body.addWidget(Text(words, "body", "text2", wraps=True))
        self._snapshots = list(reversed(snapshots))
        self._buttons = QButtonGroup(self)
        self.body.addWidget(self._list(self._snapshots, window.height() // 3), 1)
        other = Button(tr("Another file …"), "quiet", "folder-open")
        other.setAccessibleIdentifier("restore.other")
        other.clicked.connect(self._choose_other)
        self.foot.insertWidget(0, other)
        self.place = Button(tr("The shared place"), "quiet", "arrows-clockwise")
        self.place.setAccessibleIdentifier("restore.place")
        self.place.setVisible(bool(window.shell.settings.hub))
        self.place.clicked.connect(self._choose_place)
        self.foot.insertWidget(1, self.place)
        self.primary.setEnabled(bool(snapshots))

    def _list(self, snapshots: "list[Snapshot]", room: int) -> QWidget:
        content = QWidget()
        inner = column(content, 6, (0, 0, 12, 0))
        for place, each in enumerate(snapshots):
            button = ChoiceButton(snapshot_text(each))
            button.setAccessibleIdentifier(f"restore.{place}")
            button.setChecked(place == 0)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._buttons.addButton(button, place)
            inner.addWidget(button)
        if not snapshots:
            inner.addWidget(Text(tr("There is no snapshot yet. The first is taken while you work."), "body", "text2"))
        inner.addStretch(1)
        pane = ScrollPane(content, tr("Snapshots, newest first"))
        pane.setMinimumHeight(min(scaled(_HEIGHT), room))
        return pane

    def accept(self) -> None:
        """Take the snapshot that is chosen."""
        taken = self._snapshots[self._buttons.checkedId()]
        self.chosen, self.name = (
            taken.path,
            tr("the snapshot of {time}", time=time_text(taken.taken_at.astimezone())),
        )
        super().accept()

    def _choose_place(self) -> None:
        self.is_shared = True
        super().accept()

    def _choose_other(self) -> None:
        path = choose_source(self)
        if path is not None:
            self.chosen, self.name = path, path.name
            super().accept()


class RestorationDialog(Dialog):
    """What would come back, before it does."""

    def __init__(self, window: "Window", name: str, plan: "Restoration") -> None:
        super().__init__(window, tr("Bring back from {name}?", name=name), tr("Bring it back"), width=640)
        content = QWidget()
        self._lists = column(content, 10, (0, 0, 12, 0))
        self._add_lines(tr("Comes back"), plan.lines)
        self._add_lines(tr("Colleagues would differ on"), plan.conflicts)
        self._add_lines(tr("Erased here too, for good, as a colleague erased it there"), plan.erasing)
        self._add_lines(tr("Left out, because it is damaged there"), plan.unsound)
        self._add_lines(tr("Held back"), plan.waiting)
        if plan.erased:
            self._add_lines(tr("Left out, because it was erased here"), [count_text(plan.erased, "entry", "entries")])
        self._lists.addStretch(1)
        pane = ScrollPane(content, tr("What would come back"))
        pane.setMinimumHeight(min(scaled(_HEIGHT), window.height() // 3))
        self.body.addWidget(pane, 1)
        words = tr("Nothing that is here is replaced. A snapshot of how it is now is taken first.")
        self.body.addWidget(Text(words, "small", "text3", wraps=True))
        self.cancel.setFocus()

    def _add_lines(self, head: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        card = Surface("well")
        inner = column(card, 4, (16, 10, 16, 10))
        inner.addWidget(Text(head, "smallB", "text2"))
        for each in lines:
            inner.addWidget(Text(each, "body", "text", wraps=True))
        self._lists.addWidget(card)


def snapshot_text(snapshot: "Snapshot") -> str:
    """Write a snapshot as one line: when, why, how large."""
    why = tr(_WHY.get(snapshot.why, snapshot.why))
    return f"{time_text(snapshot.taken_at.astimezone())}, {why}, {size_text(snapshot.size)}"

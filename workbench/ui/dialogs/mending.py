"""What a check found damaged, and the way to a sound file."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QWidget

from workbench import bootstrap
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.numbers import number_text
from workbench.kernel.speech import tr
from workbench.kernel.words import count_text
from workbench.ui.dialogs.files import choose_new_workspace
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.surfaces import ScrollPane, column
from workbench.ui.widgets.text import Text

if TYPE_CHECKING:
    from workbench.application.checking import Mended
    from workbench.store.damage import Health
    from workbench.ui.operations import Job
    from workbench.ui.window import Window

_HEIGHT = 220
_MOST = 200
"""How many sentences are listed; a file that is damaged throughout has thousands."""
_UNOPENED = ("STO-004", "STO-006")
"""Errors with which a damaged file does not open at all."""


def check_and_mend(window: "Window") -> None:
    """Check the whole workspace; where something is damaged, show what, and offer a sound file."""
    from workbench.application import checking

    shell = window.shell

    def failed(error: BaseException) -> None:
        if not isinstance(error, WorkbenchError) or error.code not in _UNOPENED:
            shell.notices.tell(error)
            return
        shell.operations.start(
            tr("Reading page by page"),
            lambda _, job: checking.check_file(shell.workspace, full=True, stop=job.is_cancelled),
            lambda health: show_health(window, health),
            is_apart=True,
        )

    shell.operations.start(
        tr("Checking the workspace"),
        lambda services, job: checking.check(services, full=True, stop=job.is_cancelled),
        lambda health: show_health(window, health),
        failed,
    )


def show_health(window: "Window", health: "Health") -> None:
    """Say that all is sound, or show what is damaged."""
    if health.is_sound:
        words = tr(
            "Sound: {revisions} entries and {blobs} files are as they were saved.",
            revisions=health.revisions,
            blobs=health.blobs,
        )
        window.shell.notices.say(words, "ok")
    elif DamageDialog(window, health).exec() == QDialog.DialogCode.Accepted:
        mend(window)


def mend(window: "Window") -> None:
    """Bring everything sound into a new file, where the person wants it."""
    from workbench.application import checking, maintaining

    shell = window.shell
    start = shell.workspace.with_name(f"{shell.workspace.stem}-mended.workbench")
    target = choose_new_workspace(window, tr("Bring everything sound into a new file"), start)
    if target is None:
        return

    def work(_: Any, job: "Job") -> "Mended":
        mended = checking.salvage(shell.home, shell.workspace, target, stop=job.is_cancelled)
        with bootstrap.open_services(target, writing=False, home=shell.home) as services:
            maintaining.note_mended(services)
        return mended

    shell.operations.start(tr("Bringing over what is sound"), work, _shown_by(window, target), is_apart=True)


def _shown_by(window: "Window", target: Path) -> "Callable[[Mended], None]":
    def show(mended: "Mended") -> None:
        if MendedDialog(window, target.name, mended).exec() == QDialog.DialogCode.Accepted:
            window.shell.signals.workspace.emit(target)

    return show


class DamageDialog(Dialog):
    """Names each damaged thing, and offers a sound file."""

    def __init__(self, window: "Window", health: "Health") -> None:
        found = count_text(len(health.problems), "thing is damaged", "things are damaged")
        title, primary = f"{found[0].upper()}{found[1:]}", tr("Bring what is sound into a new file")
        super().__init__(window, title, primary, width=680)
        words = tr("Everything else can be read and used as before. Damage comes from the disk or from other programs.")
        self.body.addWidget(Text(words, "body", "text2", wraps=True))
        sentences = [each.message for each in health.problems]
        self.body.addWidget(_list(tr("What is damaged"), sentences, window.height() // 3), 1)
        self.cancel.setFocus()


class MendedDialog(Dialog):
    """What the new file holds, and what could not be brought back."""

    def __init__(self, window: "Window", name: str, mended: "Mended") -> None:
        super().__init__(window, tr("{name} is sound", name=name), tr("Open it"), width=680)
        entries, files = number_text(mended.revisions), number_text(mended.blobs)
        words = tr(
            "It holds {entries} entries and {files} files. The damaged file was not touched.",
            entries=entries,
            files=files,
        )
        self.body.addWidget(Text(words, "body", "text", wraps=True))
        if mended.words:
            head = tr("Missing there. A snapshot, a colleague's copy or a signed package may bring it back:")
            self.body.addWidget(Text(head, "body", "text2", wraps=True))
            self.body.addWidget(_list(tr("What is missing"), mended.words, window.height() // 3), 1)
        else:
            self.body.addWidget(Text(tr("Nothing is missing."), "body", "text2"))


def _list(name: str, sentences: Sequence[str], room: int) -> QWidget:
    content = QWidget()
    inner = column(content, 10, (0, 0, 12, 0))
    for each in sentences[:_MOST]:
        inner.addWidget(Text(each, "body", "text", wraps=True))
    if len(sentences) > _MOST:
        inner.addWidget(Text(tr("… and {what} more.", what=len(sentences) - _MOST), "body", "text2"))
    inner.addStretch(1)
    pane = ScrollPane(content, name)
    pane.setMinimumHeight(min(scaled(_HEIGHT), room))
    return pane

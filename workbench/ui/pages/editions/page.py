"""Form editions: any edition as it will look, live while its file is edited, with the findings beside it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.application import previewing
from workbench.application.previewing import Preview, Shelved
from workbench.forms.nodes import NO_YAML
from workbench.kernel.problems import Problem
from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.asking import ask
from workbench.ui.pages.editions.columns import LeftColumn, MiddleColumn, RightColumn
from workbench.ui.pages.editions.reading import EditionReader
from workbench.ui.shell import Page, Place, Shell
from workbench.ui.theme.style import room_of
from workbench.ui.theme.tokens import LOW, MEDIUM, WIDE
from workbench.ui.widgets.surfaces import row

FILES = later("Editions (*.yaml *.yml)")


class EditionsPage(Page):
    """Shows an edition's file as the interview will show it."""

    name = "editions"
    hints = ("jump", "next-indicator", "help", "palette")

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.shown: Preview | None = None
        """The last edition that could be shown."""
        self._shown_at, self._language = "", shell.settings.language
        self._shipped: Sequence[Shelved] = ()
        self._wanted: Place | None = None
        self._left_wanted = False
        self._right_wanted: bool | None = None
        self.left, self.middle, self.right = LeftColumn(), MiddleColumn(shell), RightColumn()
        self.head, self.banner, self.trial = self.middle.head, self.middle.banner, self.middle.trial
        self._reader = EditionReader(shell.operations, str(shell.home.clock.now().year), self)
        self._lay_out()
        self._connect()
        self.handlers = self._make_handlers()
        self.setAcceptDrops(True)
        self._say_nothing(tr("Reading the editions …"), waits=True)

    def _lay_out(self) -> None:
        outer = row(self, 0)
        outer.setSizeConstraint(outer.SizeConstraint.SetNoConstraint)
        outer.addWidget(self.left)
        outer.addWidget(self.middle, 1)
        outer.addWidget(self.right)

    def _connect(self) -> None:
        self.left.shelf.chosen.connect(self.open)
        self.left.shelf.open_wanted.connect(self._choose_file)
        self.left.chosen.connect(self._go_to)
        self.left.accepted.connect(lambda: self._show_left(wanted=False))
        self.left.done.connect(self.fit)
        self.right.findings.wanted.connect(self._show_fault)
        self.right.hide_wanted.connect(self._toggle_right)
        self.head.language_chosen.connect(self.speak)
        self.head.shelf_wanted.connect(lambda: self._show_left(wanted=not self._left_wanted))
        self.head.side_wanted.connect(self._toggle_right)
        self.trial.tried.connect(self._show_tried)
        self.trial.moved.connect(lambda _: self._show_indicator())
        self._reader.read.connect(self._read)
        self._reader.checked.connect(self._checked)

    def _make_handlers(self) -> dict[str, Callable[[], None]]:
        levels = {f"level-{n}": (lambda n=n: self.trial.dock.give(n)) for n in range(10)}
        return {
            **levels, "jump": self.left.begin_jump, "next-indicator": lambda: self.trial.step(1),
            "previous-indicator": lambda: self.trial.step(-1), "rationale": self.trial.focus_rationale,
            "discuss": self.trial.dock.toggle_discussion, "set-aside": self.trial.ask_aside,
            "side-panel": self._toggle_right, "undo": self.trial.undo, "redo": self.trial.redo,
        }  # fmt: skip

    def offers(self) -> dict[str, Callable[[], None]]:
        return self.handlers if self.shown is not None else {"undo": _do_nothing, "redo": _do_nothing}

    def footer_hints(self) -> tuple[str, ...]:
        return self.hints if self.shown is not None else self.hints[-2:]

    # Where the person is

    def enter(self, place: Place) -> None:
        self._wanted = place
        self.shell.operations.ask(lambda _: previewing.list_shelf(), self._shelve)
        self.left.shelf.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        super().leave()
        self.trial.flush()
        self._reader.stop()

    def place(self) -> Place:
        file = str(self._reader.path or "")
        if self.shown is None:
            return Place(self.name, file=file)
        field, caret = self.trial.panel.current() if self.trial.panel.current_card() else ("", 0)
        return Place(self.name, indicator=self.trial.indicator, field=field, caret=caret, file=file)

    def panes(self) -> tuple[QWidget, ...]:
        parts: list[QWidget] = [self.left.shelf.list]
        if self.shown is not None and self.left.outline is not None:
            parts += [self.left.outline.tree, *self.trial.panes()]
        return (*parts, *self.right.panes())

    # Choosing an edition

    def _shelve(self, shipped: Sequence[Shelved]) -> None:
        self._shipped = shipped
        wanted = self._wanted.file if self._wanted is not None else ""
        chosen = Path(wanted) if wanted else self._reader.path or (shipped[0].path if shipped else None)
        if chosen is None:
            self._say_nothing(tr("No edition is shipped with this program. Open an edition's file, or drop it here."))
        else:
            self.open(chosen)

    def open(self, path: Path) -> None:
        """Show an edition's file from now on."""
        path = path / "form.yaml" if path.is_dir() else path
        recent = self.shell.recent_editions
        if path not in recent and all(each.path != path for each in self._shipped):
            recent.insert(0, path)
        if path != self._reader.path:
            self.shown = None
            self._say_nothing(tr("Reading {name} …", name=path.name), waits=True)
        self._reader.follow(path)
        self._show_shelf()

    def _show_shelf(self) -> None:
        self.left.shelf.show_editions(self._shipped, self.shell.recent_editions, self._reader.path)

    def _choose_file(self) -> None:
        start = str(self._reader.path or Path.home())
        name, _ = ask(QFileDialog.getOpenFileName, self, tr("Open edition"), start, tr(FILES))
        if name:
            self.open(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        if (path := _dropped(event)) is not None:
            self.open(path)

    def _read(self, read: Preview) -> None:
        """Show what was read; where it can't be shown, keep the last good view and say since when it is old."""
        self._show_findings(read)
        if read.view is not None:
            self.trial.flush()
            self._shown_at = self.shell.home.clock.now().astimezone().strftime("%H:%M:%S")
            self.banner.say("")
            self._show(self._as_wanted(read))
        elif self.shown is not None:
            why = _why_broken(read, is_new=False)
            self.banner.say(tr("{why} What you see is how it was at {time}.", why=why, time=self._shown_at), "danger")
        else:
            self._say_nothing(_why_broken(read, is_new=True))

    def _checked(self, read: Preview) -> None:
        if self.shown is not None and self.shown.stamp == read.stamp:
            self.shown = replace(self.shown, findings=read.findings, spots=read.spots)
            self._show_findings(read)

    def _show_findings(self, read: Preview) -> None:
        self.right.findings.show_findings(read.findings, read.path)
        self.head.show_findings(read.findings)
        self.fit()

    def _as_wanted(self, read: Preview) -> Preview:
        """Word an edition in the language that is chosen, with what was tried so far."""
        known = self.trial.preview
        return previewing.worded(replace(read, trial=known.trial) if known is not None else read, self._language)

    def speak(self, language: str) -> None:
        """Show the edition in another language; nothing is read for it."""
        self._language = language
        if self.shown is not None:
            self.trial.flush()
            self._show(self._as_wanted(self.shown))

    def _say_nothing(self, words: str, *, waits: bool = False) -> None:
        if waits:
            self.right.findings.show_nothing()
        self.middle.say_nothing(words)
        self.left.show_nothing()
        self.right.show_nothing()
        self.fit()

    def _show(self, read: Preview) -> None:
        """Show an edition that can be shown."""
        assert read.form is not None
        is_new, self.shown = self.shown is None or self.shown.form != read.form, read
        self.left.shelf.name_file(read.path, read.form.title)
        self.trial.show_preview(read)
        if is_new:
            self.left.show_form(read)
            self.right.show_form()
        self._show_tried(read)
        self.middle.show_trial()
        self._show_shelf()
        self._go_where_wanted()
        self.fit()
        self.shell.signals.perform.emit("refresh-footer")

    def _show_tried(self, read: Preview) -> None:
        """Show what follows from what was tried."""
        if self.shown is not None:
            self.shown = replace(read, findings=self.shown.findings, spots=self.shown.spots)
        self.head.show_preview(read)
        self._show_indicator()
        self.fit()

    def _show_indicator(self) -> None:
        if self.shown is not None:
            self.left.show_tried(self.shown, self.trial.indicator)
            self.right.show_indicator(self.shown, self.trial.indicator)

    def _show_fault(self, fault: Problem) -> None:
        spot = self.shown.spot_of(fault) if self.shown is not None else None
        if spot is not None:
            self.trial.show_spot(spot)

    # Moving about

    def _go_where_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted.indicator:
            self.trial.show_indicator(wanted.indicator)
            if wanted.field:
                self.trial.panel.focus_field(wanted.field, wanted.caret)

    def _go_to(self, indicator: str) -> None:
        by_list = self.left.outline is not None and self.left.outline.tree.hasFocus()
        self.trial.show_indicator(indicator)
        if not by_list:
            self.trial.panel.focus_field("")
            self.fit()

    def _show_left(self, *, wanted: bool) -> None:
        if wanted != self._left_wanted:
            self._left_wanted = wanted
            self.fit()
            target = self.left.shelf.list if wanted else self.head.shelf
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _toggle_right(self) -> None:
        self._right_wanted = self.right.isHidden()
        self.fit()
        target = self.right.findings.focus_target() if self._right_wanted else self.head.side
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fit(self) -> None:
        """Apply the breakpoints: the findings give way first, then the editions and the outline."""
        width, height = room_of(self)
        narrow, wide = width < MEDIUM, width >= WIDE
        right = wide if self._right_wanted is None else self._right_wanted
        is_jumping = self.left.is_jumping
        left_alone = narrow and self._left_wanted and not is_jumping
        right_alone = narrow and right and not left_alone
        self.left.setVisible(not narrow or left_alone or is_jumping or self.shown is None)
        self.left.fit(alone=left_alone)
        self.middle.setVisible(not left_alone and not right_alone)
        self.right.setVisible(right and not left_alone)
        self.right.fit(self.height(), alone=right_alone)
        self.head.fit(narrow=narrow, wide=wide)
        self.trial.fit(narrow=narrow, low=height < LOW)


def _do_nothing() -> None:
    """Keep keys of the window from undoing elsewhere what can't be seen here."""


def _dropped(event: QDropEvent) -> Path | None:
    """Return the YAML file that is dropped."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((each for each in files if each.suffix in (".yaml", ".yml")), None)


def _why_broken(read: Preview, *, is_new: bool) -> str:
    if not read.is_there:
        return tr(
            "There is no file {name} here." if is_new else "There is no file {name} here any more.", name=read.path.name
        )
    if read.form is not None:
        return tr("{name} asks for nothing yet: it has no indicators.", name=read.path.name)
    fault = read.findings[0]
    said = tr(fault.message)
    why = said.partition(": ")[2] if fault.code == NO_YAML else said
    return tr(
        "The file can't be read at line {line}: {why}" if fault.line else "The file can't be read: {why}",
        line=fault.line,
        why=why,
    )

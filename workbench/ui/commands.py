"""What the window's own actions do: pages, undo, text size, theme, help, new assessments."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from workbench.kernel.ids import EntityId
from workbench.kernel.settings import Settings
from workbench.kernel.speech import tr
from workbench.ui.duties import duty_handlers
from workbench.ui.securing import Securing
from workbench.ui.shell import Place
from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import TEXT_SIZES, Mode
from workbench.ui.travel import Travel

if TYPE_CHECKING:
    from workbench.ui.models.library import Library
    from workbench.ui.window import Window

_WITHOUT_WORKSPACE = (
    "portfolio", "packages", "open-package", "help", "about", "shortcuts", "next-pane", "previous-pane", "back",
    "forward", "larger",
    "smaller", "usual-size", "theme", "fault-report",
)  # fmt: skip
"""What can be done where only packages are looked at."""


KEEP_PLACE_MS = 2_000
"""How long after a step or a save the place is kept: what was typed since is at most as old."""


class Commands:
    """The handlers of the window."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._shell = window.shell
        self._library: Library | None = None
        self._soon = QTimer(window, singleShot=True)
        self._soon.timeout.connect(self._write_place)
        window.shell.autosave.saved.connect(self._keep_place_soon)
        self.securing = None if window.shell.is_viewer else Securing(window)
        travel = Travel(window, self.assessment)
        self.handlers: dict[str, Callable[[], None]] = {
            "palette": self._palette, "home": lambda: self._go("home"), "assessment": self._assessment,
            "portfolio": lambda: self._go("portfolio"), "packages": lambda: self._go("packages"),
            "sync": lambda: self._go("sync"),
            "settings": lambda: self._go("settings"), "identity": lambda: self._go("identity"), "help": self._help,
            "about": self._about, "shortcuts": self._shortcuts, "fault-report": self._show_fault,
            "next-pane": lambda: self._turn(1), "previous-pane": lambda: self._turn(-1),
            "back": window.go_back, "forward": window.go_forward, "undo": travel.undo, "redo": travel.redo,
            "larger": lambda: self._resize(1), "smaller": lambda: self._resize(-1),
            "usual-size": lambda: self._show(percent=100), "theme": self._switch_theme,
            "new": self._new, "open-package": self._open_package, "practice": self._practice, "import": self._import,
            "editions": lambda: self._go("editions"), "batch": lambda: self._go("batch"),
            "open-workspace": self._open_workspace, "move-here": self._move_here, "restore": self._restore,
            "mend": self._mend, "seal": self._seal, "unseal": self._unseal,
            "switch-person": self._switch_person,
        }  # fmt: skip
        if self.securing is None:
            self.handlers = {name: self.handlers[name] for name in _WITHOUT_WORKSPACE}
            self.handlers["home"] = window.shell.signals.start.emit
        else:
            self.handlers |= self.securing.handlers | duty_handlers(window)

    def available(self) -> set[str]:
        """Return the ids of the actions that do something now."""
        page = self._window.page
        refused = self.securing.refused() if self.securing is not None else set()
        return (self.handlers.keys() - refused) | (page.offers().keys() if page else set())

    def assessment(self) -> EntityId | None:
        """Return the assessment that is open on the page that is shown."""
        page = self._window.page
        return EntityId(found) if page is not None and (found := page.place().assessment) else None

    def remember_place(self) -> None:
        """Know where the person stopped and how large the window is; both are on the disk soon."""
        if not self._shell.is_viewer:  # Whoever only looks at a package leaves nothing behind.
            self._shell.settings = self._settings_now()
            self._keep_place_soon()

    def keep_place(self) -> None:
        """Have on the disk where the person stopped, as the window goes: the next start leads there."""
        if not self._shell.is_viewer:
            self._soon.stop()
            self._shell.settings = self._settings_now()
            self._shell.write_what_changed()

    def _settings_now(self) -> Settings:
        page = self._window.page
        size = bytes(self._window.saveGeometry().toBase64().data()).decode()
        settings = replace(self._shell.settings, window=size)
        if page is None or page.name != "assessment":
            return settings
        place, visit = page.place(), getattr(page, "visit", "")
        return replace(
            settings, assessment=place.assessment, indicator=place.indicator, field=place.field, caret=place.caret,
            visit=visit,
        )  # fmt: skip

    def _keep_place_soon(self) -> None:
        """Keep the place soon after a step or a save, for a start after the power went."""
        if not self._shell.is_viewer and not self._soon.isActive():
            self._soon.start(KEEP_PLACE_MS)

    def _write_place(self) -> None:
        """Write the place off the GUI thread: a jump waits for no disk."""
        shell = self._shell
        shell.settings = self._settings_now()
        if shell.operations.is_open:
            shell.operations.ask(lambda _: shell.write_what_changed(), lambda _: None)

    def _go(self, page: str) -> None:
        if self._window.page is None or self._window.page.name != page:
            self._window.go(Place(page))

    def _assessment(self) -> None:
        known = self._shell.settings
        if known.assessment:
            self._window.go(Place("assessment", known.assessment, "", known.indicator, known.field, known.caret))
        else:
            self._shell.notices.say(
                tr("No assessment is open yet. Choose one in the list, or begin a new one."), "info"
            )

    def _turn(self, by: int) -> None:
        """Move the focus to the next part of the window."""
        page = self._window.page
        if page is None:
            return
        panes = [self._window.rail._buttons["home"], *(each for each in page.panes() if each.isVisible())]
        focus = self._window.focusWidget()
        here = next((n for n, pane in enumerate(panes) if focus is not None and _lies_in(focus, pane)), 0)
        panes[(here + by) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def _resize(self, by: int) -> None:
        place = min(range(len(TEXT_SIZES)), key=lambda n: abs(TEXT_SIZES[n] - theme.percent)) + by
        self._show(percent=TEXT_SIZES[min(max(place, 0), len(TEXT_SIZES) - 1)])

    def _switch_theme(self) -> None:
        self._show(mode=Mode.LIGHT if theme.mode is Mode.DARK else Mode.DARK)

    def _show(self, mode: Mode | None = None, percent: int | None = None) -> None:
        theme.use(mode or theme.mode, percent or theme.percent)
        chosen = mode.value if mode else self._shell.settings.theme
        self._shell.keep(replace(self._shell.settings, theme=chosen, text_percent=theme.percent))

    # Dialogs

    def _palette(self) -> None:
        from workbench.ui.dialogs.palette import open_palette

        if self._library is None:
            from workbench.ui.models.library import Library

            self._library = Library(self._shell, self._window)
        open_palette(self._window, self._library)

    def _help(self) -> None:
        from workbench.ui.dialogs.help import show_help

        page = self._window.page
        stage = page.place().stage if page else ""
        show_help(self._window, stage or (page.name if page else "home"))

    def _about(self) -> None:
        from workbench.ui.dialogs.about import show_about

        show_about(self._window)

    def _shortcuts(self) -> None:
        from workbench.ui.dialogs.help import show_shortcuts

        show_shortcuts(self._window)

    def _show_fault(self) -> None:
        from workbench.ui.dialogs.fault import FaultDialog

        FaultDialog(self._window).exec()

    def _new(self) -> None:
        from workbench.ui.dialogs.new_assessment import ask_new_assessment

        ask_new_assessment(self._window, self._shell)

    def _import(self) -> None:
        from workbench.ui.dialogs.new_assessment import ask_new_assessment

        assessment = self.assessment()
        if assessment is None:
            ask_new_assessment(self._window, self._shell, with_workbook=True)
        else:
            self._window.go(Place("assessment", assessment, "prepare", field="import"))

    def _open_package(self) -> None:
        from workbench.ui.dialogs.files import choose_packages
        from workbench.ui.pages.packages.page import PackagesPage

        paths = choose_packages(self._window)
        if paths:
            self._go("packages")
            page = self._window.page
            assert isinstance(page, PackagesPage)
            page.check(paths)

    def _seal(self) -> None:
        from workbench.ui.dialogs.sealing import seal

        file = self._window.page.place().file if self._window.page else ""
        seal(self._window, self._shell, Path(file) if file.endswith(".asice") else None)

    def _switch_person(self) -> None:
        from workbench.ui.keyboard import switch

        switch(self._window)

    def _unseal(self) -> None:
        from workbench.ui.dialogs.sealing import unseal

        unseal(self._window, self._shell)

    def _open_workspace(self) -> None:
        from workbench.ui.dialogs.files import choose_workspace

        path = choose_workspace(self._window)
        if path is not None:
            self._shell.signals.workspace.emit(path)

    def _move_here(self) -> None:
        from workbench.application.maintaining import back_up, usual_folder
        from workbench.ui.dialogs.files import choose_new_workspace

        start = usual_folder(self._shell.home) / self._shell.workspace.name
        path = choose_new_workspace(self._window, tr("Keep the workspace on this computer"), start)
        if path is not None:
            self._shell.operations.start(
                tr("Copying to this computer"),
                lambda services, _: back_up(services, path),
                lambda _: self._shell.signals.workspace.emit(path),
            )

    def _restore(self) -> None:
        from workbench.ui.dialogs.restoring import show_snapshots

        show_snapshots(self._window)

    def _mend(self) -> None:
        from workbench.ui.dialogs.mending import check_and_mend

        check_and_mend(self._window)

    def _practice(self) -> None:
        self._shell.signals.practice.emit()


def _lies_in(focus: QWidget, pane: QWidget) -> bool:
    """Tell whether the focus is in the same part of the window as what takes the focus there."""
    parent = pane.parentWidget()
    return focus is pane or (parent is not None and parent.isAncestorOf(focus))

"""Files that travel in a package: shown in the window, opened by their own program, or saved."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workbench.application import browsing
from workbench.application.browsed import Browsed, FileLine, Line, Listing
from workbench.kernel.files import private_folder
from workbench.kernel.speech import tr
from workbench.kernel.words import size_text
from workbench.ui.dialogs.files import PICTURES, choose_copy, open_outside, show_evidence
from workbench.ui.pages.browse.listing import ListPane
from workbench.ui.shell import Shell
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.surfaces import row

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

SHOWN = (".pdf", *PICTURES)
"""Kinds that the window shows by itself, from memory."""
OpenFile = Callable[[Path], object]


class FilesPane(ListPane):
    """Lists the files; copies that are opened lie in a private folder that goes when the page is left."""

    def __init__(self, shell: Shell, browsed: Browsed) -> None:
        self._shell, self._browsed = shell, browsed
        self._folder: TemporaryDirectory[str] | None = None
        self.open_outside: OpenFile = open_outside
        self.open_button = Button(tr("Open"), "primary", "file-text")
        self.save_button = Button(tr("Save a copy"), "secondary", "download-simple")
        super().__init__(tr("Files"), files_of(browsed), {1: 100, 2: 200}, (0,))
        self.open_button.clicked.connect(self.open)
        self.save_button.clicked.connect(self.choose_where_to_save)
        self.view.activated.connect(lambda _: self.open())
        buttons = QWidget()
        flow = FlowLayout(buttons, 8)
        flow.addWidget(self.open_button)
        flow.addWidget(self.save_button)
        beside = row(None, 0, (0, 0, 16, 0))
        beside.addWidget(buttons)
        self.below.addLayout(beside)

    @property
    def chosen(self) -> FileLine | None:
        """Return the file that is chosen."""
        place = self.view.currentIndex().row()
        return self._browsed.files[place] if 0 <= place < len(self._browsed.files) else None

    def choose(self, member: str) -> bool:
        """Choose a file of the package; tell whether it is there."""
        for place, file in enumerate(self._browsed.files):
            if file.member == member:
                self.view.setCurrentIndex(self.model.index(place, 0))
                return True
        return False

    def show_line(self, line: Line) -> None:
        super().show_line(line)
        self.open_button.setEnabled(self.chosen is not None and self.chosen.may_open)

    def open(self) -> None:
        """Show a picture or a PDF; let another file be opened by its own program, where it can carry none itself."""
        file = self.chosen
        if file is None:
            return
        browsed, start = self._browsed, self._shell.operations.start
        if Path(file.name).suffix.lower() in SHOWN:
            start(
                tr("Opening {name}", name=file.name), lambda _, job: browsing.read_member(browsed, file),
                lambda content: show_evidence(self, file.name, content), is_apart=True,
            )  # fmt: skip
            return
        if self._folder is None:
            self._folder = private_folder()
        folder = Path(self._folder.name)
        start(
            tr("Opening {name}", name=file.name),
            lambda _, job: browsing.open_copy(browsed, file, folder),
            self._open,
            is_apart=True,
        )

    def _open(self, path: Path) -> None:
        if self.open_outside(path) is False:
            self._shell.notices.say(tr("No program opened {name}. Save a copy instead.", name=path.name), "warn")

    def choose_where_to_save(self) -> None:
        """Let the person choose where a copy shall lie."""
        file = self.chosen
        path = choose_copy(self, file.name) if file is not None else None
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Save a copy of the chosen file."""
        file, browsed = self.chosen, self._browsed
        assert file is not None
        self._shell.operations.start(
            tr("Saving {name}", name=file.name), lambda _, job: browsing.save_copy(browsed, file, path),
            lambda _: self._shell.notices.say(tr("A copy is kept in {path}.", path=path), "ok"), is_apart=True,
        )  # fmt: skip

    def close_copies(self) -> None:
        """Remove the copies that were opened."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def files_of(browsed: Browsed) -> Listing:
    """Return the files as a list for a reader."""
    return Listing(
        (tr("File"), tr("Size"), tr("What it is")), tuple(map(_line, browsed.files)), tr("No file travels along.")
    )


def _line(file: FileLine) -> Line:
    if not file.may_open:
        how = tr(
            "This kind is not opened from a package, as it may carry a program. Save a copy if you know what it does."
        )
    elif Path(file.name).suffix.lower() in SHOWN:
        how = tr("It is shown here, in the window.")
    else:
        how = tr("Its own program opens a copy, which is removed when you leave this page.")
    return Line((file.name, size_text(file.size), file.about), file.name, ((file.about, how),))

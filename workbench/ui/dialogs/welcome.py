"""The very first start: who one is, in which language, and where the workspace shall lie."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from workbench.application.home import Home
from workbench.application.maintaining import usual_folder
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import make_folder
from workbench.kernel.settings import read_settings, write_settings
from workbench.kernel.speech import tr
from workbench.ui.dialogs.asking import ask
from workbench.ui.dialogs.introducing import LanguageChoice, OwnIdentity
from workbench.ui.notices import fault_of_ours
from workbench.ui.operations import Aside
from workbench.ui.theme.style import scaled
from workbench.ui.theme.tokens import SMALLEST
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.picture import Logo
from workbench.ui.widgets.ring import FocusRing
from workbench.ui.widgets.secret import Protection
from workbench.ui.widgets.surfaces import ScrollPane, Surface, column, labelled, row
from workbench.ui.widgets.text import ElidedText, Text


class Welcome(QWidget):
    """Makes or opens a workspace."""

    ready = Signal(object)
    practice = Signal()
    language_chosen = Signal(str)
    """The window shall speak another language."""

    def __init__(self, home: Home, wanted: Path | None, language: str) -> None:
        super().__init__()
        self._home, self._aside = home, Aside(self)
        self.setWindowTitle("Assessor Workbench")
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*SMALLEST)
        self.resize(1000, 860)
        person = home.find_person()
        self.name, self.email = LineEdit(tr("Your name")), LineEdit(tr("Your e-mail address"))
        self.name.setAccessibleIdentifier("welcome.name")
        self.email.setAccessibleIdentifier("welcome.email")
        self.name.setText(person.name if person else "")
        self.email.setText(person.email if person else "")
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._path = wanted or usual_folder(home, Path(documents)) / "Assessments.workbench"
        self._where = ElidedText(str(self._path), "body", "text2")
        self._fault = Text("", "small", "danger", wraps=True)
        self._fault.setAccessibleIdentifier("welcome.fault")
        self._fault.hide()
        self.languages = LanguageChoice(language)
        self.languages.chosen.connect(self.language_chosen)
        self.identity = OwnIdentity(self._go_on)
        self.protection = Protection("welcome")
        self.protection.entered.connect(self._begin)
        self._begins = Button(tr("Begin"), "primary", "arrow-right")
        self._begins.setAccessibleIdentifier("welcome.begin")
        self._begins.clicked.connect(self._begin)
        self._lay_out()
        self._show_where()
        self._ring = FocusRing(self)

    def _lay_out(self) -> None:
        card = Surface("card")
        card.setFixedWidth(min(scaled(560), 680))
        inner = column(card, 12, (36, 30, 36, 30))
        inner.addWidget(Logo())
        inner.addWidget(Text(tr("Welcome"), "display"))
        words = tr("Your name stands in the reports that you sign. Everything is kept in one file on this laptop.")
        inner.addWidget(Text(words, "body", "text2", wraps=True))
        for label, entry, help_ in (
            (tr("Your name"), self.name, tr("As it shall stand in the reports")),
            (tr("Your e-mail address"), self.email, tr("For colleagues, for example ann@example.org")),
        ):
            entry.setAccessibleDescription(help_)
            inner.addLayout(labelled(label, entry))
        self.name.returnPressed.connect(self.email.setFocus)
        self.email.returnPressed.connect(self._go_on)
        inner.addWidget(self.identity)
        inner.addLayout(labelled(tr("Language"), self.languages))
        inner.addWidget(Text(tr("Where the workspace lies"), "smallB", "text2"))
        inner.addLayout(self._make_where())
        inner.addWidget(self.protection)
        inner.addWidget(self._fault)
        inner.addWidget(self._make_buttons())
        whole = QWidget()
        across = row(None, 0)
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        middle = column(whole, 0, (16, 16, 16, 16))
        middle.addStretch(1)
        middle.addLayout(across)
        middle.addStretch(1)
        outer = column(self, 0)
        self._pane = ScrollPane(whole, tr("Welcome"))
        outer.addWidget(self._pane)
        self.name.setFocus()

    def _make_where(self) -> QHBoxLayout:
        where = row(None, 8)
        where.addWidget(self._where, 1)
        other = Button(tr("Choose"), "quiet", "folder-open")
        other.setAccessibleName(tr("Choose another place"))
        other.clicked.connect(self._choose)
        where.addWidget(other)
        return where

    def _make_buttons(self) -> QWidget:
        both = QWidget()
        foot = FlowLayout(both, 8)
        open_ = Button(tr("Open a workspace"))
        open_.clicked.connect(self._open)
        try_ = Button(tr("Try the practice assessment"), "ghost")
        try_.clicked.connect(self._practise)
        for button in (self._begins, open_, try_):
            foot.addWidget(button)
        return both

    def take_over(self, before: "Welcome") -> None:
        """Show what was entered into another one, in whose place this one comes."""
        self.name.setText(before.name.text())
        self.email.setText(before.email.text())
        self._path = before._path
        self.identity.take_over(before.identity)
        self._show_where()
        self.setGeometry(before.geometry())
        self.languages.take_focus()

    def showEvent(self, event: object) -> None:  # noqa: N802
        super().showEvent(event)  # type: ignore[arg-type]
        self._ring.watch()

    def _choose(self) -> None:
        name, _ = ask(QFileDialog.getSaveFileName, self, tr("Where the workspace lies"), str(self._path), "*.workbench")
        if name:
            self._path = Path(name).with_suffix(".workbench")
            self._show_where()

    def _show_where(self) -> None:
        """Show the place; what lies there already is opened as it is."""
        self._where.setText(str(self._path))
        self.protection.setVisible(not self._path.exists())

    def _is_named(self) -> bool:
        named = bool(self.name.text().strip()) and "@" in self.email.text()
        self._say("" if named else tr("Your name and e-mail address are needed; they stand in the reports."))
        return named

    def _go_on(self) -> None:
        """Lead on to the passphrase where one is still to be chosen."""
        needs_one = self.protection.isVisible() and self.protection.passphrase() == ""
        if needs_one and self._is_named():
            self.protection.secret.setFocus()
        else:
            self._begin()

    def _begin(self) -> None:
        """Make the workspace, or open it where it is there already."""
        if not self._is_named() or not self._begins.isEnabled():
            return
        if not self._path.exists() and (fault := self.protection.fault()):
            self._say(fault)
            return
        self._begins.setEnabled(False)
        self._aside.run(self._making(), self._go, self._tell)

    def _making(self) -> Callable[[], Path]:
        """Return what makes or takes the workspace, with all that it needs of the window."""
        home, path, passphrase = self._home, self._path, self.protection.passphrase()
        name, email = self.name.text().strip(), self.email.text().strip()
        identity, secret = self.identity.file, self.identity.secret.text()
        language = self.languages.language()

        def make() -> Path:
            from workbench.application import identities, maintaining, signing

            known = signing.checked_person(signing.person_of(identity, secret, None)) if identity else None
            if path.exists():
                maintaining.introduce(home, name, email, known)
            else:
                make_folder(path.parent)
                maintaining.make_workspace(home, path, name, email, known, passphrase)
            if identity is not None:
                identities.adopt(home, identity, secret)
            _keep(home, language, identity)
            return path

        return make

    def _open(self) -> None:
        name, _ = ask(QFileDialog.getOpenFileName, self, tr("Open a workspace"), "", tr("Workspaces (*.workbench)"))
        if name and self._is_named():
            self._path = Path(name)
            self._show_where()
            self._begin()

    def _practise(self) -> None:
        from workbench.application import maintaining

        if self._is_named():
            maintaining.introduce(self._home, self.name.text().strip(), self.email.text().strip())
            _keep(self._home, self.languages.language(), None)
            self.practice.emit()
            self.close()

    def _go(self, path: Path) -> None:
        self.ready.emit(path)
        self.close()

    def _tell(self, error: BaseException) -> None:
        told = error if isinstance(error, WorkbenchError) else fault_of_ours(error)
        self._begins.setEnabled(True)
        self._say(f"{told.sentence} {told.window_advice}")

    def _say(self, words: str) -> None:
        self._fault.setText(words)
        self._fault.setVisible(bool(words))


def _keep(home: Home, language: str, identity: Path | None) -> None:
    """Keep what was chosen among the preferences."""
    known = read_settings(home.settings_file)
    write_settings(
        home.settings_file,
        replace(known, language=language, window_language=language, identity=str(identity or known.identity)),
    )

"""Packages: opened or dropped, checked beside the window, and the answer first."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.application import keeping_verdicts, verifying
from workbench.application.cosigning import Waiting, to_sign, waiting_of
from workbench.application.home import Home
from workbench.application.verdicts import VerdictText, as_text, tell
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr
from workbench.kernel.words import NBSP, count_text
from workbench.ui.actions import keys_of
from workbench.ui.dialogs.exporting import LanguageBox
from workbench.ui.dialogs.unlock import ask_own_keys
from workbench.ui.pages.packages.listing import PackageList
from workbench.ui.pages.packages.verdict import VerdictPane
from workbench.ui.shell import Page, Place, Shell, announce
from workbench.ui.theme.style import room_of
from workbench.ui.theme.tokens import ROOMY
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.surfaces import ScrollPane, column, row
from workbench.ui.widgets.text import ElidedText, Text

if TYPE_CHECKING:
    from workbench.application.verifying import Checked
    from workbench.ui.operations import Job

Found = Sequence["Checked | WorkbenchError"]


class PackagesPage(Page):
    """Says whether packages are genuine and unchanged."""

    name = "packages"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.file = ""
        self.told: VerdictText | None = None
        """The package that is shown, and the verdict on it in words."""
        self._title, self._about = Text(tr("Check packages"), "display"), ElidedText("", "body", "text2")
        self._open = Button(tr("Open packages"), "secondary", "folder-open")
        self._open.setAccessibleIdentifier("packages.open")
        self._open.clicked.connect(lambda: shell.perform("open-package"))
        self.language = LanguageBox(self._spoken)
        self.language.setAccessibleName(tr("Language of the verdict"))
        self.language.setAccessibleIdentifier("packages.language")
        self.language.activated.connect(lambda _: self._speak(self.language.language))
        self.list, self.verdict = PackageList(), VerdictPane()
        self._first, self._none = self._make_empty()
        self.answer = self.verdict.answer
        self.list.chosen.connect(self.show_checked)
        self.verdict.wanted.connect(shell.perform)
        self.verdict.trust_wanted.connect(self.ask_trust)
        self._lay_out()
        self.setAcceptDrops(True)
        self.handlers = {
            "browse": self.browse, "take-handed-on": self.take, "copy-verdict": self.copy,
            "save-verdict": self.choose_where_to_save, "sign": self.sign,
        }  # fmt: skip

    def _lay_out(self) -> None:
        names = column(None, 2)
        names.addWidget(self._title)
        names.addWidget(self._about)
        head = row(None, 12)
        head.addLayout(names, 1)
        head.addWidget(self.language, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        page = QWidget()
        # As high as its texts are at this width; they would be far higher at the least width that they can have.
        page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        outer = column(page, 20, (32, 26, 32, 24))
        outer.addLayout(head)
        outer.addWidget(self.list)
        outer.addWidget(self.verdict)
        outer.addWidget(self._none, 100)
        outer.addStretch(1)
        whole = column(self, 0)
        whole.setSizeConstraint(whole.SizeConstraint.SetNoConstraint)
        self._pane = ScrollPane(page, tr("Packages"))
        whole.addWidget(self._pane)
        for each in (self.list, self.verdict, self.language, self._open):
            each.hide()

    def _make_empty(self) -> tuple[Button, QWidget]:
        """Make what stands here before a package is opened, and its button."""
        first = Button(tr("Open packages"), "primary", "folder-open")
        first.setAccessibleIdentifier("packages.first")
        first.clicked.connect(lambda: self.shell.perform("open-package"))
        words = tr("The check needs no network. Nothing is imported. Dropping files here works too.")
        title = tr("Open signed packages to see who signed them and whether they are unchanged")
        return first, EmptyState("package", title, words, [first], keys_of("open-package"))

    def footer_hints(self) -> tuple[str, ...]:
        can = ("browse", "sign", "copy-verdict") if self.told is not None else ()
        return ("open-package", *can, "palette", "help")

    # Where the person is

    def enter(self, place: Place) -> None:
        (self._open if self.told is not None else self._first).setFocus(Qt.FocusReason.TabFocusReason)
        self.language.choose(self._spoken)
        known = self.shell.checked.get(place.file)
        if place.file and (known is None or known.language != self._spoken):
            self.check([Path(place.file)])
        elif place.file:
            self.show_checked(place.file)

    def place(self) -> Place:
        return Place("packages", file=self.file)

    def panes(self) -> tuple[QWidget, ...]:
        return (self._first, self._open, self.language, self.list.view, *self.verdict.panes())

    def fit(self) -> None:
        self.verdict.fit(is_wide=room_of(self)[0] >= ROOMY)

    # Checking

    def check(self, paths: Sequence[Path]) -> None:
        """Check packages off the GUI thread; the last of them is shown."""
        home, language = self.shell.home, self._spoken
        if any(map(verifying.is_sealed_for_somebody, paths)):
            ask_own_keys(self, home)  # Called off, it is told as what stays closed.
        self._about.setText(str(paths[-1]) if len(paths) == 1 else count_text(len(paths), "package", "packages"))

        def work(_: object, job: "Job") -> Found:
            return [_check(home, path, language, job) for path in paths]

        self.shell.operations.start(tr("Checking packages"), work, self._checked, is_apart=True)

    def _checked(self, found: Found) -> None:
        checked = [each for each in found if not isinstance(each, WorkbenchError)]
        for each in checked:
            self.shell.checked[str(each.path)] = each
        for error in found:
            if isinstance(error, WorkbenchError):
                self.shell.notices.tell(error)
        if checked:
            self.show_checked(str(checked[-1].path))
            announce(self.answer, self.answer.text())

    def show_checked(self, file: str) -> None:
        """Show what checking a package found."""
        self.file, self.told = file, tell(self.shell.checked[file])
        self._about.setText(file)
        had_focus = self.focusWidget() is self._first
        for each in (self.language, self._open):
            each.show()
        if had_focus:
            self._open.setFocus(Qt.FocusReason.OtherFocusReason)
        self._none.hide()
        self.list.show_packages({each: tell(found) for each, found in self.shell.checked.items()}, file)
        self.verdict.show_verdict(self.told, self._waiting())
        self.verdict.show()
        self.shell.perform("refresh-footer")
        self._pane.verticalScrollBar().setValue(0)

    @property
    def _spoken(self) -> str:
        """Return the language in which verdicts are told: that of the files."""
        return self.shell.settings.written_in

    def _speak(self, language: str) -> None:
        """Tell verdicts in another language, on this laptop from now on; what they found is read again."""
        if language != self._spoken:
            self.shell.keep(replace(self.shell.settings, files_language=language))
            if self.file:
                self._check_again()

    def _check_again(self) -> None:
        others = [Path(each) for each in self.shell.checked if each != self.file]
        self.check([*others, Path(self.file)])

    # Signing

    def sign(self) -> None:
        """Add one's own signature, where the package waits for it; else say why it can't be added."""
        from workbench.ui.dialogs.cosign import cosign

        if not self._has_verdict():
            return
        try:
            waiting = to_sign(self.shell.checked[self.file])
        except WorkbenchError as error:
            self.shell.notices.tell(error)
            return
        signed = cosign(self, self.shell, waiting)
        if signed is not None:
            self.shell.notices.say(tr("Signed: {name} in {parent}.", name=signed.name, parent=signed.parent), "ok")
            self.check([signed])

    def _waiting(self) -> Waiting | None:
        try:
            return waiting_of(self.shell.checked[self.file])
        except WorkbenchError:
            return None

    # What is done with a verdict

    def browse(self) -> None:
        """Look into the package without importing it."""
        if self._has_verdict():
            self.shell.go(Place("browse", file=self.file))

    def take(self) -> None:
        """Take what a colleague's file brings: that is done, and its outcome shown, under Sync."""
        if self._has_verdict() and self.told is not None:
            if self.told.may_be_taken:
                self.shell.go(Place("sync", file=self.file))
            else:
                self.shell.notices.say(tr("This is no file that a colleague made for you."), "info")

    def copy(self) -> None:
        """Copy the verdict in words."""
        if self._has_verdict() and self.told is not None:
            QGuiApplication.clipboard().setText(as_text(self.told))
            self.shell.notices.say(tr("The verdict is copied in words."), "ok")

    def choose_where_to_save(self) -> None:
        """Let the person choose a file for the verdict."""
        from workbench.ui.dialogs.files import choose_new_verdict

        if self._has_verdict():
            path = choose_new_verdict(self, Path(self.file).with_name(f"{Path(self.file).stem}-verdict.pdf"))
            if path is not None:
                self.save(path)

    def save(self, path: Path) -> None:
        """Keep the verdict as PDF or text."""
        told = self.told
        assert told is not None
        self.shell.operations.start(
            tr("Saving the verdict"),
            lambda _, job: keeping_verdicts.save_verdict(told, path),
            lambda _: self.shell.notices.say(tr("The verdict is kept in {path}.", path=path), "ok"),
            is_apart=True,
        )

    def ask_trust(self, fingerprint: str) -> None:
        """Ask to compare a signer's fingerprint; once they are trusted, check everything again."""
        from workbench.ui.dialogs.comparing import ask_trust

        if ask_trust(self, self.shell, verifying.signer_card(self.shell.checked[self.file], fingerprint)):
            self._check_again()

    def _has_verdict(self) -> bool:
        if self.told is None:
            self.shell.notices.say(tr("Open a package first."), "info")
        return self.told is not None

    # Dropping files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        paths = [Path(each.toLocalFile()) for each in event.mimeData().urls() if each.isLocalFile()]
        if paths:
            self.check(paths)


def _check(home: Home, path: Path, language: str, job: "Job") -> "Checked | WorkbenchError":
    """Check one of several: what can't be read does not keep the others from being checked."""
    try:
        say = lambda share: job.say(f"{path.name}, {share:.0%}".replace("%", f"{NBSP}%"))  # noqa: E731
        return verifying.check(home, path, say=say, language=language)
    except WorkbenchError as error:
        return error

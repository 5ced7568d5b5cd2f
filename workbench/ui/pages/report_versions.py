"""The versions of an assessment: what was finalised, what replaces it and why, and what can be done about it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from workbench.application import correcting, exporting
from workbench.application.views import AssessmentView
from workbench.kernel.speech import tr
from workbench.kernel.words import date_text
from workbench.ui.shell import Shell
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.surfaces import clear, column, line
from workbench.ui.widgets.text import Text


class VersionsPanel(QWidget):
    """Lists the versions; nothing where nothing was finalised yet."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._view: AssessmentView | None = None
        self.signed: Path | None = None
        """The package that was signed here last."""
        self._list = column(None, 10)
        self.revise = self._button(tr("Open again as a revision"), "revise", "lock-open")
        self.withdraw = self._button(tr("Take the revision back"), "withdraw-revision", "arrow-counter-clockwise")
        self.seal = self._button(tr("Send sealed to …"), "seal", "lock")
        inner = column(self, 12, (18, 0, 18, 18))
        inner.addWidget(line())
        inner.addWidget(Text(tr("Versions"), "heading"))
        inner.addLayout(self._list)
        for each in (self.revise, self.withdraw, self.seal):
            inner.addWidget(each)

    def _button(self, text: str, action: str, picture: str) -> Button:
        made = Button(text, "secondary", picture)
        made.setAccessibleIdentifier(f"report.{action}")
        made.clicked.connect(lambda: self._shell.perform(action))
        return made

    def show_view(self, view: AssessmentView) -> None:
        """Show the versions so far, the one that is open last."""
        self._view, assessment = view, view.assessment
        self.setVisible(bool(view.versions))
        clear(self._list)
        for each in view.versions:
            told = tr("Finalised {day}", day=date_text(each.on)) + (f": {each.because}" if each.because else "")
            self._tell(title_of(each.number), told)
        correction = assessment.correction
        is_open = correction is not None and not assessment.is_read_only
        if correction is not None and is_open:
            replaced = tr(
                "version {replaces} of {day}", replaces=correction.replaces, day=date_text(correction.replaces_on)
            )
            self._tell(
                tr("{title_of}, open", title_of=title_of(correction.number)),
                tr("Replaces {replaced}: {because}", replaced=replaced, because=correction.because),
            )
        self.revise.setVisible(assessment.is_read_only and not view.is_locked)
        self.withdraw.setVisible(is_open and not view.is_locked)

    def offers(self) -> dict[str, Callable[[], None]]:
        """Return what can be done about the versions just now."""
        view = self._view
        can: dict[str, Callable[[], None]] = {"seal": self._seal}
        if view is None or view.is_locked:
            return can
        if view.assessment.is_read_only and view.versions:
            can["revise"] = self._revise
        elif view.assessment.correction is not None and not view.is_read_only:
            can["withdraw-revision"] = self._withdraw
        return can

    def _revise(self) -> None:
        from workbench.ui.dialogs.reopening import ask_reason

        assert self._view is not None
        reason, assessment = ask_reason(self, self._view), self._view.assessment.id
        if reason is not None:
            self._shell.save(lambda services: correcting.revise(services, assessment, reason))

    def _withdraw(self) -> None:
        from workbench.ui.dialogs.reopening import ask_withdrawal

        assert self._view is not None
        assessment = self._view.assessment.id
        if ask_withdrawal(self, self._view):
            self._shell.save(lambda services: correcting.withdraw(services, assessment))

    def _seal(self) -> None:
        """Seal the package that was signed here, or lies where this assessment's is written."""
        from workbench.ui.dialogs.sealing import seal

        usual = None
        if self._view is not None:
            usual = self._shell.workspace.parent / f"{exporting.file_stem(self._view.dossier)}.asice"
        seal(self, self._shell, self.signed or (usual if usual is not None and usual.is_file() else None))

    def _tell(self, title: str, told: str) -> None:
        words = column(None, 1)
        words.addWidget(Text(title, "strong"))
        words.addWidget(Text(told, "small", "text2", wraps=True))
        self._list.addLayout(words)


def title_of(version: int) -> str:
    """Return what a version is called: the first is one, all others are revisions."""
    return tr("Revision {version}", version=version) if version > 1 else tr("Version 1")

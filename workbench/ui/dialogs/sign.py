"""Signing: what is frozen, with which identity, where the files go."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from workbench.application import identities
from workbench.application.views import AssessmentView
from workbench.domain.wording import percent_text
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import counted, date_text
from workbench.ui.dialogs.files import choose_folder, choose_identity
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.dialogs.identities import fault_of_new
from workbench.ui.dialogs.remembering import RememberRow
from workbench.ui.shell import Shell
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.secret import secret_line
from workbench.ui.widgets.surfaces import Banner, Surface, column, row
from workbench.ui.widgets.text import ElidedText, Text


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person decided."""

    identity: Path
    passphrase: str
    folder: Path


def ask_signature(parent: QWidget, shell: Shell, view: AssessmentView) -> Wanted | None:
    """Ask for the passphrase; make an identity first where there is none. None where it was called off."""
    dialog = SignDialog(parent, shell, view)
    return dialog.wanted if dialog.exec() == QDialog.DialogCode.Accepted else None


class SignDialog(Dialog):
    """Freezes an assessment, or signs its draft."""

    def __init__(self, parent: QWidget, shell: Shell, view: AssessmentView) -> None:
        self._is_draft = bool(view.missing) and not view.assessment.is_read_only
        title = tr("Sign the draft") if self._is_draft else tr("Sign and lock the assessment")
        super().__init__(parent, title, tr("Sign the draft") if self._is_draft else tr("Sign and lock"), icon="lock")
        self._shell, self._view = shell, view
        self.wanted: Wanted | None = None
        self._folder = shell.workspace.parent
        known = Path(shell.settings.identity) if shell.settings.identity else shell.home.identity_file
        self._identity = known if known.is_file() else None
        self._makes_one = self._identity is None and not shell.home.signing_certificate.exists()
        self._add_words()
        self._add_facts()
        self._add_passphrase()
        self._passphrase.setFocus()
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self._sign)

    def _add_words(self) -> None:
        dossier = self._view.dossier
        indicators, documents = len(dossier.result.scores.indicators), len(dossier.evidence)
        answers = self._view.answered
        words = tr(
            "Signing freezes {indicators}, {answers} and {documents}. Later changes need a new version, and this one "
            "stays readable.",
            indicators=counted(indicators, "{number} indicator", "{number} indicators", number=indicators),
            answers=counted(answers, "{number} answer", "{number} answers", number=answers),
            documents=counted(documents, "{number} document", "{number} documents", number=documents),
        )
        if self._is_draft:
            words = capital(
                counted(
                    len(self._view.missing),
                    "one thing is still missing. The files say that they are a draft; the assessment stays open.",
                    "{number} things are still missing. The files say that they are a draft; the assessment stays "
                    "open.",
                )
            )
        self.body.addWidget(Text(words, "body", "text2", wraps=True))

    def _add_facts(self) -> None:
        dossier = self._view.dossier
        well = Surface("well")
        inner = column(well, 8, (16, 12, 16, 12))
        percent, label = percent_text(dossier.result.percent), tr(capital(dossier.result.label or ""))
        result = tr("{percent}, label {label} by the rules", percent=percent, label=label) if label else percent
        now = self._shell.home.clock.now().astimezone()
        self._where = ElidedText(str(self._folder), "strong")
        facts = (
            (tr("Result"), Text(result, "strong")),
            (tr("Package"), Text(tr("{code}, workbook and report inside", code=dossier.code), "body")),
            (tr("Time"), Text(f"{date_text(now.date())}, {now:%H:%M} {now.tzname()}", "body")),
            (tr("Folder"), self._where),
        )
        for word, value in facts:
            beside = row(None, 12)
            name = Text(word, "small", "text2")
            name.setFixedWidth(scaled(84))
            beside.addWidget(name)
            beside.addWidget(value, 1)
            if value is self._where:
                other = Button(tr("Choose"), "quiet", "folder-open")
                other.setAccessibleName(tr("Choose another folder"))
                other.clicked.connect(self._choose_folder)
                beside.addWidget(other)
            inner.addLayout(beside)
        self.body.addWidget(well)
        warned = Banner()
        told = [each.message for each in dossier.warnings] + [identities.ending(self._shell.home)]
        warned.say(" ".join(filter(None, told)), "warn")
        self.body.addWidget(warned)

    def _add_passphrase(self) -> None:
        self._passphrase = secret_line(tr("Passphrase"), "sign.passphrase")
        self._again = secret_line(tr("Passphrase once more"), "sign.again")
        self._remembering = RememberRow(self._shell, self._passphrase, self.primary.setFocus)
        self.remember = self._remembering.button
        if self._makes_one:
            words = tr(
                "You have no signing identity on this laptop yet. One is made now and protected by this "
                "passphrase. Nobody can restore it: write it down and keep it apart from the laptop."
            )
            self.add_labelled(tr("Passphrase for your new signing identity"), self._passphrase, words)
            self.add_labelled(tr("Once more"), self._again)
            self._again.returnPressed.connect(self._sign)
            self._passphrase.returnPressed.connect(self._again.setFocus)
            self._ask_keyring()
            return
        self._file = ElidedText(str(self._identity or tr("Where is your identity (.p12)?")), "small", "text3")
        choose = Button(tr("Another identity"), "ghost", "fingerprint")
        choose.clicked.connect(self._choose_identity)
        self.foot.insertWidget(0, choose)
        self.add_labelled(tr("Passphrase of your signing identity"), self._passphrase)
        self.body.addWidget(self._file)
        self._passphrase.returnPressed.connect(self._sign)
        self._ask_keyring()

    def _ask_keyring(self) -> None:
        """Offer to remember the passphrase where the computer can; fill in the one that is remembered."""
        self.body.addWidget(self._remembering)
        self._remembering.look_up(self._identity)

    def _choose_folder(self) -> None:
        folder = choose_folder(self, self._folder)
        if folder is not None:
            self._folder = folder
            self._where.setText(str(folder))

    def _choose_identity(self) -> None:
        path = choose_identity(self)
        if path is not None:
            self._identity = path
            self._file.setText(str(path))
            self._remembering.look_up(path)

    def _sign(self) -> None:
        """Check the passphrase before anything is frozen."""
        passphrase = self._passphrase.text()
        try:
            identity = self._make(passphrase) if self._makes_one else self._open(passphrase)
        except WorkbenchError as error:
            self.tell_fault(f"{error.sentence} {error.window_advice}")
            return
        if identity is not None:
            self._shell.keep(replace(self._shell.settings, identity=str(identity)))
            self._remembering.keep(identity, passphrase)
            self.wanted = Wanted(identity, passphrase, self._folder)
            self.accept()

    def _make(self, passphrase: str) -> Path | None:
        fault = fault_of_new(passphrase, self._again.text())
        if fault:
            self.tell_fault(fault)
            return None
        home = self._shell.home
        person = home.get_person()
        identities.make(home, person.name, None, home.identity_file, passphrase)
        return home.identity_file

    def _open(self, passphrase: str) -> Path | None:
        if self._identity is None:
            self.tell_fault(tr("Choose the file of your signing identity (.p12) first."))
            return None
        card = identities.adopt(self._shell.home, self._identity, passphrase)
        identities.check_in_time(self._shell.home, card)
        return self._identity

"""Adding one's own signature to a package that others have signed: what it says, with which identity."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from workbench.application import giving_out, identities, signing
from workbench.application.circulating import put_where_shared
from workbench.application.cosigning import Waiting
from workbench.application.services import Services
from workbench.domain.journal import Deed
from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.files import choose_identity
from workbench.ui.dialogs.identities import IdentityDialog
from workbench.ui.dialogs.remembering import RememberRow
from workbench.ui.shell import Shell
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.surfaces import Banner, Surface, column, row
from workbench.ui.widgets.text import ElidedText, Text

_WORDS = later(
    "You sign the package as it lies there: report, workbook and all that they rest on. "
    "Your signature is added, and nothing that is in it changes."
)
_SEALED = later("It is sealed: the signed package is written open beside it. Seal that again before you send it.")
_ANOTHER = later(
    "It does not wait for the identity of this laptop. If yours was another one when the assessment was finalised, "
    "choose the file of that one."
)


def cosign(parent: QWidget, shell: Shell, waiting: Waiting) -> Path | None:
    """Ask for the passphrase and sign; return the signed package, None where it was called off."""
    dialog = CosignDialog(parent, shell, waiting)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    return dialog.answer if accepted and isinstance(dialog.answer, Path) else None


class CosignDialog(IdentityDialog):
    """Signs, and stays open with the reason where that is refused; the package is left as it is then."""

    def __init__(self, parent: QWidget, shell: Shell, waiting: Waiting) -> None:
        super().__init__(parent, shell, tr("Add your signature"), tr("Sign"), verb=tr("Signing"), icon="pen-nib")
        self._waiting = waiting
        self.body.addWidget(Text(tr(_WORDS), "body", "text2", wraps=True))
        self.body.addWidget(self._make_facts())
        self._warn()
        known = Path(shell.settings.identity) if shell.settings.identity else shell.home.identity_file
        self.file = self.add_file(tr("Your signing identity"), known if known.is_file() else None, choose_identity)
        self.secret = self.add_secret(tr("Its passphrase"))
        self.remembering = RememberRow(shell, self.secret, self.primary.setFocus)
        self.body.addWidget(self.remembering)
        self.remembering.look_up(self.file.path)
        self.file.chosen.connect(self._take)
        (self.secret if self.file.path else self.file).setFocus()

    def _make_facts(self) -> QWidget:
        well, waiting = Surface("well"), self._waiting
        inner = column(well, 8, (16, 12, 16, 12))
        facts = {
            later("Assessment"): f"{waiting.cluster}, {waiting.code}", later("Result"): waiting.result,
            later("Signed by"): ", ".join(waiting.signed), later("Waits for"): ", ".join(waiting.awaited),
            later("Package"): str(waiting.package),
        }  # fmt: skip
        for word, told in facts.items():
            if told:
                beside, name = row(None, 12), Text(tr(word), "small", "text2")
                name.setFixedWidth(scaled(84))
                beside.addWidget(name)
                beside.addWidget(ElidedText(told, "strong" if word == "Result" else "body"), 1)
                inner.addLayout(beside)
        return well

    def _warn(self) -> None:
        told = [identities.ending(self.shell.home), tr(_SEALED) if self._waiting.is_sealed else ""]
        told.append("" if self._waiting.is_for_me else tr(_ANOTHER))
        warned = Banner()
        warned.say(" ".join(filter(None, told)), "warn")
        self.body.addWidget(warned)

    def _take(self, path: Path) -> None:
        self.remembering.look_up(path)
        self.secret.setFocus()

    def find_fault(self) -> str:
        return "" if self.file.path else tr("Choose the file of your signing identity (.p12) first.")

    def make_work(self) -> Callable[[], Path]:
        home, package, file, secret = self.shell.home, self._waiting.package, self.file.path, self.secret.text()
        assert file is not None

        def sign() -> Path:
            signing.sign_package(home, package, file, secret)
            return signing.signed_file(package)

        return sign

    def _start(self, work: Callable[[], object]) -> None:
        """Sign; where a workspace is open that knows the assessment, log it and let colleagues have the package."""
        if self.shell.is_viewer:
            super()._start(work)
            return

        def logged(services: Services, _: object) -> Path:
            made = work()
            assert isinstance(made, Path)
            giving_out.note_package(services, giving_out.assessment_of(services, made), Deed.SIGNED, made)
            put_where_shared(services, made, self.shell.operations.write_from_job)
            return made

        self.shell.operations.start(self._verb, logged, self._done, self._failed)

    def _done(self, answer: object) -> None:
        assert self.file.path is not None
        self.remembering.keep(self.file.path, self.secret.text())
        super()._done(answer)

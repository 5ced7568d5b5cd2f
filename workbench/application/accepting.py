"""Which packages a portfolio takes: valid and final ones of trusted signers, each verified first."""

from dataclasses import dataclass
from pathlib import Path

from workbench.application.home import Home
from workbench.application.verifying import check
from workbench.kernel.errors import WorkbenchError
from workbench.portfolio.submissions import Document, Submission, submission_of


class NotFinal(WorkbenchError):
    code = "PRT-007"
    message = "It is a draft: nobody has finalised it."
    remedy = "Ask for the package of the finalised assessment."


class NotAccepted(WorkbenchError):
    code = "PRT-008"
    message = "{reason}"
    remedy = "`workbench verify` says more; ask whoever sent it for the package as it was signed."
    window_remedy = "Packages (Ctrl+4) says more; ask whoever sent it for the package as it was signed."


class NotTrusted(WorkbenchError):
    code = "PRT-009"
    message = "It is valid, but not everybody who signed it is on the trust list: {names}."
    remedy = "Compare their fingerprint and trust them, or take it with --allow-untrusted, marked in every view."
    window_remedy = "Open it on Packages to compare fingerprints and trust them, or take it all the same, marked."


@dataclass(frozen=True)
class Verifying:
    """Whom one trusts, and whether others' packages are taken too."""

    home: Home
    trust_list: Path | None
    allow_untrusted: bool

    def submission(self, path: Path) -> Submission:
        """Verify a package and return what it says.

        Raises NotFinal, NotAccepted, NotTrusted, or why it can't be read.
        """
        told: list[Document] = []
        checked = check(self.home, path, self.trust_list, read=told.append)
        verdict = checked.verdict
        if not verdict.valid:
            raise NotAccepted(reason=verdict.problems[0].message if verdict.problems else "It is not valid.")
        if verdict.status != "final":
            raise NotFinal
        if not verdict.trusted and not self.allow_untrusted:
            names = [f"{each.signer} ({each.fingerprint[:16]}…)" for each in verdict.signatures if not each.trusted]
            raise NotTrusted(names=", ".join(names))
        signers = tuple(each.signer for each in verdict.signatures)
        content = verdict.replacing.content_sha256
        file = checked.seal.sha256 if checked.seal is not None else verdict.sha256
        return submission_of(told[0], content, file, signers, is_trusted=verdict.trusted)

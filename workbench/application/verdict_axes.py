"""The axes of a verdict, each with its answer and one sentence."""

from dataclasses import dataclass

from workbench.application.verdict_certificates import Standing, has_ended, is_ahead, standings_of
from workbench.application.verifying import Checked
from workbench.exchange.package.verdict import Verdict
from workbench.kernel.words import count_text


@dataclass(frozen=True, slots=True)
class Axis:
    """One question that checking answers by itself."""

    name: str
    holds: bool | None
    """None where the answer is neither yes nor no."""
    word: str
    text: str


def axes_of(checked: Checked) -> tuple[Axis, ...]:
    """Return the axes; none for what is no package."""
    verdict = checked.verdict
    if not verdict.is_package:
        return ()
    return (
        _intact(verdict), _valid(verdict), _trusted(verdict), _covers(verdict), _complete(verdict), _time(verdict),
        _certificates(checked),
    )  # fmt: skip


def _axis(name: str, holds: bool | None, text: str, word: str = "") -> Axis:  # noqa: FBT001
    return Axis(name, holds, word or {True: "Yes", False: "No", None: "Open"}[holds], text)


def _intact(verdict: Verdict) -> Axis:
    wrong = sum(not each.ok for each in verdict.files)
    files = count_text(len(verdict.files), "file", "files")
    if verdict.intact:
        return _axis("Intact", True, f"All {files} in it are sound.")
    differ = "differs" if wrong == 1 else "differ"
    return _axis("Intact", False, f"{wrong} of {files} {differ} from what was listed or signed.")


def _valid(verdict: Verdict) -> Axis:
    good, all_ = sum(each.valid for each in verdict.signatures), len(verdict.signatures)
    if not all_:
        return _axis("Signatures valid", None, "Nobody has signed it.", "None")
    if good == all_:
        return _axis("Signatures valid", True, f"{count_text(all_, 'signature', 'signatures').capitalize()}, "
                     "made with the keys of the certificates named below.")  # fmt: skip
    return _axis("Signatures valid", False, f"{all_ - good} of {all_} do not fit.")


def _trusted(verdict: Verdict) -> Axis:
    known, all_ = sum(each.trusted for each in verdict.signatures), len(verdict.signatures)
    if not all_:
        return _axis("Signers trusted", None, "There is nobody to trust.", "None")
    if known == all_:
        return _axis("Signers trusted", True, "Each signer's certificate is on the list that it was checked against.")
    return _axis("Signers trusted", None, f"{known} of {all_} signers are on the list that it was checked against.",
                 "Not all")  # fmt: skip


def _covers(verdict: Verdict) -> Axis:
    if verdict.covers_everything:
        return _axis("All covered", True, "The last signature covers every file but itself.")
    if not verdict.signatures:
        return _axis("All covered", None, "No signature covers anything.", "None")
    return _axis("All covered", False, "There is something in it that the last signature does not cover.")


def _complete(verdict: Verdict) -> Axis:
    wanted = len(verdict.claims.signers)
    if verdict.status == "draft" and not wanted:
        return _axis("All have signed", None, "A draft asks nobody to sign.", "Draft")
    if verdict.required_signers_present:
        return _axis("All have signed", True, f"{count_text(wanted, 'person has', 'people have').capitalize()} to sign "
                     "and did, told by the fingerprint of the certificate.")  # fmt: skip
    text = "Somebody who has to sign has not." if wanted else "Who has to sign can't be read in it."
    return _axis("All have signed", False, text)


def _time(verdict: Verdict) -> Axis:
    proven, all_ = sum(each.time_proven for each in verdict.signatures), len(verdict.signatures)
    if all_ and proven == all_:
        return _axis("Time proven", True, "A time stamp of an authority that is relied on proves when.")
    text = "The time is what the signers' computers told; no time stamp that is relied on proves it."
    return _axis("Time proven", None, text if all_ else "There is no signature.", "Not all" if proven else "No")


def _certificates(checked: Checked) -> Axis:
    """Tell how the certificates stand today; what was signed while they were valid stays valid."""
    name, signatures = "Certificates today", checked.verdict.signatures
    standings = [standings_of(checked, each) for each in signatures if each.certificate is not None]
    if not standings:
        return _axis(name, None, "There is no certificate that can be read.", "None")
    ended = [each for each in signatures if has_ended(checked, each)]
    if ended and all(each.time_proven for each in ended):
        text = (
            "What was signed before stays valid, and a time stamp that is relied on proves that it was signed before."
        )
        return _axis(name, True, text, "Ended since")
    if ended:
        text = "What was signed before stays valid; that it was signed before is what the signers' computers told."
        return _axis(name, None, text, "Ended since")
    if any(Standing.NOT_YET in each for each in standings) or any(is_ahead(checked, each) for each in signatures):
        text = "By the clock of this computer the time of signing still lies ahead; one of the clocks is wrong."
        return _axis(name, None, text, "Not valid yet")
    if any(Standing.ENDED in each for each in standings):
        return _axis(name, None, "The certificate of a signature that does not fit has ended.", "Ended")
    return _axis(name, True, "Each certificate that the signatures rest on is valid.", "Valid")

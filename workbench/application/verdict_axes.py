"""The axes of a verdict, each with its answer and one sentence."""

from dataclasses import dataclass

from workbench.application.verdict_certificates import Standing, has_ended, standings_of
from workbench.application.verdict_times import Doubt, doubts_of
from workbench.application.verifying import Checked
from workbench.exchange.package.verdict import Verdict
from workbench.kernel.tongue import capital, say


@dataclass(frozen=True, slots=True)
class Axis:
    """One question that checking answers by itself."""

    name: str
    holds: bool | None
    """None where the answer is neither yes nor no."""
    word: str
    text: str


def axes_of(checked: Checked) -> tuple[Axis, ...]:
    """Return the axes, in the language that is written in; none for what is no package."""
    verdict = checked.verdict
    if not verdict.is_package:
        return ()
    return (
        _intact(verdict), _valid(verdict), _trusted(checked), _covers(verdict), _complete(verdict), _time(checked),
        _certificates(checked),
    )  # fmt: skip


def _axis(name: str, holds: bool | None, text: str, word: str = "") -> Axis:  # noqa: FBT001
    usual = "yes" if holds else "none" if holds is None else "no"
    return Axis(say(f"verdict.axis_{name}"), holds, say(f"verdict.{word or usual}"), capital(text))


def _intact(verdict: Verdict) -> Axis:
    files, wrong = len(verdict.files), sum(not each.ok for each in verdict.files)
    if verdict.intact:
        return _axis("intact", True, say("verdict.intact_yes", count=files))
    return _axis("intact", False, say("verdict.intact_no", count=wrong, files=files))


def _valid(verdict: Verdict) -> Axis:
    good, all_ = sum(each.valid for each in verdict.signatures), len(verdict.signatures)
    if not all_:
        return _axis("valid", None, say("verdict.valid_none"))
    if good == all_:
        return _axis("valid", True, say("verdict.valid_yes", count=all_))
    return _axis("valid", False, say("verdict.valid_no", wrong=all_ - good, signatures=all_))


def _trusted(checked: Checked) -> Axis:
    signatures = checked.verdict.signatures
    known, all_ = sum(each.trusted for each in signatures), len(signatures)
    if not all_:
        return _axis("trusted", None, say("verdict.trusted_none"))
    if known == all_:
        return _axis("trusted", True, say("verdict.trusted_yes"))
    if all(each.trusted or checked.is_own(each) for each in signatures):
        return _axis("trusted", True, say("verdict.trusted_own"))
    return _axis("trusted", None, say("verdict.trusted_no", known=known, signers=all_), "not_all")


def _covers(verdict: Verdict) -> Axis:
    if verdict.covers_everything:
        return _axis("covered", True, say("verdict.covered_yes"))
    if not verdict.signatures:
        return _axis("covered", None, say("verdict.covered_none"))
    return _axis("covered", False, say("verdict.covered_no"))


def _complete(verdict: Verdict) -> Axis:
    wanted = len(verdict.claims.signers)
    if verdict.status == "draft" and not wanted:
        return _axis("complete", None, say("verdict.complete_draft"), "kind_draft")
    if verdict.required_signers_present:
        return _axis("complete", True, say("verdict.complete_yes", count=wanted))
    return _axis("complete", False, say("verdict.complete_no" if wanted else "verdict.complete_unread"))


def _time(checked: Checked) -> Axis:
    verdict = checked.verdict
    proven, all_ = sum(each.time_proven for each in verdict.signatures), len(verdict.signatures)
    if all_ and proven == all_:
        return _axis("time", True, say("verdict.time_yes"))
    word = "not_all" if proven else "no"
    if any(doubt is not Doubt.AHEAD for _, doubt in doubts_of(verdict, checked.at)):
        return _axis("time", None, say("verdict.time_doubted"), word)
    return _axis("time", None, say("verdict.time_no" if all_ else "verdict.time_none"), word)


def _certificates(checked: Checked) -> Axis:
    """Tell how the certificates stand today; what was signed while they were valid stays valid."""
    signatures = checked.verdict.signatures
    standings = [standings_of(checked, each) for each in signatures if each.certificate is not None]
    if not standings:
        return _axis("certificates", None, say("verdict.certificates_none"))
    ended = [each for each in signatures if has_ended(checked, each)]
    if ended and all(each.time_proven for each in ended):
        return _axis("certificates", True, say("verdict.certificates_proven"), "ended_since")
    if ended:
        return _axis("certificates", None, say("verdict.certificates_unproven"), "ended_since")
    if any(Standing.NOT_YET in each for each in standings) or any(
        doubt is Doubt.AHEAD for _, doubt in doubts_of(checked.verdict, checked.at)
    ):
        return _axis("certificates", None, say("verdict.certificates_ahead"), "not_valid_yet")
    if any(Standing.ENDED in each for each in standings):
        return _axis("certificates", None, say("verdict.certificates_unfit"), "ended")
    return _axis("certificates", True, say("verdict.certificates_valid"), "valid")

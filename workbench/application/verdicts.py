"""A verdict in words that a lawyer can quote: one sentence, the axes, the problems, then numbered statements."""

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import Any

from workbench.application import verdict_colleagues as colleagues
from workbench.application import verdict_statements as statements
from workbench.application.inspecting import Inspected
from workbench.application.verdict_axes import Axis, axes_of
from workbench.application.verdict_certificates import has_ended, standing_of
from workbench.application.verdict_problems import PRECEDENCE, advice_for
from workbench.application.verdict_signers import SignerText, signers_of
from workbench.application.verdict_times import doubts_of
from workbench.application.verifying import Checked
from workbench.exchange.package.verdict import Verdict
from workbench.kernel.canonical import Json
from workbench.kernel.tongue import say, writing_in
from workbench.kernel.words import plain_text, size_text

MESSAGE_LIMIT = 600
_TRANSLATION = re.compile(r"form\.[a-z]{2,3}\.yaml")


class Kind(StrEnum):
    """What a verdict comes to."""

    ACCEPTED = "accepted"
    OWN = "own"
    """Valid, and nobody signed whom one would have to trust but oneself."""
    NOT_TRUSTED = "not trusted"
    DRAFT = "draft"
    INCOMPLETE = "incomplete"
    """All that is there is sound; somebody who has to sign has not yet."""
    NOT_VALID = "not valid"
    SEALED = "sealed"
    """Sealed, and not opened: nothing is known of the package in it."""
    SEAL_BROKEN = "seal broken"
    NOT_A_PACKAGE = "not a package"
    HANDED_ON = "for colleagues"
    """A file that colleagues carry, from whom one relies on."""
    FROM_STRANGERS = "for colleagues, not trusted"
    FOR_OTHERS = "for other colleagues"
    DAMAGED = "for colleagues, damaged"


_FOR_COLLEAGUES = frozenset({Kind.HANDED_ON, Kind.FROM_STRANGERS, Kind.FOR_OTHERS, Kind.DAMAGED})
TONES = {
    Kind.ACCEPTED: "ok", Kind.OWN: "ok", Kind.NOT_TRUSTED: "warn", Kind.DRAFT: "warn",
    Kind.INCOMPLETE: "warn", Kind.NOT_VALID: "danger",
    Kind.SEALED: "warn", Kind.SEAL_BROKEN: "danger", Kind.NOT_A_PACKAGE: "danger",
    Kind.HANDED_ON: "ok", Kind.FROM_STRANGERS: "warn", Kind.FOR_OTHERS: "warn", Kind.DAMAGED: "danger",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that is said of a package; it can be quoted alone."""

    number: int
    topic: str
    text: str


@dataclass(frozen=True, slots=True)
class Fault:
    """A problem: what was found, what it means, what to do."""

    code: str
    where: str
    found: str
    means: str
    remedy: str


@dataclass(frozen=True, slots=True)
class FileText:
    """A file in a package, or several of one kind."""

    name: str
    size: str
    ok: bool = True
    """It is what was signed."""


@dataclass(frozen=True, slots=True)
class VerdictText:
    """A verdict in words."""

    file: str
    kind: Kind
    word: str
    """The verdict in the fewest words."""
    headline: str
    seal: str
    """One sentence on the seal that was opened; empty where there was none, or it stayed closed."""
    axes: tuple[Axis, ...]
    faults: tuple[Fault, ...]
    statements: tuple[Statement, ...]
    signers: tuple[SignerText, ...]
    files: tuple[FileText, ...]
    may_be_browsed: bool
    """What it shows is what it was made of; whether signed or not is said beside it."""
    at: datetime
    """When it was checked."""
    language: str
    """In which all of it is written."""

    @property
    def may_be_taken(self) -> bool:
        """Tell whether it is a file that colleagues carry, of which something is for the person."""
        return self.kind in _FOR_COLLEAGUES - {Kind.FOR_OTHERS}

    @property
    def tone(self) -> str:
        """Return how it is to be taken: `ok`, `warn` or `danger`."""
        return TONES[self.kind]


def tell(checked: Checked, zone: tzinfo | None = None) -> VerdictText:
    """Put a verdict into words of the language in which it was checked.

    Times are told in a zone, None for that of the computer.
    """
    with writing_in(checked.language):
        if checked.colleagues is not None:
            return _tell_colleagues(checked, checked.colleagues, zone)
        said, kind = statements.statements_of(checked, zone), kind_of(checked)
        return VerdictText(
            plain_text(checked.path.name), kind, say(f"verdict.kind_{kind.name.lower()}"), _headline(checked, zone),
            _seal(checked), axes_of(checked), tuple(_faults(checked.verdict)),
            tuple(Statement(number, topic, text) for number, (topic, text) in enumerate(said, 1)),
            signers_of(checked, zone), tuple(_files(checked.verdict)), checked.verdict.intact, checked.at,
            checked.language,
        )  # fmt: skip


def _tell_colleagues(checked: Checked, found: Inspected, zone: tzinfo | None) -> VerdictText:
    said = (*statements.about_file(checked), *colleagues.statements_on(found, zone))
    said = (*said, *statements.about_checker(checked, zone))
    kind = kind_of(checked)
    word = say(f"colleagues.kind_{kind.name.lower()}")
    signers = [
        replace(each, time=colleagues.signed_text(found, each.fingerprint), is_own=checked.own == each.fingerprint)
        for each in signers_of(checked, zone)
    ]
    return VerdictText(
        plain_text(checked.path.name), kind, word, colleagues.headline(found), "",
        colleagues.axes_on(found), tuple(map(_fault, checked.verdict.problems)),
        tuple(Statement(number, topic, text) for number, (topic, text) in enumerate(said, 1)), tuple(signers),
        tuple(FileText(*each) for each in colleagues.listed_files(found)), False, checked.at, checked.language,
    )  # fmt: skip


def kind_of(checked: Checked) -> Kind:
    """Return what a verdict comes to."""
    verdict = checked.verdict
    if checked.colleagues is not None:
        opens = Kind.HANDED_ON if verdict.trusted else Kind.FROM_STRANGERS
        return Kind.DAMAGED if not verdict.intact else opens if checked.colleagues.opened else Kind.FOR_OTHERS
    if checked.is_closed:
        return Kind.SEAL_BROKEN if verdict.problems[0].code == "PKG-033" else Kind.SEALED
    if not verdict.is_package:
        return Kind.NOT_A_PACKAGE
    if verdict.status == "draft" and {each.code for each in verdict.problems} <= statements.UNSIGNED:
        return Kind.DRAFT
    if not verdict.valid:
        return Kind.INCOMPLETE if _only_waits(verdict) else Kind.NOT_VALID
    if verdict.accepted:
        return Kind.ACCEPTED
    return Kind.NOT_TRUSTED if _strangers(checked) else Kind.OWN


def _only_waits(verdict: Verdict) -> bool:
    """Tell whether nothing is wrong but that not everybody has signed yet."""
    is_sound = verdict.intact and verdict.covers_everything and all(each.valid for each in verdict.signatures)
    return is_sound and bool(verdict.signatures) and {each.code for each in verdict.problems} <= {"PKG-115"}


def to_json(checked: Checked) -> dict[str, Any]:
    """Return a verdict as `verify --json` gives it."""
    told, found = tell(checked), checked.verdict.to_json()
    with writing_in(checked.language):
        faults = [*map(_fault, checked.verdict.problems)]
    problems = [
        {**problem, "means": fault.means, "remedy": fault.remedy}
        for problem, fault in zip(found["problems"], faults, strict=True)
    ]
    for signature, shown in zip(checked.verdict.signatures, found["signatures"], strict=True):
        told_of = (signature.certificate, *signature.above)
        for each, certificate in zip(told_of, (shown["certificate"], *shown["above"]), strict=True):
            if each is not None:
                certificate["now"] = standing_of(each, checked.at).value
    with writing_in(checked.language):
        colleagues_json = colleagues.to_json(checked.colleagues) if checked.colleagues is not None else None
    said: list[Json] = [{"number": each.number, "topic": each.topic, "text": each.text} for each in told.statements]
    return {
        "package": str(checked.path), "sealed": checked.seal is not None, **found, "problems": problems,
        "seal": checked.seal.to_json() if checked.seal else None,
        "kind": told.kind.value, "language": told.language, "headline": told.headline, "statements": said,
        **({"colleagues": colleagues_json} if colleagues_json else {}),
    }  # fmt: skip


def as_text(told: VerdictText, width: int = 0) -> str:
    """Return a verdict as plain text; broken into lines of a width in characters, where one is given."""
    with writing_in(told.language):
        return "\n".join(line for text, indent in _paragraphs(told) for line in _broken(text, indent, width))


def _paragraphs(told: VerdictText) -> Iterator[tuple[str, str]]:
    """Yield each paragraph with what its further lines begin with."""
    yield f"{told.file}: {told.headline}", ""
    if told.seal:
        yield told.seal, ""
    if told.axes:
        yield "", ""
    width = max((len(axis.name) for axis in told.axes), default=0) + 2
    for axis in told.axes:
        yield f"{f'{axis.name}:':{width}}{axis.word}. {axis.text}", " " * width
    for fault in told.faults:
        yield "", ""
        yield f"{say('verdict.problem')} {fault.found} ({fault.code})", "  "
        yield f"  {say('verdict.means')} {fault.means}", "  "
        yield f"  {say('verdict.to_do')} {fault.remedy}", "  "
    for statement in told.statements:
        yield "", ""
        yield f"{statement.number}. {statement.topic}. {statement.text}", "   "


def _broken(text: str, indent: str, width: int) -> list[str]:
    lines: list[str] = []
    for place, part in enumerate(text.split("\n")):
        if not width or place:  # A command stays in one line: it is copied.
            lines.append(part if not place else f"   {part}")
        else:
            lines += textwrap.wrap(
                part, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
            ) or [""]
    return lines


def _headline(checked: Checked, zone: tzinfo | None) -> str:
    verdict, kind = checked.verdict, kind_of(checked)
    match kind:
        case Kind.SEALED | Kind.SEAL_BROKEN:
            return say("verdict.head_closed", why=say(f"verdict.closed_{verdict.problems[0].code[-3:]}"))
        case Kind.NOT_A_PACKAGE:
            return say("verdict.head_not_a_package")
        case Kind.NOT_VALID | Kind.INCOMPLETE:
            return say(f"verdict.head_{kind.name.lower()}", reason=say(f"verdict.reason_{_reason(verdict)}"))
        case Kind.DRAFT if not verdict.signatures:
            return say("verdict.head_draft_unsigned")
        case Kind.DRAFT:
            return say("verdict.head_draft", since=_since(checked, zone))
    ended = [each for each in verdict.signatures if has_ended(checked, each) and not each.time_proven]
    said = [say("verdict.ended_unproven")] if ended else []
    said += [say("verdict.doubted")] if any(doubts_of(verdict, checked.at)) else []
    return " ".join([_head_of_valid(checked, zone), *said])


def _head_of_valid(checked: Checked, zone: tzinfo | None) -> str:
    kind, since = kind_of(checked), _since(checked, zone)
    if kind is Kind.NOT_TRUSTED:
        who = [statements.quoted(name) for name in _strangers(checked)]
        return say("verdict.head_not_trusted", count=len(who), since=since, who=statements.listed(who))
    return say("verdict.head_accepted" if kind is Kind.ACCEPTED else "verdict.head_own", since=since)


def _seal(checked: Checked) -> str:
    return say("verdict.seal_opened") if checked.seal is not None and not checked.is_closed else ""


def _since(checked: Checked, zone: tzinfo | None) -> str:
    signatures = checked.verdict.signatures
    who = statements.listed([statements.quoted(each.signer) for each in signatures])
    moment = max((each.time for each in signatures if each.time is not None), default=None)
    if moment is None:
        return say("verdict.since", who=who)
    return say("verdict.since_on", who=who, moment=statements.moment_text(moment, zone, seconds=False))


def _reason(verdict: Verdict) -> str:
    """Return which of the reasons weighs most, by the end of its text's key."""
    if not verdict.signatures:
        return "unsigned"
    if not verdict.intact:
        return "changed"
    if not all(each.valid for each in verdict.signatures):
        return "unfit"
    if not verdict.required_signers_present:
        return "incomplete"
    return "other" if verdict.covers_everything else "uncovered"


def _strangers(checked: Checked) -> list[str]:
    found = [each for each in checked.verdict.signatures if not each.trusted and not checked.is_own(each)]
    return [each.signer for each in found]


def _files(verdict: Verdict) -> Iterator[FileText]:
    """Yield the files, those that are not what was signed first; documents and what proves them in one line each."""
    for each in verdict.files:
        if not each.ok:
            yield FileText(plain_text(each.name), size_text(each.size), ok=False)
    proofs, documents, translations = [], [], []
    for each in (each for each in verdict.files if each.ok):
        if each.name.startswith(("META-INF/", "SHA256SUMS")) or each.name == "mimetype":
            proofs.append(each.size)
        elif each.name.startswith("evidence/"):
            documents.append(each.size)
        elif _TRANSLATION.fullmatch(each.name):
            translations.append(each.size)
        else:
            yield FileText(plain_text(each.name), size_text(each.size), ok=True)
    if translations:
        yield FileText(say("verdict.files_translations", count=len(translations)), size_text(sum(translations)))
    if documents:
        yield FileText(say("verdict.files_documents", count=len(documents)), size_text(sum(documents)))
    if proofs:
        yield FileText(say("verdict.files_proofs"), size_text(sum(proofs)))


def _faults(verdict: Verdict) -> Iterator[Fault]:
    """Yield the problems, what weighs most first; a draft's missing signatures are no problem of it."""
    is_draft = verdict.status == "draft"
    problems = [each for each in verdict.problems if not (is_draft and each.code in statements.UNSIGNED)]
    # A file that was changed does not fit the other list either: that is no second problem.
    changed = {each.where for each in problems if each.code == "PKG-106"}
    problems = [each for each in problems if each.code != "PKG-111" or each.where not in changed]
    for problem in sorted(problems, key=lambda each: PRECEDENCE.get(each.code, len(PRECEDENCE))):
        yield _fault(problem)


def _fault(problem: Any) -> Fault:
    advise = colleagues.advice_on if problem.code.startswith("HUB-") else advice_for
    means, remedy = advise(problem.code)
    where = plain_text(problem.where)
    return Fault(problem.code, where, plain_text(problem.message, MESSAGE_LIMIT), means, remedy)

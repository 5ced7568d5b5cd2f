"""The verdict on a file that colleagues carry: its axes, its makers and its statements, in words to be quoted."""

from collections.abc import Iterator
from datetime import datetime, tzinfo
from typing import Any

from workbench.application.inspecting import CODES, Inspected, Laptop, Part
from workbench.application.verdict_axes import Axis
from workbench.application.verdict_statements import listed, moment_text, quoted
from workbench.exchange.keys import certificates
from workbench.kernel.canonical import Json
from workbench.kernel.clock import from_text
from workbench.kernel.tongue import capital, say
from workbench.kernel.words import plain_text, size_text

_WHY = {code: why for why, code in CODES.items()}


def advice_on(code: str) -> tuple[str, str]:
    """Return what a problem of such a file means, and what to do about it."""
    return say(f"colleagues.means_{_WHY[code]}"), say("colleagues.do_anew")


def headline(found: Inspected) -> str:
    """Return the verdict in one sentence."""
    if wrong := sum(not each.ok for each in found.pieces):
        return say("colleagues.head_damaged", count=wrong)
    if not found.opened:
        return say("colleagues.head_for_others")
    who = listed([_who(each) for each in _strangers(found) or found.laptops])
    return say("colleagues.head_from_strangers" if _strangers(found) else "colleagues.head_handed_on", who=who)


def axes_on(found: Inspected) -> tuple[Axis, ...]:
    """Return the axes."""
    wrong = sum(each.why in ("altered", "unread", "misplaced") for each in found.pieces)
    intact = say("colleagues.intact_no", count=wrong) if wrong else _counted("intact_yes", len(found.pieces))
    is_signed = all(each.is_valid for each in found.laptops) if found.laptops else None
    signed = say(f"colleagues.signed_{'none' if is_signed is None else 'yes' if is_signed else 'no'}")
    strangers = _strangers(found)
    trusted = say("colleagues.trusted_yes")
    if strangers or not found.laptops:
        who = listed([_who(each) for each in strangers])
        trusted = capital(say("colleagues.trusted_no", who=who)) if strangers else say("colleagues.signed_none")
    return (
        _axis("intact", not wrong, intact),
        _axis("signed", is_signed, signed),
        _axis("trusted", (not strangers or None) if found.laptops else None, trusted, "no" if strangers else ""),
        _axis("open", _opens(found), _open_text(found), "not_all" if found.opened and found.closed else ""),
    )


def statements_on(found: Inspected, zone: tzinfo | None) -> Iterator[tuple[str, str]]:
    """Yield topic and text of what can be quoted, but for the file and the checker."""
    yield say("colleagues.topic_what"), say("colleagues.what")
    held = " ".join(sentence for part in found.parts for sentence in _held(part, zone))
    yield say("colleagues.topic_holds"), held or say("colleagues.holds_nothing")
    for each in found.laptops:
        yield say("colleagues.topic_maker"), _maker(each)
    yield say("colleagues.topic_do"), what_to_do(found)
    yield say("verdict.topic_how"), say("colleagues.how")


def what_to_do(found: Inspected) -> str:
    """Say what comes next."""
    strangers = listed([_who(each) for each in _strangers(found)])
    if not found.is_sound:
        return say("colleagues.do_anew")
    if not found.opened:
        return say("colleagues.do_join", who=say("colleagues.whoever"))
    return say("colleagues.do_trust", who=strangers) if strangers else say("colleagues.do_take")


def listed_files(found: Inspected) -> Iterator[tuple[str, str, bool]]:
    """Yield name, size and soundness of what is inside: what is damaged first, the rest by assessment."""
    for each in found.pieces:
        if not each.ok:
            yield plain_text(each.name), size_text(each.size), False
    for part in found.parts:
        if part.entries:
            yield say("colleagues.entries", count=part.entries, title=title_of(part)), "", True
        if part.files:
            yield say("colleagues.evidence", count=part.files), size_text(part.size), True
    if found.closed:
        yield say("colleagues.for_others", count=found.closed), "", True


def title_of(part: Part) -> str:
    """Return what an assessment is called."""
    return quoted(part.title) if part.title else say("colleagues.untitled", id=part.assessment[:8])


def to_json(found: Inspected) -> dict[str, Json]:
    """Return what `verify --json` tells of such a file beside what it tells of packages."""
    return {
        "assessments": [
            {
                "id": each.assessment, "title": each.title, "entries": each.entries, "last": each.last or None,
                "evidence": each.files, "sealed_lanes": each.sealed,
            }
            for each in found.parts
        ],
        "laptops": [
            {"name": each.name, "fingerprint": each.fingerprint, "devices": sorted(each.devices), "own": each.is_own}
            for each in found.laptops
        ],
        "opened": found.opened, "for_others": found.closed, "what_to_do": what_to_do(found),
    }  # fmt: skip


def signed_text(found: Inspected, fingerprint: str) -> str:
    """Say how much a laptop signed."""
    parcels = sum(each.parcels for each in found.laptops if each.fingerprint == fingerprint)
    return say("colleagues.signed_parts", count=parcels)


def _strangers(found: Inspected) -> list[Laptop]:
    return [each for each in found.laptops if not (each.is_trusted or each.is_own)]


def _who(laptop: Laptop) -> str:
    return quoted(laptop.name) if laptop.name else say("colleagues.somebody")


def _axis(name: str, holds: bool | None, text: str, word: str = "") -> Axis:  # noqa: FBT001
    usual = "yes" if holds else "none" if holds is None else "no"
    return Axis(say(f"colleagues.axis_{name}"), holds, say(f"verdict.{word or usual}"), text)


def _opens(found: Inspected) -> bool | None:
    return None if not found.opened or found.closed else True


def _open_text(found: Inspected) -> str:
    if not found.opened:
        return say("colleagues.open_none")
    if found.closed:
        return say("colleagues.open_some", opened=found.opened, all=found.opened + found.closed)
    return _counted("open_yes", found.opened)


def _counted(name: str, count: int) -> str:
    return say(f"colleagues.{name}", count=count)


def _held(part: Part, zone: tzinfo | None) -> Iterator[str]:
    if part.entries:
        yield say("colleagues.holds", count=part.entries, title=title_of(part), moment=_moment(part.last, zone))
    if part.files:
        yield capital(say("colleagues.holds_evidence", count=part.files, size=size_text(part.size)))
    if part.sealed:
        yield say("colleagues.holds_sealed", count=part.sealed)


def _moment(instant: str, zone: tzinfo | None) -> str:
    try:
        moment: datetime = from_text(instant)
    except ValueError:  # What a stranger signed may say anything.
        return plain_text(instant)
    return moment_text(moment, zone, seconds=False)


def _maker(laptop: Laptop) -> str:
    if laptop.certificate is None:
        return say("colleagues.maker_unknown", fingerprint=certificates.spoken(laptop.fingerprint))
    told: dict[str, Any] = {"name": quoted(laptop.name), "fingerprint": certificates.spoken(laptop.fingerprint)}
    return say("colleagues.maker", devices=listed(sorted(laptop.devices)), **told)

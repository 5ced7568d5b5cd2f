"""Lanes beside each other as programs read them, and in words."""

from collections.abc import Iterator

from workbench.application.reconciling import Reconciliation
from workbench.domain.agreement import Agreement, Estimate, reading
from workbench.domain.consensus import Apart, Row, Vote
from workbench.kernel.canonical import Json
from workbench.kernel.numbers import in_locale
from workbench.kernel.speech import later, tr
from workbench.kernel.words import counted

APART_WORDS = {
    Apart.OPEN: later("a level is missing"), Apart.EQUAL: later("equal"), Apart.NEAR: later("one apart"),
    Apart.DISCUSS: later("discuss"), Apart.THIRD: later("ask for a third opinion"),
}  # fmt: skip


def agreement_document(agreement: Agreement | None) -> Json:
    """Return how far assessors agree, as `result --json` gives it; None while lanes are not shown."""
    if agreement is None:
        return None
    return {
        "indicators": agreement.n, "equal": agreement.equal, "within_one": agreement.within_one,
        "share": round(float(agreement.share) * 100, 1), "kappa": figure_json(agreement.kappa),
        "alpha": figure_json(agreement.alpha), "reading": list(reading(agreement)),
    }  # fmt: skip


def lanes_document(found: Reconciliation) -> Json:
    """Return the lanes as `reconcile --json` gives them."""
    return {
        "locked": [each.id for each in found.people], "waiting": [each.id for each in found.waiting],
        "coming": [each.id for each in found.coming], "doubtful": [each.id for each in found.doubtful],
        "left": found.left, "approved": sorted(found.approved & frozenset(found.approvers)),
        "approvers": list(found.approvers), "agreement": agreement_document(found.agreement),
        "indicators": [_row(row) for row in found.rows],
    }  # fmt: skip


def lane_lines(found: Reconciliation) -> Iterator[str]:
    """Say in words how far the assessors are."""
    for words, people in (
        (tr("Not locked yet"), found.waiting),
        (tr("Locked, and not on this laptop yet: bring in the file again"), found.coming),
        (tr("Not what was locked, ask why"), found.doubtful),
    ):  # fmt: skip
        if people:
            yield f"{words}: {', '.join(each.name or each.id for each in people)}."
    if not found.is_open:
        return
    yield from agreement_lines(found.agreement)
    yield (
        counted(
            found.left,
            "{number} indicator is left to agree on.",
            "{number} indicators are left to agree on.",
            number=found.left,
        )
        if found.left
        else tr("Every indicator has its agreed level.")
    )


def agreement_lines(agreement: Agreement | None) -> Iterator[str]:
    """Say how far assessors agree, how sure that is and how to read it; nothing while lanes are not shown."""
    if agreement is None:
        return
    yield from reading(agreement)
    for name, figure in ((tr("Weighted kappa"), agreement.kappa), (tr("Krippendorff's alpha"), agreement.alpha)):
        if figure is not None:
            yield f"{name} {figure_text(figure)}"


def figure_text(figure: Estimate) -> str:
    """Write a figure of agreement with its interval: "0.69 (0.41 to 0.86)"."""
    whole = _two_places(float(figure.value))
    return (
        whole
        if figure.low is None or figure.high is None
        else tr("{figure} ({low} to {high})", figure=whole, low=_two_places(figure.low), high=_two_places(figure.high))
    )


def range_text(figure: Estimate) -> str:
    """Write how far a figure is sure: "0.41 to 0.86", "no interval" where there are too few indicators."""
    return (
        tr("no interval")
        if figure.low is None or figure.high is None
        else tr("{low} to {high}", low=_two_places(figure.low), high=_two_places(figure.high))
    )


def _two_places(figure: float) -> str:
    return in_locale(f"{figure:.2f}")


def vote_text(vote: Vote) -> str:
    """Write what an assessor gave: "3", "2, then 3", "not applicable"."""
    first, now = _level_text(vote, first=True), _level_text(vote, first=False)
    return now if first == now else tr("{first}, then {now}", first=first, now=now)


def agreed_text(row: Row) -> str:
    """Write the agreed level: "3", "not applicable", nothing where there is none."""
    if row.agreed is None:
        return ""
    return tr("not applicable") if row.agreed.level.level is None else str(row.agreed.level.level)


def _level_text(vote: Vote, *, first: bool) -> str:
    level = vote.first if first else vote.now
    return "–" if level is None else tr("not applicable") if level.level is None else str(level.level)


def figure_json(figure: Estimate | None) -> Json:
    """Return a figure of agreement as programs read it."""
    if figure is None:
        return None
    low, high = figure.low, figure.high
    return {
        "value": round(float(figure.value), 3), "low": None if low is None else round(low, 3),
        "high": None if high is None else round(high, 3),
    }  # fmt: skip


def _row(row: Row) -> Json:
    return {
        "id": row.indicator, "gap": row.gap, "apart": row.apart.value,
        "lanes": [
            {
                "person": each.person, "first": _level(each, first=True), "now": _level(each, first=False),
                "why": each.now.rationale if each.now else "",
            }
            for each in row.votes
        ],
        "self": None if row.own is None else row.own.level,
        "agreed": None if row.agreed is None else _value(row.agreed.level.level),
        "reason": "" if row.agreed is None else row.agreed.level.rationale,
        "moved": list(row.moved),
    }  # fmt: skip


def _level(vote: Vote, *, first: bool) -> Json:
    level = vote.first if first else vote.now
    return None if level is None else _value(level.level)


def _value(level: int | None) -> Json:
    return "not_applicable" if level is None else level

"""Sums of many clusters that everybody may see: nothing of few, nor of those who alone have not told it themselves."""

from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal

from workbench.application.portfolio_structure import rolled_up
from workbench.domain.profile import Profile
from workbench.exchange.report.portfolio_sheet import MOST_PARTS
from workbench.forms.library import find_edition
from workbench.kernel.numbers import number_text
from workbench.portfolio.records import Record

_SUMS = {"members_committed": "committed participants", "staff_fte": "full-time equivalents"}
OTHERS = "Other fields"


def sums_for_all(records: Sequence[Record], profiles: Mapping[str, Profile], limit: int) -> list[tuple[str, str]]:
    """Return figures of all clusters together, each with its words, as far as they give no few of them away.

    What clusters released can be taken from a sum: what is left must be of none or of enough clusters.
    """
    told = {each.cluster: rolled_up(each.document) for each in records}
    found = []
    for name, words in _SUMS.items():
        known = [each for each in records if told[each.cluster][name] is not None]
        # The kinds of members that a cluster released may add up to all of them, or may not: both must do.
        for_sure = {each.cluster for each in known if _shows(profiles.get(each.cluster), each, name)}
        perhaps = for_sure | {each.cluster for each in known if _may_show(profiles.get(each.cluster), name)}
        left = (len(known), len(known) - len(for_sure), len(known) - len(perhaps))
        if len(known) >= limit and not any(0 < each < limit for each in left):
            total = sum(told[each.cluster][name] for each in known)
            found.append((number_text(Decimal(str(round(total)))), words))
    return found


def _shows(profile: Profile | None, record: Record, name: str) -> bool:
    """Tell whether a cluster released a figure."""
    form = find_edition(record.edition)
    field = form.field(name) if form is not None else None
    if profile is None or field is None:
        return False
    return (field.question.short or field.question.title) in {title for _, title in profile.figures}


def _may_show(profile: Profile | None, name: str) -> bool:
    return profile is not None and name == "members_committed" and bool(profile.members)


def fields_for_all(names: Sequence[str], limit: int) -> list[tuple[str, int]]:
    """Count fields, the most first; those of few clusters, and further ones, join the others at the end."""
    counted = sorted(Counter(each or "Not given" for each in names).items(), key=lambda each: (-each[1], each[0]))
    kept = [each for each in counted if each[1] >= limit]
    while kept and (0 < len(names) - sum(count for _, count in kept) < limit or _are_too_many(kept, len(names))):
        kept.pop()
    rest = len(names) - sum(count for _, count in kept)
    return [*kept, (OTHERS, rest)] if rest else kept


def _are_too_many(kept: Sequence[tuple[str, int]], clusters: int) -> bool:
    """Tell whether there is no room for fields, and for the others where not all clusters are in one of them."""
    return len(kept) + (sum(count for _, count in kept) < clusters) > MOST_PARTS

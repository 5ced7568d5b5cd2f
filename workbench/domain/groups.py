"""Points by section, of this period and the last."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from workbench.domain.scores import Scores, rounded_share, share
from workbench.forms.edition import Form, Section


@dataclass(frozen=True, slots=True)
class GroupScore:
    """What one section adds to the result."""

    id: str
    title: str
    short: str
    points: Decimal
    points_max: Decimal
    scored: int
    """Indicators that have a level."""
    percent: Decimal | None
    """Share with one decimal; None where nothing is scored."""


def compute_groups(form: Form, scores: Scores) -> tuple[GroupScore, ...]:
    """Sum up the points of each section; unscored indicators count as open points, left out ones not at all."""
    return tuple(_now(form, section, scores) for section in form.sections)


def previous_groups(form: Form, levels: Mapping[str, int]) -> tuple[GroupScore, ...]:
    """Sum up last period's points, counting only indicators that had a level then."""
    return tuple(_before(form, section, levels) for section in form.sections)


def _now(form: Form, section: Section, scores: Scores) -> GroupScore:
    lines = [scores.indicators[each.id] for each in section.all_indicators if not each.parts]
    given = [line.points for line in lines if line.points is not None]
    return _group(form, section, given, [line.points_max for line in lines])


def _before(form: Form, section: Section, levels: Mapping[str, int]) -> GroupScore:
    scored = [each for each in section.all_indicators if each.is_scored and each.id in levels]
    return _group(form, section, [e.weight * levels[e.id] for e in scored], [e.points_max for e in scored])


def _group(form: Form, section: Section, given: list[Decimal], most: list[Decimal]) -> GroupScore:
    points, points_max = sum(given, Decimal(0)), sum(most, Decimal(0))
    bars = [rule.share for rule in form.labels]
    percent = rounded_share(share(points, points_max), bars) if points_max and given else None
    return GroupScore(section.id, section.title, section.short, points, points_max, len(given), percent)

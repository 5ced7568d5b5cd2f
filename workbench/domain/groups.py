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
    """Sum up the points of each section; unscored indicators count as open points."""
    levels = {line.id: line.level for line in scores.indicators.values() if line.level is not None}
    return tuple(_group(form, section, levels, only_scored=False) for section in form.sections)


def previous_groups(form: Form, levels: Mapping[str, int]) -> tuple[GroupScore, ...]:
    """Sum up last period's points, counting only indicators that had a level then."""
    return tuple(_group(form, section, levels, only_scored=True) for section in form.sections)


def _group(form: Form, section: Section, levels: Mapping[str, int], *, only_scored: bool) -> GroupScore:
    scored = [each for each in section.indicators if each.is_scored and each.id in levels]
    counted = scored if only_scored else [each for each in section.indicators if each.is_scored]
    points = sum((each.weight * levels[each.id] for each in scored), Decimal(0))
    points_max = sum((each.points_max for each in counted), Decimal(0))
    bars = [rule.share for rule in form.labels]
    percent = rounded_share(share(points, points_max), bars) if points_max and scored else None
    return GroupScore(section.id, section.title, section.short, points, points_max, len(scored), percent)

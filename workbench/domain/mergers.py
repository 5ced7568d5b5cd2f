"""What clusters would come to as one: their figures put together, and what an edition's rules say of that."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.forms.edition import Form
from workbench.forms.evaluation import Evaluation, Figures
from workbench.forms.library import rules_of
from workbench.forms.question_types import QuestionType
from workbench.forms.rules import Figure

APART, BY_LISTS, TOGETHER = "no overlap", "by the lists", "full overlap"
PARTICIPANTS = "participants"
"""The unit of what may be counted twice."""
SUMMED = (PARTICIPANTS, "persons", "FTE", "events", "activities", "firms", "projects", "applications")
"""Units of which clusters together have the sum; of months, meetings or levels of satisfaction they have not."""
_TOTAL = "members_total"
EARLIEST, LATEST = "founded_on", "last_activity_on"


@dataclass(frozen=True, slots=True)
class Combined:
    """One way in which the members overlap."""

    how: str
    figures: Figures
    evaluation: Evaluation


@dataclass(frozen=True, slots=True)
class Threshold:
    """One indicator of the clusters that would merge."""

    indicator: str
    threshold: int | None
    levels: tuple[int, ...]
    """In the order of the clusters; those without one are left out."""
    proposed: tuple[int | None, ...]
    """Level that the figures together suggest, by overlap."""

    @property
    def outlook(self) -> str:
        """Say what may be hoped for: all meet the threshold, some do, none does."""
        if self.threshold is None or not self.levels:
            return "no threshold" if self.levels else "no level"
        met = sum(level >= self.threshold for level in self.levels)
        return "safe" if met == len(self.levels) else "at risk" if not met else "open"


def combine(form: Form, parts: Sequence[Figures], union: int | None, end: date) -> tuple[Combined, ...]:
    """Put figures together with no member in two clusters, as lists tell (`union` members), and with all in all."""
    found = []
    for how in (APART, *([BY_LISTS] if union is not None else []), TOGETHER):
        figures: dict[str, Figure] = {}
        for name in sorted({name for each in parts for name in each}):
            value = _together(form, name, [each[name] for each in parts if name in each], len(parts))
            if value is not None:
                figures[name] = value
        _overlap(form, figures, parts, how, union)
        found.append(Combined(how, figures, rules_of(form).evaluate(figures, end)))
    return tuple(found)


def _together(form: Form, name: str, values: Sequence[object], clusters: int) -> Figure | None:
    """Return what clusters have together; None where that can't be told from what each has."""
    field = form.field(name)
    if field is None or len(values) < clusters:
        return None
    if name in (EARLIEST, LATEST):
        days = [each for each in values if isinstance(each, date)]
        return (min if name == EARLIEST else max)(days) if days else None
    if field.type is QuestionType.YES_NO:
        return any(each is True for each in values)
    numbers = [each for each in values if isinstance(each, float)]
    is_sum = unit_of(form, name) in SUMMED or field.type is QuestionType.MONEY
    return sum(numbers) if is_sum and len(numbers) == len(values) else None


def unit_of(form: Form, name: str) -> str:
    """Return the unit of a field: of its column where its question has several."""
    field = form.field(name)
    if field is None:
        return ""
    column = next((each for each in field.question.columns if name.endswith(f".{each.id}")), None)
    return column.unit if column is not None else field.question.unit


def _overlap(form: Form, figures: dict[str, Figure], parts: Sequence[Figures], how: str, union: int | None) -> None:
    """Take members that are in two clusters out of what counts participants."""
    total = figures.get(_TOTAL)
    for name, value in list(figures.items()):
        if unit_of(form, name) != PARTICIPANTS or not isinstance(value, float):
            continue
        most = max(each for part in parts if isinstance(each := part.get(name), float))
        if how == TOGETHER:
            figures[name] = most
        elif how == BY_LISTS and union is not None:
            # Lists tell how many members there are in all; of the others the same share is taken to be double.
            share = union / total if isinstance(total, float) and total else 1.0
            figures[name] = float(union) if name == _TOTAL else max(most, float(round(value * min(1.0, share))))


def thresholds(form: Form, levels: Sequence[Mapping[str, int]], combined: Sequence[Combined]) -> tuple[Threshold, ...]:
    """Return each scored indicator with the clusters' levels and what the figures together suggest."""
    return tuple(
        Threshold(
            each.id, each.threshold, tuple(told[each.id] for told in levels if each.id in told),
            tuple(way.evaluation.proposed.get(each.id) for way in combined),
        )
        for each in form.scored
    )  # fmt: skip

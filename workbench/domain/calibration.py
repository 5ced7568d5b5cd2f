"""Calibration: an assessor's own first levels against the agreed ones, over many assessments, and how sure that is."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import sqrt

from workbench.domain.agreement import Estimate, estimate, weighted_kappa
from workbench.domain.student import quantile
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import later, tr

FEWEST = 5
"""Assessments from which a mean is shown and an interval told: fewer tell next to nothing, and point at a cluster."""
ALPHA = 0.05
"""How often somebody who leans nowhere may be told that they do: of all sections together, of all indicators too."""
ROUNDING = Fraction(1, 12)
"""Variance of what a whole level leaves out: however equal all differences are, a mean is not known better."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One indicator of one assessment."""

    assessment: EntityId
    section: str
    indicator: str
    own: int
    """The level as the lane was locked."""
    agreed: int
    levels: int
    """How many the scale has."""


class Leaning(StrEnum):
    """What can be told of a mean difference."""

    UNKNOWN = "unknown"
    """Too few assessments for an interval."""
    NONE = "none"
    """The interval holds 0."""
    HIGHER = "higher"
    LOWER = "lower"


_LEANING = {Leaning.HIGHER: later("higher"), Leaning.LOWER: later("lower")}


@dataclass(frozen=True, slots=True)
class Line:
    """The whole, a section or an indicator."""

    id: str
    assessments: int
    n: int
    """Levels."""
    mean: Fraction | None
    """Mean of own less agreed level; None below FEWEST assessments."""
    low: float | None
    high: float | None
    """The interval of the mean; None below FEWEST assessments."""
    up: int
    """Levels that were agreed higher than given."""
    down: int

    @property
    def moved(self) -> int:
        """Count the levels that are not the agreed ones."""
        return self.up + self.down

    @property
    def leaning(self) -> Leaning:
        """Return what can be told."""
        if self.low is None or self.high is None:
            return Leaning.UNKNOWN
        return Leaning.HIGHER if self.low > 0 else Leaning.LOWER if self.high < 0 else Leaning.NONE


@dataclass(frozen=True, slots=True)
class Calibration:
    """One assessor's own levels against the agreed ones."""

    whole: Line
    sections: tuple[Line, ...]
    indicators: tuple[Line, ...]
    kappa: Estimate | None
    """Weighted by the square of the distance, own against agreed; its interval by resampling whole assessments.

    None where all own or all agreed levels are the same.
    """
    levels: int
    """How many the scale of what is counted has."""
    others: int
    """Levels on other scales, which are left out."""


def calibrate(pairs: Iterable[Pair]) -> Calibration | None:
    """Set own levels against the agreed ones; None where there is none. The order of sections and indicators is kept.

    Only the scale that most levels were given on counts: a level of three is another thing than one of six.
    """
    known = tuple(pairs)
    if not known:
        return None
    (levels, count), *_ = Counter(each.levels for each in known).most_common(1)
    counted = [each for each in known if each.levels == levels]
    return Calibration(
        _line("", counted, 1),
        _lines(counted, lambda each: each.section), _lines(counted, lambda each: each.indicator),
        estimate(_by_assessment(counted), _kappa), levels, len(known) - count,
    )  # fmt: skip


def _lines(pairs: Sequence[Pair], key: Callable[[Pair], str]) -> tuple[Line, ...]:
    groups: dict[str, list[Pair]] = {}
    for each in pairs:
        groups.setdefault(key(each), []).append(each)
    # One interval of twenty misses by chance: the more stand side by side, the wider each has to be.
    asked = sum(_assessments(each) >= FEWEST for each in groups.values())
    return tuple(_line(id_, each, max(asked, 1)) for id_, each in groups.items())


def _line(id_: str, pairs: Sequence[Pair], together: int) -> Line:
    mean, low, high = _mean(_by_assessment(pairs), ALPHA / together)
    return Line(
        id_, _assessments(pairs), len(pairs), mean, low, high,
        sum(each.agreed > each.own for each in pairs), sum(each.agreed < each.own for each in pairs),
    )  # fmt: skip


def _mean(groups: Sequence[Sequence[Pair]], alpha: float) -> tuple[Fraction | None, float | None, float | None]:
    """Return the mean difference with its interval, by Student's t over assessments.

    Levels of one assessment are not independent: what counts is how far the assessments differ among themselves.
    """
    if len(groups) < FEWEST:
        return None, None, None
    n = sum(map(len, groups))
    mean = Fraction(sum(each.own - each.agreed for group in groups for each in group), n)
    apart = sum(float(sum(each.own - each.agreed - mean for each in group)) ** 2 for group in groups)
    error = sqrt(max(apart * len(groups) / (len(groups) - 1), n * float(ROUNDING))) / n
    reach = quantile(1 - alpha, len(groups) - 1) * error
    return mean, float(mean) - reach, float(mean) + reach


def _by_assessment(pairs: Iterable[Pair]) -> tuple[tuple[Pair, ...], ...]:
    groups: dict[EntityId, list[Pair]] = {}
    for each in pairs:
        groups.setdefault(each.assessment, []).append(each)
    return tuple(map(tuple, groups.values()))


def _assessments(pairs: Iterable[Pair]) -> int:
    return len({each.assessment for each in pairs})


def _kappa(groups: Sequence[Sequence[Pair]]) -> Fraction | None:
    pairs = [(each.own, each.agreed) for group in groups for each in group]
    is_flat = any(len(set(side)) == 1 for side in zip(*pairs, strict=True))
    return None if is_flat else weighted_kappa(pairs)  # It is 0 then, whatever the other side is.


def reading(found: Calibration, titles: Mapping[str, str]) -> tuple[str, ...]:
    """Say in sentences what can be told, and how to read it. `titles` name sections and indicators."""
    whole = found.whole
    told = [
        tr(
            "{n} levels of {assessment_words}: {moved}.",
            n=whole.n,
            assessment_words=_assessment_words(whole.assessments),
            moved=_moved(whole),
        ),
        _leaning(whole),
    ]
    if whole.assessments >= FEWEST:
        for lines, none in (
            (found.sections, tr("In none of the sections a leaning can be told.")),
            (found.indicators, tr("In none of the indicators a leaning can be told.")),
        ):
            leaning = [each for each in lines if each.leaning in (Leaning.HIGHER, Leaning.LOWER)]
            words = ", ".join(f"{titles.get(each.id, each.id)} ({tr(_LEANING[each.leaning])})" for each in leaning)
            told.append(tr("You lean in {words}.", words=words) if words else none)
    told.append(
        tr(
            "The consensus is no truth, and you had a part in it: the figures say how you score before you talk, "
            "against what all of you then agreed on."
        )
    )
    return tuple(told)


def _assessment_words(count: int) -> str:
    return tr("one assessment") if count == 1 else tr("{count} assessments", count=count)


def _moved(line: Line) -> str:
    if not line.moved:
        return tr("each was the agreed one")
    return tr("{moved} moved, {down} down and {up} up", moved=line.moved, down=line.down, up=line.up)


def _leaning(line: Line) -> str:
    if line.mean is None:
        return tr(
            "It can't be told yet whether you lean: that takes {fewest} assessments at least, and {there}.",
            fewest=FEWEST,
            there=tr("there is one") if line.assessments == 1 else tr("there are {n}", n=line.assessments),
        )
    assert line.low is not None and line.high is not None
    if line.leaning is Leaning.NONE:
        return tr(
            "No leaning can be told: on average you may score anything from {level_text} to {level_text2} levels "
            "beside what is agreed.",
            level_text=level_text(line.low),
            level_text2=level_text(line.high),
        )
    return tr(
        "You score {value} than what is agreed: by {level_text} levels on average, between {level_text2} and "
        "{level_text3}.",
        value=tr(_LEANING[line.leaning]),
        level_text=level_text(abs(float(line.mean)), signed=False),
        level_text2=level_text(line.low),
        level_text3=level_text(line.high),
    )


def level_text(value: float, *, signed: bool = True) -> str:
    """Write a difference of levels: "+0.25", "−0.10", "0.00"."""
    text = f"{abs(value):.2f}"
    sign = "" if not signed or float(text) == 0 else "+" if value > 0 else "−"
    return sign + text

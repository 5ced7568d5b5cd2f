"""Benchmark packs: what groups of clusters come to, and nothing of any one; carried to where there is no net."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from workbench.domain.bands import AGE, SIZE, band_words
from workbench.domain.dossier import ENOUGH_OTHERS, FEWEST_OTHERS, Comparison, Spread
from workbench.domain.values import clean_text, decimal_text
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError

FORMAT, KIND = 1, "benchmark"
TITLE_LIMIT, GROUP_LIMIT, MOST_LEVELS = 120, 2_000, 11
COMPARISON = "comparison"
"""Field of an assessment: the group that it is compared with, whole, so that it travels and stays as it was signed."""
FIGURES = ("p10", "p25", "median", "p75", "p90")
_MALFORMED = (KeyError, TypeError, AttributeError, ArithmeticError)


@dataclass(frozen=True, slots=True)
class ReferenceGroup:
    """What one group of clusters comes to."""

    group: Mapping[str, str]
    """What its clusters share, by `country`, `year` …; empty for all of the pack."""
    n: int
    untrusted: int
    """Of them, those whose signers are not all trusted by whoever made the pack."""
    indicators: Mapping[str, Json]
    sections: Mapping[str, Json]
    whole: Json | None

    @property
    def words(self) -> str:
        """Say what its clusters share; nothing for all of the pack."""
        return ", ".join(f"{name} {_told(name, value)}" for name, value in self.group.items())

    def to_json(self) -> Json:
        """Return it as the pack holds it."""
        return {
            "group": dict(self.group), "n": self.n, "untrusted": self.untrusted, "indicators": dict(self.indicators),
            "sections": dict(self.sections), "whole": self.whole,
        }  # fmt: skip


def _told(name: str, value: str) -> str:
    return (band_words(value) if name in (SIZE, AGE) else value) or "not given"


@dataclass(frozen=True, slots=True)
class BenchmarkPack:
    """A named reference portfolio: groups of clusters of one edition."""

    id: str
    title: str
    edition: str
    made_on: date
    limit: int
    """Clusters that each figure rests on at least."""
    groups: tuple[ReferenceGroup, ...]

    def to_json(self) -> Json:
        """Return it as its file says it."""
        return {
            "format": FORMAT, "kind": KIND, "id": self.id, "title": self.title, "edition": self.edition,
            "made_on": self.made_on.isoformat(), "limit": self.limit,
            "groups": [each.to_json() for each in self.groups],
        }  # fmt: skip

    def find(self, chosen: Mapping[str, str]) -> ReferenceGroup | None:
        """Return the group of exactly these values; None where the pack has none."""
        return next((each for each in self.groups if dict(each.group) == dict(chosen)), None)


def spread_json(n: int, figures: Mapping[str, Decimal], counts: Sequence[int] = ()) -> Json:
    """Return figures as a pack may carry them: of few clusters the median alone."""
    if n < ENOUGH_OTHERS:
        return {"n": n, "median": decimal_text(figures["median"])}
    told: dict[str, Json] = {"n": n, **{name: decimal_text(figures[name]) for name in FIGURES}}
    return told | ({"counts": list(counts)} if counts else {})


def parse_pack(told: Any) -> BenchmarkPack:
    """Read a pack. Raises ValueError where it is none, or tells of fewer clusters than may be told of."""
    try:
        return _parse(told)
    except (*_MALFORMED, WorkbenchError) as error:
        raise ValueError(str(error)) from error


def _parse(told: Any) -> BenchmarkPack:
    if told["format"] != FORMAT or told["kind"] != KIND or len(told["groups"]) > GROUP_LIMIT:
        raise ValueError("format")
    title = " ".join(clean_text("title", told["title"]).split())
    if not title or len(title) > TITLE_LIMIT or told["limit"] < FEWEST_OTHERS:
        raise ValueError("title")
    groups = tuple(map(_group, told["groups"]))
    names = [clean_text("id", told[each]) for each in ("id", "edition")]
    return BenchmarkPack(names[0], title, names[1], date.fromisoformat(told["made_on"]), told["limit"], groups)


def _group(told: Any) -> ReferenceGroup:
    values = {clean_text("group", name): clean_text("group", value) for name, value in told["group"].items()}
    indicators = {clean_text("id", name): _checked(each) for name, each in told["indicators"].items()}
    sections = {clean_text("id", name): _checked(each) for name, each in told["sections"].items()}
    whole = _checked(told["whole"]) if told["whole"] is not None else None
    return ReferenceGroup(values, _count(told["n"]), _count(told["untrusted"]), indicators, sections, whole)


def _checked(told: Any) -> Json:
    n = _count(told["n"])
    if n < FEWEST_OTHERS or (n < ENOUGH_OTHERS) != (told.keys() == {"n", "median"}):
        raise ValueError("n")
    for name in FIGURES:
        if name in told and not 0 <= Decimal(told[name]) <= 100:
            raise ValueError(name)
    counts = told.get("counts", [])
    if len(counts) > MOST_LEVELS or (counts and sum(map(_count, counts)) != n):
        raise ValueError("counts")
    return dict(told)


def _count(told: Any) -> int:
    if type(told) is not int or told < 0:
        raise ValueError("count")
    return told


def comparison_value(pack: BenchmarkPack, group: ReferenceGroup, sha256: str, signers: Sequence[str]) -> Json:
    """Return what an assessment says of the group that it is compared with."""
    return {
        "pack": pack.id, "title": pack.title, "edition": pack.edition, "made_on": pack.made_on.isoformat(),
        "limit": pack.limit, "sha256": sha256, "signers": list(signers), **group.to_json(),
    }  # fmt: skip


def read_comparison(told: Json | None, edition: str) -> Comparison | None:
    """Return the group that an assessment is compared with; None where there is none, or it is of another edition."""
    if not isinstance(told, dict) or told.get("edition") != edition:
        return None
    try:
        group, title = _group(told), " ".join(clean_text("title", told["title"]).split())[:TITLE_LIMIT]
        on = date.fromisoformat(told["made_on"])
    except (*_MALFORMED, ValueError, WorkbenchError):
        return None  # What a colleague's program said and this one can't read is compared with nothing.
    name = f"{title} ({group.words})" if group.words else title
    return Comparison(
        name, group.n, on,
        {id_: _spread(each) for id_, each in group.indicators.items()},
        {id_: _spread(each) for id_, each in group.sections.items()},
        _spread(group.whole) if group.whole is not None else None,
    )  # fmt: skip


def _spread(told: Json) -> Spread:
    median = Decimal(told["median"])
    quarters = [Decimal(told.get(name, told["median"])) for name in ("p25", "p75")]
    return Spread(told["n"], median, quarters[0], quarters[1], tuple(told.get("counts", ())))

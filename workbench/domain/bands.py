"""Bands by which organisations are grouped: how large they are and how old; their bounds are data."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import Any

from workbench.forms.nodes import read_tree
from workbench.forms.parts import Reader, read_whole
from workbench.kernel import locations
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.problems import Problem
from workbench.kernel.speech import Sentence

Figures = Mapping[str, object]
SIZE, AGE = "size", "age"
USUAL = "usual"
MOST_BOUNDS = 12
_BAND_KEYS = ("figure", "unit", "bounds")
_KEYS = {"set of bands": ("id", SIZE, AGE), "band": _BAND_KEYS}
_REQUIRED = {"set of bands": ("id", SIZE, AGE), "band": _BAND_KEYS}


class BandsHaveProblems(WorkbenchError):
    code = "PRT-031"
    message = "The bands {where} have {count} faults; the first in line {line}: {first}"
    remedy = "Mend them; the help page about portfolios shows how bands are written."


@dataclass(frozen=True, slots=True)
class Scale:
    """One figure, cut into bands."""

    figure: str
    """Id of the question or of what follows from it."""
    unit: str
    bounds: tuple[int, ...]
    """Where a new band begins, rising."""

    @property
    def codes(self) -> tuple[str, ...]:
        """The names of the bands, the lowest first: "0-49", "50-99", "200+"."""
        starts, ends = (0, *self.bounds), (*self.bounds, None)
        return tuple(f"{start}+" if end is None else f"{start}-{end - 1}" if end - start > 1 else str(start)
                     for start, end in zip(starts, ends, strict=True))  # fmt: skip

    def band_of(self, told: object) -> str:
        """Return the band in which a figure of a package lies; empty where it is none."""
        if isinstance(told, bool) or not isinstance(told, int | float | str | Decimal):
            return ""
        try:
            number = Decimal(str(told))
        except InvalidOperation:
            return ""
        return self.codes[bisect_right(self.bounds, number)] if number.is_finite() and number >= 0 else ""

    def words(self, band: str) -> str:
        """Say a band: "50 to 99 committed participants"."""
        return f"{band_words(band)} {self.unit}"

    def to_json(self) -> Json:
        """Return it as it is kept."""
        return {"figure": self.figure, "unit": self.unit, "bounds": list(self.bounds)}


@dataclass(frozen=True, slots=True)
class Bands:
    """How organisations are grouped by size and by age."""

    id: str
    size: Scale
    age: Scale

    def scales(self) -> Mapping[str, Scale]:
        """Return both by what they group by."""
        return {SIZE: self.size, AGE: self.age}

    def of(self, figures: Figures) -> dict[str, str]:
        """Return in which bands an organisation lies that tells some figures, by what the bands group by."""
        return {name: scale.band_of(figures.get(scale.figure)) for name, scale in self.scales().items()}

    def to_json(self) -> Json:
        """Return them as a portfolio keeps them."""
        return {"id": self.id, **{name: each.to_json() for name, each in self.scales().items()}}


def figures_in(document: Json) -> Figures:
    """Return what a package answers and what follows from it, by id."""
    return {**document["derived"], **{each["question"]: each["value"] for each in document["answers"]}}


def band_words(band: str) -> str:
    """Say the code of a band: "under 50" would be "0 to 49"."""
    start, dash, end = band.partition("-")
    if dash:
        return f"{start} to {end}"
    return f"{band[:-1]} and more" if band.endswith("+") else band


def bands_of(told: Json) -> Bands:
    """Return bands as `to_json` gave them."""
    size, age = (Scale(told[name]["figure"], told[name]["unit"], tuple(told[name]["bounds"])) for name in (SIZE, AGE))
    return Bands(told["id"], size, age)


@cache
def usual_bands() -> Bands:
    """Return the bands that come with the program."""
    return read_bands(locations.resources() / "bands" / f"{USUAL}.yaml")


def read_bands(path: Path) -> Bands:
    """Read bands that a programme wrote down. Raises BandsHaveProblems or FileNotRead."""
    return read_whole(path, parse_bands, BandsHaveProblems)


def parse_bands(content: bytes, where: str) -> tuple[Bands | None, tuple[Problem, ...]]:
    """Read bands as far as they go; None where the file is no YAML."""
    tree = read_tree(content, where)
    reader = Reader(tree, where, _KEYS, _REQUIRED)
    if tree.value is None or tree.problems:
        return None, tuple(reader.problems)
    part = reader.part("set of bands", tree.value, ())
    size, age = (_scale(reader, part.get(name), name) for name in (SIZE, AGE))
    return Bands(reader.text(part, "id", ()), size, age), tuple(reader.problems)


def _scale(reader: Reader, value: Any, name: str) -> Scale:
    part = reader.part("band", value, (name,))
    bounds = [int(each) if each.isdecimal() else 0 for each in reader.texts(part, "bounds", (name,))]
    if not all(a < b for a, b in zip([0, *bounds], bounds, strict=False)) or len(bounds) > MOST_BOUNDS:
        message = Sentence("Bounds are at most {most} whole numbers from 1 that rise.", most=MOST_BOUNDS)
        reader.fault("PRT-106", message, (name, "bounds"))
    return Scale(reader.text(part, "figure", (name,)), reader.text(part, "unit", (name,)), tuple(bounds))

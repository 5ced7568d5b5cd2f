"""The regions of the Nordic countries (NUTS 2021), by code."""

import csv
from collections.abc import Mapping
from functools import cache

from workbench.kernel import locations


@cache
def region_names() -> Mapping[str, str]:
    """Return the name of each region by its code, in the country's own language."""
    path = locations.resources() / "regions" / "nuts-2021-nordic.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        return {row["code"]: row["name"] for row in csv.DictReader(stream)}


def region_at(code: str, level: int) -> str:
    """Return the region of a level (0 to 3) in which a region lies; the region itself where it is larger."""
    return code[: 2 + level]


def regions_of(country: str, level: int) -> tuple[str, ...]:
    """List the regions of a country at a level (0 to 3), by code."""
    return tuple(each for each in region_names() if each.startswith(country) and len(each) == 2 + level)

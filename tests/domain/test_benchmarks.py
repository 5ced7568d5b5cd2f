"""Benchmark packs as values: what is told of few clusters, and what a hostile one comes to."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.benchmarks import (
    BenchmarkPack,
    ReferenceGroup,
    comparison_value,
    parse_pack,
    read_comparison,
    spread_json,
)

FIGURES = {name: Decimal(place) for place, name in enumerate(("p10", "p25", "median", "p75", "p90"))}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def pack(n: int = 12) -> BenchmarkPack:
    counts = [n, 0, 0, 0, 0, 0]
    group = ReferenceGroup({"country": "DK"}, n, 0, {"1.2": spread_json(n, FIGURES, counts)}, {}, None)
    return BenchmarkPack("a", "Danish clusters", "ecei-2013", date(2026, 11, 27), 5, (group,))


def test_a_pack_says_the_same_when_it_is_read_back() -> None:
    assert parse_pack(pack().to_json()) == pack()


@pytest.mark.parametrize(("n", "told"), [(5, {"n", "median"}), (9, {"n", "median"}), (10, {"n", "counts", *FIGURES})])
def test_of_few_the_median_alone_is_told(n: int, told: set[str]) -> None:
    assert spread_json(n, FIGURES, [n]).keys() == told


def test_an_assessment_is_compared_in_its_own_edition_only() -> None:
    value = comparison_value(pack(), pack().groups[0], "0" * 64, ["Ann Berg"])
    found = read_comparison(value, "ecei-2013")
    assert found is not None
    spread = found.at("1.2")
    assert spread is not None
    assert (found.group, found.n, spread.median, spread.counts) == (
        "Danish clusters (country DK)",
        12,
        2,
        (12, 0, 0, 0, 0, 0),
    )
    assert read_comparison(value, "benchmark-2019") is None


@given(JSON)
def test_whatever_is_said_in_place_of_a_group_is_compared_with_nothing(told: Any) -> None:
    sound = comparison_value(pack(), pack().groups[0], "0" * 64, ["Ann Berg"])
    assert read_comparison(told, "ecei-2013") is None
    for name in ("title", "made_on", "n", "indicators", "sections", "group"):
        read_comparison({**sound, name: told}, "ecei-2013")
        read_comparison({**sound, "indicators": {"1.2": told}}, "ecei-2013")


@given(JSON)
def test_whatever_is_given_as_a_pack_is_one_or_is_refused(told: Any) -> None:
    for given_pack in (told, *({**pack().to_json(), name: told} for name in pack().to_json())):
        try:
            parse_pack(given_pack)
        except ValueError:
            continue


@pytest.mark.parametrize("median", ["NaN", "Infinity", "-1", "101", "1e400", "x", None, [], "0" * 400 + "1" * 400])
def test_a_figure_that_is_none_is_refused(median: Any) -> None:
    told = pack().to_json()
    told["groups"][0]["indicators"]["1.2"]["median"] = median
    with pytest.raises(ValueError):
        parse_pack(told)

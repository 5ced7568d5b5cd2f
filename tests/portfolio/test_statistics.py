"""Figures of groups, checked against NumPy and against PostgreSQL's own."""

import json
import random
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from portfolios import document, submission, take
from sqlalchemy import create_engine, text

from workbench.portfolio.comparing import AGAINST, Own, compare
from workbench.portfolio.packed import LEVELS, SHARES, Distribution, count_one
from workbench.portfolio.portfolio import Portfolio, open_portfolio
from workbench.portfolio.statistics import by_number, find_figures

INDICATORS = ("1.1.1", "1.2", "2.10", "2.2")


def packages(count: int, seed: int = 0) -> list[dict[str, Any]]:
    """Return packages of many clusters with levels by chance, some of them missing."""
    chance = random.Random(seed)
    return [
        document(
            number,
            {each: chance.choice([None, 0, 1, 2, 3, 4, 5]) for each in INDICATORS},
            country=chance.choice(["NO", "SE", "FI"]), sector=chance.choice(["ict", "food"]),
            period=chance.choice(["2024", "2026"]), label=chance.choice([None, "gold"]),
            members=chance.choice([None, 20, 49, 50, 99, 100, 230]),
            years=chance.choice([None, "2.9", "3", "5.99", "10.0"]),
        )
        for number in range(count)
    ]  # fmt: skip


@pytest.fixture(scope="module")
def made() -> list[dict[str, Any]]:
    return packages(160)


@pytest.fixture(scope="module")
def portfolio(tmp_path_factory: pytest.TempPathFactory, made: list[dict[str, Any]]) -> Iterator[Portfolio]:
    with open_portfolio(str(tmp_path_factory.mktemp("p") / "p.sqlite"), making=True) as opened:
        take(opened, *map(submission, made))
        yield opened


def size_of(members: int | None) -> str:
    """Return the band of a size as a person would, without looking at how the program does it."""
    if members is None:
        return ""
    return "0-49" if members < 50 else "50-99" if members < 100 else "100-199" if members < 200 else "200+"


def age_of(years: str | None) -> str:
    if years is None:
        return ""
    whole = int(float(years))
    return "0-2" if whole < 3 else "3-5" if whole < 6 else "6-9" if whole < 10 else "10+"


def levels_of(made: list[dict[str, Any]], indicator: str, **wanted: str) -> list[int]:
    """Return the levels of an indicator in the packages of a group."""
    found = []
    for each in made:
        answers = {answer["question"]: answer["value"] for answer in each["answers"]}
        told = {
            **each["cluster"], "year": each["period"], "label": each["result"]["label"] or "",
            "size": size_of(answers["members_committed"]), "age": age_of(each["derived"]["years_as_organisation"]),
        }  # fmt: skip
        if all(told[name] == value for name, value in wanted.items()):
            level = next(i["level"] for i in each["result"]["indicators"] if i["id"] == indicator)
            found += [level] if level is not None else []
    return found


@given(st.lists(st.integers(0, LEVELS - 1), min_size=1, max_size=60))
def test_percentiles_are_exactly_those_of_numpy(levels: list[int]) -> None:
    counted = count_one(bytes(levels))
    for name, share in SHARES.items():
        assert float(counted.figures()[name] or 0) == pytest.approx(np.percentile(levels, share * 5), abs=1e-9)
    assert counted.n == len(levels)


@given(st.lists(st.integers(0, 5), min_size=1, max_size=40), st.integers(0, 5))
def test_the_percentile_of_a_level_is_the_share_below_it_and_half_of_its_equals(levels: list[int], own: int) -> None:
    array = np.array(levels)
    expected = 100 * (np.sum(array < own) + np.sum(array == own) / 2) / len(levels)
    assert float(count_one(bytes(levels)).rank(own) or 0) == pytest.approx(expected)


def test_of_nothing_there_is_no_figure() -> None:
    nothing = Distribution((0,) * LEVELS)
    assert set(nothing.figures().values()) == {None}
    assert nothing.rank(3) is None


def test_a_level_above_all_that_are_counted_lies_above_them_all() -> None:
    assert Distribution((2, 1, 4)).rank(5) == 100


@pytest.mark.parametrize(
    "by", [(), ("country",), ("year", "country"), ("sector", "label", "year"), ("size",), ("age", "country")]
)
def test_every_group_has_the_figures_of_its_packages(
    portfolio: Portfolio, made: list[dict[str, Any]], by: tuple[str, ...]
) -> None:
    with portfolio.reading() as connection:
        found = list(find_figures(connection, by, limit=1))
    assert len(found) == len({tuple(each.group.values()) for each in found}) * len(INDICATORS)
    assert [each.indicator for each in found[:4]] == ["1.1.1", "1.2", "2.2", "2.10"]
    for each in found:
        assert tuple(each.group) == by
        expected = levels_of(made, each.indicator, **each.group)
        assert each.distribution is not None
        assert each.distribution.n == len(expected)
        for name, share in SHARES.items():
            assert float(each.figures[name] or 0) == pytest.approx(np.percentile(expected, share * 5))


def test_where_a_level_is_missing_the_group_counts_without_it(tmp_path: Path) -> None:
    some = [document(n, {"1.2": 3, "2.1": 3 if n < 4 else None}) for n in range(9)]
    with open_portfolio(str(tmp_path / "p.sqlite"), making=True) as opened:
        take(opened, *map(submission, some))
        with opened.reading() as connection:
            found = {each.indicator: each.distribution for each in find_figures(connection, (), limit=5)}
    assert found["2.1"] is None
    assert found["1.2"] is not None
    assert found["1.2"].n == 9


def test_untrusted_packages_are_counted_in_every_view(tmp_path: Path) -> None:
    own = Own(
        "ecei-2013",
        "Own",
        dict.fromkeys(AGAINST[1:], "") | {"country": "NO", "year": "2026", "size": "50-99", "age": "10+"},
        {"1.2": 3},
    )
    with open_portfolio(str(tmp_path / "p.sqlite"), making=True) as opened:
        given_ = [submission(document(n, {"1.2": 3}), trusted=n > 1) for n in range(6)]
        take(opened, *given_)
        with opened.reading() as connection:
            assert [each.untrusted for each in find_figures(connection, ("country",), limit=5)] == [2]
            assert {each.untrusted for each in compare(connection, own, 5)} == {2}
        take(opened, submission(document(0, {"1.2": 3})))
        with opened.reading() as connection:
            assert {each.untrusted for each in compare(connection, own, 5)} == {1}


def test_a_comparison_says_the_same_as_the_figures_of_its_group(portfolio: Portfolio) -> None:
    values = {"country": "NO", "sector": "ict", "label": "gold", "year": "2026", "region": ""}
    figures = {"members_committed": 55, "years_as_organisation": "3.5"}
    own = Own("ecei-2013", "Own", values, {"1.2": 3, "9.9": 2}, figures)
    values |= {"size": "50-99", "age": "3-5"}
    with portfolio.reading() as connection:
        compared = {each.by: each for each in compare(connection, own, 5)}
        for by in AGAINST:
            names = () if by == "all" else (by,)
            group = {} if by == "all" else {by: values[by]}
            told = {
                each.indicator: each.distribution
                for each in find_figures(connection, names, limit=5)
                if each.group == group
            }
            lines = {each.indicator: each for each in compared[by].lines}
            assert {name: lines[name].distribution for name in told} == told
            assert lines["1.2"].rank == told["1.2"].rank(3)  # type: ignore[union-attr]
            assert (lines["9.9"].level, lines["9.9"].distribution, lines["9.9"].rank) == (2, None, None)


def test_indicators_are_sorted_by_their_numbers() -> None:
    assert sorted(["4.10", "4.2", "a.1", "1"], key=by_number) == ["1", "4.2", "4.10", "a.1"]


def test_postgresql_holds_the_same_portfolio_and_agrees_figure_by_figure(
    database: str, portfolio: Portfolio, made: list[dict[str, Any]]
) -> None:
    by = ("country", "year")
    with portfolio.reading() as connection:
        expected = list(find_figures(connection, by, limit=5))
    with open_portfolio(database, making=True) as other:
        take(other, *map(submission, made[:70]))
        take(other, *map(submission, reversed(made)))
        with other.reading() as connection:
            assert list(find_figures(connection, by, limit=5)) == expected
    theirs = percentiles_of_postgresql(database, made)
    for each in expected:
        assert each.distribution is not None
        told = [float(each.figures[name] or 0) for name in SHARES]
        assert theirs[(each.group["country"], each.group["year"], each.indicator)] == pytest.approx(told)


def percentiles_of_postgresql(url: str, made: list[dict[str, Any]]) -> dict[Any, list[float]]:
    """Let PostgreSQL compute the percentiles of the same levels by itself."""
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TEMP TABLE answer (country text, year text, indicator text, level int)"))
        rows = [
            {"c": each["cluster"]["country"], "y": each["period"], "i": i["id"], "l": i["level"]}
            for each in made
            for i in each["result"]["indicators"]
        ]
        connection.execute(text("INSERT INTO answer VALUES (:c, :y, :i, :l)"), rows)
        found = connection.execute(
            text(
                "SELECT country, year, indicator, percentile_cont(ARRAY[0.1, 0.25, 0.5, 0.75, 0.9]) "
                "WITHIN GROUP (ORDER BY level) FROM answer WHERE level IS NOT NULL GROUP BY 1, 2, 3"
            )
        )
        told = {tuple(row[:3]): list(row[3]) for row in found}
    engine.dispose()
    return told


def test_what_is_kept_of_a_package_is_what_it_says(portfolio: Portfolio, made: list[dict[str, Any]]) -> None:
    with portfolio.reading() as connection:
        kept = connection.exec_driver_sql("SELECT document FROM portfolio_package ORDER BY assessment").scalars()
        assert [json.loads(zlib.decompress(each)) for each in kept] == made

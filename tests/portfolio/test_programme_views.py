"""What programmes steer by says the same whatever order packages came in, taken twice, or on PostgreSQL."""

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from portfolios import document, submission, take

from workbench.application.portfolio_development import scorecard, trends
from workbench.application.portfolio_growth import effects, matching
from workbench.application.portfolio_heat import CHANGES, COMPLETENESS, SCORES, heat_map
from workbench.application.portfolio_mergers import merger
from workbench.application.portfolio_publishing import label_list
from workbench.application.portfolio_regions import specialisation
from workbench.application.portfolio_structure import lineage_tables, structure_tables
from workbench.application.portfolio_topics import TOPICS, topic_table
from workbench.application.tracing import packages
from workbench.domain.specialisation import read_strategy
from workbench.domain.structure import parse_structure
from workbench.domain.tables import Table
from workbench.portfolio.packing import find_groups
from workbench.portfolio.portfolio import open_portfolio

TODAY = date(2026, 11, 27)
STRUCTURE = parse_structure(
    b"id: s\ntitle: S\nprogrammes: [{id: p, title: P, clusters: [Cluster 1, Cluster 2]}]\n"
    b"merged: [{into: Cluster 3, on: 2020-01-01, from: [Cluster 1, Cluster 2]}]\n"
    b"hubs: [{hub: Cluster 3, spokes: [Cluster 4]}]\n",
    "s.yaml",
)[0]
COUNT = 16


def made(number: int) -> dict[str, Any]:
    """Return a package: eight clusters in two years, one year corrected, some of other editions or not trusted."""
    cluster, year = number % 8, "2024" if number < 8 else "2026"
    levels = {"1.1.1": (number * 3) % 6, "1.2": 3 if number % 5 else None, "2.1": number % 4}
    built = document(
        number, levels, cluster=cluster, name=f"Cluster {cluster}", period=year, version=1 + number % 2, previous=None,
        country=("NO", "SE")[cluster % 2], region=("NO071", "SE331")[cluster % 2],
        sector=("Food", "Batteries")[cluster % 2],
    )  # fmt: skip
    for line in built["result"]["indicators"]:
        line["points_max"] = 5
    built["measures"] = [{**built["measures"][0], "indicator": "1.1.1"}] if number % 3 == 0 else []
    answer = built["answers"][0]
    told = {"members_total": 40 + number, "members_committed": 30 + number, "partners_international": number % 4}
    built["answers"] = [{**answer, "question": name, "value": value} for name, value in told.items()]
    built["derived"] = {"private_share": str(number * 5 % 100)}
    return built


def fill(place: str, numbers: Iterable[int]) -> str:
    with open_portfolio(place, making=True) as portfolio:
        for number in numbers:
            take(portfolio, submission(made(number), trusted=number % 7 != 6))
    return place


def views(place: str) -> str:
    """Return all that these views say, as text."""
    assert STRUCTURE is not None
    found: list[Table] = [heat_map(place, mode=each).table for each in (SCORES, CHANGES, COMPLETENESS)]
    found += [scorecard(place, by=("country",)), trends(place), effects(place), *matching(place)]
    found += [*structure_tables(place, STRUCTURE, TODAY), *lineage_tables(place, STRUCTURE, "Cluster 3")]
    found += merger(place, ["Cluster 1", "Cluster 2"], {}).tables
    found += specialisation(place, read_strategy("example"), TODAY)
    found += [topic_table(place, topic, by) for topic in TOPICS for by in ((), ("country",))]
    found += [label_list(place, TODAY), packages(place, history=False), packages(place, history=True)]
    said = [json.dumps([each.title, each.lead, each.notes, each.documents()], default=str) for each in found]
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        groups = find_groups(connection, "ecei-2013", {}, ("country", "year"), [5])
        said += [json.dumps(each.to_json(), default=str) for each in groups]
    return "\n".join(said)


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> str:
    return views(fill(str(tmp_path_factory.mktemp("p") / "p.sqlite"), range(COUNT)))


def test_there_is_something_to_say(expected: str) -> None:
    assert len(expected) > 20_000


@settings(max_examples=4)  # Each asks for all views; what they rest on is tried more often beside it.
@given(st.permutations(range(COUNT)), st.lists(st.integers(0, COUNT - 1), max_size=5))
def test_order_and_repetition_change_nothing(
    tmp_path_factory: pytest.TempPathFactory, expected: str, order: list[int], again: list[int]
) -> None:
    assert views(fill(str(tmp_path_factory.mktemp("p") / "p.sqlite"), [*order, *again])) == expected


def test_postgresql_says_the_same(database: str, expected: str) -> None:
    assert views(fill(database, reversed(range(COUNT)))) == expected


def test_every_figure_of_a_group_is_that_of_the_packages_behind_it(tmp_path: Path) -> None:
    place = fill(str(tmp_path / "p.sqlite"), range(COUNT))
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        for group in find_groups(connection, "ecei-2013", {}, ("year",), [5]):
            for indicator, told in group.indicators.items():
                behind = packages(place, chosen=dict(group.group), indicator=indicator)
                assert len(behind.rows) == told["n"]

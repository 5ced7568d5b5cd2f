"""Groups by size and age follow the bands of the portfolio, chosen later too, and in a portfolio of an earlier version."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from portfolios import document, filled, submission, take

from workbench.application.benchmarking import figures
from workbench.domain.bands import Bands, Scale
from workbench.portfolio.banding import choose_bands
from workbench.portfolio.counts import read_histograms
from workbench.portfolio.errors import OlderPortfolio
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.showing import keep_shown

OTHERS = Bands(
    "north", Scale("members_total", "participants", (90,)), Scale("years_as_organisation", "years", (1, 2, 20))
)


def made(count: int = 12) -> list[dict[str, Any]]:
    return [
        document(n, {"1.2": n % 6}, members=(30, 60)[n % 2], years=("2", "11.9", None)[n % 3]) for n in range(count)
    ]


def groups(place: Path, by: str) -> dict[str, int | None]:
    found = figures(str(place), (by,), "1.2")[1]
    return {each.group[by]: each.distribution.n if each.distribution else None for each in found}


def first_format(place: Path) -> Path:
    """Make of a portfolio one as the first version of the program left it."""
    with sqlite3.connect(place) as connection:
        for name in ("size", "age"):
            connection.execute(f"ALTER TABLE portfolio_package DROP COLUMN {name}")
        connection.execute("DELETE FROM portfolio_histogram WHERE dimension IN ('size', 'age', 'country,year')")
        connection.execute("DROP TABLE portfolio_shown")
        connection.execute(
            'CREATE TABLE portfolio_shown (edition VARCHAR, kind VARCHAR, "limit" INTEGER, groups VARCHAR, '
            "whole VARCHAR, PRIMARY KEY (edition, kind))"
        )
        connection.execute("UPDATE portfolio_setting SET value = '1' WHERE name = 'format'")
    return place


def histograms(place: Path) -> set[Any]:
    with sqlite3.connect(place) as connection:
        return set(connection.execute("SELECT * FROM portfolio_histogram WHERE packages > 0"))


def test_clusters_are_grouped_by_the_bands_that_come_with_the_program(tmp_path: Path) -> None:
    place = filled(tmp_path / "p.sqlite", *map(submission, made()))
    assert groups(place, "size") == {"0-49": 6, "50-99": 6}
    assert groups(place, "age") == {"": None, "0-2": None, "10+": None}  # Four each.


def test_other_bands_regroup_what_is_there_and_hold_for_what_comes(tmp_path: Path) -> None:
    place = filled(tmp_path / "p.sqlite", *map(submission, made()))
    with open_portfolio(str(place)) as portfolio:
        with portfolio.writing() as connection:
            choose_bands(connection, OTHERS)
        take(portfolio, submission(document(40, {"1.2": 3}, years="2.5")))
        with portfolio.reading() as connection:
            found = read_histograms(connection, "ecei-2013", {"age": "2-19"})
    assert found["age"].packages == 9
    assert groups(place, "size") == {"0-89": 13}  # 86 participants in all of them.


def test_a_portfolio_of_an_earlier_version_is_brought_up_to_this_one_when_it_is_opened(tmp_path: Path) -> None:
    place = filled(tmp_path / "p.sqlite", *map(submission, made()))
    before, known = groups(place, "size"), histograms(place)
    first_format(place)
    assert groups(place, "size") == before
    assert histograms(place) == known


def test_what_the_third_version_showed_by_a_laxer_rule_is_withheld_once_it_is_opened(tmp_path: Path) -> None:
    place = filled(tmp_path / "p.sqlite", *map(submission, made()))
    with open_portfolio(str(place)) as portfolio, portfolio.writing() as connection:
        keep_shown(connection, 5)
    with sqlite3.connect(place) as connection:
        connection.execute("""UPDATE portfolio_shown SET groups = '[["0-2"]]' WHERE kind = 'age'""")
        known = set(connection.execute("SELECT kind, pattern FROM portfolio_shown"))
    assert groups(place, "age") == {"": None, "0-2": 4, "10+": None}
    with sqlite3.connect(place) as connection:
        connection.execute("UPDATE portfolio_setting SET value = '3' WHERE name = 'format'")
    assert groups(place, "age") == {"": None, "0-2": None, "10+": None}
    with sqlite3.connect(place) as connection:
        assert set(connection.execute("SELECT kind, pattern FROM portfolio_shown")) == known


def test_one_that_can_not_be_brought_up_is_told_of_and_left_as_it_is(tmp_path: Path) -> None:
    place = first_format(filled(tmp_path / "p.sqlite", *map(submission, made(3))))
    with sqlite3.connect(place) as connection:
        connection.execute(
            "CREATE TRIGGER nobody BEFORE UPDATE ON portfolio_setting BEGIN SELECT RAISE(ABORT, 'nobody may'); END"
        )
        before = list(connection.iterdump())
    with pytest.raises(OlderPortfolio, match="nobody may"), open_portfolio(str(place)):
        pass
    with sqlite3.connect(place) as connection:
        assert list(connection.iterdump()) == before

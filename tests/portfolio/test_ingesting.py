"""Whatever order packages come in, and however often, the portfolio says the same."""

import json
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from portfolios import document, submission, take

from workbench.portfolio.errors import DatabaseUnknown, NewerPortfolio, NoPortfolio, NotAPortfolio
from workbench.portfolio.ingesting import Outcome
from workbench.portfolio.packed import LEVELS, Histogram
from workbench.portfolio.portfolio import Portfolio, open_portfolio
from workbench.portfolio.submissions import LevelUnknown

LEVEL = {"1.1.1": 3, "1.2": 0}


def counted(portfolio: Portfolio) -> list[Any]:
    """Return what counts, without what depends on when it came."""
    with portfolio.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT cluster, period, version, percent, is_trusted, is_latest FROM portfolio_package WHERE is_current"
        )
        return sorted(map(tuple, rows))


def histograms(portfolio: Portfolio) -> dict[Any, dict[str, tuple[int, ...]]]:
    """Return every group's counts by indicator."""
    with portfolio.reading() as connection:
        places = connection.exec_driver_sql("SELECT edition, place, indicator FROM portfolio_indicator").all()
        found = {}
        for edition, dimension, value, packages, counts in connection.exec_driver_sql(
            "SELECT edition, dimension, value, packages, counts FROM portfolio_histogram"
        ):
            spread = dict(enumerate(Histogram(counts, packages).distributions()))
            told = {name: spread[place].counts for kind, place, name in places if kind == edition and place in spread}
            if packages:
                found[edition, dimension, value] = {name: each for name, each in told.items() if any(each)}
        return found


def test_the_newest_version_of_an_assessment_counts_and_the_others_are_kept(tmp_path: Path) -> None:
    with open_portfolio(str(tmp_path / "p.sqlite"), making=True) as portfolio:
        first, second, third = (submission(document(1, {"1.2": level}, version=level)) for level in (1, 2, 3))
        assert take(portfolio, second, first, third) == [Outcome.ADDED, Outcome.OLDER, Outcome.UPDATED]
        assert [row[2] for row in counted(portfolio)] == [3]
        with portfolio.reading() as connection:
            kept = connection.exec_driver_sql("SELECT document FROM portfolio_package").scalars().all()
        assert sorted(json.loads(zlib.decompress(each))["version"] for each in kept) == [1, 2, 3]


def test_a_package_of_strangers_never_stands_in_for_one_that_is_trusted(tmp_path: Path) -> None:
    with open_portfolio(str(tmp_path / "p.sqlite"), making=True) as portfolio:
        good = submission(document(1, LEVEL))
        forged = submission(document(1, {"1.2": 5}, version=99), trusted=False)
        later = submission(document(1, {"1.2": 5}, id=document(2)["id"], period="2031"), trusted=False)
        take(portfolio, forged, later, good)
        latest = [row for row in counted(portfolio) if row[-1]]
        assert [(row[1], row[2], bool(row[4])) for row in latest] == [("2026", 1, True)]


def test_one_that_was_of_strangers_becomes_trusted_once_its_signers_are(tmp_path: Path) -> None:
    with open_portfolio(str(tmp_path / "p.sqlite"), making=True) as portfolio:
        made = document(1, LEVEL)
        assert take(portfolio, submission(made, trusted=False)) == [Outcome.ADDED]
        assert take(portfolio, submission(made)) == [Outcome.UPDATED]
        assert take(portfolio, submission(made, trusted=False)) == [Outcome.UNCHANGED]
        assert [bool(row[4]) for row in counted(portfolio)] == [True]


def test_a_level_that_no_edition_has_is_refused() -> None:
    with pytest.raises(LevelUnknown):
        submission(document(1, {"1.2": LEVELS}))


PACKAGES = st.builds(
    lambda cluster, version, period, level, trusted, country: submission(
        document(
            cluster * 10 + int(period) % 10, {"1.2": level, "2.1": None, "3.1": level}, cluster=cluster,
            version=version, period=period, country=country,
        ),
        trusted=trusted,
    ),
    st.integers(1, 3), st.integers(1, 3), st.sampled_from(["2024", "2026"]), st.integers(0, 5), st.booleans(),
    st.sampled_from(["NO", "SE"]),
)  # fmt: skip


@given(st.lists(PACKAGES, min_size=1, max_size=8).flatmap(lambda some: st.tuples(st.just(some), st.permutations(some))))
def test_order_and_repetition_change_nothing(given_: Any) -> None:
    once, again = given_
    with open_portfolio("sqlite://", making=True) as first, open_portfolio("sqlite://", making=True) as second:
        take(first, *once)
        for each in [*again, *again]:
            take(second, each)
        assert counted(first) == counted(second)
        assert histograms(first) == histograms(second)


def test_what_is_no_portfolio_is_told_and_left_as_it_is(tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("Minutes of the meeting")
    with pytest.raises(NotAPortfolio), open_portfolio(str(other), making=True):
        pass
    assert other.read_text() == "Minutes of the meeting"
    with pytest.raises(NoPortfolio), open_portfolio(str(tmp_path / "nowhere.sqlite")):
        pass
    assert not (tmp_path / "nowhere.sqlite").exists()
    with pytest.raises(NotAPortfolio), open_portfolio(str(tmp_path), making=True):
        pass


def test_a_database_without_driver_is_named_without_its_password() -> None:
    with pytest.raises(DatabaseUnknown) as told, open_portfolio("mystery+db://ann:secret@host/name", making=True):
        pass
    assert "secret" not in str(told.value)


def test_a_portfolio_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    place = str(tmp_path / "p.sqlite")
    with open_portfolio(place, making=True) as portfolio, portfolio.writing() as connection:
        connection.exec_driver_sql("UPDATE portfolio_setting SET value = '99' WHERE name = 'format'")
    with pytest.raises(NewerPortfolio), open_portfolio(place):
        pass

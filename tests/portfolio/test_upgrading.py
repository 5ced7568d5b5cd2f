"""A portfolio on PostgreSQL as the first format left it: brought up to this one, with everybody's rights as they were."""

import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from portfolios import document, submission, take
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.exc import ProgrammingError

from workbench.application.benchmarking import figures
from workbench.application.portfolio_access import ASSESSOR, Reader, give_access
from workbench.application.portfolio_log import log_table
from workbench.portfolio.errors import OlderPortfolio
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.tables import FORMAT

GOLDEN = Path(__file__).parents[1] / "golden" / "portfolio-format-1.sql"
"""Of thirteen packages of twelve clusters, with its roles' rights; golden/README.md tells how it was made."""
ROLES = ("chief", "statistics", "Ann Assessor")


@pytest.fixture
def old(database: str) -> Iterator[str]:
    """Return the URL of a portfolio of the first format."""
    engine = create_engine(database)
    with engine.begin() as connection:
        for role in ROLES:
            if connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :r"), {"r": role}).one_or_none() is None:
                connection.execute(text(f'CREATE ROLE "{role}" LOGIN'))
            connection.execute(text(f'ALTER ROLE "{role}" LOGIN'))
        connection.exec_driver_sql(GOLDEN.read_text(encoding="utf-8").replace("%", "%%"))
    engine.dispose()
    yield database


@pytest.fixture
def engine(old: str) -> Iterator[Engine]:
    """Lend the database after the portfolio was opened once."""
    with open_portfolio(old):
        pass
    made = create_engine(old)
    yield made
    made.dispose()


def ask(engine: Engine, role: str, query: str) -> list[Any]:
    """Return what a role gets, in a transaction of its own."""
    with engine.connect() as connection:
        connection.execute(text(f'SET ROLE "{role}"'))
        return list(connection.execute(text(query)))


def test_what_it_holds_is_all_there_and_can_be_grouped_by_size_and_age(old: str) -> None:
    limit, found = figures(old, ("size",), "1.2")
    assert limit == 3
    assert {each.group["size"]: each.distribution and each.distribution.n for each in found} == {"0-49": 6, "50-99": 6}
    (whole,) = figures(old, (), "1.2")[1]
    assert whole.distribution is not None
    # Cluster 3 counts with its second version.
    assert whole.distribution.counts[:6] == (2, 2, 2, 1, 2, 3)
    assert whole.untrusted == 1
    engine = create_engine(old)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT value FROM portfolio_setting WHERE name = 'format'")).scalar() == str(
            FORMAT
        )
        assert connection.execute(text("SELECT count(*) FROM portfolio_package")).scalar() == 13
        assert connection.execute(text("SELECT count(*) FROM portfolio_award")).scalar() == 1
    engine.dispose()


def test_every_view_says_what_a_portfolio_says_that_was_never_older(old: str, tmp_path: Path) -> None:
    place = str(tmp_path / "anew.sqlite")
    engine = create_engine(old)
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT document, is_trusted FROM portfolio_package ORDER BY id")).all()
    engine.dispose()
    with open_portfolio(place, making=True) as portfolio:
        given = [submission(json.loads(zlib.decompress(row[0])), trusted=row[1]) for row in rows]
        take(portfolio, *given)
        portfolio.set_limit(3)
    for by in ((), ("country",), ("size",), ("age",), ("country", "year"), ("size", "country")):
        assert figures(old, by) == figures(place, by)


def test_it_takes_packages_and_keeps_a_log_from_then_on(old: str) -> None:
    with open_portfolio(old) as portfolio:
        take(portfolio, submission(document(40, {"1.2": 3}, members=40)))
    assert {each.group["size"]: each.distribution and each.distribution.n for each in figures(old, ("size",), "1.2")[1]} == {
        "0-49": 7, "50-99": 6,
    }  # fmt: skip
    assert log_table(old).rows == ()


def test_an_analyst_still_gets_the_figures_that_may_be_shown_and_nothing_else(engine: Engine) -> None:
    asked = "SELECT size, n FROM v_figure WHERE grouped_by = 'size' AND indicator = '1.2' ORDER BY 1"
    assert ask(engine, "statistics", asked) == [("0-49", 6), ("50-99", 6)]
    assert ask(engine, "statistics", "SELECT count(*) FROM portfolio_figure WHERE withheld") == [(0,)]
    with engine.connect() as connection:
        names = connection.execute(
            text("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')")
        )
        others = sorted(set(names.scalars()) - {"portfolio_figure", "v_figure"})
    assert {"portfolio_entry", "portfolio_taken_back", "portfolio_package", "v_package"} <= set(others)
    for each in others:
        with pytest.raises(ProgrammingError, match="permission denied"):
            ask(engine, "statistics", f"SELECT * FROM {each}")


def test_an_assessor_still_sees_own_packages_alone(engine: Engine) -> None:
    assert ask(engine, "Ann Assessor", "SELECT name, version, size FROM v_package ORDER BY 2") == [
        ("Cluster 3", 1, "50-99"),
        ("Cluster 3", 2, "50-99"),
    ]
    assert ask(engine, "Ann Assessor", "SELECT count(*) FROM portfolio_package") == [(2,)]
    for each in ("portfolio_award", "portfolio_entry", "portfolio_taken_back", "portfolio_histogram"):
        with pytest.raises(ProgrammingError, match="permission denied"):
            ask(engine, "Ann Assessor", f"SELECT * FROM {each}")


def test_an_owner_still_reads_and_writes_all_of_it_and_what_is_new(engine: Engine) -> None:
    assert ask(engine, "chief", "SELECT count(*) FROM v_package") == [(13,)]
    for each in ("portfolio_entry", "portfolio_taken_back"):
        assert ask(engine, "chief", f"SELECT count(*) FROM {each}") == [(0,)]
    with engine.connect() as connection:
        connection.execute(text("SET ROLE chief"))
        told = "INSERT INTO portfolio_entry VALUES ('1', 'now', 'exported', '', '', 'stats', 'f', 's', 1)"
        connection.execute(text(told))
        connection.rollback()


def test_who_may_only_read_it_is_told_who_can_bring_it_up_and_changes_nothing(old: str) -> None:
    with pytest.raises(OlderPortfolio), open_portfolio(old.replace("portfolio@", "chief@")):
        pass
    engine = create_engine(old)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT value FROM portfolio_setting WHERE name = 'format'")).scalar() == "1"
    engine.dispose()


def test_one_that_gives_access_to_nobody_any_more_is_brought_up_too(old: str) -> None:
    engine = create_engine(old)
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM portfolio_reader"))
    engine.dispose()
    with open_portfolio(old):
        pass
    assert [each.role for each in give_access(old, [Reader("Ann Assessor", ASSESSOR, "Bo Ek")]).readers] == [
        "Ann Assessor"
    ]


def test_an_analyst_no_longer_gets_what_the_third_format_showed_by_a_laxer_rule(engine: Engine, old: str) -> None:
    asked = "SELECT n FROM v_figure WHERE grouped_by = 'age'"
    lawful = ask(engine, "statistics", asked)
    with engine.begin() as connection:
        connection.execute(text("UPDATE portfolio_figure SET withheld = false, n = 1 WHERE grouped_by = 'age'"))
        connection.execute(text("UPDATE portfolio_setting SET value = '3' WHERE name = 'format'"))
    assert set(ask(engine, "statistics", asked)) == {(1,)}
    with open_portfolio(old):
        pass
    assert ask(engine, "statistics", asked) == lawful
    assert ask(engine, "Ann Assessor", "SELECT count(*) FROM portfolio_package") == [(2,)]

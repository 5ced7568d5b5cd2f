"""Who sees what on PostgreSQL, asked as each role would ask: with SQL, past our program."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from portfolios import NOWHERE, document, submission, take
from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.exc import DataError, ProgrammingError

from workbench.application.benchmarking import figures, limit_of
from workbench.application.portfolio_access import ANALYST, ASSESSOR, OWNER, Reader, give_access
from workbench.application.portfolio_log import LogNotWritten, log_table, note_made
from workbench.cli import main
from workbench.portfolio.access import FIGURES, NoSuchRole
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.submissions import submission_of

ROLES = ("chief", "statistics", "Ann Assessor")


@pytest.fixture
def filled_database(database: str) -> Iterator[str]:
    engine = create_engine(database)
    with engine.begin() as connection:
        for role in ROLES:
            if connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :r"), {"r": role}).one_or_none() is None:
                connection.execute(text(f'CREATE ROLE "{role}"'))
            connection.execute(text(f'GRANT USAGE ON SCHEMA public TO "{role}"'))
    made = [document(n, {"1.2": n % 6, "2.1": 3}, country="NO" if n < 6 else "SE") for n in range(8)]
    with open_portfolio(database, making=True) as portfolio:
        take(portfolio, *map(submission, made[1:]))
        own = made[0]
        take(portfolio, submission_of(own, own["content_sha256"], "f", ["Ann Berg", "Bo Ek"], is_trusted=True))
    yield database
    engine.dispose()


@pytest.fixture
def engine(filled_database: str) -> Iterator[Engine]:
    readers = [Reader("chief", OWNER), Reader("statistics", ANALYST), Reader("Ann Assessor", ASSESSOR, "Bo Ek")]
    give_access(filled_database, readers)
    made = create_engine(filled_database)
    yield made
    made.dispose()


def ask(engine: Engine, role: str, query: str) -> list[Any]:
    """Return what a role gets, in a transaction of its own."""
    with engine.connect() as connection:
        become(connection, role)
        return list(connection.execute(text(query)))


def become(connection: Connection, role: str) -> None:
    connection.execute(text(f'SET ROLE "{role}"'))


def test_an_analyst_gets_the_figures_that_every_view_shows_and_no_row_below_them(
    filled_database: str, engine: Engine
) -> None:
    told = ask(engine, "statistics", "SELECT n, median FROM v_figure WHERE grouped_by = '' AND indicator = '1.2'")
    (whole,) = figures(filled_database, (), "1.2")[1]
    assert told == [(8, whole.figures["median"])]
    # Two Swedish clusters are too few, and Norway would give them away.
    assert ask(engine, "statistics", "SELECT * FROM v_figure WHERE grouped_by = 'country'") == []
    assert ask(engine, "statistics", f"SELECT count(*) FROM {FIGURES} WHERE withheld") == [(0,)]
    assert ask(engine, "chief", f"SELECT count(*) > 0 FROM {FIGURES} WHERE withheld") == [(True,)]


def test_an_analyst_reads_nothing_else(engine: Engine) -> None:
    with engine.connect() as connection:
        names = connection.execute(
            text("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')")
        )
        others = sorted(set(names.scalars()) - {FIGURES, "v_figure"})
    assert {"portfolio_package", "portfolio_histogram", "portfolio_profile", "portfolio_reader", "v_level"} <= set(
        others
    )
    for each in others:
        with pytest.raises(ProgrammingError, match="permission denied"):
            ask(engine, "statistics", f"SELECT * FROM {each}")


def test_our_own_program_says_who_may_read_what_where_somebody_may_not_read_all(
    filled_database: str, engine: Engine, capfd: pytest.CaptureFixture[str]
) -> None:
    for role in ("statistics", "Ann Assessor"):
        url = f"{filled_database}&options=-c%20role={role.replace(' ', '%5C%20')}"
        assert main.run(["portfolio", "stats", url]) == 2
        told = capfd.readouterr().err
        assert "PRT-042" in told and "v_figure" in told and "permission denied" in told
    assert main.run(["portfolio", "stats", f"{filled_database}&options=-c%20role=chief"]) == 0


def test_an_assessor_sees_the_packages_that_they_signed_and_no_other(engine: Engine) -> None:
    assert ask(engine, "Ann Assessor", "SELECT name FROM v_package") == [("Cluster 0",)]
    assert ask(engine, "Ann Assessor", "SELECT indicator, level FROM v_level ORDER BY 1") == [("1.2", 0), ("2.1", 3)]
    assert ask(engine, "Ann Assessor", "SELECT count(*) FROM portfolio_package") == [(1,)]
    assert ask(engine, "Ann Assessor", "SELECT role, signer FROM portfolio_reader") == [("Ann Assessor", "Bo Ek")]
    with pytest.raises(ProgrammingError, match="permission denied"):
        ask(engine, "Ann Assessor", "SELECT * FROM portfolio_award")
    with pytest.raises(ProgrammingError, match="permission denied"):
        ask(engine, "Ann Assessor", "UPDATE portfolio_reader SET signer = 'Ann Berg'")


def test_an_owner_reads_and_writes_all_of_it(engine: Engine) -> None:
    assert ask(engine, "chief", "SELECT count(*) FROM v_package") == [(8,)]
    assert ask(engine, "chief", "SELECT count(*) FROM v_level") == [(16,)]
    with engine.connect() as connection:
        become(connection, "chief")
        connection.execute(text("UPDATE portfolio_setting SET value = '6' WHERE name = 'disclosure_limit'"))
        connection.rollback()


def test_no_function_in_a_condition_sees_rows_that_a_policy_hides(engine: Engine) -> None:
    # An error that names a value would tell what no row does.
    probe = "SELECT name FROM v_package WHERE 1 / (CASE WHEN name = 'Cluster 1' THEN 0 ELSE 1 END) = 1"
    assert ask(engine, "Ann Assessor", probe) == [("Cluster 0",)]
    with pytest.raises(DataError, match="division by zero"):
        ask(engine, "chief", probe)


def test_figures_follow_a_new_limit_and_access_can_be_taken_back(filled_database: str, engine: Engine) -> None:
    limit_of(filled_database, 2)
    told = ask(
        engine, "statistics", "SELECT country, n FROM v_figure WHERE grouped_by = 'country' AND indicator = '1.2'"
    )
    assert sorted(told) == [("NO", 6), ("SE", 2)]
    found = give_access(filled_database, revoked=["statistics"])
    assert [each.role for each in found.readers] == ["chief", "Ann Assessor"]
    with pytest.raises(ProgrammingError, match="permission denied"):
        ask(engine, "statistics", "SELECT * FROM v_figure")


def test_a_role_that_is_none_changes_nothing(filled_database: str) -> None:
    with pytest.raises(NoSuchRole):
        give_access(filled_database, [Reader("chief", OWNER), Reader('x"; DROP TABLE portfolio_package; --', ANALYST)])
    assert give_access(filled_database).readers == ()


def test_a_file_has_no_roles(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    place = str(tmp_path / "p.sqlite")
    with open_portfolio(place, making=True):
        pass
    assert main.run(["portfolio", "access", place, "--analyst", "x", "--json"]) == 2
    assert json.loads(capfd.readouterr().out)["error"]["code"] == "PRT-027"


def test_the_command_shows_who_has_access(
    engine: Engine, filled_database: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main.run(["portfolio", "access", filled_database, "--json"]) == 0
    told = json.loads(capfd.readouterr().out)
    assert [(each["role"], each["kind"], each["signer"]) for each in told["readers"]] == [
        ("chief", "owner", None),
        ("statistics", "analyst", None),
        ("Ann Assessor", "assessor", "Bo Ek"),
    ]
    assert told["views"] == ["v_figure", "v_package", "v_level", "v_award"]


def test_who_may_only_read_is_told_that_the_log_misses_a_file(filled_database: str, tmp_path: Path) -> None:
    engine = create_engine(filled_database)
    with engine.begin() as connection:
        if not connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = 'reads_all'")).all():
            connection.execute(text("CREATE ROLE reads_all LOGIN"))
        connection.execute(text("GRANT USAGE ON SCHEMA public TO reads_all"))
        connection.execute(text("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reads_all"))
    engine.dispose()
    file = tmp_path / "figures.csv"
    file.write_text("n\n6\n")
    with pytest.raises(LogNotWritten, match="permission denied") as told:
        note_made(NOWHERE, filled_database.replace("portfolio@", "reads_all@"), "figures", [file])
    assert told.value.code == "PRT-034"
    assert log_table(filled_database).rows == ()

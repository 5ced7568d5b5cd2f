"""A portfolio is the same on SQLite and PostgreSQL, for one writer after the other, and readable where nobody may write."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from portfolios import NOWHERE, document, submission, take

from workbench.application.benchmarking import figures, limit_of
from workbench.application.portfolio_benchmark import against
from workbench.application.portfolio_coverage import coverage, coverage_document
from workbench.application.portfolio_development import scorecard
from workbench.application.portfolio_growth import effects
from workbench.application.portfolio_labels import calendar, compliance, label_document, write_award
from workbench.application.portfolio_needs import export_tables, need_document, needs
from workbench.application.portfolio_views import Record, behind, look, wholeness
from workbench.domain.programmes import parse_policy
from workbench.domain.value_chains import read_chain
from workbench.portfolio.errors import DatabaseFailed
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.showing import keep_shown

TODAY = date(2026, 11, 26)
POLICY = parse_policy(b"id: p\ntitle: P\nrequires: [{label: gold, by: 2027-06-30}]", "p.yaml")[0]


def fill(place: str, made: list[dict[str, Any]]) -> None:
    with open_portfolio(place, making=True) as portfolio:
        for each in made:
            take(portfolio, submission(each, trusted=each["version"] < 3))
        with portfolio.writing() as connection:
            keep_shown(connection, portfolio.limit)
    write_award(NOWHERE, place, made[0]["cluster"]["id"], "gold", by="EUCLES", on=date(2026, 1, 5))


def views(place: str, folder: Path) -> str:
    """Return all that a portfolio says, as text."""
    assert POLICY is not None
    said = [repr(figures(place, by)) for by in ((), ("country",), ("country", "year"), ("label", "sector", "country"))]
    limit, found = needs(place, ("country",))
    said += [json.dumps(need_document(each, limit)) for each in found]
    said += [json.dumps(label_document(each)) for each in calendar(place, TODAY)]
    said += [repr(compliance(place, POLICY, TODAY))]
    said += [json.dumps(coverage_document(coverage(place, read_chain("battery"), TODAY)))]
    said += [path.read_text(encoding="utf-8") for path in export_tables(NOWHERE, place, folder)]
    return "\n".join([*said, *shown_in_the_window(place)])


def shown_in_the_window(place: str) -> list[str]:
    """Return what the Portfolio page shows: rows by what they say, as each database numbers them its own way."""

    def told(line: Record) -> object:
        return (
            line.name,
            line.period,
            line.version,
            line.percent,
            line.is_latest,
            line.level("1.2"),
            line.is_failed("2.1"),
        )

    edition = look(place, TODAY).editions[0]
    line = edition.latest[0]
    whole = wholeness(place, edition.heads, edition.lines)
    return [
        repr([told(each) for each in edition.lines]), repr([told(each) for each in behind(place, line.cluster, edition.id)]),
        repr([whole[each.id] for each in edition.lines]), repr(effects(place, edition.id)),
        repr([each.comparison for each in against(NOWHERE, place, line)]), repr(scorecard(place, edition.id)),
    ]  # fmt: skip


def packages(count: int) -> list[dict[str, Any]]:
    return [
        document(
            n, {"1.2": n % 6, "2.1": 3 if n % 5 else None}, cluster=n // 2, country=("NO", "SE", "DK")[n % 3],
            sector=("Recycling", "Cells")[n % 2], period=("2024", "2026")[n % 2], version=n % 4,
        )
        for n in range(2, count)
    ]  # fmt: skip


def test_every_view_says_the_same_on_postgresql(database: str, tmp_path: Path) -> None:
    made = packages(40)
    place = str(tmp_path / "p.sqlite")
    fill(place, made)
    fill(database, [made[0], *reversed(made)])
    assert views(database, tmp_path / "theirs") == views(place, tmp_path / "ours")
    assert limit_of(database, 3) == 3
    assert limit_of(place, 3) == 3
    assert views(database, tmp_path / "theirs") == views(place, tmp_path / "ours")


@settings(max_examples=8)  # Each makes two files; the engine's own properties are tried more often beside it.
@given(st.permutations(range(12)), st.lists(st.integers(0, 11), max_size=4))
def test_order_and_repetition_change_no_view(
    tmp_path_factory: pytest.TempPathFactory, order: list[int], again: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("p")
    made = packages(14)
    places = [str(folder / f"{name}.sqlite") for name in ("one", "two")]
    for place, numbers in zip(places, (range(12), [*order, *again]), strict=True):
        with open_portfolio(place, making=True) as portfolio:
            take(portfolio, *(submission(made[each]) for each in numbers))
    for place in places:
        write_award(NOWHERE, place, made[0]["cluster"]["id"], "gold", by="EUCLES", on=date(2026, 1, 5))
    assert views(places[0], folder / "one") == views(places[1], folder / "two")


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_two_who_take_packages_at_once_lose_none(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    place = str(tmp_path / "p.sqlite") if kind == "sqlite" else request.getfixturevalue("database")
    with open_portfolio(place, making=True):
        pass

    def work(numbers: range) -> None:
        with open_portfolio(place) as portfolio:
            for number in numbers:
                take(portfolio, submission(document(number, {"1.2": 3})))

    with ThreadPoolExecutor(2) as both:
        for done in [both.submit(work, range(start, 24, 2)) for start in (0, 1)]:
            done.result()
    (found,) = figures(place)[1]
    assert found.distribution is not None
    assert found.distribution.n == 24


def test_what_is_read_is_of_one_moment(tmp_path: Path) -> None:
    place = str(tmp_path / "p.sqlite")
    fill(place, packages(6))
    with open_portfolio(place) as one, open_portfolio(place) as other:
        with other.writing() as writing:
            writing.exec_driver_sql("UPDATE portfolio_setting SET value = '7' WHERE name = 'disclosure_limit'")
            with one.reading() as reading:
                assert (
                    reading.exec_driver_sql(
                        "SELECT value FROM portfolio_setting WHERE name = 'disclosure_limit'"
                    ).scalar()
                    == "5"
                )
        assert one.limit == 7


def test_what_fails_midway_leaves_the_portfolio_as_it_was(tmp_path: Path) -> None:
    place = str(tmp_path / "p.sqlite")
    fill(place, packages(6))
    before = views(place, tmp_path / "out")
    with open_portfolio(place) as portfolio, pytest.raises(ZeroDivisionError), portfolio.writing() as connection:
        connection.exec_driver_sql("DELETE FROM portfolio_package")
        raise ZeroDivisionError
    assert views(place, tmp_path / "out") == before


def test_a_damaged_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "p.sqlite"
    fill(str(path), packages(6))
    content = bytearray(path.read_bytes())
    content[100:3000] = bytes(2900)
    path.write_bytes(content)
    with pytest.raises(DatabaseFailed) as told:
        figures(str(path))
    assert "malformed" in told.value.sentence


def test_a_portfolio_is_one_file(tmp_path: Path) -> None:
    fill(str(tmp_path / "p.sqlite"), packages(6))
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("p.")] == ["p.sqlite"]

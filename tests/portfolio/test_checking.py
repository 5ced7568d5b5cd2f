"""What a portfolio keeps beside its packages always follows from them; where it does not, it is found and mended."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from portfolios import document, filled, submission, take

from workbench.application.benchmarking import figures
from workbench.application.portfolio_checking import check_portfolio
from workbench.cli import main
from workbench.domain.bands import Bands, Scale
from workbench.portfolio.banding import choose_bands
from workbench.portfolio.checking import find_stale
from workbench.portfolio.portfolio import Portfolio, open_portfolio
from workbench.portfolio.showing import keep_shown

OTHERS = Bands("o", Scale("members_committed", "participants", (40,)), Scale("years_as_organisation", "years", (3,)))
PACKAGES = st.builds(
    lambda cluster, version, period, level, trusted, country: submission(
        document(
            cluster * 10 + int(period) % 10, {"1.2": level, "2.1": None if level == 2 else 1}, cluster=cluster,
            version=version, period=period, country=country, members=level * 20,
        ),
        trusted=trusted,
    ),
    st.integers(1, 3), st.integers(1, 3), st.sampled_from(["2024", "2026"]), st.integers(0, 5), st.booleans(),
    st.sampled_from(["NO", "SE"]),
)  # fmt: skip


def stale(portfolio: Portfolio) -> list[Any]:
    with portfolio.reading() as connection:
        return list(find_stale(connection, 5))


@given(st.lists(PACKAGES, min_size=1, max_size=8), st.integers(0, 8))
def test_every_way_of_writing_keeps_it_right(packages: list[Any], half: int) -> None:
    with open_portfolio("sqlite://", making=True) as portfolio:
        take(portfolio, *packages[:half])
        with portfolio.writing() as connection:
            keep_shown(connection, 5)
        assert stale(portfolio) == []
        take(portfolio, *packages[half:])
        assert stale(portfolio) == []
        with portfolio.writing() as connection:
            choose_bands(connection, OTHERS)
        assert stale(portfolio) == []
        take(portfolio, *packages)
        assert stale(portfolio) == []


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ("UPDATE portfolio_histogram SET packages = packages + 1 WHERE dimension = 'country,year'", "levels"),
        ("UPDATE portfolio_histogram SET counts = zeroblob(length(counts)) WHERE dimension = 'all'", "levels"),
        ("DELETE FROM portfolio_histogram WHERE dimension = 'size'", "levels"),
        ("UPDATE portfolio_package SET is_current = 0, is_latest = 0 WHERE id = 3", "counts"),
        ("UPDATE portfolio_shown SET groups = '[[\"SE\"]]' WHERE kind = 'country'", "shown"),
    ],
)
def test_what_was_changed_past_the_program_is_told_and_mended(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], change: str, what: str
) -> None:
    place = filled(tmp_path / "p.sqlite", *(submission(document(n, {"1.2": n % 6})) for n in range(9)))
    with open_portfolio(str(place)) as portfolio:
        with portfolio.writing() as connection:
            keep_shown(connection, 5)
        before = figures(str(place), ("country", "year"))
        with portfolio.writing() as connection:
            connection.exec_driver_sql(change)
    assert what in {each.what for each in check_portfolio(str(place)).stale}
    assert main.run(["portfolio", "check", str(place)]) == 1
    assert "Nothing was changed" in capfd.readouterr().out
    assert main.run(["portfolio", "check", str(place), "--mend"]) == 0
    assert main.run(["portfolio", "check", str(place)]) == 0
    assert "9 clusters follows from their packages" in capfd.readouterr().out
    assert figures(str(place), ("country", "year")) == before

"""What leaves a portfolio is written into its log; where that can't be done, the file is there and it is told."""

import json
import sqlite3
from pathlib import Path

import pytest
from portfolios import document, filled, submission

from workbench.application.portfolio_log import log_table
from workbench.cli import main
from workbench.portfolio.submissions import Submission


def made(count: int = 6) -> list[Submission]:
    return [submission(document(n, {"1.2": n % 6})) for n in range(count)]


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """Return a portfolio whose log nobody may write."""
    place = filled(tmp_path / "p.sqlite", *made())
    with sqlite3.connect(place) as connection:
        told = "BEGIN SELECT RAISE(ABORT, 'attempt to write a readonly database'); END"
        connection.execute(f"CREATE TRIGGER closed BEFORE INSERT ON portfolio_entry {told}")
    return place


def test_a_file_that_leaves_stands_in_the_log(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    place = filled(tmp_path / "p.sqlite", *made())
    assert main.run(["portfolio", "heatmap", str(place), "--to", str(tmp_path / "heat.xlsx"), "--json"]) == 0
    (entry,) = log_table(str(place)).documents()
    assert (entry["file"], entry["clusters"]) == ("heat.xlsx", 6)


def test_a_file_stays_where_the_log_can_not_tell_of_it_and_it_is_said(
    closed: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "heat.xlsx"
    assert main.run(["portfolio", "heatmap", str(closed), "--to", str(target), "--json"]) != 0
    error = json.loads(capfd.readouterr().out)["error"]
    assert error["code"] == "PRT-034"
    assert "heat.xlsx is written" in error["message"]
    assert "readonly" in error["message"]
    assert target.stat().st_size > 1000
    assert log_table(str(closed)).rows == ()

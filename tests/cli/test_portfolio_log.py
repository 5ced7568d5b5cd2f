"""The log of a portfolio tells of every file that was made of it, by whom, and how many clusters it is about."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from portfolios import document, filled, submission

from workbench.cli import main
from workbench.kernel.files import sha256_of

Run = Callable[..., Any]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    home = tmp_path / "home"
    monkeypatch.setenv("WORKBENCH_HOME", str(home))
    given = ("--name", "Ann Berg", "--email", "ann@example.org")
    assert main.run(["init", str(tmp_path / "w.workbench"), *given]) == 0

    def run_(*command: str) -> Any:
        capfd.readouterr()
        assert main.run(["portfolio", *command, "--json"]) == 0
        return json.loads(capfd.readouterr().out)

    return run_


@pytest.fixture
def place(tmp_path: Path) -> str:
    return str(filled(tmp_path / "p.sqlite", *(submission(document(n, {"1.2": n % 6})) for n in range(1, 8))))


def test_nothing_left_a_new_portfolio_and_looking_is_no_taking(run: Run, place: str) -> None:
    run("heatmap", place)
    assert run("log", place)["entries"] == []


def test_every_file_is_told_with_who_made_it_what_of_and_how_many_clusters_it_is_about(
    run: Run, place: str, tmp_path: Path
) -> None:
    run("heatmap", place, "--to", str(tmp_path / "map.xlsx"))
    run("award", place, "Cluster 1", "gold", "--by", "EUCLES", "--on", "2026-02-03")
    run("calendar", place, "--ics", str(tmp_path / "labels.ics"), "--today", "2026-11-26")
    run("anonymise", place, "--to", str(tmp_path / "copy.sqlite"))
    run("export", place, "--to", str(tmp_path / "data"))
    run("publish", place, "--to", str(tmp_path / "public"), "--title", "North")
    found = run("log", place)["entries"]
    assert {each["name"] for each in found} == {"Ann Berg"}
    assert {(each["kind"], each["file"], each["clusters"]) for each in found} >= {
        ("Levels by cluster", "map.xlsx", 7), ("calendar", "labels.ics", 1), ("anonymised copy", "copy.sqlite", 7),
        ("open data", "figures.csv", 7), ("publication", "portfolio.pdf", 0),
    }  # fmt: skip
    assert next(each for each in found if each["file"] == "map.xlsx")["sha256"] == sha256_of(tmp_path / "map.xlsx")


def test_the_log_itself_is_told_of_when_it_is_taken(run: Run, place: str, tmp_path: Path) -> None:
    assert run("log", place, "--to", str(tmp_path / "log.csv"))["entries"] == []
    assert [each["file"] for each in run("log", place)["entries"]] == ["log-dictionary.csv", "log.csv"]

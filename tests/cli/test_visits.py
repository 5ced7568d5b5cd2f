"""The visit by command: its agenda, who spoke, and what is still to come."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from scenario import Scenario

from workbench.cli import main

Run = Callable[..., tuple[int, Any]]


@pytest.fixture
def run(tmp_path: Path, home: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    home.mkdir()
    scenario = Scenario(tmp_path, home=home)
    scenario.close()

    def call(command: str, *options: str) -> tuple[int, Any]:
        capfd.readouterr()
        code = main.run([command, str(scenario.path), scenario.id, *options, "--json"])
        return code, json.loads(capfd.readouterr().out)

    return call


def test_a_proposed_agenda_covers_the_days_of_the_visit(run: Run) -> None:
    assert run("agenda")[1] == {"agenda": [], "visit": [None, None]}
    code, told = run("agenda", "--propose", "--first", "2026-12-01", "--last", "2.12.2026")
    assert (code, told["visit"], len(told["agenda"])) == (0, ["2026-12-01", "2026-12-02"], 2)
    assert run("agenda")[1] == told
    assert run("agenda", "--clear")[1]["agenda"] == []


def test_what_was_asked_for_is_listed_until_it_came(run: Run) -> None:
    run("request", "Accounts 2025", "--indicator", "3.2", "--due", "5.12.2026")
    code, told = run("request")
    assert (code, told["requests"][0]["due"], told["requests"][0]["came_on"]) == (1, "2026-12-05", None)
    run("request", "--came", "Q1")
    assert run("request")[0] == 0


def test_who_spoke_is_listed(run: Run) -> None:
    run("talk", "Åsa Björkström", "--role", "manager")
    assert [each["who"] for each in run("talk")[1]["talks"]] == ["Åsa Björkström"]

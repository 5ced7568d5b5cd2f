"""Figures of a portfolio and a benchmark, as commands."""

import json
from pathlib import Path
from typing import Any

import pytest
from portfolios import Press, document, filled, submission
from scenario import Scenario

from workbench.cli import main

LEVELS = {"1.1.1": 2, "1.2": 4}


@pytest.fixture
def place(tmp_path: Path) -> str:
    made = [document(n, {"1.1.1": n % 6, "1.2": 3}, country="NO", sector="ict") for n in range(6)]
    made += [document(n, {"1.1.1": 1, "1.2": 1}, country="SE") for n in range(6, 12)]
    made += [document(n, {"1.1.1": 1, "1.2": 1}, country="DK") for n in range(12, 14)]
    return str(filled(tmp_path / "p.sqlite", *map(submission, made)))


def run(*command: str, capfd: pytest.CaptureFixture[str], code: int = 0) -> Any:
    capfd.readouterr()
    assert main.run(["portfolio", *command, "--json"]) == code
    return json.loads(capfd.readouterr().out)


def test_figures_are_told_by_group_and_small_groups_are_withheld(place: str, capfd: pytest.CaptureFixture[str]) -> None:
    told = run("stats", place, "--by", "country", "--indicator", "1.1.1", capfd=capfd)
    assert told["limit"] == 5
    by_country = {each["country"]: each for each in told["groups"]}
    expected = {"n": 6, "p10": 0.5, "p25": 1.25, "median": 2.5, "p75": 3.75, "p90": 4.5, "withheld": False}
    assert by_country["NO"].items() >= expected.items()
    assert by_country["DK"]["withheld"]
    assert by_country["SE"]["withheld"]  # Else all less the others would be the two of Denmark.
    assert {by_country["DK"][name] for name in ("n", "median", "p10", "p25", "p75", "p90")} == {None}


def test_a_person_reads_why_figures_are_withheld(place: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main.run(["portfolio", "stats", place, "--by", "country"]) == 0
    told = capfd.readouterr().out
    assert "DK       1.1.1      withheld" in told
    assert "Withheld: fewer than 5 clusters, or such a group could be worked out from it." in told


def test_the_limit_is_chosen_once_for_everybody(place: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("settings", place, "--disclosure-limit", "2", capfd=capfd)["disclosure_limit"] == 2
    told = run("stats", place, "--by", "country", "--indicator", "1.2", capfd=capfd)
    assert [(each["country"], each["n"]) for each in told["groups"]] == [("DK", 2), ("NO", 6), ("SE", 6)]
    assert run("settings", place, "--disclosure-limit", "0", capfd=capfd, code=2)["error"]["code"] == "PRT-012"


def test_what_is_no_group_is_named(place: str, capfd: pytest.CaptureFixture[str]) -> None:
    told = run("stats", place, "--by", "country,town", capfd=capfd, code=2)
    assert told["error"]["message"] == "Packages can't be grouped by “town”."


def test_a_package_is_compared_with_its_groups(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    press = Press(tmp_path / "press")
    monkeypatch.setenv("WORKBENCH_HOME", str(press.signer.home.path))
    package = press.sign(tmp_path / "own.asice", 77, LEVELS, country="NO", sector="ict")
    told = run("benchmark", place, str(package), "--against", "country", capfd=capfd)
    assert [(each["id"], each["value"], each["n"], each["median"]) for each in told["indicators"]] == [
        ("1.1.1", 2, 6, 2.5),
        ("1.2", 4, 6, 3),
    ]
    assert [each["percentile"] for each in told["indicators"]] == [41.7, 100]
    assert [each["by"] for each in told["groups"]] == [
        "all",
        "country",
        "year",
        "sector",
        "label",
        "region",
        "size",
        "age",
    ]
    other = press.sign(tmp_path / "dk.asice", 78, LEVELS, country="DK")
    told = run("benchmark", place, str(other), "--against", "country", capfd=capfd)
    assert [(each["n"], each["percentile"], each["withheld"]) for each in told["indicators"]] == [
        (None, None, True)
    ] * 2


def test_an_open_assessment_is_compared_too(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    scenario = Scenario(tmp_path).score("1.2", 3)
    scenario.close()
    monkeypatch.setenv("WORKBENCH_HOME", str(scenario.home.path))
    told = run("benchmark", place, scenario.id, "--workspace", str(scenario.path), capfd=capfd)
    own = {each["id"]: each for each in told["indicators"]}
    assert (own["1.2"]["value"], own["1.2"]["n"], own["1.2"]["percentile"]) == (3, 14, 78.6)
    assert (own["1.1.1"]["value"], own["1.1.1"]["n"], own["1.1.1"]["percentile"]) == (None, 14, None)


def test_without_packages_of_its_edition_there_is_nothing_to_compare_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    scenario = Scenario(tmp_path)
    scenario.close()
    monkeypatch.setenv("WORKBENCH_HOME", str(scenario.home.path))
    place = str(filled(tmp_path / "p.sqlite", submission(document(1, LEVELS, edition="other"))))
    told = run("benchmark", place, scenario.id, "--workspace", str(scenario.path), capfd=capfd, code=2)
    assert told["error"]["code"] == "PRT-010"


def test_other_bands_are_chosen_for_everybody(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    some = [submission(document(n, LEVELS, members=n * 10)) for n in range(1, 13)]
    place = str(filled(tmp_path / "p.sqlite", *some))
    file = tmp_path / "bands.yaml"
    file.write_text(
        "id: own\nsize: {figure: members_committed, unit: participants, bounds: [60]}\n"
        "age: {figure: years_as_organisation, unit: years, bounds: [5]}\n",
        encoding="utf-8",
    )
    assert run("settings", place, capfd=capfd)["bands"]["size"]["codes"] == ["0-49", "50-99", "100-199", "200+"]
    assert run("settings", place, "--bands", str(file), capfd=capfd)["bands"]["size"]["codes"] == ["0-59", "60+"]
    told = run("stats", place, "--by", "size", "--indicator", "1.2", capfd=capfd)
    assert [(each["size"], each["n"]) for each in told["groups"]] == [("0-59", 5), ("60+", 7)]
    file.write_text("id: own\n", encoding="utf-8")
    assert run("settings", place, "--bands", str(file), capfd=capfd, code=2)["error"]["code"] == "PRT-031"

"""Labels of a portfolio: written down, listed, put into a calendar and held against a policy."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import icalendar
import pytest
from portfolios import document, filled, submission
from scenario import Scenario

from workbench.application import awarding, journalling
from workbench.cli import main

POLICY = """
id: north
title: Clusters of the north
clusters: {country: [NO]}
requires:
  - {label: gold, by: 2027-06-30}
  - {label: silver, within_months: 24}
entries:
  - {cluster: Cluster 2, on: 2023-01-15}
  - {cluster: Clutser 1, on: 2023-01-15}
"""


@pytest.fixture
def place(tmp_path: Path) -> str:
    made = [document(n, {"1.2": 3}, country="NO" if n < 3 else "SE", label="gold") for n in range(1, 5)]
    return str(filled(tmp_path / "p.sqlite", *(submission(each, trusted=each is not made[2]) for each in made)))


def run(*command: str, capfd: pytest.CaptureFixture[str], code: int = 0) -> Any:
    capfd.readouterr()
    assert main.run(["portfolio", *command, "--json"]) == code
    return json.loads(capfd.readouterr().out)


def award(place: str, cluster: str, label: str, on: str, *more: str, capfd: pytest.CaptureFixture[str]) -> Any:
    return run("award", place, cluster, label, "--by", "EUCLES", "--on", on, *more, capfd=capfd)


def test_the_calendar_knows_awards_and_no_forecast(place: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("calendar", place, "--today", "2026-11-26", capfd=capfd)["labels"] == []
    award(place, "Cluster 1", "gold", "2025-02-03", capfd=capfd)
    award(place, "Cluster 3", "silver", "2024-02-03", "--until", "2026-12-31", capfd=capfd)
    rows = run("calendar", place, "--today", "2026-11-26", capfd=capfd)["labels"]
    assert [
        (each["name"], each["until"], each["until_stated"], each["standing"], each["trusted"]) for each in rows
    ] == [
        ("Cluster 3", "2026-12-31", True, "due", False),
        ("Cluster 1", "2027-02-28", False, "due", True),
    ]


def test_the_same_award_twice_is_one_and_its_last_day_can_follow(place: str, capfd: pytest.CaptureFixture[str]) -> None:
    award(place, "Cluster 1", "gold", "2025-02-03", capfd=capfd)
    award(place, "Cluster 1", "gold", "2025-02-03", "--until", "2028-02-29", capfd=capfd)
    award(place, "Cluster 1", "gold", "2025-02-03", capfd=capfd)
    rows = run("calendar", place, "--today", "2026-11-26", capfd=capfd)["labels"]
    assert [each["until"] for each in rows] == ["2028-02-29"]


def test_a_calendar_program_reads_the_file(place: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    award(place, "Cluster 1", "gold", "2025-02-03", capfd=capfd)
    path = tmp_path / "labels.ics"
    assert run("calendar", place, "--ics", str(path), capfd=capfd)["ics"] == str(path)
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert [(str(each["SUMMARY"]), each["DTSTART"].dt) for each in events] == [
        ("Gold of Cluster 1 ends", date(2027, 2, 28)),
        ("Last day to renew Gold of Cluster 1", date(2028, 2, 29)),
    ]


def test_labels_of_a_workspace_are_taken_over_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    scenario = Scenario(tmp_path)
    cluster = scenario.assessment.cluster
    awarding.award(scenario.services, cluster, "gold", by="EUCLES", on=date(2026, 1, 5))
    scenario.close()
    monkeypatch.setenv("WORKBENCH_HOME", str(scenario.home.path))
    made = document(1, {"1.2": 3})
    made["cluster"]["id"] = cluster
    place = str(filled(tmp_path / "p.sqlite", submission(made)))
    assert run("award", place, "--workspace", str(scenario.path), capfd=capfd) == {"taken": 1}
    assert run("award", place, "--workspace", str(scenario.path), capfd=capfd) == {"taken": 0}
    assert [each["until"] for each in run("calendar", place, capfd=capfd)["labels"]] == ["2028-01-31"]
    told = journalling.tell_journal(scenario.reopened().services)
    assert [(each.deed, each.file) for each in told] == [("Exported: labels", "p.sqlite")] * 2
    scenario.close()


def test_who_keeps_to_a_policy_is_told_and_who_is_late_comes_first(
    place: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "policy.yaml"
    path.write_text(POLICY)
    award(place, "Cluster 1", "gold", "2026-01-05", capfd=capfd)
    told = run("compliance", place, "--policy", str(path), "--today", "2026-11-26", capfd=capfd, code=1)
    assert [(each["name"], each["requires"], each["status"], each["holds"]) for each in told["clusters"]] == [
        ("Cluster 2", "silver", "late", None),
        ("Cluster 1", "silver", "unknown", "gold"),
        ("Cluster 2", "gold", "due", None),
        ("Cluster 1", "gold", "complies", "gold"),
    ]
    assert told["unknown_clusters"] == ["Clutser 1"]
    assert (told["late"], told["unknown"], told["due"], told["complies"]) == (1, 1, 1, 1)


def test_what_can_not_be_meant_is_told(place: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    on = ("--by", "EUCLES", "--on", "2026-01-05")
    assert run("award", place, "Nobody", "gold", *on, capfd=capfd, code=2)["error"]["code"] == "PRT-014"
    assert run("award", place, "0199", "gold", *on, capfd=capfd, code=2)["error"]["code"] == "PRT-015"
    assert run("award", place, "Cluster 1", "platinum", *on, capfd=capfd, code=2)["error"]["code"] == "CMD-031"
    bad = tmp_path / "policy.yaml"
    bad.write_text("id: x")
    told = run("compliance", place, "--policy", str(bad), capfd=capfd, code=2)
    assert told["error"]["code"] == "PRT-013"
    assert "line 1" in told["error"]["message"]


def test_a_wrong_entry_is_taken_back_with_its_reason_and_counts_nowhere(
    place: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    policy = tmp_path / "p.yaml"
    policy.write_text("id: p\ntitle: P\nrequires: [{label: gold, by: 2027-06-30}]\n", encoding="utf-8")
    award(place, "Cluster 1", "gold", "2026-02-03", capfd=capfd)
    run("award", place, "Cluster 1", "gold", "--on", "2026-02-03", "--take-back", "Another cluster", capfd=capfd)
    told = run("calendar", place, "--today", "2026-11-26", capfd=capfd)
    assert told["labels"] == []
    assert [(each["name"], each["label"], each["reason"]) for each in told["taken_back"]] == [
        ("Cluster 1", "gold", "Another cluster")
    ]
    judged = run("compliance", place, "--policy", str(policy), "--today", "2026-11-26", capfd=capfd)
    assert {each["holds"] for each in judged["clusters"]} == {None}
    again = ("award", place, "Cluster 1", "gold", "--on", "2026-02-03", "--take-back", "Once more")
    assert run(*again, capfd=capfd, code=2)["error"]["code"] == "PRT-033"


def test_what_was_taken_back_stands_again_when_it_is_written_down_again(
    place: str, capfd: pytest.CaptureFixture[str]
) -> None:
    award(place, "Cluster 1", "gold", "2026-02-03", capfd=capfd)
    run("award", place, "Cluster 1", "gold", "--on", "2026-02-03", "--take-back", "A mistake", capfd=capfd)
    award(place, "Cluster 1", "gold", "2026-02-03", capfd=capfd)
    told = run("calendar", place, "--today", "2026-11-26", capfd=capfd)
    assert ([each["name"] for each in told["labels"]], told["taken_back"]) == (["Cluster 1"], [])


def test_without_a_day_or_a_reason_nothing_is_taken_back(place: str, capfd: pytest.CaptureFixture[str]) -> None:
    award(place, "Cluster 1", "gold", "2026-02-03", capfd=capfd)
    assert run("award", place, "Cluster 1", "gold", "--take-back", "x", capfd=capfd, code=2)["error"]["code"]
    told = run("award", place, "Cluster 1", "gold", "--on", "2026-02-03", "--take-back", " ", capfd=capfd, code=2)
    assert told["error"]["code"] == "PRT-035"
    assert len(run("calendar", place, "--today", "2026-11-26", capfd=capfd)["labels"]) == 1

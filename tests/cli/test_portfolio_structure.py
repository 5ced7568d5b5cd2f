"""Programmes, hubs, lineage and what merging would bring, as commands."""

import json
from pathlib import Path
from typing import Any

import pytest
from portfolios import document, filled, submission

from workbench.cli import main
from workbench.domain.member_lists import name_key


def run(*command: str, capfd: pytest.CaptureFixture[str], code: int = 0) -> Any:
    capfd.readouterr()
    assert main.run(["portfolio", *command, "--json"]) == code
    return json.loads(capfd.readouterr().out)


def package(number: int, level: int, period: str = "2026", /, **answers: Any) -> dict[str, Any]:
    made = document(number, {"1.1.1": level, "1.2": 2}, id=f"{number}-{period}", cluster=number, period=period)
    told = {name.replace("__", "."): value for name, value in answers.items()}
    made["answers"] = [{**made["answers"][0], "question": name, "value": value} for name, value in told.items()]
    return made


@pytest.fixture
def place(tmp_path: Path) -> str:
    made = [
        package(0, 1, "2018", members_committed=40, services__training__events=5),
        package(1, 3, "2018", members_committed=30, staff_fte="2.5"),
        package(2, 4, members_committed=90, members_total=100, members_contacted=50),
        package(3, 2, members_committed=60, members_total=80, members_contacted=20, financing_secured_months=12),
    ]
    return str(filled(tmp_path / "p.sqlite", *map(submission, made)))


STRUCTURE = """
id: denmark
title: Danish clusters
programmes:
  - {id: a, title: National, level: national, clusters: [Cluster 2, Cluster 3, Nobody]}
  - {id: b, title: City, level: local, clusters: [Cluster 3]}
merged:
  - {into: Cluster 1, on: 2015-06-01, from: [Cluster 9]}
  - {into: Cluster 2, on: 2019-01-01, from: [Cluster 0, Cluster 1]}
hubs:
  - {hub: Cluster 2, spokes: [Cluster 3]}
"""


@pytest.fixture
def structure(tmp_path: Path) -> str:
    path = tmp_path / "s.yaml"
    path.write_text(STRUCTURE)
    return str(path)


def test_a_cluster_may_be_in_several_programmes_of_several_levels(
    place: str, structure: str, capfd: pytest.CaptureFixture[str]
) -> None:
    run("award", place, "Cluster 3", "silver", "--by", "EUCLES", "--on", "2026-01-05", capfd=capfd)
    told = run("structure", place, "--structure", structure, "--today", "2026-11-27", capfd=capfd)
    assert [(each["programme"], each["clusters"], each["silver"], each["none"]) for each in told["programmes"]] == [
        ("National", 2, 1, 1),
        ("City", 1, 1, 0),
    ]
    assert {each["median"] for each in told["programmes"]} == {None}  # Fewer than five.
    first = told["memberships"][0]
    assert (first["cluster"], first["count"], first["levels"], first["label"]) == (
        "Cluster 3", 2, "national, local", "silver",
    )  # fmt: skip


def test_spokes_are_rolled_up_under_their_hub(place: str, structure: str, capfd: pytest.CaptureFixture[str]) -> None:
    rows = run("structure", place, "--structure", structure, capfd=capfd)["hubs"]
    assert [(each["role"], each["members_committed"]) for each in rows] == [("hub", 90), ("spoke", 60), ("all", 150)]
    assert rows[-1]["label"] == "0 of 2"


def test_the_history_of_a_merged_cluster_reaches_back_to_all_that_it_came_from(
    place: str, structure: str, capfd: pytest.CaptureFixture[str]
) -> None:
    run("award", place, "Cluster 1", "gold", "--by", "EUCLES", "--on", "2018-05-01", capfd=capfd)
    told = run("lineage", place, "Cluster 2", "--structure", structure, capfd=capfd)
    assert [(each["on"], each["cluster"], each["role"]) for each in told["lineage"]] == [
        ("2018", "Cluster 0", "until 2019-01-01"),
        ("2018", "Cluster 1", "until 2019-01-01"),
        ("2018-05-01", "Cluster 1", "until 2019-01-01"),
        ("2026", "Cluster 2", "itself"),
    ]
    row = next(each for each in told["inherited"] if each["indicator"] == "1.1.1")
    assert (row["n"], row["span"], row["median"], row["level"]) == (2, "1 to 3", 2, 4)
    assert (
        run("lineage", place, "Cluster 77", "--structure", structure, capfd=capfd, code=2)["error"]["code"] == "PRT-014"
    )


def test_what_merging_would_bring_is_told_with_and_without_overlap(
    place: str, capfd: pytest.CaptureFixture[str]
) -> None:
    told = run("merge", place, "Cluster 2", "Cluster 3", capfd=capfd)
    figures = {each["figure"]: each for each in told["together"]}
    assert (figures["Committed"]["no overlap"], figures["Committed"]["full overlap"]) == (150, 90)
    assert figures["Months secured"]["no overlap"] is None  # Months of two are not added.
    assert round(figures["Share committed"]["no overlap"], 1) == 83.3
    assert [each["no overlap"] for each in told["rules"]] == ["holds"]
    outlook = {each["indicator"]: (each["levels"], each["outlook"]) for each in told["thresholds"]}
    assert outlook == {"1.1.1": ("4, 2", "safe"), "1.2": ("2, 2", "safe")}
    assert told["union"] is None


def test_lists_count_each_member_once_and_show_no_name(
    place: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    one, other = tmp_path / "one.csv", tmp_path / "other.csv"
    one.write_text("name;org_no\nNordic Steel AS;111\nFjord Data;\nSame Ltd;333\n")
    other.write_text("Nordic  Stål\nFJORD DATA AS\n", encoding="utf-8")
    lists = ("--members", f"Cluster 2={one}", "--members", f"Cluster 3={other}")
    told = run("merge", place, "Cluster 2", "Cluster 3", *lists, capfd=capfd)
    assert (told["members"], told["union"]) == ({"Cluster 2": 3, "Cluster 3": 2}, 4)
    assert {each["figure"]: each for each in told["together"]}["Participants"]["by the lists"] == 4
    assert main.run(["portfolio", "merge", place, "Cluster 2", "Cluster 3", *lists]) == 0
    assert "Fjord" not in capfd.readouterr().out


def test_names_are_told_apart_without_case_form_and_signs() -> None:
    assert name_key("Nordic Steel A/S") == name_key("NORDIC  steel as") == name_key("Nordic Steel, AB (publ)")
    assert name_key("AB") == "ab"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("id: a\ntitle: A\nmerged: [{into: X, on: 2019-01-01, from: [X]}]\n", "would come from itself"),
        ("id: a\ntitle: A\nhubs: [{hub: X}]\n", "no spokes"),
        ("id: a\ntitle: A\nprogrammes: [{id: p, title: P, level: city, clusters: [X]}]\n", "level can't be"),
    ],
)
def test_faults_of_a_structure_are_named(
    place: str, tmp_path: Path, text: str, code: str, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "s.yaml"
    path.write_text(text)
    error = run("structure", place, "--structure", str(path), capfd=capfd, code=2)["error"]
    assert error["code"] == "PRT-019"
    assert code in error["message"]

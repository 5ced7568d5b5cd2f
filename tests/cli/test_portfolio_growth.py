"""What measures brought, and who could learn with and from whom, as commands."""

import json
from pathlib import Path
from typing import Any

import pytest
from portfolios import document, filled, submission

from workbench.cli import main


def run(*command: str, capfd: pytest.CaptureFixture[str], code: int = 0) -> Any:
    capfd.readouterr()
    assert main.run(["portfolio", *command, "--json"]) == code
    return json.loads(capfd.readouterr().out)


def package(number: int, level: int, period: str, measure: bool, **said: Any) -> dict[str, Any]:
    made = document(
        number, {"1.1.1": level, "1.2": level}, id=f"{number}-{period}", cluster=number, period=period, **said
    )
    for line in made["result"]["indicators"]:
        line["points_max"] = 5
    measures = [{**made["measures"][0], "indicator": "1.1.1", "title": f"Course {number}"}]
    made["measures"] = measures if measure else []
    return made


def test_levels_rose_more_often_with_a_measure_and_the_bounds_say_how_sure_that_is(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    made = [package(n, 1, "2024", n < 8) for n in range(16)]
    made += [package(n, 2 if n < 8 or n == 15 else 1, "2026", False) for n in range(16)]
    made.append(package(20, 5, "2024", True))  # It can't rise.
    made.append(package(20, 5, "2026", True))
    place = str(filled(tmp_path / "p.sqlite", *map(submission, made)))
    rows = {each["indicator"]: each for each in run("effects", place, capfd=capfd)["indicators"]}
    told = rows["1.1.1"]
    assert (told["with_n"], told["with_rose"], told["without_n"], told["without_rose"]) == (8, 100, 8, 12.5)
    assert told["difference"] == told["same_start"] == 87.5
    assert 0 < told["low"] < 87.5 < told["high"] <= 100
    assert told["verdict"] == "rose more often with"
    assert (rows["1.2"]["with_n"], rows["1.2"]["without_n"], rows["1.2"]["verdict"]) == (None, 16, "too few to say")
    assert rows["all"]["verdict"] == "no difference can be told"  # The same clusters' other indicator rose as well.


def test_the_clusters_behind_an_effect_are_listed_with_their_packages(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    made = [package(n, 5 if n == 2 else 1, "2024", n < 2) for n in range(3)] + [
        package(n, 5, "2026", False) for n in range(3)
    ]
    place = str(filled(tmp_path / "p.sqlite", *map(submission, made)))
    rows = run("effects", place, "--behind", "1.1.1", capfd=capfd)["clusters"]
    assert [(each["cluster"], each["measure"], each["level_before"], each["counts"]) for each in rows] == [
        ("Cluster 0", True, 1, True),
        ("Cluster 1", True, 1, True),
        ("Cluster 2", False, 5, False),
    ]
    assert rows[0]["content_before"] == made[0]["content_sha256"]
    assert rows[0]["content_now"] == made[3]["content_sha256"]


def test_joint_measures_groups_and_pairs_are_suggested(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    made = [package(n, 1, "2026", n < 2) for n in range(5)]
    made += [package(n, 5, "2026", False, country="SE") for n in range(5, 7)]
    place = str(filled(tmp_path / "p.sqlite", *map(submission, made)))
    told = run("matching", place, capfd=capfd)
    first = told["joint_measures"][0]
    assert (first["indicator"], first["in_need"], first["open_points"], first["teachers"], first["planned"]) == (
        "1.1.1", 5, 20, 2, 2,
    )  # fmt: skip
    assert first["suggestion"] == (
        "A joint measure for 5 clusters, taught by up to 2 of their own; 2 have planned one each: join these first"
    )
    assert [(each["count"], each["indicators"]) for each in told["same_needs"]] == [(5, "1.1.1, 1.2")]
    assert len(told["pairs"]) == 10
    assert {each["teacher"] for each in told["pairs"]} == {"Cluster 5", "Cluster 6"}

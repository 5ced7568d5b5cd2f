"""Needs, value chains and open data of a portfolio, as commands."""

import csv
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


def package(number: int, levels: dict[str, int], measure: str = "", **said: Any) -> dict[str, Any]:
    """Return a package whose second indicator weighs twice, perhaps with a measure."""
    made = document(number, levels, **said)
    for line in made["result"]["indicators"]:
        line["points_max"] = 5 * (2 if line["id"] == "1.2" else 1)
        line["points"] = line["level"] * (2 if line["id"] == "1.2" else 1)
    made["measures"] = [{**made["measures"][0], "indicator": measure}] if measure else []
    return made


@pytest.fixture
def place(tmp_path: Path) -> str:
    made = [
        package(n, {"1.1": 3, "1.2": n % 3}, "1.2" if n == 0 else "", region="NO071", sector="Recycling")
        for n in range(6)
    ]
    made += [package(6, {"1.1": 5, "1.2": 5}, country="SE", region="", sector="=HYPERLINK(1)")]
    return str(filled(tmp_path / "p.sqlite", *map(submission, made)))


def test_the_greatest_need_comes_first_with_weights_measures_and_teachers(
    place: str, capfd: pytest.CaptureFixture[str]
) -> None:
    rows = run("needs", place, capfd=capfd)["needs"]
    assert [each["indicator"] for each in rows] == ["1.2", "1.1"]
    # Levels 0 1 2 0 1 2 5, each point of it twice.
    expected = {"n": 7, "median": 1, "open_points": 6.86, "reached": 31.4, "below": 4, "in_need": 6, "planned": 1,
                "could_teach": 1, "joint": True, "untrusted": 0}  # fmt: skip
    assert rows[0].items() >= expected.items()
    assert rows[1].items() >= {"n": 7, "open_points": 1.71, "in_need": 0, "could_teach": 1, "joint": False}.items()


def test_needs_of_small_groups_are_left_out_and_nothing_gives_them_away(
    place: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run("needs", place, "--by", "country", capfd=capfd)["needs"] == []
    run("settings", place, "--disclosure-limit", "1", capfd=capfd)
    rows = run("needs", place, "--by", "country", capfd=capfd)["needs"]
    assert {(each["country"], each["n"]) for each in rows} == {("NO", 6), ("SE", 1)}


def test_a_value_chain_is_told_segment_by_segment(
    place: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for number in (0, 1):
        run("award", place, f"Cluster {number}", "gold", "--by", "EUCLES", "--on", "2026-01-05", capfd=capfd)
    told = run("coverage", place, "--chain", "battery", "--today", "2026-11-26", capfd=capfd)
    segments = {each["segment"]: each for each in told["segments"]}
    expected = {"clusters": 6, "gold": 2, "silver": 0, "none": 4, "gap": None}
    assert segments["recycling"].items() >= expected.items()
    assert segments["recycling"]["regions"] == [{"region": "NO07", "name": "Nord-Norge", "clusters": 6}]
    assert segments["cells"]["gap"] == "no cluster"
    assert told["outside"] == 1
    path = tmp_path / "own.yaml"
    path.write_text(
        "id: b\ntitle: B\nsegments: [{id: a, title: A}, {id: c, title: C, sectors: [recycling]}]\n"
        "covers: [{cluster: Cluster 6, segments: [a, c]}, {cluster: Nobody, segments: [a]}]\n"
    )
    told = run("coverage", place, "--chain", str(path), "--today", "2026-11-26", capfd=capfd)
    assert [(each["clusters"], each["gap"]) for each in told["segments"]] == [(1, "no label"), (7, None)]
    assert told["links"] == [{"segments": ["a", "c"], "clusters": 1}]
    assert (told["outside"], told["unknown"]) == (0, ["Nobody"])


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_open_data_names_nobody_and_tells_what_each_column_means(
    place: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    files = run("export", place, "--to", str(tmp_path / "out"), capfd=capfd)["files"]
    assert [Path(each["path"]).name for each in files] == ["figures.csv", "needs.csv", "dictionary.csv"]
    tables = {Path(each["path"]).name: read(Path(each["path"])) for each in files}
    told = {(each["file"], each["column"]) for each in tables["dictionary.csv"]}
    for name in ("figures.csv", "needs.csv"):
        assert {(name, column) for column in tables[name][0]} == {each for each in told if each[0] == name}
    by_sector = [each for each in tables["figures.csv"] if each["grouped_by"] == "sector"]
    assert {(each["sector"], each["withheld"], each["n"]) for each in by_sector} == {
        ("Recycling", "yes", ""),
        ("'=HYPERLINK(1)", "yes", ""),
    }
    everybody = [each for each in tables["figures.csv"] if each["grouped_by"] == ""]
    assert [(each["indicator"], each["n"], each["median"]) for each in everybody] == [
        ("1.1", "7", "3"),
        ("1.2", "7", "1"),
    ]
    content = b"".join(Path(each["path"]).read_bytes() for each in files)
    assert b"Cluster 1" not in content
    assert document(1)["cluster"]["id"].encode() not in content


def test_open_data_is_parquet_too(place: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    files = run("export", place, "--to", str(tmp_path / "out"), "--parquet", capfd=capfd)["files"]
    made = [Path(each["path"]) for each in files if each["path"].endswith(".parquet")]
    assert [each.name for each in made] == ["figures.parquet", "needs.parquet"]
    for each in made:
        content = each.read_bytes()
        assert content.startswith(b"PAR1") and content.endswith(b"PAR1")


def test_two_exports_of_the_same_portfolio_are_the_same_bytes(
    place: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for name in ("one", "two"):
        run("export", place, "--to", str(tmp_path / name), capfd=capfd)
    for each in (tmp_path / "one").iterdir():
        assert each.read_bytes() == (tmp_path / "two" / each.name).read_bytes()

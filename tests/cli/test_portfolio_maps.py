"""Heat map, scorecard, trends and the packages behind a figure, as commands and as files."""

import csv
import json
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
import pytest
from portfolios import document, filled, submission

from workbench.cli import main

NAMES = ("1.1.1", "1.2", "2.1")


def run(*command: str, capfd: pytest.CaptureFixture[str], code: int = 0) -> Any:
    capfd.readouterr()
    assert main.run(["portfolio", *command, "--json"]) == code
    return json.loads(capfd.readouterr().out)


def package(number: int, level: int, period: str = "2026", **said: Any) -> dict[str, Any]:
    return document(number, {each: level for each in NAMES}, id=f"{number}-{period}", cluster=number, period=period,
                    previous=said.pop("previous", None), **said)  # fmt: skip


@pytest.fixture
def place(tmp_path: Path) -> str:
    made = [package(n, n % 4, "2024", country="NO") for n in range(6)]
    made += [package(n, n % 4 + 1, country="NO", region="NO07") for n in range(6)]
    made += [package(n, 5, country="SE") for n in range(6, 12)]
    return str(filled(tmp_path / "p.sqlite", *map(submission, made)))


def test_the_heat_map_has_a_line_for_each_cluster_with_its_last_year(
    place: str, capfd: pytest.CaptureFixture[str]
) -> None:
    told = run("heatmap", place, capfd=capfd)
    assert (told["packages"], told["untrusted"]) == (12, 0)
    assert [each["1.2"] for each in told["clusters"]][:4] == [1, 2, 5, 5]  # By name: 0, 1, 10, 11.
    earlier = run("heatmap", place, "--where", "year=2024,country=NO", capfd=capfd)
    assert [each["1.2"] for each in earlier["clusters"]] == [0, 1, 2, 3, 0, 1]


def test_change_is_told_against_the_year_before_or_what_the_package_says_of_it(
    place: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    told = run("heatmap", place, "--mode", "change", "--where", "country=NO", capfd=capfd)
    assert {(each["before"], each["1.2"]) for each in told["clusters"]} == {("2024", 1)}
    before = {"period": "2023", "origin": "imported", "answers": [], "levels": {"1.2": 1}, "derived": {}}
    alone = str(filled(tmp_path / "a.sqlite", submission(package(1, 3, previous=before))))
    line = run("heatmap", alone, "--mode", "change", capfd=capfd)["clusters"][0]
    assert (line["before"], line["1.2"], line["1.1.1"]) == ("in the package", 2, None)


def test_completeness_counts_what_is_asked_and_answered(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    made = package(1, 3)
    made["answers"] = [{**made["answers"][0], "question": "strategy_workshops"}]
    place = str(filled(tmp_path / "a.sqlite", submission(made)))
    line = run("heatmap", place, "--mode", "completeness", capfd=capfd)["clusters"][0]
    assert (line["1.2"], line["2.1"]) == (0, 0)


def test_the_heat_map_as_files(place: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for name in ("h.xlsx", "h.pdf", "h.csv", "h.parquet"):
        assert run("heatmap", place, "--to", str(tmp_path / name), capfd=capfd)["files"][0] == str(tmp_path / name)
    sheet = openpyxl.load_workbook(tmp_path / "h.xlsx")["Levels by cluster"]
    assert [sheet.cell(4, column).value for column in range(1, 7)] == ["Cluster", "Year", "Points %", *NAMES]
    assert [sheet.cell(5, column).value for column in (1, 2, 4)] == ["Cluster 0", "2026", 1]
    text = " ".join(pypdf.PdfReader(tmp_path / "h.pdf").pages[0].extract_text().split())
    assert "Levels by cluster" in text and "Cluster 11 2026" in text
    with (tmp_path / "h-dictionary.csv").open(encoding="utf-8", newline="") as stream:
        told = {each["column"]: each["meaning"] for each in csv.DictReader(stream)}
    assert told["1.2"] == "Geographical concentration"
    assert run("heatmap", place, "--to", str(tmp_path / "h.docx"), capfd=capfd, code=2)["error"]["code"] == "PRT-017"


def test_a_scorecard_sets_regions_beside_the_portfolio(place: str, capfd: pytest.CaptureFixture[str]) -> None:
    lines = run("scorecard", place, "--by", "country", capfd=capfd)["lines"]
    medians = {(each["portfolio"], each["id"]): (each["n"], each["median"]) for each in lines}
    assert medians["This portfolio", "1.2"] == (12, 4.5)
    assert medians["This portfolio: country NO", "1.2"] == (6, 2)
    assert medians["This portfolio: country SE", "1.2"] == (6, 5)
    assert {each["p25"] for each in lines if each["portfolio"].endswith("SE")} == {None}


def test_trends_tell_each_year_and_what_became_of_the_same_clusters(
    place: str, capfd: pytest.CaptureFixture[str]
) -> None:
    lines = run("trends", place, "--indicator", "1.2", capfd=capfd)["lines"]
    assert [(each["period"], each["n"], each["median"]) for each in lines] == [("2024", 6, 1), ("2026", 12, 4.5)]
    assert [(each["pairs"], each["rose"], each["fell"], each["mean_change"]) for each in lines] == [
        (None, None, None, None),
        (6, 6, 0, 1),
    ]


def test_trends_lead_through_crosswalks_and_say_so(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    made = [document(n, {"1.1.1": 3, "3.1": 2}, id=f"{n}-a", cluster=n, period="2024") for n in range(5)]
    made += [document(n, {"1.1": 4, "3.4": 3}, id=f"{n}-b", cluster=n, edition="benchmark-2019") for n in range(5)]
    place = str(filled(tmp_path / "p.sqlite", *map(submission, made)))
    told = run("trends", place, "--edition", "benchmark-2019", capfd=capfd)
    assert "5 packages of other editions stand here by crosswalks." in told["notes"]
    years = {(each["indicator"], each["period"]) for each in told["lines"] if each["indicator"]}
    assert {("1.4", "2024"), ("3.3", "2024")} <= years  # Where 1.1.1 and 3.1 went.
    error = run("trends", place, capfd=capfd, code=2)["error"]
    assert error["message"] == "The portfolio holds several editions: benchmark-2019, ecei-2013."


def test_every_figure_leads_to_its_packages(place: str, capfd: pytest.CaptureFixture[str]) -> None:
    found = run("packages", place, "--where", "country=NO", "--indicator", "1.2", "--level", "2", capfd=capfd)
    assert [each["name"] for each in found["packages"]] == ["Cluster 1", "Cluster 5"]
    assert all(each["signers"] == "Ann Berg" and len(each["content_sha256"]) == 64 for each in found["packages"])
    assert len(run("packages", place, "--history", capfd=capfd)["packages"]) == 18

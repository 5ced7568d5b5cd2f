"""What a portfolio shows to everybody, as commands: only what each cluster released."""

import csv
import json
from pathlib import Path
from typing import Any

import pypdf
import pytest
from portfolios import document, filled, submission
from scenario import Scenario

from workbench.application import releasing
from workbench.cli import main
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.tables import PROFILE


def run(*command: str, capfd: pytest.CaptureFixture[str], code: int = 0) -> Any:
    capfd.readouterr()
    assert main.run(["portfolio", *command, "--json"]) == code
    return json.loads(capfd.readouterr().out)


def text_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(path).pages).split())


class Programme:
    """A portfolio with the cluster of a workspace and five others, and that workspace."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.scenario = Scenario(folder).answer("members_committed", 85).score("1.2", 3)
        made = [document(n, {"1.2": 2}, sector="Food") for n in range(6)]
        made[0]["cluster"] |= {"id": self.scenario.assessment.cluster, "name": "Kattegatt Vätgas"}
        self.place = str(filled(folder / "p.sqlite", *map(submission, made)))
        self.workspace = str(self.scenario.path)
        monkeypatch.setenv("WORKBENCH_HOME", str(self.scenario.home.path))

    def release(self, *items: str, text: str = "") -> None:
        releasing.release(self.scenario.services, self.scenario.assessment, items, "public", text)

    def take(self, capfd: pytest.CaptureFixture[str]) -> Any:
        return run("release", self.place, "--workspace", self.workspace, capfd=capfd)


@pytest.fixture
def programme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Programme:
    return Programme(tmp_path, monkeypatch)


def test_only_what_a_cluster_released_is_published_and_no_other_cluster_is_named(
    programme: Programme, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    programme.release("name", "members_committed")
    programme.release("claim", text="Hydrogen from the sea")
    assert programme.take(capfd)["kept"] == ["Kattegatt Vätgas"]
    for name in ("Kattegatt Vätgas", "Cluster 3"):
        run("award", programme.place, name, "gold", "--by", "EUCLES", "--on", "2026-01-05", capfd=capfd)
    out = tmp_path / "out"
    options = ("--to", str(out), "--title", "Clusters of the north", "--today", "2026-11-27")
    files = [
        Path(each).relative_to(out).as_posix()
        for each in run("publish", programme.place, *options, capfd=capfd)["files"]
    ]
    assert files[:2] == ["portfolio.pdf", "profiles/Kattegatt-Vätgas.pdf"]
    assert {"labels.pdf", "labels.csv", "labels.parquet", "dictionary.csv"} == set(files[2:])
    sheet = text_of(out / "portfolio.pdf")
    for wanted in ("Clusters of the north", "Kattegatt Vätgas", "Hydrogen from the sea", "Gold, valid until"):
        assert wanted in sheet
    assert "five clusters are not named" in sheet.casefold()
    with (out / "labels.csv").open(encoding="utf-8", newline="") as stream:
        assert [(each["cluster"], each["label"]) for each in csv.DictReader(stream)] == [("Kattegatt Vätgas", "Gold")]
    content = sheet + text_of(out / "labels.pdf") + text_of(out / "profiles/Kattegatt-Vätgas.pdf")
    assert "Cluster 3" not in content
    assert "One further label of clusters that have not released their name." in content


def test_what_a_cluster_withdraws_leaves_the_portfolio(programme: Programme, capfd: pytest.CaptureFixture[str]) -> None:
    programme.release("name")
    programme.take(capfd)
    releasing.withdraw(programme.scenario.services, programme.scenario.assessment, ["name"])
    told = programme.take(capfd)
    assert (told["kept"], told["withdrawn"]) == ([], 1)
    assert programme.take(capfd)["withdrawn"] == 0


def test_a_portfolio_of_the_first_days_takes_profiles_too(
    programme: Programme, capfd: pytest.CaptureFixture[str]
) -> None:
    with open_portfolio(programme.place) as portfolio, portfolio.writing() as connection:
        PROFILE.drop(connection)
    assert run("labels", programme.place, capfd=capfd)["labels"] == []
    programme.release("name")
    assert programme.take(capfd)["kept"] == ["Kattegatt Vätgas"]

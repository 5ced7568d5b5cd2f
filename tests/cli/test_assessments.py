"""`assessment upgrade` shows what changes, does it once, and says with its exit code what came of it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from editions import put_revision_on_shelf
from scenario import PASSPHRASE, Scenario

from workbench.application import identities
from workbench.cli import main
from workbench.kernel import locations

Upgrade = Callable[..., tuple[int, Any]]


@pytest.fixture
def upgrade(tmp_path: Path, home: Path, capfd: pytest.CaptureFixture[str]) -> Upgrade:
    """Run `assessment upgrade` on an assessment with one answer; return the exit code and the document."""
    home.mkdir()
    scenario = Scenario(tmp_path, home=home).answer("members_total", 85)
    scenario.close()

    def run(*options: str) -> tuple[int, Any]:
        capfd.readouterr()
        code = main.run(["assessment", "upgrade", str(scenario.path), scenario.id, "--json", *options])
        return code, json.loads(capfd.readouterr().out)

    return run


@pytest.fixture
def revision(upgrade: Upgrade, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a second version of the edition on the shelf, once the assessment has begun."""
    shelf = put_revision_on_shelf(tmp_path / "shelf")
    monkeypatch.setattr(locations, "editions", lambda: shelf)


def test_there_is_nothing_to_upgrade_to_while_the_edition_is_the_shipped_one(upgrade: Upgrade) -> None:
    code, document = upgrade()
    assert (code, document["upgraded"], document["reworded"]) == (1, False, [])


def test_an_unknown_edition_can_not_be_used(upgrade: Upgrade) -> None:
    code, document = upgrade("--to", "ecei-2031")
    assert (code, document["error"]["code"]) == (2, "FRM-002")


def test_a_dry_run_shows_what_changes_and_an_upgrade_does_just_that(upgrade: Upgrade, revision: None) -> None:
    code, shown = upgrade("--dry-run")
    assert (code, shown["upgraded"], [each["id"] for each in shown["reworded"]]) == (0, False, ["members_total"])
    assert shown["reworded"][0]["answers"] == shown["reworded"][0]["carried"] == {"members_total": "85"}
    code, done = upgrade()
    assert (code, done) == (0, {**shown, "upgraded": True})
    assert upgrade()[0] == 1


def test_another_edition_is_named(upgrade: Upgrade) -> None:
    code, document = upgrade("--to", "benchmark-2019")
    assert (code, document["to"]["id"], document["upgraded"]) == (0, "benchmark-2019", True)


def test_a_revision_is_opened_told_and_taken_back_by_commands(
    tmp_path: Path, home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    home.mkdir()
    scenario = Scenario(tmp_path, home=home)
    identities.make(scenario.home, "Ann Berg", None, tmp_path / "ann.p12", PASSPHRASE)
    scenario.fill().score_points(124)
    scenario.close()

    def run(*command: str) -> tuple[int, Any]:
        capfd.readouterr()
        code = main.run([*command, "--json"])
        return code, json.loads(capfd.readouterr().out)

    ws, a = str(scenario.path), scenario.id
    assert run("revise", ws, a, "--because", "Typo.")[1]["error"]["code"] == "ANS-025"
    assert run("finalise", ws, a) == (0, {"package_version": 1, "missing": [], "warnings": []})
    assert run("revise", ws, a)[0] == run("revise", ws, a, "--because", "Typo.", "--withdraw")[0] == 2
    code, opened = run("revise", ws, a, "--because", "Typo.")
    assert (code, opened["package_version"], opened["revision"], opened["because"]) == (0, 2, 2, "Typo.")
    status = run("status", ws, a)[1]
    assert (status["status"], status["supersedes"]["version"]) == ("open", 1)
    main.run(["status", ws, a])
    assert "replaces version 1 of" in capfd.readouterr().out
    code, files = run("export", ws, a, "--to", str(tmp_path / "out"), "--only", "package", "--version", "1")
    assert code == 0 and not files["files"][0]["path"].endswith("-revision-2.asice")
    code, back = run("revise", ws, a, "--withdraw")
    assert (code, back["package_version"], back["revision"]) == (0, 1, None)
    assert run("status", ws, a)[1]["status"] == "final"

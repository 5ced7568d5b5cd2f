"""Check, salvage, snapshots and restore keep the contract of commands."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., tuple[int, Any]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command within this process; return exit code and output, parsed with --json."""
    from workbench.cli import main

    monkeypatch.chdir(tmp_path)

    def call(*arguments: object) -> tuple[int, Any]:
        given = [str(each) for each in arguments]
        capfd.readouterr()
        code = main.run(given)
        out = capfd.readouterr().out
        return code, json.loads(out) if "--json" in given else out

    return call


@pytest.fixture
def started(run: Run, tmp_path: Path) -> Path:
    run("init", "n.workbench", "--name", "Ann Berg", "--email", "ann@example.org")
    run("cluster", "add", "n.workbench", "--name", "Kattegatt", "--country", "SE")
    run("assessment", "new", "n.workbench", "--cluster", "Kattegatt", "--form", "ecei-2013", "--period", "2026")
    run("answer", "n.workbench", "Kattegatt", "members_total", "85")
    return tmp_path / "n.workbench"


def spoil(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("INSERT INTO permit VALUES ('erase')")
    connection.execute("UPDATE revision SET value = '86' WHERE field = 'answer/members_total'")
    connection.execute("DELETE FROM permit")
    connection.close()


def test_a_damaged_workspace_is_mended_and_restored(started: Path, run: Run, tmp_path: Path) -> None:
    assert run("backup", started, "copy.workbench")[0] == 0
    spoil(started)
    code, found = run("check", started, "--repair-to", "mended.workbench", "--json")
    assert code == 1 and found["ok"] is False
    (problem,) = found["problems"]
    assert problem["code"] == "STO-103" and problem["message"].startswith("Kattegatt 2026: the answer to *")
    assert problem["where"].endswith("/answer/members_total")
    (missing,) = found["repaired"]["missing"]
    assert missing["code"] == "STO-106" and found["repaired"]["revisions"] == found["revisions"]

    code, planned = run("restore", "mended.workbench", "copy.workbench", "--dry-run", "--json")
    assert code == 0 and planned["restored"] is False and planned["new_revisions"] == 1
    code, done = run("restore", "mended.workbench", "copy.workbench", "--json")
    assert code == 0 and done["restored"] is True and Path(done["snapshot"]).is_file()
    assert run("restore", "mended.workbench", "copy.workbench", "--json")[0] == 1
    assert run("check", "mended.workbench", "--full", "--json")[1]["ok"] is True
    _, listed = run("snapshots", "mended.workbench", "--json")
    assert [each["why"] for each in listed["snapshots"]] == ["restore"]


def test_a_file_that_does_not_open_is_checked_and_mended(started: Path, run: Run) -> None:
    started.write_bytes(bytes(4096) + started.read_bytes()[4096:])
    code, text = run("check", started, "--repair-to", "mended.workbench")
    assert code == 1 and "structure is damaged" in text and "Nothing is missing there." in text
    assert run("check", "mended.workbench", "--full")[0] == 0


def test_a_file_that_never_was_a_workspace_can_not_be_used(run: Run, tmp_path: Path) -> None:
    (tmp_path / "letter.workbench").write_text("Dear assessor")
    code, answer = run("check", "letter.workbench", "--json")
    assert code == 2 and answer["error"]["code"] == "STO-004"
    assert run("check", "nowhere.workbench", "--json")[1]["error"]["code"] == "STO-001"


def test_mending_refuses_a_file_that_exists(started: Path, run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.workbench").write_text("mine")
    code, answer = run("check", started, "--repair-to", "mine.workbench", "--json")
    assert code == 2 and answer["error"]["code"] == "STO-002"
    assert (tmp_path / "mine.workbench").read_text() == "mine"


def test_restoring_tells_a_person_what_came_back(started: Path, run: Run) -> None:
    run("backup", started, "copy.workbench")
    code, text = run("restore", started, "copy.workbench")
    assert code == 1 and "holds nothing that" in text

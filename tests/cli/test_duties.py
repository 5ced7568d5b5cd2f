"""Erasing by command: shown first, then done; names and receipts as the contract has them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    from workbench.cli import main

    monkeypatch.chdir(tmp_path)

    def call(*arguments: object) -> tuple[int, Any, str]:
        given = [*map(str, arguments), "--json"]
        capfd.readouterr()
        code = main.run(given)
        out, err = capfd.readouterr()
        return code, json.loads(out), err

    return call


@pytest.fixture
def workspace(run: Run) -> str:
    run("init", "n.workbench", "--name", "Ann Berg", "--email", "ann@example.org")
    for name in ("Kattegatt", "Bothnia"):
        run("cluster", "add", "n.workbench", "--name", name, "--country", "SE")
        run("assessment", "new", "n.workbench", "--cluster", name, "--form", "ecei-2013", "--period", "2026")
        run("answer", "n.workbench", name, "members_total", "85", "--note", f"{name} said so")
    return "n.workbench"


def names(run: Run) -> list[str]:
    return [each["name"] for each in run("cluster", "list", "n.workbench")[1]["clusters"]]


def test_a_dry_run_says_what_would_go_and_changes_nothing(run: Run, workspace: str, tmp_path: Path) -> None:
    before = (tmp_path / workspace).read_bytes()
    code, told, _ = run("erase", workspace, "Kattegatt", "--dry-run")
    assert code == 0 and told["erased"] is None
    assert told["would_erase"]["assessments"] == 1 and told["would_erase"]["revisions"] > 8
    assert [each["what"] for each in told["unreached"]] == ["disk"]
    assert (tmp_path / workspace).read_bytes() == before


def test_erasing_gives_a_receipt_and_leaves_the_other_cluster(run: Run, workspace: str, tmp_path: Path) -> None:
    code, told, _ = run("erase", workspace, "Kattegatt", "--reason", "asked for", "--receipt", tmp_path)
    assert code == 0 and told["finished"] and told["checked"] and told["erased"]["name"] == "Kattegatt"
    assert told["unreached"] and all(Path(each).is_file() for each in told["receipt"])
    assert names(run) == ["Bothnia"]
    assert run("check", workspace, "--full")[1]["ok"]
    content = (tmp_path / workspace).read_bytes()
    assert b"Kattegatt" not in content and b"Bothnia said so" in content


def test_what_is_erased_is_unknown_afterwards(run: Run, workspace: str) -> None:
    run("erase", workspace, "Kattegatt", "--reason", "asked for")
    code, told, _ = run("erase", workspace, "Kattegatt", "--reason", "asked for")
    assert code == 2 and told["error"]["code"] == "CMD-001"
    assert run("history", workspace, "Kattegatt")[1]["error"]["code"] == "CMD-001"


def test_without_reason_or_subject_nothing_is_erased(run: Run, workspace: str) -> None:
    assert run("erase", workspace, "Kattegatt")[1]["error"]["code"] == "ERA-001"
    assert run("erase", workspace)[1]["error"]["code"] == "CMD-010"
    assert run("erase", workspace, "Kattegatt", "--person", "Ann Berg")[1]["error"]["code"] == "CMD-010"
    assert run("erase", workspace, "--person", "Ann Berg", "--reason", "x")[1]["error"]["code"] == "ERA-004"
    assert run("erase", workspace, "--person", "Nobody", "--reason", "x")[1]["error"]["code"] == "CMD-009"
    assert names(run) == ["Kattegatt", "Bothnia"]

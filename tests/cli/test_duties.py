"""Erasing by command: shown first, then done; names and receipts as the contract has them."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from scenario import NOON

from workbench.application.home import Home

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


def test_all_that_is_held_goes_into_a_new_folder(run: Run, workspace: str, tmp_path: Path) -> None:
    code, told, err = run("held", workspace, "--cluster", "Kattegatt", "--to", tmp_path / "out")
    assert code == 0 and told["held"]["name"] == "Kattegatt" and told["files"] == 1
    assert Path(told["written"][0]).name == "index.html" and "Reading it back" in err
    assert run("held", workspace, "--cluster", "Kattegatt", "--to", tmp_path / "out")[1]["error"]["code"] == "HLD-001"
    assert run("held", workspace, "--person", "Nobody", "--to", tmp_path / "p")[1]["error"]["code"] == "HLD-002"
    assert run("held", workspace, "--to", tmp_path / "p")[1]["error"]["code"] == "CMD-010"
    assert run("held", workspace, "--person", "Ann Berg", "--to", tmp_path / "p")[0] == 0


def test_the_log_lists_what_left(run: Run, workspace: str, tmp_path: Path) -> None:
    run("export", workspace, "Bothnia", "--to", tmp_path / "out", "--only", "workbook")
    run("backup", workspace, tmp_path / "copy.workbench")
    (exported, copied) = run("log", workspace)[1]["entries"]
    assert (exported["what"], exported["file"], exported["name"]) == ("exported", "Bothnia-2026.xlsx", "Ann Berg")
    assert (copied["what"], copied["file"]) == ("copied", "copy.workbench")
    run(
        "answer", workspace, "Bothnia", "members_total", "90"
    )  # What waited is written down when it is opened to write.
    assert len(run("log", workspace, "Bothnia")[1]["entries"]) == 1
    history = (tmp_path / workspace).read_bytes()
    assert b"Bothnia-2026.xlsx" in history and str(tmp_path).encode() not in history.replace(
        str(tmp_path / workspace).encode(), b""
    )


def test_keeping_is_shown_and_extended(run: Run, workspace: str) -> None:
    code, told, _ = run("retention", workspace)
    assert code == 0 and len(told["kept"]) == 2 and told["due"] == []
    code, told, _ = run("retention", workspace, "Bothnia", "--until", "2050-12-31", "--reason", "renewal")
    assert code == 0 and (told["kept"][0]["keep_until"], told["kept"][0]["why"]) == ("2050-12-31", "renewal")
    assert run("status", workspace, "Bothnia")[1]["keep_until"] == "2050-12-31"
    assert run("retention", workspace, "Bothnia", "--until", "2050-12-31")[1]["error"]["code"] == "CMD-010"
    assert run("retention", workspace, "Bothnia", "--until", "soon", "--reason", "x")[1]["error"]["code"] == "CMD-010"
    assert (
        run("retention", workspace, "Bothnia", "--until", "2001-01-01", "--reason", "x")[1]["error"]["code"]
        == "RET-002"
    )


def test_the_log_is_written_as_a_table(run: Run, workspace: str, tmp_path: Path) -> None:
    run("export", workspace, "Bothnia", "--to", tmp_path / "out", "--only", "workbook")
    assert run("log", workspace, "--to", tmp_path / "log.csv")[1]["written"] == str(tmp_path / "log.csv")
    assert "Bothnia-2026.xlsx" in (tmp_path / "log.csv").read_text(encoding="utf-8-sig")
    assert run("log", workspace, "--to", tmp_path / "log.txt")[1]["error"]["code"] == "LOG-001"
    assert [each["what"] for each in run("log", workspace)[1]["entries"]] == ["exported", "exported"]


@pytest.mark.parametrize(
    "command",
    [("status",), ("result",), ("history",), ("reconcile",), ("evidence", "list"), ("award",), ("release",)],
    ids=" ".join,
)
def test_whoever_looks_into_an_assessment_is_in_the_log(run: Run, workspace: str, command: tuple[str, ...]) -> None:
    run(*command, workspace, "Bothnia")
    run(*command, workspace, "Bothnia")
    (entry,) = run("log", workspace)[1]["entries"]
    assert (entry["what"], entry["name"]) == ("opened", "Ann Berg")


def test_copies_that_are_mended_or_encrypted_are_in_the_log(
    run: Run, workspace: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORKBENCH_PASSPHRASE", "four words by chance")
    assert run("check", workspace, "--repair-to", tmp_path / "mended.workbench")[0] == 0
    assert run("encrypt", workspace, "--to", tmp_path / "secret.workbench")[0] == 0
    entries = run("log", workspace)[1]["entries"]
    assert [(each["what"], each["kind"], each["file"]) for each in entries] == [
        ("copied", "what was sound", "mended.workbench"), ("copied", "workspace", "secret.workbench"),
    ]  # fmt: skip
    unreached = run("erase", workspace, "Bothnia", "--dry-run")[1]["unreached"]
    copies = {each["name"]: each["why"] for each in unreached if each["what"] == "copy"}
    assert copies.keys() == {"mended.workbench", "secret.workbench"}
    assert all("a copy of the whole workspace" in each for each in copies.values())


def test_where_colleagues_differ_whoever_sees_it_is_in_the_log(run: Run, workspace: str, tmp_path: Path) -> None:
    shutil.copyfile(tmp_path / workspace, tmp_path / "second.workbench")
    run("answer", workspace, "Bothnia", "members_total", "86")
    run("answer", "second.workbench", "Bothnia", "members_total", "87")
    run("restore", workspace, "second.workbench")
    before = len(run("log", workspace)[1]["entries"])
    assert run("conflicts", workspace)[0] == 1
    entries = run("log", workspace)[1]["entries"][before:]
    assert [each["what"] for each in entries] == ["opened"]


def test_signing_and_sealing_are_in_the_log_of_the_workspace_that_is_named(
    run: Run, workspace: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORKBENCH_PASSPHRASE", "four words by chance")
    monkeypatch.setenv("WORKBENCH_NEW_PASSPHRASE", "four words by chance")
    run("export", workspace, "Bothnia", "--to", tmp_path / "out", "--only", "package")
    package = tmp_path / "out" / "Bothnia-2026.asice"
    run("identity", "new", "--name", "Ann Berg", "--out", tmp_path / "ann.p12")
    run("init", "other.workbench", "--name", "Ann Berg", "--email", "ann@example.org")
    before = package.read_bytes()
    sign = ("sign", package, "--identity", tmp_path / "ann.p12", "--tsa", "none")
    assert run(*sign, "--workspace", "other.workbench")[1]["error"]["code"] == "LOG-002"
    assert package.read_bytes() == before
    assert run(*sign, "--workspace", workspace)[0] == 0
    card = Home(tmp_path / "home", NOON).certificate
    code, told, _ = run("seal", package, "--to", card, "--workspace", workspace)
    assert code == 0, told
    entries = run("log", workspace, "Bothnia")[1]["entries"]
    assert [(each["what"], each["file"]) for each in entries] == [
        ("exported", package.name), ("signed", package.name), ("sealed", f"{package.name}.age")
    ]  # fmt: skip
    unreached = run("erase", workspace, "Bothnia", "--dry-run")[1]["unreached"]
    assert f"{package.name}.age" in [each["name"] for each in unreached if "sealed" in each["why"]]

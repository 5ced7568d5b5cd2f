"""Nothing that was said is left beside the workspace and the files that were asked for."""

import os
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

import pytest
from leaks.canaries import ANSWER, CLUSTER, EVIDENCE, NOTE, PASSPHRASE, WHY, WORDS, found_below, found_in
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage

from workbench.application import interviewing
from workbench.application.faults import unexpected
from workbench.kernel import log
from workbench.kernel.log import Event

ROOT = Path(__file__).parents[2]


@pytest.fixture
def watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which everything lies that a program may write without being asked: home, settings, temporary files."""
    folder = tmp_path / "watched"
    for variable in ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "WORKBENCH_HOME"):
        (folder / variable).mkdir(parents=True)
        monkeypatch.setenv(variable, str(folder / variable))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr(log, "_BEGUN", set())
    return folder


@pytest.fixture
def scenario(tmp_path: Path, watched: Path) -> Scenario:
    (tmp_path / "work").mkdir()
    return Scenario(tmp_path / "work", cluster=CLUSTER.title(), home=watched / "WORKBENCH_HOME")


def left(watched: Path) -> dict[str, set[str]]:
    """Snapshots are copies of the workspace, in the person's own folder: they hold what it holds."""
    return found_below(watched, watched / "WORKBENCH_HOME" / "snapshots")


def run(*arguments: object) -> str:
    env = os.environ | {"PYTHONPATH": str(ROOT), "WORKBENCH_PASSPHRASE": PASSPHRASE}
    command = [sys.executable, "-m", "workbench", *map(str, arguments)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def test_a_whole_job_by_commands_leaves_nothing(scenario: Scenario, watched: Path) -> None:
    ws, work = scenario.path, scenario.folder
    scenario.close()
    proof = work / f"{EVIDENCE}.txt"
    proof.write_text(f"{EVIDENCE} was seen")
    run("answer", ws, scenario.id, "members_total", "85", "--note", NOTE)
    run("score", ws, scenario.id, "1.1.1", "3", "--why", WHY)
    run("evidence", "add", ws, scenario.id, proof)
    run("import", ws, ROOT / "resources" / "example" / "previous.xlsx", "--assessment", scenario.id, "--as", "previous")
    run("identity", "new", "--name", "Ann Berg", "--out", work / "ann.p12")
    run("export", ws, scenario.id, "--to", work / "out", "--with-evidence")
    (package,) = (work / "out").glob("*.asice")
    run("sign", package, "--identity", work / "ann.p12")
    run("verify", package)
    run("check", ws, "--full")
    assert any(found_below(work).values()), "the words never reached the workspace: nothing was proven"
    assert left(watched) == {}
    lines = (watched / "WORKBENCH_HOME" / "log" / "workbench.log").read_text()
    assert "opened workspace=" in lines and "sqlite=" in lines and "snapshot why=import" in lines


def test_a_window_in_which_something_goes_wrong_leaves_nothing(
    qtbot: QtBot, scenario: Scenario, watched: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(qtbot, scenario).open(indicator="1.1.0", field="members_total")
    stage.window.care.begin()
    stage.type(f"{ANSWER} 85").press(Qt.Key.Key_Return).settled()

    def fail(*_: object) -> None:
        raise ValueError(f"{ANSWER} is no number")

    monkeypatch.setattr(interviewing, "take_text", fail)
    stage.type(f"{NOTE} 80").press(Qt.Key.Key_Return)
    stage.until(lambda: "our fault" in stage.window.banner.text)
    assert not found_in(stage.window.windowTitle().encode())
    stage.settled().close()
    assert left(watched) == {}
    assert "fault kind=ValueError" in (watched / "WORKBENCH_HOME" / "log" / "workbench.log").read_text()
    assert "ValueError" in (watched / "WORKBENCH_HOME" / "last-fault.txt").read_text()


def test_a_fault_within_a_fault_is_told_by_kinds_and_places_alone(scenario: Scenario, watched: Path) -> None:
    try:
        try:
            raise KeyError(ANSWER)
        except KeyError as error:
            raise ValueError(NOTE) from error
    except ValueError as error:
        told = unexpected(error)
    report = (watched / "WORKBENCH_HOME" / "last-fault.txt").read_text()
    assert "KeyError" in report and "ValueError" in report
    assert not found_in(report.encode()) and not found_in(str(told).encode())
    scenario.close()


@pytest.mark.parametrize("word", WORDS)
def test_the_search_finds_a_word_in_any_writing(tmp_path: Path, word: str) -> None:
    for content in (word.encode(), word.upper().encode("utf-16"), b"x" + zlib.compress(f"a {word} b".encode())):
        (tmp_path / "found").write_bytes(content)
        assert found_below(tmp_path) == {"found": {word}}


def test_the_bench_finds_a_log_that_tells_what_was_said(
    scenario: Scenario, watched: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario.close()
    log.event(Event.CHECKED, why=ANSWER, revisions=NOTE)
    assert left(watched) == {}
    monkeypatch.setattr(log, "_checked", lambda _, value: str(value))
    log.event(Event.CHECKED, why=ANSWER)
    assert left(watched) == {"WORKBENCH_HOME/log/workbench.log": {ANSWER}}

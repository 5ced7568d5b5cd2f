"""Of an encrypted workspace not a word stands in clear anywhere: in no file, title, or clipboard, whenever it is killed."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from leaks.canaries import (
    ANSWER,
    CLUSTER,
    EVIDENCE,
    FINDING,
    IMPORTED,
    NOTE,
    PASSPHRASE,
    WHY,
    WORDS,
    found_below,
    found_in,
)
from leaks.conftest import ROOT, Watch
from leaks.test_canaries import foreign_workbook
from leaks.test_edges import WINDOW
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scenario import Scenario

from workbench.application import encrypting, interviewing
from workbench.kernel.files import sweep_private_folders
from workbench.kernel.settings import Settings
from workbench.store import encryption
from workbench.ui.clipboard import ClipboardGuard
from workbench.ui.main import Starter
from workbench.ui.pages.assessment import AssessmentPage
from workbench.ui.shell import Place

ALL_SAID = {ANSWER, NOTE, WHY, CLUSTER, EVIDENCE, FINDING, IMPORTED}


@pytest.fixture
def secret(scenario: Scenario, watch: Watch) -> Scenario:
    """An encrypted workspace in a folder of its own; what is brought in lies beside that."""
    scenario.close()
    (scenario.folder / "given").mkdir()
    encrypting.encrypt(scenario.home, scenario.path, PASSPHRASE)
    encryption.lock_all()
    return scenario


def all_left(watch: Watch, secret: Scenario) -> dict[str, set[str]]:
    """Return every word that stands anywhere: home with its snapshots, temporary files, and the workspace's folder."""
    below = found_below(secret.folder, secret.folder / "given", secret.folder / "out")
    return found_below(watch.folder) | {f"work/{name}": words for name, words in below.items()}


def in_clear(secret: Scenario, place: Path) -> set[str]:
    """Return the words that the workspace holds, as whoever has the passphrase sees them."""
    encryption.unlock(secret.path, PASSPHRASE)
    encrypting.decrypt(secret.path, place)
    encryption.lock_all()
    return found_in(place.read_bytes())


def say_all(watch: Watch, secret: Scenario) -> None:
    ws, given, a = secret.path, secret.folder / "given", secret.id
    proof = given / f"{EVIDENCE}.txt"
    proof.write_text(f"{EVIDENCE} was seen")
    done = [
        watch.run("answer", ws, a, "members_total", "85", "--note", f"{ANSWER} and {NOTE}"),
        watch.run("score", ws, a, "1.1.1", "3", "--why", WHY),
        watch.run("finding", ws, a, "1.1.1", "--title", FINDING, "--text", FINDING),
        watch.run("evidence", "add", ws, a, proof),
        watch.run("import", ws, foreign_workbook(given), "--assessment", a, "--as", "previous"),
    ]
    assert set(done) <= {0, 1}, watch.said


def test_a_whole_job_by_commands_leaves_no_word_anywhere(secret: Scenario, watch: Watch, tmp_path: Path) -> None:
    say_all(watch, secret)
    done = [
        watch.run("check", secret.path, "--full"),
        watch.run("check", secret.path, "--repair-to", secret.folder / "sound.workbench"),
        watch.run("backup", secret.path, secret.folder / "copy.workbench"),
        watch.run("restore", secret.path, secret.folder / "copy.workbench"),
        watch.run("snapshots", secret.path),
        watch.run("questionnaire", "write", secret.path, secret.id, "--to", secret.folder / "out" / "asked.xlsx"),
        watch.run("export", secret.path, secret.id, "--to", secret.folder / "out", "--with-evidence"),
        watch.run("history", secret.path, secret.id),
    ]
    assert set(done) <= {0, 1, 2}, watch.said
    assert in_clear(secret, tmp_path / "clear.workbench") >= ALL_SAID, "they never got in: nothing was proven"
    assert all_left(watch, secret) == {}
    assert len(list((watch.home / "snapshots").rglob("*.workbench"))) > 1
    assert watch.told() == set()
    out = secret.folder / "out"
    assert {each for each in watch.written_elsewhere(secret.folder) if not Path(each).is_relative_to(out)} == set()
    assert PASSPHRASE not in json.dumps([watch.noted("arguments"), watch.noted("environment")])


def test_while_it_is_open_in_the_window_and_after_a_fault_and_a_lock_no_word_is_anywhere(
    qtbot: QtBot, secret: Scenario, watch: Watch, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(ClipboardGuard, "owns", lambda *_: True)  # Without a screen nobody owns one.
    clipboard = QApplication.clipboard()
    starter = Starter(secret.home, Settings(workspace=str(secret.path)), None, ClipboardGuard(clipboard))
    starter.start()
    assert starter.locked is not None
    titles = [starter.locked.windowTitle()]
    QTest.keyClicks(starter.locked.form.entry.line, PASSPHRASE)
    QTest.keyClick(starter.locked.form.entry.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: starter.window is not None, timeout=20_000)
    window = starter.window
    assert window is not None
    window.care.begin()
    window.go(Place("assessment", secret.id, "interview", "1.1.0", "members_total"))
    page = window.page
    assert isinstance(page, AssessmentPage)
    qtbot.waitUntil(lambda: page.view is not None and page.stage is not None, timeout=20_000)

    def saved() -> None:
        window.shell.autosave.flush()
        qtbot.waitUntil(lambda: window.shell.autosave.is_idle, timeout=20_000)

    QTest.keyClicks(window.focusWidget(), f"{ANSWER} 85")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    saved()
    clipboard.setText(f"{CLUSTER} says {ANSWER}")
    log = secret.path.with_name(secret.path.name + "-wal")
    assert log.stat().st_size > 0, "it is open, with its log"
    assert all_left(watch, secret) == {}

    def fail(*_: object) -> None:
        raise ValueError(f"{NOTE} is no number")

    monkeypatch.setattr(interviewing, "take_text", fail)
    QTest.keyClicks(window.focusWidget(), f"{NOTE} 80")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "our fault" in window.banner.text, timeout=20_000)
    told = window.banner.text
    titles.append(window.windowTitle())
    saved()
    window.perform("lock")
    qtbot.waitUntil(lambda: encryption.is_locked(secret.path), timeout=20_000)
    assert starter.locked is not None
    titles.append(starter.locked.windowTitle())
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        held = clipboard.mimeData(mode)
        assert not any(found_in(bytes(held.data(each).data())) for each in held.formats()) if held else True
    starter.close()
    starter.locked.close()
    assert titles == ["Assessor Workbench"] * 3
    assert not found_in((told + "".join(capfd.readouterr())).encode())
    assert "ValueError" in (watch.home / "last-fault.txt").read_text()
    assert all_left(watch, secret) == {}
    settings = (watch.home / "settings.json").read_text()
    assert secret.id in settings and not found_in(settings.encode()), "where one stopped, by its id alone"


def run_killed(watch: Watch, after_s: float, *arguments: object) -> int:
    """Run a command and everything that it starts, and kill all of it; return its exit code, negative where killed."""
    env = os.environ | {"PYTHONPATH": str(ROOT), "WORKBENCH_PASSPHRASE": PASSPHRASE}
    command = [sys.executable, "-m", "workbench", *map(str, arguments)]
    with subprocess.Popen(
        command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as running:
        try:
            return running.wait(after_s)
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, signal.SIGKILL)
            return running.wait()


@pytest.mark.parametrize("command", ["import", "questionnaire", "encrypt"])
def test_killed_at_any_point_nothing_stays_in_clear_beside_the_workspace(
    secret: Scenario, watch: Watch, command: str
) -> None:
    say_all(watch, secret)
    given, out = secret.folder / "given", secret.folder / "out"
    out.mkdir()
    arguments = {
        "import": ("import", secret.path, foreign_workbook(given), "--assessment", secret.id, "--as", "previous"),
        "questionnaire": ("questionnaire", "write", secret.path, secret.id, "--to", out / "asked.xlsx"),
        "encrypt": ("passphrase", secret.path, "--new-passphrase-file", given / "new.txt"),
    }[command]  # fmt: skip
    (given / "new.txt").write_text(PASSPHRASE)
    started = time.monotonic()
    assert run_killed(watch, 60, *arguments) in (0, 1, 2)
    whole_s = time.monotonic() - started
    killed = [run_killed(watch, whole_s * share, *arguments) for share in (0.4, 0.6, 0.8)]
    assert any(code < 0 for code in killed), "none was killed: nothing was proven"
    sweep_private_folders()
    assert all_left(watch, secret) == {}
    assert not list((watch.folder / "TMPDIR").iterdir())
    encryption.unlock(secret.path, PASSPHRASE)
    assert encryption.is_encrypted(secret.path)


def test_a_crash_of_the_window_leaves_frames_only(secret: Scenario, watch: Watch) -> None:
    act = (
        "from workbench.store import encryption; kept = said * 1000; import faulthandler; "
        "assert encryption._UNLOCKED; faulthandler._sigsegv()"
    )
    script = f"from workbench.store import encryption; import pathlib, sys; from leaks.canaries import PASSPHRASE\nencryption.unlock(pathlib.Path(sys.argv[1]), PASSPHRASE)\n{WINDOW.format(act=act, without=False)}"
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}"}
    ran = subprocess.run(
        [sys.executable, "-c", script, str(secret.path), ANSWER], env=env, capture_output=True, timeout=60
    )
    assert ran.returncode < 0 and not found_in(ran.stdout + ran.stderr)
    assert "Segmentation fault" in (watch.home / "log" / "crash.txt").read_text()
    assert all_left(watch, secret) == {} and not list(Path.cwd().glob("core*"))


def test_in_clear_the_same_search_finds_every_word(scenario: Scenario, watch: Watch) -> None:
    scenario.close()
    (scenario.folder / "given").mkdir()
    say_all(watch, scenario)
    assert found_below(scenario.folder, scenario.folder / "given")["north.workbench"] >= ALL_SAID
    assert set(WORDS) - ALL_SAID == {PASSPHRASE}

"""Nothing that was said is left beside the workspace and the files that were asked for."""

import base64
import gzip
import io
import json
import zipfile
import zlib
from pathlib import Path

import openpyxl
import pytest
from leaks.canaries import ANSWER, CLUSTER, EVIDENCE, FINDING, IMPORTED, NOTE, WHY, WORDS, found_below, found_in
from leaks.conftest import ROOT, Watch
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage

from workbench.application import faults, interviewing
from workbench.kernel import log
from workbench.kernel.log import Event


def foreign_workbook(folder: Path) -> Path:
    """Last year's workbook, with a remark in it that nobody has asked for."""
    book = openpyxl.load_workbook(ROOT / "resources" / "example" / "previous.xlsx")
    book["Resultat"]["B12"] = f"Obs: {IMPORTED}"
    book.save(folder / f"{IMPORTED}.xlsx")
    return folder / f"{IMPORTED}.xlsx"


def do_the_job(watch: Watch, scenario: Scenario) -> None:
    """Say something of every kind, take over, give out, sign, verify, check, copy and bring back."""
    ws, work, a = scenario.path, scenario.folder, scenario.id
    proof = work / f"{EVIDENCE}.txt"
    proof.write_text(f"{EVIDENCE} was seen")
    done = [
        watch.run("answer", ws, a, "members_total", "85", "--note", f"{ANSWER} and {NOTE}"),
        watch.run("score", ws, a, "1.1.1", "3", "--why", WHY),
        watch.run("finding", ws, a, "1.1.1", "--title", FINDING, "--text", FINDING),
        watch.run("evidence", "add", ws, a, proof),
        watch.run("import", ws, foreign_workbook(work), "--assessment", a, "--as", "previous"),
        watch.run("identity", "new", "--name", "Ann Berg", "--out", work / "ann.p12"),
        watch.run("export", ws, a, "--to", work / "out", "--with-evidence"),
    ]
    (package,) = (work / "out").glob("*.asice")
    done += [
        watch.run("sign", package, "--identity", work / "ann.p12"),
        watch.run("verify", package),
        watch.run("check", ws, "--full"),
        watch.run("check", ws, "--repair-to", work / "sound.workbench"),
        watch.run("backup", ws, work / "copy.workbench"),
        watch.run("restore", ws, work / "copy.workbench"),
        watch.run("restore", ws, package),
        watch.run("forms", "list"),
        watch.run("history", ws, a),
    ]
    assert set(done) <= {0, 1}, watch.said


def test_a_whole_job_by_commands_leaves_nothing(scenario: Scenario, watch: Watch) -> None:
    scenario.close()
    do_the_job(watch, scenario)
    held = found_in(scenario.path.read_bytes())
    assert {ANSWER, NOTE, WHY, FINDING, EVIDENCE, IMPORTED, CLUSTER} <= held, "they never got in: nothing was proven"
    assert watch.left() == {}
    assert watch.told() == set()
    assert watch.written_elsewhere(scenario.folder) == set(), "not even for a moment"
    assert not found_in(json.dumps([watch.noted("arguments"), watch.noted("environment")]).encode())
    lines = (watch.home / "log" / "workbench.log").read_text()
    assert "opened workspace=" in lines and "sqlite=" in lines and "snapshot why=import" in lines


@pytest.mark.parametrize(
    ("fault", "command"),
    [
        ("workbench.application.answering:Desk.answer_text", ("answer", "{ws}", "{a}", "members_total", ANSWER)),
        ("workbench.application.scoring:ScoreSheet.score", ("score", "{ws}", "{a}", "1.1.1", "3", "--why", WHY)),
        ("workbench.application.assessing:add_cluster", ("cluster", "add", "{ws}", "--name", CLUSTER, "--country", "SE")),
        ("workbench.exchange.report.drawing:draw_for_signing", ("export", "{ws}", "{a}", "--to", "{out}")),
        ("workbench.application.identities:make", ("identity", "new", "--name", "Ann", "--out", "{out}.p12")),
    ],
)  # fmt: skip
def test_a_fault_of_ours_in_the_middle_of_a_command_tells_nothing(
    scenario: Scenario, watch: Watch, fault: str, command: tuple[str, ...]
) -> None:
    scenario.close()
    words = {"{ws}": scenario.path, "{a}": scenario.id, "{out}": scenario.folder / "out"}
    placed = [str(words.get(each, each)) for each in command]
    assert watch.run(*(each.replace("{out}", str(words["{out}"])) for each in placed), fault=fault) == 2
    assert "it is our fault" in watch.said[-1] and watch.told() == set()
    report = (watch.home / "last-fault.txt").read_text()
    assert "KeyError" in report and "ValueError" in report
    assert "fault kind=ValueError place=" in (watch.home / "log" / "workbench.log").read_text()
    assert watch.left() == {}


def test_a_window_in_which_something_goes_wrong_leaves_nothing(
    qtbot: QtBot, scenario: Scenario, watch: Watch, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
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
    assert watch.left() == {}
    assert "fault kind=ValueError" in (watch.home / "log" / "workbench.log").read_text()
    assert "ValueError" in (watch.home / "last-fault.txt").read_text()
    assert not found_in("".join(capfd.readouterr()).encode())


@pytest.mark.parametrize("word", WORDS)
def test_the_search_finds_a_word_in_any_writing(tmp_path: Path, word: str) -> None:
    said = f"a {word} b"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner", b"x" + zlib.compress(said.encode()))
    for content in (
        word.encode(), word.upper().encode("utf-16"), said.encode("latin-1"), b"x" + zlib.compress(said.encode()),
        gzip.compress(said.encode()), packed.getvalue(), b"data:" + base64.b64encode(said.encode()),
        said.encode("utf-8").hex().encode(),
    ):  # fmt: skip
        (tmp_path / "found").write_bytes(content)
        assert found_below(tmp_path) == {"found": {word}}


def test_the_search_looks_at_names_too(tmp_path: Path) -> None:
    (tmp_path / f"{CLUSTER}-2026.txt").touch()
    assert list(found_below(tmp_path).values()) == [{CLUSTER}]


def test_the_bench_finds_a_log_that_tells_what_was_said(
    scenario: Scenario, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario.close()
    log.event(Event.CHECKED, why=ANSWER, revisions=NOTE, kind=CLUSTER, library=EVIDENCE, place=f"{WHY}.py")
    assert watch.left() == {}
    monkeypatch.setattr(log, "_checked", lambda _, value: str(value))
    log.event(Event.CHECKED, why=ANSWER)
    assert watch.left() == {"WORKBENCH_HOME/log/workbench.log": {ANSWER}}


def test_the_bench_finds_a_report_that_quotes_an_exception(
    scenario: Scenario, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario.close()
    monkeypatch.setattr(faults, "_told", lambda error, _: (repr(error),))
    faults.unexpected(ValueError(f"{ANSWER} is no number"))
    assert watch.left() == {"WORKBENCH_HOME/last-fault.txt": {ANSWER}}


def test_the_bench_sees_a_file_that_was_there_for_a_moment_only(scenario: Scenario, watch: Watch) -> None:
    scenario.close()
    watch.run("cluster", "list", scenario.path)
    assert watch.written_elsewhere(scenario.folder) == set()
    watch.run("cluster", "list", scenario.path, careless=True)
    found = [Path(each) for each in watch.written_elsewhere(scenario.folder)]
    assert any(each.parent == watch.folder / "TMPDIR" and not each.exists() for each in found)

"""Two people at one workspace file, each from a home of their own: join, lock, reconcile, approve, finalise."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from workbench.cli import main

PASSPHRASE = "four words by chance"


class Desk:
    """Somebody at the command line."""

    def __init__(self, home: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.home, self._capfd, self._patch = home, capfd, monkeypatch

    def run(self, *arguments: object, stdin: str = "") -> tuple[int, Any]:
        import io

        with self._patch.context() as patch:
            patch.setenv("WORKBENCH_HOME", str(self.home))
            patch.setenv("WORKBENCH_PASSPHRASE", PASSPHRASE)
            patch.setattr("sys.stdin", io.StringIO(stdin))
            self._capfd.readouterr()
            code = main.run([*map(str, arguments), "--json"])
        out, err = self._capfd.readouterr()
        assert "Traceback" not in out + err
        lines = [json.loads(line) for line in out.splitlines()] if "--stdin" in arguments else json.loads(out)
        return code, lines

    def does(self, *arguments: object, stdin: str = "") -> Any:
        code, found = self.run(*arguments, stdin=stdin)
        assert code == 0, found
        return found


@pytest.fixture
def desks(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> tuple[Desk, Desk, Any]:
    """Ann leads an assessment, and Bo has joined it."""
    monkeypatch.chdir(tmp_path)
    ann, bo = (Desk(tmp_path / name, capfd, monkeypatch) for name in ("ann", "bo"))
    ann.does("init", "north.workbench", "--name", "Ann Berg", "--email", "ann@example.org")
    bo.does("init", "bo.workbench", "--name", "Bo Lind", "--email", "bo@example.org")
    ann.does("cluster", "add", "north.workbench", "--name", "Kattegat Hub", "--country", "SE")
    ann.does(
        "assessment", "new", "north.workbench", "--cluster", "Kattegat Hub", "--form", "ecei-2013", "--period", 2026
    )
    joined = ann.does("join", "north.workbench", "Kattegat Hub", bo.home / "me.crt", "--role", "co")
    return ann, bo, joined


WS = ("north.workbench", "Kattegat Hub")


def score_all(desk: Desk, level: int) -> None:
    shown = desk.does("forms", "show", "ecei-2013")
    indicators = [each for section in shown["sections"] for each in section["indicators"] if each["levels"]]
    lines = [json.dumps({"indicator": each["id"], "level": level, "why": f"Level {level}."}) for each in indicators]
    assert all(each["ok"] for each in desk.does("score", *WS, "--stdin", stdin="\n".join(lines)))


def test_from_joining_to_approval(desks: tuple[Desk, Desk, Any]) -> None:
    ann, bo, joined = desks
    assert [(each["name"], each["role"]) for each in joined["people"]] == [("Ann Berg", "lead"), ("Bo Lind", "co")]
    assert joined["fingerprint"].count(" ") == 15
    score_all(ann, 3)
    score_all(bo, 4)
    ann.does("score", *WS, "2.1", 0, "--why", "No statutes.")
    assert bo.run("reconcile", *WS)[1]["indicators"] == []
    first = bo.does("lock", *WS)
    assert (first["waiting"], first["unscored"]) == ([joined["people"][0]["id"]], [])
    code, told = bo.run("reconcile", *WS, "2.1", 3, "--why", "Too early")
    assert (code, told["error"]["code"]) == (2, "ANS-047")
    assert ann.does("lock", *WS)["waiting"] == []
    code, shown = ann.run("reconcile", *WS)
    assert code == 1 and shown["left"] == 30
    assert (shown["indicators"][0]["id"], shown["indicators"][0]["gap"], shown["indicators"][0]["apart"]) == (
        "2.1", 4, "third",
    )  # fmt: skip
    result = ann.does("result", *WS)
    assert (result["basis"], result["label"]) == ("provisional", None)
    assert (result["agreement"]["indicators"], result["agreement"]["equal"]) == (30, 0)
    for each in shown["indicators"]:
        told = ann.does("reconcile", *WS, each["id"], 4, "--why", "Bo showed the papers.")
        assert told["warnings"] == []
    assert f"approval/{joined['person']}" in ann.does("status", *WS)["missing"]
    assert bo.does("approve", *WS)["revision"]
    assert f"approval/{joined['person']}" not in ann.does("status", *WS)["missing"]
    result = bo.does("result", *WS)
    assert (result["basis"], result["points"]) == ("consensus", 120)
    for command, short, error in (
        ("reconcile", "x", "ANS-048"), ("reconcile", "Too short a word", "ANS-048"), ("score", "x", "ANS-043"),
    ):  # fmt: skip
        code, told = ann.run(command, *WS, "2.1", 3, "--why", short)
        assert (code, told["error"]["code"]) == (2, error), "a reason says something"
    story = next(each for each in ann.does("reconcile", *WS)["indicators"] if each["id"] == "2.1")
    assert ([lane["first"] for lane in story["lanes"]], story["agreed"], len(story["moved"])) == ([0, 4], 4, 1)


def test_calibration_is_ones_own_and_given_away_only_where_there_is_enough(
    desks: tuple[Desk, Desk, Any], tmp_path: Path
) -> None:
    ann, bo, _ = desks
    assert ann.run("calibration", WS[0])[0] == 1
    for desk, level in ((ann, 3), (bo, 4)):
        score_all(desk, level)
        desk.does("lock", *WS)
    for each in ann.run("reconcile", *WS)[1]["indicators"]:
        ann.does("reconcile", *WS, each["id"], 4, "--why", "Bo showed the papers.")
    told = ann.does("calibration", WS[0])
    assert (told["whole"]["n"], told["whole"]["up"], told["whole"]["mean"], told["shared"]) == (30, 30, None, None)
    assert bo.does("calibration", WS[0])["whole"]["moved"] == 0
    code, refused = ann.run("calibration", WS[0], "--share", tmp_path / "mine.json")
    assert (code, refused["error"]["code"], (tmp_path / "mine.json").exists()) == (2, "CAL-001", False)


def test_history_conflicts_and_status_never_tell_a_level_before_the_locks(desks: tuple[Desk, Desk, Any]) -> None:
    ann, bo, _ = desks
    bo.does("score", *WS, "2.1", 1, "--why", "Unspoken so far.")
    for command in ("history", "conflicts", "status", "result"):
        assert "Unspoken so far." not in json.dumps(ann.run(command, *WS)[1])
        assert '"level": 1' not in json.dumps(ann.run(command, *WS)[1])
    assert "Unspoken so far." in json.dumps(bo.run("history", *WS)[1])
    assert "Bo Lind has not declared an interest yet." in ann.does("result", *WS)["warnings"]


def test_nobody_speaks_for_another_in_a_real_workspace(desks: tuple[Desk, Desk, Any]) -> None:
    ann, _, _ = desks
    code, told = ann.run("score", *WS, "2.1", 3, "--as", "bo@example.org")
    assert (code, told["error"]["code"]) == (2, "CMD-061")


def test_in_a_practice_workspace_one_speaks_for_another(desks: tuple[Desk, Desk, Any]) -> None:
    ann, bo, _ = desks
    from workbench.application.home import Home
    from workbench.application.practising import make_practice
    from workbench.kernel.clock import SystemClock

    path = make_practice(Home(ann.home, SystemClock()))
    name = next(
        each["id"] for each in ann.does("assessment", "list", path)["assessments"] if each["origin"] != "imported"
    )
    ann.does("join", path, name, bo.home / "me.crt", "--role", "co")
    ann.does("score", path, name, "5.3", 2, "--why", "Bo says.", "--as", "BO@example.org")
    ann.does("lock", path, name, "--as", "bo@example.org")
    assert ann.run("reconcile", path, name)[1]["indicators"] == []
    ann.does("lock", path, name)
    shown = ann.run("reconcile", path, name, "--as", "bo@example.org")[1]
    assert next(each for each in shown["indicators"] if each["id"] == "5.3")["lanes"][0]["first"] == 2
    code, told = ann.run("lock", path, name, "--as", "nobody@example.org")
    assert (code, told["error"]["code"]) == (2, "CMD-062")
    assert os.environ.get("WORKBENCH_HOME")


def test_bad_uses_are_told(desks: tuple[Desk, Desk, Any]) -> None:
    ann, bo, _ = desks
    for arguments, code in (
        (("reconcile", *WS, "2.1", "--equal"), "CMD-010"), (("reconcile", *WS, "2.1"), "CMD-010"),
        (("join", *WS, bo.home / "me.crt", "--role", "king"), "CMD-060"), (("leave", *WS), "ANS-042"),
        (("approve", *WS), "ANS-047"), (("lock", *WS), "ANS-044"),
        (("settle", *WS, "members_total", "85", "--why", "Counted"), "ANS-053"),
    ):  # fmt: skip
        found, told = ann.run(*arguments)
        assert (found, told["error"]["code"]) == (2, code), arguments


def test_the_result_says_how_far_the_assessors_agree_and_how_sure_that_is(
    desks: tuple[Desk, Desk, Any], capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ann, bo, _ = desks
    score_all(ann, 3)
    score_all(bo, 3)
    for indicator, levels in (("2.1", (1, 1)), ("2.4", (5, 4)), ("4.2", (4, 2))):
        for desk, level in zip((ann, bo), levels, strict=True):
            desk.does("score", *WS, indicator, level, "--why", "Seen.")
    for desk in (ann, bo):
        desk.does("lock", *WS)
    kappa = ann.does("result", *WS)["agreement"]["kappa"]
    assert kappa["low"] < kappa["value"] < kappa["high"]
    monkeypatch.setenv("WORKBENCH_HOME", str(ann.home))
    capfd.readouterr()
    assert main.run(["result", *WS]) == 0
    told = capfd.readouterr().out
    assert "28 of 30 levels are equal" in told and f"Weighted kappa {kappa['value']:.2f} (" in told

"""The questionnaire on the command line: out in the cluster's language, in again with what it says."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from papers import Paper
from scenario import Scenario

from workbench.cli import main

Run = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command within this process; return exit code and document."""

    def call(*words: object) -> tuple[int, dict[str, Any]]:
        capfd.readouterr()
        code = main.run([*map(str, words), "--json"])
        return code, json.loads(capfd.readouterr().out)

    return call


@pytest.fixture
def paper(run: Run, tmp_path: Path, home: Path) -> Paper:
    """A questionnaire that was exported by the command."""
    scenario = Scenario(tmp_path, home=home)
    scenario.close()
    code, told = run(
        "export", scenario.path, scenario.id, "--to", tmp_path, "--only", "questionnaire", "--language", "sv"
    )
    (file,) = told["files"]
    assert (code, file["kind"]) == (0, "questionnaire")
    path = Path(file["path"])
    assert path.name == "Kattegatt-Vätgas-2026-questionnaire.xlsx"
    return Paper(path, path.read_bytes())


def test_it_is_looked_at_taken_and_shown(run: Run, paper: Paper, tmp_path: Path) -> None:
    path = paper.write({"members_total": "ca. 85", "staff_fte": "några"}).mark("board_meetings", "oklart", "?").save()
    workspace = tmp_path / "north.workbench"
    given = ("import", workspace, path, "--assessment", "Kattegatt Vätgas", "--as", "answers")
    code, looked = run(*given, "--dry-run")
    assert (code, looked["counts"]["new"], looked["counts"]["draft"]) == (0, 1, 1)
    assert run("status", workspace, "Kattegatt Vätgas")[1]["answered"] == 0
    code, taken = run(*given)
    assert code == 0
    assert taken["imported"][0]["value"] == 85
    cells = taken["cells"]
    assert cells["filled"] == sum(count for name, count in cells.items() if name != "filled")
    status = run("status", workspace, "Kattegatt Vätgas")[1]
    assert status["answered"] == 1
    assert status["marks"] == [{"question": "board_meetings", "state": "unclear", "remark": "?"}]
    assert run("result", workspace, "Kattegatt Vätgas")[1]["self"] == []
    assert run(*given)[0] == 1, "nothing new the second time"


def test_a_language_without_words_is_refused(run: Run, paper: Paper, tmp_path: Path) -> None:
    code, told = run(
        "export", tmp_path / "north.workbench", "Kattegatt Vätgas", "--to", tmp_path, "--only", "questionnaire",
        "--language", "is",
    )  # fmt: skip
    assert (code, told["error"]["code"]) == (2, "REP-002")

"""Many workbooks by command: one document, exit codes, whole files only; mappings by name."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data" / "previous-year"
KATTEGATT = DATA / "kattegatt-2024-sv.xlsx"
Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command in a folder with a workspace; return exit code, output (parsed with --json) and messages."""
    from workbench.cli import main

    monkeypatch.chdir(tmp_path)

    def call(*arguments: object) -> tuple[int, Any, str]:
        given = [str(each) for each in arguments]
        capfd.readouterr()
        code = main.run(given)
        out, err = capfd.readouterr()
        assert "Traceback" not in out + err
        return code, json.loads(out) if "--json" in given and out else out, err

    assert call("init", "n.workbench", "--name", "Ann Berg", "--email", "ann@example.org")[0] == 0
    return call


def import_(run: Run, *arguments: object) -> tuple[int, Any, str]:
    return run("import", "n.workbench", *arguments, "--batch", "--json")


def test_a_folder_becomes_clusters_and_again_nothing(run: Run, tmp_path: Path) -> None:
    shutil.copytree(DATA, tmp_path / "src")
    (tmp_path / "src" / "bad.xlsx").write_bytes(b"nothing")
    code, planned, progress = import_(run, "src", "--country", "DK", "--dry-run")
    assert (code, planned["clusters"], "Reading bad.xlsx (0 of 4)" in progress) == (0, [], True)
    code, document, _ = import_(run, "src", "--country", "DK", "--account", "account.xlsx")
    assert (code, len(document["clusters"]), document["cancelled"]) == (0, 14, False)
    assert [each["imported"] for each in document["files"]] == [each["imported"] for each in planned["files"]]
    by_name = {Path(each["path"]).name: each for each in document["files"]}
    assert by_name["bad.xlsx"]["error"]["code"].startswith("XLS-")
    kattegatt = by_name["kattegatt-2024-sv.xlsx"]
    assert (kattegatt["cluster"], kattegatt["periods"], kattegatt["imported"], kattegatt["unmatched"]) == (
        "Kattegatt Vätgas", ["2024"], 37, kattegatt["cells"]["unmatched"],
    )  # fmt: skip
    assert len(by_name["portefolje-2023-da.xlsx"]["clusters"]) == 12
    for cells in (document["cells"], *(each["cells"] for each in document["files"])):
        assert cells["filled"] == sum(count for name, count in cells.items() if name != "filled")
    assert openpyxl.load_workbook("account.xlsx").worksheets[0].max_row == document["cells"]["filled"] + 2
    clusters = run("cluster", "list", "n.workbench", "--json")[1]["clusters"]
    assert {each["name"]: each["country"] for each in clusters}["Kattegatt Vätgas"] == "SE"
    assert {each["id"] for each in clusters} == {each["id"] for each in document["clusters"]}
    code, again, _ = import_(run, "src", "--country", "DK")
    assert (code, again["clusters"], again["cells"]) == (1, [], document["cells"])
    assert all(each["taken_before"] for each in again["files"] if not each["error"])


def test_one_table_and_text_for_a_person(run: Run) -> None:
    code, text, _ = run("import", "n.workbench", DATA / "portefolje-2023-da.xlsx", "--batch", "--country", "DK")
    assert (code, "12 clusters, 12 of them new." in text, "portefolje-2023-da.xlsx" in text) == (0, True, True)


def test_what_can_not_be_used_is_told_in_a_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "bad.xlsx").write_bytes(b"nothing")
    assert import_(run, "empty")[0] == 1
    assert import_(run, "nothing-there")[0] == 2
    assert import_(run, "bad.xlsx")[1]["error"]["code"].startswith("XLS-")
    for wrong in (
        ("--country", "Norway"), ("--cluster", "no mark"), ("--form", "none"), ("--period", "twenty"), ("--as", "answers"),
        ("--mapping", "nobody"), ("--row", "x"), ("--assessment", "x"), ("--save-mapping", "x"),
    ):  # fmt: skip
        code, document, _ = import_(run, DATA, *wrong)
        assert (code, list(document)) == (2, ["error"]), wrong
    code, document, _ = run("import", "n.workbench", KATTEGATT, "--json")
    assert (code, "--assessment" in document["error"]["message"]) == (2, True)
    code, document, _ = run("import", "n.workbench", KATTEGATT, "--assessment", "x", "--country", "NO", "--json")
    assert (code, document["error"]["message"]) == (2, "--country goes only with --batch.")


def test_ctrl_c_ends_after_the_file_at_hand_and_names_what_is_done(run: Run, tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    for number in range(150):
        book = openpyxl.Workbook()
        book.active.append(["Total members", 100 + number])
        book.save(tmp_path / "src" / f"Havklyngen {number:03} 2024.xlsx")
    # Into a file: a pipe that nobody reads would hold the command up.
    with (tmp_path / "out.json").open("w") as out:
        started = subprocess.Popen(
            [sys.executable, "-m", "workbench", "import", "n.workbench", "src", "--batch", "--country", "NO", "--json"],
            cwd=tmp_path, stdout=out, stderr=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": str(ROOT)},
        )  # fmt: skip
    with started:
        assert started.stderr is not None
        for line in started.stderr:
            if line.startswith("Taking over"):
                started.send_signal(signal.SIGINT)
                break
        assert "Stopping after this file" in started.stderr.read()
    assert started.returncode == 130
    document = json.loads((tmp_path / "out.json").read_text())
    assert document["cancelled"]
    taken = [each for each in document["files"] if each["imported"]]
    assert 0 < len(taken) < 150
    known = run("assessment", "list", "n.workbench", "--json")[1]["assessments"]
    assert len(known) == len(taken) == len(document["clusters"])


def test_a_mapping_is_kept_listed_given_out_taken_in_used_and_removed(run: Run, tmp_path: Path) -> None:
    run("cluster", "add", "n.workbench", "--name", "Kattegatt Vätgas", "--country", "SE")
    new = (
        "assessment",
        "new",
        "n.workbench",
        "--cluster",
        "Kattegatt Vätgas",
        "--form",
        "ecei-2013",
        "--period",
        "2026",
    )
    assessment = run(*new, "--json")[1]["assessment"]
    one = ("import", "n.workbench", KATTEGATT, "--assessment", assessment, "--json")
    code, document, _ = run(*one, "--save-mapping", "Consultant 2019")
    assert (code, document["mapping_used"], document["mapping_saved"]) == (0, None, "Consultant 2019")
    code, again, _ = run(*one, "--dry-run")
    assert (code, again["mapping_used"]) == (0, "Consultant 2019")
    assert any("taken over on" in each for each in again["warnings"])
    (kept,) = run("mapping", "list", "n.workbench", "--json")[1]["mappings"]
    assert (kept["name"], kept["edition"], kept["fields"]) == (
        "Consultant 2019",
        "ecei-2013",
        len(document["mapping"]["fields"]),
    )
    assert run("mapping", "export", "n.workbench", "consultant 2019", "--to", "m.yaml", "--json")[0] == 0
    assert run("mapping", "remove", "n.workbench", "Consultant 2019", "--json")[1] == {"removed": "Consultant 2019"}
    assert run("mapping", "remove", "n.workbench", "Consultant 2019", "--json")[0] == 2
    assert run(*one, "--mapping", "m.yaml", "--dry-run")[1]["mapping_used"] == "Consultant 2019"
    assert run("mapping", "import", "n.workbench", "m.yaml", "--name", "Ours", "--json")[1]["name"] == "Ours"
    assert import_(run, DATA, "--dry-run", "--country", "DK")[1]["files"][0]["mapping_used"] == "Ours"

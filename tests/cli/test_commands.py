"""Each command keeps its contract: one JSON document, exit codes, one sentence for each bad use."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command within this process; return exit code, output (parsed with --json) and messages."""
    from workbench.cli import main

    monkeypatch.chdir(tmp_path)

    def call(*arguments: object, stdin: str = "", env: dict[str, str] | None = None) -> tuple[int, Any, str]:
        given = [str(each) for each in arguments]
        with monkeypatch.context() as patch:
            for name, value in (env or {}).items():
                patch.setenv(name, value)
            patch.setattr("sys.stdin", io.StringIO(stdin))
            capfd.readouterr()
            code = main.run(given)
        out, err = capfd.readouterr()
        assert "Traceback" not in out + err
        return code, json.loads(out) if "--json" in given and out else out, err

    return call


@pytest.fixture
def run_apart(tmp_path: Path) -> Run:
    """Run a command in a process of its own, as a person does."""

    def call(*arguments: object, stdin: str = "", env: dict[str, str] | None = None) -> tuple[int, Any, str]:
        given = [str(each) for each in arguments]
        done = subprocess.run(
            [sys.executable, "-m", "workbench", *given], input=stdin, capture_output=True, text=True, cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(ROOT)} | (env or {}),
        )  # fmt: skip
        assert "Traceback" not in done.stdout + done.stderr
        return (
            done.returncode,
            json.loads(done.stdout) if "--json" in given and done.stdout else done.stdout,
            done.stderr,
        )

    return call


@pytest.fixture
def started(run: Run) -> str:
    """Make a workspace with one assessment; return the assessment's id."""
    assert run("init", "n.workbench", "--name", "Ann Berg", "--email", "ann@example.org", "--json")[0] == 0
    run("cluster", "add", "n.workbench", "--name", "Kattegatt Vätgas", "--country", "SE")
    code, document, _ = run(
        "assessment",
        "new",
        "n.workbench",
        "--cluster",
        "Kattegatt Vätgas",
        "--form",
        "ecei-2013",
        "--period",
        "2026",
        "--json",
    )
    assert code == 0
    return str(document["assessment"])


def test_the_whole_job_by_command(run: Run, started: str, tmp_path: Path) -> None:
    source = ROOT / "tests" / "data" / "previous-year" / "kattegatt-2024-sv.xlsx"
    code, taken, _ = run("import", "n.workbench", source, "--assessment", started, "--as", "previous", "--json")
    assert (code, taken["cells"]["imported"], taken["period"]) == (0, 37, "2024")
    form = run("forms", "show", "ecei-2013", "--json")[1]
    questions = [q for s in form["sections"] for i in s["indicators"] for q in i["questions"]]
    lines = [{"question": "members_total", "value": 100}, {"question": "members_committed", "value": 80}]
    for question in questions:
        if question["id"] not in ("members_total", "members_committed"):
            lines += [{"question": name, "value": {"state": "not_known", "why": "-"}} for name in fields_of(question)]
    code, out, _ = run("answer", "n.workbench", started, "--stdin", stdin="\n".join(map(json.dumps, lines)))
    assert code == 0
    assert all(json.loads(line)["ok"] for line in out.splitlines())
    scores = [
        {"indicator": i["id"], "level": 4, "why": "Seen."}
        for s in form["sections"]
        for i in s["indicators"]
        if i["levels"]
    ]
    assert run("score", "n.workbench", started, "--stdin", stdin="\n".join(map(json.dumps, scores)))[0] == 0
    code, result, _ = run("result", "n.workbench", started, "--json")
    assert (result["points"], result["points_max"], result["percent"], result["label"], result["basis"]) == (
        120,
        150,
        80,
        "gold",
        "own",
    )
    assert any(change["id"] == "members_total" and change["before"] == 103 for change in result["changes"])
    assert run("finalise", "n.workbench", started, "--json")[0] == 1
    (tmp_path / "secret").write_text("four words by chance\n")
    assert (
        run("identity", "new", "--name", "Ann Berg", "--out", "ann.p12", "--passphrase-file", "secret", "--json")[0]
        == 0
    )
    (tmp_path / "proof.txt").write_text("Seen.")
    for indicator in ("1.1.0", "2.1", "3.2", "4.1.2", "4.1.3", "5.3"):
        assert run("evidence", "add", "n.workbench", started, "proof.txt", "--question", indicator)[0] == 0
    assert run("declare", "n.workbench", started, "--interest", "none")[0] == 0
    code, finalised, _ = run("finalise", "n.workbench", started, "--json")
    assert (code, finalised) == (0, {"package_version": 1, "missing": [], "warnings": []})
    assert run("answer", "n.workbench", started, "members_total", "5")[0] == 2
    code, exported, _ = run("export", "n.workbench", started, "--to", "out", "--json")
    files = {each["kind"]: each["path"] for each in exported["files"]}
    assert set(files) == {"workbook", "report", "package"}
    assert run("verify", files["package"], "--json")[1]["valid"] is False
    code, signed, _ = run(
        "sign",
        files["package"],
        "--identity",
        "ann.p12",
        "--json",
        env={"WORKBENCH_PASSPHRASE": "four words by chance"},
    )
    assert code == 0 and len(signed["signatures"]) == 1
    code, verdict, _ = run("verify", files["package"], "--json")
    assert (code, verdict["valid"], verdict["trusted"]) == (0, True, False)
    assert run("verify", files["package"], "--require-trusted")[0] == 1
    assert run("identity", "trust", "ann.crt")[0] == 0
    assert run("verify", files["package"], "--require-trusted")[0] == 0
    assert run("verify", files["package"], "--trust", "ann.crt", "--require-trusted")[0] == 0
    assert run("export", "n.workbench", started, "--to", "out", "--json")[1]["error"]["code"] == "PKG-006"
    assert run("check", "n.workbench", "--full")[0] == 0


def fields_of(question: dict[str, Any]) -> list[str]:
    if not question["rows"]:
        return [question["id"]]
    columns = [f".{column['id']}" for column in question["columns"]] or [""]
    return [f"{question['id']}.{row['id']}{column}" for row in question["rows"] for column in columns]


def test_a_label_is_written_down_and_listed(run: Run, started: str) -> None:
    assert run("award", "n.workbench", started, "--json")[1] == {"award": None, "awards": []}
    code, told, _ = run(
        "award", "n.workbench", started, "silver", "--by", "ESCA", "--on", "2024-05-02", "--until", "1.5.2027", "--json"
    )
    told_award = {"id": told["award"], "label": "silver", "by": "ESCA", "on": "2024-05-02", "until": "2027-05-01"}
    assert (code, told["awards"]) == (0, [told_award])
    run("award", "n.workbench", started, "bronze", "--by", "ESCA", "--on", "2020-01-31")
    code, listed, _ = run("award", "n.workbench", started, "--json")
    assert (code, listed["award"]) == (0, told["award"])
    assert [(each["label"], each["until"]) for each in listed["awards"]] == [("bronze", None), ("silver", "2027-05-01")]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("gold",), "CMD-010"), (("--by", "ESCA", "--on", "2024-05-02"), "CMD-010"),
        (("--until", "2024-05-02"), "CMD-010"), (("gold", "--by", "ESCA", "--on", "soon"), "CMD-010"),
        (("gold", "--by", "ESCA", "--on", "03/04/2025"), "CMD-010"),
        (("platinum", "--by", "ESCA", "--on", "2024-05-02"), "CMD-031"),
        (("gold", "--by", "ESCA", "--on", "2024-05-02", "--until", "2023-05-02"), "CMD-032"),
    ],
)  # fmt: skip
def test_a_label_that_can_not_be_is_refused(run: Run, started: str, options: tuple[str, ...], code: str) -> None:
    found, told, _ = run("award", "n.workbench", started, *options, "--json")
    assert (found, told["error"]["code"]) == (2, code)
    assert run("award", "n.workbench", started, "--json")[1]["awards"] == []


def test_what_was_released_can_be_withdrawn(run: Run, started: str) -> None:
    run("release", "n.workbench", started, "--to", "public", "--items", "name,members")
    code, told, _ = run("release", "n.workbench", started, "--withdraw", "--items", "members", "--json")
    assert (code, [each["item"] for each in told["released"]]) == (0, ["name"])
    for wrong in (("--withdraw",), ("--withdraw", "--items", "name", "--to", "public")):
        assert run("release", "n.workbench", started, *wrong, "--json")[1]["error"]["code"] == "CMD-010"
    assert run("release", "n.workbench", started, "--withdraw", "--items", "claim", "--json")[0] == 2


def test_what_the_cluster_releases_makes_its_profile(run: Run, started: str, tmp_path: Path) -> None:
    code, _, message = run("export", "n.workbench", started, "--to", tmp_path / "out", "--only", "profile")
    assert code == 2 and "REP-003" in message
    code, told, _ = run("release", "n.workbench", started, "--to", "public", "--items", "name,members", "--json")
    assert code == 0
    assert [(each["item"], each["to"], each["text"]) for each in told["released"]] == [
        ("members", "public", ""), ("name", "public", ""),
    ]  # fmt: skip
    assert run("release", "n.workbench", started, "--json")[1] == told
    code, files, _ = run(
        "export",
        "n.workbench",
        started,
        "--to",
        tmp_path / "out",
        "--only",
        "profile,feedback",
        "--language",
        "fi",
        "--json",
    )
    assert code == 0 and [each["kind"] for each in files["files"]] == ["feedback", "profile"]
    code, _, message = run("export", "n.workbench", started, "--to", tmp_path / "out", "--language", "de")
    assert code == 2 and "REP-002" in message


def test_a_table_object_is_split_into_its_cells(run: Run, started: str) -> None:
    code, saved, _ = run("answer", "n.workbench", started, "members_by_type", '{"sme": 41, "large": 9}', "--json")
    assert code == 0
    assert len(saved["revisions"]) == 2
    code, told, _ = run("history", "n.workbench", started, "members_by_type.sme", "--json")
    assert [each["value"] for each in told["revisions"]] == [41]


def test_what_was_overwritten_is_still_told(run: Run, started: str) -> None:
    for value in ("1 240", "1 241"):
        assert run("answer", "n.workbench", started, "members_total", value)[0] == 0
    told = run("history", "n.workbench", started, "members_total", "--json")[1]["revisions"]
    assert [(each["value"], each["is_head"]) for each in told] == [(1240, False), (1241, True)]
    assert told[1]["parents"] == [told[0]["id"]]


def test_a_broken_rule_is_saved_and_told(run: Run, started: str) -> None:
    run("answer", "n.workbench", started, "members_total", "10")
    saved = run("answer", "n.workbench", started, "members_committed", "20", "--json")[1]
    assert saved["ok"] and len(saved["warnings"]) == 1


def test_blank_not_applicable_and_not_known(run: Run, started: str) -> None:
    for option in (["--blank"], ["--not-applicable", "none here"], ["--not-known", "nobody counts"]):
        assert run("answer", "n.workbench", started, "newsletters", *option)[0] == 0
    told = run("history", "n.workbench", started, "newsletters", "--json")[1]["revisions"]
    assert [each["value"] for each in told] == [
        None,
        {"state": "not_applicable", "why": "none here"},
        {"state": "not_known", "why": "nobody counts"},
    ]


def test_bad_lines_are_refused_one_by_one_and_the_others_saved(run: Run, started: str) -> None:
    lines = [
        '{"question": "members_total", "value": 5}',
        "nonsense",
        '{"question": "members_totl", "value": 5}',
        "[1]",
        '{"question": "newsletters", "value": "x"}',
        '{"question": "newsletters", "value": 4}',
    ]
    code, out, _ = run("answer", "n.workbench", started, "--stdin", stdin="\n".join(lines))
    told = [json.loads(line) for line in out.splitlines()]
    assert code == 1
    assert [each["ok"] for each in told] == [True, False, False, False, False, True]
    assert [each["error"]["code"] for each in told if not each["ok"]] == ["CMD-012", "ANS-001", "CMD-012", "ANS-002"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["answer", "n.workbench", "{a}", "members_totl", "5"], "ANS-001"),
        (["answer", "n.workbench", "{a}", "members_total", "many"], "ANS-002"),
        (["answer", "n.workbench", "{a}", "satisfaction_mean", "7"], "ANS-003"),
        (["answer", "n.workbench", "{a}", "members_total", "1.234"], "ANS-004"),
        (["answer", "n.workbench", "{a}", "members_by_type", "5"], "ANS-006"),
        (["answer", "n.workbench", "{a}", "members_total"], "CMD-010"),
        (["answer", "n.workbench", "nobody", "members_total", "5"], "CMD-001"),
        (["answer", "no.workbench", "{a}", "members_total", "5"], "STO-001"),
        (["answer", "foreign.workbench", "{a}", "members_total", "5"], "STO-004"),
        (["score", "n.workbench", "{a}", "9.9", "3"], "ANS-008"),
        (["score", "n.workbench", "{a}", "1.2", "six"], "ANS-009"),
        (["score", "n.workbench", "{a}", "1.1.0", "3"], "ANS-010"),
        (["init", "n.workbench", "--name", "A", "--email", "a@b"], "STO-002"),
        (["init", "no/where.workbench", "--name", "A", "--email", "a@b"], "FIL-001"),
        (["cluster", "add", "n.workbench", "--name", "X", "--country", "Sweden"], "CMD-003"),
        (["cluster", "add", "n.workbench", "--name", "Kattegatt Vätgas", "--country", "SE"], "CMD-006"),
        (["assessment", "new", "n.workbench", "--cluster", "Kattegatt Vätgas", "--form", "ecei-2031", "--period", "2026"], "FRM-002"),
        (["assessment", "new", "n.workbench", "--cluster", "Kattegatt Vätgas", "--form", "ecei-2013", "--period", "soon"], "CMD-004"),
        (["forms", "show", "nothing"], "FRM-002"),
        (["forms", "check", "no.yaml"], "FIL-002"),
        (["import", "n.workbench", "no.xlsx", "--assessment", "{a}"], "FIL-002"),
        (["import", "n.workbench", "foreign.workbench", "--assessment", "{a}"], "XLS-001"),
        (["import", "n.workbench", "no.xlsx", "--assessment", "{a}", "--as", "x"], "CMD-010"),
        (["evidence", "add", "n.workbench", "{a}", "no.txt"], "FIL-002"),
        (["evidence", "get", "n.workbench", "{a}", "abc", "--to", "x"], "STO-010"),
        (["export", "n.workbench", "{a}", "--to", "out", "--only", "poem"], "CMD-020"),
        (["verify", "no.asice"], "FIL-002"),
        (["sign", "no.asice", "--identity", "no.p12"], "CMD-011"),
        (["identity", "new", "--name", "A", "--out", "a.p12"], "CMD-011"),
        (["identity", "trust", "foreign.workbench"], "KEY-001"),
        (["result", "n.workbench", "{a}", "--nonsense"], "CMD-010"),
        (["nonsense"], "CMD-010"),
    ],
)  # fmt: skip
def test_each_bad_use_is_one_sentence_with_a_code_and_a_remedy(
    run: Run, started: str, tmp_path: Path, arguments: list[str], code: str
) -> None:
    (tmp_path / "foreign.workbench").write_text("no workspace")
    before = (tmp_path / "n.workbench").read_bytes()
    given = [each.replace("{a}", started) for each in arguments]
    exit_code, document, _ = run(*given, "--json")
    assert exit_code == 2
    assert document["error"]["code"] == code
    assert document["error"]["message"] and document["error"]["remedy"]
    exit_code, out, err = run(*given)
    assert (exit_code, out) == (2, "")
    assert len(err.strip().splitlines()) == 1
    assert code in err
    assert not [each for each in tmp_path.rglob("*.part")]
    told = run("history", "n.workbench", started, "--json")[1]["revisions"]
    assert not [each for each in told if each["field"].startswith(("answer/", "score/"))]
    assert len((tmp_path / "n.workbench").read_bytes()) >= len(before)


def test_an_edition_that_is_no_yaml_is_exit_1_with_its_problem(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("a: [")
    code, document, _ = run("forms", "check", "x.yaml", "--json")
    assert (code, document["ok"]) == (1, False)
    assert document["problems"][0]["code"] == "FRM-107"


def test_a_damaged_package_is_a_verdict_and_no_error(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.asice").write_bytes(b"no package")
    code, verdict, _ = run("verify", "x.asice", "--json")
    assert (code, verdict["valid"]) == (1, False)
    assert verdict["problems"]
    code, both, _ = run("verify", "x.asice", "x.asice", "--json")
    assert len(both["packages"]) == 2


def test_a_workspace_can_be_read_on_a_computer_that_knows_nobody(run: Run, started: str, tmp_path: Path) -> None:
    elsewhere = {"WORKBENCH_HOME": str(tmp_path / "other-home")}
    assert run("assessment", "list", "n.workbench", env=elsewhere)[0] == 0
    code, document, _ = run("answer", "n.workbench", started, "newsletters", "4", "--json", env=elsewhere)
    assert (code, document["error"]["code"]) == (2, "KEY-101")


def test_a_process_of_its_own_speaks_the_same(run_apart: Run) -> None:
    code, document, _ = run_apart("init", "n.workbench", "--name", "Ann Berg", "--email", "ann@example.org", "--json")
    assert (code, document["workspace"]) == (0, "n.workbench")
    code, out, err = run_apart("status", "n.workbench", "nobody")
    assert (code, out) == (2, "")
    assert err.count("\n") == 1


def test_starting_imports_nothing_heavy() -> None:
    script = "import sys; from workbench.cli.main import run; run(['--help']); print([m for m in ('sqlalchemy', 'sqlmodel', 'openpyxl', 'reportlab', 'pyhanko', 'cryptography', 'rich', 'yaml', 'xlsxwriter') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip().endswith("[]")


def test_bytes_that_are_no_text_are_refused_and_letters_survive_any_locale(tmp_path: Path) -> None:
    env = os.environ | {"PYTHONPATH": str(ROOT), "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}

    def call(*arguments: str, stdin: bytes = b"") -> tuple[int, bytes]:
        done = subprocess.run(
            [sys.executable, "-m", "workbench", *arguments], input=stdin, capture_output=True, cwd=tmp_path, env=env
        )
        assert b"Traceback" not in done.stderr
        return done.returncode, done.stdout

    call("init", "n.workbench", "--name", "Åsa", "--email", "a@b.no")
    call("cluster", "add", "n.workbench", "--name", "Kattegatt Vätgas", "--country", "SE")
    call("assessment", "new", "n.workbench", "--cluster", "Kattegatt Vätgas", "--form", "ecei-2013", "--period", "2026")
    assert "Vätgas".encode() in call("cluster", "list", "n.workbench")[1]
    lines = b'{"question": "newsletters", "value": {"state": "not_known", "why": "\xff"}}\n{"question": "newsletters", "value": 3}\n'
    code, out = call("answer", "n.workbench", "Kattegatt Vätgas", "--stdin", stdin=lines)
    told = [json.loads(line) for line in out.splitlines()]
    assert (code, [each["ok"] for each in told]) == (1, [False, True])
    assert told[0]["error"]["code"] == "ANS-007"

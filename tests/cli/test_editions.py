"""The commands around editions say what they did, as text and as JSON, and with their exit code."""

import json
from pathlib import Path
from typing import Any

import pytest

from workbench.cli import main
from workbench.kernel import locations


def run(capfd: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any]:
    capfd.readouterr()
    code = main.run([*words, "--json"])
    return code, json.loads(capfd.readouterr().out)


@pytest.fixture(autouse=True)
def own_home(home: Path) -> None:
    home.mkdir()


def test_every_shipped_edition_is_listed_and_shown(capfd: pytest.CaptureFixture[str]) -> None:
    code, document = run(capfd, "forms", "list")
    assert code == 0
    assert [each["id"] for each in document["editions"]] == ["benchmark-2019", "ecei-2013", "ecei-bw", "example"]
    _, shown = run(capfd, "forms", "show", "example")
    team = shown["sections"][0]["indicators"][1]
    assert [part["id"] for part in team["parts"]] == ["1.2.1", "1.2.2"]
    assert shown["languages"] == ["en", "da", "fi", "nb", "sv"]
    partners = shown["sections"][1]["indicators"][0]["questions"][1]
    assert (partners["rows"], partners["required"]) == ("free", "")


def test_faults_and_warnings_come_with_their_places(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    text = (locations.editions() / "example" / "form.yaml").read_text(encoding="utf-8")
    bad = tmp_path / "form.yaml"
    bad.write_text(text.replace("has_fee == true", "has_fe == true"), encoding="utf-8")
    code, document = run(capfd, "forms", "check", str(bad))
    assert (code, document["ok"]) == (1, False)
    (fault,) = [each for each in document["problems"] if each["severity"] == "error"]
    assert (fault["code"], fault["line"]) == ("FRM-214", text[: text.index("has_fee == true")].count("\n") + 1)


def test_a_missing_edition_can_not_be_used_as_given(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, document = run(capfd, "forms", "check", str(tmp_path / "nothing.yaml"))
    assert (code, document["error"]["code"]) == (2, "FIL-002")


def test_translating_writes_a_file_once(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = str(tmp_path / "is.yaml")
    code, document = run(capfd, "forms", "translate", "example", "is", "--out", out)
    assert (code, document["file"], len(document["missing"])) == (0, out, document["texts"])
    code, document = run(capfd, "forms", "translate", "example", "is", "--out", out)
    assert (code, document["error"]["code"]) == (2, "FRM-003")

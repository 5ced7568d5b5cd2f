"""Signed packages go into a portfolio by the command, each verified first."""

import json
from pathlib import Path
from typing import Any

import psutil
import pytest
from portfolios import Press

from workbench.application import checking_apart
from workbench.application.benchmarking import figures
from workbench.application.ingesting import ingest
from workbench.cli import main


@pytest.fixture(scope="module")
def press(tmp_path_factory: pytest.TempPathFactory) -> Press:
    return Press(tmp_path_factory.mktemp("press"))


@pytest.fixture
def packages(press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WORKBENCH_HOME", str(press.signer.home.path))
    press.signer.home.trust_list.unlink(missing_ok=True)
    for number in (1, 2):
        press.sign(tmp_path / "in" / f"{number}.asice", number)
    return tmp_path / "in"


def run(*command: str, capfd: pytest.CaptureFixture[str], code: int = 0) -> Any:
    capfd.readouterr()
    assert main.run(["portfolio", *command, "--json"]) == code
    return json.loads(capfd.readouterr().out)


def test_only_packages_of_trusted_signers_are_taken_unless_asked_for(
    press: Press, packages: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    place = str(tmp_path / "p.sqlite")
    told = run("add", place, str(packages), capfd=capfd, code=1)
    assert (told["added"], len(told["rejected"])) == (0, 2)
    assert "not everybody who signed it is on the trust list: Ann Berg" in told["rejected"][0]["why"]
    told = run("add", place, str(packages), "--allow-untrusted", capfd=capfd)
    assert (told["added"], told["untrusted"]) == (2, 2)
    press.trust()
    assert run("add", place, str(packages), capfd=capfd)["updated"] == 2
    assert run("add", place, str(packages), capfd=capfd)["unchanged"] == 2


def test_damaged_and_unsigned_packages_are_refused_and_the_others_taken(
    press: Press, packages: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    press.trust()
    content = bytearray((packages / "1.asice").read_bytes())
    content[len(content) // 2] ^= 1
    (packages / "1.asice").write_bytes(content)
    (packages / "other.asice").write_text("no package")
    (packages / "notes.txt").write_text("left alone")
    told = run("add", str(tmp_path / "p.sqlite"), str(packages), capfd=capfd, code=1)
    assert told["added"] == 1
    assert [Path(each["package"]).name for each in told["rejected"]] == ["1.asice", "other.asice"]
    assert all(each["why"] and each["remedy"] for each in told["rejected"])


def test_a_file_that_is_missing_is_named(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    told = run("add", str(tmp_path / "p.sqlite"), str(tmp_path / "none.asice"), capfd=capfd, code=2)
    assert told["error"]["code"] == "FIL-002"
    assert not (tmp_path / "p.sqlite").exists()


def test_stopped_it_keeps_what_was_taken_and_goes_on_when_run_again(
    press: Press, packages: Path, tmp_path: Path
) -> None:
    press.trust()
    place, heard = str(tmp_path / "p.sqlite"), []

    def say(name: str, number: int, count: int) -> None:
        heard.append((name, number, count))

    stopped = ingest(press.signer.home, place, [packages], say, lambda: len(heard) == 1)
    assert (stopped.is_stopped, stopped.totals["added"]) == (True, 1)
    done = ingest(press.signer.home, place, [packages, packages / "1.asice"], say)
    assert (done.is_stopped, done.totals["added"], done.totals["unchanged"]) == (False, 1, 1)
    assert heard == [("1.asice", 1, 2), ("1.asice", 1, 2), ("2.asice", 2, 2)]


def test_a_draft_is_refused_however_well_it_is_signed(press: Press, tmp_path: Path) -> None:
    press.trust()
    draft = press.sign(tmp_path / "draft.asice", 3, status="draft")
    found = ingest(press.signer.home, str(tmp_path / "p.sqlite"), [draft], lambda *_: None)
    assert [each.error.code for each in found.rejected] == ["PRT-007"]


def test_a_newer_version_replaces_the_one_before(press: Press, packages: Path, tmp_path: Path) -> None:
    press.trust()
    press.sign(packages / "later.asice", 1, version=2)
    found = ingest(press.signer.home, str(tmp_path / "p.sqlite"), [packages], lambda *_: None)
    assert found.totals == {"added": 2, "updated": 1, "older": 0, "unchanged": 0}


@pytest.fixture
def beside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let two processes verify even a few packages."""
    monkeypatch.setattr(checking_apart, "WORTH_IT", 1)
    monkeypatch.setattr(checking_apart, "_processors", lambda: 2)


@pytest.mark.usefixtures("beside")
def test_several_processes_say_the_same_as_one(press: Press, packages: Path, tmp_path: Path) -> None:
    press.trust()
    press.sign(packages / "3.asice", 3, status="draft")
    (packages / "4.asice").write_text("no package")
    press.sign(packages / "5.asice", 1, version=2)
    heard: list[str] = []
    places = [str(tmp_path / f"{name}.sqlite") for name in ("one", "several")]
    several = ingest(press.signer.home, places[1], [packages], lambda name, *_: heard.append(name))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checking_apart, "_processors", lambda: 1)
        one = ingest(press.signer.home, places[0], [packages], lambda *_: None)
    assert heard == [f"{n}.asice" for n in range(1, 6)]
    assert several.totals == one.totals == {"added": 2, "updated": 1, "older": 0, "unchanged": 0}
    told = [
        [(each.package, type(each.error), each.error.sentence) for each in found.rejected] for found in (one, several)
    ]
    assert told[0] == told[1]
    assert [each[1].code for each in told[0]] == ["PRT-007", "PRT-008"]
    assert figures(places[0], ("country",)) == figures(places[1], ("country",))
    again = ingest(press.signer.home, places[1], [packages], lambda *_: None)
    assert again.totals == {"added": 0, "updated": 0, "older": 0, "unchanged": 3}


@pytest.mark.usefixtures("beside")
def test_a_package_that_ends_its_process_is_refused_and_the_others_are_taken(
    press: Press, packages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press.trust()
    dying = tmp_path / "child.py"
    dying.write_text(
        "import os, sys\n"
        f"sys.path.insert(0, {str(Path(checking_apart.__file__).parents[2])!r})\n"
        "from workbench.application import accepting, checking_child as child\n"
        "verify = accepting.Verifying.submission\n"
        "accepting.Verifying.submission = lambda self, path: os._exit(9) if path.stem == '1' else verify(self, path)\n"
        "child.main()\n"
    )
    monkeypatch.setattr(checking_apart, "_CHILD", dying)
    found = ingest(press.signer.home, str(tmp_path / "p.sqlite"), [packages], lambda *_: None)
    assert [(each.package.name, each.error.code) for each in found.rejected] == [("1.asice", "PRT-041")]
    assert found.totals["added"] == 1


@pytest.mark.usefixtures("beside")
def test_stopped_no_process_stays_behind(press: Press, packages: Path, tmp_path: Path) -> None:
    press.trust()
    heard: list[str] = []
    place = str(tmp_path / "p.sqlite")
    stopped = ingest(press.signer.home, place, [packages], lambda name, *_: heard.append(name), lambda: len(heard) == 1)
    assert (stopped.is_stopped, stopped.totals["added"]) == (True, 1)
    assert not [each for each in psutil.Process().children() if "checking_child" in " ".join(each.cmdline())]

"""Exchanging by command: a shared place that is kept, a file that is carried, an invitation by its fingerprint."""

import json
from pathlib import Path
from typing import Any
from unittest.mock import ANY

import pytest

from workbench.cli import main


class Person:
    """Somebody at a laptop of their own."""

    def __init__(
        self, folder: Path, name: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
    ) -> None:
        self.home, self.path = folder / name, folder / f"{name}.workbench"
        self._monkeypatch, self._capfd = monkeypatch, capfd
        self("init", str(self.path), "--name", f"{name.title()} Berg", "--email", f"{name}@example.org")

    def __call__(self, *command: str, code: int = 0) -> Any:
        self._monkeypatch.setenv("WORKBENCH_HOME", str(self.home))
        self._capfd.readouterr()
        assert main.run([*command, "--json"]) == code, self._capfd.readouterr()
        return json.loads(self._capfd.readouterr().out)

    def told(self, *command: str) -> str:
        """Return what a person reads."""
        self._monkeypatch.setenv("WORKBENCH_HOME", str(self.home))
        self._capfd.readouterr()
        main.run([*command])
        return self._capfd.readouterr().out


@pytest.fixture
def ann(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Person:
    made = Person(tmp_path, "ann", monkeypatch, capfd)
    cluster = made("cluster", "add", str(made.path), "--name", "Nordic Wood", "--country", "NO")["cluster"]
    made("assessment", "new", str(made.path), "--cluster", cluster, "--form", "ecei-2013", "--period", "2026")
    made("answer", str(made.path), "Nordic Wood", "members_total", "91")
    return made


@pytest.fixture
def bo(tmp_path: Path, ann: Person, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Person:
    made = Person(tmp_path, "bo", monkeypatch, capfd)
    ann("join", str(ann.path), "Nordic Wood", str(made.home / "me.crt"), "--role", "co")
    return made


def test_from_an_invitation_to_a_conflict_that_is_settled(ann: Person, bo: Person, tmp_path: Path) -> None:
    place = str(tmp_path / "shared")
    assert ann("sync", str(ann.path), "--hub", place)["sent"] > 5
    assert json.loads((ann.home / "settings.json").read_text())["synced"], "the window tells of it too"
    (invitation,) = bo("sync", str(bo.path), "--hub", place)["invitations"]
    bo("identity", "trust", str(ann.home / "me.crt"), "--fingerprint", invitation["fingerprint"])
    assert bo("sync", str(bo.path))["received"] > 5
    bo("answer", str(bo.path), "Nordic Wood", "members_total", "92", "--note", "Their list of members")
    ann("answer", str(ann.path), "Nordic Wood", "members_total", "93")
    bo("sync", str(bo.path))
    told = ann("sync", str(ann.path), code=1)
    assert [each["field"] for each in told["conflicts"]] == ["answer/members_total"]
    said = ann.told("conflicts", str(ann.path))
    assert [line.split() for line in sorted(said.splitlines()) if "92" in line or "93" in line] == [
        ["Nordic", "Wood", "2026", "answer/members_total", value, name, "Berg", ANY, *why]
        for value, name, why in (("92", "Bo", "Their list of members".split()), ("93", "Ann", []))
    ]
    ann("settle", str(ann.path), "Nordic Wood", "answer/members_total", "92", "--why", "Counted again.")
    assert ann("sync", str(ann.path))["conflicts"] == []
    assert bo("sync", str(bo.path))["conflicts"] == []


def test_whoever_joined_is_asked_for_their_declaration_until_they_gave_it(
    ann: Person, bo: Person, tmp_path: Path
) -> None:
    place = str(tmp_path / "shared")
    (shared,) = ann("sync", str(ann.path), "--hub", place)["undeclared"]
    bo("identity", "trust", str(ann.home / "me.crt"), "--yes")
    told = bo.told("sync", str(bo.path), "--hub", place)
    assert "Nordic Wood 2026: declare your interest in the cluster" in told
    asked = next(line for line in told.splitlines() if "`" in line).split("`")[1].split()
    assert asked[:1] == ["workbench"] and shared in asked
    bo(*asked[1:])
    assert bo("sync", str(bo.path))["undeclared"] == []
    assert ann("sync", str(ann.path))["undeclared"] == [shared]
    assert "You differ on nothing." in bo.told("conflicts", str(bo.path))


def test_another_place_to_restore_from_is_not_kept(ann: Person, bo: Person, tmp_path: Path) -> None:
    place, other = str(tmp_path / "shared"), str(tmp_path / "other")
    ann("sync", str(ann.path), "--hub", place)
    Path(other).mkdir()
    ann("restore", str(ann.path), "--hub", other, "--dry-run", code=1)
    assert list(Path(other).iterdir()) == []
    assert json.loads((ann.home / "settings.json").read_text())["hub"] == place
    assert ann("restore", str(ann.path), "--hub", "--dry-run", code=2)["error"]["code"] == "HUB-001"


def test_a_place_that_is_mistyped_is_told_and_not_made(ann: Person, tmp_path: Path) -> None:
    place, mistyped = str(tmp_path / "shared"), str(tmp_path / "shraed")
    assert ann("restore", str(ann.path), "--hub", mistyped, "--dry-run", code=2)["error"]["code"] == "HUB-017"
    ann("sync", str(ann.path), "--hub", place)
    for asked in (("sync", str(ann.path), "--hub", mistyped), ("restore", str(ann.path), "--hub", mistyped)):
        error = ann(*asked, code=2)["error"]
        assert (error["code"], mistyped in error["message"]) == ("HUB-017", True)
    assert not Path(mistyped).exists()
    assert json.loads((ann.home / "settings.json").read_text())["hub"] == place, "the one that is kept stays"
    Path(mistyped).mkdir()
    assert ann("sync", str(ann.path), "--hub", mistyped)["sent"] == 0, "whoever means it makes it"


def test_a_file_carries_the_same(ann: Person, bo: Person, tmp_path: Path) -> None:
    stick = tmp_path / "stick.zip"
    ann("sync", str(ann.path), "--to-file", str(stick))
    bo("identity", "trust", str(ann.home / "me.crt"), "--yes")
    assert bo("receive", str(bo.path), str(stick))["new_revisions"] > 5
    assert bo("sync", str(bo.path), "--from-file", str(stick))["received"] == 0
    assert [each["period"] for each in bo("assessment", "list", str(bo.path))["assessments"]] == ["2026"]


def test_an_assessors_file_is_exported_and_received(ann: Person, bo: Person, tmp_path: Path) -> None:
    told = ann("export", str(ann.path), "Nordic Wood", "--to", str(tmp_path / "out"), "--only", "assessors")
    ((kind, path),) = [(each["kind"], each["path"]) for each in told["files"]]
    assert kind == "assessors" and path.endswith("Nordic-Wood-2026.assessors.asice") and told["warnings"] == []
    bo("identity", "trust", str(ann.home / "me.crt"), "--yes")
    assert bo("receive", str(bo.path), path)["new_revisions"] > 5
    told = bo("export", str(bo.path), "Nordic Wood", "--to", str(tmp_path / "back"), "--only", "assessors")
    assert ann("receive", str(ann.path), told["files"][0]["path"])["problems"] == []


def test_where_nothing_is_signed_no_package_goes_around(ann: Person, tmp_path: Path) -> None:
    assert ann("package", "list", str(ann.path), "Nordic Wood") == {"packages": []}
    error = ann("package", "get", str(ann.path), "Nordic Wood", "--to", str(tmp_path), code=2)["error"]
    assert error["code"] == "PKG-048"
    ann("export", str(ann.path), "Nordic Wood", "--to", str(tmp_path / "out"), "--only", "package")
    (draft,) = (tmp_path / "out").iterdir()
    assert ann("package", "put", str(ann.path), str(draft), code=2)["error"]["code"] == "PKG-047"


def test_what_is_no_carried_file_and_what_names_two_ways_is_refused(ann: Person, tmp_path: Path) -> None:
    (tmp_path / "other.zip").write_bytes(b"no archive")
    error = ann("receive", str(ann.path), str(tmp_path / "other.zip"), code=2)["error"]
    assert error["code"] == "HUB-101"
    assert ann("sync", str(ann.path), code=2)["error"]["code"] == "HUB-102"
    ann("sync", str(ann.path), "--hub", "x", "--to-file", "y", code=2)

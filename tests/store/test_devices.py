"""A device counts its revisions, and never counts one number twice."""

import json
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from workbench.domain.revisions import Statement
from workbench.kernel.ids import DeviceId, EntityId, PersonId, new_id
from workbench.store import devices
from workbench.store.devices import DeviceBook, Mark
from workbench.store.workspace import Opener, Workspace, create_workspace, open_workspace

ENTITY = EntityId(new_id())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    create_workspace(tmp_path / "a.workbench")
    (tmp_path / "home").mkdir()
    return tmp_path / "a.workbench"


def opener(path: Path) -> Opener:
    return Opener("Ann", "home-1", lambda: datetime(2026, 11, 25, tzinfo=UTC), folder=path.parent / "home")


def say(workspace: Workspace, value: object) -> None:
    statement = Statement(ENTITY, "answer/members_total", value, new_id())
    workspace.record([statement], author=PersonId("p"), recorded_at="2026-11-25T12:00:00.000Z", salts=os.urandom(16))


def visit(path: Path, *values: object) -> DeviceId:
    """Open, say something, close; return as which device."""
    with open_workspace(path, opener(path), writing=True) as workspace:
        for value in values:
            say(workspace, value)
        assert workspace.device is not None
        return workspace.device


def test_a_file_stays_the_same_device_from_day_to_day(path: Path) -> None:
    assert visit(path, 1) == visit(path, 2) == visit(path) == visit(path, 3)


def test_a_file_put_back_from_a_backup_is_a_new_device(path: Path, tmp_path: Path) -> None:
    first = visit(path, 1)
    shutil.copy2(path, tmp_path / "backup")
    assert visit(path, 2) == first
    shutil.copy2(tmp_path / "backup", path)
    second = visit(path, 3)
    assert second != first
    assert visit(path, 4) == second


def test_a_laptop_put_back_with_the_persons_folder_is_a_new_device(path: Path, tmp_path: Path) -> None:
    """The folder's memory went back as well: only that the file was written anew gives it away."""
    first = visit(path, 1)
    shutil.copy2(path, tmp_path / "backup")
    shutil.copytree(tmp_path / "home", tmp_path / "home-backup")
    visit(path, 2)
    shutil.copy2(tmp_path / "backup", path)
    shutil.rmtree(tmp_path / "home")
    shutil.copytree(tmp_path / "home-backup", tmp_path / "home")
    assert visit(path, 3) != first


def test_a_disk_copied_to_another_laptop_is_a_new_device(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = visit(path, 1)
    monkeypatch.setattr("platform.node", lambda: "another-laptop.example.org")
    assert visit(path, 2) != first


def test_a_program_that_was_killed_goes_on_as_the_same_device(path: Path) -> None:
    first = visit(path, 1)
    remembered = DeviceBook(path.parent / "home" / "devices.json")
    visit(path, 2)
    kept = remembered.find(first)
    assert kept is not None
    remembered.keep(first, Mark(1, 0, 0))
    assert visit(path) == first


def test_revisions_of_ones_own_forgotten_past_make_a_new_device(path: Path, tmp_path: Path) -> None:
    """Not even the clock of the disk tells: the shared place brings back what this device had said."""
    first = visit(path, 1)
    shutil.copy2(path, tmp_path / "backup")
    visit(path, "said later")
    with open_workspace(path, opener(path), writing=False) as workspace:
        theirs = workspace.revisions.all()
    shutil.copy2(tmp_path / "backup", path)
    (tmp_path / "home" / "devices.json").unlink()
    with open_workspace(path, opener(path), writing=True) as workspace:
        assert workspace.device == first
        workspace.merge(theirs)
        assert workspace.device != first
        say(workspace, "said after")
        said = [(each.device, each.seq) for each in workspace.revisions.all()]
    assert len(said) == len(set(said)) == 3


def test_a_damaged_memory_is_as_none(path: Path, tmp_path: Path) -> None:
    first = visit(path, 1)
    for content in ("", "[]", "{", json.dumps({first: 5}), json.dumps({first: {"seq": 1}})):
        (tmp_path / "home" / "devices.json").write_text(content)
        assert visit(path) == first


def test_the_mark_of_a_laptop_gives_nothing_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.node", lambda: "ANNS-LAPTOP.example.org")
    mark = devices.machine()
    monkeypatch.setattr("platform.node", lambda: "anns-laptop")
    assert devices.machine() == mark
    assert "ann" not in mark.lower() and len(mark) == 16

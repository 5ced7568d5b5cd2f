"""Each situation in which a workspace may be found: the right thing is done, or said."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from workbench.domain.revisions import Statement
from workbench.kernel.ids import EntityId, PersonId, new_id
from workbench.store import workspace as workspaces
from workbench.store.errors import (
    NewerWorkspace,
    ReadOnlyPlace,
    WorkspaceDamaged,
    WorkspaceGone,
    WorkspaceIsOpenElsewhere,
)
from workbench.store.glance import glance
from workbench.store.integrity import check_workspace
from workbench.store.migrations import SCHEMA_VERSION
from workbench.store.places import Place
from workbench.store.schema import rules_wanted
from workbench.store.workspace import Opener, Workspace, create_workspace, open_workspace

OPENER = Opener("Ann Berg", "home-1", lambda: datetime(2026, 11, 25, 12, tzinfo=UTC))
ENTITY = EntityId(new_id())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "place"
    folder.mkdir()
    create_workspace(folder / "a.workbench")
    return folder / "a.workbench"


def say(workspace: Workspace, value: object, edit: str = "") -> None:
    statement = Statement(ENTITY, "answer/members_total", value, edit or new_id())
    workspace.record([statement], author=PersonId("p"), recorded_at="2026-11-25T12:00:00.000Z", salts=os.urandom(16))


def said(path: Path) -> list[object]:
    with open_workspace(path, OPENER, writing=False) as workspace:
        assert check_workspace(workspace, full=True).is_sound
        return [each.value for each in workspace.revisions.all()]


def beside(path: Path) -> set[str]:
    """Name what lies in the folder of a workspace, its lock left out."""
    return {each.name for each in path.parent.iterdir()} - {f".{path.name}.lock"}


def pragmas(workspace: Workspace, *names: str) -> tuple[object, ...]:
    with workspace._engine.connect() as connection:
        return tuple(connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names)


def test_a_closed_workspace_is_one_file_and_reading_it_leaves_it_one(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 1)
    assert beside(path) == {"a.workbench"}
    before = path.read_bytes()
    assert said(path) == [1]
    assert glance(path) == ()
    assert beside(path) == {"a.workbench"}
    assert path.read_bytes() == before


def test_closing_beside_a_reader_does_not_wait_for_it(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 1)
        reader = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
        assert reader.execute("SELECT count(*) FROM revision").fetchone() == (1,)
    assert reader.execute("SELECT count(*) FROM revision").fetchone() == (1,)
    reader.close()
    assert said(path) == [1]


def test_what_a_killed_program_left_in_the_log_is_there(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 1)
        say(workspace, 2)
        found = path.parent / "found"
        found.mkdir()
        for each in ("a.workbench", "a.workbench-wal"):
            shutil.copyfile(path.parent / each, found / each)
    assert said(found / "a.workbench") == [1, 2]
    with open_workspace(found / "a.workbench", OPENER, writing=True) as workspace:
        say(workspace, 3)
    assert said(found / "a.workbench") == [1, 2, 3]
    assert beside(found / "a.workbench") == {"a.workbench"}


def test_drafts_that_a_killed_program_left_are_swept(path: Path) -> None:
    for name in (".a.workbench.x1.part", ".a.workbench.x2.part-journal"):
        (path.parent / name).write_bytes(b"half")
    (path.parent / ".b.workbench.x3.part").write_bytes(b"another's")
    with open_workspace(path, OPENER, writing=True):
        pass
    assert beside(path) == {"a.workbench", ".b.workbench.x3.part"}


@pytest.mark.parametrize("place", [Place.NETWORK, Place.CLOUD])
def test_where_others_write_too_it_is_opened_alone_and_with_the_safest_journal(
    path: Path, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspaces, "place_of", lambda _: place)
    monkeypatch.setattr("workbench.store.encryption.BUSY_MS", 50)
    with open_workspace(path, OPENER, writing=True) as workspace:
        assert pragmas(workspace, "journal_mode", "synchronous", "locking_mode") == ("delete", 3, "exclusive")
        assert workspace.is_alone
        say(workspace, 1)
        with pytest.raises(WorkspaceIsOpenElsewhere), open_workspace(path, OPENER, writing=False) as reader:
            reader.revisions.all()
        with workspace.reading() as connection:
            assert connection.execute("SELECT count(*) FROM revision").fetchone() == (1,)
        say(workspace, 2)
    assert said(path) == [1, 2]


def test_on_ones_own_disk_readers_are_let_in(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        assert pragmas(workspace, "journal_mode", "synchronous", "locking_mode") == ("wal", 2, "normal")
        assert not workspace.is_alone


def test_a_protected_file_opens_for_reading_only(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = path.read_bytes()
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(ReadOnlyPlace, match="write-protected"):
        open_workspace(path, OPENER, writing=True)
    assert said(path) == []
    assert path.read_bytes() == before


def test_a_newer_workspace_opens_for_reading_as_far_as_it_is_known(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 1)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("ALTER TABLE revision ADD COLUMN mood TEXT")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NewerWorkspace, match="layout 99.*It opens for reading"):
        open_workspace(path, OPENER, writing=True)
    assert said(path) == [1]
    assert glance(path) == ()
    assert path.read_bytes() == before


def test_a_newer_workspace_says_which_version_it_needs_and_nothing_of_it_is_run(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("CREATE VIEW v_needs AS SELECT '2.10.1' AS version, no_such_function(1)")
    connection.close()
    with pytest.raises(NewerWorkspace) as told:
        open_workspace(path, OPENER, writing=True)
    assert "Assessor Workbench 2.10.1 or later is needed" in told.value.advice


@pytest.mark.parametrize("view", ["", "CREATE VIEW v_needs AS SELECT '2.10.1' AS version"], ids=["silent", "telling"])
def test_what_a_newer_workspace_needs_is_said_in_the_language_of_the_window(
    path: Path, view: str, foreign_window: Callable[[], None]
) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute(view)
    connection.close()
    foreign_window()
    with pytest.raises(NewerWorkspace) as told:
        open_workspace(path, OPENER, writing=True)
    assert ", ‹" in told.value.advice, "the words within the sentence too"


def test_every_layout_after_the_third_says_which_version_it_needs() -> None:
    assert SCHEMA_VERSION == 3 or "view v_needs" in rules_wanted()


def test_a_newer_workspace_that_lacks_what_is_needed_is_refused(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("ALTER TABLE blob RENAME COLUMN size TO bytes")
    connection.close()
    with pytest.raises(NewerWorkspace):
        open_workspace(path, OPENER, writing=False)


def test_a_wrong_number_of_the_layout_is_damage_and_not_a_very_old_file(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 0")
    connection.close()
    with pytest.raises(WorkspaceDamaged, match="layout is wrong"):
        open_workspace(path, OPENER, writing=True)


@pytest.mark.parametrize("what", ["removed", "replaced"])
def test_what_is_said_after_the_file_lost_its_name_is_not_acknowledged(path: Path, what: str) -> None:
    """A stick that was pulled out, or a cloud program that put another version there."""
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 1)
    kept = path.with_name("kept")
    shutil.copyfile(path, kept)
    with open_workspace(path, OPENER, writing=True) as workspace:
        path.unlink()
        if what == "replaced":
            shutil.copyfile(kept, path)
        with pytest.raises(WorkspaceGone, match="Not saved"):
            say(workspace, 2, edit="e")
    if what == "removed":
        shutil.copyfile(kept, path)
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 2, edit="e")
    assert said(path) == [1, 2]


def test_saying_again_after_a_doubtful_failure_says_nothing_twice(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The answer reached the disk, but the program was told otherwise."""
    with open_workspace(path, OPENER, writing=True) as workspace:

        def fail() -> None:
            raise WorkspaceGone(path=path)

        with monkeypatch.context() as context:
            context.setattr(workspace, "check_in_place", fail)
            with pytest.raises(WorkspaceGone):
                say(workspace, 1, edit="e")
        say(workspace, 1, edit="e")
    assert said(path) == [1]


def test_a_disk_that_is_gone_when_the_workspace_is_closed_is_no_fault(path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 1)
        shutil.rmtree(path.parent)

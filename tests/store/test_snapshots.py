"""Snapshots: checked copies, few but far back, and none for nothing."""

from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.revisions import Statement
from workbench.kernel.ids import EntityId, PersonId, new_id
from workbench.store import snapshots
from workbench.store.errors import NoRoomForSnapshot, WorkspaceDamaged
from workbench.store.snapshots import KEEP, Snapshot, list_snapshots, superfluous, take_snapshot
from workbench.store.workspace import Opener, Workspace, create_workspace, open_workspace

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
OPENER = Opener("Ann Berg", "home-1", lambda: NOON)
ENTITY = EntityId(new_id())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    create_workspace(tmp_path / "a.workbench")
    return tmp_path / "a.workbench"


def say(workspace: Workspace, value: object) -> None:
    statement = Statement(ENTITY, "answer/members_total", value, new_id())
    workspace.record(
        [statement], author=PersonId("p"), recorded_at="2026-11-25T12:00:00.000Z", salts=b"0123456789abcdef"
    )


def test_a_snapshot_is_a_workspace_like_any_other(path: Path, tmp_path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, 1)
        taken = take_snapshot(path, tmp_path / "kept", "import", NOON)
        say(workspace, 2)
    assert taken is not None
    assert (taken.number, taken.why, taken.taken_at) == (1, "import", NOON)
    with open_workspace(taken.path, OPENER, writing=False) as copy:
        assert [each.value for each in copy.revisions.all()] == [1]
    assert taken.path.stat().st_mode & 0o077 == 0 and taken.path.parent.stat().st_mode & 0o077 == 0


def test_nothing_new_needs_no_snapshot(path: Path, tmp_path: Path) -> None:
    assert take_snapshot(path, tmp_path / "kept", "time", NOON) is not None
    assert take_snapshot(path, tmp_path / "kept", "time", NOON) is None
    assert len(list_snapshots(tmp_path / "kept")) == 1


def test_a_snapshot_that_became_unreadable_is_replaced_by_a_new_one(path: Path, tmp_path: Path) -> None:
    first = take_snapshot(path, tmp_path / "kept", "time", NOON)
    assert first is not None
    first.path.write_bytes(b"rot")
    second = take_snapshot(path, tmp_path / "kept", "time", NOON)
    assert second is not None and second.number == 2


def test_the_order_does_not_hang_on_the_clock(path: Path, tmp_path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        for value, year in enumerate((2026, 1999, 2040)):
            say(workspace, value)
            take_snapshot(path, tmp_path / "kept", "time", NOON.replace(year=year))
    assert [each.taken_at.year for each in list_snapshots(tmp_path / "kept")] == [2026, 1999, 2040]


def test_a_damaged_workspace_pushes_no_sound_snapshot_out(path: Path, tmp_path: Path) -> None:
    with open_workspace(path, OPENER, writing=True) as workspace:
        for value in range(300):
            say(workspace, f"{value} a long enough answer to fill some pages")
    assert take_snapshot(path, tmp_path / "kept", "time", NOON) is not None
    with open_workspace(path, OPENER, writing=True) as workspace:
        say(workspace, "one more")
    content = bytearray(path.read_bytes())
    content[4096 * 6 : 4096 * 7] = bytes(4096)
    path.write_bytes(bytes(content))
    with pytest.raises(WorkspaceDamaged, match=r"a\.workbench is damaged"):
        take_snapshot(path, tmp_path / "kept", "time", NOON)
    assert [each.name for each in (tmp_path / "kept").iterdir()] == ["000001-20261125T120000Z-time.workbench"]


def test_a_disk_that_is_nearly_full_is_not_filled_by_a_snapshot(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots, "_SPARE_BYTES", 1 << 60)
    with pytest.raises(NoRoomForSnapshot, match="MB of free space are missing"):
        take_snapshot(path, tmp_path / "kept", "time", NOON)
    assert list_snapshots(tmp_path / "kept") == []


def snapshot(number: int) -> Snapshot:
    return Snapshot(Path(f"{number}"), number, NOON, "time", 1)


def kept_of(count: int) -> list[int]:
    """Take some snapshots one after the other, as the program does, and return the numbers of those that remain."""
    kept: list[Snapshot] = []
    for number in range(1, count + 1):
        kept.append(snapshot(number))
        gone = superfluous(kept)
        kept = [each for each in kept if each not in gone]
    return [each.number for each in kept]


@given(st.integers(1, 300))
def test_thinning_keeps_ten_the_newest_three_and_the_oldest(count: int) -> None:
    kept = kept_of(count)
    assert len(kept) == min(count, KEEP)
    assert kept[-3:] == list(range(max(1, count - 2), count + 1))
    assert kept[0] == 1


def test_gaps_grow_with_age() -> None:
    kept = kept_of(200)
    gaps = [later - earlier for earlier, later in pairwise(kept)]
    assert gaps[-1] == 1 and gaps[0] > gaps[4] > gaps[-1]

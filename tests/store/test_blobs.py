"""Evidence that comes in steps: it is here only with its last chunk, whole, whatever became of the steps before."""

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from workbench.store.blobs import CHUNK_BYTES, STEP_CHUNKS, Steps
from workbench.store.integrity import check_file
from workbench.store.tombstones import Selection, erase_selected
from workbench.store.workspace import Opener, Workspace, create_workspace, open_workspace

CONTENT = b"evidence" * (5 * CHUNK_BYTES // 8) + b"the end"
NAME = hashlib.sha256(CONTENT).hexdigest()
OPENER = Opener("Ann Berg", "home-1", lambda: datetime(2026, 11, 25, 12, tzinfo=UTC))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    create_workspace(tmp_path / "north.workbench")
    with open_workspace(tmp_path / "north.workbench", OPENER, writing=True) as opened:
        yield opened


def come(workspace: Workspace, content: bytes = CONTENT) -> bool:
    steps = Steps(lambda place, chunks, size: workspace.blobs.take_step(NAME, place, chunks, size))
    for start in range(0, len(content), 70_001):
        steps.write(content[start : start + 70_001])
    return steps.end()


def begin(workspace: Workspace) -> None:
    """Take the first step, as a sync that is cut off then."""
    chunks = [CONTENT[start : start + CHUNK_BYTES] for start in (0, CHUNK_BYTES)]
    assert workspace.blobs.take_step(NAME, 0, chunks)


def test_what_came_in_steps_is_what_it_is_named_by(workspace: Workspace) -> None:
    assert come(workspace)
    assert b"".join(workspace.blobs.chunks(NAME)) == CONTENT
    assert workspace.blobs.coming() == frozenset()


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES, STEP_CHUNKS * CHUNK_BYTES, STEP_CHUNKS * CHUNK_BYTES + 1])
def test_the_last_step_is_there_whatever_the_size(workspace: Workspace, size: int) -> None:
    assert come(workspace, CONTENT[:size])
    assert workspace.blobs.size(NAME) == size


def test_what_has_only_begun_to_come_is_not_here_and_no_damage(workspace: Workspace) -> None:
    begin(workspace)
    assert workspace.blobs.size(NAME) is None and workspace.blobs.all() == ()
    assert workspace.blobs.coming() == {NAME}
    assert check_file(workspace.path, full=True).is_sound


def test_what_has_begun_to_come_comes_whole_the_next_time(workspace: Workspace) -> None:
    begin(workspace)
    assert come(workspace)
    assert check_file(workspace.path, full=True).is_sound


def test_what_lost_its_beginning_meanwhile_is_not_taken_for_whole(workspace: Workspace) -> None:
    begin(workspace)
    workspace.blobs.drop_coming()
    assert not workspace.blobs.take_step(NAME, 2, [CONTENT[2 * CHUNK_BYTES :]], len(CONTENT))
    assert workspace.blobs.size(NAME) is None
    assert come(workspace)


def test_nothing_is_left_of_what_does_not_come_any_more(workspace: Workspace) -> None:
    begin(workspace)
    workspace.blobs.drop_coming(but=[NAME])
    assert workspace.blobs.coming() == {NAME}
    workspace.blobs.drop_coming()
    with workspace.reading() as connection:
        assert connection.execute("SELECT count(*) FROM blob_chunk").fetchone() == (0,)


def test_an_erasure_takes_along_what_has_only_begun_to_come(workspace: Workspace) -> None:
    begin(workspace)
    with workspace.lending() as store:
        store.execute("BEGIN IMMEDIATE")
        erase_selected(store, Selection(()))
        store.execute("COMMIT")
        assert store.execute("SELECT count(*) FROM blob_chunk").fetchone() == (0,)
    assert workspace.blobs.coming() == frozenset()

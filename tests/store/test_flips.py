"""A single bit that turns, anywhere in the file or its log, is noticed, named, and costs at most what it hit."""

import os
from pathlib import Path

import damaging
import pytest
from damaging import OPENER, Truth

from workbench.kernel.errors import WorkbenchError
from workbench.store.damage import Health
from workbench.store.integrity import check_file
from workbench.store.salvage import Salvaged, salvage
from workbench.store.workspace import open_workspace

FLIPS = 2_000 if os.environ.get("WORKBENCH_LONG") else 40


@pytest.fixture(scope="module")
def truths(tmp_path_factory: pytest.TempPathFactory) -> list[Truth]:
    folder = tmp_path_factory.mktemp("flips")
    return [damaging.build(folder / "plain.workbench"), damaging.build(folder / "logged.workbench", logged=True)]


def checked(path: Path) -> Health | None:
    """Check a file; None where it is refused as no workspace, which is noticing too."""
    try:
        return check_file(path, full=True)
    except WorkbenchError:
        return None


def names(found: Health | Salvaged | None, truth: Truth, key: str) -> bool:
    """Tell whether a damage names a revision or a piece of evidence."""
    damages = () if found is None else found.damages if isinstance(found, Health) else found.missing
    if key in truth.blobs:
        return any(each.sha256 == key for each in damages)
    revision = truth.revisions[key]
    about = (revision.entity, revision.field)
    return any(each.trace.id == key or (each.trace.entity, each.trace.field) == about for each in damages)


def what_is_lost(path: Path, truth: Truth) -> set[str]:
    """Return what a workspace lacks; what it holds has to be what was put in."""
    with open_workspace(path, OPENER, writing=False) as workspace:
        revisions = {each.id: each for each in workspace.revisions.all()}
        blobs = {each: b"".join(workspace.blobs.chunks(each)) for each, _ in workspace.blobs.all()}
    assert all(truth.revisions[id_] == each for id_, each in revisions.items())
    assert all(truth.blobs[sha256] == each for sha256, each in blobs.items())
    return (truth.revisions.keys() - revisions.keys()) | (truth.blobs.keys() - blobs.keys())


def test_each_flip_is_noticed_and_named_and_salvage_brings_all_that_it_did_not_hit(
    truths: list[Truth], tmp_path: Path
) -> None:
    whole = [damaging.seen_by_sqlite(each.path) for each in truths]
    for seed in range(FLIPS):
        truth = truths[seed % 2]
        path, kind = damaging.flipped(truth, tmp_path, seed)
        has_changed = damaging.seen_by_sqlite(path) != whole[seed % 2]
        health = checked(path)
        assert not (has_changed and health is not None and health.is_sound), (seed, kind)
        salvaged = salvage(path, tmp_path / "out.workbench", OPENER)
        lost = what_is_lost(salvaged.file, truth)
        assert len(lost) <= 1, (seed, kind)
        assert len(salvaged.missing) == len(lost), (seed, kind, salvaged.missing)
        for key in lost:
            assert names(health, truth, key) and names(salvaged, truth, key), (seed, kind, key)
        salvaged.file.unlink()
        damaging.remove(path)


def test_what_sqlite_checks_by_itself_misses_most_of_them(truths: list[Truth], tmp_path: Path) -> None:
    whole = damaging.seen_by_sqlite(truths[0].path)
    changed = missed = 0
    for seed in range(0, 80, 2):
        path, _ = damaging.flipped(truths[0], tmp_path, seed)
        if damaging.seen_by_sqlite(path) != whole:
            changed += 1
            missed += damaging.sqlite_is_content(path)
        damaging.remove(path)
    assert changed and missed > changed / 2

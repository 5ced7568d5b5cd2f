"""A file that somebody tampered with: what it brings along is never run, plain or encrypted."""

import os
from contextlib import closing
from pathlib import Path

import pytest
from damaging import OPENER

from workbench.domain.revisions import Statement
from workbench.kernel.ids import EntityId, PersonId, new_id
from workbench.store import encryption
from workbench.store.errors import NotAWorkspace, WorkspaceDamaged
from workbench.store.glance import glance
from workbench.store.integrity import check_file
from workbench.store.salvage import salvage
from workbench.store.workspace import create_workspace, open_workspace

BEFORE = EntityId(new_id())


@pytest.fixture(params=["plain", "encrypted"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    key = encryption.new_key("four words by chance") if request.param == "encrypted" else None
    create_workspace(tmp_path / "a.workbench", key=key)
    with open_workspace(tmp_path / "a.workbench", OPENER, writing=True) as workspace:
        statement = Statement(BEFORE, "kind", "cluster", new_id())
        workspace.record(
            [statement], author=PersonId("p"), recorded_at="2026-11-25T12:00:00.000Z", salts=os.urandom(16)
        )
    return tmp_path / "a.workbench"


def tamper(path: Path, *statements: str) -> None:
    with closing(encryption.connect(path, "rw")) as connection:
        for each in statements:
            connection.execute(each)


TRIGGERS = {
    "one that is not ours": ("CREATE TRIGGER more AFTER INSERT ON revision BEGIN DELETE FROM blob; END",),
    "one under our name": (
        "DROP TRIGGER revision_stays",
        "CREATE TRIGGER revision_stays AFTER INSERT ON property BEGIN DELETE FROM blob; END",
    ),
    "one on a view": (
        "CREATE TRIGGER more INSTEAD OF INSERT ON v_answer BEGIN DELETE FROM blob; END",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", TRIGGERS)
def test_a_foreign_trigger_never_runs_and_the_history_is_salvaged_without_it(
    path: Path, tmp_path: Path, kind: str
) -> None:
    tamper(path, *TRIGGERS[kind])
    before = path.read_bytes()
    with pytest.raises(WorkspaceDamaged, match="not ours"):
        open_workspace(path, OPENER, writing=True)
    assert path.read_bytes() == before
    assert not check_file(path, full=True).is_sound
    found = salvage(path, tmp_path / "mended.workbench", OPENER)
    with open_workspace(found.file, OPENER, writing=True) as mended:
        assert [each.value for each in mended.revisions.all()] == ["cluster"]


def test_a_view_in_the_place_of_a_table_is_never_read(path: Path) -> None:
    tamper(
        path,
        "PRAGMA trusted_schema = ON",
        "ALTER TABLE blob RENAME TO hidden",
        "CREATE VIEW blob AS SELECT sha256, size FROM hidden WHERE 1 / (SELECT count(*) FROM revision) >= 0",
    )
    for use in (lambda: glance(path), lambda: open_workspace(path, OPENER, writing=False)):
        with pytest.raises(NotAWorkspace):
            use()


def test_a_view_or_a_default_calls_no_function_of_ours(path: Path) -> None:
    with closing(encryption.connect(path, "rw")) as connection:
        called: list[int] = []
        connection.create_function("telling", 0, lambda: called.append(1) or 1)
        connection.execute("CREATE VIEW v_more AS SELECT telling() AS x")
        with pytest.raises(Exception, match="unsafe use of telling"):
            connection.execute("SELECT * FROM v_more").fetchall()
    assert called == []


@pytest.mark.parametrize("statement", ["ATTACH '{other}' AS other", "SELECT load_extension('{other}')"])
def test_no_statement_opens_another_file(path: Path, tmp_path: Path, statement: str) -> None:
    other = tmp_path / "other.db"
    with closing(encryption.connect(path, "rw")) as connection:
        with pytest.raises(Exception, match="too many attached|not authorized|no such function"):
            connection.execute(statement.format(other=other))
    assert not other.exists()


def test_reading_runs_no_trigger_and_changes_nothing(path: Path) -> None:
    tamper(path, "CREATE TABLE notes (x)", "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM blob; END")
    before = path.read_bytes()
    with open_workspace(path, OPENER, writing=False) as workspace:
        assert len(workspace.revisions.all()) == 1
    assert path.read_bytes() == before

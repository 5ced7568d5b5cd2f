"""A file that somebody tampered with: what it brings along is never run, plain or encrypted."""

import contextlib
import hashlib
import os
import pickle
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from damaging import OPENER

from workbench.domain.revisions import Statement
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId, PersonId, new_id
from workbench.store import encryption
from workbench.store.damage import RULES, Health
from workbench.store.encryption import Key
from workbench.store.errors import (
    BlobAltered,
    ForeignFileBeside,
    NotAWorkspace,
    WorkspaceDamaged,
    database_errors,
)
from workbench.store.glance import glance
from workbench.store.integrity import check_file
from workbench.store.recasting import recast_to
from workbench.store.salvage import salvage
from workbench.store.schema import is_ours
from workbench.store.snapshots import take_snapshot
from workbench.store.workspace import create_workspace, open_workspace

BEFORE = EntityId(new_id())


def make(path: Path, key: Key | None = None) -> Path:
    create_workspace(path, key=key)
    with open_workspace(path, OPENER, writing=True) as workspace:
        statement = Statement(BEFORE, "kind", "cluster", new_id())
        workspace.record(
            [statement], author=PersonId("p"), recorded_at="2026-11-25T12:00:00.000Z", salts=os.urandom(16)
        )
    return path


@pytest.fixture(params=["plain", "encrypted"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    key = encryption.new_key("four words by chance") if request.param == "encrypted" else None
    return make(tmp_path / "a.workbench", key)


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    return make(tmp_path / "a.workbench")


def tamper(path: Path, *statements: str) -> None:
    with closing(encryption.connect(path, "rw")) as connection:
        for each in statements:
            connection.execute(each)


def unbound(path: Path) -> sqlite3.Connection:
    """Open a file as a foreign program does, with nothing of what we set."""
    key = encryption.key_of(path)
    if key is None:
        return sqlite3.connect(path, isolation_level=None)
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute(f'PRAGMA key = "{key.words}"')
    return connection  # type: ignore[no-any-return]


def tamper_with_schema(path: Path, statement: str) -> None:
    with closing(unbound(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(statement)


def journal_naming(head: Path, of: Path) -> bytes:
    """Return a journal of no pages that says that it belongs to a transaction over several files."""
    name = str(head).encode()
    magic = bytes.fromhex("d9d505f920a163d7")
    pages = of.stat().st_size // 4096
    first = magic + (0).to_bytes(4, "big") + os.urandom(4) + pages.to_bytes(4, "big")
    first += (512).to_bytes(4, "big") + (4096).to_bytes(4, "big")
    tail = (0x40000000 // 4096 + 1).to_bytes(4, "big") + name + len(name).to_bytes(4, "big")
    return first.ljust(512, b"\0") + tail + sum(name).to_bytes(4, "big") + magic


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


# Whatever lies in it, every entrance answers in bounded time, in words, and runs nothing.

PATIENCE_S = 20


def entrances(path: Path, tmp_path: Path) -> dict[str, object]:
    """Go in by every door; return what each gave, or the error in words. Anything else fails the test."""

    def read() -> object:
        with open_workspace(path, OPENER, writing=False) as workspace:
            blobs = [b"".join(workspace.blobs.chunks(sha256)) for sha256, _ in workspace.blobs.all()]
            return workspace.id, len(workspace.revisions.all()), workspace.revisions.of_kind("cluster"), blobs

    def write() -> object:
        with open_workspace(path, OPENER, writing=True) as workspace:
            statement = Statement(BEFORE, "name", "Kattegatt", new_id())
            return len(workspace.record(
                [statement], author=PersonId("p"), recorded_at="2026-11-25T12:00:01.000Z", salts=os.urandom(16)
            ))  # fmt: skip

    doors = {
        "glance": lambda: glance(path),
        "read": read,
        "check": lambda: check_file(path, full=True),
        "salvage": lambda: salvage(path, tmp_path / f"mended-{new_id()}.workbench", OPENER).revisions,
        "copy": lambda: recast_to(path, tmp_path / f"copy-{new_id()}.workbench", None),
        "snapshot": lambda: take_snapshot(path, tmp_path / "kept", "time", OPENER.now()),
        "write": write,
    }  # fmt: skip
    gave: dict[str, object] = {}
    for name, door in doors.items():
        started = time.monotonic()
        try:
            gave[name] = door()
        except WorkbenchError as error:
            gave[name] = error
        assert time.monotonic() - started < PATIENCE_S, f"{name} took {time.monotonic() - started:.0f} s"
    return gave


def refuses_to_write(gave: dict[str, object]) -> bool:
    return isinstance(gave["write"], WorkspaceDamaged) and "not ours" in str(gave["write"])


def names_it(gave: dict[str, object], what: str) -> bool:
    health = gave["check"]
    return isinstance(health, Health) and any(each.code == RULES and what in each.detail for each in health.damages)


ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT"
SLOW = "'" + "a" * 40 + "' GLOB '" + "*a" * 30 + "b'"
"""A match that is tried for years."""
ADDED = {
    "a view that never ends": (
        f"CREATE VIEW more AS {ENDLESS} x FROM c",
    ),
    "a view of ours that never ends": (
        "DROP VIEW v_answer", f"CREATE VIEW v_answer AS {ENDLESS} x AS assessment, x AS question FROM c",
    ),
    "a condition that never ends": (
        f"CREATE TABLE more (x CHECK ({SLOW} OR x > 0))", "PRAGMA ignore_check_constraints = ON",
        "INSERT INTO more VALUES (1)",
    ),
    "a generated column": (
        "CREATE TABLE more (x, y GENERATED ALWAYS AS (hex(zeroblob(100000000))) VIRTUAL)",
        "INSERT INTO more (x) VALUES (1)",
    ),
    "a generated column in a table of ours": (
        "ALTER TABLE revision ADD COLUMN more GENERATED ALWAYS AS (hex(zeroblob(100000000))) VIRTUAL",
    ),
    "an index over an expression": (
        "CREATE INDEX more ON revision (length(hex(zeroblob(1000))))",
    ),
    "an index with a condition": (
        "CREATE INDEX more ON revision (id) WHERE entity GLOB '*a*a*a*a*a*a*a*a*a*a*b'",
    ),
    "a default that computes": (
        "CREATE TABLE more (x, y DEFAULT (hex(randomblob(100000000))))",
    ),
    "a temporary-looking trigger on our properties": (
        "CREATE TRIGGER more AFTER DELETE ON property BEGIN INSERT INTO blob VALUES ('x', 1); END",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", ADDED)
def test_what_a_file_says_of_itself_is_never_computed_and_is_named(path: Path, tmp_path: Path, kind: str) -> None:
    with contextlib.suppress(*database_errors()):  # A default may be refused already.
        tamper(path, *ADDED[kind])
    with closing(encryption.connect(path, "ro")) as connection:
        assert not is_ours(connection)
    before = path.read_bytes()
    gave = entrances(path, tmp_path)
    assert refuses_to_write(gave) and path.read_bytes() == before
    assert names_it(gave, "more") or names_it(gave, "v_answer") or names_it(gave, "table")
    assert gave["salvage"] == 1


def test_a_library_behind_a_table_is_never_loaded(path: Path, tmp_path: Path) -> None:
    with closing(unbound(path)) as connection:
        connection.execute("DROP TABLE blob")
        connection.execute("CREATE VIRTUAL TABLE blob USING fts5(sha256, size)")
        connection.execute("UPDATE blob_data SET block = zeroblob(200)")
    gave = entrances(path, tmp_path)
    for door in ("glance", "read", "write"):
        assert isinstance(gave[door], NotAWorkspace), door


def test_shadow_tables_of_a_search_index_that_were_altered_are_never_read(path: Path, tmp_path: Path) -> None:
    tamper(
        path, "CREATE VIRTUAL TABLE more USING fts5(text)", "INSERT INTO more VALUES ('one two three')",
        "UPDATE more_data SET block = randomblob(400)", "DELETE FROM more_idx",
    )  # fmt: skip
    gave = entrances(path, tmp_path)
    assert refuses_to_write(gave) and names_it(gave, "more_data") and gave["salvage"] == 1
    assert isinstance(gave["copy"], WorkspaceDamaged)


SCHEMAS = {
    "a table without a word": "UPDATE sqlite_master SET sql = 'CREATE TABLE revision' WHERE name = 'revision'",
    "a table that is something else": "UPDATE sqlite_master SET sql = 'hello' WHERE name = 'blob'",
    "a page that does not exist": "UPDATE sqlite_master SET rootpage = 99999 WHERE name = 'revision'",
    "a page of another table": (
        "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'blob') "
        "WHERE name = 'revision'"
    ),
    "a page for two tables": (
        "INSERT INTO sqlite_master SELECT 'table', 'more', 'more', rootpage, 'CREATE TABLE more (x)' "
        "FROM sqlite_master WHERE name = 'revision'"
    ),
    "a trigger that no statement made": (
        "INSERT INTO sqlite_master VALUES ('trigger', 'more', 'revision', 0, "
        "'CREATE TRIGGER more AFTER INSERT ON revision BEGIN DELETE FROM blob; END')"
    ),
    "a list of tables without tables": "DELETE FROM sqlite_master",
    "names that are no text": "UPDATE sqlite_master SET name = x'ff00', sql = x'ff00' WHERE name = 'permit'",
}  # fmt: skip


@pytest.mark.parametrize("kind", SCHEMAS)
def test_a_list_of_tables_that_was_tampered_with_is_refused_or_named(path: Path, tmp_path: Path, kind: str) -> None:
    tamper_with_schema(path, SCHEMAS[kind])
    health = entrances(path, tmp_path)["check"]
    assert isinstance(health, WorkbenchError) or not health.is_sound  # type: ignore[attr-defined]


def test_a_huge_part_of_evidence_is_not_read_and_its_claimed_size_is_named(path: Path, tmp_path: Path) -> None:
    sha256 = "ab" * 32
    with closing(unbound(path)) as connection:
        connection.execute("INSERT INTO blob VALUES (?, ?)", (sha256, 1 << 60))
        connection.execute("INSERT INTO blob_chunk VALUES (?, 0, zeroblob(?))", (sha256, encryption.LONGEST + 1))
    gave = entrances(path, tmp_path)
    assert isinstance(gave["read"], BlobAltered | WorkspaceDamaged)
    health = gave["check"]
    assert isinstance(health, Health) and sha256 in {each.sha256 for each in health.damages}


FOREIGN = {
    "revision": ("id", "entity", "field", "value", "context", "salt", "digest", "parents", "author", "device", "seq",
                 "recorded_at", "is_head"),
    "blob_chunk": ("place", "content"), "blob": ("size",), "device": ("home", "path"), "property": ("value",),
}  # fmt: skip
VALUES = ("x'80ff'", "-9223372036854775808", "'{\"a\":'")


@pytest.mark.parametrize(("table", "column"), [(table, each) for table, columns in FOREIGN.items() for each in columns])
def test_rows_of_foreign_types_are_passed_over_and_named(plain: Path, tmp_path: Path, table: str, column: str) -> None:
    with open_workspace(plain, OPENER, writing=True) as workspace:
        workspace.blobs.take("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881", [b"x"])
    for value in VALUES:
        shutil.copy(plain, tmp_path / "b.workbench")
        with closing(unbound(tmp_path / "b.workbench")) as connection:
            for each in ("revision_stays", "revision_remains"):
                connection.execute(f"DROP TRIGGER {each}")
            connection.execute(f"UPDATE OR REPLACE {table} SET {column} = {value}")
        gave = entrances(tmp_path / "b.workbench", tmp_path)
        health = gave["check"]
        assert isinstance(health, WorkbenchError) or not health.is_sound  # type: ignore[attr-defined]


class Pickled:
    def __init__(self, marker: Path) -> None:
        self._marker = marker

    def __reduce__(self) -> object:
        return os.mkdir, (str(self._marker),)


def test_pickles_lie_there_as_bytes_like_any_others(path: Path, tmp_path: Path) -> None:
    content = pickle.dumps(Pickled(tmp_path / "ran"))
    with open_workspace(path, OPENER, writing=True) as workspace:
        workspace.blobs.take(hashlib.sha256(content).hexdigest(), [content])
    with closing(unbound(path)) as connection:
        connection.execute("DROP TRIGGER revision_stays")
        connection.execute("UPDATE revision SET value = ?, context = ?", (content, content))
    entrances(path, tmp_path)
    assert not (tmp_path / "ran").exists()


def test_no_module_of_ours_loads_what_could_run() -> None:
    import ast

    package, found = Path(encryption.__file__).parents[1], set()
    for module in package.rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            found |= {
                each for each in names if each.split(".")[0] in ("pickle", "marshal", "shelve", "dill", "cloudpickle")
            }
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("eval", "exec"):
                found.add(f"{module}:{node.lineno}")
    assert found == set()


def test_a_log_that_is_a_link_is_never_written_through(path: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim.txt"
    for suffix in ("-wal", "-shm", "-journal"):
        victim.write_text("mine")
        beside = path.with_name(path.name + suffix)
        beside.symlink_to(victim)
        gave = entrances(path, tmp_path)
        assert victim.read_text() == "mine"
        assert isinstance(gave["write"], ForeignFileBeside) and isinstance(gave["read"], ForeignFileBeside)
        beside.unlink()
    assert isinstance(entrances(path, tmp_path)["write"], int)


def test_a_log_that_is_a_pipe_is_not_waited_for(path: Path, tmp_path: Path) -> None:
    os.mkfifo(path.with_name(path.name + "-wal"))
    assert isinstance(entrances(path, tmp_path)["read"], ForeignFileBeside)
    os.mkfifo(tmp_path / "pipe.workbench")
    with pytest.raises(WorkbenchError):
        open_workspace(tmp_path / "pipe.workbench", OPENER, writing=False)
    assert not encryption.is_locked(tmp_path / "pipe.workbench")


def test_the_lock_is_never_taken_through_a_link(path: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim.txt"
    victim.write_text("mine")
    path.with_name(f".{path.name}.lock").unlink(missing_ok=True)
    path.with_name(f".{path.name}.lock").symlink_to(victim)
    with pytest.raises(WorkbenchError):
        open_workspace(path, OPENER, writing=True)
    assert victim.read_text() == "mine"


def test_a_journal_that_names_a_further_file_does_not_have_it_removed(path: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim.txt"
    victim.write_text("mine")
    path.with_name(path.name + "-journal").write_bytes(journal_naming(victim, path))
    gave = entrances(path, tmp_path)
    assert victim.read_text() == "mine"
    assert isinstance(gave["write"], ForeignFileBeside)


@pytest.mark.parametrize("length", [1, 32, 4_200, 100_000])
def test_a_crafted_log_is_not_believed(path: Path, tmp_path: Path, length: int) -> None:
    head = bytes.fromhex("377f0682002de218") + (4096).to_bytes(4, "big")
    path.with_name(path.name + "-wal").write_bytes((head + os.urandom(length))[:length])
    gave = entrances(path, tmp_path)
    assert gave["read"][1] == 1  # type: ignore[index]


def test_a_database_of_another_program_is_named_as_one(path: Path, tmp_path: Path) -> None:
    tamper(path, "PRAGMA application_id = 7")
    gave = entrances(path, tmp_path)
    for door in ("glance", "read", "write"):
        assert isinstance(gave[door], NotAWorkspace) and "another program" in str(gave[door])

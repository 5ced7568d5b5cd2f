"""The tables, indexes, triggers and views of a workspace, to the letter: what else stands in a file is not ours.

SQLite runs what a file says of itself: a trigger, a condition of a table, the expression of an index. Whoever made the
file may have written it. Nothing is written, and no page is checked, where anything is not ours.
"""

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path

_EARLIER = (
    "CREATE INDEX revision_by_field ON revision (entity, field, is_head)",
    "CREATE TABLE device ( id VARCHAR NOT NULL, home VARCHAR NOT NULL, path VARCHAR NOT NULL, PRIMARY KEY (id) )",
    "CREATE INDEX parcel_item_by_item ON parcel_item (item)",
    "CREATE TABLE parcel ( id VARCHAR NOT NULL, folder VARCHAR NOT NULL, assessment VARCHAR NOT NULL, "
    "device VARCHAR NOT NULL, number INTEGER NOT NULL, kind VARCHAR NOT NULL, lane VARCHAR NOT NULL, content BLOB, "
    "is_done BOOLEAN NOT NULL, PRIMARY KEY (id) )",
)
"""Of layouts before the present one, as far as they are other than in it."""
_HALF_OF_LAYOUT_3 = "SELECT NOT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'blob_coming')"


def statements_of(name: str) -> list[str]:
    """Return the statements of an SQL file of this package."""
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    statements, pending = [], ""
    for line in text.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            statements.append(pending.strip())
            pending = ""
    return statements


def layout_of(connection: sqlite3.Connection) -> int:
    """Return the number of a file's layout.

    For a day programs wrote a 3 when layout 3 had half of its tables: such a file counts as 2, and is brought up.
    """
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    return 2 if found == 3 and connection.execute(_HALF_OF_LAYOUT_3).fetchone()[0] else found


def rules_of(connection: sqlite3.Connection) -> dict[str, str]:
    """Return what a file says of itself, by kind and name, e.g. `index revision_heads`."""
    rows = connection.execute("SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    # What ANALYZE keeps is SQLite's own, and only tells it what is quick.
    return {
        text_of(name): " ".join(text_of(sql).split())
        for name, sql in rows
        if not text_of(name).startswith("table sqlite_stat")
    }


@cache
def rules_wanted() -> dict[str, str]:
    """Return what a workspace of the present layout says of itself."""
    from sqlalchemy import create_engine
    from sqlalchemy.pool import StaticPool
    from sqlmodel import SQLModel

    import workbench.store.tables  # noqa: F401

    with closing(sqlite3.connect(":memory:", check_same_thread=False)) as connection:
        engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
        SQLModel.metadata.create_all(engine)
        for statement in statements_of("views.sql"):
            connection.execute(statement)
        return rules_of(connection)


def is_ours(connection: sqlite3.Connection) -> bool:
    """Tell whether nothing stands in a file that we, now or in an earlier version, did not put there."""
    known = {*rules_wanted().values(), *_EARLIER}
    return set(rules_of(connection).values()) <= known


def text_of(given: object) -> str:
    """Return a text that may have become something else."""
    return given.decode("utf-8", "replace") if isinstance(given, bytes) else str(given)

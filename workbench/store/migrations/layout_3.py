"""Layout 3: what goes to colleagues and comes from them, and what of it a shared place has."""

import sqlite3

_STATEMENTS = (
    # As SQLAlchemy writes them: a file brought here and a new one are the same to the letter.
    "CREATE TABLE parcel (\n\tid VARCHAR NOT NULL, \n\tfolder VARCHAR NOT NULL, \n\tassessment VARCHAR NOT NULL, \n\t"
    "device VARCHAR NOT NULL, \n\tnumber INTEGER NOT NULL, \n\tkind VARCHAR NOT NULL, \n\tlane VARCHAR NOT NULL, \n\t"
    "is_done BOOLEAN NOT NULL, \n\tcontent BLOB, \n\tPRIMARY KEY (id)\n)",
    "CREATE TABLE parcel_item (\n\tparcel VARCHAR NOT NULL, \n\titem VARCHAR NOT NULL, \n\t"
    "PRIMARY KEY (parcel, item)\n)",
    "CREATE TABLE parcel_blob (\n\tparcel VARCHAR NOT NULL, \n\tsha256 VARCHAR NOT NULL, \n\t"
    "object VARCHAR NOT NULL, \n\trecipients VARCHAR NOT NULL, \n\tPRIMARY KEY (parcel, sha256)\n)",
    "CREATE TABLE blob_coming (\n\tsha256 VARCHAR NOT NULL, \n\tPRIMARY KEY (sha256)\n)",
    "CREATE TABLE object (\n\tname VARCHAR NOT NULL, \n\tparcel VARCHAR NOT NULL, \n\trecipients VARCHAR NOT NULL, \n\t"
    "content BLOB, \n\tPRIMARY KEY (name)\n)",
    "CREATE TABLE lane_key (\n\tassessment VARCHAR NOT NULL, \n\tperson VARCHAR NOT NULL, \n\t"
    "secret VARCHAR NOT NULL, \n\tPRIMARY KEY (assessment, person)\n)",
    "CREATE TABLE gathered (\n\tassessment VARCHAR NOT NULL, \n\tperson VARCHAR NOT NULL, \n\t"
    "place INTEGER NOT NULL, \n\trevision VARCHAR NOT NULL, \n\tfound VARCHAR NOT NULL, \n\t"
    "PRIMARY KEY (assessment)\n)",
    "CREATE TABLE gathered_entity (\n\tassessment VARCHAR NOT NULL, \n\tentity VARCHAR NOT NULL, \n\t"
    "PRIMARY KEY (assessment, entity)\n)",
    "CREATE INDEX parcel_item_by_item ON parcel_item (item, parcel)",
    "CREATE INDEX parcel_by_row ON parcel (assessment, folder, device, number)",
    "CREATE INDEX object_by_parcel ON object (parcel)",
    "CREATE INDEX parcel_left ON parcel (assessment, folder, device, number) WHERE NOT is_done",
    "CREATE INDEX object_unsent ON object (name) WHERE content IS NOT NULL",
    "CREATE INDEX gathered_by_entity ON gathered_entity (entity)",
)


_AT_FIRST = ("parcel", "parcel_item", "object", "lane_key")
"""Tables of layout 3 that programs of its first day wrote, some of them with other columns or indexes."""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file of layout 2, or of layout 3 as it was at first, to layout 3, inside the caller's transaction."""
    earlier = _set_aside(connection)
    for statement in _STATEMENTS:
        connection.execute(statement)
    for name in earlier:
        columns = ", ".join(each[1] for each in connection.execute(f"PRAGMA table_info(earlier_{name})"))
        connection.execute(f"INSERT INTO {name} ({columns}) SELECT {columns} FROM earlier_{name}")  # noqa: S608
        connection.execute(f"DROP TABLE earlier_{name}")


def _set_aside(connection: sqlite3.Connection) -> tuple[str, ...]:
    known = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    indexes = "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL"
    found = tuple(name for name in _AT_FIRST if name in known)
    for name in found:
        for (index,) in connection.execute(indexes, (name,)).fetchall():
            connection.execute(f"DROP INDEX {index}")
        connection.execute(f"ALTER TABLE {name} RENAME TO earlier_{name}")
    return found

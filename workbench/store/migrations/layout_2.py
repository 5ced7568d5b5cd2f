"""Layout 2: a device knows its laptop, and what the lists ask for is found without reading the whole history."""

import sqlite3

_STATEMENTS = (
    "ALTER TABLE device RENAME TO device_1",
    # As SQLAlchemy writes it: a file brought here and a new one are the same to the letter.
    "CREATE TABLE device (\n\tid VARCHAR NOT NULL, \n\thome VARCHAR NOT NULL, \n\tpath VARCHAR NOT NULL, \n\t"
    "machine TEXT DEFAULT '' NOT NULL, \n\tPRIMARY KEY (id)\n)",
    "INSERT INTO device (id, home, path) SELECT id, home, path FROM device_1",
    "DROP TABLE device_1",
    "DROP INDEX revision_by_field",
    "CREATE INDEX revision_by_field ON revision (entity, field)",
    "CREATE INDEX revision_heads ON revision (entity, field, recorded_at, is_head) WHERE is_head",
    "CREATE INDEX revision_blank ON revision (entity, field, value, is_head)\n"
    """WHERE is_head AND (value IS NULL OR value = 'null' OR substr(value, 1, 16) = '{"state":"draft"')""",
    "CREATE INDEX revision_by_kind ON revision (value, entity, field, is_head) WHERE is_head AND field = 'kind'",
    "CREATE INDEX revision_pointing ON revision (value, field, entity, is_head) WHERE is_head AND length(value) = 38",
)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file of layout 1 to layout 2, inside the caller's transaction."""
    for statement in _STATEMENTS:
        connection.execute(statement)

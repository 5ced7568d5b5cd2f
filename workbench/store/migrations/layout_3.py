"""Layout 3: what goes to colleagues and comes from them, and what of it a shared place has."""

import sqlite3

_STATEMENTS = (
    # As SQLAlchemy writes them: a file brought here and a new one are the same to the letter.
    "CREATE TABLE parcel (\n\tid VARCHAR NOT NULL, \n\tfolder VARCHAR NOT NULL, \n\tassessment VARCHAR NOT NULL, \n\t"
    "device VARCHAR NOT NULL, \n\tnumber INTEGER NOT NULL, \n\tkind VARCHAR NOT NULL, \n\tlane VARCHAR NOT NULL, \n\t"
    "content BLOB, \n\tis_done BOOLEAN NOT NULL, \n\tPRIMARY KEY (id)\n)",
    "CREATE TABLE parcel_item (\n\tparcel VARCHAR NOT NULL, \n\titem VARCHAR NOT NULL, \n\t"
    "PRIMARY KEY (parcel, item)\n)",
    "CREATE TABLE object (\n\tname VARCHAR NOT NULL, \n\tparcel VARCHAR NOT NULL, \n\trecipients VARCHAR NOT NULL, \n\t"
    "content BLOB, \n\tPRIMARY KEY (name)\n)",
    "CREATE TABLE lane_key (\n\tassessment VARCHAR NOT NULL, \n\tperson VARCHAR NOT NULL, \n\t"
    "secret VARCHAR NOT NULL, \n\tPRIMARY KEY (assessment, person)\n)",
    "CREATE INDEX parcel_item_by_item ON parcel_item (item)",
    "CREATE INDEX parcel_by_row ON parcel (assessment, folder, device, number)",
    "CREATE INDEX object_by_parcel ON object (parcel)",
)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file of layout 2 to layout 3, inside the caller's transaction."""
    for statement in _STATEMENTS:
        connection.execute(statement)

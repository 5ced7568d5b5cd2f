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


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file of layout 2 to layout 3, inside the caller's transaction."""
    for statement in _STATEMENTS:
        connection.execute(statement)

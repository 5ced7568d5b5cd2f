"""What is known of the parcels that wait: whether anything came or was said since that they can have waited for.

It only spares reading them again; without it they are read.
"""

import json
import sqlite3
from pathlib import Path
from typing import cast

from sqlalchemy import Engine

from workbench.kernel.canonical import digest_of
from workbench.store.errors import told

_KEY = "waiting"
_LEFT = "SELECT id FROM parcel WHERE NOT is_done ORDER BY id"
_LAST = "SELECT rowid, id FROM revision ORDER BY rowid DESC LIMIT 1"
_STILL = "SELECT EXISTS (SELECT 1 FROM revision WHERE rowid = ? AND id = ?)"
# One's own answers let nothing in: what waits does so for entries of others, for people, locks and keys.
_MOVED = "SELECT EXISTS (SELECT 1 FROM revision WHERE rowid > ? AND NOT (field GLOB 'answer/*' AND device = ?))"


class WaitingBook:
    """How the parcels that wait were last looked through."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self._path, self._engine = path, engine

    def may_go_on(self, laptops: str) -> bool:
        """Tell whether some parcel is left that was not looked through as things stand.

        `laptops` tells those who are relied on from others, as `Laptops.fingerprint`.
        """
        with told(self._path), self._engine.connect() as connection:
            store = _driver(connection)
            left = [each for (each,) in store.execute(_LEFT)]
            row = store.execute("SELECT value FROM property WHERE key = ?", (_KEY,)).fetchone()
            if not left or row is None:
                return bool(left)
            noted = json.loads(row[0])
            if noted["found"] != digest_of([left, laptops]):
                return True
            place, revision, device = noted["place"], noted["revision"], noted["device"]
            if not store.execute(_STILL, (place, revision)).fetchone()[0]:  # The file was written anew.
                return True
            return bool(store.execute(_MOVED, (place, device)).fetchone()[0])

    def note(self, laptops: str, device: str) -> None:
        """Write down that all parcels that are left were looked through as things stand."""
        with told(self._path), self._engine.begin() as connection:
            store = _driver(connection)
            left = [each for (each,) in store.execute(_LEFT)]
            if not left:
                store.execute("DELETE FROM property WHERE key = ?", (_KEY,))
                return
            place, revision = store.execute(_LAST).fetchone() or (0, "")
            noted = {"found": digest_of([left, laptops]), "place": place, "revision": revision, "device": device}
            store.execute("INSERT OR REPLACE INTO property VALUES (?, ?)", (_KEY, json.dumps(noted)))


def _driver(connection: object) -> sqlite3.Connection:
    return cast(sqlite3.Connection, connection.connection.driver_connection)  # type: ignore[attr-defined]

"""What the first window shows, read with the standard library alone: the list of assessments.

Neither SQLAlchemy nor an edition is needed, so that a window stands before either is imported.
"""

import contextlib
import sqlite3
from datetime import date
from pathlib import Path
from typing import NamedTuple

from workbench.store import connections
from workbench.store.errors import WorkspaceMissing, told

_LINES = """
SELECT a.id,
  max(CASE WHEN r.field = 'cluster' THEN r.value END) ->> '$' AS cluster,
  max(CASE WHEN r.field = 'edition' THEN r.value END) ->> '$.id' AS edition,
  max(CASE WHEN r.field = 'edition' THEN r.value END) ->> '$.fields' AS fields,
  max(CASE WHEN r.field = 'edition' THEN r.value END) ->> '$.scored' AS scorable,
  max(CASE WHEN r.field = 'period' THEN r.value END) ->> '$' AS period,
  max(CASE WHEN r.field = 'status' THEN r.value END) ->> '$' AS status,
  max(CASE WHEN r.field = 'origin' THEN r.value END) ->> '$' AS origin,
  max(CASE WHEN r.field = 'previous' THEN r.value END) ->> '$' AS previous,
  max(CASE WHEN r.field = 'visit_first' THEN r.value END) ->> '$' AS visit_first,
  max(CASE WHEN r.field = 'visit_last' THEN r.value END) ->> '$' AS visit_last,
  max(CASE WHEN r.field = 'practice' THEN r.value END) ->> '$' AS practice,
  max(CASE WHEN r.field = 'deleted' THEN r.value END) ->> '$' AS deleted,
  sum(r.field GLOB 'answer/*' AND r.value <> 'null' AND r.value NOT LIKE '{"state":"draft"%') AS answered,
  count(DISTINCT CASE WHEN r.field GLOB 'score/*' AND r.value <> 'null'
    THEN substr(r.field, 7, instr(substr(r.field, 7), '/') - 1) END) AS scored,
  group_concat(CASE WHEN r.field GLOB 'role/*' AND r.value <> 'null' THEN substr(r.field, 6) END, ' ') AS people,
  max(r.recorded_at) AS changed_at
FROM (SELECT entity AS id FROM revision WHERE field = 'kind' AND is_head AND value = '"assessment"') a
JOIN revision r ON r.entity = a.id AND r.is_head
GROUP BY a.id
"""
_NAMES = """
SELECT entity, field, value ->> '$' FROM revision
WHERE is_head AND field IN ('name', 'country')
  AND entity IN (SELECT entity FROM revision WHERE field = 'kind' AND is_head AND value IN ('"cluster"', '"person"'))
"""
_AWARDS = """
SELECT max(CASE WHEN r.field = 'cluster' THEN r.value END) ->> '$' AS cluster,
  max(CASE WHEN r.field = 'label' THEN r.value END) ->> '$' AS label,
  max(CASE WHEN r.field = 'on' THEN r.value END) ->> '$' AS given_on,
  max(CASE WHEN r.field = 'until' THEN r.value END) ->> '$' AS until,
  max(CASE WHEN r.field = 'deleted' THEN r.value END) ->> '$' AS deleted
FROM (SELECT entity AS id FROM revision WHERE field = 'kind' AND is_head AND value = '"award"') k
JOIN revision r ON r.entity = k.id AND r.is_head
GROUP BY k.id ORDER BY given_on, k.id
"""


class Line(NamedTuple):
    """One assessment in the list."""

    id: str
    cluster: str
    cluster_id: str
    country: str
    period: str
    edition: str
    is_final: bool
    is_practice: bool
    has_previous: bool
    visit_first: date | None
    visit_last: date | None
    answered: int
    fields: int | None
    """Fields of the edition; None where the workspace does not say."""
    scored: int
    scorable: int | None
    label: str
    """The label that the cluster holds: `gold`, `silver`, `bronze` or nothing."""
    label_until: date | None
    people: tuple[str, ...]
    """Names of who is on it."""
    changed_at: str


def glance(path: Path) -> tuple[Line, ...]:
    """List the assessments of a workspace, imported and deleted ones left out, oldest first.

    Raises WorkspaceMissing, NotAWorkspace, NewerWorkspace or WorkspaceDamaged.
    """
    if not path.is_file():
        raise WorkspaceMissing(path=path)
    connections.check_header(path)
    with told(path), contextlib.closing(connections.connect_reading(path)) as connection:
        connections.check_layout(path, connection)
        connection.row_factory = sqlite3.Row
        names = {(entity, field): text for entity, field, text in connection.execute(_NAMES)}
        labels = {
            award["cluster"]: (award["label"], _day(award["until"]))
            for award in connection.execute(_AWARDS)
            if not award["deleted"] and award["cluster"] and award["label"]
        }
        rows = connection.execute(_LINES).fetchall()
    kept = [row for row in rows if not row["deleted"] and row["origin"] != "imported"]
    return tuple(_line(row, names, labels) for row in sorted(kept, key=lambda each: str(each["id"])))


def _line(row: sqlite3.Row, names: dict[tuple[str, str], str], labels: dict[str, tuple[str, date | None]]) -> Line:
    cluster = row["cluster"] or ""
    label, until = labels.get(cluster, ("", None))
    people = [names.get((each, "name"), "") for each in (row["people"] or "").split()]
    return Line(
        row["id"], names.get((cluster, "name"), ""), cluster, names.get((cluster, "country"), ""),
        row["period"] or "", row["edition"] or "", row["status"] == "final", bool(row["practice"]),
        bool(row["previous"]), _day(row["visit_first"]), _day(row["visit_last"]), row["answered"], row["fields"],
        row["scored"], row["scorable"], label, until, tuple(filter(None, people)), row["changed_at"],
    )  # fmt: skip


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if isinstance(text, str) else None

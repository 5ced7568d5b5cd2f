"""What the first window shows, read with the standard library alone: the list of assessments.

Neither SQLAlchemy nor an edition is needed, so that a window stands before either is imported.
"""

import contextlib
import json
import sqlite3
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from workbench.store import connections
from workbench.store.errors import WorkspaceMissing, told

_FIELDS = """
SELECT k.value ->> '$' AS kind, r.entity, r.field, r.value
FROM revision k JOIN revision r ON r.entity = k.entity AND r.is_head
WHERE k.field = 'kind' AND k.is_head AND k.value IN ('"assessment"', '"award"', '"cluster"', '"person"')
  AND r.field IN (
    'name', 'country', 'cluster', 'edition', 'period', 'status', 'origin', 'previous', 'visit_first', 'visit_last',
    'practice', 'deleted', 'label', 'on', 'until', 'correction'
  )
ORDER BY r.value
"""
_COUNTS = """
SELECT id, count(DISTINCT CASE WHEN field GLOB 'answer/*' AND is_given THEN field END) AS answered,
  count(DISTINCT CASE WHEN field GLOB 'score/*' AND field NOT GLOB '*/self' AND is_given
    THEN substr(field, 7, instr(substr(field, 7), '/') - 1) END) AS scored,
  count(DISTINCT CASE WHEN (field GLOB 'score/*/' || :person OR field GLOB 'score/*/consensus') AND is_given
    THEN substr(field, 7, instr(substr(field, 7), '/') - 1) END) AS own,
  count(DISTINCT CASE WHEN field GLOB 'score/*/' || :person AND is_given THEN field END) AS mine,
  count(DISTINCT CASE WHEN field GLOB 'score/*/consensus' AND is_given THEN field END) AS agreed,
  count(DISTINCT CASE WHEN field GLOB 'score/*' AND is_given
    AND field NOT GLOB '*/self' AND field NOT GLOB '*/consensus'
    THEN substr(field, 7 + instr(substr(field, 7), '/')) END) AS lanes,
  max(field = 'role/' || :person) AND NOT max(field = 'lock/' || :person AND is_given) AND NOT EXISTS (
    SELECT 1 FROM revision o
    WHERE o.entity = told.id AND o.field = 'role/' || :person AND o.is_head AND o.value = '"observer"'
  ) AS has_yet_to_lock,
  max(field = 'role/' || :person AND NOT is_given) AS has_left,
  group_concat(CASE WHEN field GLOB 'role/*' AND is_given THEN substr(field, 6) END, ' ') AS people,
  max(recorded_at) AS changed_at
FROM (
  SELECT k.entity AS id, r.field, r.recorded_at, r.rowid NOT IN (
    SELECT rowid FROM revision
    WHERE is_head AND (value IS NULL OR value = 'null' OR substr(value, 1, 16) = '{"state":"draft"')
  ) AS is_given
  FROM revision k JOIN revision r ON r.entity = k.entity AND r.is_head
  WHERE k.field = 'kind' AND k.is_head AND k.value = '"assessment"'
) told
GROUP BY id ORDER BY id
"""
"""What is blank is few; what is given is never opened, only counted in the index of what is current."""
_DISPUTED = """
SELECT entity, count(*) FROM (
  SELECT r.entity
  FROM (SELECT entity, field FROM revision WHERE is_head GROUP BY entity, field HAVING count(*) > 1) told
  JOIN revision r ON r.entity = told.entity AND r.field = told.field AND r.is_head
  WHERE r.field GLOB 'answer/*'
  GROUP BY r.entity, r.field HAVING count(DISTINCT coalesce(r.value, 'null')) > 1
) GROUP BY entity
"""
"""Answers on which colleagues differ are none until they are settled; only what was said twice is opened."""

Fields = dict[str, Any]
"""What is current of one entity, by field: plain JSON, of which nothing is certain."""


class Replaced(NamedTuple):
    """What a revision replaces, and why."""

    revision: int
    version: int
    on: date | None
    because: str


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
    is_history: bool = False
    """Only figures of past years that were taken over: the cluster waits for an assessment."""
    replaced: Replaced | None = None
    """None where the assessment was not opened again for a revision."""
    to_agree: int = 0
    """Indicators on which several assessors gave levels, all of them locked, and have yet to agree."""


def glance(path: Path, person: str = "") -> tuple[Line, ...]:
    """List the assessments of a workspace, deleted ones left out, oldest first; and the clusters with a history only.

    Of an assessment with several people only the person's own levels are counted, and once they have locked what is
    agreed on.

    Raises WorkspaceMissing, NotAWorkspace, NewerWorkspace or WorkspaceDamaged.
    """
    if not path.is_file():
        raise WorkspaceMissing(path=path)
    connections.check_header(path)
    with told(path), contextlib.closing(connections.connect_reading(path)) as connection:
        connections.check_layout(path, connection)
        return read_lines(connection, person)


def read_lines(connection: sqlite3.Connection, person: str = "") -> tuple[Line, ...]:
    """List the assessments through a connection that has the workspace open."""
    kinds = _read_fields(connection)
    disputed = dict(connection.execute(_DISPUTED).fetchall())
    counts = [
        (entity, answered - disputed.get(entity, 0), *rest)
        for entity, answered, *rest in connection.execute(_COUNTS, {"person": person or "nobody"})
    ]
    known = kinds["cluster"] | kinds["person"]
    labels = _labels(kinds["award"])
    current = [
        (entity, fields, count)
        for entity, *count in counts
        if not (fields := kinds["assessment"].get(entity, {})).get("deleted")
    ]
    own = [each for each in current if each[1].get("origin") != "imported"]
    assessed = {_text(fields, "cluster") for _, fields, _ in own}
    lines = [_line(entity, fields, count, known, labels) for entity, fields, count in own]
    waiting = {each for _, fields, _ in current if (each := _text(fields, "cluster")) not in assessed}
    for cluster in sorted(waiting):
        past = [each for each in current if _text(each[1], "cluster") == cluster]
        newest = max(past, key=lambda each: _text(each[1], "period"))
        lines.append(_line(*newest, known, labels)._replace(is_history=True))
    return tuple(lines)


def _read_fields(connection: sqlite3.Connection) -> dict[str, dict[str, Fields]]:
    found: dict[str, dict[str, Fields]] = {"assessment": {}, "award": {}, "cluster": {}, "person": {}}
    for kind, entity, field, value in connection.execute(_FIELDS):
        with contextlib.suppress(TypeError, ValueError):  # Erased or damaged: a check names it, the list goes on.
            found[kind].setdefault(entity, {})[field] = json.loads(value)
    return found


def _labels(awards: dict[str, Fields]) -> dict[str, Fields]:
    """Return the award given last, by cluster."""
    given = sorted(awards.items(), key=lambda each: (_text(each[1], "on"), each[0]))
    return {
        _text(fields, "cluster"): fields
        for _, fields in given
        if not fields.get("deleted") and _text(fields, "cluster") and _text(fields, "label")
    }


def _line(
    entity: str, fields: Fields, count: Sequence[Any], known: dict[str, Fields], labels: dict[str, Fields]
) -> Line:
    answered, scored, own, mine, agreed, lanes, has_yet_to_lock, has_left, people, changed_at = count
    is_final, is_shared = fields.get("status") == "final", " " in (people or "")
    if has_yet_to_lock and not is_final and (is_shared or has_left):
        scored = mine
    elif is_shared:
        scored = own
    edition = fields["edition"] if isinstance(fields.get("edition"), dict) else {}
    cluster = known.get(_text(fields, "cluster"), {})
    award = labels.get(_text(fields, "cluster"), {})
    names = [_text(known.get(each, {}), "name") for each in (people or "").split()]
    return Line(
        entity, _text(cluster, "name"), _text(fields, "cluster"), _text(cluster, "country"),
        _text(fields, "period"), _text(edition, "id"), is_final,
        bool(fields.get("practice")), bool(fields.get("previous")),
        _day(fields, "visit_first"), _day(fields, "visit_last"), answered, edition.get("fields"),
        scored, edition.get("scored"), _text(award, "label"), _day(award, "until"),
        tuple(filter(None, names)), changed_at, replaced=_replaced(fields.get("correction")),
        to_agree=max(0, scored - agreed) if lanes > 1 and not is_final and not has_yet_to_lock else 0,
    )  # fmt: skip


def _replaced(said: Any) -> Replaced | None:
    before = said.get("supersedes") if isinstance(said, dict) else None
    if not isinstance(before, dict) or not isinstance(said.get("revision"), int):
        return None
    version = before.get("version")
    known = version if isinstance(version, int) else 0
    return Replaced(said["revision"], known, _day(before, "on"), _text(said, "because"))


def _text(fields: Fields, name: str) -> str:
    found = fields.get(name)
    return found if isinstance(found, str) else ""


def _day(fields: Fields, name: str) -> date | None:
    try:
        return date.fromisoformat(_text(fields, name))
    except ValueError:
        return None

"""What a damaged file still holds, found page by page and without SQLite."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from workbench.domain.revisions import Revision
from workbench.store import carving
from workbench.store.carving import Effort, Found
from workbench.store.clues import Clue, find_clues
from workbench.store.damage import CheckStopped, Trace
from workbench.store.pages import SIZES, Pages, Place
from workbench.store.records import Row, is_sound, read_sound, trace_of

Stop = Callable[[], bool]
NAMING = frozenset((
    b"kind", b"name", b"cluster", b"edition", b"period", b"origin", b"title", b"assessment", b"sha256", b"deleted",
    b"about",
))  # fmt: skip
"""Fields from which things get their names."""
_WORKSPACE_ID = re.compile(rb"\x03\x1f\x55workspace([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})")
_BLOB_HEAD = re.compile(rb"\x04\x81\x0d([\x01-\x06\x08\x09])([0-9a-f]{64})")
_MOST = 10_000
"""Traces of one sort that are kept: whoever lost more needs no longer list."""


@dataclass(slots=True)
class Survey:
    """What a file holds. Ids are raw: 32 bytes."""

    path: Path
    page_size: int = SIZES[0]
    is_guessed: bool = False
    """Neither the file nor its log tells how large a page is."""
    workspace_id: str = ""
    sound: set[bytes] = field(default_factory=set)
    """Revisions whose id and digest agree."""
    erased: set[bytes] = field(default_factory=set)
    """Those of them that were found erased: they stay so, whatever an older page says."""
    rows: set[int] = field(default_factory=set)
    """Places in the table of sound revisions."""
    counted: dict[bytes, set[int]] = field(default_factory=dict)
    """By device: the numbers of its sound revisions."""
    unsound: list[Trace] = field(default_factory=list)
    """Rows that SQLite would read, and that are not what their authors said."""
    awaited: dict[bytes, Trace] = field(default_factory=dict)
    """Revisions that others name as replaced, before they were found themselves."""
    clues: dict[int, Trace] = field(default_factory=dict)
    """What indexes tell, by place in the table, of rows that are not there."""
    chunks: dict[str, dict[int, list[Found]]] = field(default_factory=dict)
    """Parts of evidence by SHA-256 and number."""
    sizes: dict[str, int] = field(default_factory=dict)
    """Bytes of evidence by SHA-256, as the list of evidence has it."""
    holders: list[Place] = field(default_factory=list)
    """Pages that hold sound revisions, oldest first."""
    naming: list[Revision] = field(default_factory=list)
    """Revisions from which things get their names."""


def survey(path: Path, stop: Stop = lambda: False) -> Survey:
    """Look through every page of a file and its log. Raises FileNotRead's OSError and CheckStopped."""
    best = _survey(path, SIZES[0], stop)
    if best.is_guessed and (not best.sound or best.clues or best.unsound):
        # Either much is lost, or a page is of another size than we write ourselves.
        best = max((best, *(_survey(path, size, stop) for size in SIZES[1:])), key=lambda each: len(each.sound))
    return best


def _survey(path: Path, guess: int, stop: Stop) -> Survey:
    with Pages(path, guess) as pages:
        found, effort = Survey(path, pages.size, pages.is_guessed), Effort(len(pages))
        indexes, bare = [], []
        for place in _watched(pages, stop, path):
            content = pages.read(place)
            if content[0] in carving.INDEXES:
                indexes.append(place)
            elif content[0]:
                _look_at_table(found, pages, place, content, effort)
            else:
                bare.append(place)
        for place in indexes:
            if place.is_current:
                _look_at_index(found, pages.read(place))
        _look_at_bare(found, pages, bare, effort)
    return found


def revisions_on(pages: Pages, place: Place, content: bytes, effort: Effort) -> Iterator[tuple[Found, Row, bool]]:
    """Yield the rows of a page that look like revisions, each with whether it is sound."""
    for found in carving.find_rows(pages, place, content):
        if carving.is_revision(found):
            row = carving.read_row(pages, found, effort)
            if (row is None or not is_sound(row)) and place.is_current is False:
                row = carving.read_row(pages, found, effort, newest=False)
            if row is not None:
                yield found, row, is_sound(row)


def logged_revisions(path: Path) -> dict[bytes, Trace]:
    """Return the sound revisions that the log holds, whether SQLite still reads it or not."""
    with Pages(path) as pages:
        effort = Effort(len(pages))
        return {
            bytes.fromhex(row[0].decode()): trace_of(row, None)  # type: ignore[union-attr]
            for place in pages.logged()
            if (content := pages.read(place))[0] == carving.LEAF
            for _, row, sound in revisions_on(pages, place, content, effort)
            if sound
        }


def _watched(pages: Pages, stop: Stop, path: Path) -> Iterator[Place]:
    for count, place in enumerate(pages.all()):
        if count % 64 == 0 and stop():
            raise CheckStopped(path=path)
        yield place


def _look_at_table(survey: Survey, pages: Pages, place: Place, content: bytes, effort: Effort) -> None:
    holds_any = False
    for found, row, sound in revisions_on(pages, place, content, effort):
        if sound:
            _take(survey, row, found.row if place.is_current else None)
            holds_any = True
        elif place.is_current and len(survey.unsound) < _MOST:
            survey.unsound.append(trace_of(row, found.row))
    if holds_any:
        survey.holders.append(place)
    else:
        _look_at_others(survey, pages, place, content)


def _look_at_others(survey: Survey, pages: Pages, place: Place, content: bytes) -> None:
    chunks = [each for each in carving.find_rows(pages, place, content) if carving.is_chunk(each)]
    for found in chunks:
        _take_chunk(survey, pages, found)
    if chunks or not place.is_current:
        return
    for match in _BLOB_HEAD.finditer(content):
        size = int.from_bytes(content[match.end() : match.end() + carving.size_of(match[1][0])])
        survey.sizes[match[2].decode()] = match[1][0] - 8 if match[1][0] > 6 else size
    if (named := _WORKSPACE_ID.search(content)) is not None:
        survey.workspace_id = named[1].decode()


def _take(survey: Survey, row: Row, place: int | None) -> None:
    """Remember a sound revision."""
    id_, entity, field_, _, _, salt, _, parents, _, device, seq, _ = row
    own = bytes.fromhex(id_.decode())  # type: ignore[union-attr]
    survey.sound.add(own)
    if place is not None:
        survey.rows.add(place)
    if salt is None:
        survey.erased.add(own)
    survey.counted.setdefault(device, set()).add(seq)  # type: ignore[arg-type]
    if parents != b"[]":
        _await(survey, parents, entity, field_)  # type: ignore[arg-type]
    if field_ in NAMING and (revision := read_sound(row)) is not None:
        survey.naming.append(revision)


def _await(survey: Survey, parents: bytes, entity: bytes, field_: bytes) -> None:
    for parent in re.findall(rb"[0-9a-f]{64}", parents):
        raw = bytes.fromhex(parent.decode())
        if raw not in survey.sound:
            survey.awaited[raw] = Trace(id=parent.decode(), entity=entity.decode(), field=field_.decode())


def _take_chunk(survey: Survey, pages: Pages, found: Found) -> None:
    content = pages.read(found.place)
    sha256, number, _ = carving.cells_of(content[found.at : found.at + found.head + 80], found.head, found.types)
    if isinstance(sha256, bytes) and isinstance(number, int) and number >= 0:
        same = survey.chunks.setdefault(sha256.decode("latin-1"), {}).setdefault(number, [])
        # The part that SQLite would read comes first; older ones serve where it is damaged.
        same.insert(0, found) if found.place.is_current else same.append(found)


def _look_at_index(survey: Survey, content: bytes) -> None:
    for clue in find_clues(content):
        if clue.row not in survey.rows and not _is_sound(survey, clue):
            known = survey.clues.get(clue.row, Trace(clue.row))
            if known.id or known.field or known.seq or len(survey.clues) < _MOST:
                survey.clues[clue.row] = _joined(known, clue)


def _is_sound(survey: Survey, clue: Clue) -> bool:
    if clue.id is not None:
        id_ = clue.id.decode("latin-1")
        return id_ in survey.sizes or id_ in survey.chunks or _raw(id_) in survey.sound
    return clue.counted is not None and clue.counted[1] in survey.counted.get(clue.counted[0], ())


def _joined(trace: Trace, clue: Clue) -> Trace:
    if clue.id is not None:
        return trace._replace(id=clue.id.decode("latin-1"))
    if clue.about is not None:
        entity, field_ = (each.decode("utf-8", "replace") for each in clue.about)
        return trace._replace(entity=entity, field=field_)
    assert clue.counted is not None
    return trace._replace(device=clue.counted[0].decode("utf-8", "replace"), seq=clue.counted[1])


def _look_at_bare(survey: Survey, pages: Pages, bare: list[Place], effort: Effort) -> None:
    """Look on pages without a head, where evidence continues: only for what is known to be missing."""
    wanted = {raw for each in survey.clues.values() if (raw := _raw(each.id))}
    wanted |= survey.awaited.keys() - survey.sound
    for place in bare if wanted else ():
        content = pages.read(place)
        for found, row, sound in revisions_on(pages, place, content, effort):
            if sound and _raw(row[0].decode("latin-1")) in wanted:  # type: ignore[union-attr]
                _take(survey, row, found.row if place.is_current else None)
                survey.holders.append(place)


def _raw(id_: str) -> bytes:
    """Return an id's 32 bytes; nothing where it is none."""
    try:
        return bytes.fromhex(id_)
    except ValueError:
        return b""

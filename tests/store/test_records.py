"""A stored revision is believed where id and digest agree, quickly or slowly, and nowhere else."""

import hashlib
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.revisions import Revision, Statement, agrees_as_written, id_of, is_intact, make_revision
from workbench.kernel.canonical import canonical
from workbench.kernel.ids import DeviceId, EntityId, PersonId, RevisionId
from workbench.store.records import WIDTH, Cell, is_sound, read_sound, trace_of

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
hexes = st.text("0123456789abcdef", min_size=64, max_size=64)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | words | st.floats(-1e6, 1e6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)
revisions = st.builds(
    lambda entity, field, value, note, parents, author, device, seq, moment, salt: make_revision(
        Statement(EntityId(entity), field, value, "edit", note=note), parents=tuple(map(RevisionId, parents)),
        author=PersonId(author), device=DeviceId(device), seq=seq, recorded_at=moment, salt=salt,
    ),
    words, words, values, words, st.lists(hexes, max_size=3), words, words, st.integers(1, 2**53 - 1), words,
    st.binary(min_size=16, max_size=16),
)  # fmt: skip


def row_of(revision: Revision) -> list[Cell]:
    """Write a revision as the store does."""
    texts = [revision.id, revision.entity, revision.field]
    return [
        *(each.encode() for each in texts), canonical(revision.value), canonical(revision.context), revision.salt,
        revision.digest.encode(), canonical(list(revision.parents)), revision.author.encode(),
        revision.device.encode(), revision.seq, revision.recorded_at.encode(),
    ]  # fmt: skip


@given(revisions)
def test_what_was_said_is_sound_and_read_back(revision: Revision) -> None:
    row = row_of(revision)
    assert is_intact(revision) and is_sound(row)
    assert read_sound(row) == revision


@given(revisions)
def test_the_quick_way_agrees_wherever_nothing_needs_an_escape(revision: Revision) -> None:
    row = row_of(revision)
    needs_escape = any(letter in each for each in (row[1], row[2], row[8], row[9], row[11]) for letter in b'"\\')  # type: ignore[operator]
    controls = any(byte < 32 for place in (1, 2, 8, 9, 11) for byte in row[place])  # type: ignore[union-attr]
    assert agrees_as_written(*row) is not (needs_escape or controls)  # type: ignore[arg-type]


@given(revisions, st.data())
def test_one_bit_of_any_column_makes_it_unsound(revision: Revision, data: st.DataObject) -> None:
    row = row_of(revision)
    places = [place for place, cell in enumerate(row) if cell]
    place = data.draw(st.sampled_from(places))
    cell = row[place]
    if isinstance(cell, bytes):
        at, bit = data.draw(st.integers(0, len(cell) - 1)), data.draw(st.integers(0, 7))
        row[place] = cell[:at] + bytes([cell[at] ^ 1 << bit]) + cell[at + 1 :]
    else:
        row[place] = int(cell) ^ 1  # type: ignore[arg-type]
    read = read_sound(row)
    assert not agrees_as_written(*row) if isinstance(row[10], int) else True  # type: ignore[arg-type]
    # JSON may say the same in other letters (1E5 for 1e5): then nothing that was said has changed.
    assert read is None or read == revision
    assert is_sound(row) is (read is not None)


@given(st.lists(st.none() | st.binary(max_size=80) | st.integers() | st.floats(), min_size=WIDTH, max_size=WIDTH))
def test_rubbish_is_never_sound_and_never_raises(row: list[Cell]) -> None:
    assert not is_sound(row)
    assert read_sound(row) is None
    trace_of(row, 1)


@given(revisions)
def test_an_erased_revision_is_sound_and_a_half_erased_one_is_not(revision: Revision) -> None:
    row = row_of(revision)
    row[3:6] = [None, None, None]
    assert is_sound(row)
    for place, cell in enumerate(row_of(revision)[3:6], 3):
        assert not is_sound([*row[:place], cell, *row[place + 1 :]])


def test_a_forged_row_with_a_hash_over_other_letters_does_not_come_in() -> None:
    revision = make_revision(
        Statement(EntityId("e"), "answer/x", 1, "edit"), parents=(), author=PersonId("p"), device=DeviceId("d"), seq=1,
        recorded_at="2026-11-25T12:00:00.000Z", salt=bytes(16),
    )  # fmt: skip
    row = row_of(revision)
    row[3] = b"1.0"
    row[6] = hashlib.sha256(bytes(16) + b"[1.0," + canonical(revision.context) + b"]").hexdigest().encode()
    named = replace(revision, digest=row[6].decode())
    row[0] = id_of(named).encode()
    assert read_sound(row) is None

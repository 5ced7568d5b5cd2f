"""Notes go from laptop to laptop as one text; each line stays theirs who wrote it."""

from itertools import count

from workbench.domain.noting import read_noted
from workbench.domain.revisions import Revision, Statement, make_revision
from workbench.kernel.ids import DeviceId, EntityId, PersonId

ANN, BO = map(PersonId, ("ann", "bo"))
_SEQ = count(1)


def note(text: object, author: PersonId, at: str, *parents: Revision, place: str = "2.5") -> Revision:
    return make_revision(
        Statement(EntityId("a"), f"note/{place}", text, "edit"), parents=tuple(sorted(each.id for each in parents)),
        author=author, device=DeviceId(author), seq=next(_SEQ), recorded_at=f"2026-11-25T{at}:00.000Z", salt=bytes(16),
    )  # fmt: skip


def told(*revisions: Revision, place: str = "2.5") -> list[tuple[str, str, str]]:
    return [(each.by, each.recorded_at[11:16], each.text) for each in read_noted(revisions).get(place, ())]


def test_who_goes_on_writing_is_not_taken_for_the_author_of_what_stood_there() -> None:
    first = note("14:08 Two of five left", ANN, "13:08")
    second = note("14:08 Two of five left\n\nCounted the project staff", BO, "13:10", first)
    assert told(first, second) == [(ANN, "13:08", "Two of five left"), (BO, "13:10", "Counted the project staff")]


def test_what_was_typed_over_or_taken_out_is_not_told() -> None:
    first = note("Two of", ANN, "13:08")
    second = note("Two of five left", ANN, "13:09", first)
    assert told(first, second) == [(ANN, "13:09", "Two of five left")]
    assert told(first, second, note("", BO, "13:10", second)) == []


def test_of_notes_on_which_colleagues_differ_each_is_told() -> None:
    assert told(note("Two left", ANN, "13:08"), note("None left", BO, "13:10")) == [
        (ANN, "13:08", "Two left"), (BO, "13:10", "None left"),
    ]  # fmt: skip


def test_a_line_that_came_back_by_undo_is_told_once() -> None:
    first = note("Two left", ANN, "13:08")
    gone = note("", ANN, "13:09", first)
    assert told(first, gone, note("Two left", ANN, "13:10", gone)) == [(ANN, "13:08", "Two left")]


def test_other_indicators_and_other_fields_are_told_apart() -> None:
    assert told(note("Two left", ANN, "13:08"), place="3.1") == []
    assert told(note({"text": "no note"}, ANN, "13:08")) == []

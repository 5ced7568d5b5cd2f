"""An erasure covers what it names, what belongs to that, and nothing that was said with it or knowing of it."""

from workbench.domain.erasures import ERASES, Erased, Erasure, read_erasures, stripped
from workbench.domain.revisions import Revision, Statement, is_intact, make_revision
from workbench.kernel.canonical import Json
from workbench.kernel.ids import DeviceId, EntityId, PersonId

SEQ = iter(range(1, 10_000))


def say(entity: str, field: str, value: Json, edit: str = "e", parents: tuple[Revision, ...] = ()) -> Revision:
    return make_revision(
        Statement(EntityId(entity), field, value, edit), parents=tuple(each.id for each in parents),
        author=PersonId("p"), device=DeviceId("d"), seq=next(SEQ), recorded_at="2026-11-26T12:00:00.000Z",
        salt=b"0" * 16,
    )  # fmt: skip


def of(*entities: str) -> Erased:
    return Erased([Erasure(EntityId("x"), frozenset(map(EntityId, entities)), frozenset(), "e0")])


def test_what_belongs_to_a_cluster_goes_with_it_however_far_down() -> None:
    told = [
        say("finding", "title", "t"), say("finding", "assessment", "a"), say("a", "cluster", "c"), say("c", "name", "n"),
        say("b", "cluster", "other"), say("b", "previous", "a"),
    ]  # fmt: skip
    assert of("c").among(told) == {each.id for each in told[:4]}


def test_an_entity_that_is_known_to_be_erased_goes_whatever_is_said_of_it() -> None:
    late = say("a", "answer/x", 3)
    assert of("c").among([late]) == frozenset()
    assert of("c").among([late], {"a"}) == {late.id}


def test_of_a_field_goes_what_was_said_before_and_beside_not_after() -> None:
    first = say("p", "name", "Bo")
    instead = say("p", "name", "Former", "e0", (first,))
    later = say("p", "name", "Bo Ny", "e2", (instead,))
    beside = say("p", "name", "Bo L", "e3", (first,))
    erased = Erased([Erasure(EntityId("x"), frozenset(), frozenset({(EntityId("p"), "name")}), "e0")])
    assert erased.among([later, beside, instead, first]) == {first.id, beside.id}


def test_an_erasure_is_never_erased_itself() -> None:
    mine = Erasure(EntityId("x"), frozenset({EntityId("c")}), frozenset(), "e0")
    against = Erasure(EntityId("y"), frozenset({EntityId("x")}), frozenset(), "e1")
    said = say("x", ERASES, mine.to_json())
    assert Erased([mine, against]).among([said]) == frozenset()


def test_it_reads_back_as_it_was_said_and_nonsense_erases_nothing() -> None:
    erasure = Erasure(EntityId("x"), frozenset({EntityId("c")}), frozenset({(EntityId("p"), "name")}), "e0")
    assert read_erasures([say("x", ERASES, erasure.to_json(), "e0")]) == (erasure,)
    for nonsense in ({}, {"entities": "c", "fields": ["p"]}, {"fields": {"p": "name"}}):
        assert not Erased(read_erasures([say("x", ERASES, nonsense)])).among([say("c", "name", "n")])
    assert read_erasures([say("x", ERASES, ["c"])]) == ()


def test_a_stripped_revision_still_holds_in_the_chain() -> None:
    erased = stripped(say("c", "name", "n"))
    assert is_intact(erased) and erased.is_erased and erased.value is None

"""Three laptops, merged in any order: nobody holds a level before the locks, and afterwards all hold the same."""

from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.history import History
from workbench.domain.lanes import lane_of, lock_value, locks, shown_to
from workbench.domain.revisions import Revision, Statement, make_revision
from workbench.kernel.ids import DeviceId, EntityId, PersonId

ENTITY = EntityId("a")
PEOPLE = tuple(map(PersonId, ("ann", "bo", "cai")))
ROLES = dict(zip(PEOPLE, ("lead", "co", "third"), strict=True))


class Laptop:
    """One person's set of revisions; others' come in as `holding_back.sift` lets them."""

    def __init__(self, person: PersonId, begun: list[Revision]) -> None:
        self.person, self.held, self._seq = person, {each.id: each for each in begun}, count(1)

    @property
    def fields(self) -> dict[str, object]:
        return History(self.held.values()).standings().get(ENTITY, {})  # type: ignore[return-value]

    def say(self, field: str, value: object) -> None:
        heads = self.fields.get(field)
        parents = tuple(head.id for head in heads.heads) if heads else ()  # type: ignore[attr-defined]
        said = make_revision(
            Statement(ENTITY, field, value, "edit"), parents=parents, author=self.person,
            device=DeviceId(f"laptop of {self.person}"), seq=next(self._seq), salt=bytes(16),
            recorded_at="2026-11-25T12:00:00.000Z",
        )  # fmt: skip
        self.held[said.id] = said

    def lock(self) -> None:
        if self.person not in locks(self.fields):  # type: ignore[arg-type]
            self.say(f"lock/{self.person}", lock_value(self.fields, self.person))  # type: ignore[arg-type]

    def receive(self, other: "Laptop") -> None:
        merged = History([*self.held.values(), *other.held.values()]).standings()[ENTITY]
        shown = shown_to(merged, self.person)
        new = [each for each in other.held.values() if not lane_of(each.field) or lane_of(each.field) in shown]
        self.held |= {each.id: each for each in new}

    @property
    def lanes(self) -> set[str]:
        return {lane for each in self.held.values() if (lane := lane_of(each.field))}


PLACE = st.integers(0, 2)
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("score"), PLACE, st.integers(0, 5)),
        st.tuples(st.just("lock"), PLACE, st.just(0)),
        st.tuples(st.just("receive"), PLACE, PLACE),
    ),
    max_size=20,
)


def begin() -> list[Laptop]:
    first = Laptop(PEOPLE[0], [])
    for person, role in ROLES.items():
        first.say(f"role/{person}", role)
    others = [Laptop(person, list(first.held.values())) for person in PEOPLE[1:]]
    return [first, *others]


def check_blind(laptop: Laptop) -> None:
    others = laptop.lanes - {laptop.person}
    if others:
        closed = locks(laptop.fields)  # type: ignore[arg-type]
        assert set(PEOPLE) <= closed.keys(), (laptop.person, others, set(closed))


@given(ACTS)
def test_nobody_holds_anothers_level_before_all_have_locked_and_then_all_converge(
    acts: list[tuple[str, int, int]],
) -> None:
    laptops = begin()
    for act, place, more in acts:
        if act == "score":
            laptops[place].say(f"score/2.1/{PEOPLE[place]}", more)
        elif act == "lock":
            laptops[place].lock()
        elif place != more:
            laptops[place].receive(laptops[more])
        for laptop in laptops:
            check_blind(laptop)
    for laptop in laptops:
        laptop.say(f"score/2.3/{laptop.person}", 3)
        laptop.lock()
    for _ in range(2):  # The locks first, then the levels.
        for one in laptops:
            for other in laptops:
                one.receive(other)
                check_blind(one)
    assert laptops[0].held.keys() == laptops[1].held.keys() == laptops[2].held.keys()
    assert laptops[0].lanes == set(PEOPLE)

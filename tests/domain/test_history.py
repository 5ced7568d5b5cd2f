"""Merging is set union: no order, no repetition, no clock decides what stands."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.history import History
from workbench.domain.revisions import Revision, Statement, make_revision
from workbench.kernel.ids import DeviceId, EntityId, PersonId

ENTITY = EntityId("e")


class Laptop:
    """A device that says things, knowing what it has received."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.known: dict[str, Revision] = {}
        self.seq = 0

    def say(self, field: str, value: int, clock: int) -> None:
        self.seq += 1
        standing = History(self.known.values()).standings().get(ENTITY, {}).get(field)
        parents = tuple(head.id for head in standing.heads) if standing else ()
        revision = make_revision(
            Statement(ENTITY, field, value, f"{self.name}-{self.seq}"), parents=parents, author=PersonId(self.name),
            device=DeviceId(self.name), seq=self.seq, recorded_at=f"2026-01-01T00:00:{clock:02}.000Z", salt=bytes(16),
        )  # fmt: skip
        self.known[revision.id] = revision

    def receive(self, other: "Laptop") -> None:
        self.known.update(other.known)


ACTS = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 3), st.sampled_from(["a", "b"]), st.integers(0, 3), st.integers(0, 59)),
    max_size=25,
)


def told(acts: list[tuple[int, int, str, int, int]]) -> list[Laptop]:
    """Let three laptops speak and sync; their clocks are wrong as they like."""
    laptops = [Laptop(name) for name in "xyz"]
    for who, to, field, value, clock in acts:
        if to == 3:
            laptops[who].say(field, value, clock)
        else:
            laptops[to].receive(laptops[who])
    return laptops


@given(ACTS, st.randoms(use_true_random=False))
def test_three_laptops_agree_whatever_the_order_of_merging(acts: list, random: object) -> None:  # type: ignore[type-arg]
    histories = [History(laptop.known.values()) for laptop in told(acts)]
    x, y, z = histories
    merged = (x | y) | z
    assert (z | (y | x)).standings() == merged.standings()
    assert (merged | merged).standings() == merged.standings()
    shuffled = [revision for history in (z, x, y, x) for revision in history.revisions.values()]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert History(shuffled).standings() == merged.standings()


@given(ACTS)
def test_every_value_that_was_said_last_somewhere_is_still_shown(acts: list) -> None:  # type: ignore[type-arg]
    laptops = told(acts)
    merged = History([revision for laptop in laptops for revision in laptop.known.values()])
    for standing in merged.standings().get(ENTITY, {}).values():
        assert standing.heads
        replaced = {parent for revision in merged.revisions.values() for parent in revision.parents}
        assert not {head.id for head in standing.heads} & replaced


def test_two_who_differ_are_a_conflict_and_neither_is_chosen() -> None:
    one, other = Laptop("x"), Laptop("y")
    one.say("a", 1, 0)
    other.say("a", 2, 59)
    standing = (History(one.known.values()) | History(other.known.values())).standings()[ENTITY]["a"]
    assert standing.is_conflict
    assert standing.value is None
    assert {head.value for head in standing.heads} == {1, 2}


def test_two_who_say_the_same_do_not_conflict() -> None:
    one, other = Laptop("x"), Laptop("y")
    one.say("a", 1, 0)
    other.say("a", 1, 5)
    standing = (History(one.known.values()) | History(other.known.values())).standings()[ENTITY]["a"]
    assert not standing.is_conflict
    assert standing.value == 1


def test_a_clock_that_goes_back_does_not_bring_back_an_old_value() -> None:
    laptop = Laptop("x")
    laptop.say("a", 1, 30)
    laptop.say("a", 2, 10)
    assert History(laptop.known.values()).standings()[ENTITY]["a"].value == 2


def test_a_report_of_monday_reads_the_history_of_monday() -> None:
    laptop = Laptop("x")
    laptop.say("a", 1, 10)
    laptop.say("a", 2, 20)
    monday = History(laptop.known.values()).as_of("2026-01-01T00:00:15.000Z")
    assert monday.standings()[ENTITY]["a"].value == 1

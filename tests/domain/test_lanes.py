"""Lanes: who may see whose levels, judged from roles and locks alone."""

from itertools import count

import pytest

from workbench.domain.assessments import CONSENSUS
from workbench.domain.history import Standing
from workbench.domain.lanes import at_lock, lane_of, lock_value, locks, shown_to, without_hidden
from workbench.domain.marks import SELF
from workbench.domain.revisions import Revision, Statement, make_revision
from workbench.kernel.ids import DeviceId, EntityId, PersonId

ANN, BO, CAI, EVA = map(PersonId, ("ann", "bo", "cai", "eva"))
_SEQ = count(1)


def said(field: str, value: object, author: PersonId = ANN, device: str = "laptop", at: str = "12:00") -> Revision:
    return make_revision(
        Statement(EntityId("a"), field, value, "edit"), parents=(), author=author, device=DeviceId(device),
        seq=next(_SEQ), recorded_at=f"2026-11-25T{at}:00.000Z", salt=bytes(16),
    )  # fmt: skip


def fields(*revisions: Revision) -> dict[str, Standing]:
    found: dict[str, Standing] = {}
    for each in revisions:
        before = found[each.field].heads if each.field in found else ()
        found[each.field] = Standing((*before, each))
    return found


def role(person: PersonId, word: str) -> Revision:
    return said(f"role/{person}", word)


def lock(person: PersonId, *company: PersonId, author: PersonId | None = None) -> Revision:
    return said(f"lock/{person}", {"with": sorted(company), "lane": ""}, author or person)


PAIR = (role(ANN, "lead"), role(BO, "co"))
ALWAYS = {CONSENSUS, SELF}


def seen(viewer: PersonId, *revisions: Revision) -> set[str]:
    return set(shown_to(fields(*revisions), viewer)) - ALWAYS - {viewer}


def test_one_assessor_alone_hides_nothing() -> None:
    assert seen(EVA, role(ANN, "lead"), role(EVA, "observer")) == {ANN}


def test_before_both_have_locked_nobody_sees_the_other() -> None:
    assert seen(ANN, *PAIR) == seen(BO, *PAIR) == set()
    half = (*PAIR, lock(BO, ANN, BO))
    assert seen(ANN, *half) == seen(BO, *half) == seen(EVA, *half) == set()


def test_once_both_have_locked_each_sees_the_other_and_so_does_an_observer() -> None:
    whole = (*PAIR, lock(ANN, ANN, BO), lock(BO, ANN, BO), role(EVA, "observer"))
    assert (seen(ANN, *whole), seen(BO, *whole), seen(EVA, *whole)) == ({BO}, {ANN}, {ANN, BO})


def test_three_wait_for_all_three() -> None:
    three = (*PAIR, role(CAI, "third"), lock(ANN, ANN, BO, CAI), lock(BO, ANN, BO, CAI))
    assert seen(ANN, *three) == seen(BO, *three) == seen(CAI, *three) == set()
    assert seen(CAI, *three, lock(CAI, ANN, BO, CAI)) == {ANN, BO}


def test_a_third_asked_for_an_opinion_later_sees_nothing_and_takes_nothing_away() -> None:
    asked = (*PAIR, lock(ANN, ANN, BO), lock(BO, ANN, BO), role(CAI, "third"))
    assert (seen(ANN, *asked), seen(BO, *asked), seen(CAI, *asked), seen(EVA, *asked)) == ({BO}, {ANN}, set(), set())
    assert seen(ANN, *asked, lock(CAI, ANN, BO, CAI)) == {BO, CAI}


def test_one_who_knew_of_a_third_waits_for_the_third_on_either_laptop() -> None:
    knew = (*PAIR, role(CAI, "third"), lock(ANN, ANN, BO), lock(BO, ANN, BO, CAI))
    assert seen(ANN, *knew) == seen(BO, *knew) == set()


def test_nobody_locks_for_somebody_else() -> None:
    forged = (*PAIR, lock(ANN, ANN, BO), lock(BO, ANN, BO, author=ANN))
    assert locks(fields(*forged)).keys() == {ANN}
    assert seen(ANN, *forged) == set()


def test_somebody_on_whose_role_colleagues_differ_is_waited_for() -> None:
    torn = (role(ANN, "lead"), role(BO, "co"), said(f"role/{BO}", "observer", BO), lock(ANN, ANN, BO))
    assert seen(ANN, *torn) == set() and seen(BO, *torn) == set()


def test_who_leaves_without_locking_keeps_their_levels_hidden() -> None:
    gone = (role(ANN, "lead"), said(f"role/{BO}", None))
    assert seen(ANN, *gone) == set()


def test_levels_that_are_hidden_are_left_out_and_nothing_else() -> None:
    words = (said(f"score/1.1.1/{ANN}", 3), said(f"score/1.1.1/{BO}", 4, BO), said("score/1.1.1/self", 5))
    known = fields(*PAIR, *words, said("answer/members_total", 85))
    assert known.keys() - without_hidden(known, ANN).keys() == {f"score/1.1.1/{BO}"}


@pytest.mark.parametrize(("field", "lane"), [("score/1.1.1/ann", "ann"), ("answer/x", ""), ("role/ann", "")])
def test_only_a_level_has_a_lane(field: str, lane: str) -> None:
    assert lane_of(field) == lane


def test_a_lock_tells_nothing_of_the_lane_and_fixes_it() -> None:
    one, other = said(f"score/1.1.1/{ANN}", 3), said(f"score/1.1.1/{ANN}", 4)
    before, after = lock_value(fields(*PAIR, one), ANN), lock_value(fields(*PAIR, other), ANN)
    assert before["with"] == [ANN, BO] and len(before["lane"]) == 64 and before["lane"] != after["lane"]


def test_the_first_levels_are_those_before_the_lock_whatever_a_clock_says() -> None:
    first = said(f"score/1.1.1/{ANN}", 3, at="18:00")
    elsewhere, late = (said(f"score/2.1/{ANN}", n, device="other", at=at) for n, at in ((1, "11:00"), (2, "13:00")))
    closed = lock(ANN, ANN, BO)
    revised = said(f"score/1.1.1/{ANN}", 5, at="09:00")
    lane = at_lock([first, elsewhere, late, closed, revised, said(f"score/1.1.1/{BO}", 0, BO)], closed)
    assert {name: standing.value for name, standing in lane.items()} == {
        f"score/1.1.1/{ANN}": 3, f"score/2.1/{ANN}": 1,
    }  # fmt: skip

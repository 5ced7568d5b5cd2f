"""Groups with the same need and teaching pairs."""

import random

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.matching import LEARNERS_OF_ONE, Learner, find_groups, find_pairs


def learner(name: str, needs: str = "", strengths: str = "", country: str = "NO", region: str = "") -> Learner:
    return Learner(name, name, country, region, "", frozenset(needs), dict.fromkeys(strengths, 5), {})


def test_the_largest_common_ground_comes_first_and_no_part_of_it_is_told_again() -> None:
    found = find_groups([learner("a", "xyz"), learner("b", "xyz"), learner("c", "xyzw"), learner("d", "xw")])
    assert [(each.indicators, [c.name for c in each.clusters]) for each in found] == [
        (("x", "y", "z"), ["a", "b", "c"])
    ]


def test_the_nearest_teaches_and_nobody_teaches_too_many() -> None:
    teachers = [learner("near", "", "x", region="NO071"), learner("far", "", "x", country="SE")]
    learners = [learner(f"l{n}", "x", region="NO072") for n in range(5)]
    pairs = [(each.learner.name, each.teacher.name, each.near) for each in find_pairs([*teachers, *learners], "x")]
    assert pairs[:LEARNERS_OF_ONE] == [(f"l{n}", "near", "region") for n in range(3)]
    assert pairs[LEARNERS_OF_ONE:] == [("l3", "far", ""), ("l4", "far", "")]


@given(st.lists(st.sets(st.sampled_from("uvwxyz"), max_size=5), max_size=9), st.randoms())
def test_order_never_matters(needs: list[set[str]], chance: random.Random) -> None:
    learners = [
        learner(str(n), "".join(sorted(each)), "".join(sorted(set("uvwxyz") - each))) for n, each in enumerate(needs)
    ]
    shuffled = list(learners)
    chance.shuffle(shuffled)
    assert find_groups(learners) == find_groups(shuffled)
    assert list(find_pairs(learners, "x")) == list(find_pairs(shuffled, "x"))

"""What is missing for the next label is told exactly, and never as a wish."""

from decimal import Decimal

from workbench.domain.labels import Basis, Result, compute_result
from workbench.domain.reaching import find_reach
from workbench.domain.scores import GateState, Level, compute_scores
from workbench.forms.library import get_edition

FORM = get_edition("ecei-2013")


def result(levels: list[int]) -> Result:
    given = {each.id: Level(level) for each, level in zip(FORM.scored, levels, strict=False)}
    scores = compute_scores(FORM, given, {"1.1.0": GateState.PASSED}, frozenset())
    unmet = scores.unmet()
    return compute_result(FORM, scores, Basis.OWN, lambda label, place: not any(unmet.values()))


def test_two_points_below_gold_two_steps_would_do_it() -> None:
    reach = find_reach(FORM, result([4] * 28 + [3] * 2))
    assert reach is not None
    assert (reach.label, reach.short, reach.enough, reach.left) == ("gold", 2, 2, 0)
    assert [each.level for each in reach.steps[:2]] == [3, 3]
    assert len(reach.steps) == 6


def test_what_is_below_its_bar_is_named_with_the_level_asked_for() -> None:
    reach = find_reach(FORM, result([5] * 29 + [1]))
    assert reach is not None
    assert (reach.short, [(each.level, each.to) for each in reach.below]) == (0, [(1, 2)])


def test_with_levels_to_go_their_average_is_told() -> None:
    reach = find_reach(FORM, result([4] * 20))
    assert reach is not None
    assert (reach.left, reach.short, reach.average, reach.is_out_of_reach) == (10, 40, Decimal("4.0"), False)


def test_what_no_level_can_bring_any_more_is_out_of_reach() -> None:
    reach = find_reach(FORM, result([1] * 25))
    assert reach is not None
    assert reach.is_out_of_reach


def test_above_the_highest_label_nothing_is_asked_for() -> None:
    assert find_reach(FORM, result([5] * 30)) is None

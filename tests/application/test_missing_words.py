"""What is missing is told in an assessor's words."""

from company import Colleague
from scenario import Scenario

from workbench.application.assessing import look_at
from workbench.application.finalising import finalise


def test_people_are_told_by_name_a_line_for_each_kind(ready: Scenario) -> None:
    bo = Colleague(ready, "Bo").join()
    lines = finalise(ready.services, ready.assessment).lines
    assert "No declaration of interest by: Bo Lind" in lines
    assert not any(bo.id in line for line in lines)


def test_of_a_form_that_has_just_begun_only_the_first_of_each_kind_are_named(scenario: Scenario) -> None:
    status = look_at(scenario.services, scenario.assessment)
    (levels,) = (line for line in status.missing_lines if line.startswith("No level yet"))
    unscored = [name for name in status.missing if name.startswith("score/")]
    assert levels.startswith("No level yet: 1.1.1, ")
    assert levels.endswith(f"and {len(unscored) - 12} more")
    assert levels.count(",") == 12

"""How assessments stand with colleagues: what is not sent, what differs, and whose visit is under way."""

from datetime import timedelta

from company import Colleague
from scenario import Scenario

from workbench.application.sharing import count_differences, held_back, list_merged, look_at_sharing
from workbench.application.visiting import plan_visit
from workbench.domain.revisions import Statement
from workbench.kernel.ids import EntityId, new_id


def test_alone_nothing_waits_to_be_sent_and_with_a_colleague_everything_does(scenario: Scenario) -> None:
    (shared,) = look_at_sharing(scenario.services)
    assert (shared.people, shared.unsent, shared.differences) == ((), 0, ())
    Colleague(scenario, "Bo").join()
    (shared,) = look_at_sharing(scenario.services)
    assert shared.people == ("Bo Lind",) and shared.unsent > 0


def test_what_differs_is_counted_with_what_stood_before(scenario: Scenario) -> None:
    bo = Colleague(scenario, "Bo").join()
    entity, field = EntityId(scenario.id), "answer/members_total"
    (first,) = scenario.services.say([Statement(entity, field, 84, new_id())])
    for services, value in ((scenario.services, 85), (bo.services, 86)):
        services.say([Statement(entity, field, value, new_id(), parents=(first.id,))])
    (difference,) = look_at_sharing(scenario.services)[0].differences
    assert [each.value for each in difference.said] == [85, 86]
    assert difference.before is not None and difference.before.value == 84
    assert count_differences(scenario.services) == 1


def test_a_visit_holds_back_only_on_its_days_and_unless_it_is_asked_for(scenario: Scenario) -> None:
    today = scenario.services.clock.now().date()
    plan_visit(scenario.services, scenario.assessment.id, today, today + timedelta(days=1))
    assert held_back(scenario.services) == {scenario.assessment.id}
    assert held_back(scenario.services, [scenario.assessment.id]) == frozenset()
    plan_visit(scenario.services, scenario.assessment.id, today + timedelta(days=1))
    assert held_back(scenario.services) == frozenset()


def test_what_was_said_on_this_laptop_is_no_merge(scenario: Scenario) -> None:
    before = scenario.services.workspace.revisions.last_place()
    scenario.services.say([Statement(EntityId(scenario.id), "answer/members_total", 84, new_id())])
    assert list_merged(scenario.services, before) == ()

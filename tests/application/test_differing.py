"""What lies behind levels that differ: each one's answers, and what the edition's rule makes of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from company import Colleague, give_levels
from scenario import Scenario

from workbench.application.locking import lock
from workbench.application.reconciling import look_at_lanes
from workbench.domain.revisions import Statement
from workbench.kernel.ids import EntityId, new_id


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Scenario, Colleague]]:
    """Ann and Bo say different numbers of members, and give levels; nobody has locked."""
    ann = Scenario(tmp_path, edition="example")
    bo = Colleague(ann, "Bo").join()
    ann.answer("kinds.firm", 5)
    for services, count in ((ann.services, 10), (bo.services, 40)):
        services.say([Statement(EntityId(ann.id), "answer/members", count, new_id(), parents=())])
    give_levels(ann.services, ann, {"1.1": 0}, usual=1)
    give_levels(bo.services, ann, {"1.1": 2}, usual=1)
    yield ann, bo
    ann.close()


def test_each_ones_own_answers_are_told_with_what_the_rule_makes_of_them(pair: tuple[Scenario, Colleague]) -> None:
    ann, bo = pair
    for services in (ann.services, bo.services):
        lock(services, ann.assessment)
    behind = look_at_lanes(ann.services, ann.assessment).behind
    assert behind.values == {"members": {ann.services.person.id: 10, bo.id: 40}}
    assert [behind.proposed[each]["1.1"] for each in (ann.services.person.id, bo.id)] == [0, 2]


def test_before_the_locks_nothing_is_told(pair: tuple[Scenario, Colleague]) -> None:
    behind = look_at_lanes(pair[0].services, pair[0].assessment).behind
    assert (behind.values, behind.proposed) == ({}, {})

"""A questionnaire that asks by an earlier edition is restated by the crosswalk; what has no place is said."""

from pathlib import Path

import pytest
from editions import put_revision_on_shelf
from papers import paper_of
from scenario import Scenario

from workbench.application import upgrading
from workbench.application.returning import plan_return, take_return
from workbench.application.returns import Return, State
from workbench.domain.assessments import read_levels
from workbench.domain.marks import SELF
from workbench.domain.values import Draft
from workbench.kernel import locations


@pytest.fixture
def returned(scenario: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Scenario, Path]:
    """A questionnaire filled in by the first version, and the assessment upgraded to the second meanwhile."""
    scenario.answer("members_committed", 70)
    paper = paper_of(scenario).write(
        {
            "members_total": 86, "members_committed": 79, "staff_fte": 4.5, "partners_regional": 4,
            "partners_national": 3, "success_stories": 2, "staff_headcount": "ett par",
        }
    )  # fmt: skip
    paper.mark("board_meetings", "oklart", "Extra?").mark("partners_national", "oklart", "Även myndigheter?")
    paper.write({"2.5": 3, "1.2": 4}, "level").write({"2.5": "Vi ringer"}, "why")
    path = paper.save()
    shelf = put_revision_on_shelf(tmp_path / "shelf")
    monkeypatch.setattr(locations, "editions", lambda: shelf)
    plan = upgrading.plan_upgrade(scenario.services, scenario.assessment)
    upgrading.upgrade(scenario.services, scenario.assessment, plan)
    return scenario, path


def look(scenario: Scenario, path: Path) -> Return:
    return plan_return(scenario.services, scenario.assessment, path)


def test_it_is_restated_by_the_crosswalk(returned: tuple[Scenario, Path]) -> None:
    scenario, path = returned
    plan = look(scenario, path)
    take_return(scenario.services, scenario.assessment, path, plan)
    stands = {name: answer.value for name, answer in scenario.dossier.answers.items()}
    assert (stands["members_total"], str(stands["staff_posts"]), stands["partners_home"]) == (86, "4.5", 7)
    assert stands["staff_headcount"] == Draft("ett par")
    why = {each.field: each.why for each in plan.entries}
    assert why["staff_posts"] == "The rules speak of posts."
    own = read_levels(scenario.dossier.form, scenario.services.fields_of(scenario.id), SELF)
    assert (own["2.5"].level, own["2.5"].rationale, own["1.2"].level) == (2, "Vi ringer", 4)


def test_what_has_no_place_any_more_is_said(returned: tuple[Scenario, Path]) -> None:
    scenario, path = returned
    told = " ".join(look(scenario, path).warnings)
    assert "asks by ecei-2013 2" in told
    assert "success_stories" in told
    assert "Även myndigheter?" in told
    assert [each.name for each in look(scenario, path).marks] == ["board_meetings"]


def test_what_the_assessors_said_stays_where_nobody_can_tell_what_they_saw(returned: tuple[Scenario, Path]) -> None:
    scenario, path = returned
    entry = next(each for each in look(scenario, path).entries if each.field == "members_committed")
    assert (entry.state, entry.stands, entry.value, entry.is_ready) == (State.DIFFERS, 70, 79, False)

"""The practice assessment can be tried out in every way but one: it is never finalised."""

from pathlib import Path

import pytest
from scenario import NOON, Scenario

from workbench import bootstrap
from workbench.application import closing, interviewing, maintaining
from workbench.application.finalising import IsPractice
from workbench.application.glancing import glance
from workbench.application.home import Home, NobodyYet
from workbench.application.practising import make_practice
from workbench.application.references import list_assessments
from workbench.application.views import look
from workbench.domain.assessments import PRACTICE, Assessment
from workbench.domain.revisions import Statement
from workbench.kernel.ids import EntityId, new_id


@pytest.fixture(scope="module")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A home in which practice has begun."""
    home = Home(tmp_path_factory.mktemp("practice"), NOON)
    maintaining.introduce(home, "Ann Berg", "ann@example.org")
    make_practice(home)
    return home


def practice_of(home: Home) -> Assessment:
    with bootstrap.open_services(home.practice_workspace, writing=False, home=home) as services:
        (found,) = [each for each in list_assessments(services) if not each.is_read_only]
        return found


def test_it_is_marked_as_practice_and_lies_apart(practised: Home) -> None:
    assert practice_of(practised).is_practice
    (line,) = glance(practised.practice_workspace)
    assert line.is_practice
    assert practised.practice_workspace.parent == practised.path


def test_it_begins_in_the_middle_of_an_interview(practised: Home) -> None:
    with bootstrap.open_services(practised.practice_workspace, writing=False, home=practised) as services:
        view = look(services, practice_of(practised).id)
    assert 0 < view.answered < len(view.form.fields)
    assert 0 < view.dossier.result.scores.scored < view.dossier.result.scores.scorable
    assert view.dossier.previous is not None
    assert view.assessment.visit_first == NOON.now().date()


def test_coming_back_finds_what_was_tried_last_time(practised: Home) -> None:
    assessment = practice_of(practised).id
    with bootstrap.open_services(practised.practice_workspace, writing=True, home=practised) as services:
        interviewing.take_text(services, assessment, "members_total", "12345")
    assert make_practice(practised) == practised.practice_workspace
    with bootstrap.open_services(practised.practice_workspace, writing=False, home=practised) as services:
        assert look(services, assessment).dossier.answers["members_total"].value == 12345


def test_practice_needs_to_know_who_practises(tmp_path: Path) -> None:
    home = Home(tmp_path / "nobody", NOON)
    with pytest.raises(NobodyYet):
        make_practice(home)
    assert not home.practice_workspace.exists()


def test_it_is_never_finalised_though_nothing_is_missing(ready: Scenario) -> None:
    ready.services.say([Statement(EntityId(ready.id), PRACTICE, True, new_id())])
    assert ready.dossier.missing == ()
    with pytest.raises(IsPractice, match="never finalised"):
        closing.close(ready.services, EntityId(ready.id))
    assert (ready.assessment.is_read_only, ready.assessment.version) == (False, 0)

"""Slides show what is chosen, in even portions, and never a level that is not agreed."""

from dataclasses import replace
from datetime import date

import pytest
from scenario import Scenario

from workbench.application import assessing, logbook
from workbench.domain.dossier import Dossier
from workbench.domain.feedback import COVER, FINDINGS, LEVELS, build_slides
from workbench.domain.labels import Basis
from workbench.kernel.tongue import writing_in

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    scenario = Scenario(tmp_path_factory.mktemp("feedback")).score("1.1.1", 4, "Seen.").score("1.1.2", 2, "Seen.")
    for number in range(4):
        title, text = f"Finding {number}", f"Finding {number} and more"
        assessing.add_finding(
            scenario.services, scenario.assessment, sort="strength", indicator="1.1.1", title=title, text=text
        )
    logbook.ask_for(scenario.services, scenario.id, "Accounts 2025", "3.2")
    return scenario.dossier


def test_four_findings_are_two_and_two(dossier: Dossier) -> None:
    slides = [each for each in build_slides(dossier, TODAY, with_levels=False) if each.kind == FINDINGS]
    assert [len(each.points) for each in slides] == [2, 2]
    assert slides[1].points[0].number == "3"
    assert slides[0].points[0].title == "Finding 0 and more"


def test_a_finding_that_is_left_out_is_said_nowhere(dossier: Dossier) -> None:
    slides = build_slides(dossier, TODAY, with_levels=False, left_out={dossier.findings[0].id})
    assert not any("Finding 0" in each.words for each in slides)


def test_levels_are_shown_only_where_they_are_wanted_and_agreed(dossier: Dossier) -> None:
    assert not any(each.kind == LEVELS for each in build_slides(dossier, TODAY, with_levels=False))
    (levels,) = (each for each in build_slides(dossier, TODAY, with_levels=True) if each.kind == LEVELS)
    assert levels.groups[0].levels == ((2, 5), (4, 5))
    unagreed = replace(dossier, result=replace(dossier.result, basis=Basis.PROVISIONAL))
    (levels,) = (each for each in build_slides(unagreed, TODAY, with_levels=True) if each.kind == LEVELS)
    assert {each.levels for each in levels.groups} == {()}


def test_what_was_asked_for_is_first_among_what_is_open_and_notes_are_on_no_slide(dossier: Dossier) -> None:
    open_ = build_slides(dossier, TODAY, with_levels=True)[-2]
    assert open_.lines[0] == "Accounts 2025"
    assert len(open_.lines) == 7


def test_the_cover_promises_nothing_in_the_language_of_the_files(dossier: Dossier) -> None:
    with writing_in("sv"):
        cover = build_slides(dossier, TODAY, with_levels=True)[0]
    assert cover.kind == COVER
    assert cover.note == "Preliminärt. Ingen märkning utlovas i dag. Rapporten följer; märkesorganet beslutar."

"""Before signing, the assessor is asked for a short form of what the summary page has no room for."""

from pathlib import Path

import pytest
from reports import flat, text_of
from scenario import Scenario

from workbench.application import assessing, finalising, interviewing, shortening, undoing
from workbench.application.exporting import draw_preview
from workbench.application.shortening import NoSuchItem, ShortTooLong
from workbench.domain.dossier import Finding

LONG = "Nobody left for two years, as the register of the office shows. " * 30


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    made = Scenario(tmp_path).pass_gate().score_points(124)
    interviewing.add_finding(made.services, made.assessment.id, "strength", "2.4", LONG)
    details = {
        "title": "Write a plan for the second half of the period with all of the participants",
        "indicator": "5.3",
    }
    assessing.add_measure(made.services, made.assessment, details)
    return made


def shorten(scenario: Scenario, number: str, text: str) -> None:
    item = shortening.item_named(scenario.services, scenario.assessment.id, number)
    shortening.shorten(scenario.services, scenario.assessment.id, item, text)


def summary_of(scenario: Scenario) -> str:
    pdf = draw_preview(scenario.services, scenario.assessment)
    return flat(text_of(pdf, scenario.folder, "-f", "2", "-l", "2"))


def test_the_summary_prints_the_short_form_and_the_report_the_whole(scenario: Scenario) -> None:
    assert "…" in summary_of(scenario)
    shorten(scenario, "S1", "Nobody left\nfor two years.")
    shorten(scenario, "m1", "Write a plan with all")
    summary = summary_of(scenario)
    assert "Nobody left for two years." in summary and "Write a plan with all" in summary and "…" not in summary
    assert "second half of the period" not in summary
    assert "second half of the period" in flat(
        text_of(draw_preview(scenario.services, scenario.assessment), scenario.folder)
    )
    assert [each.short for each in scenario.reopened().dossier.findings] == ["Nobody left for two years."]


def test_finalising_names_what_is_too_long_and_is_not_kept_from_it(scenario: Scenario) -> None:
    found = finalising.finalise(scenario.services, scenario.assessment)
    assert [each.split(":")[0] for each in found.warnings] == ["S1", "M1"]
    assert not any("S1" in each or "M1" in each for each in found.missing)
    shorten(scenario, "S1", "Nobody left.")
    shorten(scenario, "M1", "Write a plan")
    assert finalising.finalise(scenario.services, scenario.assessment).warnings == ()


def test_a_short_form_is_short_and_belongs_to_something(scenario: Scenario) -> None:
    with pytest.raises(ShortTooLong):
        shorten(scenario, "S1", "x" * 151)
    with pytest.raises(ShortTooLong):
        shorten(scenario, "M1", "x" * 61)
    with pytest.raises(NoSuchItem, match="S1, M1"):
        shorten(scenario, "S2", "x")
    assert scenario.dossier.findings[0].short == ""


def test_a_short_form_can_be_taken_back(scenario: Scenario) -> None:
    item = scenario.dossier.findings[0]
    done = shortening.shorten(scenario.services, scenario.assessment.id, item, "Nobody left.")
    assert done.act is not None
    undoing.restate(scenario.services, scenario.assessment.id, done.act.backward)
    found = scenario.dossier.findings[0]
    assert isinstance(found, Finding) and not found.short

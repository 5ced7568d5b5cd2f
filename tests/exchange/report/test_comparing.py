"""Others and the last period in the report: what few have answered is said by nobody, what changed says why."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from reports import before, compared, flat, text_of, worded
from scenario import Scenario

from workbench.application import assessing
from workbench.domain.carrying import not_before
from workbench.domain.changes import list_changes
from workbench.domain.dossier import Carried, CarriedLevel, Dossier
from workbench.exchange.report.drawing import draw_report
from workbench.exchange.report.reading_back import check_report
from workbench.forms.crosswalks import find_crosswalk
from workbench.forms.library import get_edition


def page_with(text: str, title: str) -> str:
    """Return the page on which an indicator's own part stands."""
    return next(
        page for page in text.split("\f") if re.search(rf"^{re.escape(title)}", page, re.M) and "Why this level" in page
    )


def compared_dossier(folder: Path, n: int = 41, apart: dict[str, int] | None = None) -> Dossier:
    dossier = Scenario(folder).pass_gate().score_points(124).dossier
    return replace(dossier, comparison=compared(dossier.form, n, apart))


def test_many_others_are_a_band_a_median_and_counts(tmp_path: Path) -> None:
    dossier = compared_dossier(tmp_path)
    pdf = draw_report(dossier)
    assert check_report(pdf, dossier) == ()
    text = flat(text_of(pdf, tmp_path))
    assert "middle half and median of 41 other clusters, energy and environment, Nordic" in text
    assert "Others: 77.7 %" in text and "71.5 %" in text
    assert "41 clusters, median 3." in text and re.search(r"\d+ lower, \d+ same, \d+ higher\.", text)
    assert "Groups under 5 are not shown; the cluster's own earlier figures may be part of it." in text


@pytest.mark.parametrize("n", [5, 9])
def test_few_others_are_a_median_only(tmp_path: Path, n: int) -> None:
    text = flat(text_of(draw_report(compared_dossier(tmp_path, n)), tmp_path))
    assert f"median of {n} other clusters" in text and f"{n} clusters, median 3." in text
    assert "middle half" not in text and "lower," not in text


@pytest.mark.parametrize("n", [1, 4])
def test_fewer_than_five_are_told_in_words_and_by_no_figure(tmp_path: Path, n: int) -> None:
    dossier = compared_dossier(tmp_path, n)
    text = flat(text_of(draw_report(dossier), tmp_path))
    assert "under 5 nothing is shown." in text
    for figure in ("77.7", "71.5", "clusters, median", "cluster, median", "median of", "Others"):
        assert figure not in text
    assert dossier.comparison is not None
    assert dossier.comparison.at("2.4") is None and dossier.comparison.of_section("1") is None
    assert dossier.comparison.overall is None


def test_one_indicator_may_be_withheld_alone(tmp_path: Path) -> None:
    text = text_of(draw_report(compared_dossier(tmp_path, apart={"2.4": 4})), tmp_path)
    page = flat(page_with(text, "2.4"))
    assert "Not shown. This was answered by 4 clusters in the group; under 5 nothing is shown." in page
    assert flat(text).count("nothing is shown") == 1


def test_without_a_last_period_nothing_speaks_of_change(tmp_path: Path) -> None:
    text = flat(text_of(draw_report(Scenario(tmp_path).pass_gate().score_points(124).dossier), tmp_path))
    assert "Change" not in text and "2024" not in text and "lost since" not in text
    assert "there is no last period to compare with" in text


def test_levels_without_a_figure_then_are_new_and_the_method_says_what_is_compared(tmp_path: Path) -> None:
    dossier = Scenario(tmp_path).pass_gate().score_points(124).dossier
    then = before(dossier, edition="ecei-2011 1", not_before=frozenset({"4.6.2"}), homeless={"old": "gone"})
    then.levels.pop("4.6.2")  # type: ignore[attr-defined]
    dossier = replace(dossier, previous=then)
    text = text_of(draw_report(dossier), tmp_path)
    assert "Not judged in 2024: new in this edition." in flat(page_with(text, "4.6.2"))
    assert re.search(r"2024 is \d+ of 145 points", flat(text))
    assert "The edition was ecei-2011 1 then" in flat(text)
    assert "one answer of then has no question today." in flat(text).lower()
    assert re.search(r"Web presence.*new", text_of(draw_report(dossier), tmp_path, "-layout"))


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("merged", "2024: several figures added up"), ("renamed", "2024: under another number"),
        ("reworded", "2024: worded otherwise"), ("rescaled", "2024: converted to today's scale"),
        ("split", "2024: one question then, several now; not comparable"),
    ],
)  # fmt: skip
def test_a_restated_figure_says_in_a_few_words_how_it_came_about(tmp_path: Path, how: str, words: str) -> None:
    scenario = Scenario(tmp_path).pass_gate().answer("staff_left", 2).score_points(124)
    dossier = scenario.dossier
    carried = Carried(dossier.answers["staff_left"], how, "Because of this.", may_keep=False, fits=how != "split")
    levels = {"2.2.4": CarriedLevel(None, how, "Because of that.", "2.9", 3)}
    then = before(dossier, carried={"staff_left": carried}, carried_levels=levels, edition="older 1")
    page = flat(page_with(text_of(draw_report(replace(dossier, previous=then)), tmp_path), "2.2.4"))
    assert words in page
    assert "level 3 for 2.9 then, not comparable." in page


def test_changes_tell_how_and_why_they_were_restated(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path).pass_gate().score_points(124)
    dossier = scenario.dossier
    levels = {"2.4": CarriedLevel(3, "renamed", "The same question.", "2.9", 3)}
    then = before(dossier, carried_levels=levels)
    change = next(each for each in list_changes(replace(dossier, previous=then)) if each.id == "2.4")
    assert (change.how, change.why) == ("renamed", "The same question.")
    assert change.to_json() == {
        "kind": "level", "id": "2.4", "before": 4, "now": 5, "how": "renamed", "why": "The same question.",
    }  # fmt: skip


def test_what_an_earlier_edition_does_not_have_is_known(tmp_path: Path) -> None:
    old, new = get_edition("ecei-2013"), get_edition("benchmark-2019")
    fresh = not_before(old, new, find_crosswalk(old, new))
    assert "focus_themes" in fresh and "members_total" not in fresh
    assert not_before(new, new, None) == frozenset()


def test_the_plan_says_whether_all_ends_before_the_label_does(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path).pass_gate().score_points(124)
    for place, due in enumerate(("2027-03-31", "2027-06-30", "2028-12-31")):
        details = {"title": f"Step {place}", "indicator": "5.3", "owner": "Åsa", "due": due, "from": 2, "to": 3}
        assessing.add_measure(scenario.services, scenario.assessment, details)
    dossier = scenario.dossier
    texts = {
        until: flat(text_of(draw_report(replace(dossier, label_until=until)), tmp_path))
        for until in (date(2028, 11, 30), date(2029, 1, 31))
    }
    assert "One ends after the label does." in texts[date(2028, 11, 30)]
    assert "All end before the label does." in texts[date(2029, 1, 31)]
    assert "Label ends 31 January 2029" in texts[date(2029, 1, 31)]
    assert "Three measures, up to one point" in texts[date(2029, 1, 31)]


def test_a_dossier_in_another_language_says_the_same_figures(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path).pass_gate().score_points(124)
    english, swedish = scenario.dossier, worded(scenario, "sv")
    assert english.result.to_json()["points"] == swedish.result.to_json()["points"]
    assert english.form.hash == swedish.form.hash

"""The feedback sheet promises nothing, the profile shows only what was released; each is one page in five languages."""

import io
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from filling import Filled
from pypdf import PdfReader
from reports import flat, text_of, worded
from scenario import Scenario

from workbench.application import assessing, awarding, releasing
from workbench.domain.labels import Basis
from workbench.domain.profile import Profile
from workbench.exchange.report.feedback_sheet import draw_feedback, shown_findings
from workbench.exchange.report.profile_sheet import draw_profile, released_texts
from workbench.exchange.report.reading_back import check_texts
from workbench.kernel.clock import FixedClock
from workbench.kernel.tongue import LANGUAGES, writing_in

LONG = (
    "Pohjois-Suomen ja Sápmin uusiutuvan energian sekä kestävän kaivostoiminnan osaamiskeskittymä ry, Oulu ja Rovaniemi"
)


def judged(folder: Path, cluster: str = "Kattegatt Vätgas") -> Scenario:
    scenario = Scenario(folder, cluster=cluster).pass_gate().score_points(124)
    for sort in ("strength", "improvement", "remark"):
        for place in range(5):
            words = {"indicator": "2.4", "title": f"{sort} number {place}", "text": "Minutes record it. " * 12}
            assessing.add_finding(scenario.services, scenario.assessment, sort=sort, **words)
    return scenario


@pytest.mark.parametrize("language", list(LANGUAGES))
@pytest.mark.parametrize("cluster", ["Kattegatt Vätgas", LONG])
def test_feedback_is_one_page_with_three_of_each(tmp_path: Path, language: str, cluster: str) -> None:
    dossier = worded(judged(tmp_path, cluster), language)
    with writing_in(language):
        pdf = draw_feedback(dossier)
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 1
    assert check_texts(pdf, [cluster, *shown_findings(dossier)], "feedback.pdf") == ()
    text = text_of(pdf, tmp_path)
    assert "strength number 2" in text and "improvement number 2" in text
    assert "number 3" not in text and "remark" not in text


def test_feedback_shows_no_sum_no_percent_no_label_and_no_threshold(tmp_path: Path) -> None:
    text = flat(text_of(draw_feedback(judged(tmp_path).dossier), tmp_path))
    assert "Preliminary. No label is promised today." in text
    assert not re.search(r"\b124\b|of 150\b|%|Gold|hreshold|recommended", text)


def test_feedback_outlines_what_is_not_agreed(tmp_path: Path) -> None:
    dossier = judged(tmp_path).dossier
    provisional = replace(dossier, result=replace(dossier.result, basis=Basis.PROVISIONAL))
    text = flat(text_of(draw_feedback(provisional), tmp_path))
    assert "0 of 30 indicators agreed" in text and text.count("–") >= 30


def test_feedback_names_what_is_still_open(tmp_path: Path) -> None:
    text = flat(text_of(draw_feedback(judged(tmp_path).dossier), tmp_path))
    assert re.search(r"and (\d+|\w+) more", text.split("Still open")[1])


@pytest.mark.parametrize("edition", ["benchmark-2019", "example", "small", "ecei-bw"])
@pytest.mark.parametrize("state", ["reached", "half-empty", "empty"])
def test_feedback_of_other_editions_stays_on_its_page(tmp_path: Path, edition: str, state: str) -> None:
    dossier = Filled(tmp_path, edition, state).dossier
    assert len(PdfReader(io.BytesIO(draw_feedback(dossier))).pages) == 1


# Profile


def released(folder: Path, items: tuple[str, ...], language: str = "en") -> Profile:
    scenario = Filled(folder, "benchmark-2019")
    releasing.release(scenario.services, scenario.assessment, items, "public")
    with writing_in(language):
        return releasing.profile_of(scenario.services, scenario.assessment, worded(scenario, language))


def text_of_profile(profile: Profile, folder: Path) -> str:
    pdf = draw_profile(profile)
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 1
    assert check_texts(pdf, released_texts(profile), "profile.pdf") == ()
    return flat(text_of(pdf, folder))


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_profile_shows_what_is_released_in_every_language(tmp_path: Path, language: str) -> None:
    items = ("name", "members", "services", "members_total", "founded_on", "staff_fte", "financing_secured_months")
    profile = released(tmp_path, items, language)
    with writing_in(language):
        text = text_of_profile(profile, tmp_path)
    assert "104" in text and "2014" in text and "41" in text
    assert ("4.5" in text) is (language == "en")


def test_what_is_not_released_leaves_no_trace(tmp_path: Path) -> None:
    text = text_of_profile(released(tmp_path, ("name",)), tmp_path)
    assert "Kattegatt Vätgas" in text and "The cluster released these details on 25 November 2026." in text
    for words in ("Members", "Services", "104", "81", "released to", "One example", "Gold", "%"):
        assert words not in text


def test_fewer_than_three_figures_are_no_row(tmp_path: Path) -> None:
    text = text_of_profile(released(tmp_path, ("name", "members_total", "founded_on")), tmp_path)
    assert "104" not in text and "2014" not in text


def test_kinds_with_few_members_join_the_others(tmp_path: Path) -> None:
    profile = released(tmp_path, ("name", "members"))
    assert [count for _, count in profile.members] == [41, 12, 7, 6, 15]
    assert len(profile.members) == 5 and profile.members[-1][0] == "Others"


def test_the_label_is_shown_only_while_it_is_valid(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path).pass_gate()
    releasing.release(scenario.services, scenario.assessment, ("name",), "public")
    cluster = scenario.assessment.cluster
    awarding.award(scenario.services, cluster, "gold", by="Label body", on=date(2026, 11, 20), until=date(2028, 11, 30))

    def told(day: datetime) -> str:
        services = replace(scenario.services, clock=FixedClock(day))
        return text_of_profile(releasing.profile_of(services, scenario.assessment, scenario.dossier), tmp_path)

    assert "Gold, valid until 30 November 2028" in told(datetime(2028, 11, 30, 12, tzinfo=UTC))
    assert "Label decided by Label body on 20 November 2026." in told(datetime(2027, 1, 1, tzinfo=UTC))
    assert "Gold" not in told(datetime(2028, 12, 1, tzinfo=UTC))
    assert "Gold" not in told(datetime(2026, 11, 19, tzinfo=UTC))


def test_the_fullest_profile_stays_on_its_page(tmp_path: Path) -> None:
    profile = released(tmp_path, ("name", "members", "services", "members_total", "founded_on", "staff_fte"))
    texts = {
        "claim": "x" * 40 + " " + "y" * 79, "story": "word " * 80, "specialisation": "word " * 50,
        "partners": "word " * 50, "contact": "Name\nmail@example.org\nStreet 1\nwww.example.org",
    }  # fmt: skip
    full = replace(profile, name=LONG, texts=texts)
    assert "Street 1" in text_of_profile(full, tmp_path)

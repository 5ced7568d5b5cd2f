"""The shipped example: a fictional cluster with last year's workbook, answers, levels, findings, documents."""

import json
from datetime import timedelta
from pathlib import Path

from workbench.application import assessing, collecting, importing, visiting
from workbench.application.answering import open_desk
from workbench.application.editions import form_of
from workbench.application.references import get_assessment
from workbench.application.scoring import open_score_sheet
from workbench.application.services import Services
from workbench.domain.assessments import Assessment
from workbench.kernel.canonical import Json
from workbench.kernel.files import read_file

EARLY_SECTIONS = 2
"""Sections that are answered and scored in the middle of the interview."""


def read_example(folder: Path) -> Json:
    """Return the shipped example: a fictional cluster with answers, levels, findings, measures."""
    return json.loads(read_file(folder / "answers.json", limit=5_000_000))


def begin_example(services: Services, example: Json, folder: Path) -> Assessment:
    """Start the example's assessment and take over last year's workbook."""
    cluster = assessing.add_cluster(services, **example["cluster"])
    assessment = assessing.start_assessment(services, cluster, example["edition"], example["period"])
    previous = folder / example["previous"]
    plan = importing.plan(services, assessment, previous, importing.Choices("previous"))
    importing.take_over(services, assessment, previous, plan, as_="previous")
    today = services.clock.now().date()
    visiting.plan_visit(services, assessment.id, today, today + timedelta(days=example["visit_days"] - 1))
    return get_assessment(services, assessment.id)


def fill_example(services: Services, assessment: Assessment, example: Json, folder: Path) -> None:
    """Answer and score the example, with findings, measures and evidence."""
    desk = open_desk(services, assessment)
    for each in example["answers"]:
        desk.answer(each["question"], each["value"])
    give_levels(services, assessment, example["scores"])
    for each in example["findings"]:
        assessing.add_finding(services, assessment, **each)
    for each in example["measures"]:
        assessing.add_measure(services, assessment, each)
    for each in example["evidence"]:
        collecting.add_evidence(services, assessment, folder / "evidence" / each["file"], each["question"])


def beginning_of(services: Services, assessment: Assessment, example: Json) -> Json:
    """Return the part of the example that is about its first sections, as in the middle of an interview."""
    return {**part_of(services, assessment, example, slice(EARLY_SECTIONS)), "measures": []}


def part_of(services: Services, assessment: Assessment, example: Json, sections: slice) -> Json:
    """Return the part of the example that is about some sections, with all measures."""
    form = form_of(services, assessment)
    indicators = {i.id for section in form.sections[sections] for i in section.all_indicators}

    def belongs(place: str) -> bool:
        return form.indicator_of.get(place.split(".")[0], place) in indicators

    return {
        **example,
        "answers": [each for each in example["answers"] if belongs(each["question"])],
        "scores": [each for each in example["scores"] if belongs(each["indicator"])],
        "findings": [each for each in example["findings"] if belongs(each["indicator"])],
        "evidence": [each for each in example["evidence"] if belongs(each["question"])],
    }


def levels_of(example: Json, who: str) -> list[Json]:
    """Return the levels that an assessor gives at first: `person`, or `colleague`, who says why where they differ."""
    usual = {} if who == "person" else {"why": ""}
    return [{**each, **each.get("first", {}).get(who, usual)} for each in example["scores"]]


def give_levels(services: Services, assessment: Assessment, levels: list[Json]) -> None:
    """Give levels in the person's own lane."""
    sheet = open_score_sheet(services, assessment)
    for each in levels:
        sheet.score(each["indicator"], each["level"], each["why"])

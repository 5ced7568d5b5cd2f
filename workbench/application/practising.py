"""A fictional assessment to try everything on, in a workspace of its own that is never shared."""

import os
from pathlib import Path
from typing import Any

from workbench.application import maintaining
from workbench.application.demonstrating import begin_example, fill_example, read_example
from workbench.application.home import Home
from workbench.application.services import Services
from workbench.domain.assessments import PRACTICE, Assessment
from workbench.domain.revisions import Statement
from workbench.kernel import locations
from workbench.kernel.ids import new_id
from workbench.store.workspace import Opener, open_workspace

DONE_SECTIONS = 2
"""Sections of the example that are answered already, so that there is something to look at."""


def make_practice(home: Home) -> Path:
    """Return the practice workspace; it is made where there is none yet. Raises NobodyYet."""
    path = home.practice_workspace
    if not path.exists():
        person = home.get_person()
        maintaining.make_workspace(home, path, person.name, person.email)
        opener = Opener(person.name, home.device_fingerprint(), home.clock.now)
        with open_workspace(path, opener, writing=True) as workspace:
            begin_practice(Services(workspace, home, home.clock, os.urandom, person))
    return path


def begin_practice(services: Services) -> Assessment:
    """Fill the first sections of the example, marked as practice."""
    folder = locations.resources() / "example"
    example = read_example(folder)
    assessment = begin_example(services, example, folder)
    services.say([Statement(assessment.id, PRACTICE, True, new_id())])
    fill_example(services, assessment, _beginning(services, assessment, example), folder)
    return assessment


def _beginning(services: Services, assessment: Assessment, example: Any) -> Any:
    from workbench.application.editions import form_of

    form = form_of(services, assessment)
    indicators = {i.id for section in form.sections[:DONE_SECTIONS] for i in section.indicators}
    done = {question: indicator in indicators for question, indicator in form.indicator_of.items()}
    return {
        **example,
        "answers": [each for each in example["answers"] if done.get(each["question"].split(".")[0])],
        "scores": [each for each in example["scores"] if each["indicator"] in indicators],
        "findings": [each for each in example["findings"] if each["indicator"] in indicators],
        "measures": [],
        "evidence": [
            e for e in example["evidence"] if done.get(e["question"].split(".")[0], e["question"] in indicators)
        ],
    }

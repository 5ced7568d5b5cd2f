"""A fictional assessment to try everything on, in a workspace of its own that is never shared."""

import os
from pathlib import Path

from workbench.application import maintaining
from workbench.application.demonstrating import begin_example, beginning_of, fill_example, read_example
from workbench.application.home import Home
from workbench.application.services import Services
from workbench.domain.assessments import PRACTICE, Assessment
from workbench.domain.revisions import Statement
from workbench.kernel import locations
from workbench.store.workspace import Opener, open_workspace


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
    services.say([Statement(assessment.id, PRACTICE, True, services.new_id())])
    fill_example(services, assessment, beginning_of(services, assessment, example), folder)
    return assessment

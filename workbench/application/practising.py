"""A fictional assessment to try everything on, in a workspace of its own that is never shared."""

import os
from dataclasses import replace
from pathlib import Path

from workbench.application import maintaining
from workbench.application.example import begin_example, beginning_of, fill_example, read_example
from workbench.application.home import Home, Person
from workbench.application.references import list_assessments
from workbench.application.services import Services
from workbench.domain.assessments import IMPORTED, PRACTICE, Assessment, value_of
from workbench.domain.revisions import Statement
from workbench.kernel import locations
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import PersonId
from workbench.store.workspace import Opener, open_workspace


class NotForPractice(WorkbenchError):
    code = "CMD-061"
    message = "Nobody speaks for somebody else here: this workspace is not for practice only."
    remedy = "Leave out --as, or use the practice workspace."


class NobodyCalled(WorkbenchError):
    code = "CMD-062"
    message = "Nobody in this workspace has the e-mail address {given}."
    remedy = "Let them join first: `workbench join WS A PERSON.crt --role co`."


def speak_for(services: Services, email: str) -> Services:
    """Return the services for another person, known by their e-mail; nothing given changes nothing.

    Raises NotForPractice where an assessment is a real one, or NobodyCalled.
    """
    if not email:
        return services
    if not all(each.is_practice or each.origin == IMPORTED for each in list_assessments(services)):
        raise NotForPractice
    people = services.fields_of_all(services.workspace.revisions.of_kind("person"))
    for entity, fields in people.items():
        if str(value_of(fields, "email", "")).casefold() == email.strip().casefold():
            return replace(services, person=Person(PersonId(entity), str(value_of(fields, "name", "")), email.strip()))
    raise NobodyCalled(given=email)


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

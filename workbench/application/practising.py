"""A fictional assessment to try everything on, in a workspace of its own that is never shared."""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from workbench.application import assessing, maintaining
from workbench.application.answering import open_desk
from workbench.application.example import begin_example, beginning_of, fill_example, read_example
from workbench.application.home import Home, Person
from workbench.application.references import list_assessments, list_clusters
from workbench.application.services import Services
from workbench.domain.assessments import IMPORTED, PRACTICE, Assessment, value_of
from workbench.domain.revisions import Statement
from workbench.kernel import locations
from workbench.kernel.canonical import Json
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


def practise_on(home: Home, copies: Sequence[Json], path: Path) -> Path:
    """Make a workspace of anonymised copies to be scored for practice: their answers, and nobody's levels.

    Raises NobodyYet, WorkspaceExists, UnknownEdition or FileNotWritten; nothing is left behind then.
    """
    person = home.get_person()
    maintaining.make_workspace(home, path, person.name, person.email)
    opener = Opener(person.name, home.device_fingerprint(), home.clock.now)
    try:
        with open_workspace(path, opener, writing=True) as workspace:
            services = Services(workspace, home, home.clock, os.urandom, person)
            for copy in copies:
                _begin(services, copy)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path


def _begin(services: Services, copy: Json) -> None:
    """Fill in one copy; what its edition takes no longer is left out."""
    told, edition = copy["cluster"], copy["edition"]["id"]
    known = next((each for each in list_clusters(services) if each.name == told["name"]), None)
    cluster = known or assessing.add_cluster(services, told["name"], told["country"], sector=told["sector"])
    assessment = assessing.start_assessment(services, cluster, edition, copy["period"], copy["currency"])
    services.say([Statement(assessment.id, PRACTICE, True, services.new_id())])
    desk = open_desk(services, assessment)
    for each in copy["answers"]:
        with suppress(WorkbenchError):
            desk.answer(each["question"], each["value"])

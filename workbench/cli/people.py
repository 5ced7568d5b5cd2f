"""Who is on an assessment: joining, leaving, declarations of interest."""

from pathlib import Path
from typing import Annotated

import typer

from workbench.cli.opening import Speaker, open_to_write
from workbench.cli.output import Outcome, command
from workbench.cli.workspaces import Reference, Workspace


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    command(app, "join")(_join)
    command(app, "leave")(_leave)
    command(app, "declare")(_declare)


def _join(
    workspace: Workspace,
    assessment: Reference,
    certificate: Annotated[Path, typer.Argument(metavar="PERSON.crt", help="Their certificate, the file me.crt.")],
    role: Annotated[str, typer.Option(help="lead, co, third or observer.")] = "co",
    person: Annotated[str | None, typer.Option(help="Their person id, where the certificate names none.")] = None,
) -> Outcome:
    """Let somebody join an assessment; their certificate is pinned."""
    from workbench.application import participating, references
    from workbench.application.documents import people_document
    from workbench.domain.people import ROLE_WORDS

    with open_to_write(workspace) as services:
        found = references.get_assessment(services, assessment)
        joined = participating.join(services, found, certificate, role, person)
        people = people_document(participating.people_of(services, found.id))
    text = f"{joined.name} is on it as {ROLE_WORDS[joined.role]}.\nCompare the fingerprint aloud: {joined.fingerprint}"
    return Outcome({"person": joined.person, "fingerprint": joined.fingerprint, "people": people}, text)


def _leave(
    workspace: Workspace,
    assessment: Reference,
    person: Annotated[str | None, typer.Option(help="As its lead: the id of whoever leaves.")] = None,
    as_: Speaker = "",
) -> Outcome:
    """Leave an assessment; what you said stays."""
    from workbench.application import participating, references
    from workbench.application.documents import people_document
    from workbench.application.signing import checked_person

    with open_to_write(workspace, as_) as services:
        found = references.get_assessment(services, assessment)
        participating.leave(services, found, checked_person(person))
        people = people_document(participating.people_of(services, found.id))
    return Outcome({"people": people}, "Left. What was said stays in the history.")


def _declare(
    workspace: Workspace,
    assessment: Reference,
    interest: Annotated[str, typer.Option(help="“none”, or what interest you have in this cluster.")],
    as_: Speaker = "",
) -> Outcome:
    """Declare your interest in the cluster, as every assessor must."""
    from workbench.application import participating, references
    from workbench.application.documents import people_document

    with open_to_write(workspace, as_) as services:
        found = references.get_assessment(services, assessment)
        participating.declare_interest(services, found.id, interest)
        people = people_document(participating.people_of(services, found.id))
    return Outcome({"people": people}, "Your declaration is noted.")

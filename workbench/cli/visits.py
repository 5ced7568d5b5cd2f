"""The visit: its agenda, who spoke for the cluster, and what it is still to hand in."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from workbench.cli.opening import look_into, open_to_write
from workbench.cli.output import DONE, NO, BadUsage, Outcome, command, table
from workbench.cli.workspaces import Reference, Workspace

if TYPE_CHECKING:
    from workbench.application.views import AssessmentView
    from workbench.domain.dossier import Request


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    command(app, "agenda")(_agenda)
    command(app, "talk")(_talk)
    command(app, "request")(_request)


def _agenda(
    workspace: Workspace,
    assessment: Reference,
    propose: Annotated[bool, typer.Option("--propose", help="Write down a proposal by its sections.")] = False,
    first: Annotated[str, typer.Option(help="First day of the visit, e.g. 2026-12-01.")] = "",
    last: Annotated[str, typer.Option(help="Last day of the visit.")] = "",
    clear: Annotated[bool, typer.Option("--clear", help="Take the agenda away.")] = False,
) -> Outcome:
    """Show the agenda of the visit, or write it down."""
    from workbench.application import references, views, visiting
    from workbench.domain.agenda import propose as proposed

    if propose or clear or first or last:
        days = (_day(first), _day(last))
        with open_to_write(workspace) as services:
            found = references.get_assessment(services, assessment)
            if first or last:
                visiting.plan_visit(services, found.id, *days)
                found = references.get_assessment(services, found.id)
            if propose or clear:
                form = views.look(services, found.id).form
                count = (found.visit_last - found.visit_first).days + 1 if found.visit_first and found.visit_last else 1
                visiting.plan_agenda(services, found.id, () if clear else proposed(form, count))
            return _shown(views.look(services, found.id))
    with look_into(workspace, assessment) as (services, found):
        return _shown(views.look(services, found.id))


def _shown(view: "AssessmentView") -> Outcome:
    from workbench.domain.agenda import times_of, to_json

    titles = {each.id: each.title for each in view.form.sections}
    rows = [
        (number, f"{begin:%H:%M}", f"{end:%H:%M}", titles.get(slot.section, slot.section) or slot.title)
        for number, day in enumerate(view.agenda, 1)
        for slot, (begin, end) in zip(day.slots, times_of(day), strict=True)
    ]
    visit = [day and day.isoformat() for day in (view.assessment.visit_first, view.assessment.visit_last)]
    return Outcome({"agenda": to_json(view.agenda) or [], "visit": visit}, table(("Day", "From", "To", "What"), rows))


def _talk(
    workspace: Workspace,
    assessment: Reference,
    who: Annotated[str, typer.Argument(metavar="WHO", help="Who speaks; left out: lists the talks.")] = "",
    role: Annotated[str, typer.Option(help="What they are in the cluster.")] = "",
    section: Annotated[str, typer.Option(help="Section that is talked about.")] = "",
) -> Outcome:
    """Write down who speaks for the cluster from now on, or list who did."""
    from workbench.application import dossiers, logbook, references

    if who:
        with open_to_write(workspace) as services:
            found = references.get_assessment(services, assessment)
            made = logbook.write_down_talk(services, found.id, who, role, section).made
        return Outcome({"talk": made}, "Noted.")
    with look_into(workspace, assessment) as (services, found):
        talks = dossiers.build_dossier(services, found).talks
    rows = [(f"{each.began.astimezone():%Y-%m-%d %H:%M}", each.who, each.role, each.section) for each in talks]
    document = [
        {"who": t.who, "role": t.role, "began": f"{t.began:%Y-%m-%dT%H:%M:%SZ}", "section": t.section} for t in talks
    ]
    return Outcome({"talks": document}, table(("Began", "Who", "Role", "Section"), rows))


def _request(
    workspace: Workspace,
    assessment: Reference,
    what: Annotated[str, typer.Argument(metavar="WHAT", help="What is asked for; left out: lists it.")] = "",
    indicator: Annotated[str, typer.Option(help="The indicator that it is about.")] = "",
    due: Annotated[str, typer.Option(help="By when, e.g. 2026-12-05.")] = "",
    came: Annotated[str, typer.Option(metavar="NUMBER", help="It came today, e.g. Q1.")] = "",
) -> Outcome:
    """Write down what the cluster is to hand in, that it came, or list what is waited for."""
    from workbench.application import dossiers, logbook, references

    if what or came:
        with open_to_write(workspace) as services:
            found = references.get_assessment(services, assessment)
            if what:
                made = logbook.ask_for(services, found.id, what, indicator, _day(due)).made
                return Outcome({"request": made}, "Noted.")
            asked = logbook.request_named(services, found.id, came)
            logbook.receive(services, found.id, asked)
            return Outcome({"request": asked.id}, f"{asked.number} came today.")
    with look_into(workspace, assessment) as (services, found):
        requests = dossiers.build_dossier(services, found).requests
    rows = [(each.number, each.what, each.indicator, each.due or "", each.came_on or "waited for") for each in requests]
    shown = table(("No.", "What", "Indicator", "Due", "Came"), rows)
    is_waited_for = any(each.came_on is None for each in requests)
    return Outcome({"requests": [_told(each) for each in requests]}, shown, NO if is_waited_for else DONE)


def _told(request: "Request") -> dict[str, str | None]:
    days = {"asked_on": request.asked_on, "due": request.due, "came_on": request.came_on}
    told = {name: day.isoformat() if day else None for name, day in days.items()}
    return {"number": request.number, "id": request.id, "what": request.what, "indicator": request.indicator, **told}


def _day(text: str) -> date | None:
    from workbench.domain.entries import read_date

    found = read_date(text)
    if text and len(found) != 1:
        raise BadUsage(what=f"{text} is no day that is written like 2026-12-01.", command="agenda")
    return found[0] if found else None

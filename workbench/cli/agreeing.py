"""From two assessors' levels to one: locking, agreeing, approving."""

from typing import Annotated

import typer

from workbench.cli.opening import Speaker, look_into, open_to_write
from workbench.cli.output import NO, BadUsage, Outcome, command, table
from workbench.cli.workspaces import Reference, Workspace


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    command(app, "lock")(_lock)
    command(app, "reconcile")(_reconcile)
    command(app, "approve")(_approve)
    command(app, "settle")(_settle)


def _lock(workspace: Workspace, assessment: Reference, as_: Speaker = "") -> Outcome:
    """Close your own lane for good; levels are shown once everybody who scores has locked."""
    from workbench.application import locking, reconciling, references

    with open_to_write(workspace, as_) as services:
        found = references.get_assessment(services, assessment)
        locked = locking.lock(services, found)
        lanes = reconciling.look_at_lanes(services, found)
    waiting, coming = lanes.waiting, [each.name or each.id for each in lanes.coming]
    names = [each.name or each.id for each in waiting]
    shown = f"Still to come with a sync: {', '.join(coming)}." if coming else "All levels are shown."
    text = "Your levels are locked. " + (f"Not locked yet: {', '.join(names)}." if names else shown)
    if locked.unscored:
        text += f"\nYou gave no level for {', '.join(locked.unscored)}."
    document = {
        "revision": locked.revision.id, "unscored": list(locked.unscored), "waiting": [each.id for each in waiting],
    }  # fmt: skip
    return Outcome(document, text)


def _reconcile(
    workspace: Workspace,
    assessment: Reference,
    indicator: Annotated[str, typer.Argument(metavar="[INDICATOR]", help="Without it: shows the lanes.")] = "",
    level: Annotated[str, typer.Argument(metavar="[LEVEL]", help="The level that you agree on.")] = "",
    why: Annotated[str, typer.Option(help="Why; needed where not everybody gave it.")] = "",
    not_applicable: Annotated[str, typer.Option(metavar="WHY", help="It does not apply, and why.")] = "",
    equal: Annotated[bool, typer.Option("--equal", help="Agree on all levels that everybody gave alike.")] = False,
    as_: Speaker = "",
) -> Outcome:
    """Write down a level that you agree on; without one: shows the levels side by side."""
    from workbench.application import reconciling, references
    from workbench.domain.assessments import DOES_NOT_APPLY

    if equal and indicator:
        raise BadUsage(what="Give an indicator, or --equal.", command="reconcile")
    if indicator and bool(level) == bool(not_applicable):
        raise BadUsage(what="Give the level that you agree on, or --not-applicable.", command="reconcile")
    if not indicator and not equal:
        return _show(workspace, assessment, as_)
    with open_to_write(workspace, as_) as services:
        found = references.get_assessment(services, assessment)
        if equal:
            step = reconciling.agree_where_equal(services, found)
        else:
            given = DOES_NOT_APPLY if not_applicable else int(level) if level.isdecimal() else level
            step = reconciling.reconcile(services, found, indicator, given, not_applicable or why)
        rows = reconciling.look_at_lanes(services, found)
    revisions = [each.id for each in step.revisions]
    left = f"{rows.left} left to agree on" if rows.left else "none is left"
    document = {"revision": next(iter(revisions), None), "revisions": revisions, "left": rows.left, "warnings": []}
    return Outcome(document, f"{len(revisions)} agreed, {left}.")


def _show(workspace: Workspace, assessment: str, as_: str) -> Outcome:
    from workbench.application import reconciling
    from workbench.application.agreement_words import (
        APART_WORDS,
        agreed_text,
        lane_lines,
        lanes_document,
        vote_text,
    )

    with look_into(workspace, assessment, as_) as (services, of):
        found = reconciling.look_at_lanes(services, of)
    heads = ("No.", *(each.name or each.id for each in found.people), "Asks for", "Agreed")
    rows = [
        (row.indicator, *map(vote_text, row.votes), APART_WORDS[row.apart], agreed_text(row))
        for row in found.rows
    ]  # fmt: skip
    lines = [*lane_lines(found), *(["", table(heads, rows)] if rows else [])]
    return Outcome(lanes_document(found), "\n".join(lines), NO if found.left or not found.is_open else 0)


def _approve(workspace: Workspace, assessment: Reference, as_: Speaker = "") -> Outcome:
    """Approve the consensus as co-assessor; a later change of it voids the approval."""
    from workbench.application import reconciling, references

    with open_to_write(workspace, as_) as services:
        step = reconciling.approve(services, references.get_assessment(services, assessment))
    return Outcome(
        {"revision": step.revisions[0].id}, "Approved. A later change of an agreed level or an answer voids it."
    )


def _settle(
    workspace: Workspace,
    assessment: Reference,
    field: Annotated[str, typer.Argument(metavar="FIELD", help="As `conflicts` names it, or a question.")],
    value: Annotated[str, typer.Argument(metavar="VALUE", help="What stands from now on.")],
    why: Annotated[str, typer.Option(help="Why.")] = "",
    as_: Speaker = "",
) -> Outcome:
    """Say which value stands where colleagues differ; both stay in the history."""
    from workbench.application import maintaining, references, settling

    with open_to_write(workspace, as_) as services:
        found = references.get_assessment(services, assessment)
        revision, _ = settling.settle(services, found, field, value, why)
        left = maintaining.list_conflicts(services, found.id)
    return Outcome({"revision": revision.id, "conflicts": left}, f"Settled. {len(left)} left.")

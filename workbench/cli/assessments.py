"""Assessments: started, listed, looked at, scored up, finalised."""

from typing import Annotated, Any

import typer

from workbench.cli.opening import Speaker, look_into, open_to_write
from workbench.cli.output import NO, BadUsage, Outcome, command, table
from workbench.cli.references import comparison_lines
from workbench.cli.workspaces import Reference, Workspace


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    group = typer.Typer(help="Assessments: one edition, one cluster, one period.", no_args_is_help=True)
    app.add_typer(group, name="assessment")
    command(group, "new")(_new)
    command(group, "list")(_list)
    command(group, "status")(_status)
    command(group, "upgrade")(_upgrade)
    command(app, "status")(_status)
    command(app, "result")(_result)
    command(app, "finalise")(_finalise)
    command(app, "revise")(_revise)


def _new(
    workspace: Workspace,
    cluster: Annotated[str, typer.Option(help="The cluster's id or name.")],
    form: Annotated[str, typer.Option(help="The form edition, e.g. ecei-2013.")],
    period: Annotated[str, typer.Option(help="Last year of the figures, e.g. 2026.")],
    currency: Annotated[str | None, typer.Option(help="ISO 4217; default: the country's.")] = None,
) -> Outcome:
    """Start an assessment; you become its lead."""
    from workbench.application import assessing, references

    with open_to_write(workspace) as services:
        found = references.get_cluster(services, cluster)
        started = assessing.start_assessment(services, found, form, period, currency)
    asked = f"Declare your interest in the cluster: `workbench declare {workspace} {started.id} --interest none`"
    text = f"{found.name} {period} is started ({started.id}).\n{asked}, or what it is. It is needed to finalise only."
    return Outcome({"assessment": started.id}, text)


def _list(workspace: Workspace) -> Outcome:
    """List the assessments of a workspace."""
    from workbench.application import references
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=False) as services:
        names = {each.id: each.name for each in references.list_clusters(services)}
        found = references.list_assessments(services)
    return Outcome(
        {
            "assessments": [
                {
                    "id": a.id, "cluster": a.cluster, "period": a.period, "status": a.status,
                    "edition": a.edition, "origin": a.origin, "previous": a.previous,
                }
                for a in found
            ]
        },
        table(
            ("Cluster", "Period", "Status", "Origin", "Id"),
            [(names.get(a.cluster, a.cluster), a.period, a.status, a.origin, a.id) for a in found],
        ),
    )  # fmt: skip


def _status(workspace: Workspace, assessment: Reference, as_: Speaker = "") -> Outcome:
    """Say how far an assessment is, and what is missing."""
    from workbench.application import assessing, retaining
    from workbench.application.documents import people_document, revision_document
    from workbench.domain.wording import revision_text

    with look_into(workspace, assessment, as_) as (services, found):
        status = assessing.look_at(services, found)
        kept = retaining.kept_until(services, found.id) if not found.is_practice else None
    document = {
        **({"keep_until": kept.retention.until.isoformat(), "retention_due": kept.is_due} if kept else {}),
        "status": found.status, "answered": status.answered, "questions": status.questions,
        "scored": status.scored, "scorable": status.scorable, "missing": list(status.missing),
        **revision_document(found),
        "conflicts": list(status.conflicts),
        "people": people_document(status.people), "warnings": list(status.warnings),
        "marks": [{"question": name, **mark.to_json()} for name, mark in status.marks.items()],
    }  # fmt: skip
    text = (
        f"{found.status}: {status.answered} of {status.questions} questions answered, "
        f"{status.scored} of {status.scorable} indicators scored."
    )
    text += f"\nKept {kept.words[0].lower()}{kept.words[1:]}." if kept else ""
    if found.correction:
        text = f"{revision_text(found.correction)}\n{text}"
    if status.missing:
        text += "\nMissing:" + "".join(f"\n- {each}" for each in status.missing_lines)
    text += "".join(f"\nNote: {each}" for each in status.warnings)
    for name, mark in status.marks.items():
        text += f"\nThe cluster on {name}: {': '.join(filter(None, (mark.state, mark.remark)))}"
    return Outcome(document, text)


def _upgrade(
    workspace: Workspace,
    assessment: Reference,
    to: Annotated[str | None, typer.Option(help="Another edition; default: the newest of its own.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would change and change nothing.")] = False,
) -> Outcome:
    """Take an open assessment to a revised or another edition; what changes is shown."""
    from workbench.application import references, upgrading
    from workbench.application.upgrade_words import upgrade_document, upgrade_lines
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=not dry_run) as services:
        found = references.get_assessment(services, assessment)
        plan = upgrading.plan_upgrade(services, found, to)
        is_done = plan.is_needed and not dry_run
        if is_done:
            upgrading.upgrade(services, found, plan)
    if not plan.is_needed:
        text = f"Nothing to upgrade to: the assessment rests on {plan.to} as it is shipped."
        return Outcome(upgrade_document(plan, is_done=False), text, NO)
    return Outcome(upgrade_document(plan, is_done=is_done), "\n".join(upgrade_lines(plan, is_done=is_done)))


def _result(workspace: Workspace, assessment: Reference, as_: Speaker = "") -> Outcome:
    """Show points, share and label, and why."""
    from workbench.application import reconciling
    from workbench.application.agreement_words import agreement_document, agreement_lines
    from workbench.application.documents import change_lines, result_document
    from workbench.application.dossiers import build_dossier
    from workbench.application.referring import comparison_document

    with look_into(workspace, assessment, as_) as (services, found):
        dossier, agreement = build_dossier(services, found), reconciling.find_agreement(services, found)
    document = result_document(dossier, agreement_document(agreement))
    document["comparison"] = comparison_document(dossier)
    lines = [
        f"{dossier.cluster.name} {dossier.period}: {document['points']} of {document['points_max']} points, "
        f"{document['percent']} %",
        f"Forecast: {document['label'] or 'no label'} (the label body decides)",
        *(f"- {reason}" for reason in document["label_reasons"]),
        *(f"Note: {each}" for each in document["warnings"]),
        *agreement_lines(agreement),
    ]
    changes, beside = change_lines(dossier), comparison_lines(document["comparison"])
    rows: list[list[Any]] = [
        [each["id"], each["level"] if each["level"] is not None else each["gate"] or "–", each["why"]]
        for each in document["indicators"]
    ]
    return Outcome(document, "\n".join([*lines, "", table(("No.", "Level", "Why"), rows), *changes, *beside]))


def _finalise(workspace: Workspace, assessment: Reference) -> Outcome:
    """Close the assessment for signing, or name what is missing."""
    from workbench.application import finalising, references

    with open_to_write(workspace) as services:
        found = references.get_assessment(services, assessment)
        finalised = finalising.finalise(services, found)
    missing, warnings = list(finalised.missing), list(finalised.warnings)
    document = {"package_version": finalised.version, "missing": missing, "warnings": warnings}
    told = "".join(f"\n- {each}" for each in finalised.lines)
    hints = "".join(f"\n! {each} Give it a short form: `workbench shorten`." for each in warnings)
    if missing:
        return Outcome(document, f"Not finalised; this is missing:{told}{hints}", NO)
    return Outcome(document, f"Final, version {finalised.version}. Export it now and sign the package.{hints}")


def _revise(
    workspace: Workspace,
    assessment: Reference,
    because: Annotated[str, typer.Option(help="What is corrected and why; it stands on the report's cover.")] = "",
    withdraw: Annotated[bool, typer.Option("--withdraw", help="Take a revision back that is not finalised.")] = False,
) -> Outcome:
    """Open a finalised assessment again as the next version, which replaces the last one; that one is kept."""
    from workbench.application import correcting, references
    from workbench.application.documents import revision_document
    from workbench.domain.wording import revision_text

    if withdraw == bool(because):
        raise BadUsage(what="Give --because with the reason, or --withdraw.", command="revise")
    with open_to_write(workspace) as services:
        found = references.get_assessment(services, assessment)
        if withdraw:
            correcting.withdraw(services, found.id)
        else:
            correcting.revise(services, found.id, because)
        found = references.assessment_with(services, found.id)
        document = revision_document(found)
    if found.correction is None or withdraw:
        return Outcome(document, f"Taken back: version {found.version} stands as it was finalised.")
    return Outcome(document, f"{revision_text(found.correction)}\nIt is open: correct it and finalise it again.")

"""A questionnaire that came back, as the command line tells it."""

from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli.output import NO, Outcome, table

if TYPE_CHECKING:
    from workbench.application.returns import Return
    from workbench.application.services import Services
    from workbench.domain.assessments import Assessment


def take_if_questionnaire(
    services: "Services", assessment: "Assessment", file: Path, *, dry_run: bool
) -> Outcome | None:
    """Take a questionnaire over; None for any other workbook."""
    from workbench.application.returning import find_return, take_return
    from workbench.application.returns import return_document

    plan = find_return(services, assessment, file)
    if plan is None:
        return None
    document = return_document(plan)
    if not dry_run and plan.says_something:
        take_return(services, assessment, file, plan)
        document["assessment"] = assessment.id
    return Outcome(document, _text(plan, dry_run=dry_run), 0 if plan.says_something else NO)


def _text(plan: "Return", *, dry_run: bool) -> str:
    from workbench.domain.values import to_json

    by = " ".join(filter(None, (plan.filled_by.name, plan.filled_by.email and f"<{plan.filled_by.email}>")))
    counts = ", ".join(f"{count} {state.value}" for state, count in plan.counts.items() if count)
    verb = "Would take" if dry_run else "Took"
    lines = [f"Questionnaire{f' filled in by {by}' if by else ''}: {counts}.", f"{verb} {len(plan.ready)}."]
    rows = [(e.cell, e.field, to_json(e.value)) for e in plan.entries if e.is_ready]
    rows += [(e.cell, e.name, e.level) for e in plan.levels if e.is_ready]
    lines += ["", table(("Cell", "Question", "Value"), rows)] if rows else []
    for entry in plan.differences:
        taken = "taken" if entry.is_ready else "left"
        lines.append(
            f"Differs: {entry.field} is {to_json(entry.stands)}, the file says {to_json(entry.value)}; {taken}."
        )
    lines += [f"Ask: {e.cell} “{e.text}”" for e in plan.entries if e.state.value == "draft"]
    lines += [f"{m.mark.state or 'remark'}: {m.title} {m.mark.remark}".strip() for m in plan.marks if m.mark]
    lines += [f"Missing: {', '.join(plan.missing)}"] if plan.missing else []
    lines += [f"Note: {warning}" for warning in (*plan.warnings, *(each.message for each in plan.broken))]
    return "\n".join(lines)

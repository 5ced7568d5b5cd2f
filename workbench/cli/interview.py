"""What an assessor does during the interview: answers, levels, evidence, findings, measures."""

import json as jsons
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from workbench.cli.opening import Speaker, look_into, open_to_write
from workbench.cli.output import DONE, NO, BadUsage, Outcome, command, error_json, table, tell_line
from workbench.cli.workspaces import Reference, Workspace
from workbench.kernel.errors import WorkbenchError

Stdin = Annotated[bool, typer.Option("--stdin", help="Read a JSON document from each line instead.")]


class BadLine(WorkbenchError):
    code = "CMD-012"
    message = "Line {number} is no JSON object: {reason}."
    remedy = 'Write one object on each line, e.g. {{"question": "members_total", "value": 85}}.'


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    command(app, "answer")(_answer)
    command(app, "score")(_score)
    _add_evidence(app)
    _add_outcomes(app)


def _answer(
    workspace: Workspace,
    assessment: Reference,
    question: Annotated[str, typer.Argument(metavar="QUESTION", help="E.g. members_by_type.sme.")] = "",
    value: Annotated[str | None, typer.Argument(metavar="VALUE", help="As text or JSON.")] = None,
    note: Annotated[str, typer.Option(help="Your own note; never exported to the cluster.")] = "",
    blank: Annotated[bool, typer.Option("--blank", help="Take the answer back.")] = False,
    not_applicable: Annotated[str | None, typer.Option(help="Why it does not apply.")] = None,
    not_known: Annotated[str | None, typer.Option(help="Why it is not known.")] = None,
    stdin: Stdin = False,
    as_: Speaker = "",
) -> Outcome:
    """Save an answer; it is acknowledged once it is on the disk."""
    from workbench.application import answering, references

    states = [("not_applicable", not_applicable), ("not_known", not_known)]
    said = [{"state": state, "why": why} for state, why in states if why is not None]
    if not stdin and (not question or (value is not None) + blank + len(said) != 1):
        raise BadUsage(
            what="Give a question and one value, --blank, --not-applicable or --not-known.", command="answer"
        )
    with open_to_write(workspace, as_) as services:
        desk = answering.open_desk(services, references.get_assessment(services, assessment))
        if stdin:
            return _each_line(lambda line: _answer_line(desk, line), "question")
        if value is not None:
            saved = desk.answer_text(question, value, note)
        else:
            saved = desk.answer(question, said[0] if said else None, note)
    document = {"ok": True, "question": question, **_saved(saved)}
    warnings = "".join(f"\nNote: {warning}" for warning in document["warnings"])
    return Outcome(document, f"Saved.{warnings}")


def _score(
    workspace: Workspace,
    assessment: Reference,
    indicator: Annotated[str, typer.Argument(metavar="INDICATOR", help="E.g. 2.2.4.")] = "",
    level: Annotated[str, typer.Argument(metavar="LEVEL", help="0 to 5.")] = "",
    why: Annotated[str, typer.Option(help="Why this level; stands in the report.")] = "",
    not_applicable: Annotated[
        str, typer.Option(metavar="WHY", help="It does not apply, and why; where the edition allows it.")
    ] = "",
    stdin: Stdin = False,
    as_: Speaker = "",
) -> Outcome:
    """Give an indicator its level, in your own lane."""
    from workbench.application import references, scoring

    if not stdin and not (indicator and (level or not_applicable)):
        raise BadUsage(what="Give an indicator and a level.", command="score")
    with open_to_write(workspace, as_) as services:
        sheet = scoring.open_score_sheet(services, references.get_assessment(services, assessment))
        if stdin:
            return _each_line(lambda line: _score_line(sheet, line), "indicator")
        if not_applicable:
            revision = sheet.rule_out(indicator, not_applicable)
        else:
            revision = sheet.score(indicator, int(level) if level.isdecimal() else level, why)
    return Outcome({"ok": True, "indicator": indicator, "revision": revision.id, "warnings": []}, "Saved.")


def _add_evidence(app: typer.Typer) -> None:
    group = typer.Typer(help="Documents that were seen.", no_args_is_help=True)
    app.add_typer(group, name="evidence")
    command(group, "add")(_evidence_add)
    command(group, "list")(_evidence_list)
    command(group, "get")(_evidence_get)


def _evidence_add(
    workspace: Workspace,
    assessment: Reference,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The document.")],
    question: Annotated[str, typer.Option(help="The question or indicator that it speaks for.")] = "",
) -> Outcome:
    """Keep a document as evidence."""
    from workbench.application import collecting, references

    with open_to_write(workspace) as services:
        item = collecting.add_evidence(services, references.get_assessment(services, assessment), file, question)
    return Outcome(
        {"sha256": item.sha256, "name": item.name, "number": item.number}, f"{item.number} {item.name} is kept."
    )


def _evidence_list(workspace: Workspace, assessment: Reference) -> Outcome:
    """List the evidence of an assessment."""
    from workbench.application import collecting

    with look_into(workspace, assessment) as (services, found):
        items = collecting.list_evidence(services, found)
    document = [
        {"number": e.number, "name": e.name, "sha256": e.sha256, "size": e.size, "linked": list(e.linked)}
        for e in items
    ]
    rows = [(e.number, e.name, e.size, ", ".join(e.linked), e.sha256[:12]) for e in items]
    return Outcome({"evidence": document}, table(("No.", "Document", "Bytes", "Speaks for", "SHA-256"), rows))


def _evidence_get(
    workspace: Workspace,
    assessment: Reference,
    sha256: Annotated[str, typer.Argument(metavar="SHA256", help="As `evidence list --json` gives it.")],
    to: Annotated[Path, typer.Option(help="The file to write.")],
) -> Outcome:
    """Write a piece of evidence to a file."""
    from workbench.application import collecting, references
    from workbench.bootstrap import open_services

    with open_services(workspace, writing=False) as services:
        found = references.get_assessment(services, assessment)
        collecting.save_evidence(services, found.id, sha256, to)
    return Outcome({"sha256": sha256, "path": str(to)}, f"{to} is written.")


def _add_outcomes(app: typer.Typer) -> None:
    command(app, "finding")(_finding)
    command(app, "measure")(_measure)
    command(app, "shorten")(_shorten)


def _finding(
    workspace: Workspace,
    assessment: Reference,
    indicator: Annotated[str, typer.Argument(metavar="INDICATOR", help="The indicator it is about.")],
    title: Annotated[str, typer.Option(help="At most 60 characters.")],
    text: Annotated[str, typer.Option(help="What was seen, where.")] = "",
    sort: Annotated[str, typer.Option(help="strength, improvement or remark.")] = "strength",
) -> Outcome:
    """Write down a strength, an improvement or a remark for the report."""
    from workbench.application import assessing, references

    with open_to_write(workspace) as services:
        found = references.get_assessment(services, assessment)
        entity = assessing.add_finding(services, found, sort=sort, indicator=indicator, title=title, text=text)
    return Outcome({"finding": entity}, "Noted.")


def _measure(
    workspace: Workspace,
    assessment: Reference,
    indicator: Annotated[str, typer.Argument(metavar="INDICATOR", help="The indicator it improves.")],
    title: Annotated[str, typer.Option(help="At most 60 characters.")],
    text: Annotated[str, typer.Option(help="What is to be done.")] = "",
    owner: Annotated[str, typer.Option(help="Who does it.")] = "",
    due: Annotated[str, typer.Option(help="By when, e.g. 2027-06-30.")] = "",
    proof: Annotated[str, typer.Option(help="What will show that it is done.")] = "",
    from_level: Annotated[int | None, typer.Option(help="Level today.")] = None,
    to_level: Annotated[int | None, typer.Option(help="Level that it can lead to.")] = None,
) -> Outcome:
    """Write down a measure of the improvement plan."""
    from workbench.application import assessing, references

    details = {
        "title": title, "text": text, "indicator": indicator, "owner": owner, "due": due,
        "proof": proof, "from": from_level, "to": to_level,
    }  # fmt: skip
    with open_to_write(workspace) as services:
        entity = assessing.add_measure(services, references.get_assessment(services, assessment), details)
    return Outcome({"measure": entity}, "Noted.")


def _shorten(
    workspace: Workspace,
    assessment: Reference,
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="As the report prints it, e.g. S1 or M2.")],
    text: Annotated[str, typer.Argument(metavar="TEXT", help="At most 150 characters, of a measure 60; '' for none.")],
) -> Outcome:
    """Say what the summary page prints of a finding or measure that is too long for it."""
    from workbench.application import references, shortening

    with open_to_write(workspace) as services:
        found = references.get_assessment(services, assessment)
        item = shortening.item_named(services, found.id, number)
        shortening.shorten(services, found.id, item, text)
    return Outcome({"number": item.number, "id": item.id, "short": " ".join(text.split())}, "Noted.")


def _each_line(save: Callable[[dict[str, Any]], dict[str, Any]], key: str) -> Outcome:
    """Save line by line; each is acknowledged on a line of its own once it is on the disk."""
    refused = 0
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        said: dict[str, Any] = {}
        try:
            said = _read_line(number, line)
            tell_line({"ok": True, key: said.get(key), **save(said)})
        except WorkbenchError as error:
            refused += 1
            tell_line({"ok": False, key: said.get(key), "error": error_json(error)})
    raise typer.Exit(NO if refused else DONE)


def _read_line(number: int, line: str) -> dict[str, Any]:
    try:
        said = jsons.loads(line)
    except ValueError as error:
        raise BadLine(number=number, reason=error) from error
    except RecursionError as error:
        raise BadLine(number=number, reason="it is nested too deeply") from error
    if not isinstance(said, dict):
        raise BadLine(number=number, reason="it is something else")
    return said


def _answer_line(desk: Any, said: dict[str, Any]) -> dict[str, Any]:
    return _saved(desk.answer(str(said.get("question", "")), said.get("value"), str(said.get("note") or "")))


def _score_line(sheet: Any, said: dict[str, Any]) -> dict[str, Any]:
    revision = sheet.score(str(said.get("indicator", "")), said.get("level"), str(said.get("why") or ""))
    return {"revision": revision.id, "warnings": []}


def _saved(saved: Any) -> dict[str, Any]:
    return {
        "revision": saved.revisions[-1].id,
        "revisions": [each.id for each in saved.revisions],
        "warnings": [each.message for each in saved.warnings],
    }

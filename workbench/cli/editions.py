"""Form editions: listed, shown, checked."""

from pathlib import Path
from typing import Annotated, Any

import typer

from workbench.cli.output import NO, Outcome, command, table


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    group = typer.Typer(help="Form editions: what is asked, and how it is judged.", no_args_is_help=True)
    app.add_typer(group, name="forms")
    command(group, "list")(_list)
    command(group, "show")(_show)
    command(group, "check")(_check)


def _list() -> Outcome:
    """List the editions that come with the program."""
    from workbench.forms.library import list_editions

    editions = [{"id": e.id, "version": e.version, "title": e.title} for e in list_editions()]
    rows = [(each["id"], each["version"], each["title"]) for each in editions]
    return Outcome({"editions": editions}, table(("Edition", "Version", "Title"), rows))


def _show(edition: Annotated[str, typer.Argument(metavar="EDITION", help="E.g. ecei-2013.")]) -> Outcome:
    """Show an edition: sections, indicators, questions, levels, rules."""
    from workbench.application.documents import form_document
    from workbench.forms.library import get_edition

    form = get_edition(edition)
    return Outcome(form_document(form), _overview(form))


def _check(
    path: Annotated[Path, typer.Argument(metavar="PATH", help="The edition's form.yaml or folder.")],
) -> Outcome:
    """Name every fault of an edition with line and column."""
    from workbench.application.editions import check_edition

    problems = check_edition(path)
    document = [
        {
            "severity": p.severity.value, "code": p.code, "line": p.line, "column": p.column,
            "where": p.where, "message": p.message,
        }
        for p in problems
    ]  # fmt: skip
    faulty = any(p.severity.value != "warning" for p in problems)
    text = "\n".join(f"{p.where}:{p.line}:{p.column}: {p.severity.value} {p.code}: {p.message}" for p in problems)
    return Outcome({"ok": not faulty, "problems": document}, text or "No faults.", NO if faulty else 0)


def _overview(form: Any) -> str:
    lines = [f"{form.title} ({form.id} {form.version})", form.notice, ""]
    for section in form.sections:
        lines.append(f"{section.id}  {section.title}")
        for indicator in section.indicators:
            lines.append(f"  {indicator.id:7} {indicator.title}")
            lines += [f"          {question.id} ({question.type.value})" for question in indicator.questions]
    return "\n".join(lines)

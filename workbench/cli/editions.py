"""Form editions: listed, shown, checked."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from workbench.cli.output import NO, Outcome, command, table
from workbench.kernel.problems import Problem


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    group = typer.Typer(help="Form editions: what is asked, and how it is judged.", no_args_is_help=True)
    app.add_typer(group, name="forms")
    command(group, "list")(_list)
    command(group, "show")(_show)
    command(group, "check")(_check)
    command(group, "translate")(_translate)
    command(group, "import")(_import)


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
    from workbench.forms.folder import check_edition

    problems = check_edition(path)
    faulty = any(p.severity.value != "warning" for p in problems)
    return Outcome(
        {"ok": not faulty, "problems": _documents(problems)}, _lines(problems) or "No faults.", NO if faulty else 0
    )


def _translate(
    edition: Annotated[str, typer.Argument(metavar="EDITION", help="Its id, its folder or its form.yaml.")],
    language: Annotated[str, typer.Argument(metavar="LANG", help="Two letters, e.g. sv.")],
    out: Annotated[Path | None, typer.Option("--out", metavar="F.yaml", help="Where to write it.")] = None,
    whole: Annotated[bool, typer.Option("--whole", help="Write every text, not only what is missing.")] = False,
    take: Annotated[
        Path | None, typer.Option("--take", metavar="F.yaml", help="Put a filled file into the edition's folder.")
    ] = None,
) -> Outcome:
    """Write a file with the texts that are not translated, or take it back once it is filled in."""
    from workbench.application.translating import hand_out, take_back

    done = take_back(edition, language, take) if take else hand_out(edition, language, out, whole=whole)
    document = {
        "edition": done.edition, "language": done.language, "texts": done.texts, "missing": list(done.missing),
        "stale": list(done.stale), "file": str(done.file) if done.file else None,
        "problems": _documents(done.problems),
    }  # fmt: skip
    there = done.texts - len(done.missing)
    text = f"{there} of {done.texts} texts are there in {language}, {len(done.stale)} of them stale."
    written = f" {'Kept' if take else 'What is open stands'} in {done.file}." if done.file else ""
    return Outcome(document, "\n".join(filter(None, (text + written, _lines(done.problems)))))


def _import(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The XLSForm: .xlsx, or Markdown tables as .md.")],
    out: Annotated[Path | None, typer.Option("--out", metavar="F.yaml", help="Where to write the edition.")] = None,
) -> Outcome:
    """Make an edition of an XLSForm; whatever it can't hold is named with its sheet and row."""
    from workbench.application.importing_forms import import_form, write_edition

    new = import_form(file)
    files = write_edition(new, out) if new.edition is not None else ()
    document = {
        "edition": new.id or None, "file": str(files[0]) if files else None,
        "translations": [str(path) for path in files[1:]], "problems": _documents(new.problems),
    }  # fmt: skip
    told = [f"{problem.where or file}: {problem.code}: {problem.message}" for problem in new.problems]
    ending = f"The edition stands in {', '.join(map(str, files))}." if files else "It can't become an edition."
    return Outcome(document, "\n".join([*told, ending]), 0 if files else NO)


def _documents(problems: Sequence[Problem]) -> list[dict[str, Any]]:
    return [
        {
            "severity": p.severity.value, "code": p.code, "line": p.line, "column": p.column,
            "where": p.where, "message": p.message,
        }
        for p in problems
    ]  # fmt: skip


def _lines(problems: Sequence[Problem]) -> str:
    return "\n".join(f"{p.where}:{p.line}:{p.column}: {p.severity.value} {p.code}: {p.message}" for p in problems)


def _overview(form: Any) -> str:
    lines = [f"{form.title} ({form.id} {form.version})", form.notice, ""]
    for section in form.sections:
        lines.append(f"{section.id}  {section.title}")
        for indicator in section.all_indicators:
            lines.append(f"  {indicator.id:7} {indicator.title}")
            lines += [f"          {question.id} ({question.type.value})" for question in indicator.questions]
    return "\n".join(lines)

"""Labels of a portfolio: written down, their calendar, and who keeps to a policy."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from workbench.cli.output import DONE, NO, BadUsage, Outcome, PassphraseFile, command, table
from workbench.cli.secrets import unlock

Database = Annotated[str, typer.Argument(metavar="DB", help="The portfolio: a file, or any SQLAlchemy URL.")]
Today = Annotated[str, typer.Option("--today", metavar="DATE", help="As things stand on another day.")]


def add_to(group: typer.Typer) -> None:
    """Add the commands to those of a portfolio."""
    command(group, "award")(_award)
    command(group, "calendar")(_calendar)
    command(group, "compliance")(_compliance)


def _award(
    database: Database,
    cluster: Annotated[str, typer.Argument(metavar="CLUSTER", help="Its id, beginning of id, or exact name.")] = "",
    label: Annotated[str, typer.Argument(metavar="LABEL", help="gold, silver or bronze.")] = "",
    by: Annotated[str, typer.Option(metavar="BODY", help="The label body that decided.")] = "",
    on: Annotated[str, typer.Option(metavar="DATE", help="When, e.g. 2026-12-01.")] = "",
    until: Annotated[str, typer.Option(metavar="DATE", help="Its last day, where the label body named it.")] = "",
    from_workspace: Annotated[
        Path | None, typer.Option("--workspace", metavar="WS", help="Take over all labels of this workspace instead.")
    ] = None,
    why: Annotated[
        str, typer.Option("--take-back", metavar="WHY", help="It was written down wrongly: it counts no longer.")
    ] = "",
    passphrase_file: PassphraseFile = None,
) -> Outcome:
    """Write down a label that a label body gave, take back a wrong entry, or take over those of a workspace."""
    from workbench.application.portfolio_labels import take_awards, take_back, write_award
    from workbench.bootstrap import open_home, open_services

    name = "portfolio award"
    if from_workspace is not None:
        if cluster or label:
            raise BadUsage(what="Give CLUSTER and LABEL, or --workspace.", command=name)
        unlock(from_workspace, passphrase_file)
        with open_services(from_workspace, writing=False) as services:
            taken = take_awards(database, services)
        return Outcome({"taken": taken}, f"{taken:,} labels are new.")
    if why:
        if not (cluster and label and on):
            raise BadUsage(what="--take-back goes with CLUSTER, LABEL and --on.", command=name)
        gone = take_back(open_home(), database, cluster, label, on=_day("--on", on, name), reason=why)
        document = {"cluster": gone.id, "name": gone.name, "taken_back": why}
        return Outcome(document, f"{label.capitalize()} of {gone.name} is taken back: {why}")
    if not (cluster and label and by and on):
        raise BadUsage(what="Give CLUSTER, LABEL, --by and --on, or --workspace.", command=name)
    last = _day("--until", until, name) if until else None
    found = write_award(open_home(), database, cluster, label, by=by, on=_day("--on", on, name), until=last)
    return Outcome({"cluster": found.id, "name": found.name}, f"{label.capitalize()} of {found.name} is written down.")


def _calendar(
    database: Database,
    ics: Annotated[Path | None, typer.Option(metavar="F.ics", help="Also write it for calendar programs.")] = None,
    today: Today = "",
) -> Outcome:
    """List until when labels hold and can be renewed: only what label bodies gave, never a forecast."""
    from workbench import bootstrap
    from workbench.application.portfolio_labels import (
        calendar,
        label_document,
        save_calendar,
        taken_back,
        taken_back_document,
    )

    home = bootstrap.open_home()
    day = day_of(today, "portfolio calendar")
    lines = calendar(database, day)
    rows = [label_document(each) for each in lines]
    gone = taken_back(database)
    document: dict[str, object] = {
        "today": day.isoformat(), "labels": rows,
        "taken_back": [taken_back_document(member, each) for member, each in gone],
    }  # fmt: skip
    heads = ("Cluster", "Label", "By", "On", "Until", "Renewable until", "Standing")
    told = [
        (_name(each), each["label"], each["by"], each["on"], each["until"] + ("" if each["until_stated"] else " *"),
         each["renewable_until"], each["standing"])
        for each in rows
    ]  # fmt: skip
    text = table(heads, told)
    if not all(each["until_stated"] for each in rows):
        text += "\n* By the usual rules: the label body named no day."
    for member, each in gone:
        what = f"{each.award.label.capitalize()} of {member.name}, {each.award.on}"
        text += f"\n{what}, was taken back on {each.at[:10]}: {each.reason}"
    if ics is not None:
        count = save_calendar(home, database, lines, ics)
        document["ics"] = str(ics)
        text += f"\n{ics} has {count:,} days."
    return Outcome(document, text)


def _compliance(
    database: Database,
    policy: Annotated[Path, typer.Option(metavar="P.yaml", help="What the programme asks.")],
    today: Today = "",
) -> Outcome:
    """Tell who keeps to a programme's policy, who is due and who is late; exit 1 where anybody is late."""
    from workbench.application.portfolio_labels import compliance, compliance_document
    from workbench.domain.programmes import read_policy

    asked = read_policy(policy)
    day = day_of(today, "portfolio compliance")
    found, nobody = compliance(database, asked, day)
    rows = [compliance_document(each) for each in found]
    counts = {
        status: sum(each["status"] == status for each in rows) for status in ("late", "unknown", "due", "complies")
    }
    document = {
        "policy": asked.id,
        "title": asked.title,
        "today": day.isoformat(),
        **counts,
        "clusters": rows,
        "unknown_clusters": list(nobody),
    }
    told = [
        (_name(each), each["requires"], each["deadline"] or "entry not known", each["status"], each["holds"] or "–",
         each["until"] or "–")
        for each in rows
    ]  # fmt: skip
    text = f"{asked.title}, {day.isoformat()}: " + ", ".join(f"{count:,} {status}" for status, count in counts.items())
    heads = ("Cluster", "Requires", "By", "Status", "Holds", "Until")
    lines = [text, table(heads, told), *([f"The portfolio does not know: {', '.join(nobody)}."] if nobody else [])]
    return Outcome(document, "\n".join(lines), NO if counts["late"] else DONE)


def _name(told: dict[str, object]) -> str:
    return f"{told['name']}{'' if told['trusted'] else ' (not trusted)'}"


def day_of(today: str, name: str) -> date:
    """Return the day that a command is asked about: today unless another one is given."""
    from workbench import bootstrap

    return _day("--today", today, name) if today else bootstrap.open_home().clock.now().date()


def _day(option: str, text: str, name: str) -> date:
    """Read a day as the window reads it."""
    from workbench.domain.entries import read_date

    found = read_date(text)
    if len(found) != 1:
        raise BadUsage(what=f"“{text}” is no day that {option} could be: write it like 2026-12-01.", command=name)
    return found[0]

"""Labels of a portfolio's clusters: written down, their calendar, and who keeps to a programme's policy."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from workbench.application.assessing import NameMissing
from workbench.application.awarding import EndsBeforeItBegins, NotALabel
from workbench.application.awarding import list_awards as awards_of_cluster
from workbench.application.home import NOBODY, Home
from workbench.application.journalling import note
from workbench.application.portfolio_log import note_made
from workbench.application.references import list_clusters
from workbench.application.services import Services
from workbench.domain.awards import LABELS, NOTICE_DAYS, Award, Standing, Validity, validities
from workbench.domain.journal import Deed
from workbench.domain.programmes import Compliance, Policy, Requirement, deadline_of, judge
from workbench.domain.values import clean_text
from workbench.exchange.calendar import Day, write_calendar
from workbench.kernel import clock as clocks
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr
from workbench.portfolio.awards import (
    Member,
    TakenBack,
    find_members,
    is_taken_back,
    keep_award,
    list_awards,
    list_members,
    list_taken_back,
    say_taken_back,
    unknown_among,
)
from workbench.portfolio.portfolio import open_portfolio


class NoSuchMember(WorkbenchError):
    code = "PRT-014"
    message = "The portfolio has no cluster “{given}”."
    remedy = "Give its id, the beginning of it, or its exact name, as `workbench portfolio calendar` shows them."


class SeveralMembers(WorkbenchError):
    code = "PRT-015"
    message = "“{given}” can mean {count} clusters of the portfolio: {candidates}."
    remedy = "Give more of the id."


class NoSuchAward(WorkbenchError):
    code = "PRT-033"
    message = "The portfolio knows of no {label} of {name} that was given on {on}."
    remedy = "`workbench portfolio calendar` shows labels and the days on which they were given."
    window_remedy = "Read the portfolio anew: somebody else may have taken it back."


class ReasonMissing(WorkbenchError):
    code = "PRT-035"
    message = "Without a reason no label is taken back."
    remedy = "Say why, e.g. “entered for the wrong cluster”; it is kept beside the label."


@dataclass(frozen=True, slots=True)
class LabelLine:
    """A label of a cluster, and how it stands."""

    member: Member
    validity: Validity
    standing: Standing


@dataclass(frozen=True, slots=True)
class ComplianceLine:
    """A cluster and one thing that a policy asks of it."""

    member: Member
    requirement: Requirement
    deadline: date | None
    compliance: Compliance
    held: str
    """The highest label that it holds now; empty for none."""
    until: date | None
    """Of that label."""


def write_award(
    home: Home, place: str, given: str, label: str, *, by: str, on: date, until: date | None = None
) -> Member:
    """Write down a label that a cluster of the portfolio was given; the same again changes nothing.

    One that was taken back stands again.

    Raises NotALabel, NameMissing, EndsBeforeItBegins, NoSuchMember, SeveralMembers, or what opening raises.
    """
    body = clean_text("label body", by).strip()
    if label not in LABELS:
        raise NotALabel(given=label)
    if not body:
        raise NameMissing(what=tr("The label body"))
    if until is not None and until < on:
        raise EndsBeforeItBegins(what="The label", on=on, until=until)
    member = _find_member(place, given)
    with open_portfolio(place) as portfolio, portfolio.writing() as connection:
        said = Award(EntityId(""), EntityId(member.id), label, body, on, until)
        keep_award(connection, said)
        if is_taken_back(connection, said):
            person = home.find_person() or NOBODY
            say_taken_back(connection, said, clocks.to_text(home.clock.now()), person.name, "")
    return member


def take_back(home: Home, place: str, given: str, label: str, *, on: date, reason: str) -> Member:
    """Say that a label was written down wrongly: it counts no longer, and who said so when and why is kept.

    Raises ReasonMissing, NoSuchAward, NoSuchMember, SeveralMembers, or what opening raises.
    """
    why = clean_text(tr("reason"), reason).strip()
    if not why:
        raise ReasonMissing
    person, now = home.find_person() or NOBODY, clocks.to_text(home.clock.now())
    member = _find_member(place, given)
    with open_portfolio(place) as portfolio, portfolio.writing() as connection:
        held = list_awards(connection).get(member.id, [])
        found = [each for each in held if (each.label, each.on) == (label, on)]
        if not found:
            raise NoSuchAward(name=member.name, label=label, on=on)
        for each in found:
            say_taken_back(connection, each, now, person.name, why)
    return member


def taken_back(place: str) -> tuple[tuple[Member, TakenBack], ...]:
    """List the labels that were written down wrongly, the last one said first."""
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        members = {each.id: each for each in list_members(connection)}
        found = list_taken_back(connection)
    return tuple((members[each.award.cluster], each) for each in found if each.award.cluster in members)


def _find_member(place: str, given: str) -> Member:
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        found = find_members(list_members(connection), given)
    if not found:
        raise NoSuchMember(given=given)
    if len(found) > 1:
        names = ", ".join(f"{each.name} ({each.id})" for each in found)
        raise SeveralMembers(given=given, count=len(found), candidates=names)
    return found[0]


def take_awards(place: str, services: Services) -> int:
    """Take over all labels that are written down in a workspace, and say so in its log; return how many are new."""
    awards = [award for cluster in list_clusters(services) for award in awards_of_cluster(services, cluster.id)]
    with open_portfolio(place) as portfolio, portfolio.writing() as connection:
        new = sum([keep_award(connection, each) for each in awards])
    note(services, None, Deed.EXPORTED, [("labels", Path(portfolio.place).name, "")])
    return new


def calendar(place: str, today: date) -> tuple[LabelLine, ...]:
    """List the labels of the portfolio's clusters that count, the one that ends first first."""
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        members, awards = list_members(connection), list_awards(connection)
    lines = [
        LabelLine(member, each, each.standing(today))
        for member in members
        for each in validities(awards.get(member.id, ()))
    ]
    current = (each for each in lines if each.standing is not Standing.REPLACED)
    return tuple(sorted(current, key=lambda each: (each.validity.until, each.member.name.casefold(), each.member.id)))


def save_calendar(home: Home, place: str, lines: Iterable[LabelLine], path: Path) -> int:
    """Write the days on which labels end, and on which their renewal ends, as an .ics file; return how many.

    Raises FileNotWritten or LogNotWritten.
    """
    told = [line for line in lines if line.standing is not Standing.ENDED]
    days = [day for line in told for day in _days(line)]
    durable_write(path, write_calendar("Labels", days, home.clock.now()))
    note_made(home, place, "calendar", [path], len({line.member.id for line in told}))
    return len(days)


def compliance(place: str, policy: Policy, today: date) -> tuple[tuple[ComplianceLine, ...], tuple[str, ...]]:
    """Tell of each cluster that a policy is for whether it keeps to each requirement; who is late comes first.

    Beside it the clusters that the policy names and the portfolio does not know.
    """
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        members, awards = list_members(connection), list_awards(connection)
    lines = [
        _judged(policy, requirement, member, validities(awards.get(member.id, ())), today)
        for member in members
        if policy.covers(member.country, member.region, member.sector)
        for requirement in policy.requires
    ]
    order = [Compliance.LATE, Compliance.UNKNOWN, Compliance.DUE, Compliance.COMPLIES]
    lines.sort(key=lambda each: (order.index(each.compliance), each.deadline or date.max, each.member.name))
    return tuple(lines), unknown_among(members, policy.entries)


def _judged(
    policy: Policy, requirement: Requirement, member: Member, held: tuple[Validity, ...], today: date
) -> ComplianceLine:
    entry = policy.entries.get(member.id, policy.entries.get(member.name))
    now = [each for each in held if each.holds_on(today)]
    best = min(now, key=lambda each: (LABELS.index(each.award.label), -each.until.toordinal()), default=None)
    return ComplianceLine(
        member, requirement, deadline_of(requirement, entry), judge(requirement, entry, held, today),
        best.award.label if best else "", best.until if best else None,
    )  # fmt: skip


def _days(line: LabelLine) -> tuple[Day, Day]:
    award, name = line.validity.award, line.member.name
    label = award.label.capitalize()
    given = f"Given by {award.by} on {award.on.isoformat()}."
    key = f"{award.cluster}-{award.label}-{award.on.isoformat()}@assessor-workbench"
    return (
        Day(f"end-{key}", line.validity.until, f"{label} of {name} ends", given, NOTICE_DAYS),
        Day(f"renewal-{key}", line.validity.renewable_until, f"Last day to renew {label} of {name}", given, 60),
    )


def label_document(line: LabelLine) -> dict[str, Any]:
    """Return a label as `portfolio calendar --json` gives it."""
    award, validity = line.validity.award, line.validity
    return {
        "cluster": line.member.id, "name": line.member.name, "label": award.label, "by": award.by,
        "on": award.on.isoformat(), "until": validity.until.isoformat(), "until_stated": validity.is_stated,
        "renewable_until": validity.renewable_until.isoformat(), "standing": line.standing.value,
        "trusted": line.member.is_trusted,
    }  # fmt: skip


def taken_back_document(member: Member, found: TakenBack) -> dict[str, Any]:
    """Return a label that was taken back as `portfolio calendar --json` gives it."""
    award = found.award
    return {
        "cluster": member.id, "name": member.name, "label": award.label, "by": award.by, "on": award.on.isoformat(),
        "taken_back_at": found.at, "person": found.person or None, "reason": found.reason,
    }  # fmt: skip


def compliance_document(line: ComplianceLine) -> dict[str, Any]:
    """Return a requirement as `portfolio compliance --json` gives it."""
    return {
        "cluster": line.member.id, "name": line.member.name, "requires": line.requirement.label,
        "deadline": line.deadline.isoformat() if line.deadline else None, "status": line.compliance.value,
        "holds": line.held or None, "until": line.until.isoformat() if line.until else None,
        "trusted": line.member.is_trusted,
    }  # fmt: skip

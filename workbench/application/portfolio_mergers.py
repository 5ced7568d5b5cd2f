"""What clusters of a portfolio would come to if they merged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from workbench.application.portfolio_labels import NoSuchMember
from workbench.application.portfolio_structure import Held, hold
from workbench.domain.member_lists import overlaps, read_members
from workbench.domain.mergers import Combined, combine, thresholds, unit_of
from workbench.domain.tables import COUNT, DECIMAL, TEXT, Column, Table, table_of
from workbench.domain.values import plain, stored
from workbench.forms.edition import Form
from workbench.forms.evaluation import Figures
from workbench.forms.library import find_edition
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import later
from workbench.portfolio.records import Record

HOLDS, FAILS, NOT_KNOWN = later("holds"), later("fails"), later("not known")


class NotToMerge(WorkbenchError):
    code = "PRT-021"
    message = "These clusters can't be put together: {reason}."
    remedy = "Give two or more clusters whose newest packages follow one edition that this program knows."


@dataclass(frozen=True, slots=True)
class Merger:
    """What clusters would come to as one."""

    clusters: tuple[str, ...]
    edition: str
    members: Mapping[str, int]
    """By list; empty without lists."""
    union: int | None
    """Members of all lists, each once; None where a list is missing."""
    tables: tuple[Table, ...]


def merger(place: str, given: Sequence[str], lists: Mapping[str, Path]) -> Merger:
    """Put the newest packages of clusters together, members once where each has a list.

    Raises NoSuchMember, NotToMerge, NotAMemberList, FileNotRead, or what opening the portfolio raises.
    """
    held = hold(place)
    records = [held.last(_get(held, each)) for each in dict.fromkeys(given)]
    edition = records[0].edition
    form = find_edition(edition)
    if len({each.cluster for each in records}) < 2:
        raise NotToMerge(reason="it takes at least two")
    if {each.edition for each in records} != {edition}:
        raise NotToMerge(reason="their packages follow different editions")
    if form is None:
        raise NotToMerge(reason=f"this program does not know the edition {edition}")
    by_cluster = {_get(held, name): read_members(path) for name, path in lists.items()}
    members = {each.name: by_cluster[each.cluster] for each in records if each.cluster in by_cluster}
    union = len(frozenset().union(*members.values())) if len(members) == len(records) else None
    documents = [each.document for each in records]
    parts = [figures_of(form, each) for each in documents]
    ways = combine(form, parts, union, date(int(max(each.period for each in records)), 12, 31))
    tables = (
        _figures_table(form, parts, ways, records), _rules_table(form, ways),
        _threshold_table(form, [each.levels for each in records], ways),
        *([_lists_table(members)] if members else []),
    )  # fmt: skip
    names = tuple(each.name for each in records)
    return Merger(names, edition, {name: len(each) for name, each in members.items()}, union, tables)


def _get(held: Held, given: str) -> str:
    found = held.find(given)
    if found is None:
        raise NoSuchMember(given=given)
    return found


def figures_of(form: Form, document: Json) -> Figures:
    """Return the answers of a package as rules compute with them."""
    found = {}
    for each in document["answers"]:
        field = form.field(each["question"])
        value = plain(stored(field, each["value"])) if field is not None else None
        if value is not None:
            found[each["question"]] = value
    return found


def _figures_table(form: Form, parts: Sequence[Figures], ways: Sequence[Combined], records: Sequence[Record]) -> Table:
    rows: list[dict[str, Any]] = []
    for name, field in form.fields.items():
        told = [each for part in parts if isinstance(each := part.get(name), float)]
        if not told:
            continue
        title = field.title if field.row else (field.question.short or field.question.title)
        row: dict[str, Any] = {"figure": title, "unit": unit_of(form, name), "known": len(told)}
        rows.append(row | {"least": min(told), "most": max(told)}
                    | {way.how: _number(way.figures.get(name)) for way in ways})  # fmt: skip
    for derived in form.derived:
        values = [way.evaluation.derived.get(derived.id) for way in ways]
        if any(isinstance(each, float) for each in values):
            row = {"figure": derived.title, "unit": derived.unit, "known": None}
            rows.append(row | {way.how: _number(each) for way, each in zip(ways, values, strict=True)})
    columns = (
        Column("figure", later("Figure"), TEXT, "What is asked, or what follows from it."),
        Column("unit", later("Unit"), TEXT, "Of the figure."),
        Column("known", later("Known of"), COUNT, "Clusters that tell it."),
        Column("least", later("Least"), DECIMAL, "The least of one of them."),
        Column("most", later("Most"), DECIMAL, "The most."),
        *(Column(way.how, _TOGETHER[way.how], DECIMAL, _HOW[way.how]) for way in ways),
    )  # fmt: skip
    lead = f"{' + '.join(each.name for each in records)}, newest packages of {form.id}."
    notes = ["Only what can be added is: participants, people, money, events. Months, meetings, shares are not.",
             "Money is added as it stands: check that it is in one currency."]  # fmt: skip
    return table_of("together", "If these merged: figures", columns, rows, lead, notes)


_HOW = {
    "no overlap": "No participant is in two of the clusters: sums.",
    "by the lists": "Participants as the lists tell, each once; other counts of participants in the same proportion.",
    "full overlap": "The participants of the smaller ones are all in the largest too.",
}


_TOGETHER = {
    "no overlap": later("Together, no overlap"), "by the lists": later("Together, by the lists"),
    "full overlap": later("Together, full overlap"),
}  # fmt: skip
_ALONE = {
    "no overlap": later("No overlap"),
    "by the lists": later("By the lists"),
    "full overlap": later("Full overlap"),
}


def _number(value: object) -> float | None:
    return value if isinstance(value, float) else None


def _rules_table(form: Form, ways: Sequence[Combined]) -> Table:
    rows: list[dict[str, Any]] = []
    for indicator in form.indicators.values():
        if indicator.gate is not None:
            row = {"rule": f"Gate {indicator.id}: {indicator.gate.text}"}
            rows.append(row | {way.how: _holds(way.evaluation.gates.get(indicator.id)) for way in ways})
    rules = _label_rules(form)
    rows += [
        {"rule": text} | {way.how: _holds(rules_holds(form, label, place, way)) for way in ways}
        for label, place, text in rules
    ]
    columns = (
        Column("rule", later("Rule"), TEXT, "A gate, or what a label asks of figures."),
        *(Column(way.how, _ALONE[way.how], TEXT, "Whether it would hold, by how the members overlap.") for way in ways),
    )
    notes = ["“Not known”: a figure is missing, or can't be told from what each cluster has."]
    return table_of(
        "rules", "If these merged: gates and eligibility", columns, rows, "A forecast by figures alone.", notes
    )


def _label_rules(form: Form) -> list[tuple[str, int, str]]:
    """Return what labels ask of figures; what they ask of levels nobody knows before the merged cluster is assessed."""
    of_levels = ("thresholds_failed", "minimums_failed", "gates_failed")
    return [
        (label.id, place, f"{label.title}: {condition.text}")
        for label in form.labels
        for place, condition in enumerate(label.conditions)
        if not any(each in condition.rule for each in of_levels)
    ]


def rules_holds(form: Form, label: str, place: int, way: Combined) -> bool | None:
    """Tell whether a label's condition would hold; None where its figures are not all there."""
    from workbench.forms.library import rules_of

    return rules_of(form).condition(label, place, {}, way.evaluation)


def _holds(value: object) -> str:
    return NOT_KNOWN if value is None else HOLDS if value else FAILS


def _threshold_table(form: Form, levels: Sequence[Mapping[str, int]], ways: Sequence[Combined]) -> Table:
    rows: list[dict[str, Any]] = []
    for each in thresholds(form, levels, ways):
        if each.levels:
            proposed = sorted({level for level in each.proposed if level is not None})
            rows.append({
                "indicator": each.indicator, "title": form.indicators[each.indicator].title,
                "threshold": each.threshold, "levels": ", ".join(map(str, each.levels)),
                "suggested": " to ".join(map(str, dict.fromkeys(proposed[:1] + proposed[-1:]))),
                "outlook": each.outlook,
            })  # fmt: skip
    columns = (
        Column("indicator", later("No."), TEXT, "Number of the indicator."),
        Column("title", later("Indicator"), TEXT, "Its title."),
        Column("threshold", later("Threshold"), COUNT, "Level that has to be reached."),
        Column("levels", later("Levels today"), TEXT, "Of the clusters, in the order in which they were given."),
        Column("suggested", later("Figures suggest"), TEXT,
               "What the figures together suggest, where the edition says how."),
        Column("outlook", later("Outlook"), TEXT, "safe: all meet the threshold; open: some do; at risk: none does."),
    )  # fmt: skip
    lead = "Levels are given by assessors: this only says where to look."
    return table_of("thresholds", "If these merged: thresholds", columns, rows, lead)


def _lists_table(members: Mapping[str, frozenset[str]]) -> Table:
    rows = [{"one": name, "other": "", "count": len(each)} for name, each in members.items()]
    rows += [{"one": one, "other": other, "count": count} for one, other, count in overlaps(members)]
    if len(members) > 1:
        rows.append({"one": "All lists", "other": "", "count": len(frozenset().union(*members.values()))})
    columns = (
        Column("one", later("List of"), TEXT, "Cluster."),
        Column("other", later("And in that of"), TEXT, "Another cluster."),
        Column("count", later("Members"), COUNT, "Members on the list, or on both; each once."),
    )  # fmt: skip
    notes = ["Members are told apart by their number, else by their name without legal form. No name is kept or shown."]
    return table_of("members", "Members by the lists", columns, rows, "", notes)

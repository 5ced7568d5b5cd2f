"""What the parts of a portfolio show, as tables for files.

They are in English with columns of fixed names, whatever language the window speaks: who reads a file need not sit
before the window that made it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from workbench.application.benchmarking import number
from workbench.application.portfolio_benchmark import Against
from workbench.application.portfolio_coverage import Coverage, FieldAt
from workbench.application.portfolio_editions import Head, title_of, top_of
from workbench.application.portfolio_labels import ComplianceLine, LabelLine
from workbench.application.portfolio_needs import NEED_COLUMNS, Need, need_document
from workbench.application.portfolio_views import EditionView, PortfolioView, Share
from workbench.domain.regions import region_names
from workbench.domain.tables import (
    CHANGE,
    COUNT,
    DATE,
    DECIMAL,
    LEVEL,
    PERCENT,
    TEXT,
    YES_NO,
    Column,
    Table,
    table_of,
)
from workbench.forms.library import find_edition
from workbench.portfolio.records import Record, percent_of

LEVELS, CHANGES, WHOLE = "levels", "change", "whole"
_CLUSTER = Column("cluster", "Cluster", TEXT, "Name of the cluster, as its package says it.")
_YEAR = Column("period", "Year", TEXT, "The last year that the figures cover.")
_TRUSTED = Column("trusted", "Trusted", YES_NO, "All signers of its package are trusted.", is_long=True)
_COUNTS = (
    Column("gold", "Gold", COUNT, "Clusters that hold Gold."),
    Column("silver", "Silver", COUNT, "Clusters that hold Silver."),
    Column("bronze", "Bronze", COUNT, "Clusters that hold Bronze."),
    Column("none", "No label", COUNT, "Clusters that hold none."),
)


def heat_sheet(
    view: PortfolioView, edition: EditionView, lines: Sequence[Record], mode: str,
    whole: Mapping[int, Mapping[str, Share]],
) -> Table:  # fmt: skip
    """Return clusters by indicators: levels, what they changed by, or how many percent of what is asked is answered."""
    form, names = find_edition(edition.id), region_names()
    kind = {LEVELS: LEVEL, CHANGES: CHANGE, WHOLE: PERCENT}[mode]
    columns = (
        _CLUSTER, Column("country", "Country", TEXT, "ISO 3166 code.", is_long=True),
        Column("region", "NUTS", TEXT, "NUTS code.", is_long=True),
        Column("region_name", "Region", TEXT, "Of the code.", is_long=True),
        Column("sector", "Field", TEXT, "Of the cluster.", is_long=True), _YEAR,
        Column("label", "Holds", TEXT, "The highest label that it holds."),
        Column("until", "Until", DATE, "Last day of that label.", is_long=True),
        Column("percent", "Points %", PERCENT, "Points reached of those that can be, in percent."), _TRUSTED,
        *(Column(each.id, each.id, kind, title_of(form, each.id), is_heat=True, top=top_of(form, each.id))
          for each in edition.heads),
    )  # fmt: skip
    rows = []
    for line in lines:
        held = view.label_of.get(line.cluster)
        told: dict[str, Any] = {
            "cluster": line.name, "country": line.country, "region": line.region,
            "region_name": names.get(line.region, ""), "sector": line.sector, "period": line.period,
            "label": held.validity.award.label if held else "",
            "until": held.validity.until.isoformat() if held else None,
            "percent": percent_of(line), "trusted": line.is_trusted,
        }  # fmt: skip
        rows.append(told | {head.id: _cell(edition, line, head, mode, whole) for head in edition.heads})
    title = {LEVELS: "Levels by cluster", CHANGES: "Change of levels by cluster", WHOLE: "Answers by cluster"}[mode]
    lead = f"{len(rows)} signed packages of {edition.id}. {_LEADS[mode]}"
    others = [each.name for each in lines if not each.is_trusted]
    notes = [f"Not everybody who signed is trusted: {', '.join(others)}."] if others else []
    return table_of(f"heat-{mode}", title, columns, rows, lead, notes)


_LEADS = {
    LEVELS: "A dash is not assessed.", CHANGES: "Against the year before; a dash has nothing to compare with.",
    WHOLE: "How many percent of what is asked is answered; a dash asks nothing of its own.",
}  # fmt: skip


def _cell(
    edition: EditionView, line: Record, head: Head, mode: str, whole: Mapping[int, Mapping[str, Share]]
) -> int | float | None:
    if mode == WHOLE:
        done, asked = whole.get(line.id, {}).get(head.id, (0, 0))
        return 100 * done / asked if asked else None
    level = line.level(head.id)
    if mode == LEVELS or level is None:
        return level
    before = edition.before(line)
    then = before.levels.get(head.id) if before is not None else None
    return level - then if then is not None else None


def benchmark_sheet(line: Record, edition: EditionView, found: Iterable[Against]) -> Table:
    """Return a cluster's levels in the distributions of its groups."""
    form = find_edition(edition.id)
    rows = []
    for group in found:
        by, value = ("reference", group.reference) if group.is_reference else ("", "")
        if group.comparison is not None and not group.is_reference:
            by, value = group.comparison.by, group.comparison.value
        for head in edition.heads:
            spread = group.spread(head.id, head.levels)
            figures = {name: number(each) for name, each in spread.figures.items()} if spread.counts else {}
            rows.append({
                "cluster": line.name, "period": line.period, "by": by, "value": value, "indicator": head.id,
                "title": title_of(form, head.id), "own": spread.own, "percentile": number(spread.rank, 1),
                "n": spread.n or None, **figures, "withheld": spread.counts is None,
            })  # fmt: skip
    columns = (
        replace(_CLUSTER, is_long=True), replace(_YEAR, is_long=True),
        Column("by", "Group by", TEXT, "What the group shares with the cluster, or all; reference."),
        Column("value", "Group", TEXT, "The value that it shares, or the name of the reference portfolio."),
        Column("indicator", "No.", TEXT, "Number of the indicator."), Column("title", "Indicator", TEXT, "Its title."),
        Column("own", "Own", LEVEL, "The cluster's own level."),
        Column("percentile", "Percentile", DECIMAL, "Of the own level in the group; told of eight clusters and more."),
        Column("n", "n", COUNT, "Clusters that have a level; empty where the group is withheld."),
        Column("p10", "p10", DECIMAL, "A tenth of the levels lies at or below it.", is_long=True),
        Column("p25", "p25", DECIMAL, "A quarter of them."), Column("median", "Median", DECIMAL, "Half of them."),
        Column("p75", "p75", DECIMAL, "Three quarters of them."),
        Column("p90", "p90", DECIMAL, "Nine tenths of them.", is_long=True),
        Column("withheld", "Withheld", YES_NO, "The group has too few clusters, or would give such a one away.",
               is_long=True),
    )  # fmt: skip
    lead = f"Levels of {edition.id}, {line.period}. A dash is withheld: too few clusters, or they could be worked out."
    return table_of("benchmark", f"Benchmark of {line.name}", columns, rows, lead)


def labels_sheet(lines: Iterable[LabelLine]) -> Table:
    """Return the calendar of labels."""
    rows = [
        {
            "cluster": each.member.name, "label": each.validity.award.label, "standing": each.standing.value,
            "on": each.validity.award.on.isoformat(), "until": each.validity.until.isoformat(),
            "stated": each.validity.is_stated, "renewable": each.validity.renewable_until.isoformat(),
            "by": each.validity.award.by,
        }
        for each in lines
    ]  # fmt: skip
    columns = (
        _CLUSTER, Column("label", "Label", TEXT, "gold, silver or bronze."),
        Column("standing", "Standing", TEXT, "valid; due in its last half year; renewable after its end; ended."),
        Column("on", "Given on", DATE, "The day of the decision."), Column("until", "Until", DATE, "Its last day."),
        Column("stated", "Stated", YES_NO, "The label body named that day; else it follows from the usual rules."),
        Column("renewable", "Renewable until", DATE, "Until then it can be renewed without a gap."),
        Column("by", "Given by", TEXT, "The label body."),
    )  # fmt: skip
    return table_of("labels", "Labels", columns, rows, "As label bodies gave them, never a forecast.")


def compliance_sheet(title: str, lines: Iterable[ComplianceLine]) -> Table:
    """Return who keeps to a policy."""
    rows = [
        {
            "cluster": each.member.name, "requires": each.requirement.label,
            "deadline": each.deadline.isoformat() if each.deadline else None, "status": each.compliance.value,
            "holds": each.held, "until": each.until.isoformat() if each.until else None,
        }
        for each in lines
    ]  # fmt: skip
    columns = (
        _CLUSTER, Column("requires", "Must hold", TEXT, "The label that the policy asks for; a higher one will do."),
        Column("deadline", "By when", DATE, "Empty where nobody has written down when the cluster entered."),
        Column("status", "Status", TEXT, "complies, due, late, or unknown where its entry is not known."),
        Column("holds", "Holds", TEXT, "The highest label that it holds today."),
        Column("until", "Until", DATE, "Last day of that label."),
    )  # fmt: skip
    return table_of("compliance", title, columns, rows)


def needs_sheet(edition: EditionView, found: Iterable[Need], limit: int) -> Table:
    """Return where clusters need to grow."""
    form = find_edition(edition.id)
    rows = [{**need_document(each, limit), "title": title_of(form, each.indicator)} for each in found]
    told = {
        "n": ("n", COUNT), "median": ("Median", DECIMAL), "reached": ("Reached %", PERCENT),
        "open_points": ("Missing", DECIMAL), "below": ("Below threshold", COUNT), "in_need": ("In need", COUNT),
        "planned": ("Planned", COUNT), "could_teach": ("Could teach", COUNT), "joint": ("Joint measure", YES_NO),
    }  # fmt: skip
    columns = (
        Column("indicator", "No.", TEXT, "Number of the indicator."), Column("title", "Indicator", TEXT, "Its title."),
        *(Column(name, title, kind, NEED_COLUMNS[name][1]) for name, (title, kind) in told.items()),
    )  # fmt: skip
    return table_of("needs", "Needs", columns, rows, f"Each cluster with its last year of {edition.id}.")


def chain_sheet(found: Coverage) -> Table:
    """Return who covers which segment of a value chain how maturely."""
    names = region_names()
    rows = [
        {
            "segment": each.segment.title, "clusters": each.clusters, **each.by_label, "gap": each.gap,
            "regions": ", ".join(f"{names.get(code, code)} {count}" for code, count in sorted(each.regions.items())),
        }
        for each in found.segments
    ]  # fmt: skip
    columns = (
        Column("segment", "Segment", TEXT, "Of the value chain."),
        Column("clusters", "Clusters", COUNT, "At work in it."), *_COUNTS,
        Column("gap", "Gap", TEXT, "no cluster, or no label; empty where there is none."),
        Column("regions", "Regions", TEXT, "NUTS 2, with how many of the clusters are there."),
    )  # fmt: skip
    titles = {each.segment.id: each.segment.title for each in found.segments}
    notes = [f"{titles[one]} and {titles[other]}: {count} clusters in both." for one, other, count in found.links]
    return table_of("coverage", found.chain.title, columns, rows, f"{found.outside} clusters are in no segment.", notes)


def fields_sheet(found: Iterable[FieldAt]) -> Table:
    """Return how strong each field is in each region."""
    names = region_names()
    rows = [
        {
            "country": each.country, "region": each.region, "name": names.get(each.region, ""), "sector": each.sector,
            "clusters": len(each.lines), **each.by_label, "median": number(each.middle, 1),
        }
        for each in found
    ]  # fmt: skip
    columns = (
        Column("country", "Country", TEXT, "ISO 3166 code."), Column("region", "NUTS", TEXT, "NUTS 2 code."),
        Column("name", "Region", TEXT, "Of the code."), Column("sector", "Field", TEXT, "Of the clusters."),
        Column("clusters", "Clusters", COUNT, "In the field there."), *_COUNTS,
        Column("median", "Median points %", PERCENT, "Half of them reach at most so much; empty where it is withheld."),
    )  # fmt: skip
    return table_of("fields", "Fields in regions", columns, rows, "Each cluster with its last year.")

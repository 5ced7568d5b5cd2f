"""Member services and internationalisation over a portfolio."""

from collections.abc import Sequence

from workbench.application.benchmarking import check_groups
from workbench.domain.tables import COUNT, DECIMAL, PERCENT, TEXT, YES_NO, Column, Table, table_of
from workbench.forms.library import find_edition, list_editions
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.topics import TOPICS, TopicFigure, find_figures

__all__ = ["TITLES", "TOPICS", "topic_table"]

TITLES = {"services": "Member services", "international": "Internationalisation"}
_OWN = {
    "share_services_sold": ("Services sold, share of income", "%"), "share_fees": ("Fees, share of income", "%"),
    "share_eu": ("EU money, share of income", "%"), "events_of_services": ("Events of all services", "events"),
    "participants_of_services": ("Participants in all services", "persons"),
}  # fmt: skip


def topic_table(place: str, topic: str, by: Sequence[str] = ()) -> Table:
    """Return how the figures of a topic are spread over groups of clusters. Raises NoSuchGroup."""
    check_groups(by)
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        limit = portfolio.limit
        found = list(find_figures(connection, topic, by, limit))
    names = _names()
    rows = [{**each.group, **_row(each, names)} for each in found]
    columns = (
        *(Column(name, name.capitalize(), TEXT, f"The group's {name}.") for name in by),
        Column("figure", "Figure", TEXT, "Id of the question or of what follows from it."),
        Column("title", "What", TEXT, "Its title in an edition."), Column("unit", "Unit", TEXT, "Of the figure."),
        Column("n", "n", COUNT, "Clusters that tell it; empty where the group is withheld."),
        Column("some", "Some %", PERCENT, "Clusters with more than none of it, or with a yes, in percent."),
        Column("p25", "p25", DECIMAL, "A quarter of the clusters lies at or below it."),
        Column("median", "Median", DECIMAL, "Half of them."),
        Column("p75", "p75", DECIMAL, "Three quarters of them."),
        Column("withheld", "Withheld", YES_NO, "The group has too few clusters, or would give such a one away."),
    )  # fmt: skip
    notes = [f"Groups of fewer than {limit} clusters are withheld. Each cluster counts once, with its newest package."]
    return table_of(topic, TITLES[topic], columns, rows, "Of whatever edition: questions keep their ids.", notes)


def _row(found: TopicFigure, names: dict[str, tuple[str, str]]) -> dict[str, object]:
    title, unit = names.get(found.figure, (found.figure, ""))
    row: dict[str, object] = {"figure": found.figure, "title": title, "unit": unit, "withheld": found.spread is None}
    if found.spread is None:
        return row
    figures = {} if found.is_yes_no else {name: found.spread.get(name) for name in ("p25", "median", "p75")}
    return row | {"n": found.spread.n, "some": found.some, **figures}


def _names() -> dict[str, tuple[str, str]]:
    """Return title and unit of everything that any shipped edition asks or derives."""
    known = dict(_OWN)
    for entry in list_editions():
        form = find_edition(entry.id)
        if form is not None:
            known |= {each.id: (each.title, each.unit) for each in form.derived}
            for name, field in form.fields.items():
                asked = field.question
                title = f"{asked.short or asked.title}: {field.title}" if field.row else asked.short or asked.title
                known[name] = (title, asked.unit)
    return known

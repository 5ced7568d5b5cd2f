"""Member services and internationalisation over a portfolio."""

from collections.abc import Mapping, Sequence

from workbench.application.benchmarking import check_groups
from workbench.domain.tables import COUNT, DECIMAL, PERCENT, TEXT, YES_NO, Column, Table, table_of
from workbench.forms.library import find_edition, list_editions
from workbench.forms.translations import in_language
from workbench.kernel.speech import later
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.records import Record, by_name, matches
from workbench.portfolio.topics import TOPICS, TopicFigure, figures_of, find_figures, newest

__all__ = ["TITLES", "TOPICS", "figure_names", "packages_of_figure", "topic_table"]

TITLES = {"services": later("Member services"), "international": later("Internationalisation")}
_OWN = {
    "share_services_sold": (later("Services sold, share of income"), "%"),
    "share_fees": (later("Fees, share of income"), "%"),
    "share_eu": (later("EU money, share of income"), "%"),
    "events_of_services": (later("Events of all services"), "events"),
    "participants_of_services": (later("Participants in all services"), "persons"),
}  # fmt: skip


def topic_table(place: str, topic: str, by: Sequence[str] = ()) -> Table:
    """Return how the figures of a topic are spread over groups of clusters. Raises NoSuchGroup."""
    check_groups(by)
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        limit = portfolio.limit
        found = list(find_figures(connection, topic, by, limit))
    names = figure_names()
    rows = [{**each.group, **_row(each, names)} for each in found]
    columns = (
        *(Column(name, name.capitalize(), TEXT, f"The group's {name}.") for name in by),
        Column("figure", later("Figure"), TEXT, "Id of the question or of what follows from it."),
        Column("title", later("What"), TEXT, "Its title in an edition."),
        Column("unit", later("Unit"), TEXT, "Of the figure."),
        Column("n", later("n"), COUNT, "Clusters that tell it; empty where the group is withheld."),
        Column("some", later("Some %"), PERCENT, "Clusters with more than none of it, or with a yes, in percent."),
        Column("p25", later("p25"), DECIMAL, "A quarter of the clusters lies at or below it."),
        Column("median", later("Median"), DECIMAL, "Half of them."),
        Column("p75", later("p75"), DECIMAL, "Three quarters of them."),
        Column("withheld", later("Withheld"), YES_NO, "The group has too few clusters, or would give such a one away."),
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


def figure_names(language: str = "") -> dict[str, tuple[str, str]]:
    """Return title and unit of everything that any shipped edition asks or derives, in a language as far as it goes."""
    known = dict(_OWN)
    for entry in list_editions():
        form = find_edition(entry.id)
        form = in_language(form, language) if form is not None and language else form
        if form is not None:
            known |= {each.id: (each.title, each.unit) for each in form.derived}
            for name, field in form.fields.items():
                asked = field.question
                title = f"{asked.short or asked.title}: {field.title}" if field.row else asked.short or asked.title
                known[name] = (title, asked.unit)
    return known


def packages_of_figure(place: str, figure: str, group: Mapping[str, str]) -> tuple[Record, ...]:
    """List the packages behind a figure of a group, by name. Raises what opening the portfolio raises."""
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        found = [each for each in newest(connection) if matches(each, group) and figure in figures_of(each.document)]
    return by_name(found)

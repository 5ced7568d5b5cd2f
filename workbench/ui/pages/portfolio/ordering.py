"""In which order clusters stand in the heat map, and all of it as a plain table."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt

from workbench.application.portfolio_benchmark import country_name
from workbench.application.portfolio_views import EditionView, Listed, PortfolioView, region_of
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import date_text
from workbench.ui.models.figures import Kind, Line, Told
from workbench.ui.pages.portfolio.figures import FiguresTable
from workbench.ui.theme.style import scaled

ORDERS = {
    "name": later("Name"),
    "points": later("Points, most first"),
    "until": later("Label ends, next first"),
    "country": later("Country"),
    "sector": later("Field"),
    "indicator": later("Chosen indicator, lowest first"),
}
_FIXED = (
    later("Cluster"),
    later("Country"),
    later("Region"),
    later("Field"),
    later("Year"),
    later("Label held"),
    later("Label ends"),
    later("Points, %"),
)
_WIDTHS = (220, 112, 160, 190, 72, 108, 150, 92)


def ordered(lines: Sequence[Listed], view: PortfolioView, by: str, indicator: str) -> list[Listed]:
    """Return clusters in an order; those that have nothing to be sorted by stand last."""

    def until(line: Listed) -> date:
        held = view.label_of.get(line.cluster)
        return held.validity.until if held else date.max

    keys: dict[str, Callable[[Listed], Any]] = {
        "points": lambda line: -(line.percent if line.percent is not None else -1),
        "until": until,
        "country": lambda line: country_name(line.country),
        "sector": lambda line: (not line.sector, line.sector.casefold()),
        "indicator": lambda line: 99 if (level := line.level(indicator)) is None else level,
    }
    found = keys.get(by)
    return sorted(lines, key=found) if found is not None else list(lines)


def heat_table() -> FiguresTable:
    """Return the table of the heat map's figures, to be scrolled sideways."""
    table = FiguresTable(_FIXED, tr("Heat map as a table"), "portfolio.twin", dict(enumerate(_WIDTHS)), ())
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    table.horizontalHeader().setDefaultSectionSize(scaled(72))
    return table


def heat_lines(view: PortfolioView, edition: EditionView, lines: Sequence[Listed]) -> tuple[list[Line], list[str]]:
    """Return the rows and heads of that table."""
    return [_line(view, edition, each) for each in lines], [*map(tr, _FIXED), *(each.id for each in edition.heads)]


def _line(view: PortfolioView, edition: EditionView, line: Listed) -> Line:
    held = view.label_of.get(line.cluster)
    label = held.validity.award.label if held else ""
    levels = []
    for head in edition.heads:
        level = line.level(head.id)
        words = f"{head.id} {head.title}: {tr('not assessed') if level is None else tr('level {level}', level=level)}"
        levels.append(Told("" if level is None else str(level), Kind.FIGURE, "text", words=words))
    return Line(
        (
            Told(line.name if line.is_trusted else f"{line.name} *", Kind.STRONG, "text"),
            Told(country_name(line.country)), Told(region_of(line)), Told(line.sector), Told(line.period),
            Told(tr(capital(label)), Kind.CHIP, label or "text2"),
            Told(date_text(held.validity.until) if held else ""),
            Told("–" if line.percent is None else f"{line.percent:.1f}", Kind.FIGURE, "text"),
            *levels,
        ),
        line,
    )  # fmt: skip

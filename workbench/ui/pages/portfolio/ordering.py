"""In which order clusters stand in the heat map, and all of it as a plain table."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt

from workbench.application.portfolio_benchmark import country_name
from workbench.application.portfolio_views import PortfolioView, Record, region_of
from workbench.kernel.numbers import in_locale
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import date_text
from workbench.ui.models.figures import Kind, Line, Told
from workbench.ui.models.heat import HeatModel
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


def ordered(lines: Sequence[Record], view: PortfolioView, by: str, indicator: str) -> list[Record]:
    """Return clusters in an order; those that have nothing to be sorted by stand last."""

    def until(line: Record) -> date:
        held = view.label_of.get(line.cluster)
        return held.validity.until if held else date.max

    keys: dict[str, Callable[[Record], Any]] = {
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


def heat_lines(model: HeatModel) -> tuple[list[Line], list[str]]:
    """Return the rows and heads of that table: what the map shows, in whichever of its ways."""
    lines = [_line(model, place) for place in range(len(model.lines))]
    return lines, [*map(tr, _FIXED), *(each.id for each in model.heads)]


def _line(model: HeatModel, place: int) -> Line:
    line, held = model.lines[place], model.label_at(place)
    label = held.validity.award.label if held else ""
    cells = []
    for at, head in enumerate(model.heads):
        cell = model.cell(place, at)
        cells.append(Told(cell.text, Kind.FIGURE, "text", words=f"{head.id} {head.title}: {cell.words}"))
    return Line(
        (
            Told(line.name if line.is_trusted else f"{line.name} *", Kind.STRONG, "text"),
            Told(country_name(line.country)), Told(region_of(line)), Told(line.sector), Told(line.period),
            Told(tr(capital(label)), Kind.CHIP, label or "text2"),
            Told(date_text(held.validity.until) if held else ""),
            Told("–" if line.percent is None else in_locale(f"{line.percent:.1f}"), Kind.FIGURE, "text"),
            *cells,
        ),
        line,
    )  # fmt: skip

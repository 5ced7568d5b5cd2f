"""The portfolio beside reference portfolios, as rows: all points, sections, indicators."""

from collections.abc import Mapping, Sequence
from typing import Any

from workbench.application.portfolio_benchmark import level_text
from workbench.application.portfolio_development import OWN, Beside
from workbench.application.portfolio_views import EditionView
from workbench.domain.tables import Table
from workbench.kernel.speech import tr
from workbench.ui.models.figures import Kind, Line, Told
from workbench.ui.theme.tokens import heat_steps

_SHARE = 100
"""The top of a share of points."""
Row = Mapping[str, Any]


def score_lines(found: Table, edition: EditionView, own: str, others: Sequence[Beside]) -> tuple[list[Line], list[str]]:
    """Return the rows of a scorecard, and its heads: the portfolio's own name, then those that it is set beside."""
    names = [OWN, *(each.name for each in others)]
    told: dict[tuple[str, str], dict[str, Row]] = {}
    for each in found.documents():
        told.setdefault((str(each["what"]), str(each["id"])), {})[str(each["portfolio"])] = each
    problems = {each.name: each.problem for each in others}
    lines = [_clusters(told.get(("all points", ""), {}), names, problems)]
    lines += [_line(key, told[key], names, edition) for key in _order(told, edition)]
    return lines, [tr("Median"), own, *names[1:]]


def _order(told: Mapping[tuple[str, str], object], edition: EditionView) -> list[tuple[str, str]]:
    """Return what there is in the edition's order: all points, then each section before its indicators."""
    order: dict[tuple[str, str], None] = {("all points", ""): None}
    for head in edition.heads:
        order |= dict.fromkeys((("section", head.id.partition(".")[0]), ("indicator", head.id)))
    return [each for each in order if each in told]


def _clusters(rows: Mapping[str, Row], names: Sequence[str], problems: Mapping[str, str]) -> Line:
    cells = [
        Told(str(rows[name]["n"])) if name in rows
        else Told(tr("nothing to show") if problems.get(name) else tr("withheld"), words=problems.get(name, ""))
        for name in names
    ]  # fmt: skip
    return Line((Told(tr("Clusters"), tone="text"), *cells), ())


def _line(key: tuple[str, str], rows: Mapping[str, Row], names: Sequence[str], edition: EditionView) -> Line:
    what, id_ = key
    levels = next((each.levels for each in edition.heads if each.id == id_), 0) if what == "indicator" else 0
    own = rows.get(OWN, {}).get("median")
    cells = [_cell(rows.get(name), own, levels) for name in names]
    return Line((Told(_title(key, edition, rows), Kind.TEXT if levels else Kind.STRONG, "text"), *cells), key)


def _title(key: tuple[str, str], edition: EditionView, rows: Mapping[str, Row]) -> str:
    what, id_ = key
    if what == "all points":
        return tr("Share of all points, %")
    heads = [each for each in edition.heads if (each.id if what == "indicator" else each.id.partition(".")[0]) == id_]
    told = next(iter(rows.values()))["title"]
    if what == "indicator":
        return f"{id_} {heads[0].title if heads else told}".strip()
    return f"{id_} {heads[0].section}, %" if heads else str(told)


def _cell(row: Row | None, own: float | None, levels: int) -> Told:
    if row is None or row["median"] is None:
        return Told("–", tone="text3", words=tr("withheld, or nobody has a level"))
    value = float(row["median"])
    by = value - own if own is not None else 0
    apart = f"{'+' if by > 0 else '−'}{level_text(abs(by))}" if round(by, 1) else ""
    level = level_text(value)
    step = heat_steps(levels)[min(round(value), levels - 1)] if levels else min(int(value * 6 / _SHARE), 5)
    words = tr("{level}, {apart} from your own", level=level, apart=apart) if apart else level
    return Told(level, Kind.HEAT, value=(step, apart), words=words)

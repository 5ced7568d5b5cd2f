"""The report put together: the same dossier gives the same bytes."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from workbench.domain.dossier import Dossier
from workbench.exchange.report.closing_pages import draw_evidence, draw_findings, draw_plan
from workbench.exchange.report.indicator_pages import draw_indicators
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.method_page import TITLE, draw_method, fields_on
from workbench.exchange.report.opening_pages import draw_all, draw_cover, draw_scores, state_of
from workbench.exchange.report.summary_page import draw_summary
from workbench.kernel.canonical import Json

EPOCH = "SOURCE_DATE_EPOCH"


@dataclass
class _Pages:
    """Which page everything is on: known only after drawing once."""

    total: int = 0
    contents: list[tuple[str, int]] = field(default_factory=list)
    indicators: dict[str, int] = field(default_factory=dict)


def draw_report(dossier: Dossier) -> bytes:
    """Draw the report as PDF."""
    with _pinned_time(dossier.as_of):
        pages, _ = _draw(dossier, _Pages())
        _, content = _draw(dossier, pages)
    return content


def signature_fields(dossier: Dossier) -> list[Json]:
    """Return where the report's signature fields are: page from 1, box in points from the bottom left."""
    pages, _ = _draw(dossier, _Pages())
    return fields_on(dossier, pages.total)


def _draw(dossier: Dossier, known: _Pages) -> tuple[_Pages, bytes]:
    form = dossier.form
    working = ", working edition" if form.is_working_edition else ""
    sheet = Sheet(
        title=f"Assessment report, {dossier.cluster.name}, {dossier.period}",
        author="; ".join(person.name for person in dossier.people),
        subject=f"Quality of the cluster management, edition {form.id}{working}",
        head=dossier.cluster.name,
        foot=f"{dossier.code}  ·  edition {form.id}{working}  ·  {state_of(dossier)}",
        total=known.total,
    )
    found = _Pages()
    draw_cover(sheet, dossier, known.contents)
    for title, page in _body(sheet, dossier, known, found):
        found.contents.append((title, page))
    found.total = sheet.page
    return found, sheet.finish()


def _body(sheet: Sheet, dossier: Dossier, known: _Pages, found: _Pages) -> Iterator[tuple[str, int]]:
    """Draw what the edition prints after the cover, and the last page; yield each part's title and first page."""
    form = dossier.form
    parts: tuple[tuple[str, str, bool, Callable[[], None]], ...] = (
        ("summary", "Summary", True, lambda: draw_summary(sheet, dossier)),
        ("scores", "Scores", True, lambda: _scores(sheet, dossier, known)),
        ("indicators", "Indicators", bool(form.indicators), lambda: _indicators(sheet, dossier, found)),
        ("findings", "Findings", bool(dossier.findings), lambda: draw_findings(sheet, dossier)),
        ("plan", "Improvement plan", bool(dossier.measures), lambda: draw_plan(sheet, dossier)),
        ("evidence", "Evidence", bool(dossier.evidence), lambda: draw_evidence(sheet, dossier)),
    )
    for part, title, is_there, draw in parts:
        if is_there and part in form.report:
            yield title, sheet.page + 1
            draw()
    yield TITLE, sheet.page + 1
    draw_method(sheet, dossier)


def _scores(sheet: Sheet, dossier: Dossier, known: _Pages) -> None:
    has_points = bool(dossier.result.scores.points_max)
    if has_points:
        draw_scores(sheet, dossier)
    # Before the first drawing is done no page is known, yet every row leads to its indicator.
    pages = known.indicators or dict.fromkeys(dossier.form.indicators, 0)
    draw_all(sheet, dossier, pages if "indicators" in dossier.form.report else {}, begins=not has_points)


def _indicators(sheet: Sheet, dossier: Dossier, found: _Pages) -> None:
    found.indicators = draw_indicators(sheet, dossier)


@contextmanager
def _pinned_time(moment: datetime) -> Iterator[None]:
    """Date the file by the assessment; reportlab takes the time from the environment only."""
    before = os.environ.get(EPOCH)
    os.environ[EPOCH] = str(int(moment.timestamp()))
    try:
        yield
    finally:
        if before is None:
            del os.environ[EPOCH]
        else:
            os.environ[EPOCH] = before

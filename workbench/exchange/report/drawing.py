"""The report put together: the same dossier gives the same bytes."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from workbench.domain.dossier import Dossier
from workbench.exchange.report.closing_pages import draw_evidence, draw_findings, draw_method, draw_plan, fields_on
from workbench.exchange.report.indicator_pages import draw_indicators
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.opening_pages import draw_all, draw_cover, draw_scores, draw_summary, state_of
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
    """Draw everything after the cover; yield each part's title and first page."""
    yield "Summary", sheet.page + 1
    draw_summary(sheet, dossier)
    yield "Scores", sheet.page + 1
    draw_scores(sheet, dossier)
    draw_all(sheet, dossier, known.indicators)
    yield "Indicators", sheet.page + 1
    found.indicators = draw_indicators(sheet, dossier)
    parts = (
        ("Findings", bool(dossier.findings), draw_findings),
        ("Improvement plan", bool(dossier.measures), draw_plan),
        ("Evidence", bool(dossier.evidence), draw_evidence),
        ("Method and signatures", True, draw_method),
    )
    for title, is_there, draw in parts:
        if is_there:
            yield title, sheet.page + 1
            draw(sheet, dossier)


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

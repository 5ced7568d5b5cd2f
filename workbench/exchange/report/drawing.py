"""The report put together: the same dossier gives the same bytes."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from workbench.domain.dossier import Dossier
from workbench.exchange.report.closing_pages import draw_evidence, draw_findings
from workbench.exchange.report.indicator_pages import draw_indicators
from workbench.exchange.report.kit import About, Sheet
from workbench.exchange.report.method_page import draw_method, fields_on
from workbench.exchange.report.opening_pages import draw_all, draw_cover, draw_scores
from workbench.exchange.report.phrases import edition_of, foot_of
from workbench.exchange.report.plan_pages import draw_plan
from workbench.exchange.report.summary_page import draw_summary
from workbench.kernel.canonical import Json
from workbench.kernel.tongue import say

EPOCH = "SOURCE_DATE_EPOCH"


@dataclass(frozen=True)
class Drawn:
    """A report, and where its signature fields are: page from 1, box in points from the bottom left."""

    content: bytes
    signature_fields: list[Json]


def draw_report(dossier: Dossier) -> bytes:
    """Draw the report as PDF, in the language that is written in."""
    return draw_for_signing(dossier).content


def draw_for_signing(dossier: Dossier) -> Drawn:
    """Draw the report, and tell where it is signed."""
    with pinned_time(dossier.as_of):
        sheet = Sheet(_about(dossier), head=dossier.cluster.name, foot=foot_of(dossier))
        parts = list(_parts(sheet, dossier))
        draw_cover(sheet, dossier, [title for title, _ in parts])
        for _, draw in parts:
            draw()
        return Drawn(sheet.finish(), fields_on(dossier, sheet.page))


def _about(dossier: Dossier) -> About:
    edition = edition_of(dossier)
    return About(
        say("report.title", cluster=dossier.cluster.name, period=dossier.period),
        say("report.subject", edition=edition),
        [person.name for person in dossier.people],
        dossier.as_of,
        (dossier.code, dossier.form.id, dossier.period, dossier.cluster.name),
    )


def _parts(sheet: Sheet, dossier: Dossier) -> Iterator[tuple[str, Callable[[], None]]]:
    """Yield title and drawing of each part that the edition prints after the cover, and of the last page."""
    form = dossier.form
    parts: tuple[tuple[str, bool, Callable[[], None]], ...] = (
        ("summary", True, lambda: draw_summary(sheet, dossier)),
        ("scores", True, lambda: _scores(sheet, dossier)),
        ("indicators", bool(form.indicators), lambda: draw_indicators(sheet, dossier)),
        ("findings", bool(dossier.findings), lambda: draw_findings(sheet, dossier)),
        ("plan", bool(dossier.measures), lambda: draw_plan(sheet, dossier)),
        ("evidence", bool(dossier.evidence), lambda: draw_evidence(sheet, dossier)),
    )
    for part, is_there, draw in parts:
        if is_there and part in form.report:
            yield say(f"report.{part}"), draw
    yield say("report.method"), lambda: draw_method(sheet, dossier)


def _scores(sheet: Sheet, dossier: Dossier) -> None:
    has_points = bool(dossier.result.scores.points_max)
    if has_points:
        draw_scores(sheet, dossier)
    draw_all(sheet, dossier, has_pages="indicators" in dossier.form.report, begins=not has_points)


@contextmanager
def pinned_time(moment: datetime) -> Iterator[None]:
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

"""Words that several pages say: roles, states, days, points and figures."""

from datetime import date
from decimal import Decimal

from workbench.domain.dossier import Dossier
from workbench.domain.scores import IndicatorScore
from workbench.exchange.report.lettering import writable
from workbench.kernel.numbers import number_text
from workbench.kernel.tongue import capital, say
from workbench.kernel.words import NBSP, date_text

COUNTRIES = ("NO", "SE", "DK", "FI", "IS")
HOWS = ("reworded", "renamed", "merged", "rescaled", "split")
"""How an edition can change a question between two periods, as far as it is told here."""


def role_text(role: str) -> str:
    """Return what a person is on the assessment."""
    return say(f"report.role_{role}") if role in ("lead", "co", "third", "observer") else role


def state_of(dossier: Dossier) -> str:
    """Return the state that each page's footer says."""
    return say("report.draft") if dossier.status == "draft" else say("report.final")


def edition_of(dossier: Dossier) -> str:
    """Return the edition's id, and that it is a working edition where it is one."""
    form = dossier.form
    return say("report.working_edition", edition=form.id) if form.is_working_edition else form.id


def foot_of(dossier: Dossier) -> str:
    """Return the line at the foot of every page."""
    return f"{dossier.code}  ·  {say('report.edition', edition=edition_of(dossier))}  ·  {state_of(dossier)}"


def lead_of(dossier: Dossier) -> str:
    """Return what the report is about: the visit where it is known, else the period."""
    if dossier.visit is None:
        day = date_text(dossier.as_of.date())
        return say("report.cover_lead", period=dossier.period, day=day)
    return say("report.cover_visit", days=days_text(*dossier.visit))


def days_text(first: date, last: date) -> str:
    """Write one day or a span: "24 and 25 November 2026"; words that belong together stay together."""
    if first == last:
        return date_text(last)
    day, month, year = date_text(first).split(NBSP)
    same = first.year == last.year
    begins = day if same and first.month == last.month else f"{day}{NBSP}{month}{'' if same else NBSP + year}"
    key = "report.two_days" if (last - first).days == 1 else "report.span_of_days"
    return say(key, first=begins, last=date_text(last))


def place_of(dossier: Dossier) -> str:
    """Return where the cluster is: its region's code and its country."""
    cluster = dossier.cluster
    country = say(f"report.country_{cluster.country}") if cluster.country in COUNTRIES else cluster.country
    return ", ".join(filter(None, (cluster.region, country)))


def of_text(points: Decimal, points_max: Decimal) -> str:
    """Write points with their maximum: "13 of 15"."""
    return say("report.of", points=number_text(points), points_max=number_text(points_max))


def gate_text(line: IndicatorScore) -> str:
    """Return whether a gate is passed, in a word."""
    assert line.gate is not None
    return say(f"report.gate_{line.gate.value}")


def counted(key: str, count: int) -> str:
    """Return a counted noun that begins a sentence."""
    return capital(say(key, count=count))


def with_paragraphs(text: str) -> list[str]:
    """Keep the author's paragraphs; runs of empty lines become one break."""
    return [part.strip() for part in writable(text).split("\n") if part.strip()]


def page_text(title: str) -> str:
    """Return a title that goes on: "31 indicators, continued"."""
    return say("report.continued", title=title)


def change_word(dossier: Dossier, line: IndicatorScore) -> str:
    """Return the word that stands where no change can be told: "new", "–", or nothing without a last period."""
    before = dossier.previous
    if before is None or not before.levels or line.level is None or line.id in before.levels:
        return ""
    return say("report.new") if line.id in before.not_before else "–"

"""Clusters and assessments: made, listed, looked at; declarations, findings and measures."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from workbench.application.dossiers import build_dossier
from workbench.application.editions import keep_edition
from workbench.application.introducing import introduce
from workbench.application.missing_words import missing_lines
from workbench.application.references import assessments_of, list_clusters
from workbench.application.services import Services
from workbench.domain import assessments
from workbench.domain.assessments import Assessment
from workbench.domain.dossier import Cluster, Participant
from workbench.domain.marks import Mark
from workbench.domain.people import concerns
from workbench.domain.revisions import Statement
from workbench.domain.values import clean_text, is_given
from workbench.forms.library import get_edition
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr

CURRENCIES = {"NO": "NOK", "SE": "SEK", "DK": "DKK", "FI": "EUR", "IS": "ISK"}
"""Currency that a country's clusters report in."""


class NotACountry(WorkbenchError):
    code = "CMD-003"
    message = "“{given}” is no country code."
    remedy = "Give two letters, e.g. NO, SE, DK, FI or IS."


class NotAPeriod(WorkbenchError):
    code = "CMD-004"
    message = "“{given}” is no period."
    remedy = "Give the last year that the figures cover, e.g. 2026."


class NotACurrency(WorkbenchError):
    code = "CMD-005"
    message = "“{given}” is no currency."
    remedy = "Give three letters, e.g. NOK, SEK, DKK, EUR or ISK."


class ClusterExists(WorkbenchError):
    code = "CMD-006"
    message = "This workspace has a cluster “{name}” already ({id})."
    remedy = "Use that one, or give the other one a name that tells them apart."


class NameMissing(WorkbenchError):
    code = "CMD-007"
    message = "{what} has no name."
    remedy = "Give one."


class IsReadOnly(WorkbenchError):
    code = "ANS-011"
    message = "This assessment of {period} is read-only: it was {why}."
    remedy = "Nothing was changed. Open it again as a revision, or begin an assessment of another period."


class OnlyReads(WorkbenchError):
    code = "ANS-056"
    message = "You observe this assessment of {period}: you read all of it, and change nothing."
    remedy = "Tell its assessors what you think, or ask its lead for another role."


@dataclass(frozen=True, slots=True)
class Status:
    """How far an assessment is."""

    assessment: Assessment
    answered: int
    questions: int
    scored: int
    scorable: int
    missing: tuple[str, ...]
    missing_lines: tuple[str, ...]
    """The same for a reader, a line for each kind."""
    conflicts: tuple[str, ...]
    marks: Mapping[str, Mark]
    """What the cluster marked or remarked in its questionnaire, by field or question."""
    people: tuple[Participant, ...] = ()
    warnings: tuple[str, ...] = ()
    """What is missing or odd about who takes part."""


def add_cluster(services: Services, name: str, country: str, region: str = "", sector: str = "") -> Cluster:
    """Add a cluster. Raises NameMissing, NotACountry or ClusterExists."""
    name = clean_text("name", name).strip()
    if not name:
        raise NameMissing(what=tr("The cluster"))
    if not re.fullmatch(r"[A-Za-z]{2}", country):
        raise NotACountry(given=country)
    for known in list_clusters(services):
        if known.name == name:
            raise ClusterExists(name=name, id=known.id)
    cluster = Cluster(EntityId(services.new_id()), name, country.upper(), region.strip(), sector.strip())
    words = {"name": cluster.name, "country": cluster.country, "region": cluster.region, "sector": cluster.sector}
    _say_all(services, cluster.id, {"kind": "cluster", **{key: word for key, word in words.items() if word}})
    return cluster


def start_assessment(
    services: Services, cluster: Cluster, edition: str, period: str, currency: str | None = None
) -> Assessment:
    """Start an assessment and make the person its lead; it names the cluster's last period as previous.

    Raises UnknownEdition, NotAPeriod or NotACurrency.
    """
    form = get_edition(edition)
    if not re.fullmatch(r"(19|20)\d\d", period):
        raise NotAPeriod(given=period)
    currency = (currency or CURRENCIES.get(cluster.country, "EUR")).upper()
    if not re.fullmatch(r"[A-Z]{3}", currency):
        raise NotACurrency(given=currency)
    said = {
        "kind": "assessment", "cluster": cluster.id, "edition": keep_edition(services, form), "period": period,
        "currency": currency, "status": assessments.OPEN, "origin": assessments.ASSESSED,
        assessments.ROLE + services.person.id: "lead",
    }  # fmt: skip
    if (previous := _last_before(services, cluster.id, period)) is not None:
        said["previous"] = previous
    entity = EntityId(services.new_id())
    introduce(services)
    _say_all(services, entity, said)
    return assessments.read_assessment(entity, services.fields_of(entity))


def _last_before(services: Services, cluster: EntityId, period: str) -> EntityId | None:
    """Return the cluster's latest assessment of an earlier period that is closed, its own or taken over."""
    closed = [each for each in assessments_of(services, cluster) if each.is_read_only and each.period < period]
    return max(closed, key=lambda each: each.period).id if closed else None


def check_writable(assessment: Assessment) -> None:
    """Raise IsReadOnly for a finalised or imported assessment, and OnlyReads for its observer."""
    check_open(assessment)
    if assessment.is_observed:
        raise OnlyReads(period=assessment.period)


def check_open(assessment: Assessment) -> None:
    """Raise IsReadOnly for a finalised or imported assessment: nobody says anything of it any more."""
    if assessment.is_read_only:
        imported = assessment.origin == assessments.IMPORTED
        raise IsReadOnly(
            period=assessment.period, why=tr("taken over from a workbook") if imported else tr("finalised")
        )


def look_at(services: Services, assessment: Assessment) -> Status:
    """Say how far an assessment is and what is missing."""
    dossier = build_dossier(services, assessment)
    scores = dossier.result.scores
    answered = sum(is_given(each.value) for each in dossier.answers.values())
    return Status(
        assessment, answered, len(dossier.asked), scores.scored, scores.scorable,
        dossier.missing, tuple(missing_lines(dossier, dossier.missing)),
        assessments.conflicting(services.fields_of(assessment.id)), dossier.marks, dossier.people,
        concerns(dossier.form, dossier.people),
    )  # fmt: skip


def add_finding(
    services: Services, assessment: Assessment, *, sort: str, indicator: str, title: str, text: str
) -> EntityId:
    """Write down a strength, an improvement or a remark."""
    check_writable(assessment)
    said = {"kind": "finding", "assessment": assessment.id, "sort": sort, "indicator": indicator}
    entity = EntityId(services.new_id())
    _say_all(services, entity, {**said, "title": clean_text("title", title), "text": clean_text("text", text)})
    return entity


def add_measure(services: Services, assessment: Assessment, details: Mapping[str, Json]) -> EntityId:
    """Write down a measure: title, text, indicator, owner, due (ISO date), proof, from, to (levels)."""
    check_writable(assessment)
    entity = EntityId(services.new_id())
    known = ("title", "text", "indicator", "owner", "due", "proof", "from", "to")
    said = {key: details[key] for key in known if details.get(key) not in (None, "")}
    _say_all(services, entity, {"kind": "measure", "assessment": assessment.id, **said})
    return entity


def _say_all(services: Services, entity: EntityId, said: Mapping[str, Json]) -> None:
    services.say([Statement(entity, field, value, services.new_id()) for field, value in said.items()])

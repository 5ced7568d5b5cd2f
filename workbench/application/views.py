"""Frozen views of an assessment for whoever shows it: everything in one value, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from workbench.application.awarding import list_awards
from workbench.application.dossiers import build_dossier, figures_of, result_of
from workbench.application.editions import period_end
from workbench.application.references import assessment_with
from workbench.application.services import Services
from workbench.domain import assessments
from workbench.domain.assessments import DISCUSS, NOTE, SCORE, Assessment, Fields, value_of
from workbench.domain.awards import Award, current_award
from workbench.domain.dossier import Answer, Dossier, Evidence, Finding, Warning
from workbench.domain.forecast import Forecast, forecast
from workbench.domain.labels import Basis
from workbench.domain.scores import Level
from workbench.domain.values import is_given
from workbench.forms.edition import Form, Indicator, fields_of
from workbench.forms.rules import names_in
from workbench.kernel.ids import EntityId, PersonId


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A cell of last year's workbook that answers no question."""

    cell: str
    text: str


@dataclass(frozen=True)
class AssessmentView:
    """One assessment as the person at this laptop may see it."""

    assessment: Assessment
    dossier: Dossier
    person: PersonId
    own_levels: Mapping[str, int]
    """By indicator, in the person's own lane."""
    rationales: Mapping[str, str]
    """By indicator, in the person's own lane; there can be one without a level."""
    discussed: frozenset[str]
    notes: Mapping[str, str]
    """The person's notes by indicator, and `inbox`."""
    notes_before: Mapping[str, str]
    warnings: Mapping[str, tuple[str, ...]]
    """By indicator: what its answers break."""
    unplaced: tuple[Unplaced, ...]
    forecast: Forecast | None
    forecast_label: str | None
    """Id of the label that the forecast would reach."""
    award: Award | None
    identity_known: bool
    """The person has a signing identity on this laptop."""

    @property
    def form(self) -> Form:
        """Return the edition."""
        return self.dossier.form

    @property
    def is_read_only(self) -> bool:
        """Tell whether nothing may be said about it any more."""
        return self.assessment.is_read_only

    @property
    def assessors(self) -> int:
        """Count those who score."""
        return sum(each.role in assessments.SCORING_ROLES for each in self.dossier.people)

    def answered_in(self, indicator: Indicator) -> tuple[int, int]:
        """Count an indicator's answered fields, and all of them."""
        names = [field.id for question in indicator.questions for field in fields_of(question)]
        return sum(self.is_answered(name) for name in names), len(names)

    def is_answered(self, field: str) -> bool:
        """Tell whether a field holds an answer, be it that it does not apply."""
        answer = self.dossier.answers.get(field)
        return answer is not None and is_given(answer.value)

    @property
    def answered(self) -> int:
        """Count the answered fields of the form."""
        return sum(map(self.is_answered, self.form.fields))

    def before(self, field: str) -> Answer | None:
        """Return last period's answer, where there was one."""
        earlier = self.dossier.previous.answers.get(field) if self.dossier.previous else None
        return earlier if earlier is not None and is_given(earlier.value) else None

    def level_before(self, indicator: str) -> int | None:
        """Return last period's level."""
        return self.dossier.previous.levels.get(indicator) if self.dossier.previous else None

    def places_of(self, warning: Warning) -> tuple[str, ...]:
        """Return the indicators whose answers a warning is about."""
        return _places(self.dossier, warning)

    def evidence_for(self, indicator: str) -> tuple[Evidence, ...]:
        """List what speaks for an indicator."""
        return self.dossier.evidence_for(indicator)

    def findings_for(self, indicator: str) -> tuple[Finding, ...]:
        """List the findings on an indicator."""
        return tuple(each for each in self.dossier.findings if each.indicator == indicator)

    def next_open(self, after: str) -> str | None:
        """Return the next unanswered field after one, beginning again at the top; None when all are answered."""
        names = list(self.form.fields)
        start = names.index(after) + 1 if after in names else 0
        return next((name for name in names[start:] + names[:start] if not self.is_answered(name)), None)


def look(services: Services, assessment: EntityId) -> AssessmentView:
    """Read an assessment and all that follows from it."""
    found = assessment_with(services, assessment)
    dossier = build_dossier(services, found)
    fields = services.fields_of(assessment)
    form, person = dossier.form, services.person.id
    own = assessments.read_levels(form, fields, person)
    levels = own or {
        i: Level(s.level, s.rationale) for i, s in dossier.result.scores.indicators.items() if s.level is not None
    }
    given = {indicator: level.level for indicator, level in levels.items()}
    ahead = forecast(form, given, dossier.previous.levels if dossier.previous else {})
    before = services.fields_of(found.previous) if found.previous else {}
    return AssessmentView(
        found, dossier, person,
        given,
        _rationales(form, fields, person) or {i: level.rationale for i, level in levels.items()},
        frozenset(name.removeprefix(DISCUSS) for name in fields if name.startswith(DISCUSS) and value_of(fields, name)),
        _notes(fields), _notes(before), _warnings(dossier),
        tuple(Unplaced(each["cell"], each["text"]) for each in value_of(before, "unplaced", [])),
        ahead, _label(services, found, dossier, ahead),
        current_award(list_awards(services, found.cluster)),
        services.home.signing_certificate.exists(),
    )  # fmt: skip


def _rationales(form: Form, fields: Fields, person: PersonId) -> dict[str, str]:
    found = {}
    for indicator in form.scored:
        standing = fields.get(f"{SCORE}{indicator.id}/{person}")
        if standing is not None and (why := (standing.latest.context or {}).get("why")):
            found[indicator.id] = str(why)
    return found


def _notes(fields: Fields) -> dict[str, str]:
    return {
        name.removeprefix(NOTE): text
        for name in fields
        if name.startswith(NOTE) and isinstance(text := value_of(fields, name), str) and text
    }


def _warnings(dossier: Dossier) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for warning in dossier.warnings:
        for place in _places(dossier, warning):
            found[place] = (*found.get(place, ()), warning.message)
    return found


def _places(dossier: Dossier, warning: Warning) -> tuple[str, ...]:
    rule = next(check.rule for check in dossier.form.checks if check.id == warning.check)
    names = names_in(rule) & dossier.form.indicator_of.keys()
    found = {dossier.form.indicator_of[name] for name in names}
    return tuple(place for place in dossier.form.indicators if place in found)


def _label(services: Services, found: Assessment, dossier: Dossier, ahead: Forecast | None) -> str | None:
    if ahead is None:
        return None
    levels = {indicator: Level(level) for indicator, level in ahead.levels.items()}
    figures = figures_of(dossier.answers)
    return result_of(dossier.form, figures, levels, Basis.OWN, period_end(found)).label


def bars_of(form: Form) -> tuple[Decimal, ...]:
    """Return the least share of each label in percent, the lowest first."""
    return tuple(sorted(label.share for label in form.labels))

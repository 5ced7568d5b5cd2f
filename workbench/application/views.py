"""Frozen views of an assessment for whoever shows it: everything in one value, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from workbench.application.awarding import list_awards
from workbench.application.dossiers import build_dossier, evaluate, result_of
from workbench.application.editions import period_end
from workbench.application.finalising import list_missing
from workbench.application.placing import Unplaced, list_unplaced
from workbench.application.references import assessment_with
from workbench.application.services import Services
from workbench.application.upgrading import find_newer, list_to_confirm
from workbench.application.versions import Version, list_versions
from workbench.domain import assessments
from workbench.domain.agenda import AGENDA, Agenda, read_agenda
from workbench.domain.assessments import ANSWER, DISCUSS, NOTE, SCORE, Assessment, Fields, value_of
from workbench.domain.awards import Award, current_award
from workbench.domain.dossier import Answer, Carried, CarriedLevel, Dossier, Evidence, Finding, Warning
from workbench.domain.forecast import Forecast, forecast
from workbench.domain.labels import Basis
from workbench.domain.lanes import locks, scorers, unlocked, without_hidden
from workbench.domain.marks import Mark
from workbench.domain.scores import Level
from workbench.domain.values import is_given
from workbench.forms.edition import Form, Indicator, Section
from workbench.forms.library import rules_of
from workbench.forms.rules import names_in
from workbench.kernel.ids import EntityId, PersonId


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
    warnings: Mapping[str, tuple[Warning, ...]]
    """By indicator: what its answers break."""
    unplaced: tuple[Unplaced, ...]
    forecast: Forecast | None
    forecast_label: str | None
    """Id of the label that the forecast would reach."""
    award: Award | None
    identity_known: bool
    """The person has a signing identity on this laptop."""
    not_applicable: frozenset[str] = frozenset()
    """Indicators that the person finds not applicable."""
    revised: str = ""
    """Id and version of the shipped edition, where it is another than the one that the assessment rests on."""
    to_confirm: tuple[str, ...] = ()
    """Fields whose answers came along by an upgrade and wait for a look under their new wording."""
    files: Mapping[str, str] = field(default_factory=dict)
    """Names of the workbooks that answers came from, by SHA-256."""
    is_locked: bool = False
    """The workspace is open for reading only."""
    missing: tuple[str, ...] = ()
    """All that finalising waits for, but an identity of the person's own: that is made on signing."""
    versions: tuple[Version, ...] = ()
    """What was finalised so far, the first version first."""
    may_score: bool = True
    """The person is among those who score."""
    is_lane_locked: bool = False
    """The person has locked their own levels: a change is a revision with its reason."""
    waiting: tuple[str, ...] = ()
    """Who scores and has not locked yet, by name; empty with one assessor."""
    is_sealed: bool = True
    """No level that is hidden from the person lies in this file, where another program could read it."""
    conflicts: tuple[str, ...] = ()
    """What colleagues differ on, by field of the assessment."""
    agenda: Agenda = ()

    @property
    def form(self) -> Form:
        """Return the edition."""
        return self.dossier.form

    @property
    def is_read_only(self) -> bool:
        """Tell whether the person may say nothing about it, or nobody any more."""
        return self.assessment.is_read_only or self.assessment.is_observed or self.is_locked

    @property
    def takes_levels(self) -> bool:
        """Tell whether the person can simply give a level."""
        return self.may_score and not self.is_lane_locked and not self.is_read_only

    @property
    def disputed(self) -> frozenset[str]:
        """Return the answers on which colleagues differ, by field."""
        return frozenset(name.removeprefix(ANSWER) for name in self.conflicts if name.startswith(ANSWER))

    @property
    def marks(self) -> Mapping[str, Mark]:
        """Return what the cluster marked or remarked, by field or question."""
        return self.dossier.marks

    @property
    def self_levels(self) -> Mapping[str, Level]:
        """Return how the cluster sees itself, and why, by indicator; it never counts."""
        return self.dossier.self_levels

    @property
    def assessors(self) -> int:
        """Count those who score."""
        return sum(each.role in assessments.SCORING_ROLES for each in self.dossier.people)

    def answered_in(self, indicator: Indicator) -> tuple[int, int]:
        """Count an indicator's answered fields, and all of them."""
        asked = {question.id for question in indicator.questions}
        names = [name for name in self.dossier.asked if name.split(".")[0] in asked]
        return sum(self.is_answered(name) for name in names), len(names)

    def is_asked(self, id_: str) -> bool:
        """Tell whether a question or an indicator is asked, by the answers given so far."""
        return id_ not in self.dossier.irrelevant

    def is_answered(self, field: str) -> bool:
        """Tell whether a field holds an answer, be it that it does not apply."""
        answer = self.dossier.answers.get(field)
        return answer is not None and is_given(answer.value)

    @property
    def answered(self) -> int:
        """Count the answered fields of those that are asked."""
        return sum(map(self.is_answered, self.dossier.asked))

    def before(self, field: str) -> Answer | None:
        """Return last period's answer as it stands beside a field, where there was one."""
        carried = self.carried(field)
        return carried.answer if carried is not None else None

    def carried(self, field: str) -> Carried | None:
        """Return what stands beside a field from last period, and why."""
        found = self.dossier.previous.carried.get(field) if self.dossier.previous else None
        has_nothing = found is None or (found.answer is not None and not is_given(found.answer.value))
        return None if has_nothing else found

    def carried_of(self, question: str) -> dict[str, Carried]:
        """Return what stands beside a question's fields from last period, also in rows that a person added."""
        names = self.dossier.previous.carried if self.dossier.previous else ()
        found = {name: self.carried(name) for name in names if name.split(".")[0] == question}
        return {name: each for name, each in found.items() if each is not None}

    def may_keep(self, field: str) -> bool:
        """Tell whether last period's answer may be kept with one key: only where its meaning is unchanged."""
        carried = self.carried(field)
        return carried is not None and carried.may_keep

    def level_before(self, indicator: str) -> int | None:
        """Return last period's level, on today's scale."""
        return self.dossier.previous.levels.get(indicator) if self.dossier.previous else None

    def level_carried(self, indicator: str) -> CarriedLevel | None:
        """Return what stands beside an indicator from last period, and why."""
        return self.dossier.previous.carried_levels.get(indicator) if self.dossier.previous else None

    def source_text(self, answer: Answer | None) -> str:
        """Say which file, sheet and cell an answer came from, e.g. "previous.xlsx, Deltagare, D2"; else nothing."""
        if answer is None or answer.source is None:
            return ""
        source = answer.source
        name = self.files.get(source.file_sha256, "")
        return ", ".join(each for each in (name, source.sheet, source.cell) if each)

    def places_of(self, warning: Warning) -> tuple[str, ...]:
        """Return the indicators whose answers a warning is about."""
        return _places(self.dossier, warning)

    def evidence_for(self, indicator: str) -> tuple[Evidence, ...]:
        """List what speaks for an indicator."""
        return self.dossier.evidence_for(indicator)

    def findings_for(self, indicator: str) -> tuple[Finding, ...]:
        """List the findings on an indicator."""
        return tuple(each for each in self.dossier.findings if each.indicator == indicator)

    def done_in(self, section: Section) -> Fraction:
        """Return the share of a section's answers and levels that are there."""
        indicators = [each for each in section.all_indicators if each.id not in self.dossier.irrelevant]
        counts = [self.answered_in(each) for each in indicators]
        scored = [each for each in indicators if each.is_scored]
        given = sum(each.id in self.own_levels or each.id in self.not_applicable for each in scored)
        whole = sum(fields for _, fields in counts) + len(scored)
        return Fraction(sum(answered for answered, _ in counts) + given, whole) if whole else Fraction(1)

    def next_open(self, after: str) -> str | None:
        """Return the next unanswered field after one, beginning again at the top; None when all are answered."""
        names = list(self.dossier.asked)
        start = names.index(after) + 1 if after in names else 0
        return next((name for name in names[start:] + names[:start] if not self.is_answered(name)), None)


def look(services: Services, assessment: EntityId, language: str = "") -> AssessmentView:
    """Read an assessment and all that follows from it, with the edition's texts in a language."""
    found = assessment_with(services, assessment)
    dossier = build_dossier(services, found, language)
    everything, person = services.everything_of(assessment), services.person.id
    fields, form = without_hidden(everything, person), dossier.form
    own = assessments.read_levels(form, fields, person)
    levels = own or {
        i: Level(s.level, s.rationale) for i, s in dossier.result.scores.indicators.items() if s.level is not None
    }
    given = {indicator: level.level for indicator, level in levels.items() if level.level is not None}
    not_applicable = frozenset(levels.keys() - given.keys())
    left_out = {i for i in not_applicable if form.indicators[i].not_applicable == "out"} | dossier.irrelevant
    ahead = forecast(form, given, dossier.previous.levels if dossier.previous else {}, left_out)
    before = services.fields_of(found.previous) if found.previous else {}
    return AssessmentView(
        found, dossier, person,
        given,
        _rationales(form, fields, person) or {i: level.rationale for i, level in levels.items()},
        frozenset(name.removeprefix(DISCUSS) for name in fields if name.startswith(DISCUSS) and value_of(fields, name)),
        _notes(fields), _notes(before), warnings_by_indicator(dossier),
        list_unplaced(before),
        ahead, _label(services, found, dossier, ahead),
        current_award(list_awards(services, found.cluster)),
        services.home.signing_certificate.exists(), not_applicable,
        f"{newer.id} {newer.version}" if (newer := find_newer(found)) else "", list_to_confirm(form, fields),
        _files(services, dossier, found.previous),
        missing=tuple(
            each for each in list_missing(services, found, dossier, fields) if each != f"identity/{person}"
        ),
        versions=list_versions(fields),
        may_score=person in scorers(fields), is_lane_locked=person in locks(fields),
        waiting=_waiting(dossier, fields), is_sealed=everything.keys() <= fields.keys(),
        conflicts=assessments.conflicting(fields), agenda=read_agenda(value_of(fields, AGENDA)),
    )  # fmt: skip


def _waiting(dossier: Dossier, fields: Fields) -> tuple[str, ...]:
    open_ = unlocked(fields) if len(scorers(fields)) > 1 else frozenset()
    return tuple(each.name or each.id for each in dossier.people if each.id in open_)


def _files(services: Services, dossier: Dossier, previous: EntityId | None) -> dict[str, str]:
    """Name the files that answers may have come from: this assessment's evidence, and the one's before."""
    found = {each.sha256: each.name for each in dossier.evidence}
    related = services.workspace.revisions.pointing_at("assessment", previous) if previous else ()
    for fields in services.fields_of_all(related).values():
        if value_of(fields, "kind") == "evidence":
            found.setdefault(value_of(fields, "sha256", ""), value_of(fields, "name", ""))
    return found


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


def warnings_by_indicator(dossier: Dossier) -> dict[str, tuple[Warning, ...]]:
    """Sort what the answers break by the indicators that it is about."""
    found: dict[str, tuple[Warning, ...]] = {}
    for warning in dossier.warnings:
        for place in _places(dossier, warning):
            found[place] = (*found.get(place, ()), warning)
    return found


def _places(dossier: Dossier, warning: Warning) -> tuple[str, ...]:
    """Return the indicators that a warning speaks of, by its questions and derived values; else the first one."""
    form = dossier.form
    names = names_in(next(check.rule for check in form.checks if check.id == warning.check))
    found = {form.indicator_of[name] for name in names & form.indicator_of.keys()}
    found |= {each.indicator for each in form.derived if each.id in names}
    return tuple(place for place in form.indicators if place in found) or tuple(form.indicators)[:1]


def _label(services: Services, found: Assessment, dossier: Dossier, ahead: Forecast | None) -> str | None:
    if ahead is None:
        return None
    levels = {indicator: Level(level) for indicator, level in ahead.levels.items()}
    evaluation = evaluate(dossier.form, dossier.answers, period_end(found))
    return result_of(dossier.form, rules_of(dossier.form), evaluation, levels, Basis.OWN).label


def bars_of(form: Form) -> tuple[Decimal, ...]:
    """Return the least share of each label in percent, the lowest first."""
    return tuple(sorted(label.share for label in form.labels))

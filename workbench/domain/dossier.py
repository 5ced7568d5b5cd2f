"""Everything that an export says about one assessment, in one frozen value.

Workbook, report and package are all written from it, so that no two of them can differ.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from workbench.domain.corrections import Correction
from workbench.domain.labels import Result
from workbench.domain.marks import Mark
from workbench.domain.scores import Level
from workbench.domain.values import Value
from workbench.forms.edition import Form, fields_of
from workbench.kernel.ids import EntityId, PersonId
from workbench.kernel.problems import Severity

FEWEST_OTHERS, ENOUGH_OTHERS = 5, 10
"""Clusters from which their median is told, and from which their quarters and counts are."""
DerivedValue = Decimal | bool | str | date | None


@dataclass(frozen=True, slots=True)
class Cluster:
    """The cluster that is assessed."""

    id: EntityId
    name: str
    country: str
    """ISO 3166-1 alpha-2."""
    region: str = ""
    """NUTS code, where given."""
    sector: str = ""


@dataclass(frozen=True, slots=True)
class Participant:
    """A person with a role on the assessment."""

    id: PersonId
    name: str
    email: str
    role: str
    """`lead`, `co`, `third`, `observer`."""
    interest: str | None
    """Declaration of interest: "none" or what there is; None while it is missing."""
    fingerprint: str = ""
    """SHA-256 of the certificate that has to sign, once finalised."""


@dataclass(frozen=True, slots=True)
class Source:
    """The cell that an imported answer came from."""

    file_sha256: str
    sheet: str
    cell: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One field's current value and who said it."""

    value: Value
    note: str
    author: PersonId
    recorded_at: datetime
    source: Source | None = None
    how: str = "typed"
    """`typed`, `kept` from last period, `imported`, `undone` …"""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A document that was seen."""

    number: str
    """`E-001` in order of being seen."""
    id: EntityId
    name: str
    """As its owner called it: a label, never a path."""
    sha256: str
    size: int
    """Bytes."""
    seen_on: date
    seen_by: PersonId
    linked: tuple[str, ...]
    """Questions and indicators that it speaks for."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What the assessors tell the cluster: a strength, an improvement or a remark."""

    id: EntityId
    number: str
    """`S1`, `I1`, `R1`."""
    kind: str
    """`strength`, `improvement`, `remark`."""
    indicator: str
    title: str
    text: str
    short: str = ""
    """What the summary page prints instead of the text; empty where nobody has shortened it."""


@dataclass(frozen=True, slots=True)
class Measure:
    """An improvement with owner and date."""

    id: EntityId
    number: str
    """`M1`."""
    title: str
    text: str
    indicator: str
    owner: str
    due: date | None
    proof: str
    from_level: int | None
    to_level: int | None
    short: str = ""
    """What the summary page prints instead of the title; empty where nobody has shortened it."""


@dataclass(frozen=True, slots=True)
class Talk:
    """Somebody who spoke for the cluster during the visit."""

    id: EntityId
    who: str
    role: str
    began: datetime
    section: str = ""
    """Section that was talked about; empty for the visit as a whole."""


@dataclass(frozen=True, slots=True)
class Request:
    """Something that the cluster is to hand in."""

    id: EntityId
    number: str
    """`Q1` in the order in which it was asked for."""
    what: str
    indicator: str
    """Empty where it is about none in particular."""
    asked_on: date
    due: date | None
    came_on: date | None
    """None while it is waited for."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What stands beside a field from an earlier edition or period, and why."""

    answer: Answer | None
    """None where there is nothing that could stand here; `why` says the reason."""
    how: str
    """`same`, `reworded`, `renamed`, `merged`, `rescaled`, `split`."""
    why: str
    """Empty where nothing has changed."""
    may_keep: bool
    """Wording and meaning are unchanged, and the edition offers it to be kept with one key."""
    fits: bool
    """It can be compared with an answer of today: the same type, unit and period, or computed to be so."""
    wording_before: str = ""
    wording_now: str = ""
    """Both are empty where the wording is unchanged."""
    fields_before: tuple[str, ...] = ()
    """The fields of the earlier edition that it comes from."""
    text: str = ""
    """The earlier answer in the earlier edition's words; empty where it reads the same today."""


@dataclass(frozen=True, slots=True)
class CarriedLevel:
    """What stands beside an indicator from an earlier edition, and why."""

    level: int | None
    """On today's scale; None where no level says the same, `why` says the reason."""
    how: str
    why: str
    indicator_before: str
    level_before: int


@dataclass(frozen=True, slots=True)
class PreviousPeriod:
    """What the last period's assessment said, by the ids of today's edition."""

    period: str
    answers: Mapping[str, Answer]
    """What can be compared with today's answers."""
    levels: Mapping[str, int]
    derived: Mapping[str, DerivedValue]
    origin: str
    """`imported` or `assessed`."""
    carried: Mapping[str, Carried] = field(default_factory=dict)
    """By field: all that stands beside today's questions, with the reason."""
    carried_levels: Mapping[str, CarriedLevel] = field(default_factory=dict)
    homeless: Mapping[str, str] = field(default_factory=dict)
    """Fields of the earlier edition that were answered and are asked nowhere today, with the reason."""
    edition: str = ""
    """Id and version of the earlier edition, where it is another than today's."""
    not_before: frozenset[str] = frozenset()
    """Fields and scored indicators of today's edition that the earlier one does not have."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How others stand at one indicator, in levels, or in one section, in percent of its points."""

    n: int
    """Clusters that count; the own one does not."""
    median: Decimal
    p25: Decimal
    p75: Decimal
    counts: tuple[int, ...] = ()
    """Clusters on each level from 0; of indicators only."""

    @property
    def is_shown(self) -> bool:
        """Tell whether enough clusters count for the median to be told."""
        return self.n >= FEWEST_OTHERS

    @property
    def is_whole(self) -> bool:
        """Tell whether enough clusters count for quarters and counts to be told too."""
        return self.n >= ENOUGH_OTHERS


@dataclass(frozen=True, slots=True)
class Comparison:
    """Other clusters to compare with; what fewer than five of them answered is said by nobody."""

    group: str
    """The group's name in full, in the language of the dossier."""
    n: int
    as_of: date
    indicators: Mapping[str, Spread]
    sections: Mapping[str, Spread]
    whole: Spread | None = None
    """Share of all points, in percent."""

    def at(self, indicator: str) -> Spread | None:
        """Return how others stand at an indicator; None where too few of them are known."""
        found = self.indicators.get(indicator)
        return found if found is not None and found.is_shown else None

    def of_section(self, section: str) -> Spread | None:
        """Return how others stand in a section; None where too few of them are known."""
        found = self.sections.get(section)
        return found if found is not None and found.is_shown else None

    @property
    def overall(self) -> Spread | None:
        """Return how others stand as a whole; None where too few of them are known."""
        return self.whole if self.whole is not None and self.whole.is_shown else None


@dataclass(frozen=True, slots=True)
class Warning:
    """A check of the edition that the answers break."""

    check: str
    message: str
    severity: Severity = Severity.WARNING


@dataclass(frozen=True)
class Dossier:
    """One assessment as it stands."""

    form: Form
    id: EntityId
    cluster: Cluster
    period: str
    """The last year that the figures cover, e.g. "2026"."""
    currency: str
    status: str
    """`draft`, or `final` once finalised."""
    version: int
    """Package version: 1, 2, …"""
    as_of: datetime
    """Instant of the last change: printed as the state's date, pins every file's time."""
    people: tuple[Participant, ...]
    answers: Mapping[str, Answer]
    """By field id; blank fields and those that are not asked are absent."""
    derived: Mapping[str, DerivedValue]
    """By derived id; None where its figures are not all there. Numbers with their full digits."""
    result: Result
    previous: PreviousPeriod | None
    findings: tuple[Finding, ...]
    measures: tuple[Measure, ...]
    evidence: tuple[Evidence, ...]
    warnings: tuple[Warning, ...]
    missing: tuple[str, ...]
    """Fields and indicators still open, as `status --json` names them."""
    language: str = "en"
    marks: Mapping[str, Mark] = field(default_factory=dict)
    """What the cluster marked or remarked in its questionnaire, by field or question; no export tells it."""
    self_levels: Mapping[str, Level] = field(default_factory=dict)
    """How the cluster sees its own levels, by indicator; they never count."""
    irrelevant: frozenset[str] = frozenset()
    """Questions and indicators that the edition's rules leave out."""
    kept: Mapping[str, Answer] = field(default_factory=dict)
    """Answers to what is no longer asked: kept, and counted nowhere."""
    required: frozenset[str] = frozenset()
    """Questions for which finalising waits."""
    proposed: Mapping[str, int] = field(default_factory=dict)
    """Level that the figures suggest, by indicator."""
    comparison: Comparison | None = None
    visit: tuple[date, date] | None = None
    """First and last day with the cluster."""
    label_until: date | None = None
    """When the label that the cluster holds ends."""
    correction: Correction | None = None
    """What this version replaces, and why."""
    talks: tuple[Talk, ...] = ()
    requests: tuple[Request, ...] = ()

    @property
    def awaited(self) -> tuple[Request, ...]:
        """Return what was asked for and has not come."""
        return tuple(each for each in self.requests if each.came_on is None)

    @property
    def code(self) -> str:
        """Return the short id that headers and footers print, e.g. `AW-2026-0417af`."""
        return f"AW-{self.period}-{self.id.replace('-', '')[-6:]}"

    @property
    def asked(self) -> tuple[str, ...]:
        """The fields that are asked: of relevant questions, with those of rows that a person added."""
        asked = [each for each in self.form.questions.values() if each.id not in self.irrelevant]
        added = {each.id for each in asked if each.has_free_rows}
        fixed = (place.id for each in asked for place in fields_of(each))
        return (*fixed, *(name for name in self.answers if name.split(".")[0] in added))

    def name_of(self, person: PersonId) -> str:
        """Return a participant's name, or the id of somebody no longer on the assessment."""
        return next((each.name for each in self.people if each.id == person), person)

    def evidence_for(self, indicator_id: str) -> tuple[Evidence, ...]:
        """List the evidence that speaks for an indicator or one of its questions."""
        questions = {question.id for question in self.form.indicators[indicator_id].questions}
        wanted = questions | {indicator_id}
        return tuple(
            e for e in self.evidence if any(link.split(".")[0] in wanted or link in wanted for link in e.linked)
        )

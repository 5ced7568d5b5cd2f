"""Everything that an export says about one assessment, in one frozen value.

Workbook, report and package are all written from it, so that no two of them can differ.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from workbench.domain.labels import Result
from workbench.domain.values import Value
from workbench.forms.edition import Form
from workbench.kernel.ids import EntityId, PersonId

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


@dataclass(frozen=True, slots=True)
class Measure:
    """An improvement with owner and date."""

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


@dataclass(frozen=True, slots=True)
class PreviousPeriod:
    """What the last period's assessment said."""

    period: str
    answers: Mapping[str, Answer]
    levels: Mapping[str, int]
    derived: Mapping[str, DerivedValue]
    origin: str
    """`imported` or `assessed`."""


@dataclass(frozen=True, slots=True)
class Warning:
    """A check of the edition that the answers break."""

    check: str
    message: str


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
    """By field id; blank fields are absent."""
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

    @property
    def code(self) -> str:
        """Return the short id that headers and footers print, e.g. `AW-2026-0417af`."""
        return f"AW-{self.period}-{self.id.replace('-', '')[-6:]}"

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

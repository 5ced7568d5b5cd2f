"""What is said when figures of a workbook are taken over: their assessment, the answers, the file as evidence."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from workbench.application.services import Services
from workbench.domain import assessments
from workbench.domain.assessments import ANSWER, CONSENSUS, DOES_NOT_APPLY, SCORE, Assessment
from workbench.domain.history import DELETED
from workbench.domain.revisions import Statement
from workbench.domain.values import NotApplicable, Value, to_json
from workbench.kernel.canonical import Json
from workbench.kernel.files import FileNotRead
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr

HOW = "imported"


@dataclass(frozen=True, slots=True)
class Basis:
    """What figures that are taken over belong to."""

    cluster: EntityId
    edition: Json
    """What an assessment names its edition by."""
    currency: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One value and where it stands."""

    question: str
    """A field, or `score/` and an indicator."""
    value: Value
    cell: str
    """Sheet!C4."""
    rationale: str = ""
    """Of a level: why it was given."""

    def to_json(self) -> Json:
        """Return the value as an assessment keeps it."""
        is_ruled_out = self.question.startswith(SCORE) and isinstance(self.value, NotApplicable)
        return DOES_NOT_APPLY if is_ruled_out else to_json(self.value)

    @property
    def field(self) -> str:
        """Return the field of an assessment in which it is kept."""
        return f"{self.question}/{CONSENSUS}" if self.question.startswith(SCORE) else ANSWER + self.question


def imported_assessment(services: Services, basis: Basis, target: EntityId, period: str) -> Iterator[Statement]:
    """Make an assessment of figures that somebody else gathered: read-only."""
    said = {
        "kind": "assessment", "cluster": basis.cluster, "edition": basis.edition, "period": period,
        "currency": basis.currency, "status": assessments.FINAL, "origin": assessments.IMPORTED,
    }  # fmt: skip
    for field, value in said.items():
        yield Statement(target, field, value, services.new_id(), how=HOW)


def answers_of(target: EntityId, figures: Iterable[Figure], sha256: str, edit: str) -> Iterator[Statement]:
    """Say figures as answers and levels of an assessment, each with file, sheet and cell."""
    for figure in figures:
        sheet, _, cell = figure.cell.rpartition("!")
        source = {"file_sha256": sha256, "sheet": sheet, "cell": cell}
        yield Statement(target, figure.field, figure.to_json(), edit, how=HOW, why=figure.rationale, source=source)


def link(services: Services, later: EntityId, earlier: EntityId) -> Statement:
    """Let an assessment name another one as its previous."""
    return Statement(later, "previous", earlier, services.new_id(), how=HOW)


def chain(
    services: Services, known: Iterable[Assessment], periods: Mapping[str, EntityId], new: Collection[str]
) -> Iterator[Statement]:
    """Put taken-over assessments of new periods between those known: each names the one before it as previous.

    So does an open assessment that names none yet, or one that was taken over.
    """
    others = [each for each in known if each.period not in periods and not each.is_practice]
    line = {**{each.period: each.id for each in others}, **periods}
    waiting = {each.id: each for each in others if not each.is_read_only}
    for earlier, later in pairwise(sorted(line)):
        if earlier not in new and later not in new:
            continue
        open_one = waiting.get(line[later])
        if later in periods or (open_one and (open_one.previous is None or open_one.previous in periods.values())):
            yield link(services, line[later], line[earlier])


def unplaced(
    services: Services, target: EntityId, path: Path, sha256: str, cells: Iterable[tuple[str, str]]
) -> Iterator[Statement]:
    """Keep the cells without a question, as address and text, beside those of other files of the same year."""
    before: Json = assessments.value_of(services.fields_of(target), "unplaced", [])
    others = [each for each in before if each.get("file_sha256", "") != sha256]
    mine = [{"cell": cell, "text": text, "file": path.name, "file_sha256": sha256} for cell, text in cells]
    if mine:
        yield Statement(target, "unplaced", [*others, *mine], services.new_id(), how=HOW)


def keep_file(services: Services, path: Path, sha256: str) -> Mapping[str, Json]:
    """Keep a file in the workspace; return what evidence names it by. Raises FileNotRead where it is another by now."""
    try:
        with path.open("rb") as stream:
            kept, size = services.workspace.blobs.add(stream)
    except OSError as error:
        raise FileNotRead(path=path, reason=error.strerror or error) from error
    if kept != sha256:
        raise FileNotRead(path=path, reason=tr("it changed while it was read"))
    return {"sha256": kept, "size": size}


def evidence_of(services: Services, target: EntityId, path: Path, kept: Mapping[str, Json]) -> Iterator[Statement]:
    """Make a file the evidence of what was taken from it; once for each assessment."""
    if taken_over_at(services, target, str(kept["sha256"])):
        return
    item = EntityId(services.new_id())
    said = {
        "kind": "evidence", "assessment": target, "name": path.name, **kept,
        "seen_on": services.clock.now().date().isoformat(), "seen_by": services.person.id, "linked": [],
    }  # fmt: skip
    for field, value in said.items():
        yield Statement(item, field, value, services.new_id(), how=HOW)


def taken_over_at(services: Services, target: EntityId, sha256: str) -> str:
    """Return the instant at which a file was taken over into an assessment; empty where it never was."""
    related = services.workspace.revisions.pointing_at("assessment", target)
    for fields in services.fields_of_all(related).values():
        if assessments.value_of(fields, "sha256") == sha256 and not assessments.value_of(fields, DELETED):
            head = fields["sha256"].latest
            if (head.context or {}).get("how") == HOW:
                return head.recorded_at
    return ""


def taken_files(services: Services) -> dict[str, dict[EntityId, str]]:
    """Return the instant of every import that stands, by the file's SHA-256 and the assessment that it went to."""
    found: dict[str, dict[EntityId, str]] = {}
    for fields in services.fields_of_all(services.workspace.revisions.of_kind("evidence")).values():
        sha256, target = (assessments.value_of(fields, name) for name in ("sha256", "assessment"))
        if sha256 and target and not assessments.value_of(fields, DELETED):
            head = fields["sha256"].latest
            if (head.context or {}).get("how") == HOW:
                found.setdefault(sha256, {})[EntityId(target)] = head.recorded_at
    return found


def imported_periods(known: Iterable[Assessment], edition: str) -> dict[str, EntityId]:
    """Return the taken-over assessments of one edition by period."""
    return {each.period: each.id for each in known if each.origin == assessments.IMPORTED and each.edition == edition}

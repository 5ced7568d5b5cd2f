"""A person's own calibration: for their eyes only, made when asked for, kept nowhere, given away only by their act."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from workbench.application.calibration_words import calibration_document, holds
from workbench.application.dossiers import evaluate
from workbench.application.editions import form_of, period_end
from workbench.application.references import list_assessments
from workbench.application.services import Services
from workbench.domain import assessments
from workbench.domain.assessments import CONSENSUS, IMPORTED, Assessment
from workbench.domain.calibration import FEWEST, Calibration, Pair, calibrate
from workbench.domain.lanes import at_lock, locks
from workbench.forms.edition import Form
from workbench.forms.translations import in_language
from workbench.kernel import clock as clocks
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write

FORMAT, VERSION = "assessor-workbench-calibration", 1


class TooFewToShare(WorkbenchError):
    code = "CAL-001"
    message = "There is nothing to give away yet: {count} of the {least} assessments that it takes."
    remedy = "It counts assessments that you scored with others and on which all of you agreed."


class CalibrationExists(WorkbenchError):
    code = "CAL-002"
    message = "{path} exists already and is left as it is."
    remedy = "Choose another name."


@dataclass(frozen=True)
class OwnCalibration:
    """What a person sees of how they score."""

    found: Calibration | None
    """None while there is no assessment to count."""
    titles: Mapping[str, str]
    """Of sections and indicators."""

    @property
    def may_share(self) -> bool:
        """Tell whether there is enough for it to be given away."""
        return self.found is not None and self.found.whole.assessments >= FEWEST


def look_at_own(services: Services) -> OwnCalibration:
    """Set the person's own levels against the agreed ones, of all assessments whose consensus is whole.

    A consensus that has begun is left out: what is equal is agreed on first, so it would flatter.
    """
    pairs: list[Pair] = []
    titles: dict[str, str] = {}
    for assessment in list_assessments(services):
        if assessment.is_practice or assessment.origin == IMPORTED:
            continue
        found = tuple(_pairs(services, assessment))
        if found:
            titles = _titles(in_language(form_of(services, assessment), services.language)) | titles
            pairs += found
    return OwnCalibration(calibrate(pairs), titles)


def share(services: Services, own: OwnCalibration, path: Path) -> Path:
    """Write what the person sees of how they score into a new file, for whom they choose.

    Raises TooFewToShare, CalibrationExists or FileNotWritten.
    """
    if own.found is None or not own.may_share:
        raise TooFewToShare(count=own.found.whole.assessments if own.found else 0, least=FEWEST)
    if path.exists():
        raise CalibrationExists(path=path)
    document = {
        "format": FORMAT, "version": VERSION, "holds": list(holds(own.found, services.person.name)),
        "person": {"id": services.person.id, "name": services.person.name},
        "made_at": clocks.to_text(services.clock.now()), **calibration_document(own.found, own.titles),
    }  # fmt: skip
    durable_write(path, json.dumps(document, ensure_ascii=False, indent=1).encode(), private=True)
    return path


def _pairs(services: Services, assessment: Assessment) -> Iterator[Pair]:
    fields, person = services.fields_of(assessment.id), services.person.id
    closed = locks(fields).get(person)
    if closed is None:
        return
    form = form_of(services, assessment)
    agreed = assessments.read_levels(form, fields, CONSENSUS)
    irrelevant = evaluate(form, assessments.read_answers(form, fields), period_end(assessment)).irrelevant
    if not {each.id for each in form.scored} - irrelevant <= agreed.keys():
        return
    told = (revision for revision, _ in services.workspace.revisions.told_of(assessment.id))
    first = assessments.read_levels(form, at_lock(told, closed), person)
    for section in form.sections:
        for indicator in section.indicators:
            own, common = first.get(indicator.id), agreed.get(indicator.id)
            if own and common and own.level is not None and common.level is not None:
                yield Pair(
                    assessment.id, f"{form.id}/{section.id}", f"{form.id}/{indicator.id}", own.level, common.level,
                    len(indicator.levels),
                )  # fmt: skip


def _titles(form: Form) -> dict[str, str]:
    found = {f"{form.id}/{each.id}": f"{each.id} {each.title}" for each in form.sections}
    return found | {f"{form.id}/{each.id}": f"{each.id} {each.title}" for each in form.indicators.values()}

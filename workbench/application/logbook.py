"""The log of a visit: who spoke for the cluster, and what it is still to hand in."""

import re
from collections.abc import Mapping
from datetime import date

from workbench.application.assessing import check_writable
from workbench.application.changes import Changes, Topic
from workbench.application.dossiers import build_dossier
from workbench.application.references import assessment_with
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain.assessments import REQUEST, TALK
from workbench.domain.dossier import Request
from workbench.domain.entries import read_date
from workbench.domain.revisions import Statement
from workbench.domain.values import clean_text
from workbench.kernel import clock
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr


class NoSuchRequest(WorkbenchError):
    code = "ANS-031"
    message = "Nothing was asked for under {given}."
    remedy = "Give a number as `workbench request WS A` lists it: {known}."


_DUE = re.compile(
    r"(?P<what>.+?)[,;]?\s+(?:by|until|senast|innen|inden|senest|viimeistään|mennessä)\s+(?P<day>\S.*)", re.IGNORECASE
)


def split_due(text: str, today: date) -> tuple[str, date | None]:
    """Part what is asked for from its day: "Accounts 2025, by 5.12." is due on the next 5 December."""
    found = _DUE.fullmatch(text.strip())
    if found is None:
        return text.strip(), None
    given = found["day"].strip()
    for year in ("", today.year, today.year + 1):
        days = read_date(f"{given.rstrip('.')}.{year}" if year else given)
        if len(days) == 1 and (not year or days[0] >= today):
            return found["what"].strip(), days[0]
    return text.strip(), None


def write_down_talk(services: Services, assessment: EntityId, who: str, role: str = "", section: str = "") -> Changes:
    """Write down who speaks for the cluster from now on. Raises IsReadOnly or UnwelcomeText."""
    check_writable(assessment_with(services, assessment))
    name = clean_text("who", who).strip()
    if not name:
        return Changes(Topic.NOTHING, assessment)
    said = {
        "kind": TALK, "assessment": assessment, "who": name, "role": clean_text("role", role).strip(),
        "began": clock.to_text(services.clock.now()), "section": section,
    }  # fmt: skip
    return _say(services, assessment, said, tr("talk with {name}", name=name), "")


def ask_for(
    services: Services, assessment: EntityId, what: str, indicator: str = "", due: date | None = None
) -> Changes:
    """Write down something that the cluster is to hand in. Raises IsReadOnly or UnwelcomeText."""
    check_writable(assessment_with(services, assessment))
    text = clean_text("what", what).strip()
    if not text:
        return Changes(Topic.NOTHING, assessment)
    said = {
        "kind": REQUEST, "assessment": assessment, "what": text, "indicator": indicator,
        "asked_on": services.clock.now().astimezone().date().isoformat(), "due": due.isoformat() if due else None,
    }  # fmt: skip
    return _say(services, assessment, said, tr("request for {words}", words=text), indicator)


def receive(services: Services, assessment: EntityId, request: Request, *, came: bool = True) -> Changes:
    """Write down that what was asked for came today, or that it did not come after all. Raises IsReadOnly."""
    check_writable(assessment_with(services, assessment))
    today = services.clock.now().astimezone().date().isoformat()
    revisions = services.say([Statement(request.id, "came_on", today if came else None, services.new_id())])
    words = f"{request.number} {tr('received') if came else tr('open again')}"
    act = act_of(services, words, request.indicator, revisions)
    return Changes(Topic.EVIDENCE, assessment, act, recorded_at=revisions[0].recorded_at)


def request_named(services: Services, assessment: EntityId, number: str) -> Request:
    """Return the request of a number, e.g. `Q1`. Raises NoSuchRequest."""
    known = {each.number: each for each in build_dossier(services, assessment_with(services, assessment)).requests}
    if number.upper() not in known:
        raise NoSuchRequest(given=number, known=", ".join(known) or tr("there is none yet"))
    return known[number.upper()]


def _say(services: Services, assessment: EntityId, said: Mapping[str, Json], words: str, place: str) -> Changes:
    entity = EntityId(services.new_id())
    told = [Statement(entity, field, value, services.new_id()) for field, value in said.items() if value is not None]
    revisions = services.say(told)
    act = act_of(services, words, place, revisions)
    return Changes(Topic.EVIDENCE, assessment, act, recorded_at=revisions[0].recorded_at, made=entity)

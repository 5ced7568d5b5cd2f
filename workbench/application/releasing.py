"""Writing down what a cluster lets be shown, and to whom; and the public profile that comes of it."""

from collections.abc import Mapping, Sequence

from workbench.application.awarding import list_awards
from workbench.application.changes import Changes, Topic
from workbench.application.collecting import list_evidence
from workbench.application.editions import form_of
from workbench.application.services import Services
from workbench.domain.assessments import Assessment
from workbench.domain.awards import current_award
from workbench.domain.dossier import Dossier
from workbench.domain.profile import Profile, build_profile
from workbench.domain.releases import (
    AUDIENCES,
    EVIDENCE,
    LIMITS,
    MEMBERS,
    NAME,
    PROFILE,
    RELEASE,
    SERVICES,
    Release,
    public_of,
    read_releases,
)
from workbench.domain.revisions import Statement
from workbench.domain.values import clean_text
from workbench.forms.edition import Form
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import tr


class NotAnAudience(WorkbenchError):
    code = "CMD-040"
    message = "“{given}” is nobody to whom something is released."
    remedy = "Choose cluster, programme or public."


class UnknownItem(WorkbenchError):
    code = "CMD-041"
    message = "There is nothing called “{given}” to release."
    remedy = "Choose from {known}, a document's number or a question's id: `workbench forms show {edition}` lists them."


class TextNotFor(WorkbenchError):
    code = "CMD-042"
    message = "A text belongs to one item, and {items} needs none."
    remedy = "Release one of {known} with --text at a time."


class TextMissing(WorkbenchError):
    code = "CMD-043"
    message = "{item} has no text yet, so there is nothing to release."
    remedy = "Give it with --text."


class TextTooLong(WorkbenchError):
    code = "CMD-044"
    message = "The text for {item} has {length} characters, and the profile has room for {limit}."
    remedy = "Shorten it."


class NotReleased(WorkbenchError):
    code = "CMD-045"
    message = "{item} is not released to anybody, so it can't be withdrawn."
    remedy = "Released: {known}."


class NameNotReleased(WorkbenchError):
    code = "REP-003"
    message = "The cluster has not released its name to the public, so there is no profile to write."
    remedy = "Write down what it agrees to: workbench release WS A --to public --items name,members …"
    window_remedy = "Leave the public profile out until it agrees; what it agrees to is written down by a command."


def release(services: Services, assessment: Assessment, items: Sequence[str], audience: str, text: str = "") -> Changes:
    """Write down that a cluster lets some items be shown to an audience; released again, the last one counts.

    Also possible after finalising: it changes nothing in the assessment.
    Raises NotAnAudience, UnknownItem, TextNotFor, TextMissing or TextTooLong.
    """
    if audience not in AUDIENCES:
        raise NotAnAudience(given=audience)
    form = form_of(services, assessment)
    items = [_documented(services, assessment, item) for item in items]
    for item in items:
        _check_item(form, item)
    written = [item for item in items if item in LIMITS]
    fields = services.fields_of(assessment.id)
    said = {RELEASE + item: audience for item in items}
    if text:
        if len(written) != 1:
            raise TextNotFor(items=", ".join(items), known=", ".join(LIMITS))
        said[PROFILE + written[0]] = _text(written[0], text)
    for item in written:
        if PROFILE + item not in said and PROFILE + item not in fields:
            raise TextMissing(item=item)
    edit = services.new_id()
    services.say([Statement(assessment.id, field, value, edit) for field, value in said.items()])
    return Changes(Topic.ASSESSMENTS, assessment.id)


def withdraw(services: Services, assessment: Assessment, items: Sequence[str]) -> Changes:
    """Take items back from everybody to whom they were released; the history keeps that they were, and their texts.

    Also possible after finalising. Raises NotReleased, and then nothing is withdrawn.
    """
    fields = services.fields_of(assessment.id)
    items = [_documented(services, assessment, item) for item in items]
    for item in items:
        standing = fields.get(RELEASE + item)
        if standing is None or all(head.value is None for head in standing.heads):
            known = list_releases(services, assessment)
            raise NotReleased(item=item, known=", ".join(known) or tr("nothing is"))
    edit = services.new_id()
    services.say([Statement(assessment.id, RELEASE + item, None, edit) for item in items])
    return Changes(Topic.ASSESSMENTS, assessment.id)


def list_releases(services: Services, assessment: Assessment) -> Mapping[str, Release]:
    """List what is released of an assessment, by item."""
    return read_releases(services.fields_of(assessment.id))


def profile_of(services: Services, assessment: Assessment, dossier: Dossier) -> Profile:
    """Return the public profile in the language of the dossier. Raises NameNotReleased."""
    public = public_of(list_releases(services, assessment))
    award = current_award(list_awards(services, assessment.cluster))
    profile = build_profile(dossier, public, award, services.clock.now().date())
    if profile is None:
        raise NameNotReleased
    return profile


def _check_item(form: Form, item: str) -> None:
    own = (NAME, MEMBERS, SERVICES, EVIDENCE, *LIMITS)
    known = {*own, *(each.id for each in form.derived)}
    is_document = item.startswith(f"{EVIDENCE}/")
    if item not in known and item not in form.questions and form.field(item) is None and not is_document:
        raise UnknownItem(given=item, known=", ".join(own), edition=form.id)


def _documented(services: Services, assessment: Assessment, item: str) -> str:
    """Return what a document's number (`E-001`) stands for: its hash, as numbers move when one before is removed."""
    known = {each.number: each.sha256 for each in list_evidence(services, assessment)}
    return f"{EVIDENCE}/{known[item]}" if item in known else item


def _text(item: str, text: str) -> str:
    cleaned = clean_text(item, text).strip()
    if len(cleaned) > LIMITS[item]:
        raise TextTooLong(item=item, length=len(cleaned), limit=LIMITS[item])
    return cleaned

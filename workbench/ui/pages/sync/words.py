"""What is said about an exchange: when it was, and what came of it."""

from collections.abc import Iterable
from pathlib import Path

from workbench.application.sharing import Shared
from workbench.application.syncing import Synced
from workbench.kernel.clock import from_text
from workbench.kernel.speech import tr
from workbench.kernel.words import and_text, count_text, date_text


def state_words(synced: str) -> tuple[str, str]:
    """Return when the shared place was last met, and the tone."""
    if not synced:
        return tr("Nothing was exchanged there from this laptop yet."), "text2"
    when = from_text(synced).astimezone()
    return tr("Last complete sync {day}, {when}", day=date_text(when.date()), when=f"{when:%H:%M}"), "text2"


def without_place_words(found: Iterable[Shared]) -> str:
    """Say with whom one shares work while no shared place is chosen."""
    names = dict.fromkeys(name for each in found if not each.is_practice for name in each.people)
    if not names:
        return tr("You work on this laptop alone.")
    return tr("You share work with {list}: choose a place that all of you reach, or carry files.", list=and_text(names))


def outcome_words(synced: Synced, file: Path | None, left: int) -> tuple[str, str]:
    """Return what an exchange brought and took, how many values still need a decision, and the tone."""
    sent = count_text(synced.sent, "change", "changes") if synced.sent else ""
    came = count_text(synced.received, "change", "changes") if synced.received else ""
    parts = [tr("{sent} sent", sent=sent) if sent else "", tr("{came} taken", came=came) if came else ""]
    files = synced.sent_blobs + synced.received_blobs
    parts.append(count_text(files, "file", "files") if files else "")
    words = ", ".join(filter(None, parts)) or tr("Nothing was new")
    if file is not None and not synced.received:
        words = f"{file.name}: {words[0].lower()}{words[1:]}"
    sentences = [words]
    if synced.was_put_back:
        sentences.append(tr("this workspace had been put back from an older copy; what it lacked is here again"))
    if left:
        sentences.append(count_text(left, "value needs your decision", "values need your decision"))
    if synced.invitations:
        sentences.append(tr("somebody wants to share with you, see below"))
    is_plain = not (left or synced.invitations or synced.problems)
    return " ".join(f"{each[0].upper()}{each[1:]}." for each in sentences), "ok" if is_plain else "warn"

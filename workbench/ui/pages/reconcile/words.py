"""What the page says of the whole: who is awaited, and how far the consensus is."""

from collections.abc import Sequence

from workbench.application.reconciling import Reconciliation
from workbench.domain.dossier import Participant
from workbench.ui.pages.interview.dock import NOT_BLIND


def waiting_words(found: Reconciliation, *, sealed: bool) -> tuple[str, str]:
    """Return a head and a sentence that say who is awaited, and nothing else."""
    mine = any(each.id == found.person for each in found.waiting)
    others = [each for each in found.waiting if each.id != found.person]
    if not found.waiting and found.coming:
        words = "Bring in their file once more: “Bring back what is missing” in the list of all commands."
        return f"{_have(found.coming)} locked, and the levels have not come here yet", words
    words = "Once everybody who scores has locked, the levels are shown side by side."
    if others and mine:
        words = f"You have not locked yet either. {words}"
    if found.waiting and not sealed:
        words = f"{words} {NOT_BLIND}"
    return f"{_have(others)} not locked yet" if others else "You have not locked yet", words


def state_words(found: Reconciliation) -> tuple[str, str, str]:
    """Return a sentence on the consensus with its tone and what the reader can do; nothing while levels are left."""
    if found.doubtful:
        names = " and ".join(each.name or each.id for each in found.doubtful)
        return f"These are not the levels that {names} locked: ask why.", "danger", ""
    if not found.is_open or found.left or found.assessment.is_read_only:
        return "", "info", ""
    missing = [each for each in found.approvers if each not in found.approved]
    if found.person in missing:
        words = "Every level is agreed. Approve what you agreed on; any later change of it voids the approval."
        return words, "accent", "Approve"
    if missing:
        return f"Every level is agreed. {' and '.join(map(found.name_of, missing))} has to approve.", "info", ""
    approved = " and ".join(map(found.name_of, found.approvers))
    return f"Every level is agreed, and {approved} approved.", "ok", ""


def _have(people: Sequence[Participant]) -> str:
    names = " and ".join(each.name or each.id for each in people)
    return f"{names} {'has' if len(people) == 1 else 'have'}"

"""What the page says of the whole: who is awaited, and how far the consensus is."""

from collections.abc import Sequence

from workbench.application.reconciling import Reconciliation
from workbench.domain.consensus import Apart, Row
from workbench.domain.dossier import Participant
from workbench.kernel import clock
from workbench.kernel.speech import tr
from workbench.kernel.words import and_text, date_text
from workbench.ui.pages.interview.dock import NOT_BLIND


def waiting_words(found: Reconciliation, *, sealed: bool) -> tuple[str, str]:
    """Return a head and a sentence that say who is awaited, and nothing else."""
    mine = any(each.id == found.person for each in found.waiting)
    others = [each for each in found.waiting if each.id != found.person]
    if not found.waiting and found.coming:
        words = tr("Bring in their file once more: “Bring back what is missing” in the list of all commands.")
        return tr("{have} locked, and the levels have not come here yet", have=_have(found.coming)), words
    words = tr("Once everybody who scores has locked, the levels are shown side by side.")
    if others and mine:
        words = tr("You have not locked yet either. {words}", words=words)
    if found.waiting and not sealed:
        words = f"{words} {tr(NOT_BLIND)}"
    return tr("{have} not locked yet", have=_have(others)) if others else tr("You have not locked yet"), words


def state_words(found: Reconciliation) -> tuple[str, str, str]:
    """Return a sentence on the consensus with its tone and what the reader can do; nothing while levels are left."""
    if found.doubtful:
        names = and_text(each.name or each.id for each in found.doubtful)
        return tr("These are not the levels that {names} locked: ask why.", names=names), "danger", ""
    if found.is_open and found.waiting and not found.assessment.is_read_only:
        words = tr("has been asked for a third opinion and has") if len(found.waiting) == 1 else "have"
        return (
            tr(
                "{names} {words} not locked yet. You can go on; their levels come beside yours.",
                names=_names(found.waiting),
                words=words,
            ),
            "info",
            "",
        )
    if not found.is_open or found.left or found.assessment.is_read_only:
        return "", "info", ""
    missing = [each for each in found.approvers if each not in found.approved]
    if found.person in missing:
        words = tr("Every level is agreed. Approve what you agreed on; any later change of it voids the approval.")
        return words, "accent", tr("Approve")
    if missing:
        return (
            tr("Every level is agreed. {list} has to approve.", list=and_text(map(found.name_of, missing))),
            "info",
            "",
        )
    approved = and_text(map(found.name_of, found.approvers))
    return tr("Every level is agreed, and {approved} approved.", approved=approved), "ok", ""


def asked_words(found: Reconciliation, row: Row) -> tuple[str, str, str]:
    """Return what the distance asks for with its tone and what the reader can do; nothing where it asks nothing."""
    if row.agreed is not None:
        return "", "warn", ""
    rule = found.form.assessors
    if row.apart is Apart.THIRD and found.waiting:
        return (
            tr(
                "{gap} levels apart: a third opinion is asked for, and {have} not locked yet.",
                gap=row.gap,
                have=_have(found.waiting),
            ),
            "info",
            "",
        )
    if row.apart is Apart.THIRD:
        return (
            (
                tr(
                    "{gap} levels apart. From {third_from} on the edition asks for a third opinion; "
                    "you can agree without one, with your reason.",
                    gap=row.gap,
                    third_from=rule.third_from,
                )
            ),
            "warn",
            tr("Ask somebody …") if found.may_act else "",
        )
    if row.apart is Apart.DISCUSS:
        return tr("One of you finds that it does not apply.") if row.gap is None else (
            tr("{gap} levels apart: look at the anchors and at what was seen before you agree.", gap=row.gap)
        ), "info", ""  # fmt: skip
    return "", "warn", ""


def story_words(found: Reconciliation, row: Row) -> str:
    """Say when a level was agreed on, who wrote it down and who moved; nothing before."""
    if row.agreed is None:
        return ""
    when = date_text(clock.from_text(row.agreed.recorded_at).astimezone().date())
    firsts = {each.person: each.first.level for each in row.votes if each.first is not None}
    moved = [tr("{name} from {level}", name=found.name_of(each), level=_level(firsts[each])) for each in row.moved]
    story = tr("Agreed on {when}, written down by {name}.", when=when, name=found.name_of(row.agreed.by))
    return tr("{story} Moved: {list}.", story=story, list=", ".join(moved)) if moved else story


def _level(level: int | None) -> str:
    return tr("not applicable") if level is None else str(level)


def _names(people: Sequence[Participant]) -> str:
    return and_text(each.name or each.id for each in people)


def _have(people: Sequence[Participant]) -> str:
    return f"{_names(people)} {tr('has') if len(people) == 1 else tr('have')}"

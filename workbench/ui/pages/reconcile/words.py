"""What the page says of the whole: who is awaited, and how far the consensus is."""

from collections.abc import Mapping, Sequence

from workbench.application.reconciling import Reconciliation
from workbench.domain.consensus import Apart, Row
from workbench.domain.dossier import Participant
from workbench.domain.noting import Noted
from workbench.domain.wording import value_text
from workbench.forms.edition import Field, fields_of
from workbench.kernel import clock
from workbench.kernel.ids import PersonId
from workbench.kernel.speech import later, tr
from workbench.kernel.words import and_text, date_text, first_name, time_text
from workbench.ui.pages.interview.dock import NOT_BLIND

_CAME_NOT = (
    later("{names} has locked, and the levels have not come here yet"),
    later("{names} have locked, and the levels have not come here yet"),
)
_LOCKED_NOT = (later("{names} has not locked yet"), later("{names} have not locked yet"))
_ASKED = (
    later(
        "{names} has been asked for a third opinion and has not locked yet. You can go on; their levels come beside "
        "yours."
    ),
    later("{names} have not locked yet. You can go on; their levels come beside yours."),
)
_TO_APPROVE = (
    later("Every level is agreed. {names} has to approve."), later("Every level is agreed. {names} have to approve."),
)  # fmt: skip
_THIRD = (
    later("{gap} levels apart: a third opinion is asked for, and {names} has not locked yet."),
    later("{gap} levels apart: a third opinion is asked for, and {names} have not locked yet."),
)
"""Of one person, and of several."""


def waiting_words(found: Reconciliation, *, sealed: bool) -> tuple[str, str]:
    """Return a head and a sentence that say who is awaited, and nothing else."""
    mine = any(each.id == found.person for each in found.waiting)
    others = [each for each in found.waiting if each.id != found.person]
    if not found.waiting and found.coming:
        words = tr("They come with a sync, once their laptop has seen your lock. Without a line bring in their file.")
        return _of(found.coming, _CAME_NOT), words
    words = tr("Once everybody who scores has locked, the levels are shown side by side.")
    if others and mine:
        words = tr("You have not locked yet either. {words}", words=words)
    if found.waiting and not sealed:
        words = f"{words} {tr(NOT_BLIND)}"
    return _of(others, _LOCKED_NOT) if others else tr("You have not locked yet"), words


def state_words(found: Reconciliation) -> tuple[str, str, str]:
    """Return a sentence on the consensus with its tone and what the reader can do; nothing while levels are left."""
    if found.doubtful:
        names = and_text(each.name or each.id for each in found.doubtful)
        return tr("These are not the levels that {names} locked: ask why.", names=names), "danger", ""
    if found.is_open and found.waiting and not found.assessment.is_read_only:
        return _of(found.waiting, _ASKED), "info", ""
    if not found.is_open or found.left or found.assessment.is_read_only:
        return "", "info", ""
    missing = [each for each in found.approvers if each not in found.approved]
    if found.person in missing:
        words = tr("Every level is agreed. Approve what you agreed on; any later change of it voids the approval.")
        return words, "accent", tr("Approve")
    if missing:
        names = and_text(map(found.name_of, missing))
        return tr(_TO_APPROVE[len(missing) > 1], names=names), "info", ""
    approved = and_text(map(found.name_of, found.approvers))
    return tr("Every level is agreed, and {approved} approved.", approved=approved), "ok", ""


def asked_words(found: Reconciliation, row: Row) -> tuple[str, str, str]:
    """Return what the distance asks for with its tone and what the reader can do; nothing where it asks nothing."""
    if row.agreed is not None:
        return "", "warn", ""
    rule = found.form.assessors
    if row.apart is Apart.THIRD and found.waiting:
        return _of(found.waiting, _THIRD, gap=row.gap), "info", ""
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


def values_words(found: Reconciliation, names: Mapping[PersonId, str], field: Field) -> str:
    """Say what each of those gave who differ on an answer: "Ann 5, Ingrid 3"; nothing where nobody differs."""
    given = found.behind.values.get(field.id, {})
    known = [(names.get(person) or tr("somebody"), value_text(field, value)) for person, value in given.items()]
    return ", ".join(f"{first_name(name)} {value}" for name, value in known)


def hint_words(found: Reconciliation, row: Row, names: Mapping[PersonId, str], proposed: int | None) -> str:
    """Say where a rule of the edition, or answers that differ, explain the distance; nothing where none does."""
    if not row.gap:
        return ""
    fields = [field for question in found.form.indicators[row.indicator].questions for field in fields_of(question)]
    differing = [each for each in fields if len(found.behind.values.get(each.id, {})) > 1]
    if not differing:
        near = [each.person for each in row.votes if each.now is not None and each.now.level == proposed]
        if proposed is None or not near:
            return ""
        who = and_text(first_name(found.name_of(each)) for each in near)
        return tr("By the edition's rule the figures suggest level {level}, as {who} gave.", level=proposed, who=who)
    first = differing[0]
    said = [tr("You rest on different answers. {title}: {values}.", title=first.title,
               values=values_words(found, names, first))]  # fmt: skip
    ruled = {person: found.behind.proposed.get(person, {}).get(row.indicator) for person in names}
    told = [(names[person], level) for person, level in ruled.items() if level is not None]
    if len({level for _, level in told}) > 1:
        levels = and_text(tr("level {level} for {name}", level=level, name=first_name(name)) for name, level in told)
        said.append(tr("By the edition's rule that makes {levels}.", levels=levels))
    return " ".join([*said, tr("Settle that first."), first.question.help]).strip()


def noted_words(noted: Noted) -> str:
    """Say what somebody noted, and when, by this laptop's clock."""
    when = time_text(clock.from_text(noted.recorded_at).astimezone())
    return tr("Note of {when}: {text}", when=when, text=noted.text)


def story_words(found: Reconciliation, row: Row) -> str:
    """Say when a level was agreed on, who wrote it down and who moved; nothing before."""
    if row.agreed is None:
        return ""
    when = date_text(clock.from_text(row.agreed.recorded_at).astimezone().date())
    firsts = {each.person: each.first.level for each in row.votes if each.first is not None}
    moved = [tr("{name} from {level}", name=found.name_of(each), level=_level(firsts[each])) for each in row.moved]
    story = tr("Agreed on {when}, written down by {name}.", when=when, name=found.name_of(row.agreed.by))
    return tr("{story} Moved: {moved}.", story=story, moved=", ".join(moved)) if moved else story


def _level(level: int | None) -> str:
    return tr("not applicable") if level is None else str(level)


def _names(people: Sequence[Participant]) -> str:
    return and_text(each.name or each.id for each in people)


def _of(people: Sequence[Participant], words: tuple[str, str], **values: object) -> str:
    """Say a sentence of one person, or of several."""
    return tr(words[len(people) > 1], names=_names(people), **values)

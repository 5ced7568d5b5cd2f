"""An upgrade told to a person in lines, and to programs as a document."""

from collections.abc import Iterator, Mapping, Sequence

from workbench.application.upgrading import Upgrade
from workbench.domain.edition_changes import HOWS, LevelChange, QuestionChange
from workbench.domain.labels import Result, number
from workbench.domain.values import decimal_text
from workbench.kernel.canonical import Json
from workbench.kernel.speech import forms, later, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import count_text, counted

HEADS = {
    "reworded": later("Worded otherwise"),
    "renamed": later("Known by another name"),
    "merged": later("Computed from several"),
    "rescaled": later("Computed anew"),
    "split": later("Asked in parts now: to be answered again"),
}
_COUNTED = {
    "reworded": forms("{number} reworded", "{number} reworded"),
    "renamed": forms("{number} renamed", "{number} renamed"),
    "merged": forms("{number} merged", "{number} merged"),
    "rescaled": forms("{number} rescaled", "{number} rescaled"),
    "split": forms("{number} split", "{number} split"),
    "new": forms("{number} new", "{number} new"),
    "dropped": forms("{number} dropped", "{number} dropped"),
}
"""How many questions, by what becomes of them."""
SHOWN = 8
"""New questions that are named; a program is told all of them."""
_MARKS = {"kept": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}


def upgrade_document(plan: Upgrade, *, is_done: bool) -> Json:
    """Return a plan as `assessment upgrade --json` gives it."""
    changes = plan.changes
    return {
        "from": plan.from_.to_json(),
        "to": plan.to.to_json(),
        "unchanged": changes.unchanged,
        **{how: [each.to_json() for each in changes.questions[how]] for how in HOWS},
        "new": [{"id": each.id, "title": each.title} for each in changes.new],
        "dropped": [each.to_json() for each in changes.dropped],
        "levels": {
            "kept": changes.levels_kept,
            "rescaled": [each.to_json() for each in changes.levels_rescaled],
            "dropped": [each.to_json() for each in changes.levels_dropped],
        },
        "result": {"before": _result(plan.before), "after": _result(plan.after)},
        "to_confirm": list(plan.to_confirm),
        "disputed": list(plan.disputed),
        "upgraded": is_done,
    }


def _result(result: Result) -> Json:
    return {
        "points": number(result.scores.points), "points_max": number(result.scores.points_max),
        "percent": number(result.percent), "label": result.label,
        "scored": result.scores.scored, "scorable": result.scores.scorable,
    }  # fmt: skip


def counts_text(plan: Upgrade) -> str:
    """Say in one sentence how many questions change, and how."""
    changes = plan.changes
    counts = {how: len(changes.questions[how]) for how in HOWS}
    counts |= {"new": len(changes.new), "dropped": len(changes.dropped)}
    told = ", ".join(counted(count, *_COUNTED[how], number=count) for how, count in counts.items() if count)
    same = count_text(changes.unchanged, "question asks the same", "questions ask the same")
    return f"{capital(same)}; {told or tr('no other changes')}."


def levels_text(plan: Upgrade) -> str:
    """Say in one sentence what becomes of the levels; nothing where none is given yet."""
    changes = plan.changes
    counts = (
        (changes.levels_kept, forms("{number} kept", "{number} kept")),
        (
            len(changes.levels_rescaled),
            forms("{number} carried to another scale or number", "{number} carried to another scale or number"),
        ),
        (len(changes.levels_dropped), forms("{number} lost", "{number} lost")),
    )
    told = ", ".join(counted(count, *each, number=count) for count, each in counts if count)
    return tr("Levels: {told}.", told=told) if told else ""


def result_text(result: Result) -> str:
    """Write a result on one line: "124 of 150 points, 82.7 %, Gold"."""
    scores = result.scores
    title = next((each.title for each in result.labels if each.id == result.label), tr("no label"))
    label = (
        title
        if result.is_final
        else tr("{scored} of {scorable} indicators scored", scored=scores.scored, scorable=scores.scorable)
    )
    points = tr(
        "{points} of {points_max} points",
        points=decimal_text(scores.points),
        points_max=decimal_text(scores.points_max),
    )
    return f"{points}, {result.percent} %, {label}"


def upgrade_lines(plan: Upgrade, *, is_done: bool) -> Iterator[str]:
    """Tell a plan, or what was done, in lines."""
    yield tr(
        "Upgraded from {before} to {after}." if is_done else "An upgrade would lead from {before} to {after}.",
        before=plan.from_,
        after=plan.to,
    )
    yield counts_text(plan)
    for how in HOWS:
        yield from _questions(tr(HEADS[how]), plan.changes.questions[how], shows_diff=how == "reworded")
    yield from _questions(tr("Not asked any more; the answers stay in the history"), plan.changes.dropped)
    yield from _new([each.title for each in plan.changes.new])
    if words := levels_text(plan):
        yield from ("", words)
    yield from (f"- {level_text(each)}" for each in (*plan.changes.levels_rescaled, *plan.changes.levels_dropped))
    yield from (
        "",
        tr("Result before: {result}", result=result_text(plan.before)),
        tr("Result after:  {result}", result=result_text(plan.after)),
    )
    if plan.to_confirm:
        yield tr("To be looked at once under the new wording: {questions}", questions=", ".join(plan.to_confirm))
    if plan.disputed:
        yield tr("Colleagues differ on these, agree first: {questions}", questions=", ".join(plan.disputed))


def level_text(change: LevelChange) -> str:
    """Say what becomes of one level."""
    target = (
        tr("level {level} for {indicator}", level=change.level, indicator=change.id)
        if change.level is not None
        else tr("no level")
    )
    return tr(
        "Level {level} for {indicator} → {target}. {why}",
        level=change.level_before,
        indicator=change.before,
        target=target,
        why=change.why,
    )


def question_text(change: QuestionChange) -> str:
    """Say what becomes of one question and its answers."""
    source = ", ".join(change.before)
    is_moved = bool(change.wording_now) and all(each.split(".")[0] != change.id for each in change.before)
    name = f"{change.title} ({source} → {change.id})" if is_moved else change.title
    told = _answers(change.answers, change.carried)
    return f"{name}: {change.why}{f' {told}' if told else ''}"


def _answers(before: Mapping[str, str], now: Mapping[str, str]) -> str:
    if not before:
        return ""
    one, other = "; ".join(before.values()), "; ".join(now.values())
    if one == other:
        return tr("Answered: {one}.", one=one)
    return (
        tr("Answered: {one} → {other}.", one=one, other=other)
        if other
        else tr("Answered: {one}; not carried over.", one=one)
    )


def _questions(head: str, changes: Sequence[QuestionChange], *, shows_diff: bool = False) -> Iterator[str]:
    lines = []
    for each in changes:
        lines.append(question_text(each))
        if shows_diff:
            lines.append("  " + " ".join(_MARKS[kind].format(_on_one_line(words)) for kind, words in each.diff))
    yield from _list(head, lines)


def _on_one_line(words: str) -> str:
    return words.replace("\n", "|")


def _new(titles: Sequence[str]) -> Iterator[str]:
    if titles:
        shown, more = "; ".join(titles[:SHOWN]), len(titles) - SHOWN
        told = (
            tr("New: {questions}; and {more} more.", questions=shown, more=more)
            if more > 0
            else tr("New: {questions}.", questions=shown)
        )
        yield from ("", told)


def _list(head: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield from ("", f"{head}:")
        yield from (each if each.startswith("  ") else f"- {each}" for each in lines)

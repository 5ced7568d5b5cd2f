"""An upgrade told to a person in lines, and to programs as a document."""

from collections.abc import Iterator, Mapping, Sequence

from workbench.application.upgrading import Upgrade
from workbench.domain.edition_changes import HOWS, LevelChange, QuestionChange
from workbench.domain.labels import Result, number
from workbench.domain.values import decimal_text
from workbench.kernel.canonical import Json
from workbench.kernel.words import count_text

HEADS = {
    "reworded": "Worded otherwise", "renamed": "Known by another name", "merged": "Computed from several",
    "rescaled": "Computed anew", "split": "Asked in parts now: to be answered again",
}  # fmt: skip
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
    told = ", ".join(f"{count} {how}" for how, count in counts.items() if count)
    same = count_text(changes.unchanged, "question asks the same", "questions ask the same")
    return f"{same[:1].upper()}{same[1:]}; {told or 'no other changes'}."


def levels_text(plan: Upgrade) -> str:
    """Say in one sentence what becomes of the levels; nothing where none is given yet."""
    changes = plan.changes
    counts = (
        (changes.levels_kept, "kept"), (len(changes.levels_rescaled), "carried to another scale or number"),
        (len(changes.levels_dropped), "lost"),
    )  # fmt: skip
    told = ", ".join(f"{count} {word}" for count, word in counts if count)
    return f"Levels: {told}." if told else ""


def result_text(result: Result) -> str:
    """Write a result on one line: "124 of 150 points, 82.7 %, Gold"."""
    scores = result.scores
    title = next((each.title for each in result.labels if each.id == result.label), "no label")
    label = title if result.is_final else f"{scores.scored} of {scores.scorable} indicators scored"
    points = f"{decimal_text(scores.points)} of {decimal_text(scores.points_max)} points"
    return f"{points}, {result.percent} %, {label}"


def upgrade_lines(plan: Upgrade, *, is_done: bool) -> Iterator[str]:
    """Tell a plan, or what was done, in lines."""
    yield f"{'Upgraded' if is_done else 'An upgrade would lead'} from {plan.from_} to {plan.to}."
    yield counts_text(plan)
    for how in HOWS:
        yield from _questions(HEADS[how], plan.changes.questions[how], shows_diff=how == "reworded")
    yield from _questions("Not asked any more; the answers stay in the history", plan.changes.dropped)
    yield from _new([each.title for each in plan.changes.new])
    if words := levels_text(plan):
        yield from ("", words)
    yield from (f"- {level_text(each)}" for each in (*plan.changes.levels_rescaled, *plan.changes.levels_dropped))
    yield from ("", f"Result before: {result_text(plan.before)}", f"Result after:  {result_text(plan.after)}")
    if plan.to_confirm:
        yield f"To be looked at once under the new wording: {', '.join(plan.to_confirm)}"
    if plan.disputed:
        yield f"Colleagues differ on these, agree first: {', '.join(plan.disputed)}"


def level_text(change: LevelChange) -> str:
    """Say what becomes of one level."""
    target = f"level {change.level} for {change.id}" if change.level is not None else "no level"
    return f"Level {change.level_before} for {change.before} → {target}. {change.why}"


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
        return f"Answered: {one}."
    return f"Answered: {one} → {other}." if other else f"Answered: {one}; not carried over."


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
        more = f"; and {len(titles) - SHOWN} more" if len(titles) > SHOWN else ""
        yield from ("", f"New: {'; '.join(titles[:SHOWN])}{more}.")


def _list(head: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield from ("", f"{head}:")
        yield from (each if each.startswith("  ") else f"- {each}" for each in lines)

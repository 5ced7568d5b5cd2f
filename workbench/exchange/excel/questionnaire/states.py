"""The live words beside questions: missing, done, unclear; as formulas, with the value that each has now."""

from dataclasses import dataclass, field
from decimal import Decimal

from xlsxwriter.utility import quote_sheetname, xl_rowcol_to_cell

from workbench.domain.dossier import Answer, Carried
from workbench.domain.marks import UNCLEAR
from workbench.domain.values import Money, NotApplicable, NotKnown, Value, is_given, magnitude
from workbench.exchange.excel.questionnaire.plan import (
    ANSWER,
    BEFORE,
    MARKED,
    STATE,
    Asking,
    Grid,
    Line,
    Plan,
    Ticks,
    Total,
)
from workbench.exchange.excel.questionnaire.relevance import Relevance, Shown, text_in_formula
from workbench.exchange.excel.questionnaire.shown import NOTHING, Content, content_of
from workbench.forms.edition import NOT_APPLICABLE, NOT_KNOWN, OFFER, Field, Question
from workbench.kernel.tongue import say

NEVER = ("", "false")
"""What `required` says where nobody waits for an answer."""


@dataclass
class Words:
    """What the cells of a questionnaire show, and the formulas that follow from them."""

    asking: Asking
    plan: Plan
    cells: dict[str, str] = field(default_factory=dict)
    """Expression for each field's answer that others depend on, as a formula on its own sheet names it."""

    # What stands in cells

    def content(self, place: Field) -> Content:
        """Return what stands in a field's answer cell."""
        answer = self.asking.answer(place.id)
        return content_of(place, answer.value) if answer is not None else NOTHING

    def carried(self, name: str) -> Carried | None:
        """Return what stands beside a field from the last period, where there is anything."""
        previous = self.asking.dossier.previous
        found = previous.carried.get(name) if previous else None
        is_empty = found is None or (found.answer is not None and not is_given(found.answer.value))
        return None if is_empty else found

    def keeps(self, place: Field) -> bool:
        """Tell whether last period's answer may be kept: it says something that fits, and the edition offers it."""
        found = self.carried(place.id)
        is_there = found is not None and found.fits and found.answer is not None
        return is_there and place.question.carry == OFFER

    def marks_for(self, name: str, question: Question, *, keeps: bool) -> tuple[str, ...]:
        """Return the words that the mark of a field or question may say."""
        kept = (kept_word(self.asking),) if keeps else ()
        allowed = [say(f"questionnaire.mark.{each}") for each in (NOT_KNOWN, NOT_APPLICABLE) if each in question.allows]
        return (*kept, say("questionnaire.mark.unclear"), *allowed)

    def mark_and_remark(self, name: str) -> tuple[str, str]:
        """Return what stands in the cells of mark and remark: what was said before."""
        answer = self.asking.answer(name)
        state, why = _why(answer)
        if state:
            return say(f"questionnaire.mark.{state}"), why
        mark = self.asking.dossier.marks.get(name)
        if mark is None:
            return "", ""
        return say("questionnaire.mark.unclear") if mark.state == UNCLEAR else "", mark.remark

    # Live words

    def state(self, part: Line | Ticks | Grid) -> tuple[str, str]:
        """Return the formula of a question's state, and the word that it gives now."""
        mark = xl_rowcol_to_cell(part.row, MARKED, col_abs=True)
        empty = self.empty_word(_question_of(part))
        unclear, done = say("questionnaire.mark.unclear"), say("questionnaire.state.done")
        nothing, is_filled = self._filled(part)
        shown = say("questionnaire.state.unclear")
        formula = (
            f"IF({mark}={text_in_formula(unclear)},{text_in_formula(shown)},"
            f'IF(AND({nothing},{mark}=""),{text_in_formula(empty)},{text_in_formula(done)}))'
        )
        name = part.question.id if isinstance(part, Grid) else part.field.id
        marked = self.mark_and_remark(name)[0]
        word = shown if marked == unclear else done if is_filled or marked else empty
        if not part.relevance.conditions:
            return f"={formula}", word
        not_asked = say("questionnaire.state.not_asked")
        asked, is_asked = self._asked(part.relevance)
        return f"=IF({asked},{formula},{text_in_formula(not_asked)})", word if is_asked else not_asked

    def empty_word(self, question: Question) -> str:
        """Return the word for a question that nobody has answered."""
        if question.asked == "interview":
            return say("questionnaire.state.at_visit")
        return say("questionnaire.state.optional" if question.required in NEVER else "questionnaire.state.missing")

    def total(self, part: Total) -> tuple[str, float, str, str]:
        """Return formula and value of a table's sum, and formula and words of its state."""
        figures = [self.content(line.field).shown for line in part.lines]
        total = sum((Decimal(str(each)) for each in figures if isinstance(each, float)), Decimal(0))
        answers, marks, before = (_area(part.lines, column) for column in (ANSWER, MARKED, BEFORE))
        formula = f"=SUM({answers})"
        if any(self.keeps(line.field) for line in part.lines):
            kept = text_in_formula(kept_word(self.asking))
            formula += f'+SUMPRODUCT(({marks}={kept})*({answers}=""),{before})'
        states = _area(part.lines, STATE)
        open_word = self.empty_word(part.question)
        open_count = sum(self.state(line)[1] == open_word for line in part.lines)
        counted = f"COUNTIF({states},{text_in_formula(open_word)})"
        rest = f'IF({counted}>0,{_around("questionnaire.total.missing", counted)},"")'
        rest_word = say("questionnaire.total.missing", figure=open_count) if open_count else ""
        if not part.whole:
            return formula, float(total), f"={rest}", rest_word
        whole = self.cells[part.whole]
        gap = f"ROUND({whole}-{_cell(part.row, ANSWER)},2)"
        fits = text_in_formula(say("questionnaire.total.fits"))
        short, over = _around("questionnaire.total.missing", gap), _around("questionnaire.total.over", f"-{gap}")
        state = f"=IF(N({whole})=0,{rest},IF({gap}=0,{fits},IF({gap}>0,{short},{over})))"
        return formula, float(total), state, self._against(part.whole, total, rest_word)

    def total_before(self, part: Total) -> Decimal | None:
        """Return the sum of last period's figures; None where there is none, or they are not all in one currency."""
        found = [self.carried(line.field.id) for line in part.lines]
        values = [each.answer.value for each in found if each is not None and each.fits and each.answer is not None]
        figures = [magnitude(value) for value in values]
        if not figures or None in figures or len({v.currency for v in values if isinstance(v, Money)}) > 1:
            return None
        return sum((each for each in figures if each is not None), Decimal(0))

    def _against(self, whole: str, total: Decimal, rest: str) -> str:
        shown = self.content(self.asking.dossier.form.fields[whole]).shown
        if not isinstance(shown, float) or not shown:
            return rest
        gap = round(Decimal(str(shown)) - total, 2)
        if not gap:
            return say("questionnaire.total.fits")
        return say(f"questionnaire.total.{'missing' if gap > 0 else 'over'}", figure=_figure(abs(gap)))

    def _filled(self, part: Line | Ticks | Grid) -> tuple[str, bool]:
        """Return a formula that tells that nothing is filled in, and whether something is."""
        match part:
            case Line():
                return f'{_cell(part.row, ANSWER)}=""', self.content(part.field) != NOTHING
            case Ticks():
                area = f"{_cell(part.row + 1, ANSWER)}:{_cell(part.row + len(part.choices), ANSWER)}"
                answer = self.asking.answer(part.field.id)
                return f"COUNTA({area})=0", answer is not None and isinstance(answer.value, tuple)
            case Grid():
                fields = part.fields
                first, last = fields[0], fields[-1]
                area = f"{_cell(first[0], first[1])}:{_cell(last[0], last[1])}"
                return f"COUNTA({area})=0", any(self.content(each) != NOTHING for _, _, each in fields)

    def _asked(self, relevance: Relevance) -> tuple[str, bool]:
        """Return the formula that tells whether a question is asked, and whether it is now."""
        lines = self.plan.lines
        shown: dict[str, Shown] = {}
        parts = []
        for name in sorted(relevance.fields):
            shown[name] = self.content(self.asking.dossier.form.fields[name]).shown
            sheet, line = lines[name]
            if line.relevance.conditions:
                word = say("questionnaire.state.not_asked")
                parts.append(f"{_on(sheet, line.row, STATE)}<>{text_in_formula(word)}")
                if self.state(line)[1] == word:
                    shown[name] = ""
        parts += [condition.formula(lambda name: self.cells[name]) for condition in relevance.conditions]
        return f"AND({','.join(parts)})", all(each.holds(shown) for each in relevance.conditions)


def find_cells(words: Words) -> dict[str, str]:
    """Return the expression for each field's answer as any sheet may name it; a kept one is last period's."""
    kept = kept_word(words.asking)
    return {
        name: _effective(line, kept, sheet, keeps=words.keeps(line.field))
        for name, (sheet, line) in words.plan.lines.items()
    }


def _effective(line: Line, kept: str, sheet: str, *, keeps: bool) -> str:
    """Return the expression for what a line answers: its cell, or last period's where that is kept."""
    answer, mark, before = (_on(sheet, line.row, column) for column in (ANSWER, MARKED, BEFORE))
    return f'IF(AND({answer}="",{mark}={text_in_formula(kept)}),{before},{answer})' if keeps else answer


def kept_word(asking: Asking) -> str:
    """Return the mark that keeps last period's answer."""
    return say("questionnaire.mark.kept", year=asking.period_before)


def _why(answer: Answer | None) -> tuple[str, str]:
    value: Value | None = answer.value if answer is not None else None
    if isinstance(value, NotKnown):
        return NOT_KNOWN, value.why
    return (NOT_APPLICABLE, value.why) if isinstance(value, NotApplicable) else ("", "")


def _question_of(part: Line | Ticks | Grid) -> Question:
    return part.question if isinstance(part, Grid) else part.field.question


def _around(key: str, expression: str) -> str:
    """Return the formula of a text with a figure in it."""
    before, _, after = say(key, figure="\0").partition("\0")
    parts = [text_in_formula(before) if before else "", expression, text_in_formula(after) if after else ""]
    return "&".join(filter(None, parts))


def _figure(number: Decimal) -> str:
    """Write a figure as a formula joins it to a text, which is without separators."""
    return f"{number.normalize():f}"


def _cell(row: int, column: int) -> str:
    return str(xl_rowcol_to_cell(row, column))


def _area(lines: tuple[Line, ...], column: int) -> str:
    return f"{_cell(lines[0].row, column)}:{_cell(lines[-1].row, column)}"


def _on(sheet: str, row: int, column: int) -> str:
    return f"{quote_sheetname(sheet)}!{xl_rowcol_to_cell(row, column, row_abs=True, col_abs=True)}"

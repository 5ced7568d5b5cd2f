"""What speaks for and against one reading of a cell, as far as its own surroundings tell."""

import re
from collections.abc import Iterator
from decimal import Decimal

from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.converting import Reading, speaks_of_money, trailing_words
from workbench.exchange.excel.doubts import INCOME, is_doubtful, is_of_other_span
from workbench.exchange.excel.headings import nearest_above, tells_figure
from workbench.exchange.excel.label_text import comparable
from workbench.exchange.excel.plausible import AMOUNT, is_scaleless, is_unlikely
from workbench.exchange.excel.surroundings import Label, Side, Surroundings
from workbench.exchange.excel.units import SHORT, UNIT_CONCEPTS
from workbench.exchange.excel.vocabulary import OF_WHOM, Guess, Vocabulary
from workbench.exchange.excel.whose import (
    is_mere_name,
    is_of_other_part,
    is_of_somebody,
    is_of_unsaid_indicators,
    is_of_whom_unsaid,
    named_places,
)
from workbench.forms.edition import Field
from workbench.forms.question_types import QuestionType

OF_OTHERS = frozenset({"target", "planned", "next", "previous", "women", "host", "budget"})
"""What a section or a sheet as a whole may be of, other than the cluster's figures as they are."""
NEAR = frozenset({"budget", "mean", "funds"})
"""What the head of a column makes another figure of those in it, beside what changes any figure."""
OF_COMMITTED = frozenset({
    "members_within_150km", "members_contacted", "members_cooperating", "members_using_services",
})  # fmt: skip
"""Counts that are of committed members, be it said or not."""
EVERYTHING = frozenset({
    "aktivitet", "aktiviteter", "aktivitetar", "activity", "activities", "toiminta", "aktiviteetit",
})  # fmt: skip
"""Heads of sections that hold anything that was done."""
_GOES_ON = re.compile(r"\s*(?:…|\.\.\.).*\?\s*$")
"""A question that goes on with another: "… with the newsletter?"."""
_CODE = re.compile(r"[^\W\d_]{0,3}[\d.]+[.):]?")
"""A code in front of a label: "B2", "2.2.1"."""
LONGEST_HEAD = 48
"""Letters of the longest head of a section; a longer one is an instruction."""
MEAN = "satisfaction_mean"
"""What may stand under "Score" and "Average"."""
OF_SATISFACTION = frozenset({"satisfaction", "survey", "response", "rate"})
"""What says that it does."""
NEARBY = 3
"""Labels above one that may say what it goes on with."""
DATES_OF = {
    "strategy_reviewed_on": frozenset({"strategy", "plan"}), "strategy_adopted_on": frozenset({"strategy", "plan"}),
    "satisfaction_surveyed_on": frozenset({"survey", "satisfaction"}),
}  # fmt: skip
"""What a date is of, by question."""


class Evidence:
    """Weighs the surroundings of one sheet's cells."""

    def __init__(self, around: Surroundings) -> None:
        self.around = around
        self.vocabulary = around.vocabulary
        self.lexicon = around.vocabulary.lexicon
        self._contexts: dict[tuple[Cell, Cell], frozenset[str]] = {}
        self._changes: dict[tuple[Cell, Cell], list[tuple[str, frozenset[str], bool]]] = {}
        self._sections: dict[Cell, tuple[frozenset[str], frozenset[str]]] = {}

    def of(self, cell: Cell, asked: Field, label: Label, guess: Guess, reading: Reading) -> dict[str, float]:
        """Return the circumstances of a reading and how strong each is; the names are those of the weights."""
        told = self._of_label(cell, asked, label, guess)
        told |= self._of_number(asked, label)
        told |= self._of_section(cell, asked, label, guess)
        told |= self._of_unit(cell, asked, label)
        told["steps"] = float(label.steps)
        told["other row"] = float(
            (label.side is Side.ABOVE and self._is_of_other_row(cell, asked))
            or (label.side is Side.LEFT and "numbered" not in told and self._is_unit_of_other(cell, asked, label))
            or (label.side is Side.LEFT and _names_leader(self, label))
            or _is_mean_of_nothing(self, cell, asked, label)
            or _GOES_ON.match(label.cell.text) is not None
        )
        said = self.vocabulary.said(label.cell.text)
        is_of_others = _is_of_others(self, cell, asked, label, guess, told)
        told["doubtful"] = float(is_of_others or is_doubtful(asked, guess, label.cell.text, said, self.vocabulary))
        told["gap"] = self.around.gap(cell, label)
        told["unlikely"] = float(is_unlikely(asked, reading) or _is_bare_count(cell, asked, label, self.vocabulary))
        told["chosen"] = float(asked.type is QuestionType.CHOICE and bool(reading.values))
        told["chosen"] += 0.5 * (asked.type is QuestionType.YES_NO and label.cell.text.rstrip().endswith("?"))
        told["scaleless"] = float(is_scaleless(cell, asked, reading))
        return {name: strength for name, strength in told.items() if strength}

    def _of_label(self, cell: Cell, asked: Field, label: Label, guess: Guess) -> dict[str, float]:
        around = self.around_says(cell, label)
        around -= {"other"}  # "Unless something else is said" names no other kind.
        missing = guess.missing - around
        excess = guess.excess - self.lexicon.weak - self.vocabulary.kin(guess.field)
        if asked.row is not None and asked.row.id == "other" and "total" in guess.excess:
            excess |= {"total"}
        if asked.id in OF_COMMITTED:
            excess -= {"committed"}
        if "thereof" in guess.excess and asked.id in self.vocabulary.totals:
            excess |= {"thereof"}
        if asked.type is QuestionType.PERCENTAGE:
            excess -= {"share"}
            missing -= {"rate"} if "share" in guess.excess else frozenset()
        is_open = self._meant(label.cell.text) <= OF_WHOM  # "Meetings" reads like those of groups, but whose are they?
        unknown = {each for each in excess if each[0] in "~#"}
        unknown -= named_places(self.vocabulary, asked, label, unknown)
        aside = {each for each in guess.aside - self.lexicon.weak if each[0] not in "~#"}
        changing = bool((excess | aside) & self.lexicon.changing) or _is_rated(self.around, cell, asked, label)
        return {
            "literal": float(guess.is_literal),
            "alike": guess.likeness,
            "like another": guess.rivalry,
            "unlike": guess.rivalry * (guess.likeness == 0),
            "other span": float(not guess.is_literal and is_of_other_span(asked, label.cell.text, self.vocabulary)),
            "alike beyond": guess.likeness * bool((missing and not is_open) or excess or guess.is_unsaid),
            "unsaid": float(guess.is_unsaid),
            "missing": float(len(missing)),
            "filled": float(len(guess.missing & around)),
            "excess": float(sum(each[0] not in "~#" for each in excess)),
            "unknown": float(len(unknown)),
            "aside": float(len(aside)),
            "typo": float(guess.typos),
            "changed": float(changing or self._is_changed(cell, asked, label)),
        }

    def _is_of_other_row(self, cell: Cell, asked: Field) -> bool:
        """Tell whether the row of a cell is named, in words of the field, as something else than what its head says."""
        texts = [each for each in self.around.further_left(cell) if each in self.around.words]
        told = [self.vocabulary.said(each.text).concepts for each in texts]
        said = told[-1] if told else frozenset[str]()
        # Where any text in front may be somebody's name, the row is theirs: "Green Fyn | Bronze".
        is_known = bool(said) and not any(each[0] in "~#" or each == "cluster" for each in frozenset().union(*told))
        theme = self._theme(asked)
        return is_known and bool(self.lexicon.meaning(said) - theme)

    def _is_unit_of_other(self, cell: Cell, asked: Field, label: Label) -> bool:
        """Tell whether a label is but the unit of what is told in front of it: "Jobs at members | FTE"."""
        if len(label.cell.text.strip()) > SHORT or "fte" not in self.vocabulary.said(label.cell.text).concepts:
            return False
        before = [each for each in self.around.further_left(label.cell) if each in self.around.words]
        before = [each for each in before if not _CODE.fullmatch(each.text.strip())]
        if not before or _heads_rows(before[-1], label.cell.column, self.around):
            return False
        said = self.lexicon.meaning(self.vocabulary.said(before[-1].text).concepts)
        mine = self._theme(asked) | {"person", "office"}
        return bool(said) and (bool(said & {"member", "firm"}) or not said & mine)

    def _theme(self, asked: Field) -> frozenset[str]:
        return self.vocabulary.themes[asked.question.id]

    def around_says(self, cell: Cell, label: Label) -> frozenset[str]:
        """Return what the heads, the section and the sheet of a figure say beside its label."""
        if (cell, label.cell) not in self._contexts:
            self._contexts[cell, label.cell] = self._said_around(cell, label)
        return self._contexts[cell, label.cell]

    def _said_around(self, cell: Cell, label: Label) -> frozenset[str]:
        """Return what the surroundings say beside the label: heads, the row's other labels, the section, the sheet."""
        texts = [each.text for each in self.around.heads(cell) if each is not label.cell]
        texts += [each.text for each in self.around.further_left(cell) if each in self.around.words]
        texts += self._whole(label.cell)
        texts += [each.text for _, each in zip(range(2), self.around.sections(label.cell), strict=False)]
        said = frozenset[str]()
        for text in (*(each for each in texts if len(each) <= LONGEST_HEAD), self.around.sheet.name):
            said |= self.lexicon.close(self.vocabulary.said(text).concepts)
        return said

    def _whole(self, label: Cell) -> list[str]:
        """Return the label above one that says "of which": what it is a part of."""
        if "thereof" not in self.vocabulary.said(label.text).concepts and label.text.lstrip()[:1] not in "-–•":
            return []
        column = self.around.sheet.by_column.get(label.column, [])
        above = (each.text for each in reversed(column) if each.row < label.row and each in self.around.words)
        mark = label.text.lstrip()[:1] if label.text.lstrip()[:1] in "-–•" else "\0"
        wholes = (text for text in above if not text.lstrip().startswith(mark))
        return [next((text for text in wholes if "thereof" not in self.vocabulary.said(text).concepts), "")]

    def _is_changed(self, cell: Cell, asked: Field, label: Label) -> bool:
        """Tell whether a head says that the figure is wished for, of somebody else, a share, a change …"""
        theme = self._theme(asked)
        if (cell, label.cell) not in self._changes:
            heads = self._heads(cell, label)
            self._changes[cell, label.cell] = [
                (text, said, is_near)
                for text, is_near in heads
                if (said := self.vocabulary.said(text).concepts) & (self.lexicon.changing | NEAR | OF_OTHERS)
            ]
        for text, said, is_near in self._changes[cell, label.cell]:
            changing = said & (self.lexicon.changing | NEAR if is_near else OF_OTHERS) - theme
            if asked.type is QuestionType.PERCENTAGE:
                changing -= {"share"}
            if asked.type is QuestionType.MONEY:
                changing -= {"funds"}
            elif is_near and said == {"funds"} and text.strip().casefold() == "medel":
                changing |= said  # "Medel" over a column of counts is their mean.
            else:
                changing -= {"funds"}
            if not is_near and changing and self.around.is_told_by_columns(cell, changing):
                continue  # A sheet of targets and results, of which the columns say which is which.
            is_short = is_near or "host" in changing or len(self.lexicon.meaning(said)) <= 3
            if changing and "value" not in said and is_short:
                return True
        return False

    def _heads(self, cell: Cell, label: Label) -> Iterator[tuple[str, bool]]:
        """Yield the heads of a figure and whether they are its column's or row's own."""
        for head in self.around.heads(cell):
            is_own = head is label.cell or head in self.around.units_beside
            if not (is_own or self._remarks(head)) and label.side is not Side.BELOW:
                yield head.text, len(self.around.sheet.by_row[head.row]) > 1
        for other in self.around.further_left(cell):
            is_name = "change" in self.vocabulary.said(other.text).concepts and bool(
                self.vocabulary.said(other.text).unknown
            )
            if other in self.around.words and other is not label.cell and label.side is not Side.LEFT and not is_name:
                yield other.text, True
        section = next(self.around.sections(label.cell), None)
        if section is not None and section is not label.cell:
            yield section.text, False
        yield self.around.sheet.name, False

    def _remarks(self, head: Cell) -> bool:
        """Tell whether a text is said of the figure right above it: "target 90", between two rows of figures."""
        above = self.around.sheet.cells.get((head.row - 1, head.column))
        return above is not None and above not in self.around.words and tells_figure(head.text)

    def _of_number(self, asked: Field, label: Label) -> dict[str, float]:
        number = self.around.number(label.cell)
        if number not in self.vocabulary.form.indicators:
            return {}
        mine = self.vocabulary.form.indicator_of[asked.question.id]
        near = number == mine or mine.startswith(f"{number}.") or number.startswith(f"{mine}.")
        return {"numbered": 1.0} if near else {"numbered otherwise": 1.0}

    def _of_section(self, cell: Cell, asked: Field, label: Label, guess: Guess) -> dict[str, float]:
        theme = self._theme(asked)
        nearest, said = self._section(label.cell)
        told: dict[str, float] = {}
        if not nearest and self._meant(label.cell.text) == {"meeting"}:
            nearest = self._meant(self.around.sheet.name)  # Whose meetings they are.
        if nearest and not nearest & theme and len(nearest) <= 3:
            told["other section"] = 1.0
        for whole in map(self._meant, self._whole(label.cell)):
            if whole and not whole & theme:
                told["other section"] = 1.0
        if asked.row is None:
            return told | _of_date(self, cell, asked, label)
        table = self.vocabulary.tables.get(asked.question.id, frozenset())
        heads = [each.text for each in self.around.heads(cell) if each is not label.cell]
        named = bool(said & table) or any(self._meant(text) & table for text in heads)
        if asked.type is QuestionType.MONEY and not named:
            units = self.around.scale_texts(cell, label.cell)
            named = speaks_of_money([cell.text, cell.format, *units]) or (cell.number or 0) >= AMOUNT
            named = named or "funds" in self.vocabulary.said(label.cell.text).concepts
        if named or guess.is_shared:
            told["table told" if named else "table untold"] = 1.0
        return told

    def _section(self, label: Cell) -> tuple[frozenset[str], frozenset[str]]:
        """Return what the nearest section is about, and what the nearest two and the sheet say."""
        if label not in self._sections:
            first = min(self.around.sheet.by_row)
            above = list(self.around.sections(label))
            about = (
                self._meant(each.text)
                for each in above
                if comparable(each.text) not in EVERYTHING
                if each.row > first and not self.around.names_answer(each) and not _is_remark(each.text)
                if not self._names_file(each.text)
                if not self.around.is_parted(each, label)
            )
            nearest = next((said for said in about if said), frozenset[str]()) - self.lexicon.general
            texts = [*(each.text for each in above[:2]), self.around.sheet.name]
            self._sections[label] = nearest, frozenset[str]().union(*map(self._meant, texts))
        return self._sections[label]

    def _names_file(self, text: str) -> bool:
        """Tell whether a text says whose the figures are or of when: "Cluster: Offshore Services"."""
        name, colon, rest = text.partition(":")
        return bool(colon and rest.strip()) and not self.lexicon.meaning(self.vocabulary.said(name).concepts)

    def _meant(self, text: str) -> frozenset[str]:
        return frozenset(each for each in self.vocabulary.speaks_of(text) if each[0] not in "~#")

    def _of_unit(self, cell: Cell, asked: Field, label: Label) -> dict[str, float]:
        """Compare the unit that stands in or right beside the cell with what is asked."""
        texts = [trailing_words(cell.text)] if cell.kind == "text" else []
        beside = self.around.units(cell, label.cell)
        texts += [text for text in beside if len(text) <= 14 and not any(letter.isdigit() for letter in text)]
        if asked.type in (QuestionType.COUNT, QuestionType.DECIMAL) and speaks_of_money([cell.text, cell.format]):
            return {"other unit": 1.0}
        theme = self._theme(asked) | self._meant(asked.unit)
        theme |= frozenset[str]().union(*(self.lexicon.composed.get(each, ()) for each in theme))
        for text in (each for each in texts if not each.endswith("ly")):  # "monthly" is how often.
            concepts = self.vocabulary.said(text).concepts
            said = concepts & UNIT_CONCEPTS
            if said and concepts <= UNIT_CONCEPTS | self.lexicon.weak and asked.type is not QuestionType.MONEY:
                is_share = asked.type is QuestionType.PERCENTAGE and "share" in said
                return {"unit": 1.0} if said & theme or is_share else {"other unit": 1.0}
        return {}


def _is_of_others(
    evidence: Evidence, cell: Cell, asked: Field, label: Label, guess: Guess, told: dict[str, float]
) -> bool:
    """Tell whether a label leaves open whose figure it tells, or its part says that it is somebody else's."""
    vocabulary, around = evidence.vocabulary, evidence.around
    return (
        is_of_somebody(told, guess)
        or is_mere_name(vocabulary, asked, label, guess)
        or (bool(told["unknown"]) and _is_money_untold(evidence, cell, asked, label))
        or (
            "numbered" not in told
            and is_of_unsaid_indicators(vocabulary, asked, label, evidence._section(label.cell)[0])
        )
        or is_of_other_part(around, asked, label, guess)
        or is_of_whom_unsaid(around, asked, label, evidence.around_says(cell, label))
    )


def _is_rated(around: Surroundings, cell: Cell, asked: Field, label: Label) -> bool:
    """Tell whether a label or a head names a scale that is not the field's: "Board (0-5)" is how good it is."""
    texts = (label.cell.text, *(each.text for each in around.heads(cell)[:1]))
    scales = (around.vocabulary.said(text).scale for text in texts)
    fits = (tuple(map(Decimal, each)) == (asked.minimum, asked.maximum) for each in scales if each is not None)
    return not next(fits, True)


def _is_money_untold(evidence: Evidence, cell: Cell, asked: Field, label: Label) -> bool:
    """Tell whether nothing but its size says that a figure is an income: "Nights spent in the region | 431500"."""
    if asked.question.id != INCOME or "funds" in evidence.vocabulary.said(label.cell.text).concepts:
        return False
    table = evidence.vocabulary.tables.get(asked.question.id, frozenset())
    texts = [cell.text, cell.format, *evidence.around.scale_texts(cell, label.cell)]
    return not speaks_of_money(texts) and not evidence._section(label.cell)[1] & table


def _is_mean_of_nothing(evidence: Evidence, cell: Cell, asked: Field, label: Label) -> bool:
    """Tell whether a mark or a mean is said to be nobody's satisfaction: "Average", under a column of scores."""
    if asked.id != MEAN:
        return False
    said = evidence.vocabulary.said(label.cell.text)
    near = nearest_above(evidence.around.sheet.by_column[label.cell.column], label.cell)
    above = [each for _, each in zip(range(NEARBY), near, strict=False)]
    beside = [each for each in evidence.around.sheet.by_row[label.cell.row] if each in evidence.around.words]
    near_by = (evidence.vocabulary.said(each.text).concepts for each in (*above, *beside))
    told = evidence.around_says(cell, label).union(*near_by) & OF_SATISFACTION
    return not told and not (said.concepts | said.aside) & (OF_SATISFACTION | {"member"})


def _names_leader(evidence: Evidence, label: Label) -> bool:
    """Tell whether a label says who leads what stands in front of it: "Data | member", under "Led by"."""
    before = evidence.around.sheet.cells.get((label.cell.row, label.cell.column - 1))
    if before is None or before not in evidence.around.words or _CODE.fullmatch(before.text.strip()):
        return False
    return any(evidence._meant(each.text) & {"leader", "led"} for each in evidence.around.heads(label.cell)[:1])


def _heads_rows(text: Cell, labels: int, around: Surroundings) -> bool:
    """Tell whether a text in front of labels is the name of a part or a cluster rather than of a figure."""
    column = around.sheet.by_column[text.column]
    same = [each for each in column if each.text == text.text and each.row not in around.head_rows]
    beside = {other.text for each in same if (other := around.sheet.cells.get((each.row, labels)))}
    return len(beside) > 2


def _of_date(evidence: Evidence, cell: Cell, asked: Field, label: Label) -> dict[str, float]:
    """Doubt a date of which nothing says what it is of: "Updated" may be said of the strategy or of the row."""
    of = DATES_OF.get(asked.question.id)
    if of is None or evidence._meant(label.cell.text) & of:
        return {}
    is_said = bool(evidence.around_says(cell, label) & of) or bool(evidence._of_number(asked, label).get("numbered"))
    return {} if is_said else {"table untold": 1.5}


def _is_bare_count(cell: Cell, asked: Field, label: Label, vocabulary: Vocabulary) -> bool:
    """Tell whether a figure is a mere count where a share is asked: "Replies | 55"."""
    if asked.type is not QuestionType.PERCENTAGE or "%" in cell.format + cell.text + label.cell.text:
        return False
    said = vocabulary.said(label.cell.text)
    is_share = bool((said.concepts | said.aside) & {"share", "rate"})
    is_count = cell.number is not None and cell.number > 1
    return is_count and not is_share and vocabulary.speaks_of(label.cell.text) <= {"response"}


def _is_remark(text: str) -> bool:
    """Tell whether a text says how a sheet is to be read rather than what a part of it is about."""
    return len(text) > LONGEST_HEAD or speaks_of_money([text])

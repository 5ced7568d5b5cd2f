"""Heads that say what nobody here understands: "Cumulative", "Priority", "Page". What is under them is asked."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from workbench.exchange.excel.agreement import asked
from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.clusters import likeness_of_names
from workbench.exchange.excel.columns import is_answer_head
from workbench.exchange.excel.confidence import READY
from workbench.exchange.excel.converting import is_approximate
from workbench.exchange.excel.doubts import INCOME, PLACES, is_counted_in_thousands, is_of_years
from workbench.exchange.excel.headings import tells_figure
from workbench.exchange.excel.label_text import comparable, is_example, is_state_on_last_day, is_whole_year, years_in
from workbench.exchange.excel.matching import Match
from workbench.exchange.excel.measures import is_measure
from workbench.exchange.excel.registers import asks_for_contact, is_register
from workbench.exchange.excel.sheet_words import IN_WORDS
from workbench.exchange.excel.surroundings import Surroundings
from workbench.exchange.excel.units import is_unit
from workbench.forms.edition import Form
from workbench.forms.question_types import QuestionType

_PERCENT = re.compile(r"%|\bper ?cent\b|procent|prosent|\bpct\b|\bpst\b", re.IGNORECASE)
_AVERAGE = re.compile(
    r"\b(?:average|averages|mean|median|\w*genomsnitt\w*|snitt|medel(?:värde|tal)\w*|\w*gjennomsnitt\w*|\w*gennemsnit\w*|"
    r"\w*keskiarvo\w*|"
    r"keskimäärin|mediaani\w*)\b",
    re.IGNORECASE,
)
_BASELINE = re.compile(
    r"\b(?:baseline|starting point|nullpunkt|startpunkt|utgangspunkt|utgångsläge|udgangspunkt|lähtötaso|lähtötilanne)",
    re.IGNORECASE,
)
"""What a year's figures are that others are compared with."""
_PROMISED = re.compile(
    r"\b(?:agreed|promised|commitments|avtalt|avtalat|utlovat|lovet|aftalt|sovittu|luvattu)\b", re.IGNORECASE
)
"""What is to be rather than is."""
SHORTEST = 4
"""Letters of what heads a column of notes: "Not"."""
OF_FILES = frozenset({"comparison", "quarter", "application", "change", "cost"})
"""What a workbook may be called as a whole, or a part that figures of another kind come after."""
MOVES = frozenset({"new", "left", "quit_member", "quit_staff", "expiry"})
OF_MOVES = frozenset({"members_joined", "members_left", "staff_left"})
"""What came or went, and the questions on that."""
_SO_FAR = re.compile(
    r"\b(?:hittil i år|hidtil i år|hittills i år|år til dato|år till datum|year to date|ytd|kertymä|"
    r"vuoden alusta)\b",
    re.IGNORECASE,
)
"""A year's figures up to now, in what comes out of accounts."""
_OLD = re.compile(
    r"\b(?:archived?|arkiv\w*|arkisto\w*|old|obsolete|superseded|gammal\w*|gamla|gammel\w*|gamle|utgått|utgår|udgået|"
    r"vanha\w*|vanhentunut|backup)\b",
    re.IGNORECASE,
)
"""Names of sheets that hold what was, in a year that they have to name."""
_NEVER = re.compile(r"\b(?:test|draft|utkast|udkast|kladde|luonnos|dummy|demo)\b", re.IGNORECASE)
"""Names of sheets that hold what is not yet or never so."""
KINDS = "members_by_type"
COMMITTED = frozenset({"active", "pay", "fee", "signed", "committed"})
"""What the head of those who are committed may say, where kinds of members are counted beside others: "Active"."""
_PLANNED = re.compile(r"(?:the )?plan(?:en|ner|er|s)?|suunnitelma", re.IGNORECASE)
"""The name of a sheet of what is wanted, unless it is about plans."""
OF_PLANS = frozenset({"plan", "strategy", "measure"})
OF_YEARS = frozenset({"strategy", "plan", "project", "funds"})
"""What lasts for years, so that its span says nothing of the figures below."""
NAMED = 92.0
"""Likeness (0 to 100) from which a head is the cluster's name."""
TOLD = 2
"""Figures in the form of their question from which a column answers, whatever its head says; one date is enough."""


@dataclass(frozen=True)
class Heads:
    """The heads of one sheet's columns, to be judged by what stands under them."""

    around: Surroundings
    form: Form
    cluster: str

    def doubted(self, matches: Iterable[Match]) -> Iterator[Match]:
        """Yield matches, those under a head that says something else no surer than what is asked."""
        found = list(matches)
        strange = {match.cell: head for match in found if (head := self._strange_head(match)) is not None}
        told = Counter[str]()
        for match in found:
            if match.cell in strange:
                told[comparable(strange[match.cell].text)] += self._told(match)
        for match in found:
            head = strange.get(match.cell)
            if head is None or (head is not self._name and told[comparable(head.text)] >= TOLD):
                yield match
            else:
                yield asked(match, f"what does “{head.text.strip()[:40]}” over it mean?")

    def is_counted(self, match: Match) -> bool:
        """Tell whether the head of a figure's column says that it is a count, or another one beside it holds shares."""
        heads = list(self.around.column_heads(match.cell))
        row = self.around.sheet.by_row[heads[0].row] if heads else []
        shares = any(_PERCENT.search(each.text) or "share" in self._said(each) for each in row if each is not heads[0])
        return bool(heads) and (shares or "count" in self._said(heads[0]))

    def _said(self, text: Cell) -> frozenset[str]:
        return self.around.vocabulary.said(text.text).concepts

    def _strange_head(self, match: Match) -> Cell | None:
        """Return the head of a match's column that says neither when nor in what unit nor that it is the answer."""
        if match.label.column == match.cell.column:
            return None
        heads = [each for each in self.around.column_heads(match.cell) if self._is_of_columns(each, match)]
        strange = next((each for each in heads[:2] if not self._is_understood(each, match)), None)
        if strange is not None:
            return strange
        has_year = any(years_in(each.text) for each in heads)
        above = [each for _, each in zip(range(2), self.around.sections(match.label), strict=False)]
        above += [self._name] if self._name not in above else []
        return next((each for each in above if self._is_doubting(each, match, has_year=has_year)), None)

    def _is_of_whole_year(self, head: Cell) -> bool:
        """Tell whether a head says what was booked so far in a year of which the sheet says that it is over."""
        return bool(_SO_FAR.search(head.text) and years_in(head.text)) and self._is_over

    @cached_property
    def _is_over(self) -> bool:
        """Tell whether the sheet says that its figures are of a year to its end: "01.01.2025–31.12.2025"."""
        return any(is_whole_year(each.text) for each in self.around.sheet.cells.values() if each.kind == "text")

    @cached_property
    def _name(self) -> Cell:
        """Return the sheet's name as if it stood above everything."""
        return Cell(self.around.sheet.name, 0, 0, "text", self.around.sheet.name)

    def _is_doubting(self, section: Cell, match: Match, *, has_year: bool) -> bool:
        """Tell whether the head of a part says that its figures are means, shares, of all clusters or of many years."""
        vocabulary, question = self.around.vocabulary, match.field.partition(".")[0]
        if self._is_of_whole_year(section):
            return False
        told = vocabulary.said(section.text)
        said = frozenset[str]() if told.typos else told.concepts
        telling = vocabulary.lexicon.doubting | {"ratio"}
        telling |= {"mean", "comparison"} if _AVERAGE.search(section.text) else frozenset()
        telling |= {"share"} if _PERCENT.search(section.text) else frozenset()
        telling |= {"change"} if "since" in said else frozenset()
        telling |= {"cost"} if question == INCOME and "income" not in said else frozenset()
        if said & telling - vocabulary.themes[question]:
            return True
        if self._only_modifies(section, match) or _PROMISED.search(section.text):
            return True
        if is_measure(section.text):
            return True
        if section is self._name and _PLANNED.fullmatch(section.text.strip()):
            return not vocabulary.themes[question] & OF_PLANS and not self.around.is_told_by_columns(
                match.cell, OF_PLANS
            )
        is_old = not match.year and _OLD.search(section.text)
        if section is self._name and (is_old or _NEVER.search(section.text) or is_example(section.text)):
            return True
        return not has_year and not said & OF_YEARS and is_of_years(section.text, vocabulary, question)

    def _only_modifies(self, section: Cell, match: Match) -> bool:
        """Tell whether the head of a part says nothing but what makes other figures of all below it: "Abroad"."""
        vocabulary, question = self.around.vocabulary, match.field.partition(".")[0]
        said = vocabulary.speaks_of(section.text)
        modifying = (vocabulary.lexicon.changing - OF_FILES) | PLACES | MOVES
        if section is self._name or section.row == min(self.around.sheet.by_row):
            modifying = frozenset({"minimum"})  # A title tells of the file: "Cross-border", "Self-assessment".
        if question in OF_MOVES:
            modifying -= MOVES
        modifying &= MOVES if len(section.text.strip()) < SHORTEST else modifying  # "Not" heads notes.
        telling = said & modifying - vocabulary.themes[question]
        is_other = bool(telling) and said <= modifying | vocabulary.lexicon.general | {"label", "mean"}
        return is_other and not self.around.is_told_by_columns(match.cell, telling)

    def _is_of_columns(self, head: Cell, match: Match) -> bool:
        """Tell whether a head is that of a column, not of a block or a register above, nor an answer in words."""
        row = self.around.sheet.by_row[head.row]
        if head.column <= match.label.column or is_register(each.text for each in row):
            return False
        before = self.around.sheet.cells.get((head.row, head.column - 1))
        if before is None:
            return True
        is_contact = len(row) == 2 and asks_for_contact(before.text) and head.row + 1 not in self.around.sheet.by_row
        return not is_contact and not self._is_answered_in_words(before)

    def _is_answered_in_words(self, label: Cell) -> bool:
        fields = {name for name in self.around.fields_told(label) if name in self.form.fields}
        types = {self.form.fields[name].type for name in fields}
        return bool(types) and types <= IN_WORDS | {QuestionType.DATE}

    def _is_understood(self, head: Cell, match: Match) -> bool:
        vocabulary = self.around.vocabulary
        asked = self.form.fields.get(match.field)
        if asked is not None and asked.type is QuestionType.COUNT and is_counted_in_thousands(head.text):
            return False
        if head is not match.label and is_measure(head.text) and not years_in(head.text):
            return False
        if head is match.label or head.year or self.around.only_heads(head):
            return True
        if tells_figure(head.text) or is_approximate(head.text):
            return True  # It is a figure itself, or a remark on one.
        if is_state_on_last_day(head.text) or self._is_of_whole_year(head):
            return True
        if is_answer_head(head.text, self.around) or is_unit(head, vocabulary):
            return True
        if years_in(head.text) and _BASELINE.search(head.text):
            return True
        if likeness_of_names(head.text, self.cluster) >= NAMED:
            return True
        question = match.field.partition(".")[0]
        said = vocabulary.said(head.text)
        if said.unknown:
            return False
        named = vocabulary.tables.get(question, frozenset()) | vocabulary.themes[question]
        named |= vocabulary.lexicon.general - vocabulary.lexicon.changing
        named |= COMMITTED if question == KINDS else frozenset()
        return vocabulary.speaks_of(head.text) <= named or vocabulary.column_of(match.field, head.text) is not None

    def _told(self, match: Match) -> int:
        """Return how surely a figure has the very form that its question asks for, as no rank or share would have."""
        asked = self.form.fields.get(match.field)
        if asked is None or match.confidence < READY:
            return 0
        if asked.type in IN_WORDS or asked.type is QuestionType.DATE:
            return TOLD
        has_unit = match.cell.kind == "text" and any(letter.isalpha() or letter == "%" for letter in match.cell.text)
        is_fraction = match.cell.number is not None and match.cell.number % 1 != 0
        return int(has_unit or (is_fraction and asked.type is QuestionType.DECIMAL))

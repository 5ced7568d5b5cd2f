"""What workbooks call the edition's fields: titles and aliases in every language, by what they say."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from rapidfuzz import fuzz, process

from workbench.exchange.excel.edition_labels import labels_of
from workbench.exchange.excel.label_text import comparable, without_brackets, without_time
from workbench.exchange.excel.lexicon import Lexicon, Said, get_lexicon
from workbench.exchange.excel.likeness import get_likeness
from workbench.exchange.excel.taking_part import TAKES_PART, WITHIN, said_of
from workbench.forms.edition import Form

PAYING, COMMITTED = "members_paying", "members_committed"
HARDLY = 0.8
"""How much of what says that members pay says that they are committed, where that is not asked apart."""
TOTALS = frozenset({"total", "count", "thereof", "period", "value"})
"""What the label of a sum, a check sum or a balance says, and nothing else."""
ANSWER_HEADS = frozenset({
    "value", "värde", "verdi", "værdi", "arvo", "answer", "svar", "vastaus", "actual", "faktisk", "faktiskt", "utfall",
    "resultat", "result", "antal", "antall", "number", "figure", "figures", "data", "amount", "belopp", "beløp",
    "beløb", "määrä",
})  # fmt: skip
OF_WHOM = frozenset({"meeting", "event", "project"})
"""What a label may say that leaves to the text over it whose they are."""
OF_PART = OF_WHOM | {"member", "person", "new", "left", "total"}
"""What a label may say that leaves the rest to the head of its part: "Members", under "Board"."""
DONE = frozenset({"done", "date", "time_of", "last", "held", "submitted"})
"""What the label of a date says that leaves to its surroundings what was done."""
_LETTERS = re.compile(r"[^\W\d_]{2}")
"""What a label has at least: "O.5" and "+6" are none."""
CLOSE, SHORT, LONG = 92.0, 7, 60
"""Likeness (0 to 100) from which a label is a misspelt name; shorter and longer ones are never."""
SURE = 0.6
"""Likeness from which a head is that of a column of which its words say nothing."""
ALIKE = 0.4
"""Likeness from which a label may be of a field of which its words say nothing."""
MOST = 8
"""Fields that one label is taken to be like."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A field that a label may stand for, and how what it says differs from one of the field's names."""

    field: str
    """A field id, or `question.row.` of a table with columns."""
    is_literal: bool
    """It is one of the field's names, word by word."""
    missing: frozenset[str]
    """What the name says and the label doesn't."""
    excess: frozenset[str]
    """What the label says and the name doesn't."""
    aside: frozenset[str]
    """What it says beyond the name in brackets."""
    typos: int = 0
    is_shared: bool = False
    """Others of the edition's fields are called so too, or so and a word more."""
    is_unsaid: bool = False
    """Its words do not say so; it only reads like it."""
    likeness: float = 0.0
    """How much the label reads like those of the field (0 to 1), whatever its words say."""
    rivalry: float = 0.0
    """How much it reads like those of another field, or of none."""

    def is_whole(self, weak: frozenset[str]) -> bool:
        """Tell whether the label says all that the name says and no more that matters."""
        return not (self.is_unsaid or self.missing or self.excess - weak)


@dataclass(frozen=True, slots=True)
class _Name:
    field: str
    concepts: frozenset[str]


@dataclass(eq=False)
class Vocabulary:
    """The names of an edition's fields, in comparable form and by what they say."""

    form: Form
    lexicon: Lexicon
    known: dict[str, set[str]] = field(default_factory=dict)
    """Comparable label → fields that are called so."""
    columns: dict[str, set[str]] = field(default_factory=dict)
    """Comparable head → columns of tables that are called so."""
    groups: dict[str, set[str]] = field(default_factory=dict)
    """Comparable head → questions (tables) that are called so."""
    themes: dict[str, frozenset[str]] = field(default_factory=dict)
    """What each question, and the indicator and section that it belongs to, is about, by question."""
    tables: dict[str, frozenset[str]] = field(default_factory=dict)
    """What the name of each table says, by question."""
    _by_concept: dict[str, list[_Name]] = field(default_factory=dict)
    _kin: dict[str, frozenset[str]] = field(default_factory=dict)
    _column_names: list[_Name] = field(default_factory=list)
    _totals: dict[tuple[str, frozenset[str]], None] = field(default_factory=dict)
    _labels: list[tuple[str, str]] = field(default_factory=list)
    _meanings: dict[str, frozenset[str]] = field(default_factory=dict)
    _implications: dict[frozenset[str], frozenset[str]] = field(default_factory=dict)
    _guessed: dict[str, tuple[Guess, ...]] = field(default_factory=dict)

    def said(self, label: str) -> Said:
        """Return what a label says."""
        return self.lexicon.said(label)

    def guesses(self, label: str) -> tuple[Guess, ...]:
        """Return the fields with which a label shares a word that matters."""
        if label not in self._guessed:
            self._guessed[label] = tuple(self._guess(label))
        return self._guessed[label]

    def lacking(self, concepts: frozenset[str]) -> tuple[Guess, ...]:
        """Return the fields of which a label says nothing, but its surroundings might: "total", under "Members"."""
        if not concepts <= TOTALS or "total" not in concepts:
            return ()
        return tuple(Guess(path, False, meant, frozenset(), frozenset()) for path, meant in self._totals)

    def column_of(self, row: str, head: str) -> str | None:
        """Complete a row of a table with columns by the head of a column."""
        table = row.split(".")[0]
        for path in self.columns.get(comparable(head), ()):
            if path.startswith(f"{table}.."):
                return f"{row}{path.partition('..')[2]}"
        said = self.said(head).concepts
        meant = self.lexicon.meaning(self.lexicon.close(said))
        for name in self._column_names:
            if name.field.startswith(f"{table}..") and meant and meant == self.lexicon.meaning(name.concepts):
                return f"{row}{name.field.partition('..')[2]}"
        if all(said & words for words in WITHIN.values()) and "/" in head:
            return None  # "Participants / event" is neither.
        column = f"{row}{said_of(head, said)}"
        if column in self.form.fields and said <= TOTALS.union(*WITHIN.values()):
            return column
        likely = get_likeness().of(head)
        sure = (name for name, p in likely.items() if p >= SURE and name in self._columns)
        return next((f"{row}{name.partition('..')[2]}" for name in sure if name.startswith(f"{table}..")), None)

    def column_within(self, row: str, label: str) -> tuple[str, frozenset[str]] | None:
        """Return the field of a table's row of which a label names the column too, and what says so.

        "People attending courses" is of the participants, "Courses held" of the events.
        """
        said = self.said(label).concepts
        for column, words in WITHIN.items():
            path = f"{row}{column}"
            # "New products at members" counts nobody who took part.
            mine = words if TAKES_PART.search(label) else words - {"member"}
            mine -= {"count"} if row.endswith(".entrepreneurship.") else frozenset()  # "Number of start-ups"
            if path in self.form.fields and said & mine:
                return path, words
        return None

    @cached_property
    def _columns(self) -> frozenset[str]:
        return frozenset(name.field for name in self._column_names)

    def names_field(self, label: str) -> bool:
        """Tell whether a text is a known label of some field."""
        return any(comparable(text) in self.known for text in (label, without_brackets(label)))

    def speaks_of(self, label: str) -> frozenset[str]:
        """Return what a label says that is no mere way of telling."""
        if label not in self._meanings:
            self._meanings[label] = self._meaning(label)
        return self._meanings[label]

    def _meaning(self, label: str) -> frozenset[str]:
        said = self.said(label)
        return self.lexicon.meaning(self.lexicon.close(said.concepts))

    def _guess(self, label: str) -> Iterator[Guess]:
        said = self.said(label)
        literal = self.known.get(comparable(label)) or self.known.get(comparable(without_brackets(label))) or set()
        closed = self.lexicon.close(said.concepts)
        whole = self.lexicon.close(said.concepts | said.aside)
        best: dict[tuple[str, frozenset[str]], Guess] = {}
        for name in self._near(closed | whole):
            for mine, aside in ((closed, said.aside - closed), (whole, frozenset[str]())):
                if not self.lexicon.meaning(name.concepts & closed) and said.concepts - {"count", "total"}:
                    continue  # "Sent to (persons)" says no more than its brackets.
                excess = mine - name.concepts
                missing = name.concepts - mine - said.aside
                guess = Guess(
                    name.field, name.field in literal, self.lexicon.meaning(missing), excess,
                    aside - name.concepts - self._implied(name.concepts), said.typos,
                )  # fmt: skip
                key = (name.field, guess.missing)
                if key not in best or _cost(guess) < _cost(best[key]):
                    best[key] = guess
        for path in sorted(self._misspelt(label) if said.unknown and not literal else ()):
            best[path, frozenset()] = Guess(path, False, frozenset(), frozenset(), frozenset(), 1)
        for path in sorted(literal):
            best[path, frozenset()] = Guess(path, True, frozenset(), frozenset(), frozenset())
        for guess in _begun(closed, self._by_concept, self.lexicon):
            best.setdefault((guess.field, guess.missing), guess)
        is_bare_date = bool(said.concepts) and said.concepts <= {"date"}  # It never says of what.
        likely = _asked_for(_likely(label), self.form) if _LETTERS.search(label) and not is_bare_date else {}
        guesses = sorted(best.values(), key=_cost)[:MOST]
        # A row of a table that is said is no other row of it, whatever it reads like.
        rows = {guess.field.partition(".")[0] for guess in guesses if "." in guess.field and not guess.missing}
        unlike = {name: p for name, p in likely.items() if "." not in name or name.partition(".")[0] not in rows}
        telling = closed & (self.lexicon.changing | self.lexicon.doubting)
        guesses += self._unsaid(unlike, {guess.field for guess in guesses}, telling)
        for guess in guesses:
            own = guess.field.rstrip(".")
            rivalry = max((p for name, p in likely.items() if name != own), default=0.0)
            yield replace(
                guess, is_shared=self._is_shared(guess, closed), likeness=likely.get(own, 0.0), rivalry=rivalry
            )

    def _unsaid(self, likely: Mapping[str, float], guessed: set[str], telling: frozenset[str]) -> Iterator[Guess]:
        """Yield the fields that a label reads like though its words do not say so."""
        for name, p in likely.items():
            path = name if name in self.form.fields else f"{name}."
            is_known = path in self.form.fields or (name.count(".") == 1 and name in self._rows)
            if p >= ALIKE and is_known and path not in guessed:
                yield Guess(path, False, frozenset(), telling, frozenset(), is_unsaid=True)

    @cached_property
    def _rows(self) -> frozenset[str]:
        return frozenset(
            f"{question.id}.{row.id}" for question in self.form.questions.values() for row in question.rows
        )

    def _misspelt(self, label: str) -> set[str]:
        """Return the fields whose very name a label is but for a letter or two."""
        wanted = comparable(without_brackets(label))
        if not SHORT <= len(wanted) <= LONG:
            return set()
        close = process.extractOne(wanted, self._names, scorer=fuzz.ratio, score_cutoff=CLOSE)
        if close is None or re.findall(r"\d+", close[0]) != re.findall(r"\d+", wanted):
            return set()
        return self.known[close[0]]

    @cached_property
    def _names(self) -> list[str]:
        return [name for name in self.known if SHORT <= len(name) <= LONG]

    def _implied(self, concepts: frozenset[str]) -> frozenset[str]:
        if concepts not in self._implications:
            implied = (self.lexicon.implied.get(each, frozenset()) for each in concepts)
            self._implications[concepts] = frozenset[str]().union(*implied)
        return self._implications[concepts]

    @cached_property
    def of_two_years(self) -> frozenset[str]:
        """Return the questions of which a label says that they ask of two years."""
        return frozenset(path for path, label in self._labels if self.said(label).concepts & {"two", "#2"})

    @cached_property
    def totals(self) -> frozenset[str]:
        """Return the fields that are called a total."""
        return frozenset(path for path, _ in self._totals)

    def _is_shared(self, guess: Guess, concepts: frozenset[str]) -> bool:
        question, meant = guess.field.partition(".")[0], self.lexicon.meaning(concepts)
        return any(
            name.field.partition(".")[0] != question and meant <= name.concepts
            for concept in meant
            for name in self._by_concept.get(concept, ())
        )

    def _near(self, concepts: frozenset[str]) -> list[_Name]:
        found = {
            (name.field, name.concepts): name
            for concept in sorted(self.lexicon.meaning(concepts))
            for name in self._by_concept.get(concept, ())
        }
        return list(found.values())

    def add(self, path: str, label: str) -> None:
        """Take in a label of a field, a row, a column or a table."""
        text = comparable(label)
        if path in self.form.fields:
            self.known.setdefault(text, set()).add(path)
        elif path in self.form.questions:
            self.groups.setdefault(text, set()).add(path)
            self.tables[path] = self.tables.get(path, frozenset()) | self.speaks_of(label)
            return
        elif ".." in path:
            self.columns.setdefault(text, set()).add(path)
            self._column_names.append(_Name(path, self.lexicon.close(self.said(label).concepts)))
            return
        else:
            path += "."
            self.known.setdefault(text, set()).add(path)
        self._labels.append((path, label))

    def kin(self, path: str) -> frozenset[str]:
        """Return what the names of a field say, all together: saying more of it makes a label no other one's.

        The rows of a table are told apart by single words, so that they have none.
        """
        return frozenset() if "." in path else self._kin.get(path, frozenset()) - self.lexicon.changing

    def _name(self, path: str, concepts: frozenset[str]) -> None:
        name = _Name(path, concepts)
        self._kin[path] = self._kin.get(path, frozenset()) | concepts
        for concept in self.lexicon.meaning(concepts):
            names = self._by_concept.setdefault(concept, [])
            if name not in names:
                names.append(name)

    def settle(self) -> None:
        """Take in what the labels say; what two questions share names the one that needs fewer words for it."""
        wholes: dict[frozenset[str], dict[str, int]] = {}
        cores: dict[frozenset[str], set[str]] = {}
        for path, label in self._labels:
            said = self.said(label)
            whole, core = self.lexicon.close(said.concepts | said.aside), self.lexicon.close(said.concepts)
            if "total" in said.concepts:
                self._totals[path, self.lexicon.meaning(whole)] = None
            length = len(comparable(label).split())
            lengths = wholes.setdefault(self.lexicon.meaning(whole), {})
            lengths[path] = min(lengths.get(path, 99), length)
            if core != whole:
                cores.setdefault(core, set()).add(path)
        for concepts, lengths in wholes.items():
            least = min(lengths.values())
            for path in sorted(path for path, length in lengths.items() if length <= least + 2):
                self._name(path, concepts)
        for core, paths in cores.items():
            if self.lexicon.meaning(core) not in wholes:
                for path in sorted(paths):
                    self._name(path, core)


def dated(label: str, around: frozenset[str], vocabulary: Vocabulary) -> tuple[Guess, ...]:
    """Return the date that a label leaves to its surroundings: "Carried out", under "Member survey"."""
    told, path = vocabulary.said(label).concepts, "satisfaction_surveyed_on"
    is_left = bool(told & DONE) and told <= DONE | vocabulary.lexicon.weak
    if not is_left or "survey" not in around or path not in vocabulary.form.fields:
        return ()
    return (Guess(path, False, frozenset({"survey"}), frozenset(), frozenset()),)


def _begun(said: frozenset[str], names: Mapping[str, list[_Name]], lexicon: Lexicon) -> Iterator[Guess]:
    """Yield the fields of which a label says a part that its surroundings may complete: "new", under "Members"."""
    for whole, part in lexicon.begun.items():
        rest = lexicon.composed[whole] - {part}
        if part in said and not said & {whole, *rest}:
            for name in names.get(whole, ()):
                if name.concepts == {whole}:
                    yield Guess(name.field, False, rest, said - {part}, frozenset())


def _likely(label: str) -> Mapping[str, float]:
    """Return the fields that a label reads like, with or without saying that it is of the year's end."""
    told = [get_likeness().of(text) for text in dict.fromkeys((label, without_time(label)))]
    return max(told, key=lambda each: max(each.values(), default=0.0))


def _asked_for(likely: Mapping[str, float], form: Form) -> Mapping[str, float]:
    """Return likenesses; where an edition does not ask who paid, those who pay are committed by that."""
    if PAYING not in likely or PAYING in form.questions:
        return likely
    told = dict(likely)
    told[COMMITTED] = HARDLY * told.pop(PAYING) + told.get(COMMITTED, 0.0)
    return told


def _cost(guess: Guess) -> float:
    return len(guess.missing) + len(guess.excess) + 0.4 * len(guess.aside)


@lru_cache(maxsize=8)
def _built(form_hash: str, form: Form) -> Vocabulary:
    vocabulary = Vocabulary(form, get_lexicon())
    own: dict[str, set[str]] = {}
    named = set(form.fields)
    for path, label in labels_of(form):
        vocabulary.add(path, label)
        named.add(path)
        own.setdefault(path.partition(".")[0], set()).update(vocabulary.speaks_of(label))
    for path, label in vocabulary.lexicon.labels:
        if path in named:
            vocabulary.add(path, label)
    vocabulary.settle()
    for indicator in form.indicators.values():
        about = vocabulary.speaks_of(indicator.title) | vocabulary.speaks_of(indicator.short)
        for question in indicator.questions:
            vocabulary.themes[question.id] = about | own[question.id]
    return vocabulary


def build_vocabulary(form: Form) -> Vocabulary:
    """Collect the labels of an edition in all its languages; once for each edition and its translations."""
    return _built(form.hash, form)

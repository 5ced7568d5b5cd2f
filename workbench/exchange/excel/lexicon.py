"""The field's words in five languages: what a label says, whatever its inflection, compound or order of words."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml
from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from workbench.exchange.excel.inflection import FINNISH, GERMANIC, stems_of
from workbench.exchange.excel.label_text import without_time
from workbench.kernel import locations
from workbench.kernel.cache import remembered
from workbench.kernel.files import read_file

TYPO = 86.0
"""Likeness (0 to 100) from which an unknown word counts as a known one that is misspelt."""
SLIPS = 2
"""Letters by which a misspelt word may differ: more make another compound of a long one."""
LONG = 4
"""Letters from which a Finnish word that says nothing is inflected, and more than which begin a compound."""
RATIO = frozenset({"per", "pr"})
COUNTED = frozenset({"working_group", "group", "project", "newsletter", "partner", "event", "meeting", "day", "visit"})
"""What a figure may be told by, so that it is another one: "meetings per working group"."""
_LINKS = ("", "s", "e", "es", "n", "en")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑&][^\W\d_]+)*\.?|\d+km|\d+(?:[.,]\d+)?|%")
_BRACKETED = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_ASIDE = re.compile(
    r"\b(?:gjennom|through|genom|gennem|via|kautta|by means of|f\.? ?eks|e\.g|t\.ex|t ex|esim|i\.e|dvs|dvs\.|eli|"
    r"såsom|such as|kuten|som for eksempel|inkl|incl|including|herunder)\b.*$"
)
_QUARTER = re.compile(r"\b(?:q|kv\.?|h|t)\s?[1-4]\b")
_AND_OTHER = re.compile(
    r"\b(?:og|och|ja|and|samt|eller|or|tai)\s+(?:andre|andra|anna|annet|annan|other|muut|muita|muiden|øvrige|övriga)\b"
)
_DATE = re.compile(
    r"\b\d{1,2}\.?\s+(?:jan|feb|mar|apr|maj|mai|may|jun|jul|aug|sep|o[kc]t|nov|de[sc])[^\W\d]*\b|\b\d{1,2}\.\s*[^\W\d]+kuuta\b|"
    r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\s?\d{1,2}(?:[./]\s?\d{2,4})?\.?|\b(?:19|20)\d\d\b(?:\s*[-–/]\s*(?:19|20)?\d\d\b)?"
)
_ACCOUNT = re.compile(r"^\s*(?!(?:19|20)\d\d\b)\d{3,5}(?:[.:–-]|\s)\s*(?=[^\W\d])")
"""The number of an account: "3010 Membership fees"."""
_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?(?<!@)\b[\w-]+\.(?:com|org|net|eu|no|se|dk|fi|is|io|info)\b(?:/\S*)?")
"""The address of a website."""
_SCALE = re.compile(r"\b([01])\s*(?:[-–]|til|till|to)\s*(\d{1,3})\b")
_FRONT = re.compile(
    r"^\s*(?:[a-z]{0,4}\.?\s*\d+(?:\.\d+)+|[a-z]?\d{1,2}[a-z]?(?=[.):])|[a-z](?=[.)]\s))[.):]*\s*[-–]?\s*"
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a label says."""

    concepts: frozenset[str] = frozenset()
    """What its words stand for; an unknown word stands for itself, as `~word`."""
    aside: frozenset[str] = frozenset()
    """What it says in brackets or by way of example."""
    typos: int = 0
    """Words that were taken for known ones that they are like."""
    scale: tuple[int, int] | None = None
    """Ends of a scale that it names, as in "1–5"."""

    @property
    def unknown(self) -> frozenset[str]:
        """Return the words that the lexicon lacks."""
        return frozenset(each for each in self.concepts if each.startswith("~"))


@dataclass(frozen=True, eq=False)
class Lexicon:
    """Words and what they stand for, the languages together: few words mean two things that matter here."""

    words: Mapping[str, str]
    stems: Mapping[str, str]
    """What Finnish words are before their endings, and what they stand for: nothing where they say nothing."""
    single: frozenset[str]
    """Words of English alone, which writes no compounds in one word: "statement" is neither state nor men."""
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    """Expressions of several words, by the first of them."""
    weak: frozenset[str]
    changing: frozenset[str]
    doubting: frozenset[str]
    implied: Mapping[str, frozenset[str]]
    composed: Mapping[str, frozenset[str]]
    begun: Mapping[str, str]
    """The part of a composed concept that says it, where the surroundings say the others."""
    stop: frozenset[str]
    general: frozenset[str]
    labels: tuple[tuple[str, str], ...]
    """Question or row, and what else it is called."""

    def said(self, text: str) -> Said:
        """Return what a label says."""
        return _said(self, text)

    def close(self, concepts: Iterable[str]) -> frozenset[str]:
        """Return concepts with those composed that are one together, and without those that others imply."""
        found = set(concepts)
        for whole, parts in self.composed.items():
            if parts <= found:
                found.add(whole)
        for concept in list(found):
            found -= self.implied.get(concept, frozenset())
        return frozenset(found)

    def meaning(self, concepts: Iterable[str]) -> frozenset[str]:
        """Return the concepts that say what, not how it is told."""
        return frozenset(concepts) - self.weak


@cache
def get_lexicon() -> Lexicon:
    """Return the lexicon that comes with the program."""
    folder = locations.resources() / "import"
    concepts = _told(folder / "concepts.yaml")
    languages = {path.stem: _told(path) for path in sorted((folder / "words").glob("*.yaml"))}
    words: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for concept, word in (pair for told in languages.values() for pair in _words(told)):
        first, *rest = word.split("_")
        if rest:
            phrases.setdefault(first, []).append((tuple(rest), concept))
        else:
            words[word.replace("-", "")] = concept
    longest_first = {first: tuple(sorted(them, key=lambda each: -len(each[0]))) for first, them in phrases.items()}
    compounding = {
        word.replace("-", "") for path, told in languages.items() if path != "en" for _, word in _words(told)
    }
    stop = " ".join(told["stop"] for told in languages.values())
    labels = ((path, label) for told in languages.values() for path, them in told["labels"].items() for label in them)
    return Lexicon(
        words, _stems(languages["fi"]), frozenset(words) - compounding, longest_first, frozenset(concepts["weak"]),
        frozenset(concepts["changing"]), frozenset(concepts["doubting"]),
        _sets(concepts["implied"]), _sets(concepts["composed"]),
        dict(concepts["begun"]), frozenset(stop.split()), frozenset(concepts["general"]), tuple(labels),
    )  # fmt: skip


def _told(path: Path) -> dict[str, Any]:
    content = read_file(path, limit=1_000_000)
    told = remembered("words-1", content, lambda: yaml.load(content, Loader=_LOADER))  # noqa: S506 (a safe loader)
    return dict(told)  # type: ignore[arg-type]  # A mapping, as test_words.py holds.


def _words(told: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield what a language's words stand for, and the words."""
    for concept, words in told["concepts"].items():
        yield from ((concept, word) for word in words.split())


def _stems(told: Mapping[str, Any]) -> dict[str, str]:
    """Return the stems of Finnish words and what they stand for; a word's own form goes before another's stem."""
    single = [(concept, word.replace("-", "")) for concept, word in _words(told) if "_" not in word]
    silent = [("", word) for word in told["stop"].split() if len(word) >= LONG]
    own = {word: concept for concept, word in silent + single}
    return {stem: concept for concept, word in silent + single for stem in stems_of(word)} | own


def _sets(told: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    return {name: frozenset(concepts) for name, concepts in told.items()}


def plain(label: str) -> str:
    """Return a label in one case, without numbering in front of it, and with units and dates in one writing."""
    text = unicodedata.normalize("NFKC", label).casefold().replace("’", "'")
    text = _ACCOUNT.sub("", _FRONT.sub("", text))
    text = _QUARTER.sub("quarter", text)
    text = _AND_OTHER.sub(" ", text)
    text = _ADDRESS.sub(" website ", text)
    text = re.sub(r"\b15 mil\b", "150km", text)
    text = re.sub(r"(\d+)\s*(?:km|kilomet(?:er|re|ers|res)|kilometri\w*)\b(?::\w+)?", r"\1km", text)
    return re.sub(r"(?<=\w):(?=[a-zåäöæø])\w+", "", text)


@lru_cache(maxsize=20_000)
def _said(lexicon: Lexicon, text: str) -> Said:
    label = plain(without_time(text))
    scale = _SCALE.search(label)
    label = _SCALE.sub(" ", _DATE.sub(" ", label))
    asides = [one or other for one, other in _BRACKETED.findall(label)]
    core = _BRACKETED.sub(" ", label)
    example = _ASIDE.search(core)
    if example and example.start() > 3:
        asides.append(example[0])
        core = core[: example.start()]
    if not core.strip():
        core, asides = " ".join(asides), []
    concepts, typos = _concepts(lexicon, core)
    aside, _ = _concepts(lexicon, " ".join(asides))
    return Said(concepts, aside, typos, (int(scale[1]), int(scale[2])) if scale else None)


def _concepts(lexicon: Lexicon, text: str) -> tuple[frozenset[str], int]:
    tokens = _WORD.findall(text)
    found: set[str] = set()
    typos = place = 0
    while place < len(tokens):
        taken, concepts, typo = _next(lexicon, tokens, place)
        found |= concepts
        typos += typo
        place += taken
    return frozenset(found), typos


def _next(lexicon: Lexicon, tokens: list[str], place: int) -> tuple[int, frozenset[str], int]:
    """Return how many words were taken, what they say, and whether they were guessed at."""
    token = tokens[place]
    bare = token.rstrip(".")
    for rest, concept in lexicon.phrases.get(bare, ()):  # Before stop words: "per member" says more than "per".
        following = [each.rstrip(".") for each in tokens[place + 1 : place + 1 + len(rest)]]
        if len(following) == len(rest) and all(map(_is_form, following, rest)):
            return 1 + len(rest), frozenset([concept]), 0
    if bare in RATIO and place + 1 < len(tokens):
        taken, counted, _ = _next(lexicon, tokens, place + 1)
        if counted and counted <= COUNTED:
            return 1 + taken, frozenset(["ratio"]), 0
    if bare in lexicon.stop or (token in lexicon.stop):
        return 1, frozenset(), 0
    if token == "%":  # noqa: S105
        return 1, frozenset(["share"]), 0
    if bare[0].isdigit():
        return 1, frozenset(["km150"] if bare == "150km" else ["#" + bare]), 0
    concepts, typo = _of_word(lexicon, bare, is_cut=token.endswith("."))
    return 1, concepts, typo


def _is_form(word: str, stem: str) -> bool:
    return word == stem or (word.startswith(stem) and word[len(stem) :] in GERMANIC | FINNISH)


@lru_cache(maxsize=20_000)
def _of_word(lexicon: Lexicon, word: str, *, is_cut: bool) -> tuple[frozenset[str], int]:
    """Return what a word says: as it is, inflected, compounded, cut short, misspelt; else it stands for itself."""
    joined = re.sub(r"[-‐‑]", "", word)
    parts = _split(lexicon, joined)
    if parts is None and joined != word:
        pieces = [each for each in re.split(r"[-‐‑]", word) if each and each not in lexicon.stop]
        split = [_split(lexicon, each) for each in pieces]
        # An ending may stand behind a hyphen ("SMB-er"); a part may be unknown, and then the word is.
        known = [each for each, piece in zip(split, pieces, strict=True) if each or piece not in GERMANIC | FINNISH]
        if all(known):
            parts = tuple(concept for each in known if each for concept in each)
    if parts is not None:
        return frozenset(filter(None, parts)), 0
    if is_cut and len(joined) >= 3:
        begun = min((known for known in lexicon.words if known.startswith(joined)), key=len, default=None)
        if begun is not None:
            return frozenset([lexicon.words[begun]]), 0
    if len(joined) >= 5:
        close = process.extractOne(joined, _long_words(lexicon), scorer=fuzz.ratio, score_cutoff=TYPO)
        if close and close[0][0] == joined[0] and Levenshtein.distance(joined, close[0]) <= SLIPS:
            return frozenset([lexicon.words[close[0]]]), 1
    return frozenset([f"~{stem_of(joined)}"]), 0


@cache
def _long_words(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(word for word in lexicon.words if len(word) >= 5)


def stem_of(word: str) -> str:
    """Return an unknown word without what may be its ending, crudely."""
    return word[: max(4, len(word) - 2)] if len(word) > 4 else word


def _split(lexicon: Lexicon, word: str) -> tuple[str, ...] | None:
    """Return what a word's parts stand for, the fewest parts that it can be made of; None where a part is unknown."""
    if word in lexicon.words:
        return (lexicon.words[word],)
    for length in range(len(word), 1, -1):
        concept = _inflected(lexicon, word[:length], word[length:])
        if concept is not None:
            return (concept,)
    return min(_compounds(lexicon, word), key=len, default=None)


def _inflected(lexicon: Lexicon, stem: str, ending: str) -> str | None:
    """Return what a word stands for that is cut into a stem and an ending, if they are known."""
    concept = lexicon.words.get(stem)
    if concept and ending in GERMANIC and (len(stem) > 2 or ending in ("s", "n", "er", "en")):
        return concept
    return lexicon.stems.get(stem) if ending in FINNISH else None


def _compounds(lexicon: Lexicon, word: str) -> Iterator[tuple[str, ...]]:
    for length in range(len(word) - 3, 1, -1):
        concept = lexicon.words.get(word[:length]) or _first(lexicon, word[:length])
        if not concept or word[:length] in lexicon.single or (length == 2 and concept not in ("eu", "sme")):
            continue
        for link in _LINKS:
            rest = word[length + len(link) :]
            if len(rest) >= 3 and word[length:].startswith(link) and rest not in lexicon.single:
                parts = _split(lexicon, rest)
                if parts and all(parts):
                    yield (concept, *parts)


def _first(lexicon: Lexicon, part: str) -> str | None:
    """Return what a Finnish word stands for in the form in which it begins a compound: osaamis-, rahoituksen-."""
    return lexicon.stems.get(part if part.endswith("s") else part.removesuffix("n")) if len(part) > LONG else None

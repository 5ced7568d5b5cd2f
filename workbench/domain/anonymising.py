"""Copies of assessments that tell nobody whose they are: built from what may stay, not by taking away the rest."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from workbench.forms.edition import Form
from workbench.forms.question_types import QuestionType
from workbench.kernel.canonical import Json

NOWHERE = "ZZ"
"""A country code that ISO leaves to its users."""
EXACT, STEP = 20, 5
"""Counts up to which they stay as they are, and to which multiple larger ones are rounded."""
SHORTEST = 4
"""Letters that a text has at least to be looked for: shorter ones stand in any text."""
LONGEST_START = 12
"""Letters by which texts are looked up."""
STEMS = ("Cluster", "Case", "Organisation", "No.")
"""What clusters may be called in a copy: the first word with which none is called as a real one."""
_KEPT = (QuestionType.COUNT, QuestionType.DECIMAL, QuestionType.PERCENTAGE, QuestionType.CHOICE,
         QuestionType.CHOICES, QuestionType.YES_NO)  # fmt: skip
_NO_REPORT = "0" * 64


@dataclass
class Disguise:
    """Who is called what in a copy. What it was made from is kept nowhere: without the salt nobody finds back."""

    salt: bytes
    countries: frozenset[str] = frozenset()
    """Those that enough clusters share to be told."""
    sectors: frozenset[str] = frozenset()
    stem: str = STEMS[0]
    _numbers: dict[str, int] = field(default_factory=dict)

    def id_of(self, given: str) -> str:
        """Return an id that is always the same for the same one, and like any other."""
        digits = hashlib.sha256(self.salt + given.encode()).hexdigest()[:32]
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    def number_all(self, clusters: Iterable[str]) -> None:
        """Give each cluster a number, in an order that says nothing."""
        ordered = sorted(set(clusters), key=self.id_of)
        self._numbers = {cluster: number for number, cluster in enumerate(ordered, 1)}

    def name_of(self, cluster: str) -> str:
        """Return what a cluster is called."""
        return f"{self.stem} {self._numbers[cluster]}"

    def rename_where(self, known: "Lookout") -> None:
        """Choose another word where a copy would be called as an original is."""
        for self.stem in STEMS:
            if not any(known.in_text(self.name_of(each)) for each in self._numbers):
                return


def disguise_for(documents: Sequence[Json], limit: int, salt: bytes) -> Disguise:
    """Return a disguise that tells country and field only where enough clusters share both of them.

    Each is told where it alone is frequent enough; a cluster that both together would single out tells neither.
    """
    clusters = {each["cluster"]["id"]: each["cluster"] for each in documents}
    found = {
        name: frozenset(value for value, count in Counter(c[name] for c in clusters.values()).items() if count >= limit)
        for name in ("country", "sector")
    }
    made = Disguise(salt, found["country"], found["sector"])
    made.number_all(clusters)
    return made


def places_told(clusters: Iterable[Mapping[str, str]], limit: int) -> frozenset[tuple[str, str]]:
    """Return the countries with fields that may be told: each of enough clusters, and so is what is left of all.

    Whoever knows which countries a portfolio has would else know those that are left for the one that is not told.
    """
    found: dict[tuple[str, str], set[str]] = {}
    for each in clusters:
        found.setdefault((each["country"], each["sector"]), set()).add(each["id"])
    told = sorted((each for each in found if len(found[each]) >= limit), key=lambda each: (-len(found[each]), each))
    while told and 0 < len(set().union(*(found[each] for each in found if each not in told))) < limit:
        told.pop()
    return frozenset(told)


def anonymised(document: Json, form: Form | None, disguise: Disguise, *, may_tell_place: bool = True) -> Json:
    """Return a copy without names, places, texts, evidence, signers and days; levels, points and figures stay.

    Counts over EXACT are rounded, money is left out. Of an edition that is not known no answer is kept.
    """
    cluster, period = document["cluster"], document["period"]
    country = cluster["country"] if may_tell_place and cluster["country"] in disguise.countries else NOWHERE
    sector = cluster["sector"] if may_tell_place and cluster["sector"] in disguise.sectors else ""
    moment = f"{period}-12-31T00:00:00.000Z"
    people = [
        {"id": disguise.id_of(each["id"]), "name": f"Assessor {number}", "role": each["role"],
         "interest": None if each["interest"] is None else "none"}
        for number, each in enumerate(document["people"], 1)
    ]  # fmt: skip
    edition = document["edition"]
    return {
        "format": document["format"], "made_with": "Assessor Workbench, anonymised", "code": "anonymised",
        "id": disguise.id_of(document["id"]), "version": 1, "status": "draft", "as_of": moment, "language": "en",
        "period": period, "currency": "EUR",
        "cluster": {"id": disguise.id_of(cluster["id"]), "name": disguise.name_of(cluster["id"]), "country": country,
                    "region": "", "sector": sector},
        "edition": {name: edition[name] for name in ("id", "version", "hash", "title", "working_edition")},
        "people": people, "required_signers": [], "report_sha256": _NO_REPORT, "report_size": 1,
        "signature_fields": [], "result": _result(document["result"]),
        "indicators": [dict(each) for each in document.get("indicators", ())],
        "answers": _answers(document["answers"], form, moment), "derived": _derived(document["derived"]),
        "irrelevant": list(document.get("irrelevant", ())), "proposed": dict(document.get("proposed", {})),
        "warnings": [{"check": each["check"], "message": "", "severity": each.get("severity", "warning")}
                     for each in document["warnings"]],
        "missing": [], "previous": _previous(document["previous"], form, moment),
        "findings": [{"number": each["number"], "kind": each["kind"], "indicator": each["indicator"], "title": "",
                      "text": ""} for each in document["findings"]],
        "measures": [{"number": each["number"], "title": "", "text": "", "indicator": each["indicator"], "owner": "",
                      "due": None, "proof": "", "from": each["from"], "to": each["to"]}
                     for each in document["measures"]],
        "evidence": [],
    }  # fmt: skip


def _result(result: Json) -> Json:
    kept = ("points", "points_max", "percent", "basis", "label", "scored", "scorable")
    lines = ("id", "level", "points", "points_max", "threshold_met", "minimum_met", "gate")
    return {name: result[name] for name in kept} | {
        "label_reasons": [],
        "indicators": [{**{name: each[name] for name in lines}, "why": "", "rationale": ""}
                       for each in result["indicators"]],
    }  # fmt: skip


def _answers(answers: Sequence[Json], form: Form | None, moment: str) -> list[Json]:
    found = []
    for each in answers:
        asked = form.field(each["question"]) if form is not None else None
        if asked is None or asked.type not in _KEPT or asked.question.has_free_rows:
            continue
        value = _coarse(each["value"], asked.type)
        if value is not None:
            found.append({"question": each["question"], "value": value, "author": "", "recorded_at": moment})
    return found


def _coarse(value: Any, kind: QuestionType) -> Any:
    """Return a value as a copy may tell it; None where it is none of the kind."""
    if kind is QuestionType.COUNT:
        return _rounded(value) if type(value) is int else None
    if kind in (QuestionType.DECIMAL, QuestionType.PERCENTAGE):
        number = _number(value)
        return None if number is None else f"{number.quantize(Decimal(1)):f}"
    if kind is QuestionType.YES_NO:
        return value if isinstance(value, bool) else None
    return value if isinstance(value, str | list) else None


def _rounded(count: int) -> int:
    return count if count <= EXACT else STEP * ((2 * count + STEP) // (2 * STEP))


def _derived(derived: Mapping[str, Any]) -> Json:
    found: dict[str, Any] = {}
    for name, value in derived.items():
        number = None if isinstance(value, bool) else _number(value)
        found[name] = value if isinstance(value, bool) else None if number is None else f"{_rounded(round(number))}"
    return found


def _number(value: Any) -> Decimal | None:
    try:
        number = Decimal(str(value)) if isinstance(value, str | int) else None
    except InvalidOperation:
        return None
    return number if number is not None and number.is_finite() else None


def _previous(told: Json, form: Form | None, moment: str) -> Json:
    if told is None:
        return None
    answers, derived = _answers(told["answers"], form, moment), _derived(told["derived"])
    return {"period": told["period"], "origin": told["origin"], "answers": answers, "levels": dict(told["levels"]),
            "derived": derived}  # fmt: skip


def canaries(document: Json) -> frozenset[str]:
    """Return what of an assessment must stand nowhere in its copy, in small letters."""
    cluster = document["cluster"]
    told = [cluster["id"], cluster["name"], cluster["region"], document["id"], document["code"]]
    told += [text for each in document["people"] for text in (each["id"], each["name"], each["interest"] or "")]
    told += [text for each in document["required_signers"] for text in (each["name"], each["fingerprint"])]
    told += [text for each in document["evidence"] for text in (each["name"], each["sha256"])]
    told += [each[name] for each in document["findings"] for name in ("title", "text")]
    told += [each[name] for each in document["measures"] for name in ("title", "text", "owner", "proof")]
    told += [each["rationale"] for each in document["result"]["indicators"]]
    return frozenset(text for each in told if len(text := each.strip().casefold()) >= SHORTEST and text != "none")


class Lookout:
    """Finds canaries in copies, however many there are of both: what a text begins with leads to what it could be."""

    def __init__(self, known: Iterable[str]) -> None:
        self._by_start: dict[str, list[str]] = {}
        for each in sorted(set(known)):
            self._by_start.setdefault(each[:LONGEST_START], []).append(each)
        self._lengths = sorted({len(start) for start in self._by_start})
        self._clean: set[str] = set()

    def leaks(self, copy: Json) -> tuple[str, ...]:
        """Return which canaries stand in a copy, anywhere but in what its edition says of itself."""
        found: set[str] = set()
        for text in _texts({**copy, "edition": None}):
            if text not in self._clean:
                here = self.in_text(text)
                found.update(here)
                if not here:
                    self._clean.add(text)
        return tuple(sorted(found))

    def in_text(self, text: str) -> tuple[str, ...]:
        """Return which canaries stand in a text."""
        small, starts = text.casefold(), self._by_start
        return tuple(
            each
            for place in range(len(small) - SHORTEST + 1)
            for length in self._lengths
            for each in starts.get(small[place : place + length], ())
            if small.startswith(each, place)
        )


def _texts(told: Json) -> Iterator[str]:
    if isinstance(told, Mapping):
        for name, value in told.items():
            yield str(name)
            yield from _texts(value)
    elif isinstance(told, list | tuple):
        for each in told:
            yield from _texts(each)
    elif isinstance(told, str):
        yield told

"""How well labels are understood, one by one: python tests/benchmarks/bench_phrases.py [--failing] [--language fi] [--held]."""

import argparse
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from layouts.phrase_bank import KINDS, LANGUAGES, NONE, Phrase, judged, phrases

from workbench.exchange.excel.lexicon import get_lexicon


def line(name: str, counted: Counter[str]) -> str:
    total = sum(counted.values()) or 1
    shares = "  ".join(f"{kind} {counted[kind]:5} ({counted[kind] / total:6.1%})" for kind in KINDS)
    return f"{name:34} {sum(counted.values()):6}  {shares}"


def show(found: list[tuple[Phrase, str, object]], *, by_field: bool) -> None:
    asked = [(phrase, kind) for phrase, kind, _ in found if phrase.field != NONE]
    for language in LANGUAGES:
        for is_held in (False, True):
            them = [kind for phrase, kind in asked if phrase.language == language and phrase.is_held == is_held]
            if them:
                print(line(f"{language} {'held' if is_held else 'tuned'}", Counter(them)))
    for is_held in (False, True):
        print(line(f"all {'held' if is_held else 'tuned'}", Counter(k for p, k in asked if p.is_held == is_held)))
        besides = Counter(kind for phrase, kind, _ in found if phrase.field == NONE and phrase.is_held == is_held)
        print(line(f"of no field, {'held' if is_held else 'tuned'}", besides))
    if by_field:
        for name in dict.fromkeys(phrase.field for phrase, _ in asked):
            print(line(name, Counter(kind for phrase, kind in asked if phrase.field == name)))


def show_failing(found: list[tuple[Phrase, str, object]]) -> None:
    unknown: Counter[str] = Counter()
    previous = ""
    for phrase, kind, match in found:
        if kind == "right" or phrase.is_held:
            continue
        if phrase.field != previous:
            print(f"## {phrase.field}")
            previous = phrase.field
        said = get_lexicon().said(phrase.text)
        unknown.update(each for each in said.concepts if each[0] == "~")
        taken = f"{match.field} {match.confidence:.2f}" if match else "-"
        print(f"{kind[0]} {phrase.text} [{' '.join(sorted(said.concepts))}] {taken}")
    print("\nunknown:", " ".join(f"{word}:{count}" for word, count in unknown.most_common(300)))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--failing", action="store_true", help="list the phrases that are not held out and not right")
    parser.add_argument("--fields", action="store_true")
    parser.add_argument("--language")
    chosen = parser.parse_args()
    judged(phrases()[0])
    started = time.perf_counter()
    them = [each for each in phrases() if chosen.language in (None, each.language)]
    results = [(each, *judged(each)) for each in them]
    seconds = time.perf_counter() - started
    if chosen.failing:
        show_failing(results)
    show(results, by_field=chosen.fields)
    print(f"\n{len(them)} phrases: {seconds * 1000:.0f} ms")

"""Fit the weights of confidence on the layouts that may be tuned on: python tests/benchmarks/fit_confidence.py [ROUNDS].

With --cross it judges each layout by weights that were fitted without it instead.
Prints the table of workbench/exchange/excel/confidence.py as it would be. Each weight keeps its sign, so that more of
a circumstance never turns from speaking for a match to speaking against it, and stays near what it was.
"""

import importlib
import math
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from layouts import Layout
from layouts.scoring import calibration, in_memory

from workbench.exchange.excel.assigning import settled
from workbench.exchange.excel.confidence import READY, WEIGHTS, probability
from workbench.exchange.excel.matching import Matcher
from workbench.exchange.excel.vocabulary import build_vocabulary
from workbench.forms.library import get_edition

CORPORA = ("layouts.first", "layouts.tuned", "layouts.varied", "layouts.further", "layouts.latest", "layouts.generated")
NEAR, STEP = 0.001, 0.5
"""How strongly a weight is held to what it was; how fast it moves."""
Example = tuple[dict[str, float], bool]


def examples_of(layout: Layout) -> list[Example]:
    """Return the circumstances of each cell's likeliest field, and whether it is the right one."""
    told = {cell: fact[0] for facts in (layout.expected, *layout.earlier.values()) for cell, fact in facts.items()}
    vocabulary = build_vocabulary(get_edition(layout.edition))
    found = []
    for sheet in in_memory(layout.build()).sheets:
        matcher = Matcher(sheet, vocabulary, layout.currency)
        taken = settled(matcher.candidates(), matcher.around)
        right = {each[0].label.cell for cell, each in taken.items() if told.get(cell.address) == each[0].field}
        for cell, candidates in taken.items():
            # Other years, other clusters and targets stand beside the same label: they tell nothing about it.
            if cell.address in told or not (candidates[0].label.cell in right or _is_untold(layout, cell.address)):
                found += [(dict(each.circumstances), told.get(cell.address) == each.field) for each in candidates[:1]]
    return found


def _is_untold(layout: Layout, cell: str) -> bool:
    """Tell whether a layout does not say what a cell is: it is ambiguous, or of a year or cluster that it leaves out."""
    return cell in layout.asked or layout.name in ("swedish-sheet-for-each-year", "da-long-table")


def fit(examples: list[Example], rounds: int) -> dict[str, float]:
    weights = dict(WEIGHTS)
    for _ in range(rounds):
        slope = {name: NEAR * (weights[name] - WEIGHTS[name]) for name in weights}
        for circumstances, is_right in examples:
            odds = weights["base"] + sum(weights[name] * strength for name, strength in circumstances.items())
            off = 1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))) - is_right
            slope["base"] += off / len(examples)
            for name, strength in circumstances.items():
                slope[name] += off * strength / len(examples)
        for name, value in slope.items():
            moved = weights[name] - STEP * value
            weights[name] = max(0.0, moved) if WEIGHTS[name] > 0 else min(0.0, moved)
    return weights


def cross(by_layout: dict[str, list[Example]], rounds: int) -> None:
    """Judge each layout with weights that were fitted without it, and tell what would be ready and isn't so."""
    given: list[tuple[float, bool]] = []
    for name, held_out in by_layout.items():
        others = [each for other, examples in by_layout.items() if other != name for each in examples]
        weights = fit(others, rounds)
        for circumstances, is_right in held_out:
            odds = weights["base"] + sum(weights[each] * strength for each, strength in circumstances.items())
            given.append((probability(odds, []), is_right))
            if given[-1][0] >= READY and not is_right:
                print(f"{name}: {given[-1][0]:.3f} and wrong: {circumstances}")
    ready = [is_right for confidence, is_right in given if confidence >= READY]
    print(f"left out one by one: {len(ready)} of {len(given)} ready, {len(ready) - sum(ready)} of them wrong")
    for low, high, count, mean, share in calibration(given):
        print(f"confidence {low:4.2f} to {high:4.2f}: {count:5} given, {mean:6.1%} on average, {share:6.1%} right")


def main(rounds: int, *, is_cross: bool) -> None:
    layouts = [layout for name in CORPORA for layout in importlib.import_module(name).LAYOUTS]
    by_layout = {layout.name: examples_of(layout) for layout in layouts}
    if is_cross:
        cross(by_layout, rounds)
        return
    examples = [example for them in by_layout.values() for example in them]
    print(f"{len(examples)} examples, {sum(right for _, right in examples)} of them right")
    for name, weight in fit(examples, rounds).items():
        print(f'    "{name}": {weight:.1f},  # was {WEIGHTS[name]:.1f}')


if __name__ == "__main__":
    numbers = [int(each) for each in sys.argv[1:] if each.isdecimal()]
    main(numbers[0] if numbers else 300, is_cross="--cross" in sys.argv)

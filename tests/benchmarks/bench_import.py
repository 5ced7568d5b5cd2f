"""How well and how fast workbooks are matched: python tests/benchmarks/bench_import.py --corpus layouts.tuned [--verbose]."""

import argparse
import importlib
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from layouts.scoring import by_language, calibration, in_memory, plan_of, score_all, total_of


def main(corpora: list[str], is_verbose: bool) -> None:
    layouts = [layout for name in corpora for layout in importlib.import_module(name).LAYOUTS]
    plan_of(layouts[0])
    started = time.perf_counter()
    books = [in_memory(layout.build()) for layout in layouts]
    building = time.perf_counter() - started
    started = time.perf_counter()
    scores = score_all(layouts)
    seconds = time.perf_counter() - started - building
    for name, each in scores.items():
        if is_verbose or each.share < 1 or each.wrong:
            print(f"{name:44} {each.line}")
            for kind in ("wrong", "asked", "missed", "earlier_wrong") if is_verbose else ("wrong",):
                for line in getattr(each, kind):
                    print(f"      {kind:6} {line}")
    print()
    for language, each in sorted(by_language(layouts, scores).items()):
        print(f"{language:44} {each.line}")
    total = total_of(scores.values())
    print(f"{'all':44} {total.line}\n")
    for low, high, count, mean, share in calibration(total.told):
        print(f"confidence {low:4.2f} to {high:4.2f}: {count:5} given, {mean:6.1%} on average, {share:6.1%} right")
    cells = sum(len(book.cells) for book in books)
    print(f"\nmatching {len(layouts)} workbooks of {cells} cells: {seconds * 1000:.0f} ms")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpus", action="append")
    parser.add_argument("--verbose", action="store_true")
    chosen = parser.parse_args()
    main(chosen.corpus or ["layouts.first", "layouts.tuned"], chosen.verbose)

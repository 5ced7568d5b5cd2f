"""Loading, evaluating and checking editions: python tests/benchmarks/bench_forms.py [ROUNDS]."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

LOAD = """
import time
import cel_expr_python, yaml, hashlib, rfc8785
from workbench.forms import evaluation, library, reading, rules
started = time.perf_counter()
form = library.get_edition("ecei-2013")
rules = library.rules_of(form)
print((time.perf_counter() - started) * 1000)
"""
"""A process of its own, as a command is: the libraries are there, the edition is not."""


def load_ms(home: Path) -> float:
    environment = os.environ | {"WORKBENCH_HOME": str(home), "PYTHONPATH": str(ROOT)}
    ran = subprocess.run([sys.executable, "-c", LOAD], env=environment, capture_output=True, text=True, check=True)
    return float(ran.stdout)


def median_ms(work: Callable[[], object], rounds: int) -> float:
    taken = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken)


def bench_loading(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        first = load_ms(Path(folder))
        later = statistics.median(load_ms(Path(folder)) for _ in range(rounds))
    print(f"load and compile ecei-2013: first {first:.1f} ms, later {later:.1f} ms (goal 30)")


def bench_evaluating(rounds: int) -> None:
    from workbench.forms.library import get_edition, rules_of
    from workbench.forms.question_types import QuestionType

    usual: dict[QuestionType, object] = {QuestionType.DATE: date(2019, 5, 1), QuestionType.YES_NO: True}
    for id_ in ("ecei-2013", "benchmark-2019"):
        form = get_edition(id_)
        rules = rules_of(form)
        figures = {
            name: usual.get(field.type, 7.0 if field.type.is_figure else "x") for name, field in form.fields.items()
        }
        chosen = {n for n, f in form.fields.items() if f.type is QuestionType.CHOICES}
        figures = {name: value for name, value in figures.items() if name not in chosen}
        taken = median_ms(lambda f=figures, r=rules: r.evaluate(f, date(2026, 12, 31)), 50 * rounds)  # type: ignore[misc]
        print(f"evaluate all rules of {id_} with {len(figures)} answers: {taken:.2f} ms (goal 1)")


def bench_checking(rounds: int) -> None:
    from workbench.forms.folder import check_edition
    from workbench.forms.library import list_editions

    for entry in list_editions():
        taken = median_ms(lambda e=entry: check_edition(e.path), rounds)  # type: ignore[misc]
        print(f"forms check {entry.id} with its translations: {taken:.0f} ms (goal 500)")


if __name__ == "__main__":
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    bench_loading(rounds)
    bench_evaluating(rounds)
    bench_checking(rounds)

"""Fit the likeness of labels on the bank of phrases: pip install scikit-learn; python tests/benchmarks/fit_likeness.py [--held].

Writes resources/import/likeness.bin, fitted on all phrases. With --held it writes nothing, leaves out the phrases that are
held out, and tells how well those are told apart by likeness alone.
"""

import sys
from array import array
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).parents[1]))

from layouts.phrase_bank import Phrase, patterned, phrases

from workbench.exchange.excel.edition_labels import labels_of
from workbench.exchange.excel.likeness import BUCKETS, NOTHING, Likeness, buckets, packed
from workbench.forms.library import get_edition
from workbench.kernel import locations

STRENGTH, LEAST_PHRASES, LEAST_WEIGHT, ROUNDS = 30.0, 2, 0.25, 80
"""How closely phrases are followed; phrases in which a piece must stand; weight that is kept; rounds at most."""


def label_of(phrase: Phrase) -> str:
    """Return the label alone, without the head that it stands under."""
    return phrase.text.rpartition(" > ")[2]


def own_labels() -> Iterator[tuple[str, str]]:
    """Yield what the editions themselves call fields, rows and columns, in all their languages."""
    for edition in ("ecei-2013", "benchmark-2019"):
        form = get_edition(edition)
        for path, label in labels_of(form):
            is_table = path in form.questions and path not in form.fields
            if not is_table and label:
                yield path, label


def fit(chosen: list[Phrase]) -> Likeness:
    told = [(each.field, label_of(each)) for each in chosen]
    known = {field for field, _ in told}
    told += sorted({(path, label) for path, label in (*own_labels(), *patterned()) if path in known})
    rows = [buckets(label) for _, label in told]
    ends = np.cumsum([0, *map(len, rows)])
    values = np.concatenate([np.full(len(row), 1 / np.sqrt(max(1, len(row)))) for row in rows])
    matrix = sparse.csr_matrix((values, np.concatenate(rows), ends), shape=(len(rows), BUCKETS))
    kept = np.flatnonzero(np.asarray((matrix > 0).sum(0)).ravel() >= LEAST_PHRASES)
    model = LogisticRegression(C=STRENGTH, max_iter=ROUNDS, tol=1e-3)
    model.fit(matrix.tocsc()[:, kept].tocsr(), [field for field, _ in told])
    return _likeness(model, kept)


def _likeness(model: LogisticRegression, kept: np.ndarray) -> Likeness:
    weights = np.where(np.abs(model.coef_) < LEAST_WEIGHT, 0, model.coef_)
    step = float(np.abs(weights).max()) / 127
    whole = np.zeros((BUCKETS, len(model.classes_)), dtype=np.int8)
    whole[kept] = np.rint(weights.T / step).astype(np.int8)
    places, classes = np.nonzero(whole)
    counts = np.bincount(places, minlength=BUCKETS)
    return Likeness(
        tuple(map(str, model.classes_)), tuple(round(float(each), 4) for each in model.intercept_),
        array("I", [0, *np.cumsum(counts).tolist()]), array("B", classes.tolist()),
        array("b", whole[places, classes].tolist()), step,
    )  # fmt: skip


def judge(likeness: Likeness, chosen: list[Phrase]) -> None:
    told = [(each.field, max(likeness.of(label_of(each)).items(), key=lambda pair: pair[1])) for each in chosen]
    asked = sum(field != NOTHING for field, _ in told)
    print(f"{len(told)} phrases held out, {sum(field == name for field, (name, _) in told) / len(told):.1%} right")
    for least in (0.3, 0.5, 0.7, 0.8, 0.9, 0.95):
        sure = [(field, name) for field, (name, p) in told if p >= least and name != NOTHING]
        right = sum(field == name for field, name in sure)
        taken = sum(field == NOTHING for field, _ in sure)
        print(f"from {least:.2f}: {len(sure) / asked:6.1%} named, {right / len(sure):6.1%} right, {taken} of no field")


if __name__ == "__main__":
    if "--held" in sys.argv:
        made = fit([each for each in phrases() if not each.is_held])
        print(f"{len(made.classes)} weights, {len(packed(made))} bytes")
        judge(made, [each for each in phrases() if each.is_held])
    else:
        made = fit(list(phrases()))
        path = locations.resources() / "import" / "likeness.bin"
        path.write_bytes(packed(made))
        print(f"{path}: {len(made.classes)} weights, {path.stat().st_size} bytes")

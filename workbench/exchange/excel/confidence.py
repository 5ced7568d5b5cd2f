"""How sure a match is: what speaks for and against it, weighed in one table, as a probability."""

import math
from collections.abc import Mapping

READY = 0.95
"""Probability from which a match is written without asking."""
ASKED = 0.35
"""Probability from which a person is asked; what is less likely answers nothing."""
WEIGHTS: Mapping[str, float] = {
    "base": 3.2,
    "literal": 1.0,
    "missing": -3.6,
    "filled": -1.0,
    "excess": -4.4,
    "unknown": -3.8,
    "aside": -1.5,
    "typo": -1.0,
    "numbered": 2.0,
    "numbered otherwise": -2.5,
    "usual side": 1.0,
    "unusual side": -1.5,
    "steps": -1.2,
    "gap": -1.5,
    "siblings": 0.8,
    "alone": -2.0,
    "table told": 1.2,
    "table untold": -2.0,
    "other section": -2.0,
    "unit": 0.7,
    "other unit": -3.0,
    "changed": -6.0,
    "doubt": -30.0,
    "unlikely": -3.0,
    "scaleless": -5.0,
    "contradicted": -1.5,
    "other row": -7.0,
    "other column": -7.0,
}
"""Log-odds that each circumstance adds, fitted on the layouts that may be tuned on."""
RIVALRY = 2.0
"""How fast a rival that is less likely stops mattering, on the scale of log-odds."""


def weigh(circumstances: Mapping[str, float]) -> float:
    """Return the log-odds that a match with these circumstances is right."""
    return WEIGHTS["base"] + sum(WEIGHTS[name] * strength for name, strength in circumstances.items())


def probability(odds: float, rivals: list[float]) -> float:
    """Return the probability of the likeliest match from its log-odds and those of what else a cell may answer."""
    alone = 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))
    crowd = sum(math.exp(-RIVALRY * max(0.0, odds - rival)) for rival in rivals)
    return alone / (1 + crowd)

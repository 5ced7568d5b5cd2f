"""How sure a match is: what speaks for and against it, weighed in one table, as a probability."""

import math
from collections.abc import Mapping

READY = 0.99
"""Probability from which a match is written without asking."""
UNSURE = 0.9
"""Probability that what says of itself that it is not exact, such as "about 20", never exceeds: it is asked."""
ASKED = 0.35
"""Probability from which a person is asked; what is less likely answers nothing."""
WEIGHTS: Mapping[str, float] = {
    "base": 4.5,
    "literal": 0.2,
    "alike": 2.5,
    "like another": -1.6,
    "unlike": -2.0,
    "alike beyond": 2.4,
    "unsaid": -3.5,
    "missing": -4.4,
    "filled": -0.5,
    "excess": -3.5,
    "unknown": -3.0,
    "aside": -1.5,
    "typo": -0.9,
    "numbered": 2.2,
    "numbered otherwise": -2.5,
    "usual side": 1.0,
    "unusual side": -2.2,
    "steps": -1.8,
    "gap": -1.5,
    "siblings": 0.6,
    "alone": -2.0,
    "table told": 1.6,
    "table untold": -2.2,
    "other section": -1.2,
    "unit": 0.7,
    "chosen": 1.5,
    "other unit": -7.0,
    "changed": -9.0,
    "doubtful": 0.0,
    "other span": -7.0,
    "unlikely": -6.0,
    "scaleless": -10.0,
    "contradicted": -5.0,
    "beaten": -2.0,
    "other row": -10.0,
    "other column": -10.0,
}
"""Log-odds that each circumstance adds, fitted on the layouts that may be tuned on."""
RIVALRY = 2.0
"""How fast a rival that is less likely stops mattering, on the scale of log-odds."""


ASKED_BASE, ASKED_SLOPE = -0.2, 0.3
"""Log-odds that what is asked is right, by those that the weights give it: fitted on what was asked in every set."""


def weigh(circumstances: Mapping[str, float]) -> float:
    """Return the log-odds that a match with these circumstances is right."""
    return WEIGHTS["base"] + sum(WEIGHTS[name] * strength for name, strength in circumstances.items())


def probability(odds: float, rivals: list[float]) -> float:
    """Return the probability of the likeliest match from its log-odds and those of what else a cell may answer."""
    alone = 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))
    crowd = sum(math.exp(-RIVALRY * max(0.0, odds - rival)) for rival in rivals)
    return alone / (1 + crowd)


def of_asked(confidence: float) -> float:
    """Return how often the likeliest reading is right of what is asked with a confidence: less often than it says."""
    p = min(max(confidence, 0.02), 0.999)
    return 1 / (1 + math.exp(-(ASKED_BASE + ASKED_SLOPE * math.log(p / (1 - p)))))

"""Student's t: how many standard errors an interval reaches, by the exact series for whole degrees of freedom."""

from functools import lru_cache
from math import atan, cos, pi, sin, sqrt

_STEPS = 60
"""Halvings: past what a double can tell."""


@lru_cache(maxsize=256)
def quantile(share: float, freedom: int) -> float:
    """Return the t between whose negative and itself lies a share of the distribution; freedom from 1 up."""
    low, high = 0.0, 1.0
    while within(high, freedom) < share:
        high *= 2
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if within(middle, freedom) < share else (low, middle)
    return (low + high) / 2


def within(t: float, freedom: int) -> float:
    """Return the share that lies between −t and t (Abramowitz and Stegun 26.7.3 and 26.7.4)."""
    angle = atan(t / sqrt(freedom))
    is_odd, square = freedom % 2, cos(angle) ** 2
    term = whole = cos(angle) if is_odd else 1.0
    for step in range(3 if is_odd else 2, freedom - 1, 2):
        term *= square * (step - 1) / step
        whole += term
    if not is_odd:
        return sin(angle) * whole
    return 2 / pi * (angle + (sin(angle) * whole if freedom > 1 else 0))

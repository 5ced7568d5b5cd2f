"""Quantiles of any figures: those of NumPy, and those of PostgreSQL."""

import random
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine, text

from workbench.portfolio.packed import SHARES
from workbench.portfolio.quantiles import quantiles_of

FIGURES = st.lists(st.decimals(-1000, 1000, places=2, allow_nan=False, allow_infinity=False), min_size=1, max_size=60)


@given(FIGURES)
def test_they_are_those_of_numpy(figures: list[Decimal]) -> None:
    found = quantiles_of(figures)
    assert found.n == len(figures)
    for name, share in SHARES.items():
        expected = np.percentile([float(each) for each in figures], share * 5)
        assert float(found.at[name]) == pytest.approx(expected, abs=1e-9)


@given(FIGURES, st.randoms())
def test_order_never_matters_and_nothing_lies_outside(figures: list[Decimal], chance: random.Random) -> None:
    shuffled = list(figures)
    chance.shuffle(shuffled)
    found = quantiles_of(figures)
    assert found == quantiles_of(shuffled)
    told = [found.at[name] for name in SHARES]
    assert told == sorted(told)
    assert min(figures) <= told[0] and told[-1] <= max(figures)


def test_of_nothing_there_is_none() -> None:
    found = quantiles_of([])
    assert (found.n, found.get("median")) == (0, None)


def test_they_are_those_of_postgresql(server: str) -> None:
    chance = random.Random(11)
    groups = [[Decimal(chance.randrange(0, 1001)) / 10 for _ in range(chance.randrange(1, 80))] for _ in range(40)]
    engine = create_engine(server)
    with engine.connect() as connection:
        connection.execute(text("CREATE TEMP TABLE figure (place int, value double precision)"))
        rows = [{"p": place, "v": float(each)} for place, group in enumerate(groups) for each in group]
        connection.execute(text("INSERT INTO figure VALUES (:p, :v)"), rows)
        shares = ", ".join(f"percentile_cont({share / 20}) WITHIN GROUP (ORDER BY value)" for share in SHARES.values())
        told = connection.execute(text(f"SELECT {shares} FROM figure GROUP BY place ORDER BY place")).all()
    engine.dispose()
    for group, theirs in zip(groups, told, strict=True):
        ours = [float(quantiles_of(group).at[name]) for name in SHARES]
        assert ours == pytest.approx(list(theirs), abs=1e-9)

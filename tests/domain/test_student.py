"""Student's t against printed tables."""

import pytest

from workbench.domain.student import quantile, within


@pytest.mark.parametrize(
    ("share", "freedom", "t"),
    [(0.95, 1, 12.706), (0.95, 2, 4.303), (0.95, 4, 2.776), (0.95, 9, 2.262), (0.95, 30, 2.042), (0.99, 5, 4.032),
     (0.998, 10, 4.144), (0.95, 120, 1.980)],
)  # fmt: skip
def test_quantiles_are_those_of_the_tables(share: float, freedom: int, t: float) -> None:
    assert quantile(share, freedom) == pytest.approx(t, abs=0.0006)


def test_nothing_lies_within_zero_and_all_within_far() -> None:
    assert within(0, 7) == 0 and within(1e6, 7) == pytest.approx(1)

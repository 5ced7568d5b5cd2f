"""What is kept of which groups are shown is always what would be found out anew."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from portfolios import document, submission, take

from workbench.portfolio.comparing import Own, compare
from workbench.portfolio.portfolio import Portfolio, open_portfolio
from workbench.portfolio.showing import keep_shown
from workbench.portfolio.statistics import find_figures

SAID = st.tuples(
    st.sampled_from(["NO", "SE", "DK"]), st.sampled_from(["a", "b"]), st.sampled_from(["2024", "2026"]),
    st.sampled_from([None, 3, 4]),
)  # fmt: skip


def views(portfolio: Portfolio) -> list[Any]:
    own = Own(
        "ecei-2013", "Own", {"country": "NO", "year": "2026", "sector": "a", "label": "", "region": ""}, {"1.2": 3}
    )
    with portfolio.reading() as connection:
        by = ((), ("country",), ("country", "year"), ("sector", "country", "year"))
        return [list(find_figures(connection, each, 5)) for each in by] + [compare(connection, own, 5)]


@given(st.lists(SAID, min_size=1, max_size=30), st.lists(SAID, max_size=4))
def test_views_are_the_same_with_what_is_kept_and_without(before: list[Any], after: list[Any]) -> None:
    made = [
        submission(document(number, {"1.2": 2, "2.1": level}, country=country, sector=sector, period=period))
        for number, (country, sector, period, level) in enumerate([*before, *after])
    ]
    with open_portfolio("sqlite://", making=True) as kept, open_portfolio("sqlite://", making=True) as anew:
        take(kept, *made[: len(before)])
        with kept.writing() as connection:
            keep_shown(connection, 5)
        take(anew, *made)
        take(kept, *made[len(before) :])
        assert views(kept) == views(anew)
        with kept.writing() as connection:
            keep_shown(connection, 5)
        assert views(kept) == views(anew)

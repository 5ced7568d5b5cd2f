"""No group of few clusters is shown, and none can be worked out from what is."""

from fractions import Fraction

import pytest
import remainders
from hypothesis import given
from hypothesis import strategies as st

from workbench.portfolio.disclosure import KINDS, Disclosure, Remainders, Unit, Values, kind_of

LIMIT = 5
UNITS = st.lists(
    st.builds(
        lambda country, year, sector, label, region, size, age, latest: Unit(
            (country, year, sector, label, region, size, age), latest
        ),
        st.sampled_from("NSD"), st.sampled_from("456"), st.sampled_from("ab"), st.sampled_from("gs"),
        st.sampled_from("12"), st.sampled_from("<>"), st.sampled_from("on"), st.booleans(),
    ),
    max_size=40,
)  # fmt: skip


def unit(
    country: str = "NO", sector: str = "", year: str = "2026", label: str = "", region: str = "", size: str = ""
) -> Unit:
    return Unit((country, year, sector, label, region, size, ""), is_latest=True)


def shown(units: list[Unit], *by: str) -> set[Values]:
    return set(Disclosure(units, LIMIT).shown(kind_of(by)))


def is_found(small: int, published: list[int], units: int) -> bool:
    """Tell, in exact fractions, whether a group is a combination of others."""
    rows = [[Fraction(each >> bit & 1) for bit in range(units)] for each in [*published, small]]
    rank = 0
    for column in range(units):
        pivot = next((row for row in range(rank, len(rows) - 1) if rows[row][column]), None)
        if pivot is None:
            continue
        rows[rank], rows[pivot] = rows[pivot], rows[rank]
        for row in range(rank + 1, len(rows)):
            factor = rows[row][column] / rows[rank][column]
            rows[row] = [a - factor * b for a, b in zip(rows[row], rows[rank], strict=True)]
        rank += 1
    return not any(rows[-1])


def test_a_group_of_few_is_withheld_and_with_it_the_one_by_which_it_would_be_found() -> None:
    units = [unit("NO")] * 9 + [unit("SE")] * 6 + [unit("DK")] * 3
    assert shown(units) == {()}
    assert shown(units, "country") == {("NO",)}


def test_two_small_groups_that_are_few_together_are_not_found_together_either() -> None:
    units = [unit("NO")] * 9 + [unit("SE")] * 6 + [unit("DK")] * 2 + [unit("FI")] * 2
    assert shown(units, "country") == {("NO",)}
    units += [unit("DK")] * 2
    assert shown(units, "country") == {("NO",), ("SE",)}


def test_a_small_region_is_not_found_from_its_country_and_the_other_regions() -> None:
    units = [unit("NO", region="NO07")] * 6 + [unit("NO", region="NO02")] * 2 + [unit("SE", region="SE33")] * 8
    units += [unit("SE", region="SE11")] * 3
    assert shown(units, "country") == {("NO",), ("SE",)}
    assert shown(units, "region") == set()


def test_with_no_small_group_every_group_is_shown() -> None:
    units = [unit(country, sector) for country in ("NO", "SE") for sector in ("ict", "food") for _ in range(5)]
    assert len(shown(units, "country", "sector")) == 4


def test_without_year_a_cluster_counts_with_its_last_year() -> None:
    before = [Unit(("NO", "2024", "", "", "", "", ""), is_latest=False)] * 7
    units = before + [unit("NO")] * 6
    assert shown(units, "country") == {("NO",)}
    assert shown(units, "year") == {("2024",), ("2026",)}
    assert [each.bit_count() for each in Disclosure(units, LIMIT).members(kind_of(["country"])).values()] == [6]


def test_few_whose_last_year_was_an_earlier_one_are_not_found_as_all_less_those_of_this_year() -> None:
    gone = [Unit(("NO", "2024", "", "", "", "", ""), is_latest=True)]
    before = [Unit(("NO", "2024", "", "", "", "", ""), is_latest=False)] * 9
    units = [*gone, *before, *[unit("NO")] * 9]
    assert shown(units) == {()} and shown(units, "year") == {("2024",)}


@given(UNITS)
def test_no_small_group_is_a_combination_of_groups_that_are_shown(units: list[Unit]) -> None:
    pairs = [each for each in KINDS if len(each) <= 2]
    disclosure = Disclosure(units, LIMIT)
    decided = disclosure.up_to(pairs[-1])
    groups = {each: disclosure.members(each) for each in pairs}
    published = [groups[each][values] for each in pairs for values in decided[each]]
    assert all(each.bit_count() >= LIMIT for each in published)
    for each in pairs:
        for members in groups[each].values():
            if members.bit_count() < LIMIT:
                assert not is_found(members, published, len(units))


@given(UNITS, st.sampled_from(KINDS), st.sampled_from(KINDS), st.randoms())
def test_a_group_is_shown_in_every_view_or_in_none(
    units: list[Unit], one: tuple[int, ...], two: tuple[int, ...], random
) -> None:  # type: ignore[no-untyped-def]
    first = Disclosure(units, LIMIT).up_to(one)
    random.shuffle(units)
    second = Disclosure(units, LIMIT).up_to(two)
    assert all(first[each] == second[each] for each in first.keys() & second.keys())


@pytest.mark.parametrize("by_three", [False, True])
@given(st.lists(st.integers(0, 2**14)), st.lists(st.integers(1, 2**14), max_size=30), st.lists(st.integers(1, 2**14)))
def test_what_could_be_found_is_reckoned_as_it_was_place_by_place(
    by_three: bool, hidden: list[int], groups: list[int], later: list[int]
) -> None:
    quick, slow = Remainders(by_three=by_three), remainders.Remainders(by_three=by_three)
    for small in (hidden, later):
        quick.hide(small)
        slow.hide(small)
        for each in [*groups, *(one ^ other for one, other in zip(groups, small, strict=False))]:
            row = quick.left(each)
            assert (row in quick.hidden) == slow.gives_away(each)
            if row not in quick.hidden:
                quick.show(row)
                slow.show(each)
            assert (len(quick.hidden), len(quick.rows)) == (len(slow.hidden), len(slow.rows))

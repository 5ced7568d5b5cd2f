"""Bands are read from a file with all its faults told, and each figure lies in exactly one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.bands import Scale, band_words, bands_of, parse_bands, usual_bands


def test_the_bands_of_the_program_are_those_of_the_help() -> None:
    found = usual_bands()
    assert found.size.codes == ("0-49", "50-99", "100-199", "200+")
    assert found.age.codes == ("0-2", "3-5", "6-9", "10+")
    assert bands_of(found.to_json()) == found


@given(st.lists(st.integers(1, 40), max_size=6, unique=True), st.integers(0, 50))
def test_every_whole_number_is_in_the_band_whose_bounds_it_lies_between(bounds: list[int], number: int) -> None:
    scale = Scale("members_total", "participants", tuple(sorted(bounds)))
    start, _, end = scale.band_of(number).partition("-")
    if start.endswith("+"):
        assert number >= int(start[:-1])
    else:
        assert int(start) <= number <= int(end or start)


@pytest.mark.parametrize("told", [None, True, "", "some", "-1", "NaN", {"amount": "3"}])
def test_what_is_no_figure_is_in_no_band(told: object) -> None:
    assert usual_bands().size.band_of(told) == ""


def test_bands_are_told_in_words() -> None:
    assert [band_words(each) for each in ("0-49", "200+", "7", "")] == ["0 to 49", "200 and more", "7", ""]


def test_faults_are_told_with_their_lines() -> None:
    content = (
        b"id: x\nsize:\n  figure: a\n  unit: b\n  bounds: [5, 5]\nage: {figure: a, unit: b, bounds: [1], more: 2}\n"
    )
    problems = parse_bands(content, "x.yaml")[1]
    assert [(each.code, each.line) for each in problems] == [
        ("PRT-106", 5),
        ("FRM-111", 6),
    ]

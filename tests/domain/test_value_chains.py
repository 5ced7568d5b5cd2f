"""Value chains are data; regions have the names that their countries gave them."""

import pytest

from workbench.domain.regions import region_at, region_names, regions_of
from workbench.domain.value_chains import parse_chain, read_chain, shipped_chains

CHAIN = b"""id: battery
title: Batteries
segments:
  - {id: cells, title: Cells, sectors: [Battery technology]}
  - {id: recycling, title: Recycling}
covers:
  - {cluster: Kattegat, segments: [recycling]}
"""


def test_a_cluster_is_where_it_is_said_to_be_else_where_its_field_is() -> None:
    chain, problems = parse_chain(CHAIN, "c.yaml")
    assert problems == ()
    assert chain is not None
    assert chain.segments_of("id", "Kattegat", "Battery technology") == ("recycling",)
    assert chain.segments_of("id", "Skagerrak", "battery TECHNOLOGY ") == ("cells",)
    assert chain.segments_of("id", "Skagerrak", "") == ()


def test_the_shipped_battery_chain_has_every_segment_and_no_fault() -> None:
    assert "battery" in shipped_chains()
    chain = read_chain("battery")
    assert [each.id for each in chain.segments] == [
        "raw_materials", "processing", "active_materials", "cells", "packs", "applications", "second_life", "recycling",
        "equipment", "skills",
    ]  # fmt: skip
    assert all(each.sectors for each in chain.segments)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ((b"segments: [recycling]", b"segments: [recylcing]"), "segments can't be"),
        ((b"id: recycling", b"id: cells"), "Two segments have the id"),
        ((b"title: Batteries\n", b""), "has no title"),
        ((b"sectors:", b"sektors:"), "has no key"),
    ],
)
def test_a_fault_is_told(change: tuple[bytes, bytes], told: str) -> None:
    assert told in parse_chain(CHAIN.replace(*change), "c.yaml")[1][0].message


def test_each_region_lies_in_one_that_is_known() -> None:
    names = region_names()
    assert all(code[:-1] in names for code in names if len(code) > 2)
    assert [len(regions_of(country, 2)) for country in ("DK", "FI", "IS", "NO", "SE")] == [5, 5, 1, 7, 8]
    assert [len(regions_of(country, 3)) for country in ("DK", "FI", "IS", "NO", "SE")] == [11, 19, 2, 13, 21]
    assert (region_at("NO071", 2), names["NO07"], region_at("NO", 2)) == ("NO07", "Nord-Norge", "NO")

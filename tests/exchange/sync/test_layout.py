"""Every shared place says which layout it has, in the same bytes, before anything else is read there."""

import pytest
from exchange.sync.places import Place

from workbench.exchange.sync.errors import ObjectDiffers
from workbench.exchange.sync.layout import FORMAT, NewerPlace, check_layout


def test_a_new_place_says_it_and_everybody_writes_the_same(place: Place) -> None:
    check_layout(place.hub())
    assert place.hub().read("", "format.json", 100) == FORMAT
    before = place.stamp("", "format.json")
    check_layout(place.hub())
    assert place.stamp("", "format.json") == before


def test_half_of_it_is_made_whole(place: Place) -> None:
    check_layout(place.hub())
    place.put_raw("", "format.json", FORMAT[:20])
    check_layout(place.hub())
    assert place.raw("", "format.json") == FORMAT


def test_a_newer_layout_is_refused_and_the_version_is_named(place: Place) -> None:
    newer = FORMAT.replace(b'"version":1', b'"version":7')
    place.put_raw("", "format.json", newer)
    with pytest.raises(NewerPlace, match="layout 7, this one knows 1.*knows layout 7"):
        check_layout(place.hub())
    assert place.raw("", "format.json") == newer


@pytest.mark.parametrize("content", [b"[1]", b'{"version":"2"}', b"{" * 9_000])
def test_what_is_none_of_ours_is_left_as_it_is(content: bytes, place: Place) -> None:
    place.put_raw("", "format.json", content)
    with pytest.raises(ObjectDiffers):
        check_layout(place.hub())
    assert place.raw("", "format.json") == content

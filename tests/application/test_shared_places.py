"""Choosing a shared place: read as it was typed, kept without what is secret."""

import pytest

from workbench.application.shared_places import PlaceMissing, read_place
from workbench.exchange.sync.errors import NotAHub


@pytest.mark.parametrize(
    ("typed", "user", "password", "address", "kept"),
    [
        ("https://cloud.example.org/dav", "ann", "word", "https://ann@cloud.example.org/dav", "word"),
        ("https://ann:w%40rd@cloud.example.org/dav", "", "", "https://ann@cloud.example.org/dav", "w@rd"),
        ("sftp://ann@files.example.org/srv", "bo", "", "sftp://ann@files.example.org/srv", None),
        ("s3://bucket/x?region=eu-north-1", "KEY/ID", "s", "s3://KEY%2FID@bucket/x?region=eu-north-1", "s"),
        ("/srv/shared", "ann", "", "/srv/shared", None),
    ],
)
def test_user_and_password_are_taken_from_the_address_or_from_beside_it(
    typed: str, user: str, password: str, address: str, kept: str | None
) -> None:
    place = read_place(typed, user, password)
    assert (place.address, place.password) == (address, kept)


def test_nothing_and_what_nobody_knows_are_no_place() -> None:
    with pytest.raises(PlaceMissing):
        read_place("  ")
    with pytest.raises(NotAHub):
        read_place("gopher://example.org/x")

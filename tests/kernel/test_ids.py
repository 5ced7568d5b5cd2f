"""Ids sort by the time they were made."""

import re

from workbench.kernel.ids import new_id


def test_ids_are_version_7_and_in_order() -> None:
    made = [new_id() for _ in range(100)]
    assert made == sorted(made)
    assert all(
        re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", each) for each in made
    )

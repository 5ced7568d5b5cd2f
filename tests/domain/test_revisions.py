"""A revision names itself by what it says."""

import hashlib
import json
from dataclasses import replace

import pytest

from workbench.domain.revisions import Revision, Statement, is_intact, make_revision
from workbench.kernel.ids import DeviceId, EntityId, PersonId, RevisionId


def a_revision(value: object = 85, parents: tuple[RevisionId, ...] = ()) -> Revision:
    statement = Statement(EntityId("e"), "answer/members_total", value, "edit-1", note="as told")
    return make_revision(
        statement, parents=parents, author=PersonId("p"), device=DeviceId("d"), seq=1,
        recorded_at="2026-11-25T12:00:00.000Z", salt=bytes(range(16)),
    )  # fmt: skip


def test_digest_and_id_can_be_computed_by_anyone_from_the_design() -> None:
    revision = a_revision(parents=(RevisionId("b"), RevisionId("a")))
    said = json.dumps([85, {"edit": "edit-1", "how": "typed", "note": "as told"}], separators=(",", ":"))
    assert revision.digest == hashlib.sha256(bytes(range(16)) + said.encode()).hexdigest()
    named = {
        "author": "p", "device": "d", "digest": revision.digest, "entity": "e", "field": "answer/members_total",
        "parents": ["a", "b"], "recorded_at": "2026-11-25T12:00:00.000Z", "seq": 1, "v": 1,
    }  # fmt: skip
    assert revision.id == hashlib.sha256(json.dumps(named, separators=(",", ":")).encode()).hexdigest()


@pytest.mark.parametrize(
    "change",
    [
        {"value": 86}, {"context": {}}, {"salt": bytes(16)}, {"digest": "0" * 64}, {"parents": (RevisionId("x"),)},
        {"author": "q"}, {"device": "q"}, {"seq": 2}, {"recorded_at": "2026-11-25T12:00:00.001Z"}, {"entity": "f"},
        {"field": "answer/members_committed"},
    ],
)  # fmt: skip
def test_any_changed_column_is_seen(change: dict[str, object]) -> None:
    assert is_intact(a_revision())
    assert not is_intact(replace(a_revision(), **change))  # type: ignore[arg-type]


def test_erasing_leaves_the_chain_valid_and_nothing_to_guess() -> None:
    erased = replace(a_revision(), value=None, context=None, salt=None)
    assert is_intact(erased)
    assert erased.is_erased

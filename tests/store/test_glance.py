"""The first list: what it shows, of which layouts, and how little of the file it opens."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import older
import pytest
from sqlalchemy import event

from workbench.domain.revisions import Statement
from workbench.kernel.canonical import Json
from workbench.kernel.ids import EntityId, PersonId, RevisionId, new_id
from workbench.store import glance as module
from workbench.store.errors import NewerWorkspace, NotAWorkspace, WorkspaceMissing
from workbench.store.glance import Line, glance
from workbench.store.workspace import Opener, Workspace, create_workspace, open_workspace

OPENER = Opener("Ann Berg", "home-1", lambda: datetime(2026, 11, 25, 12, tzinfo=UTC))
EDITION = {"id": "ecei-2013", "version": "1", "hash": "a", "file": "b", "fields": 60, "scored": 30}


class Telling:
    """A workspace in which anything may be said."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace

    def say(self, entity: EntityId, parents: tuple[RevisionId, ...] | None = None, **fields: Json) -> EntityId:
        said = [
            Statement(entity, name.replace("__", "/"), value, new_id(), parents=parents)
            for name, value in fields.items()
        ]
        self.workspace.record(
            said, author=PersonId("p"), recorded_at="2026-11-25T12:00:00.000Z", salts=os.urandom(16 * len(said))
        )
        return entity

    def add(self, kind: str, **fields: Json) -> EntityId:
        return self.say(EntityId(new_id()), kind=kind, **fields)

    def add_assessment(self, **fields: Json) -> EntityId:
        cluster = self.add("cluster", name="Kattegat", country="SE")
        return self.add(
            "assessment", **{"cluster": cluster, "edition": EDITION, "period": "2026", "origin": "done", **fields}
        )


@pytest.fixture
def telling(tmp_path: Path) -> Iterator[Telling]:
    create_workspace(tmp_path / "a.workbench")
    with open_workspace(tmp_path / "a.workbench", OPENER, writing=True) as workspace:
        yield Telling(workspace)


def line(telling: Telling) -> Line:
    (found,) = glance(telling.workspace.path)
    return found


def test_a_line_says_what_is_current(telling: Telling) -> None:
    person = telling.add("person", name="Ann Berg")
    about = telling.add_assessment(
        status="draft", visit_first="2026-11-25", visit_last="2026-11-26", practice=True, previous="x",
        answer__one=1, answer__two="yes", **{"score__1.1__p": 3, "score__1.1__consensus": 3, f"role__{person}": "lead"},
    )  # fmt: skip
    telling.say(about, answer__one=2, status="final")
    found = line(telling)
    assert (found.id, found.cluster, found.country, found.period, found.edition) == (
        about,
        "Kattegat",
        "SE",
        "2026",
        "ecei-2013",
    )
    assert (found.answered, found.fields, found.scored, found.scorable) == (2, 60, 1, 30)
    assert (found.is_final, found.is_practice, found.has_previous, found.people) == (True, True, True, ("Ann Berg",))
    assert (found.visit_first, found.visit_last) == (date(2026, 11, 25), date(2026, 11, 26))
    assert (found.label, found.label_until, found.changed_at) == ("", None, "2026-11-25T12:00:00.000Z")


def test_what_was_emptied_or_is_a_draft_does_not_count(telling: Telling) -> None:
    about = telling.add_assessment(answer__one=1, answer__two=2, answer__three={"state": "draft", "text": "ten?"})
    telling.say(about, **{"score__1.1__p": 3, "role__p": "lead"})
    telling.say(about, answer__two=None, **{"score__1.1__p": None, "role__p": None})
    found = line(telling)
    assert (found.answered, found.scored, found.people) == (1, 0, ())


def test_a_pair_that_has_locked_has_yet_to_agree_on_what_is_not_agreed(telling: Telling) -> None:
    about = telling.add_assessment(
        **{"role__p": "lead", "role__q": "co", "lock__p": True, "lock__q": True},
        **{f"score__{each}__{who}": 3 for each in ("1.1", "1.2") for who in "pq"},
    )
    assert [each.to_agree for each in glance(telling.workspace.path, "p")] == [2]
    telling.say(about, **{"score__1.1__consensus": 3})
    assert [each.to_agree for each in glance(telling.workspace.path, "p")] == [1]
    telling.say(about, **{"score__1.2__consensus": 3})
    assert [each.to_agree for each in glance(telling.workspace.path, "p")] == [0]


def test_who_scores_alone_agrees_with_nobody(telling: Telling) -> None:
    telling.add_assessment(**{"role__p": "lead", "role__q": "observer", "lock__p": True, "score__1.1__p": 3})
    assert [each.to_agree for each in glance(telling.workspace.path, "p")] == [0]


def test_an_answer_on_which_colleagues_differ_is_none_until_it_is_settled(telling: Telling) -> None:
    about = telling.add_assessment(answer__one=1, answer__two=2, answer__three=3)
    telling.say(about, (), answer__one=2, answer__two=2)
    assert len(telling.workspace.revisions.told_of(about, "answer/two")) == 2
    assert line(telling).answered == 2
    telling.say(about, answer__one=2)
    assert line(telling).answered == 3


def test_an_answer_that_a_colleague_emptied_meanwhile_is_none_until_it_is_settled(telling: Telling) -> None:
    about = telling.add_assessment(answer__one=1)
    telling.say(about, (), answer__one=None)
    assert line(telling).answered == 0


def test_deleted_assessments_and_the_history_of_a_cluster_that_has_one_are_left_out(telling: Telling) -> None:
    kept = telling.add_assessment()
    telling.add_assessment(origin="imported", cluster=line(telling).cluster_id)
    telling.add_assessment(deleted=True)
    assert (line(telling).id, line(telling).is_history) == (kept, False)


def test_a_cluster_of_which_there_are_only_past_figures_is_listed_once_with_its_newest_year(telling: Telling) -> None:
    first = telling.add_assessment(origin="imported", period="2023")
    cluster = line(telling).cluster_id
    assert (line(telling).id, line(telling).is_history) == (first, True)
    newest = telling.add_assessment(origin="imported", period="2024", cluster=cluster)
    telling.add_assessment(origin="imported", period="2022", cluster=cluster)
    assert (line(telling).id, line(telling).period) == (newest, "2024")


def test_the_label_given_last_counts_unless_it_was_taken_back(telling: Telling) -> None:
    about = telling.add_assessment()
    cluster = line(telling).cluster_id
    telling.add("award", cluster=cluster, label="gold", on="2026-01-01", until="2028-01-01", deleted=True)
    telling.add("award", cluster=cluster, label="silver", on="2025-01-01", until="2027-01-01")
    telling.add("award", cluster=cluster, label="bronze", on="2023-01-01", until="2025-01-01")
    assert (line(telling).id, line(telling).label, line(telling).label_until) == (about, "silver", date(2027, 1, 1))


def test_a_damaged_word_spares_the_rest_of_the_list(telling: Telling) -> None:
    telling.add_assessment(edition="no object", visit_first="2026-13-45", period=2026)
    with closing(sqlite3.connect(telling.workspace.path)) as connection, connection:
        connection.execute("DROP TRIGGER revision_stays")
        connection.execute("UPDATE revision SET value = '\"Katt' WHERE field = 'name'")
        connection.execute("UPDATE revision SET value = NULL WHERE field = 'country'")
    found = line(telling)
    assert (found.cluster, found.country, found.edition, found.visit_first, found.period) == ("", "", "", None, "")


def test_an_assessment_of_which_only_the_kind_is_known_has_a_line(telling: Telling) -> None:
    about = telling.add("assessment")
    assert line(telling) == Line(
        about, *[""] * 5, *[False] * 3, None, None, 0, None, 0, None, "", None, (), "2026-11-25T12:00:00.000Z"
    )


def test_a_newer_layout_is_read_as_far_as_it_is_known(telling: Telling) -> None:
    about = telling.add_assessment(answer__one=1)
    path = telling.workspace.path
    telling.workspace.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("ALTER TABLE revision ADD COLUMN signature TEXT")
        for index in ("revision_heads", "revision_by_kind", "revision_blank"):
            connection.execute(f"DROP INDEX {index}")
    assert [(each.id, each.answered) for each in glance(path)] == [(about, 1)]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("ALTER TABLE revision RENAME COLUMN context TO circumstances")
    with pytest.raises(NewerWorkspace):
        glance(path)


def test_what_is_no_workspace_is_named(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceMissing):
        glance(tmp_path / "none.workbench")
    (tmp_path / "a.workbench").write_bytes(b"PK" * 100)
    with pytest.raises(NotAWorkspace):
        glance(tmp_path / "a.workbench")


def plan(connection: sqlite3.Connection, query: str, values: object = ()) -> str:
    return "\n".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}", values))


def test_counting_opens_no_answer_and_finding_reads_no_history(telling: Telling) -> None:
    with closing(sqlite3.connect(telling.workspace.path)) as connection:
        counts, fields = plan(connection, module._COUNTS, {"person": "ann"}), plan(connection, module._FIELDS)
    assert "SCAN k" not in counts + fields and "SCAN r" not in (counts + fields).replace(
        "SCAN revision USING COVERING", ""
    )
    assert (
        "SEARCH k USING COVERING INDEX revision_by_kind" in counts and "r USING COVERING INDEX revision_heads" in counts
    )
    assert "SEARCH k USING COVERING INDEX revision_by_kind" in fields


def test_what_points_at_an_entity_is_found_without_reading_the_history(telling: Telling) -> None:
    about = telling.add_assessment()
    finding = telling.add("finding", assessment=about)
    asked: list[tuple[str, object]] = []
    event.listen(telling.workspace._engine, "before_cursor_execute", lambda *given: asked.append(given[2:4]))
    assert telling.workspace.revisions.of_kind("finding") == (finding,)
    assert telling.workspace.revisions.pointing_at("assessment", about) == (finding,)
    with closing(sqlite3.connect(telling.workspace.path)) as connection:
        kind, pointing = (plan(connection, *each) for each in asked if each[0].startswith("SELECT"))
    assert "SEARCH revision USING COVERING INDEX revision_by_kind" in kind
    assert "SEARCH revision USING COVERING INDEX revision_pointing" in pointing


def test_layout_1_gives_the_same_list(tmp_path: Path) -> None:
    path = older.take(tmp_path / "place")
    lines = glance(path)
    with open_workspace(path, OPENER, writing=True):
        pass
    assert glance(path) == lines != ()


def test_a_line_says_what_a_revision_replaces_and_why(telling: Telling) -> None:
    supersedes = {"version": 1, "sha256": "a", "on": "2026-11-25"}
    about = telling.add_assessment(correction={"revision": 2, "supersedes": supersedes, "because": "Typo."})
    assert line(telling).replaced == (2, 1, date(2026, 11, 25), "Typo.")
    for odd in (None, "x", {"revision": "2", "supersedes": supersedes}, {"revision": 2, "supersedes": 1}):
        telling.say(about, correction=odd)
        assert line(telling).replaced is None

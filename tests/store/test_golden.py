"""A workspace that was made with a released version opens in every later one."""

import hashlib
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import older
import pytest

from workbench.application import checking
from workbench.application.dossiers import build_dossier
from workbench.application.references import get_assessment
from workbench.bootstrap import open_services
from workbench.domain.dossier import Dossier
from workbench.domain.revisions import Revision
from workbench.exchange.sync.parcels import read_parcel
from workbench.store.glance import Line, glance
from workbench.store.migrations import SCHEMA_VERSION
from workbench.store.schema import rules_of, rules_wanted
from workbench.store.workspace import Opener, open_workspace

OPENER = Opener("Ann Berg", "home-1", lambda: datetime(2026, 11, 25, 12, tzinfo=UTC))
GOLDEN = {"layout-1.workbench": "Kattegat Hydrogen Hub", "editions-1.workbench": "North Sea Robotics"}


def read(path: Path, name: str) -> tuple[Dossier, tuple[Revision, ...]]:
    """Read an assessment's dossier and the whole history, without writing."""
    with open_services(path, writing=False) as services:
        assert checking.check(services, full=True).is_sound
        return build_dossier(services, get_assessment(services, name)), services.workspace.revisions.all()


def bring_up(path: Path) -> None:
    """Open for writing, as the program does on the first day after an update."""
    with open_workspace(path, OPENER, writing=True):
        pass
    assert older.version(path) == SCHEMA_VERSION


@pytest.fixture(params=["as it was", "brought up", "brought up from what a killed program left"])
def take(request: pytest.FixtureRequest, tmp_path: Path):
    """Copy a golden workspace, and perhaps bring it to the present layout."""

    def take(name: str) -> Path:
        if request.param.endswith("left"):
            path = older.take_killed(tmp_path / "place", older.FOLDER / name)
        else:
            path = older.take(tmp_path / "place", older.FOLDER / name)
        if request.param.startswith("brought"):
            bring_up(path)
        return path

    return take


def test_layout_1_opens_and_gives_the_same_result(take) -> None:
    dossier, _ = read(take("layout-1.workbench"), "Kattegat Hydrogen Hub")
    result = dossier.result
    assert (result.scores.points, str(result.percent), result.label) == (124, "82.7", "gold")
    assert len(dossier.answers) == 68
    assert dossier.previous is not None and dossier.previous.period == "2024"


@pytest.mark.parametrize("layout", [2, 3])
def test_layout_2_or_3_opens_and_gives_the_same_result(layout: int, tmp_path: Path) -> None:
    path = older.take(tmp_path / "place", older.FOLDER / f"layout-{layout}.workbench")
    bring_up(path)
    dossier, _ = read(path, "Kattegat Hydrogen Hub")
    assert (dossier.result.scores.points, str(dossier.result.percent), dossier.result.label) == (124, "82.7", "gold")
    assert len(dossier.answers) == 68


def test_what_was_signed_for_colleagues_in_layout_3_is_there(tmp_path: Path) -> None:
    path = older.take(tmp_path / "place", older.FOLDER / "layout-3.workbench")
    bring_up(path)
    with open_services(path, writing=False) as services:
        assessment, store = get_assessment(services, "Kattegat Hydrogen Hub").id, services.workspace
        parcels = store.parcels.held(assessment)
        assert {each.kind for each in parcels} == {"revisions", "lane"}
        assert {name for each in parcels for name in each.objects} == store.parcels.known_names()
        assert all(read_parcel(store.parcels.content(each.id)).id == each.id for each in parcels)
        assert {sha256 for sha256, _ in store.parcels.blobs(assessment)} == {sha256 for sha256, _ in store.blobs.all()}
        (said, *_) = store.revisions.heads([assessment])
        gathered = store.gathered.of(said.author)[assessment]
        assert gathered.found and gathered.place == store.gathered.here().number


def test_layout_3_of_its_first_day_keeps_its_answers_and_what_was_signed_for_colleagues(tmp_path: Path) -> None:
    path = older.take(tmp_path / "place", older.FOLDER / "layout-3-first.workbench")
    dossier, history = read(path, "Kattegat Hydrogen Hub")
    with closing(sqlite3.connect(path)) as connection:
        signed = connection.execute("SELECT id, number, content FROM parcel ORDER BY id").fetchall()
        items = connection.execute("SELECT parcel, item FROM parcel_item ORDER BY 1, 2").fetchall()
    bring_up(path)
    after, same = read(path, "Kattegat Hydrogen Hub")
    assert same == history and (after.result, after.answers) == (dossier.result, dossier.answers)
    assert len(after.answers) == 27
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT id, number, content FROM parcel ORDER BY id").fetchall() == signed != []
        assert connection.execute("SELECT parcel, item FROM parcel_item ORDER BY 1, 2").fetchall() == items != []
        assert rules_of(connection) == rules_wanted()


def test_what_editions_can_say_since_their_first_release_is_read_again(take) -> None:
    """Rows that a person added, an answer that is not asked any more, an indicator that does not apply."""
    dossier, _ = read(take("editions-1.workbench"), "North Sea Robotics")
    result = dossier.result
    assert (result.label, float(result.scores.points), result.scores.points_max, str(result.percent)) == (
        "bronze", 36.5, 174, "21.0",
    )  # fmt: skip
    assert [answer.value for name, answer in dossier.answers.items() if name.startswith("clusters_abroad.")] == [
        "Cluster Nord", "Sweden", 2,
    ]  # fmt: skip
    assert list(dossier.kept) == ["legal_form_other"]
    assert result.scores.indicators["5.4"].is_left_out


@pytest.mark.parametrize("name", GOLDEN)
def test_bringing_it_up_changes_no_answer_and_no_word_of_its_history(name: str, tmp_path: Path) -> None:
    path = older.take(tmp_path / "place", older.FOLDER / name)
    dossier, history = read(path, GOLDEN[name])
    lines = glance(path)
    assert older.version(path) == 1
    bring_up(path)
    after, same = read(path, GOLDEN[name])
    assert same == history
    assert (after.result, after.answers) == (dossier.result, dossier.answers)
    assert glance(path) == lines != ()


def test_what_a_killed_program_said_last_is_there_before_and_after(tmp_path: Path) -> None:
    path = older.take_killed(tmp_path / "place")
    with open_workspace(path, OPENER, writing=False) as workspace:
        assert workspace.revisions.all()[-1] == older.LATE
    bring_up(path)
    with open_workspace(path, OPENER, writing=False) as workspace:
        assert workspace.revisions.all()[-1] == older.LATE


@pytest.mark.parametrize("name", GOLDEN)
def test_reading_an_older_workspace_leaves_it_as_it_is(name: str, tmp_path: Path) -> None:
    path = older.take(tmp_path / "place", older.FOLDER / name)
    read(path, GOLDEN[name])
    (line,) = [each for each in glance(path) if each.cluster == GOLDEN[name]]
    assert isinstance(line, Line) and line.answered > 0
    assert path.read_bytes() == (older.FOLDER / name).read_bytes()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_no_golden_workspace_was_ever_rewritten() -> None:
    released = {
        "layout-3-first.workbench": "98d69a79309e41d5c8ea09373bd611b130862d6a19adced958d4626e1b89bf1a",
        "layout-3.workbench": "b9ecf29f4e3a024553cdf75c4266c23251fc07934d0b19dbd54309c44e9db1dc",
        "layout-2.workbench": "8bc10c18825ae06969c248efac130d78c2db40053b80fcb62a7bf35253e3a2f0",
        "layout-1.workbench": "c6a98e72da4dcf3a9f0cd00fdba3734799a79939879743fdceb41c3988ef4bcb",
        "editions-1.workbench": "d626e6dca35f73110e7f9a08a18b7c7d922282c239b0478e2b58adf00ceff72e",
    }
    assert {name: hashlib.sha256((older.FOLDER / name).read_bytes()).hexdigest() for name in released} == released

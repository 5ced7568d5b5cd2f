"""Previews: an edition as it will look, whatever its file says just now, and tried out in memory."""

import random
import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from workbench.application import previewing
from workbench.application.pointing import Spot
from workbench.application.previewing import Preview, check_folder, preview, try_level, try_text, try_value, worded
from workbench.application.trying import Trial
from workbench.domain.values import Draft, NotKnown
from workbench.kernel.problems import Severity

NOTHING = Trial("2026")
MINE = Path(__file__).parents[1] / "data" / "mine.yaml"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A small edition in a folder of its own."""
    made = tmp_path / "mine" / "form.yaml"
    made.parent.mkdir()
    return Path(shutil.copyfile(MINE, made))


def changed(file: Path, old: str, new: str) -> Preview:
    """Preview an edition after one change of its text."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return check_folder(preview(file, NOTHING))


def spot_of(read: Preview, code: str) -> Spot | None:
    """Return what the only fault with a code is about."""
    (fault,) = (each for each in read.findings if each.code == code)
    return read.spot_of(fault)


def test_a_shipped_edition_is_shown_by_its_id() -> None:
    read = preview("ecei-2013", NOTHING)
    assert read.form is not None and read.view is not None
    assert read.findings == ()
    assert read.hash == read.form.hash
    assert read.view.dossier.cluster.name == "Example cluster"
    assert read.view.answered == 0 and not read.view.is_read_only


def test_the_shelf_holds_every_shipped_edition() -> None:
    found = {each.id: each for each in previewing.list_shelf()}
    assert {"ecei-2013", "example"} <= found.keys()
    assert found["ecei-2013"].is_working_edition


def test_the_words_of_an_edition_that_is_known_are_not_read_again() -> None:
    preview("ecei-2013", NOTHING)
    before = previewing._words_of.cache_info()
    preview("ecei-2013", NOTHING)
    after = previewing._words_of.cache_info()
    assert after.misses == before.misses and after.hits > before.hits


def test_languages_come_with_their_share_and_what_is_not_translated_is_marked(file: Path) -> None:
    entry = (
        "{language: sv, texts: {title: {en: 'Example, three indicators', sv: Exempel}, members: {en: Old, sv: Gammal}}}"
    )
    file.with_name("sv.yaml").write_text(entry, encoding="utf-8")
    read = preview(file, NOTHING, "sv")
    assert [(each.code, each.percent) for each in read.languages] == [("en", 100), ("sv", 2)]
    assert read.form is not None
    assert read.form.title == "Exempel"
    assert read.form.questions["members"].title == "Members [en]"
    assert "members" in read.form.fallbacks
    english = worded(read, "en").form
    assert english is not None and english.questions["members"].title == "Members"


def test_an_edition_that_extends_another_speaks_its_languages() -> None:
    read = preview("ecei-bw", NOTHING, "sv")
    assert read.language == "sv"
    assert 50 < next(each.percent for each in read.languages if each.code == "sv") <= 100


def test_faults_lead_to_what_they_are_about(file: Path) -> None:
    read = changed(file, "rule: sum(kinds) <= members", "rule: sum(kinds) <= member")
    assert spot_of(read, "FRM-214") == Spot("1.1", "kinds")
    read = changed(file, "type: yes_no, title: Do", "type: yesno, title: Do")
    assert spot_of(read, "FRM-116") == Spot("1.1", "has_fee")
    read = changed(file, "weight: 2", "weight: heavy")
    assert spot_of(read, "FRM-115") == Spot("1.2.2")


def test_faults_of_a_translation_lead_there_too(file: Path) -> None:
    text = "language: sv\ntexts:\n  partners#short: {en: Allies, sv: Allierade}\n  signed: {en: Was, sv: Var}\n"
    file.with_name("sv.yaml").write_text(text, encoding="utf-8")
    read = check_folder(preview(file, NOTHING))
    assert spot_of(read, "FRM-303") == Spot("2.1", "signed")
    assert spot_of(read, "FRM-302") is not None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("rule: signed == true", "rule: signed == tru"),
        ("cells: count", "cels: count"),
        ("rows: [{id: firm, title: Firms}, {id: research, title: Research bodies}]", ""),
        ("type: yes_no, title: Do", "type: choice, title: Do"),
        ("{id: members, type: count", "{id: members, rows: [{id: a, title: A}], type: count"),
    ],
)
def test_an_edition_with_a_fault_can_still_be_seen_and_tried(file: Path, old: str, new: str) -> None:
    read, _ = try_text(changed(file, old, new), "members", "20")
    assert read.view is not None and read.view.answered == 1


def test_a_file_that_is_no_yaml_has_no_form_but_says_where(file: Path) -> None:
    read = changed(file, "groups: [", "groups: [[{")
    assert read.form is None and read.view is None and read.is_there
    assert [each.code for each in read.findings] == ["FRM-107"]
    assert read.findings[0].line is not None


def test_a_file_that_is_not_there_is_said_to_be_gone(tmp_path: Path) -> None:
    read = preview(tmp_path / "none.yaml", NOTHING)
    assert read.form is None and not read.is_there


def test_what_is_tried_has_its_consequences(file: Path) -> None:
    read = preview(file, NOTHING)
    for name, text in (("members", "20"), ("kinds.firm", "19"), ("kinds.research", "4")):
        read, _ = try_text(read, name, text)
    read, _ = try_value(read, "has_fee", False)
    view = read.view
    assert view is not None
    assert view.dossier.derived["share_firms"] == Decimal("95.0")
    assert view.dossier.proposed["1.1"] == 1
    assert "fee" in view.dossier.irrelevant
    assert [each.message for each in view.warnings["1.1"]] == ["The kinds add up to more than the members."]
    scored = try_level(read, "1.1", 2).view
    assert scored is not None and scored.forecast is not None and scored.own_levels == {"1.1": 2}


def test_what_can_not_be_read_is_a_draft_with_the_reason(file: Path) -> None:
    read, changes = try_text(preview(file, NOTHING), "members", "many")
    assert changes.fault is not None and changes.fault.code == "ANS-002"
    assert read.view is not None and read.view.dossier.answers["members"].value == Draft("many")


def test_questions_can_be_set_aside(file: Path) -> None:
    read = previewing.try_aside(preview(file, NOTHING), ["members"], "not_known", "new manager")
    assert read.view is not None and read.view.dossier.answers["members"].value == NotKnown("new manager")


def test_what_was_tried_outlives_a_change_of_the_edition(file: Path) -> None:
    read, _ = try_text(preview(file, NOTHING), "members", "20")
    file.write_text(file.read_text(encoding="utf-8").replace("id: members, type: count", "id: members, type: yes_no"))
    after = preview(file, read.trial)
    assert after.view is not None and after.view.dossier.answers["members"].value == Draft("“20”")


def test_no_half_written_edition_breaks_the_preview(file: Path) -> None:
    dice, lines = random.Random(7), MINE.read_text(encoding="utf-8").splitlines(keepends=True)
    for _ in range(150):
        told = list(lines)
        for _ in range(dice.randint(1, 3)):
            at = dice.randrange(len(told))
            cut = dice.randrange(len(told[at]) + 1)
            told[at] = dice.choice(
                ["", told[at][:cut], told[at][:cut] + told[at][cut + 3 :], told[dice.randrange(at + 1)]]
            )
        file.write_text("".join(told), encoding="utf-8")
        read = check_folder(preview(file, Trial("2026", {"members": 20, "has_fee": True}, {"1.1": 2})))
        assert read.form is not None or any(each.severity is Severity.ERROR for each in read.findings)
        assert read.view is None or read.view.answered >= 0

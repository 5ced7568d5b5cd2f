"""A crosswalk says what became of every question and level; whatever it leaves open is named with its line."""

from pathlib import Path

import pytest
from editions import CROSSWALK, NEW, OLD, edition

from workbench.forms.crosswalk_checks import check_crosswalk
from workbench.forms.crosswalks import find_crosswalk, read_crosswalk, told_in
from workbench.forms.library import get_edition, list_editions
from workbench.forms.meanings import fits, meaning_of, scale_of
from workbench.kernel import locations
from workbench.kernel.problems import Problem, Severity


def check(crosswalk: str, old: str = OLD, new: str = NEW) -> tuple[Problem, ...]:
    return check_crosswalk(crosswalk.encode(), "x", edition(old), edition(new))


def test_a_good_crosswalk_has_no_faults() -> None:
    assert check(CROSSWALK) == ()


@pytest.mark.parametrize(
    ("before", "after", "code", "line", "words"),
    [
        ("from: small\n", "from: [\n", "FRM-107", None, "no YAML"),
        ("from: small\n", "", "FRM-313", 1, "no from"),
        ("from: small\n", "form: small\n", "FRM-312", 1, "Did you mean “from”"),
        ("from: small\n", "from: other\n", "FRM-315", 1, "small 1 is the earlier edition"),
        ('version: "1"', 'version: "3"', "FRM-315", 1, "small 1 is the earlier edition"),
        ("questions:\n", "questions: x\nquests:\n", "FRM-311", 3, "list"),
        ("{from: stories, how: dropped,", "{from: storys, how: dropped,", "FRM-316", 9, "Did you mean “stories”"),
        ("to: posts_filled", "to: posts_fild", "FRM-316", 5, "Did you mean “posts_filled”"),
        ("how: merged", "how: mergd", "FRM-314", 6, "Did you mean “merged”"),
        ("rule: home + away, ", "", "FRM-313", 6, "no rule"),
        ("how: renamed, why: The rules", "how: renamed, rule: staff, why: The rules", "FRM-312", 5, "no key “rule”"),
        (", why: Nobody looked at it.", "", "FRM-313", 9, "no why"),
        ("rule: home + away", "rule: home + awya", "FRM-319", 6, "Did you mean “away”"),
        ("rule: home + away", "rule: home > away", "FRM-319", 6, "a number is needed"),
        ("rule: home + away", "rule: home + staff + away", "FRM-319", 6, "“staff” is not named under from"),
        ("rule: home + away", "rule: home * 2", "FRM-319", 6, "“away” is named under from, but not in the rule"),
        ("rule: income * 12", 'rule: "income * years_between(period_end, period_end)"', "FRM-319", 7, "period_end"),
        ("to: [meetings, trainings]", "to: meetings", "FRM-317", 8, "several"),
        ("from: [home, away]", "from: [home]", "FRM-317", 6, "several figures into one"),
        ("to: posts_filled", "to: website", "FRM-318", 5, "by a rule"),
        ("to: posts_filled", "to: income", "FRM-321", 7, "two entries"),
        ("{from: stories, how: dropped", "{from: events, how: dropped", "FRM-321", 9, "split in another entry"),
        ("  - {from: stories, how: dropped, why: Nobody looked at it.}\n", "", "FRM-322", 4, "“stories” is not mapped"),
        ("  - {from: members, how: reworded, why: The day of the visit can be proven.}\n", "", "FRM-323", 4, "reworded"),
        ("levels: [0, 1, 1, 2]", "levels: [0, 1, 2]", "FRM-320", 12, "3 of 4"),
        ("levels: [0, 1, 1, 2]", "levels: [0, 1, 1, 3]", "FRM-320", 12, "outside the scale 0 to 2"),
        ("levels: [0, 1, 1, 2]", "levels: [0, 1, x, 2]", "FRM-311", 12, "the new level for each"),
        ("how: rescaled, levels: [0, 1, 1, 2]", "how: renamed", "FRM-320", 12, "4 levels and 1.2 3"),
        ('  - {from: "1.3", to: "1.4", how: renamed, why: It moved.}\n', "", "FRM-322", 12, "Indicator 1.3"),
        ('from: "1.3", to: "1.4"', 'from: "1.9", to: "1.4"', "FRM-316", 13, "no “1.9”"),
    ],
)  # fmt: skip
def test_each_fault_has_its_code_and_place(before: str, after: str, code: str, line: int | None, words: str) -> None:
    assert before in CROSSWALK
    problems = check(CROSSWALK.replace(before, after, 1))
    found = [each for each in problems if each.code == code and words in each.message]
    assert found, problems
    assert line in (None, found[0].line)


def test_a_question_that_only_reads_otherwise_is_a_warning_and_a_lost_one_an_error() -> None:
    problems = check("from: small\n")
    weights = {each.code: each.severity for each in problems if "members" in each.message or "stories" in each.message}
    assert weights == {"FRM-322": Severity.ERROR, "FRM-323": Severity.WARNING}


def test_a_level_whose_scale_changed_unsaid_would_be_lost_and_is_named() -> None:
    kept = "".join(each for each in CROSSWALK.splitlines(keepends=True) if "1.2" not in each)
    assert [each.code for each in check(kept)] == ["FRM-322"]


# What a question means


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("title: Members, unit", "short: M, title: Members, unit"),
        ("unit: firms, help", "unit: firms, asked: documents, aliases: [Firms], carry: never, required: false, help"),
        ("{id: union, title: Union}, {id: firm, title: Firm}", "{id: firm, title: Firm}, {id: union, title: Union}"),
        ("[{id: a, title: A}, {id: b, title: B}]", "[{id: b, title: B}, {id: a, title: A}]"),
    ],
)
def test_what_changes_no_answer_leaves_the_meaning_as_it_is(before: str, after: str) -> None:
    assert before in OLD
    one, other = edition(OLD), edition(OLD.replace(before, after))
    assert one.hash != other.hash
    assert {k: meaning_of(q) for k, q in one.questions.items()} == {
        k: meaning_of(q) for k, q in other.questions.items()
    }


@pytest.mark.parametrize(
    ("before", "after", "changed"),
    [
        ("title: Members, unit", "title: Participants, unit", {"members"}),
        ("unit: firms", "unit: people", {"members"}),
        ("help: At the end of the year.", "help: Today.", {"members"}),
        ("unit: posts", "unit: posts, minimum: 0", {"staff"}),
        ("type: count, title: Stories", "type: decimal, title: Stories", {"stories"}),
        ("title: Stories", "title: Stories, period: year", {"stories"}),
        ("title: Income of a month", "title: Income of a month, currency: EUR", {"income"}),
        ("{id: firm, title: Firm}", "{id: firm, title: Company}", {"law"}),
        ("{id: b, title: B}", "{id: b, title: Bs}", {"kinds"}),
    ],
)
def test_what_can_change_an_answer_changes_the_meaning(before: str, after: str, changed: set[str]) -> None:
    assert before in OLD
    one, other = edition(OLD).questions, edition(OLD.replace(before, after)).questions
    assert {name for name in one if meaning_of(one[name]) != meaning_of(other[name])} == changed


def test_another_row_leaves_the_cells_of_the_first_one_as_they_are() -> None:
    one, other = edition(OLD), edition(OLD.replace("{id: b, title: B}", "{id: b, title: Bs}"))
    assert meaning_of(one.fields["kinds.a"]) == meaning_of(other.fields["kinds.a"])
    assert meaning_of(one.fields["kinds.b"]) != meaning_of(other.fields["kinds.b"])


def test_a_choice_fits_only_where_all_its_choices_are_known() -> None:
    old, less = edition(OLD), edition(OLD.replace("{id: union, title: Union}, ", "{id: club, title: Club}, "))
    assert fits(old.fields["law"], old.fields["law"]) and not fits(old.fields["law"], less.fields["law"])
    assert fits(old.fields["members"], old.fields["members"]) and not fits(old.fields["members"], old.fields["home"])


def test_threshold_and_weight_are_no_part_of_a_scale() -> None:
    one = edition(OLD).indicators["1.1"]
    assert scale_of(one) == scale_of(edition(OLD.replace("threshold: 1", "threshold: 2")).indicators["1.1"])
    assert scale_of(one) != scale_of(edition(OLD.replace("[none, some, all]", "[none, few, all]")).indicators["1.1"])


# Finding it


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A shelf with the small edition in its second version."""
    folder = tmp_path / "forms" / "small"
    folder.mkdir(parents=True)
    (folder / "form.yaml").write_text(NEW)
    monkeypatch.setattr(locations, "editions", lambda: tmp_path / "forms")
    return folder


def test_the_crosswalk_lies_in_the_later_editions_folder(shelf: Path) -> None:
    old, new = edition(OLD), edition(NEW)
    assert find_crosswalk(old, new) is None
    (shelf / "crosswalk-small.yaml").write_text(CROSSWALK)
    found = find_crosswalk(old, new)
    assert found is not None and [each.how for each in found.indicators] == ["rescaled", "renamed"]
    assert find_crosswalk(new, new) is None
    assert find_crosswalk(edition(OLD.replace('version: "1"', 'version: "0"')), new) is None


def test_a_crosswalk_with_faults_carries_nothing(shelf: Path) -> None:
    (shelf / "crosswalk-small.yaml").write_text(CROSSWALK.replace("how: merged", "how: mergd"))
    assert find_crosswalk(edition(OLD), edition(NEW)) is None


def test_a_file_that_is_no_crosswalk_is_told_and_not_raised() -> None:
    for content in (b"", b"[]", b"- x", b"\xff", b"from: {a: b}\nquestions: [x, 3]\nindicators: {a: b}", b"from: &a b"):
        crosswalk, problems, _ = read_crosswalk(content, "x")
        assert problems and (crosswalk is None or crosswalk.questions == () or crosswalk.questions[0].how == "")


def test_every_shipped_crosswalk_is_sound() -> None:
    for entry in list_editions():
        for path in sorted(entry.path.parent.glob("crosswalk-*.yaml")):
            old = get_edition(path.stem.removeprefix("crosswalk-"))
            new = get_edition(entry.id)
            assert check_crosswalk(path.read_bytes(), str(path), old, new, tuple(new.words)) == ()


IN_TWO = CROSSWALK.replace(
    "why: Both were counted apart.}", "why: {en: Both were counted apart., fi: Laskettiin erikseen.}}"
)


def test_reasons_are_told_in_the_readers_language_or_marked_as_untranslated() -> None:
    crosswalk, problems, _ = read_crosswalk(IN_TWO.encode(), "x")
    assert crosswalk is not None and not problems
    told = {language: told_in(crosswalk, language, "en").questions for language in ("", "en", "fi", "da")}
    assert {language: each[2].why for language, each in told.items()} == {
        "": "Both were counted apart.", "en": "Both were counted apart.", "fi": "Laskettiin erikseen.",
        "da": "Both were counted apart. [en]",
    }  # fmt: skip
    assert [told[language][1].why for language in ("en", "fi")] == [
        "The rules speak of posts.", "The rules speak of posts. [en]",
    ]  # fmt: skip


def test_a_reason_that_a_language_of_the_edition_lacks_is_named_with_its_line() -> None:
    found = check_crosswalk(IN_TWO.encode(), "x", edition(OLD), edition(NEW), ("fi",))
    assert {each.code for each in found} == {"FRM-325"} and {each.severity for each in found} == {Severity.WARNING}
    assert [each.line for each in found] == [4, 5, 7, 8, 9, 10, 12, 13]


@pytest.mark.parametrize(
    ("why", "code"),
    [
        ("{fi: Laskettiin erikseen., en: Counted apart.}", "FRM-326"), ("{en: '', fi: Laskettiin erikseen.}", "FRM-313"),
        ("{en: [x]}", "FRM-311"), ("{}", "FRM-313"),
    ],
)  # fmt: skip
def test_a_reason_in_several_languages_begins_with_the_editions_own(why: str, code: str) -> None:
    text = CROSSWALK.replace("why: Both were counted apart.}", f"why: {why}}}")
    assert code in {each.code for each in check(text)}

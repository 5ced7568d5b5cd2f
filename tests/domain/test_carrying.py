"""What an earlier edition's answers say in a later one is shown with its reason, and never guessed."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from editions import CROSSWALK, NEW, OLD, edition
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.carrying import (
    carry,
    carry_derived,
    carry_levels,
    diff_of,
    find_homeless,
    for_next_period,
    homeless_levels,
)
from workbench.domain.dossier import Answer, Carried
from workbench.domain.values import Draft, Money, NotApplicable, NotKnown, Value
from workbench.forms.crosswalks import Crosswalk, read_crosswalk
from workbench.forms.exact import exact_value
from workbench.kernel.ids import PersonId
from workbench.kernel.tongue import writing_in

NOW = datetime(2026, 1, 2, tzinfo=UTC)
ANSWERS: dict[str, Value] = {
    "members": 85, "staff": Decimal("4.5"), "home": 4, "away": 5, "income": Money(Decimal("100.25"), "SEK"),
    "law": "union", "events": 12, "stories": 3, "kinds.a": 40, "kinds.b": 45, "topics.t1": "Wind",
}  # fmt: skip


def crosswalk_of(text: str = CROSSWALK) -> Crosswalk:
    found, problems, _ = read_crosswalk(text.encode(), "x")
    assert found is not None and not problems
    return found


def said(values: dict[str, Value]) -> dict[str, Answer]:
    return {name: Answer(value, "a note", PersonId("ann"), NOW) for name, value in values.items()}


def carried(values: dict[str, Value], text: str = CROSSWALK, old: str = OLD, new: str = NEW) -> dict[str, Carried]:
    return carry(edition(old), said(values), edition(new), crosswalk_of(text) if text else None)


def now(found: dict[str, Carried]) -> dict[str, Value]:
    return {name: each.answer.value for name, each in found.items() if each.answer and each.fits}


def test_every_answer_stands_where_the_crosswalk_says_or_where_its_meaning_is_unchanged() -> None:
    found = carried(ANSWERS)
    assert {name: each.how for name, each in found.items()} == {
        "members": "reworded", "posts_filled": "renamed", "partners": "merged", "income": "rescaled", "law": "same",
        "meetings": "split", "trainings": "split", "sorts.a": "renamed", "sorts.b": "renamed", "topics.t1": "same",
    }  # fmt: skip
    assert now(found) == {
        "members": 85, "posts_filled": Decimal("4.5"), "partners": 9, "income": Money(Decimal(1203), "SEK"),
        "law": "union", "sorts.a": 40, "sorts.b": 45, "topics.t1": "Wind",
    }  # fmt: skip


def test_only_an_answer_of_unchanged_meaning_may_be_kept() -> None:
    kept = {name for name, each in carried(ANSWERS).items() if each.may_keep}
    assert kept == {"posts_filled", "law", "sorts.a", "sorts.b", "topics.t1"}


def test_what_is_not_carried_unchanged_says_why_and_shows_both_wordings() -> None:
    found = carried(ANSWERS)
    assert found["members"].why == "The day of the visit can be proven."
    assert found["members"].wording_before == "Members\nAt the end of the year.\nUnit: firms"
    assert found["members"].wording_now == "Members\nAt the day of the visit.\nUnit: firms"
    assert (found["partners"].text, found["partners"].fields_before) == (
        "Partners at home: 4; Partners abroad: 5", ("home", "away"),
    )  # fmt: skip
    assert (found["law"].why, found["law"].wording_before) == ("", "")


def test_without_a_crosswalk_only_the_same_ids_stand_beside_each_other() -> None:
    found = carried(ANSWERS, "")
    assert {name: (each.how, each.may_keep) for name, each in found.items()} == {
        "members": ("reworded", False), "income": ("reworded", False), "law": ("same", True),
        "topics.t1": ("same", True),
    }  # fmt: skip


def test_an_id_that_was_led_elsewhere_does_not_stand_at_its_old_name_too() -> None:
    new = NEW.replace(
        "id: website, type: yes_no, title: Website", "id: staff, type: decimal, title: Staff, unit: posts"
    )
    assert "staff" not in carried(ANSWERS, new=new)
    assert "stories" not in carried(ANSWERS, new=new.replace("id: staff, type: decimal", "id: stories, type: count"))


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"home": 4}, "“Partners abroad” was not answered with a figure"),
        ({"home": 4, "away": NotKnown("x")}, "“Partners abroad” was not answered with a figure"),
        ({"home": Draft("four"), "away": 5}, "“Partners at home” was not answered with a figure"),
    ],
)
def test_a_sum_of_which_a_part_is_missing_is_no_sum(values: dict[str, Value], words: str) -> None:
    found = carried(values)["partners"]
    assert (found.answer, found.fits, found.may_keep) == (None, False, False)
    assert words in found.why and found.text


def test_a_count_that_does_not_come_out_whole_is_not_offered() -> None:
    half = CROSSWALK.replace("rule: home + away", "rule: (home + away) / 2")
    assert carried(ANSWERS, half)["partners"].answer is None
    assert now(carried({**ANSWERS, "away": 6}, half))["partners"] == 5


def test_amounts_in_two_currencies_are_never_added() -> None:
    old = OLD.replace("type: count, title: Partners at home", "type: money, title: Partners at home").replace(
        "type: count, title: Partners abroad", "type: money, title: Partners abroad"
    )
    new = NEW.replace("type: count, title: Partners at home and", "type: money, title: Partners at home and")
    mixed: dict[str, Value] = {"home": Money(Decimal(4), "SEK"), "away": Money(Decimal(5), "EUR")}
    assert "different currencies" in carried(mixed, old=old, new=new)["partners"].why
    one: dict[str, Value] = {"home": Money(Decimal("4.10"), "SEK"), "away": Money(Decimal("5.20"), "SEK")}
    assert now(carried(one, old=old, new=new))["partners"] == Money(Decimal("9.3"), "SEK")


def test_what_is_no_figure_goes_through_a_rescaling_as_it_is() -> None:
    found = carried({"income": NotApplicable("no income")})["income"]
    assert found.answer is not None and found.answer.value == NotApplicable("no income") and not found.may_keep


def test_a_rule_may_lead_one_choice_to_another() -> None:
    new = NEW.replace(
        "{id: firm, title: Firm}, {id: union, title: Union}", "{id: firm, title: Firm}, {id: club, title: C}"
    )
    rule = CROSSWALK.replace(
        "indicators:",
        "  - {from: law, to: law, how: rescaled, rule: \"law == 'union' ? 'club' : law\", why: x}\nindicators:",
    )
    assert now(carried({"law": "union"}, rule, new=new)) == {"law": "club"}
    assert now(carried({"law": "firm"}, rule, new=new)) == {"law": "firm"}
    assert now(carried({"law": "union"}, "", new=new)) == {}


def test_a_computed_value_is_nobodys_typed_one() -> None:
    found = carried(ANSWERS)["partners"].answer
    assert found is not None and (found.how, found.note) == ("computed", "")


@pytest.mark.parametrize(
    ("carry_", "keeps", "is_shown"), [("offer", True, True), ("show", False, True), ("never", False, False)]
)
def test_the_edition_says_whether_an_answer_is_offered_shown_or_left_away(
    carry_: str, keeps: bool, is_shown: bool
) -> None:
    new = NEW.replace("id: law, type", f"id: law, carry: {carry_}, type")
    for old in (OLD, new):
        found = for_next_period(edition(new), carried({"law": "firm"}, "" if old == new else CROSSWALK, old, new))
        assert ("law" in found, "law" in found and found["law"].may_keep) == (is_shown, keeps)


def test_what_has_no_new_place_is_named_with_its_reason() -> None:
    old, new = edition(OLD), edition(NEW)
    assert find_homeless(old, said(ANSWERS), new, crosswalk_of()) == {"stories": "Nobody looked at it."}
    assert set(find_homeless(old, said(ANSWERS), new, None)) == {
        "staff", "home", "away", "events", "stories", "kinds.a", "kinds.b",
    }  # fmt: skip
    assert find_homeless(old, said(ANSWERS), old, None) == {}


# Levels


def test_levels_are_carried_where_the_scale_is_the_same_or_the_crosswalk_says_so() -> None:
    found = carry_levels(edition(OLD), {"1.1": 2, "1.2": 3, "1.3": 1}, edition(NEW), crosswalk_of())
    assert {name: (each.level, each.how) for name, each in found.items()} == {
        "1.1": (2, "same"), "1.2": (2, "rescaled"), "1.4": (1, "renamed"),
    }  # fmt: skip


def test_a_level_of_another_scale_is_none_and_says_why() -> None:
    levels = {"1.1": 2, "1.2": 3, "1.3": 1}
    found = carry_levels(edition(OLD), levels, edition(NEW), None)
    assert {name: each.level for name, each in found.items()} == {"1.1": 2, "1.2": None}
    assert "no crosswalk says" in found["1.2"].why
    assert homeless_levels(edition(OLD), levels, edition(NEW), None) == {"1.3": "small 2 does not judge this."}


def test_derived_values_are_carried_where_rule_and_questions_are_the_same() -> None:
    derived = {"posts": Decimal(10), "ab": Decimal(85)}
    assert carry_derived(edition(OLD), derived, edition(NEW)) == {}
    worded = edition(OLD.replace("title: Small", "title: Otherwise"))
    assert carry_derived(edition(OLD), derived, worded) == derived


def test_what_the_program_itself_says_of_carrying_is_in_the_language_that_is_written_in() -> None:
    without = {"home": 4}
    for language, computed, worded in (
        ("en", "Not computed: “Partners abroad” was not answered", "The question is worded otherwise in small 2."),
        ("fi", "Ei laskettu: kohtaan ”Partners abroad” ei vastattu", "Kysymys on muotoiltu toisin versiossa small 2."),
    ):
        with writing_in(language):
            assert computed in carried(without)["partners"].why
            assert carried({"members": 85}, text="")["members"].why == worded


# Always


def values_of() -> st.SearchStrategy[dict[str, Value]]:
    count = st.integers(0, 10**9)
    state = st.sampled_from([NotKnown("x"), NotApplicable("x"), Draft("many")])
    money = st.decimals(0, 10**9, places=2).map(lambda each: Money(each, "SEK"))
    return st.fixed_dictionaries(
        {},
        optional={
            "members": count | state, "staff": st.decimals(0, 10**6, places=3) | state, "home": count | state,
            "away": count | state, "income": money | state, "law": st.sampled_from(["union", "firm"]) | state,
            "events": count | state, "stories": count | state, "kinds.a": count | state, "kinds.b": count | state,
        },
    )  # fmt: skip


@given(values_of())
def test_carrying_never_invents_a_value(values: dict[str, Value]) -> None:
    for name, each in carried(values).items():
        given_ = [values[source] for source in each.fields_before if source in values]
        assert given_
        if each.how in ("merged", "rescaled"):
            assert not each.may_keep
        elif each.answer is not None:
            assert each.answer.value == given_[0], name
        if each.may_keep:
            assert each.wording_before == each.wording_now and each.fits


@given(values_of())
def test_what_was_carried_is_unchanged_when_it_is_carried_again(values: dict[str, Value]) -> None:
    new, once = edition(NEW), now(carried(values))
    again = carry(new, said(once), new, None)
    assert now(again) == once
    assert {each.how for each in again.values()} <= {"same"}


@given(values_of())
def test_every_answer_has_a_place_or_a_reason(values: dict[str, Value]) -> None:
    found = carried(values)
    placed = {source for each in found.values() for source in each.fields_before}
    homeless = find_homeless(edition(OLD), said(values), edition(NEW), crosswalk_of())
    open_ = {name for name, value in values.items() if isinstance(value, Draft)}
    assert values.keys() - open_ <= placed | homeless.keys() and not placed & homeless.keys()


@given(st.integers(0, 10**12), st.integers(0, 10**12), st.integers(1, 10**6))
def test_plain_arithmetic_is_exact(one: int, other: int, third: int) -> None:
    from fractions import Fraction

    numbers = {"a": Fraction(one), "t.x": Fraction(other), "t.y": Fraction(third)}
    assert exact_value("(a + t.x) * 0.1 / t.y", numbers) == Fraction(one + other, 10) / third
    assert exact_value("sum(t) - sum(t, ['x'])", numbers) == third
    assert exact_value("-share(a, t.y)", numbers) == Fraction(-100 * one, third)


@pytest.mark.parametrize(
    "rule",
    ["a ** 9", "a % 2", "__import__('os')", "b", "a / 0", "a ? 1 : 2", "(" * 1500, "a.b", "true", "sum(x, y, z)"],
)
def test_any_other_rule_is_left_to_cel(rule: str) -> None:
    from fractions import Fraction

    assert exact_value(rule, {"a": Fraction(1)}) is None


# Wordings


def test_a_difference_names_the_words_that_were_kept_removed_and_added() -> None:
    assert diff_of("Members at the end of the year", "Members at the day of the visit") == (
        ("kept", "Members at the"), ("removed", "end"), ("added", "day"), ("kept", "of the"), ("removed", "year"),
        ("added", "visit"),
    )  # fmt: skip
    assert diff_of("the same", "the same") == (("kept", "the same"),)
    assert diff_of("", "new") == (("added", "new"),)


@given(st.lists(st.sampled_from(["a", "b", "c"])), st.lists(st.sampled_from(["a", "b", "c"])))
def test_both_wordings_can_be_read_back_from_their_difference(one: list[str], other: list[str]) -> None:
    found = diff_of(" ".join(one), " ".join(other))
    before = " ".join(words for kind, words in found if kind != "added")
    after = " ".join(words for kind, words in found if kind != "removed")
    assert (before, after) == (" ".join(one), " ".join(other))


def test_dates_go_along(date_: date = date(2020, 1, 2)) -> None:
    old = OLD.replace("type: count, title: Stories", "type: date, title: Stories")
    text = CROSSWALK.replace("from: stories, how: dropped", "from: stories, to: since, how: renamed")
    new = NEW.replace("{id: website, type: yes_no, title: Website}", "{id: since, type: date, title: Stories}")
    found = carried({"stories": date_}, text, old, new)["since"]
    assert found.may_keep and found.answer is not None and found.answer.value == date_

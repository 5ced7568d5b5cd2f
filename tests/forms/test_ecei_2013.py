"""The shipped edition holds the published facts."""

from decimal import Decimal

import pytest

from workbench.exchange.excel.vocabulary import build_vocabulary
from workbench.forms.checking import check_form
from workbench.forms.library import form_from_yaml, get_edition
from workbench.forms.reading import to_yaml
from workbench.kernel import locations

FORM = get_edition("ecei-2013")
NUMBERS = [
    "1.1.0",
    "1.1.1",
    "1.1.2",
    "1.2",
    "2.1",
    "2.2.1",
    "2.2.2",
    "2.2.3",
    "2.2.4",
    "2.3",
    "2.4",
    "2.5",
    "2.6",
    "2.7",
    "3.1",
    "3.2",
    "4.1.1",
    "4.1.2",
    "4.1.3",
    "4.1.4",
    "4.1.5",
    "4.1.6",
    "4.2",
    "4.3",
    "4.4",
    "4.5",
    "4.6.1",
    "4.6.2",
    "5.1",
    "5.2",
    "5.3",
]
QUESTIONS = [
    "members_total",
    "members_committed",
    "members_by_type",
    "members_within_150km",
    "founded_on",
    "staff_headcount",
    "staff_fte",
    "staff_with_degree",
    "training_days",
    "staff_left",
    "members_joined",
    "members_left",
    "board_meetings",
    "board_members",
    "members_contacted",
    "members_cooperating",
    "partners_regional",
    "partners_national",
    "partners_international",
    "financing_secured_months",
    "budget_total",
    "income_by_source",
    "strategy_workshops",
    "strategy_adopted_on",
    "plan_measures",
    "controlling_reports",
    "strategy_reviewed_on",
    "kpis_monitored",
    "services",
    "members_using_services",
    "working_groups",
    "working_group_meetings",
    "newsletters",
    "website_visits",
    "website_languages",
    "media_mentions",
    "success_stories",
    "satisfaction_surveyed_on",
    "satisfaction_response_rate",
    "satisfaction_mean",
]
SILVER = [
    "1.1.0",
    "1.1.1",
    "1.1.2",
    "2.1",
    "2.2.2",
    "2.4",
    "2.5",
    "2.6",
    "2.7",
    "4.1.1",
    "4.1.2",
    "4.1.3",
    "4.1.4",
    "4.1.5",
    "4.1.6",
    "4.3",
    "4.4",
    "4.6.1",
]


def test_31_indicators_30_of_them_scored_150_points() -> None:
    assert list(FORM.indicators) == NUMBERS
    assert sum(each.points_max for each in FORM.scored) == 150
    assert [each.id for each in FORM.indicators.values() if not each.is_scored] == ["1.1.0"]


def test_every_question_is_there() -> None:
    assert list(FORM.questions) == QUESTIONS
    assert [row.id for row in FORM.questions["members_by_type"].rows] == [
        "sme",
        "large",
        "research",
        "university",
        "training",
        "finance",
        "consultant",
        "public",
        "other",
    ]
    assert [row.id for row in FORM.questions["income_by_source"].rows] == [
        "eu",
        "national",
        "regional",
        "local",
        "fees",
        "services",
        "sponsoring",
        "in_kind",
    ]
    assert "services.training.events" in FORM.fields


def test_scope_thresholds_and_minimum_requirements() -> None:
    assert [each.id for each in FORM.indicators.values() if "silver" in each.scope] == SILVER
    assert {each.threshold for each in FORM.scored} == {2}
    assert {each.id: each.minimum for each in FORM.scored if each.minimum is not None} == {
        "1.1.1": 2,
        "1.1.2": 2,
        "2.1": 2,
        "4.1.1": 2,
    }


def test_gold_is_80_percent_and_it_says_that_it_is_a_working_edition() -> None:
    assert [(label.id, label.share) for label in FORM.labels] == [("gold", Decimal(80))]
    assert FORM.notice.startswith("Working edition")


def test_each_level_has_an_anchor_and_each_indicator_guidance() -> None:
    assert all(len(each.levels) == 6 and all(each.levels) for each in FORM.scored)
    assert all(each.listen_for and each.evidence for each in FORM.indicators.values())


def test_the_edition_has_no_faults() -> None:
    path = locations.editions() / "ecei-2013" / "form.yaml"
    assert check_form(path.read_bytes(), "form.yaml") == ()


def test_the_packed_edition_is_the_same_edition() -> None:
    packed = form_from_yaml(to_yaml(FORM))
    assert packed.hash == FORM.hash
    assert packed.sections == FORM.sections
    assert packed.labels == FORM.labels


@pytest.mark.parametrize("language", ["sv", "da", "nb", "fi"])
def test_each_language_names_every_field_that_last_years_workbooks_hold(language: str) -> None:
    words = FORM.words[language]
    assert [name for name in FORM.fields if not words.texts.get(name) and not name.startswith("services.")] == []
    known = FORM.fields.keys() | FORM.questions.keys()
    assert [path for path in words.aliases if path not in known] == []


def test_no_label_stands_for_two_fields() -> None:
    double = {label: sorted(fields) for label, fields in build_vocabulary(FORM).known.items() if len(fields) > 1}
    assert double == {}

"""What stands under a head that nobody understands, or that says it is of something else, is asked and never taken."""

import pytest
from layouts.scoring import plan_rows, plan_sheets, taken

ENGLISH = [["Members", 98], ["Committed members", 81], ["Board meetings", 6], ["Newsletters", 11]]
NORWEGIAN = [["Medlemmer", 98], ["Forpliktede medlemmer", 81], ["Styremøter", 6], ["Nyhetsbrev", 11]]
SWEDISH = [["Medlemmar", 98], ["Engagerade medlemmar", 81], ["Styrelsemöten", 6], ["Nyhetsbrev", 11]]
DANISH = [["Medlemmer", 98], ["Forpligtede medlemmer", 81], ["Bestyrelsesmøder", 6], ["Nyhedsbreve", 11]]
FINNISH = [["Jäsenet", 98], ["Sitoutuneet jäsenet", 81], ["Hallituksen kokoukset", 6], ["Uutiskirjeet", 11]]


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("Cumulative", ENGLISH), ("Hours", ENGLISH), ("Page", ENGLISH), ("Attendees", ENGLISH), ("For instance", ENGLISH),
        ("Akkumulert", NORWEGIAN), ("Ackumulerat", SWEDISH), ("Prioritet", DANISH), ("Kertynyt", FINNISH),
    ],
)  # fmt: skip
def test_figures_under_a_head_that_may_mean_anything_are_asked(head: str, rows: list[list[object]]) -> None:
    plan = plan_rows([["", head], *rows])
    assert plan.imported == ()
    assert all("over it mean" in each.why for each in plan.asked)


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("Response", ENGLISH), ("Oppgitt", NORWEGIAN), ("Bokfört", SWEDISH), ("Oplyst", DANISH), ("Lukema", FINNISH),
        ("31.12.2025", ENGLISH), ("Havvind Vest", NORWEGIAN), ("st", SWEDISH), ("Achieved in 2025", ENGLISH),
    ],
)  # fmt: skip
def test_figures_under_a_head_that_says_when_whose_or_that_they_answer_are_taken(
    head: str, rows: list[list[object]]
) -> None:
    assert len(taken([["", head], *rows])) == len(rows)


@pytest.mark.parametrize(
    "told", [["Strategy adopted", "12 May 2024"], ["Response rate", "47 %"], ["Full-time equivalents", "4.2 FTE"]]
)
def test_a_column_whose_figures_have_the_form_of_their_questions_answers_whatever_its_head_says(
    told: list[object],
) -> None:
    rows = [["Matter", "Jotted down"], *ENGLISH, ["Staff with a degree", "4 persons"], told]
    assert len(taken(rows)) == len(rows) - 1


@pytest.mark.parametrize(
    ("title", "rows"),
    [
        ("Average per cluster", ENGLISH), ("Growth since 2020", ENGLISH), ("Since the start of the programme", ENGLISH),
        ("Per week", ENGLISH), ("All clusters together", ENGLISH), ("Gjennomsnitt for alle klynger", NORWEGIAN),
        ("Resultater 2021–2025 samlet", DANISH), ("Innehåll", SWEDISH), ("Kaikki klusterit yhteensä", FINNISH),
    ],
)  # fmt: skip
def test_figures_under_a_title_of_means_of_all_clusters_or_of_many_years_are_asked(
    title: str, rows: list[list[object]]
) -> None:
    assert taken([[title], *rows]) == {}


def test_a_row_of_a_table_that_is_answered_in_words_heads_nothing() -> None:
    rows: list[list[object]] = [
        ["Criterion", "Fact", "Score 0-4"],
        ["Board meetings", 6, 3],
        ["Strategy last reviewed", "last spring", 3],
        ["Success stories", 4, 2],
        ["Languages of the website", 2, 3],
    ]
    assert taken(rows) == {
        "B2": ("board_meetings", 6.0), "B4": ("success_stories", 4.0), "B5": ("website_languages", 2.0),
    }  # fmt: skip


@pytest.mark.parametrize("label", ["Average", "Score", "Snitt", "Betyg", "Keskiarvo"])
def test_a_mean_of_which_nothing_says_what_it_is_of_is_no_satisfaction(label: str) -> None:
    rows: list[list[object]] = [["Board meetings", 6], ["Newsletters", 11], ["Success stories", 4], [label, 2.9]]
    assert "B4" not in taken(rows)


@pytest.mark.parametrize("name", ["Test", "Example", "Kladde", "Average 2025", "Archive"])
def test_a_sheet_of_trials_examples_means_or_of_old_figures_without_a_year_is_asked(name: str) -> None:
    assert plan_sheets({name: [["Members", 98], ["Board meetings", 6]]}).imported == ()


def test_a_sheet_for_another_cluster_beside_our_own_is_about_that_one() -> None:
    theirs: list[list[object]] = [["Members", 70], ["Newsletters", 20], ["Board meetings", 5]]
    plan = plan_sheets({"South Coast Cluster": theirs, "Havvind Vest": [["Members", 98], ["Newsletters", 11]]})
    assert {each.cell for each in plan.imported} == {"Havvind Vest!B1", "Havvind Vest!B2"}
    assert plan.cells.other_clusters == 6


def test_what_is_spent_is_no_income_whatever_it_is_spent_on() -> None:
    rows: list[list[object]] = [["Membership fees", 17_350], ["Services", 81_200], ["Sponsorship", 15_000]]
    assert taken([["Costs 2025, EUR"], *rows]) == {}


def test_figures_in_thousands_are_no_counts() -> None:
    assert taken([["", "Thousands"], ["Website visits", 31], ["Newsletters", 12]]) == {}
    assert "B2" not in taken([["Newsletters", 12], ["Besøk på nettsiden (1000)", 31]])


def test_a_unit_of_three_noughts_is_no_amount_and_tells_of_thousands() -> None:
    rows: list[list[object]] = [["", "Unit", "2025"], ["EU funds", "€000", 141], ["Membership fees", "EUR '000", 81.4]]
    assert taken(rows) == {"C2": ("income_by_source.eu", 141_000.0), "C3": ("income_by_source.fees", 81_400.0)}


def test_three_decimals_of_a_million_are_no_thousand_millions() -> None:
    assert taken([["Total budget 2025", "EUR 1.125 million"]]) == {"B1": ("budget_total", 1_125_000.0)}
    assert taken([["Omsättning och budget 2025", ""], ["Total budget", "1,125 mkr"]]) == {
        "B2": ("budget_total", 1_125_000.0)
    }


def test_a_label_that_letters_alone_make_one_of_joining_is_asked() -> None:
    assert "B2" not in taken([["Board meetings", 6], ["Said goodbye in the year", 4]])


@pytest.mark.parametrize(
    ("section", "rows"),
    [
        ("Abroad", ENGLISH), ("Cancelled", ENGLISH), ("Planned for next year", ENGLISH), ("Agreed with the funder", ENGLISH),
        ("Utomlands", SWEDISH), ("Avlyste", NORWEGIAN), ("Krav for merket", NORWEGIAN),
    ],
)  # fmt: skip
def test_a_part_whose_head_makes_other_figures_of_all_below_is_asked(section: str, rows: list[list[object]]) -> None:
    assert taken([["Key figures"], ["Working groups", 7], [], [section], *rows]) == {"B2": ("working_groups", 7.0)}


@pytest.mark.parametrize(
    "remark", ["next one due in 2028", "neste gang i 2028", "seven of them are new", "nästa gång 2028"]
)
def test_a_remark_below_a_figure_heads_nothing(remark: str) -> None:
    rows: list[list[object]] = [["Strategy and money at the end of 2025"], ["Working groups", 7], [remark], *ENGLISH]
    assert len(taken(rows)) == 1 + len(ENGLISH)


def test_no_is_short_for_number_at_the_head_of_a_column() -> None:
    rows: list[list[object]] = [
        ["Kind", "No.", "%"],
        ["SMEs", 46, 59],
        ["Large enterprises", 13, 17],
        ["Universities", 3, 4],
    ]
    assert {cell[0] for cell in taken([["Committed members by kind"], *rows])} == {"B"}


@pytest.mark.parametrize(
    "head", ["Status 31.12.2025", "Läge 2025-12-31", "Stilling pr. 31/12 2025", "Tilanne 31.12.2025"]
)
def test_how_things_stood_on_the_last_day_of_a_year_is_the_answer(head: str) -> None:
    assert len(taken([["", head], *ENGLISH])) == len(ENGLISH)


def test_what_was_booked_so_far_is_the_years_where_its_period_is_over() -> None:
    rows = [["", "Hittil i år 2025"], *NORWEGIAN]
    assert taken(rows) == {}
    assert len(taken([["Periode:", "01.01.2025–31.12.2025"], [], *rows])) == len(NORWEGIAN)
    assert taken([["Periode:", "01.01.2025–30.09.2025"], [], *rows]) == {}


def test_an_address_at_the_top_heads_no_figures() -> None:
    assert len(taken([["Address", "Sønderborg"], [], *ENGLISH])) == len(ENGLISH)
    assert taken([["Kind", "Prioritet"], [], *ENGLISH]) == {}

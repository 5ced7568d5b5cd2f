"""Answers in words, and labels that leave a part of what they say to what stands around them."""

from pathlib import Path

from layouts.scoring import in_memory, plain
from openpyxl import Workbook

from workbench.exchange.excel.planning import Wanted, plan_workbook
from workbench.forms.library import get_edition


def taken(rows: list[list[object]]) -> dict[str, tuple[str, object]]:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    wanted = Wanted("Havvind Vest", "2026", "NOK")
    plan = plan_workbook(in_memory(book), Path("last.xlsx"), "0" * 64, get_edition("ecei-2013"), wanted)
    return {each.cell.split("!")[1]: (each.question, plain(each.value)) for each in plan.imported}


def test_full_time_equivalents_are_the_office_s_where_a_part_of_the_sheet_is_named_in_front() -> None:
    rows: list[list[object]] = [["Office", "Employees", 7], ["Office", "FTE", 5.9], ["Office", "Board meetings", 6]]
    assert taken(rows)["C2"] == ("staff_fte", 5.9)
    assert "C1" not in taken([["Jobs at members", "FTE", 590.5], ["Jobs at members", "Persons", 700]])


def test_answers_in_words_are_read_where_they_say_no_more_than_was_asked() -> None:
    question = "How many members does the cluster have?"
    assert taken([[question, "We have 97 members"]]) == {"B1": ("members_total", 97.0)}
    assert taken([[question, "We hope for 97 members"]]) == {}
    assert taken([["Strategy adopted", "at the board meeting 2 October 2025"]]) == {
        "B1": ("strategy_adopted_on", "2025-10-02")
    }
    assert taken([["Strategy adopted", "valid until 2 October 2027"]]) == {}


def test_a_figure_says_what_it_is_of_where_its_row_is_only_a_total() -> None:
    rows: list[list[object]] = [["Members by kind", "Number"], ["SMEs", 60], ["Total", "93 committed members"]]
    assert taken(rows)["B3"] == ("members_committed", 93.0)


def test_a_section_completes_what_a_label_leaves_to_it() -> None:
    rows: list[list[object]] = [["Members"], ["Total members", 96], ["New during the year", 14]]
    assert taken(rows)["B3"] == ("members_joined", 14.0)
    survey: list[list[object]] = [["Member survey"], ["Carried out", "2025-10-03"], ["Response rate", "51 %"]]
    survey.append(["Average satisfaction (1-5)", 4.2])
    assert taken(survey)["B2"] == ("satisfaction_surveyed_on", "2025-10-03")


def test_how_often_is_no_unit() -> None:
    assert taken([["Newsletters sent", 12, "monthly"]]) == {"B1": ("newsletters", 12.0)}


def test_a_title_with_a_scale_is_a_title() -> None:
    rows: list[list[object]] = [["Income statement 2025 (1000 €)"], ["", "Actual 2025"], ["Membership fees", 236]]
    amount = taken(rows)["B3"][1]
    assert "236000" in str(amount)

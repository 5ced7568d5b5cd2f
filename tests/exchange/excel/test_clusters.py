"""Tables of many clusters, as programmes keep them."""

import pytest
from layouts.scoring import plain, plan_rows

from workbench.exchange.excel.planning import AnsweredNothing

TITLES = {
    "en": "Network programme: figures from the annual reports",
    "nb": "Klyngeprogrammet: statustall fra årsrapportene",
    "sv": "Klusterprogrammet: sammanställning 2025",
    "da": "Klyngeprogrammet: tal fra årsrapporterne",
    "fi": "Klusteriohjelma: luvut vuosiraporteista",
}
HEADS = {
    "en": ("No.", "Cluster", "Members", "Committed members", "SMEs", "Large firms", "Staff", "Board meetings"),
    "nb": ("Nr.", "Klynge", "Medlemmer", "Forpliktede medlemmer", "SMB", "Store bedrifter", "Ansatte", "Styremøter"),
    "sv": ("Löpnr", "Kluster", "Medlemmar", "Bundna medlemmar", "Små och medelstora företag", "Stora företag",
           "Anställda", "Styrelsemöten"),
    "da": ("Nr.", "Klynge", "Medlemmer", "Forpligtede medlemmer", "SMV", "Store virksomheder", "Ansatte",
           "Bestyrelsesmøder"),
    "fi": ("Nro", "Klusteri", "Jäsenet", "Sitoutuneet jäsenet", "Pk-yritykset", "Suuryritykset", "Henkilöstö",
           "Hallituksen kokoukset"),
}  # fmt: skip
SUBTOTALS = {"en": "Subtotal", "nb": "Delsum", "sv": "Delsumma", "da": "Delsum", "fi": "Välisumma"}


def programme(language: str) -> list[list[object]]:
    subtotal = SUBTOTALS[language]
    return [
        [TITLES[language]],
        list(HEADS[language]),
        [1, "Trebruk Øst", 210, 160, 130, 12, 7, 6],
        [2, "Hydrokraft", 95, 80, 48, 19, 6, 5],
        [None, f"{subtotal} A", 305, 240, 178, 31, 13, 11],
        [3, "Havvind Vest", 68, 55, 37, 8, 4, 7],
        [4, "Reinlivs Finnmark", 40, 33, 24, 2, 2, 4],
        [None, f"{subtotal} B", 108, 88, 61, 10, 6, 11],
    ]


@pytest.mark.parametrize("language", HEADS)
def test_numbers_in_front_and_subtotals_between_part_no_cluster_from_its_row(language: str) -> None:
    told = {each.question: (each.cell, plain(each.value)) for each in plan_rows(programme(language)).imported}
    assert told == {
        "members_total": ("Sheet!C6", 68.0), "members_committed": ("Sheet!D6", 55.0),
        "members_by_type.sme": ("Sheet!E6", 37.0), "members_by_type.large": ("Sheet!F6", 8.0),
        "staff_headcount": ("Sheet!G6", 4.0), "board_meetings": ("Sheet!H6", 7.0),
    }  # fmt: skip


@pytest.mark.parametrize("language", HEADS)
def test_the_numbers_of_few_rows_are_asked_of_nobody(language: str) -> None:
    assert not [each for each in plan_rows(programme(language)).asked if each.cell.startswith("Sheet!A")]


REPLIES: list[list[object]] = [
    ["Respondent ID", "What is your cluster called?", "How many members did you have at the end of 2025?",
     "How many people work in the office?", "How many board meetings were held in 2025?",
     "How many newsletters were sent in 2025?"],
    [11, "Baltic Wood Network", 84, 5, 6, 10],
    [12, "Celtic Tidal Energy", 52, 4, 5, 8],
    [13, "Havvind Vest"],
]  # fmt: skip


@pytest.mark.parametrize(
    "rows", [REPLIES, [REPLIES[0], REPLIES[3], *REPLIES[1:3]], [REPLIES[0], REPLIES[1], REPLIES[3]]]
)
def test_a_cluster_that_answered_nothing_is_told_so_and_gets_nobody_elses_figures(rows: list[list[object]]) -> None:
    with pytest.raises(AnsweredNothing, match="“Havvind Vest”"):
        plan_rows(rows)


def test_what_a_survey_tool_writes_below_its_questions_parts_them_from_no_answer() -> None:
    questions, *replies = REPLIES
    kinds = ["How many committed members are of each kind?", None, None]
    below = [
        None,
        *["Open-Ended Response"] * 2,
        "SMEs",
        "Large enterprises",
        "Universities",
        *["Open-Ended Response"] * 3,
    ]
    rows = [questions[:3] + kinds + questions[3:], below]
    rows += [[*each[:3], 30, 5, 2, *each[3:]] for each in replies[:2]]
    found = {each.question for each in plan_rows(rows, row="Celtic Tidal Energy").imported}
    assert found == {"members_total", "members_by_type.sme", "members_by_type.large", "members_by_type.university",
                     "staff_headcount", "board_meetings", "newsletters"}  # fmt: skip


def test_the_town_in_which_a_cluster_sits_is_not_its_name() -> None:
    rows = [["No.", "Name", "Town", "Members", "Committed members", "Board meetings"],
            ["2020/1", "Skog 4.0", "Falun", 88, 62, 4], ["2020/2", "Havvind Vest", "Bergen", 59, 51, 5],
            ["2020/3", "Textilvägen", "Borås", 40, 33, 6]]  # fmt: skip
    found = {each.cell.split("!")[1] for each in plan_rows(rows).imported}
    assert found == {"D3", "E3", "F3"}

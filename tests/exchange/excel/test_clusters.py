"""Tables of many clusters, as programmes keep them."""

import pytest
from layouts.scoring import plain, plan_rows

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

"""Whose a workbook is: read from a cell, a title or the file's name, never from words that stand in every workbook."""

from pathlib import Path, PurePath

import openpyxl
import pytest

from workbench.exchange.excel.belonging import Belonging, belonging_of, nearly, years_of
from workbench.exchange.excel.cells import Workbook, read_workbook
from workbench.exchange.excel.vocabulary import build_vocabulary
from workbench.forms.library import get_edition

VOCABULARY = build_vocabulary(get_edition("ecei-2013"))
FIGURES: list[list[object]] = [["Total members", 70], ["FTE", 4]]


def read(folder: Path, rows: list[list[object]]) -> Workbook:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / "x.xlsx")
    return read_workbook(folder / "x.xlsx")


def told(folder: Path, rows: list[list[object]], file: str = "x/2024.xlsx", known: tuple[str, ...] = ()) -> Belonging:
    return belonging_of(read(folder, [*rows, *FIGURES]), VOCABULARY, PurePath(file), known)


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        ([["Cluster", "Havvind Vest"]], "Havvind Vest"),
        ([["Klynge: Grøn Gas"]], "Grøn Gas"),
        ([["Klusterin nimi", None, "Akkuklusteri"]], "Akkuklusteri"),
        ([["Klusternamn"], ["Gröna Kemin"]], "Gröna Kemin"),
        ([["Organisation", "Lys & Lyd"]], "Lys & Lyd"),
        ([["Havvind Vest – nøkkeltall 2025"]], "Havvind Vest"),
        ([["Cluster Assessment 2023 – Øresund BioData Alliance"]], "Øresund BioData Alliance"),
        ([["Klusterutvärdering 2024"]], "X"),
        ([["Organisation", "Parent organisation"]], "X"),
        ([["Navn", "Antall medlemmer", "SMB", "Årsverk", "Møter"]], "X"),
    ],
)
def test_a_cell_or_title_names_the_cluster(tmp_path: Path, rows: list[list[object]], name: str) -> None:
    assert told(tmp_path, rows, "x x/2024.xlsx").name in (name, name if name != "X" else "X X")


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("Havvind Vest 2025.xlsx", "Havvind Vest"),
        ("havvind-vest_nøkkeltall_2024.xlsx", "Havvind Vest"),
        ("Nøkkeltall Havvind Vest v2 (1).xlsx", "Havvind Vest"),
        ("03 Robotklyngen Fyn 2023-2024 endelig.xlsx", "Robotklyngen Fyn"),
        ("kattegatt-vätgas-2024-sv.xlsx", "Kattegatt Vätgas"),
        ("Nordic Energy Cluster 2024.xlsx", "Nordic Energy Cluster"),
        ("Ocean Cluster Group 1 - 2024.xlsx", "Ocean Cluster Group 1"),
        ("Havvind Vest/2024.xlsx", "Havvind Vest"),
        ("Havvind Vest/2024/Report final.xlsx", "Havvind Vest"),
        ("2024.xlsx", ""),
        ("Report 2023 final.xlsx", ""),
    ],
)
def test_else_the_file_s_or_its_folder_s_name_without_what_is_nobody_s(tmp_path: Path, file: str, name: str) -> None:
    assert told(tmp_path, [], file).name == name


def test_a_title_with_a_known_name_wins_over_the_file_s(tmp_path: Path) -> None:
    title: list[list[object]] = [["Status – Lys & Lyd – Odense"]]
    assert told(tmp_path, title, "copenhagen.xlsx").name == "Copenhagen"
    assert told(tmp_path, title, "copenhagen.xlsx", ("Lys & Lyd",)).name == "Lys & Lyd"


def test_country_and_currency_are_taken_where_they_are_said_once(tmp_path: Path) -> None:
    found = told(tmp_path, [["Land", "Sverige"], ["Income (tSEK)", None]])
    assert (found.country, found.currency) == ("SE", "SEK")
    assert told(tmp_path, [["Fees in EUR"], ["Income (NOK)"]]).currency == ""
    assert told(tmp_path, [["Fees", "200 000 EUR"]]).currency == ""


def test_almost_the_same_name_is_told_apart_from_the_same_and_from_another_number() -> None:
    known = ("Havvind Vest", "Ocean Group 1")
    assert nearly("Havvind Vestt", known) == "Havvind Vest"
    assert nearly("Ocean Group 2", known) == ""
    assert nearly("Lydklyngen", known) == ""


def test_the_years_of_titles_heads_and_sheets_are_found(tmp_path: Path) -> None:
    assert years_of(read(tmp_path, [["Figures 2022"], ["", 2023, "2024"], ["Founded", "12.04.2013"]])) == [
        "2022", "2023", "2024",
    ]  # fmt: skip

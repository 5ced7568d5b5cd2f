"""Heads over figures that only look like answers."""

import pytest
from layouts.scoring import plan_sheets, taken

ROWS: list[list[object]] = [
    ["Members in all", 118], ["Committed members", 74], ["Board meetings", 6], ["Staff", 7], ["Newsletters sent", 11],
]  # fmt: skip
MEASURES = (
    "Percentile among peers|Index (2020 = 100)|Quartile|Rank among clusters|Weighting|Peer group|"
    "Half-year|Persentil blant andre|Indeks (2020 = 100)|Rangering|Landsgjennomsnitt|Vekting|Sammenligningsgruppe|"
    "Percentil bland andra|Kvartil|Rangordning|Riksgenomsnitt|Viktning|Jämförelsegrupp|Första halvåret|"
    "Percentil blandt andre|Landsgennemsnit|Vægtning|Persentiili vertailussa|Kvartiili|Sijoitus|Painotus|Vertailuryhmä|"
    "Vähimmäistaso|Endring fra 2024|Förändring mot 2024|Muutos 2024"
).split("|")


def test_the_figures_themselves_are_taken() -> None:
    assert len(taken([["Key figures 2025"], *ROWS])) == len(ROWS)


@pytest.mark.parametrize("head", MEASURES)
def test_what_stands_under_a_measure_is_no_figure(head: str) -> None:
    assert not taken([[head], [], *ROWS])
    assert not taken([["", head], *ROWS])


@pytest.mark.parametrize("head", ["Per 100 members", "Pr. 100 medlemmer", "Sataa jäsentä kohti"])
def test_figures_for_each_hundred_are_no_figures(head: str) -> None:
    assert not taken([["", head], *ROWS])


@pytest.mark.parametrize("name", ["Plan", "Suunnitelma", "Peers"])
def test_a_sheet_of_what_is_wanted_or_of_others_is_asked(name: str) -> None:
    assert not plan_sheets({name: ROWS}).imported


def test_a_sheet_of_plans_tells_what_is_in_them() -> None:
    rows = [["Strategy adopted on", "2024-06-12"], ["Measures in the action plan", 14]]
    assert {each.question for each in plan_sheets({"Plan": rows}).imported} == {"strategy_adopted_on", "plan_measures"}

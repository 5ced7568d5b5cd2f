"""What clusters replied to a survey, as its tool exports it; and programmes' tables under two rows of heads."""

from datetime import datetime

import pytest
from layouts.scoring import plan_rows

NAMES = ("Nordlys Bioraffinaderi", "Vannkraft Sørvest", "Skogbruk Innlandet", "Havbruk Trøndelag")
FIGURES = ((61, 40, 5, 4, 11), (93, 70, 9, 6, 24), (38, 22, 3, 3, 8), (120, 99, 12, 7, 31))
ASKED = {
    "en": ("Name of the cluster", "How many members do you have in total?", "How many of them are committed?",
           "How many people work in the office?", "How often did the board meet in the year?",
           "How many newsletters did you send in the year?"),
    "sv": ("Klustrets namn", "1. Antal medlemmar totalt", "2. Varav engagerade medlemmar", "3. Antal anställda",
           "4. Styrelsemöten under året", "5. Nyhetsbrev under året"),
    "da": ("Klyngens navn", "1) Medlemmer i alt", "2) Heraf forpligtede medlemmer", "3) Antal ansatte",
           "4) Bestyrelsesmøder i året", "5) Nyhedsbreve i året"),
}  # fmt: skip
FRONT = {
    "Forms": ("ID", "Start time", "Completion time", "Email"),
    "Questback": ("Respondent ID", "Date"),
    "SurveyXact": ("Nummer", "Tidsstempel"),
    "en": ("Response ID", "Created", "Last updated at"),
    "sv": ("Svars-ID", "Skapad", "Inskickad den"),
    "nb": ("Svarnummer", "Opprettet", "Dato levert"),
    "da": ("Svar-ID", "Oprettet", "Afsluttet"),
    "fi": ("Vastaajan tunnus", "Luotu", "Lähetetty"),
}
WHEN = {"Start time", "Completion time", "Date", "Tidsstempel"} | {
    head for tool in ("en", "sv", "nb", "da", "fi") for head in FRONT[tool][1:]
}


def _front(tool: str, place: int) -> list[object]:
    told = {head: datetime(2024, 2, 3 + place, 9, 5) for head in WHEN} | {"Email": "anonymous"}
    return [told.get(head, 48_210 + 13 * place) for head in FRONT[tool]]


def _export(tool: str, language: str) -> list[list[object]]:
    replies = zip(NAMES, FIGURES, strict=True)
    rows = [[*_front(tool, place), name, *figures] for place, (name, figures) in enumerate(replies)]
    return [[*FRONT[tool], *ASKED[language]], *rows]


@pytest.mark.parametrize("language", ASKED)
@pytest.mark.parametrize("tool", FRONT)
def test_a_survey_tools_export_has_a_row_for_each_cluster_that_replied(tool: str, language: str) -> None:
    plan = plan_rows(_export(tool, language), NAMES[1])
    assert {each.question: each.text for each in plan.imported} == {
        "members_total": "93", "members_committed": "70", "staff_headcount": "9", "board_meetings": "6",
        "newsletters": "24",
    }  # fmt: skip


@pytest.mark.parametrize("created", ["Created", "Skapad", "Opprettet", "Oprettet", "Luotu"])
def test_when_a_single_reply_was_made_founds_no_cluster(created: str) -> None:
    rows: list[list[object]] = [["ID", *ASKED["en"], created], [7, NAMES[1], *FIGURES[1], datetime(2024, 2, 4)]]
    assert "founded_on" not in {each.question for each in plan_rows(rows, NAMES[1]).imported}


@pytest.mark.parametrize("created", ["Opprettet", "Oprettet"])
def test_clusters_of_a_programme_were_created_years_apart(created: str) -> None:
    rows: list[list[object]] = [["ID", ASKED["en"][0], created, *ASKED["en"][1:]]]
    rows += [[7 + n, NAMES[n], datetime(2003 + 4 * n, 2, 4), *FIGURES[n]] for n in range(4)]
    told = {each.question: each.text for each in plan_rows(rows, NAMES[1]).imported}
    assert told["founded_on"] == "2007-02-04"


def _half_filled(language: str, front: tuple[object, ...], states: tuple[str, ...]) -> list[list[object]]:
    """Replies of which the third is half and the fourth hardly filled in, each with its state in front."""
    heads = [*front, *ASKED[language]]
    rows = [[48_211 + n, states[n], NAMES[n], *FIGURES[n]] for n in range(4)]
    rows[2][4:] = [""] * 4
    rows[3][3:] = [""] * 5
    return [heads, *rows]


DAYS = ("2024-02-03 10:02", "2024-02-04 16:40", "", "2024-02-08 23:58")
STATES = {
    "en": ("Complete", "Complete", "Partial response", "Sent"),
    "sv": ("Slutförd", "Slutförd", "Vissa svar", "Utskickad"),
    "da": ("Gennemført", "Gennemført", "Nogen svar", "Distribueret"),
}


@pytest.mark.parametrize("language", STATES)
@pytest.mark.parametrize(("place", "answered"), [(0, 5), (1, 5), (2, 1)])
def test_a_half_filled_reply_takes_nothing_from_those_that_are_complete(
    language: str, place: int, answered: int
) -> None:
    rows = _half_filled(language, ("Respondent", "Status"), STATES[language])
    told = [each.text for each in plan_rows(rows, NAMES[place]).imported]
    assert told == [str(figure) for figure in FIGURES[place][:answered]]


def test_a_reply_without_its_day_takes_nothing_from_those_that_have_one() -> None:
    rows = _half_filled("en", ("Response ID", "Date submitted"), DAYS)
    told = {each.question: each.text for each in plan_rows(rows, NAMES[1]).imported}
    assert told["members_total"] == "93" and len(told) == 5


def test_codes_of_the_questions_over_their_words_are_no_heads_of_their_own() -> None:
    rows = _half_filled("da", ("Respondent", "Samlet status"), STATES["da"])
    codes: list[object] = ["respondent", "status", *(f"s_{n}" for n in range(1, 7))]
    told = {each.question: each.text for each in plan_rows([codes, *rows], NAMES[1]).imported}
    assert told["members_total"] == "93" and len(told) == 5


@pytest.mark.parametrize(
    "asked",
    [
        "How satisfied are you with the network? [1-5]", "Hur nöjda är ni med nätverket (1-5)?",
        "Hvor fornøyd er du med nettverket (1-5)?", "Hvor tilfredse er I med netværket (1-5)?",
        "Kuinka tyytyväisiä olette verkostoon (1-5)?",
    ],
)  # fmt: skip
def test_the_mark_of_one_who_replies_is_no_mean_of_members(asked: str) -> None:
    rows = _export("SurveyXact", "en")
    rows = [[*row, asked if place == 0 else 3 + place % 3] for place, row in enumerate(rows)]
    rows[0][0] = "Response ID"
    told = {each.question: each.text for each in plan_rows(rows, NAMES[1]).imported}
    assert "satisfaction_mean" not in told and told["members_total"] == "93"


def test_a_log_of_meetings_is_no_survey() -> None:
    rows: list[list[object]] = [["No.", "Date", "Meeting", "Participants", "Members", "Firms"]]
    rows += [[n, datetime(2024, n, 7), f"Meeting {n}", 10 + n, 8, 5] for n in range(1, 6)]
    assert not plan_rows(rows).imported


@pytest.mark.parametrize(
    "below", ["Mean", "Median", "Average", "Gjennomsnitt", "Medelvärde", "Middelværdi", "Keskiarvo"]
)
def test_means_below_a_programmes_clusters_take_nothing_from_them(below: str) -> None:
    rows: list[list[object]] = [
        ["Cluster", "Class", "Participation", "", "People", "", "Survey"],
        ["", "", "Members in all", "Of these committed", "Employees", "FTE", "Satisfaction (1-5)"],
        [NAMES[0], "A", 61, 40, 5, 4.2, 4.1],
        [NAMES[1], "B", 93, 70, 9, 7.5, 3.8],
        [NAMES[2], "A", 38, 22, 3, 2.6, 4.4],
        [below, "", 64, 44, 5.7, 4.8, 4.1],
    ]
    told = {each.question: each.text for each in plan_rows(rows, NAMES[1]).imported}
    assert told == {
        "members_total": "93", "members_committed": "70", "staff_headcount": "9", "staff_fte": "7.5",
        "satisfaction_mean": "3.8",
    }  # fmt: skip

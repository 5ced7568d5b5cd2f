"""Workbooks in which what stands beside a figure says more than its label: quarters, ranks, other people, sub-heads."""

from layouts.tuned.marking import ask, laid, now, was

NB: dict[str, str] = {"language": "nb", "period": "2025"}
SV: dict[str, str] = {"language": "sv", "period": "2025", "currency": "SEK"}
DA: dict[str, str] = {"language": "da", "period": "2025", "currency": "DKK"}
FI: dict[str, str] = {"language": "fi", "period": "2025", "currency": "EUR"}
EN: dict[str, str] = {"language": "en", "period": "2025", "currency": "EUR"}


def _quarters() -> dict[str, list[list[object]]]:
    return {
        "Virksomhet 2025": [
            ["", "Q1", "Q2", "Q3", "Q4", "Sum 2025"],
            ["Nye medlemmer", 2, 1, 0, 4, now("members_joined", 7)],
            ["Styremøter", 1, 2, 1, 2, now("board_meetings", 6)],
            ["Nyhetsbrev", 3, 2, 2, 3, now("newsletters", 10)],
        ]
    }


def _women_and_men() -> dict[str, list[list[object]]]:
    return {
        "Personal 2025": [
            ["", "Kvinnor", "Män", "Totalt"],
            ["Anställda", 4, 3, now("staff_headcount", 7)],
            ["Heltidstjänster", "3,5", "2,7", now("staff_fte", 6.2, "6,2")],
            ["Styrelseledamöter", 4, 5, now("board_members", 9)],
        ]
    }


def _per_member() -> dict[str, list[list[object]]]:
    return {
        "Nøgletal 2025": [
            ["Nøgletal", "Antal", "Pr. medlem", "Placering"],
            ["Medlemmer i alt", now("members_total", 120), "", 3],
            ["Nyhedsbreve", now("newsletters", 12), "0,1", 5],
            ["Bestyrelsesmøder", now("board_meetings", 6), "0,05", 2],
            ["Arbejdsgrupper", now("working_groups", 5), "0,04", 1],
        ]
    }


def _months() -> dict[str, list[list[object]]]:
    months = ["tammikuu", "helmikuu", "maaliskuu", "huhtikuu"]
    return {
        "Seuranta 2025": [
            ["Mittari", *months, "Koko vuosi"],
            ["Uutiskirjeitä", 1, 1, 0, 1, now("newsletters", 9)],
            ["Hallituksen kokoukset", 1, 0, 1, 0, now("board_meetings", 7)],
            ["Uudet jäsenet", 2, 0, 1, 1, now("members_joined", 11)],
        ]
    }


def _ours_and_average() -> dict[str, list[list[object]]]:
    return {
        "Comparison": [
            ["Indicator", "Havvind Vest", "Average of clusters", "Median", "Rank"],
            ["Members in total", now("members_total", 88), 101, 95, 4],
            ["Committed members", now("members_committed", 70), 77, 72, 3],
            ["FTE", now("staff_fte", 5.5), 6.1, 5.9, 4],
            ["Board meetings", now("board_meetings", 6), 5, 5, 1],
        ]
    }


def _years_and_trend() -> dict[str, list[list[object]]]:
    return {
        "Utvikling": [
            ["Nøkkeltall for klyngen", 2023, 2024, 2025, "Trend", "Snitt 2023–2025"],
            [
                "Antall medlemmer",
                was(2023, "members_total", 70),
                was(2024, "members_total", 74),
                now("members_total", 81),
                7,
                75,
            ],
            [
                "Forpliktede medlemmer",
                was(2023, "members_committed", 50),
                was(2024, "members_committed", 55),
                now("members_committed", 61),
                6,
                55.3,
            ],
            ["Årsverk", was(2023, "staff_fte", 3), was(2024, "staff_fte", 3.5), now("staff_fte", 4.2), 0.7, 3.6],
        ]
    }


def _half_years() -> dict[str, list[list[object]]]:
    return {
        "Uppföljning 2025": [
            ["", "1:a halvåret", "Helår", "Kommentar"],
            ["Nya medlemmar", 4, now("members_joined", 9), "bra år"],
            ["Medlemmar som lämnat", 1, now("members_left", 2), ""],
            ["Nyhetsbrev", 5, now("newsletters", 11), ""],
        ]
    }


def _unmerged_heads() -> dict[str, list[list[object]]]:
    return {
        "Programme": [
            ["", "Agrotek", "", "Havvind Vest", "", "Smart Bygg", ""],
            ["", 2024, 2025, 2024, 2025, 2024, 2025],
            ["Members in total", 88, 90, was(2024, "members_total", 72), now("members_total", 81), 45, 47],
            ["Committed members", 61, 60, was(2024, "members_committed", 55), now("members_committed", 66), 40, 41],
            ["FTE", 4, 4.5, was(2024, "staff_fte", 3.8), now("staff_fte", 4.4), 2, 2.2],
        ]
    }


def _one_cell_dash() -> dict[str, list[list[object]]]:
    return {
        "Notater": [
            ["Besøk hos Havvind Vest"],
            [now("members_total", 77, "Medlemmer i alt: 77")],
            [now("staff_headcount", 5, "Ansatte = 5")],
            [now("income_by_source.fees", 1200000, "Medlemskontingent: 1,2 MNOK")],
            ["Kontakt: 915 22 334"],
            ["Neste besøk: 2027"],
        ]
    }


def _host_beside() -> dict[str, list[list[object]]]:
    return {
        "Organisation": [
            ["", "Klyngen", "Værtsorganisation"],
            ["Medarbejdere", now("staff_headcount", 6), 240],
            ["Årsværk", now("staff_fte", 4.8, "4,8"), "221,5"],
            ["Bestyrelsesmedlemmer", now("board_members", 9), 11],
        ]
    }


def _accounts_thousands() -> dict[str, list[list[object]]]:
    return {
        "Regnskap": [
            ["(1000 kr)", "Note", "Regnskap 2025", "Budsjett 2025", "Regnskap 2024", "Avvik"],
            [
                "Medlemskontingenter",
                1,
                now("income_by_source.fees", 640000, 640),
                600,
                was(2024, "income_by_source.fees", 580000, 580),
                40,
            ],
            [
                "EU-midler",
                2,
                now("income_by_source.eu", 1210000, "1 210"),
                "1 000",
                was(2024, "income_by_source.eu", 800000, "800"),
                210,
            ],
            [
                "Sponsorer",
                2,
                now("income_by_source.sponsoring", 50000, 50),
                50,
                was(2024, "income_by_source.sponsoring", 25000, 25),
                0,
            ],
            ["Sum inntekter", "", "1 900", "1 650", "1 405", 250],
        ]
    }


def _scores_beside() -> dict[str, list[list[object]]]:
    return {
        "Assessment": [
            ["Visit 3 Nov 2025", "", "", ""],
            ["Indicator", "", "Level", "Weight"],
            ["Members in total", now("members_total", 64), 4, 1],
            ["Committed members", now("members_committed", 51), 3, 2],
            ["Board meetings", now("board_meetings", 5), 4, 1],
            ["Working groups", now("working_groups", 4), 3, 1],
        ]
    }


def _previous_below() -> dict[str, list[list[object]]]:
    return {
        "Jäsenet": [
            ["Jäseniä yhteensä", now("members_total", 66)],
            ["edellisenä vuonna", 61],
            ["Sitoutuneita jäseniä", now("members_committed", 49)],
            ["edellisenä vuonna", 44],
            ["Hallituksen kokoukset", now("board_meetings", 6)],
        ]
    }


def _row_per_year() -> dict[str, list[list[object]]]:
    return {
        "Tidslinje": [
            ["Period", "Members in total", "Committed members", "Board meetings"],
            ["H1 2025", 60, 40, 3],
            ["H2 2025", 66, 45, 3],
            ["Full year 2025", now("members_total", 66), now("members_committed", 45), now("board_meetings", 6)],
            ["Target", 80, 60, 6],
        ]
    }


def _out_of_five() -> dict[str, list[list[object]]]:
    return {
        "Survey 2025": [
            ["Question", "Answer", "n"],
            ["Average satisfaction (1-5)", now("satisfaction_mean", 4.3, "4.3 out of 5"), 61],
            ["Response rate", now("satisfaction_response_rate", 47, "47 %"), 61],
            ["Website visits", now("website_visits", 31200, "31,200"), ""],
            ["Staff who left in the last two years", now("staff_left", 0, "none"), ""],
            ["Members in total", ask("60-65"), ""],
        ]
    }


LAYOUTS = (
    laid("nb-quarters-and-sum", _quarters(), **NB),
    laid("sv-women-men-and-all", _women_and_men(), **SV),
    laid("da-per-member-and-place", _per_member(), **DA),
    laid("fi-months-and-year", _months(), **FI),
    laid("en-ours-and-average", _ours_and_average(), **EN),
    laid("nb-years-and-trend", _years_and_trend(), **NB),
    laid("sv-half-year-and-year", _half_years(), **SV),
    laid("en-heads-not-merged", _unmerged_heads(), **EN),
    laid("nb-label-and-figure-in-one-cell", _one_cell_dash(), **NB),
    laid("da-host-beside", _host_beside(), **DA),
    laid("nb-accounts-with-notes", _accounts_thousands(), **NB),
    laid("en-levels-beside", _scores_beside(), **EN),
    laid("fi-previous-year-below", _previous_below(), **FI),
    laid("en-row-for-each-period", _row_per_year(), **EN),
    laid("en-answers-in-words", _out_of_five(), **EN),
)

"""Layouts with a twist of their own, in all five languages."""

from datetime import date

from openpyxl import Workbook

from layouts.tuned.marking import ask, laid, now, was


def _scaled_by_format() -> dict[str, list[list[object]]]:
    return {
        "Inntekter": [
            ["Inntekter 2025, vist i tusen kroner", None],
            ["Medlemskontingent", now("income_by_source.fees", 2140000)],
            ["EU-midler", now("income_by_source.eu", 965000)],
            ["Statlige midler", now("income_by_source.national", 3500000)],
            ["Sponsorer", now("income_by_source.sponsoring", 150000)],
        ]
    }


def _dress_scaled(made: Workbook) -> None:
    for row in range(2, 6):
        made["Inntekter"].cell(row, 2).number_format = "#,##0,"  # 2140000 is seen as 2 140.


def _hidden_column() -> dict[str, list[list[object]]]:
    return {
        "Tal": [
            ["Klyngetal", 2024, 2025, "Merknad"],
            ["Medlemar totalt", was(2024, "members_total", 44), now("members_total", 49), "sjå medlemslista"],
            ["Forplikta medlemar", was(2024, "members_committed", 36), now("members_committed", 40), None],
            ["Nye medlemar", was(2024, "members_joined", 5), now("members_joined", 8), "3 frå Sogn"],
            ["Utmelde medlemar", was(2024, "members_left", 2), now("members_left", 3), None],
            ["Årsverk", was(2024, "staff_fte", 2.5, "2,5"), now("staff_fte", 3.1, "3,1"), None],
            ["Timar per medlem (internt mål)", 40, 42, None],
        ]
    }


def _dress_hidden_column(made: Workbook) -> None:
    made["Tal"].column_dimensions["B"].hidden = True
    made["Tal"].row_dimensions[7].hidden = True


def _two_blocks() -> dict[str, list[list[object]]]:
    return {
        "Organisationer": [
            ["Moderorganisation: Forskningsparken AB", None],
            ["Anställda", 64],
            ["Heltidsekvivalenter", "58,5"],
            ["Styrelsemöten per år", 8],
            ["Bildad", date(1997, 4, 1)],
            [],
            ["Kluster: Gröna Kemin", None],
            ["Anställda", now("staff_headcount", 6)],
            ["Heltidsekvivalenter", now("staff_fte", 4.5, "4,5")],
            ["Styrelsemöten per år", now("board_meetings", 5)],
            ["Bildad", now("founded_on", "2015-11-16", date(2015, 11, 16))],
        ]
    }


def _millions() -> dict[str, list[list[object]]]:
    return {
        "Intäkter": [
            ["Finansieringskälla", "MSEK 2024", "MSEK 2025", "Prognos 2026"],
            ["EU-medel", was(2024, "income_by_source.eu", 1400000, 1.4), now("income_by_source.eu", 1150000, 1.15), 1.2],
            ["Regionala medel", was(2024, "income_by_source.regional", 800000, 0.8), now("income_by_source.regional", 850000, 0.85), 0.9],
            ["Medlemsavgifter", was(2024, "income_by_source.fees", 1200000, "1,2"), now("income_by_source.fees", 1300000, "1,3"), "1,4"],
            ["Sålda tjänster", was(2024, "income_by_source.services", 300000, "0,3"), now("income_by_source.services", 450000, "0,45"), "0,5"],
            ["Summa", 3.7, 3.75, 4],
        ]
    }  # fmt: skip


def _long_table() -> dict[str, list[list[object]]]:
    return {
        "Data": [
            ["Klynge", "År", "Indikator", "Værdi"],
            ["Fødevareklyngen", 2025, "Medlemmer i alt", 380],
            ["Fødevareklyngen", 2025, "Årsværk", 17.5],
            ["Lys & Lyd", 2024, "Medlemmer i alt", was(2024, "members_total", 143)],
            ["Lys & Lyd", 2024, "Årsværk", was(2024, "staff_fte", 6.5)],
            ["Lys & Lyd", 2024, "Nyhedsbreve", was(2024, "newsletters", 10)],
            ["Lys & Lyd", 2025, "Medlemmer i alt", now("members_total", 156)],
            ["Lys & Lyd", 2025, "Årsværk", now("staff_fte", 7.25)],
            ["Lys & Lyd", 2025, "Nyhedsbreve", now("newsletters", 11)],
            ["Vandklyngen", 2025, "Medlemmer i alt", 210],
        ]
    }


def _months_and_years() -> dict[str, list[list[object]]]:
    return {
        "Datoer": [
            ["Vigtige datoer", None],
            ["Foreningen stiftet", ask("2014")],
            ["Strategi vedtaget", now("strategy_adopted_on", "2023-12-06", "6. december 2023")],
            ["Strategi senest revideret", ask("marts 2025")],
            ["Næste revision af strategien", "1. december 2026"],
            ["Tilfredshedsundersøgelse gennemført", now("satisfaction_surveyed_on", "2025-05-19", date(2025, 5, 19))],
            ["Generalforsamling", date(2025, 4, 3)],
        ]
    }


def _hard_spaces() -> dict[str, list[list[object]]]:
    return {
        "Viestintä 2025": [
            ["Viestinnän ja palvelujen tunnusluvut 2025", None],
            ["Verkkosivujen kävijämäärä (käyntejä/vuosi)", now("website_visits", 12450, "12\u00a0450")],
            ["Verkkosivujen kielet, lkm", now("website_languages", 3, "3 kieltä")],
            ["Uutiskirje, numeroa/vuosi", now("newsletters", 8, "8 kpl")],
            ["Mediamainintoja", now("media_mentions", 34)],
            ["LinkedIn-seuraajia", 2870],
            ["Palveluja käyttäneet jäsenet", now("members_using_services", 41)],
            ["Palveluja käyttäneet muut kuin jäsenet", 15],
        ]
    }


def _two_level_heads() -> dict[str, list[list[object]]]:
    return {
        "Tilastot": [
            [None, "2024", None, "2025", None],
            ["Klusteri", "Jäseniä", "Htv", "Jäseniä", "Htv"],
            ["Akkuklusteri", 47, "3,0", 51, "3,5"],
            ["Meriteknologia", was(2024, "members_total", 78), was(2024, "staff_fte", 5, "5,0"), now("members_total", 83), now("staff_fte", 5.5, "5,5")],
            ["Terveysklusteri", 60, "4,0", 64, "4,2"],
        ]
    }  # fmt: skip


def _dress_two_level(made: Workbook) -> None:
    made["Tilastot"].merge_cells("B1:C1")
    made["Tilastot"].merge_cells("D1:E1")


def _cover_and_blocks() -> dict[str, list[list[object]]]:
    return {
        "Cover": [["Cluster monitoring"], ["Reporting period: 1 January – 31 December 2025"], ["Oslo, 14/01/2026"]],
        "Structure": [
            ["Participants at year end", None, None],
            ["", "Number", "Remarks"],
            ["Total", now("members_total", 81), "2 more than in the register"],
            ["Committed", now("members_committed", 64), None],
            ["Joined during the year", now("members_joined", 9), None],
            ["Exits during the year", now("members_left", 4), "1 bankruptcy"],
            ["Waiting list", 6, None],
        ],
        "Team": [
            ["Headcount", now("staff_headcount", 5), None],
            ["Full time equivalents", now("staff_fte", 4.25), None],
            ["Staff who left (last two years)", now("staff_left", 2), None],
            ["Open positions", 1, None],
        ],
    }


def _benchmark_choices() -> dict[str, list[list[object]]]:
    return {
        "Profile": [
            ["Benchmarking profile 2025", None],
            ["Technology field", now("technology_field", "food", "Food")],
            ["Geographical focus", now("geographic_focus", "country", "Whole country")],
            ["Board elected by members", now("board_elected", True, "Yes")],
            ["Individual learning plans", now("learning_plans", False, "No")],
            ["How membership fees are set", now("fee_model", "flat", "The same for all")],
            ["Annual fee of a firm with 20 employees", now("fee_small_firm", 1500, "EUR 1 500")],
            ["Date of latest activity", now("last_activity_on", "2025-11-27", "27 November 2025")],
            ["Reserve in months", now("reserve_months", 4.5)],
            ["Staff with industry experience", now("staff_from_industry", 3)],
        ]
    }


LAYOUTS = (
    laid("nb-scaled-by-format", _scaled_by_format(), _dress_scaled, language="nb", period="2025"),
    laid("nn-hidden-column", _hidden_column(), _dress_hidden_column, language="nb", period="2025"),
    laid("sv-two-organisations", _two_blocks(), language="sv", currency="SEK", cluster="Gröna Kemin"),
    laid("sv-millions-and-forecast", _millions(), language="sv", currency="SEK", period="2025"),
    laid("da-long-table", _long_table(), language="da", currency="DKK", cluster="Lys & Lyd", period="2025"),
    laid("da-months-and-years", _months_and_years(), language="da", currency="DKK"),
    laid("fi-hard-spaces", _hard_spaces(), language="fi", currency="EUR", period="2025"),
    laid("fi-two-level-years", _two_level_heads(), _dress_two_level, language="fi", currency="EUR", cluster="Meriteknologia", period="2025"),
    laid("en-cover-and-blocks", _cover_and_blocks(), currency="EUR", period="2025"),
    laid("en-benchmark-choices", _benchmark_choices(), currency="EUR", edition="benchmark-2019", period="2025"),
)  # fmt: skip

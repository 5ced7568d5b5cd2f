"""The layouts that the matching was first written for."""

from datetime import date

from openpyxl import Workbook
from openpyxl.comments import Comment

from layouts import Layout, book


def norwegian_two_years() -> Workbook:
    return book(
        {
            "Nøkkeltall": [
                ["Havvind Vest – nøkkeltall"],
                [],
                ["", "2024", "2025", "Merknad"],
                ["Antall medlemmer totalt", 61, 70, ""],
                ["Herav forpliktede", 44, 52, "to nye i høst"],
                ["SMB", 20, 25, ""],
                ["Store bedrifter", 9, 10, ""],
                ["Forskningsinstitutter", 3, 3, ""],
                ["Årsverk", "3,5", "4,2", ""],
                ["Styremøter per år", 6, 5, ""],
                ["Svarprosent", "38 %", "44 %", ""],
            ],
            "Økonomi": [
                ["Inntekter (1000 NOK)", 2024, 2025],
                ["EU-midler", 900, 1100],
                ["Medlemskontingent", 640, 700],
                ["Salg av tjenester", "210", "260"],
                ["Sum", 1750, 2060],
            ],
        }
    )


def finnish_with_numbers() -> Workbook:
    return book(
        {
            "Perustiedot 2025": [
                ["1.1.0", "Jäseniä yhteensä", "54 kpl"],
                ["1.1.0", "Joista sitoutuneita", "41 kpl"],
                ["1.1.1", "Pk-yritykset", 22],
                ["1.1.1", "Suuret yritykset", 8],
                ["2.1", "Organisaatio perustettu", "1. maaliskuuta 2016"],
                ["2.2.1", "Henkilötyövuodet", "3,25"],
                ["3.1", "Rahoitus varmistettu, kuukautta eteenpäin", 18],
                ["3.2", "Jäsenmaksut", "EUR 61 500"],
                ["5.3", "Vastausprosentti", "37 %"],
                ["", "Muuta: soita Pekalle", ""],
            ]
        }
    )


def english_labels_on_the_right() -> Workbook:
    made = book(
        {
            "Figures": [
                ["Cluster figures 2025"],
                [],
                [85, "Total members"],
                [60, "Committed members"],
                [30, "SMEs"],
                [12, "Large companies"],
                [0.5, "Response rate"],
                [4, "Success stories"],
            ]
        }
    )
    made["Figures"]["A7"].number_format = "0 %"
    made["Figures"]["A3"].comment = Comment("from the register", "AB")
    return made


def danish_portfolio() -> Workbook:
    return book(
        {
            "Oversigt": [
                ["Klyngeprogram 2025", None, None, None, None],
                ["Navn", "Antal medlemmer", "Heraf engagerede", "SMV", "Årsværk", "Svarprocent"],
                ["Grøn Gas", 120, 88, 51, "6,5", "41 %"],
                ["Havvind Vest", 96, 70, 40, "5,1", "52 %"],
                ["Lys & Lyd", 75, 50, 31, "4,0", "35 %"],
            ]
        }
    )


def swedish_sheet_for_each_year() -> Workbook:
    rows = lambda a, b, c: [
        ["Antal medlemmar", a],
        ["Engagerade medlemmar", b],
        ["Heltidstjänster", c],
        ["Nyhetsbrev", 8],
    ]
    return book({"2023": rows(50, 38, 3.0), "2024": rows(55, 40, 3.5), "2025": rows(58, 44, "3,8")})


def english_money_in_thousands() -> Workbook:
    return book(
        {
            "Overview": [["Annual monitoring 2025"], ["Cluster", "Havvind Vest"], ["Contact", "O. Moe"]],
            "Finance": [
                ["Income by source", "k€"],
                ["EU programmes", 210],
                ["National", 95.5],
                ["Region", 120],
                ["Membership fees", 88.5],
                ["Total", 514],
                [],
                ["Total budget", "1,2 MEUR"],
                ["Months of secured funding", 26],
            ],
            "People": [
                ["Head count", 7],
                ["FTE", "5.4"],
                ["Board meetings per year", "6 times"],
                ["Founded", date(2014, 5, 2)],
            ],
        }
    )


def norwegian_columns_for_clusters() -> Workbook:
    return book(
        {
            "Tall 2025": [
                ["", "Antall medlemmer", "Forpliktede medlemmer", "SMB", "Antall ansatte", "Årsverk"],
                ["Fjordfisk", 40, 30, 20, 4, "3,1"],
                ["Havvind Vest", 77, 60, 33, 8, "6,2"],
            ]
        }
    )


def swedish_blocks() -> Workbook:
    return book(
        {
            "Blad1": [
                ["Klusteruppföljning 2025", None, None],
                [],
                ["Antal medlemmar", None, "Engagerade medlemmar"],
                [64, None, 49],
                [],
                ["Svarsfrekvens", None, "Medelbetyg (1–5)"],
                ["38,5 %", None, "4,2"],
                [],
                ["Styrelsemöten", None, "Organisationen bildad"],
                [7, None, "15 juni 2012"],
            ]
        }
    )


def danish_free_order() -> Workbook:
    return book(
        {
            "Ark1": [
                ["Selvevaluering 2025", "", ""],
                ["Spørgsmål", "Svar", "Kommentar"],
                ["Hvor mange nyhedsbreve udsendes?", "ti", ""],
                ["Succeshistorier", 5, "to med tal"],
                ["Medarbejdere", "8 personer", ""],
                ["Årsværk", "6,25", ""],
                ["Bestyrelsesmøder pr. år", "4", ""],
                ["Kontingenter", "1.250.000 kr.", ""],
                ["Tilfredshed (1-5)", "4,3", ""],
                ["Stiftet", "12.04.2013", ""],
                ["Andet", "Ring til formanden", ""],
            ]
        }
    )


def finnish_two_years() -> Workbook:
    return book(
        {
            "Tunnusluvut": [
                ["Klusterin tunnusluvut"],
                ["", 2024, 2025],
                ["Jäsenmäärä", 80, 92],
                ["Sitoutuneet jäsenet", 61, 70],
                ["HTV", "5,0", "5,6"],
                ["Uutiskirjeitä vuodessa", 6, 6],
                ["Tulot (t€)", "", ""],
                ["EU-rahoitus", 300, 340],
                ["Jäsenmaksut", 90, 95],
                ["Yhteensä", 390, 435],
            ]
        }
    )


LAYOUTS = (
    Layout(
        "norwegian-two-years",
        norwegian_two_years,
        {
            "Nøkkeltall!C4": ("members_total", 70), "Nøkkeltall!C5": ("members_committed", 52),
            "Nøkkeltall!C6": ("members_by_type.sme", 25), "Nøkkeltall!C7": ("members_by_type.large", 10),
            "Nøkkeltall!C8": ("members_by_type.research", 3), "Nøkkeltall!C9": ("staff_fte", 4.2),
            "Nøkkeltall!C10": ("board_meetings", 5), "Nøkkeltall!C11": ("satisfaction_response_rate", 44),
            "Økonomi!C2": ("income_by_source.eu", 1100000), "Økonomi!C3": ("income_by_source.fees", 700000),
            "Økonomi!C4": ("income_by_source.services", 260000),
        },
    ),
    Layout(
        "finnish-with-numbers",
        finnish_with_numbers,
        {
            "Perustiedot 2025!C1": ("members_total", 54), "Perustiedot 2025!C2": ("members_committed", 41),
            "Perustiedot 2025!C3": ("members_by_type.sme", 22), "Perustiedot 2025!C4": ("members_by_type.large", 8),
            "Perustiedot 2025!C5": ("founded_on", "2016-03-01"), "Perustiedot 2025!C6": ("staff_fte", 3.25),
            "Perustiedot 2025!C7": ("financing_secured_months", 18), "Perustiedot 2025!C8": ("income_by_source.fees", 61500),
            "Perustiedot 2025!C9": ("satisfaction_response_rate", 37),
        },
        currency="EUR",
    ),
    Layout(
        "english-labels-on-the-right",
        english_labels_on_the_right,
        {
            "Figures!A3": ("members_total", 85), "Figures!A4": ("members_committed", 60),
            "Figures!A5": ("members_by_type.sme", 30), "Figures!A6": ("members_by_type.large", 12),
            "Figures!A7": ("satisfaction_response_rate", 50), "Figures!A8": ("success_stories", 4),
        },
    ),
    Layout(
        "danish-portfolio",
        danish_portfolio,
        {
            "Oversigt!B4": ("members_total", 96), "Oversigt!C4": ("members_committed", 70),
            "Oversigt!D4": ("members_by_type.sme", 40), "Oversigt!E4": ("staff_fte", 5.1),
            "Oversigt!F4": ("satisfaction_response_rate", 52),
        },
    ),
    Layout(
        "swedish-sheet-for-each-year",
        swedish_sheet_for_each_year,
        {
            "2025!B1": ("members_total", 58), "2025!B2": ("members_committed", 44),
            "2025!B3": ("staff_fte", 3.8), "2025!B4": ("newsletters", 8),
        },
    ),
    Layout(
        "english-money-in-thousands",
        english_money_in_thousands,
        {
            "Finance!B2": ("income_by_source.eu", 210000), "Finance!B3": ("income_by_source.national", 95500),
            "Finance!B4": ("income_by_source.regional", 120000), "Finance!B5": ("income_by_source.fees", 88500),
            "Finance!B8": ("budget_total", 1200000), "Finance!B9": ("financing_secured_months", 26),
            "People!B1": ("staff_headcount", 7), "People!B2": ("staff_fte", 5.4), "People!B3": ("board_meetings", 6),
            "People!B4": ("founded_on", "2014-05-02"),
        },
    ),
    Layout(
        "norwegian-columns-for-clusters",
        norwegian_columns_for_clusters,
        {
            "Tall 2025!B3": ("members_total", 77), "Tall 2025!C3": ("members_committed", 60),
            "Tall 2025!D3": ("members_by_type.sme", 33), "Tall 2025!E3": ("staff_headcount", 8), "Tall 2025!F3": ("staff_fte", 6.2),
        },
    ),
    Layout(
        "swedish-blocks",
        swedish_blocks,
        {
            "Blad1!A4": ("members_total", 64), "Blad1!C4": ("members_committed", 49),
            "Blad1!A7": ("satisfaction_response_rate", 38.5), "Blad1!C7": ("satisfaction_mean", 4.2),
            "Blad1!A10": ("board_meetings", 7), "Blad1!C10": ("founded_on", "2012-06-15"),
        },
    ),
    Layout(
        "danish-free-order",
        danish_free_order,
        {
            "Ark1!B3": ("newsletters", 10), "Ark1!B4": ("success_stories", 5), "Ark1!B5": ("staff_headcount", 8), "Ark1!B6": ("staff_fte", 6.25),
            "Ark1!B7": ("board_meetings", 4), "Ark1!B8": ("income_by_source.fees", 1250000),
            "Ark1!B9": ("satisfaction_mean", 4.3), "Ark1!B10": ("founded_on", "2013-04-12"),
        },
        currency="DKK",
    ),
    Layout(
        "finnish-two-years",
        finnish_two_years,
        {
            "Tunnusluvut!C3": ("members_total", 92), "Tunnusluvut!C4": ("members_committed", 70), "Tunnusluvut!C5": ("staff_fte", 5.6),
            "Tunnusluvut!C6": ("newsletters", 6), "Tunnusluvut!C8": ("income_by_source.eu", 340000), "Tunnusluvut!C9": ("income_by_source.fees", 95000),
        },
        currency="EUR",
    ),
)  # fmt: skip

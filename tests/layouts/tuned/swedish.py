"""As clusters, regions and consultants in Sweden lay out their figures."""

from datetime import date

from openpyxl import Workbook

from layouts.tuned.marking import ask, laid, now, was


def _consultant() -> dict[str, list[list[object]]]:
    return {
        "Nuläge": [
            ["Nulägesanalys klusterledning, underlag 2025"],
            [],
            [None, "Uppgift", "Enhet", "Utfall 2024", "Utfall 2025", "Förändring"],
            [None, "Medlemsföretag och övriga medlemmar, totalt", "st", was(2024, "members_total", 118), now("members_total", 126), "+7 %"],
            [None, "varav engagerade (avtal el. avgift)", "st", was(2024, "members_committed", 84), now("members_committed", 93), "+11 %"],
            [None, "SMF", "st", was(2024, "members_by_type.sme", 52), now("members_by_type.sme", 59), "+13 %"],
            [None, "Storföretag", "st", was(2024, "members_by_type.large", 14), now("members_by_type.large", 15), "+7 %"],
            [None, "Lärosäten", "st", was(2024, "members_by_type.university", 4), now("members_by_type.university", 4), "0 %"],
            [None, "Forskningsinstitut", "st", was(2024, "members_by_type.research", 3), now("members_by_type.research", 3), "0 %"],
            [None, "Kommuner, regioner och myndigheter", "st", was(2024, "members_by_type.public", 8), now("members_by_type.public", 9), "+13 %"],
            [None, "Personal", "HTE", was(2024, "staff_fte", 6.2, "6,2"), now("staff_fte", 6.9, "6,9"), "+11 %"],
            [None, "Personal", "personer", was(2024, "staff_headcount", 8), now("staff_headcount", 9), "+13 %"],
        ]
    }  # fmt: skip


def _questions() -> dict[str, list[list[object]]]:
    return {
        "Enkät": [
            ["Frågor inför besöket", None],
            ["Hur många medlemmar har ni?", now("members_total", 71, "71 st")],
            ["Hur många av medlemmarna är engagerade?", now("members_committed", 55, "55 st")],
            ["Hur många av medlemmarna finns inom 15 mil (150 km) från kontoret?", now("members_within_150km", 40, "40 st")],
            ["När bildades organisationen?", now("founded_on", "2013-09-30", "den 30 september 2013")],
            ["Hur många arbetar på kansliet?", now("staff_headcount", 5, "5 personer")],
            ["Hur många styrelsemöten hade ni under året?", now("board_meetings", 6, "6 ggr")],
            ["Hur många sitter i styrelsen?", now("board_members", 9)],
            ["Hur många av styrelseledamöterna är kvinnor?", 4],
            ["Hur många nyhetsbrev skickar ni per år?", now("newsletters", 10)],
            ["När gjordes den senaste nöjdhetsenkäten?", ask("hösten 2024")],
            ["Hur stor var svarsfrekvensen?", now("satisfaction_response_rate", 48, "48 %")],
            ["Hur många nya medlemmar räknar ni med nästa år?", 15],
            ["Vem svarar på frågor? ", "Anna Lind, 031-12 34 56"],
        ]
    }  # fmt: skip


def _accounts() -> dict[str, list[list[object]]]:
    return {
        "Resultaträkning": [
            ["Kustkluster ek. för., org.nr 769612-3456", None, None, None],
            ["tkr", "2025-01-01 – 2025-12-31", "2024-01-01 – 2024-12-31", "Andel 2025"],
            ["Intäkter", None, None, None],
            ["Medlemsavgifter", now("income_by_source.fees", 1820000, 1820), was(2024, "income_by_source.fees", 1760000, 1760), 0.26],
            ["Försäljning av tjänster", now("income_by_source.services", 640000, 640), was(2024, "income_by_source.services", 410000, 410), 0.091],
            ["Sponsorintäkter", now("income_by_source.sponsoring", 200000, 200), was(2024, "income_by_source.sponsoring", 180000, 180), 0.029],
            ["EU-bidrag", now("income_by_source.eu", 1540000, 1540), was(2024, "income_by_source.eu", 1900000, 1900), 0.22],
            ["Statliga bidrag", now("income_by_source.national", 1400000, 1400), was(2024, "income_by_source.national", 1400000, 1400), 0.2],
            ["Bidrag från regionen", now("income_by_source.regional", 1100000, 1100), was(2024, "income_by_source.regional", 950000, 950), 0.157],
            ["Kommunala bidrag", now("income_by_source.local", 300000, 300), was(2024, "income_by_source.local", 300000, 300), 0.043],
            ["Summa intäkter", 7000, 6900, 1],
            ["Personalkostnader", -4900, -4750, None],
            ["Årets resultat", 120, 85, None],
        ]
    }  # fmt: skip


def _dress_accounts(made: Workbook) -> None:
    for row in range(4, 12):
        made["Resultaträkning"].cell(row, 4).number_format = "0 %"


def _formatted() -> dict[str, list[list[object]]]:
    return {
        "Nyckeltal": [
            ["Nyckeltal", "Värde"],
            ["Medlemsantal 2025-12-31", now("members_total", 84)],
            ["Omsättning", now("budget_total", 4200000, 4.2)],
            ["Årsarbetskrafter", now("staff_fte", 4.75)],
            ["Svarsfrekvens medlemsenkät", now("satisfaction_response_rate", 37.5, 0.375)],
            ["Medelbetyg", now("satisfaction_mean", 3.9)],
            ["Strategin antagen av styrelsen", now("strategy_adopted_on", "2023-02-14", date(2023, 2, 14))],
            ["Senaste översyn av strategin", now("strategy_reviewed_on", "2025-03-05", "5 mars 2025")],
            ["Framgångsberättelser", now("success_stories", 4, "4 st")],
            ["Versionsnummer", 3],
        ]
    }


def _dress_formatted(made: Workbook) -> None:
    sheet = made["Nyckeltal"]
    for cell, form in (("B2", '0 "st"'), ("B3", '0.0 "mnkr"'), ("B4", "0.00"), ("B5", "0.0 %"), ("B7", "yyyy-mm-dd")):
        sheet[cell].number_format = form


def _portfolio() -> dict[str, list[list[object]]]:
    return {
        "Läs mig": [["Sammanställning av klustrens rapporter"], ["Framtagen av region Väst, version 2, sida 1"]],
        "Kluster 2025": [
            ["Klusterorganisation", "Ort", "Ansvarig", "Antal medl.", "Engagerade medl.", "FTE", "Nyhetsbrev/år", "Mediaomnämnanden", "ECEI-nivå"],
            ["Trästaden", "Skellefteå", "B. Ek", 60, 44, 3.5, 10, 21, "Brons"],
            ["Textil Syd", "Borås", "C. Dahl", 97, 70, "5,5", 8, 33, "Silver"],
            ["Havsvind Skåne", "Malmö", "D. Berg", now("members_total", 73), now("members_committed", 61), now("staff_fte", 4.2, "4,2"), now("newsletters", 11), now("media_mentions", 18), "Silver"],
            ["Fordonsdalen", "Trollhättan", "E. Alm", 141, 98, 9, 12, 56, "Guld"],
            ["Totalt", None, None, 371, 273, None, 41, 128, None],
        ],
    }  # fmt: skip


def _columns() -> dict[str, list[list[object]]]:
    return {
        "Jämförelse": [
            ["Jämförelse mellan kluster 2025", None, None, None, None],
            ["Fråga", "Trästaden", "Textil Syd", "Havsvind Skåne", "Medel"],
            ["Antal deltagare", 60, 97, now("members_total", 73), 76.7],
            ["Nya deltagare", 6, 11, now("members_joined", 8), 8.3],
            ["Deltagare som lämnat", 2, 5, now("members_left", 3), 3.3],
            ["Personligt kontaktade deltagare", 40, 66, now("members_contacted", 58), 54.7],
            ["Deltagare i samarbetsprojekt", 31, 49, now("members_cooperating", 37), 39],
            ["Regionala partner", 5, 7, now("partners_regional", 6), 6],
            ["Nationella partner", 4, 9, now("partners_national", 8), 7],
            ["Internationella partner", 2, 12, now("partners_international", 5), 6.3],
            ["Säkrad finansiering (mån)", 12, 30, now("financing_secured_months", 24), 22],
        ]
    }  # fmt: skip


def _year_sheets() -> dict[str, list[list[object]]]:
    return {
        "Mål 2026": [["Mål", "2026"], ["Antal medlemmar", 80], ["Nöjda medlemmar, snitt", 4.5]],
        "Utfall 2025": [
            ["Uppföljning verksamhetsår 2025", None],
            ["Antal medlemmar", now("members_total", 70)],
            ["Arbetsgrupper", now("working_groups", 4)],
            ["Arbetsgruppsmöten", now("working_group_meetings", 17)],
            ["Besök på webben", now("website_visits", 22400, "22 400")],
            ["Kostnad per medlem (kr)", 61000],
        ],
        "Utfall 2024": [
            ["Uppföljning verksamhetsår 2024", None],
            ["Antal medlemmar", was(2024, "members_total", 64)],
            ["Arbetsgrupper", was(2024, "working_groups", 4)],
            ["Arbetsgruppsmöten", was(2024, "working_group_meetings", 14)],
            ["Besök på webben", was(2024, "website_visits", 19850, "19 850")],
            ["Kostnad per medlem (kr)", 59500],
        ],
    }


def _units_in_cells() -> dict[str, list[list[object]]]:
    return {
        "Ekonomi 2025": [
            ["Finansiering 2025", None, "Anm."],
            ["EU-medel", now("income_by_source.eu", 1200000, "1,2 MSEK"), "Interreg, slutår"],
            ["Tillväxtverket / Vinnova (nationellt)", now("income_by_source.national", 2500000, "2,5 MSEK"), None],
            ["Regionala medel", now("income_by_source.regional", 900000, "900 tkr"), "beslut juni 2024"],
            ["Kommunala medel", now("income_by_source.local", 150000, "150 000 kr"), None],
            ["Medlemsavgifter", now("income_by_source.fees", 1315000, "1 315 000 kr"), "71 fakturor"],
            ["Sponsring", "-", None],
            ["Natura (egen tid)", now("income_by_source.in_kind", 400000, "400 tkr"), "schablon 500 kr/h"],
            ["Summa", "6,465 MSEK", None],
            ["Finansieringen är säkrad t.o.m.", ask("juni 2027"), None],
        ]
    }  # fmt: skip


def _other_numbering() -> dict[str, list[list[object]]]:
    return {
        "Formulär": [
            ["A1", "Antal deltagare totalt", now("members_total", 92)],
            ["A2", "varav med undertecknad avsiktsförklaring eller avgift (engagerade)", now("members_committed", 80)],
            ["B1", "Anställda", now("staff_headcount", 7)],
            ["B2", "varav kvinnor", 4],
            ["B3", "varav med högskoleexamen", now("staff_with_degree", 6)],
            ["B4", "Utbildningsdagar under året, samtliga", now("training_days", 31)],
            ["B5", "Har slutat de två senaste åren", now("staff_left", 1)],
            ["C1", "Strategiworkshoppar med deltagarna, två år", now("strategy_workshops", 5)],
            ["C2", "Åtgärder i handlingsplanen", now("plan_measures", 26)],
            ["C3", "Ekonomirapporter till styrelsen", now("controlling_reports", 4, "4 per år")],
            ["C4", "Nyckeltal (KPI:er) som följs upp", now("kpis_monitored", 14)],
            ["C5", "Senaste nöjdhetsenkät", ask("03/04/2025")],
            ["D1", "Språk på webbplatsen", now("website_languages", 2)],
            ["D2", "Deltagare som använt tjänster", now("members_using_services", 64)],
        ]
    }  # fmt: skip


def _benchmark() -> dict[str, list[list[object]]]:
    return {
        "Brons 2025": [
            ["Uppgifter till benchmarking, avser 2025", None],
            ["Deltagare totalt", now("members_total", 101)],
            ["Engagerade deltagare med säte utomlands", now("members_abroad", 7)],
            ["Klusterledare sedan", now("manager_since", "2020-08-01", "1 augusti 2020")],
            ["Styrelseledamöter", now("board_members", 10)],
            ["- från företag", now("board_from_firms", 6)],
            ["Inskickade ansökningar", now("projects_applied", 22)],
            ["Beviljade ansökningar", now("projects_granted", 9)],
            ["Pågående gemensamma projekt", now("projects_running", 12)],
            ["Placerade studenter och praktikanter", now("talents_placed", 30)],
            ["Små och medelstora företag som använt tjänster", now("smes_using_services", 44)],
            ["Bokslutet granskat av revisor", now("accounts_audited", True, "Ja")],
            ["Profil på ECCP", now("eccp_profile", False, "Nej")],
        ]
    }  # fmt: skip


def _requests() -> dict[str, list[list[object]]]:
    return {
        "Förfrågningar": [
            ["Samarbetsförfrågningar utifrån under 2025", "Antal", "Andel"],
            ["Från regionen", now("requests_by_origin.region", 20), "40 %"],
            ["Från övriga landet", now("requests_by_origin.country", 15), "30 %"],
            ["Från övriga Europa", now("requests_by_origin.europe", 10), "20 %"],
            ["Utanför Europa", now("requests_by_origin.world", 5), "10 %"],
            ["Summa förfrågningar", 50, "100 %"],
            ["varav ledde till samtal", now("requests_followed", 31), None],
        ]
    }


SV = {"language": "sv", "currency": "SEK", "period": "2025"}
LAYOUTS = (
    laid("sv-consultant", _consultant(), **SV),
    laid("sv-questions", _questions(), **{**SV, "period": ""}),
    laid("sv-accounts", _accounts(), _dress_accounts, cluster="Kustkluster", **SV),
    laid("sv-formatted", _formatted(), _dress_formatted, **SV),
    laid("sv-portfolio", _portfolio(), cluster="Havsvind Skåne", **SV),
    laid("sv-columns-for-clusters", _columns(), cluster="Havsvind Skåne", **SV),
    laid("sv-year-sheets-and-targets", _year_sheets(), **SV),
    laid("sv-units-in-cells", _units_in_cells(), **SV),
    laid("sv-other-numbering", _other_numbering(), **{**SV, "period": ""}),
    laid("sv-benchmark", _benchmark(), edition="benchmark-2019", **SV),
    laid("sv-benchmark-requests", _requests(), edition="benchmark-2019", **SV),
)

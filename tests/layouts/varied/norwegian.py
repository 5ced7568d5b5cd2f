"""Workbooks by Norwegian authors: accountant, county, assessor, programme office, board, register."""

from datetime import date, datetime

from openpyxl import Workbook
from openpyxl.comments import Comment

from layouts.varied.marks import laid, pair, told, unsure, was


def _accounts_finish(made: Workbook) -> None:
    made["Resultat"].merge_cells("A1:F1")
    for row in made["Resultat"].iter_rows(min_row=5, min_col=3, max_col=6):
        for cell in row:
            cell.number_format = "#,##0"
    made["Resultat"]["C7"].comment = Comment("Utbetalt i desember, se bilag 1184", "Regnskap")


ACCOUNTS = laid(
    "norwegian-accounts-with-budget",
    {
        "Resultat": [
            ["Havvind Vest SA – resultatregnskap (hele kroner)"],
            ["Org.nr. 998 112 034"],
            [],
            ["Konto", "Tekst", "Regnskap 2025", "Budsjett 2025", "Regnskap 2024", "Budsjett 2026"],
            ["3100", "Medlemskontingent", told("income_by_source.fees", 1284000), 1250000, was("2024", "income_by_source.fees", 1106500), 1350000],
            ["3400", "Statlige tilskudd", told("income_by_source.national", 2500000), 2500000, was("2024", "income_by_source.national", 2500000), 2000000],
            ["3410", "Tilskudd fra fylkeskommunen", told("income_by_source.regional", 850000), 900000, was("2024", "income_by_source.regional", 775000), 900000],
            ["3420", "Tilskudd fra kommuner", told("income_by_source.local", 120000), 100000, was("2024", "income_by_source.local", 95000), 100000],
            ["3440", "EU-tilskudd", told("income_by_source.eu", 1432750), 1500000, was("2024", "income_by_source.eu", 618400), 1600000],
            ["3000", "Salg av kurs og rådgivning", told("income_by_source.services", 476300), 400000, was("2024", "income_by_source.services", 389900), 500000],
            ["3900", "Sponsorinntekter", told("income_by_source.sponsoring", 150000), 150000, was("2024", "income_by_source.sponsoring", 50000), 100000],
            ["", "Sum inntekter", "=SUM(C5:C11)", "=SUM(D5:D11)", "=SUM(E5:E11)", "=SUM(F5:F11)"],
            ["5000", "Lønn", 3390400, 3400000, 2980000, 3600000],
            ["6700", "Honorar revisor", 62000, 60000, 58000, 65000],
            ["7100", "Reiser", 241000, 200000, 190400, 220000],
            ["", "Årsresultat", 412000, 400000, 88000, 150000],
        ],
        "Noter": [
            ["Note 4 – ansatte"],
            ["", "31.12.2025"],
            ["Antall ansatte", told("staff_headcount", 6)],
            ["Årsverk", told("staff_fte", "4,6", 4.6)],
            ["Lønn daglig leder", 1124000],
            ["Styrehonorar", 0],
            ["Antall styremøter", told("board_meetings", 7)],
        ],
    },
    _accounts_finish,
    language="nb",
    period="2025",
)  # fmt: skip

COUNTY_FORM = laid(
    "norwegian-county-form-answers-below",
    {
        "Rapport": [
            ["Årsrapport til fylkeskommunen 2025"],
            ["Navn på klyngen: Biozone Innlandet"],
            [],
            ["1. Hvor mange medlemmer har klyngen til sammen?"],
            [told("members_total", "64 medlemmer", 64)],
            ["2. Hvor mange av medlemmene er forpliktet gjennom signert avtale?"],
            [told("members_committed", "51", 51)],
            ["3. Hvor mange av dem er små og mellomstore bedrifter?"],
            [told("members_by_type.sme", 33)],
            ["4. Når ble klyngeorganisasjonen stiftet?"],
            [told("founded_on", "14. mai 2013", "2013-05-14")],
            ["5. Hvor mange årsverk har dere?"],
            [told("staff_fte", "3,4 årsverk", 3.4)],
            ["6. Hvor mange styremøter ble holdt i året?"],
            [told("board_meetings", "6 møter", 6)],
            ["7. Hvor mange kvinner sitter i styret?"],
            [3],
            ["8. Hva var svarprosenten i siste medlemsundersøkelse?"],
            [told("satisfaction_response_rate", "47 prosent", 47)],
            ["9. Hvor fornøyde er medlemmene i snitt (skala 1 til 5)?"],
            [told("satisfaction_mean", "4,3", 4.3)],
            ["10. Hvor mange nyhetsbrev sendte dere ut?"],
            [told("newsletters", "11 stk.", 11)],
            ["11. Hvor mange nye medlemmer fikk dere i året?"],
            [told("members_joined", 9)],
            ["12. Hvor mange medlemmer meldte seg ut?"],
            [told("members_left", 4)],
            ["13. Hvor mange måneder framover er finansieringen sikret?"],
            [told("financing_secured_months", "14 mnd", 14)],
            ["14. Hvor mange medlemmer regner dere med å ha ved utgangen av 2027?"],
            [75],
            ["15. Hva er dere mest stolte av?"],
            ["At 5 bedrifter fikk sin første kunde i Japan."],
        ]
    },
    cluster="Biozone Innlandet",
    language="nb",
    period="2025",
)

ASSESSOR = laid(
    "norwegian-assessor-with-scores",
    {
        "Vurdering 2025": [
            ["Klynge", "Sjømat Nord", "", "Besøk", date(2025, 11, 12), ""],
            [],
            ["Ind.", "Faktum", "Verdi", "Enhet", "Nivå (0–5)", "Notat"],
            ["1.1.0", "Medlemmer totalt", told("members_total", 112), "stk", "", "fra registeret"],
            ["1.1.0", "Forpliktede", told("members_committed", 89), "stk", "", ""],
            ["1.1.1", "Sammensetning", "", "", 4, "godt spredt"],
            ["1.1.1", "– SMB", told("members_by_type.sme", 54), "stk", "", ""],
            ["1.1.1", "– store bedrifter", told("members_by_type.large", 17), "stk", "", ""],
            ["1.1.1", "– FoU", told("members_by_type.research", 5), "stk", "", ""],
            ["1.1.1", "– universiteter og høgskoler", told("members_by_type.university", 4), "stk", "", ""],
            ["1.1.1", "– offentlige aktører", told("members_by_type.public", 9), "stk", "", ""],
            ["1.2", "Innen 150 km fra kontoret", told("members_within_150km", 61), "stk", 3, ""],
            ["2.1", "Organisasjonen etablert", told("founded_on", datetime(2010, 9, 1), "2010-09-01", "dd.mm.yyyy"), "dato", 5, ""],
            ["2.2.1", "Ansatte, hoder", told("staff_headcount", 8), "pers.", 3, ""],
            ["2.2.1", "Årsverk", told("staff_fte", 6.8), "åv", "", ""],
            ["2.2.2", "Ansatte med høyere utdanning", told("staff_with_degree", 7), "pers.", 4, ""],
            ["2.2.3", "Kursdager i året, alle ansatte", told("training_days", "21,5", 21.5), "dager", 2, "ingen plan"],
            ["2.2.4", "Sluttet siste to år", told("staff_left", 2), "pers.", 3, ""],
            ["2.5", "Medlemmer med personlig kontakt i året", told("members_contacted", 70), "stk", 4, ""],
            ["2.6", "Medlemmer som samarbeider", told("members_cooperating", 58), "stk", 3, ""],
            ["3.1", "Finansiering sikret, måneder", unsure("12–18"), "mnd", 3, ""],
            ["4.5", "Arbeidsgrupper", told("working_groups", "ja, 5 stk", 5), "", 4, ""],
            ["5.1", "Medieomtaler", told("media_mentions", 143), "stk", 5, ""],
            ["5.3", "Snitt tilfredshet 1–5", told("satisfaction_mean", "4,05", 4.05), "", 4, "spør om 2023"],
            ["", "Sum poeng", 47, "", "", ""],
        ]
    },
    cluster="Sjømat Nord",
    language="nb",
    period="2025",
)  # fmt: skip


def _programme_finish(made: Workbook) -> None:
    sheet = made["Sammenstilling"]
    for span in ("B2:C2", "D2:E2", "F2:G2"):
        sheet.merge_cells(span)
    sheet.freeze_panes = "B4"


PROGRAMME = laid(
    "norwegian-programme-clusters-over-years",
    {
        "Sammenstilling": [
            ["Klyngeprogrammet – nøkkeltall pr. klynge"],
            ["", "Agrotek Trøndelag", None, "Havvind Vest", None, "Smart Bygg", None],
            ["", 2024, 2025, 2024, 2025, 2024, 2025],
            ["Antall medlemmer", 88, 90, *pair("members_total", 72, 81), 45, 47],
            ["Herav forpliktede", 61, 60, *pair("members_committed", 55, 66), 40, 41],
            ["Små og mellomstore bedrifter", 40, 42, *pair("members_by_type.sme", 29, 36), 22, 25],
            ["Store bedrifter", 12, 12, *pair("members_by_type.large", 11, 13), 6, 6],
            ["Forskningsinstitutter", 4, 4, *pair("members_by_type.research", 3, 4), 2, 2],
            ["Nye medlemmer", 8, 5, *pair("members_joined", 6, 12), 3, 4],
            ["Utmeldte", 2, 3, *pair("members_left", 4, 3), 1, 2],
            ["Årsverk i klyngeadministrasjonen", 4, 4.5, *pair("staff_fte", 3.8, 4.4), 2, 2.2],
            ["Kontingent (1000 kr)", 610, 640, *pair("income_by_source.fees", 705, 792.5, 1000), 300, 310],
            ["EU-midler (1000 kr)", 0, 150, *pair("income_by_source.eu", 310, 1240, 1000), 0, 0],
            ["Deltakere på arrangementer", 800, 760, 920, 1044, 300, 310],
        ]
    },
    _programme_finish,
    language="en",
    period="2025",
)  # fmt: skip


def _board_finish(made: Workbook) -> None:
    sheet = made["Styresak 12-26"]
    for span in ("A1:F1", "A3:B3", "C3:D3", "E3:F3", "A8:B8", "C8:D8", "E8:F8", "A13:B13", "C13:D13", "E13:F13"):
        sheet.merge_cells(span)


BOARD = laid(
    "norwegian-board-tiles",
    {
        "Styresak 12-26": [
            ["Status pr. 31.12.2025 – til styret i Ocean Hub"],
            [],
            ["Medlemmer", None, "Årsverk", None, "Nyhetsbrev", None],
            [told("members_total", 133), None, told("staff_fte", "7,2", 7.2), None, told("newsletters", 10), None],
            ["opp fra 121 i fjor", None, "uendret", None, "snitt 640 lesere", None],
            [],
            [],
            ["Nye medlemmer", None, "Utmeldinger", None, "Styremøter", None],
            [told("members_joined", 19), None, told("members_left", 7), None, told("board_meetings", 8), None],
            ["mål: 15", None, "mest konkurser", None, "1 digitalt", None],
            [],
            [],
            ["Presseoppslag", None, "Svarprosent", None, "Tilfredshet (1–5)", None],
            [told("media_mentions", 212), None, told("satisfaction_response_rate", 0.53, 53, "0 %"), None, told("satisfaction_mean", 4.4, form="0.0"), None],
            ["Dagens Næringsliv: 4", None, "mål: 50 %", None, "4,2 i 2023", None],
            [],
            ["Neste styremøte: 14. mars 2026 kl. 10", None, None, None, None, None],
        ],
        "Vedlegg kvinneandel": [["Styret", "Kvinner", "Menn"], ["Faste", 3, 4], ["Vara", 2, 1]],
    },
    _board_finish,
    cluster="Ocean Hub",
    language="nb",
    period="2025",
)  # fmt: skip

REGISTER = laid(
    "norwegian-register-export-long",
    {
        "Eksport_20260109": [
            ["ID", "Klynge", "År", "Medlemmer", "Forpliktede medlemmer", "Antall SMB", "Antall ansatte", "Årsverk", "Styremedlemmer", "Arbeidsgrupper", "Nettbesøk", "Suksesshistorier", "Sist endret", "Kontakt"],
            [4011, "Fjordkraft Innovasjon", 2024, 50, 41, 22, 4, 3.1, 9, 3, 8100, 2, date(2025, 1, 20), "kari@fjord.example"],
            [4012, "Fjordkraft Innovasjon", 2025, 54, 46, 25, 4, 3.3, 9, 3, 9020, 3, date(2026, 1, 8), "kari@fjord.example"],
            [4013, "Havvind Vest", 2023, was("2023", "members_total", 66), was("2023", "members_committed", 50), was("2023", "members_by_type.sme", 27), was("2023", "staff_headcount", 5), was("2023", "staff_fte", 4), was("2023", "board_members", 7), was("2023", "working_groups", 3), was("2023", "website_visits", 15200), was("2023", "success_stories", 2), date(2024, 1, 19), "ola@havvind.example"],
            [4014, "Havvind Vest", 2024, was("2024", "members_total", 71), was("2024", "members_committed", 54), was("2024", "members_by_type.sme", 30), was("2024", "staff_headcount", 5), was("2024", "staff_fte", 4.2), was("2024", "board_members", 8), was("2024", "working_groups", 4), was("2024", "website_visits", 16950), was("2024", "success_stories", 4), date(2025, 1, 22), "ola@havvind.example"],
            [4015, "Havvind Vest", 2025, told("members_total", 79), told("members_committed", 63), told("members_by_type.sme", 34), told("staff_headcount", 6), told("staff_fte", 4.9), told("board_members", 8), told("working_groups", 5), told("website_visits", 21480), told("success_stories", 6), date(2026, 1, 9), "ola@havvind.example"],
            [4016, "Innlandet Tre", 2025, 39, 30, 19, 2, 1.8, 6, 2, 3300, 1, date(2026, 1, 5), "per@tre.example"],
        ]
    },
    language="nb",
    period="2025",
)  # fmt: skip

PREPARATION = laid(
    "norwegian-visit-preparation-two-blocks",
    {
        "Forberedelse": [
            ["Forberedelse til besøk hos Helseklyngen Sør, tall for 2025"],
            ["Utfylt av", "Ingrid Bø", "", "Telefon", "+47 915 22 334"],
            [],
            ["Deltakere", "Antall", "", "Økonomi", "Beløp (MNOK)"],
            ["Deltakere i alt", told("members_total", 58), "", "Totalbudsjett", told("budget_total", "9,4", 9400000)],
            ["av disse forpliktede", told("members_committed", 44), "", "EU-midler", told("income_by_source.eu", 2.1, 2100000)],
            ["i gründerbedrifter", 12, "", "Nasjonale midler", told("income_by_source.national", 3.25, 3250000)],
            ["Investorer og banker", told("members_by_type.finance", 3), "", "Regionale midler", told("income_by_source.regional", "1,5", 1500000)],
            ["Konsulenter", told("members_by_type.consultant", 6), "", "Medlemsavgifter", told("income_by_source.fees", 0.98, 980000)],
            ["Deltakere som brukte tjenester i året", told("members_using_services", 37), "", "Vertskommunens omsetning", 1420],
            [],
            ["Strategi", "", "", "Partnere utenfor klyngen", ""],
            ["Strategi vedtatt", told("strategy_adopted_on", "12.03.2024", "2024-03-12"), "", "i regionen", told("partners_regional", 8)],
            ["Strategi sist revidert", unsure("04/05/2025"), "", "i landet", told("partners_national", 5)],
            ["Tiltak i handlingsplanen", told("plan_measures", 26), "", "i utlandet", told("partners_international", 3)],
            ["Strategisamlinger med medlemmer siste to år", told("strategy_workshops", 4), "", "Etablert (år)", unsure(2011)],
        ]
    },
    cluster="Helseklyngen Sør",
    language="nb",
    period="2025",
)  # fmt: skip

LAYOUTS = (ACCOUNTS, COUNTY_FORM, ASSESSOR, PROGRAMME, BOARD, REGISTER, PREPARATION)

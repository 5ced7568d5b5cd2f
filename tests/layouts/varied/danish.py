"""Workbooks by Danish authors: ministry, accounts, scorecard, consultant, secretariat."""

from datetime import date

from openpyxl import Workbook
from openpyxl.comments import Comment

from layouts.varied.marks import laid, shown, told, unsure, was


def _ministry_finish(made: Workbook) -> None:
    made["Indberetning"].merge_cells("A1:E1")
    made["Vejledning"].sheet_state = "hidden"
    made["Indberetning"]["C6"].comment = Comment("Opgøres pr. 31.12.", "Styrelsen")


MINISTRY = laid(
    "danish-ministry-report-with-guidance",
    {
        "Indberetning": [
            ["Årlig indberetning fra klyngeorganisationer – rapporteringsår 2025", None, None, None, None],
            ["Klynge", "Food & Bio Cluster Vest", None, None, None],
            [],
            ["Nr.", "Felt", "2025", "2024", "Vejledning"],
            ["A", "Medlemmer", None, None, None],
            ["A1", "Antal medlemmer i alt", told("members_total", 248), was("2024", "members_total", 231), "Alle, også dem uden kontingent"],
            ["A2", "Heraf forpligtede", told("members_committed", 196), was("2024", "members_committed", 180), "Mindst 15 forpligtede kræves"],
            ["A3", "SMV'er", told("members_by_type.sme", 121), was("2024", "members_by_type.sme", 112), "Under 250 ansatte"],
            ["A4", "Store virksomheder", told("members_by_type.large", 38), was("2024", "members_by_type.large", 36), "Fra 250 ansatte"],
            ["A5", "GTS-institutter", told("members_by_type.research", 4), was("2024", "members_by_type.research", 4), None],
            ["A6", "Universiteter", told("members_by_type.university", 6), was("2024", "members_by_type.university", 5), None],
            ["B", "Sekretariat", None, None, None],
            ["B1", "Antal medarbejdere", told("staff_headcount", 21), was("2024", "staff_headcount", 19), "Hoveder pr. 31.12."],
            ["B2", "Årsværk", told("staff_fte", "17,4", 17.4), was("2024", "staff_fte", "16,1", 16.1), "1 årsværk = 1.924 timer"],
            ["B3", "Bestyrelsesmøder", told("board_meetings", 4), was("2024", "board_meetings", 5), None],
            ["B4", "Kvinder i bestyrelsen", 5, 4, "Frivilligt felt"],
            ["C", "Økonomi (kr.)", None, None, None],
            ["C1", "Statslige midler", told("income_by_source.national", "11.250.000", 11250000), was("2024", "income_by_source.national", "10.900.000", 10900000), "Uddannelses- og Forskningsstyrelsen"],
            ["C2", "EU-midler", told("income_by_source.eu", "4.318.500", 4318500), was("2024", "income_by_source.eu", "2.704.000", 2704000), None],
            ["C3", "Medlemskontingenter", told("income_by_source.fees", "3.140.000", 3140000), was("2024", "income_by_source.fees", "2.988.000", 2988000), None],
            ["C4", "Salg af ydelser", told("income_by_source.services", "1.905.250", 1905250), was("2024", "income_by_source.services", "1.610.000", 1610000), None],
            ["C5", "Indtægter i alt", "20.613.750", "18.202.000", "Summen af C1–C4"],
        ],
        "Vejledning": [["Indberetningen skal være modtaget senest 1. marts."], ["Kontakt: 72 31 80 00"]],
    },
    _ministry_finish,
    cluster="Food & Bio Cluster Vest",
    currency="DKK",
    language="da",
    period="2025",
)  # fmt: skip

ACCOUNTS = laid(
    "danish-accounts-in-millions",
    {
        "Økonomi": [
            ["Regnskab 2025, mio. kr.", "Realiseret", "Budget", "Afvigelse"],
            ["EU-programmer", told("income_by_source.eu", "2,35", 2350000), "2,50", "-0,15"],
            ["Statslige midler", told("income_by_source.national", "4,10", 4100000), "4,00", "0,10"],
            ["Regionale midler", told("income_by_source.regional", "1,20", 1200000), "1,20", "0,00"],
            ["Kommunale midler", told("income_by_source.local", "0,45", 450000), "0,50", "-0,05"],
            ["Kontingent", told("income_by_source.fees", "1,62", 1620000), "1,55", "0,07"],
            ["Sponsorater", told("income_by_source.sponsoring", "0,08", 80000), "0,10", "-0,02"],
            ["Indtægter i alt", "9,80", "9,85", "-0,05"],
            ["Moderselskabets omsætning", "412,00", None, None],
        ],
        "Organisation": [
            ["Organisation ultimo 2025", None],
            ["Stiftet", told("founded_on", "den 5. marts 2014", "2014-03-05")],
            ["Medarbejdere", told("staff_headcount", 9)],
            ["Fuldtidsstillinger", told("staff_fte", "7,6", 7.6)],
            ["Medarbejdere med videregående uddannelse", told("staff_with_degree", 8)],
            ["Bestyrelsesmedlemmer", told("board_members", 11)],
            ["Finansiering sikret (måneder)", told("financing_secured_months", 16)],
            ["CVR-nr.", 38201174],
        ],
    },
    cluster="Lyd & Lys Klyngen",
    currency="DKK",
    language="da",
    period="2025",
)

SCORECARD = laid(
    "danish-scorecard-with-fulfilment",
    {
        "KPI": [
            ["Resultatkontrakt 2025 – opfølgning, Designklynge Danmark"],
            [],
            ["KPI", "Måltal", "Realiseret", "Opfyldelse", "Status"],
            ["Medlemmer i alt", 150, told("members_total", 158), shown(1.053, "0 %"), "grøn"],
            ["Engagerede medlemmer", 110, told("members_committed", 104), shown(0.945, "0 %"), "gul"],
            ["Medlemmer med personlig kontakt", 90, told("members_contacted", 97), shown(1.078, "0 %"), "grøn"],
            ["Medlemmer i fælles projekter", 60, told("members_cooperating", 66), shown(1.1, "0 %"), "grøn"],
            ["Medlemmer, der har brugt ydelser", 80, told("members_using_services", 75), shown(0.938, "0 %"), "gul"],
            ["Nye medlemmer", 20, told("members_joined", 23), shown(1.15, "0 %"), "grøn"],
            ["Nyhedsbreve", 12, told("newsletters", 12), shown(1, "0 %"), "grøn"],
            ["Webbesøg", 40000, told("website_visits", "37.610", 37610), shown(0.94, "0 %"), "gul"],
            ["Presseomtaler", 60, told("media_mentions", 88), shown(1.467, "0 %"), "grøn"],
            ["Succeshistorier", 6, told("success_stories", 6), shown(1, "0 %"), "grøn"],
            ["Svarprocent", "45 %", told("satisfaction_response_rate", "41 %", 41), shown(0.911, "0 %"), "gul"],
            ["Tilfredshed (1-5)", "4,2", told("satisfaction_mean", "4,4", 4.4), shown(1.048, "0 %"), "grøn"],
            ["Virksomheder med ny eksportaftale", 10, 7, shown(0.7, "0 %"), "rød"],
        ]
    },
    cluster="Designklynge Danmark",
    currency="DKK",
    language="da",
    period="2025",
)

ONE_CELL = laid(
    "danish-label-and-value-in-one-cell",
    {
        "Notat": [
            ["Notat om Vandklyngen, besøg den 2. december 2025"],
            [told("members_total", "Antal medlemmer: 96", 96)],
            [told("members_committed", "Heraf forpligtede: 71", 71)],
            [told("members_by_type.sme", "Små og mellemstore virksomheder: 44", 44)],
            [told("staff_fte", "Årsværk: 5,2", 5.2)],
            [told("board_meetings", "Bestyrelsesmøder pr. år: 5", 5)],
            [told("financing_secured_months", "Finansiering sikret: 22 måneder", 22)],
            [told("satisfaction_response_rate", "Svarprocent: 49 %", 49)],
            [told("newsletters", "Nyhedsbreve om året: 8", 8)],
            ["Næste besøg: 2027"],
            ["Mødet varede 3 timer og sluttede kl. 15."],
        ]
    },
    cluster="Vandklyngen",
    currency="DKK",
    language="da",
)


def _benchmark_finish(made: Workbook) -> None:
    sheet = made["Benchmark"]
    for span in ("B3:C3", "D3:E3", "F3:G3", "H3:I3", "J3:K3", "L3:M3", "N3:O3", "P3:Q3"):
        sheet.merge_cells(span)


CONSULTANT = laid(
    "danish-consultant-ranking",
    {
        "Benchmark": [
            ["Benchmarking af danske klynger 2025 (tal og placering)"],
            [],
            [None, "Medlemmer i alt", None, "Forpligtede medlemmer", None, "Inden for 150 km", None, "Årsværk", None, "Nye medlemmer", None, "Udmeldte", None, "Arbejdsgrupper", None, "Kontingenter (t.kr.)", None],
            ["Klynge", *("Tal", "Plads") * 8],
            ["Energi Øst", 201, 1, 160, 1, 99, 3, "8,0", 2, 22, 1, 9, 4, 6, 2, 1890, 1],
            ["Havnens Vækst", told("members_total", 143), 3, told("members_committed", 118), 3, told("members_within_150km", 102), 2, told("staff_fte", "6,3", 6.3), 3, told("members_joined", 17), 2, told("members_left", 6), 3, told("working_groups", 7), 1, told("income_by_source.fees", 1215, 1215000), 3],
            ["Lydklyngen", 97, 4, 75, 4, 66, 4, "4,1", 4, 6, 4, 2, 1, 3, 4, 640, 4],
            ["Robotter Fyn", 190, 2, 144, 2, 121, 1, "9,9", 1, 15, 3, 4, 2, 5, 3, 1770, 2],
            ["Gennemsnit", 158, None, 124, None, 97, None, "7,1", None, 15, None, 5, None, 5, None, 1379, None],
        ]
    },
    _benchmark_finish,
    cluster="Havnens Vækst",
    currency="DKK",
    language="da",
    period="2025",
)  # fmt: skip

QUARTERS = laid(
    "danish-quarters-and-year",
    {
        "Aktivitet": [
            ["Sekretariatets aktivitetsopgørelse 2025", None, None, None, None, None],
            [None, "1. kvt.", "2. kvt.", "3. kvt.", "4. kvt.", "Hele året"],
            ["Nye medlemmer", 4, 3, 1, 6, told("members_joined", 14)],
            ["Udmeldte medlemmer", 0, 1, 0, 4, told("members_left", 5)],
            ["Bestyrelsesmøder", 1, 2, 1, 1, told("board_meetings", 5)],
            ["Økonomirapporter til bestyrelsen", 1, 1, 1, 1, told("controlling_reports", 4)],
            ["Møder i arbejdsgrupper", 6, 7, 2, 8, told("working_group_meetings", 23)],
            ["Udsendte nyhedsbreve", 3, 3, 2, 3, told("newsletters", 11)],
            ["Omtaler i medierne", 12, 20, 5, 16, told("media_mentions", 53)],
            ["Besøg på hjemmesiden", 5120, 6010, 3480, 7030, told("website_visits", 21640)],
            ["Publicerede succeshistorier", 1, 0, 1, 2, told("success_stories", 4)],
        ]
    },
    cluster="Tømrerklyngen",
    currency="DKK",
    language="da",
    period="2025",
)

SELF_CHECK = laid(
    "danish-self-check-answers-left",
    {
        "Selvtjek 2025": [
            ["Selvtjek før besøg", "Maritim Innovation Syd", None],
            ["Svar", "Spørgsmål", "Usikker?"],
            [told("members_total", 119), "Deltagere i alt", None],
            [told("members_committed", 92), "Forpligtede deltagere", None],
            [told("members_by_type.finance", 4), "Investorer og banker", None],
            [told("members_by_type.training", 5), "Erhvervsskoler", None],
            [told("members_by_type.public", 11), "Offentlige organisationer", None],
            [told("strategy_adopted_on", date(2023, 12, 14), "2023-12-14", "dd-mm-yyyy"), "Strategien vedtaget", None],
            [unsure("03/02/2025"), "Strategien senest revideret", "ja"],
            [told("plan_measures", 18), "Indsatser i handlingsplanen", None],
            [told("kpis_monitored", 9), "Antal KPI'er, der følges", None],
            [told("partners_regional", 12), "Samarbejdspartnere i regionen", None],
            [told("partners_national", 7), "Samarbejdspartnere i landet", None],
            [told("partners_international", 4), "Samarbejdspartnere i udlandet", None],
            [told("staff_left", "ingen", 0), "Medarbejdere stoppet de seneste to år", None],
            [unsure("4,9"), "Tilfredshed (skala 1-6)", "ja"],
            [told("website_languages", 3), "Sprog på hjemmesiden", None],
        ]
    },
    cluster="Maritim Innovation Syd",
    currency="DKK",
    language="da",
    period="2025",
)

LAYOUTS = (MINISTRY, ACCOUNTS, SCORECARD, ONE_CELL, CONSULTANT, QUARTERS, SELF_CHECK)

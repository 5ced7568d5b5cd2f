"""Workbooks by Swedish authors: regional office, cluster's own topics, accounts, programme, process leader."""

from datetime import date

from openpyxl import Workbook
from openpyxl.comments import Comment

from layouts.varied.marks import laid, shown, told, unsure, was

FOLLOW_UP = laid(
    "swedish-regional-target-and-outcome",
    {
        "Uppföljning": [
            ["Region Halland – uppföljning av klusterstöd, dnr RS-2025-0417"],
            ["Stödmottagare:", "Hallands Matarena"],
            [],
            ["Indikator", "Utfall 2024", "Mål 2025", "Utfall 2025", "Mål 2026", "Kommentar"],
            ["Medlemmar totalt", was("2024", "members_total", 84), 90, told("members_total", 93), 100, ""],
            ["Engagerade medlemmar", was("2024", "members_committed", 60), 65, told("members_committed", 67), 75, "avtal finns"],
            ["Små och medelstora företag", was("2024", "members_by_type.sme", 41), 44, told("members_by_type.sme", 45), 50, ""],
            ["Nya medlemmar under året", was("2024", "members_joined", 11), 10, told("members_joined", 14), 12, ""],
            ["Medlemmar som lämnat", was("2024", "members_left", 3), 3, told("members_left", 5), 3, "två sammanslagningar"],
            ["Styrelsemöten", was("2024", "board_meetings", 6), 6, told("board_meetings", 5), 6, ""],
            ["Nyhetsbrev", was("2024", "newsletters", 9), 10, told("newsletters", 10), 10, ""],
            ["Omnämnanden i media", was("2024", "media_mentions", 31), 30, told("media_mentions", 48), 40, "SVT i maj"],
            ["Svarsfrekvens medlemsenkät", was("2024", "satisfaction_response_rate", "39 %", 39), "50 %", told("satisfaction_response_rate", "46 %", 46), "50 %", ""],
            ["Nöjdhet (medel, 1–5)", was("2024", "satisfaction_mean", "3,9", 3.9), "4,0", told("satisfaction_mean", "4,1", 4.1), "4,2", ""],
            ["Nya jobb hos medlemmarna", 112, 100, 94, 100, "enligt SCB"],
            ["Andel kvinnor i styrelsen", "43 %", "50 %", "43 %", "50 %", ""],
        ]
    },
    cluster="Hallands Matarena",
    currency="SEK",
    language="sv",
    period="2025",
)  # fmt: skip


def _topics_finish(made: Workbook) -> None:
    made["Listor"].sheet_state = "hidden"
    made["Medlemmar"]["C4"].comment = Comment("Endast de med undertecknat avtal", "Eva")


TOPICS = laid(
    "swedish-sheet-for-each-topic",
    {
        "Start": [["Klusterdata 2025"], ["Kluster", "Fiber Dalarna"], ["Ansvarig", "Eva Lind, 070-555 12 12"]],
        "Medlemmar": [
            ["", "Alla", "Engagerade"],
            ["Små och medelstora företag", 51, told("members_by_type.sme", 38)],
            ["Stora företag", 14, told("members_by_type.large", 12)],
            ["Forskningsinstitut", 5, told("members_by_type.research", 4)],
            ["Universitet och högskolor", 4, told("members_by_type.university", 4)],
            ["Offentliga aktörer", 9, told("members_by_type.public", 6)],
            ["Totalt", told("members_total", 83), told("members_committed", 64)],
        ],
        "Personal": [
            ["Uppgift", "Värde", "Enhet"],
            ["Anställda", told("staff_headcount", 7), "personer"],
            ["Heltidstjänster", told("staff_fte", "5,75", 5.75), "FTE"],
            ["Anställda med akademisk examen", told("staff_with_degree", 6), "personer"],
            ["Utbildningsdagar under året, alla", told("training_days", 16), "dagar"],
            ["Utbildningsdagar per anställd", "2,3", "dagar"],
            ["Slutat de senaste två åren", told("staff_left", 1), "personer"],
        ],
        "Ekonomi": [
            ["Intäkter 2025", "tkr"],
            ["EU-medel", told("income_by_source.eu", 2140, 2140000)],
            ["Statliga medel", told("income_by_source.national", 1800, 1800000)],
            ["Regionen", told("income_by_source.regional", 950, 950000)],
            ["Kommunerna", told("income_by_source.local", 300, 300000)],
            ["Medlemsavgifter", told("income_by_source.fees", "1 115", 1115000)],
            ["Sålda tjänster", told("income_by_source.services", "87,5", 87500)],
            ["Summa", "=SUM(B2:B7)"],
        ],
        "Listor": [["Ja"], ["Nej"], ["Vet ej"]],
    },
    _topics_finish,
    cluster="Fiber Dalarna",
    currency="SEK",
    language="sv",
    period="2025",
)

MANY_YEARS = laid(
    "swedish-accounts-latest-year-first",
    {
        "Flerårsöversikt": [
            ["Skog & Design ekonomisk förening", None, None, None],
            ["Belopp i kronor om inget annat anges", 2025, 2024, 2023],
            ["Medlemsavgifter", told("income_by_source.fees", 742000), was("2024", "income_by_source.fees", 698500), was("2023", "income_by_source.fees", 655000)],
            ["Bidrag från staten", told("income_by_source.national", 1500000), was("2024", "income_by_source.national", 1500000), was("2023", "income_by_source.national", 1000000)],
            ["Bidrag från regionen", told("income_by_source.regional", 600000), was("2024", "income_by_source.regional", 600000), was("2023", "income_by_source.regional", 450000)],
            ["Bidrag från EU", told("income_by_source.eu", 391200), was("2024", "income_by_source.eu", 0), was("2023", "income_by_source.eu", 212000)],
            ["Försäljning av tjänster", told("income_by_source.services", 168400), was("2024", "income_by_source.services", 121000), was("2023", "income_by_source.services", 99300)],
            ["Årets resultat", 34100, -12800, 5100],
            ["Soliditet", shown(0.41, "0 %"), shown(0.39, "0 %"), shown(0.44, "0 %")],
            ["Antal anställda", told("staff_headcount", 3), was("2024", "staff_headcount", 3), was("2023", "staff_headcount", 2)],
            ["Antal medlemmar", told("members_total", 47), was("2024", "members_total", 45), was("2023", "members_total", 40)],
            ["Styrelseledamöter", told("board_members", 9), was("2024", "board_members", 9), was("2023", "board_members", 7)],
        ]
    },
    cluster="Skog & Design",
    currency="SEK",
    language="sv",
    period="2025",
)  # fmt: skip


def _programme_finish(made: Workbook) -> None:
    sheet = made["Portfölj 2025"]
    for span in ("B1:D1", "E1:F1", "G1:I1", "J1:K1"):
        sheet.merge_cells(span)


PROGRAMME = laid(
    "swedish-programme-with-row-of-units",
    {
        "Portfölj 2025": [
            [None, "Medlemmar", None, None, "Personal", None, "Finansiering", None, None, "Enkät", None],
            ["Kluster", "Medlemmar totalt", "varav engagerade", "Inom 150 km", "Anställda", "Heltidsekvivalenter", "Årsbudget", "Medlemsavgifter", "Säkrad finansiering", "Svarsfrekvens", "Medelbetyg"],
            [None, "st", "st", "st", "pers", "FTE", "Mkr", "tkr", "månader", "%", "1–5"],
            ["Bergslagen Stål", 71, 55, 49, 6, "4,8", "8,2", 910, 18, 38, "3,9"],
            ["Norrsken Energi", 102, 80, 52, 9, "7,5", "14,1", 1660, 30, 51, "4,2"],
            ["Västkust Vätgas", told("members_total", 66), told("members_committed", 57), told("members_within_150km", 50), told("staff_headcount", 5), told("staff_fte", "4,25", 4.25), told("budget_total", "6,8", 6800000), told("income_by_source.fees", 725, 725000), told("financing_secured_months", 24), told("satisfaction_response_rate", 44), told("satisfaction_mean", "4,3", 4.3)],
            ["Ö-vik Robotik", 38, 29, 25, 3, "2,5", "3,3", 280, 9, 60, "4,5"],
            ["Medel", 69, 55, 44, 6, "4,8", "8,1", 894, 20, 48, "4,2"],
        ]
    },
    _programme_finish,
    cluster="Västkust Vätgas",
    currency="SEK",
    language="sv",
    period="2025",
)  # fmt: skip

TRANSPOSED = laid(
    "swedish-years-down-questions-across",
    {
        "Tidsserie": [
            ["År", "Antal medlemmar", "Engagerade", "Arbetsgrupper", "Möten i arbetsgrupper", "Webbesök", "Pressklipp", "Framgångsberättelser", "Använt tjänster"],
            [2023, was("2023", "members_total", 61), was("2023", "members_committed", 44), was("2023", "working_groups", 3), was("2023", "working_group_meetings", 12), was("2023", "website_visits", "11 400", 11400), was("2023", "media_mentions", 15), was("2023", "success_stories", 1), was("2023", "members_using_services", 29)],
            [2024, was("2024", "members_total", 66), was("2024", "members_committed", 49), was("2024", "working_groups", 4), was("2024", "working_group_meetings", 17), was("2024", "website_visits", "12 950", 12950), was("2024", "media_mentions", 22), was("2024", "success_stories", 3), was("2024", "members_using_services", 34)],
            [2025, told("members_total", 74), told("members_committed", 58), told("working_groups", 4), told("working_group_meetings", 19), told("website_visits", "16 080", 16080), told("media_mentions", 27), told("success_stories", 4), told("members_using_services", 45)],
            ["Plan 2026", 80, 65, 5, 22, "18 000", 30, 5, 50],
            [],
            ["Källa: årsrapporterna, sammanställt av kansliet i Umeå"],
        ]
    },
    cluster="Umeå Rymdkluster",
    currency="SEK",
    language="sv",
    period="2025",
)  # fmt: skip

INTERVIEW = laid(
    "swedish-interview-notes-in-free-words",
    {
        "Anteckningar": [
            ["Intervju med klusterledaren 2025-11-04, MedTech Skåne"],
            [],
            ["Fråga", "Svar", "Bedömarens anteckning"],
            ["Hur många deltagare har klustret totalt?", told("members_total", "91 st", 91), "lista visad"],
            ["Hur många är engagerade?", told("members_committed", "70 st", 70), "avtal, 5 stickprov"],
            ["När bildades organisationen?", told("founded_on", "2012-02-15", "2012-02-15"), "stadgar"],
            ["Hur många arbetar på kansliet?", told("staff_headcount", "6 personer", 6), ""],
            ["Hur många heltidstjänster blir det?", told("staff_fte", "4,8", 4.8), ""],
            ["Hur ofta möts styrelsen per år?", unsure("4–6 gånger"), "kolla protokoll"],
            ["När antogs strategin?", told("strategy_adopted_on", "den 18 juni 2023", "2023-06-18"), ""],
            ["När sågs strategin senast över?", unsure("våren 2025"), "datum saknas"],
            ["Hur många åtgärder finns i genomförandeplanen?", told("plan_measures", 31), ""],
            ["Hur många nyckeltal följs upp?", told("kpis_monitored", 12), "för många?"],
            ["Hur många månader är finansieringen säkrad?", told("financing_secured_months", "20 månader", 20), ""],
            ["Hur många ekonomiska rapporter får styrelsen per år?", told("controlling_reports", "4 per år", 4), ""],
            ["Hur många medlemmar samarbetar med andra medlemmar?", told("members_cooperating", 49), ""],
            ["Hur många språk har webbplatsen?", told("website_languages", 2), "sv, en"],
            ["Hur många anställda har universitetet totalt?", 8200, "bakgrund, ej klustret"],
            ["Helhetsintryck", "4 av 5", "starkt team"],
        ]
    },
    cluster="MedTech Skåne",
    currency="SEK",
    language="sv",
)

SERVICES = laid(
    "swedish-services-with-events-and-participants",
    {
        "Verksamhet 2025": [
            ["Verksamhetsberättelse 2025 – bilaga 2"],
            [],
            ["Aktiviteter och tjänster", "Antal aktiviteter", "Antal deltagare"],
            ["Finansiering", told("services.funding.events", 5), told("services.funding.participants", 62)],
            ["Teknik och innovation", told("services.technology.events", 11), told("services.technology.participants", 240)],
            ["Matchning", told("services.matchmaking.events", 8), told("services.matchmaking.participants", 190)],
            ["Utbildning och kompetens", told("services.training.events", 14), told("services.training.participants", 311)],
            ["Entreprenörskap", told("services.entrepreneurship.events", 3), told("services.entrepreneurship.participants", 45)],
            ["Internationalisering", told("services.internationalisation.events", 6), told("services.internationalisation.participants", 74)],
            ["Summa", 47, 922],
            [],
            ["Kommunikation", None, None],
            ["Nyhetsbrev per år", told("newsletters", 12), None],
            ["Besök på webbplatsen", told("website_visits", 28400, form="#,##0"), None],
            ["Pressklipp", told("media_mentions", 39), None],
            [],
            ["Medlemsenkät", None, None],
            ["Genomförd", told("satisfaction_surveyed_on", date(2025, 10, 3), "2025-10-03", "yyyy-mm-dd"), None],
            ["Svarsfrekvens (%)", told("satisfaction_response_rate", "51,5", 51.5), None],
            ["Medelbetyg (1–5)", told("satisfaction_mean", 4.2), None],
            ["Rekommenderar oss (0–10)", 8.4, None],
        ]
    },
    cluster="Smart Textil Borås",
    currency="SEK",
    language="sv",
    period="2025",
)  # fmt: skip

LAYOUTS = (FOLLOW_UP, TOPICS, MANY_YEARS, PROGRAMME, TRANSPOSED, INTERVIEW, SERVICES)

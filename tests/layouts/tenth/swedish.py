"""Swedish workbooks: a yearbook's key figures, a region's follow-up of many clusters, an assessor's sheet, a balance of activities."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand

# fmt: off
_YEARS = (2023, 2024, 2025)


def _over_years(label: str, question: str, *values: float) -> list[object]:
    marks = [fact(question, value) if year == 2025 else past(year, question, value) for year, value in zip(_YEARS, values, strict=True)]
    return [label, *marks]


_YEARBOOK = layout(
    "t-sv-nyckeltal-fem-blad",
    {
        "Medlemmar": [
            ["Nyckeltal Gruvklustret Bergslagen", "", "", ""],
            ["MEDLEMMAR", "2023", "2024", "2025"],
            _over_years("Antal medlemmar", "members_total", 81, 86, 94),
            _over_years("varav engagerade", "members_committed", 63, 68, 75),
            _over_years("Nya medlemmar", "members_joined", 9, 11, 14),
            _over_years("Medlemmar som slutat", "members_left", 5, 6, 6),
            _over_years("Engagerade som använt våra tjänster", "members_using_services", 41, 47, 55),
        ],
        "Kansli": [
            ["KANSLI", "2023", "2024", "2025"],
            _over_years("Anställda", "staff_headcount", 4, 5, 6),
            _over_years("Årsarbetskrafter", "staff_fte", 3.5, 4.1, 4.8),
            _over_years("Kursdagar för personalen", "training_days", 9, 12, 15),
            _over_years("Styrelsemöten", "board_meetings", 6, 6, 7),
            _over_years("Ekonomiska rapporter till styrelsen", "controlling_reports", 3, 4, 4),
        ],
        "Synlighet": [
            ["SYNLIGHET", "2023", "2024", "2025"],
            _over_years("Nyhetsbrev", "newsletters", 10, 10, 12),
            _over_years("Besök på webbplatsen", "website_visits", 15200, 17340, 19875),
            _over_years("Omnämnanden i media", "media_mentions", 24, 31, 29),
            _over_years("Framgångsberättelser", "success_stories", 2, 4, 5),
            ["Visningar på Youtube", 840, 1220, 2015],
        ],
        "Grupper": [
            ["GRUPPER", "2023", "2024", "2025"],
            _over_years("Arbetsgrupper", "working_groups", 4, 4, 5),
            _over_years("Möten i arbetsgrupperna", "working_group_meetings", 14, 16, 19),
        ],
        "Sammansättning": [
            ["Engagerade medlemmar 31 december 2025", "antal"],
            ["Små och medelstora företag", fact("members_by_type.sme", 44)],
            ["Stora företag", fact("members_by_type.large", 14)],
            ["Forskningsinstitut", fact("members_by_type.research", 3)],
            ["Universitet och högskolor", fact("members_by_type.university", 4)],
            ["Kommuner och myndigheter", fact("members_by_type.public", 7)],
            ["Finansiärer", fact("members_by_type.finance", 1)],
            ["Övriga", fact("members_by_type.other", 2)],
            ["Summa", 75],
        ],
        "Tjänster 2025": [
            ["Tjänst", "Vad vi räknar", "Antal"],
            ["Finansiering", "evenemang", fact("services.funding.events", 3)],
            ["", "deltagare", fact("services.funding.participants", 37)],
            ["Teknik", "evenemang", fact("services.technology.events", 8)],
            ["", "deltagare", fact("services.technology.participants", 214)],
            ["Utbildning", "evenemang", fact("services.training.events", 6)],
            ["", "deltagare", fact("services.training.participants", 83)],
            ["Internationalisering", "evenemang", fact("services.internationalisation.events", 2)],
            ["", "deltagare", fact("services.internationalisation.participants", 19)],
        ],
    },
    merged=("Medlemmar!A1:D1",),
    cluster="Gruvklustret Bergslagen", currency="SEK", language="sv", period="2025",
)

_REGION = layout(
    "t-sv-regionens-uppfoljning",
    {
        "Uppföljning 2024": [
            ["Regional uppföljning av kluster 2024", *[""] * 16],
            ["", "Medlemmar", "", "", "", "Kansli", "", "Styrelse", "", "Intäkter (tkr)", "", "", "", "", "Kommunikation", "", ""],
            ["Kluster", "Totalt", "Engagerade", "Nya", "Utträdda", "Anställda", "Årsarbetare", "Ledamöter", "Möten", "Avgifter", "Tjänster", "Region", "Stat", "EU", "Nyhetsbrev", "Mediaomnämnanden", "Webbesök"],
            ["Bilnoden", 120, 90, 11, 8, 6, 5.5, 9, 5, 1900, 640, 1500, 1000, 820, 10, 40, 21000],
            ["Foodtech Mälardalen", fact("members_total", 66), fact("members_committed", 52), fact("members_joined", 9), fact("members_left", 4), fact("staff_headcount", 5), fact("staff_fte", 4.25), fact("board_members", 8), fact("board_meetings", 6), thousand("income_by_source.fees", 780), thousand("income_by_source.services", 215), thousand("income_by_source.regional", 1200), thousand("income_by_source.national", 900), thousand("income_by_source.eu", 455), fact("newsletters", 9), fact("media_mentions", 27), fact("website_visits", 14300)],
            ["Hälsolandet", 98, 81, 14, 3, 7, 6.4, 11, 7, 1210, 400, 1800, 1400, 0, 12, 66, 30500],
            ["Skogsriket", 45, 39, 3, 5, 3, 2.6, 7, 4, 520, 60, 700, 300, 1100, 6, 12, 8800],
            ["Alla kluster", 329, 262, 37, 20, 21, 18.75, "", "", 4410, 1315, 5200, 3600, 2375, "", 145, 74600],
        ],
        "Tjänster Foodtech": [
            ["Foodtech Mälardalen, tjänster 2024", "", ""],
            ["Område", "Evenemang", "Deltagare"],
            ["Finansiering", fact("services.funding.events", 4), fact("services.funding.participants", 48)],
            ["Teknik och innovation", fact("services.technology.events", 9), fact("services.technology.participants", 260)],
            ["Matchmaking", fact("services.matchmaking.events", 6), fact("services.matchmaking.participants", 132)],
            ["Utbildning", fact("services.training.events", 7), fact("services.training.participants", 98)],
            ["Entreprenörskap", fact("services.entrepreneurship.events", 2), fact("services.entrepreneurship.participants", 31)],
            ["Internationalisering", fact("services.internationalisation.events", 3), fact("services.internationalisation.participants", 24)],
            ["Totalt", 31, 593],
        ],
        "Ledning Foodtech": [
            ["Foodtech Mälardalen i siffror 2024", "", "", "", ""],
            [fact("staff_with_degree", 4), "anställda med högskoleexamen", "", fact("training_days", 14), "kursdagar under året"],
            [fact("partners_regional", 8), "partner i regionen", "", fact("partners_international", 4), "partner utomlands"],
            [fact("kpis_monitored", 11), "nyckeltal som följs upp", "", fact("plan_measures", 16), "åtgärder i handlingsplanen"],
            [fact("controlling_reports", 4), "ekonomirapporter till styrelsen", "", fact("working_groups", 5), "arbetsgrupper"],
        ],
    },
    merged=("Uppföljning 2024!A1:Q1", "Uppföljning 2024!B2:E2", "Uppföljning 2024!F2:G2", "Uppföljning 2024!H2:I2", "Uppföljning 2024!J2:N2", "Uppföljning 2024!O2:Q2", "Tjänster Foodtech!A1:C1"),
    cluster="Foodtech Mälardalen", currency="SEK", language="sv", period="2024", for_period="2025",
)

_ASSESSOR = layout(
    "t-sv-bedomarens-arbetsblad",
    {
        "Arbetsblad": [
            ["Arbetsblad för bedömare", "", "", "", ""],
            ["Kluster:", "Innovativ Plast Småland", "", "Dataår:", 2025],
            ["Bedömare:", "K. Wallin", "", "Datum:", date(2026, 2, 18)],
            [],
            ["Indikator", "Uppgift", "Enhet", "Betyg", "Bedömarens kommentar"],
            ["Medlemmar totalt", fact("members_total", 57), "st", "", ""],
            ["Engagerade medlemmar", fact("members_committed", 46), "st", 3, "avtal granskade"],
            ["Engagerade medlemmar inom 150 km", fact("members_within_150km", 38), "st", 4, ""],
            ["Organisationen bildad", fact("founded_on", "2013-09-12", "12/9 2013"), "datum", 4, ""],
            ["Personal", fact("staff_headcount", 4), "personer", "", ""],
            ["Personal omräknat till heltid", fact("staff_fte", 3.2, "3,2"), "heltider", 2, "sårbart"],
            ["Personal med högskoleutbildning", fact("staff_with_degree", 3), "personer", 3, ""],
            ["Fortbildning under året", fact("training_days", 8.5, "8,5"), "dagar", 2, ""],
            ["Personal som slutat de senaste två åren", fact("staff_left", 2), "personer", 2, "pension, flytt"],
            ["Styrelsens ledamöter", fact("board_members", 9), "personer", "", ""],
            ["Styrelsemöten under året", fact("board_meetings", 5), "st", 3, ""],
            ["Medlemmar vi mött personligen", fact("members_contacted", 41), "st", 4, "besöksloggen"],
            ["Medlemmar som samarbetar med varandra", fact("members_cooperating", 23), "st", 3, ""],
            ["Partner i regionen", fact("partners_regional", 7), "st", "", ""],
            ["Partner i Sverige utanför regionen", fact("partners_national", 5), "st", "", ""],
            ["Partner utomlands", fact("partners_international", 3), "st", 2, ""],
            ["Säkrad finansiering", fact("financing_secured_months", 26), "månader", 4, "beslut 2027"],
            ["Strategi antagen", fact("strategy_adopted_on", "2024-04-23"), "datum", 3, ""],
            ["Strategi senast reviderad", ask("02/03/2025"), "datum", "", "månad eller dag?"],
            ["Åtgärder i handlingsplanen", fact("plan_measures", 19), "st", 3, ""],
            ["Strategiworkshoppar 2024 och 2025", fact("strategy_workshops", 2), "st", 2, ""],
            ["Nyckeltal som följs upp", fact("kpis_monitored", 8), "st", 2, ""],
            ["Budget 2025", fact("budget_total", 5_450_000, "5 450 000"), "kr", "", ""],
            ["Webbplatsens språk", fact("website_languages", 2), "st", 3, ""],
            ["Senaste medlemsenkät", fact("satisfaction_surveyed_on", "2025-11-17"), "datum", 3, ""],
            ["Svarsfrekvens i enkäten", fact("satisfaction_response_rate", 52, "52 %"), "", "", ""],
            ["Nöjdhet i enkäten (1–5)", fact("satisfaction_mean", 4.1, "4,1"), "medel", 3, ""],
            ["Medelbetyg", "", "", 2.9, ""],
        ],
    },
    merged=("Arbetsblad!A1:E1",),
    cluster="Innovativ Plast Småland", currency="SEK", language="sv", period="2025",
)

_BALANCE = layout(
    "t-sv-arsredovisning-bilagor",
    {
        "Intäkter": [
            ["Föreningen Ljus och Ljud i Väst", "", "", ""],
            ["Intäkter, kronor", "Budget 2025", "Utfall 2025", "Utfall 2024"],
            ["Medlemsavgifter", 900000, fact("income_by_source.fees", 934500), past(2024, "income_by_source.fees", 871000)],
            ["Sålda tjänster", 350000, fact("income_by_source.services", 402750), past(2024, "income_by_source.services", 298400)],
            ["Sponsring", 100000, fact("income_by_source.sponsoring", 85000), past(2024, "income_by_source.sponsoring", 110000)],
            ["Statligt stöd", 1500000, fact("income_by_source.national", 1500000), past(2024, "income_by_source.national", 1250000)],
            ["Regionalt stöd", 1000000, fact("income_by_source.regional", 1050000), past(2024, "income_by_source.regional", 1000000)],
            ["Kommunalt stöd", 400000, fact("income_by_source.local", 375000), past(2024, "income_by_source.local", 400000)],
            ["EU-projekt", 700000, fact("income_by_source.eu", 688320), past(2024, "income_by_source.eu", 512900)],
            ["Arbete in natura", 300000, fact("income_by_source.in_kind", 320000), past(2024, "income_by_source.in_kind", 280000)],
            ["Summa intäkter", 5250000, 5355570, 4722300],
            ["Personalkostnader", -2900000, -2987400, -2711000],
            ["Övriga kostnader", -2200000, -2251300, -1995800],
        ],
        "Övrigt": [
            ["Uppgifter utöver bokslutet", "2025", "2024"],
            ["Medelantal anställda (heltid)", fact("staff_fte", 5.5), past(2024, "staff_fte", 4.75)],
            ["Antal anställda 31 december", fact("staff_headcount", 6), past(2024, "staff_headcount", 5)],
            ["Antal medlemmar 31 december", fact("members_total", 108), past(2024, "members_total", 101)],
            ["Antal engagerade medlemmar 31 december", fact("members_committed", 83), past(2024, "members_committed", 77)],
            ["Antal styrelsemöten", fact("board_meetings", 8), past(2024, "board_meetings", 7)],
            ["Tillkomna medlemmar under året", fact("members_joined", 16), past(2024, "members_joined", 13)],
            ["Avgångna medlemmar under året", fact("members_left", 9), past(2024, "members_left", 10)],
            ["Arbetsgrupper vid årets slut", fact("working_groups", 6), past(2024, "working_groups", 6)],
            ["Utgivna nyhetsbrev", fact("newsletters", 10), past(2024, "newsletters", 11)],
            ["Månader med säkrad finansiering", fact("financing_secured_months", 18), past(2024, "financing_secured_months", 30)],
            ["Soliditet, %", 44, 41],
        ],
    },
    merged=("Intäkter!A1:D1",),
    cluster="Ljus och Ljud i Väst", currency="SEK", language="sv", period="2025",
)
# fmt: on

SWEDISH = (_YEARBOOK, _REGION, _ASSESSOR, _BALANCE)

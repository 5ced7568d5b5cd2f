"""Swedish workbooks: a membership register's summary, an event log, a region's columns of clusters, an HR sheet."""

from datetime import date

from layouts.further.marks import Mark, ask, fact, layout, past, thousand, years

_TWO = (2025, 2024)
_THREE = (2023, 2024, 2025)


def _of(year: int, question: str, plain: int) -> Mark:
    return fact(question, plain) if year == 2025 else past(year, question, plain)


_REGISTER = layout(
    "b-sv-medlemsregister",
    {
        "Medlemmar 251231": [
            ["Innovationsnoden Mälardalen, org.nr 802481-3391"],
            ["Utdrag ur medlemsregistret 2025-12-31"],
            [],
            ["Kategori", "Antal", "Andel"],
            ["Små och medelstora bolag (under 250 anställda)", fact("members_by_type.sme", 58), 0.624],
            ["Storbolag", fact("members_by_type.large", 12), 0.129],
            ["Lärosäten", fact("members_by_type.university", 4), 0.043],
            ["Forskningsinstitut", fact("members_by_type.research", 3), 0.032],
            ["Yrkeshögskolor och utbildare", fact("members_by_type.training", 2), 0.022],
            ["Kommuner, regioner och myndigheter", fact("members_by_type.public", 9), 0.097],
            ["Banker och riskkapitalbolag", fact("members_by_type.finance", 3), 0.032],
            ["Konsultbolag", fact("members_by_type.consultant", 2), 0.022],
            ["Summa", fact("members_committed", 93, "93 engagerade medlemmar"), 1],
            [],
            ["Medlemsrörelser under 2025", "Antal"],
            ["Nya under året", fact("members_joined", 14)],
            ["Har lämnat under året", fact("members_left", 8)],
            [],
            ["Per län", "Antal"],
            ["Västmanland", 51],
            ["Södermanland", 24],
            ["Örebro", 12],
            ["Övriga landet", 6],
            [],
            ["Inom 15 mil från kontoret", fact("members_within_150km", 85)],
            ["Handläggare: Kerstin, tfn 021-39 40 50"],
        ],
    },
    cluster="Innovationsnoden Mälardalen",
    currency="SEK",
    language="sv",
    period="2025",
)

_EVENT_LOG = layout(
    "b-sv-aktivitetslogg",
    {
        "Logg": [
            ["Datum", "Aktivitet", "Tjänst", "Ort", "Närvarande"],
            [date(2025, 1, 23), "Frukost om EU-utlysningar", "Finansiering", "Luleå", 31],
            [date(2025, 2, 12), "Matchningsdag gruvteknik", "Matchning", "Kiruna", 54],
            [date(2025, 3, 6), "Kurs i upphandling", "Utbildning", "distans", 18],
            [date(2025, 3, 27), "Studiebesök i testbädd", "Teknik och innovation", "Boden", 22],
            [date(2025, 4, 9), "Resa till Oulu", "Internationalisering", "Oulu", 16],
        ],
        "Sammanställning 2025": [
            ["Tjänst", "Antal tillfällen", "Antal närvarande", "Nöjdhet i snitt"],
            ["Finansiering (bidrag, kapital)", fact("services.funding.events", 6),
             fact("services.funding.participants", 112), 4.1],
            ["Teknik och innovation", fact("services.technology.events", 11),
             fact("services.technology.participants", 240), 4.4],
            ["Matchning", fact("services.matchmaking.events", 9), fact("services.matchmaking.participants", 371), 4.5],
            ["Utbildning och kompetens", fact("services.training.events", 14),
             fact("services.training.participants", 263), 4.0],
            ["Entreprenörskap", fact("services.entrepreneurship.events", 3),
             fact("services.entrepreneurship.participants", 47), 3.9],
            ["Internationalisering", fact("services.internationalisation.events", 5),
             fact("services.internationalisation.participants", 68), 4.2],
            ["Marknadsföring av området", fact("services.marketing.events", 4),
             fact("services.marketing.participants", 195), 3.8],
            ["Totalt", 52, 1296, ""],
            [],
            ["Unika medlemmar som deltagit i någon aktivitet eller tjänst", fact("members_using_services", 77)],
        ],
        "Listor": [["Tjänst"], ["Finansiering"], ["Matchning"], ["Utbildning"], ["Övrigt"]],
    },
    hidden=("Listor",),
    cluster="Gruvkluster Norr",
    currency="SEK",
    language="sv",
    period="2025",
)  # fmt: skip

_KPI_THREE_YEARS = layout(
    "b-sv-kpi-utfall-mal",
    {
        "KPI": [
            ["Uppföljning av verksamhetsplanen", "", "", "", "", ""],
            ["", "Utfall 2023", "Utfall 2024", "Utfall 2025", "Mål 2025", "Mål 2026"],
            ["Antal medlemmar", *years("members_total", _THREE, 104, 110, 119), 120, 125],
            ["varav betalande eller avtalsbundna", *years("members_committed", _THREE, 80, 88, 97), 100, 105],
            ["Samverkande medlemmar (gemensamma projekt)", *years("members_cooperating", _THREE, 39, 46, 52), 60, 60],
            ["Antal personer på kansliet", *years("staff_headcount", _THREE, 6, 7, 7), 7, 8],
            ["Heltidstjänster på kansliet", *years("staff_fte", _THREE, 5.0, 5.6, 6.3), 6, 7],
            ["Webbesök", *years("website_visits", _THREE, 22100, 25400, 31900), 30000, 35000],
            ["Nyhetsbrev", *years("newsletters", _THREE, 9, 10, 11), 10, 10],
            ["Artiklar och inslag i media", *years("media_mentions", _THREE, 24, 31, 28), 35, 35],
            ["Medlemsnöjdhet (1–5)", *years("satisfaction_mean", _THREE, 3.9, 4.0, 4.2), 4.2, 4.3],
            ["Svarsfrekvens medlemsenkät",
             *years("satisfaction_response_rate", _THREE, 0.35, 0.41, 0.48, times=100, form="0 %"), 0.5, 0.5],
            ["Andel kvinnor i styrelsen", 0.38, 0.4, 0.44, 0.45, 0.5],
            ["Jobb skapade i medlemsföretagen", 120, 95, 143, 150, 160],
        ],
    },
    noted={"KPI!D8": "Cirka 4 000 av besöken kom från en kampanj."},
    cluster="Packforsk Småland",
    currency="SEK",
    language="sv",
    period="2025",
)  # fmt: skip

_QUESTIONS_BELOW = layout(
    "b-sv-enkat-svar-under",
    {
        "Enkät": [
            ["Självvärdering inför besöket i mars 2026"],
            ["1. Hur många medlemmar har klustret totalt?"],
            [fact("members_total", 66)],
            ["2. Hur många av medlemmarna är engagerade (avtal, avgift eller regelbunden medverkan)?"],
            [fact("members_committed", 51, "51 st")],
            ["3. Hur många anställda har ni?"],
            [fact("staff_headcount", 4, "4 personer")],
            ["4. Hur många heltidstjänster motsvarar det?"],
            [fact("staff_fte", 3.2, "3,2")],
            ["5. Hur många av de anställda har högskoleexamen?"],
            [fact("staff_with_degree", 4, "4")],
            ["6. Hur många har slutat de senaste två åren?"],
            [fact("staff_left", 1, "1 person")],
            ["7. När bildades organisationen?"],
            [fact("founded_on", "2016-10-03", "3 oktober 2016")],
            ["8. När antogs den nuvarande strategin?"],
            [fact("strategy_adopted_on", "2024-06-13", "13 juni 2024")],
            ["9. Hur många åtgärder innehåller handlingsplanen?"],
            [ask("15–20")],
            ["10. Hur många månader framåt är finansieringen säkrad?"],
            [fact("financing_secured_months", 14, "14 månader")],
            ["11. Hur många gånger om året träffas styrelsen?"],
            [fact("board_meetings", 8, "8 ggr")],
            ["12. Hur många medlemmar har ni haft personlig kontakt med under året?"],
            [ask("ungefär 40")],
            ["13. Hur många arbetsgrupper har ni?"],
            [fact("working_groups", 3)],
            ["14. Hur många omnämnanden i media fick ni under året?"],
            [fact("media_mentions", 19)],
            ["15. Övrigt ni vill berätta"],
            ["Vi planerar att växa till 80 medlemmar 2027 och anställa 2 till."],
        ],
    },
    cluster="Glasriket Design",
    currency="SEK",
    language="sv",
)

_AGENCY_TEMPLATE = layout(
    "b-sv-rapportmall-koder",
    {
        "Lägesrapport": [
            ["Diarienr 2025-004711", "", "", "", ""],
            ["Projektets namn", "Skogstekniska klustret 3.0", "", "", ""],
            ["Period", "2025-01-01 – 2025-12-31", "", "", ""],
            [],
            ["Kod", "Indikator", "Enhet", "Värde", "Källa"],
            ["A1", "Medlemmar totalt", "antal", fact("members_total", 142), "register"],
            ["A2", "Engagerade medlemmar", "antal", fact("members_committed", 120), "register"],
            ["A3", "Engagerade medlemmar inom 150 km", "antal", fact("members_within_150km", 101), "register"],
            ["A4", "Små och medelstora företag", "antal", fact("members_by_type.sme", 82), "register"],
            ["A5", "Stora företag", "antal", fact("members_by_type.large", 15), "register"],
            ["B1", "Årsarbetskrafter", "antal", fact("staff_fte", 8.5, "8,5"), "löneadm."],
            ["B2", "Anställda", "personer", fact("staff_headcount", 10), "löneadm."],
            ["B3", "Utbildningsdagar, personalen tillsammans", "dagar", fact("training_days", 31), "HR"],
            ["B4", "Styrelseledamöter", "personer", fact("board_members", 11), "protokoll"],
            ["B5", "Styrelsemöten", "antal", fact("board_meetings", 6), "protokoll"],
            ["C1", "Regionala samarbetspartner", "antal", fact("partners_regional", 18), "CRM"],
            ["C2", "Nationella samarbetspartner", "antal", fact("partners_national", 9), "CRM"],
            ["C3", "Internationella samarbetspartner", "antal", fact("partners_international", 7), "CRM"],
            ["D1", "Total budget", "tkr", thousand("budget_total", 11250), "ekonomi"],
            ["D2", "Säkrad finansiering", "månader", fact("financing_secured_months", 27), "ekonomi"],
            ["D3", "Projektets upparbetade kostnader", "tkr", 4310, "ekonomi"],
            ["E1", "Strategiworkshoppar med medlemmar, två år", "antal", fact("strategy_workshops", 5), "kansliet"],
            ["E2", "Nyckeltal som följs upp", "antal", fact("kpis_monitored", 14), "kansliet"],
            ["E3", "Framgångsberättelser", "antal", fact("success_stories", 6), "webben"],
        ],
    },
    cluster="Skogstekniska klustret",
    currency="SEK",
    language="sv",
    period="2025",
)

_REGION_COLUMNS = layout(
    "b-sv-region-kolumner",
    {
        "Jämförelse": [
            ["Regionens kluster i siffror 2025", "", "", "", "", ""],
            ["", "Batteridalen", "Livsmedel Väst", "Fordonsnavet", "Medeltal", "Riket"],
            ["Medlemmar", 61, fact("members_total", 94), 151, 102, 110],
            ["Engagerade medlemmar", 48, fact("members_committed", 77), 120, 81.7, 86],
            ["- små och medelstora företag", 29, fact("members_by_type.sme", 54), 66, 49.7, 52],
            ["- stora företag", 9, fact("members_by_type.large", 7), 31, 15.7, 14],
            ["- offentlig sektor", 4, fact("members_by_type.public", 8), 9, 7, 8],
            ["Medlemmar i samverkansprojekt", 21, fact("members_cooperating", 38), 70, 43, 40],
            ["Medlemmar med personlig kontakt under året", 40, fact("members_contacted", 59), 84, 61, 64],
            ["Årsarbetare", 3.5, fact("staff_fte", 5.2), 9.4, 6.0, 5.7],
            ["Anställda", 4, fact("staff_headcount", 7), 11, 7.3, 7],
            ["Finansiering säkrad (mån)", 12, fact("financing_secured_months", 30), 24, 22, 20],
            ["Nöjdhet 1–5", 3.9, fact("satisfaction_mean", 4.4), 4.1, 4.13, 4.0],
            ["Svarsfrekvens, %", 33, fact("satisfaction_response_rate", 52), 28, 37.7, 40],
            ["Märkning", "Brons", "Silver", "Guld", "", ""],
            ["Postnummer kontor", "931 30", "541 34", "417 56", "", ""],
        ],
    },
    cluster="Livsmedel Väst",
    currency="SEK",
    language="sv",
    period="2025",
)

_HR_BESIDE_BOARD = layout(
    "b-sv-personal-och-styrelse",
    {
        "Personal & styrelse": [
            ["Personal 2025", "", "", "Styrelse 2025", ""],
            ["Anställda, personer", fact("staff_headcount", 9), "", "Ledamöter", fact("board_members", 7)],
            ["Heltidsekvivalenter", fact("staff_fte", 7.75, "7,75"), "", "Suppleanter", 2],
            ["Med högskoleexamen", fact("staff_with_degree", 8), "", "Sammanträden under året", fact("board_meetings", 5)],
            ["Slutat senaste två åren", fact("staff_left", 3), "", "Ekonomirapporter till styrelsen",
             fact("controlling_reports", 4)],
            ["Utbildningsdagar, alla", fact("training_days", 26.5, "26,5"), "", "Andel kvinnor", "43 %"],
            ["Medelålder", 44, "", "Arvode ordförande, kr", 60000],
            ["Sjukfrånvaro", "2,8 %", "", "", ""],
        ],
        "Intäkter": [
            ["Intäkter i MSEK", "2025", "2024"],
            ["EU-projekt", *years("income_by_source.eu", _TWO, 2.4, 1.9, times=1e6)],
            ["Vinnova och Tillväxtverket", *years("income_by_source.national", _TWO, 3.15, 3.0, times=1e6)],
            ["Region Skåne", *years("income_by_source.regional", _TWO, 1.8, 1.8, times=1e6)],
            ["Kommunerna", *years("income_by_source.local", _TWO, 0.65, 0.6, times=1e6)],
            ["Medlemsavgifter", *years("income_by_source.fees", _TWO, 2.05, 1.87, times=1e6)],
            ["Sålda tjänster", *years("income_by_source.services", _TWO, 0.92, 0.74, times=1e6)],
            ["Summa", 10.97, 9.91],
        ],
    },
    cluster="Mobilitet Syd",
    currency="SEK",
    language="sv",
    period="2025",
)  # fmt: skip

_BENCHMARK = layout(
    "b-sv-benchmark",
    {
        "Underlag": [
            ["Underlag för benchmarking 2025", "", ""],
            ["Grunduppgifter", "", ""],
            ["Bildad", fact("founded_on", "2012-03-15", date(2012, 3, 15)), ""],
            ["Organisationsform", fact("legal_form", "association", "Förening"), "ideell"],
            ["Klusterledare sedan", fact("manager_since", "2021-01-01", "1 januari 2021"), ""],
            ["Deltagare", "", ""],
            ["Antal deltagare totalt", fact("members_total", 105), ""],
            ["Engagerade deltagare", fact("members_committed", 81), ""],
            ["Engagerade deltagare med säte utomlands", fact("members_abroad", 6), "Norge och Finland"],
            ["Aktörer i området inom 150 km", ask("300–400"), "grov uppskattning"],
            ["Deltagare som betalat avgift för året", fact("members_paying", 79), ""],
            ["Projekt", "", ""],
            ["Projektansökningar under året", fact("projects_applied", 12), "två till lämnas in i maj"],
            ["varav beviljade", fact("projects_granted", 5), "42 %"],
            ["Pågående gemensamma projekt", fact("projects_running", 9), ""],
            ["Digitalt och grönt", "", ""],
            ["Aktiviteter om digitalisering", fact("digital_activities", 8), ""],
            ["Aktiviteter om grön omställning", fact("green_activities", 11), ""],
            ["Deltagare som fått hjälp med ett grönt steg", fact("members_green_help", 23), ""],
            ["Eget klimatavtryck, ton CO2e", fact("footprint_tonnes", 18.4, "18,4"), ""],
            ["Kännedom", "", ""],
            ["Har klustret en webbplats?", fact("has_website", True, "Ja"), ""],
            ["Följare i sociala medier", fact("social_followers", 4870, "4 870"), ""],
            ["Omnämnanden i media", fact("media_mentions", 33), ""],
        ],
    },
    merged=tuple(f"Underlag!A{line}:C{line}" for line in (1, 2, 6, 12, 16, 21)),
    cluster="Smart Textil",
    currency="SEK",
    edition="benchmark-2019",
    language="sv",
    period="2025",
)

_YEAR_SHEETS = layout(
    "b-sv-blad-per-ar",
    {
        str(year): [
            [f"Kansliets siffror {year}"],
            ["Uppgift", "Siffra", "Anteckning"],
            ["Totalt antal medlemmar", _of(year, "members_total", total), ""],
            ["Nya medlemmar", _of(year, "members_joined", joined), ""],
            ["Utträdda medlemmar", _of(year, "members_left", left), "konkurser räknas med"],
            ["Möten i temagrupperna", _of(year, "working_group_meetings", meetings), ""],
            ["Styrelsemöten", _of(year, "board_meetings", board), "årsmötet ej medräknat"],
            ["Pressklipp", _of(year, "media_mentions", press), ""],
            ["Utskick av nyhetsbrev", _of(year, "newsletters", letters), ""],
            ["Betalda medlemsavgifter, kr", _of(year, "income_by_source.fees", fees), "exkl. moms"],
            ["Betalda tjänster, kr", _of(year, "income_by_source.services", sold), "exkl. moms"],
            ["Kontorshyra, kr", 96000, ""],
        ]
        for year, total, joined, left, meetings, board, press, letters, fees, sold in (
            (2023, 70, 8, 5, 12, 5, 9, 6, 525000, 80000),
            (2024, 76, 9, 3, 10, 6, 14, 8, 570000, 112500),
            (2025, 84, 12, 4, 15, 6, 21, 8, 651000, 143750),
        )
    },
    cluster="Träbyggnadsnätverket",
    currency="SEK",
    language="sv",
    period="2025",
)

SWEDISH = (
    _REGISTER, _EVENT_LOG, _KPI_THREE_YEARS, _QUESTIONS_BELOW, _AGENCY_TEMPLATE,
    _REGION_COLUMNS, _HR_BESIDE_BOARD, _BENCHMARK, _YEAR_SHEETS,
)  # fmt: skip

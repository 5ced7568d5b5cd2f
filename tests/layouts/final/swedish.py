"""Swedish workbooks: quarters, a list of sentences, accounts in thousands, two languages, a register, staff, a compared portfolio, a survey."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years


def _quarter(label: str, question: str, *figures: object, goal: object) -> list[object]:
    """Return a measure's row: four quarters, the outcome of the year, the goal."""
    *quarters, outcome = figures
    return [label, *quarters, fact(question, outcome), goal]


_QUARTERS = layout(
    "d-sv-kvartalsuppfoljning",
    {
        "Uppföljning": [
            ["Uppföljning av verksamhetsplanen 2025", "", "", "", "", "", ""],
            ["Hållbar Gruva Norrbotten", "", "", "", "", "", ""],
            ["", "Kv 1", "Kv 2", "Kv 3", "Kv 4", "Utfall 2025", "Mål 2025"],
            ["Ställning vid periodens slut", "", "", "", "", "", ""],
            _quarter("Medlemsorganisationer", "members_total", 71, 74, 74, 78, 78, goal=80),
            _quarter("Medlemmar med undertecknat avtal", "members_committed", 58, 59, 61, 64, 64, goal=65),
            _quarter("Anställda på kansliet", "staff_headcount", 5, 5, 6, 6, 6, goal=6),
            ["Händelser under perioden", "", "", "", "", "", ""],
            _quarter("Nytillkomna medlemmar", "members_joined", 3, 4, 1, 6, 14, goal=12),
            _quarter("Medlemmar som sagt upp sig", "members_left", 1, 1, 1, 2, 5, goal="högst 5"),
            _quarter("Styrelsesammanträden", "board_meetings", 2, 1, 1, 2, 6, goal=6),
            _quarter("Nyhetsbrev", "newsletters", 3, 3, 2, 3, 11, goal=12),
            _quarter("Artiklar och inslag om klustret i medier", "media_mentions", 4, 9, 3, 12, 28, goal=25),
            _quarter("Sammanträden i arbetsgrupperna", "working_group_meetings", 6, 5, 2, 7, 20, goal=20),
            _quarter("Ekonomirapporter till styrelsen", "controlling_reports", 1, 1, 1, 1, 4, goal=4),
            ["Olyckor i medlemsföretagens gruvor", 2, 0, 1, 1, 4, 0],
            ["Inlägg på LinkedIn", 14, 17, 9, 21, 61, 60],
        ],
    },
    merged=("Uppföljning!A1:G1", "Uppföljning!A2:G2", "Uppföljning!A4:G4", "Uppföljning!A8:G8"),
    cluster="Hållbar Gruva Norrbotten",
    currency="SEK",
    language="sv",
    period="2025",
)

_SENTENCES = layout(
    "d-sv-aret-i-korthet",
    {
        "Året i korthet": [
            ["Livsmedelsklustret Västergötland – 2025 i korthet"],
            [],
            [fact("members_total", 143, "Antalet medlemmar var 143 vid årets slut.")],
            [fact("members_committed", 117, "Engagerade medlemmar (avtal eller avgift): 117")],
            [fact("members_joined", 19, "Nya medlemmar under året: 19")],
            [fact("members_left", 11, "Medlemmar som lämnade under året: 11")],
            ["Medlemsföretagen sysselsätter tillsammans drygt 9 400 personer."],
            [],
            [fact("staff_headcount", 8, "Antal anställda: 8 personer")],
            [fact("staff_fte", 6.7, "Årsarbetskrafter: 6,7")],
            [fact("board_meetings", 7, "Antal styrelsemöten: 7")],
            [fact("board_members", 10, "Antal ledamöter i styrelsen: 10")],
            [],
            [fact("budget_total", 14200000, "Årets budget: 14,2 mkr")],
            [fact("newsletters", 12, "Utskickade nyhetsbrev: 12 st")],
            [fact("media_mentions", 83, "Omnämnanden i press, radio och tv: 83 st")],
            [fact("satisfaction_mean", 4.3, "Medlemmarnas nöjdhet, medelvärde på skalan 1–5: 4,3")],
            ["Kaffe som druckits på kansliet: alldeles för mycket"],
        ],
    },
    cluster="Livsmedelsklustret Västergötland",
    currency="SEK",
    language="sv",
    period="2025",
)


def _account(label: str, question: str, actual: float, budget: float, before: float, forecast: float) -> list[object]:
    """Return a line of the accounts in thousands of kronor."""
    return [label, thousand(question, actual), budget, past(2024, question, round(before * 1000), before), forecast]


_ACCOUNTS = layout(
    "d-sv-resultat-tkr",
    {
        "RR": [
            ["Förpackningsklustret Småland ekonomisk förening", "", "", "", ""],
            ["Resultaträkning, belopp i tkr", "", "", "", ""],
            ["", "Utfall 2025", "Budget 2025", "Utfall 2024", "Prognos 2026"],
            ["RÖRELSENS INTÄKTER", "", "", "", ""],
            _account("3010 Medlemsavgifter", "income_by_source.fees", 2860, 2800, 2655, 3000),
            _account("3040 Sålda utbildningar och uppdrag", "income_by_source.services", 1472, 1600, 1290, 1700),
            _account("3590 Sponsring", "income_by_source.sponsoring", 185, 150, 160, 200),
            _account("3981 Bidrag från Tillväxtverket och Vinnova", "income_by_source.national", 3350, 3200, 2900, 3000),
            _account("3985 Bidrag från regionen", "income_by_source.regional", 1700, 1700, 1700, 1800),
            _account("3987 Bidrag från kommuner", "income_by_source.local", 450, 450, 420, 450),
            _account("3989 Bidrag från EU", "income_by_source.eu", 1215.5, 1500, 890, 1600),
            ["3990 Övriga intäkter", 22, 0, 35, 0],
            ["RÖRELSENS KOSTNADER", "", "", "", ""],
            ["5010 Lokalhyra", -498, -500, -480, -510],
            ["5800 Resor", -377, -420, -341, -400],
            ["6300 Projektkostnader", -1877.5, -1900, -1933, -1946],
            ["6420 Revisionsarvode", -58, -55, -54, -60],
            ["7010 Löner", -5960, -6100, -5210, -6250],
            ["7510 Arbetsgivaravgifter", -1873, -1917, -1637, -1964],
            ["Årets resultat", 611, 508, 395, 620],
        ],
        "Nyckeltal": [
            ["Nyckeltal till förvaltningsberättelsen", 2025, 2024],
            ["Anställda, antal personer", *years("staff_headcount", (2025, 2024), 9, 8)],
            ["Anställda, omräknat till heltid", *years("staff_fte", (2025, 2024), 7.6, 6.9)],
            ["Naturainsatser från medlemmarna (arbetstid), tkr", *years("income_by_source.in_kind", (2025, 2024), 640, 520, times=1000)],
            ["Soliditet, %", 41, 37],
            ["Kassalikviditet, %", 188, 172],
        ],
    },
    merged=("RR!A1:E1", "RR!A2:E2"),
    cluster="Förpackningsklustret Småland",
    currency="SEK",
    language="sv",
    period="2025",
)  # fmt: skip

_TWO_LANGUAGES = layout(
    "d-sv-tvasprakig-blankett",
    {
        "Blankett Form": [
            ["Uppgifter om klustret / Information on the cluster", "", "", ""],
            ["Namn / Name", "", "Marin Bioteknik Bohuslän", ""],
            ["Uppgifterna avser år / Data for the year", "", 2025, ""],
            [],
            ["Fråga", "Question", "Svar / Answer", "Kommentar / Comment"],
            ["Bildades den", "Set up on", fact("founded_on", "2013-05-07", date(2013, 5, 7)), "stiftelseurkund"],
            ["Antal medlemmar, samtliga", "Number of members, all", fact("members_total", 66), ""],
            ["Antal medlemmar med avtal eller betald avgift", "Number of members with agreement or paid fee", fact("members_committed", 52), ""],
            ["– av dessa små och medelstora företag", "– of these small and medium-sized firms", fact("members_by_type.sme", 29), "EU:s definition"],
            ["– av dessa stora företag", "– of these large firms", fact("members_by_type.large", 6), ""],
            ["– av dessa forskningsinstitut", "– of these research institutes", fact("members_by_type.research", 4), "bl.a. RISE"],
            ["– av dessa universitet", "– of these universities", fact("members_by_type.university", 3), ""],
            ["– av dessa kommuner, regioner, myndigheter", "– of these public bodies", fact("members_by_type.public", 7), ""],
            ["Personer anställda på kansliet", "Persons employed in the office", fact("staff_headcount", 4), ""],
            ["Heltidsekvivalenter", "Full-time equivalents", fact("staff_fte", 3.1, "3,1"), "en på 60 %, en på 50 %"],
            ["Planerade rekryteringar 2026", "Planned recruitments 2026", 1, ""],
            ["Datum då gällande strategi antogs", "Date of adoption of the current strategy", fact("strategy_adopted_on", "2025-02-20", date(2025, 2, 20)), ""],
            ["Antal åtgärder i handlingsplanen", "Number of measures in the action plan", fact("plan_measures", 19), ""],
            ["Antal nyckeltal som följs upp", "Number of key figures monitored", fact("kpis_monitored", 12), ""],
            ["Finansieringen är säkrad, antal månader", "Financing is secured, number of months", fact("financing_secured_months", 18), "t.o.m. juni 2027"],
            ["Webbplatsens språk, antal", "Languages of the website, number", fact("website_languages", 2), "sv, en"],
            ["Kontaktperson", "Contact person", "K. Lind, 0523-55 01 77", ""],
        ],
    },
    merged=("Blankett Form!A1:D1", "Blankett Form!A2:B2", "Blankett Form!A3:B3"),
    cluster="Marin Bioteknik Bohuslän",
    currency="SEK",
    language="sv",
    period="2025",
)  # fmt: skip


def _kind(label: str, question: str, counted: int, before: int, paid: int) -> list[object]:
    """Return a kind's row: this year, last year, difference, fees paid."""
    row = f"members_by_type.{question}"
    return [label, fact(row, counted), past(2024, row, before), f"{counted - before:+d}", paid]


_REGISTER = layout(
    "d-sv-medlemsregister",
    {
        "Sammanställning": [
            ["Medlemsregistret, sammanställning 31/12", "", "", "", ""],
            ["Engagerade medlemmar per kategori", "2025", "2024", "Förändring", "Inbetalda avgifter 2025, kr"],
            _kind("Företag med färre än 250 anställda", "sme", 63, 58, 945000),
            _kind("Företag med minst 250 anställda", "large", 17, 17, 1360000),
            _kind("Lärosäten", "university", 5, 4, 150000),
            _kind("Forskningsinstitut", "research", 3, 3, 90000),
            _kind("Konsulter och rådgivare", "consultant", 9, 11, 72000),
            _kind("Banker, riskkapital", "finance", 2, 2, 60000),
            _kind("Offentliga organisationer", "public", 12, 10, 240000),
            [
                "Summa engagerade medlemmar",
                *years("members_committed", (2025, 2024), 111, 105),
                "+6",
                fact("income_by_source.fees", 2917000),
            ],
            ["Därutöver medlemmar utan avtal eller avgift", 23, 25, "-2", 0],
            ["Samtliga medlemmar", *years("members_total", (2025, 2024), 134, 130), "+4", ""],
            [],
            ["In- och utträden", 2025, 2024, "", ""],
            ["Inträden", *years("members_joined", (2025, 2024), 16, 13), "", ""],
            ["Utträden", *years("members_left", (2025, 2024), 12, 9), "", ""],
        ],
        "Register": [
            ["Nr", "Namn", "Kategori", "Ort", "Inträde", "Avgift 2025"],
            [1004, "Alvesta Plåt AB", "Företag med färre än 250 anställda", "Alvesta", "2014-03-11", 15000],
            [1011, "Chalmers", "Lärosäten", "Göteborg", "2014-03-11", 30000],
            [1037, "Kommunförbundet", "Offentliga organisationer", "Växjö", "2017-10-02", 20000],
            [1102, "Tvillinggruppen AB", "Företag med minst 250 anställda", "Jönköping", "2025-01-20", 80000],
            ["osv. (134 rader)", "", "", "", "", ""],
        ],
    },
    merged=("Sammanställning!A1:E1",),
    cluster="Lättviktsklustret Götaland",
    currency="SEK",
    language="sv",
    period="2025",
)

_STAFF = layout(
    "d-sv-personal-och-styrelse",
    {
        "Personal": [
            ["Personalöversikt 2025-12-31", "", "", "", "", ""],
            ["Namn", "Roll", "Anställd sedan", "Sysselsättningsgrad", "Högskoleexamen", "Fortbildning 2025, dagar"],
            ["A.B.", "Klusterledare", "2018-02", "100 %", "ja", 5],
            ["C.D.", "Projektledare", "2020-08", "100 %", "ja", 8],
            ["E.F.", "Projektledare", "2021-01", "80 %", "ja", 4.5],
            ["G.H.", "Kommunikatör", "2023-09", "75 %", "ja", 3],
            ["I.J.", "Administratör", "2016-05", "50 %", "nej", 1],
            ["Antal personer", fact("staff_headcount", 5), "", "", "", ""],
            ["Summa heltidstjänster", fact("staff_fte", 4.05, "4,05"), "", "", "", ""],
            ["Antal med högskoleexamen", fact("staff_with_degree", 4), "", "", "", ""],
            ["Summa fortbildningsdagar", fact("training_days", 21.5, "21,5"), "", "", "", ""],
            ["Slutat 2024–2025", fact("staff_left", 1), "(M.N., pension)", "", "", ""],
            ["Personer per 31 december 2024", past(2024, "staff_headcount", 4), "", "", "", ""],
        ],
        "Styrelse": [
            ["Styrelsen 2025", "", ""],
            ["Ordinarie ledamöter", fact("board_members", 7), "därutöver 2 suppleanter"],
            ["Kvinnor / män", "3 / 4", ""],
            ["Protokollförda möten under året", fact("board_meetings", 8), ""],
            ["Medelålder", 54, ""],
            [
                "Ekonomiska rapporter till styrelsen, antal under året",
                fact("controlling_reports", 3, "3 (tertial)"),
                "",
            ],
            ["Strategi 2024–2028 beslutad", fact("strategy_adopted_on", "2023-12-14", "14 december 2023"), ""],
            [
                "Översyn av strategin, senast",
                fact("strategy_reviewed_on", "2025-11-27", "27 november 2025"),
                "liten justering",
            ],
            ["Aktiviteter i handlingsplanen", ask("40–50"), "olika versioner"],
        ],
    },
    merged=("Personal!A1:F1", "Styrelse!A1:C1"),
    cluster="Smarta Textilier Borås",
    currency="SEK",
    language="sv",
    period="2025",
)


def _compared(label: str, question: str, *figures: float, mean: float, times: int = 1) -> list[object]:
    """Return a row of four clusters, the third being the one that is asked for, and their mean."""
    first, second, ours, fourth = figures
    plain = round(ours * times) if times > 1 else ours
    return [label, first, second, fact(question, plain, ours), fourth, mean]


_PORTFOLIO = layout(
    "d-sv-jamforelse-kluster",
    {
        "Läs först": [["Underlag från fyra kluster, insamlat februari 2026, avser kalenderåret 2025. Belopp i mkr."]],
        "Jämförelse": [
            ["", "Visuell Teknik", "Energi Mälardalen", "Medtech Uppland", "Skogens Värde", "Medel"],
            ["Deltagande", "", "", "", "", ""],
            _compared("Medlemmar och partner totalt", "members_total", 104, 87, 162, 75, mean=107),
            _compared(
                "Engagerade (formellt eller genom regelbundet arbete)", "members_committed", 79, 70, 128, 61, mean=84.5
            ),
            _compared("Engagerade inom 15 mil", "members_within_150km", 66, 64, 97, 38, mean=66.3),
            _compared("Engagerade som samverkar i projekt", "members_cooperating", 31, 40, 71, 29, mean=42.8),
            _compared("Engagerade som använt någon tjänst", "members_using_services", 58, 44, 90, 33, mean=56.3),
            ["Resurser", "", "", "", "", ""],
            _compared("Personal, antal", "staff_headcount", 6, 7, 12, 4, mean=7.3),
            _compared("Personal, heltidsekvivalenter", "staff_fte", 5.5, 5.8, 10.4, 3.2, mean=6.2),
            _compared("Total budget", "budget_total", 9.1, 11.6, 19.8, 5.4, mean=11.5, times=1_000_000),
            _compared("Medlemsavgifter", "income_by_source.fees", 1.2, 1.9, 3.7, 0.6, mean=1.85, times=1_000_000),
            _compared("Statliga medel", "income_by_source.national", 2.5, 3.0, 5.2, 2.0, mean=3.2, times=1_000_000),
            _compared("Regionala medel", "income_by_source.regional", 2.0, 2.2, 3.1, 1.5, mean=2.2, times=1_000_000),
            ["Privat andel av intäkterna, %", 24, 29, 35, 18, 26.5],
            ["Styrning", "", "", "", "", ""],
            _compared("Möten i styrelsen", "board_meetings", 5, 6, 8, 4, mean=5.8),
            _compared("Mätetal som följs", "kpis_monitored", 9, 14, 21, 8, mean=13),
            ["Märke", "Brons", "Silver", "Guld", "–", ""],
        ],
    },
    merged=("Jämförelse!A2:F2", "Jämförelse!A8:F8", "Jämförelse!A16:F16"),
    cluster="Medtech Uppland",
    currency="SEK",
    language="sv",
    period="2025",
)

_SURVEY = layout(
    "d-sv-medlemsenkat-resultat",
    {
        "Enkät": [
            ["Medlemsenkät", 2025, 2023],
            ["Enkäten genomfördes", fact("satisfaction_surveyed_on", "2025-10-15", "15 oktober 2025"), past(2023, "satisfaction_surveyed_on", "2023-10-11", "11 oktober 2023")],
            ["Utskick", 96, 81],
            ["Svar", 55, 37],
            ["Svarsfrekvens", fact("satisfaction_response_rate", 57, 0.57, "0 %"), past(2023, "satisfaction_response_rate", 46, 0.46, "0 %")],
            ["Nöjd med klustret som helhet (medel, 1–5)", *years("satisfaction_mean", (2025, 2023), 4.4, 4.1)],
            ["Nöjd med nätverksträffarna (medel, 1–5)", 4.6, 4.5],
            ["Nöjd med projektstödet (medel, 1–5)", 3.8, 3.5],
            ["Nöjd med hemsidan (medel, 1–5)", 3.3, 3.6],
            ["Rekommenderar oss till andra, andel", "88 %", "81 %"],
        ],
        "Verksamhet": [
            ["Verksamhetsstatistik 2025", ""],
            ["Framgångshistorier som vi publicerat", fact("success_stories", 5)],
            ["Arbetsgrupper", fact("working_groups", 4)],
            ["Möten som arbetsgrupperna hållit", fact("working_group_meetings", 17)],
            ["Besök på webbplatsen", fact("website_visits", 19440, "19 440")],
            ["Sidvisningar", 61200],
            ["Engagerade medlemmar som vi träffat personligen", fact("members_contacted", 68)],
            ["Samarbetspartner i regionen", fact("partners_regional", 12)],
            ["Samarbetspartner i övriga landet", fact("partners_national", 9)],
            ["Samarbetspartner utomlands", fact("partners_international", 6)],
        ],
    },
    cluster="Digital Hälsa Östergötland",
    currency="SEK",
    language="sv",
    period="2025",
)  # fmt: skip

SWEDISH = (_QUARTERS, _SENTENCES, _ACCOUNTS, _TWO_LANGUAGES, _REGISTER, _STAFF, _PORTFOLIO, _SURVEY)

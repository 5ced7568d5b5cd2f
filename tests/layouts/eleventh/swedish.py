"""Swedish workbooks: a result report from the ledger, tables side by side, a register's pivot, a programme's numbers, ten years, answers."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand

# fmt: off
_LEDGER = layout(
    "u-sv-resultatrapport-ur-bokforingen",
    {
        "Resultatrapport": [
            ["Marinteknik Väst ekonomisk förening", "", "", "", "", ""],
            ["Resultatrapport 2025-01-01 – 2025-12-31", "", "", "Utskriven", "2026-01-22", ""],
            ["Belopp i tkr", "", "", "", "", ""],
            [],
            ["Konto", "Benämning", "Utfall 2025", "Budget 2025", "Avvikelse", "Utfall 2024"],
            ["", "RÖRELSENS INTÄKTER", "", "", "", ""],
            [3010, "Serviceavgifter från medlemsföretagen", fact("income_by_source.fees", 1_486_000, 1486), 1450, 36, past(2024, "income_by_source.fees", 1_391_000, 1391)],
            [3041, "Sålda uppdrag och kurser", fact("income_by_source.services", 612_400, 612.4), 700, -87.6, past(2024, "income_by_source.services", 540_000, 540)],
            [3045, "Sponsorintäkter", fact("income_by_source.sponsoring", 125_000, 125), 100, 25, past(2024, "income_by_source.sponsoring", 90_000, 90)],
            [3981, "Bidrag från staten (Vinnova)", fact("income_by_source.national", 2_000_000, 2000), 2000, 0, past(2024, "income_by_source.national", 1_750_000, 1750)],
            [3985, "Bidrag från Västra Götalandsregionen", fact("income_by_source.regional", 1_350_000, 1350), 1300, 50, past(2024, "income_by_source.regional", 1_300_000, 1300)],
            [3987, "Bidrag från kommuner", fact("income_by_source.local", 410_000, 410), 410, 0, past(2024, "income_by_source.local", 385_000, 385)],
            [3988, "Bidrag från EU", fact("income_by_source.eu", 1_104_500, 1104.5), 1200, -95.5, past(2024, "income_by_source.eu", 873_200, 873.2)],
            ["", "Summa rörelseintäkter", 7087.9, 7160, -72.1, 6329.2],
            ["", "RÖRELSENS KOSTNADER", "", "", "", ""],
            [5010, "Lokalhyra", -312, -310, -2, -305],
            [7010, "Löner", -3120.5, -3200, 79.5, -2890],
            [7510, "Arbetsgivaravgifter", -980.3, -1005, 24.7, -908],
            ["", "Rörelseresultat", 318.2, 250, 68.2, 204.6],
        ],
        "Statistik": [
            ["Uppföljning vid sidan av bokföringen", "", ""],
            ["", "2025", "2024"],
            ["Medlemsföretag och andra anslutna", fact("members_total", 112), past(2024, "members_total", 107)],
            ["Tecknat samverkansavtal", fact("members_committed", 88), past(2024, "members_committed", 81)],
            ["Inträden", fact("members_joined", 11), past(2024, "members_joined", 9)],
            ["Utträden", fact("members_left", 6), past(2024, "members_left", 7)],
            ["Tjänster på kansliet, omräknat till heltid", fact("staff_fte", 5.25), past(2024, "staff_fte", 4.8)],
            ["Personer på kansliet", fact("staff_headcount", 6), past(2024, "staff_headcount", 6)],
            ["Sammanträden i styrelsen", fact("board_meetings", 7), past(2024, "board_meetings", 8)],
            ["Sjukfrånvaro, %", 2.1, 3.4],
            ["Personer invalda i styrelsen", fact("board_members", 10), past(2024, "board_members", 10)],
            ["Intressegrupper", fact("working_groups", 5), past(2024, "working_groups", 4)],
            ["Träffar i intressegrupperna", fact("working_group_meetings", 20), past(2024, "working_group_meetings", 15)],
            ["Artiklar och inslag om oss", fact("media_mentions", 45), past(2024, "media_mentions", 51)],
        ],
    },
    merged=("Resultatrapport!A1:F1",),
    cluster="Marinteknik Väst", currency="SEK", language="sv", period="2025",
)

_SIDE_BY_SIDE = layout(
    "u-sv-tabeller-sida-vid-sida",
    {
        "Rapport": [
            ["Verksamhetsrapport till Region Norrbotten, kalenderåret 2024"],
            ["Sökande: Arktisk Testbädd. Kontaktperson: Lena Fjällström, 070-123 45 67"],
            [],
            ["Våra medlemmar", "Antal", "", "Vårt kontor", "", "", "Möten och utskick", "Antal"],
            ["Anslutna organisationer", fact("members_total", 73), "", "Medarbetare", fact("staff_headcount", 5, "5 st"), "", "Styrelsen sammanträdde", fact("board_meetings", 6, "6 gånger")],
            ["– därav betalande", fact("members_committed", 58), "", "Heltidstjänster", fact("staff_fte", 4.5, "4,5"), "", "Platser i styrelsen", fact("board_members", 9)],
            ["– därav inom 15 mil från Luleå (av de betalande)", fact("members_within_150km", 34), "", "Akademiker", fact("staff_with_degree", 4, "4 st"), "", "Fokusgrupper", fact("working_groups", 4)],
            ["Nytillskott 2024", fact("members_joined", 8), "", "Dagar på kurs, alla ihop", fact("training_days", 13, "13 dgr"), "", "Träffar i fokusgrupperna", fact("working_group_meetings", 17)],
            ["Avhopp 2024", fact("members_left", 3), "", "Slutat 2023–2024", fact("staff_left", 1, "1 st"), "", "Nyhetsmejl", fact("newsletters", 10)],
            [],
            ["De betalande fördelar sig så här", "", "", "Så finansierades vi", "kkr", "", "Genomslag", ""],
            ["Småföretag och mellanstora", fact("members_by_type.sme", 36), "", "Region Norrbotten", thousand("income_by_source.regional", 1150), "", "Inslag i press, radio och tv", fact("media_mentions", 33)],
            ["Storföretag", fact("members_by_type.large", 9), "", "Tillväxtverket", ask(800), "", "Följare på LinkedIn", 2140],
            ["Lärosäten", fact("members_by_type.university", 2), "", "Vinnova", ask(450), "", "Besöken på hemsidan", fact("website_visits", 11900, "11 900")],
            ["Institut", fact("members_by_type.research", 3), "", "Interreg Aurora", thousand("income_by_source.eu", 934), "", "Goda exempel som vi berättat om", fact("success_stories", 5)],
            ["Kommuner m.fl.", fact("members_by_type.public", 6), "", "Luleå och Piteå kommuner", thousand("income_by_source.local", 300), "", "", ""],
            ["Övrigt", fact("members_by_type.other", 2), "", "Medlemmarnas avgifter", thousand("income_by_source.fees", 870), "", "", ""],
            ["Summa", 58, "", "Medlemmarnas egen tid", thousand("income_by_source.in_kind", 640), "", "", ""],
            ["", "", "", "Summa", 5144, "", "", ""],
            [],
            ["Underskrift: ______________________   Luleå den 14 mars 2025"],
        ],
    },
    merged=("Rapport!A1:H1", "Rapport!A2:H2", "Rapport!A21:H21"),
    cluster="Arktisk Testbädd", currency="SEK", language="sv", period="2024", for_period="2025",
)

_REGISTER = layout(
    "u-sv-medlemsregister-pivot",
    {
        "Pivot": [
            ["Status", "Aktiv", ""],
            ["Uttag", date(2025, 12, 31), ""],
            [],
            ["Radetiketter", "Antal av Org.nr", ""],
            ["Företag <250 anst", fact("members_by_type.sme", 61), ""],
            ["Företag 250+ anst", fact("members_by_type.large", 12), ""],
            ["Forskningsaktör", fact("members_by_type.research", 5), ""],
            ["Högskola", fact("members_by_type.university", 3), ""],
            ["Gymnasium/YH", fact("members_by_type.training", 4), ""],
            ["Bank/riskkapital", fact("members_by_type.finance", 2), ""],
            ["Konsultbolag", fact("members_by_type.consultant", 7), ""],
            ["Myndighet/kommun", fact("members_by_type.public", 8), ""],
            ["Totalsumma", 102, ""],
            [],
            ["Kommentar: aktiva = de som skrivit under avsiktsförklaringen. Totalt finns 139 i registret."],
        ],
        "Styrelserapport": [
            ["Styrelserapport 4/2025, Trähusklustret", "", "", ""],
            ["Mått", "Mål 2025", "Läge 2025-12-31", "Kommentar"],
            ["Organisationer i registret", 150, fact("members_total", 139), "nådde inte målet"],
            ["Aktiva (avsiktsförklaring)", 100, fact("members_committed", 102), ""],
            ["Nyrekryterade organisationer", 15, fact("members_joined", 17), ""],
            ["Uppsägningar", "högst 5", fact("members_left", 4), ""],
            ["Personliga besök hos aktiva, antal organisationer", 80, fact("members_contacted", 77), "återstår: Dalarna"],
            ["Aktiva som samverkar i något projekt", 50, fact("members_cooperating", 54), ""],
            ["Aktiva som nyttjat någon tjänst", 70, fact("members_using_services", 66), ""],
            ["Bemanning (heltider)", 6, fact("staff_fte", 5.8, "5,8"), "vakans i två månader"],
            ["Bemanning (huvuden)", "", fact("staff_headcount", 7), ""],
            ["Pressklipp", 40, fact("media_mentions", 52), ""],
            ["Unika berättelser om framgång", 6, fact("success_stories", 6), ""],
            ["Nöjd-kund-betyg (skala 1–5)", 4, fact("satisfaction_mean", 4.3, "4,3"), "enkät i oktober"],
            ["Andel som besvarade enkäten", 0.5, fact("satisfaction_response_rate", 47, 0.47, form="0 %"), ""],
            ["Finansiering klar, antal månader", 24, fact("financing_secured_months", 21), ""],
            ["NKI", 75, 71, ""],
        ],
        "Tjänsteutbud": [
            ["Tjänsteutbud 2025", "", "", ""],
            ["Typ av tjänst", "Tillfällen", "Personer", "Ansvarig"],
            ["Kapitalsökning", fact("services.funding.events", 3), fact("services.funding.participants", 28), "Ewa"],
            ["Teknikutveckling", fact("services.technology.events", 12), fact("services.technology.participants", 287), "Jonas"],
            ["Affärsträffar", fact("services.matchmaking.events", 8), fact("services.matchmaking.participants", 190), "Ewa"],
            ["Kurser och seminarier", fact("services.training.events", 10), fact("services.training.participants", 241), "Mirja"],
            ["Nyföretagande", fact("services.entrepreneurship.events", 2), fact("services.entrepreneurship.participants", 19), "Jonas"],
            ["Exportsatsningar", fact("services.internationalisation.events", 4), fact("services.internationalisation.participants", 33), "Mirja"],
            ["", 39, 798, ""],
        ],
    },
    merged=("Styrelserapport!A1:D1",),
    cluster="Trähusklustret", currency="SEK", language="sv", period="2025",
)

_NUMBERED = layout(
    "u-sv-lagesrapport-egen-numrering",
    {
        "Lägesrapport": [
            ["LÄGESRAPPORT: KLUSTERPROGRAMMET", "", "", ""],
            ["Diarienummer", "2024/0711", "", ""],
            ["Stödmottagare", "Livsmedelsnätverket Skaraborg", "", ""],
            ["Avser", "1 januari – 31 december 2024", "", ""],
            [],
            ["Fråga", "", "Svar", "Ev. förklaring"],
            ["1 a", "Hur många organisationer deltar i klustret?", fact("members_total", 92, "92 st"), ""],
            ["1 b", "Hur många av dem har förbundit sig skriftligen?", fact("members_committed", 71, "71 st"), "avtal"],
            ["1 c", "Hur många av de förbundna ligger inom 150 km?", fact("members_within_150km", 69, "69 st"), ""],
            ["1 d", "Hur många har tillkommit under 2024?", fact("members_joined", 14, "14 st"), ""],
            ["1 e", "Hur många har försvunnit under 2024?", fact("members_left", 9, "9 st"), "konkurser i bageribranschen"],
            ["2 a", "När bildades organisationen?", fact("founded_on", "2011-05-04", "4 maj 2011"), "registreringsbevis"],
            ["2 b", "Hur många personer arbetar för klustret?", fact("staff_headcount", 4, "4 st"), ""],
            ["2 c", "Hur många heltider blir det?", fact("staff_fte", 2.9, "2,9"), ""],
            ["2 d", "Hur många av dem har eftergymnasial examen?", fact("staff_with_degree", 3, "3 st"), ""],
            ["2 e", "Hur många arbetsdagar gick till kompetensutveckling?", ask("10–12"), "ingen statistik"],
            ["2 f", "Hur många har lämnat sin tjänst sedan januari 2023?", fact("staff_left", 2, "2 st"), ""],
            ["3 a", "När antogs gällande strategi?", fact("strategy_adopted_on", "2022-12-07", "7 dec. 2022"), ""],
            ["3 b", "När sågs den över senast?", fact("strategy_reviewed_on", "2024-11-20", "20 nov. 2024"), ""],
            ["3 c", "Hur många aktiviteter finns i handlingsplanen?", fact("plan_measures", 26, "26 st"), ""],
            ["3 d", "Hur många indikatorer följer styrelsen?", fact("kpis_monitored", 9, "9 st"), ""],
            ["3 e", "Hur många ekonomiska uppföljningar har styrelsen fått under 2024?", fact("controlling_reports", 4, "4 st"), "kvartalsvis"],
            ["4 a", "Omslutning enligt beslutad budget 2024", fact("budget_total", 4_350_000, "4,35 Mkr"), ""],
            ["4 b", "Hur långt fram är verksamheten finansierad (månader)?", fact("financing_secured_months", 18, "18"), "till juni 2026"],
            ["4 c", "Beviljat stöd", "1 800 000 kr", "beslut 2023-02-14"],
            ["5 a", "Samarbetsparter i länet", fact("partners_regional", 11, "11 st"), ""],
            ["5 b", "Samarbetsparter i övriga Sverige", fact("partners_national", 6, "6 st"), ""],
            ["5 c", "Samarbetsparter i andra länder", fact("partners_international", 2, "2 st"), "Åland, Estland"],
        ],
    },
    merged=("Lägesrapport!A1:D1", "Lägesrapport!A6:B6"),
    cluster="Livsmedelsnätverket Skaraborg", currency="SEK", language="sv", period="2024", for_period="2025",
)

_COLUMNS = ("members_total", "members_committed", "staff_headcount", "staff_fte", "income_by_source.fees", "newsletters", "media_mentions", "working_groups", "board_meetings")


def _down(year: int, *values: float) -> list[object]:
    cells: list[object] = [year]
    for question, value in zip(_COLUMNS, values, strict=True):
        whole = value * 1000 if question == "income_by_source.fees" else value
        cells.append(fact(question, whole, value) if year == 2025 else past(year, question, whole, value))
    return cells


_TEN_YEARS = layout(
    "u-sv-tio-ar-nedat",
    {
        "Tidsserie": [
            ["Gruvteknik Bergslagen genom åren"],
            [],
            ["År", "Anslutna (31/12)", "varav aktiva¹", "Anställda", "Årsarbetskraft", "Medlemsintäkter (tkr)", "Utskickade nyhetsbrev", "Träffar i mediearkivet", "Nätverksgrupper", "Styrelsemöten"],
            _down(2016, 31, 22, 2, 1.5, 310, 4, 6, 1, 4),
            _down(2017, 38, 26, 2, 1.75, 355, 4, 9, 2, 5),
            _down(2018, 44, 33, 3, 2.2, 420, 6, 12, 2, 5),
            _down(2019, 52, 40, 3, 2.8, 505, 6, 17, 3, 6),
            _down(2020, 51, 39, 4, 3.1, 498, 11, 8, 3, 9),
            _down(2021, 57, 42, 4, 3.4, 540, 10, 14, 3, 8),
            _down(2022, 64, 49, 4, 3.6, 615, 8, 21, 4, 6),
            _down(2023, 70, 55, 5, 4.2, 680, 8, 26, 4, 6),
            _down(2024, 77, 61, 5, 4.5, 745, 9, 24, 5, 6),
            _down(2025, 83, 66, 6, 5.1, 810, 9, 31, 5, 7),
            ["Plan 2026", 90, 72, 6, 5.5, 880, 10, 35, 5, 6],
            [],
            ["¹ Deltar i minst en grupp eller betalar avgift."],
        ],
        "Övrigt 2025": [
            ["Uppgift", "2025"],
            ["Kontaktade medlemmar (ansikte mot ansikte)", fact("members_contacted", 51)],
            ["Möten i nätverksgrupperna", fact("working_group_meetings", 22)],
            ["Ledamöter inkl. ordförande", fact("board_members", 8)],
            ["Genomförda åtgärder i verksamhetsplanen", 11],
            ["Åtgärder i verksamhetsplanen", fact("plan_measures", 15)],
            ["Senaste medlemsundersökningen", fact("satisfaction_surveyed_on", "2025-05-19", date(2025, 5, 19))],
            ["Svarande", fact("satisfaction_response_rate", 55, "55 %")],
        ],
    },
    merged=("Tidsserie!A1:J1",),
    cluster="Gruvteknik Bergslagen", currency="SEK", language="sv", period="2025",
)

_INTERVIEW = layout(
    "u-sv-infor-intervjun",
    {
        "Ledning": [
            ["Inför benchmarkingintervjun", "", "Sportklustret Åre", ""],
            ["Underlag för år 2025. Gul ruta fylls i.", "", "", ""],
            ["Punkt", "Vi vill veta", "Ert svar", "Fotnot"],
            [1, "Vilken juridisk form har ni?", fact("legal_form", "association", "Ideell förening"), ""],
            [2, "Sedan när sitter klusterledaren på sin post?", fact("manager_since", "2022-08-15", "15 augusti 2022"), ""],
            [3, "Antal i styrelsen", fact("board_members", 8), ""],
            [4, "varav företagare eller företagsanställda", fact("board_from_firms", 5), ""],
            [5, "Utses styrelsen av medlemmarna?", fact("board_elected", True, "Ja"), "årsmötet"],
            [6, "Folk på kansliet", fact("staff_headcount", 3), ""],
            [7, "motsvarar i heltider", fact("staff_fte", 2.4, "2,4"), ""],
            [8, "Finns en utvecklingsplan för varje medarbetare?", fact("learning_plans", False, "Nej"), "på gång"],
        ],
        "Medlemmar": [
            ["Punkt", "Vi vill veta", "Ert svar", "Fotnot"],
            [9, "Alla medlemmar", fact("members_total", 64), ""],
            [10, "Medlemmar som verkligen är engagerade", fact("members_committed", 47), ""],
            [11, "Engagerade medlemmar från utlandet", fact("members_abroad", 3), "Norge"],
            [12, "Medlemmar som betalat 2025 års avgift", fact("members_paying", 59), ""],
            [13, "Vad kostar det per år för ett bolag med 20 anställda?", fact("fee_small_firm", 6500, "6 500 kr"), "exkl. moms"],
            [14, "Nya under året", fact("members_joined", 9), ""],
            [15, "Lämnat under året", fact("members_left", 2), ""],
        ],
        "Verksamhet": [
            ["Punkt", "Vi vill veta", "Ert svar", "Fotnot"],
            [16, "Gemensamma projekt som pågår nu", fact("projects_running", 4), ""],
            [17, "Projektansökningar inskickade 2025", fact("projects_applied", 7), ""],
            [18, "varav beviljade", fact("projects_granted", 3), "en obesvarad"],
            [19, "Resor och mässor utomlands", fact("trips_abroad", 2), ""],
            [20, "Nystartade bolag som fått hjälp", fact("startups_supported", 6), ""],
            [21, "Praktikanter och exjobbare som fått plats hos medlemmar", fact("talents_placed", 12), ""],
            [22, "Aktiviteter med gröna teman", fact("green_activities", 5), ""],
            [23, "Aktiviteter med digitala teman", fact("digital_activities", 4), ""],
            [24, "Har ni räknat ut ert eget klimatavtryck de senaste två åren?", fact("footprint_calculated", True, "Ja"), ""],
            [25, "Hur många följer er i sociala medier?", fact("social_followers", 8350, "8 350"), ""],
            [26, "Hur många månader klarar ni er på sparade medel?", ask("4 à 5"), ""],
            [27, "Är bokslutet granskat av en utomstående revisor?", fact("accounts_audited", True, "Ja"), ""],
        ],
    },
    merged=("Ledning!A2:D2",),
    cluster="Sportklustret Åre", currency="SEK", edition="benchmark-2019", language="sv", period="2025",
)
# fmt: on

SWEDISH = (_LEDGER, _SIDE_BY_SIDE, _REGISTER, _NUMBERED, _TEN_YEARS, _INTERVIEW)

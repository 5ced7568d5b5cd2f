"""Swedish workbooks: the questionnaire with last year's answers, an office's copy, years on sheets, a programme, a survey, a report, a budget and others."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years
from layouts.twelfth.hiding import hide

# fmt: off
_TWO = (2023, 2022)
_OFFICIAL = layout(
    "x-sv-formularet-med-fjolaret",
    {
        "Läs mig": [
            ["Kvalitetsbedömning av klusterledning – frågeformulär"],
            ["Kluster", "Träklustret Värmland"],
            ["Uppgifter för år", 2023, "(föregående år till jämförelse)"],
            ["Lämnas senast", date(2024, 3, 15)],
            ["Skriv bara i de gula cellerna. Belopp i hela kronor. Kryssa i kolumn F om frågan är oklar."],
        ],
        "1 Struktur": [
            ["Nr", "Fråga", "Svar 2023", "Svar 2022", "Enhet", "Oklart", "Kommentar"],
            ["1.1.0", "Antal deltagare totalt", *years("members_total", _TWO, 94, 88), "deltagare", "", ""],
            ["1.1.0", "varav engagerade deltagare", *years("members_committed", _TWO, 77, 70), "deltagare", "", "avtal eller avgift"],
            ["1.1.1", "Små och medelstora företag", *years("members_by_type.sme", _TWO, 43, 40), "deltagare", "", ""],
            ["1.1.1", "Stora företag", *years("members_by_type.large", _TWO, 11, 11), "deltagare", "", ""],
            ["1.1.1", "Forskningsinstitut", *years("members_by_type.research", _TWO, 3, 2), "deltagare", "", "RISE räknas som ett"],
            ["1.1.1", "Universitet och högskolor", *years("members_by_type.university", _TWO, 4, 4), "deltagare", "", ""],
            ["1.1.1", "Utbildningsanordnare", *years("members_by_type.training", _TWO, 5, 4), "deltagare", "", ""],
            ["1.1.1", "Offentliga organ", *years("members_by_type.public", _TWO, 9, 8), "deltagare", "", ""],
            ["1.2", "Deltagare inom 150 km från kontoret", *years("members_within_150km", _TWO, 58, 55), "deltagare", "", ""],
        ],
        "2 Styrning": [
            ["Nr", "Fråga", "Svar 2023", "Svar 2022", "Enhet", "Oklart", "Kommentar"],
            ["2.1", "Organisationen bildad", fact("founded_on", "2008-05-06", date(2008, 5, 6)), "", "datum", "", ""],
            ["2.2.1", "Anställda (personer)", *years("staff_headcount", _TWO, 7, 6), "personer", "", ""],
            ["2.2.1", "Heltidsekvivalenter", *years("staff_fte", _TWO, 5.6, 4.9), "FTE", "", ""],
            ["2.2.2", "Anställda med högskoleexamen", *years("staff_with_degree", _TWO, 6, 5), "personer", "", ""],
            ["2.2.3", "Utbildningsdagar per år, hela teamet", *years("training_days", _TWO, 21, 17.5), "dagar", "", ""],
            ["2.2.4", "Har slutat de senaste två åren", *years("staff_left", _TWO, 2, 1), "personer", "", ""],
            ["2.3", "Nya deltagare under året", *years("members_joined", _TWO, 10, 12), "deltagare", "", ""],
            ["2.3", "Deltagare som lämnat under året", *years("members_left", _TWO, 4, 5), "deltagare", "", ""],
            ["2.4", "Styrelsemöten per år", *years("board_meetings", _TWO, 6, 6), "möten", "", ""],
            ["2.5", "Deltagare med personlig kontakt under året", *years("members_contacted", _TWO, 69, 61), "deltagare", "", ""],
            ["2.6", "Deltagare i samarbete med andra deltagare", ask("38–45"), past(2022, "members_cooperating", 36), "deltagare", "x", "Gränsfall, ta upp vid besöket"],
        ],
        "3 Finansiering": [
            ["Nr", "Fråga", "Svar 2023", "Svar 2022", "Enhet", "Oklart", "Kommentar"],
            ["3.1", "Finansieringen säkrad, månader framåt", *years("financing_secured_months", _TWO, 26, 14), "månader", "", "nytt beslut i nov"],
            ["3.2", "Total budget", *years("budget_total", _TWO, 8650000, 7900000), "kr", "", ""],
            ["3.2", "EU-medel", *years("income_by_source.eu", _TWO, 1900000, 1650000), "kr", "", ""],
            ["3.2", "Nationella medel", *years("income_by_source.national", _TWO, 2500000, 2500000), "kr", "", ""],
            ["3.2", "Regionala medel", *years("income_by_source.regional", _TWO, 1750000, 1600000), "kr", "", ""],
            ["3.2", "Medlemsavgifter", *years("income_by_source.fees", _TWO, 1480000, 1310000), "kr", "", ""],
            ["3.2", "Sålda tjänster", *years("income_by_source.services", _TWO, 620000, 540000), "kr", "", ""],
            ["3.2", "Sponsring", "–", "–", "kr", "", ""],
        ],
    },
    merged=("Läs mig!A1:C1",), cluster="Träklustret Värmland", currency="SEK", language="sv", period="2023", for_period="2024",
)

_COPY = layout(
    "x-sv-kontorets-egen-kopia",
    {
        "Kluster": [
            ["FAKTA KLUSTER – vår egen mall", "", "", ""],
            ["Smart Textil Borås, läget 2018-12-31", "", "", ""],
            ["", "", "2018", "anm"],
            ["A", "Medl. totalt", fact("members_total", 132), ""],
            ["", "varav engag.", fact("members_committed", 101), "betalat avgift"],
            ["", "SMF", fact("members_by_type.sme", 67), ""],
            ["", "Storftg", fact("members_by_type.large", 15), ""],
            ["", "Inst.", fact("members_by_type.research", 3), "forskningsinst."],
            ["", "Lärosäten", fact("members_by_type.university", 4), ""],
            ["", "Off. aktörer", fact("members_by_type.public", 8), ""],
            ["", "Inom 150 km", fact("members_within_150km", 83), "fr Borås"],
            ["B", "Bildat", fact("founded_on", "2010-09-01", "2010-09-01"), "registrerad"],
            ["", "Pers.", fact("staff_headcount", 8), "st"],
            ["", "FTE", fact("staff_fte", 6.75, "6,75"), ""],
            ["", "varav m. högsk.examen", fact("staff_with_degree", 7), ""],
            ["", "Nya medl.", fact("members_joined", 19), ""],
            ["", "Avhopp", fact("members_left", 11), ""],
            ["", "Styr.möten", fact("board_meetings", 5), ""],
            ["", "Styr.led.", fact("board_members", 9), "+ 2 suppl."],
            ["C", "Säkrad fin. (mån)", fact("financing_secured_months", 15), ""],
            ["", "Budget tot. tkr", thousand("budget_total", 9240), ""],
            ["", "Andel privat", "31 %", "uträknat"],
            ["D", "Arb.grupper", fact("working_groups", 6), ""],
            ["", "Nyh.brev", fact("newsletters", 10), "ej juli, jan"],
            ["", "Webbesök", fact("website_visits", 41800), ""],
            ["", "Media", fact("media_mentions", 58), "klipp"],
            ["E", "NMI", 71, "index, ej jfr-bart med 1–5"],
            ["", "Svarsfrekv.", fact("satisfaction_response_rate", 46, 0.46, "0%"), ""],
        ],
    },
    merged=("Kluster!A1:D1", "Kluster!A2:D2"), cluster="Smart Textil Borås", currency="SEK", language="sv", period="2018", for_period="2019",
)


def _year(year: int, members: tuple[int, ...], office: tuple[object, ...], money: tuple[int, ...], reach: tuple[int, ...]) -> list[list[object]]:
    def at(question: str, plain: object, shown: object = None) -> object:
        return fact(question, plain, shown) if year == 2021 else past(year, question, plain, shown)

    return [
        [f"Fordonsdalen, nyckeltal {year}", "", f"Mål {year + 1}"],
        ["Antal medlemmar vid årets slut", at("members_total", members[0]), members[0] + 10],
        ["Engagerade medlemmar", at("members_committed", members[1]), members[1] + 10],
        ["Tillkomna medlemmar", at("members_joined", members[2]), 12],
        ["Utträdda medlemmar", at("members_left", members[3]), 3],
        [],
        ["Antal anställda", at("staff_headcount", office[0]), office[0]],
        ["Årsarbetskrafter", at("staff_fte", office[1]), office[1]],
        ["Antal styrelsemöten", at("board_meetings", office[2]), 6],
        [],
        ["Medlemsavgifter, tkr", at("income_by_source.fees", money[0] * 1000, money[0]), money[0] + 100],
        ["Försäljning av tjänster, tkr", at("income_by_source.services", money[1] * 1000, money[1]), money[1] + 50],
        ["Regionalt stöd, tkr", at("income_by_source.regional", money[2] * 1000, money[2]), money[2]],
        ["EU-projekt, tkr", at("income_by_source.eu", money[3] * 1000, money[3]), money[3]],
        ["Summa, tkr", sum(money), ""],
        [],
        ["Arbetsgrupper", at("working_groups", reach[0]), 5],
        ["Nyhetsbrev", at("newsletters", reach[1]), 12],
        ["Pressklipp", at("media_mentions", reach[2]), 40],
        ["Besök på webbplatsen", at("website_visits", reach[3]), 20000],
    ]


_SHEETS = layout(
    "x-sv-ett-blad-per-ar",
    {
        "2019": _year(2019, (71, 55, 9, 4), (4, 3.1, 5), (640, 110, 1500, 820), (3, 8, 21, 14200)),
        "2020": _year(2020, (74, 57, 7, 4), (4, 3.4, 7), (655, 85, 1500, 910), (3, 11, 17, 16900)),
        "2021": _year(2021, (82, 64, 12, 4), (5, 4.2, 6), (730, 160, 1600, 1040), (4, 12, 33, 18350)),
        "Att göra": [["Sak", "Vem", "Klart"], ["Ringa 6 medlemmar som inte svarat", "Eva", date(2022, 2, 1)], ["Ny rollup, 3 st", "Jens", date(2022, 2, 14)]],
    },
    cluster="Fordonsdalen", currency="SEK", language="sv", period="2021", for_period="2022",
)

_ROWS = layout(
    "x-sv-programmets-uppfoljning-tva-ar",
    {
        "Uppföljning": [
            ["Klusterprogrammet, uppföljning per initiativ", *[""] * 20],
            ["Initiativ", "Antal medlemmar", "", "varav engagerade", "", "varav SMF", "", "Nya medlemmar", "", "Medlemmar som lämnat", "", "Årsarbetskrafter", "", "Omsättning, tkr", "", "Säkrad finansiering (mån)", "", "Arbetsgrupper", "", "Nöjdhet (1–5)", ""],
            ["", *[2021, 2022] * 10],
            ["Medtech Öresund", 188, 201, 150, 163, 101, 109, 22, 26, 10, 13, 9.2, 9.8, 14100, 15350, 12, 24, 6, 6, 4.0, 4.1],
            ["Vattenkraft Jämtland", *years("members_total", (2021, 2022), 47, 53), *years("members_committed", (2021, 2022), 38, 44), *years("members_by_type.sme", (2021, 2022), 22, 26), *years("members_joined", (2021, 2022), 5, 8), *years("members_left", (2021, 2022), 3, 2), *years("staff_fte", (2021, 2022), 2.6, 3.1), *years("budget_total", (2021, 2022), 4450, 5120, times=1000), *years("financing_secured_months", (2021, 2022), 18, 6), *years("working_groups", (2021, 2022), 2, 3), *years("satisfaction_mean", (2021, 2022), 3.9, 4.3)],
            ["Spelindustri Skaraborg", 96, 104, 80, 85, 71, 74, 14, 15, 6, 7, 4.0, 4.4, 6300, 6900, 9, 9, 4, 4, "–", 3.8],
            ["Livsmedel Gotland", 61, 58, 40, 41, 35, 35, 4, 3, 5, 6, 2.0, 1.8, 2750, 2600, 6, 3, 2, 1, 4.4, "–"],
            ["Summa", 392, 416, 308, 333, 229, 244, 45, 52, 24, 28, 17.8, 19.1, 27600, 29970, "", "", 14, 14, "", ""],
            ["Medel", 98, 104, 77, 83.3, 57.3, 61, 11.3, 13, 6, 7, 4.5, 4.8, 6900, 7492.5, 11.3, 10.5, 3.5, 3.5, 4.1, 4.1],
        ],
    },
    merged=("Uppföljning!A1:U1", *(f"Uppföljning!{a}2:{b}2" for a, b in ("BC", "DE", "FG", "HI", "JK", "LM", "NO", "PQ", "RS", "TU"))),
    cluster="Vattenkraft Jämtland", currency="SEK", language="sv", period="2022", for_period="2023",
)

_SURVEY = layout(
    "x-sv-export-fran-enkatverktyget",
    {
        "Svar": [
            ["ID", "Starttid", "Sluttid", "E-post", "Vilket kluster representerar du?", "Hur många medlemmar har klustret totalt?", "Hur många av medlemmarna är engagerade (avtal, avgift eller regelbundet aktiva)?", "Hur många medlemmar är små eller medelstora företag?", "Hur många medlemmar är stora företag?", "Hur många personer arbetar i klusterorganisationen?", "Hur många heltidsekvivalenter motsvarar det?", "Hur många möten hade styrelsen under 2024?", "Hur många nya medlemmar tillkom under 2024?", "Hur många medlemmar lämnade under 2024?", "För hur många månader är finansieringen säkrad?", "Hur många arbetsgrupper är aktiva?", "Hur många nyhetsbrev skickade ni ut under 2024?", "Hur många gånger omnämndes klustret i media under 2024?", "Hur nöjd är du med programmet? (1–10)", "Övriga synpunkter"],
            [1, "2025-01-14 09:12", "2025-01-14 09:40", "info@cleantechost.example", "Cleantech Öst", 140, 115, 78, 19, 9, 7.5, 5, 20, 9, 24, 6, 11, 74, 8, ""],
            [2, "2025-01-14 13:02", "2025-01-15 08:17", "maja@rymdnorr.example", "Rymd Norr", 33, 30, 14, 5, 3, "2,2", 4, 4, 1, 12, 2, 4, 31, 9, "Bra med mall!"],
            [3, "2025-01-16 10:55", "2025-01-16 11:31", "per@bioraff.example", "Bioraffinaderi Sundsvall", fact("members_total", 68), fact("members_committed", 59), fact("members_by_type.sme", 29), fact("members_by_type.large", 14), fact("staff_headcount", 5), fact("staff_fte", 4.25, "4,25"), fact("board_meetings", 6), fact("members_joined", 9), fact("members_left", 3), fact("financing_secured_months", 18), fact("working_groups", 4), fact("newsletters", 8), fact("media_mentions", 42), 7, "Frågan om engagerade kan tolkas på två sätt"],
            [4, "2025-01-20 15:20", "2025-01-20 15:22", "test@test.example", "test", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, "test"],
        ],
    },
    cluster="Bioraffinaderi Sundsvall", currency="SEK", language="sv", period="2024", for_period="2025",
)

_REPORT = layout(
    "x-sv-verksamhetsberattelsens-tabeller",
    {
        "Tabeller VB 2016": [
            ["Verksamhetsberättelse 2016 – Innovatum Sjöfart", "", "", "", "", "", ""],
            [],
            ["Tabell 1. Medlemmar 31/12", "", "", "", "Tabell 2. Organisation", "", ""],
            ["", 2015, 2016, "", "", 2015, 2016],
            ["Medlemsorganisationer", past(2015, "members_total", 109), fact("members_total", 117), "", "Medarbetare på kansliet", past(2015, "staff_headcount", 5), fact("staff_headcount", 6)],
            ["varav företag", 84, 90, "", "Heltidstjänster", past(2015, "staff_fte", 4.1), fact("staff_fte", 4.7)],
            ["Nya under året", past(2015, "members_joined", 15), fact("members_joined", 14), "", "Ledamöter i styrelsen", past(2015, "board_members", 10), fact("board_members", 9)],
            ["Utträden", past(2015, "members_left", 7), fact("members_left", 6), "", "Styrelsemöten", past(2015, "board_meetings", 5), fact("board_meetings", 6)],
            [],
            ["Tabell 3. Aktiviteter 2016", "", ""],
            ["Område", "Antal evenemang", "Antal deltagare"],
            ["Bidrag och finansiering", fact("services.funding.events", 2), fact("services.funding.participants", 34)],
            ["Teknik och innovation", fact("services.technology.events", 7), fact("services.technology.participants", 243)],
            ["Matchning", fact("services.matchmaking.events", 4), fact("services.matchmaking.participants", 88)],
            ["Utbildning och kompetens", fact("services.training.events", 6), fact("services.training.participants", 131)],
            ["Internationalisering", fact("services.internationalisation.events", 3), fact("services.internationalisation.participants", 27)],
            ["Totalt", 22, 523],
            [],
            ["Tabell 4. Kommunikation", "Antal", "Förändring"],
            ["Utskickade nyhetsbrev", fact("newsletters", 11), "+1"],
            ["Besök på webbplatsen", fact("website_visits", 27450, "27 450"), "+9 %"],
            ["Artiklar och inslag i media", fact("media_mentions", 39), "-4"],
            ["Framgångsberättelser", fact("success_stories", 4), "±0"],
            ["Följare på Twitter", 1280, "+210"],
        ],
    },
    merged=("Tabeller VB 2016!A1:G1", "Tabeller VB 2016!A3:C3", "Tabeller VB 2016!E3:G3", "Tabeller VB 2016!A10:C10"),
    cluster="Innovatum Sjöfart", currency="SEK", language="sv", period="2016", for_period="2017",
)

_BUDGET = hide(layout(
    "x-sv-budgetuppfoljning-och-register",
    {
        "Ekonomi 2022": [
            ["Solkluster Kalmar ek. för. – budgetuppföljning 2022-12-31 (belopp i tkr)", "", "", "", "", ""],
            ["", "Utfall 2021", "Budget 2022", "Utfall 2022", "Avvikelse", "Budget 2023"],
            ["Intäkter", "", "", "", "", ""],
            ["Medlemsavgifter", past(2021, "income_by_source.fees", 885000, 885), 950, thousand("income_by_source.fees", 971), 21, 1000],
            ["Tjänsteförsäljning", past(2021, "income_by_source.services", 240000, 240), 300, thousand("income_by_source.services", 262.5), -37.5, 325],
            ["Sponsorintäkter", past(2021, "income_by_source.sponsoring", 50000, 50), 60, thousand("income_by_source.sponsoring", 75), 15, 60],
            ["Tillväxtverket", past(2021, "income_by_source.national", 1200000, 1200), 1200, thousand("income_by_source.national", 1180), -20, 0],
            ["Region Kalmar län", past(2021, "income_by_source.regional", 900000, 900), 900, thousand("income_by_source.regional", 900), 0, 1100],
            ["Kommunerna", past(2021, "income_by_source.local", 350000, 350), 350, thousand("income_by_source.local", 360), 10, 360],
            ["EU (Interreg, ERUF)", past(2021, "income_by_source.eu", 1415000, 1415), 1500, thousand("income_by_source.eu", 1622.4), 122.4, 1700],
            ["Summa intäkter", 5040, 5260, 5370.9, 110.9, 4545],
            ["Kostnader", "", "", "", "", ""],
            ["Personal", -3120, -3250, -3301, -51, -3000],
            ["Externa tjänster", -870, -900, -961.4, -61.4, -700],
            ["Resor och möten", -210, -400, -388, 12, -350],
            ["Lokal och kontor", -305, -310, -311, -1, -315],
            ["Resultat", 535, 400, 409.5, 9.5, 180],
        ],
        "Medlemsregister": [
            ["Nr", "Medlem", "Kategori", "Ort", "Avtal", "", "Sammanställning", "Antal"],
            [1, "Alvesta Solceller AB", "SMF", "Alvesta", "ja", "", "SMF", fact("members_by_type.sme", 31)],
            [2, "Borgholms kommun", "Offentlig", "Borgholm", "ja", "", "Storföretag", fact("members_by_type.large", 6)],
            [3, "Linnéuniversitetet", "Lärosäte", "Kalmar", "ja", "", "Lärosäten", fact("members_by_type.university", 2)],
            [4, "Nybro Glasteknik AB", "SMF", "Nybro", "nej", "", "Institut", fact("members_by_type.research", 1)],
            [5, "Oskarshamns Energi AB", "Storföretag", "Oskarshamn", "ja", "", "Offentliga", fact("members_by_type.public", 8)],
            [6, "Torsås Tak & Plåt", "SMF", "Torsås", "ja", "", "Banker och investerare", fact("members_by_type.finance", 2)],
            ["...", "(utdrag, hela listan finns i CRM)", "", "", "", "", "Med avtal (engagerade)", fact("members_committed", 50)],
            ["", "", "", "", "", "", "Utan avtal", 9],
            ["", "", "", "", "", "", "Samtliga medlemmar", fact("members_total", 59)],
            ["", "", "", "", "", "", "Inträden 2022", fact("members_joined", 7)],
            ["", "", "", "", "", "", "Utträden 2022", fact("members_left", 4)],
        ],
    },
    merged=("Ekonomi 2022!A1:F1",), cluster="Solkluster Kalmar", currency="SEK", language="sv", period="2022", for_period="2023",
), "Ekonomi 2022!F")

_HALF = layout(
    "x-sv-halvfyllt-intervjuunderlag",
    {
        "Underlag": [
            ["Underlag inför benchmarkingintervju", "", "", ""],
            ["Kluster:", "Fältcykel Dalarna", "", ""],
            ["År:", 2019, "", ""],
            [],
            ["Fråga", "Svar", "Vår kommentar", "Bedömarens anteckning"],
            ["Klusterorganisationens juridiska form", fact("legal_form", "association", "Ideell förening"), "", ""],
            ["Organisationen bildad", fact("founded_on", "2014-11-12", "12 november 2014"), "", ""],
            ["Antal deltagare totalt", fact("members_total", 40, "ca 40"), "39–41 beroende på dag", "ok"],
            ["varav engagerade deltagare", fact("members_committed", 34, "34 st"), "", "lista sedd"],
            ["Små och medelstora företag", fact("members_by_type.sme", 24, "24 st"), "", ""],
            ["Stora företag", fact("members_by_type.large", 0, "inga (0)"), "", ""],
            ["Forskningsinstitut", "n/a", "", ""],
            ["Universitet och högskolor", fact("members_by_type.university", 1, "1 (Högskolan Dalarna)"), "", ""],
            ["Offentliga organ", fact("members_by_type.public", 6, "6, alla kommuner"), "", ""],
            ["Engagerade deltagare med säte utomlands", fact("members_abroad", 1, "1 st (Norge)"), "", ""],
            ["Nya deltagare under året", fact("members_joined", 7, "7 nya"), "", ""],
            ["Deltagare som lämnat under året", "?", "ingen har koll", "be om siffra"],
            ["Anställda (personer)", fact("staff_headcount", 3, "3 personer, varav 2 heltid"), "", ""],
            ["Heltidsekvivalenter", fact("staff_fte", 2.5, "2,5"), "", ""],
            ["Styrelsemöten per år", fact("board_meetings", 6, "6 ggr"), "", ""],
            ["Antal styrelseledamöter", fact("board_members", 7, "7 + 2 adjungerade"), "", "7"],
            ["Styrelsen vald av deltagarna", fact("board_elected", True, "Ja, på årsmötet"), "", ""],
            ["Total budget", fact("budget_total", 2100000, "2,1 mkr"), "", ""],
            ["EU-medel", "se bilaga 4", "", ""],
            ["Medlemsavgifter", fact("income_by_source.fees", 118000, "118 tkr"), "", ""],
            ["Årsavgift för ett företag med 20 anställda", fact("fee_small_firm", 4000, "4 000 kr"), "", ""],
            ["Månader som reserven skulle räcka", ask("2–3"), "", ""],
            ["Strategin antagen", fact("strategy_adopted_on", "2018-03-22", "22/3 2018"), "", ""],
            ["Pågående gemensamma projekt", fact("projects_running", 4, "4 st, se bilaga 2"), "", ""],
            ["Nyhetsbrev per år", "oregelbundet", "", ""],
            ["Följare i sociala medier", fact("social_followers", 5200, "drygt 5 200"), "", ""],
        ],
    },
    merged=("Underlag!A1:D1",), noted={"Underlag!B8": "Ring och fråga om de vilande är med."},
    cluster="Fältcykel Dalarna", currency="SEK", edition="benchmark-2019", language="sv", period="2019", for_period="2020",
)
# fmt: on

SWEDISH = (_OFFICIAL, _COPY, _SHEETS, _ROWS, _SURVEY, _REPORT, _BUDGET, _HALF)

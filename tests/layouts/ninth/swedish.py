"""Swedish workbooks: a grading in blocks, tables of a yearbook, half-years, a portfolio, a ledger, a member book, replies, services."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, years

# fmt: off
_BLOCKS = layout(
    "n-sv-bedomning-i-block",
    {
        "Bedömning": [
            ["Bedömning – Gotlands Kalk & Cement Innovation", ""],
            ["Underlag: verksamhetsåret 2025. Betyg 0 till 4.", ""],
            [],
            ["1.1.0 ENGAGEMANG", ""],
            ["Deltagande organisationer, alla", fact("members_total", 43)],
            ["Deltagande organisationer som förbundit sig", fact("members_committed", 31)],
            ["Betyg", 2],
            ["Motiv: 72 % har förbundit sig, resten finns bara på sändlistan.", ""],
            ["2.2 KONTORET", ""],
            ["Så många personer arbetar där", fact("staff_headcount", 3)],
            ["Motsvarar i heltidstjänster", fact("staff_fte", 2.25, "2,25")],
            ["Personer med högskoleexamen", fact("staff_with_degree", 2)],
            ["Kursdagar, hela kontoret, under 2025", fact("training_days", 8.5, "8,5")],
            ["Har slutat de två senaste åren", fact("staff_left", 0)],
            ["Betyg", 3],
            ["Motiv: litet men stabilt. En reserv behövs inför 2027.", ""],
            ["3.1 UTSIKTER", ""],
            ["Finansieringen är säkrad i antal månader", fact("financing_secured_months", 11)],
            ["Betyg", 1],
            ["4 STRATEGI OCH ARBETE", ""],
            ["Strategin klubbades", fact("strategy_adopted_on", "2024-03-19", "den 19 mars 2024")],
            ["Strategin reviderades senast", ask("hösten 2025")],
            ["Åtgärder i genomförandeplanen", fact("plan_measures", 12)],
            ["Workshoppar om strategin med deltagarna, 2024 och 2025", fact("strategy_workshops", 2)],
            ["Antal indikatorer som följs löpande", fact("kpis_monitored", 6)],
            ["Engagerade deltagare som utnyttjat tjänster under 2025", fact("members_using_services", 25)],
            ["Betyg", 3],
            ["5.1 GENOMSLAG", ""],
            ["Gånger vi hittat dem i media under 2025", ask("ett tiotal")],
            ["Betyg", 2],
            ["2.7 NÄTVERK", ""],
            ["Partnerorganisationer i den egna regionen", fact("partners_regional", 5)],
            ["Partnerorganisationer på nationell nivå", fact("partners_national", 7)],
            ["Partnerorganisationer i andra länder", fact("partners_international", 2)],
            ["Betyg", 2],
            ["MEDELBETYG", 2.2],
        ],
    },
    merged=("Bedömning!A1:B1", "Bedömning!A2:B2", "Bedömning!A4:B4", "Bedömning!A9:B9", "Bedömning!A17:B17", "Bedömning!A20:B20", "Bedömning!A28:B28", "Bedömning!A31:B31"),
    cluster="Gotlands Kalk & Cement Innovation", currency="SEK", language="sv", period="2025",
)

_Y = (2025, 2024, 2023)

_YEARBOOK = layout(
    "n-sv-arsbokens-tabeller",
    {
        "Tabellbilaga": [
            ["", "Tabellbilaga till årsboken, Packbridge Småland", "", "", ""],
            [],
            ["", "Tabell A: Medlemskap", "2025", "2024", "2023"],
            ["A1", "Medlemar sammanlagt vid årsskiftet", *years("members_total", _Y, 156, 149, 151)],
            ["A2", "Engagerade bland dem", *years("members_committed", _Y, 118, 112, 107)],
            ["A3", "Tillkomna medlemmar", *years("members_joined", _Y, 17, 12, 16)],
            ["A4", "Medlemmar som gått ur", *years("members_left", _Y, 10, 14, 8)],
            [],
            ["", "Tabell B: Personal och ledning", "2025", "2024", "2023"],
            ["B1", "Anställda vid årsskiftet", *years("staff_headcount", _Y, 8, 8, 7)],
            ["B2", "Heltidstjänster vid årsskiftet", *years("staff_fte", _Y, 6.75, 6.5, 5.75)],
            ["B3", "Möten i styrelsen", *years("board_meetings", _Y, 8, 7, 9)],
            ["B4", "Pågående arbetsgrupper", *years("working_groups", _Y, 6, 5, 5)],
            [],
            ["", "Tabell C: Kommunikation", "2025", "2024", "2023"],
            ["C1", "Nyhetsbrev, antal nummer", *years("newsletters", _Y, 12, 12, 10)],
            ["C2", "Besök på vår webbplats", *years("website_visits", _Y, 41200, 38760, 33015)],
            ["C3", "Medieklipp", *years("media_mentions", _Y, 63, 49, 57)],
            ["C4", "Öppningsgrad för nyhetsbrevet, %", 34, 31, 33],
            [],
            ["", "Tabell D: Omvärlden (hela landet)", "2025", "2024", "2023"],
            ["D1", "Förpackningsföretag i Sverige", "–", 1310, 1322],
            ["D2", "Anställda i branschen", "–", 21400, 21870],
        ],
        "Fördelning": [
            ["De engagerade medlemmarna 2025, uppdelade", "Antal", "Andel"],
            ["Små och medelstora", fact("members_by_type.sme", 64), 0.54],
            ["Storföretag", fact("members_by_type.large", 19), 0.16],
            ["Högskolor, universitet", fact("members_by_type.university", 6), 0.05],
            ["Forskningsinstitut (RISE m.fl.)", fact("members_by_type.research", 4), 0.03],
            ["Offentlig sektor", fact("members_by_type.public", 18), 0.15],
            ["Konsultföretag", fact("members_by_type.consultant", 7), 0.06],
        ],
    },
    merged=("Tabellbilaga!B1:E1",),
    cluster="Packbridge Småland", currency="SEK", language="sv", period="2025",
)

_HALVES = layout(
    "n-sv-halvarsuppfoljning",
    {
        "Uppföljning": [
            ["Uppföljning av verksamhetsplanen 2024", "", "", "", "", ""],
            ["Flygkluster Linköping, föredras för styrelsen 12 februari 2025", "", "", "", "", ""],
            ["Mätetal", "Helår 2024", "varav jan–jun", "varav jul–dec", "Planerat 2024", "Helår 2023"],
            ["Nya medlemmar", fact("members_joined", 14), 6, 8, 15, past(2023, "members_joined", 9)],
            ["Avhopp", fact("members_left", 3), 2, 1, "", past(2023, "members_left", 5)],
            ["Styrelsemöten", fact("board_meetings", 6), 3, 3, 6, past(2023, "board_meetings", 6)],
            ["Arbetsgruppsmöten", fact("working_group_meetings", 18), 7, 11, 16, past(2023, "working_group_meetings", 13)],
            ["Utgåvor av nyhetsbrevet", fact("newsletters", 10), 5, 5, 10, past(2023, "newsletters", 8)],
            ["Mediaträffar", fact("media_mentions", 45), 19, 26, 40, past(2023, "media_mentions", 33)],
            ["Framgångsberättelser på webben", fact("success_stories", 6), 2, 4, 8, past(2023, "success_stories", 4)],
            ["Ekonomirapporter till styrelsen", fact("controlling_reports", 4), 2, 2, 4, past(2023, "controlling_reports", 3)],
            [],
            ["Läget 31 december", "2024", "", "", "Planerat 2024", "2023"],
            ["Medlemmar i klustret", fact("members_total", 97), "", "", 100, past(2023, "members_total", 86)],
            ["Medlemmar med påskrivet medlemsavtal (engagerade)", fact("members_committed", 80), "", "", 85, past(2023, "members_committed", 71)],
            ["Heltidstjänster på kansliet", fact("staff_fte", 5.5, "5,5"), "", "", "5,5", past(2023, "staff_fte", 5, "5,0")],
            ["Arbetsgrupper", fact("working_groups", 6), "", "", 6, past(2023, "working_groups", 5)],
            ["Personer på kansliet", fact("staff_headcount", 7), "", "", 7, past(2023, "staff_headcount", 6)],
            ["Månader med tryggad finansiering", fact("financing_secured_months", 19), "", "", 24, past(2023, "financing_secured_months", 25)],
            ["Styrelseledamöter", fact("board_members", 9), "", "", 9, past(2023, "board_members", 9)],
            ["Deltagande företag i projektet FlygLyft", 11, "", "", 12, ""],
        ],
    },
    merged=("Uppföljning!A1:F1", "Uppföljning!A2:F2"),
    cluster="Flygkluster Linköping", currency="SEK", language="sv", period="2024", for_period="2025",
)

_PORTFOLIO = layout(
    "n-sv-programkontorets-lista",
    {
        "Alla kluster": [
            ["Sammanställning för programkommittén, avser 2025. Belopp i MSEK."],
            ["", "", "Deltagare", "", "", "", "Organisation", "", "Finansiering MSEK", "", "", "", ""],
            ["Nr", "Initiativ", "Samtliga", "Engagerade", "In", "Ut", "Personer", "HTE", "Avgifter", "Tjänster", "Region", "EU", "Kommuner"],
            [1, "Agtech Skaraborg", 61, 44, 6, 2, 4, 3.2, 0.9, 0.2, 1.5, 0.4, 0.3],
            [2, "Besöksnod Jämtland", 133, 70, 11, 15, 5, 4.0, 1.1, 0.6, 2.0, 0.0, 1.2],
            [3, "Datahallar Norr", 38, 35, 5, 1, 3, 2.5, 1.4, 0.3, 1.0, 0.7, 0.0],
            [4, "Energiomställning Dalarna", fact("members_total", 84), fact("members_committed", 66), fact("members_joined", 9), fact("members_left", 4), fact("staff_headcount", 6), fact("staff_fte", 4.8), fact("income_by_source.fees", 1350000, 1.35), fact("income_by_source.services", 450000, 0.45), fact("income_by_source.regional", 1800000, 1.8), fact("income_by_source.eu", 2200000, 2.2), fact("income_by_source.local", 650000, 0.65)],
            ["", "Hela portföljen", 316, 215, 31, 22, 18, 14.5, 4.75, 1.55, 6.3, 3.3, 2.15],
            ["", "Programmets minimikrav", 30, 20, "", "", "", 2, 0.3, "", "", "", ""],
        ],
        "Definitioner": [["HTE", "heltidsekvivalenter"], ["Engagerade", "deltagare med avtal, avgift eller återkommande insats"], ["Exempel", "Ett kluster med 40 samtliga och 25 engagerade redovisar 40 och 25."]],
    },
    merged=("Alla kluster!A1:M1", "Alla kluster!C2:F2", "Alla kluster!G2:H2", "Alla kluster!I2:M2"),
    cluster="Energiomställning Dalarna", currency="SEK", language="sv", period="2025",
)

_BOOK = layout(
    "n-sv-medlemsmatrikel-med-summor",
    {
        "Matrikel": [
            ["Medlemsmatrikel Kustnära Fiske Bohuslän, status 31/12 2024", "", "", "", "", "", ""],
            ["Medlem", "Slag", "Betalat", "", "Räknat ur matrikeln", "", ""],
            ["Smögens Fiskauktion", "litet/medelstort", "x", "", "Medlemmar, totalt", fact("members_total", 12), ""],
            ["Grebbestad Ostron", "litet/medelstort", "x", "", "Engagerade medlemmar (har betalat)", fact("members_committed", 9), ""],
            ["Hunnebostrands Is & Kyl", "litet/medelstort", "x", "", "Engagerade små och medelstora företag", fact("members_by_type.sme", 4), ""],
            ["Orust Skaldjur", "litet/medelstort", "x", "", "Engagerade storföretag", fact("members_by_type.large", 1), ""],
            ["Nordatlant Sjömat AB", "stort", "x", "", "Engagerade universitet och högskolor", fact("members_by_type.university", 1), ""],
            ["Göteborgs universitet", "universitet", "x", "", "Engagerade kommuner och myndigheter", fact("members_by_type.public", 2), ""],
            ["Tanums kommun", "offentlig", "x", "", "Engagerade banker och investerare", fact("members_by_type.finance", 1), ""],
            ["Sotenäs kommun", "offentlig", "x", "", "Medlemmar som lämnade under 2024", fact("members_left", 1), ""],
            ["Skärgårdsbanken", "bank", "x", "", "Avgifter inbetalda 2024, kronor", fact("income_by_source.fees", 87500, "87 500"), ""],
            ["Lysekils Båtmotor", "litet/medelstort", "", "", "Medlemmar som kom till under 2024", fact("members_joined", 2), ""],
            ["Fiskhamnens Krog", "litet/medelstort", "", "", "Prenumeranter på nyhetsbrevet", 640, ""],
            ["Marstrands Marina", "litet/medelstort", "", "", "Följare på Facebook", 1322, ""],
        ],
    },
    merged=("Matrikel!A1:G1", "Matrikel!E2:F2"),
    cluster="Kustnära Fiske Bohuslän", currency="SEK", language="sv", period="2024", for_period="2025",
)


def _account(no: int, name: str, question: str, actual: int, budget: int) -> list[object]:
    """Return a line of the ledger in kronor."""
    return [no, name, fact(question, actual), budget, actual - budget]


_LEDGER = layout(
    "n-sv-bokslut-konto-for-konto",
    {
        "Bokslut": [
            ["Ideella föreningen Ljudkonst Malmö", "", "", "", ""],
            ["Bokslut räkenskapsåret 2025-01-01 – 2025-12-31, kronor", "", "", "", ""],
            ["Konto", "Benämning", "Bokfört", "Budgeterat", "Skillnad"],
            ["", "Rörelsens intäkter", "", "", ""],
            _account(3010, "Årsavgifter från medlemmar", "income_by_source.fees", 412300, 400000),
            _account(3020, "Försäljning av utbildning och rådgivning", "income_by_source.services", 178650, 220000),
            _account(3030, "Sponsring", "income_by_source.sponsoring", 60000, 75000),
            _account(3981, "Bidrag Region Skåne", "income_by_source.regional", 1250000, 1250000),
            _account(3982, "Bidrag Malmö stad", "income_by_source.local", 600000, 600000),
            _account(3983, "Bidrag Statens kulturråd", "income_by_source.national", 950000, 900000),
            _account(3984, "EU-bidrag Kreativa Europa", "income_by_source.eu", 733480, 810000),
            ["", "Summa rörelseintäkter", 4184430, 4255000, -70570],
            ["", "Rörelsens kostnader", "", "", ""],
            [5010, "Lokalhyra", -288000, -288000, 0],
            [7010, "Löner och arvoden", -2811905, -2900000, 88095],
            [6310, "Försäkringar", -18400, -20000, 1600],
            ["", "Summa rörelsekostnader", -3118305, -3208000, 89695],
        ],
        "Not 3": [
            ["Not 3  Personal och styrelse", "", ""],
            ["", "2025", "2024"],
            ["Årsanställda (heltidsmått)", fact("staff_fte", 4.1, "4,1"), past(2024, "staff_fte", 3.6, "3,6")],
            ["Anställda personer den 31 december", fact("staff_headcount", 5), past(2024, "staff_headcount", 5)],
            ["Sammanträden som styrelsen hållit", fact("board_meetings", 6), past(2024, "board_meetings", 7)],
            ["Ekonomiska rapporter som styrelsen fått", fact("controlling_reports", 3), past(2024, "controlling_reports", 3)],
            ["Ledamöter i styrelsen (suppleanter oräknade)", fact("board_members", 7), past(2024, "board_members", 8)],
        ],
    },
    merged=("Bokslut!A1:E1", "Bokslut!A2:E2", "Not 3!A1:C1"),
    cluster="Ljudkonst Malmö", currency="SEK", language="sv", period="2025",
)

_REPLIES = layout(
    "n-sv-enkat-med-svarsalternativ",
    {
        "Enkät": [
            ["Nordisk klusterjämförelse – enkät", "", "", ""],
            ["Respondent:", "", "Skogsdata Värmland", ""],
            ["Avser:", "", 2024, ""],
            ["Område", "Fråga", "Svarsalternativ", "Svar"],
            ["Organisation", "Klusterorganisationens rättsform", "förening / aktiebolag / stiftelse / annat", fact("legal_form", "company", "Aktiebolag")],
            ["", "Organisationen grundades", "datum", fact("founded_on", "2016-02-29", date(2016, 2, 29))],
            ["", "Vem var initiativtagare?", "företag / forskning / politik / flera", fact("initiative", "research", "Forskning och utbildning")],
            ["", "Verksamheten ska i första hand märkas i", "regionen / landet / Europa / världen", fact("geographic_focus", "europe", "Europa")],
            ["Deltagare", "Totalantal deltagare", "antal", fact("members_total", 66)],
            ["", "Antal engagerade deltagare", "antal", fact("members_committed", 59)],
            ["", "Engagerade deltagare från andra länder", "antal", fact("members_abroad", 5)],
            ["Styrelse", "Styrelsens storlek", "antal personer", fact("board_members", 8)],
            ["", "Företagsrepresentanter i styrelsen", "antal personer", fact("board_from_firms", 6)],
            ["", "Är det deltagarna som väljer styrelse?", "ja / nej / delvis", fact("board_elected", False, "nej")],
            ["", "Lärandeplan för varje medarbetare?", "ja / nej / delvis", ask("delvis")],
            ["", "Nuvarande klusterledare tillträdde", "datum", fact("manager_since", "2022-09-01", "2022-09-01")],
            ["Ekonomi", "Reviderar någon utomstående bokslutet?", "ja / nej / delvis", fact("accounts_audited", True, "ja")],
            ["", "Antal deltagare som betalade årets avgift", "antal", fact("members_paying", 57)],
            ["", "Avgift per år för ett företag med 20 medarbetare", "kronor", fact("fee_small_firm", 15000)],
            ["Projekt", "Samarbetsprojekt som är igång", "antal", fact("projects_running", 10)],
            ["", "Inlämnade ansökningar till samarbetsprojekt i år", "antal", fact("projects_applied", 12)],
            ["", "Bifallna av dessa ansökningar", "antal", fact("projects_granted", 5)],
            ["", "Startföretag som fick hjälp under året", "antal", fact("startups_supported", 8)],
            ["Personal", "Medarbetare, personer", "antal", fact("staff_headcount", 5)],
            ["", "Medarbetare, heltidsekvivalenter", "antal", fact("staff_fte", 4.25, "4,25")],
            ["Synlighet", "Webbplatsens språk, antal", "antal", fact("website_languages", 2)],
            ["", "Sociala medier, sammanlagt antal följare", "antal", fact("social_followers", 3150, "3 150")],
            ["", "Uppdaterad profil på ECCP", "ja / nej", fact("eccp_profile", True, "ja")],
        ],
    },
    merged=("Enkät!A1:D1",),
    cluster="Skogsdata Värmland", currency="SEK", edition="benchmark-2019", language="sv", period="2024", for_period="2025",
)


def _two_years(label: str, row: str, before: tuple[int, int], now: tuple[int, int]) -> list[object]:
    """Return a service's row: events and people of the year before, then of this year."""
    return [
        label, past(2023, f"services.{row}.events", before[0]), past(2023, f"services.{row}.participants", before[1]),
        fact(f"services.{row}.events", now[0]), fact(f"services.{row}.participants", now[1]),
    ]


_SERVICES = layout(
    "n-sv-tjanster-tva-ar",
    {
        "Tjänster": [
            ["Våra tjänster i siffror – Arena Life Science Umeå", "", "", "", ""],
            ["", "2023", "", "2024", ""],
            ["Tjänsteområde", "Evenemang", "Deltagare", "Evenemang", "Deltagare"],
            _two_years("Finansiering", "funding", (4, 51), (6, 77)),
            _two_years("Teknik och innovation", "technology", (9, 310), (7, 284)),
            _two_years("Matchmaking", "matchmaking", (6, 144), (9, 205)),
            _two_years("Utbildning och kompetens", "training", (5, 92), (8, 131)),
            _two_years("Entreprenörskap", "entrepreneurship", (3, 38), (2, 25)),
            _two_years("Internationalisering", "internationalisation", (2, 17), (4, 46)),
            ["Samtliga områden", 29, 652, 36, 768],
        ],
        "Räckvidd": [
            ["Räckvidd", "2023", "2024"],
            ["Engagerade deltagare som någon gång använt en tjänst under året", past(2023, "members_using_services", 52), fact("members_using_services", 61)],
            ["Antal arbetsgrupper", past(2023, "working_groups", 4), fact("working_groups", 5)],
            ["Antal möten i arbetsgrupperna", past(2023, "working_group_meetings", 12), fact("working_group_meetings", 17)],
            ["Antal nyhetsbrev", past(2023, "newsletters", 11), fact("newsletters", 12)],
            ["Unika prenumeranter", 1480, 1655],
        ],
        "Betyg på tjänster": [["Tjänst", "Medelbetyg 1–10"], ["Utbildning", 8.4], ["Matchmaking", 7.9]],
        "Arkiv 2019": [["Tjänsteområde", "Evenemang 2019"], ["Finansiering", past(2019, "services.funding.events", 3)], ["Matchmaking", past(2019, "services.matchmaking.events", 4)]],
    },
    merged=("Tjänster!A1:E1", "Tjänster!B2:C2", "Tjänster!D2:E2"), hidden=("Arkiv 2019",),
    cluster="Arena Life Science Umeå", currency="SEK", language="sv", period="2024", for_period="2025",
)
# fmt: on

SWEDISH = (_BLOCKS, _YEARBOOK, _HALVES, _PORTFOLIO, _BOOK, _LEDGER, _REPLIES, _SERVICES)

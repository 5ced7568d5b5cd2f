"""Danish workbooks: master data, a results contract, a development table, a reworded questionnaire, a portfolio, two clusters' sheets, quarters and a note for the board."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years

# fmt: off
_MASTER = layout(
    "y-da-stamdata-og-noegletal",
    {
        "Stamdata": [
            ["Stamdataark – klyngeorganisation", "", ""],
            ["Navn", "Clean Maritime Fyn", ""],
            ["CVR", 38000000, ""],
            ["Stiftende generalforsamling", fact("founded_on", "2014-05-22", date(2014, 5, 22)), ""],
            ["Tallene er opgjort", "31. december 2018", ""],
            [],
            ["Medlemskreds", "Antal", "Bemærkning"],
            ["Medlemmer på listen", fact("members_total", 91), ""],
            ["Medlemmer, der har underskrevet aftalen", fact("members_committed", 73), "resten i prøveår"],
            ["- mindre og mellemstore firmaer", fact("members_by_type.sme", 42), ""],
            ["- koncerner", fact("members_by_type.large", 11), "bl.a. to rederier"],
            ["- GTS-institutter", fact("members_by_type.research", 3), ""],
            ["- universiteter", fact("members_by_type.university", 2), "SDU, DTU"],
            ["- erhvervsskoler", fact("members_by_type.training", 3), ""],
            ["- kommuner, havne og styrelser", fact("members_by_type.public", 8), ""],
            ["Medlemmer med under 150 km til sekretariatet", fact("members_within_150km", 58), "luftlinje"],
            ["Kommet til i 2018", fact("members_joined", 12), ""],
            ["Faldet fra i 2018", fact("members_left", 5), ""],
            [],
            ["Sekretariat", "Antal", "Bemærkning"],
            ["Hoveder", fact("staff_headcount", 6), "inkl. studentermedhjælper"],
            ["Omregnet til fuld tid", fact("staff_fte", 4.75, "4,75"), "årsværk"],
            ["Fratrådte i 2017 og 2018 tilsammen", fact("staff_left", 2), ""],
            ["Møder i bestyrelsen i 2018", fact("board_meetings", 5), ""],
            ["Pladser i bestyrelsen", fact("board_members", 9), ""],
            ["Økonomien er på plads de næste", fact("financing_secured_months", 24, "24 mdr."), "bevilling til og med 2020"],
            ["Egenkapital", "1,2 mio. kr.", ""],
        ],
    },
    merged=("Stamdata!A1:C1",), cluster="Clean Maritime Fyn", currency="DKK", language="da", period="2018", for_period="2019",
)

_CONTRACT = layout(
    "y-da-resultatkontrakt-afrapportering",
    {
        "Afrapportering": [
            ["Resultatkontrakt 2021-2024 – afrapportering for 2022", "", "", "", "", ""],
            ["Klynge:", "Dansk Lyd & Akustik", "", "", "", ""],
            ["Nr.", "KPI", "Resultat 2021", "Måltal 2022", "Resultat 2022", "Klyngens forklaring"],
            ["1a", "Samlet antal medlemmer ved årets udgang", past(2021, "members_total", 134), 150, fact("members_total", 147), ""],
            ["1b", "Antal medlemmer med aftale eller betalt kontingent", past(2021, "members_committed", 107), 125, fact("members_committed", 124), "hverve-kampagne"],
            ["1c", "Heraf virksomheder under 250 ansatte", past(2021, "members_by_type.sme", 79), 90, fact("members_by_type.sme", 93), ""],
            ["1d", "Årets indmeldelser", past(2021, "members_joined", 18), 25, fact("members_joined", 27), ""],
            ["1e", "Årets udmeldelser", past(2021, "members_left", 9), 10, fact("members_left", 14), "fusioner blandt rådgivere"],
            ["2a", "Medlemmer, som deltager i et fælles projekt", past(2021, "members_cooperating", 48), 55, fact("members_cooperating", 61), ""],
            ["2b", "Medlemmer, som har gjort brug af mindst ét tilbud", past(2021, "members_using_services", 70), 80, fact("members_using_services", 83), ""],
            ["3a", "Arrangementer om teknologi og innovation", past(2021, "services.technology.events", 9), 12, fact("services.technology.events", 13), ""],
            ["3b", "Fremmødte ved arrangementer om teknologi og innovation", past(2021, "services.technology.participants", 288), 400, fact("services.technology.participants", 431), "heraf 110 online"],
            ["3c", "Aktiviteter om internationalisering", past(2021, "services.internationalisation.events", 2), 5, fact("services.internationalisation.events", 4), "Kina aflyst"],
            ["4a", "Kontingent fra medlemmer (kr.)", past(2021, "income_by_source.fees", 1486000), 1600000, fact("income_by_source.fees", 1652500), ""],
            ["4b", "Salg af ydelser til medlemmer og andre (kr.)", past(2021, "income_by_source.services", 418000), 700000, fact("income_by_source.services", 611750), ""],
            ["4c", "Privat medfinansieringsgrad", "41 %", "45 %", "44 %", ""],
            ["5a", "Gennemsnitlig medlemstilfredshed på en skala fra 1 til 5", past(2021, "satisfaction_mean", 4.0), 4.2, fact("satisfaction_mean", 4.3), ""],
            ["5b", "Svarprocent i medlemsmålingen", past(2021, "satisfaction_response_rate", 36, 0.36, "0 %"), 0.45, fact("satisfaction_response_rate", 42, 0.42, "0 %"), ""],
        ],
    },
    merged=("Afrapportering!A1:F1",), cluster="Dansk Lyd & Akustik", currency="DKK", language="da", period="2022", for_period="2023",
)

_FOUR = (2013, 2014, 2015, 2016)
_TREND = layout(
    "y-da-udviklingen-fire-aar",
    {
        "Udvikling": [
            ["Udviklingen i Fødevareklynge Limfjorden", "", "", "", "", ""],
            [],
            ["", *_FOUR, "Ændring 2013-16"],
            ["Medlemmer", "", "", "", "", ""],
            ["Ved årets slutning", *years("members_total", _FOUR, 38, 45, 51, 60), "+58 %"],
            ["Med skriftlig tilslutning", *years("members_committed", _FOUR, 27, 33, 40, 46), "+70 %"],
            ["Tilgang i året", *years("members_joined", _FOUR, 9, 10, 8, 12), ""],
            ["Afgang i året", *years("members_left", _FOUR, 4, 3, 2, 3), ""],
            ["Besøgt eller ringet op af sekretariatet", *years("members_contacted", _FOUR, 18, 25, 31, 39), ""],
            ["Folk og udvalg", "", "", "", "", ""],
            ["Ansatte (personer)", *years("staff_headcount", _FOUR, 2, 3, 3, 4), ""],
            ["Ansatte (fuldtid)", *years("staff_fte", _FOUR, 1.6, 2, 2.4, 3.1), ""],
            ["Kursusdage, alle ansatte under ét", *years("training_days", _FOUR, 4, 7, 6, 12), ""],
            ["Bestyrelsens møder", *years("board_meetings", _FOUR, 4, 4, 5, 4), ""],
            ["Faglige netværksgrupper", *years("working_groups", _FOUR, 1, 2, 2, 3), ""],
            ["Udadvendt", "", "", "", "", ""],
            ["Udsendte nyhedsmails", *years("newsletters", _FOUR, 6, 8, 11, 11), ""],
            ["Pressedækning, antal artikler og indslag", *years("media_mentions", _FOUR, 12, 9, 21, 34), ""],
            ["Visninger af gode medlemshistorier", "", 410, 980, 1720, ""],
            ["Besøg på klyngens website", *years("website_visits", _FOUR, 3150, 4280, 5900, 7715), ""],
            ["Årets samlede omsætning i foreningen (t.kr.)", *years("budget_total", _FOUR, 1240, 1755, 2130, 2685, times=1000), ""],
        ],
    },
    merged=("Udvikling!A1:F1", *(f"Udvikling!A{row}:F{row}" for row in (4, 10, 16))),
    cluster="Fødevareklynge Limfjorden", currency="DKK", language="da", period="2016", for_period="2017",
)

_OLD = layout(
    "y-da-gammelt-skema-skrevet-om",
    {
        "Spørgeramme": [
            ["Spørgeramme for klyngesekretariater (efter det tyske forlæg, oversat og forenklet 2012)", "", "", ""],
            ["Besvaret af:", "Velfærdsrobotter Syddanmark", "den", date(2014, 1, 20)],
            ["Hvor intet andet er sagt: situationen ved udgangen af 2013.", "", "", ""],
            ["Pkt.", "Spørgsmål", "Svar", "Konsulentens notat"],
            ["1.1", "Hvor mange parter er med i klyngen?", fact("members_total", 64, "64 parter"), ""],
            ["1.2", "Hvor mange af dem har forpligtet sig ved aftale, kontingent eller fast deltagelse?", fact("members_committed", 49, "49"), "ok"],
            ["1.3", "Hvor mange af de forpligtede er SMV'er?", fact("members_by_type.sme", 27, "27"), ""],
            ["1.4", "Hvor mange er sygehuse, kommuner eller regioner?", fact("members_by_type.public", 11, "11 (7 kommuner, 3 sygehuse, 1 region)"), ""],
            ["1.5", "Hvor mange er banker eller fonde?", fact("members_by_type.finance", 1, "1"), ""],
            ["2.1", "Hvornår blev foreningen dannet?", fact("founded_on", "2009-10-01", "1. oktober 2009"), "vedtægter"],
            ["2.2", "Hvor mange mennesker er ansat?", fact("staff_headcount", 5, "5 (én på barsel)"), ""],
            ["2.3", "Hvor mange fuldtidsstillinger svarer det til?", fact("staff_fte", 4.4, "4,4"), ""],
            ["2.4", "Hvor mange af de ansatte har en videregående uddannelse?", fact("staff_with_degree", 4, "4 ud af 5"), ""],
            ["2.5", "Hvor mange møder holdt bestyrelsen i 2013?", fact("board_meetings", 4, "4 møder"), "referater set"],
            ["2.6", "Hvor mange regionale organisationer arbejder I fast sammen med?", fact("partners_regional", 8, "8"), ""],
            ["2.7", "Hvor mange udenlandske?", fact("partners_international", 3, "3 (NL, SE, JP)"), ""],
            ["3.1", "Hvor mange måneder frem er driften betalt?", ask("12-18"), "afventer regionen"],
            ["4.1", "Hvilken dag blev den gældende strategi godkendt?", fact("strategy_adopted_on", "2012-12-12", "12. december 2012"), ""],
            ["4.2", "Hvor mange indsatser er der i jeres handleplan?", fact("plan_measures", 16, "16"), ""],
            ["4.3", "Hvor mange regnskabsrapporter fik bestyrelsen i løbet af året?", fact("controlling_reports", 4, "4, én pr. kvartal"), ""],
            ["4.4", "Hvor mange sprog findes hjemmesiden på?", fact("website_languages", 2, "2 sprog"), ""],
            ["5.1", "Hvor mange procent svarede på den seneste medlemsmåling?", fact("satisfaction_response_rate", 39, "39 pct."), ""],
        ],
    },
    merged=("Spørgeramme!A1:D1", "Spørgeramme!A3:D3"), cluster="Velfærdsrobotter Syddanmark", currency="DKK", language="da", period="2013", for_period="2014",
)

_PORTFOLIO = layout(
    "y-da-styrelsens-portefoelje",
    {
        "Portefølje 2019": [
            ["Innovationsnetværk og klynger – indberetning 2019 (beløb i mio. kr.)", *[""] * 17],
            ["", "", "Medlemmer", "", "", "", "", "Sekretariat", "", "Finansiering", "", "", "", "Virke", "", "", "", ""],
            ["Netværk", "Hjemby", "Alle", "Forpligtede", "SMV", "Ind", "Ud", "Personer", "Årsværk", "Kontingent", "Stat", "Region", "EU", "Brugere af ydelser", "Faggrupper", "Nyhedsbreve", "Presse", "Status"],
            ["Biosolutions Nord", "Aalborg", 88, 70, 51, 9, 4, 6, 5.1, 1.4, 4.0, 1.0, 0.9, 49, 4, 10, 61, "grøn"],
            ["Byggeri & Energi", "Taastrup", 231, 190, 160, 28, 31, 12, 10.4, 3.3, 5.5, 0, 2.6, 140, 8, 22, 175, "gul"],
            ["Materialeklyngen Midt", "Herning", fact("members_total", 76), fact("members_committed", 63), fact("members_by_type.sme", 47), fact("members_joined", 8), fact("members_left", 6), fact("staff_headcount", 5), fact("staff_fte", 4.3), fact("income_by_source.fees", 1150000, 1.15), fact("income_by_source.national", 3200000, 3.2), fact("income_by_source.regional", 1800000, 1.8), fact("income_by_source.eu", 640000, 0.64), fact("members_using_services", 44), fact("working_groups", 3), fact("newsletters", 9), fact("media_mentions", 38), "grøn"],
            ["Oplevelser Øst", "Næstved", 140, 82, 74, 22, 19, 4, 3.2, 0.7, 2.0, 0.5, 0.2, 51, 2, 6, 90, "rød"],
            ["I alt", "", 535, 405, 332, 67, 60, 27, 23, 6.55, 14.7, 3.3, 4.34, 284, 17, 47, 364, ""],
        ],
    },
    merged=("Portefølje 2019!A1:R1", "Portefølje 2019!C2:G2", "Portefølje 2019!H2:I2", "Portefølje 2019!J2:M2", "Portefølje 2019!N2:Q2"),
    cluster="Materialeklyngen Midt", currency="DKK", language="da", period="2019", for_period="2020",
)


def _status(name: str, seat: str, values: tuple[object, ...]) -> list[list[object]]:
    labels = ("Medlemmer i det hele", "Medlemmer med underskrevet aftale", "Mindre virksomheder (SMV)", "Store koncerner", "Videninstitutioner (universiteter)", "Nytilkomne i 2020", "Frafald i 2020", "Sekretariatet, personer", "Sekretariatet, fuldtid", "Bestyrelsesmøder afholdt", "Kontingentindtægt (t.kr.)", "Projektmidler fra EU (t.kr.)", "Nyhedsmails i årets løb", "Artikler og indslag om klyngen")
    return [[name, "Status 2020"], ["Adresse", seat], [], *([label, value] for label, value in zip(labels, values, strict=True))]


_PAIR = layout(
    "y-da-to-klynger-hver-sit-ark",
    {
        "Lys & Design": _status("Klyngen Lys & Design", "Middelfart", (58, 44, 38, 3, 2, 5, 8, 4, 3.3, 4, 610, 205, 10, 33)),
        "Smart Produktion": _status("Klyngen Smart Produktion", "Sønderborg", (
            fact("members_total", 113), fact("members_committed", 96), fact("members_by_type.sme", 61), fact("members_by_type.large", 19), fact("members_by_type.university", 3), fact("members_joined", 15), fact("members_left", 7),
            fact("staff_headcount", 8), fact("staff_fte", 6.9), fact("board_meetings", 6), thousand("income_by_source.fees", 1875), thousand("income_by_source.eu", 1342), fact("newsletters", 16), fact("media_mentions", 71),
        )),
        "Fælles": [["Fælles kontor fra", date(2021, 4, 1)], ["Medlemmer i begge klynger", 12]],
    },
    cluster="Smart Produktion", currency="DKK", language="da", period="2020", for_period="2021",
)

_QUARTERS = layout(
    "y-da-kvartalsopfoelgning",
    {
        "Opfølgning 2023": [
            ["Kvartalsopfølgning 2023 for Vandklynge Østjylland", "", "", "", "", "", ""],
            ["", "1. kvt.", "2. kvt.", "3. kvt.", "4. kvt.", "Hele 2023", "Budget/mål 2023"],
            ["Nye medlemmer i perioden", 4, 3, 1, 5, fact("members_joined", 13), 12],
            ["Udmeldte i perioden", 0, 1, 0, 3, fact("members_left", 4), 4],
            ["Bestyrelsesmøder", 1, 2, 1, 1, fact("board_meetings", 5), 5],
            ["Møder i temagrupperne", 6, 5, 2, 7, fact("working_group_meetings", 20), 18],
            ["Udsendte nyhedsbreve", 3, 3, 2, 3, fact("newsletters", 11), 12],
            ["Omtaler i pressen", 14, 9, 5, 17, fact("media_mentions", 45), 40],
            ["Besøg på hjemmesiden", 4120, 3980, 2750, 4460, fact("website_visits", 15310), 15000],
            ["Kontingent, t.kr.", 820, 60, 15, 105, thousand("income_by_source.fees", 1000), 950],
            ["Salg af ydelser, t.kr.", 96, 120, 44, 152, thousand("income_by_source.services", 412), 450],
            [],
            ["Status ultimo 2023", "Antal", "", "", "", "", ""],
            ["Medlemmer, alle", fact("members_total", 101), "", "", "", "", ""],
            ["Medlemmer, forpligtet ved aftale", fact("members_committed", 84), "", "", "", "", ""],
            ["Personer i sekretariatet", fact("staff_headcount", 7), "", "", "", "", ""],
            ["Årsværk i alt", fact("staff_fte", 5.8, "5,8"), "", "", "", "", ""],
            ["Aktive temagrupper", fact("working_groups", 5), "", "", "", "", ""],
        ],
    },
    merged=("Opfølgning 2023!A1:G1",), cluster="Vandklynge Østjylland", currency="DKK", language="da", period="2023", for_period="2024",
)

_NOTE = layout(
    "y-da-bestyrelsesnotat-om-bronze",
    {
        "Notat": [
            ["Bilag 2: Grundlag for fornyet bronze", "", ""],
            ["Klynge", "Sund Mad Vestsjælland", ""],
            ["Dataår", 2024, ""],
            [],
            ["Emne", "Tal / svar", "Uddybning"],
            ["Vi er organiseret som", fact("legal_form", "association", "forening"), "CVR som frivillig forening"],
            ["Foreningen så dagens lys", fact("founded_on", "2018-09-06", "6. september 2018"), ""],
            ["Daglig leder tiltrådt", fact("manager_since", "2022-03-01", "1. marts 2022"), ""],
            ["Antal medlemmer, alt i alt", fact("members_total", 47), ""],
            ["Antal forpligtede medlemmer", fact("members_committed", 39, "39 stk."), "aftale eller kontingent"],
            ["Betalende medlemmer", fact("members_paying", 35, "35 stk."), "4 kontingentfrie skoler"],
            ["Kontingent pr. år for en virksomhed med 20 ansatte", fact("fee_small_firm", 7500, "7.500 kr."), ""],
            ["Kommet med i 2024", fact("members_joined", 6), ""],
            ["Gået ud i 2024", fact("members_left", 3), ""],
            ["Ansatte, antal personer", fact("staff_headcount", 3), ""],
            ["Ansatte, omregnet til årsværk", fact("staff_fte", 2.2, "2,2"), ""],
            ["Medlemmer af bestyrelsen", fact("board_members", 6), "suppleanter: 2"],
            ["- heraf fra erhvervslivet", fact("board_from_firms", 4), ""],
            ["Bestyrelsesmøder i 2024", fact("board_meetings", 5), ""],
            ["Samlet budget for året", fact("budget_total", 2450000, "2,45 mio. kr."), ""],
            ["Fællesprojekter i gang", fact("projects_running", 4), ""],
            ["Følgere på LinkedIn, Facebook og Instagram", fact("social_followers", 3870, "3.870"), ""],
            ["Revideret årsregnskab", fact("accounts_audited", True, "ja"), ""],
            ["Reserve, antal måneder vi kan klare os", ask("2-3"), "afhænger af husleje"],
            ["Næste generalforsamling", "27. marts 2025", ""],
        ],
    },
    merged=("Notat!A1:C1",), cluster="Sund Mad Vestsjælland", currency="DKK", edition="benchmark-2019", language="da", period="2024", for_period="2025",
)
# fmt: on

DANISH = (_MASTER, _CONTRACT, _TREND, _OLD, _PORTFOLIO, _PAIR, _QUARTERS, _NOTE)

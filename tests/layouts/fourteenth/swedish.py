"""Swedish workbooks: a fact sheet, a plan's follow-up, figures over time, questions before a visit, a region's list, years as rows, an auditor's notes and a ground for Bronze."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years
from layouts.twelfth.hiding import hide

# fmt: off
_FACTS = layout(
    "y-sv-faktablad-om-klustret",
    {
        "Faktablad": [
            ["", "Faktablad klusterorganisation", "", "", ""],
            ["", "Norrlands Gruvteknik", "", "", ""],
            ["", "Ifyllt av:", "Anders H", date(2018, 2, 7), ""],
            ["", "Avser:", "verksamhetsåret 2017", "", ""],
            [],
            ["", "Medlemmar", "", "enhet", "anteckning"],
            ["", "Medlemmar vid årets slut", fact("members_total", 67), "st", ""],
            ["", "Har skrivit på samverkansavtalet", fact("members_committed", 54), "st", ""],
            ["", "  - mindre bolag (under 250 anst.)", fact("members_by_type.sme", 31), "st", ""],
            ["", "  - storbolag", fact("members_by_type.large", 9), "st", "LKAB, Boliden m.fl."],
            ["", "  - institut", fact("members_by_type.research", 3), "st", "Swerea, RISE, SGU"],
            ["", "  - lärosäten", fact("members_by_type.university", 2), "st", "LTU, UmU"],
            ["", "  - kommuner och myndigheter", fact("members_by_type.public", 7), "st", ""],
            ["", "Tillkom under året", fact("members_joined", 6), "st", ""],
            ["", "Föll ifrån under året", fact("members_left", 2), "st", "konkurs, uppköp"],
            [],
            ["", "Kansli och styrning", "", "enhet", "anteckning"],
            ["", "Föreningen bildades", fact("founded_on", "2013-04-18", "18 april 2013"), "datum", "stämmoprotokoll"],
            ["", "Folk på kansliet", fact("staff_headcount", 4), "pers", "varav en i Kiruna"],
            ["", "Tjänster omräknat till heltid", fact("staff_fte", 3.25, "3,25"), "FTE", ""],
            ["", "Akademiker på kansliet", fact("staff_with_degree", 3), "pers", ""],
            ["", "Möten i styrelsen under året", fact("board_meetings", 7), "st", "3 per telefon"],
            ["", "Ordinarie ledamöter", fact("board_members", 8), "pers", "plus 3 suppleanter"],
            ["", "Pengar säkrade för", fact("financing_secured_months", 30), "mån", "t.o.m. juni 2020"],
            [],
            ["", "Synlighet", "", "enhet", "anteckning"],
            ["", "Nyhetsbrev per e-post", fact("newsletters", 9), "nr", "ca 1 100 mottagare"],
            ["", "Inslag i press, radio, tv", fact("media_mentions", 28), "st", ""],
            ["", "Sessioner på hemsidan", fact("website_visits", 15870), "st", "unika användare: 9 214"],
        ],
    },
    merged=("Faktablad!B1:E1", "Faktablad!B2:E2"), cluster="Norrlands Gruvteknik", currency="SEK", language="sv", period="2017", for_period="2018",
)

_PLAN = layout(
    "y-sv-avstamning-mot-verksamhetsplanen",
    {
        "Avstämning": [
            ["Livsmedelskluster Skåne – avstämning mot verksamhetsplan 2023", "", "", "", "", ""],
            ["Bilaga 3 till styrelsen 2024-02-13", "", "", "", "", ""],
            ["Mål", "Indikator", "Utfall 2022", "Plan 2023", "Utfall 2023", "Bedömning"],
            ["Fler och aktivare medlemmar", "Medlemsorganisationer 31 dec", past(2022, "members_total", 176), 190, fact("members_total", 188), "gult"],
            ["", "varav bundna genom avtal eller avgift", past(2022, "members_committed", 149), 165, fact("members_committed", 161), "gult"],
            ["", "Antal inträden", past(2022, "members_joined", 23), 25, fact("members_joined", 26), "grönt"],
            ["", "Antal utträden", past(2022, "members_left", 15), 10, fact("members_left", 14), "rött"],
            ["", "Medlemmar i minst ett gemensamt projekt", past(2022, "members_cooperating", 71), 80, fact("members_cooperating", 86), "grönt"],
            ["", "Medlemmar som köpt eller nyttjat någon tjänst", past(2022, "members_using_services", 94), 110, fact("members_using_services", 103), "gult"],
            ["", "Medlemmar som fått personligt besök eller samtal", past(2022, "members_contacted", 120), 140, fact("members_contacted", 127), "gult"],
            ["Stabilt kansli", "Medarbetare, antal personer", past(2022, "staff_headcount", 10), 11, fact("staff_headcount", 11), "grönt"],
            ["", "Medarbetare, omräknat till årsarbetskrafter", past(2022, "staff_fte", 8.8), 9.5, fact("staff_fte", 9.4), "grönt"],
            ["", "Kompetensutveckling, dagar för hela kansliet", past(2022, "training_days", 33), 40, fact("training_days", 36.5), "gult"],
            ["", "Personalomsättning", "10 %", "max 10 %", "9 %", "grönt"],
            ["God ekonomi", "Influtna årsavgifter, tkr", past(2022, "income_by_source.fees", 2110000, 2110), 2300, thousand("income_by_source.fees", 2264), "gult"],
            ["", "Intäkter från uppdrag och kurser, tkr", past(2022, "income_by_source.services", 1380000, 1380), 1500, thousand("income_by_source.services", 1712), "grönt"],
            ["", "Anslag från Region Skåne, tkr", past(2022, "income_by_source.regional", 3500000, 3500), 3500, thousand("income_by_source.regional", 3500), "grönt"],
            ["", "EU-projekt, tkr", past(2022, "income_by_source.eu", 2945000, 2945), 3000, thousand("income_by_source.eu", 3188), "grönt"],
            ["Synas mer", "Omnämnanden i tryckt och digital press", past(2022, "media_mentions", 142), 150, fact("media_mentions", 131), "rött"],
            ["", "Goda exempel publicerade", past(2022, "success_stories", 5), 8, fact("success_stories", 8), "grönt"],
            ["", "Nöjda medlemmar, medelbetyg på skala 1–5", past(2022, "satisfaction_mean", 4.0), 4.2, fact("satisfaction_mean", 4.1), "gult"],
        ],
    },
    merged=("Avstämning!A1:F1", "Avstämning!A2:F2", "Avstämning!A4:A10", "Avstämning!A11:A14", "Avstämning!A15:A18", "Avstämning!A19:A21"),
    cluster="Livsmedelskluster Skåne", currency="SEK", language="sv", period="2023", for_period="2024",
)

_SPAN = (2012, 2013, 2014, 2015)
_TIME = hide(layout(
    "y-sv-siffror-over-tid",
    {
        "Tidsserie": [
            ["Packbridge Småland i siffror", "", "", "", ""],
            ["", "2012", "2013", "2014", "2015"],
            ["Medlemstal per 31/12", *years("members_total", _SPAN, 48, 57, 69, 74)],
            ["Avtalsbundna medlemmar", *years("members_committed", _SPAN, 30, 41, 50, 58)],
            ["Andel avtalsbundna", "63 %", "72 %", "72 %", "78 %"],
            ["SMF bland avtalsbundna", *years("members_by_type.sme", _SPAN, 18, 26, 32, 37)],
            ["Stora koncerner bland avtalsbundna", *years("members_by_type.large", _SPAN, 6, 7, 9, 10)],
            ["Inträden", *years("members_joined", _SPAN, 12, 13, 15, 11)],
            ["Utträden", *years("members_left", _SPAN, 1, 4, 3, 6)],
            ["Anställda, huvuden", *years("staff_headcount", _SPAN, 2, 3, 4, 4)],
            ["Anställda, heltider", *years("staff_fte", _SPAN, 1.5, 2.2, 3, 3.2)],
            ["Styrelsens sammanträden", *years("board_meetings", _SPAN, 4, 6, 6, 5)],
            ["Temagrupper i gång", *years("working_groups", _SPAN, 2, 3, 3, 4)],
            ["Träffar i temagrupperna", *years("working_group_meetings", _SPAN, 5, 9, 11, 16)],
            ["Utskick av nyhetsbrev", *years("newsletters", _SPAN, 4, 6, 10, 10)],
            ["Tidningsartiklar och inslag", *years("media_mentions", _SPAN, 11, 17, 34, 25)],
            ["Webbplatsen, antal besök", *years("website_visits", _SPAN, 4300, 6150, 8020, 9440)],
            ["Medlemsföretagens anställda", 5100, 5900, 7200, 7650],
            ["Omsättning klusterbolaget, tkr", *years("budget_total", _SPAN, 2350, 3100, 4020, 4415, times=1000)],
        ],
    },
    merged=("Tidsserie!A1:E1",), noted={"Tidsserie!E8": "Två kom in den 30 december, räknas med."},
    cluster="Packbridge Småland", currency="SEK", language="sv", period="2015", for_period="2016",
), "Tidsserie!5")

_QUESTIONS = layout(
    "y-sv-fragor-infor-besoket",
    {
        "Frågor": [
            ["Frågor att svara på före granskningsbesöket (omarbetad version av 2013 års formulär)", "", "", ""],
            ["Klusterinitiativ", "Ljuskluster Öst", "", ""],
            ["Svaren gäller", "2019 eller utgången av 2019", "", ""],
            ["Nr", "Fråga", "Ert svar", "Granskarens rad"],
            ["A1", "Hur många organisationer räknar ni som medlemmar?", fact("members_total", 52, "52 st"), ""],
            ["A2", "Hur många av dem har tecknat avtal, betalar avgift eller medverkar löpande?", fact("members_committed", 43, "43 st"), "stickprov 5 ok"],
            ["A3", "Hur många av dessa är små eller medelstora?", fact("members_by_type.sme", 29, "29"), ""],
            ["A4", "Hur många är stora företag?", fact("members_by_type.large", 4, "4"), ""],
            ["A5", "Hur många är högskolor eller universitet?", fact("members_by_type.university", 2, "2 (LiU, KTH)"), ""],
            ["A6", "Hur många har mindre än 150 km till ert kontor?", fact("members_within_150km", 33, "33, resten i Göteborg"), ""],
            ["B1", "När startade organisationen formellt?", fact("founded_on", "2012-11-05", "5 november 2012"), "registreringsbevis"],
            ["B2", "Hur många personer är anställda?", fact("staff_headcount", 3, "3, alla deltid"), ""],
            ["B3", "Hur många heltider blir det?", fact("staff_fte", 1.9, "1,9"), ""],
            ["B4", "Hur många har slutat de två senaste åren?", fact("staff_left", 1, "1 (föräldraledig kom inte tillbaka)"), ""],
            ["B5", "Hur många dagar har ni sammanlagt lagt på fortbildning under året?", ask("10–12"), ""],
            ["B6", "Hur ofta sammanträder styrelsen på ett år?", fact("board_meetings", 6, "6 gånger"), ""],
            ["B7", "Hur många medlemmar har ni träffat eller ringt under året?", fact("members_contacted", 38, "38 av 43"), ""],
            ["C1", "Hur länge räcker beviljade medel, i månader?", fact("financing_secured_months", 14, "14 månader"), ""],
            ["C2", "Hur stor är årets budget?", fact("budget_total", 3600000, "3,6 miljoner kronor"), ""],
            ["D1", "Vilket datum antog styrelsen gällande strategi?", fact("strategy_adopted_on", "2018-06-14", "14/6 2018"), "sedd"],
            ["D2", "När såg ni senast över den?", "pågår just nu", ""],
            ["D3", "Hur många strategidagar med medlemmar de två senaste åren?", fact("strategy_workshops", 3, "3 st"), ""],
            ["D4", "Hur många mätetal följer ni?", fact("kpis_monitored", 8, "8 st"), ""],
            ["E1", "Hur många grupper arbetar ni i?", fact("working_groups", 3, "3 grupper"), ""],
            ["E2", "Hur många procent svarade på senaste medlemsenkäten?", fact("satisfaction_response_rate", 58, "58 %"), ""],
            ["E3", "Vilket snittbetyg (1–5) fick ni?", fact("satisfaction_mean", 4.2, "4,2"), ""],
        ],
    },
    merged=("Frågor!A1:D1",), cluster="Ljuskluster Öst", currency="SEK", language="sv", period="2019", for_period="2020",
)

_LIST = layout(
    "y-sv-regionens-lista-over-initiativ",
    {
        "Initiativ 2021": [
            ["Kluster och innovationsmiljöer med regional basfinansiering – uppgifter för 2021", *[""] * 18],
            ["Dnr", "Namn", "Ort", "Ansvarig", "Org.form", "Medlemmar\n31/12", "Avtalade\nmedlemmar", "Små och\nmellanstora", "Storföretag", "Nya", "Avslutade", "Anställda\n(antal)", "Anställda\n(heltider)", "Avgifter\n(tkr)", "Region\n(tkr)", "Vinnova\n(tkr)", "EU\n(tkr)", "Nätverks-\ngrupper", "Handläggarens not"],
            ["2020/114", "Byggd Miljö Mälardalen", "Västerås", "PL", "ek. för.", 126, 101, 70, 18, 13, 12, 6, 5.2, 980, 1500, 2000, 640, 5, ""],
            ["2020/115", "Textilvägen", "Borås", "PL", "förening", 40, 33, 27, 2, 4, 3, 2, 1.4, 160, 700, 0, 0, 2, "ny ordf."],
            ["2020/131", "Industriell Biogas", "Linköping", "ES", "AB", fact("members_total", 59), fact("members_committed", 51), fact("members_by_type.sme", 26), fact("members_by_type.large", 8), fact("members_joined", 9), fact("members_left", 4), fact("staff_headcount", 5), fact("staff_fte", 3.9), thousand("income_by_source.fees", 745), thousand("income_by_source.regional", 1250), thousand("income_by_source.national", 1600), thousand("income_by_source.eu", 912.5), fact("working_groups", 4), "slutrapport mars 2022"],
            ["2021/009", "Skog 4.0", "Falun", "ES", "förening", 88, 62, 51, 10, 8, 8, 4, 3.6, 510, 1000, 900, 300, 3, "omprövas"],
            ["", "Summa", "", "", "", 313, 247, 174, 38, 34, 27, 17, 14.1, 2395, 4450, 4500, 1852.5, 14, ""],
        ],
    },
    merged=("Initiativ 2021!A1:S1",), cluster="Industriell Biogas", currency="SEK", language="sv", period="2021", for_period="2022",
)


def _row(year: int, *values: float) -> list[object]:
    questions = ("members_total", "members_committed", "members_joined", "members_left", "staff_headcount", "staff_fte", "board_meetings", "newsletters", "media_mentions", "website_visits")
    told = zip(questions, values, strict=True)
    return [year, *(fact(q, v) if year == 2024 else past(year, q, v) for q, v in told)]


_ROWS = layout(
    "y-sv-ar-pa-raderna",
    {
        "Utveckling": [
            ["Rymd- och drönarklustret Kiruna, utveckling sedan starten", *[""] * 10],
            ["År", "Medlemmar totalt 31/12", "… med undertecknat avtal", "Tillkomna", "Avgångna", "Personal (antal)", "Personal (heltidstjänster)", "Styrelsemöten", "Nyhetsbrev ut", "Mediaträffar", "Besök hemsida"],
            _row(2021, 19, 15, 19, 0, 2, 1.2, 8, 3, 22, 2900),
            _row(2022, 27, 21, 9, 1, 2, 1.8, 6, 5, 30, 4120),
            _row(2023, 35, 30, 11, 3, 3, 2.5, 6, 8, 47, 6015),
            _row(2024, 42, 37, 9, 2, 4, 3.3, 5, 8, 63, 7380),
            ["Mål 2025", 50, 45, 10, 2, 4, 4, 6, 10, 70, 8000],
            [],
            ["Övrigt om 2024", "", ""],
            ["Datum för senaste medlemsenkäten", "", fact("satisfaction_surveyed_on", "2024-10-21", date(2024, 10, 21))],
            ["Andel som svarade", "", fact("satisfaction_response_rate", 64, 0.64, "0%")],
            ["Medelbetyg (skala 1–5)", "", fact("satisfaction_mean", 4.4)],
        ],
    },
    merged=("Utveckling!A1:K1", "Utveckling!A9:C9", "Utveckling!A10:B10", "Utveckling!A11:B11", "Utveckling!A12:B12"),
    cluster="Rymd- och drönarklustret Kiruna", currency="SEK", language="sv", period="2024", for_period="2025",
)

_NOTES = layout(
    "y-sv-revisorns-underlag-i-tkr",
    {
        "Resultat": [
            ["Hälsoteknik Halland AB (svb), org.nr 559000-0000", "", "", ""],
            ["Resultaträkning i tkr", "Not", "2020", "2019"],
            ["Serviceavgifter från medlemmar", "1", thousand("income_by_source.fees", 1128), past(2019, "income_by_source.fees", 1075000, 1075)],
            ["Fakturerade konsulttjänster och utbildningar", "", thousand("income_by_source.services", 396), past(2019, "income_by_source.services", 688000, 688)],
            ["Sponsring av Hälsoteknikdagen", "", thousand("income_by_source.sponsoring", 0), past(2019, "income_by_source.sponsoring", 240000, 240)],
            ["Bidrag Region Halland", "2", thousand("income_by_source.regional", 1800), past(2019, "income_by_source.regional", 1600000, 1600)],
            ["Bidrag Halmstads, Varbergs och Falkenbergs kommuner", "2", thousand("income_by_source.local", 450), past(2019, "income_by_source.local", 450000, 450)],
            ["Bidrag Vinnova", "2", thousand("income_by_source.national", 1950), past(2019, "income_by_source.national", 1500000, 1500)],
            ["Bidrag EU (Horisont 2020)", "2", thousand("income_by_source.eu", 735), past(2019, "income_by_source.eu", 810000, 810)],
            ["Summa rörelseintäkter", "", 6459, 6363],
            ["Externa kostnader", "", -2214, -2690],
            ["Personalkostnader", "3", -3870, -3544],
            ["Årets resultat", "", 375, 129],
        ],
        "Verksamheten": [
            ["Uppgifter till förvaltningsberättelsen", "31.12.2020", "31.12.2019"],
            ["Antal anslutna organisationer", fact("members_total", 83), past(2019, "members_total", 80)],
            ["Av dem med gällande serviceavtal", fact("members_committed", 71), past(2019, "members_committed", 66)],
            ["Anslutna under året", fact("members_joined", 10), past(2019, "members_joined", 15)],
            ["Avslutade under året", fact("members_left", 7), past(2019, "members_left", 5)],
            ["Personer i tjänst vid årets slut", fact("staff_headcount", 6), past(2019, "staff_headcount", 6)],
            ["Motsvarar heltider", fact("staff_fte", 4.9), past(2019, "staff_fte", 5.3)],
            ["Protokollförda styrelsemöten", fact("board_meetings", 11), past(2019, "board_meetings", 6)],
            ["Ekonomiska rapporter till styrelsen under året", fact("controlling_reports", 6), past(2019, "controlling_reports", 4)],
        ],
    },
    merged=("Resultat!A1:D1",), cluster="Hälsoteknik Halland", currency="SEK", language="sv", period="2020", for_period="2021",
)

_BRONZE = layout(
    "y-sv-underlag-for-brons",
    {
        "Underlag brons": [
            ["Underlag till bronsintervju", "", ""],
            ["Besöksnäringskluster Höga Kusten", "", ""],
            ["Alla uppgifter för 2022", "", ""],
            [],
            ["Om organisationen", "", "Kommentar"],
            ["Drivs som", fact("legal_form", "cooperative", "ekonomisk förening"), ""],
            ["Bildad", fact("founded_on", "2011-02-24", date(2011, 2, 24)), ""],
            ["Nuvarande klusterledare sedan", fact("manager_since", "2020-08-17", date(2020, 8, 17)), ""],
            ["Personal, antal personer", fact("staff_headcount", 5), "2 säsong ej medräknade"],
            ["Personal, heltidsekvivalenter", fact("staff_fte", 3.6), ""],
            ["Styrelseledamöter", fact("board_members", 7), ""],
            ["därav från företag", fact("board_from_firms", 5), ""],
            ["Styrelsen väljs av medlemmarna", fact("board_elected", True, "ja"), "på stämman"],
            ["Möten i styrelsen 2022", fact("board_meetings", 8), ""],
            ["Medlemmar", "", ""],
            ["Medlemmar allt som allt", fact("members_total", 118), ""],
            ["Medlemmar med avtal", fact("members_committed", 97), ""],
            ["Medlemmar som betalar avgift", fact("members_paying", 92), "5 befriade"],
            ["Årsavgift för ett företag med 20 personer", fact("fee_small_firm", 6500, "6 500 kr"), ""],
            ["Nya 2022", fact("members_joined", 14), ""],
            ["Slutat 2022", fact("members_left", 11), "efter pandemin"],
            ["Projekt och nätverk", "", ""],
            ["Gemensamma projekt som pågår", fact("projects_running", 5), ""],
            ["Projektansökningar inskickade 2022", fact("projects_applied", 7), ""],
            ["Projektansökningar beviljade 2022", fact("projects_granted", 3), ""],
            ["Aktiva arbetsgrupper", fact("working_groups", 4), ""],
            ["Följare i sociala kanaler", fact("social_followers", 12300, "12 300"), "FB + Insta"],
            ["Räkenskaperna granskas av revisor", fact("accounts_audited", True, "ja"), "auktoriserad"],
            ["Klimatavtryck beräknat", fact("footprint_calculated", False, "nej"), "planeras 2024"],
            ["Bokslutets balansomslutning", "3,1 mkr", ""],
        ],
    },
    merged=("Underlag brons!A1:C1", "Underlag brons!A2:C2", "Underlag brons!A3:C3"),
    cluster="Besöksnäringskluster Höga Kusten", currency="SEK", edition="benchmark-2019", language="sv", period="2022", for_period="2023",
)
# fmt: on

SWEDISH = (_FACTS, _PLAN, _TIME, _QUESTIONS, _LIST, _ROWS, _NOTES, _BRONZE)

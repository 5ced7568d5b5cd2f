"""Finnish workbooks: an annex, accounts, a funder's follow-up, a portfolio, staff, a survey, four-month periods, a form in two languages."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years

_DOWN = (2025, 2024)

_ANNEX = layout(
    "d-fi-toimintakertomus-liite",
    {
        "Liite 2": [
            ["Toimintakertomus 2025", "", "", "", ""],
            ["Liite 2. Tunnuslukuja", "", "", "", ""],
            ["Järvi-Suomen Puuklusteri ry", "", "", "", ""],
            [],
            ["", "31.12.2025", "31.12.2024", "muutos", "huom."],
            ["Jäsenorganisaatioita kaikkiaan", *years("members_total", _DOWN, 88, 82), "+6", ""],
            ["  joista sitoutuneita (sopimus tai jäsenmaksu)", *years("members_committed", _DOWN, 72, 69), "+3", "A"],
            ["  joista toimipaikka enintään 150 km toimistosta (sitoutuneet)", *years("members_within_150km", _DOWN, 55, 54), "+1", ""],
            ["Liittyneitä vuoden aikana", *years("members_joined", _DOWN, 10, 8), "+2", ""],
            ["Eronneita vuoden aikana", *years("members_left", _DOWN, 4, 5), "-1", "B"],
            ["Jäsenyritysten liikevaihto, milj. euroa", 940, 905, "+35", "C"],
            ["Henkilöstö toimistolla", *years("staff_headcount", _DOWN, 5, 5), "0", ""],
            ["Henkilötyövuosia", *years("staff_fte", _DOWN, 4.3, 4.1), "+0,2", ""],
            ["Hallituksen kokouksia", *years("board_meetings", _DOWN, 7, 6), "+1", ""],
            ["Hallituksen jäseniä", *years("board_members", _DOWN, 8, 8), "0", "D"],
            ["Uutiskirjeitä", *years("newsletters", _DOWN, 9, 11), "-2", ""],
            ["Mainintoja lehdissä, radiossa ja televisiossa", *years("media_mentions", _DOWN, 26, 19), "+7", ""],
            ["Verkkosivujen käyntejä", *years("website_visits", _DOWN, 14250, 12980), "+1270", ""],
            [],
            ["A: allekirjoitettu sopimus tai maksettu jäsenmaksu. B: kaksi lopetti toimintansa."],
            ["C: Tilastokeskus. D: lisäksi neljä varajäsentä."],
        ],
    },
    merged=("Liite 2!A1:E1", "Liite 2!A2:E2", "Liite 2!A3:E3", "Liite 2!A20:E20", "Liite 2!A21:E21"),
    cluster="Järvi-Suomen Puuklusteri",
    currency="EUR",
    language="fi",
    period="2025",
)  # fmt: skip


def _line(label: str, question: str, actual: float, budget: float, before: float) -> list[object]:
    """Return a line in thousands of euros: actual, budget, difference, the year before."""
    then = past(2024, question, round(before * 1000), before)
    return [label, thousand(question, actual), budget, round(actual - budget, 1), then]


_ACCOUNTS = layout(
    "d-fi-tuloslaskelma-talousarvio",
    {
        "Tuloslaskelma": [
            ["Meriteollisuus Länsi ry", "", "", "", ""],
            ["Tuloslaskelma 1.1.–31.12.2025 (1000 €)", "", "", "", ""],
            ["", "Toteuma 2025", "Talousarvio 2025", "Erotus", "Toteuma 2024"],
            ["TUOTOT", "", "", "", ""],
            _line("Jäsenmaksut", "income_by_source.fees", 236, 240, 221),
            _line("Myydyt koulutukset ja palvelut", "income_by_source.services", 128.5, 110, 97),
            _line("Sponsorituotot", "income_by_source.sponsoring", 18, 20, 15),
            _line("Valtionavustukset (TEM)", "income_by_source.national", 300, 300, 280),
            _line("Maakuntaliiton avustus", "income_by_source.regional", 120, 120, 115),
            _line("Kaupunkien ja kuntien avustukset", "income_by_source.local", 95, 90, 90),
            _line("EU-hankkeet", "income_by_source.eu", 341.2, 380, 296),
            _line("Jäsenten luontoissuoritukset (työpanos)", "income_by_source.in_kind", 74, 60, 52),
            ["KULUT", "", "", "", ""],
            ["Palkat ja sivukulut", -702, -715, 13, -640],
            ["Toimitilat", -58, -58, 0, -56],
            ["Matkat", -61.4, -70, 8.6, -55],
            ["Ostopalvelut", -288, -270, -18, -241],
            ["Tilintarkastus", -6.2, -6, -0.2, -6],
            ["TILIKAUDEN YLIJÄÄMÄ", 197.1, 201, -3.9, 168],
        ],
        "Liitetiedot": [
            ["Liitetiedot", "2025", "2024"],
            ["Henkilöstön lukumäärä tilikauden päättyessä", *years("staff_headcount", _DOWN, 9, 8)],
            ["Henkilöstö henkilötyövuosina", *years("staff_fte", _DOWN, 7.9, 7.2)],
            ["Hallitukselle annetut talousraportit, kpl", *years("controlling_reports", _DOWN, 6, 6)],
            ["Omavaraisuusaste, %", 52, 49],
        ],
    },
    merged=("Tuloslaskelma!A1:E1", "Tuloslaskelma!A2:E2"),
    cluster="Meriteollisuus Länsi",
    currency="EUR",
    language="fi",
    period="2025",
)  # fmt: skip

_FUNDER = layout(
    "d-fi-rahoittajan-seuranta",
    {
        "Perustiedot": [
            ["Seurantaraportti rahoittajalle", ""],
            ["Hakija", "Bioenergia Pohjanmaa"],
            ["Raportoitava vuosi", 2025],
            ["Myönnetty tuki 2024–2026, €", "540 000"],
        ],
        "Mittarit": [
            ["Mittari", "Yksikkö", "Lähtötaso 2023", "Tavoite 2025", "Toteuma 2025", "Tavoite 2026", "Lisätiedot"],
            ["Jäsenten määrä", "kpl", past(2023, "members_total", 48), 60, fact("members_total", 62), 70, "vuoden lopussa"],
            ["Sitoutuneiden jäsenten määrä", "kpl", past(2023, "members_committed", 37), 48, fact("members_committed", 51), 56, "sopimuksella"],
            ["Uudet jäsenet vuoden aikana", "kpl", past(2023, "members_joined", 5), 8, fact("members_joined", 11), 9, ""],
            ["Koulutustilaisuudet", "kpl", past(2023, "services.training.events", 4), 8, fact("services.training.events", 9), 10, ""],
            ["Koulutustilaisuuksien osallistujat", "hlö", past(2023, "services.training.participants", 71), 150, fact("services.training.participants", 164), 200, "osallistujalistat"],
            ["Kansainvälistymistapahtumat", "kpl", past(2023, "services.internationalisation.events", 1), 3, fact("services.internationalisation.events", 2), 4, "messumatka siirtyi"],
            ["Kansainvälistymistapahtumien osallistujat", "hlö", past(2023, "services.internationalisation.participants", 8), 30, fact("services.internationalisation.participants", 21), 40, ""],
            ["Toimivat työryhmät", "kpl", past(2023, "working_groups", 2), 3, fact("working_groups", 3), 4, ""],
            ["Palveluja käyttäneet sitoutuneet jäsenet", "kpl", past(2023, "members_using_services", 19), 35, fact("members_using_services", 40), 45, "CRM"],
            ["Julkaistut menestystarinat", "kpl", past(2023, "success_stories", 1), 4, fact("success_stories", 4), 5, ""],
            ["Jäsentyytyväisyys (asteikko 1–5)", "ka.", past(2023, "satisfaction_mean", 3.6), 4, fact("satisfaction_mean", 4.1, "4,1"), 4.2, ""],
            ["Uudet työpaikat jäsenyrityksissä", "htv", 6, 20, 17.5, 30, "arvio"],
            ["Vähentyneet päästöt", "t CO2", 0, 900, 1120, 1500, "laskuri"],
        ],
    },
    merged=("Perustiedot!A1:B1",),
    cluster="Bioenergia Pohjanmaa",
    currency="EUR",
    language="fi",
    period="2025",
)  # fmt: skip

_PORTFOLIO = layout(
    "d-fi-klusterisalkku-rivit",
    {
        "Salkku 2025": [
            ["Klusterisalkku, vuoden 2025 tiedot", "", "", "", "", "", "", "", "", "", "", ""],
            ["", "Jäsenet", "", "", "", "Toimisto", "", "Talous, t€", "", "", "", ""],
            ["Klusteri", "Kaikki", "Sitoutuneet", "Liittyneet", "Eronneet", "Henkilöitä", "Htv", "Vuosibudjetti", "Jäsenmaksut", "Palvelumyynti", "EU", "Tila"],
            ["Terveysteknologia Oulu", 133, 104, 15, 9, 9, 7.7, 1240, 260, 144, 380, "OK"],
            ["Peliala Kaakko", 45, 31, 9, 6, 2, 1.5, 210, 22, 10, 40, "seurattava"],
            ["Akkualan verkosto", fact("members_total", 94), fact("members_committed", 76), fact("members_joined", 12), fact("members_left", 3),
             fact("staff_headcount", 7), fact("staff_fte", 5.6), thousand("budget_total", 985), thousand("income_by_source.fees", 171),
             thousand("income_by_source.services", 88.5), thousand("income_by_source.eu", 290), "OK"],
            ["Kiertotalous Häme", 70, 52, 6, 5, 5, 4.2, 615, 84, 47, 205, "OK"],
            ["YHTEENSÄ", 342, 263, 42, 23, 23, 19, 3050, 537, 289.5, 915, ""],
            ["KESKIARVO", 85.5, 65.8, 10.5, 5.8, 5.8, 4.8, 762.5, 134.3, 72.4, 228.8, ""],
            [],
            ["Peliala Kaakon luvut ovat ennakkotietoja. Päivitetty 20.2.2026."],
        ],
    },
    merged=("Salkku 2025!A1:L1", "Salkku 2025!B2:E2", "Salkku 2025!F2:G2", "Salkku 2025!H2:K2"),
    cluster="Akkualan verkosto",
    currency="EUR",
    language="fi",
    period="2025",
)  # fmt: skip

_STAFF = layout(
    "d-fi-henkilosto-ja-hallinto",
    {
        "Henkilöstö": [
            ["Henkilöstö 31.12.2025", "", "", "", "", ""],
            ["Nimi", "Tehtävä", "Aloittanut", "Työaika", "Tutkinto", "Koulutuspäiviä 2025"],
            ["Aino", "toiminnanjohtaja", date(2016, 3, 1), "100 %", "KTM", 4],
            ["Eero", "projektipäällikkö", date(2019, 8, 12), "100 %", "DI", 6],
            ["Helmi", "projektipäällikkö", date(2021, 1, 4), "100 %", "FT", 2.5],
            ["Ilmari", "viestintä", date(2024, 5, 2), "60 %", "tradenomi (AMK)", 5],
            ["Kerttu", "talous", date(2017, 11, 1), "50 %", "merkonomi", 1],
            ["Henkilöitä yhteensä", fact("staff_headcount", 5), "", "", "", ""],
            ["Kokoaikaisiksi muutettuna", fact("staff_fte", 4.1, "4,1 htv"), "", "", "", ""],
            ["Korkeakoulututkinnon suorittaneita", fact("staff_with_degree", 4), "", "", "", ""],
            ["Koulutuspäiviä yhteensä", fact("training_days", 18.5, "18,5 päivää"), "", "", "", ""],
            ["Lähteneitä kahden viime vuoden aikana", fact("staff_left", 1, "yksi (1)"), "", "", "", ""],
        ],
        "Hallinto": [
            ["Yhdistyksen perustamispäivä", fact("founded_on", "2015-11-19", "19. marraskuuta 2015"), ""],
            ["Hallituksen jäseniä", fact("board_members", 9), "puheenjohtaja mukaan lukien"],
            ["Hallituksen kokouksia vuonna 2025", fact("board_meetings", 8, "8 kertaa"), ""],
            ["Hallituksen kokouspalkkio, €", 120, ""],
            ["Strategia hyväksytty", fact("strategy_adopted_on", "2024-05-28", "28.5.2024"), "voimassa 2028 asti"],
            ["Strategian viimeisin tarkistus", fact("strategy_reviewed_on", "2025-11-13", "13.11.2025"), ""],
            ["Toimenpiteitä toimintasuunnitelmassa", fact("plan_measures", 22), "6 myöhässä"],
            ["Seurattavia mittareita", fact("kpis_monitored", 13), ""],
            ["Jäsentapaamisia vuonna 2025", ask("n. 70"), "samoja jäseniä useasti"],
        ],
    },
    merged=("Henkilöstö!A1:F1",),
    cluster="Älyrakentaminen Pirkanmaa",
    currency="EUR",
    language="fi",
    period="2025",
)

_SURVEY = layout(
    "d-fi-jasenkysely-yhteenveto",
    {
        "Kysely": [
            ["Jäsenkysely 2025, yhteenveto hallitukselle", ""],
            ["Kysely tehty", fact("satisfaction_surveyed_on", "2025-09-30", date(2025, 9, 30))],
            ["Lähetetty", 91],
            ["Vastauksia", 52],
            ["Vastausprosentti", fact("satisfaction_response_rate", 57.1, "57,1 %")],
            ["Yleistyytyväisyys klusteriin, keskiarvo (1–5)", fact("satisfaction_mean", 4.25, "4,25")],
            ["Tyytyväisyys tapahtumiin, keskiarvo (1–5)", "4,51"],
            ["Tyytyväisyys viestintään, keskiarvo (1–5)", "3,88"],
            ["Tyytyväisyys hintaan, keskiarvo (1–5)", "3,40"],
            ["Jatkaisi jäsenenä, %", 94],
        ],
        "Tavoittavuus": [
            ["Miten tavoitimme sitoutuneet jäsenet vuonna 2025", "Jäseniä", "Osuus"],
            ["Sitoutuneita jäseniä", fact("members_committed", 91), "100 %"],
            ["Tavattu henkilökohtaisesti", fact("members_contacted", 74), "81 %"],
            ["Käyttänyt ainakin yhtä palvelua", fact("members_using_services", 66), "73 %"],
            ["Yhteistyössä muiden jäsenten kanssa", fact("members_cooperating", 39), "43 %"],
            ["Ei tavoitettu lainkaan", 8, "9 %"],
        ],
        "Viestintä": [
            ["Viestintä 2025", ""],
            ["Lähetettyjä uutiskirjeitä", fact("newsletters", 10)],
            ["Uutiskirjeen tilaajia", 1240],
            ["Mediaosumia", fact("media_mentions", 44)],
            ["Verkkosivujen kieliä", fact("website_languages", 3, "3 (fi, sv, en)")],
            ["Julkaistuja menestystarinoita", fact("success_stories", 6)],
        ],
    },
    merged=("Kysely!A1:B1", "Viestintä!A1:B1"),
    cluster="Vesiosaamisen klusteri",
    currency="EUR",
    language="fi",
    period="2025",
)


def _thirds(label: str, question: str, *held: int, goal: int) -> list[object]:
    """Return a row of what happened in three periods, the sum of the year, the goal."""
    return [label, *held, fact(question, sum(held)), goal]


_THIRDS = layout(
    "d-fi-tertiiliseuranta",
    {
        "Seuranta": [
            ["Tertiiliseuranta 2025 – Lapin Matkailuklusteri", "", "", "", "", ""],
            ["", "1–4/2025", "5–8/2025", "9–12/2025", "Koko vuosi 2025", "Tavoite 2025"],
            _thirds("Uudet jäsenet", "members_joined", 5, 2, 6, goal=12),
            _thirds("Päättyneet jäsenyydet", "members_left", 3, 0, 2, goal=4),
            _thirds("Pidetyt hallituksen kokoukset", "board_meetings", 2, 1, 3, goal=6),
            _thirds("Työryhmien kokoukset", "working_group_meetings", 5, 3, 6, goal=15),
            _thirds("Uutiskirjeet", "newsletters", 4, 2, 4, goal=12),
            _thirds("Mediamaininnat", "media_mentions", 16, 9, 22, goal=40),
            _thirds("Käynnit verkkosivuilla", "website_visits", 9120, 7410, 12230, goal=27000),
            ["Yöpymiset alueella (1000)", 980, 610, 870, 2460, 2500],
            [],
            ["Tilanne kauden lopussa", "30.4.2025", "31.8.2025", "31.12.2025", "", "Tavoite 2025"],
            ["Jäseniä yhteensä", 117, 119, fact("members_total", 123), "", 125],
            ["Sitoutuneita jäseniä", 95, 96, fact("members_committed", 101), "", 105],
            ["Työntekijöitä", 6, 7, fact("staff_headcount", 6), "", 7],
            ["Henkilötyövuosia", 5.1, 5.6, fact("staff_fte", 5.2), "", 6],
            ["Kassavarat, €", 88200, 51400, 97350, "", 80000],
        ],
    },
    merged=("Seuranta!A1:F1",),
    cluster="Lapin Matkailuklusteri",
    currency="EUR",
    language="fi",
    period="2025",
)

_TWO_LANGUAGES = layout(
    "d-fi-kaksikielinen-vertailulomake",
    {
        "Lomake Blankett": [
            ["Vertailuhaastattelun lomake / Blankett för jämförelseintervju", "", ""],
            ["Klusteri / Kluster", "Robotiikka Uusimaa", ""],
            ["Vuosi / År", "2025", ""],
            ["Kysymys / Fråga", "Vastaus / Svar", "Lähde / Källa"],
            ["Perustettu / Grundat", fact("founded_on", "2017-06-08", "8.6.2017"), "PRH"],
            ["Oikeudellinen muoto / Juridisk form", fact("legal_form", "association", "Yhdistys"), "PRH"],
            ["Jäseniä yhteensä / Medlemmar totalt", fact("members_total", 139), "rekisteri"],
            ["Sitoutuneita jäseniä / Engagerade medlemmar", fact("members_committed", 115), "rekisteri"],
            ["Jäsenmaksun maksaneita / Medlemmar som betalat avgiften", fact("members_paying", 108), "kirjanpito"],
            ["Sitoutuneita jäseniä ulkomailta / Engagerade medlemmar från utlandet", fact("members_abroad", 9), "Viro, Ruotsi"],
            ["Hallituksen jäseniä / Styrelseledamöter", fact("board_members", 8), "pöytäkirja"],
            ["joista yrityksistä / varav från företag", fact("board_from_firms", 6), "pöytäkirja"],
            ["Henkilötyövuosia / Årsverken", fact("staff_fte", 6.5, "6,5"), "palkat"],
            ["Henkilöstöä / Anställda", fact("staff_headcount", 8), "palkat"],
            ["Kokonaisbudjetti, € / Totalbudget, €", fact("budget_total", 1160000, "1 160 000"), "tilinpäätös"],
            ["Tilit tarkastaa riippumaton tilintarkastaja / Oberoende revisor granskar räkenskaperna", fact("accounts_audited", True, "Kyllä / Ja"), ""],
            ["Yhteishankehakemuksia vuoden aikana / Ansökningar om gemensamma projekt under året", fact("projects_applied", 12), ""],
            ["joista hyväksytty / varav beviljade", fact("projects_granted", 5), ""],
            ["Käynnissä olevia yhteishankkeita / Pågående gemensamma projekt", fact("projects_running", 11), ""],
            ["Tuettuja startup-yrityksiä / Stödda startupföretag", fact("startups_supported", 18), ""],
            ["Seuraajia sosiaalisessa mediassa / Följare i sociala medier", fact("social_followers", 7320, "7 320"), "kaikki kanavat"],
            ["Haastattelun kieli / Intervjuns språk", "suomi", ""],
        ],
    },
    merged=("Lomake Blankett!A1:C1",),
    cluster="Robotiikka Uusimaa",
    currency="EUR",
    language="fi",
    period="2025",
    edition="benchmark-2019",
)  # fmt: skip

FINNISH = (_ANNEX, _ACCOUNTS, _FUNDER, _PORTFOLIO, _STAFF, _SURVEY, _THIRDS, _TWO_LANGUAGES)

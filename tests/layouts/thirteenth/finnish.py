"""Finnish workbooks: the questionnaire, a cluster in figures with labels after them, a sheet for each theme, a programme's rows, a survey's export, a report and others."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years
from layouts.twelfth.hiding import hide

# fmt: off
_TWO = (2021, 2022)
_OFFICIAL = layout(
    "x-fi-virallinen-lomake",
    {
        "Ohje": [["Täytä sarake D. Rahamäärät euroina."], ["Klusteri: Vesiosaajat Kuopio"], ["Palautus 31.3.2023 mennessä"]],
        "Lomake": [
            ["Nro", "Kysymys", "Vastaus 2021", "Vastaus 2022", "Yksikkö", "Epäselvä"],
            ["1.1.0", "Jäseniä yhteensä", *years("members_total", _TWO, 71, 76), "kpl", ""],
            ["1.1.0", "Joista sitoutuneita", *years("members_committed", _TWO, 55, 60), "kpl", ""],
            ["1.1.1", "Pienet ja keskisuuret yritykset", *years("members_by_type.sme", _TWO, 32, 35), "kpl", ""],
            ["1.1.1", "Suuret yritykset", *years("members_by_type.large", _TWO, 7, 8), "kpl", ""],
            ["1.1.1", "Tutkimuslaitokset", *years("members_by_type.research", _TWO, 4, 4), "kpl", ""],
            ["1.1.1", "Yliopistot ja korkeakoulut", *years("members_by_type.university", _TWO, 3, 3), "kpl", ""],
            ["1.1.1", "Julkiset organisaatiot", *years("members_by_type.public", _TWO, 6, 7), "kpl", ""],
            ["1.2", "Jäseniä 150 km:n säteellä toimistosta", *years("members_within_150km", _TWO, 39, 42), "kpl", ""],
            ["2.1", "Organisaatio perustettu", "", fact("founded_on", "2011-04-15", date(2011, 4, 15)), "pvm", ""],
            ["2.2.1", "Työntekijöitä (henkilöä)", *years("staff_headcount", _TWO, 5, 6), "hlö", ""],
            ["2.2.1", "Henkilötyövuodet", *years("staff_fte", _TWO, 4.1, 4.6), "htv", ""],
            ["2.2.2", "Korkeakoulututkinnon suorittaneet työntekijät", *years("staff_with_degree", _TWO, 5, 6), "hlö", ""],
            ["2.2.4", "Lähteneet työntekijät kahden viime vuoden aikana", *years("staff_left", _TWO, 1, 0), "hlö", ""],
            ["2.3", "Uusia jäseniä vuoden aikana", *years("members_joined", _TWO, 7, 9), "kpl", ""],
            ["2.3", "Eronneita jäseniä vuoden aikana", *years("members_left", _TWO, 3, 4), "kpl", ""],
            ["2.4", "Hallituksen kokouksia vuodessa", *years("board_meetings", _TWO, 8, 7), "kpl", ""],
            ["2.5", "Henkilökohtaisesti tavoitetut jäsenet", *years("members_contacted", _TWO, 44, 53), "kpl", ""],
            ["2.6", "Muiden jäsenten kanssa yhteistyötä tekevät jäsenet", past(2021, "members_cooperating", 28), ask("30-35"), "kpl", "x"],
            ["3.1", "Rahoitus varmistettu, kuukautta eteenpäin", *years("financing_secured_months", _TWO, 12, 22), "kk", ""],
            ["3.2", "Kokonaisbudjetti", *years("budget_total", _TWO, 612000, 655000), "€", ""],
            ["3.2", "EU-rahoitus", *years("income_by_source.eu", _TWO, 188000, 203500), "€", ""],
            ["3.2", "Kansallinen rahoitus", *years("income_by_source.national", _TWO, 150000, 150000), "€", ""],
            ["3.2", "Kuntarahoitus", *years("income_by_source.local", _TWO, 80000, 85000), "€", ""],
            ["3.2", "Jäsenmaksut", *years("income_by_source.fees", _TWO, 121000, 134500), "€", ""],
            ["3.2", "Myydyt palvelut", *years("income_by_source.services", _TWO, 47250, 52300), "€", ""],
            ["4.1.2", "Strategia hyväksytty", "", fact("strategy_adopted_on", "2020-11-26", date(2020, 11, 26)), "pvm", ""],
            ["4.5", "Työryhmät", *years("working_groups", _TWO, 4, 4), "kpl", ""],
            ["5.1", "Mediamaininnat", *years("media_mentions", _TWO, 37, 52), "kpl", ""],
        ],
    },
    cluster="Vesiosaajat Kuopio", currency="EUR", language="fi", period="2022", for_period="2023",
)

_AFTER = layout(
    "x-fi-klusteri-lukuina-selite-perassa",
    {
        "Lukuina": [
            ["Peliklusteri Kajaani lukuina 31.12.2019", "", ""],
            [],
            [fact("members_total", 63), "jäsentä yhteensä", ""],
            [fact("members_committed", 49), "sitoutunutta jäsentä", "sopimus allekirjoitettu"],
            [fact("members_by_type.sme", 38), "pk-yritystä", ""],
            [fact("members_by_type.large", 3), "suuryritystä", ""],
            [fact("members_by_type.university", 2), "korkeakoulua", "KAMK ja Oulun yliopisto"],
            [fact("members_by_type.public", 4), "julkista toimijaa", ""],
            [fact("members_joined", 12), "uutta jäsentä vuonna 2019", "tavoite 10"],
            [fact("members_left", 5), "eronnutta jäsentä", ""],
            [fact("staff_headcount", 4), "työntekijää", ""],
            [fact("staff_fte", 2.8, "2,8"), "henkilötyövuotta", "tavoite 3,5"],
            [fact("board_meetings", 6), "hallituksen kokousta", ""],
            [fact("board_members", 7), "hallituksen jäsentä", ""],
            [fact("working_groups", 3), "työryhmää", ""],
            [fact("success_stories", 4), "menestystarinaa", ""],
            [fact("newsletters", 9), "uutiskirjettä", ""],
            [fact("website_visits", 33150, "33 150"), "käyntiä verkkosivuilla", "+12 %"],
            [fact("media_mentions", 29), "mediaosumaa", ""],
            [420, "työpaikkaa jäsenyrityksissä", ""],
            ["61 milj. €", "jäsenyritysten liikevaihto", "arvio"],
        ],
    },
    merged=("Lukuina!A1:C1",), cluster="Peliklusteri Kajaani", currency="EUR", language="fi", period="2019", for_period="2020",
)

_THEMES = layout(
    "x-fi-valilehti-per-teema",
    {
        "Etusivu": [["Klusterin vuosiseuranta", ""], ["Klusteri", "Akkuverkosto Vaasa"], ["Vuosi", 2023], ["Vertailuvuosi", 2022]],
        "Jäsenet": [
            ["Jäsenistö", 2022, 2023, "Tavoite 2024"],
            ["Jäsenmäärä", past(2022, "members_total", 84), fact("members_total", 101), 115],
            ["Sitoutuneet jäsenet", past(2022, "members_committed", 62), fact("members_committed", 78), 90],
            ["Pk-yritykset", past(2022, "members_by_type.sme", 34), fact("members_by_type.sme", 44), ""],
            ["Suuryritykset", past(2022, "members_by_type.large", 15), fact("members_by_type.large", 19), ""],
            ["Korkeakoulut", past(2022, "members_by_type.university", 4), fact("members_by_type.university", 4), ""],
            ["Oppilaitokset", past(2022, "members_by_type.training", 3), fact("members_by_type.training", 4), ""],
            ["Kunnat ja muut julkiset toimijat", past(2022, "members_by_type.public", 5), fact("members_by_type.public", 6), ""],
            ["Uudet jäsenet", past(2022, "members_joined", 21), fact("members_joined", 24), 20],
            ["Eronneet", past(2022, "members_left", 4), fact("members_left", 7), 5],
        ],
        "Henkilöstö ja hallinto": [
            ["Henkilöstö", 2022, 2023, "Tavoite 2024"],
            ["Henkilömäärä", past(2022, "staff_headcount", 6), fact("staff_headcount", 8), 9],
            ["Henkilötyövuosia", past(2022, "staff_fte", 5.3), fact("staff_fte", 6.7), 8],
            ["Koulutuspäiviä", past(2022, "training_days", 15), fact("training_days", 22.5), 25],
            [],
            ["Hallitus", 2022, 2023, "Tavoite 2024"],
            ["Hallituksen jäseniä", past(2022, "board_members", 9), fact("board_members", 9), 9],
            ["Hallituksen kokoukset", past(2022, "board_meetings", 7), fact("board_meetings", 6), 6],
        ],
        "Toiminta": [
            ["Palvelu 2023", "Tilaisuudet", "Osallistujat"],
            ["Rahoitus", fact("services.funding.events", 5), fact("services.funding.participants", 92)],
            ["Teknologia ja innovaatiot", fact("services.technology.events", 11), fact("services.technology.participants", 387)],
            ["Koulutus ja osaaminen", fact("services.training.events", 7), fact("services.training.participants", 164)],
            ["Kansainvälistyminen", fact("services.internationalisation.events", 6), fact("services.internationalisation.participants", 58)],
            ["Yhteensä", 29, 701],
        ],
    },
    cluster="Akkuverkosto Vaasa", currency="EUR", language="fi", period="2023", for_period="2024",
)

_PROGRAMME = layout(
    "x-fi-ohjelman-seurantataulukko",
    {
        "Seuranta 2018": [
            ["Klusteriohjelman seuranta 2018", *[""] * 17],
            ["Klusteri", "Taso", "Jäsenistö", "", "", "", "", "", "Henkilöstö", "", "Rahoitus (1 000 €)", "", "", "", "Vaikuttavuus", "", "", "Huom."],
            ["", "", "Jäsenet", "Sitoutuneet", "Pk-yritykset", "Suuryritykset", "Uudet", "Eronneet", "Henkilöt", "Htv", "Jäsenmaksut", "Valtio", "Maakunta", "EU", "Yhteistyötä tekevät", "Työryhmät", "Mediaosumat", ""],
            ["Biotalous Joensuu", "Hopea", 97, 80, 52, 14, 9, 4, 6, 5.2, 165, 120, 90, 240, 47, 5, 66, ""],
            ["Hitsaus ja robotiikka Lahti", "Pronssi", fact("members_total", 58), fact("members_committed", 43), fact("members_by_type.sme", 31), fact("members_by_type.large", 6), fact("members_joined", 6), fact("members_left", 5), fact("staff_headcount", 3), fact("staff_fte", 2.4), thousand("income_by_source.fees", 71), thousand("income_by_source.national", 80), thousand("income_by_source.regional", 45), thousand("income_by_source.eu", 132.5), fact("members_cooperating", 24), fact("working_groups", 3), fact("media_mentions", 18), "uusi johtaja"],
            ["Terveyskampus Turku", "Kulta", 141, 122, 76, 21, 15, 7, 9, 8.3, 310, 200, 110, 415, 88, 8, 134, ""],
            ["Lapin matkailu", "–", 203, 118, 102, 5, 11, 19, 4, 3.5, 95, 60, 130, 70, 39, 2, 207, "raportti myöhässä"],
            ["Yhteensä", "", 499, 363, 261, 46, 41, 35, 22, 19.4, 641, 460, 375, 857.5, 198, 18, 425, ""],
            ["Keskiarvo", "", 124.8, 90.8, 65.3, 11.5, 10.3, 8.8, 5.5, 4.9, 160.3, 115, 93.8, 214.4, 49.5, 4.5, 106.3, ""],
        ],
    },
    merged=("Seuranta 2018!A1:R1", "Seuranta 2018!C2:H2", "Seuranta 2018!I2:J2", "Seuranta 2018!K2:N2", "Seuranta 2018!O2:Q2", "Seuranta 2018!A2:A3", "Seuranta 2018!B2:B3"),
    cluster="Hitsaus ja robotiikka Lahti", currency="EUR", language="fi", period="2018", for_period="2019",
)

_SURVEY = layout(
    "x-fi-kyselytyokalun-raportti",
    {
        "Vastaukset": [
            ["Klusterikysely 2020 – yksittäiset vastaukset", *[""] * 15],
            ["Vastaajanumero", "Aikaleima", "1. Klusterin nimi", "2. Milloin klusteriorganisaatio perustettiin?", "3. Kuinka monta jäsentä klusterissa on yhteensä?", "4. Kuinka moni jäsenistä on sitoutunut?", "5. Kuinka monta uutta jäsentä liittyi vuonna 2020?", "6. Kuinka monta jäsentä erosi vuonna 2020?", "7. Kuinka monta työntekijää klusterilla on?", "8. Montako henkilötyövuotta se on?", "9. Kuinka monta kertaa hallitus kokoontui vuonna 2020?", "10. Kuinka moneksi kuukaudeksi rahoitus on varmistettu?", "11. Kuinka monta työryhmää klusterilla on?", "12. Montako uutiskirjettä lähetitte vuonna 2020?", "13. Montako kertaa klusteri mainittiin mediassa vuonna 2020?", "14. Arvioi ohjelman hyödyllisyys (4–10)"],
            [1, "11.1.2021 10:14", "Älyliikenne Tampere", "2.5.2014", 112, 95, 14, 6, 7, "6,1", 9, 18, 6, 10, 88, 9],
            [2, "12.1.2021 8:55", "Puurakentaminen Mikkeli", fact("founded_on", "2016-10-17", "17.10.2016"), fact("members_total", 44), fact("members_committed", 37), fact("members_joined", 5), fact("members_left", 3), fact("staff_headcount", 3), fact("staff_fte", 2.2, "2,2"), fact("board_meetings", 7), fact("financing_secured_months", 11), fact("working_groups", 2), fact("newsletters", 8), fact("media_mentions", 21), 8],
            [3, "15.1.2021 14:31", "Meriklusteri Rauma", "1.1.2009", 87, "", 8, "", 5, "4,5", 6, 24, 5, 4, 39, 7],
            ["", "", "Keskiarvo", "", 81, 66, 9, 4.5, 5, 4.3, 7.3, 17.7, 4.3, 7.3, 49.3, 8.0],
        ],
    },
    merged=("Vastaukset!A1:P1",), cluster="Puurakentaminen Mikkeli", currency="EUR", language="fi", period="2020", for_period="2021",
)

_REPORT = layout(
    "x-fi-vuosikertomuksen-taulukot",
    {
        "Vuosikertomus 2017": [
            ["Taulukot vuosikertomukseen 2017: Elintarvikeketju Seinäjoki ry", "", "", "", ""],
            [],
            ["Jäsenistö 31.12.", 2015, 2016, 2017, "Muutos"],
            ["Jäseniä", *years("members_total", (2015, 2016, 2017), 91, 95, 98), "+3 %"],
            ["Liittyneitä", *years("members_joined", (2015, 2016, 2017), 8, 9, 10), ""],
            ["Eronneita", *years("members_left", (2015, 2016, 2017), 6, 5, 7), ""],
            [],
            ["Toiminta", 2015, 2016, 2017, "Muutos"],
            ["Hallituksen kokouksia", *years("board_meetings", (2015, 2016, 2017), 6, 8, 7), ""],
            ["Työryhmien kokouksia", *years("working_group_meetings", (2015, 2016, 2017), 12, 15, 20), "+33 %"],
            ["Uutiskirjeitä", *years("newsletters", (2015, 2016, 2017), 6, 6, 10), ""],
            ["Osumia mediassa", *years("media_mentions", (2015, 2016, 2017), 70, 64, 82), "+28 %"],
            ["Henkilöstö, htv", *years("staff_fte", (2015, 2016, 2017), 3.5, 3.5, 4.2), ""],
            [],
            ["Tuotot, 1 000 €", 2015, 2016, 2017, "Talousarvio 2018"],
            ["Jäsenmaksutuotot", *years("income_by_source.fees", (2015, 2016, 2017), 132, 138, 141.5, times=1000), 145],
            ["Palvelujen myynti", *years("income_by_source.services", (2015, 2016, 2017), 38, 41.2, 55, times=1000), 60],
            ["Valtion avustus", *years("income_by_source.national", (2015, 2016, 2017), 100, 100, 90, times=1000), 90],
            ["Etelä-Pohjanmaan liitto", *years("income_by_source.regional", (2015, 2016, 2017), 60, 60, 75, times=1000), 75],
            ["Kaupungit ja kunnat", *years("income_by_source.local", (2015, 2016, 2017), 45, 45, 45, times=1000), 45],
            ["EU-hankkeet", *years("income_by_source.eu", (2015, 2016, 2017), 155, 170.8, 198.3, times=1000), 180],
            ["Yhteensä", 530, 555, 604.8, 595],
            [],
            ["Jäsenkysely", "", "", "", ""],
            ["Vastausprosentti", *years("satisfaction_response_rate", (2015, 2016, 2017), 0.35, 0.41, 0.39, times=100, form="0 %"), "-2 %-yks."],
            ["Keskiarvo (1–5)", *years("satisfaction_mean", (2015, 2016, 2017), 3.8, 3.9, 4.1), ""],
        ],
    },
    merged=("Vuosikertomus 2017!A1:E1",), cluster="Elintarvikeketju Seinäjoki", currency="EUR", language="fi", period="2017", for_period="2018",
)

_BUDGET = layout(
    "x-fi-talousarvio-ja-jasenrekisteri",
    {
        "Talousarvio": [
            ["Metalliklusteri Pori ry, talouden toteuma 1.1.–31.12.2022 (TEUR)", "", "", "", ""],
            ["", "Toteuma 2021", "Talousarvio 2022", "Toteuma 2022", "Ero"],
            ["Jäsenmaksut", past(2021, "income_by_source.fees", 96500, 96.5), 100, fact("income_by_source.fees", 102300, 102.3), 2.3],
            ["Palvelumyynti", past(2021, "income_by_source.services", 22000, 22), 30, fact("income_by_source.services", 27800, 27.8), -2.2],
            ["Sponsorit", past(2021, "income_by_source.sponsoring", 5000, 5), 8, fact("income_by_source.sponsoring", 9500, 9.5), 1.5],
            ["Business Finland", past(2021, "income_by_source.national", 140000, 140), 140, fact("income_by_source.national", 128400, 128.4), -11.6],
            ["Satakuntaliitto", past(2021, "income_by_source.regional", 70000, 70), 70, fact("income_by_source.regional", 70000, 70), 0],
            ["Porin kaupunki", past(2021, "income_by_source.local", 55000, 55), 55, fact("income_by_source.local", 60000, 60), 5],
            ["EU-hankkeet (EAKR)", past(2021, "income_by_source.eu", 118200, 118.2), 130, fact("income_by_source.eu", 141900, 141.9), 11.9],
            ["Tuotot yhteensä", "=SUM(B3:B9)", "=SUM(C3:C9)", "=SUM(D3:D9)", "=SUM(E3:E9)"],
            ["Palkat", -298, -310, -315.6, -5.6],
            ["Matkat", -11.2, -30, -24.9, 5.1],
            ["Muut kulut", -172, -178, -181.3, -3.3],
        ],
        "Rekisteri": [
            ["Jäsen", "Tyyppi", "Sitoutunut", "Liittynyt"],
            ["Noormarkun Valu Oy", "pk-yritys", "kyllä", 2015],
            ["Ulvilan Kone Oy", "pk-yritys", "kyllä", 2018],
            ["Porin kaupunki", "julkinen", "kyllä", 2012],
            ["Harjavallan Kupari Oyj", "suuryritys", "ei", 2020],
            ["(loput 51 jäsentä erillisessä tiedostossa)", "", "", ""],
            [],
            ["Yhteenveto 31.12.2022", "kpl", "%", ""],
            ["Pk-yritykset", fact("members_by_type.sme", 29), "67 %", ""],
            ["Suuryritykset", fact("members_by_type.large", 5), "12 %", ""],
            ["Korkeakoulut", fact("members_by_type.university", 2), "5 %", ""],
            ["Oppilaitokset", fact("members_by_type.training", 2), "5 %", ""],
            ["Julkiset", fact("members_by_type.public", 5), "12 %", ""],
            ["Sitoutuneita yhteensä", fact("members_committed", 43), "100 %", ""],
            ["Muita jäseniä (ei sopimusta)", 12, "", ""],
            ["Kaikki jäsenet", fact("members_total", 55), "", ""],
            ["Liittyneet 2022", fact("members_joined", 6), "", ""],
            ["Eronneet 2022", fact("members_left", 4), "", ""],
        ],
    },
    merged=("Talousarvio!A1:E1",), cluster="Metalliklusteri Pori", currency="EUR", language="fi", period="2022", for_period="2023",
)

_HALF = hide(layout(
    "x-fi-puolivalmis-lomake",
    {
        "Tiedot": [
            ["Esitiedot haastattelua varten", "", "", ""],
            ["Klusteri", "Muotoilukylä Fiskars", "", ""],
            ["Tiedot vuodelta", "2016", "", ""],
            ["Kysymys", "Vastaus", "Esimerkki", "Huomautus"],
            ["Jäseniä yhteensä", fact("members_total", 41, "41 kpl"), 60, ""],
            ["Joista sitoutuneita", fact("members_committed", 35, "n. 35"), 45, "maksaneet"],
            ["Pienet ja keskisuuret yritykset", fact("members_by_type.sme", 32, "32 kpl"), 30, "myös toiminimet"],
            ["Suuret yritykset", fact("members_by_type.large", 1, "1 (Fiskars Oyj)"), 5, ""],
            ["Yliopistot ja korkeakoulut", fact("members_by_type.university", 1, "1, Aalto"), 2, ""],
            ["Julkiset organisaatiot", "ks. liite 1", 3, ""],
            ["Jäseniä 150 km:n säteellä toimistosta", "lähes kaikki", 40, ""],
            ["Organisaatio perustettu", fact("founded_on", "2010-05-20", "20.5.2010"), "1.1.2010", ""],
            ["Työntekijöitä (henkilöä)", fact("staff_headcount", 3, "3 henkilöä, joista 1 kokoaikainen"), 5, ""],
            ["Henkilötyövuodet", fact("staff_fte", 1.6, "1,6 htv"), 4, ""],
            ["Koulutuspäiviä vuodessa, koko tiimi", "?", 10, ""],
            ["Uusia jäseniä vuoden aikana", fact("members_joined", 6, "6 uutta"), 5, ""],
            ["Eronneita jäseniä vuoden aikana", fact("members_left", 2, "2"), 2, "lopettaneet"],
            ["Hallituksen kokouksia vuodessa", fact("board_meetings", 5, "5 krt"), 6, ""],
            ["Hallituksen jäsenet", ask("6 + pj"), 7, "ml. puheenjohtaja 7"],
            ["Rahoitus varmistettu, kuukautta eteenpäin", fact("financing_secured_months", 12, "12 kk"), 24, ""],
            ["Kokonaisbudjetti", fact("budget_total", 185000, "185 000 euroa"), "250 000", ""],
            ["Jäsenmaksut", fact("income_by_source.fees", 21500, "21,5 t€"), "50 000", ""],
            ["EU-rahoitus", "e.t.", "100 000", "ei tiedossa"],
            ["Kuntarahoitus", fact("income_by_source.local", 60000, "60 t€"), "40 000", "Raasepori"],
            ["Strategia hyväksytty", ask("3/4/2015"), "1.6.2014", ""],
            ["Työryhmät", fact("working_groups", 2, "kyllä, 2 kpl"), 4, ""],
            ["Uutiskirjeitä vuodessa", fact("newsletters", 4, "4 kpl"), 10, "joka vuodenaika"],
            ["Mediamaininnat", ask("50-60"), 30, ""],
            ["Vastausprosentti", "ei kyselyä", "40 %", ""],
        ],
    },
    merged=("Tiedot!A1:D1",), cluster="Muotoilukylä Fiskars", currency="EUR", language="fi", period="2016", for_period="2017",
), "Tiedot!C")
# fmt: on

FINNISH = (_OFFICIAL, _AFTER, _THEMES, _PROGRAMME, _SURVEY, _REPORT, _BUDGET, _HALF)

"""Finnish workbooks: questionnaires, assessors' scoring sheets, a ministry's and a council's tables, a form out of Word."""

from datetime import date

from layouts.further.marks import ask, fact, layout, thousand, years

# fmt: off
_BIO = layout(
    "k-fi-biotalous-kysely",
    {
        "Perustiedot": [
            ["Klusteriorganisaation laatuarviointi – esitietolomake"],
            [],
            ["Klusteri", "Biotalous Keski-Suomi"],
            ["Täyttäjä", "T. Heikkinen, toiminnanjohtaja"],
            ["Tarkasteluvuosi", 2019],
            ["Arviointikäynti", date(2020, 2, 26)],
        ],
        "1 Rakenne": [
            ["Nro", "Kysymys", "Vastaus", "Yksikkö", "Huomautus"],
            ["1.1.0", "Jäsenten kokonaismäärä", fact("members_total", 94), "kpl", "31.12."],
            ["1.1.0", "Sitoutuneiden jäsenten määrä", fact("members_committed", 77), "kpl", "sopimus tai jäsenmaksu"],
            ["1.1.1", "Pienet ja keskisuuret yritykset", fact("members_by_type.sme", 43), "kpl", ""],
            ["1.1.1", "Suuret yritykset", fact("members_by_type.large", 12), "kpl", ""],
            ["1.1.1", "Yliopistot ja ammattikorkeakoulut", fact("members_by_type.university", 3), "kpl", "JYU, JAMK, HAMK"],
            ["1.1.1", "Tutkimuslaitokset", fact("members_by_type.research", 2), "kpl", "VTT, Luke"],
            ["1.1.1", "Kunnat ja muut julkiset toimijat", fact("members_by_type.public", 10), "kpl", ""],
            ["1.1.1", "Rahoittajat ja pankit", fact("members_by_type.finance", 2), "kpl", ""],
            ["1.2", "Sitoutuneet jäsenet enintään 150 km:n päässä toimistosta", fact("members_within_150km", 65), "kpl", ""],
        ],
        "2 Johtaminen": [
            ["Nro", "Kysymys", "Vastaus", "Yksikkö", "Huomautus"],
            ["2.1", "Yhdistys perustettu", fact("founded_on", "2011-05-09", date(2011, 5, 9)), "pvm", ""],
            ["2.2.1", "Henkilöstön määrä", fact("staff_headcount", 5), "henkilöä", ""],
            ["2.2.1", "Henkilötyövuodet", fact("staff_fte", 4.2, "4,2"), "htv", ""],
            ["2.2.2", "Korkeakoulututkinnon suorittaneet työntekijät", fact("staff_with_degree", 5), "henkilöä", ""],
            ["2.2.3", "Koulutuspäivät vuodessa, koko henkilöstö", fact("training_days", 14.5, "14,5"), "pv", "tavoite 20"],
            ["2.2.4", "Kahden viime vuoden aikana lähteneet työntekijät", fact("staff_left", 1), "henkilöä", ""],
            ["2.3", "Vuoden aikana liittyneet jäsenet", fact("members_joined", 8), "kpl", ""],
            ["2.3", "Vuoden aikana eronneet jäsenet", fact("members_left", 3), "kpl", "yksi konkurssi"],
            ["2.4", "Hallituksen kokoukset vuodessa", fact("board_meetings", 9), "kpl", "joista 2 sähköpostikokousta"],
            ["2.5", "Henkilökohtaisesti tavatut sitoutuneet jäsenet", fact("members_contacted", 52), "kpl", ""],
            ["2.6", "Muiden jäsenten kanssa yhteistyötä tekevät jäsenet", ask("n. 40"), "kpl", "arvio, tarkistetaan"],
        ],
        "3 Rahoitus": [
            ["Nro", "Kysymys", "Vastaus", "Yksikkö", "Huomautus"],
            ["3.1", "Kuinka monta kuukautta rahoitus on varmistettu?", fact("financing_secured_months", 18), "kk", ""],
            ["3.2", "Kokonaisbudjetti", fact("budget_total", 486_000, "486 000"), "€", ""],
            ["3.2", "EU-rahoitus (EAKR)", fact("income_by_source.eu", 198_000, "198 000"), "€", ""],
            ["3.2", "Keski-Suomen liitto", fact("income_by_source.regional", 90_000, "90 000"), "€", ""],
            ["3.2", "Kuntien rahoitus", fact("income_by_source.local", 65_000, "65 000"), "€", ""],
            ["3.2", "Jäsenmaksut", fact("income_by_source.fees", 84_500, "84 500"), "€", ""],
            ["3.2", "Palvelujen myynti", fact("income_by_source.services", 48_500, "48 500"), "€", ""],
            [],
            ["Luvut ovat tilintarkastamattomia."],
        ],
    },
    merged=("Perustiedot!A1:D1",),
    cluster="Biotalous Keski-Suomi", currency="EUR", language="fi", period="2019", for_period="2020",
)

_GAMES = layout(
    "k-fi-pelit-kaksi-vuotta",
    {
        "Tunnusluvut": [
            ["Pelikeskittymä Kajaani – tunnusluvut arvioijille"],
            [],
            ["", "2021", "2020", "Tavoite 2022", "Lisätietoja"],
            ["Jäsenistö"],
            ["Jäseniä yhteensä", *years("members_total", (2021, 2020), 52, 48), 60, ""],
            ["joista jäsensopimuksen allekirjoittaneita", *years("members_committed", (2021, 2020), 45, 40), 50, ""],
            ["Uudet jäsenet", *years("members_joined", (2021, 2020), 6, 5), 8, ""],
            ["Eronneet jäsenet", *years("members_left", (2021, 2020), 2, 3), "", "lopettaneita yrityksiä"],
            ["Toimisto"],
            ["Työntekijöitä", *years("staff_headcount", (2021, 2020), 3, 3), 4, ""],
            ["Henkilötyövuosia (htv)", *years("staff_fte", (2021, 2020), 2.6, 2.4), 3.5, ""],
            ["Hallituksen kokouksia", *years("board_meetings", (2021, 2020), 7, 6), "", ""],
            ["Hallituksen jäseniä", *years("board_members", (2021, 2020), 6, 6), "", "ja 2 varajäsentä"],
            ["Toiminta"],
            ["Palveluja käyttäneitä jäseniä", *years("members_using_services", (2021, 2020), 37, 31), 40, ""],
            ["Työryhmiä", *years("working_groups", (2021, 2020), 3, 2), 3, ""],
            ["Uutiskirjeitä", *years("newsletters", (2021, 2020), 10, 9), 12, ""],
            ["Mediaosumia", *years("media_mentions", (2021, 2020), 44, 38), "", "Meltwater"],
            ["Verkkosivujen käyntejä", *years("website_visits", (2021, 2020), 11300, 10150), 15000, ""],
            ["Jäsenyritysten liikevaihto, M€", 38.5, 31.2, "", "arvio"],
        ],
    },
    merged=("Tunnusluvut!A1:E1", "Tunnusluvut!A4:E4", "Tunnusluvut!A9:E9", "Tunnusluvut!A14:E14"),
    cluster="Pelikeskittymä Kajaani", currency="EUR", language="fi", period="2021", for_period="2022",
)

_SCORES = layout(
    "k-fi-arviointitaulukko",
    {
        "Arviointi": [
            ["Arviointitaulukko", "", "", "", ""],
            ["Klusteri", "Meriteollisuus Turku", "", "Tietovuosi", 2017],
            ["Arvioija", "P. Niemi", "", "Päivämäärä", date(2018, 4, 12)],
            [],
            ["Nro", "Tieto", "Arvo", "Pisteet (0–5)", "Perustelu"],
            ["1.1.0", "jäseniä yhteensä", fact("members_total", 161), "", ""],
            ["1.1.0", "joista sitoutuneita", fact("members_committed", 139), "hyväksytty", ""],
            ["1.2", "sitoutuneita 150 km:n säteellä", fact("members_within_150km", 118), 5, "85 %"],
            ["2.1", "perustettu", fact("founded_on", "2008-09-15", date(2008, 9, 15)), 5, ""],
            ["2.2.1", "henkilöstö, henkilöä", fact("staff_headcount", 8), "", ""],
            ["2.2.1", "henkilöstö, htv", fact("staff_fte", 7.1), 4, ""],
            ["2.2.3", "koulutuspäiviä vuodessa", fact("training_days", 26), 4, ""],
            ["2.2.4", "lähteneitä kahdessa vuodessa", fact("staff_left", 2), 4, ""],
            ["2.3", "liittyneitä jäseniä vuoden aikana", fact("members_joined", 14), 4, ""],
            ["2.3", "eronneita jäseniä vuoden aikana", fact("members_left", 6), "", ""],
            ["2.4", "hallituksen kokouksia vuodessa", fact("board_meetings", 8), 4, ""],
            ["2.6", "yhteistyötä tekeviä jäseniä", fact("members_cooperating", 83), 4, "yhteishankkeet"],
            ["2.7", "alueellisia kumppaneita", fact("partners_regional", 9), 4, ""],
            ["2.7", "kansallisia kumppaneita", fact("partners_national", 7), "", ""],
            ["2.7", "kansainvälisiä kumppaneita", fact("partners_international", 8), "", ""],
            ["4.1.3", "toimenpiteitä suunnitelmassa", fact("plan_measures", 34), 5, ""],
            ["4.1.6", "seurattavia mittareita", fact("kpis_monitored", 16), 4, ""],
            ["4.6.1", "uutiskirjeitä vuodessa", fact("newsletters", 12), 5, ""],
            ["", "Yhteensä", "", "=SUM(D6:D23)", ""],
            [],
            ["Kehittämiskohde: koulutussuunnitelma jokaiselle työntekijälle."],
        ],
    },
    merged=("Arviointi!A1:E1", "Arviointi!A26:E26"),
    cluster="Meriteollisuus Turku", currency="EUR", language="fi", period="2017", for_period="2018",
)

_SECOND_SCORES = layout(
    "k-fi-pisteytys-ja-faktat",
    {
        "Pisteet": [
            ["Indikaattori", "Taso", "Kynnys", "Täyttyy"],
            ["4.1.1 Strategian laadinta", 4, 2, "kyllä"],
            ["4.1.2 Strategian dokumentointi", 5, 2, "kyllä"],
            ["4.1.4 Talouden seuranta", 3, 2, "kyllä"],
            ["4.4 Palvelujen kattavuus", 3, 2, "kyllä"],
            ["5.3 Tyytyväisyys", 4, 2, "kyllä"],
        ],
        "Faktat": [
            ["Klusteri: Kaivosteknologia Lappi", "", ""],
            ["Vuosi: 2023", "", ""],
            ["Asia", "Havainto", "Todiste nähty"],
            ["Strategiatyöpajoja kahden viime vuoden aikana", fact("strategy_workshops", 5), "muistiot"],
            ["Strategia hyväksytty", fact("strategy_adopted_on", "2022-04-28", "28.4.2022"), "pöytäkirja"],
            ["Strategia tarkistettu viimeksi", fact("strategy_reviewed_on", "2023-11-16", "16.11.2023"), "pöytäkirja"],
            ["Talousraportteja hallitukselle vuodessa", fact("controlling_reports", 6), "3 kpl nähty"],
            ["Palveluja vuoden aikana käyttäneitä jäseniä", fact("members_using_services", 48, "48 jäsentä"), "asiakasrekisteri"],
            ["Sitoutuneita jäseniä", fact("members_committed", 81, "81 jäsentä"), "jäsenrekisteri"],
            ["Jäseniä kaikkiaan", fact("members_total", 102, "102 jäsentä"), "jäsenrekisteri"],
            ["Aktiivisia työryhmiä", fact("working_groups", 4), "kokousmuistiot"],
            ["Julkaistuja menestystarinoita", fact("success_stories", 4), "verkkosivut"],
            ["Jäsenkysely tehty", fact("satisfaction_surveyed_on", "2023-09-29", date(2023, 9, 29)), "raportti"],
            ["Vastausprosentti", fact("satisfaction_response_rate", 46, "46 %"), "raportti"],
            ["Tyytyväisyyden keskiarvo (1–5)", fact("satisfaction_mean", 4.0, "4,0"), "raportti"],
        ],
    },
    merged=("Faktat!A1:C1", "Faktat!A2:C2"),
    cluster="Kaivosteknologia Lappi", currency="EUR", language="fi", period="2023", for_period="2024",
)

_MINISTRY = layout(
    "k-fi-ministerion-kooste",
    {
        "Klusterit": [
            ["Klusteriohjelman seuranta 2016"],
            ["Klusteri", "Jäseniä", "Sitoutuneita", "Pk-yrityksiä", "Suuryrityksiä", "Henkilöstö", "Htv", "Budjetti (t€)", "Jäsenmaksut (t€)", "Tyytyväisyys (1–5)", "Vastaus-%"],
            ["Arktinen rakentaminen", 63, 49, 30, 7, 3, 2.8, 410, 52, "3,9", "40 %"],
            ["Energia Vaasa", fact("members_total", 147), fact("members_committed", 120), fact("members_by_type.sme", 79), fact("members_by_type.large", 22), fact("staff_headcount", 7), fact("staff_fte", 6.3), thousand("budget_total", 1120), thousand("income_by_source.fees", 245), fact("satisfaction_mean", 4.3, "4,3"), fact("satisfaction_response_rate", 51, "51 %")],
            ["Hyvinvointi Kuopio", 88, 71, 45, 9, 5, 4.0, 640, 88, "4,1", "37 %"],
            ["Älykäs liikenne", 112, 80, 58, 13, 4, 3.7, 705, 120, "3,6", "29 %"],
            ["Yhteensä", "=SUM(B3:B6)", "=SUM(C3:C6)", "=SUM(D3:D6)", "=SUM(E3:E6)", "=SUM(F3:F6)", "=SUM(G3:G6)", "=SUM(H3:H6)", "=SUM(I3:I6)", "", ""],
            [],
            ["Budjetti = klusteriorganisaation vuosibudjetti. Htv = henkilötyövuodet."],
        ],
    },
    merged=("Klusterit!A1:K1",),
    cluster="Energia Vaasa", currency="EUR", language="fi", period="2016", for_period="2017",
)

_COUNCIL = layout(
    "k-fi-maakuntaliiton-taulukko",
    {
        "Yhteenveto 2024": [
            ["", "Jäsenet", "", "", "", "Organisaatio", "", "", "Viestintä", ""],
            ["Klusteriorganisaatio", "Yhteensä", "Sitoutuneet", "Liittyneet 2024", "Eronneet 2024", "Perustettu", "Työntekijät", "Henkilötyövuodet", "Uutiskirjeet", "Mediaosumat"],
            ["Elintarvike Etelä-Pohjanmaa", 119, 93, 11, 6, date(2012, 3, 1), 6, 5.1, 12, 58],
            ["Huonekalu ja sisustus", 57, 50, 3, 4, date(2009, 10, 15), 3, 2.2, 6, 23],
            ["Konepaja Seinäjoki", fact("members_total", 84), fact("members_committed", 68), fact("members_joined", 7), fact("members_left", 5), fact("founded_on", "2014-08-20", date(2014, 8, 20)), fact("staff_headcount", 4), fact("staff_fte", 3.4), fact("newsletters", 9), fact("media_mentions", 35)],
            ["Yhteensä", 260, 211, 21, 15, "", 13, 10.7, "", 116],
            [],
            ["Lähde: klustereiden ilmoitukset 31.1.2025"],
        ],
        "Rahoituspäätökset": [
            ["Klusteriorganisaatio", "Haettu 2025, €", "Myönnetty 2025, €"],
            ["Konepaja Seinäjoki", 120_000, 95_000],
            ["Huonekalu ja sisustus", 60_000, 60_000],
        ],
    },
    merged=("Yhteenveto 2024!B1:E1", "Yhteenveto 2024!F1:H1", "Yhteenveto 2024!I1:J1"),
    cluster="Konepaja Seinäjoki", currency="EUR", language="fi", period="2024", for_period="2025",
)

_PERIODS = layout(
    "k-fi-vuosi-per-valilehti",
    {
        f"Vuosi {year}": [
            ["Matkailuklusteri Saimaa", "", "", year],
            [],
            ["Mittari", "Toteuma", "Yksikkö", "Vastuu"],
            ["Jäsenmäärä", years("members_total", (2018, 2017, 2016), 108, 101, 97)[at], "kpl", "AK"],
            ["Jäsenmaksun maksaneet jäsenet", years("members_committed", (2018, 2017, 2016), 92, 88, 80)[at], "kpl", "AK"],
            ["Uusia jäseniä", years("members_joined", (2018, 2017, 2016), 12, 9, 10)[at], "kpl", "AK"],
            ["Eronneita jäseniä", years("members_left", (2018, 2017, 2016), 5, 5, 7)[at], "kpl", "AK"],
            ["Henkilöstö", years("staff_headcount", (2018, 2017, 2016), 4, 4, 3)[at], "hlö", "TJ"],
            ["Henkilötyövuodet", years("staff_fte", (2018, 2017, 2016), 3.5, 3.3, 2.5)[at], "htv", "TJ"],
            ["Hallituksen kokoukset", years("board_meetings", (2018, 2017, 2016), 6, 7, 6)[at], "kpl", "TJ"],
            ["Jäsenmaksutuotot", years("income_by_source.fees", (2018, 2017, 2016), 68_400, 61_750, 55_200)[at], "€", "TJ"],
            ["Palvelumyynti", years("income_by_source.services", (2018, 2017, 2016), 39_900, 27_300, 31_000)[at], "€", "TJ"],
            ["Sivustokäynnit", years("website_visits", (2018, 2017, 2016), 40210, 35870, 29960)[at], "kpl", "MV"],
            ["Uutiskirjeet", years("newsletters", (2018, 2017, 2016), 11, 10, 8)[at], "kpl", "MV"],
            ["Messuille osallistuneet jäsenet", (31, 27, 25)[at], "kpl", "MV"],
        ]
        for at, year in enumerate((2018, 2017, 2016))
    },
    cluster="Matkailuklusteri Saimaa", currency="EUR", language="fi", period="2018", for_period="2019",
)

_FORM = layout(
    "k-fi-lomake",
    {
        "Lomake": [
            ["KLUSTERIN TIEDONKERUULOMAKE", ""],
            ["Klusterin nimi", "Metsä ja puu Kainuu"],
            ["Y-tunnus", "2417730-5"],
            ["Yhteyshenkilö", "R. Karppinen, puh. 044 710 2236"],
            ["Vuosi, jota tiedot koskevat", "2014"],
            ["Perustamispäivä", fact("founded_on", "2010-12-01", "1.12.2010")],
            ["Jäsenten lukumäärä", fact("members_total", 47, "47 kpl")],
            ["Näistä sitoutuneita (sopimus tai maksu)", fact("members_committed", 38, "38 kpl")],
            ["Näistä pk-yrityksiä", ask("noin 25")],
            ["Vuoden aikana liittyneet jäsenet", fact("members_joined", 4, "4 kpl")],
            ["Vuoden aikana eronneet jäsenet", fact("members_left", 2, "2 kpl")],
            ["Palkattu henkilöstö", fact("staff_headcount", 2, "2 henkilöä")],
            ["Henkilötyövuosina", fact("staff_fte", 1.5, "1,5 htv")],
            ["Hallituksen jäsenmäärä", fact("board_members", 5, "5 jäsentä")],
            ["Hallituksen kokousten määrä", fact("board_meetings", 6, "6 kokousta")],
            ["Vuosibudjetti", fact("budget_total", 212_500, "212 500 €")],
            ["Jäsenmaksutulot", fact("income_by_source.fees", 19_000, "19 000 €")],
            ["Rahoitus varmistettu (kk)", fact("financing_secured_months", 12, "12 kk")],
            ["Lähetetyt uutiskirjeet", fact("newsletters", 4, "4 kpl")],
            ["Muuta", "Tavoitteena 55 jäsentä vuoden 2015 lopussa."],
            ["Päiväys", "12.2.2015"],
        ],
    },
    merged=("Lomake!A1:B1",),
    cluster="Metsä ja puu Kainuu", currency="EUR", language="fi", period="2014", for_period="2015",
)
# fmt: on

FINNISH = (_BIO, _GAMES, _SCORES, _SECOND_SCORES, _MINISTRY, _COUNCIL, _PERIODS, _FORM)

"""Finnish workbooks: basic facts, an appendix over three years, a funder's report, a reworked questionnaire, a region's clusters, months, accounts in thousands and a benchmarking."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years

# fmt: off
_BASICS = layout(
    "y-fi-perustiedot-kaynnille",
    {
        "Perustiedot": [
            ["Klusterin perustiedot arviointikäyntiä varten", "", ""],
            ["Klusteri", "Puutuoteverkosto Keski-Suomi", ""],
            ["Tilanne", "31.12.2018", ""],
            [],
            ["JÄSENET", "kpl", "lisätieto"],
            ["Jäsenluettelossa", fact("members_total", 79), ""],
            ["allekirjoittanut yhteistyösopimuksen", fact("members_committed", 60), "uusi pohja 2016"],
            ["  pieniä ja keskisuuria yrityksiä", fact("members_by_type.sme", 41), ""],
            ["  suurempia konserneja", fact("members_by_type.large", 5), "UPM, Metsä"],
            ["  tutkimuslaitoksia tai -keskuksia", fact("members_by_type.research", 2), "VTT, Luke"],
            ["  yliopistoja ja ammattikorkeakouluja", fact("members_by_type.university", 2), ""],
            ["  ammattioppilaitoksia", fact("members_by_type.training", 3), ""],
            ["  kaupunkeja, kuntia ja virastoja", fact("members_by_type.public", 6), ""],
            ["Jäseniä enintään 150 km:n päässä toimistosta", fact("members_within_150km", 47), ""],
            ["Vuoden aikana liittyi", fact("members_joined", 9), ""],
            ["Vuoden aikana lähti", fact("members_left", 4), "kaksi lopetti toimintansa"],
            [],
            ["TOIMISTO JA HALLINTO", "", "lisätieto"],
            ["Yhdistys perustettiin", fact("founded_on", "2011-02-15", "15.2.2011"), "PRH"],
            ["Palkkalistoilla, henkilöä", fact("staff_headcount", 5), "yksi vuorotteluvapaalla"],
            ["Kokoaikaiseksi muutettuna, htv", fact("staff_fte", 3.75, "3,75"), ""],
            ["Korkeakoulutettuja", fact("staff_with_degree", 4), ""],
            ["Hallitus kokoontui, kertaa", fact("board_meetings", 8), "näistä 3 sähköpostikokousta"],
            ["Hallituksessa varsinaisia jäseniä", fact("board_members", 7), "varajäseniä 7"],
            ["Rahoitus koossa", fact("financing_secured_months", 15, "15 kuukaudeksi"), ""],
            ["Uutiskirjeitä lähti", fact("newsletters", 6), "vastaanottajia 910"],
            ["Juttuja lehdissä, radiossa ja tv:ssä", fact("media_mentions", 23), ""],
        ],
    },
    merged=("Perustiedot!A1:C1",), cluster="Puutuoteverkosto Keski-Suomi", currency="EUR", language="fi", period="2018", for_period="2019",
)

_THREE = (2020, 2021, 2022)
_APPENDIX = layout(
    "y-fi-toimintakertomuksen-liite",
    {
        "Liite 1": [
            ["Toimintakertomus 2022, liite 1: tunnuslukuja (Vetyklusteri Pohjanlahti ry)", "", "", "", ""],
            ["", "2020", "2021", "2022", "Selite"],
            ["Jäsenyhteisöjä vuoden vaihteessa", *years("members_total", _THREE, 22, 36, 58), ""],
            ["niistä jäsensopimuksen tehneitä", *years("members_committed", _THREE, 18, 31, 52), ""],
            ["Tulleita", *years("members_joined", _THREE, 22, 15, 24), "perustamisvuosi 2020"],
            ["Poistuneita", *years("members_left", _THREE, 0, 1, 2), ""],
            ["Tapasimme tai soitimme, jäsentä", *years("members_contacted", _THREE, 17, 27, 41), ""],
            ["Yhteishankkeissa mukana, jäsentä", *years("members_cooperating", _THREE, 6, 14, 29), ""],
            ["Toimiston väki, henkilöä", *years("staff_headcount", _THREE, 1, 3, 5), ""],
            ["Toimiston väki, henkilötyövuotta", *years("staff_fte", _THREE, 0.8, 2.1, 4.3), ""],
            ["Hallituksen kokoontumiset", *years("board_meetings", _THREE, 10, 8, 7), ""],
            ["Teemaryhmiä käynnissä", *years("working_groups", _THREE, 1, 3, 4), ""],
            ["Teemaryhmien tapaamisia", *years("working_group_meetings", _THREE, 2, 11, 18), ""],
            ["Osumat mediassa", *years("media_mentions", _THREE, 31, 74, 146), "Meltwater"],
            ["Käynnit sivustolla", *years("website_visits", _THREE, 3900, 12150, 28600), ""],
            ["Jäsenmaksukertymä, €", *years("income_by_source.fees", _THREE, 44000, 81500, 139000), ""],
            ["Ely-keskuksen välittämä EU-rahoitus, €", *years("income_by_source.eu", _THREE, 60000, 148200, 210750), ""],
            ["Vaasan ja Kokkolan kaupungit, €", *years("income_by_source.local", _THREE, 50000, 50000, 70000), ""],
            ["Tilikauden ylijäämä, €", 3120, 8440, 11905, ""],
        ],
    },
    merged=("Liite 1!A1:E1",), cluster="Vetyklusteri Pohjanlahti", currency="EUR", language="fi", period="2022", for_period="2023",
)

_FUNDER = layout(
    "y-fi-rahoittajan-vuosiraportti",
    {
        "Raportti": [
            ["Vuosiraportti rahoittajalle", "", "", "", ""],
            ["Hanke", "Arktinen Muovi", "", "", ""],
            ["Raportointivuosi", 2016, "", "", ""],
            [],
            ["Mittari", "Toteuma 2015", "Tavoite 2016", "Toteuma 2016", "Perustelu poikkeamalle"],
            ["Mukana olevat organisaatiot vuoden lopussa", past(2015, "members_total", 33), 40, fact("members_total", 38), ""],
            ["Sitoumuksen antaneet organisaatiot", past(2015, "members_committed", 26), 34, fact("members_committed", 31), "kaksi lausunnolla"],
            ["Sitoumuksen antaneista pk-yrityksiä", past(2015, "members_by_type.sme", 15), 20, fact("members_by_type.sme", 19), ""],
            ["Mukaan tulleet vuoden aikana", past(2015, "members_joined", 7), 10, fact("members_joined", 8), ""],
            ["Pois jääneet vuoden aikana", past(2015, "members_left", 2), 3, fact("members_left", 3), ""],
            ["Palveluja käyttäneet organisaatiot", past(2015, "members_using_services", 17), 25, fact("members_using_services", 24), ""],
            ["Henkilöstö (henkilöä)", past(2015, "staff_headcount", 3), 3, fact("staff_headcount", 4), "harjoittelija palkattiin"],
            ["Henkilöstö (htv)", past(2015, "staff_fte", 2.2), 2.5, fact("staff_fte", 2.6), ""],
            ["Henkilöstön koulutuspäivät yhteensä", past(2015, "training_days", 6), 10, fact("training_days", 13), ""],
            ["Ohjausryhmän (hallituksen) kokoukset", past(2015, "board_meetings", 4), 5, fact("board_meetings", 5), ""],
            ["Talousraportit hallituksen käsittelyssä", past(2015, "controlling_reports", 2), 4, fact("controlling_reports", 4), ""],
            ["Toimenpideohjelman toimenpiteet", past(2015, "plan_measures", 12), 15, fact("plan_measures", 17), ""],
            ["Julkaistut onnistumiskertomukset", past(2015, "success_stories", 1), 3, fact("success_stories", 2), "kolmas helmikuussa"],
            ["Jäsenkyselyn vastausaktiivisuus", past(2015, "satisfaction_response_rate", 44, "44 %"), "50 %", fact("satisfaction_response_rate", 53, "53 %"), ""],
            ["Tyytyväisyys keskimäärin (asteikko 1–5)", past(2015, "satisfaction_mean", 3.7, "3,7"), "4,0", fact("satisfaction_mean", 4.1, "4,1"), ""],
            ["Uusia työpaikkoja yrityksissä", 9, 15, 11, "arvio"],
        ],
    },
    merged=("Raportti!A1:E1",), cluster="Arktinen Muovi", currency="EUR", language="fi", period="2016", for_period="2017",
)

_REWORKED = layout(
    "y-fi-muokattu-vanha-kysely",
    {
        "Kysely": [
            ["Kysymyksiä klusterin johdolle (vanhasta lomakkeesta lyhennetty)", "", "", ""],
            ["Vastaaja: Teräsosaajat Raahe, toiminnanjohtaja", "", "", ""],
            ["Vastaukset koskevat vuotta 2013.", "", "", ""],
            ["Nro", "Kysymys", "Vastaus", "Nähty"],
            [1, "Montako yritystä ja muuta organisaatiota klusteriin kuuluu?", fact("members_total", 46, "46 kpl"), "x"],
            [2, "Moniko niistä on sitoutunut sopimuksella, maksulla tai säännöllisellä osallistumisella?", fact("members_committed", 35, "35 kpl"), "x"],
            [3, "Moniko sitoutuneista on pieni tai keskisuuri yritys?", fact("members_by_type.sme", 22, "22"), ""],
            [4, "Moniko on suuri yritys?", fact("members_by_type.large", 3, "3 (mm. SSAB)"), ""],
            [5, "Moniko on kunta tai muu julkinen taho?", fact("members_by_type.public", 5, "5"), ""],
            [6, "Minä päivänä organisaatio perustettiin?", fact("founded_on", "2008-12-04", "4. joulukuuta 2008"), "x"],
            [7, "Montako ihmistä toimistossa työskentelee?", fact("staff_headcount", 3, "3 ihmistä"), ""],
            [8, "Montako henkilötyövuotta se tekee?", fact("staff_fte", 2.4, "2,4 htv"), ""],
            [9, "Moniko on lähtenyt kahden viime vuoden aikana?", fact("staff_left", 1, "1 (eläke)"), ""],
            [10, "Montako kertaa hallitus kokoontui?", fact("board_meetings", 6, "6 kertaa"), "x"],
            [11, "Montako jäsentä tapasitte tai soititte läpi vuoden aikana?", ask("25–30"), ""],
            [12, "Monenko oman alueen organisaation kanssa teette yhteistyötä?", fact("partners_regional", 7, "7"), ""],
            [13, "Entä muualla Suomessa?", fact("partners_national", 5, "5"), ""],
            [14, "Entä ulkomailla?", fact("partners_international", 2, "2 (Luulaja, Duisburg)"), ""],
            [15, "Moneksiko kuukaudeksi rahat riittävät?", fact("financing_secured_months", 9, "9 kk"), ""],
            [16, "Mikä on vuoden budjetti?", fact("budget_total", 290000, "290 000 €"), "x"],
            [17, "Milloin hallitus hyväksyi strategian?", fact("strategy_adopted_on", "2012-05-31", "31.5.2012"), "x"],
            [18, "Milloin strategiaa viimeksi tarkistettiin?", "ei ole tarkistettu", ""],
            [19, "Montako tunnuslukua seuraatte?", fact("kpis_monitored", 6, "6 kpl"), ""],
            [20, "Montako työryhmää teillä on?", fact("working_groups", 2, "2 kpl"), ""],
            [21, "Monellako kielellä verkkosivut ovat?", fact("website_languages", 2, "2 (suomi, englanti)"), ""],
        ],
    },
    merged=("Kysely!A1:D1", "Kysely!A2:D2", "Kysely!A3:D3"), cluster="Teräsosaajat Raahe", currency="EUR", language="fi", period="2013", for_period="2014",
)

_REGION = layout(
    "y-fi-liiton-klusterilista",
    {
        "Klusterit 2021": [
            ["Maakunnan kehittämisrahaa saaneet klusterit, tiedot vuodelta 2021", *[""] * 15],
            ["Nimi", "Kotipaikka", "Yhteyshlö", "Jäseniä", "Sopimus-\njäseniä", "Pk-yrit.", "Suuryrit.", "Uusia", "Lähteneitä", "Henkilöstö\n(hlö)", "Henkilöstö\n(htv)", "Jäsenmaksut\n(t€)", "Maakunta\n(t€)", "EU\n(t€)", "Työryhmiä", "Uutiskirj."],
            ["Robotiikka Etelä-Savo", "Mikkeli", "JK", 71, 55, 44, 4, 8, 5, 4, 3.4, 66, 90, 145, 3, 8],
            ["Marjat ja Sienet", "Kuhmo", "JK", 95, 60, 88, 1, 4, 9, 2, 1.5, 21, 60, 38, 2, 12],
            ["Kiertotalous Saimaa", "Lappeenranta", "TM", fact("members_total", 64), fact("members_committed", 50), fact("members_by_type.sme", 33), fact("members_by_type.large", 8), fact("members_joined", 10), fact("members_left", 3), fact("staff_headcount", 5), fact("staff_fte", 3.8), thousand("income_by_source.fees", 92.5), thousand("income_by_source.regional", 110), thousand("income_by_source.eu", 187), fact("working_groups", 4), fact("newsletters", 7)],
            ["Lasi ja Valo", "Imatra", "TM", 30, 22, 19, 2, 2, 2, 1, 0.9, 15, 40, 0, 1, 3],
            ["Yhteensä", "", "", 260, 187, 184, 15, 24, 19, 12, 9.6, 194.5, 300, 370, 10, 30],
        ],
    },
    merged=("Klusterit 2021!A1:P1",), cluster="Kiertotalous Saimaa", currency="EUR", language="fi", period="2021", for_period="2022",
)

_KEPT = (
    ("tammi", 2, 0, 1, 1, 1810, 3), ("helmi", 1, 1, 1, 2, 1655, 2), ("maalis", 0, 0, 0, 3, 1940, 6), ("huhti", 3, 0, 1, 1, 2025, 4),
    ("touko", 1, 0, 1, 2, 1760, 5), ("kesä", 0, 0, 0, 0, 1120, 1), ("heinä", 0, 0, 0, 0, 640, 0), ("elo", 1, 0, 1, 1, 1310, 2),
    ("syys", 2, 1, 1, 3, 2190, 7), ("loka", 1, 0, 0, 2, 2240, 4), ("marras", 0, 0, 1, 2, 2015, 3), ("joulu", 0, 3, 1, 0, 1290, 2),
)
_MONTHS = layout(
    "y-fi-kuukausiseuranta",
    {
        "Kuukaudet": [
            ["Älyrakentaminen Oulu – kuukausiseuranta 2023", "", "", "", "", "", ""],
            ["kk", "uusia jäseniä", "eronneita", "hallituksen kokouksia", "työryhmien kokouksia", "käyntejä sivuilla", "mediaosumia"],
            *([*line] for line in _KEPT),
            ["2023 yht.", fact("members_joined", 11), fact("members_left", 5), fact("board_meetings", 8), fact("working_group_meetings", 17), fact("website_visits", 19995), fact("media_mentions", 39)],
        ],
        "Vuodenvaihde": [
            ["Tilanne vuodenvaihteessa 2023/2024", "", ""],
            ["Kaikki jäsenet", fact("members_total", 85), ""],
            ["Sopimuksella sitoutuneet", fact("members_committed", 68), ""],
            ["Pienet ja keskisuuret", fact("members_by_type.sme", 45), ""],
            ["Isot rakennusliikkeet ja muut suuryritykset", fact("members_by_type.large", 10), ""],
            ["Kaupungit ja kunnat", fact("members_by_type.public", 6), ""],
            ["Henkilöitä toimistolla", fact("staff_headcount", 6), "yksi osa-aikainen"],
            ["Henkilötyövuosina", fact("staff_fte", 5.4), ""],
            ["Työryhmiä toiminnassa", fact("working_groups", 3), ""],
            ["Vapaita työpisteitä", 2, ""],
        ],
    },
    merged=("Kuukaudet!A1:G1",), cluster="Älyrakentaminen Oulu", currency="EUR", language="fi", period="2023", for_period="2024",
)

_ACCOUNTS = layout(
    "y-fi-tuloslaskelma-tuhansina",
    {
        "Tuloslaskelma": [
            ["Elintarvikeportti Forssa ry", "", "", ""],
            ["Tuloslaskelma, 1 000 euroa", "1.1.–31.12.2019", "Talousarvio 2019", "1.1.–31.12.2018"],
            ["Varsinaisen toiminnan tuotot", "", "", ""],
            ["  Jäseniltä perityt maksut", thousand("income_by_source.fees", 88.4), 90, past(2018, "income_by_source.fees", 82100, 82.1)],
            ["  Koulutusten ja asiantuntijatyön myynti", thousand("income_by_source.services", 41), 50, past(2018, "income_by_source.services", 36500, 36.5)],
            ["  Sponsorituotot", thousand("income_by_source.sponsoring", 7.5), 5, past(2018, "income_by_source.sponsoring", 5000, 5)],
            ["  Business Finlandin avustus", thousand("income_by_source.national", 95), 95, past(2018, "income_by_source.national", 110000, 110)],
            ["  Hämeen liiton avustus", thousand("income_by_source.regional", 60), 60, past(2018, "income_by_source.regional", 55000, 55)],
            ["  Forssan seudun kunnat", thousand("income_by_source.local", 72), 70, past(2018, "income_by_source.local", 70000, 70)],
            ["  EU-ohjelmat", thousand("income_by_source.eu", 133.6), 140, past(2018, "income_by_source.eu", 97800, 97.8)],
            ["Tuotot yhteensä", 497.5, 510, 456.4],
            ["  Henkilöstökulut", -301.2, -305, -288.9],
            ["  Muut kulut", -189.1, -200, -164],
            ["Tilikauden tulos", 7.2, 5, 3.5],
        ],
        "Toiminta": [
            ["Toimintatietoja", 2019, 2018],
            ["Jäsenten lukumäärä 31.12.", fact("members_total", 72), past(2018, "members_total", 70)],
            ["Sitoutuneita (sopimus tai maksu)", fact("members_committed", 61), past(2018, "members_committed", 57)],
            ["Hyväksyttyjä uusia jäseniä", fact("members_joined", 7), past(2018, "members_joined", 9)],
            ["Eroilmoituksia", fact("members_left", 5), past(2018, "members_left", 4)],
            ["Työsuhteessa 31.12., henkilöä", fact("staff_headcount", 5), past(2018, "staff_headcount", 5)],
            ["Työpanos, henkilötyövuotta", fact("staff_fte", 4.6), past(2018, "staff_fte", 4.2)],
            ["Hallituksen pöytäkirjatut kokoukset", fact("board_meetings", 9), past(2018, "board_meetings", 7)],
        ],
    },
    merged=("Tuloslaskelma!A1:D1",), cluster="Elintarvikeportti Forssa", currency="EUR", language="fi", period="2019", for_period="2020",
)

_BENCHMARK = layout(
    "y-fi-aineisto-pronssiin",
    {
        "Aineisto": [
            ["Aineisto pronssihaastatteluun", "", ""],
            ["Klusteri:", "Hyvinvointiteknologia Turku", ""],
            ["Vuosi:", 2024, ""],
            [],
            ["Asia", "Tieto", "Mistä"],
            ["Toimimme muodossa", fact("legal_form", "association", "rekisteröity yhdistys"), "PRH"],
            ["Perustamispäivämme", fact("founded_on", "2015-03-26", date(2015, 3, 26)), "PRH"],
            ["Nykyinen johtaja aloitti", fact("manager_since", "2022-08-15", date(2022, 8, 15)), ""],
            ["Jäseniä kaiken kaikkiaan", fact("members_total", 109), "rekisteri"],
            ["Sitoutuneita jäseniä", fact("members_committed", 90), "sopimukset"],
            ["Sitoutuneita jäseniä, joiden kotipaikka on ulkomailla", fact("members_abroad", 6), "EE, SE"],
            ["Maksavia jäseniä", fact("members_paying", 84), "laskutus"],
            ["20 hengen yrityksen vuosimaksu", fact("fee_small_firm", 750, "750 €"), "hinnasto"],
            ["Vuonna 2024 liittyneet", fact("members_joined", 12), ""],
            ["Vuonna 2024 eronneet", fact("members_left", 9), ""],
            ["Hallituspaikkoja", fact("board_members", 8), ""],
            ["Hallituspaikoista yrityksillä", fact("board_from_firms", 5), ""],
            ["Hallituksen kokouksia 2024", fact("board_meetings", 7), "pöytäkirjat"],
            ["Henkilökunta, henkilöä", fact("staff_headcount", 7), ""],
            ["Henkilökunta, henkilötyövuotta", fact("staff_fte", 5.9, "5,9"), ""],
            ["Jokaisella oma kehittymissuunnitelma", fact("learning_plans", False, "ei"), "tulossa"],
            ["Käynnissä olevia yhteishankkeita", fact("projects_running", 8), ""],
            ["Jätettyjä hankehakemuksia 2024", fact("projects_applied", 10), ""],
            ["Hyväksyttyjä hankehakemuksia 2024", fact("projects_granted", 4), ""],
            ["Seuraajia somessa", fact("social_followers", 6310, "6 310"), "LinkedIn"],
            ["Tilintarkastaja tarkastaa tilit", fact("accounts_audited", True, "kyllä"), "KHT"],
            ["Puskurirahasto riittää (kk)", ask("3–5"), "kysy Liisalta"],
        ],
    },
    merged=("Aineisto!A1:C1",), cluster="Hyvinvointiteknologia Turku", currency="EUR", edition="benchmark-2019", language="fi", period="2024", for_period="2025",
)
# fmt: on

FINNISH = (_BASICS, _APPENDIX, _FUNDER, _REWORKED, _REGION, _MONTHS, _ACCOUNTS, _BENCHMARK)

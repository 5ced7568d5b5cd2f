"""Finnish workbooks: an audit of two years, a report's tables, key figures, a programme's rows, a returned form, a budget's outcome, years as rows and others."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years
from layouts.twelfth.hiding import hide

# fmt: off
_AUDIT = hide(layout(
    "w-fi-auditointi-kaksi-vuotta",
    {
        "Kansi": [
            ["Klusterijohtamisen laatuauditointi"],
            ["Klusteri: Itä-Suomen Puuklusteri"],
            ["Käynti 12.–13.4.2016, auditoijat T.N. ja O.S."],
            ["Tiedot vuosilta 2014 ja 2015"],
        ],
        "Tiedot": [
            ["Nro", "Indikaattori", "Tieto", "2014", "2015", "Näyttö", "Pisteet"],
            ["1.1.0", "Sitoutuminen", "Jäseniä yhteensä", past(2014, "members_total", 72), fact("members_total", 79), "jäsenrekisteri", "ok"],
            ["", "", "joista sitoutuneita", past(2014, "members_committed", 51), fact("members_committed", 57), "sopimukset", ""],
            ["1.1.1", "Koostumus", "Pk-yritykset", past(2014, "members_by_type.sme", 30), fact("members_by_type.sme", 34), "", 4],
            ["", "", "Suuryritykset", past(2014, "members_by_type.large", 7), fact("members_by_type.large", 8), "", ""],
            ["", "", "Tutkimuslaitokset", past(2014, "members_by_type.research", 3), fact("members_by_type.research", 3), "Luke, VTT, GTK", ""],
            ["", "", "Yliopistot ja amk:t", past(2014, "members_by_type.university", 4), fact("members_by_type.university", 4), "", ""],
            ["", "", "Oppilaitokset", past(2014, "members_by_type.training", 2), fact("members_by_type.training", 2), "", ""],
            ["", "", "Julkinen sektori", past(2014, "members_by_type.public", 5), fact("members_by_type.public", 6), "", ""],
            ["1.2", "Keskittyminen", "Sitoutuneita 150 km:n säteellä", past(2014, "members_within_150km", 36), fact("members_within_150km", 39), "kartta", 4],
            ["2.2.1", "Henkilöresurssit", "Henkilöstö", past(2014, "staff_headcount", 4), fact("staff_headcount", 5), "", 4],
            ["", "", "Henkilötyövuodet", past(2014, "staff_fte", 3.1, "3,1"), fact("staff_fte", 3.8, "3,8"), "", ""],
            ["2.3", "Jäsenistön pysyvyys", "Liittyneet", past(2014, "members_joined", 8), fact("members_joined", 11), "pöytäkirjat", 4],
            ["", "", "Eronneet", past(2014, "members_left", 5), fact("members_left", 4), "pöytäkirjat", ""],
            ["2.4", "Roolit", "Hallituksen kokoukset", past(2014, "board_meetings", 6), fact("board_meetings", 7), "", 5],
            ["2.5", "Henkilökohtaiset yhteydet", "Henkilökohtaisesti tavoitetut", past(2014, "members_contacted", 40), fact("members_contacted", 49), "CRM", 4],
            ["2.6", "Yhteistyön aste", "Muiden kanssa yhteistyötä tekevät", past(2014, "members_cooperating", 24), fact("members_cooperating", 30), "", 3],
            ["4.5", "Työryhmät", "Työryhmien määrä", past(2014, "working_groups", 4), fact("working_groups", 4), "", 4],
            ["", "", "Kokouksia", past(2014, "working_group_meetings", 13), fact("working_group_meetings", 17), "", ""],
            ["5.1", "Medianäkyvyys", "Mediaosumat", past(2014, "media_mentions", 28), fact("media_mentions", 35), "", 3],
            ["", "", "Pisteet yhteensä (enintään 150)", "", "", "", 122],
        ],
    },
    cluster="Itä-Suomen Puuklusteri", currency="EUR", language="fi", period="2015", for_period="2017",
), "Tiedot!F")

_REPORT = layout(
    "w-fi-vuosikertomuksen-taulukot",
    {
        "Taulukot": [
            ["Pohjanmaan Energiaklusteri ry – vuosikertomus 2018, taulukot", "", ""],
            [],
            ["Taulukko 1. Jäsenistö 31.12.", 2017, 2018],
            ["Jäseniä", past(2017, "members_total", 128), fact("members_total", 134)],
            ["Uusia jäseniä", past(2017, "members_joined", 12), fact("members_joined", 13)],
            ["Eronneita", past(2017, "members_left", 9), fact("members_left", 7)],
            [],
            ["Taulukko 2. Jäsenet tyypeittäin 31.12.2018", "kpl", "%"],
            ["Pienet ja keskisuuret yritykset", fact("members_by_type.sme", 91), 67.9],
            ["Suuret yritykset", fact("members_by_type.large", 18), 13.4],
            ["Korkeakoulut", fact("members_by_type.university", 5), 3.7],
            ["Tutkimuslaitokset", fact("members_by_type.research", 2), 1.5],
            ["Kunnat ja muut julkiset", fact("members_by_type.public", 12), 9.0],
            ["Rahoittajat", fact("members_by_type.finance", 6), 4.5],
            ["Yhteensä", 134, 100],
            [],
            ["Taulukko 3. Tuotot, 1 000 euroa", 2017, 2018],
            ["Jäsenmaksut", past(2017, "income_by_source.fees", 305000, 305), fact("income_by_source.fees", 322000, 322)],
            ["Palvelumyynti", past(2017, "income_by_source.services", 74500, 74.5), fact("income_by_source.services", 88000, 88)],
            ["Valtionavustus", past(2017, "income_by_source.national", 150000, 150), fact("income_by_source.national", 150000, 150)],
            ["Maakuntaliitto", past(2017, "income_by_source.regional", 60000, 60), fact("income_by_source.regional", 80000, 80)],
            ["EU-hankkeet", past(2017, "income_by_source.eu", 212300, 212.3), fact("income_by_source.eu", 187600, 187.6)],
            ["Tuotot yhteensä", 801.8, 827.6],
            [],
            ["Taulukko 4. Toimintaa kuvaavia lukuja", 2017, 2018],
            ["Hallituksen kokouksia", past(2017, "board_meetings", 8), fact("board_meetings", 7)],
            ["Uutiskirjeitä", past(2017, "newsletters", 10), fact("newsletters", 11)],
            ["Osumia mediassa", past(2017, "media_mentions", 57), fact("media_mentions", 63)],
            ["Käyntejä verkkosivuilla", past(2017, "website_visits", 22750, "22 750"), fact("website_visits", 26400, "26 400")],
            ["Henkilöstö vuoden lopussa", past(2017, "staff_headcount", 6), fact("staff_headcount", 6)],
            ["Henkilötyövuosia", past(2017, "staff_fte", 5.2, "5,2"), fact("staff_fte", 5.4, "5,4")],
        ],
        "Matkakulut": [
            ["Matkakulut 2018", "€"], ["Junat", 2180.4], ["Lennot", 5944], ["Majoitus", 3120.5], ["Päivärahat", 1764], ["Yhteensä", 13008.9],
        ],
    },
    merged=("Taulukot!A1:C1",), cluster="Pohjanmaan Energiaklusteri", currency="EUR", language="fi", period="2018", for_period="2019",
)

_SPAN = (2019, 2020, 2021)
_KEY_FIGURES = layout(
    "w-fi-tunnusluvut-hallitukselle",
    {
        "Tunnusluvut": [
            ["Peliklusteri Oulu: tunnusluvut, hallitus 17.2.2022", "", "", "", "", ""],
            ["", "Toteutunut", "", "", "Tavoite", "Huomautus"],
            ["Tunnusluku", *_SPAN, 2022, ""],
            ["Jäsenet 31.12.", *years("members_total", _SPAN, 64, 69, 81), 90, ""],
            ["Sitoutuneet jäsenet", *years("members_committed", _SPAN, 47, 50, 60), 70, ""],
            ["Uudet jäsenet", *years("members_joined", _SPAN, 10, 9, 17), 15, ""],
            ["Lähteneet jäsenet", *years("members_left", _SPAN, 4, 4, 5), 4, "2 konkurssia"],
            ["Tavatut tai soitetut jäsenet", *years("members_contacted", _SPAN, 41, 36, 52), 60, ""],
            ["Palveluja käyttäneet jäsenet", *years("members_using_services", _SPAN, 30, 33, 42), 50, ""],
            ["Henkilöstö (hlö)", *years("staff_headcount", _SPAN, 4, 4, 5), 5, ""],
            ["Henkilötyövuodet", *years("staff_fte", _SPAN, 3.2, 3.5, 4.1), 4.5, ""],
            ["Koulutuspäivät", *years("training_days", _SPAN, 9, 4, 12.5), 15, "korona"],
            ["Työryhmät", *years("working_groups", _SPAN, 3, 4, 5), 5, ""],
            ["Työryhmien kokoukset", *years("working_group_meetings", _SPAN, 12, 18, 21), 20, ""],
            ["Uutiskirjeet", *years("newsletters", _SPAN, 9, 12, 12), 12, ""],
            ["Mediaosumat", *years("media_mentions", _SPAN, 73, 58, 102), 90, ""],
            ["Menestystarinat", *years("success_stories", _SPAN, 2, 3, 4), 4, ""],
            ["Kyselyn vastausprosentti", *years("satisfaction_response_rate", _SPAN, 0.4, 0.46, 0.51, times=100, form="0 %"), 0.55, ""],
            ["Tyytyväisyys (1–5)", *years("satisfaction_mean", _SPAN, 3.9, 4.0, 4.2), 4.3, ""],
            ["Yksityisen rahoituksen osuus", 0.31, 0.29, 0.36, 0.4, ""],
        ],
    },
    merged=("Tunnusluvut!A1:F1", "Tunnusluvut!B2:D2"), cluster="Peliklusteri Oulu", currency="EUR", language="fi", period="2021", for_period="2022",
)

_PROGRAMME = layout(
    "w-fi-ohjelman-seurantataulukko",
    {
        "Seuranta 2013": [
            ["Osaamisohjelma, klustereiden seuranta 2013 (rahasummat 1 000 €)", *[""] * 17],
            ["Klusteri", "Jäsenistö", "", "", "", "", "", "", "Toimisto", "", "", "Rahoitus", "", "", "", "Toiminta", "", ""],
            ["", "Jäseniä", "Sitoutuneita", "Pk", "Suuret", "Tutkimus", "Julkiset", "150 km säteellä", "Hlö", "Htv", "Lähteneet, 2 v.", "Jäsenmaksut", "Valtio", "Kunnat", "EU", "Työryhmät", "Uutiskirjeet", "Mediaosumat"],
            ["Meriklusteri Turku", 102, 80, 49, 17, 4, 6, 68, 7, 6.1, 1, 160, 300, 120, 95, 6, 12, 88],
            ["Kaivosteknologia Kainuu", fact("members_total", 49), fact("members_committed", 37), fact("members_by_type.sme", 22), fact("members_by_type.large", 6), fact("members_by_type.research", 3), fact("members_by_type.public", 4), fact("members_within_150km", 25), fact("staff_headcount", 3), fact("staff_fte", 2.6), fact("staff_left", 0), thousand("income_by_source.fees", 41.5), thousand("income_by_source.national", 180), thousand("income_by_source.local", 75), thousand("income_by_source.eu", 132), fact("working_groups", 3), fact("newsletters", 5), fact("media_mentions", 27)],
            ["Terveys Kuopio", 88, 71, 50, 8, 5, 7, 60, 6, 5.5, 2, 98, 250, 150, 210, 5, 9, 64],
            ["Matkailu Lappi", 131, 77, 66, 4, 1, 5, 51, 4, 3.7, 1, 72, 120, 200, 40, 3, 11, 119],
            ["Yhteensä", 370, 265, 187, 35, 13, 22, 204, 20, 17.9, 4, 371.5, 850, 545, 477, 17, 37, 298],
            ["Keskiarvo", 92.5, 66.3, 46.8, 8.8, 3.3, 5.5, 51, 5, 4.5, 1, 92.9, 212.5, 136.3, 119.3, 4.3, 9.3, 74.5],
        ],
        "Aikataulu": [
            ["Tietopyyntö", date(2014, 1, 10)], ["Palautus", date(2014, 2, 7)], ["Ohjausryhmä", date(2014, 3, 4)], ["Raportti, sivuja", 24],
        ],
    },
    merged=("Seuranta 2013!A1:R1", "Seuranta 2013!A2:A3", "Seuranta 2013!B2:H2", "Seuranta 2013!I2:K2", "Seuranta 2013!L2:O2", "Seuranta 2013!P2:R2"),
    cluster="Kaivosteknologia Kainuu", currency="EUR", language="fi", period="2013", for_period="2014",
)

_FORM = layout(
    "w-fi-palautettu-kyselylomake",
    {
        "Ohje": [
            ["Täyttäkää sarake C. Epäselvät kohdat rastitaan sarakkeeseen D."],
            ["Palautus viimeistään 3 viikkoa ennen haastattelua. Haastattelu kestää noin 3 tuntia."],
        ],
        "Lomake": [
            ["Klusteri", "Kiertotalous Häme", "", "", ""],
            ["Vuosi, jota tiedot koskevat", 2020, "", "", ""],
            [],
            ["Nro", "Kysymys", "Vastaus", "Epäselvä", "Lisätieto"],
            [1, "Milloin organisaatio perustettiin?", fact("founded_on", "2015-10-07", "7.10.2015"), "", ""],
            [2, "Mikä on oikeudellinen muoto?", fact("legal_form", "company", "Osakeyhtiö"), "", "kunnat ja yritykset omistavat"],
            [3, "Montako jäsentä klusterilla on yhteensä?", fact("members_total", 67), "", "kumppanisopimus tai ilmoittautuminen"],
            [4, "Montako niistä on sitoutuneita?", fact("members_committed", 48), "", "kumppanisopimus"],
            [5, "Sitoutuneita jäseniä, joiden kotipaikka on ulkomailla", fact("members_abroad", 1), "", "Tartto"],
            [6, "Montako jäsentä liittyi vuoden aikana?", fact("members_joined", 9), "", ""],
            [7, "Montako jäsentä erosi vuoden aikana?", fact("members_left", 6), "", "korona"],
            [8, "Montako kertaa hallitus kokoontui vuoden aikana?", fact("board_meetings", 9, "9 kertaa"), "", "etänä 7"],
            [9, "Montako jäsentä hallituksessa on?", fact("board_members", 7), "", ""],
            [10, "Montako heistä tulee yrityksistä?", fact("board_from_firms", 4), "", ""],
            [11, "Montako henkilöä toimistossa työskentelee?", fact("staff_headcount", 5, "5 + harjoittelija kesällä"), "", ""],
            [12, "Henkilötyövuosina", fact("staff_fte", 4.2, "4,2"), "", ""],
            [13, "Johtaja tehtävässään alkaen", fact("manager_since", "2019-01-01", "1.1.2019"), "", ""],
            [14, "Toimenpiteitä toteutussuunnitelmassa", fact("plan_measures", 21), "", ""],
            [15, "Niistä tehty tai aikataulussa", fact("plan_measures_done", 14), "", ""],
            [16, "20 työntekijän yrityksen vuosimaksu", fact("fee_small_firm", 950, "950 €"), "", "alv 0 %"],
            [17, "Montako kuukautta varannolla katettaisiin?", ask("2-3"), "x", "tilinpäätös kesken"],
            [18, "Käynnissä olevia yhteishankkeita", fact("projects_running", 6), "", ""],
            [19, "Aktiviteetteja vihreistä aiheista vuoden aikana", fact("green_activities", 18), "", ""],
            [20, "Onko tilinpäätös riippumattomasti tarkastettu?", fact("accounts_audited", True, "kyllä"), "", "HT"],
            [21, "Onko kirjallinen suunnitelma avustusten jälkeiselle ajalle?", fact("plan_after_grants", False, "ei"), "", "tulossa 2021"],
            [22, "Seuraajia sosiaalisessa mediassa", fact("social_followers", 2310, "2 310"), "", ""],
        ],
    },
    cluster="Kiertotalous Häme", currency="EUR", edition="benchmark-2019", language="fi", period="2020", for_period="2021",
)

_BUDGET = layout(
    "w-fi-talousarvio-ja-toteuma",
    {
        "Talous": [
            ["Älykäs Valmistus Pirkanmaa ry", "", "", "", "", ""],
            ["Talousarvion toteuma 1.1.–31.12.2022, euroa", "", "", "", "", ""],
            ["Tili", "Selite", "TA 2022", "Toteuma 2022", "Ero", "Toteuma 2021"],
            [3000, "Jäsenmaksut", 184000, fact("income_by_source.fees", 191250), 7250, past(2021, "income_by_source.fees", 178500)],
            [3100, "Palvelujen myynti", 60000, fact("income_by_source.services", 52480), -7520, past(2021, "income_by_source.services", 44100)],
            [3200, "Sponsorit", 15000, fact("income_by_source.sponsoring", 12000), -3000, past(2021, "income_by_source.sponsoring", 10000)],
            [3310, "Business Finland", 200000, fact("income_by_source.national", 200000), 0, past(2021, "income_by_source.national", 180000)],
            [3320, "Pirkanmaan liitto", 90000, fact("income_by_source.regional", 90000), 0, past(2021, "income_by_source.regional", 85000)],
            [3330, "Kuntien rahoitus", 75000, fact("income_by_source.local", 75000), 0, past(2021, "income_by_source.local", 75000)],
            [3340, "EU-rahoitus (EAKR)", 140000, fact("income_by_source.eu", 126730.5), -13269.5, past(2021, "income_by_source.eu", 98400)],
            ["", "Tuotot yhteensä", 764000, 747460.5, -16539.5, 671000],
            [5000, "Palkat ja sivukulut", -468000, -472310, -4310, -430200],
            [6000, "Vuokrat", -42000, -42000, 0, -41000],
            [7000, "Matkat", -35000, -28940, 6060, -9870],
            [8000, "Ostopalvelut", -180000, -166200, 13800, -151400],
            ["", "Tulos", 39000, 38010.5, -989.5, 38530],
        ],
        "Jäsenet": [
            ["Jäsentilasto 31.12.2022", "", ""],
            ["Jäseniä yhteensä", fact("members_total", 97), ""],
            ["Joista sitoutuneita", fact("members_committed", 78), "80 %"],
            ["Sitoutuneet tyypeittäin:", "", ""],
            ["– pk-yritykset", fact("members_by_type.sme", 49), ""],
            ["– suuret yritykset", fact("members_by_type.large", 15), ""],
            ["– korkeakoulut", fact("members_by_type.university", 3), ""],
            ["– tutkimusorganisaatiot", fact("members_by_type.research", 2), ""],
            ["– ammattioppilaitokset", fact("members_by_type.training", 3), ""],
            ["– konsultit", fact("members_by_type.consultant", 4), ""],
            ["– kunnat", fact("members_by_type.public", 2), ""],
            ["Liittyneet vuonna 2022", fact("members_joined", 10), ""],
            ["Eronneet vuonna 2022", fact("members_left", 6), ""],
        ],
    },
    merged=("Talous!A1:F1", "Talous!A2:F2", "Jäsenet!A1:C1"), cluster="Älykäs Valmistus Pirkanmaa", currency="EUR", language="fi", period="2022", for_period="2024",
)

_HURRY = layout(
    "w-fi-kiireessa-taytetty-pohja",
    {
        "Pohja": [
            ["KLUSTERIN TIETOLOMAKE", "", "", ""],
            ["Klusteri:", "Saaristomeren Ruoka", "", ""],
            ["Tiedot vuodelta:", "2019", "", ""],
            ["", "", "", ""],
            ["", "Kysymys", "Vastaus", "Lisätietoja"],
            ["A", "Jäseniä yhteensä", fact("members_total", 36, "36 kpl"), ""],
            ["", "Joista sitoutuneita", fact("members_committed", 30, "n. 30"), ""],
            ["", "Pienet ja keskisuuret yritykset", fact("members_by_type.sme", 24, "24 kpl"), ""],
            ["", "Suuret yritykset", fact("members_by_type.large", 1, "1 (kauppa)"), ""],
            ["", "Julkiset organisaatiot", fact("members_by_type.public", 3, "3 kuntaa"), ""],
            ["", "150 km säteellä", "kaikki", ""],
            ["", "Uusia jäseniä", fact("members_joined", 5, "5 uutta"), ""],
            ["", "Eronneita", fact("members_left", 1), "lopetti"],
            ["", "", "", ""],
            ["B", "Organisaatio perustettu", fact("founded_on", "2014-03-24", "24. maaliskuuta 2014"), ""],
            ["", "Työntekijöitä", fact("staff_headcount", 2, "2 hlöä"), "minä ja Anna"],
            ["", "Henkilötyövuodet", fact("staff_fte", 1.5, "1,5 htv"), ""],
            ["", "Koulutuspäivät", "ei aikaa", ""],
            ["", "Hallituksen kokouksia", fact("board_meetings", 5, "5 krt"), ""],
            ["", "", "", ""],
            ["C", "Rahoitus varmistettu", fact("financing_secured_months", 12, "12 kk"), ""],
            ["", "Kokonaisbudjetti", fact("budget_total", 210000, "210 t€"), ""],
            ["", "Jäsenmaksut", fact("income_by_source.fees", 7200, "7 200 €"), "200 €/jäsen"],
            ["", "Kuntarahoitus", fact("income_by_source.local", 90000, "90 t€"), ""],
            ["", "EU-rahoitus", "ks. liite", "Leader"],
            ["", "", "", ""],
            ["D", "Strategia hyväksytty", fact("strategy_adopted_on", "2018-02-13", "13.2.2018"), ""],
            ["", "Työryhmät", fact("working_groups", 2, "kyllä, 2"), ""],
            ["", "Uutiskirjeitä vuodessa", fact("newsletters", 6, "6 kpl"), ""],
            ["", "Verkkosivukäynnit", ask("tuhansia, ehkä 5000–8000"), ""],
            ["", "Mediamaininnat", "?", ""],
            ["E", "Vastausprosentti", fact("satisfaction_response_rate", 70, "70 %"), "21/30"],
            ["", "Tyytyväisyys, keskiarvo (1-5)", fact("satisfaction_mean", 4.6, "4,6"), ""],
        ],
    },
    merged=("Pohja!A1:D1",), noted={"Pohja!C22": "Sisältää hankkeet. Tarkka luku tilinpäätöksessä."},
    cluster="Saaristomeren Ruoka", currency="EUR", language="fi", period="2019", for_period="2020",
)

_LINES = (("members_total", "Jäseniä"), ("members_committed", "Sitoutuneita"), ("members_joined", "Uusia"), ("members_left", "Eronneita"), ("members_cooperating", "Yhteishankkeissa mukana olevia jäseniä"), ("staff_headcount", "Työntekijöitä"), ("staff_fte", "Henkilötyövuosia"), ("training_days", "Koulutuspäiviä"), ("board_meetings", "Hallituksen kokouksia"), ("working_groups", "Työryhmiä"), ("partners_regional", "Alueellisia kumppaneita"), ("partners_national", "Kansallisia kumppaneita"), ("partners_international", "Kansainvälisiä kumppaneita"), ("newsletters", "Uutiskirjeitä"), ("media_mentions", "Mediaosumia"))


def _row(year: int, *figures: float) -> list[object]:
    return [
        year,
        *[
            fact(question, value) if year == 2017 else past(year, question, value)
            for (question, _), value in zip(_LINES, figures, strict=True)
        ],
    ]  # fmt: skip


_YEARS_AS_ROWS = layout(
    "w-fi-vuodet-riveina",
    {
        "Kehitys": [
            ["Arktinen Rakentaminen, klusterin kehitys 2013–2017", *[""] * 15],
            ["Vuosi", *[words for _, words in _LINES]],
            _row(2013, 33, 22, 9, 2, 9, 2, 1.4, 4, 5, 2, 4, 2, 1, 4, 11),
            _row(2014, 39, 28, 8, 2, 13, 3, 2.1, 6, 5, 2, 5, 3, 1, 4, 16),
            _row(2015, 44, 31, 9, 4, 16, 3, 2.5, 5, 6, 3, 6, 3, 2, 6, 14),
            _row(2016, 52, 38, 11, 3, 21, 4, 3.1, 8, 6, 3, 7, 4, 4, 8, 23),
            _row(2017, 57, 44, 10, 5, 26, 4, 3.6, 11, 7, 4, 8, 5, 4, 10, 31),
            ["Muutos 2013–2017", 24, 22, 1, 3, 17, 2, 2.2, 7, 2, 2, 4, 3, 3, 6, 20],
        ],
        "Palvelut 2017": [
            ["", "Tilaisuuksia", "Osallistujia"],
            ["Rahoitus", fact("services.funding.events", 2), fact("services.funding.participants", 28)],
            ["Teknologia ja innovaatiot", fact("services.technology.events", 6), fact("services.technology.participants", 174)],
            ["Koulutus", fact("services.training.events", 7), fact("services.training.participants", 133)],
            ["Kansainvälistyminen", fact("services.internationalisation.events", 3), fact("services.internationalisation.participants", 24)],
            ["Yhteensä", 18, 359],
        ],
        "Pöytäkirja": [
            ["Hallituksen kokous 1/2018, Rovaniemi 25.1.2018 klo 12–15"],
            ["Läsnä 6 jäsentä. Todettiin kokous päätösvaltaiseksi."],
            ["§ 3 Talousarvio 2018: 340 000 €. Hyväksyttiin."],
            ["§ 4 Jäsenmaksut 2018: pk-yritys 600 €, suuryritys 2 500 €."],
            ["§ 5 Seuraava kokous 22.3.2018."],
        ],
    },
    merged=("Kehitys!A1:P1",), cluster="Arktinen Rakentaminen", currency="EUR", language="fi", period="2017", for_period="2018",
)
# fmt: on

FINNISH = (_AUDIT, _REPORT, _KEY_FIGURES, _PROGRAMME, _FORM, _BUDGET, _HURRY, _YEARS_AS_ROWS)

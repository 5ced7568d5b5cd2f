"""Workbooks by Finnish authors: ELY centre, bookkeeper, cluster manager, ministry, city, assessor."""

from datetime import date

from openpyxl import Workbook
from openpyxl.comments import Comment

from layouts.varied.marks import laid, pair, shown, told, unsure, was


def _ely_finish(made: Workbook) -> None:
    sheet = made["Seurantalomake"]
    sheet.merge_cells("A1:E1")
    sheet["D7"].comment = Comment("Kirjallinen sopimus tai jäsenmaksu", "ELY")


ELY_FORM = laid(
    "finnish-ely-form-target-and-outcome",
    {
        "Seurantalomake": [
            ["ELY-keskus – klusterihankkeen seurantalomake 2025", None, None, None, None],
            ["Toteuttaja", "Pohjoinen Puuklusteri ry", None, None, None],
            ["Y-tunnus", "2145678-9", None, None, None],
            [],
            ["Kohta", "Mittari", "Tavoite 2025", "Toteuma 2025", "Toteuma 2024"],
            ["1", "Jäseniä yhteensä", 80, told("members_total", 77), was("2024", "members_total", 70)],
            ["1.1", "joista sitoutuneita", 60, told("members_committed", 58), was("2024", "members_committed", 51)],
            ["1.2", "pk-yrityksiä", 40, told("members_by_type.sme", 37), was("2024", "members_by_type.sme", 33)],
            ["1.3", "suuria yrityksiä", 8, told("members_by_type.large", 7), was("2024", "members_by_type.large", 7)],
            ["1.4", "tutkimuslaitoksia", 3, told("members_by_type.research", 3), was("2024", "members_by_type.research", 2)],
            ["2", "Uudet jäsenet", 10, told("members_joined", 12), was("2024", "members_joined", 8)],
            ["2.1", "Eronneet jäsenet", 2, told("members_left", 5), was("2024", "members_left", 3)],
            ["3", "Henkilötyövuodet", "3,5", told("staff_fte", "3,2", 3.2), was("2024", "staff_fte", "2,9", 2.9)],
            ["4", "Hallituksen kokoukset", 6, told("board_meetings", 7), was("2024", "board_meetings", 6)],
            ["5", "Uutiskirjeitä vuodessa", 10, told("newsletters", 9), was("2024", "newsletters", 10)],
            ["6", "Jäsenkyselyn vastausprosentti", "50 %", told("satisfaction_response_rate", "43 %", 43), was("2024", "satisfaction_response_rate", "36 %", 36)],
            ["7", "Uudet työpaikat jäsenyrityksissä", 25, 19, 22],
            ["8", "Naisia hallituksessa", 3, 3, 2],
        ]
    },
    _ely_finish,
    cluster="Pohjoinen Puuklusteri",
    currency="EUR",
    language="fi",
    period="2025",
)  # fmt: skip

BOOKKEEPER = laid(
    "finnish-income-statement-with-text-amounts",
    {
        "Tuloslaskelma": [
            ["Akkuklusteri ry", None, None],
            ["Tuloslaskelma", "1.1.–31.12.2025", "1.1.–31.12.2024"],
            ["EU-rahoitus", told("income_by_source.eu", "184 250,00 €", 184250), was("2024", "income_by_source.eu", "97 400,00 €", 97400)],
            ["Valtion rahoitus", told("income_by_source.national", "120 000,00 €", 120000), was("2024", "income_by_source.national", "120 000,00 €", 120000)],
            ["Maakunnan rahoitus", told("income_by_source.regional", "65 500,00 €", 65500), was("2024", "income_by_source.regional", "60 000,00 €", 60000)],
            ["Kuntien rahoitus", told("income_by_source.local", "30 000,00 €", 30000), was("2024", "income_by_source.local", "30 000,00 €", 30000)],
            ["Jäsenmaksut", told("income_by_source.fees", "58 350,00 €", 58350), was("2024", "income_by_source.fees", "52 100,00 €", 52100)],
            ["Palvelumyynti", told("income_by_source.services", "21 480,50 €", 21480.5), was("2024", "income_by_source.services", "17 900,00 €", 17900)],
            ["Tuotot yhteensä", "479 580,50 €", "377 400,00 €"],
            ["Henkilöstökulut", "-301 220,00 €", "-266 800,00 €"],
            ["Muut kulut", "-160 900,00 €", "-104 350,00 €"],
            ["Tilikauden tulos", "17 460,50 €", "6 250,00 €"],
            [],
            ["Liitetiedot", None, None],
            ["Työntekijöiden määrä 31.12.", told("staff_headcount", 5), was("2024", "staff_headcount", 5)],
            ["Hallituksen jäsenet", told("board_members", 8), was("2024", "board_members", 7)],
        ]
    },
    cluster="Akkuklusteri",
    currency="EUR",
    language="fi",
    period="2025",
)  # fmt: skip

QUESTIONS = laid(
    "finnish-question-sentences",
    {
        "Kysely": [
            ["Kysymys", "Vastaus", "Lisätietoja"],
            ["Montako jäsentä klusterissa on yhteensä?", told("members_total", "62 jäsentä", 62), "jäsenrekisteri"],
            ["Montako jäsenistä on sitoutunut kirjallisesti?", told("members_committed", "48", 48), None],
            ["Montako sitoutunutta jäsentä on 150 km:n säteellä?", told("members_within_150km", 35), None],
            ["Milloin organisaatio perustettiin?", told("founded_on", "12.4.2013", "2013-04-12"), "säännöt"],
            ["Montako työntekijää teillä on?", told("staff_headcount", "4 henkilöä", 4), None],
            ["Kuinka monta henkilötyövuotta se on?", told("staff_fte", "3,75", 3.75), None],
            ["Kuinka monella työntekijällä on korkeakoulututkinto?", told("staff_with_degree", "4 (kaikilla)", 4), None],
            ["Montako koulutuspäivää henkilöstöllä oli vuodessa yhteensä?", told("training_days", "14,5 päivää", 14.5), None],
            ["Kuinka monta kertaa hallitus kokoontui vuoden aikana?", told("board_meetings", "8 kertaa", 8), None],
            ["Montako kuukautta rahoitus on varmistettu eteenpäin?", told("financing_secured_months", "18 kk", 18), None],
            ["Milloin strategia hyväksyttiin?", told("strategy_adopted_on", "3. lokakuuta 2024", "2024-10-03"), None],
            ["Montako toimenpidettä toimeenpanosuunnitelmassa on?", told("plan_measures", 22), None],
            ["Milloin viimeisin jäsenkysely tehtiin?", unsure("05/06/2025"), "tarkista"],
            ["Mikä oli kyselyn vastausprosentti?", told("satisfaction_response_rate", "38,5 %", 38.5), None],
            ["Mikä oli tyytyväisyyden keskiarvo (1–5)?", told("satisfaction_mean", "4,2", 4.2), None],
            ["Montako opiskelijaa yliopistossa on?", 14500, "taustatieto"],
        ]
    },
    cluster="Lapin Matkailuklusteri",
    currency="EUR",
    language="fi",
)  # fmt: skip

TWO_BLOCKS = laid(
    "finnish-two-blocks-side-by-side",
    {
        "Yhteenveto": [
            ["Klusterin yhteenveto vuodelta 2025", None, None, None, None],
            [],
            ["Jäsenet", "kpl", None, "Talous", "t€"],
            ["Jäsenmäärä", told("members_total", 105), None, "Vuosibudjetti", told("budget_total", 940, 940000)],
            ["Sitoutuneet jäsenet", told("members_committed", 81), None, "EU-ohjelmat", told("income_by_source.eu", 310, 310000)],
            ["Pk-yritykset", told("members_by_type.sme", 52), None, "Valtion rahoitus", told("income_by_source.national", "245,5", 245500)],
            ["Suuryritykset", told("members_by_type.large", 11), None, "Maakunnan rahoitus", told("income_by_source.regional", 130, 130000)],
            ["Oppilaitokset", told("members_by_type.training", 6), None, "Jäsenmaksut", told("income_by_source.fees", 142, 142000)],
            ["Julkinen sektori", told("members_by_type.public", 8), None, "Palvelumyynti", told("income_by_source.services", 66, 66000)],
            ["Muut", told("members_by_type.other", 4), None, "Emoyhtiön liikevaihto", 21500],
            [],
            ["Viestintä", None, None, "Yhteistyö", None],
            ["Uutiskirjeitä", told("newsletters", 6), None, "Työryhmiä", told("working_groups", 5)],
            ["Mediaosumia", told("media_mentions", 34), None, "Yhteistyötä tekeviä jäseniä", told("members_cooperating", 59)],
            ["Verkkosivujen käynnit", told("website_visits", "18 300", 18300), None, "Tavattuja jäseniä", told("members_contacted", 70)],
            ["Onnistumistarinoita", told("success_stories", 4), None, "Strategia tarkistettu", unsure("06/09/2025")],
        ]
    },
    cluster="Itämeren Meriklusteri",
    currency="EUR",
    language="fi",
    period="2025",
)  # fmt: skip

SERVICES = laid(
    "finnish-services-and-groups",
    {
        "Toiminta": [
            ["Toimintakertomuksen liite, Kiertotalousklusteri", None, None],
            ["Palvelut ja tapahtumat 2025", None, None],
            [None, "Tapahtumia", "Osallistujia"],
            ["Rahoitus", told("services.funding.events", 4), told("services.funding.participants", 51)],
            ["Teknologia ja innovaatiot", told("services.technology.events", 9), told("services.technology.participants", 188)],
            ["Verkottaminen", told("services.matchmaking.events", 7), told("services.matchmaking.participants", 260)],
            ["Koulutus ja osaaminen", told("services.training.events", 12), told("services.training.participants", 205)],
            ["Yrittäjyys", told("services.entrepreneurship.events", 2), told("services.entrepreneurship.participants", 33)],
            ["Kansainvälistyminen", told("services.internationalisation.events", 5), told("services.internationalisation.participants", 64)],
            ["Yhteensä", 39, 801],
            [],
            ["Palveluja käyttäneitä jäseniä", told("members_using_services", 46), None],
            ["Työryhmät", told("working_groups", 4), None],
            ["Työryhmien kokoukset vuodessa", told("working_group_meetings", 15), None],
            ["Seurattavat mittarit", told("kpis_monitored", 11), None],
            ["Seuraava toimintakertomus", date(2027, 3, 15), None],
        ]
    },
    cluster="Kiertotalousklusteri",
    currency="EUR",
    language="fi",
    period="2025",
)  # fmt: skip

CITY = laid(
    "finnish-city-clusters-in-columns",
    {
        "Vertailu 2025": [
            ["Tunnusluku", "Yksikkö", "Terveysklusteri", "Peliklusteri", "Valoklusteri"],
            ["Jäsenet yhteensä", "kpl", 84, told("members_total", 58), 31],
            ["Sitoutuneet jäsenet", "kpl", 66, told("members_committed", 45), 28],
            ["Henkilöstö", "hlö", 7, told("staff_headcount", 4), 2],
            ["Henkilötyövuodet", "htv", "6,1", told("staff_fte", "3,3", 3.3), "1,5"],
            ["Jäsenmaksut", "1000 €", "92,0", told("income_by_source.fees", "47,5", 47500), "18,4"],
            ["EU-rahoitus", "1000 €", 410, told("income_by_source.eu", 126, 126000), 0],
            ["Budjetti yhteensä", "milj. €", "1,35", told("budget_total", "0,62", 620000), "0,21"],
            ["Rahoitus varmistettu", "kk", 24, told("financing_secured_months", 11), 6],
            ["Vastausprosentti", "%", 44, told("satisfaction_response_rate", 52), 61],
            ["Tyytyväisyys (1–5)", "ka.", "4,0", told("satisfaction_mean", "4,4", 4.4), "4,1"],
            ["Onnistumistarinat", "kpl", 5, told("success_stories", 3), 1],
            ["Sijoitus kaupungin vertailussa", "sija", 1, 2, 3],
        ]
    },
    cluster="Peliklusteri",
    currency="EUR",
    language="fi",
    period="2025",
)

BILINGUAL = laid(
    "finnish-bilingual-labels",
    {
        "Fakta": [
            ["Itä-Suomen Vesiklusteri / Water Cluster Eastern Finland", None, None, None],
            ["Mittari / Indicator", 2024, 2025, "Muutos / Change"],
            ["Jäseniä yhteensä / Members in total", *pair("members_total", 43, 49), 6],
            ["Sitoutuneita / Committed", *pair("members_committed", 30, 38), 8],
            ["Pk-yritykset / SMEs", *pair("members_by_type.sme", 18, 22), 4],
            ["Yliopistot / Universities", *pair("members_by_type.university", 2, 2), 0],
            ["HTV / FTE", *pair("staff_fte", 2.5, 2.8), 0.3],
            ["Hallituksen kokouksia / Board meetings", *pair("board_meetings", 5, 5), 0],
            ["Jäsenmaksut / Membership fees (EUR)", *pair("income_by_source.fees", 21500, 26400), 4900],
            ["EU-rahoitus / EU funding (EUR)", *pair("income_by_source.eu", 88000, 143500), 55500],
            ["Uutiskirjeitä / Newsletters", *pair("newsletters", 4, 6), 2],
            ["Vastausprosentti / Response rate", was("2024", "satisfaction_response_rate", 0.31, 31, "0 %"), told("satisfaction_response_rate", 0.36, 36, "0 %"), shown(0.05, "0 %")],
            ["Vientikauppoja jäsenillä / Export deals of members", 7, 9, 2],
        ]
    },
    cluster="Itä-Suomen Vesiklusteri",
    currency="EUR",
    language="en",
    period="2025",
)  # fmt: skip

LAYOUTS = (ELY_FORM, BOOKKEEPER, QUESTIONS, TWO_BLOCKS, SERVICES, CITY, BILINGUAL)

"""Finnish workbooks: a steering group's follow-up, a budget in thousands, a regional council's table, a calendar of events."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years

_TWO = (2025, 2024)
_THREE = (2023, 2024, 2025)


def _followed(
    label: str, question: str, before: float, target: float, reached: float, next_target: float
) -> list[object]:
    return [label, past(2024, question, before), target, fact(question, reached), next_target, ""]


_STEERING_GROUP = layout(
    "b-fi-ohjausryhma-seuranta",
    {
        "Mittarit": [
            ["Ohjausryhmän kokous 1/2026, liite 4"],
            ["Mittari", "Toteuma 2024", "Tavoite 2025", "Toteuma 2025", "Tavoite 2026", "Huomio"],
            _followed("Jäseniä yhteensä", "members_total", 87, 95, 93, 100),
            _followed("Sitoutuneita jäseniä (sopimus tai jäsenmaksu)", "members_committed", 70, 80, 76, 85),
            _followed("Uusia jäseniä", "members_joined", 8, 12, 10, 12),
            _followed("Eronneita jäseniä", "members_left", 5, 3, 4, 3),
            _followed("Jäseniä, joihin on oltu henkilökohtaisesti yhteydessä", "members_contacted", 52, 60, 63, 70),
            _followed("Yhteishankkeisiin osallistuvia jäseniä", "members_cooperating", 33, 40, 37, 45),
            _followed("Palveluja käyttäneitä jäseniä", "members_using_services", 48, 55, 58, 60),
            _followed("Hallituksen kokouksia", "board_meetings", 6, 6, 7, 6),
            _followed("Työryhmiä", "working_groups", 3, 4, 4, 5),
            _followed("Työryhmien kokouksia", "working_group_meetings", 11, 16, 14, 20),
            _followed("Uutiskirjeitä", "newsletters", 10, 12, 12, 12),
            _followed("Mediaosumia", "media_mentions", 22, 30, 34, 35),
            ["Jäsenyrityksiin syntyneitä työpaikkoja", 75, 80, 66, 90, "arvio"],
        ],
    },
    filled={"Mittarit!D3": "FFEB9C", "Mittarit!D7": "C6EFCE", "Mittarit!D8": "FFC7CE"},
    cluster="Kiertotalousklusteri Lakeus",
    currency="EUR",
    language="fi",
    period="2025",
)

_BUDGET = layout(
    "b-fi-talousarvio-tuhansina",
    {
        "Tuotot": [
            ["Pohjolan Vetyverkosto ry, Y-tunnus 2931047-5", "", "", ""],
            ["1 000 €", "Toteuma 2025", "Talousarvio 2025", "Talousarvio 2026"],
            ["Jäsenmaksut", thousand("income_by_source.fees", 186), 190, 205],
            ["Palvelujen myynti", thousand("income_by_source.services", 74.5), 60, 80],
            ["EU-hankkeet", thousand("income_by_source.eu", 412), 430, 390],
            ["Valtionavustukset", thousand("income_by_source.national", 150), 150, 150],
            ["Maakunnan liitto", thousand("income_by_source.regional", 95), 95, 100],
            ["Kuntien rahoitus", thousand("income_by_source.local", 120), 120, 125],
            ["Yhteistyökumppanit (sponsorit)", thousand("income_by_source.sponsoring", 18), 20, 25],
            ["Tuotot yhteensä", 1055.5, 1065, 1075],
        ],
        "Henkilöstö": [
            ["Henkilöstötietoja 2025", ""],
            ["Henkilöstön määrä 31.12.", fact("staff_headcount", 11)],
            ["Henkilötyövuosia", fact("staff_fte", 9.6, "9,6 htv")],
            ["Korkeakoulututkinnon suorittaneita", fact("staff_with_degree", 10)],
            ["Koulutuspäiviä, koko henkilöstö", fact("training_days", 33.5, "33,5")],
            ["Vuosina 2024–2025 lähteneitä työntekijöitä", fact("staff_left", 2)],
            ["Keski-ikä", 41],
        ],
    },
    cluster="Pohjolan Vetyverkosto",
    currency="EUR",
    language="fi",
    period="2025",
)

_REGISTER = layout(
    "b-fi-jasenrekisteri",
    {
        "Yhteenveto": [
            ["Jäsenrekisterin yhteenveto 31.12.2025", "", ""],
            ["Jäsenlaji", "Kpl", "Osuus"],
            ["Pk-yritykset", fact("members_by_type.sme", 52), "61 %"],
            ["Suuryritykset", fact("members_by_type.large", 11), "13 %"],
            ["Yliopistot ja ammattikorkeakoulut", fact("members_by_type.university", 5), "6 %"],
            ["Tutkimuslaitokset", fact("members_by_type.research", 2), "2 %"],
            ["Oppilaitokset (toinen aste)", fact("members_by_type.training", 3), "4 %"],
            ["Kunnat ja muut julkiset", fact("members_by_type.public", 7), "8 %"],
            ["Pankit ja sijoittajat", fact("members_by_type.finance", 1), "1 %"],
            ["Konsulttitoimistot", fact("members_by_type.consultant", 3), "4 %"],
            ["Muut", fact("members_by_type.other", 1), "1 %"],
            ["Yhteensä", fact("members_committed", 85, "85 sitoutunutta jäsentä"), "100 %"],
            [],
            ["Jäsenet paikkakunnittain", "Kpl", ""],
            ["Tampere 33100", 44, ""],
            ["Lahti 15110", 19, ""],
            ["Muut", 22, ""],
            [],
            ["Toimistosta enintään 150 km", fact("members_within_150km", 78), "92 %"],
            ["Vuoden aikana liittyneet", fact("members_joined", 9), ""],
            ["Vuoden aikana eronneet", fact("members_left", 2), ""],
            ["Lisätietoja: jasenpalvelu, puh. 03 565 1200", "", ""],
        ],
    },
    cluster="Älykäs Rakentaminen",
    currency="EUR",
    language="fi",
    period="2025",
)

_REGIONAL_COUNCIL = layout(
    "b-fi-maakuntaliitto-klusterit",
    {
        "Klusterit 2025": [
            ["Klusteri", "Yhteyshenkilö", "Puhelin", "Jäseniä", "Sitoutuneita", "Pk-yrityksiä", "Suuria yrityksiä",
             "Henkilöstö", "HTV", "Alueellinen rahoitus €", "EU-rahoitus €", "Jäsenmaksut €", "Vastausprosentti",
             "Tyytyväisyys (1–5)"],
            ["Saimaan Bio", "A. Virtanen", "044 700 1201", 64, 51, 33, 8, 4, 3.6, 80000, 210000, 61000, 0.44, 4.0],
            ["Terveys Itä", "M. Laine", "044 700 1202", fact("members_total", 113), fact("members_committed", 90),
             fact("members_by_type.sme", 59), fact("members_by_type.large", 9), fact("staff_headcount", 8),
             fact("staff_fte", 6.7), fact("income_by_source.regional", 140000),
             fact("income_by_source.eu", 325500), fact("income_by_source.fees", 118250),
             fact("satisfaction_response_rate", 38.5, 0.385, "0.0 %"), fact("satisfaction_mean", 4.2)],
            ["Kaivosverkko", "P. Niemi", "044 700 1203", 78, 70, 41, 15, 5, 4.9, 95000, 402000, 97500, 0.51, 3.9],
            ["Yhteensä", "", "", 255, 211, 133, 32, 17, 15.2, 315000, 937500, 276750, "", ""],
        ],
    },
    cluster="Terveys Itä",
    currency="EUR",
    language="fi",
    period="2025",
)  # fmt: skip

_SURVEY = layout(
    "b-fi-kysely-lausein",
    {
        "Vastaukset": [
            ["Ennakkokysely arviointikäyntiä varten", ""],
            ["Vastaaja", "toiminnanjohtaja R. Koskela, 040 512 7788"],
            ["Milloin organisaatio on perustettu?", fact("founded_on", "2015-05-12", "12.5.2015")],
            ["Kuinka monta jäsentä klusterissa on?", fact("members_total", 74)],
            ["Kuinka moni jäsenistä on sitoutunut sopimuksella tai maksulla?", fact("members_committed", 61)],
            ["Kuinka monta työntekijää teillä on?", fact("staff_headcount", 5, "5 henkilöä")],
            ["Kuinka monta henkilötyövuotta se on?", fact("staff_fte", 4.5, "4,5")],
            ["Kuinka monta työntekijää on lähtenyt kahden viime vuoden aikana?", fact("staff_left", 1)],
            ["Kuinka usein hallitus kokoontuu vuodessa?", fact("board_meetings", 6, "6 kertaa")],
            ["Kuinka monta jäsentä hallituksessa on?", fact("board_members", 7)],
            ["Kuinka moneen jäseneen olette olleet henkilökohtaisesti yhteydessä vuoden aikana?", ask("noin 50")],
            ["Kuinka monta kuukautta rahoitus on varmistettu?", fact("financing_secured_months", 16, "16 kk")],
            [
                "Milloin nykyinen strategia hyväksyttiin?",
                fact("strategy_adopted_on", "2024-03-21", "21. maaliskuuta 2024"),
            ],
            [
                "Milloin strategiaa on viimeksi tarkistettu?",
                fact("strategy_reviewed_on", "2025-08-29", date(2025, 8, 29)),
            ],
            ["Kuinka monta toimenpidettä toteutussuunnitelmassa on?", fact("plan_measures", 18)],
            ["Kuinka monta tunnuslukua seuraatte?", fact("kpis_monitored", 9)],
            ["Kuinka monta menestystarinaa julkaisitte?", fact("success_stories", 3)],
            ["Kuka päivittää verkkosivuja?", "viestintäassistentti"],
            ["Montako käyntiä verkkosivuilla oli vuoden aikana?", fact("website_visits", 15700, "15 700")],
            ["Minkä arvosanan (0–5) antaisitte itsellenne?", 4],
        ],
    },
    cluster="Meriteknologia Turku",
    currency="EUR",
    language="fi",
)

_ANNUAL_REPORT = layout(
    "b-fi-toimintakertomus-liite",
    {
        "Liite 1": [
            ["Toimintakertomus 2025", "", "", "", "sivu 22"],
            ["Liite 1. Tunnuslukuja", "", "", "", ""],
            ["", 2023, 2024, 2025, "muutos"],
            ["Jäsenmäärä", *years("members_total", _THREE, 131, 138, 147), "+6,5 %"],
            ["Sitoutuneet jäsenet", *years("members_committed", _THREE, 109, 113, 124), "+9,7 %"],
            ["Henkilöstö vuoden lopussa", *years("staff_headcount", _THREE, 9, 10, 10), "0 %"],
            ["Henkilötyövuodet", *years("staff_fte", _THREE, 8.1, 8.7, 9.2), "+5,7 %"],
            ["Kokonaisbudjetti, t€", *years("budget_total", _THREE, 640, 702, 755, times=1000), "+7,5 %"],
            ["Alueelliset kumppanit", *years("partners_regional", _THREE, 14, 15, 17), ""],
            ["Kansalliset kumppanit", *years("partners_national", _THREE, 8, 8, 10), ""],
            ["Kansainväliset kumppanit", *years("partners_international", _THREE, 5, 7, 7), ""],
            ["Verkkosivukäynnit", *years("website_visits", _THREE, 28900, 33400, 36150), "+8,2 %"],
            ["Medianäkyvyys, juttuja", *years("media_mentions", _THREE, 41, 37, 49), ""],
            ["Jäsentyytyväisyys (asteikko 1–5)", *years("satisfaction_mean", _THREE, 4.0, 4.1, 4.1), ""],
            ["Kyselyn vastausprosentti", *years("satisfaction_response_rate", _THREE, 40, 36, 45), ""],
        ],
    },
    cluster="Metsäklusteri Keski-Suomi",
    currency="EUR",
    language="fi",
    period="2025",
)

_EVENTS = layout(
    "b-fi-tapahtumat-palveluittain",
    {
        "Pivot": [
            ["Tilaisuudet ja osallistujat palveluittain 2025", "", "", ""],
            ["Palvelu", "Tilaisuuksia", "Osallistujia", "Osallistujia / tilaisuus"],
            ["Rahoitusneuvonta", fact("services.funding.events", 5), fact("services.funding.participants", 64), 12.8],
            ["Teknologia ja innovaatiot", fact("services.technology.events", 8),
             fact("services.technology.participants", 176), 22],
            ["Kumppanihaku ja verkostoituminen", fact("services.matchmaking.events", 12),
             fact("services.matchmaking.participants", 438), 36.5],
            ["Koulutukset", fact("services.training.events", 10), fact("services.training.participants", 205), 20.5],
            ["Yrittäjyys", fact("services.entrepreneurship.events", 2),
             fact("services.entrepreneurship.participants", 31), 15.5],
            ["Kansainvälistyminen", fact("services.internationalisation.events", 6),
             fact("services.internationalisation.participants", 87), 14.5],
            ["Kaikki yhteensä", 43, 1001, 23.3],
        ],
        "Työryhmät": [
            ["Työryhmä", "Vetäjä", "Kokouksia 2025"],
            ["Data", "jäsen", 5],
            ["Osaaminen", "toimisto", 4],
            ["Vienti", "jäsen", 6],
            ["Työryhmiä yhteensä", "", fact("working_groups", 3)],
            ["Kokouksia yhteensä", "", fact("working_group_meetings", 15)],
        ],
        "Koodit": [["F", "Rahoitus"], ["T", "Teknologia"], ["K", "Koulutus"]],
    },
    hidden=("Koodit",),
    cluster="Pelialan verkosto",
    currency="EUR",
    language="fi",
    period="2025",
)  # fmt: skip

_BENCHMARK = layout(
    "b-fi-benchmark",
    {
        "Haastattelu": [
            ["Vertailuhaastattelu", "", "", ""],
            ["Nro", "Asia", "Vastaus", "Muistiinpano"],
            ["1", "Perustettu", fact("founded_on", "2017-09-01", "1.9.2017"), "rekisteriote nähty"],
            ["2", "Jäseniä yhteensä", fact("members_total", 68), ""],
            ["3", "Sitoutuneita jäseniä", fact("members_committed", 55), ""],
            ["4", "Sitoutuneita jäseniä, joiden kotipaikka on ulkomailla", fact("members_abroad", 3), "Viro"],
            ["5", "Jäsenmaksun maksaneita vuonna", fact("members_paying", 52), "3 laskua auki"],
            ["6", "Hallituksen jäseniä", fact("board_members", 9), ""],
            ["7", "joista yrityksistä", fact("board_from_firms", 6), ""],
            ["8", "Valitsevatko jäsenet hallituksen?", fact("board_elected", True, "Kyllä"), "vuosikokous"],
            ["9", "Henkilötyövuosia", fact("staff_fte", 3.8, "3,8"), ""],
            ["10", "Klusterijohtaja tehtävässä alkaen", fact("manager_since", "2023-02-01", date(2023, 2, 1)), ""],
            ["11", "Toimenpiteitä suunnitelmassa", fact("plan_measures", 20), ""],
            ["12", "joista tehty tai aikataulussa", fact("plan_measures_done", 13, "13"), "65 %"],
            ["13", "Kokonaisbudjetti", fact("budget_total", 485000, "485 000 €"), ""],
            [
                "14",
                "Tilit tarkastettu riippumattomasti",
                fact("accounts_audited", True, "kyllä"),
                "tilintarkastuskertomus",
            ],
            ["15", "Käynnissä olevia yhteishankkeita", fact("projects_running", 4), ""],
            ["16", "Tuettuja startupeja vuoden aikana", fact("startups_supported", 7), ""],
            ["17", "Digiaiheisia tilaisuuksia vuoden aikana", fact("digital_activities", 6), ""],
            ["18", "Seuraajia sosiaalisessa mediassa", ask("2000–2500"), "kanavat laskematta"],
        ],
    },
    merged=("Haastattelu!A1:D1",),
    cluster="Luova Uusimaa",
    currency="EUR",
    edition="benchmark-2019",
    language="fi",
)

_BY_YEAR = (
    ("members_total", 61, 66, 72, 79),
    ("members_committed", 50, 52, 59, 67),
    ("members_joined", 7, 8, 9, 11),
    ("members_left", 3, 3, 3, 4),
    ("staff_headcount", 4, 4, 5, 6),
    ("staff_fte", 3.2, 3.5, 4.3, 5.1),
    ("newsletters", 6, 8, 8, 10),
    ("media_mentions", 12, 9, 17, 20),
    ("success_stories", 1, 2, 2, 4),
)
_YEARS_DOWNWARDS = layout(
    "b-fi-vuodet-riveilla",
    {
        "Aikasarja": [
            ["Hyvinvointiklusterin aikasarja"],
            ["Vuosi", "Jäseniä", "Sitoutuneita jäseniä", "Uusia jäseniä", "Eronneita jäseniä", "Työntekijöitä",
             "Henkilötyövuosia", "Uutiskirjeitä", "Mediamainintoja", "Menestystarinoita"],
            *map(list, zip((2022, 2023, 2024, 2025), *(years(question, (2022, 2023, 2024, 2025), *values)
                                                       for question, *values in _BY_YEAR), strict=True)),
            ["tavoite 2026", 85, 75, 12, 3, 6, 5.5, 12, 25, 4],
        ],
    },
    cluster="Hyvinvointiklusteri",
    currency="EUR",
    language="fi",
    period="2025",
)  # fmt: skip


FINNISH = (
    _STEERING_GROUP, _BUDGET, _REGISTER, _REGIONAL_COUNCIL, _SURVEY, _ANNUAL_REPORT, _EVENTS, _BENCHMARK, _YEARS_DOWNWARDS,
)  # fmt: skip

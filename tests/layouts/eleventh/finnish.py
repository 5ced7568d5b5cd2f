"""Finnish workbooks: a funder's yearly report, a board's gauges, an income statement, a council's table, a member list, answers."""

from datetime import date

from layouts.further.marks import Mark, ask, fact, layout, past, thousand

# fmt: off
_FUNDER = layout(
    "u-fi-vuosiraportti-rahoittajalle",
    {
        "Raportti": [
            ["Pohjanmaan Puuverkko ry, toimintaraportti maakunnan liitolle", "", "", ""],
            ["Raportointikausi: 1.1.–31.12.2024", "", "", ""],
            [],
            ["1. Jäsenistö", "31.12.2023", "31.12.2024", "Huom."],
            ["Yritykset ja yhteisöt mukana yhteensä", past(2023, "members_total", 79), fact("members_total", 85), ""],
            ["– joista sopimuksella sitoutuneita", past(2023, "members_committed", 52), fact("members_committed", 57), "aiesopimus"],
            ["– sitoutuneista enintään 150 km:n päässä Vaasasta", past(2023, "members_within_150km", 47), fact("members_within_150km", 51), ""],
            [],
            ["2. Vuoden tapahtumat", "2023", "2024", "Huom."],
            ["Mukaan tulleita", past(2023, "members_joined", 8), fact("members_joined", 11), ""],
            ["Pois jääneitä", past(2023, "members_left", 3), fact("members_left", 5), "kaksi fuusiota"],
            ["Henkilökohtaisesti tavattuja sitoutuneita", past(2023, "members_contacted", 38), fact("members_contacted", 44), ""],
            ["Palveluitamme käyttäneitä sitoutuneita", past(2023, "members_using_services", 30), fact("members_using_services", 37), ""],
            ["Hallitus kokoontui (krt)", past(2023, "board_meetings", 6), fact("board_meetings", 7), ""],
            ["Talouskatsauksia hallitukselle (kpl)", past(2023, "controlling_reports", 2), fact("controlling_reports", 4), ""],
            ["Työryhmiä toiminnassa", past(2023, "working_groups", 3), fact("working_groups", 4), ""],
            ["Työryhmien kokouksia", past(2023, "working_group_meetings", 11), fact("working_group_meetings", 16), ""],
            ["Lehtijuttuja ja muita mediaosumia", past(2023, "media_mentions", 19), fact("media_mentions", 26), ""],
            [],
            ["3. Henkilöstö", "2023", "2024", "Huom."],
            ["Työntekijöitä vuoden lopussa", past(2023, "staff_headcount", 3), fact("staff_headcount", 4), ""],
            ["Henkilötyövuosia", past(2023, "staff_fte", 2.7, "2,7"), fact("staff_fte", 3.3, "3,3"), ""],
            ["Koulutuspäiviä koko väellä", past(2023, "training_days", 7), fact("training_days", 10), ""],
            [],
            ["4. Rahoitus, tuhatta euroa", "2023", "2024", "Talousarvio 2025"],
            ["Pohjanmaan liitto", past(2023, "income_by_source.regional", 90_000, 90), thousand("income_by_source.regional", 95), 95],
            ["Kaupungit ja kunnat", past(2023, "income_by_source.local", 40_000, 40), thousand("income_by_source.local", 42), 45],
            ["EU-hankkeet", past(2023, "income_by_source.eu", 118_500, "118,5"), fact("income_by_source.eu", 131_200, "131,2"), 140],
            ["Jäsenten maksut", past(2023, "income_by_source.fees", 51_700, "51,7"), fact("income_by_source.fees", 56_300, "56,3"), 60],
            ["Yhteensä", "300,2", "324,5", 340],
        ],
        "Liite 1": [
            ["Liite 1. Yhdistys lyhyesti", "", ""],
            ["Yhdistys perustettiin", fact("founded_on", "2015-09-03", "3.9.2015"), ""],
            ["Voimassa oleva strategia hyväksyttiin", fact("strategy_adopted_on", "2023-03-15", "15. maaliskuuta 2023"), ""],
            ["Hallituksen koko", fact("board_members", 8, "8 henkeä"), "puheenjohtaja mukaan lukien"],
            ["Mittareita seurannassa", fact("kpis_monitored", 8, "8 kpl"), ""],
            ["Toimenpiteitä suunnitelmassa", fact("plan_measures", 16, "16 kpl"), "joista 9 valmiina"],
            ["Rahoitus on varmistettu", fact("financing_secured_months", 22, "22 kuukaudeksi"), ""],
            ["Yhteistyötahoja omassa maakunnassa", fact("partners_regional", 9, "9 kpl"), ""],
            ["Yhteistyötahoja ulkomailla", fact("partners_international", 4, "4 kpl"), "Ruotsi ja Viro"],
        ],
    },
    merged=("Raportti!A1:D1", "Raportti!A2:D2"),
    cluster="Pohjanmaan Puuverkko", currency="EUR", language="fi", period="2024", for_period="2025",
)

_GAUGES = layout(
    "u-fi-hallituksen-mittaristo",
    {
        "Mittaristo": [
            ["Hallituksen mittaristo 12/2025", "", "", "", "Vesiteknologia Savo oy"],
            [],
            ["Mittari", "Tavoite 2025", "Toteuma 2025", "Toteuma 2024", "Tila"],
            ["Verkoston koko", 100, fact("members_total", 104), past(2024, "members_total", 97), "vihreä"],
            ["Sitoutuneet jäsenet", 75, fact("members_committed", 71), past(2024, "members_committed", 68), "keltainen"],
            ["Uudet jäsenet", 12, fact("members_joined", 13), past(2024, "members_joined", 10), "vihreä"],
            ["Eronneet jäsenet", 5, fact("members_left", 6), past(2024, "members_left", 4), "punainen"],
            ["Yhteisissä hankkeissa toimivat sitoutuneet jäsenet", 40, fact("members_cooperating", 43), past(2024, "members_cooperating", 36), "vihreä"],
            ["Henkilöstö, htv", "6,0", fact("staff_fte", 5.8, "5,8"), past(2024, "staff_fte", 5.2, "5,2"), "vihreä"],
            ["Henkilöstö, hlöä", 7, fact("staff_headcount", 7), past(2024, "staff_headcount", 6), "vihreä"],
            ["Rahoitus varmistettu, kk eteenpäin", 24, fact("financing_secured_months", 19), past(2024, "financing_secured_months", 25), "keltainen"],
            ["Uutiskirjeitä lähetetty", 10, fact("newsletters", 11), past(2024, "newsletters", 9), "vihreä"],
            ["Verkkosivujen käynnit", "20 000", fact("website_visits", 18640, "18 640"), past(2024, "website_visits", 17215, "17 215"), "keltainen"],
            ["Medianäkyvyys, juttuja", 50, fact("media_mentions", 58), past(2024, "media_mentions", 44), "vihreä"],
            ["Julkaistut onnistumistarinat", 6, fact("success_stories", 5), past(2024, "success_stories", 4), "keltainen"],
            ["Jäsentyytyväisyys (1–5)", "4,2", fact("satisfaction_mean", 4.1, "4,1"), past(2024, "satisfaction_mean", 4, "4,0"), "keltainen"],
            ["Kyselyn vastausaktiivisuus", "50 %", fact("satisfaction_response_rate", 46, "46 %"), past(2024, "satisfaction_response_rate", 39, "39 %"), "keltainen"],
            ["Liikevaihto, M€", "1,30", "1,27", "1,15", "keltainen"],
            [],
            ["Lisätietoja: toimitusjohtaja, p. 044 987 6543"],
        ],
        "Perustiedot": [
            ["Perustettu", fact("founded_on", "2013-05-12", "12. toukokuuta 2013")],
            ["Strategia hyväksytty", fact("strategy_adopted_on", "2024-11-28", "28.11.2024")],
            ["Strategia tarkistettu viimeksi", fact("strategy_reviewed_on", "2025-10-02", "2.10.2025 hallituksen kokous")],
            ["Hallituksessa jäseniä", fact("board_members", 7)],
            ["Toimenpiteitä toimintasuunnitelmassa", fact("plan_measures", 20)],
            ["Seurattavia mittareita", fact("kpis_monitored", 14)],
            ["Kumppaneita maakunnassa", fact("partners_regional", 12)],
            ["Kumppaneita muualla Suomessa", fact("partners_national", 10)],
            ["Kumppaneita ulkomailla", fact("partners_international", 7)],
        ],
    },
    merged=("Mittaristo!A1:D1",),
    cluster="Vesiteknologia Savo", currency="EUR", language="fi", period="2025",
)

_YEARS = (2023, 2024, 2025)


def _years(words: str, question: str, *values: float) -> list[object]:
    return [words, *[fact(question, value * 1000, value) if year == 2025 else past(year, question, value * 1000, value) for year, value in zip(_YEARS, values, strict=True)]]


_STATEMENT = layout(
    "u-fi-tuloslaskelma-ja-liite",
    {
        "Tuloslaskelma": [
            ["Satakunnan Kiertotalousklusteri", "", "", "", ""],
            ["Tuloslaskelma, k€", "2023", "2024", "2025", "TA 2026"],
            ["Varsinainen toiminta", "", "", "", ""],
            [*_years("Jäsenmaksutuotot", "income_by_source.fees", 83, 88.5, 94), 100],
            [*_years("Palvelumyynti", "income_by_source.services", 41, 39, 52.5), 60],
            [*_years("Sponsorituotot", "income_by_source.sponsoring", 6, 8, 5), 8],
            [*_years("Valtionavustus", "income_by_source.national", 120, 120, 135), 135],
            [*_years("Satakuntaliiton avustus", "income_by_source.regional", 75, 80, 80), 80],
            [*_years("Kuntien avustukset", "income_by_source.local", 33, 33, 36), 36],
            [*_years("EU-avustukset", "income_by_source.eu", 142, 160, 148.5), 170],
            ["Tuotot yhteensä", 500, 528.5, 551, 589],
            ["Henkilöstökulut", -312, -325, -344, -360],
            ["Muut kulut", -180, -195, -201, -220],
            ["Tilikauden tulos", 8, 8.5, 6, 9],
        ],
        "Liite": [
            ["Palvelut vuonna 2025", "tilaisuuksia", "osallistujia"],
            ["Rahoitusneuvonta", fact("services.funding.events", 4), fact("services.funding.participants", 39)],
            ["Teknologia ja kehitys", fact("services.technology.events", 10), fact("services.technology.participants", 255)],
            ["Kumppanien etsintä", fact("services.matchmaking.events", 5), fact("services.matchmaking.participants", 112)],
            ["Koulutus", fact("services.training.events", 9), fact("services.training.participants", 164)],
            ["Yrittäjyys", fact("services.entrepreneurship.events", 3), fact("services.entrepreneurship.participants", 47)],
            ["Vienti ja kansainvälistyminen", fact("services.internationalisation.events", 2), fact("services.internationalisation.participants", 21)],
            ["Kaikki yhteensä", 33, 638],
            [],
            ["Henkilökunta 31.12.2025", "", fact("staff_headcount", 6)],
            ["Henkilökunta, henkilötyövuosina", "", fact("staff_fte", 5.3, "5,3")],
            ["Henkilökunnasta korkeakoulututkinto", "", fact("staff_with_degree", 5)],
            ["Koko henkilökunnan koulutuspäivät", "", fact("training_days", 14)],
            ["Talousarvio 2025, loppusumma", "", fact("budget_total", 560_000, "560 000 €")],
        ],
    },
    merged=("Tuloslaskelma!A1:E1",),
    cluster="Satakunnan Kiertotalousklusteri", currency="EUR", language="fi", period="2025",
)

_COUNCIL = layout(
    "u-fi-klusterit-riveittain",
    {
        "Yhteenveto": [
            ["Klusteriohjelma, yhteenveto vuodesta 2024", *[""] * 18],
            ["", "Jäsenet", "", "", "", "", "Toimisto", "", "", "Tulot (1 000 €)", "", "", "", "", "Toiminta", "", "", "", ""],
            ["Klusteri", "kaikki", "sitoutuneet", "alle 150 km", "uudet", "lähteneet", "henkilöä", "htv", "tutkinto", "EU", "valtio", "maakunta", "jäsenmaksut", "myynti", "työryhmät", "hallituksen kokoukset", "tavatut jäsenet", "uutiskirjeet", "mediaosumat"],
            ["Etelä-Suomi", *[""] * 18],
            ["Terveysteknologia", 140, 110, 101, 17, 8, 9, "8,2", 9, 410, 300, 120, 165, 90, 6, 6, 88, 12, 77],
            ["Meriklusteri", fact("members_total", 91), fact("members_committed", 72), fact("members_within_150km", 58), fact("members_joined", 10), fact("members_left", 6), fact("staff_headcount", 5), fact("staff_fte", 4.4, "4,4"), fact("staff_with_degree", 5), thousand("income_by_source.eu", 205), thousand("income_by_source.national", 150), thousand("income_by_source.regional", 60), thousand("income_by_source.fees", 118), thousand("income_by_source.services", 34), fact("working_groups", 5), fact("board_meetings", 8), fact("members_contacted", 61), fact("newsletters", 10), fact("media_mentions", 49)],
            ["Välisumma", 231, 182, 159, 27, 14, 14, "12,6", 14, 615, 450, 180, 283, 124, 11, "", 149, 22, 126],
            ["Pohjois-Suomi", *[""] * 18],
            ["Kaivosklusteri", 66, 51, 20, 5, 5, 4, "3,1", 3, 180, 200, 90, 75, 41, 3, 5, 40, 6, 38],
            ["Matkailuklusteri", 155, 97, 60, 30, 21, 6, "5,0", 4, 95, 120, 150, 140, 66, 4, 7, 70, 24, 212],
            ["Välisumma", 221, 148, 80, 35, 26, 10, "8,1", 7, 275, 320, 240, 215, 107, 7, "", 110, 30, 250],
            ["Kaikki klusterit", 452, 330, 239, 62, 40, 24, "20,7", 21, 890, 770, 420, 498, 231, 18, "", 259, 52, 376],
        ],
    },
    merged=("Yhteenveto!A1:S1", "Yhteenveto!B2:F2", "Yhteenveto!G2:I2", "Yhteenveto!J2:N2", "Yhteenveto!O2:S2"),
    cluster="Meriklusteri", currency="EUR", language="fi", period="2024", for_period="2025",
)

_MEMBERS = (
    ("Alajärven Laser Oy", "pk-yritys", date(2019, 3, 4), 12), ("Botnia Castings Oyj", "suuryritys", date(2017, 1, 16), 48),
    ("Centria", "korkeakoulu", date(2017, 1, 16), 95), ("Ekopinta Oy", "pk-yritys", date(2025, 2, 11), 30),
    ("Etelä-Pohjanmaan liitto", "julkinen", date(2017, 1, 16), 2), ("Hitsaus-Mäki Ky", "pk-yritys", date(2021, 9, 27), 61),
    ("Ilmajoen kunta", "julkinen", date(2018, 5, 7), 17), ("Kone-Sampo Oy", "pk-yritys", date(2025, 10, 6), 170),
    ("Seinäjoen Osaamiskeskus", "oppilaitos", date(2020, 8, 17), 3), ("VTT", "tutkimuslaitos", date(2022, 4, 25), 360),
)  # fmt: skip


def _member(name: str, kind: str, since: date, kilometres: int) -> list[object]:
    return [name, kind, since, kilometres, "kyllä"]


_LIST = layout(
    "u-fi-jasenluettelo-ja-tilasto",
    {
        "Jäsenet": [
            ["Nimi", "Laji", "Liittynyt", "Etäisyys km", "Sopimus"],
            *[_member(*each) for each in _MEMBERS],
            ["(luettelo jatkuu rekisterissä)"],
        ],
        "Tilasto": [
            ["Jäsentilasto 31.12.2025: Metalliverkko Seinäjoki", "", "", ""],
            [],
            ["", "kpl", "", "Selite"],
            ["Rekisterissä", fact("members_total", 87), "", "kaikki"],
            ["Sopimuksen tehneet", fact("members_committed", 63), "", "sitoutuneet"],
            ["  pk-yritykset", fact("members_by_type.sme", 41), "", "sopimuksen tehneistä"],
            ["  suuryritykset", fact("members_by_type.large", 7), "", ""],
            ["  korkeakoulut", fact("members_by_type.university", 3), "", ""],
            ["  tutkimuslaitokset", fact("members_by_type.research", 2), "", ""],
            ["  oppilaitokset", fact("members_by_type.training", 3), "", ""],
            ["  julkiset tahot", fact("members_by_type.public", 6), "", ""],
            ["  muut", fact("members_by_type.other", 1), "", ""],
            ["Sopimuksen tehneistä enintään 150 km:n säteellä", fact("members_within_150km", 55), "", ""],
            ["Liittyi 2025", fact("members_joined", 9), "", ""],
            ["Erosi 2025", fact("members_left", 4), "", ""],
            ["Nettokasvu", 5, "", ""],
            [],
            ["Muut luvut vuodelta 2025", "", "", ""],
            ["Väkeä toimistolla", fact("staff_headcount", 4), "henkeä", ""],
            ["Kokoaikaisiksi muutettuna", fact("staff_fte", 3.5), "henkeä", ""],
            ["Lähtenyt töistä 2024–2025", fact("staff_left", 1), "henkeä", ""],
            ["Hallituksen kokouksia", fact("board_meetings", 6), "kpl", ""],
            ["Strategiapajoja jäsenten kanssa 2024–2025", fact("strategy_workshops", 3), "kpl", ""],
            ["Kieliä kotisivuilla", fact("website_languages", 3), "kpl", "fi, sv, en"],
            ["Kyselyn keskiarvo", fact("satisfaction_mean", 4.2, "4,2"), "asteikko 1–5", ""],
            ["Viimeisin jäsenkysely", fact("satisfaction_surveyed_on", "2025-11-17", date(2025, 11, 17)), "", ""],
        ],
    },
    merged=("Tilasto!A1:D1",),
    cluster="Metalliverkko Seinäjoki", currency="EUR", language="fi", period="2025",
)


def _answer(number: int, words: str, said: Mark, note: str = "") -> list[object]:
    return [number, words, said, note]


_ANSWERS = layout(
    "u-fi-vastaukset-ennen-haastattelua",
    {
        "Vastaukset": [
            ["Vastaukset ennen vertailuhaastattelua (tiedot vuodelta 2025)", "", "", ""],
            ["Klusteri:", "", "Älypakkaus Kymi", ""],
            [],
            ["Nro", "Kysymys", "Vastaus", "Huomautus"],
            _answer(1, "Mikä on oikeudellinen muotonne?", fact("legal_form", "association", "Rekisteröity yhdistys")),
            _answer(2, "Mistä lähtien nykyinen johtaja on ollut tehtävässään?", fact("manager_since", "2023-02-01", "1. helmikuuta 2023")),
            _answer(3, "Paljonko teillä on jäseniä kaiken kaikkiaan?", fact("members_total", 58)),
            _answer(4, "Moniko niistä on sitoutunut?", fact("members_committed", 45)),
            _answer(5, "Monenko sitoutuneen kotipaikka on ulkomailla?", fact("members_abroad", 2), "Viro"),
            _answer(6, "Moniko maksoi jäsenmaksun vuodelta 2025?", fact("members_paying", 55)),
            _answer(7, "Paljonko 20 hengen yritys maksaa vuodessa?", fact("fee_small_firm", 1200, "1 200 euroa")),
            _answer(8, "Montako henkeä hallituksessa istuu?", fact("board_members", 7)),
            _answer(9, "Moniko heistä tulee yrityksistä?", fact("board_from_firms", 5)),
            _answer(10, "Valitsevatko jäsenet hallituksen?", fact("board_elected", True, "Kyllä")),
            _answer(11, "Montako ihmistä toimistossa on töissä?", fact("staff_headcount", 3)),
            _answer(12, "Montako kokoaikaista se tekee?", fact("staff_fte", 2.6, "2,6")),
            _answer(13, "Montako heistä on ollut vähintään kolme vuotta alan yrityksessä?", fact("staff_from_industry", 2)),
            _answer(14, "Onko jokaisella oma kehittymissuunnitelma?", fact("learning_plans", True, "Kyllä")),
            _answer(15, "Paljonko oli vuoden budjetti?", fact("budget_total", 640_000, "0,64 M€")),
            _answer(16, "Monenko kuukauden ajan vararahasto riittäisi?", ask("2–4")),
            _answer(17, "Tarkastaako ulkopuolinen tilinne?", fact("accounts_audited", True, "Kyllä"), "HT-tilintarkastaja"),
            _answer(18, "Onko kirjallista suunnitelmaa nykyisten avustusten jälkeiselle ajalle?", fact("plan_after_grants", False, "Ei"), "työn alla"),
            _answer(19, "Montako hakemusta yhteishankkeista jätettiin?", fact("projects_applied", 6)),
            _answer(20, "Moniko niistä meni läpi?", fact("projects_granted", 2), "kaksi vielä auki"),
            _answer(21, "Montako yhteishanketta on nyt käynnissä?", fact("projects_running", 4)),
            _answer(22, "Montako startupia autoitte?", fact("startups_supported", 5)),
            _answer(23, "Montako messu- tai muuta matkaa teitte ulkomaille?", fact("trips_abroad", 2)),
            _answer(24, "Onko teillä profiili eurooppalaisella klusterialustalla (ECCP)?", fact("eccp_profile", False, "Ei")),
            _answer(25, "Seuraajia somessa", fact("social_followers", 1980, "1 980")),
            _answer(26, "Montako työryhmää teillä on?", fact("working_groups", 3)),
            _answer(27, "Moniko niistä on jäsenen vetämä?", fact("groups_led_by_members", 2)),
        ],
    },
    merged=("Vastaukset!A1:D1",),
    cluster="Älypakkaus Kymi", currency="EUR", edition="benchmark-2019", language="fi", period="2025",
)
# fmt: on

FINNISH = (_FUNDER, _GAUGES, _STATEMENT, _COUNCIL, _LIST, _ANSWERS)

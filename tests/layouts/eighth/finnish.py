"""Finnish workbooks: an assessor's sheet, an appendix, a funder's form, a portfolio, years in rows, boxes, answers, two languages."""

from layouts.further.marks import Mark, ask, fact, layout, past, thousand, years

# fmt: off
_ASSESSOR = layout(
    "h-fi-arvioijan-pistetaulukko",
    {
        "Pisteytys": [
            ["Klusterijohtamisen arviointi – Saimaan Vesiteknologia", "", "", "", ""],
            ["Tiedot vuodelta 2025, haastattelu 17.2.2026", "", "", "", ""],
            [],
            ["Tunnus", "Tarkasteltu tieto", "Lukema", "Pisteet 0–4", "Perustelu"],
            ["1.1.0", "Jäsenorganisaatioita kaikkiaan", fact("members_total", 69), "", "jäsenluettelo 31.12."],
            ["1.1.0", "joista sitoutuneita (sopimus tai jäsenmaksu)", fact("members_committed", 57), 4, "83 %"],
            ["1.2", "sitoutuneista enintään 150 km:n päässä toimistosta", fact("members_within_150km", 41), 3, ""],
            ["2.1", "Yhdistys perustettu", fact("founded_on", "2013-04-09", "9.4.2013"), 4, "perustamiskirja nähty"],
            ["2.2.1", "Toimiston väki, henkilöä", fact("staff_headcount", 5), "", ""],
            ["2.2.1", "Toimiston väki, henkilötyövuotta", fact("staff_fte", 4.25, "4,25"), 3, ""],
            ["2.2.2", "korkeakoulututkinnon suorittaneita henkilöstössä", fact("staff_with_degree", 4), 3, ""],
            ["2.2.3", "Henkilöstön koulutuspäiviä vuodessa, kaikki yhteensä", fact("training_days", 12), 2, "ei suunnitelmaa"],
            ["2.3", "Liittyneitä vuoden aikana", fact("members_joined", 8), "", ""],
            ["2.3", "Eronneita vuoden aikana", fact("members_left", 3), 3, "syyt kysytty kahdelta"],
            ["2.4", "Hallituksen jäseniä", fact("board_members", 8), "", ""],
            ["2.4", "Hallitus kokoontui vuoden aikana", fact("board_meetings", 6, "6 kertaa"), 3, ""],
            ["2.6", "yhteistyötä keskenään tekeviä sitoutuneita jäseniä", ask("20–25"), 2, "luku tarkistetaan"],
            ["2.7", "Kumppaneita omalla alueella", fact("partners_regional", 11), "", ""],
            ["2.7", "Kumppaneita muualla Suomessa", fact("partners_national", 5), "", ""],
            ["2.7", "Kumppaneita ulkomailla", fact("partners_international", 3), 3, "Hollanti, Ruotsi, Viro"],
            ["3.1", "Rahoitus varmistettu, kuukausia", fact("financing_secured_months", 15), 2, ""],
            ["4.1.6", "Johdon seuraamia mittareita", fact("kpis_monitored", 8), 3, ""],
            ["4.5", "Työryhmiä toiminnassa", fact("working_groups", 3), 2, ""],
            ["", "Keskiarvo", "", 2.9, ""],
            ["", "Vertailuryhmän keskiarvo", "", 2.6, "14 klusteria"],
        ],
    },
    merged=("Pisteytys!A1:E1", "Pisteytys!A2:E2"),
    cluster="Saimaan Vesiteknologia", currency="EUR", language="fi", period="2025",
)

_Y = (2024, 2023)

_APPENDIX = layout(
    "h-fi-vuosikertomuksen-liite",
    {
        "Liite 1": [
            ["Oulun Seudun Langaton ry", "", "", ""],
            ["Vuosikertomuksen liite 1: lukuja toiminnasta", "", "", ""],
            ["", "Vuosi 2024", "Vuosi 2023", "Huom."],
            ["Jäseniä vuoden lopussa", *years("members_total", _Y, 117, 108), ""],
            ["Niistä sitoutuneita", *years("members_committed", _Y, 88, 83), "allekirjoitettu jäsensopimus"],
            ["Uusia jäseniä", *years("members_joined", _Y, 15, 11), ""],
            ["Jäsenyytensä päättäneitä", *years("members_left", _Y, 6, 9), ""],
            ["Työntekijöitä 31.12.", *years("staff_headcount", _Y, 9, 8), "2 määräaikaista"],
            ["Henkilötyövuosia", *years("staff_fte", _Y, 7.9, 7.1), ""],
            ["Uutiskirjeitä lähetetty", *years("newsletters", _Y, 12, 12), ""],
            ["Käyntejä verkkosivulla", *years("website_visits", _Y, 33120, 29870), ""],
            ["Osumia mediassa", *years("media_mentions", _Y, 44, 52), "Meltwater"],
            ["Hallituksen kokouksia", *years("board_meetings", _Y, 8, 7), ""],
            ["Työryhmiä", *years("working_groups", _Y, 6, 5), ""],
            ["Jäsenmaksutuotot, €", *years("income_by_source.fees", _Y, 196400, 181150), "tilinpäätös"],
            ["Palvelujen myynti, €", *years("income_by_source.services", _Y, 88300, 72900), "tilinpäätös"],
            ["Tapahtumien palaute (asteikko 1–7)", 6.1, 5.9, ""],
            ["Alan työpaikkoja Pohjois-Pohjanmaalla", 17600, 17900, "Tilastokeskus"],
            [],
            ["Jäsensopimus uusittiin 2023. Tavoite vuodelle 2025 on 130 jäsentä.", "", "", ""],
        ],
    },
    merged=("Liite 1!A1:D1", "Liite 1!A2:D2", "Liite 1!A20:D20"),
    cluster="Oulun Seudun Langaton", currency="EUR", language="fi", period="2024", for_period="2025",
)

_FUNDER = layout(
    "h-fi-rahoittajan-raporttipohja",
    {
        "Raportti": [
            ["Vuosiraportti ohjelmatoimistolle", "", "", "", ""],
            ["Klusteri", "Keski-Suomen Biojalostamot", "", "", ""],
            ["Raportointivuosi", 2025, "", "", ""],
            [],
            ["Yhdistyksen perustamisvuosi", ask(2011), "", "", ""],
            ["Mittari", "Tavoite 2025", "Toteuma 2025", "Tavoite 2026", "Selite"],
            ["Klusterin jäsenmäärä", 60, fact("members_total", 58), 65, ""],
            ["Sitoutuneiden jäsenten määrä", 48, fact("members_committed", 49), 52, ""],
            ["Pk-yrityksiä sitoutuneista", 28, fact("members_by_type.sme", 27), 30, ""],
            ["Suuryrityksiä sitoutuneista", 8, fact("members_by_type.large", 9), 9, "Metsä, UPM ym."],
            ["Tutkimuslaitoksia sitoutuneista", 3, fact("members_by_type.research", 3), 3, "VTT, Luke, GTK"],
            ["Palveluja vuoden aikana käyttäneitä sitoutuneita jäseniä", 40, fact("members_using_services", 36), 42, ""],
            ["Henkilökohtaisesti tavattuja sitoutuneita jäseniä", 45, fact("members_contacted", 43), 48, ""],
            ["Työryhmien kokouksia", 12, fact("working_group_meetings", 15), 12, ""],
            ["Julkaistuja menestystarinoita", 4, fact("success_stories", 3), 4, "yksi siirtyi"],
            ["Jäsenkyselyn vastausprosentti", "50 %", fact("satisfaction_response_rate", 47, "47 %"), "50 %", ""],
            ["Jäsenten tyytyväisyys (1–5)", "4,0", fact("satisfaction_mean", 4.3, "4,3"), "4,2", ""],
            ["Hallitukselle toimitettuja talousraportteja", 4, fact("controlling_reports", 4), 4, ""],
            ["Mediaosumia", 20, fact("media_mentions", 27), 25, ""],
            ["Koulutustilaisuuksia (koulutus ja osaaminen)", 8, fact("services.training.events", 10), 8, ""],
            ["Koulutustilaisuuksien osallistujia (koulutus ja osaaminen)", 150, fact("services.training.participants", 188), 160, ""],
            ["Uusia työpaikkoja jäsenyrityksissä", 100, 64, 120, "yritysten arvio"],
            ["Hankkeiden yksityinen rahoitus, M€", "2,5", "1,9", "3,0", "kaikki hankkeet yhteensä"],
        ],
        "Ohje": [["Täytä vain toteuma ja selite. Tavoitteet on sovittu avustuspäätöksessä."]],
    },
    merged=("Raportti!A1:E1",),
    cluster="Keski-Suomen Biojalostamot", currency="EUR", language="fi", period="2025",
)

_PORTFOLIO = layout(
    "h-fi-maakunnan-klusteritaulukko",
    {
        "Klusterit": [
            ["Klusteri", "Kotipaikka", "Jäseniä", "Sitoutuneita", "Liittyneet", "Eronneet", "Hlöä", "Htv", "Jäsenmaksut (k€)", "Maakunnan rahoitus (k€)", "Kuntien rahoitus (k€)", "EU (k€)", "Palvelumyynti (k€)", "Työryhmät", "Hallituksen kokoukset"],
            ["Tilanne 31.12.2024", "", "kpl", "kpl", "kpl", "kpl", "", "", "", "", "", "", "", "", ""],
            ["Puutuote Satakunta", "Pori", 44, 31, 4, 2, 2, 1.8, 46, 120, 35, 0, 5, 2, 4],
            ["Meriteollisuus Varsinais-Suomi", "Turku", 152, 128, 13, 10, 9, 8.4, 388, 250, 140, 415, 210, 7, 6],
            ["Terveysteknologia Pirkka", "Tampere", fact("members_total", 98), fact("members_committed", 76), fact("members_joined", 12), fact("members_left", 5), fact("staff_headcount", 7), fact("staff_fte", 5.9), thousand("income_by_source.fees", 164), thousand("income_by_source.regional", 210), thousand("income_by_source.local", 85), thousand("income_by_source.eu", 297), thousand("income_by_source.services", 58), fact("working_groups", 5), fact("board_meetings", 8)],
            ["Luova Häme", "Hämeenlinna", 39, 24, 7, 3, 2, 1.5, 18, 90, 60, 55, 0, 1, 5],
            ["Yhteensä", "", 333, 259, 36, 20, 20, 17.6, 616, 670, 320, 767, 273, 15, 23],
            [],
            ["Htv = henkilötyövuosi. Luvut klustereiden ilmoittamia."],
        ],
    },
    merged=("Klusterit!A9:O9",),
    cluster="Terveysteknologia Pirkka", currency="EUR", language="fi", period="2024", for_period="2025",
)

_ROWS = {2021: (52, 40, 7, 6, 2.7, 4, 6), 2022: (55, 43, 6, 3, 3.2, 4, 5), 2023: (61, 47, 9, 3, 3.5, 5, 5), 2024: (66, 54, 10, 5, 4.1, 5, 7)}
_ASKED = ("members_total", "members_committed", "members_joined", "members_left", "staff_fte", "staff_headcount", "board_meetings")


def _row(at: int) -> list[object]:
    """Return a year's row, a fact in each column."""
    marked: list[Mark] = [fact(q, v) if at == 2024 else past(at, q, v) for q, v in zip(_ASKED, _ROWS[at], strict=True)]
    return [at, *marked, {2021: 412, 2022: 466, 2023: 501, 2024: 560}[at]]


_TIMELINE = layout(
    "h-fi-vuodet-riveilla",
    {
        "Kehitys": [
            ["Lapin Kaivosklusteri, kehitys vuosittain"],
            ["Vuosi", "Jäseniä 31.12.", "Sitoutuneita 31.12.", "Liittyneitä", "Poistuneita", "Toimiston htv", "Toimiston henkilöt", "Hallituksen kokoukset", "Tapahtumien osallistujat"],
            *[_row(at) for at in sorted(_ROWS)],
            ["Keskiarvo", 58.5, 46, 8, 4.25, 3.375, 4.5, 5.75, 485],
        ],
        "Jäsentyypit": [
            ["Sitoutuneet jäsenet 31.12.2024", ""],
            [fact("members_by_type.sme", 28), "pk-yrityksiä"],
            [fact("members_by_type.large", 7), "suuryrityksiä"],
            [fact("members_by_type.university", 2), "yliopistoja ja ammattikorkeakouluja"],
            [fact("members_by_type.research", 2), "tutkimuslaitoksia"],
            [fact("members_by_type.public", 11), "kuntia ja muita julkisia"],
            [fact("members_by_type.consultant", 4), "konsultteja"],
        ],
    },
    merged=("Kehitys!A1:I1",),
    cluster="Lapin Kaivosklusteri", currency="EUR", language="fi", period="2024", for_period="2025",
)

_BOXES = layout(
    "h-fi-luvut-otsikon-alla",
    {
        "Tiivistelmä": [
            ["Järvi-Suomen Matkailuklusteri – tiivistelmä 2025", "", "", "", ""],
            [],
            ["Jäsenet yhteensä", "", "Sitoutuneet jäsenet", "", "Hallituksen kokoukset"],
            [fact("members_total", 143), "", fact("members_committed", 96), "", fact("board_meetings", 9)],
            [],
            ["Henkilöstö (hlö)", "", "Henkilöstö (htv)", "", "Uutiskirjeet vuoden aikana"],
            [fact("staff_headcount", 6), "", fact("staff_fte", 4.6, "4,6"), "", fact("newsletters", 18)],
            [],
            ["Toiminnan rahoitus 2025, €", "", "", "", ""],
            ["Jäsenmaksut", "Palvelumyynti", "Kunnat", "Maakuntaliitto", "EU-hankkeet"],
            [fact("income_by_source.fees", 118400), fact("income_by_source.services", 76250), fact("income_by_source.local", 95000), fact("income_by_source.regional", 140000), fact("income_by_source.eu", 233700)],
            [],
            ["Työryhmät", "", "Mediaosumat vuoden aikana", "", "Verkkosivuston kielet"],
            [fact("working_groups", 4), "", fact("media_mentions", 76), "", fact("website_languages", 4)],
            [],
            ["Alueen yöpymiset", "", "Ulkomaiset yöpymiset", "", "Matkailutulo, M€"],
            [1284000, "", 302000, "", 641],
        ],
    },
    merged=("Tiivistelmä!A1:E1", "Tiivistelmä!A9:E9"),
    cluster="Järvi-Suomen Matkailuklusteri", currency="EUR", language="fi", period="2025",
)

_ANSWERS = layout(
    "h-fi-vertailukyselyn-vastaukset",
    {
        "Vastaukset": [
            ["Vertailukysely 2025: Etelä-Savon Ruokaketju ry", "", ""],
            ["#", "Kysymys", "Vastaus"],
            ["1", "Organisaation oikeudellinen muoto", fact("legal_form", "association", "Rekisteröity yhdistys")],
            ["2", "Mikä taho käynnisti klusterin?", fact("initiative", "together", "Useat yhdessä")],
            ["2b", "Teknologia-ala, johon klusteria verrataan", fact("technology_field", "food", "Elintarvikkeet")],
            ["3", "Jäseniä yhteensä", fact("members_total", 71)],
            ["4", "Sitoutuneita jäseniä", fact("members_committed", 50)],
            ["5", "Ulkomailla kotipaikkaansa pitäviä sitoutuneita jäseniä", fact("members_abroad", 1)],
            ["6", "Hallituksen koko (henkilöä)", fact("board_members", 7)],
            ["7", "Hallituksessa yritysten edustajia", fact("board_from_firms", 5)],
            ["8", "Valitsevatko jäsenet hallituksen?", fact("board_elected", True, "Kyllä")],
            ["9", "Onko jokaisella työntekijällä oma oppimissuunnitelma?", fact("learning_plans", False, "Ei")],
            ["10", "Klusterijohtaja tehtävässään alkaen", fact("manager_since", "2020-01-07", "7.1.2020")],
            ["11", "Vuoden jäsenmaksun maksaneita jäseniä", fact("members_paying", 68)],
            ["12", "Jäsenmaksu yritykselle, jossa on 20 työntekjää", fact("fee_small_firm", 650, "650 €")],
            ["13", "Onko tilinpäätöksen tarkastanut riippumaton tilintarkastaja?", fact("accounts_audited", True, "Kyllä")],
            ["14", "Käynnissä olevia yhteisiä hankkeita", fact("projects_running", 6)],
            ["15", "Yhteishankehakemuksia vuoden aikana", fact("projects_applied", 8)],
            ["16", "Niistä hyväksyttiin", fact("projects_granted", 4)],
            ["17", "Onko nykyisten avustusten jälkeiselle ajalle kirjallinen suunnitelma?", ask("osittain")],
            ["17b", "Tuettuja startup-yrityksiä vuoden aikana", fact("startups_supported", 9)],
            ["17c", "Matkoja, messuja ja vierailuja ulkomaisten kumppanien kanssa vuoden aikana", fact("trips_abroad", 2)],
            ["17d", "Onko klusterilla ajantasainen ECCP-profiili?", fact("eccp_profile", True, "Kyllä")],
            ["17e", "Seuraajia sosiaalisessa mediassa (kaikki kanavat)", fact("social_followers", 3870, "3 870")],
            ["18", "Verkkosivuston osoite", fact("website_address", "www.ruokaketju-es.fi")],
            ["", "Vastaaja: H. Valkonen, 14.1.2026", ""],
        ],
    },
    merged=("Vastaukset!A1:C1",),
    cluster="Etelä-Savon Ruokaketju", currency="EUR", edition="benchmark-2019", language="fi", period="2025",
)

_BILINGUAL = layout(
    "h-fi-sv-kaksikielinen-lomake",
    {
        "Lomake - Blankett": [
            ["Pohjanmaan Energiaklusteri – Österbottens energikluster", "", ""],
            ["Tiedot 31.12.2023 / Uppgifter 31.12.2023", "", ""],
            [],
            ["Jäsenmäärä / Antal medlemmar", fact("members_total", 168), ""],
            ["Sitoutuneet / Engagerade", fact("members_committed", 139), "sopimus / avtal"],
            ["– pk-yritykset / små och medelstora företag", fact("members_by_type.sme", 84), ""],
            ["– suuryritykset / stora företag", fact("members_by_type.large", 26), ""],
            ["– korkeakoulut / högskolor och universitet", fact("members_by_type.university", 5), "VAMK, Åbo Akademi, UVA, Novia, Hanken"],
            ["– julkiset / offentliga", fact("members_by_type.public", 17), ""],
            ["– rahoittajat ja pankit / finansiärer och banker", fact("members_by_type.finance", 4), ""],
            ["Henkilökunta, hlö / Personal, personer", fact("staff_headcount", 11), ""],
            ["Henkilötyövuodet / Årsverken", fact("staff_fte", 9.8, "9,8"), ""],
            ["Koko vuoden budjetti / Hela årets budget (1 000 €)", thousand("budget_total", 1640), "toteutunut / utfall"],
            ["Jäsenmaksutulot / Intäkter från medlemsavgifter (1 000 €)", thousand("income_by_source.fees", 405), ""],
            ["Myydyt palvelut / Sålda tjänster (1 000 €)", thousand("income_by_source.services", 212), ""],
            ["EU-rahoitus / EU-medel (1 000 €)", thousand("income_by_source.eu", 388), ""],
            ["Uutiskirjeitä / Nyhetsbrev, 2023", fact("newsletters", 10), ""],
            ["Hallituksen kokoukset / Styrelsemöten, 2023", fact("board_meetings", 7), ""],
            ["Tavoite 2024, jäseniä / Mål 2024, medlemmar", 180, ""],
            ["Alueen energia-alan liikevaihto, mrd € / Branschens omsättning i regionen, mrd €", 6.1, "Vaasa"],
        ],
    },
    merged=("Lomake - Blankett!A1:C1", "Lomake - Blankett!A2:C2"),
    cluster="Pohjanmaan Energiaklusteri", currency="EUR", language="fi", period="2023", for_period="2024",
)
# fmt: on

FINNISH = (_ASSESSOR, _APPENDIX, _FUNDER, _PORTFOLIO, _TIMELINE, _BOXES, _ANSWERS, _BILINGUAL)

"""As clusters, regional councils and accountants in Finland lay out their figures."""

from datetime import date

from openpyxl import Workbook

from layouts.tuned.marking import ask, laid, now, was


def _annual() -> dict[str, list[list[object]]]:
    return {
        "Vuosiraportti": [
            ["Klusterin vuosiraportti 2025", None, None, None],
            ["Y-tunnus 2345678-9", None, "Puh. 040 123 4567", None],
            ["Mittari", "Toteuma 2024", "Toteuma 2025", "Tavoite 2026"],
            ["Jäsenorganisaatioiden määrä", was(2024, "members_total", 66), now("members_total", 72), 80],
            ["joista sitoutuneita", was(2024, "members_committed", 50), now("members_committed", 57), 65],
            ["Pk-yrityksiä", was(2024, "members_by_type.sme", 33), now("members_by_type.sme", 38), 45],
            ["Suuryrityksiä", was(2024, "members_by_type.large", 8), now("members_by_type.large", 9), 10],
            ["Tutkimuslaitoksia", was(2024, "members_by_type.research", 2), now("members_by_type.research", 2), 3],
            ["Korkeakouluja", was(2024, "members_by_type.university", 3), now("members_by_type.university", 3), 3],
            ["Kuntia ja muita julkisia toimijoita", was(2024, "members_by_type.public", 4), now("members_by_type.public", 5), 5],
            ["Henkilötyövuosia (htv)", was(2024, "staff_fte", 3.5, "3,5"), now("staff_fte", 4.1, "4,1"), 5],
            ["Mediaosumia", was(2024, "media_mentions", 17), now("media_mentions", 26), 30],
        ]
    }  # fmt: skip


def _questions() -> dict[str, list[list[object]]]:
    return {
        "Kysely": [
            ["Esitietokysely klusterille", None],
            ["Kuinka monta jäsentä klusterissa on?", now("members_total", 45, "45 kpl")],
            ["Kuinka moni jäsenistä on sitoutunut sopimuksella tai maksulla?", now("members_committed", 39, "39 kpl")],
            ["Milloin organisaatio perustettiin?", now("founded_on", "2017-04-12", "12. huhtikuuta 2017")],
            ["Montako työntekijää toimistossa on?", now("staff_headcount", 4, "4 henkilöä")],
            ["Montako henkilötyövuotta?", now("staff_fte", 2.5, "2,5 htv")],
            ["Kuinka usein hallitus kokoontui viime vuonna?", now("board_meetings", 6, "6 kertaa")],
            ["Montako jäsentä hallituksessa on?", now("board_members", 8)],
            ["Montako naista hallituksessa on?", 4],
            ["Kuinka moneksi kuukaudeksi rahoitus on varmistettu?", now("financing_secured_months", 15, "15 kk")],
            ["Milloin strategia hyväksyttiin?", ask("syksyllä 2023")],
            ["Milloin tyytyväisyyskysely tehtiin viimeksi?", now("satisfaction_surveyed_on", "2025-05-28", "28.5.2025")],
            ["Vastausprosentti?", now("satisfaction_response_rate", 58, "58 %")],
            ["Montako uutta jäsentä tavoittelette ensi vuonna?", 10],
            ["Verkkosivukäynnit?", "ei tiedossa"],
        ]
    }  # fmt: skip


def _accounts() -> dict[str, list[list[object]]]:
    return {
        "Tuloslaskelma": [
            ["Pohjolan Klusteri ry", None, None, None],
            ["1 000 €", "1.1.–31.12.2025", "1.1.–31.12.2024", "Talousarvio 2026"],
            ["Jäsenmaksutuotot", now("income_by_source.fees", 142000, 142), was(2024, "income_by_source.fees", 131000, 131), 150],
            ["Palvelujen myynti", now("income_by_source.services", 64500, 64.5), was(2024, "income_by_source.services", 50000, 50), 70],
            ["Sponsorituotot", now("income_by_source.sponsoring", 12000, 12), was(2024, "income_by_source.sponsoring", 9000, 9), 15],
            ["EU-rahoitus (EAKR, Interreg)", now("income_by_source.eu", 210000, 210), was(2024, "income_by_source.eu", 235000, 235), 180],
            ["Valtion avustukset", now("income_by_source.national", 95000, 95), was(2024, "income_by_source.national", 95000, 95), 95],
            ["Maakunnan liiton rahoitus", now("income_by_source.regional", 60000, 60), was(2024, "income_by_source.regional", 40000, 40), 60],
            ["Kuntarahoitus", now("income_by_source.local", 36500, 36.5), was(2024, "income_by_source.local", 30000, 30), 35],
            ["Tuotot yhteensä", 620, 590, 605],
            ["Henkilöstökulut", -430, -401, -440],
            ["Tilikauden ylijäämä", 8, 3, 0],
        ]
    }  # fmt: skip


def _portfolio() -> dict[str, list[list[object]]]:
    return {
        "Klusterit 2025": [
            ["Klusteri", "Vetäjä", "Jäsenmäärä", "Sitoutuneet", "Pk-yr.", "HTV", "Hallituksen kokoukset", "Vast.-%"],
            ["Akkuklusteri", "Salo", 51, 40, 24, "3,5", 5, "44 %"],
            ["Biotalous Itä", "Niemi", 38, 30, 19, "2,0", 4, "39 %"],
            ["Meriteknologia", "Laine", now("members_total", 83), now("members_committed", 70), now("members_by_type.sme", 41), now("staff_fte", 5.5, "5,5"), now("board_meetings", 7), now("satisfaction_response_rate", 51, "51 %")],
            ["Terveysklusteri", "Korpi", 64, 52, 33, "4,2", 6, "47 %"],
            ["Yhteensä", None, 236, 192, 117, "15,2", 22, None],
        ]
    }  # fmt: skip


def _columns() -> dict[str, list[list[object]]]:
    return {
        "Vertailu": [
            ["Klusterivertailu 2025", None, None, None],
            [None, "Akkuklusteri", "Meriteknologia", "Terveysklusteri"],
            ["Uudet jäsenet", 5, now("members_joined", 9), 7],
            ["Eronneet jäsenet", 2, now("members_left", 3), 1],
            ["Alueelliset kumppanit", 4, now("partners_regional", 6), 5],
            ["Kansalliset kumppanit", 7, now("partners_national", 10), 12],
            ["Kansainväliset kumppanit", 11, now("partners_international", 8), 3],
            ["Työryhmiä", 3, now("working_groups", 5), 4],
            ["Työryhmien kokouksia", 9, now("working_group_meetings", 22), 12],
            ["Uutiskirjeitä", 6, now("newsletters", 10), 8],
        ]
    }


def _numbered() -> dict[str, list[list[object]]]:
    return {
        "Indikaattorit": [
            ["Nro", "Indikaattori", "Arvo 2025", "Taso 0–5", "Huomautus"],
            ["1.1.0", "Jäseniä kaikkiaan", now("members_total", 60), None, None],
            ["1.1.0", "Sitoutuneita", now("members_committed", 48), None, "sopimus tai maksu"],
            ["1.2", "Jäseniä 150 km säteellä", now("members_within_150km", 37), 4, None],
            ["2.2.2", "Korkeakoulutettuja työntekijöitä", now("staff_with_degree", 5), 4, "kaksi tohtoria"],
            ["2.2.3", "Koulutuspäiviä, koko tiimi", now("training_days", 17.5, "17,5 pv"), 3, None],
            ["2.2.4", "Lähteneitä työntekijöitä, 2 v.", now("staff_left", 1), 4, None],
            ["2.5", "Henkilökohtaisesti kontaktoidut jäsenet", now("members_contacted", 44), 4, None],
            ["2.6", "Yhteistyössä olevat jäsenet", now("members_cooperating", 29), 3, None],
            ["4.1.1", "Strategiatyöpajoja, 2 v.", now("strategy_workshops", 3), 3, None],
            ["4.1.3", "Toimenpiteitä suunnitelmassa", now("plan_measures", 22), 3, "5 myöhässä"],
            ["4.1.4", "Talousraportteja hallitukselle", now("controlling_reports", 4), 4, None],
            ["4.1.6", "Seurattavia mittareita", now("kpis_monitored", 13), 3, None],
            ["4.4", "Palveluja käyttäneitä jäseniä", now("members_using_services", 36), 4, None],
            ["5.2", "Menestystarinoita", now("success_stories", 4), 3, None],
        ]
    }  # fmt: skip


def _money_cells() -> dict[str, list[list[object]]]:
    return {
        "Rahoitus": [
            ["Rahoituslähteet 2025", None, "Osuus"],
            ["EU", now("income_by_source.eu", 310000, "310 000 €"), "50 %"],
            ["Kansallinen", now("income_by_source.national", 124000, "124 000 €"), "20 %"],
            ["Maakunta", now("income_by_source.regional", 62000, "62 t€"), "10 %"],
            ["Jäsenmaksut", now("income_by_source.fees", 93000, "EUR 93 000"), "15 %"],
            ["Luontoissuoritukset", now("income_by_source.in_kind", 31000, "31 000,00 €"), "5 %"],
            ["Sponsorit", "-", None],
            ["Yhteensä", "620 000 €", "100 %"],
            [],
            ["Kokonaisbudjetti", now("budget_total", 640000, "0,64 M€"), None],
        ]
    }  # fmt: skip


def _dashboard() -> dict[str, list[list[object]]]:
    return {
        "Mittaristo": [
            ["Mittaristo 12/2025", None, None, None],
            [],
            ["Jäseniä", "Sitoutuneita", "Uusia jäseniä", "Eronneita"],
            [now("members_total", 110), now("members_committed", 91), now("members_joined", 14), now("members_left", 6)],
            [],
            ["Tyytyväisyys (1–5)", "Vastausprosentti", "Lehdistötiedotteita", "Verkkosivukäyntejä"],
            [now("satisfaction_mean", 4.4), now("satisfaction_response_rate", 40, 0.4), 21, now("website_visits", 15800)],
            [],
            ["Laatinut: M. Virtanen, sivu 1/1", None, None, None],
        ]
    }  # fmt: skip


def _dress_dashboard(made: Workbook) -> None:
    sheet = made["Mittaristo"]
    sheet.merge_cells("A1:D1")
    sheet["B7"].number_format = "0 %"
    sheet["D7"].number_format = "# ##0"


def _year_sheets() -> dict[str, list[list[object]]]:
    return {
        "2024": [
            ["Toimintavuosi 2024", None],
            ["Jäsenet", was(2024, "members_total", 58)],
            ["Henkilöstö (hlö)", was(2024, "staff_headcount", 4)],
            ["Henkilöstö (htv)", was(2024, "staff_fte", 3.2, "3,2")],
            ["Hallituksen kokouksia", was(2024, "board_meetings", 5)],
        ],
        "2025": [
            ["Toimintavuosi 2025", None],
            ["Jäsenet", now("members_total", 63)],
            ["Henkilöstö (hlö)", now("staff_headcount", 5)],
            ["Henkilöstö (htv)", now("staff_fte", 3.75, "3,75")],
            ["Hallituksen kokouksia", now("board_meetings", 6)],
        ],
        "2026 suunnitelma": [
            ["Toimintavuosi 2026, suunnitelma", None],
            ["Jäsenet", 70],
            ["Henkilöstö (hlö)", 6],
        ],
    }


def _ambiguous() -> dict[str, list[list[object]]]:
    return {
        "Taul1": [
            ["Klusterin perustiedot 2025", None, "Emo-organisaatio: Kehitysyhtiö Oy"],
            ["Jäseniä yhteensä", now("members_total", 41), None],
            ["Sitoutuneita", ask("30–35"), None],
            ["Työntekijöitä", now("staff_headcount", 3), 27],
            ["Henkilötyövuodet", now("staff_fte", 2.25, "2,25"), 25.5],
            ["Verkkosivukäynnit", ask("2.100"), None],
            ["Tyytyväisyyskysely tehty", ask("04/05/2025"), None],
            ["Organisaatio perustettu", now("founded_on", "2016-01-18", date(2016, 1, 18)), "1989"],
            ["Hallituksen jäseniä", now("board_members", 7), 9],
            ["Mediamaininnat", "e.t.", None],
            ["Verkkosivujen kielet", now("website_languages", 3), None],
        ]
    }


def _benchmark() -> dict[str, list[list[object]]]:
    return {
        "Pronssi": [
            ["Benchmarking-tiedot 2025", None],
            ["Perustettu", now("founded_on", "2015-06-15", "15.6.2015")],
            ["Jäseniä yhteensä", now("members_total", 74)],
            ["Hallituksen jäseniä", now("board_members", 9)],
            ["joista yrityksistä", now("board_from_firms", 6)],
            ["Jätetyt hankehakemukset", now("projects_applied", 16)],
            ["joista hyväksytty", now("projects_granted", 7)],
            ["Käynnissä olevat yhteishankkeet", now("projects_running", 9)],
            ["Tuetut startupit", now("startups_supported", 12)],
            ["Jäsenmaksun maksaneet jäsenet", now("members_paying", 68)],
            ["Tilintarkastettu tilinpäätös", now("accounts_audited", True, "kyllä")],
            ["Seuraajia sosiaalisessa mediassa", now("social_followers", 3900)],
        ]
    }  # fmt: skip


FI = {"language": "fi", "currency": "EUR", "period": "2025"}
LAYOUTS = (
    laid("fi-annual-report", _annual(), **FI),
    laid("fi-questions", _questions(), **{**FI, "period": ""}),
    laid("fi-accounts", _accounts(), cluster="Pohjolan Klusteri", **FI),
    laid("fi-portfolio", _portfolio(), cluster="Meriteknologia", **FI),
    laid("fi-columns-for-clusters", _columns(), cluster="Meriteknologia", **FI),
    laid("fi-numbered", _numbered(), **FI),
    laid("fi-money-in-cells", _money_cells(), **FI),
    laid("fi-dashboard", _dashboard(), _dress_dashboard, **FI),
    laid("fi-year-sheets-and-plan", _year_sheets(), **FI),
    laid("fi-ambiguous-and-parent", _ambiguous(), **FI),
    laid("fi-benchmark", _benchmark(), edition="benchmark-2019", **FI),
)

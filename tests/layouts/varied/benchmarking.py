"""Workbooks of the benchmarking interview, one for each language."""

from datetime import date

from openpyxl import Workbook

from layouts.varied.marks import laid, pair, told, unsure, was

EDITION = "benchmark-2019"


def _norwegian_finish(made: Workbook) -> None:
    made["Intervju"].merge_cells("A1:D1")


NORWEGIAN = laid(
    "benchmark-norwegian-interview",
    {
        "Intervju": [
            ["Benchmarkingintervju 2025 – Bølgekraft Vest", None, None, None],
            [],
            ["Tema", "Spørsmål", "Svar", "Notat"],
            ["Struktur", "Stiftet", told("founded_on", "01.10.2017", "2017-10-01"), None],
            [None, "Organisasjonsform", told("legal_form", "Forening", "association"), None],
            [None, "Geografisk fokus", told("geographic_focus", "Hele landet", "country"), None],
            [None, "Antall medlemmer", told("members_total", 63), None],
            [None, "Forpliktede medlemmer", told("members_committed", 48), None],
            [None, "Aktører i fagområdet innen 150 km", told("actors_within_150km", 140), "anslag"],
            [None, "Utenlandske medlemmer", told("members_abroad", 3), "to fra Danmark"],
            ["Styring", "Styremedlemmer", told("board_members", 8), None],
            [None, "Styremedlemmer fra bedrifter", told("board_from_firms", 5), None],
            [None, "Ansatte", told("staff_headcount", 4), None],
            [None, "Årsverk", told("staff_fte", "3,1", 3.1), None],
            ["Finansiering", "Betalende medlemmer", told("members_paying", 45), None],
            [None, "Kontingent for bedrift med 20 ansatte", told("fee_small_firm", "12 500 kr", 12500), None],
            [None, "Regnskapet revidert av uavhengig revisor", told("accounts_audited", "Ja", True), None],
            ["Tjenester", "Søknader om fellesprosjekter", told("projects_applied", 9), None],
            [None, "herav innvilget", told("projects_granted", 4), None],
            ["Synlighet", "Følgere i sosiale medier", told("social_followers", "3 480", 3480), "LinkedIn og X"],
            ["Samlet inntrykk", "Skala 0–5", 4, None],
        ]
    },
    _norwegian_finish,
    cluster="Bølgekraft Vest",
    edition=EDITION,
    language="nb",
    period="2025",
)

SWEDISH = laid(
    "benchmark-swedish-two-years",
    {
        "Jämförelse": [
            ["Underlag benchmarking", 2024, 2025],
            ["Deltagare totalt", *pair("members_total", 57, 62)],
            ["varav engagerade", *pair("members_committed", 43, 50)],
            ["Betalande deltagare", *pair("members_paying", 40, 46)],
            ["Heltidstjänster", *pair("staff_fte", 3.5, 3.75)],
            ["Anställda", *pair("staff_headcount", 4, 5)],
            ["Ansökningar om gemensamma projekt", *pair("projects_applied", 6, 8)],
            ["Beviljade ansökningar", *pair("projects_granted", 2, 3)],
            ["Pågående gemensamma projekt", *pair("projects_running", 5, 7)],
            ["Nystartade företag som fått stöd", *pair("startups_supported", 9, 12)],
            ["Studenter och praktikanter placerade hos deltagare", *pair("talents_placed", 14, 21)],
            ["Betalda tjänster", *pair("paid_services", 3, 4)],
            ["Följare i sociala medier", *pair("social_followers", 2100, 2875)],
            ["Medlemsavgifter (tkr)", *pair("income_by_source.fees", 610, 688, 1000)],
            ["Styrelsens arvoden (tkr)", 90, 95],
        ]
    },
    cluster="Bioraffinaderi Örnsköldsvik",
    currency="SEK",
    edition=EDITION,
    language="sv",
    period="2025",
)

DANISH = laid(
    "benchmark-danish-requests-and-groups",
    {
        "Skema": [
            ["Skema til benchmarking, tal for 2025", None],
            ["Juridisk form", told("legal_form", "Fond", "foundation")],
            ["Teknologiområde", told("technology_field", "Fødevarer", "food")],
            ["Antal medlemmer", told("members_total", 129)],
            ["Forpligtede medlemmer", told("members_committed", 97)],
            ["Medlemmer i udlandet", told("members_abroad", 11)],
            [],
            ["Henvendelser om samarbejde", "Antal"],
            ["Fra regionen", told("requests_by_origin.region", 41)],
            ["Fra resten af landet", told("requests_by_origin.country", 28)],
            ["Fra resten af Europa", told("requests_by_origin.europe", 17)],
            ["Fra lande uden for Europa", told("requests_by_origin.world", 6)],
            ["I alt", 92],
            [],
            ["Arbejdsgrupper", told("working_groups", 6)],
            ["heraf ledet af medlemmer", told("groups_led_by_members", 4)],
            ["Møder i arbejdsgrupper om året", told("working_group_meetings", 25)],
            ["Rejser og messer med partnere i udlandet", told("trips_abroad", 5)],
            ["Reserven rækker til (måneder)", told("reserve_months", "2,5", 2.5)],
            ["Behovsundersøgelse senest", unsure("02/04/2025")],
        ]
    },
    cluster="Grøn Fødevareklynge",
    currency="DKK",
    edition=EDITION,
    language="da",
    period="2025",
)

FINNISH = laid(
    "benchmark-finnish-follow-up",
    {
        "Benchmarking": [
            ["Kysymys", "2025", "2024"],
            ["Jäseniä yhteensä", told("members_total", 71), was("2024", "members_total", 68)],
            ["Sitoutuneita jäseniä", told("members_committed", 55), was("2024", "members_committed", 50)],
            ["Ulkomaisia jäseniä", told("members_abroad", 4), was("2024", "members_abroad", 2)],
            ["Maksavia jäseniä", told("members_paying", 52), was("2024", "members_paying", 49)],
            ["Maksullisia palveluja", told("paid_services", 5), was("2024", "paid_services", 3)],
            ["Yhteishankehakemuksia", told("projects_applied", 10), was("2024", "projects_applied", 7)],
            ["Käynnissä olevia yhteishankkeita", told("projects_running", 6), was("2024", "projects_running", 6)],
            ["Tuettuja startup-yrityksiä", told("startups_supported", 8), was("2024", "startups_supported", 5)],
            [
                "Seuraajia somessa",
                told("social_followers", "4 120", 4120),
                was("2024", "social_followers", "3 600", 3600),
            ],
            ["Verkkosivujen kieliä", told("website_languages", 3), was("2024", "website_languages", 2)],
            ["Jäsenten vienti, milj. €", "310", "287"],
        ]
    },
    cluster="Oulun Anturiklusteri",
    currency="EUR",
    edition=EDITION,
    language="fi",
    period="2025",
)

ENGLISH = laid(
    "benchmark-english-questionnaire",
    {
        "Answers 2025": [
            ["No.", "Question", "Answer"],
            ["1.1", "Legal form", told("legal_form", "Limited company", "company")],
            ["1.1", "Founded", told("founded_on", date(2015, 8, 24), "2015-08-24", "dd/mm/yyyy")],
            ["1.2", "Technology field", told("technology_field", "ICT", "ict")],
            ["1.3", "Members in total", told("members_total", 110)],
            ["1.3", "of which committed", told("members_committed", 83)],
            ["2.1", "Board members", told("board_members", 9)],
            ["2.1", "… from industry", told("board_from_firms", 6)],
            ["2.1", "… women", 4],
            ["2.3", "Employees with industry experience", told("staff_from_industry", 5)],
            ["2.7", "KPIs monitored", told("kpis_monitored", 16)],
            ["2.7", "of which on results at members", told("kpis_on_results", 6)],
            ["3.3", "Secured financing in months", told("financing_secured_months", 21)],
            ["4.2", "Applications for joint projects", told("projects_applied", 12)],
            ["4.2", "Joint projects running", told("projects_running", 9)],
            ["4.3", "Start-ups supported", told("startups_supported", 17)],
            ["4.7", "Members from the social economy", told("social_members", 3)],
            ["5.4", "Profile on the ECCP", told("eccp_profile", "yes", True)],
            ["5.6", "Website visits", told("website_visits", "54 300", 54300)],
            ["6.5", "Requests for policy advice", told("advice_requests", 7)],
        ]
    },
    cluster="Öresund Data Cluster",
    currency="SEK",
    edition=EDITION,
    language="en",
    period="2025",
)  # fmt: skip

LAYOUTS = (NORWEGIAN, SWEDISH, DANISH, FINNISH, ENGLISH)

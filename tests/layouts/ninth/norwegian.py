"""Norwegian workbooks: a nynorsk folder, a traffic light, a milestone form, a call's table, quarters of money, years, a survey, mails."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years

# fmt: off
_Y = (2022, 2023, 2024)

_NYNORSK = layout(
    "n-nn-faktaark-klynga",
    {
        "Faktaark": [
            ["Faktaark 2024", "", "", "", ""],
            ["Fornybar Sunnhordland", "", "", "", ""],
            [],
            ["MEDLEMENE", "", "i 2022", "i 2023", "i 2024"],
            ["", "Medlemsmasse, alle", *years("members_total", _Y, 59, 63, 72)],
            ["", "Forplikta medlemer", *years("members_committed", _Y, 44, 49, 57)],
            ["", "Innmelde", *years("members_joined", _Y, 6, 8, 13)],
            ["", "Utmelde", *years("members_left", _Y, 3, 4, 4)],
            ["LAGET", "", "i 2022", "i 2023", "i 2024"],
            ["", "Tilsette", *years("staff_headcount", _Y, 4, 4, 5)],
            ["", "Årsverk til saman", *years("staff_fte", _Y, 3.1, 3.4, 4.2)],
            ["AKTIVITET", "", "i 2022", "i 2023", "i 2024"],
            ["", "Møte i styret", *years("board_meetings", _Y, 6, 5, 7)],
            ["", "Nyheitsbrev sende", *years("newsletters", _Y, 10, 9, 11)],
            ["", "Mediesaker om klynga", *years("media_mentions", _Y, 17, 30, 26)],
            ["", "Deltakarar på energidagane", 240, 265, 310],
            ["KRAFTA I REGIONEN", "", "i 2022", "i 2023", "i 2024"],
            ["", "Produsert straum, GWh", 9100, 8840, 9420],
        ],
        "Kven er med": [
            ["Forplikta medlemer per 31.12.2024", ""],
            ["Små og mellomstore bedrifter", fact("members_by_type.sme", 34)],
            ["Store bedrifter", fact("members_by_type.large", 9)],
            ["Forskingsinstitutt", fact("members_by_type.research", 3)],
            ["Universitet og høgskular", fact("members_by_type.university", 2)],
            ["Kommunar og andre offentlege", fact("members_by_type.public", 7)],
            ["Andre", fact("members_by_type.other", 2)],
        ],
        "Om tala": [["Tala gjeld ved utgangen av kvart år. Forplikta: skriftleg avtale eller betalt medlemskap."], ["Vi vonar å bli 80 i 2025."]],
    },
    merged=("Faktaark!A1:E1", "Faktaark!A2:E2"),
    cluster="Fornybar Sunnhordland", currency="NOK", language="nb", period="2024", for_period="2025",
)

_LIGHTS = layout(
    "n-nb-trafikklys-til-styret",
    {
        "Trafikklys": [
            ["Sjømatklyngen Salten", "", "", "", "", ""],
            ["Status per desember 2025", "", "", "", "", ""],
            ["", "KPI", "Lys", "Nå", "I fjor (2024)", "Målet vårt for 2025"],
            [1, "Antall medlemmer", "●", fact("members_total", 108), past(2024, "members_total", 101), 105],
            [2, "Så mange av dem er forpliktet", "●", fact("members_committed", 87), past(2024, "members_committed", 84), 90],
            [3, "Frafall av medlemmer i året", "●", fact("members_left", 9), past(2024, "members_left", 6), 5],
            [4, "Tilsig av medlemmer i året", "●", fact("members_joined", 16), past(2024, "members_joined", 12), 12],
            [5, "Antall forpliktede medlemmer i samarbeid med andre medlemmer", "●", fact("members_cooperating", 39), past(2024, "members_cooperating", 33), 40],
            [6, "Antall arbeidsgrupper", "●", fact("working_groups", 7), past(2024, "working_groups", 6), 6],
            [7, "Medlemstilfredshet (1 = lav, 5 = høy)", "●", fact("satisfaction_mean", 3.9, "3,9"), past(2024, "satisfaction_mean", 4.2, "4,2"), "4,3"],
            [8, "Svarprosent medlemsundersøkelsen", "●", fact("satisfaction_response_rate", 37, "37 %"), past(2024, "satisfaction_response_rate", 44, "44 %"), "50 %"],
            [9, "Årsverk, klyngeteamet", "●", fact("staff_fte", 6.8, "6,8"), past(2024, "staff_fte", 6.2, "6,2"), "7"],
            [10, "Medieklipp", "●", fact("media_mentions", 72), past(2024, "media_mentions", 66), 60],
            [11, "Publiserte suksesshistorier", "●", fact("success_stories", 3), past(2024, "success_stories", 5), 6],
            ["11a", "Gjennomførte styremøter", "●", fact("board_meetings", 6), past(2024, "board_meetings", 6), 6],
            ["11b", "Forpliktede medlemmer truffet ansikt til ansikt", "●", fact("members_contacted", 66), past(2024, "members_contacted", 58), 80],
            ["11c", "Sikret finansiering i måneder", "●", fact("financing_secured_months", 13), past(2024, "financing_secured_months", 25), 18],
            [12, "Medlemmenes eksport, mrd. kr", "●", "18,4", "17,1", "18"],
            [13, "Likviditet, mill. kr", "●", "2,3", "1,9", "2"],
            ["", "● grønn: nådd, gul: nesten, rød: langt unna", "", "", "", ""],
        ],
    },
    merged=("Trafikklys!A1:F1", "Trafikklys!A2:F2"),
    filled={"Trafikklys!C4": "92D050", "Trafikklys!C5": "FFC000", "Trafikklys!C6": "FF0000"}, noted={"Trafikklys!D6": "fire av dem gikk konkurs"},
    cluster="Sjømatklyngen Salten", currency="NOK", language="nb", period="2025",
)

_MILESTONES = layout(
    "n-nb-framdriftsrapport",
    {
        "Framdrift": [
            ["Framdriftsrapport klyngeprosjekt, siste år", "", "", ""],
            ["Klynge", "Arktisk Bygg", "Rapport for", 2024],
            ["Ansvarlig", "prosjektleder K. Nilsen", "Levert", date(2025, 1, 31)],
            [],
            ["Kjernetall", "Avtalt for perioden 2022–2026", "Oppnådd ved utgangen av 2024", "Forklaring på avvik"],
            ["Medlemstall", 90, fact("members_total", 71), "planmessig"],
            ["Medlemmer med bindende avtale", 70, fact("members_committed", 56), ""],
            ["derav små og mellomstore bedrifter", 45, fact("members_by_type.sme", 37), ""],
            ["derav store selskaper", 10, fact("members_by_type.large", 8), ""],
            ["derav universitet og høyskole", 2, fact("members_by_type.university", 2), ""],
            ["derav forskningsinstitutt", 3, fact("members_by_type.research", 2), "NORCE, SINTEF"],
            ["derav offentlige virksomheter", 10, fact("members_by_type.public", 7), ""],
            ["Bindende medlemmer innenfor 150 km fra kontoret", "", fact("members_within_150km", 30), "lange avstander"],
            ["Klyngekontoret: personer", 4, fact("staff_headcount", 4), ""],
            ["Klyngekontoret: årsverk", 3.5, fact("staff_fte", 3.3), ""],
            ["Styremedlemmer, uten vara", 7, fact("board_members", 7), ""],
            ["Bindende medlemmer vi har møtt personlig i 2024", 60, ask("de aller fleste"), "telles ikke"],
            ["Møter holdt i arbeidsgruppene i 2024", 12, fact("working_group_meetings", 10), ""],
            ["Nyhetsbrev sendt i 2024", 8, fact("newsletters", 9), ""],
            ["Innovasjonsprosjekter hos medlemmene", 30, 17, "følger i 2025"],
            ["Patenter hos medlemmene", 5, 1, ""],
        ],
        "Fritekst": [
            ["Beskriv de viktigste resultatene i året"],
            ["Mange nye kom til gjennom messen i Tromsø, og ingen av de store gikk ut."],
            ["Hva har vært krevende?"],
            ["Å få de små bedriftene til å møte. Vi prøver kortere møter i 2025."],
        ],
    },
    merged=("Framdrift!A1:D1",),
    cluster="Arktisk Bygg", currency="NOK", language="nb", period="2024", for_period="2025",
)

_CALL = layout(
    "n-nb-soknadsrunde-tabell",
    {
        "Grunnlag": [
            ["Klynge", "Region", "Medlemmer", "Forpliktet", "Ansatte", "Årsverk", "Styremøter", "Kontingent, MNOK", "Tjenestesalg, MNOK", "Fylke, MNOK", "Stat, MNOK", "EU, MNOK", "Vurdering", "Innmeldt i 2025", "Utmeldt i 2025"],
            ["Alle tall gjelder 2025", "", "", "", "", "", "", "", "", "", "", "", ""],
            ["Blå Mat Trøndelag", "Trøndelag", 77, 64, 5, "4,2", 6, "2,1", "0,5", "1,0", "2,0", "0,9", "A", 9, 4],
            ["Drone Finnmark", "Finnmark", fact("members_total", 34), fact("members_committed", 27), fact("staff_headcount", 3), fact("staff_fte", 2.7, "2,7"), fact("board_meetings", 5), fact("income_by_source.fees", 540000, "0,54"), fact("income_by_source.services", 310000, "0,31"), fact("income_by_source.regional", 1200000, "1,2"), fact("income_by_source.national", 2500000, "2,5"), fact("income_by_source.eu", 650000, "0,65"), "B+", fact("members_joined", 7), fact("members_left", 2)],
            ["Filmby Oslo", "Oslo", 121, 90, 6, "5,5", 8, "1,9", "1,2", "0,8", "1,0", "0,3", "A", 17, 11],
            ["Gruve og Metall", "Nordland", 45, 41, 4, "3,9", 5, "3,0", "0,4", "0,5", "2,5", "1,4", "B", 3, 2],
            ["Sum alle søkere", "", 277, 222, 18, "16,3", 24, "7,54", "2,41", "3,5", "8,0", "3,25", "", 36, 19],
        ],
    },
    cluster="Drone Finnmark", currency="NOK", language="nb", period="2025",
)


def _money(label: str, question: str, quarters: tuple[int, int, int, int], plan: int) -> list[object]:
    """Return a line in 1000 NOK: four quarters, the year, what was planned."""
    return [label, *quarters, thousand(question, sum(quarters)), plan]


_QUARTERS = layout(
    "n-nb-inntekter-kvartalsvis",
    {
        "Inntekter 2024": [
            ["Inntekter Ren Prosess Grenland, 1000 NOK", "", "", "", "", "", ""],
            ["Kilde", "1. kv.", "2. kv.", "3. kv.", "4. kv.", "Hele 2024", "Plan 2024"],
            ["Fra medlemmene", "", "", "", "", "", ""],
            _money("  Medlemsavgifter", "income_by_source.fees", (1640, 12, 35, 0), 1700),
            _money("  Solgte tjenester", "income_by_source.services", (95, 140, 60, 210), 450),
            _money("  Dugnad og egne timer (in kind)", "income_by_source.in_kind", (80, 120, 70, 150), 400),
            ["Fra det offentlige", "", "", "", "", "", ""],
            _money("  Kommunene i Grenland", "income_by_source.local", (0, 300, 0, 300), 600),
            _money("  Fylkeskommunen", "income_by_source.regional", (250, 250, 250, 250), 1000),
            _money("  Siva og andre statlige", "income_by_source.national", (0, 900, 0, 1100), 2000),
            _money("  Horisont Europa", "income_by_source.eu", (0, 0, 840, 0), 700),
            ["Alt sammen", 2065, 1722, 1255, 2010, 7052, 6850],
        ],
        "Drift": [
            ["Tall om driften", "31.12.2024"],
            ["Ansatte i selskapet, personer", fact("staff_headcount", 6)],
            ["Ansatte i selskapet, omregnet til årsverk", fact("staff_fte", 5.4, "5,4")],
            ["Regnskapsrapporter lagt fram for styret i 2024", fact("controlling_reports", 8)],
            ["Finansieringen er sikret, måneder fra årsskiftet", fact("financing_secured_months", 24)],
            ["Medlemmer, samtlige", fact("members_total", 63)],
            ["Medlemmer som er forpliktet med avtale", fact("members_committed", 55)],
            ["Styremedlemmer", fact("board_members", 9)],
        ],
    },
    merged=("Inntekter 2024!A1:G1",),
    cluster="Ren Prosess Grenland", currency="NOK", language="nb", period="2024", for_period="2025",
)


def _sheet(at: int, *values: float) -> list[list[object]]:
    """Return a year's sheet with its label row and its figures below."""
    asked = ("members_total", "members_committed", "members_joined", "members_left", "staff_fte", "newsletters", "board_meetings", "staff_headcount")
    marked = [fact(q, v) if at == 2024 else past(at, q, v) for q, v in zip(asked, values, strict=True)]
    return [
        ["Opplevelser Fjordkysten", "", "", "", "", ""],
        ["Antall medlemmer totalt", "Forpliktede", "Nye", "Gått ut", "Årsverk", "Nyhetsbrev", "Styremøter", "Ansatte, personer"],
        list(marked),
        [],
        ["Gjestedøgn i fylket", {2023: 1410000, 2024: 1455000}[at], "", "", "", ""],
    ]


_ANNUAL = layout(
    "n-nb-to-ark-en-rad",
    {"2023": _sheet(2023, 82, 61, 9, 7, 2.9, 15, 7, 4), "2024": _sheet(2024, 85, 66, 8, 5, 3.2, 17, 6, 4)},
    cluster="Opplevelser Fjordkysten", currency="NOK", language="nb", period="2024", for_period="2025",
)

_SURVEY = layout(
    "n-nb-kartlegging-klynger",
    {
        "Svar": [
            ["Kartlegging av nordiske klynger (data for 2025)", "", ""],
            ["Klyngen:", "Tare og Alger Vest", ""],
            ["1", "Organisasjonsform", fact("legal_form", "cooperative", "Samvirkeforetak")],
            ["2", "Etableringsdato", fact("founded_on", "2020-05-14", "14.5.2020")],
            ["3", "Medlemstall totalt", fact("members_total", 41)],
            ["4", "Medlemmer som er forpliktet", fact("members_committed", 36)],
            ["5", "Forpliktede medlemmer som holder til i utlandet", fact("members_abroad", 2)],
            ["6", "Aktører i fagfeltet innenfor 150 km", ask("kanskje 60–80")],
            ["7", "Personer i styret", fact("board_members", 6)],
            ["8", "Av disse fra bedrifter", fact("board_from_firms", 4)],
            ["9", "Velger medlemmene styret?", fact("board_elected", True, "ja")],
            ["10", "Personlig læringsplan for alle ansatte?", fact("learning_plans", False, "nei")],
            ["11", "Antall ansatte, personer", fact("staff_headcount", 3)],
            ["12", "Antall årsverk totlat", fact("staff_fte", 2.4, "2,4")],
            ["13", "Blir regnskapet kontrollert av en ekstern revisor?", fact("accounts_audited", True, "ja")],
            ["14", "Medlemmer som har betalt årets kontingent", fact("members_paying", 33)],
            ["15", "Årskontingent, bedrift med 20 ansatte", fact("fee_small_firm", 12500, "12 500 NOK")],
            ["16", "Felles prosjekter i gang", fact("projects_running", 4)],
            ["16a", "Søkte felles prosjekter i 2025", fact("projects_applied", 6)],
            ["16b", "Av disse søknadene innvilget", fact("projects_granted", 2)],
            ["17", "Oppstartsbedrifter dere har hjulpet i 2025", fact("startups_supported", 6)],
            ["18", "Messer, turer og besøk med utenlandske partnere i 2025", fact("trips_abroad", 3)],
            ["19", "Oppdatert ECCP-profil?", fact("eccp_profile", True, "ja")],
            ["20", "Nettsidens adresse", fact("website_address", "www.tareogalger.no")],
            ["20a", "Så mange språk har nettsiden", fact("website_languages", 3)],
            ["21", "Sammenlagt antall følgere på sosiale medier", fact("social_followers", 1980, "1 980")],
            ["22", "Er det noe dere vil legge til?", "Vi vil gjerne ha besøk i april."],
        ],
    },
    merged=("Svar!A1:C1",),
    cluster="Tare og Alger Vest", currency="NOK", edition="benchmark-2019", language="nb", period="2025",
)

_MAILS = layout(
    "n-nb-epost-limt-inn",
    {
        "Logg": [
            ["Fra e-postveksling med Sirkulær Oslofjord, vinteren 2026. Gjelder året 2025.", "", ""],
            [],
            ["Dato", "De skriver", "Til oss"],
            ["06.01.26", fact("members_total", 88, "Medlemmer: 88"), "bekreftet"],
            ["06.01.26", fact("members_committed", 69, "Forpliktede medlemmer: 69"), "bekreftet"],
            ["09.01.26", fact("staff_headcount", 5, "Ansatte (personer): 5"), ""],
            ["09.01.26", fact("staff_fte", 4.5, "Årsverk: 4,5"), ""],
            ["09.01.26", fact("board_meetings", 6, "Styremøter i året: 6"), ""],
            ["14.01.26", fact("satisfaction_surveyed_on", "2025-11-18", "Medlemsundersøkelsen ble gjennomført: 18. november 2025"), ""],
            ["14.01.26", fact("satisfaction_response_rate", 58, "Svarprosent: 58 %"), ""],
            ["14.01.26", fact("satisfaction_mean", 4.3, "Tilfredshet, snitt (1–5): 4,3"), ""],
            ["20.01.26", ask("Medieoppslag: mellom 30 og 40"), "spør igjen"],
            ["20.01.26", fact("working_groups", 4, "Arbeidsgrupper: 4"), ""],
            ["20.01.26", fact("income_by_source.fees", 1260000, "Medlemskontingent i året: 1 260 000 kr"), "regnskap"],
            ["20.01.26", fact("financing_secured_months", 17, "Finansiering sikret: 17 måneder"), ""],
            ["21.01.26", fact("members_joined", 10, "Nye medlemmer i året: 10"), ""],
            ["21.01.26", fact("members_left", 6, "Utmeldte medlemmer i året: 6"), ""],
            ["21.01.26", "Målet for 2026: 100 medlemmer", ""],
        ],
    },
    merged=("Logg!A1:C1",),
    cluster="Sirkulær Oslofjord", currency="NOK", language="nb", period="2025",
)
# fmt: on

NORWEGIAN = (_NYNORSK, _LIGHTS, _MILESTONES, _CALL, _QUARTERS, _ANNUAL, _SURVEY, _MAILS)

"""Danish workbooks: board figures, budget follow-up, a status report, months, two portfolio sheets, staff, an interview form, a self-assessment."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years

_UP = (2024, 2025)

_BOARD = layout(
    "d-da-noegletal-bestyrelse",
    {
        "Bilag 3": [
            ["Bestyrelsesmøde 26. februar 2026, bilag 3", "", "", "", ""],
            ["Nøgletal for Clean Water Midt", "", "", "", ""],
            [],
            ["", "", "Realiseret", "", "Budget"],
            ["", "", 2024, 2025, 2026],
            ["Medlemmer", "Medlemmer i alt ultimo", *years("members_total", _UP, 181, 194), 205],
            ["", "heraf med underskrevet medlemsaftale", *years("members_committed", _UP, 149, 163), 175],
            ["", "Indmeldelser", *years("members_joined", _UP, 24, 27), 25],
            ["", "Udmeldelser", *years("members_left", _UP, 16, 14), 14],
            ["", "Fastholdelse, pct.", 91, 92.3, 93],
            ["Sekretariat", "Ansatte ultimo", *years("staff_headcount", _UP, 12, 13), 13],
            ["", "Årsværk", *years("staff_fte", _UP, 10.2, 11.4), 11.5],
            ["", "Sygefravær, dage pr. medarbejder", 6.1, 4.8, 5],
            ["Økonomi (mio. kr.)", "Kontingent", *years("income_by_source.fees", _UP, 3.4, 3.9, times=1_000_000), 4.2],
            ["", "Solgte ydelser", *years("income_by_source.services", _UP, 2.2, 1.8, times=1_000_000), 2.5],
            ["", "Støtte fra staten", *years("income_by_source.national", _UP, 6.0, 6.0, times=1_000_000), 6.0],
            ["", "EU-projekter", *years("income_by_source.eu", _UP, 4.3, 5.1, times=1_000_000), 5.5],
            ["", "Egenkapital", 2.7, 3.1, 3.2],
            ["Formidling", "Nyhedsbreve", *years("newsletters", _UP, 22, 24), 24],
            ["", "Presseomtaler", *years("media_mentions", _UP, 118, 96), 110],
            ["", "Følgere på LinkedIn", 5120, 6480, 7500],
        ],
    },
    merged=("Bilag 3!A1:E1", "Bilag 3!A2:E2", "Bilag 3!C4:D4", "Bilag 3!A6:A10", "Bilag 3!A11:A13", "Bilag 3!A14:A18", "Bilag 3!A19:A21"),
    cluster="Clean Water Midt",
    currency="DKK",
    language="da",
    period="2025",
)  # fmt: skip


def _line(label: str, question: str, budget: float, actual: float, before: float) -> list[object]:
    """Return a line in thousands of kroner: budget, actual, the difference, used in per cent, the year before."""
    share = f"{actual / budget:.0%}".replace("%", " %")
    return [
        label,
        budget,
        thousand(question, actual),
        actual - budget,
        share,
        past(2024, question, round(before * 1000), before),
    ]


_BUDGET = layout(
    "d-da-budgetopfoelgning",
    {
        "Budgetopfølgning": [
            ["Foreningen Dansk Lydklynge", "", "", "", "", ""],
            ["Budgetopfølgning, hele året, t.kr.", "", "", "", "", ""],
            ["", "Budget 2025", "Regnskab 2025", "Afvigelse", "Forbrug i % af budget", "Regnskab 2024"],
            ["Indtægter", "", "", "", "", ""],
            _line("Medlemskontingenter", "income_by_source.fees", 1250, 1318, 1192),
            _line("Deltagerbetaling og konsulentydelser", "income_by_source.services", 900, 764, 812),
            _line("Sponsorater", "income_by_source.sponsoring", 200, 245, 180),
            _line("Danmarks Erhvervsfremmebestyrelse (stat)", "income_by_source.national", 4000, 4000, 3800),
            _line("Region Midtjylland", "income_by_source.regional", 1100, 1100, 1000),
            _line("Struer og Holstebro Kommune", "income_by_source.local", 650, 650, 600),
            _line("Horizon Europe og Interreg (EU)", "income_by_source.eu", 1900, 1642, 1275),
            _line("Medfinansiering i timer fra medlemmer (in kind)", "income_by_source.in_kind", 1500, 1731, 1388),
            ["Udgifter", "", "", "", "", ""],
            ["Løn", 6100, 5987, -113, "98 %", 5410],
            ["Husleje", 420, 420, 0, "100 %", 408],
            ["Arrangementer", 1350, 1490, 140, "110 %", 1277],
            ["Medlemmernes timer", 1500, 1731, 231, "115 %", 1388],
            ["Resultat", 2130, 1822, -308, "", 1764],
            [],
            ["Øvrige oplysninger", "", "", "", "", ""],
            ["Økonomirapporter forelagt bestyrelsen", 4, fact("controlling_reports", 4), 0, "", past(2024, "controlling_reports", 3)],
            ["Antal medarbejdere", 8, fact("staff_headcount", 8), 0, "", past(2024, "staff_headcount", 7)],
        ],
    },
    merged=("Budgetopfølgning!A1:F1", "Budgetopfølgning!A2:F2"),
    cluster="Dansk Lydklynge",
    currency="DKK",
    language="da",
    period="2025",
)  # fmt: skip

_STATUS = layout(
    "d-da-statusrapport-styrelsen",
    {
        "Stamdata": [
            ["Statusrapport til styrelsen", ""],
            ["Klyngeorganisation", "Fremtidens Fødevarer"],
            ["J.nr.", "2024-118-0093"],
            ["Rapporteringsperiode", "1. januar 2025 til 31. december 2025"],
            ["Stiftelsesdato", fact("founded_on", "2020-12-17", "17. december 2020")],
            ["Bevilling i alt for 2025–2028, kr.", "24.000.000"],
        ],
        "Resultater": [
            ["Nr.", "Resultatmål", "Mål for 2025", "Opnået i 2025", "Mål for hele perioden", "Bemærkning"],
            ["1", "Antal medlemmer i klyngen", "300", fact("members_total", 317), "400", "pr. 31.12."],
            ["1a", "heraf medlemmer med underskrevet aftale eller betalt kontingent", "240", fact("members_committed", 251), "330", ""],
            ["2", "Antal nye medlemmer", "40", fact("members_joined", 46), "160", ""],
            ["3", "Antal kurser og kompetenceforløb", "20", fact("services.training.events", 23), "90", ""],
            ["3a", "Antal deltagere på kurser og kompetenceforløb", "400", fact("services.training.participants", 488, "488 personer"), "1.800", "18 fra udlandet"],
            ["4", "Antal matchmaking-arrangementer", "12", fact("services.matchmaking.events", 10), "50", "to udsat til 2026"],
            ["4a", "Antal deltagere i matchmaking-arrangementer", "600", fact("services.matchmaking.participants", 541), "2.500", ""],
            ["5", "Forpligtede medlemmer, der samarbejder med andre medlemmer", "100", fact("members_cooperating", 112), "150", ""],
            ["6", "Forpligtede medlemmer, der har brugt mindst én ydelse", "180", fact("members_using_services", 173), "280", ""],
            ["7", "Offentliggjorte succeshistorier", "6", fact("success_stories", 8), "30", "på klyngens side"],
            ["8", "Virksomheder med nye produkter", "15", 11, "70", ""],
            ["9", "Private midler i projekter, kr.", "5.000.000", "6.340.000", "22.000.000", ""],
            ["10", "Deltagernes tilfredshed med kurser (1–7)", "5,5", "5,9", "5,5", "ikke medlemstilfredshed"],
        ],
        "Risici": [
            ["Risiko", "Sandsynlighed (1-5)", "Konsekvens (1-5)", "Handling"],
            ["Nøglemedarbejder stopper", 2, 4, "to personer på hvert projekt"],
            ["For få medlemmer betaler", 3, 3, "nyt kontingent fra 2026"],
        ],
    },
    merged=("Stamdata!A1:B1",),
    cluster="Fremtidens Fødevarer",
    currency="DKK",
    language="da",
    period="2025",
)  # fmt: skip


def _months(label: str, question: str, *months: int) -> list[object]:
    return [label, *months, fact(question, sum(months))]


_MONTHS = layout(
    "d-da-aktiviteter-maaned",
    {
        "2025": [
            ["Sekretariatets tælleark 2025"],
            [],
            ["", "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec", "Året"],
            _months("Nye medlemmer", "members_joined", 2, 1, 3, 0, 2, 1, 0, 1, 4, 2, 1, 0),
            _months("Medlemmer, der har meldt sig ud", "members_left", 3, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 2),
            _months("Udsendte nyhedsbreve", "newsletters", 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1),
            _months("Avisartikler og indslag om os", "media_mentions", 2, 4, 1, 3, 5, 2, 0, 6, 3, 7, 2, 1),
            _months("Afholdte bestyrelsesmøder", "board_meetings", 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0),
            _months("Møder i arbejdsgrupperne", "working_group_meetings", 2, 3, 2, 1, 3, 2, 0, 1, 3, 3, 4, 1),
            _months(
                "Besøg på hjemmesiden",
                "website_visits",
                1450,
                1380,
                1602,
                1204,
                1511,
                1120,
                640,
                1377,
                1893,
                1740,
                1655,
                928,
            ),
            ["Virksomhedsbesøg", 5, 7, 6, 4, 8, 3, 0, 5, 9, 7, 6, 2, ask(62)],
            ["Indgåede telefonopkald", 88, 92, 79, 65, 83, 70, 12, 77, 101, 94, 90, 48, 899],
        ],
        "Status": [
            ["Status 31. december 2025", "Antal"],
            ["Medlemmer", fact("members_total", 89)],
            ["Forpligtede medlemmer", fact("members_committed", 72)],
            ["Arbejdsgrupper i gang", fact("working_groups", 5)],
            ["Sekretariatets medarbejdere", fact("staff_headcount", 4)],
            ["Praktikanter siden 2019", 14],
        ],
    },
    cluster="Design & Møbler Fyn",
    currency="DKK",
    language="da",
    period="2025",
)

_PORTFOLIO = layout(
    "d-da-klynger-to-ark",
    {
        "Deltagelse": [
            ["De regionale klynger, årets indberetning (2025)", "", "", "", "", "", "", "", ""],
            ["Klynge", "Medlemmer i alt", "Forpligtede", "SMV'er", "Store virksomheder", "Universiteter", "GTS-institutter", "Offentlige", "Kommentar fra klyngen"],
            ["Vindkraft Esbjerg", 240, 205, 141, 38, 5, 3, 12, "god fremgang"],
            ["Bioressourcer Nord", 96, 70, 49, 9, 3, 2, 7, ""],
            ["Robotklynge Sjælland", fact("members_total", 172), fact("members_committed", 139), fact("members_by_type.sme", 97), fact("members_by_type.large", 19),
             fact("members_by_type.university", 4), fact("members_by_type.research", 3), fact("members_by_type.public", 10), "fusion i 2024"],
            ["Kyst og Turisme", 118, 92, 74, 2, 1, 0, 15, "sæsonudsving"],
            ["I alt", 626, 506, 361, 68, 13, 8, 44, ""],
        ],
        "Drift": [
            ["Klynge", "Ansatte", "Årsværk", "Årsbudget (t.kr.)", "Kontingent (t.kr.)", "Bestyrelsesmøder", "Svarprocent, måling", "Tilfredshed (1-5)", "Mærke"],
            ["Bioressourcer Nord", 5, 4.1, 6200, 710, 5, "44 %", 4.0, "Sølv"],
            ["Kyst og Turisme", 6, 5.0, 7450, 980, 6, "39 %", 3.8, "Bronze"],
            ["Robotklynge Sjælland", fact("staff_headcount", 11), fact("staff_fte", 9.75, "9,75"), thousand("budget_total", 15300), thousand("income_by_source.fees", 3260),
             fact("board_meetings", 6), fact("satisfaction_response_rate", 58, "58 %"), fact("satisfaction_mean", 4.4, "4,4"), "Guld"],
            ["Vindkraft Esbjerg", 14, 12.8, 22900, 6120, 7, "51 %", 4.2, "Guld"],
            ["I alt", 36, 31.65, 51850, 11070, "", "", "", ""],
        ],
    },
    merged=("Deltagelse!A1:I1",),
    cluster="Robotklynge Sjælland",
    currency="DKK",
    language="da",
    period="2025",
)  # fmt: skip

_STAFF = layout(
    "d-da-medarbejdere-organisation",
    {
        "Team": [
            ["Klynge for Cirkulært Byggeri: organisationen ved udgangen af 2025", "", "", "", "", ""],
            ["Navn", "Stilling", "Ansat", "Timer pr. uge", "Uddannelse", "Kursusdage 2025"],
            ["Anne", "direktør", date(2019, 10, 1), 37, "cand.merc.", 3],
            ["Bo", "chefkonsulent", date(2020, 2, 1), 37, "civilingeniør", 5],
            ["Carla", "konsulent", date(2022, 8, 15), 37, "arkitekt", 4],
            ["Dorte", "kommunikation", date(2023, 5, 1), 30, "cand.mag.", 6],
            ["Emil", "studentermedhjælper", date(2025, 2, 1), 15, "–", 0],
            ["I ALT", fact("staff_headcount", 5, "5 personer"), "", "156 timer", fact("staff_with_degree", 4, "4 med videregående uddannelse"), fact("training_days", 18, "18 dage")],
            ["Omregnet til årsværk", "", "", fact("staff_fte", 4.2, "4,2 årsværk"), "", ""],
            [],
            ["Fratrådte medarbejdere 2024-2025", fact("staff_left", 2), "", "", "", ""],
            ["Ansøgere til seneste opslag", 41, "", "", "", ""],
        ],
        "Ledelse": [
            ["Bestyrelse, antal medlemmer", fact("board_members", 9), "valgt på generalforsamlingen"],
            ["Bestyrelse, antal møder i 2025", fact("board_meetings", 5), "deltagelse 84 %"],
            ["Strategien vedtaget", fact("strategy_adopted_on", "2024-04-18", "18. april 2024"), ""],
            ["Strategien senest revideret", fact("strategy_reviewed_on", "2025-09-04", "4. september 2025"), ""],
            ["Indsatser i handleplanen", fact("plan_measures", 24), "15 er i gang"],
            ["Indikatorer, vi følger", fact("kpis_monitored", 10), ""],
            ["Finansiering sikret", fact("financing_secured_months", 30, "30 måneder"), ""],
            ["Medlemmer, der arbejder sammen", ask("30-40"), "skal tælles"],
        ],
    },
    merged=("Team!A1:F1",),
    cluster="Klynge for Cirkulært Byggeri",
    currency="DKK",
    language="da",
    period="2025",
)  # fmt: skip

_FORM = layout(
    "d-da-benchmark-spoergeark",
    {
        "Spørgeark": [
            ["Spørgeark til benchmarking", "", ""],
            ["Alle tal er for 2025", "", ""],
            ["Organisation", "", ""],
            ["Hvornår blev foreningen stiftet?", fact("founded_on", "2010-09-22", date(2010, 9, 22)), ""],
            ["Retlig form", fact("legal_form", "association", "Forening"), ""],
            ["Fagligt område, som vi sammenlignes på", fact("technology_field", "energy", "Energi og miljø"), ""],
            ["Hvornår tiltrådte klyngelederen?", fact("manager_since", "2023-03-01", date(2023, 3, 1)), ""],
            ["Årsværk", fact("staff_fte", 9.3, "9,3"), ""],
            ["Medarbejdere (hoveder)", fact("staff_headcount", 11), ""],
            ["Bestyrelsesmedlemmer", fact("board_members", 12), ""],
            ["Bestyrelsesmedlemmer fra virksomheder", fact("board_from_firms", 8), ""],
            ["Vælges bestyrelsen af medlemmerne?", fact("board_elected", True, "Ja"), "generalforsamling i april"],
            ["Medlemmer", "", ""],
            ["Medlemmer i alt", fact("members_total", 228), ""],
            ["Forpligtede medlemmer", fact("members_committed", 201), ""],
            ["Medlemmer, der har betalt kontingent for året", fact("members_paying", 196), ""],
            ["Forpligtede medlemmer med sæde i udlandet", fact("members_abroad", 24), "mest Tyskland"],
            [
                "Aktører inden for området i en radius af 150 km, medlemmer eller ej",
                fact("actors_within_150km", 650),
                "eget skøn",
            ],
            ["Penge", "", ""],
            ["Samlet budget, kr.", fact("budget_total", 18400000, "18.400.000"), ""],
            [
                "Årligt kontingent for en virksomhed med 20 ansatte, kr.",
                fact("fee_small_firm", 9500, "9.500"),
                "ekskl. moms",
            ],
            ["Revideres regnskabet af en uafhængig revisor?", fact("accounts_audited", True, "ja"), ""],
            ["Kontorleje pr. måned, kr.", "31.000", ""],
            ["Resultater", "", ""],
            ["Ansøgninger om fælles projekter", fact("projects_applied", 21), ""],
            ["heraf bevilget", fact("projects_granted", 9), ""],
            ["Fælles projekter i gang", fact("projects_running", 16), ""],
            ["Nystartede virksomheder, vi har hjulpet i året", fact("startups_supported", 13), ""],
            ["Følgere på sociale medier i alt", fact("social_followers", 14200, "14.200"), "tre kanaler"],
            ["Hvor meget tid brugte I på arket?", "4 timer", ""],
        ],
    },
    merged=(
        "Spørgeark!A1:C1",
        "Spørgeark!A2:C2",
        "Spørgeark!A3:C3",
        "Spørgeark!A13:C13",
        "Spørgeark!A19:C19",
        "Spørgeark!A24:C24",
    ),
    cluster="Grøn Varme",
    currency="DKK",
    language="da",
    period="2025",
    edition="benchmark-2019",
)

_SELF = layout(
    "d-da-selvevaluering-noter",
    {
        "Selvevaluering": [
            ["Selvevaluering forud for Guld, Lægemiddelklyngen Øst (data: 2025)", "", "", "", ""],
            ["Emne", "Egen vurdering 0-5", "Tal", "Hvad tallet er", "Dokumentation"],
            ["Deltagerne", 4, fact("members_total", 158), "medlemmer i alt", "liste"],
            ["", "", fact("members_committed", 140), "forpligtede medlemmer", "aftaler i mappe 1"],
            ["", "", fact("members_within_150km", 121), "forpligtede medlemmer højst 150 km fra kontoret", "kort"],
            ["Til- og afgang", 3, fact("members_joined", 18), "nye medlemmer i året", ""],
            ["", "", fact("members_left", 10), "medlemmer, der forlod os i året", "afslutningssamtaler"],
            ["Personale", 4, fact("staff_headcount", 9), "personer i sekretariatet", ""],
            ["", "", fact("staff_fte", 8.2, "8,2"), "årsværk i sekretariatet", "lønsystem"],
            ["Kontakt", 5, fact("members_contacted", 126), "forpligtede medlemmer, vi har mødt personligt", "CRM"],
            ["Samarbejde", 4, fact("members_cooperating", 83), "forpligtede medlemmer, der samarbejder med andre medlemmer", "projektliste"],
            ["Netværk", 4, fact("partners_regional", 14), "samarbejdspartnere i regionen", ""],
            ["", "", fact("partners_national", 11), "samarbejdspartnere i resten af landet", ""],
            ["", "", fact("partners_international", 17), "samarbejdspartnere i udlandet", "aftaler"],
            ["Bestyrelse", 4, fact("board_meetings", 6), "bestyrelsesmøder i året", "referater"],
            ["Grupper", 3, fact("working_groups", 8), "arbejdsgrupper", ""],
            ["Web", 3, fact("website_languages", 2), "sprog på hjemmesiden", "da/en"],
            ["Presse", 4, fact("media_mentions", 147), "omtaler i medierne i året", "Infomedia"],
            ["Samlet", "124 af 150", "", "", ""],
        ],
    },
    merged=("Selvevaluering!A1:E1", "Selvevaluering!A3:A5", "Selvevaluering!A6:A7", "Selvevaluering!A8:A9", "Selvevaluering!A12:A14"),
    cluster="Lægemiddelklyngen Øst",
    currency="DKK",
    language="da",
    period="2025",
)  # fmt: skip

DANISH = (_BOARD, _BUDGET, _STATUS, _MONTHS, _PORTFOLIO, _STAFF, _FORM, _SELF)

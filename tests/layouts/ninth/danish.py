"""Danish workbooks: a review in two columns, a grant report, a comparison, a CRM count, a budget, labels left of boxes, a survey, a draft."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand

# fmt: off
_REVIEW = layout(
    "n-da-auditskema",
    {
        "Audit": [
            ["AUDITSKEMA", "", "", "", ""],
            ["Klyngeorganisation", "Fynsk Droneteknologi", "", "Auditdato", date(2026, 1, 27)],
            ["Auditor", "B. Thygesen", "", "Dataår", 2025],
            [],
            ["Score 0-4", "Nr.", "Spørgsmål til klyngen", "Klyngens oplysning", "Auditors bemærkning"],
            ["", "2.3", "Hvor mange medlemmer kom til i 2025?", fact("members_joined", 11), ""],
            [3, "2.3", "Hvor mange medlemmer gik ud i 2025?", fact("members_left", 6), "spurgt alle om årsag"],
            ["", "1.1.0", "Hvor stor er medlemskredsen?", fact("members_total", 76), "liste gennemgået"],
            [3, "1.1.0", "Hvor mange medlemmer har forpligtet sig?", fact("members_committed", 60), "fire stikprøver"],
            [3, "1.2", "Hvor mange forpligtede ligger højst 150 km fra kontoret?", fact("members_within_150km", 48), ""],
            [4, "2.1", "Hvornår er klyngeorganisationen stiftet?", fact("founded_on", "2014-09-03", "3/9 2014"), ""],
            ["", "2.2.1", "Hvor mange personer arbjeder på kontoret?", fact("staff_headcount", 5), ""],
            [3, "2.2.1", "Hvor mange årsværk svarer det til?", fact("staff_fte", 4.4, "4,4"), "en barselsvikar"],
            [2, "2.2.3", "Hvor mange kursusdage havde hele kontoret i 2025?", fact("training_days", 13, "13 dage"), ""],
            [2, "2.2.4", "Hvor mange ansatte er rejst de seneste to år?", fact("staff_left", 2), "begge erstattet"],
            [3, "2.4", "Hvor mange gange mødtes bestyrelsen i 2025?", fact("board_meetings", 5, "5 gange"), ""],
            [2, "2.6", "Hvor mange forpligtede medlemmer arbejder sammen med andre medlemmer?", ask("omkring halvdelen"), "kan ikke tælles endnu"],
            [1, "4.1.1", "Hvor mange strategiworkshopper med medlemmer i 2024 og 2025?", fact("strategy_workshops", 1), ""],
            [3, "4.1.4", "Hvor mange økonomirapporter fik bestyrelsen i 2025?", fact("controlling_reports", 4), ""],
            [2, "4.1.5", "Hvornår blev strategien sidst revideret?", ask("05/06/2024"), "dag eller måned først?"],
            [3, "4.5", "Hvor mange arbejdsgrupper har klyngen?", fact("working_groups", 4), ""],
            [2, "5.2", "Hvor mange succeshistorier blev udgivet i 2025?", fact("success_stories", 3), ""],
            [33, "", "Point i alt", "", "af højst 48"],
        ],
    },
    merged=("Audit!A1:E1",),
    cluster="Fynsk Droneteknologi", currency="DKK", language="da", period="2025",
)

_GRANT = layout(
    "n-da-slutrapport-bevilling",
    {
        "Stamdata": [["Årsrapport til bevillingsgiver", ""], ["Klynge", "Energilagring Vestjylland"], ["År", 2024], ["Stiftelsesår", ask(2017)], ["Bevilling 2023-2027, kr.", "18.500.000"]],
        "Aktiviteter": [
            ["Ydelse", "Måltal 2024", "Gennemført 2024: antal arrangementer", "Gennemført 2024: antal deltagere", "Budget 2025"],
            ["Adgang til finansiering", 5, fact("services.funding.events", 4), fact("services.funding.participants", 39), 120000],
            ["Teknologi og innovation", 10, fact("services.technology.events", 12), fact("services.technology.participants", 344), 450000],
            ["Matchmaking", 8, fact("services.matchmaking.events", 8), fact("services.matchmaking.participants", 196), 200000],
            ["Uddannelse og kompetencer", 6, fact("services.training.events", 7), fact("services.training.participants", 115), 180000],
            ["Iværksætteri", 2, fact("services.entrepreneurship.events", 3), fact("services.entrepreneurship.participants", 52), 80000],
            ["I alt", 31, 34, 746, 1030000],
        ],
        "Effekt": [
            ["Indikator", "Resultat ultimo 2024", "Mål ultimo 2027"],
            ["Samlet antal medlemmer", fact("members_total", 103), 150],
            ["Antal medlemmer, der er forpligtede", fact("members_committed", 84), 120],
            ["Forpligtede medlemmer, der brugte mindst én af klyngens ydelser i 2024", fact("members_using_services", 58), 90],
            ["Nye medlemmer, der kom til i 2024", fact("members_joined", 19), ""],
            ["Medlemmer, der forlod klyngen i 2024", fact("members_left", 8), ""],
            ["Succeshistorier, udgivet i 2024", fact("success_stories", 6), 8],
            ["Tilfredse medlemmer, gennemsnit fra 1 til 5", fact("satisfaction_mean", 4.1, "4,1"), "4,3"],
            ["Medlemsmålingens svarprocent", fact("satisfaction_response_rate", 45, "45 %"), "60 %"],
            ["Gennemsnitlig vækst i medlemsvirksomhederne", "6,2 %", "8 %"],
        ],
    },
    merged=("Stamdata!A1:B1",),
    cluster="Energilagring Vestjylland", currency="DKK", language="da", period="2024", for_period="2025",
)

_COMPARISON = layout(
    "n-da-klynger-side-om-side",
    {
        "2025": [
            ["Klyngeprogrammets nøgletal (tal for hele 2025, beløb i t.kr.)", "", "", "", "", "", "", "", "", "", "", "", ""],
            ["Klynge", "Medlemmer", "", "", "", "Sekretariat", "", "Indtægter", "", "", "", "Bestyrelse", "Medier"],
            ["", "Total", "Forpligtede", "Til", "Fra", "Hoveder", "Årsværk", "Kontingent", "Ydelser", "Kommuner", "EU", "Møder", "Omtaler"],
            ["Akvakultur Limfjord", 51, 44, 5, 3, 3, 2.4, 610, 90, 350, 0, 4, 18],
            ["Byg & Klima", 238, 190, 31, 19, 11, 10.2, 4100, 1850, 0, 2200, 6, 141],
            ["Cleantech Sønderjylland", fact("members_total", 94), fact("members_committed", 77), fact("members_joined", 12), fact("members_left", 7), fact("staff_headcount", 6), fact("staff_fte", 5.3), thousand("income_by_source.fees", 1480), thousand("income_by_source.services", 520), thousand("income_by_source.local", 900), thousand("income_by_source.eu", 1315), fact("board_meetings", 5), fact("media_mentions", 64)],
            ["Design & Tekstil", 127, 81, 14, 16, 5, 4.6, 980, 340, 200, 450, 5, 73],
            ["Sum", 510, 392, 62, 45, 25, 22.5, 7170, 2800, 1450, 3965, 20, 296],
            ["Median", 110.5, 79, 13, 11.5, 5.5, 4.95, 1230, 430, 275, 882.5, 5, 68.5],
        ],
    },
    merged=("2025!A1:M1", "2025!B2:E2", "2025!F2:G2", "2025!H2:K2"),
    cluster="Cleantech Sønderjylland", currency="DKK", language="da", period="2025",
)

_CRM = layout(
    "n-da-crm-optaelling",
    {
        "Optælling": [
            ["Rapport fra CRM", "kørt 02-01-2025 kl. 08:14"],
            ["Filter", "Klynge = Velfærdsteknologi Midt; status pr. 31-12-2024"],
            [],
            ["Gruppe", "Antal konti"],
            ["Medlemmer (alle)", fact("members_total", 87)],
            ["Medlemmer med aftale – forpligtede", fact("members_committed", 70)],
            ["  Forpligtede: SMV", fact("members_by_type.sme", 38)],
            ["  Forpligtede: stor virksomhed", fact("members_by_type.large", 9)],
            ["  Forpligtede: universitet", fact("members_by_type.university", 3)],
            ["  Forpligtede: forskningsinstitution", fact("members_by_type.research", 2)],
            ["  Forpligtede: offentlig organisation", fact("members_by_type.public", 15)],
            ["  Forpligtede: bank eller investor", fact("members_by_type.finance", 3)],
            ["Oprettet som medlem i 2024", fact("members_joined", 13)],
            ["Afsluttet som medlem i 2024", fact("members_left", 10)],
            ["Forpligtede medlemmer med mindst ét personligt møde i 2024", fact("members_contacted", 59)],
            ["Kundeemner", 212],
            ["Nyhedsbrevsmodtagere", 1875],
        ],
        "Konti": [
            ["Konto", "Type", "By", "Oprettet", "Kontaktperson"],
            ["Aarhus Omsorg ApS", "SMV", "Aarhus", date(2021, 3, 4), "skjult"],
            ["Horsens Kommune", "offentlig organisation", "Horsens", date(2019, 8, 12), "skjult"],
            ["Silkeborg Løfteteknik", "SMV", "Silkeborg", date(2024, 5, 28), "skjult"],
            ["… 84 rækker mere", "", "", "", ""],
        ],
    },
    cluster="Velfærdsteknologi Midt", currency="DKK", language="da", period="2024", for_period="2025",
)


def _entry(label: str, question: str, before: int, budget: int, actual: int) -> list[object]:
    """Return a line in whole kroner: the year before, the budget, what was booked."""
    return [label, past(2024, question, before), budget, fact(question, actual)]


_BUDGET = layout(
    "n-da-driftsregnskab",
    {
        "Drift": [
            ["Driftsregnskab for Digital Dansk Mode (kr.)", "", "", ""],
            ["", "Regnskab 2024", "Budget 2025", "Regnskab 2025"],
            ["A. Medlemmer og marked", "", "", ""],
            _entry("Medlemmernes kontingent", "income_by_source.fees", 1105000, 1200000, 1187500),
            _entry("Solgte kurser og konsulenttimer", "income_by_source.services", 642300, 700000, 811250),
            _entry("Sponsorstøtte fra fonde og firmaer", "income_by_source.sponsoring", 150000, 150000, 175000),
            _entry("Medlemmernes egne timer (in kind)", "income_by_source.in_kind", 880000, 900000, 934000),
            ["B. Tilskud", "", "", ""],
            _entry("Staten (Erhvervsfremmebestyrelsen)", "income_by_source.national", 3000000, 3200000, 3200000),
            _entry("Herning og Ikast-Brande kommuner", "income_by_source.local", 400000, 400000, 425000),
            _entry("EU's programmer", "income_by_source.eu", 512400, 650000, 488900),
            ["Indtægter, sum", "=SUM(B4:B11)", "=SUM(C4:C11)", "=SUM(D4:D11)"],
            ["C. Omkostninger", "", "", ""],
            ["Gager", 3905000, 4200000, 4188700],
            ["Kontor", 366000, 380000, 371450],
            ["Projekter", 1210000, 1500000, 1402300],
            [],
            ["Ekstra oplysninger", "2024", "", "2025"],
            ["Fuldtidsstillinger i gennemsnit", past(2024, "staff_fte", 5.8, "5,8"), "", fact("staff_fte", 6.1, "6,1")],
            ["Antal medarbejdere ved årets slutning", past(2024, "staff_headcount", 7), "", fact("staff_headcount", 7)],
            ["Regnskabsrapporter til bestyrelsen", past(2024, "controlling_reports", 4), "", fact("controlling_reports", 4)],
            ["Afholdte bestyrelsesmøder", past(2024, "board_meetings", 5), "", fact("board_meetings", 6)],
        ],
    },
    merged=("Drift!A1:D1",), noted={"Drift!D11": "sidste rate kommer i 2026"},
    cluster="Digital Dansk Mode", currency="DKK", language="da", period="2025",
)

_PROFILE = layout(
    "n-da-profilark-tre-spalter",
    {
        "Profil": [
            ["KLYNGEPROFIL", "", "Foder & Proteiner", "", "2024", ""],
            [],
            ["Medlemmer", fact("members_total", 59), "Forpligtede", fact("members_committed", 48), "Inden for 150 km (forpligtede)", fact("members_within_150km", 40)],
            ["Ansatte", fact("staff_headcount", 4), "Årsværk", fact("staff_fte", 3.75, "3,75"), "Med videregående uddannelse", fact("staff_with_degree", 4)],
            ["Bestyrelsesmedlemmer", fact("board_members", 9), "Bestyrelsesmøder", fact("board_meetings", 4), "Arbejdsgrupper", fact("working_groups", 3)],
            ["Nyhedsbreve", fact("newsletters", 10), "Medieomtaler", fact("media_mentions", 27), "Websitets sprog", fact("website_languages", 2)],
            ["Kommet til i året", fact("members_joined", 8), "Gået ud i året", fact("members_left", 5), "Udgivne succeshistorier", fact("success_stories", 4)],
            ["Regionale partnere", fact("partners_regional", 8), "Nationale partnere", fact("partners_national", 7), "Udenlandske partnere", fact("partners_international", 4)],
            [],
            ["Regionens foderproduktion", "1,1 mio. ton", "Beskæftigede i branchen", 5230, "Landsgennemsnit, medlemmer pr. klynge", 121],
        ],
    },
    merged=("Profil!A1:B1", "Profil!C1:D1", "Profil!E1:F1"),
    cluster="Foder & Proteiner", currency="DKK", language="da", period="2024", for_period="2025",
)

_SURVEY = layout(
    "n-da-benchmark-interview",
    {
        "Interview": [
            ["Interviewguide, benchmark 2024-tal", "", "", ""],
            ["Klynge: Offshore Service Esbjerg", "", "", ""],
            ["Emne", "Spørgsmål", "Svar", "Noter fra samtalen"],
            ["Form", "Organisationsform", fact("legal_form", "foundation", "Fond"), "erhvervsdrivende fond"],
            ["Form", "Hvem stod bag starten?", fact("initiative", "policy", "Offentlige organer eller et program"), ""],
            ["Form", "Hvor skal virkningen først og fremmest mærkes?", fact("geographic_focus", "world", "Verden"), ""],
            ["Deltagere", "Deltagere, samlet antal", fact("members_total", 201), ""],
            ["Deltagere", "Forpligtede deltagere", fact("members_committed", 164), ""],
            ["Deltagere", "Forpligtede deltagere fra udlandet", fact("members_abroad", 12), "UK, NL, NO"],
            ["Deltagere", "Forpligtede deltagere, der sælger eller forsker i udlandet", fact("members_active_abroad", 97), ""],
            ["Ledelse", "Antal i bestyrelsen", fact("board_members", 8), ""],
            ["Ledelse", "Antal fra virksomheder i bestyrelsen", fact("board_from_firms", 6), ""],
            ["Ledelse", "Vælger deltagerne bestyrelsen?", fact("board_elected", False, "Nej"), "udpeges"],
            ["Ledelse", "Lederen har siddet siden", fact("manager_since", "2019-11-01", "1. november 2019"), ""],
            ["Ledelse", "Læringsplan for hver enkelt?", fact("learning_plans", True, "Ja"), "MUS"],
            ["Penge", "Uafhængig revision af regnskabet?", fact("accounts_audited", True, "Ja"), ""],
            ["Penge", "Hvor mange betalte kontingent i 2024?", fact("members_paying", 158), ""],
            ["Penge", "Et års kontingent for et firma med 20 ansatte", fact("fee_small_firm", 24000, "24.000 kr."), ""],
            ["Penge", "Måneder, som reserven rækker til", ask("et halvt års tid"), "spørg revisor"],
            ["Projekter", "Fælles projekter i gang", fact("projects_running", 14), ""],
            ["Projekter", "Ansøgt om i 2024 (fælles projekter)", fact("projects_applied", 18), ""],
            ["Projekter", "Fik ja til", fact("projects_granted", 9), "af de 18"],
            ["Synlighed", "Følgere i alt på sociale medier", fact("social_followers", 11400, "11.400"), ""],
            ["Synlighed", "Aktuel profil på ECCP?", fact("eccp_profile", True, "Ja"), ""],
        ],
    },
    merged=("Interview!A1:D1", "Interview!A2:D2"),
    cluster="Offshore Service Esbjerg", currency="DKK", edition="benchmark-2019", language="da", period="2024", for_period="2025",
)

_DRAFT = layout(
    "n-da-kladde-til-besoeg",
    {
        "Kladde": [
            ["Kladde – ikke færdig. Tal fra 2025 for Kyst & Klimasikring", "", "", ""],
            ["", "", "2025", "hvem finder tallet?"],
            ["Medlemmer", "i alt", fact("members_total", 33), ""],
            ["", "forpligtede", fact("members_committed", 25), ""],
            ["", "forpligtede SMV'er", "", "Lene"],
            ["", "forpligtede offentlige", fact("members_by_type.public", 9), ""],
            ["Kontor", "hoveder", fact("staff_headcount", 2), ""],
            ["", "fuldtidsårsværk", fact("staff_fte", 1.8, "1,8"), ""],
            ["", "kursusdage", "XX", "Jens"],
            ["Økonomi", "årets budget i alt, kr.", fact("budget_total", 2900000, "2.900.000"), ""],
            ["", "heraf fra medlemskontingent, kr.", fact("income_by_source.fees", 275000, "275.000"), ""],
            ["", "heraf fra regionen, kr.", "mangler", "Jens"],
            ["", "heraf fra kommunerne, kr.", fact("income_by_source.local", 1350000, "1.350.000"), "Lemvig, Thisted, Holstebro"],
            ["Dokumenter", "stiftelsesdato", ask("efteråret 2021"), "Lene"],
            ["", "strategi vedtaget", fact("strategy_adopted_on", "2023-02-07", "7. feb. 2023"), ""],
            ["Kommunikation", "nyhedsbreve", fact("newsletters", 6), ""],
            ["", "medieomtaler", ask("20+"), "Lene"],
            ["Mål", "medlemmer i 2028", 60, ""],
        ],
        "Skabelon": [["", "", "2025", "hvem finder tallet?"], ["Medlemmer", "i alt", "", ""], ["", "forpligtede", "", ""], ["Kontor", "hoveder", "", ""]],
    },
    merged=("Kladde!A1:D1",), hidden=("Skabelon",),
    cluster="Kyst & Klimasikring", currency="DKK", language="da", period="2025",
)
# fmt: on

DANISH = (_REVIEW, _GRANT, _COMPARISON, _CRM, _BUDGET, _PROFILE, _SURVEY, _DRAFT)

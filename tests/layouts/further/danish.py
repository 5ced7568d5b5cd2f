"""Danish workbooks: a result contract with colours, papers for the board, an agency's portfolio, five years of figures."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, years

_TWO = (2025, 2024)
_FIVE = (2025, 2024, 2023, 2022, 2021)

_RESULT_CONTRACT = layout(
    "b-da-resultatkontrakt",
    {
        "Status": [
            ["Resultatkontrakt 2025 – status ved årets udgang"],
            ["Nr.", "Resultatmål", "Mål 2025", "Opnået 2025", "Status", "Bemærkning"],
            ["1.1", "Medlemsvirksomheder og øvrige medlemmer i alt", 160, fact("members_total", 168), "Grøn", ""],
            ["1.2", "Heraf forpligtede ved aftale eller kontingent", 140, fact("members_committed", 136), "Gul",
             "4 aftaler ligger til underskrift"],
            ["1.3", "Tilgang af nye medlemmer", 20, fact("members_joined", 23), "Grøn", ""],
            ["1.4", "Afgang af medlemmer", 10, fact("members_left", 9), "Grøn", "heraf 2 konkurser"],
            ["2.1", "Medlemmer, der har brugt mindst én ydelse", 100, fact("members_using_services", 91), "Rød",
             "Jylland halter"],
            ["2.2", "Medlemmer, som sekretariatet har talt personligt med", 110, fact("members_contacted", 117), "Grøn", ""],
            ["2.3", "Medlemmer i samarbejdsprojekter", 70, fact("members_cooperating", 64), "Gul", ""],
            ["2.4", "Virksomheder med ny innovation", 25, 27, "Grøn", ""],
            ["3.1", "Nyhedsbreve udsendt", 12, fact("newsletters", 12), "Grøn", ""],
            ["3.2", "Omtaler i pressen", 40, fact("media_mentions", 52), "Grøn", ""],
            ["3.3", "Succeshistorier offentliggjort", 5, fact("success_stories", 5), "Grøn", ""],
            ["4.1", "Svarprocent i medlemsundersøgelsen", "45 %", fact("satisfaction_response_rate", 43, "43 %"), "Gul", ""],
            ["4.2", "Medlemmernes tilfredshed (skala 1-5)", "4,2", fact("satisfaction_mean", 4.4, "4,4"), "Grøn", ""],
        ],
    },
    filled={f"Status!E{line}": colour for line, colour in ((3, "C6EFCE"), (4, "FFEB9C"), (7, "FFC7CE"))},
    cluster="Vindklynge Esbjerg",
    currency="DKK",
    language="da",
    period="2025",
)  # fmt: skip

_LABEL_ON_THE_RIGHT = layout(
    "b-da-bestyrelsen-tal-forst",
    {
        "Bilag 3": [
            ["Bilag 3 til bestyrelsesmøde nr. 5", ""],
            ["Fødevaresamarbejdet Fyn i tal, 2025", ""],
            [],
            [fact("members_total", 77), "medlemmer i alt"],
            [fact("members_committed", 70), "forpligtede medlemmer"],
            [fact("members_by_type.sme", 46), "små og mellemstore virksomheder"],
            [fact("members_by_type.large", 9), "store virksomheder"],
            [fact("members_by_type.public", 6), "kommuner og andre offentlige"],
            [fact("members_by_type.research", 3), "GTS og andre forskningsinstitutter"],
            [fact("members_by_type.university", 2), "universiteter"],
            [fact("members_by_type.training", 4), "erhvervsskoler"],
            [],
            [fact("staff_headcount", 5), "medarbejdere i sekretariatet"],
            [fact("staff_fte", 4.25, "4,25"), "årsværk"],
            [fact("board_members", 9), "bestyrelsesmedlemmer"],
            [fact("board_meetings", 5), "bestyrelsesmøder i året"],
            [fact("working_groups", 4), "arbejdsgrupper"],
            [fact("working_group_meetings", 18), "møder i arbejdsgrupperne"],
            [fact("website_visits", 26300, "26.300"), "besøg på hjemmesiden"],
            [1240, "følgere på LinkedIn"],
            [],
            ["Spørgsmål til tallene: tlf. 66 12 40 18", ""],
        ],
    },
    cluster="Fødevaresamarbejdet Fyn",
    currency="DKK",
    language="da",
    period="2025",
)

_AGENCY_PORTFOLIO = layout(
    "b-da-styrelsen-portefolje",
    {
        "Læs mig": [["Tallene er indberettet af klyngerne i februar 2026 og dækker 2025."], ["Fejl? Skriv til kontor 4."]],
        "Indberetning": [
            ["Klynge", "CVR-nr.", "Region", "Antal medlemmer", "Heraf SMV", "Heraf store", "Heraf videninstitutioner",
             "Medarbejdere", "Årsværk", "Samlet budget (mio. kr.)", "EU-midler (mio. kr.)",
             "Statslige midler (mio. kr.)", "Regionale midler (mio. kr.)", "Kontingenter (mio. kr.)", "Note"],
            ["Lys & Lyd", 31184420, "Sjælland", 92, 71, 6, 8, 7, "6,1", "8,4", "1,9", "3,2", "1,1", "0,9", ""],
            ["Vand og Miljø", 29837715, "Midtjylland", fact("members_total", 154), fact("members_by_type.sme", 108),
             fact("members_by_type.large", 17), fact("members_by_type.research", 11), fact("staff_headcount", 13),
             fact("staff_fte", 11.4, "11,4"), fact("budget_total", 16800000, "16,8"),
             fact("income_by_source.eu", 4300000, "4,3"), fact("income_by_source.national", 6000000, "6,0"),
             fact("income_by_source.regional", 2150000, "2,15"), fact("income_by_source.fees", 1750000, "1,75"),
             "fusion med Jordklyngen 2026?"],
            ["Rum og Robot", 33055172, "Syddanmark", 201, 139, 33, 9, 16, "14,0", "22,1", "6,6", "7,5", "2,9", "3,1", ""],
            ["I alt", "", "", 447, 318, 56, 28, 36, "31,5", "47,3", "12,8", "16,7", "6,15", "5,75", ""],
        ],
    },
    cluster="Vand og Miljø",
    currency="DKK",
    language="da",
    period="2025",
)  # fmt: skip

_FIVE_YEARS = layout(
    "b-da-aarsrapport-hovedtal",
    {
        "Hoved- og nøgletal": [
            ["Hoved- og nøgletal", "", "", "", "", "", "Årsrapport 2025, side 8"],
            ["t.kr.", "Note", 2025, 2024, 2023, 2022, 2021],
            ["Kontingenter", 1, *years("income_by_source.fees", _FIVE, 2310, 2180, 2095, 1940, 1880, times=1000)],
            ["Solgte ydelser", 2, *years("income_by_source.services", _FIVE, 1124, 905, 870, 610, 455, times=1000)],
            ["EU-projekter", 3, *years("income_by_source.eu", _FIVE, 3405, 2950, 3110, 2700, 1990, times=1000)],
            [
                "Statslige bevillinger",
                3,
                *years("income_by_source.national", _FIVE, 5000, 5000, 4500, 4500, 4500, times=1000),
            ],
            [
                "Regionale tilskud",
                3,
                *years("income_by_source.regional", _FIVE, 1600, 1750, 1750, 1500, 1500, times=1000),
            ],
            ["Sponsorater", 4, *years("income_by_source.sponsoring", _FIVE, 240, 200, 150, 150, 0, times=1000)],
            ["Indtægter i alt", "", 13679, 12985, 12475, 11400, 10325],
            ["Årets resultat", "", 214, -88, 130, 41, 12],
            ["Egenkapital", "", 3120, 2906, 2994, 2864, 2823],
            [],
            ["Nøgletal", "", 2025, 2024, 2023, 2022, 2021],
            ["Medlemmer ultimo", "", *years("members_total", _FIVE, 187, 180, 171, 166, 158)],
            ["Ansatte ved årets udgang", "", *years("staff_headcount", _FIVE, 12, 12, 11, 10, 10)],
            ["Årsværk", "", *years("staff_fte", _FIVE, 10.8, 10.2, 9.9, 9.1, 8.8)],
            ["Soliditetsgrad", "", "41 %", "39 %", "40 %", "42 %", "45 %"],
        ],
        "Ledelsesberetning": [
            ["Udvalgte tal fra året 2025", ""],
            ["Bestyrelsesmøder", fact("board_meetings", 6)],
            ["Økonomirapporter til bestyrelsen", fact("controlling_reports", 4)],
            ["Fratrådte medarbejdere 2024-2025", fact("staff_left", 3)],
            ["Uddannelsesdage for medarbejderne", fact("training_days", 38)],
        ],
    },
    cluster="Klimateknologisk Netværk",
    currency="DKK",
    language="da",
    period="2025",
)

_MERGED_FORM = layout(
    "b-da-blanket-flettet",
    {
        "Blanket": [
            ["BLANKET TIL OPFØLGNING", "", "", ""],
            ["Klyngens navn", "Sundhedsklynge Øst", "", ""],
            ["Adresse", "Skovvej 12, 4000 Roskilde", "", ""],
            ["1. STRUKTUR", "", "", ""],
            ["Antal medlemmer i alt", "", "Antal forpligtede medlemmer", ""],
            [fact("members_total", 128), "", fact("members_committed", 99), ""],
            ["Forpligtede medlemmer højst 150 km fra kontoret", "", "Nye medlemmer i året", ""],
            [fact("members_within_150km", 92), "", fact("members_joined", 16), ""],
            ["2. LEDELSE", "", "", ""],
            ["Stiftet den", "", "Antal medarbejdere", ""],
            [fact("founded_on", "2013-06-20", "20.6.2013"), "", fact("staff_headcount", 8), ""],
            ["Årsværk", "", "Fratrådte seneste to år", ""],
            [fact("staff_fte", 6.9, "6,9"), "", fact("staff_left", 2), ""],
            ["3. ØKONOMI", "", "", ""],
            ["Samlet budget i kr.", "", "Måneder med sikret finansiering", ""],
            [fact("budget_total", 9450000, "9.450.000"), "", fact("financing_secured_months", 20), ""],
            ["4. STRATEGI", "", "", ""],
            ["Strategi vedtaget den", "", "Strategi senest revideret den", ""],
            [fact("strategy_adopted_on", "2023-09-28", "28. september 2023"), "", ask("03/04/2025"), ""],
            ["Indsatser i handlingsplanen", "", "Arbejdsgrupper", ""],
            [fact("plan_measures", 17), "", fact("working_groups", 6), ""],
        ],
    },
    merged=tuple(
        f"Blanket!{area}"
        for line in range(1, 22)
        for area in ((f"A{line}:D{line}",) if line in (1, 4, 9, 14, 17) else (f"B{line}:D{line}",) if line in (2, 3)
                     else (f"A{line}:B{line}", f"C{line}:D{line}"))
    ),
    cluster="Sundhedsklynge Øst",
    currency="DKK",
    language="da",
)  # fmt: skip

_QUESTIONNAIRE = layout(
    "b-da-spoergeskema",
    {
        "Svar": [
            ["Spørgeskema til klyngeledere, udfyldt 12. januar 2026", "", ""],
            ["#", "Spørgsmål", "Jeres svar"],
            ["1a", "Hvor mange medlemmer havde I ved udgangen af 2025?", fact("members_total", 59)],
            ["1b", "Hvor mange af dem er forpligtede?", fact("members_committed", 47)],
            ["1c", "Hvor mange medlemmer kom til i 2025?", fact("members_joined", 8)],
            ["1d", "Hvor mange medlemmer meldte sig ud i 2025?", fact("members_left", 6, "6 medlemmer")],
            ["1e", "Hvor mange nye medlemmer regner I med i 2026?", 10],
            ["2a", "Hvor mange er ansat i klyngen?", fact("staff_headcount", 4)],
            ["2b", "Hvor mange årsværk svarer det til?", fact("staff_fte", 3.5, "3,5")],
            ["2c", "Hvor mange bestyrelsesmøder holdt I i 2025?", fact("board_meetings", 4)],
            ["2d", "Hvor mange sidder i bestyrelsen?", fact("board_members", 8, "8 personer")],
            ["3a", "Hvor mange medlemmer har I besøgt eller ringet til i 2025?", fact("members_contacted", 36)],
            ["3b", "Hvor mange medlemmer samarbejder med andre medlemmer?", ask("mellem 20 og 25")],
            ["3c", "Hvor mange måneder frem er finansieringen sikret?", fact("financing_secured_months", 9, "9 mdr.")],
            ["4a", "Hvornår blev strategien vedtaget?", fact("strategy_adopted_on", "2025-02-27", "den 27. februar 2025")],
            ["4b", "Hvor mange strategiworkshopper har I holdt med medlemmerne de seneste to år?",
             fact("strategy_workshops", 3)],
            ["4c", "Hvor mange nyhedsbreve udsendte I i 2025?", fact("newsletters", 6)],
            ["5a", "Hvornår gennemførte I senest en tilfredshedsundersøgelse?",
             fact("satisfaction_surveyed_on", "2024-11-18", date(2024, 11, 18))],
            ["5b", "Hvor mange procent svarede?", fact("satisfaction_response_rate", 55)],
            ["5c", "Hvad blev den gennemsnitlige tilfredshed (1-5)?", fact("satisfaction_mean", 4.1, "4,1")],
        ],
    },
    cluster="Møbelregionen",
    currency="DKK",
    language="da",
    period="2025",
)  # fmt: skip

_ACCOUNTS = layout(
    "b-da-regnskab-fuldt",
    {
        "Indtægter": [
            ["Kilde", "Realiseret 2025", "Realiseret 2024", "Budget 2026"],
            ["Den Europæiske Union", fact("income_by_source.eu", 2735000, "2.735.000 kr."),
             past(2024, "income_by_source.eu", 2410000, "2.410.000 kr."), "3.000.000 kr."],
            ["Staten", fact("income_by_source.national", 4100000, "4.100.000 kr."),
             past(2024, "income_by_source.national", 4100000, "4.100.000 kr."), "4.000.000 kr."],
            ["Regionerne", fact("income_by_source.regional", 1250000, "1.250.000 kr."),
             past(2024, "income_by_source.regional", 1250000, "1.250.000 kr."), "1.250.000 kr."],
            ["Kommunerne", fact("income_by_source.local", 1080000, "1.080.000 kr."),
             past(2024, "income_by_source.local", 1020000, "1.020.000 kr."), "1.100.000 kr."],
            ["Medlemskontingent", fact("income_by_source.fees", 1395000, "1.395.000 kr."),
             past(2024, "income_by_source.fees", 1330000, "1.330.000 kr."), "1.450.000 kr."],
            ["Salg af ydelser", fact("income_by_source.services", 1012500, "1.012.500 kr."),
             past(2024, "income_by_source.services", 1005000, "1.005.000 kr."), "1.100.000 kr."],
            ["Medlemmernes timer (medfinansiering)", fact("income_by_source.in_kind", 2200000, "2.200.000 kr."),
             past(2024, "income_by_source.in_kind", 1900000, "1.900.000 kr."), "2.200.000 kr."],
            ["I alt", "13.772.500 kr.", "13.015.000 kr.", "14.100.000 kr."],
        ],
        "Sekretariat": [
            ["", 2025, 2024],
            ["Ansatte pr. 31. december", *years("staff_headcount", _TWO, 8, 9)],
            ["Fuldtidsstillinger", *years("staff_fte", _TWO, 7.2, 7.9)],
            ["Kursusdage i alt", *years("training_days", _TWO, 24, 19)],
            ["Kontor, m2", 210, 210],
        ],
    },
    cluster="Plastklyngen",
    currency="DKK",
    language="da",
    period="2025",
)  # fmt: skip

_BENCHMARK = layout(
    "b-da-benchmark",
    {
        "Interview": [
            ["Interview om benchmarking", "Klynge: Byg Grønt", "Dato: 4.11.2025", ""],
            ["Emne", "Spørgsmål", "Svar", "Interviewerens note"],
            ["Medlemmer", "Medlemmer i alt", fact("members_total", 91), ""],
            ["Medlemmer", "Forpligtede medlemmer", fact("members_committed", 78), "kontrakter set"],
            ["Medlemmer", "Betalende medlemmer i året", fact("members_paying", 75), ""],
            ["Medlemmer", "Forpligtede medlemmer med hjemsted i udlandet", fact("members_abroad", 2), "begge i Malmø"],
            ["Ledelse", "Bestyrelsesmedlemmer", fact("board_members", 10), ""],
            ["Ledelse", "Heraf fra virksomheder", fact("board_from_firms", 6), ""],
            ["Ledelse", "Er bestyrelsen valgt af medlemmerne?", fact("board_elected", False, "Nej"), "udpeges"],
            ["Ledelse", "Årsværk", fact("staff_fte", 6.3, "6,3"), ""],
            ["Ledelse", "Har hver medarbejder en udviklingsplan?", fact("learning_plans", True, "Ja"), ""],
            ["Økonomi", "Samlet budget (t.kr.)", fact("budget_total", 8600000, "8.600"), "revideret"],
            ["Økonomi", "Er regnskabet revideret af en uafhængig revisor?", fact("accounts_audited", True, "Ja"), ""],
            ["Projekter", "Ansøgninger om fælles projekter i året", fact("projects_applied", 14), ""],
            ["Projekter", "Heraf bevilgede", fact("projects_granted", 6), "43 %"],
            ["Projekter", "Igangværende fælles projekter", fact("projects_running", 8), ""],
            ["Projekter", "Start-ups, der fik hjælp i året", fact("startups_supported", 15), ""],
            ["Projekter", "Rejser, messer og besøg med udenlandske partnere", fact("trips_abroad", 5), "Hamborg, Lyon"],
            ["Synlighed", "Følgere på sociale medier", fact("social_followers", 6120), ""],
            ["Synlighed", "Profil på European Cluster Collaboration Platform", fact("eccp_profile", True, "ja"), ""],
        ],
    },
    cluster="Byg Grønt",
    currency="DKK",
    edition="benchmark-2019",
    language="da",
)

_MEMBER_SURVEY = layout(
    "b-da-medlemsundersoegelse",
    {
        "Undersøgelse": [
            ["Medlemsundersøgelse 2025, hovedresultater"],
            ["Gennemført", fact("satisfaction_surveyed_on", "2025-09-15", date(2025, 9, 15), "DD.MM.YYYY")],
            ["Udsendt til (personer)", 120],
            ["Svar modtaget", 66],
            ["Svarprocent", fact("satisfaction_response_rate", 55, 0.55, "0%")],
            ["Samlet tilfredshed (1-5)", fact("satisfaction_mean", 4.2)],
            ["Andel, der vil anbefale klyngen", "81 %"],
        ],
        "Ydelser 2025": [
            ["Ydelse", "Arrangementer", "Deltagere"],
            ["Finansiering og fonde", fact("services.funding.events", 4), fact("services.funding.participants", 59)],
            ["Innovation og teknologi", fact("services.technology.events", 12),
             fact("services.technology.participants", 267)],
            ["Netværk og matchmaking", fact("services.matchmaking.events", 15),
             fact("services.matchmaking.participants", 611)],
            ["Kurser og kompetencer", fact("services.training.events", 9), fact("services.training.participants", 148)],
            ["Iværksætteri", fact("services.entrepreneurship.events", 3),
             fact("services.entrepreneurship.participants", 40)],
            ["Internationalisering", fact("services.internationalisation.events", 5),
             fact("services.internationalisation.participants", 72)],
            ["I alt", 48, 1197],
            ["Medlemmer, der har brugt mindst én ydelse", fact("members_using_services", 83)],
        ],
    },
    cluster="Legetøjsklyngen",
    currency="DKK",
    language="da",
    period="2025",
)  # fmt: skip


DANISH = (
    _RESULT_CONTRACT, _LABEL_ON_THE_RIGHT, _AGENCY_PORTFOLIO, _FIVE_YEARS,
    _MERGED_FORM, _QUESTIONNAIRE, _ACCOUNTS, _BENCHMARK, _MEMBER_SURVEY,
)  # fmt: skip

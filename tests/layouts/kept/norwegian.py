"""Norwegian workbooks: self-evaluations for the audit, an assessor's sheet, an agency's overview, accounts and staff."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years

# fmt: off
_OFFSHORE_WIND = layout(
    "k-nb-havvind-egenvurdering",
    {
        "Forside": [
            ["Egenvurdering før revisjon av klyngeledelse"],
            [],
            ["Klynge", "Havteknologi Rogaland"],
            ["Klyngeleder", "R. Tveit"],
            ["År", 2021],
            ["Revisjonsdato", date(2022, 5, 11)],
        ],
        "1 Struktur": [
            ["Nr.", "Spørsmål", "Svar", "Enhet", "Merknad"],
            ["1.1.0", "Antall deltakere totalt", fact("members_total", 138), "stk", ""],
            ["1.1.0", "Hvorav forpliktede deltakere", fact("members_committed", 117), "stk", "signert avtale eller betalt kontingent"],
            ["1.1.1", "Små og mellomstore bedrifter", fact("members_by_type.sme", 74), "stk", ""],
            ["1.1.1", "Store bedrifter", fact("members_by_type.large", 21), "stk", ""],
            ["1.1.1", "Forskningsinstitutter", fact("members_by_type.research", 3), "stk", "NORCE, SINTEF, NIVA"],
            ["1.1.1", "Universiteter og høyskoler", fact("members_by_type.university", 4), "stk", ""],
            ["1.1.1", "Offentlige aktører", fact("members_by_type.public", 8), "stk", ""],
            ["1.1.1", "Investorer og banker", fact("members_by_type.finance", 5), "stk", ""],
            ["1.2", "Forpliktede deltakere innenfor 150 km fra kontoret", fact("members_within_150km", 92), "stk", ""],
        ],
        "2 Ledelse": [
            ["Nr.", "Spørsmål", "Svar", "Enhet", "Merknad"],
            ["2.1", "Klyngeorganisasjonen stiftet", fact("founded_on", "2015-06-08", date(2015, 6, 8)), "dato", "prosjekt fra 2013"],
            ["2.2.1", "Antall ansatte", fact("staff_headcount", 9), "personer", ""],
            ["2.2.1", "Antall årsverk", fact("staff_fte", 7.4, "7,4"), "årsverk", ""],
            ["2.2.2", "Ansatte med høyere utdanning", fact("staff_with_degree", 8), "personer", ""],
            ["2.2.3", "Kompetanseheving, dager per år samlet", fact("training_days", 27), "dager", ""],
            ["2.2.4", "Ansatte som har sluttet de to siste årene", fact("staff_left", 2), "personer", ""],
            ["2.3", "Nye deltakere i løpet av året", fact("members_joined", 16), "stk", ""],
            ["2.3", "Deltakere som har gått ut i løpet av året", fact("members_left", 7), "stk", ""],
            ["2.4", "Styremøter per år", fact("board_meetings", 6, "6 møter"), "", "pluss strategisamling"],
            ["2.5", "Forpliktede deltakere vi har hatt personlig kontakt med", fact("members_contacted", 95), "stk", "CRM"],
            ["2.6", "Deltakere som samarbeider med andre deltakere", ask("de fleste"), "stk", "tas på møtet"],
        ],
        "4–5": [
            ["Nr.", "Spørsmål", "Svar", "Enhet", "Merknad"],
            ["4.1.2", "Strategien vedtatt", fact("strategy_adopted_on", "2020-12-10", "10.12.2020"), "dato", ""],
            ["4.1.3", "Antall tiltak i handlingsplanen", fact("plan_measures", 26), "stk", ""],
            ["4.5", "Antall arbeidsgrupper", fact("working_groups", 5), "stk", ""],
            ["4.6.1", "Nyhetsbrev per år", fact("newsletters", 18), "stk", ""],
            ["5.1", "Medieoppslag i året", fact("media_mentions", 142), "stk", "Retriever"],
            ["5.3", "Svarprosent i siste medlemsundersøkelse", fact("satisfaction_response_rate", 48, "48 %"), "", ""],
            ["5.3", "Gjennomsnittlig tilfredshet (1–5)", fact("satisfaction_mean", 4.3, "4,3"), "", "4,1 i 2019"],
        ],
    },
    merged=("Forside!A1:D1",),
    cluster="Havteknologi Rogaland", currency="NOK", language="nb", period="2021", for_period="2022",
)

_SEAFOOD = layout(
    "k-nb-sjomat-i-fjor",
    {
        "Skjema": [
            ["Rapportering fra klyngen – Sjømatklyngen Helgeland"],
            [],
            ["", "I år (2019)", "I fjor (2018)", "Enhet", "Kommentar"],
            ["Medlemmer"],
            ["Antall medlemmer og partnere", *years("members_total", (2019, 2018), 72, 66), "stk", ""],
            ["Medlemmer med betalt kontingent", *years("members_committed", (2019, 2018), 64, 57), "stk", ""],
            ["Innmeldte", *years("members_joined", (2019, 2018), 10, 8), "stk", ""],
            ["Utmeldte", *years("members_left", (2019, 2018), 4, 3), "stk", "to fusjoner"],
            ["Administrasjon"],
            ["Fast og midlertidig ansatte", *years("staff_headcount", (2019, 2018), 5, 4), "personer", ""],
            ["Årsverk", *years("staff_fte", (2019, 2018), 4.1, 3.6), "", ""],
            ["Avholdte styremøter", *years("board_meetings", (2019, 2018), 5, 6), "", ""],
            ["Medlemmer i styret", *years("board_members", (2019, 2018), 7, 7), "", "ett varamedlem"],
            ["Aktivitet"],
            ["Medlemmer som har brukt minst én tjeneste", *years("members_using_services", (2019, 2018), 47, 41), "stk", ""],
            ["Møter i arbeidsgruppene", *years("working_group_meetings", (2019, 2018), 13, 9), "", ""],
            ["Utsendte nyhetsbrev", *years("newsletters", (2019, 2018), 11, 10), "", ""],
            ["Abonnenter på nyhetsbrevet", 840, 765, "", ""],
            ["Besøk på nettsiden", *years("website_visits", (2019, 2018), 15200, 12900), "", ""],
            ["Oppslag i media", *years("media_mentions", (2019, 2018), 56, 43), "", ""],
            [],
            ["Tallene er hentet fra medlemsregisteret 3. januar 2020."],
        ],
    },
    merged=("Skjema!A1:E1", "Skjema!A4:E4", "Skjema!A9:E9", "Skjema!A14:E14"),
    cluster="Sjømatklyngen Helgeland", currency="NOK", language="nb", period="2019", for_period="2020",
)

_HEALTH = layout(
    "k-nb-helse-finansiering",
    {
        "Strategi": [
            ["Spørsmål", "Svar", "Kommentar"],
            ["Klynge", "Helse i Nord", ""],
            ["Rapporteringsår", 2016, ""],
            ["Når ble gjeldende strategi vedtatt?", fact("strategy_adopted_on", "2015-03-17", date(2015, 3, 17)), "årsmøtet"],
            ["Når ble strategien sist revidert?", fact("strategy_reviewed_on", "2016-10-06", date(2016, 10, 6)), ""],
            ["Strategisamlinger med medlemmene siste to år", fact("strategy_workshops", 4), ""],
            ["Tiltak i handlingsplanen", fact("plan_measures", 15), "hvorav 11 påbegynt"],
            ["Indikatorer som følges opp", fact("kpis_monitored", 10), ""],
            ["Økonomirapporter til styret per år", fact("controlling_reports", 4), "kvartalsvis"],
            ["Samarbeidspartnere regionalt", fact("partners_regional", 7), ""],
            ["Samarbeidspartnere nasjonalt", fact("partners_national", 5), ""],
            ["Samarbeidspartnere internasjonalt", fact("partners_international", 2), "Oulu og Umeå"],
        ],
        "Finansiering": [
            ["Beløp i kNOK", "2016", "Budsjett 2017"],
            ["Innovasjon Norge og Forskningsrådet", thousand("income_by_source.national", 2750), 2500],
            ["Fylkeskommunen", thousand("income_by_source.regional", 1100), 1000],
            ["Kommunene", thousand("income_by_source.local", 225), 225],
            ["EU-prosjekter", thousand("income_by_source.eu", 480.5), 900],
            ["Medlemskontingent", thousand("income_by_source.fees", 815), 850],
            ["Salg av tjenester", thousand("income_by_source.services", 190), 250],
            ["Egeninnsats fra medlemmene (in-kind)", thousand("income_by_source.in_kind", 640), 700],
            ["Sum", "=SUM(B2:B8)", "=SUM(C2:C8)"],
            [],
            ["Finansieringen er sikret for (antall måneder)", fact("financing_secured_months", 14), ""],
            ["Egeninnsats er regnet med 600 kr per time."],
        ],
    },
    cluster="Helse i Nord", currency="NOK", language="nb", period="2016", for_period="2017",
)

_ASSESSOR = layout(
    "k-nb-vurderingsark",
    {
        "Vurdering": [
            ["Vurderingsark klyngeledelse", "", "", "", ""],
            ["Klynge: Prosessindustri Grenland", "", "", "Dataår: 2023", ""],
            ["Nr.", "Indikator", "Opplysning", "Verdi", "Poeng"],
            ["1.1.0", "Forpliktelse", "deltakere i alt", fact("members_total", 59), ""],
            ["1.1.0", "", "forpliktede deltakere", fact("members_committed", 53), "OK"],
            ["1.2", "Geografi", "forpliktede innen 150 km", fact("members_within_150km", 41), 4],
            ["2.1", "Modenhet", "stiftelsesdato", fact("founded_on", "2011-09-01", "1.9.2011"), 5],
            ["2.2.1", "Ressurser", "årsverk", fact("staff_fte", 6.0, "6,0"), 5],
            ["2.2.2", "Kvalifikasjoner", "ansatte med universitets- eller høyskoleutdanning", fact("staff_with_degree", 6), 4],
            ["2.2.3", "Læring", "kursdager per år, alle ansatte", fact("training_days", 18), 3],
            ["2.2.4", "Stabilitet", "sluttet siste to år", fact("staff_left", 0), 5],
            ["2.3", "Deltakelse", "nye siste år", fact("members_joined", 4), 4],
            ["2.3", "", "utmeldt siste år", fact("members_left", 1), ""],
            ["2.4", "Roller", "styremøter per år", fact("board_meetings", 8), 4],
            ["2.5", "Kontakt", "forpliktede deltakere med personlig kontakt", fact("members_contacted", 50), 5],
            ["2.6", "Samarbeid", "deltakere som samarbeider", fact("members_cooperating", 39), 4],
            ["3.1", "Finansiering", "måneder sikret", fact("financing_secured_months", 36), 4],
            ["4.4", "Ytelse", "forpliktede deltakere som har brukt tjenester", fact("members_using_services", 46), 4],
            ["5.2", "Suksesshistorier", "publisert i året", fact("success_stories", 3), 3],
            ["5.3", "Tilfredshet", "svarprosent", fact("satisfaction_response_rate", 71, 0.71, "0 %"), ""],
            ["5.3", "", "snitt, 1–5", fact("satisfaction_mean", 4.4), 5],
            ["", "Sum poeng", "", "", "=SUM(E4:E21)"],
        ],
        "Anbefalinger": [
            ["Nr.", "Anbefaling", "Frist"],
            ["2.2.3", "Lag en opplæringsplan for hver ansatt, minst 5 dager i året.", date(2024, 12, 31)],
            ["5.2", "Få bedriftene til å bekrefte tallene i minst 3 historier.", date(2025, 6, 30)],
        ],
    },
    merged=("Vurdering!A1:E1", "Vurdering!A2:C2"),
    cluster="Prosessindustri Grenland", currency="NOK", language="nb", period="2023", for_period="2024",
)

_PROGRAMME = layout(
    "k-nb-programoversikt",
    {
        "Oversikt": [
            ["Klyngeprogrammet – nøkkeltall per 31.12.2014"],
            [],
            ["Klynge", "Nivå", "Oppstart", "Medlemmer", "Forpliktede", "SMB", "Store", "FoU-institutter", "Ansatte", "Årsverk", "Budsjett (MNOK)", "Medieoppslag"],
            ["Blå Bioøkonomi", "Arena", date(2012, 8, 1), 46, 37, 24, 5, 2, 3, 2.5, 4.2, 21],
            ["Digital Kyst", "Arena", date(2013, 1, 1), 38, 30, 22, 3, 1, 3, 2.0, 3.9, 17],
            ["Marin Teknologi Møre", "NCE", fact("founded_on", "2007-05-15", date(2007, 5, 15)), fact("members_total", 79), fact("members_committed", 68), fact("members_by_type.sme", 39), fact("members_by_type.large", 14), fact("members_by_type.research", 3), fact("staff_headcount", 6), fact("staff_fte", 5.2), fact("budget_total", 9_600_000, 9.6), fact("media_mentions", 93)],
            ["Olje og Gass Sør", "GCE", date(2006, 2, 1), 101, 92, 57, 19, 3, 8, 7.5, 15.8, 164],
            ["Sum", "", "", 264, 227, 142, 41, 9, 20, 17.2, 33.5, 295],
            ["Snitt", "", "", 66, 56.8, 35.5, 10.3, 2.3, 5, 4.3, 8.4, 73.8],
            [],
            ["Oppstart: dato for stiftelse av klyngeorganisasjonen."],
        ],
    },
    merged=("Oversikt!A1:L1",),
    cluster="Marin Teknologi Møre", currency="NOK", language="nb", period="2014", for_period="2015",
)

_YEARLY = layout(
    "k-nb-ark-per-ar",
    {
        str(year): [
            ["Trebyen", "", f"Årstall {year}"],
            [],
            ["Måltall", "Resultat", "Mål", "Avvik"],
            ["Medlemsbedrifter og andre deltakere", years("members_total", (2025, 2024), 83, 80)[at], 85, (-2, -5)[at]],
            ["Forpliktede deltakere", years("members_committed", (2025, 2024), 69, 64)[at], 70, (-1, -6)[at]],
            ["Nye deltakere", years("members_joined", (2025, 2024), 7, 9)[at], 8, (-1, 1)[at]],
            ["Deltakere som har meldt seg ut", years("members_left", (2025, 2024), 4, 2)[at], 3, (1, -1)[at]],
            ["Deltakere med personlig oppfølging i året", years("members_contacted", (2025, 2024), 58, 49)[at], 60, (-2, -11)[at]],
            ["Deltakere i samarbeidsprosjekter", years("members_cooperating", (2025, 2024), 36, 33)[at], 40, (-4, -7)[at]],
            ["Ansatte i klyngeadministrasjonen", years("staff_headcount", (2025, 2024), 5, 5)[at], 5, 0],
            ["Årsverk i klyngeadministrasjonen", years("staff_fte", (2025, 2024), 4.4, 4.0)[at], 4.5, (-0.1, -0.5)[at]],
            ["Aktive arbeidsgrupper", years("working_groups", (2025, 2024), 4, 3)[at], 4, (0, -1)[at]],
            ["Nyhetsbrev", years("newsletters", (2025, 2024), 12, 12)[at], 12, 0],
            ["Medlemstilfredshet (1–5)", years("satisfaction_mean", (2025, 2024), 4.2, 4.0)[at], 4.2, (0, -0.2)[at]],
        ]
        for at, year in enumerate((2025, 2024))
    },
    cluster="Trebyen", currency="NOK", language="nb", period="2025", for_period="2026",
)

_CONSULTANT = layout(
    "k-nb-radgiver-dashbord",
    {
        "Dashbord": [
            ["KLYNGESTATUS 2022", "", "", "", "", "", "", ""],
            ["Reiselivsklyngen Fjord & Fjell", "", "", "", "", "Utarbeidet av Nordan Consulting", "", ""],
            [],
            ["Medlemmer totalt", "", "Forpliktede medlemmer", "", "Nye medlemmer", "", "Utmeldinger", ""],
            [fact("members_total", 174), "", fact("members_committed", 133), "", fact("members_joined", 19), "", fact("members_left", 11), ""],
            ["mål: 180", "", "mål: 140", "", "", "", "", ""],
            ["Ansatte", "", "Årsverk", "", "Styremøter", "", "Arbeidsgrupper", ""],
            [fact("staff_headcount", 6), "", fact("staff_fte", 4.9), "", fact("board_meetings", 7), "", fact("working_groups", 3), ""],
            [],
            ["Omsetning (kNOK)", "", "Medlemskontingent (kNOK)", "", "Salg av tjenester (kNOK)", "", "Offentlig andel", ""],
            [thousand("budget_total", 8120), "", thousand("income_by_source.fees", 2240), "", thousand("income_by_source.services", 1385), "", 0.55, ""],
            [],
            ["Svarprosent", "", "Tilfredshet (1–5)", "", "Besøk på nettsiden", "", "Mediesaker", ""],
            [fact("satisfaction_response_rate", 33, 0.33, "0 %"), "", fact("satisfaction_mean", 3.9), "", fact("website_visits", 48600, "48 600"), "", fact("media_mentions", 71), ""],
            [],
            ["Kilder: klyngens CRM, regnskap 2022, medlemsundersøkelse oktober 2022."],
        ],
    },
    merged=("Dashbord!A1:H1", "Dashbord!A2:E2", "Dashbord!A16:H16"),
    filled={"Dashbord!A1": "2F5597", "Dashbord!A5": "DDEBF7", "Dashbord!C5": "DDEBF7"},
    cluster="Reiselivsklyngen Fjord & Fjell", currency="NOK", language="nb", period="2022", for_period="2023",
)

_ANNUAL = layout(
    "k-nb-arsrapport-og-regnskap",
    {
        "Årsrapport": [
            ["Romklyngen Andøya", "Tall til årsrapporten 2018"],
            [],
            ["Medlemmer ved årsslutt", fact("members_total", 36)],
            ["hvorav med medlemsavtale", fact("members_committed", 32)],
            ["Nye medlemmer i 2018", fact("members_joined", 6)],
            ["Medlemmer som sluttet i 2018", fact("members_left", 2)],
            ["Antall styremøter", fact("board_meetings", 5)],
            ["Styremedlemmer", fact("board_members", 6)],
            ["Antall nyhetsbrev", fact("newsletters", 8)],
            ["Omtale i media (antall)", fact("media_mentions", 39)],
            ["Siste medlemsundersøkelse", fact("satisfaction_surveyed_on", "2018-11-05", "5. november 2018")],
            ["Svarprosent", fact("satisfaction_response_rate", 66, "66 %")],
        ],
        "Ansatte": [
            ["Navn", "Stilling", "Stillingsprosent", "Ansatt fra", "Utdanning"],
            ["I. Mikkelsen", "Daglig leder", "100 %", date(2015, 4, 1), "Siv.ing."],
            ["O. Benjaminsen", "Prosjektleder", "80 %", date(2017, 9, 1), "Master"],
            ["L. Kristoffersen", "Kommunikasjon", "50 %", date(2018, 2, 1), "Bachelor"],
            [],
            ["Sum ansatte", fact("staff_headcount", 3)],
            ["Sum årsverk", fact("staff_fte", 2.3, "2,3")],
        ],
        "Økonomi": [
            ["Hele kroner", "Regnskap 2018", "Budsjett 2018", "Regnskap 2017"],
            ["Medlemskontingent", fact("income_by_source.fees", 512_000), 500_000, past(2017, "income_by_source.fees", 448_000)],
            ["Tilskudd fra Innovasjon Norge", fact("income_by_source.national", 1_500_000), 1_500_000, past(2017, "income_by_source.national", 1_500_000)],
            ["Tilskudd fra fylkeskommunen", fact("income_by_source.regional", 400_000), 400_000, past(2017, "income_by_source.regional", 350_000)],
            ["Tilskudd fra Andøy kommune", fact("income_by_source.local", 200_000), 200_000, past(2017, "income_by_source.local", 200_000)],
            ["Salg av tjenester", fact("income_by_source.services", 96_400), 120_000, past(2017, "income_by_source.services", 71_250)],
            ["Sum inntekter", "=SUM(B2:B6)", "=SUM(C2:C6)", "=SUM(D2:D6)"],
            ["Lønn", 1_874_000, 1_900_000, 1_650_500],
            ["Andre kostnader", 791_300, 800_000, 874_100],
            ["Årsresultat", "=B7-B8-B9", "=C7-C8-C9", "=D7-D8-D9"],
        ],
    },
    cluster="Romklyngen Andøya", currency="NOK", language="nb", period="2018", for_period="2019",
)
# fmt: on

NORWEGIAN = (_OFFSHORE_WIND, _SEAFOOD, _HEALTH, _ASSESSOR, _PROGRAMME, _YEARLY, _CONSULTANT, _ANNUAL)

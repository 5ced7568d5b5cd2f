"""Swedish workbooks: self-evaluations, an assessor's protocol, a regional table, key figures for each year, a Word form."""

from datetime import date

from layouts.further.marks import ask, fact, layout, thousand, years

# fmt: off
_BATTERY = layout(
    "k-sv-batteri-underlag",
    {
        "Information": [
            ["Underlag inför kvalitetsbedömning av klusterorganisationen"],
            [],
            ["Kluster:", "Batteridalen Västerbotten"],
            ["Ifyllt av:", "K. Sandström, processledare"],
            ["Uppgifterna avser:", "kalenderåret 2022"],
            ["Inskickat:", date(2023, 2, 17)],
        ],
        "1. Struktur": [
            ["Nr", "Uppgift", "Svar", "Enhet", "Kommentar"],
            ["1.1.0", "Antal medlemmar totalt", fact("members_total", 88), "st", "per 2022-12-31"],
            ["1.1.0", "Varav engagerade medlemmar (avtal eller medlemsavgift)", fact("members_committed", 73), "st", ""],
            ["1.1.1", "Små och medelstora företag", fact("members_by_type.sme", 38), "st", ""],
            ["1.1.1", "Stora företag", fact("members_by_type.large", 14), "st", "Northvolt ej medräknat"],
            ["1.1.1", "Universitet och högskolor", fact("members_by_type.university", 4), "st", ""],
            ["1.1.1", "Forskningsinstitut", fact("members_by_type.research", 3), "st", "RISE, Swerim, SLU Teknik"],
            ["1.1.1", "Kommuner och andra offentliga aktörer", fact("members_by_type.public", 9), "st", ""],
            ["1.1.1", "Övriga", fact("members_by_type.other", 3), "st", "branschorganisationer"],
            ["1.2", "Engagerade medlemmar inom 15 mil från kansliet", fact("members_within_150km", 49), "st", ""],
        ],
        "2. Ledning": [
            ["Nr", "Uppgift", "Svar", "Enhet", "Kommentar"],
            ["2.1", "Föreningen bildades", fact("founded_on", "2016-09-22", date(2016, 9, 22)), "", "konstituerande möte"],
            ["2.2.1", "Antal anställda på kansliet", fact("staff_headcount", 6), "personer", ""],
            ["2.2.1", "Antal årsarbetskrafter", fact("staff_fte", 4.75, "4,75"), "ÅA", ""],
            ["2.2.2", "Anställda med högskoleexamen", fact("staff_with_degree", 5), "personer", ""],
            ["2.2.3", "Kompetensutveckling, dagar per år för hela teamet", fact("training_days", 22), "dagar", "mål 30"],
            ["2.2.4", "Anställda som slutat de senaste två åren", fact("staff_left", 1), "personer", "pension"],
            ["2.3", "Nya medlemmar under året", fact("members_joined", 12), "st", ""],
            ["2.3", "Medlemmar som lämnat under året", fact("members_left", 3), "st", ""],
            ["2.4", "Styrelsemöten under året", fact("board_meetings", 7), "st", "varav ett per capsulam"],
            ["2.4", "Antal ledamöter i styrelsen", fact("board_members", 8), "st", ""],
            ["2.5", "Engagerade medlemmar som vi haft personlig kontakt med under året", fact("members_contacted", 61), "st", ""],
        ],
        "3. Ekonomi": [
            ["Nr", "Uppgift", "Svar", "Enhet", "Kommentar"],
            ["3.1", "Finansieringen är säkrad i antal månader", fact("financing_secured_months", 28), "mån", ""],
            ["3.2", "Omsättning 2022", fact("budget_total", 7850000, "7 850"), "tkr", ""],
            ["3.2", "Medlemsavgifter", fact("income_by_source.fees", 1460000, "1 460"), "tkr", ""],
            ["3.2", "Tillväxtverket och Vinnova", fact("income_by_source.national", 2600000, "2 600"), "tkr", ""],
            ["3.2", "Region Västerbotten", fact("income_by_source.regional", 1900000, "1 900"), "tkr", ""],
            ["3.2", "EU (Regionalfonden)", fact("income_by_source.eu", 1550000, "1 550"), "tkr", ""],
            ["3.2", "Sålda tjänster", fact("income_by_source.services", 340000, "340"), "tkr", ""],
            [],
            ["Källa: preliminärt bokslut, ej reviderat."],
        ],
    },
    merged=("Information!A1:D1",),
    cluster="Batteridalen Västerbotten", currency="SEK", language="sv", period="2022", for_period="2023",
)

_DESIGN = layout(
    "k-sv-design-tva-ar",
    {
        "Uppgifter": [
            ["Självvärdering – Designregion Småland"],
            [],
            ["Fråga", "2016", "2015", "Mål 2017", "Kommentar"],
            ["DELTAGARE"],
            ["Deltagande organisationer totalt", *years("members_total", (2016, 2015), 61, 55), 70, ""],
            ["Organisationer med undertecknat deltagaravtal", *years("members_committed", (2016, 2015), 46, 39), 55, ""],
            ["Tillkomna deltagare", *years("members_joined", (2016, 2015), 9, 6), 10, ""],
            ["Utträdda deltagare", *years("members_left", (2016, 2015), 3, 4), 2, "två konkurser"],
            ["ORGANISATION"],
            ["Medarbetare", *years("staff_headcount", (2016, 2015), 4, 3), 4, ""],
            ["Heltidsekvivalenter", *years("staff_fte", (2016, 2015), 2.6, 2.1), 3.0, ""],
            ["Protokollförda styrelsemöten", *years("board_meetings", (2016, 2015), 5, 5), 6, ""],
            ["VERKSAMHET"],
            ["Arbetsgrupper", *years("working_groups", (2016, 2015), 3, 2), 4, "möbel, glas, upphandling"],
            ["Utskickade nyhetsbrev", *years("newsletters", (2016, 2015), 6, 4), 8, ""],
            ["Omnämnanden i press och andra medier", *years("media_mentions", (2016, 2015), 33, 28), "", ""],
            ["Besök på webbplatsen", *years("website_visits", (2016, 2015), 9870, 8140), 12000, "sessioner enl. Analytics"],
            ["Deltagare på seminarier", 318, 274, 350, "personer"],
            [],
            ["Målen antogs av styrelsen 2016-12-08."],
        ],
    },
    merged=("Uppgifter!A1:E1", "Uppgifter!A4:E4", "Uppgifter!A9:E9", "Uppgifter!A13:E13"),
    cluster="Designregion Småland", currency="SEK", language="sv", period="2016", for_period="2017",
)

_WATER = layout(
    "k-sv-vatten-fragor",
    {
        "Blad1": [
            ["Vattenteknik Öst", "", "", ""],
            ["Frågeformulär, avser 2013", "", "", ""],
            [],
            ["Styrning och strategi", "", "", ""],
            ["När antogs strategin?", fact("strategy_adopted_on", "2012-06-14", "14 juni 2012"), "", "föreningsstämman"],
            ["När reviderades den senast?", fact("strategy_reviewed_on", "2013-11-21", "21 nov 2013"), "", "styrelsen"],
            ["Hur många åtgärder finns i handlingsplanen?", fact("plan_measures", 18), "st", ""],
            ["Hur många nyckeltal följs upp?", fact("kpis_monitored", 9), "st", ""],
            ["Hur ofta får styrelsen ekonomiska rapporter?", fact("controlling_reports", 4, "4 ggr/år"), "", ""],
            ["Hur många personer sitter i styrelsen?", fact("board_members", 7), "", "tre kvinnor"],
            ["Samverkan", "", "", ""],
            ["Medlemmar som samverkar i projekt med andra medlemmar", fact("members_cooperating", 24), "st", ""],
            ["Samarbetspartner i regionen", fact("partners_regional", 6), "st", ""],
            ["Samarbetspartner i övriga landet", fact("partners_national", 4), "st", ""],
            ["Samarbetspartner utomlands", fact("partners_international", 3), "st", "NL, DK, FI"],
            ["Tjänster", "", "", ""],
            ["Medlemmar som använt någon tjänst under året", fact("members_using_services", 31), "st", ""],
            ["Aktiva arbetsgrupper", fact("working_groups", 3), "st", ""],
            ["Arbetsgruppsmöten under året", fact("working_group_meetings", 11), "st", ""],
            ["Nöjdhet", "", "", ""],
            ["Senaste medlemsenkäten genomfördes", ask("våren 2013"), "", "exakt datum saknas"],
            ["Svarsfrekvens", fact("satisfaction_response_rate", 47, "47 %"), "", ""],
            ["Genomsnittligt betyg (1–5)", fact("satisfaction_mean", 3.8, "3,8"), "", "2011: 3,6"],
        ],
    },
    merged=("Blad1!A4:D4", "Blad1!A11:D11", "Blad1!A16:D16", "Blad1!A20:D20"),
    cluster="Vattenteknik Öst", currency="SEK", language="sv", period="2013", for_period="2014",
)

_PROTOCOL = layout(
    "k-sv-bedomningsprotokoll",
    {
        "Protokoll": [
            ["Bedömningsprotokoll", "", "", "", ""],
            ["Kluster", "Skogsindustri Mitt", "", "Period", "2018"],
            ["Bedömare", "B. Å. och T. K.", "", "Besök", date(2019, 5, 7)],
            [],
            ["Indikator", "Underlag", "Uppgift", "Poäng", "Bedömarens anteckning"],
            ["1.1.0 Engagemang", "medlemmar", fact("members_total", 112), "", "medlemslista daterad jan 2019"],
            ["", "varav engagerade", fact("members_committed", 90), "godkänd", ""],
            ["1.2 Geografisk koncentration", "engagerade inom 150 km", fact("members_within_150km", 58), 3, "stort upptagningsområde"],
            ["2.1 Mognad", "bildad", fact("founded_on", "2010-03-01", date(2010, 3, 1)), 5, ""],
            ["2.2.1 Personalresurser", "antal personer", fact("staff_headcount", 7), "", ""],
            ["", "årsarbetskrafter", fact("staff_fte", 5.5), 4, ""],
            ["2.2.2 Kompetens", "med akademisk examen", fact("staff_with_degree", 6), 4, "två disputerade"],
            ["2.2.4 Personalstabilitet", "slutat under två år", fact("staff_left", 2), 3, ""],
            ["2.4 Beslutsorgan", "styrelsemöten per år", fact("board_meetings", 6), 4, ""],
            ["2.5 Personliga kontakter", "engagerade medlemmar som kontaktats personligen", fact("members_contacted", 72), 4, "80 %"],
            ["2.6 Samverkan", "medlemmar som samverkar med varandra", fact("members_cooperating", 51), 4, ""],
            ["3.1 Finansiering", "säkrad antal månader", fact("financing_secured_months", 20), 3, ""],
            ["4.1.3 Genomförandeplan", "åtgärder", fact("plan_measures", 31), 4, ""],
            ["4.6.1 Kommunikation", "nyhetsbrev per år", fact("newsletters", 10), 4, ""],
            ["5.2 Framgångsexempel", "publicerade under året", fact("success_stories", 5), 5, ""],
            ["Summa", "", "", "=SUM(D6:D20)", "av 60"],
            [],
            ["Förbättringsområden: 1.2 och 2.2.4. Återkoppling lämnad muntligt."],
        ],
    },
    merged=("Protokoll!A1:E1", "Protokoll!A23:E23"),
    cluster="Skogsindustri Mitt", currency="SEK", language="sv", period="2018", for_period="2019",
)

_REGION = layout(
    "k-sv-regionens-oversikt",
    {
        "Klusteröversikt": [
            ["Regionens klusterorganisationer 2021"],
            ["", "Medlemmar", "", "", "Kansli", "", "Ekonomi (tkr)", "", "", "Enkät", ""],
            ["Klusterorganisation", "Totalt", "Engagerade", "Nya 2021", "Anställda", "Årsarbetskrafter", "Omsättning", "Medlemsavgifter", "Regionens bidrag", "Svarsfrekvens", "Nöjdhet 1–5"],
            ["Fordonskluster Väst", 154, 131, 17, 10, 8.5, 14200, 3900, 2500, "41 %", "4,0"],
            ["Kemi & Material", 37, 34, 2, 4, 3.2, 6100, 2100, 1500, "63 %", "4,3"],
            ["Livsmedel i Väst", fact("members_total", 96), fact("members_committed", 70), fact("members_joined", 8), fact("staff_headcount", 5), fact("staff_fte", 4.2), thousand("budget_total", 7300), thousand("income_by_source.fees", 1150), thousand("income_by_source.regional", 2200), fact("satisfaction_response_rate", 36, "36 %"), fact("satisfaction_mean", 3.7, "3,7")],
            ["Maritim Utveckling", 71, 58, 5, 6, 4.9, 8800, 1700, 1800, "44 %", "4,1"],
            ["Totalt", "=SUM(B4:B7)", "=SUM(C4:C7)", "=SUM(D4:D7)", "=SUM(E4:E7)", "=SUM(F4:F7)", "=SUM(G4:G7)", "=SUM(H4:H7)", "=SUM(I4:I7)", "", ""],
            [],
            ["Uppgifterna är lämnade av klustren i februari 2022. Omsättning avser klusterorganisationen, inte medlemsföretagen."],
        ],
        "Beslut": [
            ["Klusterorganisation", "Dnr", "Beviljat 2022 (tkr)"],
            ["Fordonskluster Väst", "RUN 2021-00311", 2500],
            ["Livsmedel i Väst", "RUN 2021-00318", 2300],
        ],
    },
    merged=("Klusteröversikt!A1:K1", "Klusteröversikt!B2:D2", "Klusteröversikt!E2:F2", "Klusteröversikt!G2:I2", "Klusteröversikt!J2:K2"),
    cluster="Livsmedel i Väst", currency="SEK", language="sv", period="2021", for_period="2022",
)

_YEARLY = layout(
    "k-sv-nyckeltal-per-ar",
    {
        f"Nyckeltal {year}": [
            [f"Nyckeltal {year}, Gruvkluster Norr"],
            ["Nyckeltal", "Utfall", "Enhet", "Ansvarig"],
            ["Antal medlemmar", years("members_total", (2024, 2023), 129, 124)[at], "st", "MK"],
            ["Varav aktiva medlemmar med avtal", years("members_committed", (2024, 2023), 108, 99)[at], "st", "MK"],
            ["Nytillkomna medlemmar", years("members_joined", (2024, 2023), 10, 15)[at], "st", "MK"],
            ["Avslutade medlemskap", years("members_left", (2024, 2023), 5, 6)[at], "st", "MK"],
            ["Tillsvidareanställda och projektanställda", years("staff_headcount", (2024, 2023), 9, 8)[at], "personer", "HR"],
            ["Heltidstjänster", years("staff_fte", (2024, 2023), 7.8, 7.25)[at], "FTE", "HR"],
            ["Utbildningsdagar för personalen", years("training_days", (2024, 2023), 31.5, 24)[at], "dagar", "HR"],
            ["Sjukfrånvaro", ("2,1 %", "3,4 %")[at], "", "HR"],
            ["Omsättning", years("budget_total", (2024, 2023), 16.4, 15.2, times=1_000_000)[at], "MSEK", "EK"],
            ["Årets resultat", (0.3, -0.1)[at], "MSEK", "EK"],
            ["Utskickade nyhetsbrev", years("newsletters", (2024, 2023), 14, 12)[at], "st", "KOM"],
            ["Medieinslag", years("media_mentions", (2024, 2023), 87, 102)[at], "st", "KOM"],
            ["Följare i sociala medier", (5210, 4475)[at], "st", "KOM"],
        ]
        for at, year in enumerate((2024, 2023))
    },
    cluster="Gruvkluster Norr", currency="SEK", language="sv", period="2024", for_period="2025",
)

_CONSULTANT = layout(
    "k-sv-konsult-block",
    {
        "Sammanställning": [
            ["Nulägesanalys Medicinteknik Mälardalen, verksamhetsåret 2017"],
            ["Framtagen av Ekdahl Rådgivning AB"],
            [],
            ["Medlemsbas", "", "", "Kansli", "", "", "Intäkter 2017 (kr)", ""],
            ["Medlemmar totalt", fact("members_total", 203), "", "Antal medarbetare", fact("staff_headcount", 8), "", "Medlemsavgifter", fact("income_by_source.fees", 2_870_000, "2 870 000")],
            ["Engagerade medlemmar", fact("members_committed", 149), "", "Årsarbetskrafter", fact("staff_fte", 6.9, "6,9"), "", "Statliga bidrag", fact("income_by_source.national", 4_100_000, "4 100 000")],
            ["Små och medelstora företag", fact("members_by_type.sme", 98), "", "Utbildningsdagar", fact("training_days", 19), "", "Regionala bidrag", fact("income_by_source.regional", 3_250_000, "3 250 000")],
            ["Stora företag", fact("members_by_type.large", 17), "", "Slutat senaste två åren", fact("staff_left", 3), "", "EU-bidrag", fact("income_by_source.eu", 1_240_000, "1 240 000")],
            ["Lärosäten", fact("members_by_type.university", 5), "", "", "", "", "Sponsring", fact("income_by_source.sponsoring", 150_000, "150 000")],
            ["Myndigheter, regioner och kommuner", fact("members_by_type.public", 12), "", "", "", "", "Försäljning av tjänster", fact("income_by_source.services", 615_000, "615 000")],
            ["Konsultbolag", fact("members_by_type.consultant", 11), "", "", "", "", "", ""],
            [],
            ["Svarsfrekvens", "", "", "Medelbetyg (skala 1–5)", "", "", "Nyhetsbrev", ""],
            [fact("satisfaction_response_rate", 52, 0.52, "0%"), "", "", fact("satisfaction_mean", 4.2), "", "", fact("newsletters", 11), ""],
            [],
            ["Jämförelse: snittet för svenska kluster är 118 medlemmar och 5,1 årsarbetskrafter."],
        ],
    },
    merged=("Sammanställning!A1:H1", "Sammanställning!A4:B4", "Sammanställning!D4:E4", "Sammanställning!G4:H4"),
    cluster="Medicinteknik Mälardalen", currency="SEK", language="sv", period="2017", for_period="2018",
)

_FORM = layout(
    "k-sv-blankett",
    {
        "Tabell1": [
            ["Klusterorganisationens namn", "Test Site Jämtland"],
            ["Kontaktperson, telefon", "E. Olofsson, 063-14 22 07"],
            ["Organisationsnummer", "802471-3316"],
            ["Redovisningsår", 2014],
        ],
        "Tabell2": [
            ["Uppgifter om klustret", ""],
            ["Datum för bildande", fact("founded_on", "2009-01-01", "1 januari 2009")],
            ["Antal deltagare i klustret", fact("members_total", 44, "44 st")],
            ["– därav avgiftsbetalande", fact("members_committed", 35, "35 st")],
            ["– därav små och medelstora företag", ask("ca 20")],
            ["Deltagare som tillkommit under året", fact("members_joined", 5, "5 st")],
            ["Deltagare som lämnat under året", fact("members_left", 1, "1 st")],
            ["Antal anställda", fact("staff_headcount", 3, "3 personer")],
            ["Motsvarande heltider", fact("staff_fte", 2.25, "2,25")],
            ["Antal styrelsemöten", fact("board_meetings", 6, "6 st")],
            ["Total budget för året", fact("budget_total", 3_450_000, "3 450 000 kr")],
            ["varav EU-medel", fact("income_by_source.eu", 1_300_000, "1 300 000 kr")],
            ["varav medel från regionen", fact("income_by_source.regional", 950_000, "950 000 kr")],
            ["varav medel från kommunerna", fact("income_by_source.local", 700_000, "700 000 kr")],
            ["varav deltagaravgifter", fact("income_by_source.fees", 500_000, "500 000 kr")],
            ["Nyhetsbrev under året", fact("newsletters", 4, "4 st")],
            ["Övriga upplysningar", "Vi har bytt ekonomisystem under året. Bokslutet bifogas."],
        ],
    },
    merged=("Tabell2!A1:B1",),
    cluster="Test Site Jämtland", currency="SEK", language="sv", period="2014", for_period="2015",
)
# fmt: on

SWEDISH = (_BATTERY, _DESIGN, _WATER, _PROTOCOL, _REGION, _YEARLY, _CONSULTANT, _FORM)

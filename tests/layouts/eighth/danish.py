"""Danish workbooks: a consultant's sheet, a secretariat's template, a portfolio, an export, accounts, tiles, answers, half a form."""

from layouts.further.marks import ask, fact, layout, past, thousand

# fmt: off
_CONSULTANT = layout(
    "h-da-konsulentens-vurdering",
    {
        "Vurdering": [
            ["Vurdering af klyngeledelsen, Limfjordens Skaldyrsklynge", "", "", "", "", ""],
            ["Data fra kalenderåret 2024, interview 11. februar 2025", "", "", "", "", ""],
            [],
            ["Indikator", "Nr.", "Fakta", "", "Score (0-4)", "Begrundelse for scoren"],
            ["Tilslutning", "1.1.0", "medlemmer i alt", fact("members_total", 48), "", ""],
            ["", "", "heraf forpligtede", fact("members_committed", 39), 3, "aftaler fremvist"],
            ["Nærhed", "1.2", "forpligtede inden for 150 km af sekretariatet", fact("members_within_150km", 35), 4, "næsten alle ved fjorden"],
            ["Team", "2.2.1", "ansatte, antal hoveder", fact("staff_headcount", 4), "", ""],
            ["", "2.2.1", "ansatte, fuldtidsårsværk", fact("staff_fte", 3.1), 2, "sårbar ved sygdom"],
            ["", "2.2.2", "ansatte med videregående uddannelse", fact("staff_with_degree", 3), 3, ""],
            ["Fastholdelse", "2.3", "tilgang af medlemmer i året", fact("members_joined", 6), "", ""],
            ["", "2.3", "afgang af medlemmer i året", fact("members_left", 2), 3, "årsager noteret"],
            ["Kontakt", "2.5", "forpligtede medlemmer besøgt eller mødt personligt", fact("members_contacted", 34), 4, ""],
            ["Samarbejde", "2.6", "forpligtede i samarbejde (ifølge direktøren)", ask(21), "", "de to tal stemmer ikke"],
            ["", "2.6", "forpligtede i samarbejde (ifølge projektlisten)", ask(15), 2, "skal afklares"],
            ["Partnere", "2.7", "partnere i regionen", fact("partners_regional", 7), "", ""],
            ["", "2.7", "partnere i resten af landet", fact("partners_national", 4), "", ""],
            ["", "2.7", "partnere i udlandet", fact("partners_international", 2), 2, "Galicien og Bretagne"],
            ["Økonomi", "3.1", "måneder med sikret finansiering", fact("financing_secured_months", 14), 2, "bevilling udløber i 2026"],
            ["Strategi", "4.1.2", "gældende strategi vedtaget", fact("strategy_adopted_on", "2022-06-17", "17. juni 2022"), 3, ""],
            ["Plan", "4.1.3", "indsatser i handlingsplanen", fact("plan_measures", 16), 3, ""],
            ["Opfølgning", "4.1.6", "nøgletal, som ledelsen følger", fact("kpis_monitored", 9), 2, "ingen om effekt"],
            ["Grupper", "4.5", "arbejdsgrupper i gang", fact("working_groups", 3), 3, ""],
            ["Medier", "5.1", "omtaler i aviser, radio og tv i året", fact("media_mentions", 24), 3, "mest lokalt"],
            ["Historier", "5.2", "succeshistorier offentliggjort i året", fact("success_stories", 2), 2, ""],
            ["Gennemsnit", "", "", "", 2.9, ""],
        ],
    },
    merged=("Vurdering!A1:F1", "Vurdering!A2:F2", "Vurdering!C4:D4"),
    cluster="Limfjordens Skaldyrsklynge", currency="DKK", language="da", period="2024", for_period="2025",
)

_TEMPLATE = layout(
    "h-da-indberetning-sekretariat",
    {
        "Indberetning": [
            ["Indberetningsskema for klyngeorganisationer", "", "", ""],
            ["Navn på klynge:", "Lys & Optik Hovedstaden", "", ""],
            ["Indberetningsår:", "2025", "", ""],
            ["", "", "", ""],
            ["Felt", "Realiseret 2025", "Aftalt mål 2025", "Evt. forklaring"],
            ["1. Medlemmer pr. 31/12", fact("members_total", 136), 140, "oprydning i listen"],
            ["2. Forpligtede medlemmer pr. 31/12", fact("members_committed", 111), 110, ""],
            ["3. Nyindmeldte i åert", fact("members_joined", 17), 20, ""],
            ["4. Udmeldte i året", fact("members_left", 13), "", "heraf 6 fusioner"],
            ["5. Forpligtede medlemmer, som har brugt mindst ét tilbud fra klyngen", fact("members_using_services", 82), 80, ""],
            ["6. Matchmaking: antal arrangementer", fact("services.matchmaking.events", 14), 12, ""],
            ["7. Matchmaking: antal deltagere", fact("services.matchmaking.participants", 367), 300, ""],
            ["8. Kurser og kompetenceudvikling: antal arrangementer", fact("services.training.events", 9), 10, ""],
            ["9. Kurser og kompetenceudvikling: antal deltagere", fact("services.training.participants", 158), 200, "to kurser aflyst"],
            ["10. Internationalisering: antal arrangementer", fact("services.internationalisation.events", 5), 5, ""],
            ["11. Internationalisering: antal deltagere", fact("services.internationalisation.participants", 71), 60, ""],
            ["11a. Iværksætteri: antal arrangementer", fact("services.entrepreneurship.events", 6), 6, ""],
            ["11b. Iværksætteri: antal deltagere", fact("services.entrepreneurship.participants", 93), 90, ""],
            ["12. Virksomheder med øget eksport", 22, 25, "spørgeskema"],
            ["13. Kendskabsgrad i målgruppen", "38 %", "35 %", "Epinion"],
        ],
        "Fordeling": [
            ["Forpligtede medlemmer pr. 31/12 2025 fordelt på type", "Antal", "Andel"],
            ["Små og mellemstore virksomheder", fact("members_by_type.sme", 70), "63 %"],
            ["Store virksomheder", fact("members_by_type.large", 17), "15 %"],
            ["Universiteter", fact("members_by_type.university", 4), "4 %"],
            ["GTS-institutter (forskning)", fact("members_by_type.research", 3), "3 %"],
            ["Kommuner, region, hospitaler (offentlige)", fact("members_by_type.public", 9), "8 %"],
            ["Investorer", fact("members_by_type.finance", 5), "5 %"],
            ["Øvrige", fact("members_by_type.other", 3), "3 %"],
            ["Sum", 111, "100 %"],
        ],
        "Vejledning": [["Sekretariatet udfylder kolonnen med mål."], ["Forpligtede: underskrevet aftale, kontingent eller fast deltagelse."]],
    },
    merged=("Indberetning!A1:D1",),
    cluster="Lys & Optik Hovedstaden", currency="DKK", language="da", period="2025",
)

_PORTFOLIO = layout(
    "h-da-ministeriets-samlede-tabel",
    {
        "Nøgletal 2022": [
            ["Klynge", "Hjemsted", "Antal medlemmer", "Heraf forpligtede", "SMV'er", "Store virks.", "Vidensinst. (universiteter)", "Ansatte", "Årsværk", "Budget i alt, mio. kr.", "Svarprocent, tilfredshed", "Tilfredshed (1-5)", "Nye i året", "Udmeldte i året"],
            ["Biosolutions Sjælland", "Kalundborg", 162, 131, 88, 19, 4, 12, 10.4, 21.5, "41 %", "4,1", 18, 11],
            ["Klynge for Affald og Ressourcer", "Esbjerg", fact("members_total", 91), fact("members_committed", 73), fact("members_by_type.sme", 47), fact("members_by_type.large", 11), fact("members_by_type.university", 3), fact("staff_headcount", 6), fact("staff_fte", 5.2), fact("budget_total", 9800000, 9.8), fact("satisfaction_response_rate", 56, "56 %"), fact("satisfaction_mean", 3.8, "3,8"), fact("members_joined", 9), fact("members_left", 12)],
            ["Møbler & Interiør Midt", "Skive", 77, 60, 49, 6, 1, 5, 4.1, 6.3, "38 %", "4,4", 6, 3],
            ["Sundhed og Robotter", "Odense", 204, 171, 118, 22, 5, 14, 12.8, 27.0, "47 %", "4,0", 25, 16],
            ["I alt / gns.", "", 534, 435, 302, 58, 13, 37, 32.5, 64.6, "46 %", "4,1", 58, 42],
        ],
    },
    cluster="Klynge for Affald og Ressourcer", currency="DKK", language="da", period="2022", for_period="2023",
)

_EXPORT = layout(
    "h-da-udtraek-medlemssystem",
    {
        "Udtræk": [
            ["Udtræk fra medlemssystemet, Havneklyngen Djursland", "", "", "", "", "", ""],
            ["Medlemsnr.", "Navn", "Type", "Postnr.", "Indmeldt", "Kontingent 2025 (kr.)", "Aftale"],
            [1001, "Aarhus Vandteknik A/S", "SMV", 8000, "01-02-2019", 12000, "ja"],
            [1004, "Bølgebryder ApS", "SMV", 8500, "15-08-2020", 6000, "ja"],
            [1009, "Djurs Havneservice", "SMV", 8500, "01-01-2023", 6000, "ja"],
            [1012, "Grenaa Stålværft A/S", "Stor", 8500, "01-02-2019", 30000, "ja"],
            [1015, "Norddjurs Kommune", "Offentlig", 8500, "01-02-2019", 20000, "ja"],
            [1021, "Maskinmesterskolen", "Uddannelse", 8000, "01-09-2021", 4000, "ja"],
            [1033, "Rådgiverne Kattegat", "Rådgiver", 8400, "12-03-2025", 6000, "ja"],
            [1034, "Samsø Bådebyggeri", "SMV", 8305, "20-05-2025", 0, "nej"],
            ["", "", "", "", "", "", ""],
            ["", "Optælling 31-12-2025", "", "", "", "", ""],
            ["", "Medlemmer", fact("members_total", 8), "", "", "", ""],
            ["", "Forpligtede (aftale = ja)", fact("members_committed", 7), "", "", "", ""],
            ["", "SMV'er, forpligtede", fact("members_by_type.sme", 3), "", "", "", ""],
            ["", "Store virksomheder, forpligtede", fact("members_by_type.large", 1), "", "", "", ""],
            ["", "Offentlige, forpligtede", fact("members_by_type.public", 1), "", "", "", ""],
            ["", "Uddannelsesinstitutioner, forpligtede", fact("members_by_type.training", 1), "", "", "", ""],
            ["", "Rådgivere, forpligtede", fact("members_by_type.consultant", 1), "", "", "", ""],
            ["", "Indmeldte i 2025", fact("members_joined", 2), "", "", "", ""],
            ["", "Indbetalt kontingent 2025 i alt, kr.", fact("income_by_source.fees", 84000), "", "", "", ""],
            ["", "Emner (leads) i systemet", 61, "", "", "", ""],
        ],
    },
    cluster="Havneklyngen Djursland", currency="DKK", language="da", period="2025",
)


def _post(label: str, question: str, actual: int, budget: int, before: int) -> list[object]:
    """Return a line in t.kr.: actual, budget, the year before."""
    return [label, thousand(question, actual), budget, past(2023, question, before * 1000, before)]


_ACCOUNTS = layout(
    "h-da-aarsregnskab-noter",
    {
        "Resultatopgørelse": [
            ["Foreningen Klynge Træ & Bolig", "", "", ""],
            ["Resultatopgørelse 1. januar – 31. december 2024", "", "", ""],
            ["t.kr.", "Realiseret 2024", "Budget 2024 (ej revideret)", "Realiseret 2023"],
            ["Note 1 – Private indtægter", "", "", ""],
            _post("Medlemskontingent", "income_by_source.fees", 1044, 1000, 978),
            _post("Salg af ydelser (kurser, rådgivning)", "income_by_source.services", 386, 500, 421),
            _post("Sponsorbidrag", "income_by_source.sponsoring", 120, 100, 90),
            ["Private indtægter i alt", 1550, 1600, 1489],
            ["Note 2 – Offentlige tilskud", "", "", ""],
            _post("EU-tilskud (Interreg Øresund-Kattegat-Skagerrak)", "income_by_source.eu", 905, 1100, 640),
            _post("Uddannelses- og Forskningsstyrelsen", "income_by_source.national", 2500, 2500, 2500),
            _post("Region Nordjylland", "income_by_source.regional", 700, 700, 750),
            _post("Kommunale tilskud", "income_by_source.local", 310, 300, 300),
            ["Offentlige tilskud i alt", 4415, 4600, 4190],
            ["Personaleomkostninger", -4021, -4150, -3802],
            ["Andre eksterne omkostninger", -1688, -1900, -1701],
            ["Årets resultat", 256, 150, 176],
            [],
            ["Note 5 – Antal fuldtidsbeskæftigede i gennemsnit (årsværk)", fact("staff_fte", 5.6, "5,6"), "", past(2023, "staff_fte", 5.3, "5,3")],
            ["Note 6 – Økonomirapporter forelagt bestyrelsen i året", fact("controlling_reports", 4), "", past(2023, "controlling_reports", 4)],
            ["Note 7 – Medlemmer pr. 31. december", fact("members_total", 68), "", past(2023, "members_total", 65)],
            ["Note 7 – heraf forpligtede", fact("members_committed", 54), "", past(2023, "members_committed", 50)],
        ],
    },
    merged=("Resultatopgørelse!A1:D1", "Resultatopgørelse!A2:D2"),
    cluster="Klynge Træ & Bolig", currency="DKK", language="da", period="2024", for_period="2025",
)

_TILES = layout(
    "h-da-felter-med-tal-over",
    {
        "Overblik": [
            ["", "KLYNGEN PÅ ÉN SIDE · 2025", "", "", "", ""],
            ["", "Dansk Cykelklynge", "", "", "", ""],
            [],
            ["", fact("members_total", 63), "", fact("members_committed", 47), "", fact("staff_fte", 2.8, "2,8")],
            ["", "medlemmer i alt", "", "forpligtede medlemmer", "", "årsværk i sekretariatet"],
            [],
            ["", fact("board_meetings", 5), "", fact("newsletters", 22), "", fact("media_mentions", 58)],
            ["", "bestyrelsesmøder i 2025", "", "nyhedsbreve i 2025", "", "omtaler i medierne i 2025"],
            [],
            ["", fact("working_groups", 6), "", fact("success_stories", 7), "", fact("website_languages", 3)],
            ["", "aktive arbejdsgrupper", "", "offentliggjorte succeshistorier i 2025", "", "sprog på hjemmesiden"],
            [],
            ["", fact("staff_headcount", 4), "", fact("members_joined", 10), "", fact("members_left", 7)],
            ["", "ansatte, personer", "", "nye medlemmer i 2025", "", "udmeldte medlemmer i 2025"],
            [],
            ["", "1,2 mio.", "", "4.100 km", "", "92"],
            ["", "danskere cykler hver dag", "", "supercykelstier i 2030 (nationalt mål)", "", "cykelvenlige kommuner i landet"],
        ],
    },
    merged=("Overblik!B1:F1", "Overblik!B2:F2"), filled={"Overblik!B4": "FFF2CC", "Overblik!D4": "FFF2CC", "Overblik!F4": "FFF2CC"},
    cluster="Dansk Cykelklynge", currency="DKK", language="da", period="2025",
)

_ANSWERS = layout(
    "h-da-svarskema-sammenligning",
    {
        "Del A": [
            ["Sammenligning af klynger 2025, del A", "", ""],
            ["Udfyldes af klyngen: Cirkulær Plast Danmark", "", ""],
            ["Spørgsmål", "Svar", "Bilag"],
            ["Hvilken juridisk form har klyngen?", fact("legal_form", "association", "Forening"), "vedtægter"],
            ["Teknologiområde, som klyngen sammenlignes med", fact("technology_field", "materials", "Nye materialer og kemi"), ""],
            ["Stiftelsesdato for foreningen", fact("founded_on", "2018-10-24", "24-10-2018"), "referat"],
            ["Antal medlemmer, alle", fact("members_total", 82), "liste"],
            ["Antal forpligtede medlemmer", fact("members_committed", 66), "liste"],
            ["Bestyrelsens medl., antal personer", fact("board_members", 10), ""],
            ["Heraf fra virksomheder", fact("board_from_firms", 7), ""],
            ["Er bestyrelsen valgt af medlemmerne?", fact("board_elected", True, "Ja"), "vedtægter § 8"],
            ["Har alle medarbejdere en plan for egen læring?", ask("delvist"), ""],
        ],
        "Del B": [
            ["Sammenligning af klynger 2025, del B", "", ""],
            ["Spørgsmål", "Svar", "Bilag"],
            ["Betalte kontingent for året, antal medlemmer", fact("members_paying", 64), ""],
            ["Kontingent pr. år for en virksomhed med 20 ansatte", fact("fee_small_firm", 9500, "9.500 kr."), "takstblad"],
            ["Bliver regnskabet revideret af en uafhængig revisor?", fact("accounts_audited", True, "Ja"), ""],
            ["Økonomirapporter til bestyrelsen i årets løb", fact("controlling_reports", 6), ""],
            ["Finansiering sikret, antal måneder frem", fact("financing_secured_months", 21), ""],
            ["Fælles projekter, der kører lige nu", fact("projects_running", 12), ""],
            ["Ansøgninger om fælles projekter i året", fact("projects_applied", 15), ""],
            ["Bevilgede af disse ansøgninger", fact("projects_granted", 6), ""],
            ["Iværksættervirksomheder, som fik støtte i året", fact("startups_supported", 18), ""],
            ["Arbejdsgrupper, antal", fact("working_groups", 5), ""],
            ["Besøg på hjemmesiden i året", fact("website_visits", 12650, "12.650"), ""],
            ["Følgere på sociale medier, alle kanaler", fact("social_followers", 5130, "5.130"), "LinkedIn"],
            ["Ture, messer og besøg med partnere i udlandet i året", fact("trips_abroad", 4), "K-messen m.fl."],
            ["Har I en ajour profil på ECCP?", fact("eccp_profile", True, "ja"), ""],
        ],
    },
    merged=("Del A!A1:C1", "Del A!A2:C2", "Del B!A1:C1"),
    cluster="Cirkulær Plast Danmark", currency="DKK", edition="benchmark-2019", language="da", period="2025",
)

_HALF = layout(
    "h-da-halvt-udfyldt-skema",
    {
        "Skema": [
            ["Forberedelsesskema til besøget", "", "", ""],
            ["Klynge", "Ø-energi Bornholm", "År", 2024],
            ["Nr.", "Oplysning", "Udfyldes her", "Status"],
            ["1.1.0", "Hvor mange medlemmer har I?", fact("members_total", 27), "ok"],
            ["1.1.0", "Hvor mange er forpligtede?", fact("members_committed", 22), "ok"],
            ["1.1.1", "Forpligtede: små og mellemstore", fact("members_by_type.sme", 13), "ok"],
            ["1.1.1", "Forpligtede: store", "", "mangler"],
            ["2.1", "Hvornår blev organisationen stiftet?", ask("foråret 2016"), "dato mangler"],
            ["2.2.1", "Personer i sekretariatet", fact("staff_headcount", 2), "ok"],
            ["2.2.1", "Fuldtidsstillinger i sekretariatet", fact("staff_fte", 1.4, "1,4"), "ok"],
            ["2.2.4", "Ansatte, der er stoppet de sidste to år", fact("staff_left", 0), "ok"],
            ["2.4", "Bestyrelsesmøder", "", "mangler"],
            ["2.5", "Forpligtede medlemmer mødt personligt", ask("de fleste"), "tal mangler"],
            ["3.1", "Finansiering sikret, antal måneder", fact("financing_secured_months", 9), "ok"],
            ["3.2", "Indtægt: kontingent", fact("income_by_source.fees", 240000, "240.000 kr."), "ok"],
            ["3.2", "Indtægt: kommunen", fact("income_by_source.local", 500000, "500.000 kr."), "ok"],
            ["3.2", "Indtægt: EU", "", "mangler"],
            ["3.2", "Budget i alt", fact("budget_total", 2150000, "2.150.000 kr."), "ok"],
            ["4.6.1", "Nyhedsbreve om året", "?", "mangler"],
            ["5.3", "Seneste medlemsmåling", "ikke gennemført", "ok"],
            ["", "Udfyldt felter", "10 af 17", ""],
        ],
    },
    merged=("Skema!A1:D1",), noted={"Skema!C18": "ekskl. medlemmernes timer"},
    cluster="Ø-energi Bornholm", currency="DKK", language="da", period="2024", for_period="2025",
)
# fmt: on

DANISH = (_CONSULTANT, _TEMPLATE, _PORTFOLIO, _EXPORT, _ACCOUNTS, _TILES, _ANSWERS, _HALF)

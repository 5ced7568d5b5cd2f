"""Danish workbooks: questionnaires for the label, an assessor's notes, the agency's overview, a Word form typed over."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years

# fmt: off
_ROBOTS = layout(
    "k-da-robot-spoergeskema",
    {
        "Stamdata": [
            ["Spørgeskema til vurdering af klyngeledelse"],
            [],
            ["Klynge", "Automation Midt"],
            ["Udfyldt af", "L. Thomsen, sekretariatschef"],
            ["Regnskabsår", 2020],
            ["Antal bilag", 7],
        ],
        "1 Struktur": [
            ["Nr.", "Spørgsmål", "Svar", "Enhed", "Bemærkning"],
            ["1.1.0", "Antal deltagere i alt", fact("members_total", 246), "stk.", "pr. 31.12.2020"],
            ["1.1.0", "Heraf forpligtede deltagere", fact("members_committed", 198), "stk.", "kontingent betalt"],
            ["1.1.1", "Små og mellemstore virksomheder", fact("members_by_type.sme", 131), "stk.", ""],
            ["1.1.1", "Store virksomheder", fact("members_by_type.large", 28), "stk.", ""],
            ["1.1.1", "GTS-institutter og andre forskningsinstitutioner", fact("members_by_type.research", 5), "stk.", ""],
            ["1.1.1", "Universiteter", fact("members_by_type.university", 4), "stk.", "AU, SDU, AAU, DTU"],
            ["1.1.1", "Erhvervsskoler og andre uddannelsesudbydere", fact("members_by_type.training", 9), "stk.", ""],
            ["1.1.1", "Offentlige myndigheder", fact("members_by_type.public", 6), "stk.", ""],
            ["1.1.1", "Rådgivere", fact("members_by_type.consultant", 12), "stk.", ""],
            ["1.2", "Forpligtede deltagere inden for 150 km af sekretariatet", fact("members_within_150km", 151), "stk.", ""],
        ],
        "2 Ledelse": [
            ["Nr.", "Spørgsmål", "Svar", "Enhed", "Bemærkning"],
            ["2.1", "Foreningen stiftet", fact("founded_on", "2012-10-03", date(2012, 10, 3)), "dato", ""],
            ["2.2.1", "Antal medarbejdere", fact("staff_headcount", 14), "personer", "heraf 2 studentermedhjælpere"],
            ["2.2.1", "Antal årsværk", fact("staff_fte", 11.3, "11,3"), "årsværk", ""],
            ["2.2.2", "Medarbejdere med videregående uddannelse", fact("staff_with_degree", 12), "personer", ""],
            ["2.2.3", "Efteruddannelse, dage pr. år for alle medarbejdere", fact("training_days", 42), "dage", ""],
            ["2.2.4", "Medarbejdere fratrådt inden for de seneste to år", fact("staff_left", 3), "personer", ""],
            ["2.3", "Nye deltagere i året", fact("members_joined", 29), "stk.", ""],
            ["2.3", "Deltagere udmeldt i året", fact("members_left", 17), "stk.", "corona"],
            ["2.4", "Bestyrelsesmøder i året", fact("board_meetings", 5), "stk.", "4 online"],
            ["2.5", "Forpligtede deltagere med personlig kontakt i året", fact("members_contacted", 139), "stk.", ""],
        ],
        "3 Økonomi": [
            ["Nr.", "Spørgsmål", "Svar", "Enhed", "Bemærkning"],
            ["3.1", "Antal måneder, finansieringen er sikret", fact("financing_secured_months", 48), "mdr.", "bevilling 2021-24"],
            ["3.2", "Samlet budget", fact("budget_total", 18_200_000, "18,2"), "mio. kr.", ""],
            ["3.2", "Heraf kontingenter", fact("income_by_source.fees", 2_900_000, "2,9"), "mio. kr.", ""],
            ["3.2", "Heraf EU-midler", fact("income_by_source.eu", 4_100_000, "4,1"), "mio. kr.", "Socialfond, Regionalfond"],
            ["3.2", "Heraf nationale midler", fact("income_by_source.national", 8_600_000, "8,6"), "mio. kr.", "UFS"],
            ["3.2", "Heraf solgte ydelser", fact("income_by_source.services", 2_600_000, "2,6"), "mio. kr.", ""],
        ],
    },
    merged=("Stamdata!A1:D1",),
    cluster="Automation Midt", currency="DKK", language="da", period="2020", for_period="2021",
)

_TEXTILE = layout(
    "k-da-tekstil-to-aar",
    {
        "Nøgletal": [
            ["Tekstilnetværk Herning – nøgletal til audit"],
            [],
            ["", "2017", "2016", "Budget 2018", "Bemærkninger"],
            ["Medlemmer"],
            ["Medlemmer i alt ultimo", *years("members_total", (2017, 2016), 91, 87), 95, ""],
            ["Kontingentbetalende medlemmer", *years("members_committed", (2017, 2016), 78, 76), 85, ""],
            ["Tilgang i året", *years("members_joined", (2017, 2016), 9, 7), "", ""],
            ["Afgang i året", *years("members_left", (2017, 2016), 5, 8), "", "lukkede virksomheder"],
            ["Sekretariat"],
            ["Ansatte i sekretariatet", *years("staff_headcount", (2017, 2016), 5, 5), 6, ""],
            ["Årsværk i sekretariatet", *years("staff_fte", (2017, 2016), 3.8, 3.5), 4.5, ""],
            ["Afholdte bestyrelsesmøder", *years("board_meetings", (2017, 2016), 4, 5), 4, ""],
            ["Aktiviteter"],
            ["Medlemmer, der har brugt klyngens ydelser", *years("members_using_services", (2017, 2016), 52, 47), 60, ""],
            ["Aktive arbejdsgrupper", *years("working_groups", (2017, 2016), 4, 4), 4, ""],
            ["Nyhedsbreve", *years("newsletters", (2017, 2016), 20, 22), 20, "hver 14. dag ekskl. ferie"],
            ["Omtaler i pressen", *years("media_mentions", (2017, 2016), 41, 36), "", ""],
            ["Deltagere på messer", 118, 96, 120, ""],
            ["Medlemsvirksomhedernes ansatte", 5600, 5450, "", "skøn"],
        ],
    },
    merged=("Nøgletal!A1:E1", "Nøgletal!A4:E4", "Nøgletal!A9:E9", "Nøgletal!A13:E13"),
    cluster="Tekstilnetværk Herning", currency="DKK", language="da", period="2017", for_period="2018",
)

_WELFARE = layout(
    "k-da-velfaerdsteknologi",
    {
        "Ark1": [
            ["Velfærdsteknologi Syd", "", ""],
            ["Oplysninger for 2023", "", ""],
            [],
            ["STRATEGI", "", ""],
            ["Strategien vedtaget af bestyrelsen", fact("strategy_adopted_on", "2021-06-15", "15. juni 2021"), "gælder til 2024"],
            ["Strategien senest revideret", fact("strategy_reviewed_on", "2023-09-12", "12. september 2023"), ""],
            ["Strategiworkshops med medlemmerne de seneste to år", fact("strategy_workshops", 3), ""],
            ["Antal indsatser i handlingsplanen", fact("plan_measures", 21), ""],
            ["Antal KPI'er der følges op på", fact("kpis_monitored", 14), "heraf 6 til Uddannelses- og Forskningsstyrelsen"],
            ["Økonomirapporter til bestyrelsen pr. år", fact("controlling_reports", 4), ""],
            ["SAMARBEJDE", "", ""],
            ["Medlemmer, der samarbejder med hinanden i projekter", fact("members_cooperating", 63), ""],
            ["Regionale samarbejdspartnere", fact("partners_regional", 10), ""],
            ["Nationale samarbejdspartnere", fact("partners_national", 8), ""],
            ["Internationale samarbejdspartnere", fact("partners_international", 6), ""],
            ["SYNLIGHED", "", ""],
            ["Besøg på hjemmesiden", fact("website_visits", 33400, "33.400"), "mod 29.800 i 2022"],
            ["Sprog på hjemmesiden", fact("website_languages", 2), "dansk og engelsk"],
            ["Succeshistorier offentliggjort i året", fact("success_stories", 7), ""],
            ["TILFREDSHED", "", ""],
            ["Seneste tilfredshedsmåling", fact("satisfaction_surveyed_on", "2023-11-20", date(2023, 11, 20)), ""],
            ["Svarprocent", fact("satisfaction_response_rate", 38.5, "38,5 %"), ""],
            ["Gennemsnitlig tilfredshed (1-5)", fact("satisfaction_mean", 4.15, "4,15"), ""],
        ],
    },
    merged=("Ark1!A4:C4", "Ark1!A11:C11", "Ark1!A16:C16", "Ark1!A20:C20"),
    cluster="Velfærdsteknologi Syd", currency="DKK", language="da", period="2023", for_period="2024",
)

_ASSESSOR = layout(
    "k-da-vurderingsskema",
    {
        "Vurdering": [
            ["Klynge", "Offshore Esbjerg", "", "Vurderet af", "J. K.", ""],
            ["Datagrundlag", "2019", "", "Dato", date(2020, 1, 23), ""],
            [],
            ["Nr.", "Indikator", "Fakta", "", "Point", "Begrundelse"],
            ["1.1.0", "Forpligtelse", "deltagere i alt", fact("members_total", 187), "", ""],
            ["", "", "forpligtede", fact("members_committed", 160), "-", "86 %"],
            ["1.2", "Geografisk koncentration", "forpligtede deltagere inden for 150 km", fact("members_within_150km", 112), 4, "70 %"],
            ["2.1", "Modenhed", "etableret", fact("founded_on", "2003-11-23", "23-11-2003"), 5, ""],
            ["2.2.1", "Medarbejdere", "personer", fact("staff_headcount", 12), "", ""],
            ["", "", "årsværk", fact("staff_fte", 10.4), 5, ""],
            ["2.2.3", "Efteruddannelse", "dage i alt pr. år", fact("training_days", 36), 4, ""],
            ["2.2.4", "Stabilitet", "fratrådte, to år", fact("staff_left", 3), 3, "genbesat"],
            ["2.3", "Deltagerstabilitet", "tilgang", fact("members_joined", 13), 4, ""],
            ["", "", "afgang", fact("members_left", 9), "", ""],
            ["2.4", "Beslutningsorganer", "bestyrelsesmøder pr. år", fact("board_meetings", 4), 4, ""],
            ["", "", "bestyrelsesmedlemmer", fact("board_members", 11), "", "2 medarbejdervalgte"],
            ["2.5", "Personlige kontakter", "forpligtede deltagere kontaktet", fact("members_contacted", 128), 4, "80 %"],
            ["2.6", "Samarbejde", "deltagere, der samarbejder", ask("60-70"), 3, "spørg igen"],
            ["3.1", "Finansiering", "sikret i måneder", fact("financing_secured_months", 24), 3, ""],
            ["4.5", "Arbejdsgrupper", "antal grupper", fact("working_groups", 6), 5, ""],
            ["", "", "møder i grupperne pr. år", fact("working_group_meetings", 25), "", ""],
            ["4.6.1", "Kommunikation", "nyhedsbreve pr. år", fact("newsletters", 24), 5, ""],
            ["", "", "", "I alt", "=SUM(E5:E22)", ""],
        ],
    },
    cluster="Offshore Esbjerg", currency="DKK", language="da", period="2019", for_period="2020",
)

_AGENCY = layout(
    "k-da-styrelsens-oversigt",
    {
        "Klynger": [
            ["Overblik over klyngeorganisationer 2022"],
            ["Klynge", "Hjemsted", "Medlemmer", "Forpligtede medlemmer", "SMV'er", "Store virksomheder", "Medarbejdere", "Årsværk", "Omsætning (mio. kr.)", "Kontingenter (mio. kr.)", "Medlemstilfredshed (1-5)", "Svarprocent"],
            ["Dansk Lydteknik", "Struer", 68, 61, 47, 6, 5, 4.2, 7.4, 1.1, 4.5, 0.57],
            ["Fødevarer Danmark", "Viborg", 312, 270, 188, 41, 21, 18.6, 41.3, 6.2, 4.0, 0.31],
            ["Miljøteknik DK", "Aarhus", fact("members_total", 228), fact("members_committed", 185), fact("members_by_type.sme", 124), fact("members_by_type.large", 27), fact("staff_headcount", 17), fact("staff_fte", 14.8), fact("budget_total", 32_600_000, 32.6), fact("income_by_source.fees", 3_400_000, 3.4), fact("satisfaction_mean", 4.2), fact("satisfaction_response_rate", 43, 0.43, "0%")],
            ["Sundhed Innovation", "Odense", 199, 162, 101, 22, 16, 13.9, 29.8, 3.9, 4.1, 0.36],
            ["I alt", "", "=SUM(C3:C6)", "=SUM(D3:D6)", "=SUM(E3:E6)", "=SUM(F3:F6)", "=SUM(G3:G6)", "=SUM(H3:H6)", "=SUM(I3:I6)", "=SUM(J3:J6)", "", ""],
            [],
            ["Kilde: klyngernes egne indberetninger, marts 2023."],
        ],
        "Vejledning": [
            ["Medlemmer", "Alle registrerede medlemmer ved årets udgang"],
            ["Årsværk", "1.924 timer"],
        ],
    },
    merged=("Klynger!A1:L1",),
    cluster="Miljøteknik DK", currency="DKK", language="da", period="2022", for_period="2023",
)

_CONSULTANT = layout(
    "k-da-konsulent-overblik",
    {
        "Overblik": [
            ["Klyngeprofil: Arkitektur & Byggeri Øst", "", "", "", "", "", "", ""],
            ["År: 2015", "", "", "", "", "Krogh Analyse ApS", "", ""],
            [],
            ["Deltagerkreds", "", "", "Sekretariat", "", "", "Indtægter i 1.000 kr.", ""],
            ["Deltagere i alt", fact("members_total", 105), "", "Ansatte", fact("staff_headcount", 4), "", "Kontingent", thousand("income_by_source.fees", 780)],
            ["Forpligtede deltagere", fact("members_committed", 74), "", "Fuldtidsstillinger", fact("staff_fte", 3.1, "3,1"), "", "Salg af ydelser", thousand("income_by_source.services", 245)],
            ["SMV", fact("members_by_type.sme", 49), "", "Akademikere", fact("staff_with_degree", 4), "", "Sponsorer", thousand("income_by_source.sponsoring", 120)],
            ["Store virksomheder", fact("members_by_type.large", 11), "", "Bestyrelsesmøder", fact("board_meetings", 5), "", "Region Sjælland", thousand("income_by_source.regional", 1350)],
            ["Vidensinstitutioner", ask(8), "", "Bestyrelsesmedlemmer", fact("board_members", 9), "", "Kommuner", thousand("income_by_source.local", 410)],
            ["Kommuner", fact("members_by_type.public", 5), "", "", "", "", "EU", thousand("income_by_source.eu", 965)],
            ["", "", "", "", "", "", "I alt", "=SUM(H5:H10)"],
            [],
            ["Nyhedsbreve", "", "Medieomtaler", "", "Arbejdsgrupper", "", "Svarprocent", ""],
            [fact("newsletters", 10), "", fact("media_mentions", 29), "", fact("working_groups", 4), "", fact("satisfaction_response_rate", 55, "55 %"), ""],
        ],
    },
    merged=("Overblik!A1:H1", "Overblik!A4:B4", "Overblik!D4:E4", "Overblik!G4:H4"),
    filled={"Overblik!A4": "C6E0B4", "Overblik!D4": "C6E0B4", "Overblik!G4": "C6E0B4"},
    cluster="Arkitektur & Byggeri Øst", currency="DKK", language="da", period="2015", for_period="2016",
)

_ANNUAL = layout(
    "k-da-aarsberetning",
    {
        "Årsberetning": [
            ["Biogas Vest", "Tal til årsberetningen 2024"],
            [],
            ["Antal medlemmer ved årets udgang", fact("members_total", 126)],
            ["Medlemmer med underskrevet partnerskabsaftale", fact("members_committed", 93)],
            ["Nye medlemmer i 2024", fact("members_joined", 15)],
            ["Udmeldte medlemmer i 2024", fact("members_left", 6)],
            ["Medlemmer, vi har besøgt eller holdt møde med", fact("members_contacted", 77)],
            ["Antal bestyrelsesmøder", fact("board_meetings", 6)],
            ["Antal nyhedsbreve", fact("newsletters", 11)],
            ["Besøg på hjemmesiden", fact("website_visits", 19250)],
            ["Historier om resultater hos medlemmer (udgivet)", fact("success_stories", 5)],
        ],
        "Personale": [
            ["Navn", "Funktion", "Timer pr. uge", "Ansat"],
            ["P. Madsen", "Direktør", 37, date(2018, 5, 1)],
            ["S. Lauridsen", "Projektleder", 37, date(2020, 1, 1)],
            ["A. Vestergaard", "Projektleder", 30, date(2021, 8, 15)],
            ["M. Juhl", "Administration", 20, date(2022, 3, 1)],
            [],
            ["Antal ansatte", fact("staff_headcount", 4)],
            ["Årsværk", fact("staff_fte", 3.35, "3,35")],
        ],
        "Regnskab": [
            ["t.kr.", "Realiseret 2024", "Budget 2024", "Realiseret 2023"],
            ["Kontingenter", thousand("income_by_source.fees", 1395), 1350, past(2023, "income_by_source.fees", 1_270_000, 1270)],
            ["Indtægtsdækket virksomhed (salg af ydelser)", thousand("income_by_source.services", 620), 500, past(2023, "income_by_source.services", 505_000, 505)],
            ["Region Midtjylland", thousand("income_by_source.regional", 1500), 1500, past(2023, "income_by_source.regional", 1_500_000, 1500)],
            ["Statslige puljer", thousand("income_by_source.national", 1175), 1200, past(2023, "income_by_source.national", 980_000, 980)],
            ["EU-projekter", thousand("income_by_source.eu", 842), 900, past(2023, "income_by_source.eu", 655_000, 655)],
            ["Indtægter i alt", "=SUM(B2:B6)", "=SUM(C2:C6)", "=SUM(D2:D6)"],
            ["Lønninger", 3105, 3200, 2890],
            ["Øvrige omkostninger", 2260, 2250, 1985],
            ["Resultat", "=B7-B8-B9", "=C7-C8-C9", "=D7-D8-D9"],
        ],
    },
    cluster="Biogas Vest", currency="DKK", language="da", period="2024", for_period="2025",
)

_FORM = layout(
    "k-da-skema-fra-word",
    {
        "Skema": [
            ["Indberetningsskema for klynger og netværk", ""],
            ["1. Klyngens navn", "Marin Bioteknologi Limfjorden"],
            ["2. CVR-nr.", "34 51 90 22"],
            ["3. Indberetningsår", "2013"],
            ["4. Dato for stiftelse", fact("founded_on", "2009-04-23", "23. april 2009")],
            ["5. Antal medlemmer i alt", fact("members_total", 39, "39 medlemmer")],
            ["6. Antal medlemmer, der har betalt kontingent", fact("members_committed", 31, "31 medlemmer")],
            ["7. Antal medlemmer under 150 km fra sekretariatet, der har betalt kontingent", fact("members_within_150km", 26, "26 medlemmer")],
            ["8. Antal ansatte", fact("staff_headcount", 2, "2 personer")],
            ["9. Antal årsværk", fact("staff_fte", 1.6, "1,6 årsværk")],
            ["10. Bestyrelsens størrelse", fact("board_members", 7, "7 personer")],
            ["11. Afholdte bestyrelsesmøder", fact("board_meetings", 4, "4 møder")],
            ["12. Årets budget", fact("budget_total", 2_150_000, "2.150.000 kr.")],
            ["13. Kontingentindtægter", fact("income_by_source.fees", 310_000, "310.000 kr.")],
            ["14. Nyhedsbreve udsendt i året", fact("newsletters", 6, "6 stk.")],
            ["15. Er der gennemført en medlemsundersøgelse?", "Ja"],
            ["16. Svarprocent", fact("satisfaction_response_rate", 61, "61 procent")],
            ["17. Bemærkninger", "Vi forventer 45 medlemmer ved udgangen af 2014."],
            ["Dato og underskrift", "3. februar 2014, H. Bach"],
        ],
    },
    merged=("Skema!A1:B1",),
    cluster="Marin Bioteknologi Limfjorden", currency="DKK", language="da", period="2013", for_period="2014",
)
# fmt: on

DANISH = (_ROBOTS, _TEXTILE, _WELFARE, _ASSESSOR, _AGENCY, _CONSULTANT, _ANNUAL, _FORM)

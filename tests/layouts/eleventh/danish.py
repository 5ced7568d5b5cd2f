"""Danish workbooks: a performance contract, accounts with a membership page, cards, clusters across, years down, answers."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand

# fmt: off
_CONTRACT = layout(
    "u-da-resultatkontrakt",
    {
        "Resultatkontrakt": [
            ["Resultatkontrakt 2024-2027", "", "", "", "", "", ""],
            ["Klyngeorganisation: Vandteknologi Danmark", "", "", "", "", "", ""],
            ["Opfølgning pr. 31. december 2025", "", "", "", "", "", ""],
            [],
            ["KPI", "Beskrivelse", "Baseline 2023", "Realiseret 2024", "Realiseret 2025", "Mål 2025", "Mål 2027"],
            ["K1", "Tilknyttede virksomheder og institutioner", past(2023, "members_total", 171), past(2024, "members_total", 188), fact("members_total", 203), 200, 240],
            ["K2", "Heraf kontingentbetalende", past(2023, "members_committed", 120), past(2024, "members_committed", 139), fact("members_committed", 152), 150, 180],
            ["K3", "Tilgang i året", past(2023, "members_joined", 19), past(2024, "members_joined", 27), fact("members_joined", 24), 25, 30],
            ["K4", "Afgang i året", past(2023, "members_left", 12), past(2024, "members_left", 10), fact("members_left", 9), 10, 10],
            ["K5", "Kontingentbetalende, der har haft besøg af os", past(2023, "members_contacted", 80), past(2024, "members_contacted", 96), fact("members_contacted", 111), 110, 140],
            ["K6", "Kontingentbetalende i samarbejde med hinanden", past(2023, "members_cooperating", 44), past(2024, "members_cooperating", 58), fact("members_cooperating", 67), 60, 90],
            ["K7", "Kontingentbetalende, der har trukket på vores ydelser", past(2023, "members_using_services", 71), past(2024, "members_using_services", 85), fact("members_using_services", 97), 95, 120],
            ["K8", "Faglige fora", past(2023, "working_groups", 6), past(2024, "working_groups", 6), fact("working_groups", 7), 7, 8],
            ["K9", "Afholdte møder i de faglige fora", past(2023, "working_group_meetings", 20), past(2024, "working_group_meetings", 24), fact("working_group_meetings", 29), 28, 32],
            ["K10", "Presseomtaler", past(2023, "media_mentions", 88), past(2024, "media_mentions", 102), fact("media_mentions", 140), 120, 150],
            ["K11", "Besøg på hjemmesiden i alt", past(2023, "website_visits", 31200), past(2024, "website_visits", 33850), fact("website_visits", 36410), 36000, 45000],
            ["K12", "Medlemmernes tilfredshed (1-5)", past(2023, "satisfaction_mean", 3.9, "3,9"), past(2024, "satisfaction_mean", 4, "4,0"), fact("satisfaction_mean", 4.2, "4,2"), "4,2", "4,4"],
            ["K13", "Skabt omsætning hos medlemmer (mio. kr.)", 14, 22.5, 31, 30, 60],
            [],
            ["Note: K1 og K2 er opgjort ved årets udgang."],
        ],
        "Sekretariatet": [
            ["Sekretariatet pr. 31.12.2025", "Antal", "Bemærkning"],
            ["Ansatte (hoveder)", fact("staff_headcount", 11), ""],
            ["Omregnet til fuld tid", fact("staff_fte", 9.6, "9,6"), ""],
            ["Med lang eller mellemlang videregående uddannelse", fact("staff_with_degree", 10), ""],
            ["Fratrådte 2024 og 2025", fact("staff_left", 3), "en på pension"],
            ["Efteruddannelse, dage for hele holdet", fact("training_days", 31), ""],
        ],
    },
    merged=("Resultatkontrakt!A1:G1", "Resultatkontrakt!A2:G2", "Resultatkontrakt!A3:G3", "Resultatkontrakt!A20:G20"),
    cluster="Vandteknologi Danmark", currency="DKK", language="da", period="2025",
)

_ACCOUNTS = layout(
    "u-da-arsregnskab-og-medlemmer",
    {
        "Resultatopgørelse": [
            ["Foreningen Lyd og Lys Aarhus", "", "", "", ""],
            ["Resultatopgørelse 1. januar - 31. december (t.kr.)", "", "", "", ""],
            ["", "Note", "2024", "2023", "Budget 2024"],
            ["Kontingentindtægter", 1, thousand("income_by_source.fees", 1315), past(2023, "income_by_source.fees", 1_240_000, 1240), 1300],
            ["Indtægter ved konsulentydelser", 2, thousand("income_by_source.services", 705), past(2023, "income_by_source.services", 588_000, 588), 800],
            ["Sponsorater", "", thousand("income_by_source.sponsoring", 240), past(2023, "income_by_source.sponsoring", 265_000, 265), 250],
            ["Tilskud fra staten", 3, thousand("income_by_source.national", 2450), past(2023, "income_by_source.national", 2_450_000, 2450), 2450],
            ["Tilskud fra Region Midtjylland", "", thousand("income_by_source.regional", 900), past(2023, "income_by_source.regional", 850_000, 850), 900],
            ["Tilskud fra Aarhus Kommune", "", thousand("income_by_source.local", 500), past(2023, "income_by_source.local", 500_000, 500), 500],
            ["Tilskud fra EU", 3, thousand("income_by_source.eu", 1122), past(2023, "income_by_source.eu", 734_000, 734), 1300],
            ["Indtægter i alt", "", 7232, 6627, 7500],
            ["Personaleomkostninger", 4, -4410, -4055, -4500],
            ["Lokaler", "", -388, -380, -390],
            ["Øvrige omkostninger", "", -2240, -2101, -2500],
            ["Årets resultat", "", 194, 91, 110],
        ],
        "Medlemsopgørelse": [
            ["Medlemsopgørelse pr. 31/12 2024", "", "", ""],
            ["Type", "Aktive", "Passive", "I alt"],
            ["SMV'er", fact("members_by_type.sme", 49), 14, 63],
            ["Koncerner og store virksomheder", fact("members_by_type.large", 11), 3, 14],
            ["Universiteter m.v.", fact("members_by_type.university", 4), 0, 4],
            ["GTS-institutter", fact("members_by_type.research", 2), 1, 3],
            ["Erhvervsskoler", fact("members_by_type.training", 3), 2, 5],
            ["Investorer og banker", fact("members_by_type.finance", 1), 2, 3],
            ["Offentlige", fact("members_by_type.public", 5), 4, 9],
            ["Sum", fact("members_committed", 75), 26, fact("members_total", 101)],
            [],
            ["Aktive medlemmer har underskrevet en samarbejdsaftale. Passive modtager alene nyhedsbrevet."],
        ],
        "Bestyrelsen": [
            ["Antal medlemmer af bestyrelsen", fact("board_members", 8)],
            ["Bestyrelsen holdt møde", fact("board_meetings", 5, "5 gange")],
            ["Den fik økonomirapport", fact("controlling_reports", 4, "4 gange")],
            ["Generalforsamling", date(2025, 4, 8)],
            ["Strategien blev vedtaget", fact("strategy_adopted_on", "2023-06-01", "1. juni 2023")],
            ["Strategien er senest efterset", fact("strategy_reviewed_on", "2024-12-10", "10/12-2024")],
            ["Foreningen har råd til driften i", fact("financing_secured_months", 16, "16 måneder endnu")],
            ["Personer på lønningslisten", fact("staff_headcount", 7)],
            ["Det svarer til fuldtidsstillinger", fact("staff_fte", 6.2, "6,2")],
            ["Udsendte nyhedsmails", fact("newsletters", 17)],
            ["Omtaler i aviser, tv og radio", fact("media_mentions", 29)],
            ["Foreningen er stiftet", fact("founded_on", "2010-09-15", "15. september 2010")],
        ],
    },
    merged=("Resultatopgørelse!A1:E1", "Resultatopgørelse!A2:E2", "Medlemsopgørelse!A1:D1"),
    cluster="Lyd og Lys Aarhus", currency="DKK", language="da", period="2024", for_period="2025",
)

_CARDS = layout(
    "u-da-kort-til-bestyrelsen",
    {
        "Overblik": [
            ["", "Robotnet Sjælland – året 2025 på én side", "", "", "", "", ""],
            [],
            ["", "Medlemmer ved årets udgang", "", "Fast engagerede medlemmer", "", "Nye i år", ""],
            ["", fact("members_total", 134), "", fact("members_committed", 101), "", fact("members_joined", 18), ""],
            ["", "mål: 140", "", "mål: 100", "", "mål: 20", ""],
            [],
            ["", "Tabt i år", "", "Årsværk i alt", "", "Ansatte i alt", ""],
            ["", fact("members_left", 7), "", fact("staff_fte", 7.4, "7,4"), "", fact("staff_headcount", 9), ""],
            ["", "mål: under 10", "", "mål: 7,5", "", "", ""],
            [],
            ["", "Nyhedsbreve", "", "Medieomtaler", "", "Succeshistorier", ""],
            ["", fact("newsletters", 22), "", fact("media_mentions", 63), "", fact("success_stories", 8), ""],
            ["", "mål: 24", "", "mål: 50", "", "mål: 6", ""],
            [],
            ["", "Årets budget", "", "Sikret finansiering", "", "Medlemstilfredshed (af 5)", ""],
            ["", fact("budget_total", 11_700_000, "11,7 mio. kr."), "", fact("financing_secured_months", 28, "28 måneder"), "", fact("satisfaction_mean", 4.4, "4,4"), ""],
            ["", "", "", "mål: 24 måneder", "", "mål: 4,3", ""],
            [],
            ["", "Svarprocent i undersøgelsen", "", "Undersøgt", "", "Partnere i udlandet", ""],
            ["", fact("satisfaction_response_rate", 36, 0.36, form="0%"), "", fact("satisfaction_surveyed_on", "2025-09-24", "24. sep. 2025"), "", fact("partners_international", 13), ""],
        ],
        "Ydelser": [
            ["Ydelse", "Arrangementer 2025", "Deltagere 2025", "Arrangementer 2024", "Deltagere 2024"],
            ["Kapital og fundraising", fact("services.funding.events", 6), fact("services.funding.participants", 84), past(2024, "services.funding.events", 4), past(2024, "services.funding.participants", 55)],
            ["Ny teknologi", fact("services.technology.events", 14), fact("services.technology.participants", 402), past(2024, "services.technology.events", 12), past(2024, "services.technology.participants", 377)],
            ["Netværk og partnersøgning", fact("services.matchmaking.events", 10), fact("services.matchmaking.participants", 298), past(2024, "services.matchmaking.events", 9), past(2024, "services.matchmaking.participants", 260)],
            ["Kurser", fact("services.training.events", 8), fact("services.training.participants", 121), past(2024, "services.training.events", 8), past(2024, "services.training.participants", 133)],
            ["Iværksætteri", fact("services.entrepreneurship.events", 5), fact("services.entrepreneurship.participants", 66), past(2024, "services.entrepreneurship.events", 3), past(2024, "services.entrepreneurship.participants", 41)],
            ["Eksport og udland", fact("services.internationalisation.events", 4), fact("services.internationalisation.participants", 37), past(2024, "services.internationalisation.events", 5), past(2024, "services.internationalisation.participants", 52)],
            ["Markedsføring af branchen", fact("services.marketing.events", 3), fact("services.marketing.participants", 510), past(2024, "services.marketing.events", 2), past(2024, "services.marketing.participants", 300)],
            ["I alt", 50, 1518, 43, 1218],
        ],
    },
    merged=("Overblik!B1:G1", "Overblik!B3:C3", "Overblik!D3:E3", "Overblik!F3:G3", "Overblik!B4:C4", "Overblik!D4:E4", "Overblik!F4:G4"),
    cluster="Robotnet Sjælland", currency="DKK", language="da", period="2025",
)

_ACROSS = layout(
    "u-da-klynger-pa-tvaers",
    {
        "Benchmark 2025": [
            ["Klyngerne side om side, tal for 2025", "", "", "", "", "", ""],
            ["", "Enhed", "Agrofood", "Byggeri Fyn", "Grøn Skibsfart", "Velfærdstek", "Gennemsnit"],
            ["Medlemskreds", "", "", "", "", "", ""],
            ["Medlemmer", "antal", 240, 96, fact("members_total", 115), 178, 157.3],
            ["Bindende tilsagn", "antal", 188, 70, fact("members_committed", 92), 130, 120],
            ["heraf højst 150 km væk", "antal", 102, 68, fact("members_within_150km", 74), 88, 83],
            ["Indmeldelser", "antal", 25, 9, fact("members_joined", 16), 19, 17.3],
            ["Udmeldelser", "antal", 11, 6, fact("members_left", 5), 12, 8.5],
            ["Bindende tilsagn efter type", "", "", "", "", "", ""],
            ["Mindre og mellemstore firmaer", "antal", 120, 51, fact("members_by_type.sme", 58), 80, 77.3],
            ["Store firmaer", "antal", 40, 9, fact("members_by_type.large", 19), 14, 20.5],
            ["Vidensinstitutioner (GTS m.fl.)", "antal", 6, 2, fact("members_by_type.research", 4), 8, 5],
            ["Universiteter og professionshøjskoler", "antal", 7, 3, fact("members_by_type.university", 5), 9, 6],
            ["Kommuner, regioner, styrelser", "antal", 15, 5, fact("members_by_type.public", 6), 19, 11.3],
            ["Ledelse", "", "", "", "", "", ""],
            ["Medarbejdere i sekretariatet", "personer", 14, 5, fact("staff_headcount", 8), 10, 9.3],
            ["Medarbejdere i sekretariatet", "årsværk", 12.1, 3.9, fact("staff_fte", 6.9), 8.8, 7.9],
            ["Bestyrelsesposter", "antal", 12, 7, fact("board_members", 9), 11, 9.8],
            ["Bestyrelsesmøder", "antal", 5, 4, fact("board_meetings", 6), 5, 5],
            ["Indtægter", "", "", "", "", "", ""],
            ["Kontingenter", "t.kr.", 3900, 880, thousand("income_by_source.fees", 1725), 2100, 2151.3],
            ["Solgte ydelser", "t.kr.", 1200, 140, thousand("income_by_source.services", 960), 610, 727.5],
            ["Statslige midler", "t.kr.", 5200, 2000, thousand("income_by_source.national", 3300), 4100, 3650],
            ["EU-midler", "t.kr.", 2050, 0, thousand("income_by_source.eu", 1480), 990, 1130],
            ["Kommunale midler", "t.kr.", 300, 450, thousand("income_by_source.local", 260), 500, 377.5],
            ["Resultater", "", "", "", "", "", ""],
            ["Deltagere i møder og kurser", "personer", 2900, 610, 1340, 1875, 1681.3],
            ["Tilfredshed 1-5", "snit", 4.1, 3.8, fact("satisfaction_mean", 4.2), 4, 4],
            ["Svarandel", "%", 41, 29, fact("satisfaction_response_rate", 53), 37, 40],
            ["Omtale i medierne", "antal", 210, 34, fact("media_mentions", 129), 88, 115.3],
        ],
    },
    merged=("Benchmark 2025!A1:G1", "Benchmark 2025!A3:G3", "Benchmark 2025!A9:G9", "Benchmark 2025!A15:G15", "Benchmark 2025!A20:G20", "Benchmark 2025!A26:G26"),
    cluster="Grøn Skibsfart", currency="DKK", language="da", period="2025",
)

_COLUMNS = ("members_total", "members_committed", "members_joined", "members_left", "staff_headcount", "staff_fte", "budget_total", "newsletters", "website_visits")


def _down(year: int, *values: float) -> list[object]:
    cells: list[object] = [year]
    for question, value in zip(_COLUMNS, values, strict=True):
        whole = round(value * 1_000_000) if question == "budget_total" else value
        cells.append(fact(question, whole, value) if year == 2024 else past(year, question, whole, value))
    return cells


_DOWN = layout(
    "u-da-aar-for-aar",
    {
        "Udvikling": [
            ["", "Deltagerkreds", "", "", "", "Sekretariat", "", "Økonomi", "Formidling", ""],
            ["Årstal", "I alt", "Forpligtede", "Til", "Fra", "Hoveder", "Årsværk", "Budget (mio. kr.)", "Udsendte nyhedsbreve", "Hjemmesidebesøg"],
            _down(2019, 60, 40, 9, 4, 3, 2.5, 3.1, 6, 8100),
            _down(2020, 62, 44, 6, 4, 3, 2.6, 3.3, 12, 10400),
            _down(2021, 69, 51, 11, 4, 4, 3.4, 3.9, 11, 11900),
            _down(2022, 75, 55, 12, 6, 5, 4.2, 4.6, 10, 12350),
            _down(2023, 81, 58, 10, 4, 5, 4.5, 5.2, 10, 14070),
            _down(2024, 88, 66, 13, 6, 6, 5.1, 5.75, 11, 15500),
            ["2025 (budget)", 95, 75, 12, 5, 6, 5.5, 6.2, 12, 16000],
            [],
            ["Kilde: årsberetningerne. Før 2019 findes ingen sammenlignelige tal."],
        ],
        "Strategi": [
            ["Strategi og handlingsplan", ""],
            ["Vedtaget af bestyrelsen", fact("strategy_adopted_on", "2023-03-22", "22. marts 2023")],
            ["Gennemgået igen", fact("strategy_reviewed_on", "2024-10-03", "3. oktober 2024")],
            ["Indsatser i handlingsplanen", fact("plan_measures", 21)],
            ["heraf afsluttet", 13],
            ["Nøgletal på styringstavlen", fact("kpis_monitored", 10)],
            ["Strategidage med medlemmerne i 2023 og 2024", fact("strategy_workshops", 4)],
            ["Partnere i regionen", fact("partners_regional", 14)],
            ["Partnere andre steder i Danmark", fact("partners_national", 9)],
            ["Partnere uden for Danmark", fact("partners_international", 6)],
            ["Næste revision", "efteråret 2025"],
        ],
    },
    merged=("Udvikling!B1:E1", "Udvikling!F1:G1", "Udvikling!I1:J1", "Strategi!A1:B1"),
    cluster="Bioenergi Nordjylland", currency="DKK", language="da", period="2024", for_period="2025",
)

_ANSWERS = layout(
    "u-da-svar-til-benchmarking",
    {
        "Svarark": [
            ["Svarark til benchmarking", "", "", ""],
            ["Klynge: Cirkulær Plast", "", "Dataår: 2025", ""],
            [],
            ["Emne", "Jeres tal", "", "Vores note"],
            ["Klyngen er organiseret som", fact("legal_form", "association", "Forening"), "", ""],
            ["Direktøren tiltrådte", fact("manager_since", "2019-08-01", "1. august 2019"), "", ""],
            ["Medlemmer, alle", fact("members_total", 77), "stk.", ""],
            ["Medlemmer, forpligtede", fact("members_committed", 60), "stk.", ""],
            ["– heraf uden for Danmark", fact("members_abroad", 5), "stk.", "Malmø, Hamborg"],
            ["Medlemmer, der har betalt kontingent for 2025", fact("members_paying", 74), "stk.", ""],
            ["Årligt kontingent ved 20 ansatte", fact("fee_small_firm", 7500, "7.500 kr."), "", "se prisblad"],
            ["Bestyrelsens størrelse", fact("board_members", 9), "personer", ""],
            ["– heraf fra virksomheder", fact("board_from_firms", 6), "personer", ""],
            ["Er bestyrelsen valgt af medlemmerne?", fact("board_elected", True, "Ja"), "", ""],
            ["Ansatte", fact("staff_headcount", 5), "personer", ""],
            ["Fuldtidsstillinger", fact("staff_fte", 4.2, "4,2"), "", ""],
            ["– heraf betalt af varige indtægter", fact("staff_fte_lasting", 1.5, "1,5"), "", ""],
            ["Ansatte, som selv har arbejdet mindst tre år i branchen", fact("staff_from_industry", 2), "personer", ""],
            ["Tiltag i handlingsplanen", fact("plan_measures", 18), "stk.", ""],
            ["– heraf gennemført eller på sporet", fact("plan_measures_done", 14), "stk.", ""],
            ["Nøgletal, der følges", fact("kpis_monitored", 12), "stk.", ""],
            ["– heraf om virkningen hos medlemmerne", fact("kpis_on_results", 4), "stk.", ""],
            ["Fælles projekter i gang", fact("projects_running", 8), "stk.", ""],
            ["Projektansøgninger i 2025", fact("projects_applied", 10), "stk.", ""],
            ["– heraf imødekommet", fact("projects_granted", 5), "stk.", ""],
            ["Grupper i arbejde", fact("working_groups", 6), "stk.", ""],
            ["– heraf ledet af et medlem", fact("groups_led_by_members", 4), "stk.", ""],
            ["Iværksættere hjulpet på vej", fact("startups_supported", 7), "stk.", ""],
            ["Messer og rejser i udlandet", fact("trips_abroad", 3), "stk.", ""],
            ["Følgere på LinkedIn m.m.", fact("social_followers", 4210, "4.210"), "", ""],
            ["Er regnskabet revideret?", fact("accounts_audited", True, "Ja"), "", ""],
            ["Har I beregnet jeres eget klimaaftryk (2024-2025)?", fact("footprint_calculated", False, "Nej"), "", ""],
            ["Reserven rækker til", ask("ca. 3-5 måneder"), "", ""],
        ],
    },
    merged=("Svarark!A1:D1", "Svarark!A2:B2"),
    cluster="Cirkulær Plast", currency="DKK", edition="benchmark-2019", language="da", period="2025",
)
# fmt: on

DANISH = (_CONTRACT, _ACCOUNTS, _CARDS, _ACROSS, _DOWN, _ANSWERS)

"""Swedish workbooks: four-monthly figures, accounts in tkr, a region's table, notes, a form, tiles, an export, a log."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand


def _terms(
    question: str, one: float, two: float, three: float, year: float, before: float, aim: object
) -> list[object]:
    """Return the three terms, the whole year, the year before and the aim."""
    return [one, two, three, fact(question, year), past(2024, question, before), aim]


_TERMS = layout(
    "c-sv-tertialuppfoljning",
    {
        "Uppföljning": [
            ["Kustnära Vattenbruk, uppföljning av verksamhetsplanen 2025"],
            ["Ansvarig: verksamhetsledaren. Avstämd med styrelsen 2026-01-29."],
            [],
            ["Mått", "T1", "T2", "T3", "Helår 2025", "Helår 2024", "Mål 2025"],
            ["Antal medlemmar vid periodens slut", *_terms("members_total", 81, 83, 86, 86, 79, 85)],
            ["varav med medlemsavtal", *_terms("members_committed", 66, 67, 71, 71, 64, 72)],
            ["Medlemmar som tillkommit", *_terms("members_joined", 4, 3, 6, 13, 9, 12)],
            ["Medlemmar som gått ur", *_terms("members_left", 2, 1, 3, 6, 5, "max 5")],
            ["Styrelsemöten", *_terms("board_meetings", 3, 2, 3, 8, 7, 7)],
            ["Träffar i arbetsgrupperna", *_terms("working_group_meetings", 7, 4, 8, 19, 15, 18)],
            ["Utskickade nyhetsbrev", *_terms("newsletters", 4, 3, 4, 11, 10, 11)],
            ["Omnämnanden i press och radio", *_terms("media_mentions", 11, 6, 14, 31, 24, 30)],
            ["Besök på hemsidan", *_terms("website_visits", 6210, 5480, 7935, 19625, 16340, 18000)],
            ["Kompetensutv. dagar, hela kansliet", *_terms("training_days", 6, 2.5, 5, 13.5, 11, 15)],
            ["Anställda som slutat under året", 0, 1, 0, ask(1), ask(0), ""],
            ["Följare på LinkedIn", 1720, 1810, 1986, 1986, 1655, 2000],
            ["Sjukfrånvaro, %", "1,9", "0,8", "2,4", "1,7", "2,1", "under 3"],
        ],
    },
    merged=("Uppföljning!A1:G1", "Uppföljning!A2:G2"),
    cluster="Kustnära Vattenbruk",
    currency="SEK",
    language="sv",
    period="2025",
)


def _line(note: object, label: str, question: str, now: float, budget: float, before: float) -> list[object]:
    """Return a line of the income statement in thousands: outcome, budget, outcome of the year before."""
    return [note, label, thousand(question, now), budget, past(2024, question, int(before * 1000), before)]


_ACCOUNTS = layout(
    "c-sv-resultatrakning-tkr",
    {
        "Resultaträkning": [
            ["Stålregionens Innovationskluster, ideell förening", "", "", "", ""],
            ["Resultaträkning (tkr)", "", "", "", ""],
            ["Not", "", "Utfall 2025", "Budget 2025", "Utfall 2024"],
            ["", "Intäkter", "", "", ""],
            _line(1, "Årsavgifter från medlemmarna", "income_by_source.fees", 2140, 2200, 1985),
            _line(1, "Sålda uppdrag och kurser", "income_by_source.services", 865, 900, 710),
            _line("", "Sponsorbidrag", "income_by_source.sponsoring", 150, 150, 200),
            _line(2, "Vinnova och Energimyndigheten", "income_by_source.national", 4310, 4000, 3890),
            _line(2, "Region Gävleborg", "income_by_source.regional", 1250, 1250, 1250),
            _line(2, "Bidrag från kommunerna", "income_by_source.local", 480, 480, 460),
            _line(3, "EU-projekt (ERUF, Horisont Europa)", "income_by_source.eu", 1722, 1500, 1306),
            _line(4, "Medlemmarnas arbetstid, in natura", "income_by_source.in_kind", 1130, 1000, 940),
            ["", "Summa intäkter", ask(12047), 11480, ask(10741)],
            ["", "Kostnader", "", "", ""],
            ["", "Personal", -6880, -6700, -6215],
            ["", "Lokalhyra", -512, -510, -498],
            ["", "Projektkostnader", -4390, -4200, -3870],
            ["", "Summa kostnader", -11782, -11410, -10583],
            ["", "Årets resultat", 265, 70, 158],
        ],
        "Noter": [
            ["Not 5 Personal", "2025"],
            ["Anställda vid årets slut (personer)", fact("staff_headcount", 8)],
            ["Omräknat till heltidstjänster", fact("staff_fte", 6.9, "6,9")],
            ["Slutat under 2024 och 2025", fact("staff_left", 2)],
            ["Not 6 Övrigt", ""],
            ["Ekonomiska rapporter till styrelsen under året", fact("controlling_reports", 4)],
            ["Beslutad finansiering räcker till", ask(date(2027, 3, 31))],
            ["Eget kapital, tkr", 1418],
        ],
    },
    cluster="Stålregionens Innovationskluster",
    currency="SEK",
    language="sv",
    period="2025",
)

_REGION = layout(
    "c-sv-regionens-sammanstallning",
    {
        "Kluster": [
            ["Sammanställning av kluster med regional finansiering, uppgifter för 2025", "", "", "", "", "", "", "", "", "", "", ""],
            ["", "", "Medlemmar", "", "", "", "Kansli", "", "Ekonomi (mkr)", "", "", ""],
            ["Kluster", "Bildat", "Totalt", "Engagerade", "Nya", "Utträdda", "Personer", "Heltider", "Omsättning",
             "varav medlemsavgifter", "varav från regionen", "Märkning"],
            ["Digital Skog", date(2016, 9, 12), 94, 71, 8, 5, 7, 5.5, 9.8, 1.1, 1.5, "Silver"],
            ["Papper & Pack", date(2004, 2, 3), 130, 112, 9, 7, 11, 9.2, 21.4, 3.6, 2.0, "Guld"],
            ["Innovativ Turism Dalsland", fact("founded_on", "2018-05-29", date(2018, 5, 29)), fact("members_total", 62),
             fact("members_committed", 45), fact("members_joined", 7), fact("members_left", 4),
             fact("staff_headcount", 4), fact("staff_fte", 2.8), fact("budget_total", 5600000, 5.6),
             fact("income_by_source.fees", 700000, 0.7), fact("income_by_source.regional", 1200000, 1.2), "Brons"],
            ["Hälsa i glesbygd", date(2021, 11, 8), 38, 29, 11, 1, 3, 1.9, 3.2, 0.2, 0.9, "ingen"],
            ["Totalt", "", 324, 257, 35, 17, 25, 19.4, 40, 5.6, 5.6, ""],
        ],
    },
    merged=("Kluster!A1:L1", "Kluster!C2:F2", "Kluster!G2:H2", "Kluster!I2:K2"),
    cluster="Innovativ Turism Dalsland",
    currency="SEK",
    language="sv",
    period="2025",
)  # fmt: skip

_NOTES = layout(
    "c-sv-anteckningar-per-indikator",
    {
        "Anteckningar": [
            ["Anteckningar från besöket hos Textilklustret Sjuhärad, 4–5 februari 2026"],
            ["(siffror för 2025 om inget annat sägs)"],
            ["1.1 Deltagarna"],
            ["", "företag och andra som räknas in", fact("members_total", 97), "register visat"],
            ["", "av dem: avtal, avgift eller regelbundet med", fact("members_committed", 76), "godkänt"],
            ["1.2 Närhet"],
            ["", "engagerade inom 15 mil från kontoret", fact("members_within_150km", 61), "80 %"],
            ["2.2 Personalen"],
            ["", "anställda", fact("staff_headcount", 6, "6 personer"), ""],
            ["", "heltider", fact("staff_fte", 5.1, "5,1"), ""],
            ["", "med högskoleutbildning", fact("staff_with_degree", 4, "4 av 6"), "CV sedda"],
            ["", "slutat senaste två åren", fact("staff_left", 2), "överlämning finns"],
            ["2.3 In och ut"],
            ["", "nya under året", fact("members_joined", 12), ""],
            ["", "lämnade under året", fact("members_left", 7), "orsaker frågas inte alltid"],
            ["2.4 Styrelsen"],
            ["", "ledamöter", fact("board_members", 8), "inga suppleanter"],
            ["", "möten", fact("board_meetings", 6, "6 per år"), "protokoll"],
            ["2.5 och 2.6 Kontakter och samarbete"],
            ["", "engagerade deltagare besökta eller uppringda", fact("members_contacted", 52), "CRM visat"],
            ["", "engagerade deltagare i gemensamma projekt", fact("members_cooperating", 33), ""],
            ["3.1 Finansiering"],
            ["", "säkrad", fact("financing_secured_months", 14, "14 månader framåt"), "beslut sedda"],
            ["4.1 Strategi"],
            ["", "strategin antogs", fact("strategy_adopted_on", "2024-03-21", "21 mars 2024"), ""],
            ["", "senast översedd", fact("strategy_reviewed_on", "2025-10-09", "9 oktober 2025"), ""],
            ["", "workshoppar med deltagarna om strategin", ask("3 sedan start"), ""],
            ["", "nyckeltal som följs", fact("kpis_monitored", 14), "tre om effekter"],
            ["5.3 Nöjdhet"],
            ["", "enkät senast", fact("satisfaction_surveyed_on", "2025-11-18", "2025-11-18"), ""],
            ["", "svarade", fact("satisfaction_response_rate", 48, "48 %"), ""],
            ["", "medel på skalan 1–5", fact("satisfaction_mean", 4.1, "4,1"), ""],
            ["Att följa upp: rekrytering av ny verksamhetsledare, annons ute i mars."],
        ],
    },
    merged=("Anteckningar!A1:D1", "Anteckningar!A2:D2"),
    cluster="Textilklustret Sjuhärad",
    currency="SEK",
    language="sv",
    period="2025",
)

_FORM = layout(
    "c-sv-underlag-benchmarking",
    {
        "Underlag": [
            ["Underlag inför benchmarking", "", "", ""],
            ["Kluster", "Grön Protein Öresund", "", ""],
            ["Avser år", "2025", "", ""],
            ["Kontakt", "Anna K., 040-555 01 20", "", ""],
            [],
            ["A. Organisationen", "", "", ""],
            ["", "Bildades", fact("founded_on", "2015-06-15", date(2015, 6, 15)), ""],
            ["", "Juridisk form", fact("legal_form", "association", "Ideell förening"), ""],
            ["", "Teknikområde för jämförelsen", fact("technology_field", "food", "Livsmedel"), ""],
            ["", "Klusterledaren tillträdde", fact("manager_since", "2022-01-10", date(2022, 1, 10)), ""],
            ["", "Årsarbetskrafter", fact("staff_fte", 5.4), "december"],
            ["", "Medarbetare som har arbetat minst tre år i branschföretag", fact("staff_from_industry", 3), ""],
            ["", "Medarbetarnas snittålder", 43, ""],
            ["B. Medlemmar och styrelse", "", "", ""],
            ["", "Medlemmar totalt", fact("members_total", 118), ""],
            ["", "varav betalande eller med avtal", fact("members_committed", 102), ""],
            ["", "engagerade medlemmar med säte utanför Sverige", fact("members_abroad", 21), "mest Danmark"],
            ["", "Ledamöter i styrelsen", fact("board_members", 9), ""],
            ["", "varav från näringslivet", fact("board_from_firms", 6), ""],
            ["", "Väljs styrelsen av medlemmarna?", fact("board_elected", True, "ja"), "stämman"],
            ["C. Plan och uppföljning", "", "", ""],
            ["", "Åtgärder i handlingsplanen", fact("plan_measures", 32), ""],
            ["", "Åtgärder som är klara eller följer tidplanen", fact("plan_measures_done", 25), ""],
            ["", "Nyckeltal vi följer", fact("kpis_monitored", 16), ""],
            ["", "varav om resultat hos medlemsföretagen", fact("kpis_on_results", 5), "order, jobb"],
            ["D. Ekonomi", "", "", ""],
            ["", "Omsättning, kr", fact("budget_total", 11350000, "11 350 000"), ""],
            ["", "Hur sätts medlemsavgiften?", fact("fee_model", "size", "Efter företagets storlek"), "fyra steg"],
            [
                "",
                "Avgift för ett företag med 20 anställda, kr/år",
                fact("fee_small_firm", 15000, "15 000"),
                "exkl. moms",
            ],
            ["", "Reserven räcker antal månader", fact("reserve_months", 3.5, "3,5"), ""],
            ["", "Verksamhetsledarens månadslön", "lämnas inte ut", ""],
            ["E. Arbetet", "", "", ""],
            ["", "Arbetsgrupper", fact("working_groups", 6), ""],
            ["", "varav ledda av en medlem", fact("groups_led_by_members", 4), ""],
            ["", "Mässor och resor utomlands samt besök från utlandet, med medlemmar", fact("trips_abroad", 7), ""],
            ["", "Profil på ECCP?", fact("eccp_profile", True, "ja"), "uppdaterad i januari"],
        ],
        "Listor": [["Ideell förening", "ja"], ["Aktiebolag", "nej"], ["Ekonomisk förening", ""], ["Stiftelse", ""]],
    },
    merged=("Underlag!A1:D1", "Underlag!A6:D6", "Underlag!A14:D14", "Underlag!A21:D21", "Underlag!A26:D26"),
    hidden=("Listor",),
    cluster="Grön Protein Öresund",
    currency="SEK",
    language="sv",
    period="2025",
    edition="benchmark-2019",
)

_TILES = layout(
    "c-sv-instrumentpanel",
    {
        "Panel": [
            ["Instrumentpanel Vindkraftklustret Norr", "", "", "", ""],
            ["Läget den 31 december 2025", "", "", "", ""],
            [],
            [fact("members_total", 73), "", fact("members_committed", 59), "", fact("members_using_services", 44)],
            ["medlemmar", "", "engagerade medlemmar", "", "engagerade som använt våra tjänster i år"],
            ["+5 mot förra året", "", "+6 mot förra året", "", "+3 mot förra året"],
            [],
            [fact("staff_headcount", 5), "", fact("staff_fte", 4.4, "4,4"), "", fact("board_meetings", 7)],
            ["anställda", "", "heltidstjänster", "", "styrelsemöten i år"],
            ["oförändrat mot förra året", "", "+0,2 mot förra året", "", "+1 mot förra året"],
            [],
            [fact("working_groups", 5), "", fact("newsletters", 10), "", fact("media_mentions", 42)],
            ["aktiva arbetsgrupper", "", "nyhetsbrev i år", "", "medieinslag i år"],
            ["+1 mot förra året", "", "-2 mot förra året", "", "+5 mot förra året"],
            [],
            [fact("satisfaction_mean", 4.3, "4,3"), "", fact("satisfaction_response_rate", 52, "52 %"), "", ask(4810)],
            ["nöjdhet, medel 1–5", "", "svarsfrekvens i enkäten", "", "unika besökare på webben i år"],
            ["+0,3 mot förra året", "", "+8 procentenheter mot förra året", "", "+535 mot förra året"],
        ],
    },
    merged=("Panel!A1:E1", "Panel!A2:E2"),
    filled={"Panel!A4": "DDEBF7", "Panel!C4": "DDEBF7", "Panel!E4": "DDEBF7"},
    cluster="Vindkraftklustret Norr",
    currency="SEK",
    language="sv",
    period="2025",
)


def _measure(
    code: str, area: str, label: str, question: str, unit: str, before: float, now: float
) -> list[list[object]]:
    """Return the two rows that the system writes of a measure, last year's first."""
    return [
        [f"{code}-24", area, label, past(2024, question, before), unit, 2024, date(2025, 1, 15)],
        [f"{code}-25", area, label, fact(question, now), unit, 2025, date(2026, 1, 14)],
    ]


_EXPORT = layout(
    "c-sv-export-matt",
    {
        "Export": [
            ["ID", "Område", "Mått", "Värde", "Enhet", "År", "Registrerat"],
            *_measure("M01", "Medlemmar", "Medlemmar, totalt antal", "members_total", "st", 134, 141),
            *_measure("M02", "Medlemmar", "Medlemmar med avtal eller avgift", "members_committed", "st", 108, 117),
            *_measure("M03", "Medlemmar", "Värvade medlemmar under året", "members_joined", "st", 14, 16),
            *_measure("M04", "Medlemmar", "Avhopp under året", "members_left", "st", 8, 9),
            ["M05-24", "Medlemmar", "Medlemsbesök", ask(87), "st", 2024, date(2025, 1, 15)],
            ["M05-25", "Medlemmar", "Medlemsbesök", ask(102), "st", 2025, date(2026, 1, 14)],
            *_measure("P01", "Personal", "Anställda", "staff_headcount", "personer", 9, 10),
            *_measure("P02", "Personal", "Heltidsekv.", "staff_fte", "FTE", 7.6, 8.25),
            *_measure("S01", "Styrning", "Hållna styrelsemöten", "board_meetings", "st", 6, 6),
            *_measure("E01", "Ekonomi", "Medlemsavgifter, fakturerat", "income_by_source.fees", "kr", 2415000, 2634500),
            *_measure("E02", "Ekonomi", "Försäljning av tjänster", "income_by_source.services", "kr", 986400, 1120750),
            ["E03-24", "Ekonomi", "Hyra för kontoret", 384000, "kr", 2024, date(2025, 1, 15)],
            ["E03-25", "Ekonomi", "Hyra för kontoret", 396000, "kr", 2025, date(2026, 1, 14)],
            *_measure("K01", "Kommunikation", "Nyhetsbrev", "newsletters", "st", 22, 20),
            *_measure("K02", "Kommunikation", "Webbplatsen, antal besök", "website_visits", "st", 30112, 34870),
            *_measure("K03", "Kommunikation", "Klipp i media", "media_mentions", "st", 57, 63),
        ],
    },
    cluster="Fordonskluster Skaraborg",
    currency="SEK",
    language="sv",
    period="2025",
)

_LOG = layout(
    "c-sv-insatser-sammanfattning",
    {
        "Sammanfattning": [
            ["Life Science Bergslagen – insatser för medlemmarna 2025"],
            [],
            ["Insats", "", "Värde", "Anm."],
            ["Finansiering", "antal aktiviteter", fact("services.funding.events", 5), ""],
            ["", "antal deltagare", fact("services.funding.participants", 64), ""],
            ["Teknik och innovation", "antal aktiviteter", fact("services.technology.events", 8), "labbdagar"],
            ["", "antal deltagare", fact("services.technology.participants", 191), ""],
            ["Utbildningar", "antal aktiviteter", fact("services.training.events", 12), ""],
            ["", "antal deltagare", fact("services.training.participants", 228), ""],
            ["Internationalisering", "antal aktiviteter", fact("services.internationalisation.events", 3), "bl.a. Medica"],
            ["", "antal deltagare", fact("services.internationalisation.participants", 27), ""],
            ["Företag som fått lån via banken", "antal", 2, ""],
            ["Nådda medlemmar", "", "", ""],
            ["Engagerade medlemmar som använt någon insats", "antal", fact("members_using_services", 58), "av 79"],
            ["Engagerade medlemmar vi träffat personligen", "antal", fact("members_contacted", 63), "av 79"],
            ["Arbetsgrupper", "antal", fact("working_groups", 4), ""],
            ["", "antal möten", fact("working_group_meetings", 18), ""],
            ["Framgångshistorier publicerade på webben", "antal", fact("success_stories", 6), ""],
        ],
        "Logg": [
            ["Datum", "Rubrik", "Insats", "Närvarande", "Timmar"],
            [date(2025, 2, 11), "Så söker du pengar från Eurostars", "Finansiering", 14, 2],
            [date(2025, 3, 5), "Labbdag biosensorer", "Teknik och innovation", 26, 6],
            [date(2025, 5, 20), "Kurs: MDR för småföretag", "Utbildningar", 18, 7],
            [date(2025, 11, 17), "Gemensam monter på Medica", "Internationalisering", 11, 32],
            ["fler rader finns i systemet", "", "", "", ""],
        ],
    },
    merged=("Sammanfattning!A1:D1",),
    cluster="Life Science Bergslagen",
    currency="SEK",
    language="sv",
    period="2025",
)  # fmt: skip

SWEDISH = (_TERMS, _ACCOUNTS, _REGION, _NOTES, _FORM, _TILES, _EXPORT, _LOG)

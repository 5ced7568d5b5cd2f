"""Norwegian workbooks: a nynorsk appendix, a board's page, a programme's form, a portfolio, a budget, sheets by year, answers, notes."""

from datetime import date

from layouts.further.marks import Mark, ask, fact, layout, past, thousand, years

# fmt: off
_Y2 = (2024, 2025)

_NYNORSK = layout(
    "h-nn-tal-til-arsmeldinga",
    {
        "Tal": [
            ["Tal til årsmeldinga – Tangklynga Nordvest", "", "", ""],
            ["", "2024", "2025", "Kjelde"],
            ["Kor mange er med i klynga?", *years("members_total", _Y2, 46, 53), "medlemslista"],
            ["Kor mange av dei har bunde seg (avtale eller årsavgift)?", *years("members_committed", _Y2, 35, 41), "medlemslista"],
            ["Nye i løpet av året", *years("members_joined", _Y2, 8, 10), ""],
            ["Gjekk ut i løpet av året", *years("members_left", _Y2, 2, 3), ""],
            ["Folk på kontoret", *years("staff_headcount", _Y2, 3, 3), ""],
            ["– rekna i årsverk", *years("staff_fte", _Y2, 2.2, 2.5), ""],
            ["Talet på styremøte", *years("board_meetings", _Y2, 5, 6), "møtebøkene"],
            ["Arbeidsgrupper i drift", *years("working_groups", _Y2, 2, 4), ""],
            ["Nyhendebrev", *years("newsletters", _Y2, 6, 9), ""],
            ["Omtalar i avis, radio og fjernsyn", *years("media_mentions", _Y2, 11, 19), ""],
            ["Årsavgifter frå medlemene, kr", *years("income_by_source.fees", _Y2, 322000, 371500), "rekneskapen"],
            ["Tilskot frå fylkeskommunen, kr", *years("income_by_source.regional", _Y2, 500000, 550000), "rekneskapen"],
            ["Tilskot frå kommunane, kr", *years("income_by_source.local", _Y2, 180000, 180000), "Ålesund, Giske, Sula"],
            ["Kor mange har følgt nettsendingane våre?", 612, 980, "YouTube"],
            ["Medlemene sine tilsette i alt", 2110, 2340, "Proff"],
            [],
            ["Styret reknar med 60 medlemer ved utgangen av 2026.", "", "", ""],
        ],
    },
    merged=("Tal!A1:D1", "Tal!A19:D19"),
    cluster="Tangklynga Nordvest", currency="NOK", language="nb", period="2025",
)

_BOARD = layout(
    "h-nb-styreside-maltall",
    {
        "Måltall": [
            ["Styresak 04/25 vedlegg: Måltall per 31.12.2024", "", "", "", ""],
            ["Klynge: Geodata Hamar", "", "", "", ""],
            [],
            ["Måltall", "Resultat 2024", "Mål 2024", "Resultat 2023", "Avvik mot mål"],
            ["Medlemsbedrifter og -institusjoner totalt", fact("members_total", 74), 75, past(2023, "members_total", 69), -1],
            ["Forpliktede medlemmer (signert og betalt)", fact("members_committed", 61), 60, past(2023, "members_committed", 55), 1],
            ["Innmeldinger", fact("members_joined", 10), 10, past(2023, "members_joined", 12), 0],
            ["Utmeldinger", fact("members_left", 5), 4, past(2023, "members_left", 6), 1],
            ["Årsverk i klyngeadministrasjonen", fact("staff_fte", 4.3, "4,3"), "4,5", past(2023, "staff_fte", 3.8, "3,8"), "-0,2"],
            ["Medlemstilfredshet, snitt 1–5", fact("satisfaction_mean", 4.1, "4,1"), "4,2", past(2023, "satisfaction_mean", 4, "4,0"), "-0,1"],
            ["Andel som svarte på undersøkelsen", fact("satisfaction_response_rate", 53, 0.53, "0%"), 0.6, past(2023, "satisfaction_response_rate", 48, 0.48, "0%"), -0.07],
            ["Omtaler i presse og kringkasting", fact("media_mentions", 29), 25, past(2023, "media_mentions", 21), 4],
            ["Forpliktede medlemmer vi har møtt personlig i året", fact("members_contacted", 50), 55, past(2023, "members_contacted", 46), -5],
            ["Forpliktede medlemmer som har brukt klyngens tjenester i året", fact("members_using_services", 43), 45, past(2023, "members_using_services", 40), -2],
            ["Aktive arbeidsgrupper", fact("working_groups", 5), 5, past(2023, "working_groups", 4), 0],
            ["Styremøter gjennomført", fact("board_meetings", 7), 6, past(2023, "board_meetings", 6), 1],
            ["Måneder med sikret finansiering", fact("financing_secured_months", 18), 24, past(2023, "financing_secured_months", 30), -6],
            ["Innlandets sysselsatte i geodatabransjen", 1460, "", 1402, ""],
            [],
            ["Tall for regionen er fra SSB og gjelder året før.", "", "", "", ""],
        ],
    },
    merged=("Måltall!A1:E1", "Måltall!A2:E2", "Måltall!A20:E20"),
    cluster="Geodata Hamar", currency="NOK", language="nb", period="2024", for_period="2025",
)

_PROGRAMME = layout(
    "h-nb-rapportmal-programkontor",
    {
        "Om klyngen": [
            ["Årsrapport til programkontoret", ""],
            ["Klyngens navn", "Hydrogen Helgeland"],
            ["Rapporteringsår", 2025],
            ["Dato for stiftelse av klyngeselskapet", fact("founded_on", "2019-06-03", "3. juni 2019")],
            ["Prosjektnummer", "KP-2022-317"],
            ["Innvilget ramme for hele perioden (5 år), kr", 15000000],
        ],
        "Indikatorer": [
            ["ID", "Indikator", "Status 31.12.2025", "Forventet 2026", "Nullpunkt 31.12.2022", "Utdypende"],
            ["M1", "Antall medlemmer i klyngen", fact("members_total", 64), 70, past(2022, "members_total", 31), "to sammenslått"],
            ["M2", "Antall forpliktede medlemer", fact("members_committed", 52), 60, past(2022, "members_committed", 24), "signert klyngeavtale"],
            ["M3", "- av disse SMB", fact("members_by_type.sme", 33), 38, past(2022, "members_by_type.sme", 15), ""],
            ["M4", "- av disse store bedrifter", fact("members_by_type.large", 9), 10, past(2022, "members_by_type.large", 5), ""],
            ["M5", "- av disse FoU-institutter", fact("members_by_type.research", 3), 3, past(2022, "members_by_type.research", 1), ""],
            ["M6", "- av disse universiteter/høyskoler", fact("members_by_type.university", 2), 2, past(2022, "members_by_type.university", 2), "Nord, NTNU"],
            ["M7", "- av disse kommuner og andre offentlige", fact("members_by_type.public", 5), 7, past(2022, "members_by_type.public", 1), ""],
            ["O1", "Ansatte i operatørselskapet (personer)", fact("staff_headcount", 5), 5, past(2022, "staff_headcount", 2), ""],
            ["O2", "Ansatte i operatørselskapet (årsverk)", fact("staff_fte", 4.2), 4.5, past(2022, "staff_fte", 1.5), ""],
            ["A1", "Forpliktede medlemmer som deltar i samarbeidsprosjekter med andre medlemmer", fact("members_cooperating", 27), 35, "", ""],
            ["A1b", "Forpliktede medlemmer med personlig kontakt i rapporteringsåret", fact("members_contacted", 46), 50, "", ""],
            ["A1c", "Møter i arbeidsgruppene i rapporteringsåret", fact("working_group_meetings", 13), 15, "", ""],
            ["A2", "Nyhetsbrev, utgaver i rapporteringsåret", fact("newsletters", 8), 8, "", ""],
            ["A3", "Besøk på nettsidene i rapporteringsåret", fact("website_visits", 15320, "15 320"), "18 000", "", ""],
            ["A4", "Suksesshistorier publisert i rapporteringsåret", fact("success_stories", 4), 5, "", ""],
            ["E1", "Utløst privat FoU-innsats hos medlemmene, mill. kr", 41.5, 50, 8, "egenrapportert"],
        ],
        "Veiledning": [["Fyll bare ut hvite felter. Tall for klyngen, ikke for enkeltprosjekter."], ["Eksempel: Antall medlemmer i klyngen = 25"]],
    },
    merged=("Om klyngen!A1:B1",),
    cluster="Hydrogen Helgeland", currency="NOK", language="nb", period="2025",
)

_PORTFOLIO = layout(
    "h-nb-fylkets-klyngeoversikt",
    {
        "Oversikt": [
            ["Fylkeskommunens oversikt over klynger, data per 31. desember 2023"],
            [],
            ["", "Organisasjon", "", "Medlemmer", "", "", "", "Økonomi (1000 kr)", "", "", "", ""],
            ["Klyngenavn", "Stiftet", "Årsverk", "Totalt", "Forpliktede", "Nye i 2023", "Utmeldte i 2023", "Kontingent", "Fylkeskommunalt tilskudd", "Statlig tilskudd", "Kommunalt tilskudd", "EU-midler"],
            ["Akvateknikk Ryfylke", date(2011, 4, 1), 5.5, 96, 83, 9, 6, 2840, 800, 1500, 200, 930],
            ["Bygg Grønt Jæren", date(2018, 1, 15), 2.0, 39, 28, 7, 1, 410, 600, 0, 150, 0],
            ["Energilager Dalane", fact("founded_on", "2016-09-12", date(2016, 9, 12)), fact("staff_fte", 3.4), fact("members_total", 57), fact("members_committed", 45), fact("members_joined", 6), fact("members_left", 4), thousand("income_by_source.fees", 1175), thousand("income_by_source.regional", 750), thousand("income_by_source.national", 2000), thousand("income_by_source.local", 325), thousand("income_by_source.eu", 480)],
            ["Reiseliv Suldal", date(2013, 2, 28), 1.5, 64, 31, 5, 8, 295, 400, 0, 500, 0],
            ["I alt", "", 12.4, 256, 187, 27, 19, 4720, 2550, 3500, 1175, 1410],
            [],
            ["Tallene er oppgitt av klyngene i januar 2024 og er ikke revidert."],
        ],
    },
    merged=("Oversikt!A1:L1", "Oversikt!B3:C3", "Oversikt!D3:G3", "Oversikt!H3:L3", "Oversikt!A11:L11"),
    cluster="Energilager Dalane", currency="NOK", language="nb", period="2023", for_period="2024",
)


def _line(label: str, question: str, budget: int, actual: int, coming: int) -> list[object]:
    """Return a line in whole kroner: this year's budget, what became of it, next year's budget."""
    return [label, budget, fact(question, actual), f"{actual / budget:.0%}" if budget else "", coming]


_BUDGET = layout(
    "h-nb-budsjett-og-regnskap",
    {
        "Økonomi": [
            ["Digital Helse Sør – økonomi 2025 (hele kr)", "", "", "", ""],
            ["INNTEKTER", "Budsjett 2025", "Regnskap 2025", "Oppnådd", "Budsjett 2026"],
            _line("Kontingenter fra medlemmene", "income_by_source.fees", 1300000, 1362500, 1450000),
            _line("Salg av kurs og rådgiving", "income_by_source.services", 700000, 588300, 750000),
            _line("Støtte fra sponsorer", "income_by_source.sponsoring", 100000, 150000, 100000),
            _line("Innovasjon Norge", "income_by_source.national", 3000000, 3000000, 2500000),
            _line("Fylkeskommunen, partnerskapsmidler", "income_by_source.regional", 900000, 850000, 900000),
            _line("Kommunene", "income_by_source.local", 350000, 350000, 350000),
            _line("EU-prosjekter", "income_by_source.eu", 600000, 742150, 1100000),
            _line("Medlemmenes egeninnsats i timer, verdsatt", "income_by_source.in_kind", 400000, 515000, 400000),
            ["Sum inntekter", "=SUM(B3:B10)", "=SUM(C3:C10)", "", "=SUM(E3:E10)"],
            ["KOSTNADER", "", "", "", ""],
            ["Lønn og sosiale kostnader", 4650000, 4702880, "101%", 4900000],
            ["Møter og arrangementer", 800000, 731040, "91%", 850000],
            ["Egeninnsats (motpost)", 400000, 515000, "129%", 400000],
            ["Sum kostnader", "=SUM(B13:B15)", "=SUM(C13:C15)", "", "=SUM(E13:E15)"],
            [],
            ["Antall ansatte 31.12.2025", "", fact("staff_headcount", 7), "", ""],
            ["Årsverk i 2025", "", fact("staff_fte", 6.1, "6,1"), "", ""],
            ["Antall økonomirapporter styret har fått i løpet av 2025", "", fact("controlling_reports", 5), "", ""],
        ],
        "Medlemmer 2025": [
            ["Medlemmer ved utgangen av 2025", ""],
            [fact("members_total", 94), "medlemmer i alt"],
            [fact("members_committed", 77), "forpliktede medlemmer"],
            [fact("members_by_type.sme", 48), "SMB blant de forpliktede"],
            [fact("members_by_type.large", 12), "store bedrifter blant de forpliktede"],
            [fact("members_by_type.research", 3), "forskningsinstitutter blant de forpliktede"],
            [fact("members_by_type.university", 2), "universiteter og høyskoler blant de forpliktede"],
            [fact("members_by_type.public", 12), "kommuner og sykehus blant de forpliktede"],
        ],
    },
    merged=("Økonomi!A1:E1",),
    cluster="Digital Helse Sør", currency="NOK", language="nb", period="2025",
)

_BY_YEAR = {2023: (88, 70, 5, 4.1, 6, 14), 2024: (93, 76, 6, 4.9, 5, 11), 2025: (99, 80, 6, 5.2, 6, 16)}


def _year(at: int, question: str) -> Mark:
    """Return the year's figure: a fact of the latest, an earlier one of the others."""
    place = ("members_total", "members_committed", "staff_headcount", "staff_fte", "board_meetings", "success_stories").index(question)
    value = _BY_YEAR[at][place]
    return fact(question, value) if at == 2025 else past(at, question, value)


_SHEETS = layout(
    "h-nb-ett-ark-per-ar",
    {
        f"År {at}": [
            ["Lyd og Bilde Bergen", ""],
            [f"Tall for {at}", ""],
            ["Medlemmer ved årets utgang", _year(at, "members_total")],
            ["Forpliktede medlemmer ved årets utgang", _year(at, "members_committed")],
            ["Antall personer ansatt", _year(at, "staff_headcount")],
            ["Antall årsverk", _year(at, "staff_fte")],
            ["Avholdte styremøter", _year(at, "board_meetings")],
            ["Suksesshistorier vi har publisert", _year(at, "success_stories")],
            ["Omsetning i medlemsbedriftene, mrd kr", {2023: 3.1, 2024: 3.3, 2025: 3.6}[at]],
            ["Laget av", "S. Haugland"],
        ]
        for at in (2025, 2024, 2023)
    },
    cluster="Lyd og Bilde Bergen", currency="NOK", language="nb", period="2025",
)

_ANSWERS = layout(
    "h-nb-sporreskjema-benchmark",
    {
        "Skjema": [
            ["Spørreskjema – benchmarking av klynger 2025", "", ""],
            ["Klynge", "Fiskehelse Troms", ""],
            ["A. Organisasjon", "", ""],
            ["Når ble klyngeorganisasjonen stiftet?", fact("founded_on", "2017-03-21", "21.03.2017"), ""],
            ["Juridisk form", fact("legal_form", "company", "Aksjeselskap (AS)"), ""],
            ["Hvor vil klyngen først og fremst ha effekt?", fact("geographic_focus", "region", "Egen region"), ""],
            ["Hvem tok initiativet til klyngen?", fact("initiative", "firms", "Bedriftene"), "tre oppdrettere"],
            ["Medlemmer i alt", fact("members_total", 49), ""],
            ["Herav forpliktede medlemmer", fact("members_committed", 38), ""],
            ["Forpliktede medlemmer med hovedkontor i utlandet", fact("members_abroad", 3), "Island, Skottland"],
            ["B. Styring", "", ""],
            ["Antall styremedlemmer", fact("board_members", 7), "uten varaer"],
            ["Hvor mange av styremedlemmene kommer fra bedrifter?", fact("board_from_firms", 5), ""],
            ["Er styret valgt av medlemmene?", fact("board_elected", True, "Ja"), ""],
            ["Har hver ansatt en plan for egen læring?", fact("learning_plans", True, "Ja"), "siden 2024"],
            ["C. Økonomi", "", ""],
            ["Hvor mange medlemmer betalte kontingent for året?", fact("members_paying", 36), ""],
            ["Årlig kontingent for en bedrift med 20 ansatte", fact("fee_small_firm", 18000, "kr 18 000"), "eks. mva."],
            ["Er regnskapet revidert av uavhengig revisor?", fact("accounts_audited", True, "Ja"), "BDO"],
            ["Hvor mange måneder kan dere klare dere på oppspart egenkapital?", ask("3–4"), "avhenger av prosjektene"],
            ["Fellesprosjekter som pågår", fact("projects_running", 5), ""],
            ["Søknader om fellesprosjekter i året", fact("projects_applied", 9), ""],
            ["Søknader som ble innvilget", fact("projects_granted", 3), ""],
            ["D. Synlighet", "", ""],
            ["Besøk på nettsiden i året", fact("website_visits", 8740, "8 740"), ""],
            ["Antall språk på nettsiden", fact("website_languages", 2), "norsk, engelsk"],
            ["Nyhetsbrev i året", fact("newsletters", 11), ""],
            ["Oppslag i media i året", fact("media_mentions", 26), ""],
            ["Har dere profil på European Cluster Collaboration Platform (ECCP)?", fact("eccp_profile", False, "Nei"), ""],
            ["Følgere i sosiale medier (alle kanaler samlet)", fact("social_followers", 2915), ""],
        ],
    },
    merged=("Skjema!A1:C1", "Skjema!A3:C3", "Skjema!A11:C11", "Skjema!A16:C16", "Skjema!A24:C24"),
    cluster="Fiskehelse Troms", currency="NOK", edition="benchmark-2019", language="nb", period="2025",
)

_NOTES = layout(
    "h-nb-telefonnotat",
    {
        "Notat": [
            ["Telefonsamtale med Klima Øst, 22. januar 2025 (tallene gjelder 2024)"],
            ["spurte om:", "fikk til svar:", "følge opp?"],
            ["hvor mange medlemmer de har", fact("members_total", 36, "36 medlemmer"), ""],
            ["hvor mange av dem er forpliktet", fact("members_committed", 29, "29 stk."), ""],
            ["ansatte, hoder", fact("staff_headcount", 2, "2 personer"), ""],
            ["ansatte, årsverk", fact("staff_fte", 1.6, "1,6 årsverk"), ""],
            ["nye medlemmer i 2024", fact("members_joined", 5, "fem nye, dvs. 5"), "be om liste"],
            ["medlemmer som har sluttet i 2024", ask("et par stykker"), "ja!"],
            ["siste tilfredshetsundersøkelse gjennomført", fact("satisfaction_surveyed_on", "2024-10-30", "30.10.2024"), ""],
            ["svarprosent på undersøkelsen", fact("satisfaction_response_rate", 62, "62 prosent"), ""],
            ["budsjett totalt for 2024", fact("budget_total", 3400000, "3,4 mill. kr"), ""],
            ["sponsorinntekter i 2024", ask("rundt 200 000"), "sjekk"],
            ["kontingent inn i 2024", fact("income_by_source.fees", 435000, "435 000 kr"), ""],
            ["fra fylkeskommunen i 2024", fact("income_by_source.regional", 1100000, "1,1 mill. kr"), "tilsagnsbrev"],
            ["styremøter i 2024", fact("board_meetings", 4, "4 møter"), ""],
            ["nyhetsbrev i 2024", fact("newsletters", 5, "5 stk."), ""],
            ["planlagt budsjett 2025", "3,9 mill. kr", ""],
            ["ønsker seg i 2026", "50 medlemmer", ""],
            ["neste samtale", date(2025, 2, 12), ""],
        ],
    },
    merged=("Notat!A1:C1",),
    cluster="Klima Øst", currency="NOK", language="nb", period="2024", for_period="2025",
)
# fmt: on

NORWEGIAN = (_NYNORSK, _BOARD, _PROGRAMME, _PORTFOLIO, _BUDGET, _SHEETS, _ANSWERS, _NOTES)

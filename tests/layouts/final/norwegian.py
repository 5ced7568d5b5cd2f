"""Norwegian workbooks: a nynorsk annex, a portfolio, accounts by account number, quarters, answers in sentences, brackets, nodes, sheets per year."""

from datetime import date

from layouts.further.marks import Mark, ask, fact, layout, past, years

_THREE = (2023, 2024, 2025)

_NYNORSK = layout(
    "d-nn-vedlegg-arsmelding",
    {
        "Nøkkeltal": [
            ["Årsmelding 2025, vedlegg 3: Utviklinga i tal", "", "", "", ""],
            ["Fjordmat Vestland", "", "", "", ""],
            [],
            ["", 2023, 2024, 2025, "Merknad"],
            ["Medlemer i alt ved utgangen av året", *years("members_total", _THREE, 68, 74, 79), ""],
            ["Medlemer som har skrive under samarbeidsavtale", *years("members_committed", _THREE, 51, 55, 63), "fem manglar framleis"],
            ["Medlemer som kom til i løpet av året", *years("members_joined", _THREE, 9, 10, 11), ""],
            ["Medlemer som melde seg ut", *years("members_left", _THREE, 5, 4, 6), "tre er slegne saman med andre"],
            ["Tilsette på kontoret (personar)", *years("staff_headcount", _THREE, 3, 4, 4), ""],
            ["Årsverk på kontoret", *years("staff_fte", _THREE, 2.6, 3.2, 3.4), ""],
            ["Sjukefråvær, prosent", 4.1, 2.2, 3.0, ""],
            ["Styremøte i året", *years("board_meetings", _THREE, 5, 6, 6), ""],
            ["Saker handsama i styret", 48, 52, 61, ""],
            ["Nyhendebrev sende ut", *years("newsletters", _THREE, 8, 10, 10), ""],
            ["Omtalar av oss i avis, radio og fjernsyn", *years("media_mentions", _THREE, 14, 23, 31), "Retriever"],
            ["Medlemspengar, 1000 kr", *years("income_by_source.fees", _THREE, 780, 845, 910, times=1000), ""],
            ["Tilskot frå Vestland fylkeskommune, 1000 kr", *years("income_by_source.regional", _THREE, 600, 600, 750, times=1000), ""],
            ["Tilskot frå kommunane, 1000 kr", *years("income_by_source.local", _THREE, 240, 240, 260, times=1000), "Sunnfjord, Kinn, Voss"],
            ["Statlege tilskot (Innovasjon Noreg), 1000 kr", *years("income_by_source.national", _THREE, 1500, 1500, 1400, times=1000), ""],
            ["Omsetnad hjå medlemene, mrd. kr", 7.1, 7.6, 8.2, "rekneskap for året før"],
            [],
            ["Tala er henta frå medlemsregisteret og rekneskapen. Planen for 2026 er 85 medlemer og 4 årsverk."],
        ],
    },
    merged=("Nøkkeltal!A1:E1", "Nøkkeltal!A2:E2", "Nøkkeltal!A22:E22"),
    cluster="Fjordmat Vestland",
    currency="NOK",
    language="nb",
    period="2025",
)  # fmt: skip

_PORTFOLIO = layout(
    "d-nb-programmets-oversikt",
    {
        "Rapportering 2025": [
            ["Klyngeprogrammet – samlet rapportering for 2025. Internt arbeidsdokument.", "", "", "", "", "", "", "", "", "", "", "", ""],
            ["", "", "Medlemmer", "", "", "", "Administrasjon", "", "Inntekter, mill. kr", "", "", "", "Vår vurdering"],
            ["Nr.", "Klynge", "I alt", "Forpliktet", "Inn i 2025", "Ut i 2025", "Antall ansatte", "Årsverk", "Kontingent", "Salg", "Statlig støtte", "EU", ""],
            [1, "Grønn Skipsfart Møre", 88, 71, 9, 4, 6, 5.2, 2.4, 1.1, 3.0, 0.8, "god"],
            [2, "Mineralklyngen Nord", 52, 40, 5, 2, 3, 2.7, 0.9, 0.2, 2.5, 0, "følges opp"],
            [3, "Helseteknologi Innlandet", fact("members_total", 117), fact("members_committed", 93), fact("members_joined", 14), fact("members_left", 8),
             fact("staff_headcount", 8), fact("staff_fte", 6.6), fact("income_by_source.fees", 2150000, 2.15), fact("income_by_source.services", 900000, 0.9),
             fact("income_by_source.national", 3500000, 3.5), fact("income_by_source.eu", 1250000, 1.25), "god"],
            [4, "Digital Bygg Viken", 160, 122, 21, 13, 9, 8.1, 4.0, 2.3, 3.0, 2.1, "svært god"],
            [5, "Sjømat Lofoten", 61, 55, 4, 4, 4, 3.5, 1.7, 0.4, 2.5, 0.3, "ny leder i august"],
            ["", "Sum", 478, 381, 53, 31, 30, 26.1, 11.15, 4.9, 14.5, 4.45, ""],
            ["", "Snitt", 95.6, 76.2, 10.6, 6.2, 6, 5.2, 2.23, 0.98, 2.9, 0.89, ""],
            ["", "Krav i programmet", "", "min. 40", "", "", "", "min. 2", "min. 1", "", "", "", ""],
        ],
    },
    merged=("Rapportering 2025!A1:M1", "Rapportering 2025!C2:F2", "Rapportering 2025!G2:H2", "Rapportering 2025!I2:L2"),
    cluster="Helseteknologi Innlandet",
    currency="NOK",
    language="nb",
    period="2025",
)  # fmt: skip


def _account(no: object, label: str, question: str, actual: int, budget: int, before: int) -> list[object]:
    """Return a line of the accounts in whole kroner: actual, budget, difference, the year before."""
    return [no, label, fact(question, actual), budget, actual - budget, past(2024, question, before)]


_ACCOUNTS = layout(
    "d-nb-resultat-kontonummer",
    {
        "Resultat": [
            ["Batteriklyngen Agder SA", "", "", "", "", ""],
            ["Resultatregnskap pr. 31.12.2025, hele kroner", "", "", "", "", ""],
            ["Konto", "Tekst", "Regnskap 2025", "Budsjett 2025", "Avvik", "Regnskap 2024"],
            _account(3100, "Årsavgift medlemmer", "income_by_source.fees", 3412500, 3500000, 3180000),
            _account(3200, "Kurs- og rådgivningsinntekter", "income_by_source.services", 1287640, 1000000, 1105300),
            _account(3300, "Sponsorstøtte", "income_by_source.sponsoring", 275000, 300000, 250000),
            [3410, "Innovasjon Norge", 4000000, 4000000, 0, 3800000],
            [3420, "Forskningsrådet", 1150000, 1200000, -50000, 640000],
            _account("", "Sum statlige tilskudd (3410–3420)", "income_by_source.national", 5150000, 5200000, 4440000),
            _account(3430, "Agder fylkeskommune", "income_by_source.regional", 1500000, 1500000, 1500000),
            _account(3440, "Kommunale tilskudd", "income_by_source.local", 800000, 750000, 700000),
            _account(3450, "EU-tilskudd", "income_by_source.eu", 2096310, 2400000, 1312480),
            [3900, "Andre inntekter", 41200, 0, 41200, 12750],
            [5000, "Lønn", -7214880, -7300000, 85120, -6402115],
            [6300, "Leie lokaler", -684000, -684000, 0, -660000],
            [6700, "Revisjon og regnskap", -168500, -160000, -8500, -151200],
            [7140, "Reiser", -402390, -450000, 47610, -377020],
            [8050, "Renteinntekter", 73114, 50000, 23114, 61870],
        ],
        "Tillegg": [
            ["Tilleggsopplysninger til revisor og styre", ""],
            ["Ansatte ved årets slutt", fact("staff_headcount", 8)],
            ["Antall utførte årsverk i regnskapsåret", fact("staff_fte", 7.3, "7,3")],
            ["Økonomirapporter lagt fram for styret i 2025", fact("controlling_reports", 6)],
            ["Måneder driften er finansiert framover", fact("financing_secured_months", 22, "22 mnd.")],
            ["Honorar til revisor", "kr 62 000"],
            ["Egenkapitalandel", "38 %"],
        ],
    },
    merged=("Resultat!A1:F1", "Resultat!A2:F2"),
    cluster="Batteriklyngen Agder",
    currency="NOK",
    language="nb",
    period="2025",
)  # fmt: skip


def _quarters(label: str, row: str, *held: int, people: int) -> list[object]:
    """Return a service's row: events by quarter and in the year, and who came in the year."""
    events = fact(f"services.{row}.events", sum(held))
    return [label, *held, events, fact(f"services.{row}.participants", people)]


_QUARTERS = layout(
    "d-nb-aktiviteter-kvartal",
    {
        "Aktivitet": [
            ["Solenergiklyngen Øst – aktivitetsoversikt 2025", "", "", "", "", "", ""],
            ["", "Antall arrangementer", "", "", "", "", "Deltakere"],
            ["Tjeneste", "1. kv.", "2. kv.", "3. kv.", "4. kv.", "Hele 2025", "Hele 2025"],
            _quarters("Finansiering og søknadshjelp", "funding", 2, 1, 1, 3, people=88),
            _quarters("Teknologi og innovasjon", "technology", 3, 4, 2, 4, people=341),
            _quarters("Matchmaking", "matchmaking", 1, 2, 0, 2, people=119),
            _quarters("Kurs og kompetanse", "training", 4, 3, 2, 5, people=263),
            _quarters("Gründerhjelp", "entrepreneurship", 0, 1, 1, 1, people=24),
            _quarters("Internasjonalisering", "internationalisation", 1, 1, 1, 0, people=37),
            ["Sosiale treff", 1, 1, 0, 1, 3, 210],
            ["Sum", 12, 13, 7, 16, 48, 1082],
        ],
        "Medlemmene": [
            ["Hvor mange forpliktede medlemmer nådde vi i 2025?", "Antall", "Andel"],
            ["Forpliktede medlemmer ved årsslutt", fact("members_committed", 84), "100 %"],
            ["Brukte minst én tjeneste", fact("members_using_services", 59), "70 %"],
            ["Ble besøkt eller møtt personlig av oss", fact("members_contacted", 66), "79 %"],
            ["Samarbeider med andre medlemmer", fact("members_cooperating", 38), "45 %"],
            ["Bedriftsbesøk totalt", ask(104), "flere besøk hos noen"],
        ],
        "Logg": [
            ["Dato", "Hva", "Tjeneste", "Påmeldte", "Møtte", "Evaluering (1–6)"],
            [date(2025, 1, 23), "Åpent hus om takanlegg", "Teknologi og innovasjon", 51, 44, 5.1],
            [date(2025, 2, 6), "Søknadsverksted Enova", "Finansiering og søknadshjelp", 16, 15, 5.4],
            [date(2025, 4, 3), "Kjøpere møter leverandører", "Matchmaking", 40, 36, 4.9],
            [date(2025, 9, 17), "Studietur til Freiburg", "Internasjonalisering", 14, 13, 5.7],
        ],
    },
    merged=("Aktivitet!A1:G1", "Aktivitet!B2:F2"),
    cluster="Solenergiklyngen Øst",
    currency="NOK",
    language="nb",
    period="2025",
)

_SENTENCES = layout(
    "d-nb-egenrapport-setninger",
    {
        "Egenrapport": [
            ["Egenrapport til programkontoret", "", ""],
            ["Klynge", "Havbruk Digital", ""],
            ["Rapporteringsår", 2025, ""],
            [],
            ["Spørsmål", "Svar", "Vedlegg"],
            ["Når ble klyngeorganisasjonen etablert?", fact("founded_on", "2018-01-15", "Stiftet 15. januar 2018"), ""],
            ["Hvor mange medlemmer har klyngen?", fact("members_total", 97, "Vi har 97 medlemmer"), "medlemsliste"],
            ["Hvor mange av dem har signert avtale eller betaler kontingent?", fact("members_committed", 81, "81 stykker"), "avtaler"],
            ["Hvor mange av de forpliktede holder til innen 150 km fra kontoret?", fact("members_within_150km", 47, "47, de fleste i Trøndelag"), ""],
            ["Hvor mange ansatte har dere?", fact("staff_headcount", 6, "seks (6) ansatte"), ""],
            ["Hvor mange årsverk er det?", fact("staff_fte", 5.25, "5,25 årsverk"), ""],
            ["Hvor mange i teamet har høyere utdanning?", fact("staff_with_degree", 5, "5 av 6"), "CV-er"],
            ["Hvor mange dager brukte de ansatte til sammen på kurs og opplæring?", fact("training_days", 19, "19 dager til sammen"), ""],
            ["Hvor mange ganger møttes styret?", fact("board_meetings", 7, "7 ganger, hvorav to på Teams"), "referater"],
            ["Hvor mange sitter i styret?", fact("board_members", 9, "9 personer"), ""],
            ["Hvor mange medlemmer har dere hatt personlig kontakt med?", ask("ca. 60"), ""],
            ["Når vedtok styret strategien?", fact("strategy_adopted_on", "2024-06-13", "13. juni 2024"), "protokoll"],
            ["Når ble den sist gjennomgått?", fact("strategy_reviewed_on", "2025-10-02", "på styremøtet 2. oktober 2025"), ""],
            ["Hvor mange tiltak er det i handlingsplanen?", fact("plan_measures", 27, "27 tiltak"), ""],
            ["Hvor lenge er finansieringen sikret?", ask("ut 2027"), ""],
            ["Hvor mange arbeidsgrupper er i gang?", fact("working_groups", 5, "5 faggrupper"), ""],
            ["Hvor mange vil dere ha neste år?", "7 faggrupper", ""],
            ["Hvor mange nyhetsbrev sendte dere ut?", fact("newsletters", 11, "11 nyhetsbrev"), ""],
            ["Hva kan programmet gjøre bedre?", "Færre skjema! Vi brukte 3 dager på dette.", ""],
        ],
    },
    merged=("Egenrapport!A1:C1",),
    cluster="Havbruk Digital",
    currency="NOK",
    language="nb",
    period="2025",
)  # fmt: skip


def _brackets(label: str, question: str, now: float, before: float, goal: object) -> list[object]:
    shown = f"{now} ({before})".replace(".", ",")
    return [label, fact(question, now, shown), goal]


_BRACKETS = layout(
    "d-nb-styresak-parentes",
    {
        "Sak 04-26": [
            ["Styresak 04/26 Status ved årsskiftet", "", ""],
            ["Trebyklyngen", "", ""],
            ["", "2025 (2024 i parentes)", "Mål 2026"],
            _brackets("Medlemmer", "members_total", 122, 116, 130),
            _brackets("- forpliktet gjennom avtale", "members_committed", 98, 95, 105),
            _brackets("- nye i løpet av året", "members_joined", 15, 18, 16),
            _brackets("- utmeldte i løpet av året", "members_left", 9, 7, "under 8"),
            _brackets("Ansatte", "staff_headcount", 9, 8, 9),
            _brackets("Årsverk", "staff_fte", 7.8, 7.1, 8),
            _brackets("Styremøter", "board_meetings", 6, 5, 6),
            _brackets("Aktive arbeidsgrupper", "working_groups", 7, 6, 7),
            _brackets("Utsendte nyhetsbrev", "newsletters", 12, 12, 12),
            _brackets("Medieoppslag", "media_mentions", 64, 49, 60),
            ["Bankinnskudd, kr", "3 114 200 (2 876 450)", ""],
            ["Forslag til vedtak: Styret tar saken til orientering.", "", ""],
        ],
    },
    merged=("Sak 04-26!A1:C1", "Sak 04-26!A2:C2", "Sak 04-26!A15:C15"),
    cluster="Trebyklyngen",
    currency="NOK",
    language="nb",
    period="2025",
)


def _nodes(label: str, question: str, *parts: float, note: str = "") -> list[object]:
    """Return a row with a figure for each node and the one of the whole cluster."""
    whole = round(sum(parts), 2)
    return [label, *parts, fact(question, whole), note]


_NODES = layout(
    "d-nb-noder-samlet",
    {
        "Noder": [
            ["Arktisk Romklynge, tall for 2025 fordelt på nodene", "", "", "", "", ""],
            ["", "Node Andøya", "Node Tromsø", "Node Narvik", "Klyngen samlet", "Kommentar"],
            ["Deltakere i alt", 31, 54, 22, fact("members_total", 107), ""],
            _nodes("Deltakere som har forpliktet seg (avtale eller kontingent)", "members_committed", 25, 44, 17),
            _nodes("   små og mellomstore bedrifter", "members_by_type.sme", 16, 27, 9),
            _nodes("   store bedrifter", "members_by_type.large", 3, 4, 3),
            _nodes("   forskningsinstitutter", "members_by_type.research", 1, 4, 1),
            _nodes("   universiteter og høgskoler", "members_by_type.university", 0, 2, 1, note="UiT telles én gang"),
            _nodes("   offentlige virksomheter", "members_by_type.public", 4, 5, 3),
            _nodes("Deltakere som kom til", "members_joined", 4, 8, 3),
            _nodes("Deltakere som gikk ut", "members_left", 1, 3, 2),
            _nodes("Ansatte", "staff_headcount", 2, 4, 1),
            _nodes("Stillinger omregnet til heltid", "staff_fte", 1.6, 3.5, 0.5),
            _nodes("Arbeidsgrupper", "working_groups", 1, 3, 1),
            _nodes("Møter i arbeidsgruppene", "working_group_meetings", 5, 14, 3),
            ["Avstand til kontoret i Tromsø, km", 240, 0, 250, "", ""],
            ["Husleie, kr", 96000, 214000, 48000, 358000, ""],
        ],
    },
    merged=("Noder!A1:F1",),
    filled={"Noder!E2": "D9E1F2"},
    cluster="Arktisk Romklynge",
    currency="NOK",
    language="nb",
    period="2025",
)  # fmt: skip


def _of(year: int, question: str, plain: float, shown: object = None) -> Mark | object:
    """Return a year's figure: of the chosen year, of an earlier one, or a goal that is no fact."""
    if year > 2025:
        return plain if shown is None else shown
    return fact(question, plain, shown) if year == 2025 else past(year, question, plain, shown)


_SHEETS = layout(
    "d-nb-ark-per-ar",
    {
        f"{'Mål ' if year > 2025 else ''}{year}": [
            [f"Reiseliv Helgeland – {'måltall' if year > 2025 else 'resultat'} {year}"],
            ["Område", "Indikator", "Verdi"],
            ["Medlemskap", "Tilsluttede virksomheter", _of(year, "members_total", total)],
            ["Medlemskap", "herav forpliktede medlemmer", _of(year, "members_committed", committed)],
            ["Medlemskap", "Innmeldte i året", _of(year, "members_joined", joined)],
            ["Medlemskap", "Utmeldte i året", _of(year, "members_left", left)],
            ["Sekretariat", "Personer ansatt", _of(year, "staff_headcount", staff)],
            ["Sekretariat", "Årsverk", _of(year, "staff_fte", fte, f"{fte}".replace(".", ","))],
            ["Styring", "Møter i styret", _of(year, "board_meetings", board)],
            ["Økonomi", "Medlemskontingent, kr", _of(year, "income_by_source.fees", fees)],
            ["Synlighet", "Besøk på nettsidene", _of(year, "website_visits", visits, f"{visits:,}".replace(",", " "))],
            ["Synlighet", "Gjestedøgn i regionen", nights],
            ["Undersøkelse", "Tilfredshet, snitt på skala 1–5", _of(year, "satisfaction_mean", mean)],
            ["Undersøkelse", "Svarprosent", _of(year, "satisfaction_response_rate", rate, f"{rate} %")],
        ]
        for year, total, committed, joined, left, staff, fte, board, fees, visits, nights, mean, rate in (
            (2024, 131, 102, 12, 9, 4, 3.3, 5, 1020000, 21870, 412000, 4.0, 38),
            (2025, 138, 109, 15, 8, 5, 3.9, 6, 1147500, 25310, 431500, 4.2, 46),
            (2026, 145, 118, 15, 6, 5, 4.5, 6, 1250000, 28000, 450000, 4.3, 50),
        )
    },
    cluster="Reiseliv Helgeland",
    currency="NOK",
    language="nb",
    period="2025",
)

NORWEGIAN = (_NYNORSK, _PORTFOLIO, _ACCOUNTS, _QUARTERS, _SENTENCES, _BRACKETS, _NODES, _SHEETS)

"""Norwegian workbooks: a trial balance with signs, a board's scorecard, a sheet a year, a programme's table, a form mostly blank, answers."""

from datetime import date

from layouts.further.marks import Mark, ask, fact, layout, past, thousand

# fmt: off
_BALANCE = layout(
    "u-nb-saldobalanse-med-fortegn",
    {
        "Saldobalanse": [
            ["Firma:", "Havbruksklyngen Helgeland SA", "", "", ""],
            ["Periode:", "01.01.2025–31.12.2025", "", "", ""],
            ["Inntekter vises med minus (kredit). Beløp i hele kroner.", "", "", "", ""],
            [],
            ["Konto", "Kontonavn", "Hittil i år 2025", "Hittil i år 2024", "Budsjett 2025"],
            [3000, "Medlemskontingent", fact("income_by_source.fees", 1_845_000, -1845000), past(2024, "income_by_source.fees", 1_710_000, -1710000), -1800000],
            [3100, "Salg av rådgivning og kurs", fact("income_by_source.services", 932_450, -932450), past(2024, "income_by_source.services", 811_300, -811300), -1000000],
            [3120, "Sponsorbidrag", fact("income_by_source.sponsoring", 150_000, -150000), past(2024, "income_by_source.sponsoring", 200_000, -200000), -150000],
            [3400, "Tilskudd fra Innovasjon Norge", fact("income_by_source.national", 3_000_000, -3000000), past(2024, "income_by_source.national", 3_000_000, -3000000), -3000000],
            [3410, "Tilskudd fra Nordland fylkeskommune", fact("income_by_source.regional", 1_250_000, -1250000), past(2024, "income_by_source.regional", 1_100_000, -1100000), -1250000],
            [3420, "Tilskudd fra vertskommunene", fact("income_by_source.local", 475_000, -475000), past(2024, "income_by_source.local", 450_000, -450000), -475000],
            [3430, "EU-midler", fact("income_by_source.eu", 688_900, -688900), past(2024, "income_by_source.eu", 402_150, -402150), -750000],
            ["", "Sum inntekter", -8341350, -7673450, -8425000],
            [5000, "Lønn til ansatte", 4210300, 3998700, 4300000],
            [6300, "Leie av lokaler", 388000, 372000, 390000],
            [7140, "Reisekostnader", 512440, 468020, 480000],
            ["", "Årsresultat", -204180, -118900, -150000],
        ],
        "Til årsberetningen": [
            ["Opplysninger til årsberetningen 2025", ""],
            ["Ved årsskiftet hadde klyngen så mange deltakere", fact("members_total", 126)],
            ["Deltakere med undertegnet avtale", fact("members_committed", 97)],
            ["Meldt seg inn i 2025", fact("members_joined", 15)],
            ["Meldt seg ut i 2025", fact("members_left", 8)],
            ["Antall hoder på kontoret", fact("staff_headcount", 8)],
            ["Utførte årsverk", fact("staff_fte", 6.7)],
            ["Sykefravær i prosent", 3.9],
            ["Kvinner i styret", "4 av 9"],
            ["Styret kom sammen", fact("board_meetings", 8, "8 ganger")],
            ["Faggrupper gjennom året", fact("working_groups", 5)],
            ["Samlinger i faggruppene", fact("working_group_meetings", 19)],
            ["Utsendte nyhetsbrev", fact("newsletters", 9)],
            ["Saker i avis, radio, tv og nett om klyngen", fact("media_mentions", 76)],
            ["Besøk på hjemmesiden", fact("website_visits", 33120, "33 120")],
            ["Økonomien er sikret", fact("financing_secured_months", 30, "30 måneder fram")],
            ["Gjeldende strategi vedtatt", fact("strategy_adopted_on", "2023-11-14", "14.11.2023")],
            ["Stiftelsesdag", fact("founded_on", "2012-10-23", "23. oktober 2012")],
        ],
    },
    cluster="Havbruksklyngen Helgeland", currency="NOK", language="nb", period="2025",
)

_SCORECARD = layout(
    "u-nb-malkort-for-styret",
    {
        "Målkort": [
            ["Målkort for styret i Fjellturisme Innlandet, per 31.12.2024", "", "", "", "", ""],
            ["", "", "2023", "2024", "", ""],
            ["Område", "Hva vi måler", "Resultat", "Mål", "Resultat", "Merknad"],
            ["Bredde", "Bedrifter og andre som er med", past(2023, "members_total", 58), 65, fact("members_total", 62), ""],
            ["", "Av disse: forpliktet gjennom avtale eller kontingent", past(2023, "members_committed", 41), 50, fact("members_committed", 46), ""],
            ["", "Nye i løpet av året", past(2023, "members_joined", 7), 10, fact("members_joined", 9), ""],
            ["", "Borte i løpet av året", past(2023, "members_left", 6), 3, fact("members_left", 5), "to oppkjøpt"],
            ["Kontakt", "Forpliktede vi har hatt besøk hos eller møte med", past(2023, "members_contacted", 33), 45, fact("members_contacted", 40), ""],
            ["", "Forpliktede som har brukt tilbudet vårt", past(2023, "members_using_services", 25), 35, fact("members_using_services", 31), ""],
            ["", "Forpliktede med felles prosjekter", past(2023, "members_cooperating", 18), 22, fact("members_cooperating", 23), ""],
            ["Drift", "Fulle stillinger", past(2023, "staff_fte", 2.6), 3, fact("staff_fte", 3.2), ""],
            ["", "Ansatte (personer)", past(2023, "staff_headcount", 3), 4, fact("staff_headcount", 4), ""],
            ["", "Dager brukt på faglig påfyll", past(2023, "training_days", 6.5), 10, fact("training_days", 9.5), ""],
            ["", "Økonomirapporter lagt fram for styret", past(2023, "controlling_reports", 3), 4, fact("controlling_reports", 4), ""],
            ["Synlighet", "Medieoppslag", past(2023, "media_mentions", 71), 80, fact("media_mentions", 94), "Lillehammer"],
            ["", "Økter på nettsidene", past(2023, "website_visits", 18400), 20000, fact("website_visits", 22750), ""],
            ["", "Nyhetsbrev sendt ut", past(2023, "newsletters", 8), 10, fact("newsletters", 10), ""],
            ["", "Suksesshistorier lagt ut", past(2023, "success_stories", 2), 4, fact("success_stories", 3), ""],
            ["Tilfredshet", "Medlemstilfredshet, skala 1–6", 4.7, 5, 4.9, "seks er best"],
            ["", "Svarprosent", past(2023, "satisfaction_response_rate", 40, "40 %"), "50 %", fact("satisfaction_response_rate", 44, "44 %"), ""],
            ["Arbeid", "Faggrupper", past(2023, "working_groups", 3), 4, fact("working_groups", 4), ""],
            ["", "Møter i faggruppene", past(2023, "working_group_meetings", 10), 14, fact("working_group_meetings", 13), ""],
        ],
    },
    merged=("Målkort!A1:F1", "Målkort!D2:E2", "Målkort!A4:A7", "Målkort!A8:A10", "Målkort!A11:A14", "Målkort!A15:A18", "Målkort!A19:A20", "Målkort!A21:A22"),
    cluster="Fjellturisme Innlandet", currency="NOK", language="nb", period="2024", for_period="2025",
)

_WORDS = (
    ("Deltakere per 31.12.", "members_total"), ("Forpliktede deltakere", "members_committed"),
    ("Antall ansatte", "staff_headcount"), ("Årsverk", "staff_fte"), ("Sluttet de to siste årene", "staff_left"),
    ("Møter i styret", "board_meetings"), ("Medlemmer av styret", "board_members"), ("Arbeidsgrupper i gang", "working_groups"),
    ("Omtaler i pressen", "media_mentions"), ("Partnere i fylket", "partners_regional"),
    ("Partnere ellers i landet", "partners_national"), ("Partnere utenlands", "partners_international"),
)
_MONEY = (("Fra medlemmene", "income_by_source.fees"), ("Fra fylkeskommunen", "income_by_source.regional"), ("Fra staten", "income_by_source.national"), ("Fra salg", "income_by_source.services"))


def _sheet(year: int, figures: tuple[float, ...], amounts: tuple[float, ...]) -> list[list[object]]:
    def at(question: str, plain: float, shown: float) -> Mark:
        return fact(question, plain, shown) if year == 2025 else past(year, question, plain, shown)

    return [
        [f"Årsoversikt {year}", "", "", "Penger inn, 1000 NOK", ""],
        *[
            [words, at(question, value, value), "", *_money(at, line, amounts)]
            for line, ((words, question), value) in enumerate(zip(_WORDS, figures, strict=True))
        ],
    ]  # fmt: skip


def _money(at: object, line: int, amounts: tuple[float, ...]) -> list[object]:
    if line >= len(_MONEY):
        return ["Sum", sum(amounts)] if line == len(_MONEY) else ["", ""]
    words, question = _MONEY[line]
    return [words, at(question, amounts[line] * 1000, amounts[line])]  # type: ignore[operator]


_SHEET_A_YEAR = layout(
    "u-nb-en-fane-per-ar",
    {
        "2023": _sheet(2023, (71, 50, 4, 3.3, 1, 6, 7, 3, 22, 9, 6, 3), (640, 900, 1500, 210)),
        "2024": _sheet(2024, (78, 57, 5, 4.1, 2, 6, 7, 4, 30, 10, 6, 5), (715, 950, 1500, 340)),
        "2025": _sheet(2025, (86, 63, 5, 4.4, 2, 7, 8, 4, 37, 12, 8, 5), (790, 1000, 1750, 425)),
        "Om klyngen": [
            ["Navn", "Batteriklyngen Agder"],
            ["Daglig leder", "Ingrid Moen"],
            ["Etablert", fact("founded_on", "2017-02-01", date(2017, 2, 1))],
            ["Gjeldende strategi ble vedtatt", fact("strategy_adopted_on", "2024-06-12", "12. juni 2024")],
            ["Neste årsmøte", date(2026, 4, 23)],
            [],
            ["Forpliktede deltakere etter type, 2025", ""],
            ["Små og mellomstore", fact("members_by_type.sme", 38)],
            ["Konsern", fact("members_by_type.large", 11)],
            ["Forskningsmiljøer", fact("members_by_type.research", 3)],
            ["Universitetet", fact("members_by_type.university", 1)],
            ["Fagskoler og videregående", fact("members_by_type.training", 2)],
            ["Banker og fond", fact("members_by_type.finance", 2)],
            ["Det offentlige", fact("members_by_type.public", 6)],
        ],
        "Tjenester 2025": [
            ["", "Kapital", "Teknologi", "Kobling av partnere", "Kompetanse", "Gründere", "Internasjonalt", "Sum"],
            ["Arrangementer", fact("services.funding.events", 2), fact("services.technology.events", 11), fact("services.matchmaking.events", 6), fact("services.training.events", 7), fact("services.entrepreneurship.events", 1), fact("services.internationalisation.events", 3), 30],
            ["Frammøtte", fact("services.funding.participants", 25), fact("services.technology.participants", 318), fact("services.matchmaking.participants", 140), fact("services.training.participants", 122), fact("services.entrepreneurship.participants", 14), fact("services.internationalisation.participants", 29), 648],
        ],
    },
    cluster="Batteriklyngen Agder", currency="NOK", language="nb", period="2025",
)

_PROGRAMME = layout(
    "u-nb-programmets-tabell",
    {
        "Status 2025": [
            ["Klyngeprogrammet: statustall fra årsrapportene", *[""] * 20],
            ["", "", "Deltakere", "", "", "", "", "Forpliktede etter type", "", "", "", "", "Stab", "", "Finansiering (mill. kr)", "", "", "", "Aktivitet", "", ""],
            ["Nr.", "Klynge", "Totalt", "Forpliktet", "Herav < 150 km", "Inn i året", "Ut i året", "SMB", "Store", "FoU-institutt", "Univ./høgskole", "Offentlig", "Personer", "Årsverk", "Kontingent", "Salg", "Fylke", "Stat", "Grupper", "Nyhetsbrev", "Fornøyd (1–5)"],
            [1, "Design Oslo", 210, 160, 150, 21, 14, 130, 12, 2, 4, 6, 7, 6.5, 3.2, 1.1, 0.8, 2.5, 6, 12, 4.1],
            [2, "Hydrogen Vest", 95, 80, 66, 12, 5, 48, 19, 3, 2, 5, 6, 5.2, 2.4, 0.6, 1, 3, 5, 10, 3.9],
            ["", "Delsum GCE", 305, 240, 216, 33, 19, 178, 31, 5, 6, 11, 13, 11.7, 5.6, 1.7, 1.8, 5.5, 11, 22, ""],
            [3, "Trebruk Østlandet", fact("members_total", 68), fact("members_committed", 55), fact("members_within_150km", 51), fact("members_joined", 6), fact("members_left", 4), fact("members_by_type.sme", 37), fact("members_by_type.large", 8), fact("members_by_type.research", 2), fact("members_by_type.university", 3), fact("members_by_type.public", 5), fact("staff_headcount", 4), fact("staff_fte", 3.6), fact("income_by_source.fees", 1_150_000, 1.15), fact("income_by_source.services", 320_000, 0.32), fact("income_by_source.regional", 1_400_000, 1.4), fact("income_by_source.national", 2_000_000, 2), fact("working_groups", 3), fact("newsletters", 8), fact("satisfaction_mean", 4.3)],
            [4, "Reinlivs Finnmark", 40, 33, 12, 3, 1, 24, 2, 2, 1, 4, 2, 1.8, 0.3, 0.1, 0.9, 1, 2, 6, 4.4],
            ["", "Delsum Arena", 108, 88, 63, 9, 5, 61, 10, 4, 4, 9, 6, 5.4, 1.45, 0.42, 2.3, 3, 5, 14, ""],
            ["", "Alle", 413, 328, 279, 42, 24, 239, 41, 9, 10, 20, 19, 17.1, 7.05, 2.12, 4.1, 8.5, 16, 36, ""],
        ],
    },
    merged=("Status 2025!A1:U1", "Status 2025!C2:G2", "Status 2025!H2:L2", "Status 2025!M2:N2", "Status 2025!O2:R2", "Status 2025!S2:U2"),
    cluster="Trebruk Østlandet", currency="NOK", language="nb", period="2025",
)

_MOSTLY_BLANK = layout(
    "u-nb-skjema-for-det-meste-tomt",
    {
        "Skjema": [
            ["Rapporteringsskjema for næringsnettverk", "", "", ""],
            ["Fylles ut så langt det passer. Beløp i hele tusen kroner.", "", "", ""],
            ["Nettverk:", "Lofoten Mat", "", ""],
            ["Rapporteringsår:", 2025, "", ""],
            [],
            ["A. Hvem er med", "", "Antall", "Forklaring"],
            ["A.1", "Virksomheter i nettverket i alt", fact("members_total", 44), ""],
            ["A.2", "– med skriftlig forpliktelse", fact("members_committed", 29), ""],
            ["A.3", "– fordelt: småbedrifter", "", ""],
            ["A.4", "– fordelt: storbedrifter", "", ""],
            ["A.5", "– fordelt: kunnskapsmiljøer", "", ""],
            ["A.6", "Opptatt i rapporteringsåret", fact("members_joined", 4), ""],
            ["A.7", "Strøket i rapporteringsåret", fact("members_left", 0), "ingen"],
            [],
            ["B. Hvem gjør jobben", "", "Antall", "Forklaring"],
            ["B.1", "Lønnede medarbeidere", fact("staff_headcount", 2), ""],
            ["B.2", "– regnet som hele stillinger", fact("staff_fte", 1.3, "1,3"), ""],
            ["B.3", "– med bachelorgrad eller høyere", "", ""],
            ["B.4", "Kursdager til sammen", "", "ikke registrert"],
            [],
            ["C. Hvem betaler", "", "1000 kr", "Forklaring"],
            ["C.1", "Kontingenter", thousand("income_by_source.fees", 145), ""],
            ["C.2", "Kommuner", thousand("income_by_source.local", 600), "Vågan, Vestvågøy"],
            ["C.3", "Fylkeskommune", thousand("income_by_source.regional", 450), ""],
            ["C.4", "Stat", "", ""],
            ["C.5", "EU", "", ""],
            ["C.6", "Egeninnsats fra deltakerne", thousand("income_by_source.in_kind", 310), "timelister"],
            [],
            ["D. Hva skjer", "", "Antall", "Forklaring"],
            ["D.1", "Styremøter", fact("board_meetings", 4), ""],
            ["D.2", "Temagrupper", fact("working_groups", 2), ""],
            ["D.3", "Samlinger i temagruppene", ask("6–7"), "husker ikke sikkert"],
            ["D.4", "Strategien sist gjennomgått", fact("strategy_reviewed_on", "2025-03-05", "5.3.2025"), ""],
            ["D.5", "Oppslag i avis, radio og tv", fact("media_mentions", 18), ""],
            ["D.6", "Besøk på nettstedet", "", ""],
            [],
            ["Sted og dato: Svolvær, 30.1.2026", "", "", ""],
        ],
    },
    merged=("Skjema!A1:D1", "Skjema!A2:D2", "Skjema!A6:B6", "Skjema!A15:B15", "Skjema!A21:B21", "Skjema!A29:B29"),
    cluster="Lofoten Mat", currency="NOK", language="nb", period="2025",
)

_SELF_REVIEW = layout(
    "u-nb-egenvurdering-for-besok",
    {
        "Egenvurdering": [
            ["Egenvurdering før besøket, data for 2024", "", "", "", ""],
            ["Vekstklyngen Trøndelag", "", "", "", ""],
            [],
            ["Tema", "Spørsmål", "Svar", "Hvor står det?", "Usikker?"],
            ["Grunnlag", "Hvilken selskapsform har klyngen?", fact("legal_form", "company", "Aksjeselskap"), "firmaattest", ""],
            ["", "Når startet organisasjonen?", fact("founded_on", "2016-05-09", "9. mai 2016"), "firmaattest", ""],
            ["", "Når begynte dagens leder?", fact("manager_since", "2020-01-06", "6. januar 2020"), "", ""],
            ["Deltakere", "Samlet antall", fact("members_total", 88), "register", ""],
            ["", "Forpliktede", fact("members_committed", 69), "register", ""],
            ["", "Forpliktede med hovedkontor i utlandet", fact("members_abroad", 4), "register", ""],
            ["", "Har betalt for året", fact("members_paying", 81), "regnskap", ""],
            ["", "Forpliktede som driver eksport eller forsker ute", fact("members_active_abroad", 27), "undersøkelse", ""],
            ["Styre", "Hvor mange sitter i styret?", fact("board_members", 7), "vedtekter", ""],
            ["", "Hvor mange av dem kommer fra næringslivet?", fact("board_from_firms", 5), "", ""],
            ["", "Velger deltakerne styret?", fact("board_elected", True, "ja"), "vedtekter", ""],
            ["Økonomi", "Budsjett for 2024", fact("budget_total", 9_800_000, "9,8 MNOK"), "vedtatt budsjett", ""],
            ["", "Hva koster medlemskap for en bedrift med 20 ansatte?", fact("fee_small_firm", 12000, "kr 12 000"), "prisliste", ""],
            ["", "Tjenester dere tar betalt for", fact("paid_services", 5), "prisliste", ""],
            ["", "Blir regnskapet revidert utenfra?", fact("accounts_audited", True, "ja"), "", ""],
            ["", "Har dere en skriftlig plan for tiden etter dagens tilskudd?", fact("plan_after_grants", True, "ja"), "styresak 14/24", ""],
            ["Prosjekter", "Søknader om fellesprosjekter sendt i 2024", fact("projects_applied", 11), "", ""],
            ["", "Innvilget av disse", fact("projects_granted", 4), "", ""],
            ["", "Fellesprosjekter som går nå", fact("projects_running", 6), "", ""],
            ["", "Offentlige penger skaffet til deltakerne", fact("project_funds", 14_200_000, "14,2 MNOK"), "", ""],
            ["Ute", "Turer og messer ute i verden", fact("trips_abroad", 3), "", ""],
            ["", "Profil på den europeiske klyngeplattformen (ECCP)?", fact("eccp_profile", True, "ja"), "", ""],
            ["Virkning", "Gründerbedrifter dere har hjulpet", fact("startups_supported", 8), "", ""],
            ["", "Hvor mange medier har omtalt dere?", ask("20-30 ?"), "", "x"],
        ],
    },
    merged=("Egenvurdering!A1:E1", "Egenvurdering!A5:A7", "Egenvurdering!A8:A12", "Egenvurdering!A13:A15", "Egenvurdering!A16:A20", "Egenvurdering!A21:A24", "Egenvurdering!A25:A26", "Egenvurdering!A27:A28"),
    cluster="Vekstklyngen Trøndelag", currency="NOK", edition="benchmark-2019", language="nb", period="2024", for_period="2025",
)
# fmt: on

NORWEGIAN = (_BALANCE, _SCORECARD, _SHEET_A_YEAR, _PROGRAMME, _MOSTLY_BLANK, _SELF_REVIEW)

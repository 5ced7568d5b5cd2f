"""Norwegian workbooks: an appendix in nynorsk, accounts, a programme's table, notes, a form, tiles, sheets by year, a log."""

from datetime import date
from functools import partial

from layouts.further.marks import ask, fact, layout, past

_APPENDIX = layout(
    "c-nn-vedlegg-arsmelding",
    {
        "Vedlegg 2": [
            ["Vedlegg 2 til årsmeldinga for 2025"],
            ["Tareklynga Sunnfjord SA, Førde, org.nr. 921 556 340"],
            ["Skipa", ask("hausten 2010")],
            [],
            ["Medlemene"],
            ["Medlemer ved utgangen av året", fact("members_total", 67)],
            ["derav med underskriven medlemsavtale", fact("members_committed", 55)],
            ["Innmelde i løpet av året", fact("members_joined", 9)],
            ["Melde ut i løpet av året", fact("members_left", 4)],
            ["Medlemer som har fått purring på kontingenten", 6],
            ["Styret og kontoret"],
            ["Styremøte", fact("board_meetings", 8)],
            ["Styremedlemer (utan vara)", fact("board_members", 7)],
            ["Varamedlemer", 3],
            ["Saker handsama i styret", 52],
            ["Tilsette på kontoret 31. desember", fact("staff_headcount", 4)],
            ["Årsverk på kontoret", fact("staff_fte", 3.2, "3,2")],
            ["Tilsette med høgskule- eller universitetsutdanning", fact("staff_with_degree", 3)],
            ["Sjukefråvær i prosent", "2,8"],
            ["Aktivitet"],
            ["Faggrupper i arbeid", fact("working_groups", 3)],
            ["Møte i faggruppene til saman", fact("working_group_meetings", 14)],
            ["Nyhendebrev til medlemene", fact("newsletters", 11)],
            ["Oppslag om klynga i avis, radio og fjernsyn", fact("media_mentions", 23)],
            ["Vitjingar på heimesida", fact("website_visits", 12650, "12 650")],
            ["Følgjarar på Facebook", 1480],
            [],
            ["Førde, 17. februar 2026, for sekretariatet: I. H."],
        ],
    },
    merged=("Vedlegg 2!A1:C1", "Vedlegg 2!A2:C2"),
    cluster="Tareklynga Sunnfjord",
    language="nb",
    period="2025",
)

_KRONER = "#,##0"


def _two(question: str, now: int, before: int, budget: int) -> list[object]:
    """Return accounts, budget, difference and last year's accounts."""
    this, last = fact(question, now, form=_KRONER), past(2024, question, before, form=_KRONER)
    return [this, budget, now - budget, last]


_ACCOUNTS = layout(
    "c-nb-resultatrapport",
    {
        "Resultat": [
            ["Fjellmat Klynge AS", "", "", "", "", "Skrevet ut 06.02.2026"],
            ["Resultatrapport, beløp i hele kroner", "", "", "", "", "Side 1 av 2"],
            [],
            ["Konto", "Tekst", "Regnskap 2025", "Budsjett 2025", "Avvik", "Regnskap 2024"],
            [3010, "Kontingentinntekter", *_two("income_by_source.fees", 1184500, 1090250, 1200000)],
            [3110, "Kurs, konferanser og oppdrag", *_two("income_by_source.services", 663200, 518900, 600000)],
            [3190, "Sponsorbidrag", *_two("income_by_source.sponsoring", 90000, 120000, 100000)],
            [
                3410,
                "Innovasjon Norge og Forskningsrådet",
                *_two("income_by_source.national", 2750000, 2600000, 2750000),
            ],
            [3420, "Innlandet fylkeskommune", *_two("income_by_source.regional", 800000, 750000, 800000)],
            [3430, "Tilskudd fra vertskommunene", *_two("income_by_source.local", 225000, 225000, 225000)],
            [3440, "Horisont Europa og Interreg", *_two("income_by_source.eu", 412640, 307115, 450000)],
            [3990, "Diverse inntekter", 18310, 0, 18310, 6420],
            ["", "Sum driftsinntekter", ask(6143650), 6125000, 18650, ask(5617685)],
            [5000, "Lønn til ansatte", 3218400, 3150000, 68400, 2980100],
            [5400, "Arbeidsgiveravgift", 341150, 335000, 6150, 316800],
            [6300, "Leie kontor", 288000, 288000, 0, 276000],
            [7140, "Reisekostnader", 402775, 350000, 52775, 377310],
            [6700, "Kjøpte tjenester", 1770085, 1952000, -181915, 1600990],
            ["", "Sum driftskostnader", 6020410, 6075000, -54590, 5551200],
            ["", "Driftsresultat", 123240, 50000, 73240, 66485],
        ],
        "Tilleggsinfo": [
            ["Opplysninger til revisor", "2025", "Merknad"],
            ["Ansatte ved årsslutt", fact("staff_headcount", 6), "inkl. to på deltid"],
            ["Utførte årsverk", fact("staff_fte", 4.7, "4,7"), ""],
            ["Ansatte som sluttet i 2025", ask(1), ""],
            [
                "Egeninnsats fra medlemmene, timer à 600 kr (ikke bokført)",
                fact("income_by_source.in_kind", 534000, form=_KRONER),
                "890 timer",
            ],
            ["Regnskapsrapporter behandlet i styret", fact("controlling_reports", 5), ""],
            ["Finansiering sikret til og med", ask(date(2027, 6, 30)), "hovedprosjektet"],
        ],
    },
    cluster="Fjellmat Klynge",
    language="nb",
    period="2025",
)

_PROGRAMME = layout(
    "c-nb-programmet-kolonner",
    {
        "Status": [
            ["Klyngeporteføljen, status per 31.12.2025"],
            ["Kilde: klyngenes egenrapportering, kontrollert av programkontoret"],
            [],
            ["", "Bioøkonomi Trøndelag", "Verftsklyngen Romsdal", "Havromklyngen", "Sum / snitt"],
            ["Klyngeleder", "K. Vik", "M. Sæther", "P. Dahl", ""],
            ["Nivå i programmet", "Arena", "Arena Pro", "Arena", ""],
            ["Medlemmer, antall", 74, fact("members_total", 118), 52, 244],
            ["  herav forpliktede gjennom avtale", 60, fact("members_committed", 101), 41, 202],
            ["     små og mellomstore bedr.", 38, fact("members_by_type.sme", 64), 27, 129],
            ["     store bedr.", 7, fact("members_by_type.large", 13), 5, 25],
            ["     forskningsinst.", 4, fact("members_by_type.research", 3), 2, 9],
            ["     univ. og høysk.", 2, fact("members_by_type.university", 2), 1, 5],
            ["Årsverk i klyngeadm.", "3,5", fact("staff_fte", 6.3, "6,3"), "2,0", "11,8"],
            ["Omsetning klyngeorganisasjonen (mill. kr)", "7,9", fact("budget_total", 14200000, "14,2"), "4,1", "26,2"],
            ["Privat finansieringsandel", "38 %", "51 %", "44 %", ""],
            ["Bevilget ramme fra oss 2024–2027 (mill. kr)", "12,0", "20,0", "9,0", "41,0"],
            ["Medlemmer i samarbeidsprosjekter med andre medlemmer", 31, fact("members_cooperating", 58), 19, 108],
            ["Svarprosent i medlemsundersøkelsen", "47 %", fact("satisfaction_response_rate", 55, "55 %"), "62 %", "55 %"],
            ["Medlemstilfredshet (skala 1–5)", "4,2", fact("satisfaction_mean", 3.9, "3,9"), "4,4", "4,2"],
            ["Neste evaluering", "høst 2026", "vår 2027", "høst 2026", ""],
        ],
    },
    cluster="Verftsklyngen Romsdal",
    language="nb",
    period="2025",
)  # fmt: skip

_NOTES = layout(
    "c-nb-intervjunotat",
    {
        "Notat": [
            ["Intervjunotat, Lyd og Lys Klynge, Ålesund 11.3.2026"],
            ["Tallene gjelder 2025 der ikke annet er sagt. Bedømmere: R. T. og en dansk kollega"],
            [],
            ["Ind.", "Stikkord", "Svar", "Sett"],
            ["1.1.0", "medl. i alt", fact("members_total", 112), "liste"],
            ["1.1.0", "med avtale eller kontingent", fact("members_committed", 94), "reskontro"],
            ["1.2", "av de forpliktede: maks 150 km unna", fact("members_within_150km", 69), "kart"],
            ["2.1", "stiftet", fact("founded_on", "2012-05-23", "23.05.2012"), "vedtekter"],
            ["2.2.1", "personer på lønningslista", fact("staff_headcount", 7), ""],
            ["2.2.1", "årsv.", fact("staff_fte", 5.6, "5,6"), ""],
            ["2.2.2", "har bachelor eller høyere", fact("staff_with_degree", 6, "6 stk."), "CV"],
            ["2.2.3", "kursdager i fjor, alle til sammen", fact("training_days", 31), "nei"],
            ["2.2.4", "sluttet i 2024 og 2025 til sammen", fact("staff_left", 1), ""],
            ["2.3", "nye medl. i fjor", fact("members_joined", 13), ""],
            ["2.3", "utmeldte i fjor", fact("members_left", 5), "to konkurser"],
            ["2.4", "styremøter", fact("board_meetings", 7, "7 i året"), "protokoller"],
            ["2.5", "bedriftsbesøk i fjor", ask(83), "flere besøk hos samme medlem"],
            ["2.7", "partnere i regionen", fact("partners_regional", 12), ""],
            ["2.7", "partnere ellers i landet", fact("partners_national", 8), ""],
            ["2.7", "partnere i utlandet", fact("partners_international", 5), ""],
            ["3.1", "måneder med sikret økonomi", fact("financing_secured_months", 22, "22 mnd."), "tilsagnsbrev"],
            ["4.1.2", "strategi vedtatt i styret", fact("strategy_adopted_on", "2023-11-16", "16. november 2023"), "ja"],
            ["4.1.3", "tiltak i handlingsplanen", fact("plan_measures", 27, "27 tiltak"), "plan"],
            ["4.1.4", "økonomirapporter til styret", fact("controlling_reports", 4, "4 pr. år"), ""],
            ["4.4", "medl. som har brukt minst én tjeneste", fact("members_using_services", 71, "71 medl."), ""],
            ["5.3", "svarandel i undersøkelsen", fact("satisfaction_response_rate", 46, "46 %"), "rapport"],
            ["", "God stemning. Sponsoravtale med lokal bank avsluttes i juni.", "", ""],
        ],
    },
    merged=("Notat!A1:D1", "Notat!A2:D2"),
    cluster="Lyd og Lys Klynge",
    language="nb",
    period="2025",
)  # fmt: skip

_FORM = layout(
    "c-nb-besvart-benchmarking",
    {
        "Om utfyllingen": [
            ["Takk for at dere fyller ut før besøket! Send skjemaet til sekretariatet innen 20. januar 2026."],
            ["Utfylt av", "Toril N., daglig leder"],
            ["Telefon", "55 90 11 20"],
        ],
        "Svar": [
            ["Nr.", "Spørsmål (tall for 2025)", "Svar fra klyngen", "Kommentar"],
            [1, "Når ble klyngeorganisasjonen stiftet?", fact("founded_on", "2009-03-12", "12. mars 2009"), ""],
            [2, "Hvilken organisasjonsform har klyngen?", fact("legal_form", "association", "Forening"), "med egne vedtekter"],
            [3, "Hvem tok initiativet til at dere startet?", fact("initiative", "firms", "Bedrifter"), "seks mekaniske verksteder"],
            [4, "Hvor mange medlemmer har dere?", fact("members_total", 103), "31.12."],
            [5, "Hvor mange av dem har skrevet under på avtale eller betaler kontingent?", fact("members_committed", 91), ""],
            [6, "Hvor mange av de forpliktede hører hjemme i utlandet?", fact("members_abroad", 4), "Danmark og Polen"],
            [7, "Hvor mange sitter i styret?", fact("board_members", 9), ""],
            [8, "Hvor mange i styret kommer fra bedrifter?", fact("board_from_firms", 6), ""],
            [9, "Hvor mange i styret er kvinner?", 4, ""],
            [10, "Velges styret av medlemmene?", fact("board_elected", True, "Ja"), "på årsmøtet"],
            [11, "Hvor mange årsverk har dere?", fact("staff_fte", 4.5, "4,5"), ""],
            [12, "Har hver ansatt en egen kompetanseplan?", fact("learning_plans", False, "Nei"), "kommer i 2026"],
            [13, "Når begynte dagens klyngeleder?", fact("manager_since", "2021-08-01", "01.08.2021"), ""],
            [14, "Hva betaler en bedrift med 20 ansatte i kontingent per år?", fact("fee_small_firm", 18000, "18 000 kr"), ""],
            [15, "Hvor mange medlemmer betalte kontingent?", fact("members_paying", 88), "tre har fått fritak"],
            [16, "Hva betaler dere i husleie per år?", "216 000 kr", ""],
            [17, "Blir regnskapet revidert?", fact("accounts_audited", True, "Ja"), "av ekstern revisor"],
            [18, "Hvor mange fellessøknader var dere med på?", fact("projects_applied", 11), "alle med minst to medlemmer"],
            [19, "Hvor mange søknader ble innvilget?", fact("projects_granted", 4), ""],
            [20, "Hvor mange oppstartsbedrifter fikk hjelp av dere?", fact("startups_supported", 6), "alle yngre enn fem år"],
            [21, "Har dere en profil på ECCP?", fact("eccp_profile", True, "Ja"), ""],
            [22, "Hvor mange følger dere i sosiale medier, alle kanaler?", fact("social_followers", 5320, "5 320"), ""],
        ],
    },
    cluster="Mekanikklyngen Sunnhordland",
    language="nb",
    period="2025",
    edition="benchmark-2019",
)  # fmt: skip

_TILES = layout(
    "c-nb-dashbord",
    {
        "Dashbord": [
            ["", "Grønn Betong Klynge", "", "Dashbord 2025", "", "", "", ""],
            [],
            ["", "Medlemmer", "", "Forpliktede medlemmer", "", "Nye medlemmer", "", "Utmeldinger"],
            ["", fact("members_total", 84), "", fact("members_committed", 66), "", fact("members_joined", 10), "",
             fact("members_left", 3)],
            ["", "mål 90", "", "mål 72", "", "mål 12", "", "mål under 5"],
            [],
            ["", "Årsverk", "", "Ansatte", "", "Styremøter", "", "Arbeidsgrupper"],
            ["", fact("staff_fte", 3.8), "", fact("staff_headcount", 5), "", fact("board_meetings", 6), "",
             fact("working_groups", 4)],
            ["", "mål 4", "", "", "", "mål 6", "", "mål 5"],
            [],
            ["", "Svarprosent", "", "Tilfredshet (1–5)", "", "Anbefaling (NPS)", "", "Bruker tjenester"],
            ["", fact("satisfaction_response_rate", 58, 0.58, "0 %"), "", fact("satisfaction_mean", 4.2), "", 41, "",
             fact("members_using_services", 49)],
            ["", "mål 60 %", "", "mål 4,3", "", "mål 45", "", "av 66 forpliktede"],
            [],
            ["", "Nyhetsbrev", "", "Medieoppslag", "", "Unike brukere nettsted", "", "Følgere LinkedIn"],
            ["", fact("newsletters", 9), "", fact("media_mentions", 31), "", ask(7240), "", 2915],
            ["", "mål 10", "", "mål 30", "", "mål 8 000", "", "mål 3 000"],
        ],
    },
    merged=("Dashbord!B1:C1", "Dashbord!D1:E1"),
    filled={"Dashbord!B4": "C6E0B4", "Dashbord!D4": "C6E0B4", "Dashbord!F4": "FFE699", "Dashbord!H4": "C6E0B4"},
    cluster="Grønn Betong Klynge",
    language="nb",
    period="2025",
)  # fmt: skip


def _year(year: int, *values: float) -> list[list[object]]:
    """Return one year's sheet; the figures stand in the order of its lines."""
    total, signed, small, large, joined, left, persons, posts, board, groups, letters, budget, fees = values
    say = fact if year == 2025 else partial(past, year)
    return [
        ["Maritim Miljøklynge Agder", f"Nøkkeltall {year}"],
        [],
        ["MEDLEMMER", ""],
        ["Antall medlemmer 31.12.", say("members_total", total)],
        ["Forpliktet (avtale eller kontingent)", say("members_committed", signed)],
        ["   SMB", say("members_by_type.sme", small)],
        ["   Store bedrifter", say("members_by_type.large", large)],
        ["Kommet til", say("members_joined", joined)],
        ["Falt fra", say("members_left", left)],
        ["DRIFT", ""],
        ["Ansatte, personer", say("staff_headcount", persons)],
        ["Ansatte, årsverk", say("staff_fte", posts)],
        ["Avholdte styremøter", say("board_meetings", board)],
        ["Temagrupper for medlemmene", say("working_groups", groups)],
        ["Nyhetsbrv sendt", say("newsletters", letters)],
        ["ØKONOMI (1000 kr)", ""],
        ["Årets totalbudsjett", say("budget_total", budget * 1000, budget)],
        ["Kontingenter", say("income_by_source.fees", fees * 1000, fees)],
        ["Lønnskostnader", round(budget * 0.6)],
    ]


_BY_YEAR = layout(
    "c-nb-ark-per-ar",
    {
        "Les meg": [
            ["Ett ark per år. Tallene er godkjent av styret i mars året etter."],
            ["Spørsmål: post@mma.example"],
        ],
        "2023": _year(2023, 58, 44, 27, 8, 6, 2, 3, 2.4, 5, 2, 8, 4150, 690),
        "2024": _year(2024, 63, 49, 31, 8, 8, 3, 4, 3.1, 6, 3, 10, 5200, 745),
        "2025": _year(2025, 71, 57, 36, 9, 11, 3, 4, 3.5, 6, 4, 10, 5800, 812),
    },
    cluster="Maritim Miljøklynge Agder",
    language="nb",
    period="2025",
)

_LOG = layout(
    "c-nb-aktivitetslogg",
    {
        "Logg (utdrag)": [
            ["Dato", "Aktivitet", "Type", "Deltakere", "Medlemsbedrifter", "Ansvarlig"],
            [date(2025, 1, 22), "Frokost: Skattefunn steg for steg", "Finansiering", 24, 17, "LH"],
            [date(2025, 2, 6), "Demodag sensorer", "Teknologi", 41, 25, "AE"],
            [date(2025, 3, 13), "Speeddating leverandører", "Kobling", 58, 39, "LH"],
            [date(2025, 4, 29), "Fagbrev på jobb, infomøte", "Kompetanse", 19, 14, "AE"],
            [date(2025, 9, 4), "Fellesstand i Hamburg", "Internasjonalt", 12, 8, "LH"],
        ],
        "Oppsummering": [
            ["Aktiviteter for medlemmene i 2025, oppsummert fra loggen"],
            [],
            ["Tjenesteområde", "Antall arrangementer", "Antall deltakere", "Snitt per arr."],
            ["Finansiering og virkemidler", fact("services.funding.events", 6), fact("services.funding.participants", 118), 19.7],
            ["Teknologi og innovasjon", fact("services.technology.events", 9), fact("services.technology.participants", 286), 31.8],
            ["Nettverk og partnersøk", fact("services.matchmaking.events", 5), fact("services.matchmaking.participants", 204), 40.8],
            ["Kurs og kompetanse", fact("services.training.events", 11), fact("services.training.participants", 173), 15.7],
            ["Gründere og oppstart", fact("services.entrepreneurship.events", 3), fact("services.entrepreneurship.participants", 47), 15.7],
            ["Internasjonalt", fact("services.internationalisation.events", 4), fact("services.internationalisation.participants", 52), 13],
            ["Profilering av bransjen", fact("services.marketing.events", 2), fact("services.marketing.participants", 340), 170],
            ["Sum", 40, 1220, 30.5],
            [],
            ["Forpliktede medlemmer som har brukt minst én tjeneste", fact("members_using_services", 62)],
            ["Forpliktede medlemmer vi har hatt personlig kontakt med", fact("members_contacted", 70)],
            ["Bedriftsbesøk gjennomført av oss", ask(94)],
            ["Ikke-medlemmer på arrangementer", 131],
        ],
    },
    merged=("Oppsummering!A1:D1",),
    cluster="Sensorklyngen Telemark",
    language="nb",
    period="2025",
)  # fmt: skip

NORWEGIAN = (_APPENDIX, _ACCOUNTS, _PROGRAMME, _NOTES, _FORM, _TILES, _BY_YEAR, _LOG)

"""As clusters, programme offices and accountants in Norway lay out their figures."""

from datetime import date

from openpyxl import Workbook

from layouts.tuned.marking import ask, laid, now, was


def _annual_report() -> dict[str, list[list[object]]]:
    return {
        "Rapportering": [
            ["Årsrapport 2025 til klyngeprogrammet", None, None, None],
            ["Klynge:", "Havvind Vest", "Org.nr.", "912 345 678"],
            ["Kontaktperson:", "Kari Nordmann", "Tlf.", "55 12 34 56"],
            ["Postadresse:", "Postboks 24, 5804 Bergen", None, None],
            [],
            ["Indikator", "Resultat 2024", "Resultat 2025", "Mål 2026"],
            ["Antall medlemmer", was(2024, "members_total", 88), now("members_total", 94), 100],
            ["- hvorav forpliktende medl.", was(2024, "members_committed", 60), now("members_committed", 66), 75],
            ["Nye medlemmer i løpet av året", was(2024, "members_joined", 9), now("members_joined", 11), 10],
            ["Utmeldinger", was(2024, "members_left", 4), now("members_left", 5), 0],
            ["Antall årsverk i klyngeadm.", was(2024, "staff_fte", 5.5, "5,5"), now("staff_fte", 5.8, "5,8 åv"), 6],
            ["Nyhetsbrev", was(2024, "newsletters", 10), now("newsletters", 12), 12],
            ["Medieoppslag", was(2024, "media_mentions", 31), now("media_mentions", 47), 50],
            [],
            ["Merknad: 3 av de nye medlemmene kom til etter fusjonen i 2025.", None, None, None],
        ]
    }  # fmt: skip


def _accounts() -> dict[str, list[list[object]]]:
    return {
        "Resultatregnskap": [
            ["Havvind Vest SA", None, None, None, None],
            ["Beløp i hele tusen kroner", None, None, None, None],
            ["Konto", "Driftsinntekter", "Regnskap 2025", "Budsjett 2025", "Regnskap 2024"],
            [3000, "Medlemskontingenter", now("income_by_source.fees", 2140000, 2140), 2000, was(2024, "income_by_source.fees", 1985000, 1985)],
            [3100, "Salg av tjenester", now("income_by_source.services", 410000, 410), 500, was(2024, "income_by_source.services", 377000, 377)],
            [3200, "Sponsorinntekter", now("income_by_source.sponsoring", 150000, 150), 150, was(2024, "income_by_source.sponsoring", 125000, 125)],
            [3410, "Tilskudd fra EU (Horisont, Interreg)", now("income_by_source.eu", 960000, 960), 900, was(2024, "income_by_source.eu", 1020000, 1020)],
            [3420, "Statlige tilskudd", now("income_by_source.national", 3500000, 3500), 3500, was(2024, "income_by_source.national", 3000000, 3000)],
            [3430, "Tilskudd fra fylkeskommunen", now("income_by_source.regional", 800000, 800), 800, was(2024, "income_by_source.regional", 800000, 800)],
            [3440, "Tilskudd fra kommunene", now("income_by_source.local", 120000, 120), 100, was(2024, "income_by_source.local", 90000, 90)],
            [None, "Sum driftsinntekter", 8080, 7950, 7397],
            [5000, "Lønn", -4920, -4800, -4510],
            [6700, "Honorar revisor", -85, -80, -78],
            [None, "Årsresultat", 214, 0, 96],
        ]
    }  # fmt: skip


def _questions() -> dict[str, list[list[object]]]:
    return {
        "Skjema": [
            ["Egenvurdering klyngeledelse – svarskjema 2025", "", ""],
            ["Spørsmål", "Svar", "Kommentar"],
            ["1. Hvor mange medlemmer har klyngen?", now("members_total", 58, "58 stk"), "pr. 31.12.2025"],
            ["2. Hvor mange av medlemmene er forpliktet gjennom avtale eller kontingent?", now("members_committed", 49, "49 stk"), ""],
            ["3. Når ble organisasjonen stiftet?", now("founded_on", "2011-05-17", "17. mai 2011"), "vedtekter vedlagt"],
            ["4. Hvor mange er ansatt i sekretariatet?", now("staff_headcount", 5, "5 personer"), "to på deltid"],
            ["5. Hvor mange av de ansatte har høyere utdanning?", now("staff_with_degree", 4, "4"), ""],
            ["6. Hvor mange styremøter ble holdt i fjor?", now("board_meetings", 7), ""],
            ["7. Hvor mange kvinner sitter i styret?", 4, ""],
            ["8. Hvor mange måneder er finansieringen sikret?", now("financing_secured_months", 19, "19 mnd"), "ut juli 2027"],
            ["9. Når ble strategien sist revidert?", ask("våren 2025"), ""],
            ["10. Hvor mange arbeidsgrupper er aktive?", now("working_groups", 3, "3 stk"), ""],
            ["11. Har klyngen en handlingsplan?", "ja", ""],
            ["12. Hvor fornøyd er dere med programmet? (0–5)", 4, ""],
        ]
    }  # fmt: skip


def _portfolio() -> dict[str, list[list[object]]]:
    return {
        "Portefølje 2025": [
            ["Arena- og NCE-klynger, rapporterte tall 2025", None, None, None, None, None, None],
            [None, "Medlemmer", None, "Sekretariat", None, "Medlemsundersøkelse", None],
            ["Klynge", "totalt", "forpliktede", "ansatte", "årsverk", "svarprosent", "snitt (1–5)"],
            ["Lakseklyngen", 112, 90, 9, 7.5, 0.41, 4.4],
            ["Smart Skog", 63, 41, 4, 3.0, 0.36, 3.9],
            ["Fjordhelse", now("members_total", 77), now("members_committed", 58), now("staff_headcount", 6), now("staff_fte", 4.25), now("satisfaction_response_rate", 52, 0.52), now("satisfaction_mean", 4.1)],
            ["Havvind Øst", 54, 50, 5, 3.8, 0.6, 4.0],
            ["Sum / snitt", 306, 239, 24, 18.55, 0.4725, 4.1],
        ]
    }  # fmt: skip


def _dress_portfolio(made: Workbook) -> None:
    sheet = made["Portefølje 2025"]
    for area in ("B2:C2", "D2:E2", "F2:G2"):
        sheet.merge_cells(area)
    for row in range(4, 9):
        sheet.cell(row, 6).number_format = "0 %"


def _numbered() -> dict[str, list[list[object]]]:
    return {
        "ECEI": [
            ["Ind.", "Tema", "Tall 2025", "Enhet", "Poeng (0-5)"],
            ["Ind. 1.1.0", "Deltakere i alt", now("members_total", 131), "stk", None],
            ["Ind. 1.1.0", "Forpliktede deltakere", now("members_committed", 102), "stk", None],
            ["Ind. 1.1.1", "SMB", now("members_by_type.sme", 61), "stk", 4],
            ["Ind. 1.1.1", "Storbedrifter", now("members_by_type.large", 17), "stk", None],
            ["Ind. 1.1.1", "FoU-institutter", now("members_by_type.research", 6), "stk", None],
            ["Ind. 1.1.1", "Univ. og høgskoler", now("members_by_type.university", 4), "stk", None],
            ["Ind. 1.1.1", "Videregående skoler og fagskoler", now("members_by_type.training", 3), "stk", None],
            ["Ind. 1.1.1", "Finans/investorer", now("members_by_type.finance", 2), "stk", None],
            ["Ind. 1.1.1", "Kommuner og andre offentlige", now("members_by_type.public", 9), "stk", None],
            ["Ind. 1.2", "Forpliktede innen 150 km", now("members_within_150km", 88), "stk", 5],
            ["Ind. 2.2.3", "Kursdager pr år, alle ansatte", now("training_days", 24.5, "24,5"), "dager", 3],
            ["Ind. 2.2.4", "Sluttet siste to år", now("staff_left", 2), "pers.", 3],
            ["Ind. 2.5", "Medlemmer kontaktet personlig", now("members_contacted", 91), "stk", 4],
            ["Ind. 2.6", "Medlemmer i samarbeidsprosjekter", now("members_cooperating", 70), "stk", 4],
            ["Ind. 4.1.3", "Tiltak i handlingsplanen", now("plan_measures", 18), "stk", 3],
            ["Ind. 4.6.2", "Besøk på nettsiden", now("website_visits", 48200, "48 200"), "besøk", 2],
        ]
    }  # fmt: skip


def _years_down() -> dict[str, list[list[object]]]:
    return {
        "Utvikling": [
            ["År", "Medlemmer", "Ansatte", "Årsverk", "Styremøter", "Medieomtaler", "Omsetning (mill. kr)"],
            [2023, was(2023, "members_total", 40), was(2023, "staff_headcount", 3), was(2023, "staff_fte", 2.2, "2,2"), was(2023, "board_meetings", 5), was(2023, "media_mentions", 14), was(2023, "budget_total", 4100000, "4,1")],
            [2024, was(2024, "members_total", 46), was(2024, "staff_headcount", 4), was(2024, "staff_fte", 3, "3,0"), was(2024, "board_meetings", 6), was(2024, "media_mentions", 22), was(2024, "budget_total", 5300000, "5,3")],
            [2025, now("members_total", 53), now("staff_headcount", 4), now("staff_fte", 3.4, "3,4"), now("board_meetings", 6), now("media_mentions", 19), now("budget_total", 5900000, "5,9")],
        ]
    }  # fmt: skip


def _nynorsk() -> dict[str, list[list[object]]]:
    return {
        "Nøkkeltal": [
            ["Nøkkeltal for klynga 2025"],
            [],
            ["Tal på medlemer", now("members_total", 39)],
            ["Av desse forplikta", now("members_committed", 33)],
            ["Små og mellomstore verksemder", now("members_by_type.sme", 21)],
            ["Store verksemder", now("members_by_type.large", 4)],
            ["Forskingsinstitutt", now("members_by_type.research", 2)],
            ["Kommunar og fylke", now("members_by_type.public", 5)],
            ["Tilsette", now("staff_headcount", 3)],
            ["Årsverk", now("staff_fte", 2.6, "2,6")],
            ["Styremøte i året", now("board_meetings", 5)],
            ["Skipa", now("founded_on", "2018-11-02", "2. november 2018")],
            ["Svarprosent i medlemsundersøkinga", now("satisfaction_response_rate", 61, "61 %")],
            ["Kontakt: Åse Vik, tlf. 57 65 43 21, 6800 Førde"],
        ]
    }  # fmt: skip


def _traps() -> dict[str, list[list[object]]]:
    return {
        "Oversikt": [
            ["Klyngetall per 31.12.2025", "Havvind Vest", "Vertsorganisasjon: Vestland Utvikling AS"],
            ["Medlemmer totalt", now("members_total", 72), None],
            ["Medlemmer, mål 2027", 90, None],
            ["Styremedlemmer", now("board_members", 9), None],
            ["herav kvinner i styret", 4, None],
            ["Ansatte i klyngen", now("staff_headcount", 6), 48],
            ["Årsverk i klyngen", now("staff_fte", 4.6, "4,6"), 43.5],
            ["Budsjett neste år (kr)", 9500000, 61000000],
            ["Totalbudsjett 2025 (kr)", now("budget_total", 8750000, "8 750 000"), 58400000],
            ["Andel forpliktede", "81 %", None],
            ["Arbeidsgrupper", now("working_groups", 5), None],
            ["Møter i arbeidsgruppene", now("working_group_meetings", 21), None],
            ["Nettsidebesøk", ask("1.234"), None],
            ["Suksesshistorier", "ikke relevant", None],
        ]
    }  # fmt: skip


def _services() -> dict[str, list[list[object]]]:
    return {
        "Aktiviteter 2025": [
            ["Aktivitetsrapport 2025", None, None, None],
            ["Tjenesteområde", "Antall arrangementer", "Antall deltakere", "Merknad"],
            ["Finansiering", now("services.funding.events", 4), now("services.funding.participants", 61), None],
            ["Teknologi og innovasjon", now("services.technology.events", 9), now("services.technology.participants", 212), "inkl. to webinarer"],
            ["Nettverk og matchmaking", now("services.matchmaking.events", 6), now("services.matchmaking.participants", 140), None],
            ["Kurs og kompetanse", now("services.training.events", 11), now("services.training.participants", 187), None],
            ["Entreprenørskap", now("services.entrepreneurship.events", 2), now("services.entrepreneurship.participants", 35), None],
            ["Internasjonalisering", now("services.internationalisation.events", 3), now("services.internationalisation.participants", 28), "messe i Hamburg"],
            ["Totalt", 35, 663, None],
            [],
            ["Medlemmer som har brukt tjenestene", now("members_using_services", 52), None, None],
        ]
    }  # fmt: skip


def _left_and_hidden() -> dict[str, list[list[object]]]:
    return {
        "Dashbord": [
            ["KPI-dashbord – desember 2025", None, None, None, None],
            [],
            [now("members_total", 104), None, now("members_committed", 81), None, now("members_joined", 13)],
            ["medlemmer", None, "forpliktede", None, "nye medlemmer"],
            [],
            [now("staff_fte", 6.5, "6,5"), None, now("satisfaction_response_rate", 47, 0.47), None, now("satisfaction_mean", 4.2, "4,2")],
            ["årsverk", None, "svarprosent", None, "tilfredshet (1–5)"],
            [],
            ["Side 1 av 2", None, None, None, "v3.1"],
        ],
        "2024": [
            ["KPI-grunnlag 2024", None],
            ["Antall medlemmer", was(2024, "members_total", 91)],
            ["Forpliktede medlemmer", was(2024, "members_committed", 70)],
            ["Årsverk", was(2024, "staff_fte", 6)],
        ],
    }  # fmt: skip


def _dress_dashboard(made: Workbook) -> None:
    made["Dashbord"]["C6"].number_format = "0 %"
    made["2024"].sheet_state = "hidden"


def _benchmark() -> dict[str, list[list[object]]]:
    return {
        "Bronse": [
            ["Grunnlag for benchmarking 2025", None],
            ["Organisasjonsform", now("legal_form", "association", "Forening")],
            ["Stiftet", now("founded_on", "2014-09-24", date(2014, 9, 24))],
            ["Medlemmer totalt", now("members_total", 66)],
            ["Forpliktede medlemmer", now("members_committed", 54)],
            ["Styremedlemmer", now("board_members", 8)],
            ["Styremedlemmer fra bedrifter", now("board_from_firms", 5)],
            ["Er styret valgt av medlemmene?", now("board_elected", True, "Ja")],
            ["Søknader sendt i 2025", now("projects_applied", 14)],
            ["Søknader innvilget", now("projects_granted", 6)],
            ["Støttede oppstartsbedrifter", now("startups_supported", 10)],
            ["Medlemmer som betaler kontingent", now("members_paying", 60)],
            ["Revidert regnskap", now("accounts_audited", True, "ja")],
            ["Følgere på sosiale medier", now("social_followers", 5400, "5 400")],
        ]
    }  # fmt: skip


LAYOUTS = (
    laid("nb-annual-report", _annual_report(), language="nb", period="2025"),
    laid("nb-accounts", _accounts(), language="nb", period="2025"),
    laid("nb-questions", _questions(), language="nb", period="2025"),
    laid("nb-portfolio", _portfolio(), _dress_portfolio, language="nb", period="2025", cluster="Fjordhelse"),
    laid("nb-numbered", _numbered(), language="nb", period="2025"),
    laid("nb-years-down", _years_down(), language="nb", period="2025"),
    laid("nn-key-figures", _nynorsk(), language="nb", period="2025"),
    laid("nb-traps-and-host", _traps(), language="nb", period="2025"),
    laid("nb-services", _services(), language="nb", period="2025"),
    laid("nb-dashboard", _left_and_hidden(), _dress_dashboard, language="nb", period="2025"),
    laid("nb-benchmark", _benchmark(), language="nb", period="2025", edition="benchmark-2019"),
)

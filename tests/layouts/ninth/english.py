"""English workbooks: an audit log, a traffic report, a fund's grid, a timeline, an interview, a blank, a programme of events, a trilateral form."""

from datetime import date

from layouts.further.marks import Mark, ask, fact, layout, past, thousand

# fmt: off
_AUDIT = layout(
    "n-en-auditor-working-paper",
    {
        "Working paper": [
            ["WP-07", "Svalbard Research Logistics – audit of 2025 data", "", ""],
            ["Prepared by", "L. Haraldsen", "Date of visit", date(2026, 2, 3)],
            [],
            ["What was checked", "Found", "Proof seen", "Mark out of 4 and reason"],
            ["How many organisations take part in the cluster", fact("members_total", 39), "list", ""],
            ["How many of these are committed (agreement, fee or regular work)", fact("members_committed", 33), "12 agreements", "4 – very high share"],
            ["Committed within 150 km of the office", fact("members_within_150km", 11), "addresses", "1 – islands"],
            ["Number of people employed", fact("staff_headcount", 3), "contracts", ""],
            ["Number of full-time equivalents", fact("staff_fte", 2.8), "payroll", "3 – enough for now"],
            ["Employees holding a degree", fact("staff_with_degree", 3), "CVs", "4 – all three"],
            ["Days of training, whole team, in 2025", fact("training_days", 9), "invoices", "2 – no plan"],
            ["Employees gone within the last two years", fact("staff_left", 1), "", "3 – replaced in a month"],
            ["Size of the board (persons)", fact("board_members", 5), "minutes", ""],
            ["Number of times that the board met", fact("board_meetings", 4), "minutes", "3 – all with decisions"],
            ["Partner organisations in the region", fact("partners_regional", 4), "", ""],
            ["Partner organisations elsewhere in the country", fact("partners_national", 9), "", ""],
            ["Partner organisations abroad", fact("partners_international", 6), "MoUs", "4 – lively"],
            ["Funding secured for how many months", ask("to the end of the project"), "", "? – ask for the date"],
            ["Working groups at work", fact("working_groups", 2), "", "2 – same people in both"],
            ["Committed participants met in person in 2025", fact("members_contacted", 30), "diary", "4 – nearly all"],
            ["Measures in the plan", fact("plan_measures", 14), "plan", "3 – half of them dated"],
            ["Performance figures monitored", fact("kpis_monitored", 7), "dashboard", "2 – inputs only"],
            ["Media cuttings of 2025", fact("media_mentions", 16), "folder", "2 – local papers"],
            ["Stories of success published in 2025", fact("success_stories", 2), "web", "2 – no figures"],
            ["Average mark", 2.8, "", ""],
        ],
    },
    merged=("Working paper!B1:D1",),
    cluster="Svalbard Research Logistics", currency="NOK", language="en", period="2025",
)

_REPORT = layout(
    "n-en-quarterly-pack",
    {
        "Pack": [
            ["Management pack to the board: year-end 2024", "", "", "", "", "", ""],
            ["Sámi Food & Craft Cluster", "", "", "", "", "", ""],
            ["Line", "YE 2024", "Budgeted 2024", "Var.", "YE 2023", "Outlook 2025", "Owner"],
            ["Members at year end", fact("members_total", 91), 95, -4, past(2023, "members_total", 85), 98, "AM"],
            ["Committed at year end", fact("members_committed", 68), 70, -2, past(2023, "members_committed", 61), 75, "AM"],
            ["Members recruited", fact("members_joined", 13), 15, -2, past(2023, "members_joined", 10), 12, "AM"],
            ["Members lost", fact("members_left", 7), 5, 2, past(2023, "members_left", 9), 5, "AM"],
            ["FTE on the team", fact("staff_fte", 4.2), 4.5, -0.3, past(2023, "staff_fte", 3.7), 4.5, "HR"],
            ["Headcount on the team", fact("staff_headcount", 5), 5, 0, past(2023, "staff_headcount", 5), 5, "HR"],
            ["Fee income (SEK k)", thousand("income_by_source.fees", 548), 560, -12, past(2023, "income_by_source.fees", 497000, 497), 590, "FIN"],
            ["Service sales (SEK k)", thousand("income_by_source.services", 236), 200, 36, past(2023, "income_by_source.services", 181000, 181), 250, "FIN"],
            ["Regional grants (SEK k)", thousand("income_by_source.regional", 1900), 1900, 0, past(2023, "income_by_source.regional", 1750000, 1750), 1900, "FIN"],
            ["EU grants (SEK k)", thousand("income_by_source.eu", 1124), 1300, -176, past(2023, "income_by_source.eu", 890000, 890), 1500, "FIN"],
            ["Months of secured financing", fact("financing_secured_months", 22), 24, -2, past(2023, "financing_secured_months", 34), 24, "FIN"],
            ["Mentions in press, radio, TV", fact("media_mentions", 51), 45, 6, past(2023, "media_mentions", 40), 45, "COM"],
            ["Satisfacton of members, mean (1–5)", fact("satisfaction_mean", 4.2), 4.3, -0.1, past(2023, "satisfaction_mean", 4.0), 4.3, "AM"],
            ["Response to the member survey", fact("satisfaction_response_rate", 49, 0.49, "0%"), 0.5, -0.01, past(2023, "satisfaction_response_rate", 55, 0.55, "0%"), 0.5, "AM"],
            ["Times the board convened in the year", fact("board_meetings", 7), 6, 1, past(2023, "board_meetings", 6), 6, "CEO"],
            ["Working groups in operation", fact("working_groups", 4), 4, 0, past(2023, "working_groups", 3), 5, "AM"],
            ["Newsletters issued", fact("newsletters", 11), 12, -1, past(2023, "newsletters", 12), 12, "COM"],
            ["Turnover of member firms (SEK m)", 1740, "", "", 1655, "", "AM"],
        ],
    },
    merged=("Pack!A1:G1", "Pack!A2:G2"),
    cluster="Sámi Food & Craft Cluster", currency="SEK", language="en", period="2024", for_period="2025",
)

_GRID = layout(
    "n-en-fund-grid",
    {
        "Grid": [
            ["Innovation fund: grid of supported clusters, figures of 31 Dec 2025", "", "", "", "", "", "", "", "", "", "", "", ""],
            ["ID", "Cluster", "Lead country", "All members", "Committed members", "SME (committed)", "Large (committed)", "Employees", "FTE", "Annual budget, EUR m", "Fee income, EUR m", "Members joined", "Members left", "Board meetings of the year", "EU funds, EUR m"],
            ["C-01", "Advanced Fibres Baltic", "EE", 55, 41, 28, 5, 4, 3.1, 0.62, 0.09, 6, 3, 4, 0.2],
            ["C-02", "Biogas North", "FI", 70, 66, 39, 12, 5, 4.7, 0.88, 0.21, 4, 4, 6, 0.35],
            ["C-03", "Coastal Robotics Alliance", "DK", fact("members_total", 118), fact("members_committed", 93), fact("members_by_type.sme", 61), fact("members_by_type.large", 14), fact("staff_headcount", 8), fact("staff_fte", 7.2), fact("budget_total", 1450000, 1.45), fact("income_by_source.fees", 310000, 0.31), fact("members_joined", 15), fact("members_left", 9), fact("board_meetings", 5), fact("income_by_source.eu", 520000, 0.52)],
            ["C-04", "Data for Health", "SE", 162, 120, 77, 19, 9, 8.3, 1.9, 0.4, 21, 12, 6, 0.75],
            ["", "Sum of the portfolio", "", 405, 320, 205, 50, 26, 23.3, 4.85, 1.01, 46, 28, 21, 1.82],
            ["", "European median", "", 98, 75, "", "", 5, 4.1, 0.7, "", "", "", "", ""],
        ],
    },
    merged=("Grid!A1:O1",),
    cluster="Coastal Robotics Alliance", currency="EUR", language="en", period="2025",
)

_ASKED = ("members_total", "members_committed", "board_meetings", "newsletters", "website_visits", "staff_fte")
_HELD: dict[int, tuple[float, ...]] = {
    2022: (44, 36, 5, 9, 7120, 2.0), 2023: (48, 39, 5, 10, 8240, 2.2), 2024: (57, 46, 6, 10, 9815, 3.0), 2025: (62, 53, 6, 12, 12040, 3.3),
}


def _year(at: int) -> list[object]:
    marked: list[Mark] = [fact(q, v) if at == 2025 else past(at, q, v) for q, v in zip(_ASKED, _HELD[at], strict=True)]
    return ["", at, *marked]


_TIMELINE = layout(
    "n-en-timeline-rows",
    {
        "Timeline": [
            ["", "Small Satellites Åland – timeline", "", "", "", "", "", ""],
            [],
            ["", "Year", "Member organisations", "Committed member organisations", "Board sessions", "Newsletter editions", "Web visits", "Full-time equivalents"],
            *[_year(at) for at in sorted(_HELD)],
            ["", "2026 (plan)", 70, 60, 6, 12, 15000, 3.5],
            [],
            ["", "All numbers as in the annual reports.", "", "", "", "", "", ""],
        ],
        "Composition": [
            ["Committed member organisations, end of 2025", ""],
            ["Small and medium-sized firms", fact("members_by_type.sme", 32)],
            ["Large firms", fact("members_by_type.large", 8)],
            ["Universities and colleges", fact("members_by_type.university", 4)],
            ["Research institutes", fact("members_by_type.research", 2)],
            ["Public authorities", fact("members_by_type.public", 7)],
        ],
    },
    merged=("Timeline!B1:H1",),
    cluster="Small Satellites Åland", currency="EUR", language="en", period="2025",
)

_INTERVIEW = layout(
    "n-en-interview-record",
    {
        "Record": [
            ["Interview record", "Fjord Wind Services", ""],
            ["Data year", 2024, ""],
            [],
            ["Topic", "What they told us", "To check"],
            ["Type of legal body", fact("legal_form", "association", "Membership association"), ""],
            ["Started by", fact("initiative", "firms", "Firms"), "two shipyards"],
            ["Registered on", fact("founded_on", "2017-10-09", "9th October 2017"), ""],
            ["Number of participants altogether", fact("members_total", 83), ""],
            ["Participants that are committed", fact("members_committed", 69), ""],
            ["Committed participants with a seat in another country", fact("members_abroad", 7), ""],
            ["People on the board", fact("board_members", 10), ""],
            ["… of whom from firms", fact("board_from_firms", 8), ""],
            ["Do participants elect the board?", fact("board_elected", True, "yes"), ""],
            ["Does each member of staff have a learning plan?", fact("learning_plans", True, "yes"), "seen two"],
            ["The present manager took over on", fact("manager_since", "2021-04-15", "15.04.2021"), ""],
            ["Audit of the accounts by an outsider?", fact("accounts_audited", True, "yes"), ""],
            ["Written plan for when the grants end?", ask("in part"), "yes"],
            ["Participants that paid the fee of 2024", fact("members_paying", 66), ""],
            ["What a firm of 20 people pays a year", fact("fee_small_firm", 21000, "NOK 21,000"), ""],
            ["Joint projects under way", fact("projects_running", 7), ""],
            ["Joint project applications sent in 2024", fact("projects_applied", 10), ""],
            ["Joint project applications approved", fact("projects_granted", 4), ""],
            ["Young firms supported in 2024", ask("8 to 12"), "list"],
            ["Team: persons", fact("staff_headcount", 5), ""],
            ["Team: full-time equivalents", fact("staff_fte", 4.7, "4.7"), ""],
            ["Trips, fairs and visits abroad with participants, 2024", fact("trips_abroad", 4), ""],
            ["Languages on the website", fact("website_languages", 2), ""],
            ["ECCP profile up to date?", fact("eccp_profile", False, "no"), ""],
            ["Social media followers, summed up", fact("social_followers", 5870, "5,870"), ""],
        ],
    },
    cluster="Fjord Wind Services", currency="NOK", edition="benchmark-2019", language="en", period="2024", for_period="2025",
)

_BLANK = layout(
    "n-en-mostly-blank-form",
    {
        "Form": [
            ["Pre-visit form", "", "", ""],
            ["Cluster", "Nordic Peatland Products", "Reporting year", 2024],
            ["Please fill in the yellow cells. Grey cells hold our example.", "", "", ""],
            ["", "", "You", "Example cluster"],
            ["Membership", "Members, everyone counted", fact("members_total", 24), 60],
            ["Membership", "Members, committed only", fact("members_committed", 19), 45],
            ["Membership", "Members that joined in the year", "", 7],
            ["Membership", "Members that left in the year", "", 3],
            ["Team", "Persons", "", 5],
            ["Team", "Full-time equivalents", fact("staff_fte", 1.5), 4.2],
            ["Board", "Meetings in the year", fact("board_meetings", 4), 6],
            ["Money", "Membership fees in the year, EUR", fact("income_by_source.fees", 27500, "27,500"), "120,000"],
            ["Money", "Months of secured financing", ask("12?"), 24],
            ["Surveys", "Date of the last satisfaction survey", "none so far", "14 March 2024"],
            ["Surveys", "Response rate", "", "45 %"],
        ],
        "Read me": [["Send the form back two weeks before the visit."], ["A cluster of 60 members has 45 committed ones in our example."]],
    },
    merged=("Form!A3:D3",), filled={"Form!C5": "FFFF00", "Form!C6": "FFFF00", "Form!D5": "D9D9D9", "Form!D6": "D9D9D9"},
    cluster="Nordic Peatland Products", currency="EUR", language="en", period="2024", for_period="2025",
)


def _offered(label: str, row: str, events: int, people: int) -> list[object]:
    return [label, fact(f"services.{row}.events", events), fact(f"services.{row}.participants", people)]


_PROGRAMME = layout(
    "n-en-programme-of-the-year",
    {
        "Programme": [
            ["Jutland Green Fuels, programme of 2025 in figures", "", ""],
            ["", "Number of events", "Number of participants"],
            _offered("Finance and funding", "funding", 5, 61),
            _offered("Technology transfer", "technology", 8, 297),
            _offered("Networking and partner search", "matchmaking", 13, 388),
            _offered("Courses and skills", "training", 6, 88),
            _offered("Going international", "internationalisation", 3, 22),
            _offered("Marketing and branding of the field", "marketing", 2, 150),
            ["TOTAL", 37, 1006],
            ["Planned for 2026", 42, 1200],
        ],
        "Participation": [
            ["Participation in 2025", ""],
            ["Committed members", fact("members_committed", 104)],
            ["– that used one service or more", fact("members_using_services", 79)],
            ["– that we met in person", fact("members_contacted", 88)],
            ["– that cooperate with other members", fact("members_cooperating", 47)],
            ["Meetings of all working groups", fact("working_group_meetings", 26)],
            ["Newsletters that went out", fact("newsletters", 11)],
            ["Articles and broadcasts about us", fact("media_mentions", 42)],
            ["Guests from other clusters", 143],
            ["Satisfaction with events (1 to 6)", 5.2],
        ],
    },
    merged=("Programme!A1:C1",),
    cluster="Jutland Green Fuels", currency="DKK", language="en", period="2025",
)

_TRILATERAL = layout(
    "n-en-da-sv-three-languages",
    {
        "Øresund": [
            ["Medicon Packaging Bridge", "", "", "", ""],
            ["English", "Dansk", "Svenska", "2024", "Goal 2026 / mål 2026"],
            ["Members", "Medlemmer", "Medlemmar", fact("members_total", 146), 170],
            ["Committed members", "Forpligtede medlemmer", "Engagerade medlemmar", fact("members_committed", 115), 140],
            ["Small and medium-sized firms among them", "heraf SMV'er", "varav SMF", fact("members_by_type.sme", 68), ""],
            ["Large firms among them", "heraf store virksomheder", "varav stora företag", fact("members_by_type.large", 21), ""],
            ["Universities among them", "heraf universiteter", "varav universitet", fact("members_by_type.university", 7), ""],
            ["Public bodies among them", "heraf offentlige", "varav offentliga", fact("members_by_type.public", 10), ""],
            ["Employees", "Ansatte", "Anställda", fact("staff_headcount", 9), 10],
            ["Full-time equivalents", "Årsværk", "Heltidstjänster", fact("staff_fte", 8.1, "8,1"), 9],
            ["Board meetings", "Bestyrelsesmøder", "Styrelsemöten", fact("board_meetings", 6), 6],
            ["Newsletters", "Nyhedsbreve", "Nyhetsbrev", fact("newsletters", 10), 10],
            ["Membership fees, DKK", "Kontingent, DKK", "Medlemsavgifter, DKK", fact("income_by_source.fees", 2640000, "2.640.000"), "3.000.000"],
            ["EU funds (Interreg), DKK", "EU-midler (Interreg), DKK", "EU-medel (Interreg), DKK", fact("income_by_source.eu", 3875000, "3.875.000"), ""],
            ["Inhabitants of the region, million", "Indbyggere i regionen, mio.", "Invånare i regionen, milj.", "4,2", ""],
        ],
    },
    merged=("Øresund!A1:E1",),
    cluster="Medicon Packaging Bridge", currency="DKK", language="en", period="2024", for_period="2025",
)
# fmt: on

ENGLISH = (_AUDIT, _REPORT, _GRID, _TIMELINE, _INTERVIEW, _BLANK, _PROGRAMME, _TRILATERAL)

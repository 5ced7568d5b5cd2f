"""English workbooks: a scorecard, a dashboard, a monitor, sheets by year, answers, a template, a calendar, a form in two languages."""

from datetime import date

from layouts.further.marks import Mark, ask, fact, layout, past, thousand

# fmt: off
_SCORECARD = layout(
    "h-en-reviewer-scorecard",
    {
        "Scorecard": [
            ["Reviewer's scorecard", "", "", "", ""],
            ["Organisation reviewed: Westfjords Aquaculture Cluster", "", "", "", ""],
            ["Reference period: calendar year 2024", "", "", "", ""],
            [],
            ["Ref", "Evidence point", "Figure", "Level (0-4)", "Why this level"],
            ["1.1.0", "Organisations on the membership roll", fact("members_total", 54), "", ""],
            ["1.1.0", "of those, signed up or paying (committed)", fact("members_committed", 46), 4, "85 % and all papers at hand"],
            ["1.1.1", "committed SMEs", fact("members_by_type.sme", 29), "", ""],
            ["1.1.1", "committed large companies", fact("members_by_type.large", 6), "", ""],
            ["1.1.1", "committed universities", fact("members_by_type.university", 2), 2, "no vocational school yet"],
            ["2.1", "Legal foundation of the cluster body", fact("founded_on", "2015-10-01", "1 October 2015"), 4, ""],
            ["2.2.1", "Team size, people", fact("staff_headcount", 4), "", ""],
            ["2.2.1", "Team size, FTE", fact("staff_fte", 3.5), 3, ""],
            ["2.2.4", "People who left the team in 2023-24", fact("staff_left", 1), 3, "retired"],
            ["2.5", "Committed members seen face to face in 2024", fact("members_contacted", 40), 4, ""],
            ["2.6", "Committed members working with one another", ask("at least 20"), 2, "list promised by May"],
            ["3.1", "Funding in place for", fact("financing_secured_months", 30, "30 months"), 3, "two contracts"],
            ["4.1.2", "Present strategy was adopted", fact("strategy_adopted_on", "2022-12-13", "13/12/2022"), 3, ""],
            ["4.1.5", "Strategy last looked at by the board", ask("04/06/2024"), 2, ""],
            ["4.1.3", "Measures in the action plan", fact("plan_measures", 18), 3, ""],
            ["4.1.6", "Indicators that management follows", fact("kpis_monitored", 14), 3, ""],
            ["4.5", "Working groups that meet", fact("working_groups", 4), 3, ""],
            ["5.1", "Media mentions in 2024", fact("media_mentions", 33), 3, ""],
            ["5.2", "Success stories put online in 2024", fact("success_stories", 4), 3, ""],
            ["", "Sum of levels", "", 33, ""],
        ],
    },
    merged=("Scorecard!A1:E1", "Scorecard!A2:E2", "Scorecard!A3:E3"),
    cluster="Westfjords Aquaculture Cluster", currency="EUR", language="en", period="2024", for_period="2025",
)

_DASHBOARD = layout(
    "h-en-board-dashboard",
    {
        "Dashboard": [
            ["Polar Batteries – board dashboard, Q4 2025", "", "", "", "", ""],
            ["KPI", "Unit", "Actual 2025", "Target 2025", "Actual 2024", "Forecast 2026"],
            ["Membership, all organisations", "#", fact("members_total", 112), 110, past(2024, "members_total", 99), 120],
            ["Comitted members", "#", fact("members_committed", 90), 95, past(2024, "members_committed", 82), 100],
            ["Member churn (left during the year)", "#", fact("members_left", 6), 5, past(2024, "members_left", 8), 5],
            ["Members gained during the year", "#", fact("members_joined", 19), 18, past(2024, "members_joined", 14), 15],
            ["Cluster office, people on payroll", "#", fact("staff_headcount", 9), 9, past(2024, "staff_headcount", 8), 10],
            ["Cluster office, FTE", "FTE", fact("staff_fte", 7.6), 8, past(2024, "staff_fte", 6.9), 8.5],
            ["Income from membership fees", "kEUR", fact("income_by_source.fees", 372000, 372), 380, past(2024, "income_by_source.fees", 331000, 331), 400],
            ["Income from services sold", "kEUR", fact("income_by_source.services", 145500, 145.5), 120, past(2024, "income_by_source.services", 98000, 98), 160],
            ["Survey response rate", "%", fact("satisfaction_response_rate", 51), 50, past(2024, "satisfaction_response_rate", 43), 55],
            ["Member satisfaction (1 to 5)", "score", fact("satisfaction_mean", 4.4), 4.2, past(2024, "satisfaction_mean", 4.1), 4.4],
            ["Press and media mentions", "#", fact("media_mentions", 87), 60, past(2024, "media_mentions", 54), 70],
            ["Committed members using our services", "#", fact("members_using_services", 61), 60, past(2024, "members_using_services", 49), 70],
            ["Working groups, active", "#", fact("working_groups", 6), 6, past(2024, "working_groups", 5), 6],
            ["Board meetings held", "#", fact("board_meetings", 6), 6, past(2024, "board_meetings", 6), 6],
            ["Projects: participants in HALO (one EU project)", "#", 14, 15, 12, 15],
            ["Members' exports", "MEUR", 940, 900, 815, 1100],
            ["Overdue invoices", "kEUR", 12, 0, 21, 0],
        ],
    },
    merged=("Dashboard!A1:F1",), noted={"Dashboard!C5": "two insolvencies, four mergers"},
    cluster="Polar Batteries", currency="EUR", language="en", period="2025",
)

_MONITOR = layout(
    "h-en-agency-monitor",
    {
        "Monitor": [
            ["Annual cluster monitor 2023", "", "", "", "", "", "", "", "", "", ""],
            ["Cluster organisation", "Since", "Members", "Committed", "SMEs", "Staff (FTE)", "Income, 1000 EUR", "", "", "", "Comment", "Joined", "Left"],
            ["", "", "", "", "", "", "Fees", "Services", "National", "EU", "", "", ""],
            ["Amber Coast Logistics", 2012, 140, 101, 66, 5.2, 310, 95, 400, 120, "", 12, 9],
            ["Bothnia Composites", "", fact("members_total", 73), fact("members_committed", 60), fact("members_by_type.sme", 44), fact("staff_fte", 4.1), thousand("income_by_source.fees", 188), thousand("income_by_source.services", 42.5), thousand("income_by_source.national", 350), thousand("income_by_source.eu", 205), "audit in May", fact("members_joined", 10), fact("members_left", 4)],
            ["Clean Shipping Hub", 2016, 88, 79, 50, 6.0, 295, 180, 250, 460, "", 7, 7],
            ["Digital Forest Valley", 2019, 35, 25, 19, 1.8, 40, 12, 200, 0, "new manager", 6, 1],
            ["Whole portfolio", "", 336, 265, 179, 17.1, 833, 329.5, 1200, 785, "", 35, 21],
            ["Best in class", "", 140, 101, 66, 6.0, 310, 180, 400, 460, ""],
        ],
    },
    merged=("Monitor!A1:M1", "Monitor!G2:J2"),
    cluster="Bothnia Composites", currency="EUR", language="en", period="2023", for_period="2024",
)

_BY_YEAR = {2025: (67, 55, 8, 4, 5, 4.4, 31, 7, 10, 4), 2024: (63, 50, 7, 6, 5, 4.2, 26, 6, 9, 4)}
_ASKED = (
    ("members_total", "Members, 31 December"), ("members_committed", "Committed members, 31 December"), ("members_joined", "Members that came in"),
    ("members_left", "Members that went"), ("staff_headcount", "People in the office"), ("staff_fte", "The same in full-time equivalents"),
    ("media_mentions", "Times mentioned in the media"), ("board_meetings", "Meetings of the board"), ("newsletters", "Newsletters we sent"), ("working_groups", "Working groups"),
)


def _line(at: int, place: int) -> list[object]:
    question, label = _ASKED[place]
    value = _BY_YEAR[at][place]
    mark: Mark = fact(question, value) if at == 2025 else past(at, question, value)
    return [place + 1, label, mark]


_FACTS: dict[str, list[list[object]]] = {
    f"FY{at}": [
        ["Faroe Sea Tech", "", ""],
        ["Key facts", "", at],
        *[_line(at, place) for place in range(len(_ASKED))],
        ["", "Contact: info@faroeseatech.example", ""],
    ]
    for at in (2024, 2025)
}
_SHEETS = layout(
    "h-en-two-annual-sheets",
    {
        **_FACTS,
        "Plan 2026": [["Faroe Sea Tech", "", ""], ["Plan", "", 2026], [1, "Members, 31 December", 75], [6, "The same in full-time equivalents", 5]],
    },
    cluster="Faroe Sea Tech", currency="DKK", language="en", period="2025",
)

_ANSWERS = layout(
    "h-en-benchmarking-response",
    {
        "Response": [
            ["Response of Iceland Geo Innovation to the benchmarking, data for 2025", "", "", ""],
            ["Item", "Question", "Response", "Remarks"],
            ["A1", "Legal form of your organisation", fact("legal_form", "foundation", "Foundation"), ""],
            ["A2", "Date on which it was founded", fact("founded_on", "2012-05-31", date(2012, 5, 31)), ""],
            ["A2b", "Technology field for the comparison", fact("technology_field", "energy", "Energy and environment"), ""],
            ["A3", "Area in which you want to have an effect first", fact("geographic_focus", "country", "Whole country"), ""],
            ["A4", "Participants, total", fact("members_total", 61), ""],
            ["A5", "Committed participants", fact("members_committed", 52), ""],
            ["A6", "Committed participants based abroad", fact("members_abroad", 4), "Norway 3, Kenya 1"],
            ["B1", "Is your board elected by the participants?", fact("board_elected", False, "No"), "appointed by founders"],
            ["B2", "Board members", fact("board_members", 5), ""],
            ["B3", "Board members coming from firms", fact("board_from_firms", 3), ""],
            ["B3b", "For how many months would your reserve pay?", ask("3 to 6"), "depends on projects"],
            ["B4", "Does everybody in the team have a learning plan?", ask("partly"), "two of four"],
            ["C1", "Are your accounts audited by an independent person?", fact("accounts_audited", True, "Yes"), "KPMG"],
            ["C2", "How many participants paid a fee for the year?", fact("members_paying", 50), ""],
            ["C3", "Joint projects now running", fact("projects_running", 9), ""],
            ["C4", "Applications for joint projects, this year", fact("projects_applied", 11), ""],
            ["C5", "Applications granted", fact("projects_granted", 5), ""],
            ["C6", "Yearly fee for a firm with 20 employees (EUR)", fact("fee_small_firm", 1200), ""],
            ["C7", "Trips, fairs and visits with partners abroad, this year", fact("trips_abroad", 6), ""],
            ["C8", "Followers on social media, all channels", fact("social_followers", 4480), ""],
            ["C9", "Manager in post since", fact("manager_since", "2023-02-01", "1 Feb 2023"), ""],
            ["D1", "Start-ups helped during the year", fact("startups_supported", 7), ""],
            ["D2", "Web address", fact("website_address", "www.geoinnovation.example"), ""],
            ["D3", "Do you keep a profile on the ECCP?", fact("eccp_profile", True, "Yes"), "updated in March"],
        ],
    },
    merged=("Response!A1:D1",),
    cluster="Iceland Geo Innovation", currency="EUR", edition="benchmark-2019", language="en", period="2025",
)

_TEMPLATE = layout(
    "h-en-template-not-filled",
    {
        "Template": [
            ["Data sheet for cluster organisations (please complete and return)", "", ""],
            ["Name of cluster:", "Skagerrak Cyber", ""],
            ["Year of data:", 2025, ""],
            ["Question", "Your figure", "How to count"],
            ["Number of members in total", "", "everyone on your list, e.g. 45"],
            ["Number of committed members", "", "signed or paying, e.g. 30"],
            ["Staff in persons", fact("staff_headcount", 3), "e.g. 4"],
            ["Staff in FTE", fact("staff_fte", 2.4), "e.g. 3.5"],
            ["Board meetins in the year", "n/a", "e.g. 6"],
            ["Newsletters in the year", "tbc", "e.g. 10"],
            ["Date of your last member survey", ask("autumn 2025"), "day, month, year"],
            ["Response rate of that survey", "", "percent"],
            ["Total budget of the year (SEK)", fact("budget_total", 4600000, "4 600 000"), "actual costs of the year"],
            ["Membership fees received (SEK)", fact("income_by_source.fees", 810000, "810 000"), ""],
            ["Funding from the region (SEK)", fact("income_by_source.regional", 1500000, "1 500 000"), ""],
            ["Funding from the EU (SEK)", "", "all EU programmes together"],
            ["People on your board", fact("board_members", 6), "without deputies"],
            ["Return to:", "office@label.example", ""],
        ],
    },
    merged=("Template!A1:C1",),
    cluster="Skagerrak Cyber", currency="SEK", language="en", period="2025",
)


def _service(label: str, row: str, events: int, people: int, aim: int) -> list[object]:
    return [label, fact(f"services.{row}.events", events), aim, fact(f"services.{row}.participants", people), ""]


_CALENDAR = layout(
    "h-en-services-given",
    {
        "Members": [
            ["Committed members on 31 December 2024", "Number"],
            ["SMEs", fact("members_by_type.sme", 46)],
            ["Large companies", fact("members_by_type.large", 15)],
            ["Universities", fact("members_by_type.university", 4)],
            ["Research institutes", fact("members_by_type.research", 3)],
            ["Public bodies", fact("members_by_type.public", 6)],
            ["Consultants", fact("members_by_type.consultant", 4)],
            ["Together", fact("members_committed", 78)],
        ],
        "Services": [
            ["What we offered in 2024 – Öresund Packaging Network", "", "", "", ""],
            ["Service area", "Events held", "Events planned", "Attendees", "Remark"],
            _service("Access to finance", "funding", 6, 58, 6),
            _service("Technology and innovation", "technology", 11, 402, 10),
            _service("Matchmaking", "matchmaking", 8, 265, 10),
            _service("Training and skills", "training", 7, 119, 8),
            _service("Entrepreneurship", "entrepreneurship", 3, 44, 2),
            _service("Internationalisation", "internationalisation", 4, 37, 4),
            ["All areas", 39, 40, 925, ""],
            [],
            ["Reach", "Number", "", "", ""],
            ["Committed members that used at least one service", fact("members_using_services", 63), "", "", "of 78"],
            ["Working groups running", fact("working_groups", 5), "", "", ""],
            ["Meetings held by the working groups", fact("working_group_meetings", 21), "", "", ""],
            ["Newsletter subscribers", 2240, "", "", ""],
            ["Newsletter issues sent", fact("newsletters", 10), "", "", ""],
            ["Visits to our website", fact("website_visits", 21870), "", "", ""],
            ["Strategy workshops with members, 2023 and 2024 together", fact("strategy_workshops", 4), "", "", ""],
            ["Instagram posts", 164, "", "", ""],
        ],
    },
    merged=("Services!A1:E1",),
    cluster="Öresund Packaging Network", currency="SEK", language="en", period="2024", for_period="2025",
)

_MIXED = layout(
    "h-en-nb-answers-in-two-languages",
    {
        "Cross-border": [
            ["Skagerrak Marine Network – data for the reviewers / tall til granskerne (2025)", "", "", ""],
            ["", "Question", "Answer / svar", "Unit / enhet"],
            ["1", "Number of members / antall medlemmer", fact("members_total", 77), "stk"],
            ["2", "Committed members / forpliktede medlemmer", fact("members_committed", 64), "stk"],
            ["3", "New members in 2025 / nye medlemmer i 2025", fact("members_joined", 9), "stk"],
            ["4", "Established on / stiftet", fact("founded_on", "2018-08-23", "23. august 2018"), "dato"],
            ["5", "Employees / ansatte", fact("staff_headcount", 5), "personer"],
            ["6", "FTE / årsverk", fact("staff_fte", 4.4, "4,4"), "årsverk"],
            ["7", "Board meetings / styremøter", fact("board_meetings", 6), "møter"],
            ["8", "EU funding / EU-midler", fact("income_by_source.eu", 2150000, "2 150 000"), "NOK"],
            ["9", "Membership fees / medlemskontingent", fact("income_by_source.fees", 930000, "930 000"), "NOK"],
            ["10", "County funding / fylkeskommunalt tilskudd", fact("income_by_source.regional", 1200000, "1 200 000"), "NOK"],
            ["11", "Success stories published / publiserte suksesshistorier", fact("success_stories", 5), "stk"],
            ["11b", "Working groups / arbeidsgrupper", fact("working_groups", 3), "stk"],
            ["11c", "Sale of services / salg av tjenester", fact("income_by_source.services", 415000, "415 000"), "NOK"],
            ["11d", "Newsletters in 2025 / nyhetsbrev i 2025", fact("newsletters", 8), "stk"],
            ["12", "Goal for members in 2027 / mål for medlemmer i 2027", 100, "stk"],
        ],
    },
    merged=("Cross-border!A1:D1",),
    cluster="Skagerrak Marine Network", currency="NOK", language="en", period="2025",
)
# fmt: on

ENGLISH = (_SCORECARD, _DASHBOARD, _MONITOR, _SHEETS, _ANSWERS, _TEMPLATE, _CALENDAR, _MIXED)

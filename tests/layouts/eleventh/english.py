"""English workbooks: a board's dashboard, a funder's return, one sheet a year, a programme's table, accounts, answers before a visit."""

from datetime import date

from layouts.further.marks import Mark, ask, fact, layout, past, years

# fmt: off
_DASHBOARD = layout(
    "u-en-dashboard-figures-over-words",
    {
        "Dashboard": [
            ["Tay Photonics Network: dashboard for the board, year to 31 December 2025"],
            [],
            ["OUR NETWORK"],
            [fact("members_total", 118), "", fact("members_committed", 74), "", fact("members_within_150km", 61), "", fact("members_joined", 12), "", fact("members_left", 5)],
            ["organisations on our books", "", "have signed the charter", "", "charter signatories within 150 km of Dundee", "", "newcomers this year", "", "leavers this year"],
            [],
            ["OUR TEAM"],
            [fact("staff_headcount", 7), "", fact("staff_fte", 5.6), "", fact("staff_with_degree", 6), "", fact("staff_left", 2), "", fact("training_days", 19.5)],
            ["people on the payroll", "", "whole-time posts", "", "graduates on the team", "", "colleagues who moved on in 2024 and 2025", "", "days of staff development"],
            [],
            ["STEERING"],
            [fact("board_members", 9), "", fact("board_meetings", 6), "", fact("controlling_reports", 4), "", fact("kpis_monitored", 14), "", fact("budget_total", 1_360_000, "£1.36m")],
            ["directors", "", "times the board met", "", "sets of management accounts put to the board", "", "KPIs on the tracker", "", "budget for the year"],
            [],
            ["REACH"],
            [fact("members_contacted", 58), "", fact("members_cooperating", 39), "", fact("members_using_services", 51), "", fact("newsletters", 11), "", fact("media_mentions", 46)],
            ["signatories we met face to face", "", "signatories working with one another", "", "signatories who took up a service", "", "e-bulletins sent", "", "press and broadcast items"],
            [],
            [fact("website_visits", 24310, form="#,##0"), "", fact("success_stories", 4), "", fact("satisfaction_mean", 4.2, "4.2 / 5"), "", fact("satisfaction_response_rate", 38, "38%"), "", "+41"],
            ["web sessions", "", "case studies published", "", "how happy members are", "", "of members answered the survey", "", "net promoter score"],
            [],
            ["Next review of this page: 14 May 2026. Ask Fiona for the workings."],
        ],
        "Aims for 2026": [
            ["Aim", "2026"],
            ["Organisations on our books", 130],
            ["Signed the charter", 90],
            ["Whole-time posts", 6.5],
            ["Press and broadcast items", 60],
        ],
    },
    merged=("Dashboard!A1:I1", "Dashboard!A3:I3", "Dashboard!A7:I7", "Dashboard!A11:I11", "Dashboard!A15:I15"),
    cluster="Tay Photonics Network", currency="GBP", language="en", period="2025",
)

_TWO = (2023, 2024)


def _line(ref: str, words: str, unit: str, question: str, before: float, now: float, hoped: object, remark: str = "", times: float = 1) -> list[object]:
    return [ref, words, unit, *years(question, _TWO, before, now, times=times), hoped, remark]


_RETURN = layout(
    "u-en-return-own-numbering",
    {
        "Annual return": [
            ["National Clustering Initiative", "", "", "", "", "", ""],
            ["ANNUAL RETURN 2024", "", "", "", "", "", ""],
            ["Cluster:", "Midlands Polymer Cluster", "", "", "", "", ""],
            ["Completed by:", "R. Doyle", "", "Date:", date(2025, 2, 28), "", ""],
            [],
            ["Ref", "Item", "Unit", "Actual 2023", "Actual 2024", "Target 2025", "Remarks"],
            ["A", "THE CLUSTER", "", "", "", "", ""],
            _line("A1", "Firms and bodies belonging to the cluster, year end", "no.", "members_total", 88, 96, 105),
            _line("A2", "Of A1, those who contribute by fee, signed letter or regular time", "no.", "members_committed", 61, 67, 75, "letters on file"),
            _line("A3", "Of A2, those with premises no further than 150 km away", "no.", "members_within_150km", 55, 60, ""),
            _line("A4", "Entrants during the year", "no.", "members_joined", 10, 13, 15),
            _line("A5", "Departures during the year", "no.", "members_left", 4, 5, "", "two insolvencies"),
            ["B", "THE TEAM", "", "", "", "", ""],
            _line("B1", "Persons in the core team", "no.", "staff_headcount", 4, 5, 5),
            _line("B2", "Core team in whole-time equivalents", "WTE", "staff_fte", 3.2, 4.1, 4.5),
            _line("B3", "Core team with a third-level qualification", "no.", "staff_with_degree", 3, 4, ""),
            _line("B4", "CPD days, team as a whole", "days", "training_days", 9, 12.5, 15),
            ["C", "GOVERNANCE", "", "", "", "", ""],
            _line("C1", "Seats on the steering board", "no.", "board_members", 10, 11, ""),
            _line("C2", "Sittings of the steering board", "no.", "board_meetings", 5, 6, 6),
            _line("C3", "Financial statements laid before it", "no.", "controlling_reports", 2, 4, 4),
            _line("C4", "Actions in the work plan", "no.", "plan_measures", 18, 22, ""),
            ["D", "INCOME", "", "", "", "", ""],
            _line("D1", "Exchequer grants", "€000", "income_by_source.national", 310, 325, 325, times=1000),
            _line("D2", "European programmes", "€000", "income_by_source.eu", 96.5, 141, 150, "Interreg started in May", times=1000),
            _line("D3", "City and county councils", "€000", "income_by_source.local", 40, 42, 45, times=1000),
            _line("D4", "Subscriptions", "€000", "income_by_source.fees", 74.2, 81.4, 90, times=1000),
            _line("D5", "Paid-for services", "€000", "income_by_source.services", 22, 37.8, 50, times=1000),
            _line("D6", "Sponsors", "€000", "income_by_source.sponsoring", 12, 9.5, 10, times=1000),
            ["", "Total D", "€000", "=SUM(D24:D29)", "=SUM(E24:E29)", 670, ""],
            ["E", "WORKING TOGETHER", "", "", "", "", ""],
            _line("E1", "Standing task groups", "no.", "working_groups", 4, 5, 5),
            _line("E2", "Sessions held by these groups", "no.", "working_group_meetings", 15, 21, ""),
            _line("E3", "Contributing members with a joint project among themselves", "no.", "members_cooperating", 28, 33, 40),
            ["E4", "Jobs created in member firms", "no.", 112, 97, "", "self-reported"],
        ],
    },
    merged=("Annual return!A1:G1", "Annual return!A2:G2"),
    cluster="Midlands Polymer Cluster", currency="EUR", language="en", period="2024", for_period="2025",
)


def _year_sheet(year: int, figures: tuple[float, ...], founded: object) -> list[list[object]]:
    def at(question: str, value: float) -> Mark:
        return fact(question, value) if year == 2024 else past(year, question, value)

    asked = (
        ("Paid-up members", "members_committed"), ("All members, paid up or not", "members_total"),
        ("Signed up during the year", "members_joined"), ("Dropped out during the year", "members_left"),
        ("Employees", "staff_headcount"), ("... as full-time posts", "staff_fte"), ("Trustees", "board_members"),
        ("Trustee meetings", "board_meetings"), ("Special interest groups", "working_groups"),
        ("Times the special interest groups met", "working_group_meetings"), ("Bulletins", "newsletters"),
        ("Web traffic (sessions)", "website_visits"), ("Stories in the press", "media_mentions"),
        ("Paid-up members we visited", "members_contacted"), ("Paid-up members who bought or used something from us", "members_using_services"),
    )  # fmt: skip
    return [
        [f"Celtic Tidal Energy Group, figures for {year}", ""],
        [],
        *[[words, at(question, value)] for (words, question), value in zip(asked, figures, strict=True)],
        [],
        ["Set up", founded],
        ["Chair", "Dr S. Pritchard"],
        ["Telephone", "01437 555 218"],
    ]


_SHEET_A_YEAR = layout(
    "u-en-a-sheet-for-each-year",
    {
        "2022": _year_sheet(2022, (41, 66, 8, 6, 3, 2.4, 8, 5, 3, 9, 6, 7120, 11, 30, 22), ""),
        "2023": _year_sheet(2023, (47, 71, 10, 5, 4, 3.1, 8, 6, 3, 11, 8, 8455, 16, 35, 29), ""),
        "2024": _year_sheet(2024, (52, 79, 12, 4, 4, 3.4, 9, 6, 4, 14, 10, 9980, 19, 44, 36), fact("founded_on", "2014-06-17", "17 June 2014")),
        "Members 2024": [
            ["Paid-up members at 31 December 2024", "How many"],
            ["Smaller businesses (under 250 people)", fact("members_by_type.sme", 31)],
            ["Bigger businesses", fact("members_by_type.large", 8)],
            ["Research and technology organisations", fact("members_by_type.research", 3)],
            ["Academia", fact("members_by_type.university", 4)],
            ["Councils and agencies", fact("members_by_type.public", 5)],
            ["Anyone else", fact("members_by_type.other", 1)],
            ["All", 52],
        ],
    },
    cluster="Celtic Tidal Energy Group", currency="GBP", language="en", period="2024", for_period="2025",
)

_PROGRAMME = layout(
    "u-en-programme-a-row-for-each",
    {
        "Clusters 2025": [
            ["Clusters in the programme, key data 2025 (amounts in ISK million)", *[""] * 21],
            ["", "Belonging", "", "", "", "", "Office", "", "", "Board", "", "Where the money comes from", "", "", "", "", "Doing", "", "", "Seen and heard", "", ""],
            ["Cluster", "In all", "Firmly committed", "Within 150 km", "In", "Out", "People", "Man-years", "Graduates", "Seats", "Meetings", "EU", "State", "Towns", "Member dues", "Sales", "Groups", "Members met in person", "Members helped", "Mailings", "In the media", "Site visits"],
            ["Aurora Data Cluster", 54, 38, 36, 6, 2, 3, 2.5, 3, 7, 5, 12, 30, 8, 14, 6.5, 3, 30, 21, 12, 18, 9200],
            ["Fjord Food Cluster", 77, 60, 41, 9, 4, 5, 4.2, 4, 9, 6, 0, 45, 10.5, 22, 9, 4, 51, 40, 10, 33, 15300],
            ["Reykjanes Geothermal Cluster", fact("members_total", 63), fact("members_committed", 49), fact("members_within_150km", 47), fact("members_joined", 7), fact("members_left", 3), fact("staff_headcount", 4), fact("staff_fte", 3.75), fact("staff_with_degree", 4), fact("board_members", 7), fact("board_meetings", 8), fact("income_by_source.eu", 18_500_000, 18.5), fact("income_by_source.national", 36_000_000, 36), fact("income_by_source.local", 12_250_000, 12.25), fact("income_by_source.fees", 19_800_000, 19.8), fact("income_by_source.services", 7_400_000, 7.4), fact("working_groups", 5), fact("members_contacted", 42), fact("members_using_services", 31), fact("newsletters", 9), fact("media_mentions", 57), fact("website_visits", 21840)],
            ["Volcanic Tourism Cluster", 121, 80, 52, 15, 11, 4, 3, 2, 9, 4, 5, 22, 30, 25, 16, 2, 61, 55, 24, 104, 60100],
            ["Sum", 315, 227, 176, 37, 20, 16, 13.45, 13, "", "", 35.5, 133, 60.75, 80.8, 38.9, 14, 184, 147, 55, 212, 106440],
            ["Average", 78.8, 56.8, 44, 9.3, 5, 4, 3.4, 3.3, 8, 5.8, 8.9, 33.3, 15.2, 20.2, 9.7, 3.5, 46, 36.8, 13.8, 53, 26610],
            [],
            ["Source: what the clusters reported by 15 February 2026; not audited."],
        ],
    },
    merged=("Clusters 2025!A1:V1", "Clusters 2025!B2:F2", "Clusters 2025!G2:I2", "Clusters 2025!J2:K2", "Clusters 2025!L2:P2", "Clusters 2025!Q2:S2", "Clusters 2025!T2:V2"),
    cluster="Reykjanes Geothermal Cluster", currency="ISK", language="en", period="2025",
)

_ACCOUNTS = layout(
    "u-en-accounts-and-report",
    {
        "Income statement": [
            ["Wooden House Cluster NPO", "", "", "", ""],
            ["Statement of income and expenditure, in euros", "", "", "", ""],
            ["", "Note", "2025", "2024", "Budget 2026"],
            ["Income", "", "", "", ""],
            ["  Dues from members", 2, fact("income_by_source.fees", 96400), past(2024, "income_by_source.fees", 91250), 100000],
            ["  Consultancy and courses sold", 3, fact("income_by_source.services", 58730.5), past(2024, "income_by_source.services", 44010), 65000],
            ["  Sponsors' contributions", "", fact("income_by_source.sponsoring", 15000), past(2024, "income_by_source.sponsoring", 18000), 15000],
            ["  Grants from the state", 4, fact("income_by_source.national", 182000), past(2024, "income_by_source.national", 175500), 180000],
            ["  Grants from the European Union", 4, fact("income_by_source.eu", 133915), past(2024, "income_by_source.eu", 98740), 160000],
            ["  Grants from municipalities", "", fact("income_by_source.local", 24000), past(2024, "income_by_source.local", 24000), 24000],
            ["Income, total", "", 510045.5, 451500, 544000],
            ["Expenditure", "", "", "", ""],
            ["  Payroll", 5, -287310, -251800, -300000],
            ["  Events and travel", "", -104220.1, -96305, -120000],
            ["  Office and other", "", -88400, -79940, -92000],
            ["Result for the year", "", 30115.4, 23455, 32000],
        ],
        "Notes": [
            ["Note 5. Our people", "2025", "2024"],
            ["Persons employed at year end", fact("staff_headcount", 6), past(2024, "staff_headcount", 5)],
            ["Average workforce recalculated to full time", fact("staff_fte", 4.9), past(2024, "staff_fte", 4.3)],
            ["Payroll per full-time person, EUR", 58634, 58558],
        ],
        "Activity report": [
            ["What we did in 2025", "", "", "", "The cluster at the end of 2025", ""],
            ["", "Held", "Attended by", "", "Members in all", fact("members_total", 84)],
            ["Capital and grants advice", fact("services.funding.events", 5), fact("services.funding.participants", 61), "", "Members with a signed agreement", fact("members_committed", 70)],
            ["R&D and new technology", fact("services.technology.events", 9), fact("services.technology.participants", 203), "", "Came on board in 2025", fact("members_joined", 8)],
            ["Finding partners", fact("services.matchmaking.events", 7), fact("services.matchmaking.participants", 148), "", "Went away in 2025", fact("members_left", 6)],
            ["Learning", fact("services.training.events", 11), fact("services.training.participants", 176), "", "General assembly", date(2026, 3, 26)],
            ["Young companies", fact("services.entrepreneurship.events", 2), fact("services.entrepreneurship.participants", 24), "", "Strategy approved", fact("strategy_adopted_on", "2023-11-30", "30 November 2023")],
            ["Foreign markets", fact("services.internationalisation.events", 6), fact("services.internationalisation.participants", 58), "", "Strategy looked over again", fact("strategy_reviewed_on", "2025-10-09", "9 October 2025")],
            ["Total", 40, 670, "", "Steps in the action plan", fact("plan_measures", 17)],
            ["", "", "", "", "Partner bodies nearby", fact("partners_regional", 9)],
            ["", "", "", "", "Partner bodies elsewhere in Estonia", fact("partners_national", 7)],
            ["", "", "", "", "Partner bodies in other countries", fact("partners_international", 8)],
        ],
    },
    merged=("Income statement!A1:E1", "Income statement!A2:E2", "Activity report!A1:C1", "Activity report!E1:F1"),
    cluster="Wooden House Cluster", currency="EUR", language="en", period="2025",
)

_BEFORE_VISIT = layout(
    "u-en-answers-before-a-visit",
    {
        "Please fill in": [
            ["Benchmarking visit 2025: please send this sheet back a week before", "", ""],
            ["Name of your organisation", "Medtech Gateway", ""],
            ["We ask about the year", 2024, ""],
            [],
            ["Your people", "", ""],
            ["Since when has your manager been in the job?", fact("manager_since", "2021-09-01", "1 September 2021"), ""],
            ["Persons working in your office", fact("staff_headcount", 6), ""],
            ["What does that make in full-time jobs?", fact("staff_fte", 4.6, "4.6 FTE"), ""],
            ["How many of those full-time jobs are covered by income that will last?", fact("staff_fte_lasting", 2.1, "2.1 FTE"), "fees and services"],
            ["How many of your people spent at least three years in a company of the sector?", fact("staff_from_industry", 3), ""],
            ["How many of your people hold a university degree?", fact("staff_with_degree", 5), ""],
            ["Your members", "", ""],
            ["Who counts as a member? How many are there?", fact("members_total", 131), "31 Dec 2024"],
            ["How many of these are really committed?", fact("members_committed", 98), ""],
            ["How many committed ones sit in another country?", fact("members_abroad", 11), "DE, NL"],
            ["How many paid their fee for 2024?", fact("members_paying", 104), ""],
            ["What would a company of 20 staff have to pay per year?", fact("fee_small_firm", 950, "EUR 950"), ""],
            ["Your money", "", ""],
            ["Overall budget 2024", fact("budget_total", 1_125_000, "EUR 1.125 million"), ""],
            ["For how many months ahead is your funding certain?", ask("12 to 18"), ""],
            ["Has an outside auditor checked your accounts?", fact("accounts_audited", True, "yes"), "KPMG"],
            ["Is there a paper on what happens when today's grants run out?", fact("plan_after_grants", False, "no"), "planned for autumn"],
            ["Your work", "", ""],
            ["Consortium projects now under way", fact("projects_running", 9), ""],
            ["Project proposals handed in during 2024", fact("projects_applied", 14), ""],
            ["Proposals that won", fact("projects_granted", 6), ""],
            ["Newly started firms that you helped in 2024", fact("startups_supported", 17), ""],
            ["Delegations and fair visits abroad in 2024", fact("trips_abroad", 5), ""],
            ["Members that came along on them", fact("members_on_trips", 22), ""],
            ["Students and interns brought to members in 2024", fact("talents_placed", 31), ""],
            ["Can members get your services online, behind a login?", fact("digital_member_space", True, "yes"), ""],
            ["Followers on LinkedIn, X and the like, together", fact("social_followers", 5640), ""],
            ["In how many languages can one read your site?", fact("website_languages", 3), "EN, DE, NL"],
            ["Any questions to us?", "Will you need a beamer?", ""],
        ],
    },
    merged=("Please fill in!A1:C1",),
    cluster="Medtech Gateway", currency="EUR", edition="benchmark-2019", language="en", period="2024", for_period="2025",
)
# fmt: on

ENGLISH = (_DASHBOARD, _RETURN, _SHEET_A_YEAR, _PROGRAMME, _ACCOUNTS, _BEFORE_VISIT)

"""English workbooks: a programme officer's fact sheet, a consultant's tiles, interview notes, sheets by topic and by year."""

from datetime import date

from layouts.further.marks import Mark, ask, fact, layout, past, thousand, years

_TWO = (2025, 2024)
_THREE = (2023, 2024, 2025)

_FACT_SHEET = layout(
    "b-en-fact-sheet-merged",
    {
        "Fact sheet": [
            ["CLUSTER FACT SHEET", "", "", "", "", ""],
            ["Cluster", "Baltic Offshore Alliance", "", "Reference year", 2025, ""],
            ["Contact", "j.doe@example.org, +46 31 700 12 00", "", "VAT no.", "SE556677889901", ""],
            ["MEMBERSHIP", "", "", "MANAGEMENT", "", ""],
            ["Members at year end", fact("members_total", 156), "", "People on the payroll", fact("staff_headcount", 11), ""],
            ["of which committed", fact("members_committed", 131), "", "Full-time equivalents", fact("staff_fte", 9.2), ""],
            ["SMEs", fact("members_by_type.sme", 84), "", "Board meetings held", fact("board_meetings", 6), ""],
            ["Large companies", fact("members_by_type.large", 21), "", "Board members", fact("board_members", 12), ""],
            ["Research institutes", fact("members_by_type.research", 6), "", "Staff departures in the last two years",
             fact("staff_left", 2), ""],
            ["Universities", fact("members_by_type.university", 5), "", "Staff training days", fact("training_days", 34.5), ""],
            ["Public authorities", fact("members_by_type.public", 11), "", "Date of foundation",
             fact("founded_on", "2012-11-05", "5 November 2012"), ""],
            ["VISIBILITY", "", "", "MONEY", "", ""],
            ["Press mentions", fact("media_mentions", 63), "", "Annual budget, EUR", fact("budget_total", 1485000, "1,485,000"), ""],
            ["Newsletters sent", fact("newsletters", 11), "", "Funding secured for (months)",
             fact("financing_secured_months", 26), ""],
            ["Website visits", fact("website_visits", 58200, "58 200"), "", "Average fee per member, EUR", 2150, ""],
        ],
    },
    merged=("Fact sheet!A1:F1", "Fact sheet!A4:C4", "Fact sheet!D4:F4", "Fact sheet!A12:C12", "Fact sheet!D12:F12"),
    cluster="Baltic Offshore Alliance",
    currency="EUR",
    period="2025",
)  # fmt: skip

_TILES = layout(
    "b-en-consultant-tiles",
    {
        "Overview": [
            ["MedTech Corridor", "", "", "", "FY 2025 at a glance", ""],
            [],
            ["Members", "", "Committed members", "", "Member satisfaction", ""],
            [fact("members_total", 209), "", fact("members_committed", 164), "", fact("satisfaction_mean", 4.3, "4.3 out of 5"), ""],
            ["up 6 %", "", "78 % of all", "", "up 0.2", ""],
            [],
            ["Members using services", "", "Members cooperating", "", "Survey response rate", ""],
            [fact("members_using_services", 118), "", fact("members_cooperating", 97), "",
             fact("satisfaction_response_rate", 36, 0.36, "0%"), ""],
            ["72 %", "", "59 %", "", "target 40 %", ""],
            [],
            ["New members", "", "Members lost", "", "Success stories published", ""],
            [fact("members_joined", 24), "", fact("members_left", 12), "", fact("success_stories", 7), ""],
        ],
        "Team": [
            ["Team", "2025"],
            ["Number of staff", fact("staff_headcount", 14)],
            ["FTE", fact("staff_fte", 11.75)],
            ["University graduates on the team", fact("staff_with_degree", 13)],
            ["Nationalities", 6],
        ],
        "_calc": [["gauge", 0.78], ["rest", 0.22], ["pointer", 0.02]],
    },
    hidden=("_calc",),
    merged=("Overview!A1:D1", "Overview!E1:F1"),
    cluster="MedTech Corridor",
    currency="EUR",
    period="2025",
)  # fmt: skip

_KPI_TRACKER = layout(
    "b-en-kpi-three-years",
    {
        "Tracker": [
            ["KPI tracking, Arctic Data Hub", "", "", "", "", "", ""],
            ["KPI", "Unit", "Actual 2023", "Actual 2024", "Actual 2025", "Target 2026", "Trend"],
            ["Total members", "#", *years("members_total", _THREE, 58, 63, 71), 80, "up"],
            ["Committed members", "#", *years("members_committed", _THREE, 47, 50, 60), 68, "up"],
            ["Members within 150 km of the office", "#", *years("members_within_150km", _THREE, 30, 32, 37), 40, "up"],
            ["Members we met in person", "#", *years("members_contacted", _THREE, 38, 36, 49), 55, "up"],
            ["Staff", "persons", *years("staff_headcount", _THREE, 4, 5, 5), 6, "flat"],
            ["Staff", "FTE", *years("staff_fte", _THREE, 3.3, 4.1, 4.4), 5, "up"],
            ["Membership fees", "kEUR", *years("income_by_source.fees", _THREE, 92, 101.5, 118, times=1000), 130, "up"],
            [
                "Sales of services",
                "kEUR",
                *years("income_by_source.services", _THREE, 40, 38, 56.5, times=1000),
                70,
                "up",
            ],
            ["Working groups", "#", *years("working_groups", _THREE, 2, 3, 3), 3, "flat"],
            ["Working group meetings", "#", *years("working_group_meetings", _THREE, 7, 11, 12), 12, "up"],
            ["Media coverage", "articles", *years("media_mentions", _THREE, 15, 26, 22), 30, "down"],
            ["Turnover of member firms", "MEUR", 610, 655, 702, 750, "up"],
        ],
    },
    cluster="Arctic Data Hub",
    currency="EUR",
    period="2025",
)

_INTERVIEW_NOTES = layout(
    "b-en-assessor-notes",
    {
        "Notes day 1": [
            ["Assessor: M. Holm", "", "Visit: 18 September 2025", "", ""],
            ["Ind.", "What we asked", "Answer", "Level 0-5", "Remark"],
            ["1.1.0", "How many participants are there?", fact("members_total", 92), "", "list of 1 September"],
            ["1.1.0", "How many of them are committed?", fact("members_committed", 73), "pass", "five agreements seen"],
            ["1.1.1", "Small and medium-sized firms", fact("members_by_type.sme", 45), 4, ""],
            ["1.1.1", "Large firms", fact("members_by_type.large", 10), "", ""],
            ["1.1.1", "Investors and banks", fact("members_by_type.finance", 2), "", ""],
            ["1.2", "Committed and no more than 150 km away", fact("members_within_150km", 55), 4, "75 %"],
            ["2.2.1", "Paid staff, heads", fact("staff_headcount", 6), "", "one on leave until 2026"],
            ["2.2.1", "Paid staff, FTE", fact("staff_fte", 5.1, "5.1 FTE"), 4, ""],
            ["2.2.3", "Training days of the whole team in a year", fact("training_days", 17), 3, "plan from 2024"],
            ["2.4", "Board meetings a year", fact("board_meetings", 4, "4 per year"), 3, ""],
            ["2.5", "Members spoken to in person", ask("50 or 60"), 3, "CRM to be checked"],
        ],
        "Notes day 2": [
            ["Ind.", "What we asked", "Answer", "Level 0-5", "Remark"],
            [
                "3.1",
                "For how many months is the core paid for?",
                fact("financing_secured_months", 21),
                3,
                "until mid-2027",
            ],
            ["4.1.1", "Strategy workshops with members, two years", fact("strategy_workshops", 4), 4, ""],
            ["4.1.2", "Strategy adopted on", fact("strategy_adopted_on", "2024-02-08", date(2024, 2, 8)), 4, ""],
            ["4.1.3", "Measures in the plan", fact("plan_measures", 26), 4, "9 overdue"],
            ["4.1.5", "Strategy last reviewed", ask("02/06/2025"), 3, ""],
            ["4.4", "Members that used a service in the year", fact("members_using_services", 50), 4, "68 %"],
            ["4.5", "Working groups that really meet", fact("working_groups", 4), 3, "6 on paper"],
            ["5.2", "Success stories published", fact("success_stories", 3), 3, ""],
            ["", "Points", "", 118, "of 150"],
        ],
    },
    cluster="Nordic Protein",
    currency="EUR",
)

_PORTFOLIO_COLUMNS = layout(
    "b-en-portfolio-columns",
    {
        "Compare": [
            ["Programme portfolio, returns for 2025", "", "", "", "", ""],
            ["Indicator", "Clean Shipping", "Urban Tech", "Forest Fibre", "Total", "Median"],
            ["Participants", 75, 140, fact("members_total", 98), 313, 98],
            ["Committed participants", 66, 102, fact("members_committed", 83), 251, 83],
            ["SMEs", 38, 77, fact("members_by_type.sme", 49), 164, 49],
            ["Large enterprises", 14, 9, fact("members_by_type.large", 13), 36, 13],
            ["Universities and colleges", 3, 5, fact("members_by_type.university", 4), 12, 4],
            ["Joined during the year", 6, 22, fact("members_joined", 9), 37, 9],
            ["Left during the year", 4, 13, fact("members_left", 2), 19, 4],
            ["Headcount", 5, 8, fact("staff_headcount", 7), 20, 7],
            ["FTE", 4.5, 6.1, fact("staff_fte", 6.0), 16.6, 6],
            ["EU funding, EUR", 410000, 120000, fact("income_by_source.eu", 655000), 1185000, 410000],
            ["National funding, EUR", 300000, 500000, fact("income_by_source.national", 420000), 1220000, 420000],
            ["Regional funding, EUR", 90000, 210000, fact("income_by_source.regional", 130000), 430000, 130000],
            ["Member fees, EUR", 145000, 98000, fact("income_by_source.fees", 162500), 405500, 145000],
            ["Label", "Gold", "Bronze", "Silver", "", ""],
            ["Label valid until", date(2027, 5, 31), date(2026, 8, 31), date(2026, 11, 30), "", ""],
        ],
    },
    cluster="Forest Fibre",
    currency="EUR",
    period="2025",
)

_SURVEY = layout(
    "b-en-survey-sentences",
    {
        "Answers": [
            ["Cluster self-survey, round 3"],
            ["Please type your answers in column B."],
            ["When was your organisation founded?", fact("founded_on", "2019-04-01", "April 1, 2019")],
            ["How many members did you have at the end of 2025?", fact("members_total", 47)],
            ["How many of these pay a fee, signed an agreement or take part regularly?", fact("members_committed", 39)],
            ["How many members do you hope to have at the end of 2026?", 60],
            ["How many people work in the cluster office?", fact("staff_headcount", 3)],
            ["What is that in full-time equivalents?", fact("staff_fte", 2.6)],
            ["How many of them have a university degree?", fact("staff_with_degree", 3, "all 3")],
            ["How often did the board meet in 2025?", fact("board_meetings", 5, "5 times")],
            ["How many members did you visit or call in 2025?", fact("members_contacted", 35)],
            ["How many members work with another member in a project?", fact("members_cooperating", 18)],
            ["How many partner organisations do you have in your region?", fact("partners_regional", 11)],
            ["How many partner organisations do you have elsewhere in the country?", fact("partners_national", 6)],
            ["How many partner organisations do you have abroad?", fact("partners_international", 4)],
            ["For how many months is your funding secured?", ask("12 to 18")],
            ["How many newsletters did you send in 2025?", fact("newsletters", 9)],
            ["In how many languages is your website?", fact("website_languages", 2, "2 languages")],
            [
                "When did you last survey your members?",
                fact("satisfaction_surveyed_on", "2025-10-06", date(2025, 10, 6)),
            ],
            ["What share of them answered?", fact("satisfaction_response_rate", 53, "53 %")],
            ["How satisfied were they on average (1 = not at all, 5 = very)?", fact("satisfaction_mean", 4.5)],
            ["How long did it take you to fill this in (minutes)?", 25],
        ],
    },
    cluster="Quantum Sound",
    currency="EUR",
    period="2025",
)

_FINANCE_BESIDE = layout(
    "b-en-finance-side-by-side",
    {
        "P&L": [
            ["Amounts in EUR thousand", "", "", "", "", "", ""],
            ["Income", "Actual 2025", "Budget 2026", "", "Expenses", "Actual 2025", "Budget 2026"],
            ["Horizon Europe and Interreg", thousand("income_by_source.eu", 512), 600, "", "Salaries", 905, 960],
            ["Grants from the state", thousand("income_by_source.national", 380), 350, "", "Travel", 88, 90],
            ["Grants from the county", thousand("income_by_source.regional", 145.5), 150, "", "Events", 131, 140],
            ["Grants from municipalities", thousand("income_by_source.local", 60), 60, "", "Rent", 54, 55],
            ["Membership fees", thousand("income_by_source.fees", 214), 230, "", "Marketing", 37, 45],
            ["Sale of services", thousand("income_by_source.services", 96), 110, "", "IT and website", 29, 30],
            ["Sponsors", thousand("income_by_source.sponsoring", 22.5), 25, "", "Audit", 9, 9],
            ["Work in kind by members", thousand("income_by_source.in_kind", 140), 150, "", "In kind", 140, 150],
            ["Total", 1570, 1675, "", "Total", 1393, 1479],
        ],
        "Governance": [
            ["Governance 2025", "", ""],
            ["Financial reports presented to the board", fact("controlling_reports", 12), "monthly"],
            ["Board members", fact("board_members", 10), "2 observers besides"],
            ["Performance indicators followed", fact("kpis_monitored", 16), "8 on results"],
        ],
    },
    cluster="Green Steel Coast",
    currency="EUR",
    period="2025",
)


def _of(year: int, question: str, plain: float) -> Mark:
    return fact(question, plain) if year == 2025 else past(year, question, plain)


_YEAR_SHEETS = layout(
    "b-en-sheet-per-year",
    {
        f"FY{year}": [
            [f"Annual return {year}", "", ""],
            ["Section", "Item", "Figure"],
            ["Members", "Number of members", _of(year, "members_total", total)],
            ["Members", "Committed members", _of(year, "members_committed", committed)],
            ["Members", "New members", _of(year, "members_joined", joined)],
            ["Members", "Members who left", _of(year, "members_left", left)],
            ["Office", "Employees", _of(year, "staff_headcount", staff)],
            ["Office", "FTE", _of(year, "staff_fte", fte)],
            ["Office", "Board meetings", _of(year, "board_meetings", board)],
            ["Outreach", "Newsletters", _of(year, "newsletters", letters)],
            ["Outreach", "Press clippings", _of(year, "media_mentions", press)],
            ["Outreach", "Events for the public", public],
        ]
        for year, total, committed, joined, left, staff, fte, board, letters, press, public in (
            (2024, 101, 86, 10, 7, 6, 5.2, 5, 10, 33, 4),
            (2025, 109, 90, 13, 5, 7, 5.9, 6, 11, 41, 6),
        )
    },
    cluster="Coastal Tourism Lab",
    currency="EUR",
    period="2025",
)

_SERVICES = layout(
    "b-en-events-by-service",
    {
        "Events": [
            ["Events and attendees by service, 2025 (2024 in grey)", "", "", "", ""],
            ["", 2025, "", 2024, ""],
            ["Service", "Events", "Attendees", "Events", "Attendees"],
            *(
                [
                    title,
                    fact(f"services.{row}.events", events), fact(f"services.{row}.participants", people),
                    past(2024, f"services.{row}.events", before), past(2024, f"services.{row}.participants", then),
                ]
                for title, row, events, people, before, then in (
                    ("Access to finance", "funding", 7, 98, 5, 80),
                    ("Technology transfer", "technology", 13, 305, 10, 251),
                    ("Matchmaking", "matchmaking", 10, 422, 9, 390),
                    ("Skills and training", "training", 16, 288, 14, 240),
                    ("Start-up support", "entrepreneurship", 4, 52, 4, 61),
                    ("Export support", "internationalisation", 6, 77, 3, 35),
                )
            ),
            ["Total", 56, 1242, 45, 1057],
        ],
    },
    merged=("Events!B2:C2", "Events!D2:E2"),
    cluster="Robotics Valley",
    currency="EUR",
    period="2025",
)  # fmt: skip

_BENCHMARK = layout(
    "b-en-benchmark-form",
    {
        "Form": [
            ["Benchmarking 2025", "", ""],
            ["Question", "Answer", "Source"],
            ["Founded", fact("founded_on", "2014-09-10", date(2014, 9, 10)), "statutes"],
            ["Legal form", fact("legal_form", "association", "Association"), "statutes"],
            ["Total members", fact("members_total", 122), "register"],
            ["Committed members", fact("members_committed", 95), "register"],
            ["Paying members", fact("members_paying", 90), "ledger"],
            ["Members abroad", fact("members_abroad", 7), "register"],
            ["Board members", fact("board_members", 9), "minutes"],
            ["Board members from companies", fact("board_from_firms", 5), "minutes"],
            ["Board elected by members", fact("board_elected", True, "Yes"), "minutes of AGM"],
            ["FTE", fact("staff_fte", 7.4), "payroll"],
            ["Cluster manager since", fact("manager_since", "2020-06-01", "1 June 2020"), "contract"],
            ["Total budget", fact("budget_total", 1120000, "EUR 1.12 million"), "accounts"],
            ["Accounts audited", fact("accounts_audited", True, "yes"), "auditor"],
            ["Project applications", fact("projects_applied", 18), "CRM"],
            ["Applications granted", fact("projects_granted", 7), "CRM"],
            ["Running projects", fact("projects_running", 10), "CRM"],
            ["Start-ups supported", fact("startups_supported", 21), "CRM"],
            ["Grants acquired by the office itself, EUR", 340000, "accounts"],
            ["Own footprint, tonnes CO2e", fact("footprint_tonnes", 22.5), "tool"],
            ["Followers on social media", fact("social_followers", 9340), "5 channels"],
        ],
    },
    cluster="Photonics North",
    currency="EUR",
    edition="benchmark-2019",
    period="2025",
)

ENGLISH = (
    _FACT_SHEET, _TILES, _KPI_TRACKER, _INTERVIEW_NOTES, _PORTFOLIO_COLUMNS,
    _SURVEY, _FINANCE_BESIDE, _YEAR_SHEETS, _SERVICES, _BENCHMARK,
)  # fmt: skip

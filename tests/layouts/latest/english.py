"""English workbooks: years down the page, accounts, two portfolio tables, notes, a form, tiles, four blocks, a pivot."""

from datetime import date

from layouts.further.marks import Mark, ask, fact, layout, past, thousand, years

_OVER_YEARS = (
    "members_total",
    "members_committed",
    "members_joined",
    "members_left",
    "staff_headcount",
    "staff_fte",
    "board_meetings",
    "newsletters",
    "media_mentions",
    "budget_total",
)


def _of_year(year: int, *values: float, followers: int) -> list[object]:
    """Return a year's row; the turnover comes last and in millions."""
    *plain, turnover = values
    units = [*plain, int(turnover * 1_000_000)]
    label = "" if year == 2025 else str(year)
    said = zip(_OVER_YEARS, values, units, strict=True)
    return [year, *(Mark(shown, (question, unit), label) for question, shown, unit in said), followers]


_YEARS_DOWN = layout(
    "c-en-years-down",
    {
        "Key figures": [
            ["Blue Data Iceland: development over the years"],
            ["Updated by the cluster manager every January, figures at 31 December"],
            [],
            ["Year", "Members", "Members with signed agreement", "Joined", "Left", "Employees", "FTE", "Board mtgs",
             "Newsletters", "Press articles", "Turnover (ISK million)", "LinkedIn followers"],
            _of_year(2022, 41, 30, 8, 3, 3, 2.2, 5, 6, 12, 96.5, followers=640),
            _of_year(2023, 49, 36, 11, 3, 3, 2.6, 6, 8, 17, 112, followers=905),
            _of_year(2024, 55, 43, 9, 3, 4, 3.1, 6, 9, 15, 131.5, followers=1330),
            _of_year(2025, 63, 51, 12, 4, 5, 3.9, 7, 10, 26, 148, followers=1815),
            ["2026 (plan)", 70, 60, 10, 3, 5, 4.5, 6, 10, 30, 160, 2200],
        ],
    },
    cluster="Blue Data Iceland",
    currency="ISK",
    period="2025",
)  # fmt: skip

_TWO = (2025, 2024)

_ACCOUNTS = layout(
    "c-en-income-statement",
    {
        "Income statement": [
            ["Lakeland Bioeconomy Cluster Ltd", "", "", ""],
            ["Statement of income for the year ended 31 December 2025", "", "", ""],
            ["", "Note", "2025", "2024"],
            ["", "", "EUR '000", "EUR '000"],
            ["Subscriptions from members", 1, *years("income_by_source.fees", _TWO, 318, 296, times=1000)],
            ["Courses, studies and other services sold", 1, *years("income_by_source.services", _TWO, 204.5, 171, times=1000)],
            ["Sponsorship", "", *years("income_by_source.sponsoring", _TWO, 25, 30, times=1000)],
            ["Grants from the State (Business Finland)", 2, *years("income_by_source.national", _TWO, 410, 385, times=1000)],
            ["Grants from the Regional Council", 2, *years("income_by_source.regional", _TWO, 162, 150, times=1000)],
            ["Contributions of the municipalities", 2, *years("income_by_source.local", _TWO, 90, 90, times=1000)],
            ["EU grants (Horizon Europe, Interreg)", 3, *years("income_by_source.eu", _TWO, 287, 240.5, times=1000)],
            ["Work contributed by members, at market rates", 4, *years("income_by_source.in_kind", _TWO, 76, 58, times=1000)],
            ["Total income", "", ask(1572.5), ask(1420.5)],
            ["Salaries and social costs", "", -842, -790],
            ["Premises", "", -66, -64],
            ["Travel", "", -91, -72.5],
            ["Purchased services", "", -541, -470],
            ["Surplus for the year", "", 32.5, 24],
        ],
        "Notes": [
            ["Notes to the accounts", "2025"],
            ["Number of people employed at year end", fact("staff_headcount", 12)],
            ["Staff in full-time equivalents", fact("staff_fte", 10.4)],
            ["Management accounts presented to the board", fact("controlling_reports", 6)],
            ["Months of operation for which funding is secured", fact("financing_secured_months", 20)],
            ["Auditor's fee, EUR", 5400],
        ],
    },
    cluster="Lakeland Bioeconomy Cluster",
    currency="EUR",
    period="2025",
)  # fmt: skip

_PORTFOLIO = layout(
    "c-en-agency-two-tables",
    {
        "Read me": [["Monitoring of the Northern Cluster Scheme, reporting year 2025. Do not forward."]],
        "Members": [
            ["", "Participants", "", "Committed participants by kind", "", "", "", "Movement", "", ""],
            ["Cluster", "All", "Committed", "SMEs", "Large companies", "Universities", "Public bodies",
             "Joined in 2025", "Left in 2025", "Women on the board, %"],
            ["Cold Climate Housing", 58, 44, 27, 6, 2, 5, 6, 2, 40],
            ["Arctic Packaging Network", fact("members_total", 91), fact("members_committed", 73), fact("members_by_type.sme", 48),
             fact("members_by_type.large", 12), fact("members_by_type.university", 3), fact("members_by_type.public", 4),
             fact("members_joined", 10), fact("members_left", 6), 33],
            ["Reindeer & Wild Food", 46, 35, 29, 1, 1, 3, 7, 1, 57],
            ["All clusters", 195, 152, 104, 19, 6, 12, 23, 9, ""],
        ],
        "Organisation": [
            ["", "Staff", "", "Money, EUR thousand", "", "", "Survey", "", "Our officer"],
            ["Cluster", "Persons", "FTE", "Annual budget", "Membership fees", "Services sold", "Response rate", "Mean (1-5)", ""],
            ["Cold Climate Housing", 4, 3.0, 520, 61, 34, "39 %", 3.7, "JT"],
            ["Arctic Packaging Network", fact("staff_headcount", 6), fact("staff_fte", 4.8), thousand("budget_total", 890),
             thousand("income_by_source.fees", 142), thousand("income_by_source.services", 98.5),
             fact("satisfaction_response_rate", 51, "51 %"), fact("satisfaction_mean", 4.2), "MK"],
            ["Reindeer & Wild Food", 3, 2.2, 340, 28, 19, "64 %", 4.5, "JT"],
            ["All clusters", 13, 10, 1750, 231, 151.5, "", "", ""],
        ],
    },
    merged=("Members!B1:C1", "Members!D1:G1", "Members!H1:I1", "Organisation!B1:C1", "Organisation!D1:F1", "Organisation!G1:H1"),
    noted={"Organisation!G2": "Survey carried out by an outside bureau in all clusters at the same time."},
    cluster="Arctic Packaging Network",
    currency="EUR",
    period="2025",
)  # fmt: skip

_NOTES = layout(
    "c-en-visit-notes",
    {
        "Day 1": [
            ["Visit notes, Robotics Valley Funen, 17-18 March 2026. All figures are for 2025."],
            ["No.", "What we heard", "Figure", "Proof"],
            ["1.1.0", "On the member list", fact("members_total", 264), "list, Dec."],
            ["1.1.0", "Pay a fee or have signed", fact("members_committed", 219), "ledger"],
            ["1.2", "Committed, within 150 km", fact("members_within_150km", 158), "map"],
            ["2.1", "Registered as an association", fact("founded_on", "2011-02-08", "8 February 2011"), "register"],
            ["2.2.1", "People in the office", fact("staff_headcount", 14), ""],
            ["2.2.1", "Full-time posts", fact("staff_fte", 12.5), "payroll"],
            ["2.2.3", "Training days, everybody together", fact("training_days", 46, "46 days"), "none seen"],
            ["2.2.4", "Left the team in 2024-2025", fact("staff_left", 3), ""],
            ["2.3", "Came in during the year", fact("members_joined", 27), ""],
            ["2.3", "Went out during the year", fact("members_left", 18), "reasons noted"],
            ["2.4", "Board met", fact("board_meetings", 5, "5 times"), "minutes"],
            ["2.4", "Seats on the board", fact("board_members", 11), ""],
            ["2.5", "Visits to members", ask(340), "several per member"],
            ["2.6", "Committed members working together with others", fact("members_cooperating", 121), "project list"],
        ],
        "Day 2": [
            ["No.", "What we heard", "Figure", "Proof"],
            ["3.1", "Funding secured, in months", fact("financing_secured_months", 30), "contracts"],
            ["4.1.2", "Strategy adopted by the board", fact("strategy_adopted_on", "2024-12-04", "4 Dec 2024"), "document"],
            ["4.1.3", "Actions in the plan", fact("plan_measures", 41), "plan"],
            ["4.1.6", "KPIs followed", fact("kpis_monitored", 18), "dashboard"],
            ["4.4", "Committed members that used a service", fact("members_using_services", 173), "CRM"],
            ["4.5", "Working groups running", fact("working_groups", 7), ""],
            ["4.5", "Group meetings", fact("working_group_meetings", 33), ""],
            ["5.1", "Mentioned in the media", fact("media_mentions", 112, "112 times"), "clippings"],
            ["5.3", "Answered the survey", fact("satisfaction_response_rate", 37, "37 %"), "report"],
            ["5.3", "Satisfaction on a scale of 1 to 6", ask(5.1), "ask for scale of five"],
            ["", "Dinner with the chair at 19.00, Hotel Odense", "", ""],
        ],
    },
    merged=("Day 1!A1:D1",),
    cluster="Robotics Valley Funen",
    currency="DKK",
    period="2025",
)  # fmt: skip

_FORM = layout(
    "c-en-self-declaration",
    {
        "Declaration": [
            ["Self-declaration before the benchmarking"],
            ["Name of cluster", "Cyber Baltic", ""],
            ["Year reported", 2025, ""],
            ["Filled in by", "office@cyberbaltic.example", ""],
            [],
            ["Topic", "Your answer", "Remarks"],
            ["What is the legal form of the cluster organisation?", fact("legal_form", "association", "Registered association"), ""],
            ["When was it founded?", fact("founded_on", "2017-10-26", date(2017, 10, 26)), ""],
            ["Main technology field", fact("technology_field", "ict", "ICT"), ""],
            ["Who took the initiative?", fact("initiative", "research", "Research and education"), "two universities"],
            ["Participants at the end of the year", fact("members_total", 96), ""],
            ["Participants that have signed an agreement or pay a fee", fact("members_committed", 83), ""],
            ["Organisations of our field within 150 km, members or not", fact("actors_within_150km", 240, "about 240"), "estimate, chamber of commerce"],
            ["Members of the board", fact("board_members", 7), ""],
            ["Board members who come from companies", fact("board_from_firms", 5), ""],
            ["Members of staff (FTE)", fact("staff_fte", 4.6), ""],
            ["FTE paid from fees, sales or permanent core funding", fact("staff_fte_lasting", 1.8), ""],
            ["Does each employee have a training plan?", fact("learning_plans", True, "Yes"), "reviewed in autumn"],
            ["Public funding won for our members this year (EUR)", fact("project_funds", 2350000, "2,350,000"), ""],
            ["Joint project applications we helped to write", fact("projects_applied", 14), "all with two members or more"],
            ["Applications approved", fact("projects_granted", 5), ""],
            ["Joint projects running now", fact("projects_running", 9), ""],
            ["Students and trainees placed with members", fact("talents_placed", 22), ""],
            ["Start-ups younger than five years that we supported", fact("startups_supported", 8), ""],
            ["Cooperation requests from our own region", fact("requests_by_origin.region", 31), ""],
            ["Cooperation requests from elsewhere in the country", fact("requests_by_origin.country", 18), ""],
            ["Cooperation requests from other European countries", fact("requests_by_origin.europe", 24), ""],
            ["Cooperation requests from outside Europe", fact("requests_by_origin.world", 7), ""],
            ["Requests that led to a conversation", fact("requests_followed", 45), ""],
            ["Does an independent auditor check the accounts?", fact("accounts_audited", True, "Yes"), ""],
            ["How do you know about effects at your members?", fact("effects_known_from", "survey", "Member survey"), "every spring"],
            ["Square metres of office", 140, ""],
        ],
    },
    merged=("Declaration!A1:C1",),
    cluster="Cyber Baltic",
    currency="EUR",
    period="2025",
    edition="benchmark-2019",
)  # fmt: skip

_TILES = layout(
    "c-en-board-dashboard",
    {
        "Board view": [
            ["Offshore Skills Rogaland", "", "", "", "", "", ""],
            ["Dashboard for the board, year-end 2025", "", "", "", "", "", ""],
            [],
            ["Members", fact("members_total", 107), past(2024, "members_total", 99, "2024: 99"), "", "Employees", fact("staff_headcount", 7), past(2024, "staff_headcount", 7, "2024: 7")],
            ["Committed members", fact("members_committed", 88), past(2024, "members_committed", 80, "2024: 80"), "", "FTEs", fact("staff_fte", 5.9), past(2024, "staff_fte", 6.1, "2024: 6.1")],
            ["New members", fact("members_joined", 15), "target 12", "", "Staff with univ. degree", fact("staff_with_degree", 6), ""],
            ["Members lost", fact("members_left", 7), "target < 5", "", "Sick leave", "3.1 %", "target 3 %"],
            ["Company visits", ask(143), "target 120", "", "Training days per employee", ask(2.5), "target 4"],
            [],
            ["Members using our services", fact("members_using_services", 64), "of 88 committed", "",
             "Visits to the website", fact("website_visits", 27480, "27,480"), "target 25,000"],
            ["Working groups", fact("working_groups", 6), "", "", "Newsletters sent out", fact("newsletters", 12), "monthly"],
            ["Working group meetings", fact("working_group_meetings", 29), "target 24", "", "Hits in the press",
             fact("media_mentions", 54), "target 50"],
            ["Member satisfaction (1-5)", fact("satisfaction_mean", 4.4), "target 4.2", "", "Instagram followers", 3140, ""],
            ["Survey response rate", fact("satisfaction_response_rate", 61, 0.61, "0%"), "target 50%", "", "Cash at bank, NOK", 2811400, ""],
        ],
    },
    merged=("Board view!A1:G1", "Board view!A2:G2"),
    filled={"Board view!B4": "E2EFDA", "Board view!B7": "F8CBAD", "Board view!F5": "FFF2CC"},
    cluster="Offshore Skills Rogaland",
    currency="NOK",
    period="2025",
)  # fmt: skip

_UP = (2024, 2025)

_BLOCKS = layout(
    "c-en-four-blocks",
    {
        "Figures": [
            ["Smart Ports Gothenburg, figures for the annual report", "", "", "", "", "", ""],
            [],
            ["Membership", 2024, 2025, "", "Office", 2024, 2025],
            ["Total members", *years("members_total", _UP, 122, 129), "", "Persons employed", *years("staff_headcount", _UP, 8, 9)],
            ["- with membership contract", *years("members_committed", _UP, 101, 110), "", "Full time equivalents", *years("staff_fte", _UP, 6.75, 7.5)],
            ["New during the year", *years("members_joined", _UP, 16, 14), "", "Training days (whole team)", *years("training_days", _UP, 22, 34)],
            ["Resigned during the year", *years("members_left", _UP, 5, 7), "", "Meetings of the board", *years("board_meetings", _UP, 6, 6)],
            ["Contracted members met in person", *years("members_contacted", _UP, 74, 86), "", "Average age", 41, 42],
            [],
            ["Finance (SEK thousand)", 2024, 2025, "", "Communication", 2024, 2025],
            ["Total budget", *years("budget_total", _UP, 10900, 12350, times=1000), "", "Newsletters issued", *years("newsletters", _UP, 18, 20)],
            ["Member fees", *years("income_by_source.fees", _UP, 2715, 2980, times=1000), "", "Articles in the media", *years("media_mentions", _UP, 44, 39)],
            ["Sold services", *years("income_by_source.services", _UP, 1340, 1565, times=1000), "", "Website visits (total)", *years("website_visits", _UP, 41200, 46050)],
            ["Region Västra Götaland", *years("income_by_source.regional", _UP, 1800, 1800, times=1000), "", "Unique visitors", ask(17800), ask(19340)],
            ["EU projects", *years("income_by_source.eu", _UP, 2250, 2900, times=1000), "", "Success stories published", *years("success_stories", _UP, 4, 6)],
            ["Salaries", 6100, 6830, "", "Podcast episodes", 0, 8],
        ],
    },
    merged=("Figures!A1:G1",),
    cluster="Smart Ports Gothenburg",
    currency="SEK",
    period="2025",
)  # fmt: skip

_PIVOT = layout(
    "c-en-service-pivot",
    {
        "Events export": [
            ["Event ID", "Start", "Name", "Category", "Attendees", "Fee (DKK)", "Owner"],
            ["EV-2025-003", date(2025, 1, 30), "Grant clinic", "Funding and finance", 15, 0, "sbh"],
            ["EV-2025-011", date(2025, 3, 19), "Digital twins in practice", "Technology and innovation", 48, 495, "mwl"],
            ["EV-2025-024", date(2025, 5, 27), "Buyers meet suppliers", "Matchmaking", 66, 0, "sbh"],
            ["EV-2025-040", date(2025, 9, 11), "Certified energy manager, module 1", "Courses and skills", 21, 2400, "mwl"],
            ["EV-2025-052", date(2025, 11, 6), "Delegation to Rotterdam", "Going international", 13, 6500, "sbh"],
        ],
        "Summary 2025": [
            ["Member services 2025, summary of the events export"],
            [],
            ["Row Labels", "Count of events", "Sum of attendees", "Average attendees"],
            ["Funding and finance", fact("services.funding.events", 7), fact("services.funding.participants", 96), 13.7],
            ["Technology and innovation", fact("services.technology.events", 14), fact("services.technology.participants", 512), 36.6],
            ["Matchmaking", fact("services.matchmaking.events", 6), fact("services.matchmaking.participants", 338), 56.3],
            ["Courses and skills", fact("services.training.events", 18), fact("services.training.participants", 355), 19.7],
            ["Going international", fact("services.internationalisation.events", 5), fact("services.internationalisation.participants", 61), 12.2],
            ["General meeting and summer party", 2, 190, 95],
            ["Grand Total", 52, 1552, 29.8],
            [],
            ["Committed members that took part in or used at least one service", fact("members_using_services", 97)],
            ["Committed members in all", fact("members_committed", 131)],
            ["Non-members at our events", 214],
        ],
    },
    merged=("Summary 2025!A1:D1",),
    cluster="Efficient Industry Triangle",
    currency="DKK",
    period="2025",
)  # fmt: skip

ENGLISH = (_YEARS_DOWN, _ACCOUNTS, _PORTFOLIO, _NOTES, _FORM, _TILES, _BLOCKS, _PIVOT)

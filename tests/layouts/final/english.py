"""English workbooks: an annex, a board pack, management accounts, a grant report, a register, a staff list, a survey, a form."""

from datetime import date

from layouts.further.marks import Mark, ask, fact, layout, past, thousand, years

_DOWN = (2025, 2024)

_ANNEX = layout(
    "d-en-annual-report-annex",
    {
        "Annex B": [
            ["Annex B – The year in figures", "", "", "", ""],
            ["Harbour Hydrogen Cluster, Annual Report 2025", "", "", "", ""],
            [],
            ["", "Note", "31 Dec 2025", "31 Dec 2024", "Change"],
            ["MEMBERSHIP", "", "", "", ""],
            ["Organisations in membership", "1", *years("members_total", _DOWN, 114, 105), "+9 %"],
            ["   holding a signed participation agreement", "", *years("members_committed", _DOWN, 92, 88), "+5 %"],
            ["      of these: enterprises with fewer than 250 employees", "2", *years("members_by_type.sme", _DOWN, 58, 57), "+2 %"],
            ["      of these: enterprises with 250 employees or more", "2", *years("members_by_type.large", _DOWN, 14, 13), "+8 %"],
            ["      of these: universities", "", *years("members_by_type.university", _DOWN, 4, 4), "–"],
            ["      of these: ports, councils and agencies (public sector)", "", *years("members_by_type.public", _DOWN, 9, 8), "+13 %"],
            ["Members admitted during the year", "", *years("members_joined", _DOWN, 13, 11), ""],
            ["Members resigned during the year", "", *years("members_left", _DOWN, 4, 6), ""],
            ["Employees of our member companies", "3", 12400, 11900, "+4 %"],
            ["SECRETARIAT AND GOVERNANCE", "", "", "", ""],
            ["Persons employed by the secretariat", "", *years("staff_headcount", _DOWN, 7, 7), "–"],
            ["Full-time equivalents in the secretariat", "4", *years("staff_fte", _DOWN, 5.8, 5.5), "+5 %"],
            ["Days lost to sickness", "", 31, 18, "+72 %"],
            ["Meetings held by the Board of Directors", "", *years("board_meetings", _DOWN, 5, 6), ""],
            ["OUTREACH", "", "", "", ""],
            ["Newsletter issues", "", *years("newsletters", _DOWN, 10, 10), "–"],
            ["Press and broadcast items naming the cluster", "", *years("media_mentions", _DOWN, 37, 22), "+68 %"],
            ["Hydrogen vehicles registered in the county", "3", 412, 289, "+43 %"],
            [],
            ["1  Includes 22 organisations that take part without an agreement."],
            ["2  EU definition, 250 employees."],
            ["3  Source: Statistics office."],
            ["4  Annual average. Two trainees not counted."],
        ],
    },
    merged=("Annex B!A1:E1", "Annex B!A2:E2", "Annex B!A5:E5", "Annex B!A15:E15", "Annex B!A20:E20"),
    cluster="Harbour Hydrogen Cluster",
    currency="EUR",
    period="2025",
)  # fmt: skip

_BOARD = layout(
    "d-en-board-pack-rag",
    {
        "KPI pack": [
            ["", "Board meeting 12 February 2026, item 6: KPI pack", "", "", "", "", ""],
            ["", "KPI", "Owner", "Target 2025", "Outturn 2025", "RAG", "Commentary"],
            ["A", "Grow the membership", "", "", "", "", ""],
            ["A1", "Members, year end", "CEO", 140, fact("members_total", 133), "AMBER", "two mergers among members"],
            ["A2", "Members recruited", "CEO", 20, fact("members_joined", 17), "AMBER", ""],
            ["A3", "Members lost", "CEO", "max 8", fact("members_left", 9), "RED", "3 insolvencies"],
            ["A4", "Member retention", "CEO", "94 %", "93 %", "AMBER", ""],
            ["B", "Be useful to them", "", "", "", "", ""],
            ["B1", "Committed members who used at least one of our services", "Head of programmes", 80, fact("members_using_services", 86), "GREEN", "best year so far"],
            ["B2", "Committed members in at least one joint project with another member", "Head of programmes", 45, fact("members_cooperating", 49), "GREEN", ""],
            ["B3", "Working groups in operation", "Head of programmes", 6, fact("working_groups", 6), "GREEN", "batteries group paused in March, back in June"],
            ["B4", "Net promoter score", "Comms", 30, 41, "GREEN", ""],
            ["B5", "Satisfaction, mean of a scale of 1 to 5", "Comms", 4.0, fact("satisfaction_mean", 4.2), "GREEN", ""],
            ["C", "Be seen", "", "", "", "", ""],
            ["C1", "Media pieces mentioning us", "Comms", 60, fact("media_mentions", 71), "GREEN", "a third abroad"],
            ["C2", "Newsletters published", "Comms", 12, fact("newsletters", 11), "AMBER", "none in July"],
            ["C3", "Visits to our website", "Comms", 40000, fact("website_visits", 43120), "GREEN", "Matomo"],
            ["C4", "Average time on page (seconds)", "Comms", 70, 64, "AMBER", ""],
            ["D", "Run a sound office", "", "", "", "", ""],
            ["D1", "FTE", "CFO", 7.0, fact("staff_fte", 6.4), "AMBER", "vacancy filled 1 March"],
            ["D2", "Training days, whole team", "CFO", 30, fact("training_days", 22.5), "RED", ""],
            ["D3", "Board meetings", "Chair", 6, fact("board_meetings", 6), "GREEN", ""],
            ["D4", "Invoices paid on time", "CFO", "95 %", "97 %", "GREEN", ""],
        ],
    },
    filled={"KPI pack!F4": "FFC000", "KPI pack!F6": "FF0000", "KPI pack!F9": "00B050"},
    merged=("KPI pack!B1:G1",),
    cluster="Northern Rail Cluster",
    currency="GBP",
    period="2025",
)  # fmt: skip


def _line(label: str, question: str, actual: float, budget: float, before: float, coming: float) -> list[object]:
    """Return a line of the accounts in thousands: actual, budget, variance, the year before, the next year's budget."""
    then = past(2024, question, int(before * 1000), before)
    return [label, thousand(question, actual), budget, round(actual - budget, 1), then, coming]


_ACCOUNTS = layout(
    "d-en-management-accounts",
    {
        "P12": [
            ["Reykjanes Blue Resource Park Association", "", "", "", "", ""],
            ["Management accounts, period 12 (twelve months to December 2025)", "", "", "", "", ""],
            ["Amounts in ISK thousands", "", "", "", "", ""],
            ["", "Actual 2025", "Budget 2025", "Variance", "Actual 2024", "Budget 2026"],
            ["Operating income", "", "", "", "", ""],
            _line("Annual subscriptions of members", "income_by_source.fees", 21450, 20000, 19875, 22500),
            _line("Consulting and course income", "income_by_source.services", 9310, 11000, 8240, 11500),
            _line("Sponsors of the autumn conference", "income_by_source.sponsoring", 3200, 3000, 2750, 3500),
            _line("Ministry of Industry, framework grant", "income_by_source.national", 30000, 30000, 28000, 30000),
            _line("Regional development fund (South)", "income_by_source.regional", 8500, 8500, 8500, 9000),
            _line("Towns of Reykjanesbær and Grindavík", "income_by_source.local", 6000, 6000, 6000, 6000),
            _line("EU projects (NPA, LIFE)", "income_by_source.eu", 17840, 21000, 12310, 24000),
            ["Operating expenses", "", "", "", "", ""],
            ["Pay and pension", -61200, -62000, 800, -55400, -66000],
            ["Rent and utilities", -5150, -5000, -150, -4900, -5300],
            ["Events", -12400, -13500, 1100, -9870, -14000],
            ["Depreciation", -640, -600, -40, -590, -600],
            ["Result before interest", 16910, 18400, -1490, 14915, 20600],
            ["Memorandum items", "", "", "", "", ""],
            ["Employees at period end", fact("staff_headcount", 5), 5, 0, past(2024, "staff_headcount", 4), 5],
            ["FTE", fact("staff_fte", 4.4), 4.5, -0.1, past(2024, "staff_fte", 3.9), 4.75],
            ["Paying members", 64, 60, 4, 59, 70],
            ["Cash at bank", 14870, 12000, 2870, 11240, 13000],
        ],
    },
    merged=("P12!A1:F1", "P12!A2:F2", "P12!A3:F3"),
    cluster="Reykjanes Blue Resource Park",
    currency="ISK",
    period="2025",
)  # fmt: skip

_GRANT = layout(
    "d-en-grant-progress-report",
    {
        "Cover": [
            ["Progress report to the Regional Innovation Fund"],
            ["Beneficiary", "Silver Economy North"],
            ["Project", "RIF-2023-0417"],
            ["Reporting period", "1 January – 31 December 2025"],
            ["Amount granted, EUR", 960000],
        ],
        "Indicators": [
            ["Code", "Indicator", "Unit", "2025 (this period)", "Cumulative since 2023", "End target 2026", "Source of verification"],
            ["O.1", "Skills courses delivered", "number", fact("services.training.events", 11), 26, 30, "attendance lists"],
            ["O.2", "People attending skills courses", "persons", fact("services.training.participants", 187), 402, 450, "attendance lists"],
            ["O.3", "Matchmaking sessions organised", "number", fact("services.matchmaking.events", 5), 14, 15, "programmes"],
            ["O.4", "People attending matchmaking sessions", "persons", fact("services.matchmaking.participants", 143), 377, 400, "badge scans"],
            ["O.5", "Internationalisation activities (trade missions, fairs)", "number", fact("services.internationalisation.events", 3), 6, 8, "reports"],
            ["O.6", "People attending internationalisation activities", "persons", fact("services.internationalisation.participants", 29), 55, 60, "travel lists"],
            ["O.7", "Newsletters issued", "number", fact("newsletters", 8), 22, 36, "archive"],
            ["O.8", "Articles and features about the cluster in the media", "number", fact("media_mentions", 19), 51, 60, "press cuttings"],
            ["O.9", "Success stories published", "number", fact("success_stories", 4), 9, 12, "website"],
            ["R.1", "New members joining the cluster", "number", fact("members_joined", 12), 31, 40, "signed forms"],
            ["R.2", "SMEs reporting new products", "number", 7, 13, 20, "interviews"],
            ["R.3", "Jobs created at members", "FTE", 21.5, 38, 50, "interviews"],
            ["R.4", "Private investment leveraged", "EUR", 1250000, 2980000, 4000000, "interviews"],
        ],
        "Narrative": [
            ["Section", "Text"],
            ["Progress", "The cluster is on track. Half of the courses were held online and 3 of the 8 newsletters were in English."],
            ["Risks", "Two contracts in the office end in June 2026."],
        ],
    },
    cluster="Silver Economy North",
    currency="EUR",
    period="2025",
)  # fmt: skip


def _kind(label: str, question: str, register: int, signed: int, near: int) -> list[object]:
    """Return a kind's row: all on the register, signed up, signed up and near; only the second is a fact of the kind."""
    return [label, register, fact(f"members_by_type.{question}", signed), near, f"{near / signed:.0%}"]


_REGISTER = layout(
    "d-en-member-register",
    {
        "Overview": [
            ["Member register of Alpine Wood Design, extract of 31.12.2025"],
            [],
            ["Type of organisation", "On the register", "of which committed (agreement signed)", "committed, within 150 km of our office", "share near"],
            _kind("Micro, small and medium companies", "sme", 61, 44, 35),
            _kind("Large companies", "large", 9, 8, 3),
            _kind("Research organisations", "research", 4, 3, 1),
            _kind("Universities of applied sciences, universities", "university", 5, 4, 2),
            _kind("Vocational schools, training centres", "training", 6, 4, 4),
            _kind("Municipalities, agencies", "public", 12, 7, 6),
            _kind("Advisers", "consultant", 8, 3, 2),
            ["Total", fact("members_total", 105), fact("members_committed", 73), fact("members_within_150km", 53), "73 %"],
            [],
            ["Movements in 2025", "", "", "", ""],
            ["Joined", fact("members_joined", 14), "", "", ""],
            ["Left", fact("members_left", 5), "", "", "two closed down, three saved money"],
            ["Changed type", 2, "", "", ""],
        ],
        "Register": [
            ["No.", "Organisation", "Type", "Place", "km from office", "Joined on", "Agreement", "Fee 2025 (EUR)"],
            [1, "Abel Holzbau", "Micro, small and medium companies", "Imst", 41, date(2019, 3, 1), "yes", 450],
            [2, "Bergland Furniture", "Large companies", "Salzburg", 166, date(2018, 9, 15), "yes", 4500],
            [3, "Forest Research Centre", "Research organisations", "Vienna", 480, date(2021, 1, 7), "yes", 900],
            [4, "Innsbruck Timber Lab", "Universities of applied sciences, universities", "Innsbruck", 2, date(2018, 9, 15), "yes", 0],
            [5, "J. Moser, architect", "Advisers", "Hall", 11, date(2025, 5, 20), "no", 0],
            [6, "Town of Schwaz", "Municipalities, agencies", "Schwaz", 29, date(2020, 11, 2), "yes", 900],
            ["…", "99 more rows", "", "", "", "", "", ""],
        ],
    },
    cluster="Alpine Wood Design",
    currency="EUR",
    period="2025",
)  # fmt: skip

_STAFF = layout(
    "d-en-staff-and-board",
    {
        "Staff 2025": [
            ["Initials", "Post", "Since", "Contract", "Degree", "Training days in 2025", "Leave left"],
            ["AMO", "Managing director", date(2017, 8, 1), 1.0, "MSc", 4, 12],
            ["BKE", "Project manager", date(2019, 2, 1), 1.0, "MSc", 6, 3],
            ["CLI", "Project manager", date(2022, 5, 15), 0.8, "PhD", 3.5, 0],
            ["DSA", "Events", date(2023, 1, 9), 0.75, "BA", 5, 8],
            ["ETO", "Office", date(2018, 4, 1), 0.6, "–", 1, 2],
            ["FVU", "Communication", date(2025, 3, 1), 0.5, "MA", 2, 6],
            ["Totals", "", "", fact("staff_fte", 4.65, "4.65 FTE"), fact("staff_with_degree", 5, "5 with a degree"), fact("training_days", 21.5, "21.5 days"), ""],
            ["", fact("staff_headcount", 6, "6 people"), "", "", "", "", ""],
            [],
            ["Left in 2024 and 2025 (two years)", fact("staff_left", 2), "", "", "", "", ""],
            ["Interns in 2025, not in the table", 3, "", "", "", "", ""],
        ],
        "Board 2025": [
            ["Board members", fact("board_members", 8), "elected for two years"],
            ["Board meetings held", fact("board_meetings", 7, "seven (7)"), "one by written procedure not counted"],
            ["Average attendance", "81 %", ""],
            ["Finance reports put before the board", fact("controlling_reports", 4, "4 (quarterly)"), ""],
            ["Strategy approved by the board", fact("strategy_adopted_on", "2023-11-30", "30 November 2023"), "runs to 2027"],
            ["Strategy last looked at again", fact("strategy_reviewed_on", "2025-09-18", "18 September 2025"), "no changes"],
            ["Annual general meeting", "22 May 2025", "51 members present"],
        ],
    },
    cluster="Fjordland Aquatech",
    currency="NOK",
    period="2025",
)  # fmt: skip

_SURVEY = layout(
    "d-en-member-survey-report",
    {
        "Method": [
            ["Member survey 2025 – summary for the management team"],
            ["Survey carried out on", fact("satisfaction_surveyed_on", "2025-11-24", date(2025, 11, 24))],
            ["Questionnaires sent", 88],
            ["Questionnaires returned", 47],
            ["Response rate", fact("satisfaction_response_rate", 53.4, "53.4 %")],
            ["Response rate of the 2023 survey", past(2023, "satisfaction_response_rate", 41, "41 %")],
        ],
        "Results": [
            ["1 = very dissatisfied … 5 = very satisfied", "n", "Mean 2025", "Std. dev."],
            ["How satisfied are you with the cluster overall?", 47, fact("satisfaction_mean", 4.06), 0.7],
            ["… with events and seminars?", 41, 4.31, 0.6],
            ["… with help in finding funding?", 29, 3.42, 1.1],
            ["… with contacts to researchers?", 33, 3.9, 0.9],
            ["… with the newsletter?", 45, 3.77, 0.8],
            ["Would recommend us (0–10)", 47, 8.1, 1.6],
        ],
        "Reach 2025": [
            ["Reach among committed members, from our CRM", "", ""],
            ["Committed members", fact("members_committed", 88), ""],
            ["met face to face at least once in the year", fact("members_contacted", 69), "78 %"],
            ["used at least one service in the year", fact("members_using_services", 61), "69 %"],
            ["working with other members in a project", fact("members_cooperating", 34), "39 %"],
            ["opened at least one newsletter", 80, "91 %"],
            ["Working groups", fact("working_groups", 4), ""],
            ["Working group meetings held in the year", fact("working_group_meetings", 15), ""],
            ["Telephone calls with members", ask("around 200"), ""],
        ],
    },
    merged=("Method!A1:B1", "Reach 2025!A1:C1"),
    cluster="Urban Mobility Skåne",
    currency="SEK",
    period="2025",
)  # fmt: skip


def _told(no: int, label: str, shown: Mark | object, note: str = "") -> list[object]:
    return [no, label, shown, note]


_FORM = layout(
    "d-en-interview-preparation",
    {
        "Preparation": [
            ["Preparation sheet for the benchmarking interview (data of 2025)", "", "", ""],
            ["No.", "Item", "Your figure", "Where from"],
            _told(1, "Date the association was set up", fact("founded_on", "2016-02-11", "11/Feb/2016"), "register of associations"),
            _told(2, "Legal form", fact("legal_form", "association", "association (non-profit)")),
            _told(3, "Field of technology we compare ourselves in", fact("technology_field", "health", "health and medical science")),
            _told(4, "Members in all", fact("members_total", 148), "CRM"),
            _told(5, "Members committed by contract or fee", fact("members_committed", 126), "CRM"),
            _told(6, "Members who paid the 2025 fee", fact("members_paying", 119), "ledger"),
            _told(7, "Committed members based in another country", fact("members_abroad", 15), "CRM"),
            _told(8, "Full-time equivalents in the office", fact("staff_fte", 8.3), "payroll"),
            _told(9, "Persons in the office", fact("staff_headcount", 10), "payroll"),
            _told(10, "Office staff who worked three years or more in industry of the field", fact("staff_from_industry", 4)),
            _told(11, "Present manager in post since", fact("manager_since", "2021-08-16", date(2021, 8, 16))),
            _told(12, "Seats on the board", fact("board_members", 11)),
            _told(13, "Seats on the board held by companies", fact("board_from_firms", 7)),
            _told(14, "Measures in the action plan", fact("plan_measures", 38), "action plan v4"),
            _told(15, "Measures of the action plan done or on schedule", fact("plan_measures_done", 29)),
            _told(16, "Total budget of 2025, EUR", fact("budget_total", 1730000, "1.73 million"), "accounts"),
            _told(17, "Yearly fee for a company with 20 employees, EUR", fact("fee_small_firm", 1800), "fee table"),
            _told(18, "Are the accounts audited by an independent auditor?", fact("accounts_audited", True, "yes, every year")),
            _told(19, "Joint projects of members running now", fact("projects_running", 13)),
            _told(20, "Start-ups supported during 2025", fact("startups_supported", 17), "incubator list"),
            _told(21, "Do you have a profile on the European Cluster Collaboration Platform?", fact("eccp_profile", True, "Yes")),
            _told(22, "Followers on all social media channels together", fact("social_followers", 11650, "11 650")),
            _told(23, "Partner clusters you would like to meet", "Medicon, Eurasanté"),
            _told(24, "Rooms you can offer for the interview", 2),
        ],
    },
    merged=("Preparation!A1:D1",),
    cluster="Vital Valley",
    currency="EUR",
    period="2025",
    edition="benchmark-2019",
)  # fmt: skip

ENGLISH = (_ANNEX, _BOARD, _ACCOUNTS, _GRANT, _REGISTER, _STAFF, _SURVEY, _FORM)

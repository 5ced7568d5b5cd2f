"""Workbooks by authors who write English: project officer, assessor, evaluator, register, treasurer."""

from datetime import date, datetime

from openpyxl import Workbook
from openpyxl.comments import Comment

from layouts.varied.marks import laid, shown, told, unsure, was

OFFICER = laid(
    "english-project-officer-baseline-and-target",
    {
        "Monitoring": [
            ["Interreg monitoring sheet", None, None, None, None, None],
            ["Beneficiary", "Baltic Clean Shipping", None, None, None, None],
            [],
            ["Indicator", "Unit", "Baseline 2023", "Achieved 2025", "Target 2027", "Source"],
            ["Members in total", "number", was("2023", "members_total", 58), told("members_total", 76), 90, "register"],
            ["Committed members", "number", was("2023", "members_committed", 40), told("members_committed", 59), 70, "agreements"],
            ["SMEs", "number", was("2023", "members_by_type.sme", 25), told("members_by_type.sme", 34), 45, "register"],
            ["Research organisations", "number", was("2023", "members_by_type.research", 4), told("members_by_type.research", 6), 6, "register"],
            ["Staff", "FTE", was("2023", "staff_fte", 2.5), told("staff_fte", 3.6), 4, "payroll"],
            ["Membership fees", "EUR", was("2023", "income_by_source.fees", 61000), told("income_by_source.fees", 84500), 110000, "accounts"],
            ["Services sold", "EUR", was("2023", "income_by_source.services", 12000), told("income_by_source.services", 29750), 50000, "accounts"],
            ["Members using services", "number", was("2023", "members_using_services", 22), told("members_using_services", 43), 55, "service log"],
            ["Members in joint projects", "number", was("2023", "members_cooperating", 19), told("members_cooperating", 31), 40, "project list"],
            ["International partner organisations", "number", was("2023", "partners_international", 2), told("partners_international", 7), 10, "agreements"],
            ["Survey response rate", "%", was("2023", "satisfaction_response_rate", 33), told("satisfaction_response_rate", 47), 55, "survey"],
            ["CO2 avoided by members", "tonnes", 0, 4100, 12000, "estimate"],
        ]
    },
    cluster="Baltic Clean Shipping",
    currency="EUR",
    language="en",
    period="2025",
)  # fmt: skip

ASSESSOR = laid(
    "english-assessor-numbers-and-scores",
    {
        "Pad": [
            ["Cluster", "Nordic Robotics", None, None, None],
            ["Visited", date(2025, 10, 21), None, "Score 0-5", "Remark"],
            ["1.1.0", "All participants", told("members_total", 134), None, "list of 30 Sept"],
            ["1.1.0", "… committed", told("members_committed", 101), None, None],
            ["1.1.2", "Critical mass", None, 4, "ok"],
            ["1.2", "Within 150 km", told("members_within_150km", 77), 4, None],
            ["2.1", "Founded", told("founded_on", datetime(2009, 1, 19), "2009-01-19", "d mmm yyyy"), 5, None],
            ["2.2.1", "Head count", told("staff_headcount", 11), None, None],
            ["2.2.1", "FTE", told("staff_fte", 9.25), 4, None],
            ["2.2.2", "With a degree", told("staff_with_degree", 10), 4, None],
            ["2.2.3", "Training days, whole team", told("training_days", 33), 3, "3 each"],
            ["2.2.4", "Left in the last two years", told("staff_left", 3), 2, "handover weak"],
            ["2.3", "Joined in the year", told("members_joined", 16), None, None],
            ["2.3", "Left in the year", told("members_left", 8), 3, None],
            ["2.4", "Board meetings", told("board_meetings", "5 (one online)", 5), 4, None],
            ["2.4", "Board members", told("board_members", 9), None, "4 women"],
            ["2.5", "Contacted in person", told("members_contacted", 90), 5, None],
            ["3.1", "Funding secured (months)", told("financing_secured_months", 27), 4, None],
            ["3.2", "Total budget (EUR)", unsure("1.480"), None, "thousand?"],
            ["4.1.2", "Strategy adopted", told("strategy_adopted_on", "7 March 2024", "2024-03-07"), 4, None],
            ["4.1.5", "Strategy last reviewed", unsure("07/03/2025"), 3, "which one?"],
            ["4.1.6", "KPIs monitored", told("kpis_monitored", 14), 3, None],
            ["5.2", "Success stories", told("success_stories", 5), 4, None],
            [None, "Total", None, 56, "of 75"],
        ]
    },
    cluster="Nordic Robotics",
    currency="EUR",
    language="en",
)  # fmt: skip

REGISTER = laid(
    "english-register-export-with-technical-heads",
    {
        "clusters": [
            ["cluster_id", "cluster_name", "country", "founding_date", "no_of_members", "committed_members", "sme_members", "large_companies", "fte", "annual_budget_eur", "membership_fees_eur", "newsletters_per_year", "updated_at", "email"],
            ["SE-014", "Green Steel Valley", "SE", date(2016, 5, 30), 65, 50, 31, 12, 4.5, 1150000, 240000, 10, date(2026, 1, 14), "info@steel.example"],
            ["NO-002", "Havvind Vest", "NO", told("founded_on", date(2012, 11, 6), "2012-11-06", "yyyy-mm-dd"), told("members_total", 88), told("members_committed", 69), told("members_by_type.sme", 40), told("members_by_type.large", 15), told("staff_fte", 6.25), told("budget_total", 1480000), told("income_by_source.fees", 212000), told("newsletters", 12), date(2026, 1, 11), "post@havvind.example"],
            ["FI-031", "Arctic Forest", "FI", date(2018, 2, 1), 41, 33, 20, 6, 2.75, 610000, 70000, 6, date(2025, 12, 19), "office@forest.example"],
        ],
        "meta": [["exported_by", "admin"], ["rows", 3]],
    },
    currency="EUR",
    language="en",
)  # fmt: skip


def _composition_finish(made: Workbook) -> None:
    sheet = made["Composition & services"]
    sheet.merge_cells("A1:D1")
    for row in range(4, 12):
        sheet[f"C{row}"].number_format = "0%"
    sheet["A9"].comment = Comment("Includes two cross-border bodies", "JB")


COMPOSITION = laid(
    "english-composition-with-shares-and-service-grid",
    {
        "Composition & services": [
            ["Fact sheet 2025: Food Valley North", None, None, None],
            [],
            ["Committed members by type", "Number", "Share", None],
            ["Small and medium-sized enterprises", told("members_by_type.sme", 42), 0.56, None],
            ["Large enterprises", told("members_by_type.large", 10), 0.13, None],
            ["Research institutes", told("members_by_type.research", 4), 0.05, None],
            ["Universities and colleges", told("members_by_type.university", 5), 0.07, None],
            ["Banks and investors", told("members_by_type.finance", 3), 0.04, None],
            ["Public authorities", told("members_by_type.public", 8), 0.11, None],
            ["Consultancies", told("members_by_type.consultant", 3), 0.04, None],
            ["All committed members", told("members_committed", 75), 1, None],
            [],
            ["Services", "Events", "Attendees", "Mean score"],
            ["Access to finance", told("services.funding.events", 3), told("services.funding.participants", 40), 4.1],
            ["Technology and innovation", told("services.technology.events", 10), told("services.technology.participants", 231), 4.4],
            ["Matchmaking", told("services.matchmaking.events", 6), told("services.matchmaking.participants", 150), 4.6],
            ["Training and skills", told("services.training.events", 9), told("services.training.participants", 177), 4.2],
            ["Internationalisation", told("services.internationalisation.events", 5), told("services.internationalisation.participants", 58), 3.9],
            ["Marketing", told("services.marketing.events", 2), told("services.marketing.participants", 90), 4.0],
        ]
    },
    _composition_finish,
    cluster="Food Valley North",
    currency="EUR",
    language="en",
    period="2025",
)  # fmt: skip


def _wide_labels_finish(made: Workbook) -> None:
    sheet = made["Form"]
    for row in range(4, 17):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=3)


WIDE_LABELS = laid(
    "english-form-with-merged-labels-and-footnotes",
    {
        "Form": [
            ["Data collection form – reference year 2025"],
            ["Please fill in column D only. Contact: helpdesk, +45 33 12 90 00"],
            [],
            ["Total number of participants¹", None, None, told("members_total", 97), "participants"],
            ["of which committed²", None, None, told("members_committed", 72), "participants"],
            ["Participants located within 150 km of the office", None, None, told("members_within_150km", 48), "participants"],
            ["Number of employees of the cluster organisation", None, None, told("staff_headcount", 6), "persons"],
            ["Number of employees of the host organisation", None, None, 340, "persons"],
            ["Full-time equivalents of the cluster organisation", None, None, told("staff_fte", "5.2", 5.2), "FTE"],
            ["Strategy workshops with participants in the last two years", None, None, told("strategy_workshops", 3), "workshops"],
            ["Measures in the implementation plan", None, None, told("plan_measures", 19), "measures"],
            ["Financial reports to the board per year", None, None, told("controlling_reports", 4), "reports"],
            ["Thematic working groups", None, None, told("working_groups", 6), "groups"],
            ["Visits to the website", None, None, told("website_visits", "31,200", 31200), "visits"],
            ["Languages of the website", None, None, told("website_languages", 2), "languages"],
            ["Expected number of participants in 2027", None, None, 120, "participants"],
            [],
            ["¹ Everyone on the list on 31 December. ² With a signed letter; at least 15 are required."],
        ]
    },
    _wide_labels_finish,
    cluster="Timber Construction Cluster",
    currency="DKK",
    language="en",
    period="2025",
)  # fmt: skip

TREASURER = laid(
    "english-treasurer-formats-and-thousands",
    {
        "Income": [
            ["Income 2025 (EUR thousand)", "Actual", "Forecast 2026"],
            ["European programmes", told("income_by_source.eu", 412.5, 412500, "#,##0.0"), 380],
            ["National funding", told("income_by_source.national", 260, 260000, "#,##0.0"), 260],
            ["Regional funding", told("income_by_source.regional", 145, 145000, "#,##0.0"), 100],
            ["Municipal funding", told("income_by_source.local", 40, 40000, "#,##0.0"), 40],
            ["Membership fees", told("income_by_source.fees", 133.2, 133200, "#,##0.0"), 150],
            ["Sale of services", told("income_by_source.services", 58.9, 58900, "#,##0.0"), 75],
            ["Sponsorship", told("income_by_source.sponsoring", 15, 15000, "#,##0.0"), 15],
            ["In-kind contributions", told("income_by_source.in_kind", 22, 22000, "#,##0.0"), 20],
            ["Sum", "=SUM(B2:B9)", "=SUM(C2:C9)"],
        ],
        "Other": [
            ["Annual budget", told("budget_total", "EUR 1.1 million", 1100000)],
            ["Months of secured funding", told("financing_secured_months", 15, form='0" months"')],
            ["Share of private funding", shown(0.211, "0.0%")],
            ["Audit fee", shown(4800, '#,##0 "€"')],
            ["Board meetings per year", told("board_meetings", 6)],
        ],
    },
    cluster="Photonics Finland East",
    currency="EUR",
    language="en",
    period="2025",
)

YEAR_SHEETS = laid(
    "english-sheet-for-each-year-with-plan",
    {
        "2024": [
            ["Annual return", 2024],
            ["Members", was("2024", "members_total", 54)],
            ["Committed", was("2024", "members_committed", 41)],
            ["Employees", was("2024", "staff_headcount", 4)],
            ["FTEs", was("2024", "staff_fte", 3.5)],
            ["New members", was("2024", "members_joined", 7)],
            ["Members who left", was("2024", "members_left", 2)],
            ["Press mentions", was("2024", "media_mentions", 18)],
            ["Average satisfaction (1-5)", was("2024", "satisfaction_mean", 4.0)],
        ],
        "2025": [
            ["Annual return", 2025],
            ["Members", told("members_total", 60)],
            ["Committed", told("members_committed", 47)],
            ["Employees", told("staff_headcount", 5)],
            ["FTEs", told("staff_fte", 4.2)],
            ["New members", told("members_joined", 9)],
            ["Members who left", told("members_left", 3)],
            ["Press mentions", told("media_mentions", 26)],
            ["Average satisfaction (1-5)", told("satisfaction_mean", 4.3)],
        ],
        "2026 plan": [
            ["Annual plan", 2026],
            ["Members", 66],
            ["Committed", 52],
            ["Employees", 6],
            ["FTEs", 5],
            ["New members", 8],
        ],
    },
    cluster="Cleantech Fyn",
    currency="DKK",
    language="en",
    period="2025",
)

LAYOUTS = (OFFICER, ASSESSOR, REGISTER, COMPOSITION, WIDE_LABELS, TREASURER, YEAR_SHEETS)

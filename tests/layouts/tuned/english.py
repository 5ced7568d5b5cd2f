"""As international consultants and programme offices lay out figures in English."""

from datetime import date

from openpyxl import Workbook

from layouts.tuned.marking import ask, laid, now, was


def _scorecard() -> dict[str, list[list[object]]]:
    return {
        "Scorecard": [
            ["Cluster scorecard FY2025", None, None, None, None],
            ["Prepared by: J. Hansen, tel. +47 22 11 33 44", None, None, "v2.3", None],
            ["Metric", "Unit", "Actual 2024", "Actual 2025", "Target 2026"],
            ["Membership base", "no.", was(2024, "members_total", 140), now("members_total", 152), 165],
            ["o/w committed (agreement or fee)", "no.", was(2024, "members_committed", 101), now("members_committed", 117), 125],
            ["New members", "no.", was(2024, "members_joined", 16), now("members_joined", 20), 20],
            ["Members lost", "no.", was(2024, "members_left", 9), now("members_left", 8), 5],
            ["Staffing", "FTE", was(2024, "staff_fte", 7.2), now("staff_fte", 7.9), 8.5],
            ["Board meetings", "per year", was(2024, "board_meetings", 6), now("board_meetings", 5), 6],
            ["Survey response rate", "%", was(2024, "satisfaction_response_rate", 41), now("satisfaction_response_rate", 46), 50],
            ["Media hits", "no.", was(2024, "media_mentions", 55), now("media_mentions", 71), 75],
        ]
    }  # fmt: skip


def _questions() -> dict[str, list[list[object]]]:
    return {
        "Pre-visit": [
            ["Pre-visit questionnaire", None, None],
            ["#", "Question", "Your answer"],
            [1, "How many members does the cluster have?", now("members_total", 67, "67 members")],
            [2, "How many of them have signed an agreement or pay a fee (committed)?", now("members_committed", 53)],
            [3, "When was the organisation founded?", now("founded_on", "2013-06-03", "3 June 2013")],
            [4, "How many people work in the cluster office?", now("staff_headcount", 6, "6 people")],
            [5, "How many of the staff hold a university degree?", now("staff_with_degree", 5)],
            [6, "How many members of the board are women?", 3],
            [7, "How many persons sit on the board?", now("board_members", 9)],
            [8, "For how many months is financing secured?", now("financing_secured_months", 22, "22 months")],
            [9, "When was the strategy last reviewed?", ask("spring 2025")],
            [10, "How many newsletters do you send a year?", now("newsletters", 12, "12 issues")],
            [11, "How many members do you aim for in 2028?", 120],
            [12, "When did you last survey satisfaction?", now("satisfaction_surveyed_on", "2025-10-20", "October 20, 2025")],
        ]
    }  # fmt: skip


def _accounts() -> dict[str, list[list[object]]]:
    return {
        "P&L": [
            ["Statement of income, EUR '000", None, None, None, None],
            ["Source", "2025 actual", "2025 budget", "2024 actual", "% of 2025"],
            ["EU programmes", now("income_by_source.eu", 420000, 420), 400, was(2024, "income_by_source.eu", 510000, 510), "42.0 %"],
            ["National grants", now("income_by_source.national", 200000, 200), 200, was(2024, "income_by_source.national", 180000, 180), "20.0 %"],
            ["Regional grants", now("income_by_source.regional", 110000, 110), 120, was(2024, "income_by_source.regional", 100000, 100), "11.0 %"],
            ["Municipal grants", now("income_by_source.local", 30000, 30), 30, was(2024, "income_by_source.local", 30000, 30), "3.0 %"],
            ["Membership fees", now("income_by_source.fees", 145000, 145), 150, was(2024, "income_by_source.fees", 130000, 130), "14.5 %"],
            ["Sales of services", now("income_by_source.services", 75500, 75.5), 80, was(2024, "income_by_source.services", 60000, 60), "7.55 %"],
            ["Sponsorship", now("income_by_source.sponsoring", 19500, 19.5), 20, was(2024, "income_by_source.sponsoring", 15000, 15), "1.95 %"],
            ["Sum", 1000, 1000, 1025, "100 %"],
            ["Check", 0, 0, 0, None],
        ]
    }  # fmt: skip


def _portfolio() -> dict[str, list[list[object]]]:
    return {
        "Portfolio": [
            ["Nordic cluster portfolio 2025", None, None, None, None, None, None, None],
            [None, None, "Membership", None, None, "Office", None, "Survey"],
            ["Cluster", "Country", "Total", "Committed", "SMEs", "Headcount", "FTE", "Mean (1-5)"],
            ["Arctic Build", "NO", 88, 60, 35, 5, 4.2, 4.0],
            ["BioHub", "FI", 45, 40, 21, 4, 3.1, 4.4],
            ["Northern Light Valley", "SE", now("members_total", 132), now("members_committed", 104), now("members_by_type.sme", 66), now("staff_headcount", 10), now("staff_fte", 8.3), now("satisfaction_mean", 4.2)],
            ["Ocean Data", "DK", 73, 55, 30, 6, 4.8, 3.9],
            ["Total", None, 338, 259, 152, 25, 20.4, None],
        ]
    }  # fmt: skip


def _dress_portfolio(made: Workbook) -> None:
    for area in ("A1:H1", "C2:E2", "F2:G2"):
        made["Portfolio"].merge_cells(area)


def _transposed() -> dict[str, list[list[object]]]:
    return {
        "Trend": [
            ["Year", 2023, 2024, 2025],
            ["Working groups", was(2023, "working_groups", 3), was(2024, "working_groups", 4), now("working_groups", 5)],
            ["Working group meetings", was(2023, "working_group_meetings", 11), was(2024, "working_group_meetings", 14), now("working_group_meetings", 18)],
            ["Website visits", was(2023, "website_visits", 15200), was(2024, "website_visits", 18100), now("website_visits", 20450)],
            ["Members visited or called", was(2023, "members_contacted", 48), was(2024, "members_contacted", 55), now("members_contacted", 62)],
            ["Members in joint projects", was(2023, "members_cooperating", 29), was(2024, "members_cooperating", 34), now("members_cooperating", 40)],
            ["Training days (all staff)", was(2023, "training_days", 14), was(2024, "training_days", 16.5), now("training_days", 19)],
            ["Fees per member (EUR)", 900, 950, 990],
        ]
    }  # fmt: skip


def _composition() -> dict[str, list[list[object]]]:
    return {
        "Members": [
            ["Composition of committed members, 31 December 2025", None, None],
            ["Type", "Number", "Share"],
            ["SMEs", now("members_by_type.sme", 50), 0.5],
            ["Large companies", now("members_by_type.large", 16), 0.16],
            ["R&D institutes", now("members_by_type.research", 7), 0.07],
            ["Universities & colleges", now("members_by_type.university", 6), 0.06],
            ["Vocational schools", now("members_by_type.training", 3), 0.03],
            ["Banks/investors", now("members_by_type.finance", 4), 0.04],
            ["Consultancies", now("members_by_type.consultant", 5), 0.05],
            ["Municipalities and agencies", now("members_by_type.public", 9), 0.09],
            ["Total", now("members_committed", 100), 1],
            [],
            ["All members incl. associated", now("members_total", 124), None],
            ["Committed members within 150 km", now("members_within_150km", 71), None],
        ]
    }


def _dress_composition(made: Workbook) -> None:
    for row in range(3, 12):
        made["Members"].cell(row, 3).number_format = "0%"


def _two_organisations() -> dict[str, list[list[object]]]:
    return {
        "Staff & money": [
            ["Key data 2025", "Cluster organisation", "Parent organisation"],
            ["Founded", now("founded_on", "2012-02-01", date(2012, 2, 1)), date(1994, 1, 1)],
            ["Number of employees", now("staff_headcount", 7), 112],
            ["Full-time equivalents", now("staff_fte", 5.75), 104.5],
            ["Total budget", now("budget_total", 980000, "EUR 980,000.00"), "EUR 14,300,000.00"],
            ["Board members", now("board_members", 8), 11],
            ["Budget next year", "EUR 1,050,000.00", "EUR 15,000,000.00"],
            ["Secured financing in months", now("financing_secured_months", 30), None],
        ]
    }


def _blocks() -> dict[str, list[list[object]]]:
    return {
        "Dashboard": [
            ["Year in figures 2025", None, None, None, None],
            [],
            [now("members_total", 98), None, now("success_stories", 6), None, now("website_languages", 3)],
            ["members in total", None, "success stories", None, "website languages"],
            [],
            [now("members_using_services", 66), None, now("satisfaction_mean", 4.5), None, now("satisfaction_response_rate", 39, 0.39)],
            ["members using services", None, "average satisfaction (1-5)", None, "response rate"],
            [],
            ["Satisfaction survey: 38 of 98 members answered; 3 complaints were followed up.", None, None, None, None],
        ]
    }  # fmt: skip


def _dress_blocks(made: Workbook) -> None:
    made["Dashboard"]["E6"].number_format = "0 %"


def _other_numbers() -> dict[str, list[list[object]]]:
    return {
        "Self-check": [
            ["No.", "Item", "Value", "Self-score (0-5)", "Comments"],
            ["S.1", "Strategy adopted on", now("strategy_adopted_on", "2024-03-21", "21 March 2024"), 4, "AGM minutes p. 7"],
            ["S.2", "Strategy workshops with members, two years", now("strategy_workshops", 4), 3, None],
            ["S.3", "Measures in action plan", now("plan_measures", 28), 3, "12 done"],
            ["S.4", "Financial reports to the board", now("controlling_reports", 6, "6 per year"), 4, None],
            ["S.5", "KPIs monitored", now("kpis_monitored", 15), 4, None],
            ["S.6", "Strategy last reviewed", ask("07/08/2025"), 3, None],
            ["P.1", "Regional partners", now("partners_regional", 9), 4, None],
            ["P.2", "National partners", now("partners_national", 12), 4, None],
            ["P.3", "International partners", now("partners_international", 7), 2, "two MoUs in 2025"],
            ["R.1", "Press clippings", "n/a", 2, None],
            ["R.2", "Website visits", ask("3.500"), 2, None],
        ]
    }  # fmt: skip


def _services() -> dict[str, list[list[object]]]:
    return {
        "Services 2025": [
            ["Activities and services", "Planned events", "Events", "Participants"],
            ["Access to finance", 6, now("services.funding.events", 5), now("services.funding.participants", 88)],
            ["Technology & innovation", 12, now("services.technology.events", 13), now("services.technology.participants", 260)],
            ["Matchmaking", 8, now("services.matchmaking.events", 7), now("services.matchmaking.participants", 119)],
            ["Skills and training", 10, now("services.training.events", 9), now("services.training.participants", 143)],
            ["Start-up support", 4, now("services.entrepreneurship.events", 4), now("services.entrepreneurship.participants", 52)],
            ["Internationalisation", 5, now("services.internationalisation.events", 6), now("services.internationalisation.participants", 64)],
            ["Promotion of the field", 2, now("services.marketing.events", 3), now("services.marketing.participants", 75)],
            ["Total", 47, 47, 801],
        ]
    }  # fmt: skip


def _benchmark() -> dict[str, list[list[object]]]:
    return {
        "Bronze": [
            ["Bronze benchmarking, input sheet 2025", None],
            ["Legal form", now("legal_form", "association", "Association")],
            ["Cluster manager since", now("manager_since", "2021-09-01", date(2021, 9, 1))],
            ["Board members", now("board_members", 10)],
            ["- of which from companies", now("board_from_firms", 7)],
            ["- of which women", 4],
            ["Project applications submitted", now("projects_applied", 19)],
            ["Project applications granted", now("projects_granted", 8)],
            ["Ongoing joint projects", now("projects_running", 12)],
            ["Services with a price", now("paid_services", 5)],
            ["Fee-paying members", now("members_paying", 90)],
            ["ECCP profile", now("eccp_profile", True, "Yes")],
            ["Website", now("has_website", True, "yes")],
            ["Social media followers", now("social_followers", 6200)],
        ]
    }


def _benchmark_themes() -> dict[str, list[list[object]]]:
    return {
        "Figures": [
            ["Benchmarking update", "2024", "2025"],
            ["Groups led by members", was(2024, "groups_led_by_members", 2), now("groups_led_by_members", 3)],
            ["Working groups", was(2024, "working_groups", 5), now("working_groups", 5)],
            ["Members on trade missions", was(2024, "members_on_trips", 11), now("members_on_trips", 17)],
            ["Trade missions and fairs abroad", was(2024, "trips_abroad", 4), now("trips_abroad", 6)],
            ["Activities on digital topics", was(2024, "digital_activities", 9), now("digital_activities", 13)],
            ["Members from the social economy", was(2024, "social_members", 4), now("social_members", 5)],
            ["KPIs on results", was(2024, "kpis_on_results", 3), now("kpis_on_results", 4)],
            ["Start-ups supported", was(2024, "startups_supported", 8), now("startups_supported", 15)],
        ]
    }


EN = {"language": "en", "currency": "EUR", "period": "2025"}
LAYOUTS = (
    laid("en-scorecard", _scorecard(), **EN),
    laid("en-questions", _questions(), **{**EN, "period": ""}),
    laid("en-accounts", _accounts(), **EN),
    laid("en-portfolio", _portfolio(), _dress_portfolio, cluster="Northern Light Valley", **EN),
    laid("en-years-across", _transposed(), **EN),
    laid("en-composition", _composition(), _dress_composition, **EN),
    laid("en-parent-organisation", _two_organisations(), **EN),
    laid("en-blocks-labels-below", _blocks(), _dress_blocks, **EN),
    laid("en-other-numbering", _other_numbers(), **{**EN, "period": ""}),
    laid("en-services-planned-and-held", _services(), **EN),
    laid("en-benchmark", _benchmark(), edition="benchmark-2019", **EN),
    laid("en-benchmark-two-years", _benchmark_themes(), edition="benchmark-2019", **EN),
)

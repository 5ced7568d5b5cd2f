"""English workbooks: the questionnaire, an office's copy, a sheet for each year, a programme's rows with two heads, a survey's export, a report, a budget and others."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years
from layouts.twelfth.hiding import hide

# fmt: off
_TWO = (2022, 2021)
_OFFICIAL = layout(
    "x-en-official-questionnaire",
    {
        "Read me": [
            ["Cluster management excellence – questionnaire", ""],
            ["Cluster", "Baltic Offshore Supply Cluster"],
            ["Year of the data", 2022],
            ["Return by", date(2023, 2, 28)],
            ["Fill in the yellow column only. Tick 'unclear' if you are in doubt; we shall discuss it on site.", ""],
        ],
        "1 Structure": [
            ["No.", "Question", "2022", "2021", "Unit", "Unclear", "Remark"],
            ["1.1.0", "Participants in all", *years("members_total", _TWO, 115, 107), "participants", "", ""],
            ["1.1.0", "Of these committed", *years("members_committed", _TWO, 93, 88), "participants", "", "membership agreement"],
            ["1.1.1", "Small and medium-sized firms", *years("members_by_type.sme", _TWO, 54, 52), "participants", "", ""],
            ["1.1.1", "Large firms", *years("members_by_type.large", _TWO, 19, 17), "participants", "", ""],
            ["1.1.1", "Research institutes", *years("members_by_type.research", _TWO, 4, 4), "participants", "", ""],
            ["1.1.1", "Universities", *years("members_by_type.university", _TWO, 5, 5), "participants", "", ""],
            ["1.1.1", "Training providers", *years("members_by_type.training", _TWO, 3, 2), "participants", "", ""],
            ["1.1.1", "Public bodies", *years("members_by_type.public", _TWO, 6, 6), "participants", "", "two ports"],
            ["1.2", "Committed participants within 150 km of the office", *years("members_within_150km", _TWO, 74, 70), "participants", "", ""],
        ],
        "2 Management": [
            ["No.", "Question", "2022", "2021", "Unit", "Unclear", "Remark"],
            ["2.1", "Founded as an organisation on", fact("founded_on", "2010-02-18", date(2010, 2, 18)), "", "date", "", ""],
            ["2.2.1", "Staff, persons", *years("staff_headcount", _TWO, 8, 8), "persons", "", ""],
            ["2.2.1", "Staff, full-time equivalents", *years("staff_fte", _TWO, 6.5, 6.2), "FTE", "", ""],
            ["2.2.2", "Staff with a degree", *years("staff_with_degree", _TWO, 7, 7), "persons", "", ""],
            ["2.2.4", "Staff who left in the last two years", *years("staff_left", _TWO, 1, 2), "persons", "", ""],
            ["2.3", "Participants who joined in the year", *years("members_joined", _TWO, 14, 11), "participants", "", ""],
            ["2.3", "Participants who left in the year", *years("members_left", _TWO, 6, 5), "participants", "", ""],
            ["2.4", "Board meetings a year", *years("board_meetings", _TWO, 6, 5), "meetings", "", ""],
            ["2.4", "Members of the board", *years("board_members", _TWO, 9, 9), "persons", "", ""],
            ["2.5", "Committed participants contacted in person in the year", *years("members_contacted", _TWO, 81, 69), "participants", "", ""],
            ["2.6", "Committed participants who cooperate with others", ask("48 or 55"), past(2021, "members_cooperating", 45), "participants", "x", "do bilateral projects count?"],
            ["2.7", "Partner organisations in the region", *years("partners_regional", _TWO, 12, 12), "partners", "", ""],
            ["2.7", "Partner organisations abroad", *years("partners_international", _TWO, 9, 7), "partners", "", ""],
        ],
        "4 Services": [
            ["No.", "Question", "Events", "Participants", "Remark"],
            ["4.3", "Funding and finance", fact("services.funding.events", 3), fact("services.funding.participants", 52), ""],
            ["4.3", "Technology and innovation", fact("services.technology.events", 8), fact("services.technology.participants", 311), ""],
            ["4.3", "Matchmaking", fact("services.matchmaking.events", 6), fact("services.matchmaking.participants", 144), "with Hamburg"],
            ["4.3", "Entrepreneurship", "–", "–", "not our task"],
        ],
    },
    cluster="Baltic Offshore Supply Cluster", currency="EUR", period="2022", for_period="2023",
)

_COPY = layout(
    "x-en-home-made-copy",
    {
        "Data": [
            ["Our data sheet (adapted from the ESCA one) – Dairy Cluster Munster – y/e 31 Dec 2017", "", "", ""],
            ["", "2017", "2016", "Note"],
            ["Membership", "", "", ""],
            ["Total", fact("members_total", 86), past(2016, "members_total", 80), ""],
            ["o/w committed", fact("members_committed", 65), past(2016, "members_committed", 61), "signed up"],
            ["o/w SMEs", fact("members_by_type.sme", 38), past(2016, "members_by_type.sme", 36), ""],
            ["o/w large cos.", fact("members_by_type.large", 8), past(2016, "members_by_type.large", 8), "processors"],
            ["o/w unis / ITs", fact("members_by_type.university", 4), past(2016, "members_by_type.university", 4), "UCC, MTU, UL, IT Tralee"],
            ["o/w public", fact("members_by_type.public", 6), past(2016, "members_by_type.public", 5), ""],
            ["New in yr", fact("members_joined", 9), past(2016, "members_joined", 13), ""],
            ["Lost in yr", fact("members_left", 3), past(2016, "members_left", 6), ""],
            ["Team", "", "", ""],
            ["Set up", fact("founded_on", "2009-05-11", "11 May 2009"), "", "articles signed"],
            ["Heads", fact("staff_headcount", 4), past(2016, "staff_headcount", 4), ""],
            ["FTEs", fact("staff_fte", 3.4), past(2016, "staff_fte", 3.1), ""],
            ["Training, days", fact("training_days", 12), past(2016, "training_days", 6), "whole team"],
            ["Board", "", "", ""],
            ["Mtgs", fact("board_meetings", 5), past(2016, "board_meetings", 6), ""],
            ["Seats", fact("board_members", 9), past(2016, "board_members", 9), ""],
            ["Money", "", "", ""],
            ["Total budget, k€", thousand("budget_total", 540), past(2016, "budget_total", 505000, 505), ""],
            ["Secured for (months)", fact("financing_secured_months", 14), past(2016, "financing_secured_months", 26), "EI grant ends Feb 2019"],
            ["% private", "28%", "26%", ""],
            ["Outreach", "", "", ""],
            ["Working groups", fact("working_groups", 3), past(2016, "working_groups", 3), ""],
            ["Newsletters", fact("newsletters", 8), past(2016, "newsletters", 6), ""],
            ["Web visits", fact("website_visits", 14300), past(2016, "website_visits", 12950), ""],
            ["Press", fact("media_mentions", 33), past(2016, "media_mentions", 28), "cuttings"],
        ],
    },
    merged=("Data!A1:D1",), cluster="Dairy Cluster Munster", currency="EUR", period="2017", for_period="2018",
)


def _year(year: int, figures: tuple[object, ...]) -> list[list[object]]:
    def at(question: str, plain: object, shown: object = None) -> object:
        return fact(question, plain, shown) if year == 2024 else past(year, question, plain, shown)

    total, committed, joined, left, heads, fte, board, groups, cooperating, letters, press, stories, visits, fees = figures
    return [
        ["Joint Nordic cluster questionnaire", "", "", "", ""],
        [f"Circular Fashion Network, {year}", "", "", "", ""],
        [],
        ["", "Members", "", "", "Team"],
        ["at year end", at("members_total", total), "", "persons", at("staff_headcount", heads)],
        ["committed", at("members_committed", committed), "", "FTE", at("staff_fte", fte)],
        ["joined", at("members_joined", joined), "", "", ""],
        ["left", at("members_left", left), "", "", "Governance"],
        ["cooperating with each other", at("members_cooperating", cooperating), "", "board meetings", at("board_meetings", board)],
        ["", "", "", "working groups", at("working_groups", groups)],
        [],
        ["", "Visibility", "", "", ""],
        ["newsletters", at("newsletters", letters), "", "", ""],
        ["media mentions", at("media_mentions", press), "", "", ""],
        ["success stories", at("success_stories", stories), "", "", ""],
        ["visits to the website", at("website_visits", visits), "", "", ""],
        [],
        ["", "Economy (SEK 1000)", "", "", ""],
        ["membership fees", at("income_by_source.fees", fees * 1000, fees), "", "", ""],
    ]


_SHEETS = layout(
    "x-en-a-sheet-for-each-year",
    {
        "2024": _year(2024, (77, 62, 12, 4, 6, 5.1, 6, 4, 33, 11, 46, 5, 23900, 910)),
        "2023": _year(2023, (69, 54, 10, 6, 5, 4.4, 5, 4, 27, 10, 39, 3, 20150, 835)),
        "2022": _year(2022, (65, 48, 8, 2, 4, 3.8, 5, 3, 22, 10, 31, 3, 18700, 790)),
        "Targets 2025": [["Members", 85], ["Committed", 70], ["FTE", 6], ["Success stories", 6]],
    },
    cluster="Circular Fashion Network", currency="SEK", period="2024", for_period="2025",
)

_PROGRAMME = layout(
    "x-en-programme-table-two-years-each",
    {
        "Monitoring": [
            ["Cluster Support Scheme – monitoring table", *[""] * 18],
            ["Cluster", "Members", "", "Committed members", "", "SMEs", "", "Joined", "", "Left", "", "Staff (FTE)", "", "Fee income, € thousand", "", "Financing secured, months", "", "Mean satisfaction (1–5)", ""],
            ["", *["2018", "2019"] * 9],
            ["Wood Construction", 72, 80, 60, 66, 44, 49, 7, 11, 4, 3, 4.0, 4.2, 95, 104, 18, 12, 3.9, 4.0],
            ["Defence & Cyber", 54, 61, 47, 55, 36, 41, 8, 10, 2, 3, 3.3, 3.9, 140, 161, 9, 24, 4.1, 4.2],
            ["Health Data Valley", *years("members_total", (2018, 2019), 64, 70), *years("members_committed", (2018, 2019), 49, 56), *years("members_by_type.sme", (2018, 2019), 28, 33), *years("members_joined", (2018, 2019), 9, 11), *years("members_left", (2018, 2019), 4, 5), *years("staff_fte", (2018, 2019), 4.4, 4.7), *years("income_by_source.fees", (2018, 2019), 118, 127.5, times=1000), *years("financing_secured_months", (2018, 2019), 20, 8), *years("satisfaction_mean", (2018, 2019), 4.0, 4.2)],
            ["Tourism Islands", 130, 121, 71, 70, 65, 63, 6, 5, 13, 14, 2.0, 2.0, 48, 45, 6, 6, "n/a", 3.5],
            ["Average", 80, 83, 56.8, 61.8, 43.3, 46.5, 7.5, 9.3, 5.8, 6.3, 3.4, 3.7, 100.3, 109.4, 13.3, 12.5, 4.0, 4.0],
        ],
    },
    merged=("Monitoring!A1:S1", "Monitoring!A2:A3", *(f"Monitoring!{a}2:{b}2" for a, b in ("BC", "DE", "FG", "HI", "JK", "LM", "NO", "PQ", "RS"))),
    cluster="Health Data Valley", currency="EUR", period="2019", for_period="2020",
)

_SURVEY = hide(layout(
    "x-en-survey-tool-export",
    {
        "Export": [
            ["Response ID", "Date submitted", "Last page", "Start language", "Seed", "Name of your cluster organisation", "When was it founded?", "How many members did you have on 31 December 2021?", "How many of them are committed members?", "How many of your members are SMEs?", "How many are large companies?", "How many are universities?", "How many people work for the cluster organisation?", "How many full-time equivalents is that?", "How many members joined in 2021?", "How many members left in 2021?", "How many times did your board meet in 2021?", "How many working groups are active?", "How many newsletters did you send in 2021?", "How many committed members did you meet in person in 2021?", "For how many months is your financing secured?", "Overall, how satisfied are you with the network? [1-5]"],
            [17, "2022-01-19 10:02", 6, "en", 81236451, "Quantum South", "2018-06-01", 26, 24, 15, 4, 3, 2, 1.5, 7, 1, 3, 2, 4, 20, 30, 4],
            [18, "2022-01-19 16:40", 6, "en", 55120394, "Geothermal Reykjanes", fact("founded_on", "2013-10-08"), fact("members_total", 52), fact("members_committed", 45), fact("members_by_type.sme", 27), fact("members_by_type.large", 7), fact("members_by_type.university", 3), fact("staff_headcount", 4), fact("staff_fte", 3.2), fact("members_joined", 6), fact("members_left", 2), fact("board_meetings", 7), fact("working_groups", 4), fact("newsletters", 10), fact("members_contacted", 38), fact("financing_secured_months", 16), 5],
            [21, "", 2, "en", 10093822, "Fintech Harbour", "2016-03-15", 88, "", "", "", "", "", "", "", "", "", "", "", "", "", ""],
            [24, "2022-01-31 23:58", 6, "en", 73445010, "Aerospace Midlands", "2005-01-01", 210, 180, 131, 28, 9, 14, 12.8, 21, 12, 6, 8, 24, 142, 12, 3],
        ],
    },
    cluster="Geothermal Reykjanes", currency="ISK", period="2021", for_period="2022",
), "Export!E")

_REPORT = layout(
    "x-en-annual-report-key-figures",
    {
        "Key figures": [
            ["Annual report 2018 | Marine Energy Alliance", "", "", "", ""],
            [],
            ["At a glance", "2017", "2018", "Target 2018", "Peer average"],
            ["Members at 31 December", past(2017, "members_total", 143), fact("members_total", 150), 160, 97],
            ["Committed members", past(2017, "members_committed", 108), fact("members_committed", 117), 120, 71],
            ["Members working together in projects", past(2017, "members_cooperating", 52), fact("members_cooperating", 63), 60, 31],
            ["Members that used at least one service", past(2017, "members_using_services", 80), fact("members_using_services", 94), 100, 49],
            ["Full-time equivalents", past(2017, "staff_fte", 8.3), fact("staff_fte", 9.1), 9, 5.6],
            ["Board meetings", past(2017, "board_meetings", 6), fact("board_meetings", 5), 6, 4.8],
            ["Media mentions", past(2017, "media_mentions", 118), fact("media_mentions", 97), 120, 52],
            ["Newsletters", past(2017, "newsletters", 12), fact("newsletters", 12), 12, 8.9],
            ["Retention rate", "94 %", "95 %", "95 %", "91 %"],
            [],
            ["Income (thousand euros)", "2017", "2018", "Share 2018", ""],
            ["Membership fees", past(2017, "income_by_source.fees", 402000, 402), thousand("income_by_source.fees", 431), "38 %", ""],
            ["Services", past(2017, "income_by_source.services", 133000, 133), thousand("income_by_source.services", 158), "14 %", ""],
            ["Sponsorship", past(2017, "income_by_source.sponsoring", 40000, 40), thousand("income_by_source.sponsoring", 35), "3 %", ""],
            ["National grant", past(2017, "income_by_source.national", 300000, 300), thousand("income_by_source.national", 280), "24 %", ""],
            ["European projects", past(2017, "income_by_source.eu", 195000, 195), thousand("income_by_source.eu", 241), "21 %", ""],
            ["Total", 1070, 1145, "100 %", ""],
            [],
            ["Survey of members", "", "", "", ""],
            ["Sent out to", 150, "members", "", ""],
            ["Response rate", fact("satisfaction_response_rate", 53, "53 %"), "", "", ""],
            ["Mean satisfaction (1 = poor, 5 = excellent)", fact("satisfaction_mean", 4.3), "", "", ""],
        ],
    },
    merged=("Key figures!A1:E1",), noted={"Key figures!D8": "Board decision of March 2018."},
    cluster="Marine Energy Alliance", currency="EUR", period="2018", for_period="2019",
)

_BUDGET = layout(
    "x-en-budget-in-teur-and-member-list",
    {
        "Budget": [
            ["Photonics Ireland CLG", "", "", "", ""],
            ["TEUR", "Budget 2023", "Actual 2023", "Diff.", "Budget 2024"],
            ["Member fees", 210, thousand("income_by_source.fees", 204.5), -5.5, 220],
            ["Paid services and training courses", 80, thousand("income_by_source.services", 96.3), 16.3, 100],
            ["Conference sponsors", 25, thousand("income_by_source.sponsoring", 31), 6, 30],
            ["Enterprise Ireland", 200, thousand("income_by_source.national", 200), 0, 180],
            ["County councils", 40, thousand("income_by_source.local", 37.5), -2.5, 40],
            ["EU (Horizon Europe, Interreg)", 150, thousand("income_by_source.eu", 168.2), 18.2, 190],
            ["In-kind contributions of members", 60, thousand("income_by_source.in_kind", 64), 4, 60],
            ["Total income", 765, 801.5, 36.5, 820],
            ["Salaries", -430, -441.7, -11.7, -455],
            ["Subcontracts", -180, -175.2, 4.8, -190],
            ["Travel", -45, -52.4, -7.4, -50],
            ["Surplus", 110, 132.2, 22.2, 125],
        ],
        "Members": [
            ["Member", "County", "Type", "Since", "Paid 2023"],
            ["Athlone Optics Ltd", "Westmeath", "SME", 2016, "Y"],
            ["Cork Lasers Ltd", "Cork", "SME", 2019, "Y"],
            ["Tyndall Institute", "Cork", "Research", 2014, "Y"],
            ["Galway Medical Devices plc", "Galway", "Large", 2014, "N"],
            ["(51 more)", "", "", "", ""],
            [],
            ["Totals 31/12/2023", "", "", "", ""],
            ["SME", fact("members_by_type.sme", 31), "", "", ""],
            ["Large", fact("members_by_type.large", 8), "", "", ""],
            ["Research", fact("members_by_type.research", 3), "", "", ""],
            ["University", fact("members_by_type.university", 5), "", "", ""],
            ["Finance", fact("members_by_type.finance", 1), "", "", ""],
            ["Committed members", fact("members_committed", 48), "", "", ""],
            ["Associates (no agreement)", 7, "", "", ""],
            ["All members", fact("members_total", 55), "", "", ""],
            ["Joined in 2023", fact("members_joined", 8), "", "", ""],
            ["Left in 2023", fact("members_left", 3), "", "", ""],
        ],
    },
    merged=("Budget!A1:E1",), cluster="Photonics Ireland", currency="EUR", period="2023", for_period="2024",
)

_HALF = layout(
    "x-en-half-filled-interview-form",
    {
        "Form": [
            ["Data for the benchmarking interview", "", "", ""],
            ["Cluster organisation", "Moorland Food Cluster", "", ""],
            ["Reporting year", "2020", "", ""],
            ["Question", "Answer", "Comment", "Checked"],
            ["Legal form of the cluster organisation", fact("legal_form", "company", "Limited company"), "by guarantee", "x"],
            ["Founded as an organisation on", fact("founded_on", "2015-09-21", "21 September 2015"), "", "x"],
            ["Manager in post since", fact("manager_since", "2019-01-07", "7 January 2019"), "", ""],
            ["Participants in all", fact("members_total", 48, "48 members"), "", "x"],
            ["Of these committed", fact("members_committed", 40, "about 40"), "depends on COVID", ""],
            ["Small and medium-sized firms", fact("members_by_type.sme", 33, "33 of them"), "", ""],
            ["Large firms", fact("members_by_type.large", 2, "2 (both retailers)"), "", ""],
            ["Universities", fact("members_by_type.university", 1, "1"), "", ""],
            ["Public bodies", "see appendix", "", ""],
            ["Committed participants with their seat abroad", fact("members_abroad", 0, "none (0)"), "", ""],
            ["Participants who joined in the year", fact("members_joined", 5, "5 new ones"), "", ""],
            ["Participants who left in the year", "?", "ask Joan", ""],
            ["Staff, persons", fact("staff_headcount", 3, "3 people, 2 of them full time"), "", "x"],
            ["Staff, full-time equivalents", fact("staff_fte", 2.4, "2.4 FTE"), "", "x"],
            ["Board meetings a year", fact("board_meetings", 8, "8 (all by Zoom)"), "", ""],
            ["Members of the board", fact("board_members", 7, "7 directors"), "", ""],
            ["Of the board, from firms", fact("board_from_firms", 5, "5"), "", ""],
            ["Board elected by the participants", fact("board_elected", True, "Yes, at the AGM"), "", ""],
            ["Total budget of the year", fact("budget_total", 265000, "£265k"), "", "x"],
            ["EU funds", "n/a", "Brexit", ""],
            ["Membership fees", fact("income_by_source.fees", 27500, "£27,500"), "", ""],
            ["Yearly fee of a firm with 20 employees", fact("fee_small_firm", 600, "£600 + VAT"), "", ""],
            ["Months that the reserve would pay for", ask("3 to 4"), "", ""],
            ["Accounts audited by somebody independent", fact("accounts_audited", False, "No"), "below threshold", ""],
            ["Joint projects running", fact("projects_running", 4, "4, see list"), "", ""],
            ["Strategy adopted on", ask("05/06/2018"), "", ""],
            ["Newsletters a year", "monthly-ish", "", ""],
            ["Followers on social media", fact("social_followers", 2900, "c. 2,900"), "Instagram", ""],
        ],
    },
    merged=("Form!A1:D1",), noted={"Form!B9": "Discuss: who still pays?"},
    cluster="Moorland Food Cluster", currency="GBP", edition="benchmark-2019", period="2020", for_period="2021",
)
# fmt: on

ENGLISH = (_OFFICIAL, _COPY, _SHEETS, _PROGRAMME, _SURVEY, _REPORT, _BUDGET, _HALF)

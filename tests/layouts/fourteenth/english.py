"""English workbooks: a profile sheet, a board pack, an agency's return, a reworded questionnaire, a ministry's list, a merger, a monthly log and a consultant's fact base."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years
from layouts.twelfth.hiding import hide

# fmt: off
_PROFILE = layout(
    "y-en-profile-sheet-for-the-visit",
    {
        "Profile": [
            ["CLUSTER PROFILE SHEET", "", ""],
            ["Cluster", "Baltic Wood Network", ""],
            ["Prepared for", "peer review visit, 9–10 May 2017", ""],
            ["Position as of", "31 December 2016", ""],
            [],
            ["WHO WE ARE", "", ""],
            ["Legal existence since", fact("founded_on", "2011-10-12", "12 October 2011"), "Riga, register of associations"],
            ["Organisations on the membership roll", fact("members_total", 84), ""],
            ["   have countersigned the charter", fact("members_committed", 66), "charter of 2014"],
            ["   micro, small and mid-sized businesses", fact("members_by_type.sme", 45), "EU definition"],
            ["   big industrial groups", fact("members_by_type.large", 6), ""],
            ["   applied research institutes", fact("members_by_type.research", 2), "one in Estonia"],
            ["   universities and academies", fact("members_by_type.university", 3), ""],
            ["   vocational schools", fact("members_by_type.training", 4), ""],
            ["   ministries, agencies, municipalities", fact("members_by_type.public", 5), ""],
            ["Members less than 150 km from our Riga office", fact("members_within_150km", 52), ""],
            ["Admitted during 2016", fact("members_joined", 11), "board decides twice a year"],
            ["Gave notice during 2016", fact("members_left", 4), "3 insolvencies"],
            [],
            ["HOW WE WORK", "", ""],
            ["People on the payroll", fact("staff_headcount", 5), "2 part-time"],
            ["Equals full-time posts", fact("staff_fte", 4.2), ""],
            ["Graduates on the team", fact("staff_with_degree", 5), ""],
            ["Sittings of the board in 2016", fact("board_meetings", 6), ""],
            ["Seats on the board", fact("board_members", 9), "4 are women"],
            ["Standing working parties", fact("working_groups", 4), "design, energy, export, skills"],
            ["E-mail bulletins issued", fact("newsletters", 10), ""],
            ["Recipients of the bulletin", 640, ""],
            ["Press articles about us", fact("media_mentions", 37), ""],
            ["Money in place for another", fact("financing_secured_months", 18, "18 months"), "ERDF project to mid 2018"],
            ["Combined turnover of member companies", "EUR 410 m", "estimate"],
        ],
    },
    merged=("Profile!A1:C1",), cluster="Baltic Wood Network", currency="EUR", period="2016", for_period="2017",
)

_FY = (2017, 2018, 2019)
_BOARD = hide(layout(
    "y-en-board-pack-dashboard",
    {
        "Dashboard": [
            ["Maritime Malta Cluster – board pack 4 March 2020, item 6", "", "", "", ""],
            ["", "FY 2017", "FY 2018", "FY 2019", "Note"],
            ["MEMBERSHIP", "", "", "", ""],
            ["Paid-up and honorary members, 31 Dec", *years("members_total", _FY, 61, 68, 77), "incl. 5 honorary"],
            ["Members bound by the participation agreement", *years("members_committed", _FY, 49, 55, 63), ""],
            ["Intake over the year", *years("members_joined", _FY, 10, 12, 14), ""],
            ["Drop-outs over the year", *years("members_left", _FY, 3, 5, 5), ""],
            ["net", 7, 7, 9, ""],
            ["Members seen face to face by the office", *years("members_contacted", _FY, 31, 40, 52), "visits and calls at our premises"],
            ["Members taking up at least one of our offers", *years("members_using_services", _FY, 28, 35, 44), ""],
            ["OFFICE", "", "", "", ""],
            ["Number of employees on 31 Dec", *years("staff_headcount", _FY, 3, 4, 4), ""],
            ["Capacity, FTE", *years("staff_fte", _FY, 2.3, 3, 3.4), ""],
            ["Capacity per 10 members", 0.38, 0.44, 0.44, ""],
            ["FINANCE (EUR)", "", "", "", ""],
            ["Subscriptions", *years("income_by_source.fees", _FY, 48500, 53900, 61250), ""],
            ["Consultancy and room hire sold", *years("income_by_source.services", _FY, 12750, 20400, 26830), ""],
            ["Ministry for Transport grant", *years("income_by_source.national", _FY, 75000, 75000, 80000), "3-year letter"],
            ["Interreg and Horizon projects", *years("income_by_source.eu", _FY, 41300, 66120, 90455), ""],
            ["Sponsors of the annual dinner", *years("income_by_source.sponsoring", _FY, 6000, 6000, 9500), ""],
            ["Income", 183550, 221420, 268035, ""],
            ["PUBLICITY", "", "", "", ""],
            ["Newsletter editions", *years("newsletters", _FY, 6, 6, 11), "monthly since Feb 2019"],
            ["Sessions on the web site", *years("website_visits", _FY, 9120, 10480, 13905), "Google Analytics"],
            ["Times in print, radio and TV", *years("media_mentions", _FY, 19, 22, 41), ""],
        ],
    },
    merged=("Dashboard!A1:E1",), cluster="Maritime Malta Cluster", currency="EUR", period="2019", for_period="2020",
), "Dashboard!14")

_RETURN = layout(
    "y-en-agency-annual-return",
    {
        "Guidance": [["Annual Return – Clusters Programme"], ["Complete column E only. All money in pounds sterling."], ["Deadline 28 February."]],
        "Return": [
            ["Organisation", "Glens Drinks Cluster", "", "", "", ""],
            ["Return for calendar year", 2021, "", "", "", ""],
            [],
            ["Ref", "Measure", "Baseline 2018", "Target 2021", "Actual 2021", "Explanation of variance"],
            ["A1", "Organisations in membership at year end", past(2018, "members_total", 92), 120, fact("members_total", 117), ""],
            ["A2", "– with a live membership agreement", past(2018, "members_committed", 70), 95, fact("members_committed", 91), "renewals late"],
            ["A3", "– SMEs (<250 staff)", past(2018, "members_by_type.sme", 55), 75, fact("members_by_type.sme", 72), ""],
            ["A4", "– companies with 250 staff or more", past(2018, "members_by_type.large", 8), 10, fact("members_by_type.large", 9), ""],
            ["A5", "– universities and other HEIs", past(2018, "members_by_type.university", 4), 5, fact("members_by_type.university", 5), ""],
            ["A6", "New sign-ups in the year", past(2018, "members_joined", 13), 20, fact("members_joined", 22), "distilleries"],
            ["A7", "Resignations in the year", past(2018, "members_left", 6), 5, fact("members_left", 8), "pubs closing, Covid"],
            ["A8", "Members taking part in a joint project", past(2018, "members_cooperating", 29), 45, fact("members_cooperating", 38), ""],
            ["B1", "Core team: individuals", past(2018, "staff_headcount", 4), 6, fact("staff_headcount", 6), ""],
            ["B2", "Core team: FTE", past(2018, "staff_fte", 3.1), 5, fact("staff_fte", 4.8), "one on maternity leave"],
            ["B3", "Days of CPD, whole team", past(2018, "training_days", 11), 24, fact("training_days", 27.5), ""],
            ["B4", "Board meetings held", past(2018, "board_meetings", 4), 6, fact("board_meetings", 7), "2 extraordinary"],
            ["C1", "Sector working groups running", past(2018, "working_groups", 3), 5, fact("working_groups", 4), "hops group dormant"],
            ["C2", "Working group sessions", past(2018, "working_group_meetings", 9), 20, fact("working_group_meetings", 17), ""],
            ["D1", "Member subscriptions received (£)", past(2018, "income_by_source.fees", 38400), 60000, fact("income_by_source.fees", 57150), ""],
            ["D2", "Council contributions (£)", past(2018, "income_by_source.local", 25000), 25000, fact("income_by_source.local", 22500), "one council withdrew"],
            ["D3", "Commercial income from services (£)", past(2018, "income_by_source.services", 9700), 30000, fact("income_by_source.services", 18260), "events on-line, free"],
            ["E1", "Case studies published", past(2018, "success_stories", 2), 6, fact("success_stories", 6), ""],
            ["E2", "Jobs created in member firms", 14, 80, 66, "self-reported"],
            [],
            ["Signed", "M. Rennie, cluster manager", "", "", date(2022, 2, 21), ""],
        ],
    },
    cluster="Glens Drinks Cluster", currency="GBP", period="2021", for_period="2022",
)

_REWORDED = layout(
    "y-en-quality-check-reworded",
    {
        "Quality check": [
            ["Quality check for cluster offices, version 3b (shortened by us)", "", "", ""],
            ["Name of the initiative: Dublin Bay Digital Health", "", "", ""],
            ["Answers relate to 2014 unless another date is given.", "", "", ""],
            ["", "What we ask", "Your answer", "Proof seen?"],
            ["1", "How many organisations belong to the initiative altogether?", fact("members_total", 73, "73 organisations"), "yes"],
            ["2", "And how many of them have put their commitment in writing or pay a fee?", fact("members_committed", 58, "58 (list attached)"), "yes"],
            ["3", "How many of these are small or medium-sized companies?", fact("members_by_type.sme", 36), ""],
            ["4", "… corporations?", fact("members_by_type.large", 7), ""],
            ["5", "… venture funds, banks or other financiers?", fact("members_by_type.finance", 3), ""],
            ["6", "… hospitals and other public bodies?", fact("members_by_type.public", 8, "8, of which 5 hospitals"), ""],
            ["7", "When was the present organisation set up?", fact("founded_on", "2009-06-17", date(2009, 6, 17)), "yes"],
            ["8", "How many people work in the office?", fact("staff_headcount", 4, "4 people"), ""],
            ["9", "What does that make in full-time equivalents?", fact("staff_fte", 3.5, "3.5 FTE"), ""],
            ["10", "How many of them hold a university degree?", fact("staff_with_degree", 3, "3 out of 4"), "CVs"],
            ["11", "How many left the office in 2013 and 2014 together?", fact("staff_left", 1), ""],
            ["12", "How often did the steering board meet in the year?", fact("board_meetings", 5, "five times (5)"), "minutes"],
            ["13", "With how many committed members did you speak in person during the year?", fact("members_contacted", 49), "CRM extract"],
            ["14", "How many committed members work with other members?", ask("25 – 30"), "no"],
            ["15", "How many organisations abroad do you work with on a regular basis?", fact("partners_international", 6, "6: NL, DK, ES (2), UK, US"), ""],
            ["16", "For how long can the office run on money already promised?", fact("financing_secured_months", 21, "21 months from now"), "contract"],
            ["17", "On what day did the board pass the strategy in force?", fact("strategy_adopted_on", "2013-11-28", "28th November 2013"), "minutes"],
            ["18", "How many actions does the action plan list?", fact("plan_measures", 19), ""],
            ["19", "How many indicators do you track to steer the work?", fact("kpis_monitored", 11, "11 KPIs"), ""],
            ["20", "In how many languages can the web site be read?", fact("website_languages", 1, "1 (English)"), ""],
            ["21", "Share of members who answered the last satisfaction survey", fact("satisfaction_response_rate", 46, "46 %"), ""],
            ["22", "Average mark they gave (1 worst – 5 best)", fact("satisfaction_mean", 3.9), ""],
            ["", "Time spent on this form", "2.5 hours", ""],
        ],
    },
    merged=("Quality check!A1:D1", "Quality check!A2:D2", "Quality check!A3:D3"),
    cluster="Dublin Bay Digital Health", currency="EUR", period="2014", for_period="2015",
)

_MINISTRY = layout(
    "y-en-ministry-list-of-clusters",
    {
        "Clusters": [
            ["Supported cluster initiatives, situation 31/12/2018", *[""] * 20],
            ["Ref.", "Initiative", "Lead town", "Field", "Founded", "Membership", "", "", "", "", "", "Office", "", "", "Income 2018, kEUR", "", "", "", "Activity 2018", "", ""],
            ["", "", "", "", "", "all", "under contract", "SMEs", "big firms", "in", "out", "persons", "FTE", "board mtgs", "fees", "services", "State", "EU", "groups", "bulletins", "press"],
            ["C-01", "Aegean Agrofood", "Volos", "Food", "2012", 143, 98, 110, 6, 21, 17, 6, 5.5, 5, 61, 44, 150, 210, 5, 12, 88],
            ["C-02", "Cyprus Shipping Tech", "Limassol", "Maritime", "2015", 59, 51, 30, 14, 9, 2, 4, 3.3, 4, 102, 12, 100, 35.5, 3, 4, 29],
            ["C-03", "Solar Islands", "Heraklion", "Energy", fact("founded_on", "2013-04-23", "23/4/2013"), fact("members_total", 66), fact("members_committed", 47), fact("members_by_type.sme", 34), fact("members_by_type.large", 5), fact("members_joined", 7), fact("members_left", 9), fact("staff_headcount", 4), fact("staff_fte", 2.9), fact("board_meetings", 6), thousand("income_by_source.fees", 38), thousand("income_by_source.services", 17.5), thousand("income_by_source.national", 120), thousand("income_by_source.eu", 164.2), fact("working_groups", 3), fact("newsletters", 8), fact("media_mentions", 51)],
            ["C-04", "Marble & Stone", "Drama", "Materials", "2010", 88, 60, 71, 4, 3, 8, 2, 1.7, 3, 29, 0, 80, 12, 2, 2, 9],
            ["", "All", "", "", "", 356, 256, 245, 29, 40, 36, 16, 13.4, "", 230, 73.5, 450, 421.7, 13, 26, 177],
        ],
    },
    merged=("Clusters!A1:U1", "Clusters!F2:K2", "Clusters!L2:N2", "Clusters!O2:R2", "Clusters!S2:U2"),
    cluster="Solar Islands", currency="EUR", period="2018", for_period="2019",
)

_MERGER = layout(
    "y-en-two-clusters-before-the-merger",
    {
        "Comparison 2020": [
            ["Merger study: facts side by side (31 Dec 2020)", "", "", "", ""],
            ["", "Precision Farming East", "Plant Science Valley", "Together", "Overlap / remark"],
            ["Incorporated", "2016-02-01", fact("founded_on", "2012-09-13", "2012-09-13"), "", ""],
            ["Members", 82, fact("members_total", 105), 171, "16 in both"],
            ["Members under agreement", 61, fact("members_committed", 89), 139, "11 in both"],
            ["SMEs under agreement", 44, fact("members_by_type.sme", 53), 90, ""],
            ["Research organisations under agreement", 3, fact("members_by_type.research", 6), 7, ""],
            ["Investors under agreement", 0, fact("members_by_type.finance", 2), 2, ""],
            ["Joined 2020", 8, fact("members_joined", 10), 18, ""],
            ["Left 2020", 11, fact("members_left", 5), 16, "merger not yet announced"],
            ["Head count of the office", 5, fact("staff_headcount", 7), 12, ""],
            ["Full-time posts (FTE)", 4.1, fact("staff_fte", 6.3), 10.4, "redundancy: 1.5"],
            ["Directors", 8, fact("board_members", 11), 12, "new articles"],
            ["Board meetings in 2020", 4, fact("board_meetings", 9), "", ""],
            ["Annual fees, £ thousand", 71, thousand("income_by_source.fees", 133), 204, ""],
            ["Turnover of the organisation, £ thousand", 420, thousand("budget_total", 868), 1288, ""],
            ["Months funded ahead", 9, fact("financing_secured_months", 27), "", ""],
            ["Technical groups", 4, fact("working_groups", 6), 8, ""],
            ["Newsletters 2020", 12, fact("newsletters", 20), "", ""],
            ["LinkedIn followers", 1900, 4150, "", ""],
        ],
        "Timetable": [["Step", "By"], ["Letter to members", date(2021, 5, 3)], ["Extraordinary general meetings", date(2021, 6, 24)], ["New name registered", date(2021, 9, 1)]],
    },
    merged=("Comparison 2020!A1:E1",), cluster="Plant Science Valley", currency="GBP", period="2020", for_period="2021",
)

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LOGGED = (
    (1, 1, 0, 1, 2, 2140, 3), (1, 0, 1, 0, 3, 2315, 5), (1, 2, 0, 1, 2, 2602, 2), (1, 0, 0, 0, 1, 2280, 4), (1, 1, 0, 1, 3, 2455, 6), (1, 3, 1, 0, 2, 2198, 7),
    (0, 0, 0, 0, 0, 1102, 1), (0, 0, 0, 0, 0, 1360, 0), (1, 4, 0, 1, 4, 2901, 9), (1, 1, 0, 0, 3, 3055, 8), (1, 2, 1, 1, 3, 2777, 5), (1, 0, 2, 0, 1, 1620, 2),
)
_LOG = layout(
    "y-en-monthly-log-with-status",
    {
        "Log": [
            ["Office log 2022 – Composites Cluster Wales", "", "", "", "", "", "", ""],
            ["Month", "Newsletters out", "Members in", "Members out", "Board", "Working group sessions", "Web visits", "Press hits"],
            *([month, *line] for month, line in zip(_MONTHS, _LOGGED, strict=True)),
            ["2022", fact("newsletters", 10), fact("members_joined", 14), fact("members_left", 5), fact("board_meetings", 5), fact("working_group_meetings", 24), fact("website_visits", 26805), fact("media_mentions", 52)],
        ],
        "Status": [
            ["Status at the end of 2022", ""],
            ["Members on the books", fact("members_total", 98)],
            ["thereof with membership agreement signed", fact("members_committed", 81)],
            ["Small and mid-sized companies", fact("members_by_type.sme", 52)],
            ["OEMs and other large companies", fact("members_by_type.large", 12)],
            ["Catapults and RTOs", fact("members_by_type.research", 4)],
            ["Universities in membership", fact("members_by_type.university", 6)],
            ["Office team (persons)", fact("staff_headcount", 6)],
            ["Office team (FTE)", fact("staff_fte", 5.1)],
            ["Working groups open", fact("working_groups", 5)],
            ["Success stories of members put on line in 2022", fact("success_stories", 9)],
            ["Open invoices", "£11,230"],
        ],
    },
    merged=("Log!A1:H1",), cluster="Composites Cluster Wales", currency="GBP", period="2022", for_period="2023",
)

_CONSULTANT = layout(
    "y-en-consultants-fact-base",
    {
        "Cover": [["Fact base for the Bronze interview"], ["Client: Water Tech Friesland"], ["Reference year: 2023 – compiled 14 February 2024"], ["Vermeer & Bakker advisors"]],
        "Organisation": [
            ["Item", "Finding", "Source"],
            ["Legal form", fact("legal_form", "foundation", "Foundation"), "deed"],
            ["Set up", fact("founded_on", "2010-03-03", "3 March 2010"), "deed"],
            ["Present manager since", fact("manager_since", "2021-09-01", "1 September 2021"), "contract"],
            ["Members, overall", fact("members_total", 139), "CRM 31-12-2023"],
            ["Members, committed", fact("members_committed", 112), "agreements"],
            ["Committed members seated outside the Netherlands", fact("members_abroad", 17), "Germany 11, Belgium 4, other 2"],
            ["Members won in 2023", fact("members_joined", 16), "CRM"],
            ["Members lost in 2023", fact("members_left", 7), "CRM"],
            ["Supervisory board: seats", fact("board_members", 7), ""],
            ["Supervisory board: seats held by business", fact("board_from_firms", 4), ""],
            ["Supervisory board: meetings 2023", fact("board_meetings", 5), "minutes"],
            ["Staff, people", fact("staff_headcount", 11), "HR"],
            ["Staff, FTE", fact("staff_fte", 8.9), "HR"],
            ["Individual learning plans in place?", fact("learning_plans", True, "Yes"), "seen: 3"],
        ],
        "Money (kEUR)": [
            ["", 2022, 2023, "share 2023"],
            ["Participants' fees", past(2022, "income_by_source.fees", 402000, 402), thousand("income_by_source.fees", 431.5), 0.28],
            ["Lab services and consultancy sold", past(2022, "income_by_source.services", 187000, 187), thousand("income_by_source.services", 226), 0.15],
            ["Ministry of Economic Affairs", past(2022, "income_by_source.national", 300000, 300), thousand("income_by_source.national", 275), 0.18],
            ["Province of Friesland", past(2022, "income_by_source.regional", 250000, 250), thousand("income_by_source.regional", 250), 0.16],
            ["City of Leeuwarden", past(2022, "income_by_source.local", 60000, 60), thousand("income_by_source.local", 65), 0.04],
            ["Interreg, LIFE, Horizon Europe", past(2022, "income_by_source.eu", 248000, 248), thousand("income_by_source.eu", 290.5), 0.19],
            ["Total", 1447, 1538, 1],
        ],
        "Network": [
            ["Item", "Finding", "Remark"],
            ["Joint projects under way", fact("projects_running", 13), "list in annex"],
            ["Followers on social media", fact("social_followers", 8420), "LinkedIn + X, 1 Feb 2024"],
            ["Profile on the European Cluster Collaboration Platform?", fact("eccp_profile", True, "Yes"), "outdated logo"],
            ["Web site languages", fact("website_languages", 3), "NL, EN, DE"],
            ["Committed members contacted in person", ask("90 or so, to be counted"), "ask Jelle"],
        ],
    },
    cluster="Water Tech Friesland", currency="EUR", edition="benchmark-2019", period="2023", for_period="2024",
)
# fmt: on

ENGLISH = (_PROFILE, _BOARD, _RETURN, _REWORDED, _MINISTRY, _MERGER, _LOG, _CONSULTANT)

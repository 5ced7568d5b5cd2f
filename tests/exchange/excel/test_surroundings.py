"""How people lay a sheet out: heads, groups, questions, marks, examples, tables side by side."""

from layouts.scoring import plan_rows, taken

KEYS: list[tuple[str, int]] = [("Total members", 85), ("Employees", 6), ("Board meetings", 7), ("Newsletters sent", 11)]


def test_a_round_number_among_figures_is_no_year() -> None:
    rows = [["Income, 1000 kr", "2025", "2024"], ["Membership fees", 950, 900], ["Grants from the county", 2000, 1850]]
    assert taken(rows)["B3"] == ("income_by_source.regional", 2000000.0)


def test_a_code_in_front_of_a_label_leads_nobody() -> None:
    rows = [
        ["", "Table B: Staff and leadership", "2025", "2024"],
        ["B1", "Employees", 6, 5],
        ["B2", "Board meetings", 7, 6],
    ]
    assert taken(rows) == {"C2": ("staff_headcount", 6.0), "C3": ("board_meetings", 7.0)}


def test_the_last_days_of_years_in_front_of_rows_are_their_years() -> None:
    rows = [["", "Members", "Employees"], ["31.12.2025", 58, 4], ["31.12.2024", 54, 4], ["31.12.2023", 49, 3]]
    assert taken(rows) == {"B2": ("members_total", 58.0), "C2": ("staff_headcount", 4.0)}
    assert {each.period for each in plan_rows(rows).other_periods} == {"2024", "2023"}


def test_the_year_since_which_a_cluster_is_there_is_not_that_of_its_row() -> None:
    rows = [
        ["Cluster", "Since", "Members", "Employees"],
        ["Amber Coast", 2012, 140, 9],
        ["Havvind Vest", 2017, 73, 5],
        ["Clean Shipping", 2016, 88, 6],
    ]
    assert taken(rows) == {"C3": ("members_total", 73.0), "D3": ("staff_headcount", 5.0)}


def test_a_remark_below_figures_gives_no_year_to_those_that_follow() -> None:
    rows = [
        ["Audit of 2025"],
        ["Total members", 85],
        ["Reason: few, but a spare one is needed for 2027."],
        ["Board meetings", 7],
        ["Newsletters sent", 11],
    ]
    assert taken(rows)["B4"] == ("board_meetings", 7.0)


def test_a_mark_with_its_reason_behind_a_figure_is_none() -> None:
    rows = [["Checked", "Found", "Opinion"]]
    rows += [[label, figure, f"{place} – as it should be"] for place, (label, figure) in enumerate(KEYS, 1)]
    assert set(taken(rows)) == {"B2", "B3", "B4", "B5"}


def test_what_stands_beyond_an_empty_column_is_of_another_table() -> None:
    rows: list[list[object]] = [["Member", "Kind", "", "Counted", ""]]
    labels = [
        ("Committed SMEs", 4),
        ("Committed large firms", 1),
        ("Committed universities", 1),
        ("Committed banks", 3),
    ]
    kinds = ("sme", "large firm", "public", "university")
    rows += [[f"Firm {kind}", kind, None, *pair] for kind, pair in zip(kinds, labels, strict=True)]
    found = taken(rows)
    assert all(
        name in ("members_by_type.sme", "members_by_type.large")
        for cell, (name, _) in found.items()
        if cell in ("E2", "E3")
    )
    assert found.get("E4", ("members_by_type.university", 1.0)) == ("members_by_type.university", 1.0)


def test_a_column_of_what_two_others_differ_by_answers_nothing() -> None:
    rows = [
        ["Account, kr", "Booked", "Foreseen", "Rest"],
        ["Membership fees", 412300, 400000, 12300],
        ["Grants from the county", 1178650, 1220000, -41350],
        ["EU grants", 1250000, 1250000, 0],
    ]
    assert "D" not in {cell[0] for cell in taken(rows)}


def test_what_was_agreed_for_years_is_no_figure_of_one() -> None:
    rows: list[list[object]] = [["Key figure", "Agreed for 2022–2026", "Reached at the end of 2025"]]
    rows += [[label, figure + 20, figure] for label, figure in KEYS]
    assert {cell[0] for cell in taken(rows)} == {"C"}


def test_pairs_of_figures_with_their_names_behind_stand_side_by_side() -> None:
    left = ["members in total", "employees", "new members", "board members"]
    right = ["committed members", "full-time equivalents", "members that left", "board meetings"]
    rows = [
        [place + 60, one, None, place + 20, other] for place, (one, other) in enumerate(zip(left, right, strict=True))
    ]
    found = taken(rows)
    assert found["A1"][0] == "members_total"
    assert found["D1"][0] == "members_committed"
    assert found["D4"][0] == "board_meetings"


def test_a_head_over_heads_says_whose_they_are() -> None:
    rows = [
        ["Cluster", "Members", "", "Board", ""],
        ["", "Total", "Committed", "Persons", "Meetings"],
        ["Amber Coast", 140, 100, 9, 4],
        ["Havvind Vest", 73, 60, 7, 5],
        ["Clean Shipping", 88, 79, 8, 6],
    ]
    assert taken(rows)["C4"] == ("members_committed", 60.0)
    assert taken(rows).get("E4", ("board_meetings", 5.0)) == ("board_meetings", 5.0)


def test_a_line_that_says_whose_figures_they_are_is_no_section() -> None:
    rows: list[list[object]] = [["Interview"], ["Cluster: Offshore Services"], ["Question", "Answer"]]
    rows += [[label, figure] for label, figure in KEYS]
    assert len(taken(rows)) == len(KEYS)


def test_a_sheet_named_after_targets_also_holds_what_was_reached() -> None:
    rows: list[list[object]] = [["Targets", "Result 2025", "Target 2025"]]
    rows += [[label, figure, figure + 5] for label, figure in KEYS]
    assert {cell[0] for cell in taken(rows)} == {"B"}


def test_texts_of_a_list_head_no_figures_below_it() -> None:
    rows: list[list[object]] = [["No.", "Name", "Kind", "Place"]]
    rows += [[place, f"Firm {place}", "SME", "Bergen"] for place in range(1, 6)]
    rows += [[], ["", "Total members", 5], ["", "Board meetings", 7], ["", "Newsletters sent", 11]]
    assert taken(rows) == {"C8": ("members_total", 5.0), "C9": ("board_meetings", 7.0), "C10": ("newsletters", 11.0)}


def test_hints_on_how_to_answer_part_no_question_from_its_answer() -> None:
    rows = [["Question", "Way", "Answer"], *([label, "number", figure] for label, figure in KEYS)]
    rows += [["Employees in full-time equivalents", "number", 4.5], ["Working groups", "number", 3]]
    assert len(taken(rows)) == len(KEYS) + 2


def test_an_example_is_nobodys_figure() -> None:
    rows: list[list[object]] = [["", "You", "Example cluster"]]
    rows += [[label, None if figure == 6 else figure, figure + 40] for label, figure in KEYS]
    assert taken(rows) == {
        "B2": ("members_total", 85.0),
        "B4": ("board_meetings", 7.0),
        "B5": ("newsletters", 11.0),
    }


def test_the_heads_of_quarters_do_not_reach_a_part_of_one_column_below() -> None:
    rows = [
        ["Kind of event", "Q1", "Q2", "Q3", "Q4", "Whole year"],
        ["Training", 1, 2, 1, 3, 7],
        ["Matchmaking", 2, 2, 2, 3, 9],
        [],
        ["Working groups"],
        ["Working groups at the end of the year", 3],
        ["Newsletters sent", 9],
    ]
    assert taken(rows)["B7"] == ("newsletters", 9.0)


def test_what_is_told_twice_and_differs_is_asked() -> None:
    rows = [["Committed members (says the manager)", 61], ["Committed members (says the list)", 55], ["Newsletters", 9]]
    assert set(taken(rows)) == {"B3"}


def test_a_name_but_for_a_letter_that_reads_like_nothing_is_asked() -> None:
    rows = [
        ["Forpligtede medlemmer efter type", ""],
        ["SMV", 31],
        ["Store virksomheder", 9],
        ["Vidensinstitutioner", 8],
    ]
    assert set(taken(rows)) == {"B2", "B3"}


def test_a_mean_of_marks_is_no_satisfaction() -> None:
    rows = [["Indicator", "", "Mark (0-4)"], ["Commitment", "", 3], ["Team", "", 2], ["Average", "", 2.9]]
    assert "satisfaction_mean" not in {name for name, _ in taken(rows).values()}


def test_points_between_thousands_are_told_by_money_or_by_larger_figures() -> None:
    assert taken([["Membership fees", "9.500 kr."], ["Visits to the website", "12.650"], ["Newsletters", 9]]) == {
        "B1": ("income_by_source.fees", 9500.0),
        "B2": ("website_visits", 12650.0),
        "B3": ("newsletters", 9.0),
    }
    assert "B1" not in taken([["Visits to the website", "12.650"], ["Newsletters", 9], ["Employees", 5]])


def test_the_end_of_the_year_says_nothing_of_what_is_counted() -> None:
    for when in ("ved årets utgang", "vid årets slut", "ved årets slutning", "at the end of the year"):
        assert taken([[f"FTE {when}", 4.5], ["Newsletters", 9], ["Board meetings", 7]])["B1"] == ("staff_fte", 4.5), (
            when
        )


def test_a_remark_among_marks_names_no_figure_behind_it() -> None:
    rows = [
        ["Check", "Data 2022", "Mark", "Data 2024", "Mark"],
        ["Board members", 9, "fine", 8, "fine"],
        ["Board meetings", 6, 4, 5, 3],
        ["Newsletters", 11, 2, 10, 2],
    ]
    assert taken(rows) == {"D2": ("board_members", 8.0), "D3": ("board_meetings", 5.0), "D4": ("newsletters", 10.0)}

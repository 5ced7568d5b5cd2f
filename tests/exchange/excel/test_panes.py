"""Blocks of labels and figures that stand side by side on one sheet."""

from layouts.scoring import plan_rows, taken

SUMMARY = [
    ["SMEs", 31], ["Large enterprises", 6], ["Universities", 2], ["Public sector", 8], ["Committed members", 50],
]  # fmt: skip
REGISTER = [
    ["Alvesta Solar", "SME", "Alvesta"],
    ["Borgholm", "Public sector", "Borgholm"],
    ["Nybro Glass", "SME", "Nybro"],
]


def beside(left: list[list[object]], right: list[list[object]]) -> list[list[object]]:
    width = max(map(len, left))
    rows = zip(left + [[]] * (len(right) - len(left)), right + [[]] * (len(left) - len(right)), strict=True)
    return [[*one, *[None] * (width - len(one)), None, *other] for one, other in rows]


def test_a_summary_beside_a_register_of_members_is_taken() -> None:
    rows = beside([["Member", "Type", "Town"], *REGISTER], [["Committed members by type", "Number"], *SUMMARY])
    assert taken(rows)["F2"] == ("members_by_type.sme", 31.0)
    assert taken(rows)["F6"] == ("members_committed", 50.0)


def test_a_head_beside_figures_begins_a_part_of_its_own_block() -> None:
    left = [
        ["Members"],
        ["Total", 74],
        ["Committed members", 61],
        ["Joined", 12],
        ["Income, EUR"],
        ["Membership fees", 89200],
    ]
    right = [["Staff"], ["Employees", 5], ["Full-time equivalents", 3.75], ["Governance"], ["Board meetings", 6]]
    found = taken(beside(left, right))
    assert found["B6"] == ("income_by_source.fees", 89200.0)
    assert found["E5"] == ("board_meetings", 6.0)


def test_every_pane_knows_what_the_sheet_is_called_and_of_which_year_it_is() -> None:
    rows = [["Year", 2023], [], *beside([["Members", 74], ["Committed members", 61], ["SMEs", 37]], [
        ["Employees", 5], ["Board meetings", 6], ["Newsletters", 11],
    ])]  # fmt: skip
    rows += [["Year", 2024]]
    plan = plan_rows(rows[:5])
    assert plan.period == "2023"
    assert {each.cell.split("!")[1] for each in plan.imported} == {"B3", "B4", "B5", "E3", "E4", "E5"}


def test_a_target_over_both_blocks_makes_no_answers_of_the_second() -> None:
    blocks = beside([["Members", 74], ["Committed members", 61], ["SMEs", 37]], [
        ["Employees", 5], ["Board meetings", 6], ["Newsletters", 11],
    ])  # fmt: skip
    assert taken([["Targets for 2026"], *blocks]) == {}


def test_figures_behind_an_empty_column_keep_the_labels_in_front_of_it() -> None:
    rows = [["", None, "2024"], ["Members", None, 98], ["Committed members", None, 81], ["Board meetings", None, 6]]
    assert set(taken(rows)) == {"C2", "C3", "C4"}

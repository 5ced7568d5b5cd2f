"""An edition that extends another says only what differs, and its faults are found at its own lines."""

from workbench.forms.checking import check_form
from workbench.forms.edition import Form
from workbench.forms.extending import extended, ids_in
from workbench.forms.library import base_of, form_from_yaml, get_edition
from workbench.forms.reading import form_of, to_yaml

HEAD = 'id: mine\nversion: "1"\nextends: ecei-2013\ntitle: Mine\nlanguage: en\n'


def mine(more: str) -> Form:
    return form_of((HEAD + more).encode(), "mine", base_of)


def test_the_national_variant_adds_three_indicators_in_under_sixty_lines() -> None:
    base, variant = get_edition("ecei-2013"), get_edition("ecei-bw")
    assert list(variant.indicators.keys() - base.indicators.keys()) != []
    assert set(variant.indicators) - set(base.indicators) == {"3.3", "4.7.1", "4.7.2"}
    assert [variant.indicators[each] for each in base.indicators] == list(base.indicators.values())


def test_what_has_an_id_is_merged_by_it_and_the_rest_replaces() -> None:
    form = mine(
        'sections:\n  - id: "1"\n    indicators:\n      - {id: "1.2", threshold: 3, listen_for: [One thing.]}\n'
    )
    base = get_edition("ecei-2013").indicators["1.2"]
    assert (form.indicators["1.2"].threshold, form.indicators["1.2"].listen_for) == (3, ("One thing.",))
    assert (form.indicators["1.2"].levels, form.indicators["1.2"].questions) == (base.levels, base.questions)


def test_what_is_removed_is_gone() -> None:
    form = mine("remove: [1.1.2, staff_left]\n")
    assert "1.1.2" not in form.indicators
    assert "staff_left" not in form.questions


def test_the_resolved_edition_stands_alone() -> None:
    form = mine("remove: [1.1.2]\n")
    packed = form_from_yaml(to_yaml(form))
    assert packed.hash == form.hash
    assert "extends" not in packed.source


def test_an_unknown_base_or_a_removal_of_nothing_is_a_fault_at_its_place() -> None:
    bad = HEAD.replace("ecei-2013", "ecei-2031") + "sections: []\nlabels: []\n"
    assert [(p.code, p.line) for p in check_form(bad.encode(), "x") if p.code == "FRM-118"] == [("FRM-118", 3)]
    gone = check_form((HEAD + "remove: [nothing]\n").encode(), "x")
    assert [(p.code, p.line) for p in gone] == [("FRM-119", 6)]


def test_a_fault_in_what_is_added_is_found_at_its_own_line() -> None:
    added = 'sections:\n  - id: "1"\n    indicators:\n      - {id: "1.2", threshold: 9}\n'
    (found,) = check_form((HEAD + added).encode(), "x")
    assert (found.code, found.line) == ("FRM-209", 9)


def test_merging_nothing_changes_nothing() -> None:
    base = get_edition("ecei-2013").source
    assert extended(base, {}, {})[0] == base
    assert {"1.1.0", "members_total", "gold"} <= ids_in(base)

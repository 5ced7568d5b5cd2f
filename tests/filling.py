"""Assessments on any edition, filled as a person would: reached, short, or half empty."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from scenario import Scenario

from workbench.application import assessing
from workbench.application.answering import open_desk
from workbench.application.editions import keep_edition
from workbench.application.references import list_clusters
from workbench.application.scoring import open_score_sheet
from workbench.domain.revisions import Statement
from workbench.forms.reading import form_of
from workbench.kernel.ids import new_id

STATES = ("reached", "short", "half-empty")
EXAMPLE = {
    "members": 42,
    "kinds": {"firm": 30, "research": 9},
    "has_fee": True,
    "fee": 12000,
    "signed": True,
    "partners": {
        "2": {"name": "Zukunft Wasserstoff e. V., Hamburg", "projects": 1},
        "10": {"name": "Cluster Maritime, Split", "projects": 0},
        "1": {"name": "Hydrogène de France", "projects": 3},
    },
}
BENCHMARK: Mapping[str, Any] = {
    "founded_on": "2014-03-01", "legal_form": "association", "initiative": "together", "technology_field": "energy",
    "further_fields": ["maritime", "transport", "nano"], "focus_themes": 4, "geographic_focus": "region", "s3_link": True,
    "s3_domain": "Hydrogen and clean energy", "members_total": 104, "members_committed": 81,
    "commitment_forms": ["statutes", "fee"], "actors_within_150km": 160,
    "members_by_type": {"sme": 41, "large": 12, "research": 7, "university": 4, "training": 3, "finance": 2,
                        "consultant": 5, "public": 6, "other": 1},
    "members_within_150km": 62, "members_abroad": 3, "members_joined": 9, "members_left": 0, "board_meetings": 6,
    "board_members": 9, "board_from_firms": 6, "board_elected": True, "staff_headcount": 6, "staff_fte": "4.5",
    "staff_fte_lasting": "2.5", "staff_with_degree": 5, "staff_from_industry": 3, "training_days": "24",
    "learning_plans": True, "staff_left": 1, "manager_since": "2019-08-01", "strategy_adopted_on": "2023-11-15",
    "strategy_workshops": 3, "strategy_authors": ["office", "board", "firms"], "plan_measures": 18,
    "plan_measures_done": 14, "strategy_reviewed_on": "2025-10-01", "budget_total": 8400000,
    "income_by_source": {"eu": 2100000, "national": 1500000, "regional": 1200000, "local": 300000, "fees": 1620000,
                         "services": 940000, "sponsoring": 150000, "in_kind": 400000},
    "fee_model": "size", "fee_small_firm": 18000, "members_paying": 78, "paid_services": 4,
    "financing_secured_months": 20,
    "grants": {"a": {"programme": "Regional development fund, programme Öresund–Kattegatt–Skagerrak", "level": "eu",
                     "ends_on": "2028-06-30"},
               "b": {"programme": "Cluster programme of the state", "level": "national", "ends_on": "2027-12-31"}},
    "plan_after_grants": False, "controlling_reports": 4, "accounts_audited": True, "reserve_months": "3.5",
    "services": {"funding": {"events": 8, "participants": 210}, "technology": {"events": 11, "participants": 340},
                 "matchmaking": {"events": 9, "participants": 280}, "training": {"events": 6, "participants": 95},
                 "marketing": {"events": 2, "participants": {"state": "not_known", "why": "nobody counted"}}},
    "last_activity_on": "2026-10-20", "projects_applied": 9, "projects_granted": 4, "projects_running": 5,
    "project_funds": 31000000, "trips_abroad": 3, "members_on_trips": 19, "members_active_abroad": 30,
    "digital_topics": ["data", "security"], "digital_activities": 6, "members_digital_help": 11,
    "green_rules": ["travel", "events"], "footprint_calculated": False,
    "green_topics": ["energy", "circular", "mobility"], "green_activities": 14, "members_green_help": 22,
    "social_members": 0, "social_activities": {"state": "not_applicable", "why": "no such member in this field"},
    "members_using_services": 54, "smes_using_services": 31, "members_contacted": 66, "members_cooperating": 49,
    "working_groups": 5, "partners_home": 14, "partner_kinds_home": ["agencies", "clusters", "chambers"],
    "clusters_abroad": {
        "018f0000-0000-7000-8000-000000000001": {"name": "Zukunft Wasserstoff e. V.", "country": "Germany",
                                                 "since": "2021-05-01", "joint_projects": 2},
        "018f0000-0000-7000-8000-000000000002": {"name": "Hydrogène de France, pôle de la vallée du Rhône",
                                                 "country": "France", "since": "2023-02-10", "joint_projects": 1},
        "018f0000-0000-7000-8000-000000000003": {"name": "Norsk Hydrogenforum", "country": "Norway",
                                                 "joint_projects": 0},
    },
    "eccp_profile": True, "requests_by_origin": {"region": 14, "country": 11, "europe": 9, "world": 2},
    "requests_followed": 17, "has_website": True, "website_address": "https://kattegatt.example",
    "website_languages": 2, "website_visits": 48200, "newsletters": 11, "social_followers": 3900,
    "stories": {"r1": {"title": "Test bench for electrolysers in the port of Halmstad", "published_on": "2025-04-02",
                       "firms": 4, "confirmed_by": "firms"},
                "r2": {"title": "Ferry without smoke", "published_on": "2026-01-15", "firms": 3,
                       "confirmed_by": "third"},
                "r3": {"title": "A steel works orders hydrogen at home", "firms": 2, "confirmed_by": "nobody"}},
    "media_mentions": 63, "media_reach": ["local", "trade"], "satisfaction_surveyed_on": "2025-11-01",
    "satisfaction_response_rate": "46.5", "satisfaction_mean": "4.1", "effects_known_from": "survey",
    "firms_with_innovation": 9, "firms_with_business": 14,
}  # fmt: skip
SMALL = """\
id: small
version: "1"
title: Small, three indicators
language: en
sections:
  - id: "1"
    title: People
    indicators:
      - id: "1.1"
        title: Members
        measures: Whether there are enough.
        threshold: 1
        minimum: 1
        levels: [Few., Enough., Many.]
        questions:
          - {id: members, type: count, title: Members, unit: members}
          - id: kinds
            type: table
            title: Members by kind
            cells: count
            rows: [{id: firm, title: Firms}, {id: research, title: Research bodies}]
          - {id: has_fee, type: yes_no, title: "Do members pay a fee?"}
          - {id: fee, type: money, title: Yearly fee of a small firm, relevant: has_fee == true}
      - id: "1.2"
        title: Team
        measures: Whether somebody has time.
        parts:
          - {id: 1.2.1, title: Time, measures: Working time., levels: [None., Some., Enough.]}
          - {id: 1.2.2, title: Skills, measures: What they can do., weight: 2, levels: [Unknown., Known., Proven.]}
  - id: "2"
    title: Partners
    indicators:
      - id: "2.1"
        title: Trust
        measures: Whether members gave their word.
        gate: {rule: signed == true, text: members have signed an agreement}
        questions:
          - {id: signed, type: yes_no, title: "Is there a signed agreement?"}
          - id: partners
            type: table
            title: Partners abroad
            rows: free
            required: "false"
            columns: [{id: name, title: Name, type: text}, {id: projects, title: Joint projects, type: count}]
checks:
  - {id: kinds_fit, severity: critical, rule: sum(kinds) <= members, message: The kinds add up to more than the members.}
labels:
  - {id: bronze, title: Bronze, share: 50, conditions: [{rule: gates_failed == 0, text: Agreement signed}]}
"""
"""An edition of our own, so that tests can exchange its words."""
LABELS = SMALL[SMALL.index("labels:") :]
NO_LABEL = ((LABELS, ""),)
UNSCORED = (
    *NO_LABEL,
    (
        SMALL[SMALL.index("        threshold: 1") : SMALL.index("        questions:")],
        "        gate: {rule: members >= 15, text: there are fifteen members}\n",
    ),
    (
        SMALL[SMALL.index("        parts:") : SMALL.index('  - id: "2"')],
        "        gate: {rule: members >= 20, text: there are twenty members}\n",
    ),
)
"""Gates only, and no label."""
WHY = (
    "Minutes of the last four meetings and the list of participants were seen. Three firms confirmed it on the phone, "
    "one of them on its own accord.\nThe level above asks for proof over several years, which is not there yet."
)


class Filled(Scenario):
    """An assessment on an edition in one of three states."""

    def __init__(
        self, folder: Path, edition: str, state: str = "reached", changes: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Fill in a shipped edition or `small`; `changes` are words of `small` that are exchanged first."""
        super().__init__(folder)
        cluster = list_clusters(self.services)[0]
        shipped = "example" if edition == "small" else edition
        self.id = assessing.start_assessment(self.services, cluster, shipped, "2026").id
        if edition == "small":
            self._exchange(changes)
        answers = BENCHMARK if edition == "benchmark-2019" else EXAMPLE
        if state != "empty":
            self._answer(answers, state)
            self._score(edition, state)

    def _exchange(self, changes: Sequence[tuple[str, str]]) -> None:
        text = SMALL
        for before, after in changes:
            assert before in text, before
            text = text.replace(before, after)
        kept = keep_edition(self.services, form_of(text.encode(), "form.yaml"))
        self.services.say([Statement(self.id, "edition", kept, new_id())])

    def _answer(self, answers: Mapping[str, Any], state: str) -> None:
        desk = open_desk(self.services, self.assessment)
        changed = {"short": {"has_website": False, "members_committed": 12, "signed": False}}.get(state, {})
        known = answers | {name: value for name, value in changed.items() if name in answers}
        for place, (name, value) in enumerate(known.items()):
            if name not in desk.form.questions:
                continue
            if state != "half-empty" or place % 2:
                desk.answer(name, value)

    def _score(self, edition: str, state: str) -> None:
        sheet = open_score_sheet(self.services, self.assessment)
        for place, indicator in enumerate(sheet.form.scored):
            top = len(indicator.levels) - 1
            if state == "half-empty" and place % 2 == 0:
                continue
            if indicator.not_applicable and indicator.id in ("1.5", "4.7"):
                sheet.rule_out(indicator.id, "The field lies scattered over the country; members meet online.")
                continue
            level = max(0, top - place % 3) if state != "short" else place % 2
            sheet.score(indicator.id, level, WHY if place % 3 == 0 else "Seen in the register on the day of the visit.")

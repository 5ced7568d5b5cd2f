"""What lies behind levels that differ: answers on which colleagues differ, and what rules make of each."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from workbench.application.dossiers import evaluate
from workbench.domain.assessments import ANSWER, Fields, read_answers
from workbench.domain.history import Standing
from workbench.domain.values import Value
from workbench.forms.edition import Form
from workbench.kernel.ids import PersonId


@dataclass(frozen=True, slots=True)
class Behind:
    """The answers on which colleagues differ, as each of them gave them."""

    values: Mapping[str, Mapping[PersonId, Value]] = field(default_factory=dict)
    """By field, then by who gave it."""
    proposed: Mapping[PersonId, Mapping[str, int]] = field(default_factory=dict)
    """The levels that the edition's rules suggest by each one's own answers, by indicator."""


def look_behind(form: Form, fields: Fields, end: date) -> Behind:
    """Read the answers as each of those who differ gave them; where nobody differs there is nothing."""
    disputed = {name: standing for name, standing in fields.items() if name.startswith(ANSWER) and standing.is_conflict}
    authors = sorted({head.author for standing in disputed.values() for head in standing.heads})
    values: dict[str, dict[PersonId, Value]] = {}
    proposed: dict[PersonId, Mapping[str, int]] = {}
    for author in authors:
        answers = read_answers(form, {**fields, **_said_by(author, disputed)})
        proposed[author] = evaluate(form, answers, end).proposed
        for name, standing in disputed.items():
            id_ = name.removeprefix(ANSWER)
            if id_ in answers and any(head.author == author for head in standing.heads):
                values.setdefault(id_, {})[author] = answers[id_].value
    return Behind(values, proposed)


def _said_by(author: PersonId, disputed: Fields) -> dict[str, Standing]:
    """Return the disputed fields as somebody sees them: what they said last, where they said something."""
    own = {name: [head for head in standing.heads if head.author == author] for name, standing in disputed.items()}
    return {name: Standing((max(heads, key=lambda each: each.recorded_at),)) for name, heads in own.items() if heads}

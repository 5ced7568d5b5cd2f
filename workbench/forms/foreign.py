"""What the libraries that read YAML and rules say of a fault, as sentences that can be said in other languages."""

import re
from collections.abc import Sequence

from workbench.kernel.speech import Sentence, later

_YAML = {
    each: each
    for each in (
        later("mapping values are not allowed in this context"),
        later("could not find expected ':'"),
        later("did not find expected key"),
        later("did not find expected '-' indicator"),
        later("did not find expected ',' or '}'"),
        later("did not find expected ',' or ']'"),
        later("did not find expected node content"),
        later("found character that cannot start any token"),
        later("found unexpected end of stream"),
        later("found unknown escape character"),
        later("but found another document"),
        later("it can't be read"),
    )
}
"""What writing YAML by hand leads to; the library has some fifty more."""
_RULES: Sequence[tuple[re.Pattern[str], str]] = [
    (re.compile(pattern, re.DOTALL), text)
    for pattern, text in (
        (
            r"Found no matching overload for '(?P<sign>.*)' applied to '\((?P<kinds>.*)\)'\.",
            later("Found no matching overload for '{sign}' applied to '({kinds})'."),
        ),
        (
            r"Syntax error: mismatched input '(?P<found>.*)' expecting (?P<wanted>.*)\.",
            later("Syntax error: mismatched input '{found}' expecting {wanted}."),
        ),
        (
            r"Syntax error: extraneous input '(?P<found>.*)' expecting (?P<wanted>.*)\.",
            later("Syntax error: extraneous input '{found}' expecting {wanted}."),
        ),
        (
            r"Syntax error: missing (?P<wanted>.*) at '(?P<found>.*)'\.",
            later("Syntax error: missing {wanted} at '{found}'."),
        ),
        (
            r"Syntax error: token recognition error at: '(?P<found>.*)'\.",
            later("Syntax error: token recognition error at: '{found}'."),
        ),
        (r"Syntax error: (?P<what>.*)\.", later("Syntax error: {what}.")),
        (
            r"Expression of type '(?P<kind>.*)' cannot be the operand of a select operation\.",
            later("Expression of type '{kind}' cannot be the operand of a select operation."),
        ),
        (
            r"Expression of type '(?P<kind>.*)' cannot be the range of a comprehension .*\.",
            later(
                "Expression of type '{kind}' cannot be the range of a comprehension (must be list, map, or dynamic)."
            ),
        ),
        (r"(?P<what>.*)\.", later("{what}.¦why a rule can't be read, in English")),
    )
]


def yaml_sentence(what: str) -> str:
    """Return what the YAML library says so that it can be said in other languages, as far as it is known."""
    return Sentence(_YAML[what]) if what in _YAML else what


def rule_sentence(message: str) -> str:
    """Return why a rule does not compile as a sentence; names and signs of the rules stay."""
    whole = message if message.endswith(".") else f"{message}."
    for pattern, text in _RULES:
        found = pattern.fullmatch(whole)
        # A text that would not be English word for word is not this one.
        if found and (made := Sentence(text, **found.groupdict())) == whole:
            return made
    return whole

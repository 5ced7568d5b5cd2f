"""Keeping a verdict: as text, or as a PDF to be filed."""

from pathlib import Path

from workbench.application.verdicts import VerdictText, as_text
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write
from workbench.kernel.tongue import writing_in


class UnknownKindOfVerdict(WorkbenchError):
    code = "PKG-042"
    message = "{path} is neither a .pdf nor a .txt file."
    remedy = "Choose a name that ends with .pdf or .txt."


def save_verdict(told: VerdictText, target: Path) -> None:
    """Write a verdict as text or as PDF, by the name's ending. Raises UnknownKindOfVerdict or FileNotWritten."""
    match target.suffix.lower():
        case ".txt":
            durable_write(target, f"{as_text(told)}\n".encode())
        case ".pdf":
            durable_write(target, draw(told))
        case _:
            raise UnknownKindOfVerdict(path=target)


def draw(told: VerdictText) -> bytes:
    """Return a verdict as PDF."""
    from workbench.exchange.report.verdict_sheet import VerdictSheet, draw_verdict

    sheet = VerdictSheet(
        told.file, told.word, told.tone, f"{told.headline} {told.seal}".strip(),
        [(each.name, each.word, each.text) for each in told.axes],
        [(each.found, each.means, each.remedy) for each in told.faults],
        [(each.topic, each.text) for each in told.statements],
        told.at,
    )  # fmt: skip
    with writing_in(told.language):
        return draw_verdict(sheet)

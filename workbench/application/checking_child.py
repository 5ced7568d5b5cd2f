"""The process that verifies packages for a portfolio, beside others of its kind.

Run by its file name, or by the program itself where that was built into one folder. It is told on standard input where
the home and the trust list lie, then asked one path after another; it answers on standard output with what the package
says, or with why it is refused: each a JSON document, its length in four bytes before it. It ends with its input.
"""

import base64
import json
import os
import sys
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from workbench.portfolio.submissions import Submission

VERIFIER = "--verify-packages"
"""The one argument that makes the program this process, where there is no Python to run a file."""


def main() -> None:
    """Answer one path after another."""
    import gc
    from pathlib import Path

    from workbench.application.accepting import Verifying
    from workbench.application.home import Home
    from workbench.kernel.clock import SystemClock
    from workbench.kernel.errors import WorkbenchError

    asked, answers = sys.stdin.buffer, sys.stdout.buffer
    told = receive(asked)
    trust_list = Path(told["trust_list"]) if told["trust_list"] else None
    verifying = Verifying(Home(Path(told["home"]), SystemClock()), trust_list, allow_untrusted=told["allow_untrusted"])
    # What is loaded by now stays until the end; of a package little is left over that goes round in circles.
    gc.freeze()
    gc.set_threshold(50_000)
    while (path := receive(asked)) is not None:
        try:
            send(answers, _to_json(verifying.submission(Path(path))))
        except WorkbenchError as error:
            details = {name: str(each) for name, each in error.details.items()}
            send(answers, {"refused": error.code, "details": details})


def _to_json(submission: "Submission") -> dict[str, Any]:
    said = {**submission.said, "document": base64.b64encode(submission.said["document"]).decode()}
    return {
        "said": said, "levels": dict(submission.levels), "failed": sorted(submission.failed),
        "file_sha256": submission.file_sha256, "figures": dict(submission.figures),
    }  # fmt: skip


def from_json(told: dict[str, Any]) -> "Submission":
    """Return what a package says, of an answer that refuses nothing."""
    from workbench.portfolio.submissions import Submission

    said = {**told["said"], "document": base64.b64decode(told["said"]["document"])}
    return Submission(said, told["levels"], frozenset(told["failed"]), told["file_sha256"], told["figures"])


def send(stream: BinaryIO, told: object) -> None:
    """Tell the other end something."""
    content = json.dumps(told).encode()
    stream.write(len(content).to_bytes(4, "big") + content)
    stream.flush()


def receive(stream: BinaryIO) -> Any:
    """Return what the other end tells; None at the end."""
    head = stream.read(4)
    content = stream.read(int.from_bytes(head, "big")) if len(head) == 4 else b""
    return json.loads(content) if content else None


if __name__ == "__main__":
    here = os.path.abspath(__file__)  # noqa: PTH100
    for _ in range(3):
        here = os.path.dirname(here)  # noqa: PTH120
    sys.path.insert(0, here)
    # What it sends is named by its module, as the other end knows it.
    from workbench.application.checking_child import main as answer_paths

    answer_paths()

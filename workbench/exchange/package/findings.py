"""What has been found so far while a package is checked."""

from collections.abc import Callable

from workbench.exchange.package.container import Container
from workbench.kernel.problems import Problem, Severity


class Findings:
    """The digests of a package's files, and what is wrong with it. Raises NotAPackage.

    `say` hears which share of the package's bytes has been read, from 0 to 1; what it raises ends the check.
    """

    def __init__(self, container: Container, say: Callable[[float], None] = lambda _: None) -> None:
        self.container = container
        self.digests: dict[str, str] = {}
        """SHA-256 (hex) by file name, each file read once and never held as a whole."""
        whole, done = sum(map(container.size, container.names)), 0
        for name in container.names:
            say(done / whole if whole else 0)
            self.digests[name] = container.sha256(name)
            done += container.size(name)
        self.wrong: set[str] = set()
        """Files that are not what was signed."""
        self.problems: list[Problem] = []

    def fault(self, code: str, message: str, where: str = "") -> None:
        """Add a problem, each only once."""
        problem = Problem(code, Severity.ERROR, message, where)
        if problem not in self.problems:
            self.problems.append(problem)

"""What has been found so far while a package is checked."""

from collections.abc import Callable

from workbench.exchange.package.container import Container
from workbench.kernel.problems import Problem, Severity


class _Heard:
    """Tells the share of all bytes that has been read, no more often than there is something to tell."""

    def __init__(self, say: Callable[[float], None], whole: int) -> None:
        self._say, self._whole, self._done, self._told = say, max(whole, 1), 0, 0

    def __call__(self, count: int) -> None:
        self._done += count
        share = min(self._done / self._whole, 1)
        if int(share * 100) > self._told:
            self._told = int(share * 100)
            self._say(share)


class Findings:
    """The digests of a package's files, and what is wrong with it. Raises NotAPackage.

    `say` hears which share of the package's bytes has been read, from 0 to 1; what it raises ends the check.
    """

    def __init__(self, container: Container, say: Callable[[float], None] = lambda _: None) -> None:
        self.container = container
        self.digests: dict[str, str] = {}
        """SHA-256 (hex) by file name, each file read once and never held as a whole."""
        heard = _Heard(say, sum(map(container.size, container.names)))
        for name in container.names:
            self.digests[name] = container.sha256(name, heard)
        self.wrong: set[str] = set()
        """Files that are not what was signed."""
        self.problems: list[Problem] = []

    def fault(self, code: str, message: str, where: str = "") -> None:
        """Add a problem, each only once."""
        problem = Problem(code, Severity.ERROR, message, where)
        if problem not in self.problems:
            self.problems.append(problem)

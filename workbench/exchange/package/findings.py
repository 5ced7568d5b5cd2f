"""What has been found so far while a package is checked."""

from workbench.exchange.package.container import Container
from workbench.kernel.problems import Problem, Severity


class Findings:
    """The digests of a package's files, and what is wrong with it. Raises NotAPackage."""

    def __init__(self, container: Container) -> None:
        self.container = container
        self.digests = {name: container.sha256(name) for name in container.names}
        """SHA-256 (hex) by file name, each file read once and never held as a whole."""
        self.wrong: set[str] = set()
        """Files that are not what was signed."""
        self.problems: list[Problem] = []

    def fault(self, code: str, message: str, where: str = "") -> None:
        """Add a problem, each only once."""
        problem = Problem(code, Severity.ERROR, message, where)
        if problem not in self.problems:
            self.problems.append(problem)

"""What leaves a portfolio by the window: what is shown, open data, what is published, packs, anonymised copies."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.application.portfolio_log import log_table, save_tables
from workbench.application.portfolio_needs import export_tables
from workbench.domain.tables import Table
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import count_text
from workbench.ui.operations import Job
from workbench.ui.shell import announce

if TYPE_CHECKING:
    from workbench.application.anonymising import Copied
    from workbench.ui.pages.portfolio.page import PortfolioPage

_COPIES = later("Portfolios (*.sqlite)")


class Giving:
    """Asks what is wanted, makes it, and shows how it ended; each file goes into the portfolio's log."""

    def __init__(self, page: "PortfolioPage") -> None:
        self._page = page
        self.handlers: dict[str, Callable[[], None]] = {
            "export": self.export, "portfolio-publish": self.publish, "portfolio-pack": self.pack,
            "portfolio-copy": self.copy, "portfolio-log": self.show_log,
        }  # fmt: skip

    @property
    def _start(self) -> Path:
        """Return the folder that is proposed: that of the portfolio, where it is a file."""
        place = self._page.desk.place
        return Path(place).parent if "://" not in place else Path.home()

    def export(self) -> None:
        """Ask what is to leave the portfolio, and make it."""
        from workbench.ui.dialogs.portfolio_export import COPY, LOG, OPEN, PACK, PUBLISHED, SHOWN, ask_kind

        part = self._page.part
        sheet = part.sheet() if part is not None else None
        kind = ask_kind(self._page, tr(part.word) if part is not None else "", sheet)
        ways = {OPEN: self._export_open, PUBLISHED: self.publish, PACK: self.pack, COPY: self.copy, LOG: self.show_log}
        if kind == SHOWN and sheet is not None:
            self._export_shown(sheet)
        elif kind in ways:
            ways[kind]()

    def _export_shown(self, sheet: Table) -> None:
        from workbench.ui.dialogs.portfolio_export import choose_file

        path = choose_file(self._page, sheet, self._start)
        if path is not None:
            self.save_shown(sheet, path)

    def save_shown(self, table: Table, path: Path) -> None:
        """Write rows into a file, and say so in the portfolio's log."""
        desk = self._page.desk
        home, place = desk.shell.home, desk.place
        words = tr("{name} has {count}.", name=path.name, count=count_text(len(table.rows), "row", "rows"))
        desk.ask(
            "export",
            lambda: save_tables(home, place, path, table.title, [table]),
            lambda _: desk.shell.notices.say(words, "ok"),
        )

    def _export_open(self) -> None:
        from workbench.ui.dialogs.files import choose_folder

        desk = self._page.desk
        home, place = desk.shell.home, desk.place
        path = choose_folder(self._page, self._start, tr("Folder for the tables"))
        if path is not None:
            desk.ask(
                "export",
                lambda: export_tables(home, place, path, with_parquet=True),
                lambda files: desk.shell.notices.say(
                    tr("{count} tables are in {path}.", count=len(files), path=path), "ok"
                ),
            )

    def publish(self) -> None:
        """Write the portfolio sheet, the released profiles and the list of labels."""
        from workbench.application.portfolio_publishing import publish
        from workbench.ui.dialogs.files import choose_folder
        from workbench.ui.dialogs.portfolio_publish import ask_title

        desk = self._page.desk
        home, place, today = desk.shell.home, desk.place, desk.shell.home.clock.now().date()
        title = ask_title(self._page, desk.shell, place)
        folder = choose_folder(self._page, self._start, tr("Folder for what is published")) if title else None
        if folder is None:
            return

        def work(_: object, job: Job) -> tuple[Path, ...]:
            return publish(home, place, folder, title, today, job.say)

        def done(made: tuple[Path, ...]) -> None:
            files = capital(count_text(len(made), "file", "files"))
            self._say(tr("{count} are in {path}.", count=files, path=folder))

        desk.shell.operations.start(tr("Publishing the portfolio"), work, done, is_apart=True)

    def pack(self) -> None:
        """Sign groups of the portfolio as a benchmark pack."""
        from workbench.ui.dialogs.portfolio_pack import make_pack_of

        desk = self._page.desk
        if desk.view is None or desk.edition is None:
            return
        made = make_pack_of(self._page, desk.shell, desk.place, desk.edition, desk.view.limit)
        if made is not None:
            groups = count_text(len(made.pack.groups), "group", "groups")
            self._say(
                tr(
                    "{name} has {groups}, none of fewer than {limit} clusters.",
                    name=made.path.name,
                    groups=groups,
                    limit=made.pack.limit,
                )
            )

    def copy(self) -> None:
        """Make a portfolio of copies without names."""
        from workbench.application.anonymising import anonymise_portfolio
        from workbench.ui.dialogs.files import choose_new_file

        desk = self._page.desk
        home, place = desk.shell.home, desk.place
        proposed = str(self._start / "anonymised.sqlite")
        path = choose_new_file(self._page, tr("Save the anonymised copy"), proposed, tr(_COPIES))
        if path is None:
            return
        target = path.with_suffix(path.suffix or ".sqlite")

        def done(made: "Copied") -> None:
            packages = count_text(made.packages, "package", "packages")
            clusters = count_text(made.clusters, "cluster", "clusters")
            texts = count_text(made.canaries, "text", "texts")
            self._say(
                tr(
                    "{name} has {packages} of {clusters}; none of {texts} of the originals stands in it.",
                    name=target.name,
                    packages=packages,
                    clusters=clusters,
                    texts=texts,
                )
            )

        desk.shell.operations.start(
            tr("Making an anonymised copy"), lambda _, job: anonymise_portfolio(home, place, target, say=job.say), done,
            is_apart=True,
        )  # fmt: skip

    def show_log(self) -> None:
        """Show what left the portfolio."""
        from workbench.ui.dialogs.portfolio_log import show_log

        place = self._page.desk.place
        self._page.desk.ask("log", lambda: log_table(place), lambda found: show_log(self._page, found))

    def _say(self, words: str) -> None:
        self._page.shell.notices.say(words, "ok")
        announce(self._page, words)

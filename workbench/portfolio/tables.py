"""The tables of a portfolio, the same in SQLite and PostgreSQL; rows never leave this package."""

from sqlalchemy import Column, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

FORMAT = 4
"""Of these tables; a program refuses higher ones."""


class PortfolioRow(SQLModel, registry=registry()):
    """What all tables of a portfolio share: that they are not those of a workspace."""


class SettingRow(PortfolioRow, table=True):
    """A choice that holds for everybody who reads the portfolio."""

    __tablename__ = "portfolio_setting"

    name: str = Field(primary_key=True)
    value: str


class PackageRow(PortfolioRow, table=True):
    """One version of one assessment, as its package says; none is ever removed for a newer one."""

    __tablename__ = "portfolio_package"
    __table_args__ = (
        UniqueConstraint("assessment", "content_sha256"),
        Index("portfolio_package_cluster", "cluster", "edition"),
    )

    id: int | None = Field(default=None, primary_key=True)
    assessment: str
    version: int
    content_sha256: str
    as_of: str
    cluster: str
    name: str
    country: str
    region: str
    sector: str
    size: str
    """Band of the organisation's size; empty where its package does not tell."""
    age: str
    """Band of its age at the end of the period."""
    period: str
    edition: str
    edition_version: str
    edition_hash: str
    label: str
    """That the result comes to; empty for none. What a label body decided is an award."""
    percent: str
    signers: str
    """JSON list of names."""
    added_at: str
    is_trusted: bool
    """Every signer was on the trust list when it was taken."""
    is_current: bool = False
    """The newest of its cluster, edition and year."""
    is_latest: bool = False
    """The current one of the cluster's and edition's last year."""
    levels: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    """A byte for each indicator, at the place that `portfolio_indicator` gives it."""
    failed: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    """The same with 1 where the level is below the indicator's threshold."""
    document: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    """`assessment.json` as it was signed, compressed."""


class FileRow(PortfolioRow, table=True):
    """A file that was taken: several can say the same, in other languages or with evidence."""

    __tablename__ = "portfolio_file"

    sha256: str = Field(primary_key=True)
    package: int = Field(index=True)
    is_trusted: bool


class IndicatorRow(PortfolioRow, table=True):
    """Where the levels of an edition's indicator stand in packed levels."""

    __tablename__ = "portfolio_indicator"

    edition: str = Field(primary_key=True)
    place: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    indicator: str


class HistogramRow(PortfolioRow, table=True):
    """How often each level was given within a group of current packages, kept with every change of it."""

    __tablename__ = "portfolio_histogram"

    edition: str = Field(primary_key=True)
    dimension: str = Field(primary_key=True)
    """`all`, one of the things by which packages are grouped, or `country,year`."""
    value: str = Field(primary_key=True)
    """Of several things a JSON list."""
    packages: int
    untrusted: int
    """Packages in it whose signers are not all trusted."""
    counts: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class ShownRow(PortfolioRow, table=True):
    """Which groups of a kind may be shown for some indicators; gone with every change until it is found again."""

    __tablename__ = "portfolio_shown"

    edition: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    """Dimensions, separated by commas."""
    pattern: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    """Numbers them: which packages have a level is not the same at each indicator."""
    limit: int
    places: str
    """JSON list of the places of the indicators for which these groups may be shown."""
    groups: str
    """JSON list of lists of values."""


class AwardRow(PortfolioRow, table=True):
    """A label as a label body gave it."""

    __tablename__ = "portfolio_award"

    id: str = Field(primary_key=True)
    cluster: str = Field(index=True)
    label: str
    by: str
    on: str
    until: str
    """Empty where the label body named no day."""


class TakenBackRow(PortfolioRow, table=True):
    """That a label was written down wrongly, or was right after all; of several the last one said holds."""

    __tablename__ = "portfolio_taken_back"

    id: str = Field(primary_key=True)
    award: str = Field(index=True)
    at: str
    person: str
    """Who said so, by name; empty where the computer does not know."""
    reason: str
    """Empty where it stands again."""


class EntryRow(PortfolioRow, table=True):
    """Something that left the portfolio."""

    __tablename__ = "portfolio_entry"

    id: str = Field(primary_key=True)
    at: str
    what: str
    person: str
    """Id; empty where the computer does not know who works at it."""
    name: str
    kind: str
    file: str
    sha256: str
    clusters: int


class ProfileRow(PortfolioRow, table=True):
    """What a cluster lets everybody see, as a workspace told it."""

    __tablename__ = "portfolio_profile"

    cluster: str = Field(primary_key=True)
    document: str
    """JSON."""


SETTING, PACKAGE, FILE, INDICATOR, HISTOGRAM, SHOWN, AWARD, PROFILE, TAKEN_BACK, ENTRY = (
    PortfolioRow.metadata.tables[str(each.__tablename__)]
    for each in (
        SettingRow, PackageRow, FileRow, IndicatorRow, HistogramRow, ShownRow, AwardRow, ProfileRow, TakenBackRow,
        EntryRow,
    )
)  # fmt: skip
"""The tables for statements: rows are read and written without objects, several times as fast."""

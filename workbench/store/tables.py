"""The tables of a workspace, their indexes being in views.sql; rows never leave this package."""

from sqlalchemy import Column, LargeBinary, Text
from sqlmodel import Field, SQLModel


class RevisionRow(SQLModel, table=True):
    """One revision; triggers refuse to change anything but `is_head`."""

    __tablename__ = "revision"

    id: str = Field(primary_key=True)
    entity: str
    field: str
    value: str | None = None
    """Canonical JSON; NULL once erased."""
    context: str | None = None
    """Canonical JSON; NULL once erased."""
    salt: bytes | None = Field(default=None, sa_column=Column(LargeBinary))
    digest: str
    parents: str
    """JSON list of ids, sorted."""
    author: str
    device: str
    seq: int
    recorded_at: str
    is_head: bool


class ParentRow(SQLModel, table=True):
    """Which revision replaces which: found quickly when revisions arrive out of order."""

    __tablename__ = "revision_parent"

    parent: str = Field(primary_key=True)
    child: str = Field(primary_key=True)


class BlobRow(SQLModel, table=True):
    """A piece of evidence, named by the SHA-256 of its content."""

    __tablename__ = "blob"

    sha256: str = Field(primary_key=True)
    size: int


class ChunkRow(SQLModel, table=True):
    """A part of a blob's content, so that it is written and read as a stream."""

    __tablename__ = "blob_chunk"

    sha256: str = Field(primary_key=True)
    place: int = Field(primary_key=True)
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class BlobComingRow(SQLModel, table=True):
    """A blob of which some chunks have come from a shared place, and not all yet: it is not here before."""

    __tablename__ = "blob_coming"

    sha256: str = Field(primary_key=True)


class DeviceRow(SQLModel, table=True):
    """This file on one laptop."""

    __tablename__ = "device"

    id: str = Field(primary_key=True)
    home: str
    """Fingerprint of the laptop's device key."""
    path: str
    """Where the file lay: a copy elsewhere counts as a device of its own."""
    machine: str = Field(default="", sa_column=Column(Text, nullable=False, server_default=""))
    """A mark of the laptop; empty in what an older version wrote."""


class PropertyRow(SQLModel, table=True):
    """A property of the file itself: its id, who made it, who has it open."""

    __tablename__ = "property"

    key: str = Field(primary_key=True)
    value: str


class PermitRow(SQLModel, table=True):
    """Opens the triggers for the one erasing transaction; empty at every commit."""

    __tablename__ = "permit"

    operation: str = Field(primary_key=True)


class ParcelRow(SQLModel, table=True):
    """What a laptop signed for its colleagues, as it came from or goes to a shared place."""

    __tablename__ = "parcel"

    id: str = Field(primary_key=True)
    folder: str
    assessment: str
    device: str
    number: int
    kind: str
    lane: str
    is_done: bool
    """Whether all that it brings is in the history, or was refused."""
    content: bytes | None = Field(default=None, sa_column=Column(LargeBinary))
    """NULL where something in it was erased here. The last column: what stands before it is read without it."""


class ParcelItemRow(SQLModel, table=True):
    """Which revision a parcel brings."""

    __tablename__ = "parcel_item"

    parcel: str = Field(primary_key=True)
    item: str = Field(primary_key=True)


class ParcelBlobRow(SQLModel, table=True):
    """Which evidence a parcel names, and where it lies."""

    __tablename__ = "parcel_blob"

    parcel: str = Field(primary_key=True)
    sha256: str = Field(primary_key=True)
    object: str
    """SHA-256 of the object in `blobs`."""
    recipients: str
    """JSON list of those for whom that object is sealed."""


class ObjectRow(SQLModel, table=True):
    """An object of a shared place that was read or made here."""

    __tablename__ = "object"

    name: str = Field(primary_key=True)
    """With its folder, e.g. `log/…`."""
    parcel: str
    """Empty where it is sealed for others, or no parcel."""
    recipients: str
    """JSON list of those for whom it is sealed, as far as it is known."""
    content: bytes | None = Field(default=None, sa_column=Column(LargeBinary))
    """Its bytes until it is sure that the shared place has them."""


class LaneKeyRow(SQLModel, table=True):
    """The key under which one's own lane was sealed, until all have locked."""

    __tablename__ = "lane_key"

    assessment: str = Field(primary_key=True)
    person: str = Field(primary_key=True)
    secret: str


class GatheredRow(SQLModel, table=True):
    """How far the history is gathered in parcels for an assessment; without this row everything is looked through."""

    __tablename__ = "gathered"

    assessment: str = Field(primary_key=True)
    person: str
    """Who gathered it."""
    place: int
    """Place of the history up to which all that is shared stands in parcels."""
    revision: str
    """Id of what stands at that place: where it is another one, the file was written anew, and the row is void."""
    found: str
    """How shared place and colleagues stood when last nothing lacked there; empty where something may."""


class GatheredEntityRow(SQLModel, table=True):
    """A thing of which all up to that place is gathered for an assessment."""

    __tablename__ = "gathered_entity"

    assessment: str = Field(primary_key=True)
    entity: str = Field(primary_key=True)

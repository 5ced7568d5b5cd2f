"""Lines that are cut, slow or silent, and servers in a bad mood: at worst a clear sentence, and soon."""

import hashlib
import io
import os
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

import asyncssh
import pytest
from exchange.sync.faulty import Mood, Moody, Trouble, moody, tunnel
from exchange.sync.lines import Line
from exchange.sync.places import ENDURING, PASSWORD, QUICK, USER, Place
from exchange.sync.servers import S3, Sftp, s3_place, sftp_place, webdav_place

from workbench.exchange.sync.errors import (
    ClockWrong,
    HubFull,
    HubUnreachable,
    NoRight,
    NotAHub,
    NotKept,
    ObjectMissing,
    PasswordMissing,
    PasswordRefused,
)
from workbench.exchange.sync.hub import open_hub
from workbench.exchange.sync.patience import USUAL
from workbench.exchange.sync.secrets import Secrets
from workbench.kernel.errors import WorkbenchError

CONTENT = os.urandom(2_000)
NAME = f"a-{hashlib.sha256(CONTENT).hexdigest()}.age"
_numbers = iter(range(1, 1_000_000))


def told(error: BaseException) -> str:
    """Return all that a person, a log or a crash report may get to see of an error."""
    return "".join(traceback.format_exception(error)) + repr(vars(error))


def check_secret(error: WorkbenchError, secret: str = PASSWORD) -> None:
    assert secret not in told(error)
    assert secret not in str(error)


def test_an_object_goes_on_where_the_line_was_cut_and_may_be_cut_often(line: Line) -> None:
    content = os.urandom(900_000)
    line.direct.hub().add("blobs", "large", content)
    line.between.make_trouble(Trouble(answer_ends=250_000))
    target = io.BytesIO()
    line.place.hub(QUICK).fetch("blobs", "large", target, len(content))
    assert target.getvalue() == content
    assert line.between.connections >= 4


def test_a_server_that_answers_drop_by_drop_or_not_at_all_is_not_waited_for(line: Line) -> None:
    line.direct.hub().add("log", NAME, CONTENT)
    for trouble in (Trouble(drop_s=0.02), Trouble(answer_ends=0, is_silent=True)):
        line.between.make_trouble(trouble)
        began_s = time.monotonic()
        with pytest.raises(HubUnreachable, match="answer|slowly|cut") as refused:
            line.place.hub(QUICK).read("log", NAME, 10_000)
        assert time.monotonic() - began_s < 4
        check_secret(refused.value)


def test_a_line_that_falls_silent_amid_a_large_object_is_not_waited_for(line: Line) -> None:
    hub = line.place.hub(QUICK)
    line.place.close()
    line.between.make_trouble(Trouble(request_ends=1_000_000, is_silent=True))
    with pytest.raises(HubUnreachable, match="answer|slowly|cut"):
        hub.add("blobs", NAME, bytes(20_000_000))


def test_a_server_that_goes_away_is_told_soon(line: Line) -> None:
    hub = line.place.hub(QUICK)
    line.between.close()
    line.place.close()
    began_s = time.monotonic()
    with pytest.raises(HubUnreachable, match="nothing listens"):
        hub.list("log")
    assert time.monotonic() - began_s < 4


def test_people_wait_for_less_than_half_a_minute() -> None:
    assert USUAL.act_s + USUAL.silence_s / 2 < 30 and USUAL.silence_s < USUAL.act_s / 2


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:{}/x", "s3://a:b@x/y?endpoint=http://127.0.0.1:{}", "sftp://a@127.0.0.1:{}/x"]
)
def test_where_nothing_listens_is_said(url: str) -> None:
    with tunnel(0) as gone:
        port = gone.port
    with pytest.raises(HubUnreachable, match="nothing listens there"):
        open_hub(url.format(port), Secrets(given="geheim", environment={}), patience=QUICK)


@pytest.mark.parametrize("url", ["https://no-such-host.invalid/x", "sftp://a@no-such-host.invalid/x"])
def test_a_name_that_nobody_knows_is_said(url: str) -> None:
    with pytest.raises(HubUnreachable, match="name is not known"):
        open_hub(url, Secrets(given="geheim", environment={}), patience=QUICK)


def test_a_wrong_password_and_none_are_told_apart(line: Line) -> None:
    line.direct.password = "wrong one"
    with pytest.raises(PasswordRefused) as refused:
        line.direct.hub(ENDURING)
    check_secret(refused.value, "wrong one")
    with pytest.raises(PasswordMissing):
        open_hub(line.direct.url, Secrets(environment={}), patience=ENDURING)


@pytest.fixture
def dav(dav_root: Path, dav_port: int) -> Iterator[tuple[Place, Moody]]:
    """A WebDAV place whose server may have a mood."""
    with moody(dav_port) as server:
        place = webdav_place(dav_root, server.port, f"moody-{next(_numbers)}")
        yield place, server
        place.close()


@pytest.fixture
def bucket(s3: S3) -> Iterator[tuple[Place, Moody]]:
    """A place in a bucket whose server may have a mood."""
    with moody(s3.port) as server:
        place = s3_place(s3, f"moody-{next(_numbers)}", endpoint=f"http://127.0.0.1:{server.port}")
        yield place, server
        place.close()


@pytest.fixture(params=["dav", "bucket"])
def moody_place(request: pytest.FixtureRequest) -> tuple[Place, Moody]:
    return request.getfixturevalue(request.param)  # type: ignore[no-any-return]


@pytest.mark.parametrize("status", [408, 423, 429, 500, 502, 503, 504])
def test_a_server_that_is_busy_once_is_asked_again(moody_place: tuple[Place, Moody], status: int) -> None:
    place, server = moody_place
    hub = place.hub(ENDURING)
    for method in ("PUT", "GET", "PROPFIND"):
        server.mood = Mood(status, b"<html>busy</html>", methods=(method,), times=2)
        hub.add("log", f"one-{method}", CONTENT)
        hub.list("log")
    assert hub.list("log") == {"one-PUT", "one-GET", "one-PROPFIND"}


def test_a_server_that_stays_busy_is_told(moody_place: tuple[Place, Moody]) -> None:
    place, server = moody_place
    hub = place.hub(ENDURING)
    server.mood = Mood(503)
    for act in (lambda: hub.list("log"), lambda: hub.read("log", "one", 9), lambda: hub.add("log", "one", CONTENT)):
        with pytest.raises(HubUnreachable, match="error 503"):
            act()
    assert len(server.heard) < 20


@pytest.mark.parametrize("status, body, expected", [
    (507, b"", HubFull), (413, b"", HubFull), (403, b"", NoRight), (401, b"", PasswordRefused),
    (403, b"<Error><Code>QuotaExceeded</Code></Error>", None), (403, b"<Error><Code>XMinioStorageFull</Code></Error>", None),
])  # fmt: skip
def test_a_full_place_and_one_that_forbids_to_write_are_told(
    moody_place: tuple[Place, Moody], status: int, body: bytes, expected: type[WorkbenchError] | None
) -> None:
    place, server = moody_place
    hub = place.hub(ENDURING)
    hub.add("log", "before", b"1")
    server.mood = Mood(status, body, methods=("PUT",))
    with pytest.raises(expected or (HubFull if place.url.startswith("s3") else NoRight)) as refused:
        hub.add("log", "one", CONTENT)
    check_secret(refused.value, place.password)
    server.mood = None
    assert hub.list("log") == {"before"}


def test_whoever_may_only_read_reads_and_is_told_when_adding(s3: S3) -> None:
    name = f"line-{next(_numbers)}"
    s3_place(s3, name).hub().add("log", "one", b"1")
    reader = s3_place(s3, name, s3.reader).hub()
    assert reader.read("log", "one", 9) == b"1"
    with pytest.raises(NoRight, match="does not let you add files"):
        reader.add("log", "two", b"2")


@pytest.mark.parametrize("refusal, expected", [
    (asyncssh.SFTPFailure("disk full"), HubFull), (asyncssh.SFTPPermissionDenied("no"), NoRight),
])  # fmt: skip
def test_an_sftp_server_that_is_full_or_forbids_is_told_and_keeps_no_half(
    sftp: Sftp, refusal: Exception, expected: type[WorkbenchError]
) -> None:
    place = sftp_place(sftp, Path(sftp.root), f"line-{next(_numbers)}")
    hub = place.hub(ENDURING)
    hub.add("log", "before", b"1")
    sftp.refuse = lambda: refusal
    try:
        with pytest.raises(expected):
            hub.add("log", "one", os.urandom(300_000))
    finally:
        sftp.refuse = lambda: None
    assert [each.name for each in (place.behind.root / "log").iterdir()] == ["before"]
    hub.add("log", "one", CONTENT)
    place.close()


def test_a_server_that_keeps_something_else_is_not_believed(dav: tuple[Place, Moody]) -> None:
    place, server = dav
    hub = place.hub(ENDURING)
    hub.add("log", "before", b"1")
    server.mood = Mood(201, methods=("PUT",))
    with pytest.raises(NotKept):
        hub.add("log", NAME, CONTENT)


def test_a_server_that_begins_anew_when_asked_to_go_on_gives_the_right_bytes(moody_place: tuple[Place, Moody]) -> None:
    place, server = moody_place
    hub = place.hub(ENDURING)
    hub.add("blobs", NAME, CONTENT)
    server.ranges, server.mood = False, Mood(200, CONTENT[:700], methods=("GET",), claims=len(CONTENT), times=1)
    assert hub.read("blobs", NAME, 10_000) == CONTENT


@pytest.mark.parametrize("mood, reason", [
    (Mood(200, b"<html>Sign in to the hotel's network</html>"), "can't be reached"),
    (Mood(405), "error 405"), (Mood(501), "error 501"),
    (Mood(302, headers={"Location": "https://login.example.org/x?token=geheim"}), "login.example.org/x"),
    (Mood(207, b"not XML"), "no list of files"),
    (Mood(207, b'<!DOCTYPE x [<!ENTITY a "aaaa">]><d:multistatus xmlns:d="DAV:">&a;</d:multistatus>'), "no list of files"),
])  # fmt: skip
def test_what_is_no_webdav_is_told(dav: tuple[Place, Moody], mood: Mood, reason: str) -> None:
    place, server = dav
    server.mood = mood
    with pytest.raises((NotAHub, HubUnreachable), match=reason) as refused:
        place.hub(ENDURING)
    check_secret(refused.value, "geheim")


@pytest.mark.parametrize("mood, expected, reason", [
    (Mood(200, b"<html>Sign in"), HubUnreachable, "language of S3"),
    (Mood(200, b"<!DOCTYPE x><x/>"), HubUnreachable, "language of S3"),
    (Mood(404, b"<Error><Code>NoSuchBucket</Code></Error>"), NotAHub, "no bucket shared"),
    (Mood(403, b"<Error><Code>RequestTimeTooSkewed</Code></Error>"), ClockWrong, "clock"),
    (Mood(403, b"<Error><Code>SignatureDoesNotMatch</Code></Error>"), PasswordRefused, "does not accept"),
    (Mood(400, b"<Error><Code>AuthorizationHeaderMalformed</Code></Error>"), NotAHub, "another region"),
])  # fmt: skip
def test_what_s3_refuses_is_told(
    bucket: tuple[Place, Moody], mood: Mood, expected: type[WorkbenchError], reason: str
) -> None:
    place, server = bucket
    server.mood = mood
    with pytest.raises(expected, match=reason) as refused:
        place.hub(ENDURING)
    check_secret(refused.value, place.password)


def test_a_bucket_in_another_region_is_followed_there(bucket: tuple[Place, Moody]) -> None:
    place, server = bucket
    server.mood = Mood(301, b"", headers={"x-amz-bucket-region": "eu-north-1"}, times=1)
    place.hub(ENDURING).add("log", "one", b"1")
    assert len([each for each in server.heard if "max-keys" in each]) == 2


def test_a_place_whose_folder_is_gone_is_not_taken_for_an_empty_one(dav_root: Path, dav_port: int, sftp: Sftp) -> None:
    places = (
        (webdav_place(dav_root, dav_port, "gone"), dav_root / "gone"),
        (sftp_place(sftp, Path(sftp.root), "gone"), Path(sftp.root) / "gone"),
    )
    for place, root in places:
        hub = place.hub(ENDURING)
        root.rename(root.with_name(f"away-{next(_numbers)}"))
        with pytest.raises(HubUnreachable, match="no such folder"):
            hub.list("log")
        with pytest.raises(HubUnreachable, match="no such folder"):
            hub.add("log", "one", b"1")
        place.close()


def test_only_the_last_folder_of_an_address_is_made(dav_root: Path, dav_port: int, sftp: Sftp) -> None:
    for place in (webdav_place(dav_root, dav_port, "not/there"), sftp_place(sftp, Path(sftp.root), "not/there")):
        with pytest.raises(HubUnreachable, match="no such folder"):
            place.hub(ENDURING)


def test_a_file_is_no_place(dav_root: Path, dav_port: int, sftp: Sftp) -> None:
    (dav_root / "letter").write_text("Dear Anna")
    (Path(sftp.root) / "letter").write_text("Dear Anna")
    for place in (webdav_place(dav_root, dav_port, "letter"), sftp_place(sftp, Path(sftp.root), "letter")):
        with pytest.raises(NotAHub):
            place.hub(ENDURING)


def test_an_sftp_line_that_was_hung_up_is_made_again(sftp: Sftp) -> None:
    place = sftp_place(sftp, Path(sftp.root), f"line-{next(_numbers)}")
    hub = place.hub(ENDURING)
    hub.add("log", "one", b"1")
    sftp.hang_up()
    assert hub.list("log") == {"one"}
    sftp.hang_up()
    hub.add("log", "two", b"2")
    with pytest.raises(ObjectMissing):
        hub.read("log", "three", 9)
    place.close()


def test_user_and_place_are_enough_to_see_who_asks(sftp: Sftp) -> None:
    place = sftp_place(sftp, Path(sftp.root), f"line-{next(_numbers)}")
    assert place.hub().address.startswith(f"sftp://{USER}@127.0.0.1:")
    place.close()

"""Errors of a shared place; none of them ever names a password."""

from workbench.kernel.errors import WorkbenchError


class NotAHub(WorkbenchError):
    code = "HUB-001"
    message = "{address} is no shared place: {reason}."
    remedy = "Give a folder, or an address with https://, s3:// or sftp://; the help page shared-place.md shows each."
    window_remedy = "Give a folder, or an address that begins with https://, s3:// or sftp://."


class HubUnreachable(WorkbenchError):
    code = "HUB-002"
    message = "{address} can't be reached: {reason}."
    remedy = "Look to the network, or put the stick back, and sync again: it goes on where it stopped, nothing is lost."


class PlaceNotThere(WorkbenchError):
    code = "HUB-017"
    message = "There is no shared place {address}, and none was made."
    remedy = "Check how it is written. If it is to be a new one, make the folder first."


class PasswordMissing(WorkbenchError):
    code = "HUB-003"
    message = "{address} asks for a password."
    remedy = "Give it with --hub-password-file FILE, or set WORKBENCH_HUB_PASSWORD."
    window_remedy = "Type it; the computer's keyring can keep it for you."


class PasswordRefused(WorkbenchError):
    code = "HUB-004"
    message = "{address} does not accept this name and password."
    remedy = "Check both. If you sign in with a code as well (Nextcloud), make an app password in its settings."


class NoRight(WorkbenchError):
    code = "HUB-005"
    message = "{address} does not let you {act}."
    remedy = "Ask whoever runs it for the right to read and to add files there."


class HubFull(WorkbenchError):
    code = "HUB-006"
    message = "{address} is full: {name} was not added."
    remedy = "Free some space there or ask for more, and sync again; what was added before is there."


class CertificateNotTrusted(WorkbenchError):
    code = "HUB-007"
    message = "{address} shows a certificate that this computer does not trust: {reason}."
    remedy = "Nothing was sent. Ask whoever runs it; if it has an authority of its own, set SSL_CERT_FILE to its file."


class HostUnknown(WorkbenchError):
    """Raised for an SFTP server that was never seen; `pinned` is the address that trusts its key."""

    code = "HUB-008"
    message = "{address} was never seen before; its key is {fingerprint}."
    remedy = "Ask whoever runs it whether that is its key. If so, give the address as {pinned}."


class HostChanged(WorkbenchError):
    code = "HUB-009"
    message = "{address} shows another key than the one you trust: {fingerprint}."
    remedy = "Nothing was sent: somebody may be pretending to be it. Ask whoever runs it before you go on."


class ObjectMissing(WorkbenchError):
    code = "HUB-010"
    message = "{address} has no {name}."
    remedy = "Sync again later; whoever added it may still be at it."


class ObjectTooLarge(WorkbenchError):
    code = "HUB-011"
    message = "{name} in {address} has more than {limit:,} bytes."
    remedy = "It was not taken. Ask whoever added it what it is."


class ObjectDiffers(WorkbenchError):
    code = "HUB-012"
    message = "{address} holds something else under the name {name}."
    remedy = "It was left as it is. Ask whoever runs the place to move that file away, and sync again."


class NotKept(WorkbenchError):
    code = "HUB-013"
    message = "{address} does not give back what was added as {name}."
    remedy = "Sync again; if it stays so, another program changes files there, such as a virus scanner."


class NotProtected(WorkbenchError):
    code = "HUB-014"
    message = "{address} is not protected on its way: anyone in between could read the password."
    remedy = "Give the address with https:// instead; nothing was sent."


class ClockWrong(WorkbenchError):
    code = "HUB-015"
    message = "{address} refuses what comes from a computer whose clock is wrong by more than a quarter of an hour."
    remedy = "Set the clock of this computer right and sync again."


class NotAnObjectName(WorkbenchError):
    code = "HUB-016"
    message = "“{name}” is no name of an object in a shared place."
    remedy = "It was passed over. Ask whoever added it to update Assessor Workbench."

"""What libraries raise when a signature, certificate or PDF is not made as it should be."""

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko_certvalidator.errors import CRLValidationError, OCSPValidationError, PathError, ValidationError

MALFORMED = (
    ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, MemoryError, NotImplementedError, OSError,
    RecursionError, StopIteration, TypeError, ValueError, InvalidSignature, UnsupportedAlgorithm, PdfError,
    SignatureValidationError, CRLValidationError, OCSPValidationError, PathError, ValidationError,
)  # fmt: skip
"""Each of them is a verdict about the file and never about the program."""

"""Bytes to text: Unicode by its marks, everything else by a detection library.

Dutch offices still hold text from before UTF-8: Windows-1252 from Word, UTF-16 from Notepad.
What declares itself, or is valid UTF-8, is taken at its word; anything else is guessed, and the
guess is told to the user.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from glossary.errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FORMATS = (
    (b"%PDF", "a PDF", "extract its text first, for example with pdftotext"),
    (b"PK\x03\x04", "a Word, OpenDocument or zip file", "save it as plain text or Markdown first"),
    (b"\xd0\xcf\x11\xe0", "an old Word file", "save it as plain text first"),
    (b"{\\rtf", "an RTF file", "save it as plain text first"),
)
# The code pages in which Western European text is still met; a free guess over a hundred of
# them takes Dutch for Turkish or Czech on the strength of one accented letter.
_CODE_PAGES = ["cp1252", "mac_roman"]
_SAMPLE = 65_536
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_DAMAGED = "\ufffd"


class Decoded(NamedTuple):
    """Decoded text without byte order mark, its encoding, and what was assumed about it."""

    text: str
    encoding: str
    note: str | None = None


def decode(data: bytes, name: str) -> Decoded:
    """Decode ``data``; ``name`` is used in messages only.

    Raises InputError for binary files, and for bytes that fit no encoding.
    """
    for magic, what, remedy in _FORMATS:
        if data.startswith(magic):
            raise InputError(f"{name}: is {what}, not text; {remedy}")
    decoded = _decode(data, name)
    sample = decoded.text[:_SAMPLE]
    if len(_CONTROL.findall(sample)) > max(2, 0.02 * len(sample)):
        raise _binary(name)
    return decoded


def _decode(data: bytes, name: str) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data, encoding, name), encoding.removesuffix("-sig"))
    if b"\0" in data:
        return _without_mark(data, name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _damaged(data, error.start, name) or _guess(data, error.start, name)


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name}: begins as {encoding.upper().removesuffix('-SIG')} but byte {error.start} is"
            " not valid in it; save the file as UTF-8"
        ) from None


def _without_mark(data: bytes, name: str) -> Decoded:
    """UTF-16 without a mark: in Western text every second byte is zero; else it is binary."""
    sample = data[: _SAMPLE & ~1]
    half = max(1, len(sample) // 2)
    for encoding, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if zeros.count(0) > 0.7 * half:
            return Decoded(_strict(data, encoding, name), encoding, _assumed(name, encoding))
    raise _binary(name)


def _damaged(data: bytes, first_bad: int, name: str) -> Decoded | None:
    """UTF-8 cut off within a letter, or with a few bytes of another encoding pasted in.

    In Windows-1252 no two accented letters look like UTF-8 by chance; where most bytes above 127
    do, the file is UTF-8, and taking all of it for Windows-1252 would spoil every accent.
    """
    text = data.decode("utf-8", "replace")
    bad = text.count(_DAMAGED)
    if not 4 * bad < sum(1 for _ in re.finditer(r"[^\x00-\x7f]", text)) - bad:
        return None
    note = (
        f"{name}: {bad} of its bytes or letters are not valid UTF-8 (the first is byte"
        f" {first_bad}) and were replaced; save it as UTF-8 again"
    )
    return Decoded(text, "utf-8", note)


def _guess(data: bytes, first_bad: int, name: str) -> Decoded:
    from charset_normalizer import from_bytes

    sample = data[max(0, first_bad - _SAMPLE // 2) : first_bad + _SAMPLE // 2]
    best = from_bytes(sample, cp_isolation=_CODE_PAGES).best()
    # A sample too short or odd for the library to judge: Windows-1252 is by far the likeliest.
    encoding = best.encoding if best else "cp1252"
    try:
        return Decoded(data.decode(encoding), encoding, _assumed(name, encoding))
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name}: not UTF-8 (byte {first_bad}), and as {encoding} byte {error.start} makes no"
            " sense; save the file as UTF-8"
        ) from None


def _assumed(name: str, encoding: str) -> str:
    return f"{name}: not UTF-8, read as {encoding}; save it as UTF-8 to be sure"


def _binary(name: str) -> InputError:
    return InputError(f"{name}: looks like a binary file; give plain text or Markdown")

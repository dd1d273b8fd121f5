"""Bytes of a glossary, or of another program's list of terms, as text."""

from __future__ import annotations

import codecs
import re

from glossary.errors import TermbaseError

_SHOWN = 5  # lines in one message
# What text in Windows-1252 does not hold by chance: the UTF-8 of accented letters, curly quotes,
# dashes and the euro sign, which would read there as `Ã«`, `â€™`, `â‚¬`.
_IN_UTF_8 = rb"[\xc2-\xc5][\x80-\xbf]|\xe2\x80[\x80-\xbf]|\xe2\x82\xac"


def decode(data: bytes, file: str) -> str:
    """The text in `data`, without byte-order mark; raises TermbaseError where it is none.

    A byte that is not UTF-8 in a file that otherwise is (a line pasted from Windows-1252) is such
    an error: to read all of it as Windows-1252 would spoil every accent.
    """
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise TermbaseError(
            f"{file}: is a spreadsheet file, not CSV; "
            "save it from the spreadsheet as 'CSV UTF-8' and use that file"
        )
    encoding = "utf-8-sig"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    for attempt in (encoding, "cp1252"):
        try:
            text = data.decode(attempt)
        except UnicodeDecodeError:
            if attempt == "utf-8-sig" and (lines := _stray(data)):
                also = f" (also on line {', '.join(map(str, lines[1:]))})" if lines[1:] else ""
                raise TermbaseError(
                    f"{file}:{lines[0]}: has a byte that is not UTF-8, unlike the rest of the file"
                    f"{also}; type the letter again and save the file as UTF-8"
                ) from None
            continue
        if "\x00" not in text:
            return text
        break
    raise TermbaseError(
        f"{file}: is not text in UTF-8, UTF-16 or Windows-1252; save it as 'CSV UTF-8'"
    )


def _stray(data: bytes) -> list[int]:
    """The first lines with bytes that are not UTF-8 in a file that is; none in any other."""
    if b"\0" in data or not (data.startswith(codecs.BOM_UTF8) or re.search(_IN_UTF_8, data)):
        return []
    found = []
    for number, line in enumerate(data.splitlines(), 1):
        try:
            line.decode()
        except UnicodeDecodeError:
            found.append(number)
    return found[:_SHOWN]

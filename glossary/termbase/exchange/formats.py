"""Which formats there are, and which one a file is in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from glossary.errors import TermbaseError
from glossary.termbase.exchange.imported import Imported
from glossary.termbase.model import Entry

EXPORTS = ("tbx3", "tbx2", "omegat", "csv", "excel")
IMPORTS = ("tbx", "omegat", "csv", "iate")


def export(entries: Iterable[Entry], format_: str) -> str:
    """The entries in one of EXPORTS."""
    from glossary.termbase.exchange import sheets, tbx_write

    writers: Mapping[str, Callable[[Iterable[Entry]], str]] = {
        "tbx3": tbx_write.tbx3,
        "tbx2": tbx_write.tbx2,
        "omegat": sheets.omegat,
        "csv": sheets.two_columns,
        "excel": sheets.excel,
    }
    return writers[format_](entries)


def import_bytes(data: bytes, file: str, format_: str | None = None) -> Imported:
    """The concepts in `data`, in one of IMPORTS or, for None, in what it looks like.

    `file` is the name for messages. Raises TermbaseError for what is not in that format.
    """
    from glossary.termbase.exchange import iate, sheets, tbx_read

    if not data.strip():
        raise TermbaseError(f"{file}: is empty; export it again from the program that made it")
    readers: Mapping[str, Callable[[bytes, str], Imported]] = {
        "tbx": tbx_read.tbx,
        "omegat": sheets.from_omegat,
        "csv": sheets.from_csv,
        "iate": iate.iate,
    }
    if format_ and format_ != "tbx" and _start(data).startswith("<?xml"):
        raise TermbaseError(f"{file}: is XML, not {format_}; leave --format out, or name tbx")
    return readers[format_ or _guess(data, file)](data, file)


def _guess(data: bytes, file: str) -> str:
    from glossary.termbase.exchange.iate import is_iate
    from glossary.termbase.read import dialect

    start = _start(data)
    if start.startswith("<") or file.lower().endswith((".tbx", ".xml", ".martif")):
        return "tbx"
    if is_iate(start):
        return "iate"
    _, body = dialect(start)
    first = next((line for line in body.splitlines() if not line.startswith("#")), "")
    cells = [cell.strip() for cell in first.split("\t")]
    table = {"nl", "en"} <= {cell.strip('"').casefold() for cell in cells}
    quoted = all(cell.startswith('"') and cell.endswith('"') for cell in cells)
    return "omegat" if "\t" in first and not table and not quoted else "csv"


def _start(data: bytes) -> str:
    """The first of the text, for a look at it; what is not UTF-8 there is of no matter."""
    utf_16 = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    return data[:2000].decode("utf-16" if utf_16 else "utf-8", "replace").lstrip("\ufeff \r\n\t")

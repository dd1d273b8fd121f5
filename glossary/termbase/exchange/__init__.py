"""Other programs' glossary files: written from entries, read into rows.

Every writer is a pure function from entries to text, every reader one from bytes to `Imported`.
What a file holds that terms.csv has no place for is counted by name, never dropped unseen.
"""

from __future__ import annotations

from glossary.termbase.exchange.formats import EXPORTS, IMPORTS, export, import_bytes
from glossary.termbase.exchange.imported import Imported

__all__ = ["EXPORTS", "IMPORTS", "Imported", "export", "import_bytes"]

"""Reads XML from strangers: one concept at a time, no entities, nothing fetched.

A file may name a DTD (`martif` does), which is not read. A file that declares an entity of its
own, or refers to one, is refused: that is how a few lines grow to gigabytes (billion laughs) and
how a file reads other files (XXE). Expat itself resolves no external entity unless asked to.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from glossary.errors import TermbaseError

_CHUNK = 1 << 16
DEEPEST = 64  # elements within elements; TBX needs about ten


class Concepts:
    """The elements named `wanted` of an XML file, each whole, and nothing else.

    Namespaces are left away: `{urn:…}term` is `term`. Raises TermbaseError for what is no XML
    or not to be trusted, with the line.
    """

    def __init__(self, data: bytes, file: str, wanted: frozenset[str]) -> None:
        self._data, self._file, self._wanted = data, file, wanted
        self._ready: list[Element] = []
        self._builder: TreeBuilder | None = None
        self._within = self._depth = 0
        self.root = ""
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.EntityDeclHandler = self._refuse
        self._parser.SkippedEntityHandler = self._refuse
        self._parser.ExternalEntityRefHandler = self._refuse

    def __iter__(self) -> Iterator[Element]:
        try:
            for start in range(0, len(self._data), _CHUNK):
                self._parser.Parse(self._data[start : start + _CHUNK], False)
                yield from self._taken()
            self._parser.Parse(b"", True)
        except expat.ExpatError as error:
            what = expat.ErrorString(error.code)
            raise TermbaseError(
                f"{self._file}:{error.lineno}: is not well-formed XML ({what});"
                " export it again from the program that made it"
            ) from None
        except (LookupError, ValueError) as error:
            raise TermbaseError(
                f"{self._file}: cannot be read as XML ({error}); save it in UTF-8"
            ) from None
        yield from self._taken()

    def _taken(self) -> list[Element]:
        ready, self._ready = self._ready, []
        return ready

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = _local(name)
        self.root = self.root or name
        self._depth += 1
        if self._depth > DEEPEST:
            self._stop(f"has elements {DEEPEST} deep", "export it again as TBX")
        if self._builder is None and name in self._wanted:
            self._builder, self._within = TreeBuilder(), self._depth
        if self._builder is not None:
            self._builder.start(name, {_local(key): value for key, value in attributes.items()})

    def _end(self, name: str) -> None:
        if self._builder is not None:
            self._builder.end(_local(name))
            if self._depth == self._within:
                self._ready.append(self._builder.close())
                self._builder = None
        self._depth -= 1

    def _text(self, text: str) -> None:
        if self._builder is not None:
            self._builder.data(text)

    def _refuse(self, *_: object) -> NoReturn:
        self._stop(
            "declares or uses an XML entity, which can make a program read other files or run"
            " out of memory",
            "remove the <!ENTITY> lines and &names; if you trust the file",
        )

    def _stop(self, what: str, remedy: str) -> NoReturn:
        line = self._parser.CurrentLineNumber
        raise TermbaseError(f"{self._file}:{line}: {what}; {remedy}")


def _local(name: str) -> str:
    return name.rpartition(" ")[2]

"""CoNLL-U: text in, sentences of frozen tokens out, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

COLUMNS = 10


class ConlluError(ValueError):
    """A line that is not CoNLL-U; the message says where and what was expected."""


@dataclass(frozen=True, slots=True)
class Token:
    """One syntactic word. An empty `lemma`, `upos` or `xpos` means: not annotated.

    `feats` is in the notation of UD (`Number=Sing|Tense=Past`), or empty.
    `space_after` tells whether a blank follows in the text. `hint` is not CoNLL-U: it is what
    Frog did to make its lemma, which the teacher reads beside the word. Nor is `joined`: the lemma
    with its parts put together and no linking sound restored, by which treebank scores compare.
    """

    form: str
    lemma: str = ""
    upos: str = ""
    xpos: str = ""
    feats: str = ""
    space_after: bool = True
    hint: str = ""
    joined: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The tokens of one sentence and its `sent_id` (empty where the file has none)."""

    tokens: tuple[Token, ...]
    sent_id: str = ""

    @property
    def forms(self) -> tuple[str, ...]:
        return tuple(token.form for token in self.tokens)


def read(path: Path) -> list[Sentence]:
    """All sentences of a CoNLL-U file, in order.

    Multiword ranges (`1-2`) and empty nodes (`1.1`) are passed over: the syntactic words stand
    below them. Raises ConlluError with file:line for a row that has not ten columns.
    """
    return list(parse(path.read_text(encoding="utf-8").splitlines(), str(path)))


def parse(lines: Iterable[str], name: str = "<text>") -> Iterator[Sentence]:
    """Sentences of CoNLL-U lines; `name` stands for the file in error messages."""
    tokens: list[Token] = []
    sent_id = ""
    for number, line in enumerate(lines, start=1):
        if line.startswith("#"):
            sent_id = _sent_id(line) or sent_id
        elif line.strip():
            columns = line.split("\t")
            if len(columns) != COLUMNS:
                raise ConlluError(
                    f"{name}:{number}: {len(columns)} columns where CoNLL-U has {COLUMNS}, "
                    "separated by tabs; download the file again or correct the row"
                )
            if columns[0].isdigit():
                tokens.append(_token(columns))
        elif tokens:
            yield Sentence(tuple(tokens), sent_id)
            tokens, sent_id = [], ""
    if tokens:
        yield Sentence(tuple(tokens), sent_id)


def _sent_id(comment: str) -> str:
    """The id in `# sent_id = wiki-1.p.2` or, as UD 1.3 writes it, `# wiki-1.p.2.xml`."""
    key, equals, value = comment[1:].partition("=")
    if equals:
        return value.strip() if key.strip() == "sent_id" else ""
    return key.strip().removesuffix(".xml")


def _token(columns: list[str]) -> Token:
    _, form, lemma, upos, xpos, feats, *_, misc = columns

    def value(cell: str) -> str:
        return "" if cell == "_" else cell

    return Token(
        form=form,
        lemma=lemma if form == "_" else value(lemma),
        upos=value(upos),
        xpos=value(xpos),
        feats=value(feats),
        space_after="SpaceAfter=No" not in misc.split("|"),
    )

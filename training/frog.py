"""Frog, the teacher: CGN tags and lemmas for tokenised Dutch (Debian: `apt install frog`)."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

# Frog reads one sentence a line, tokens set apart by blanks; so no token may contain one.
_BLANK = re.compile(r"\s")
# Frog's lexicon has the straight apostrophe: to it `ngo’s` would be a word of its own.
_APOSTROPHES = str.maketrans("’‘", "''")
_PARTS = re.compile(r"[(),]")


@dataclass(frozen=True, slots=True)
class Tagged:
    """Frog's reading of one token: CGN tag as UD writes it (`N|soort|ev`), lemma, confidence."""

    form: str
    xpos: str
    lemma: str
    confidence: float


class FrogError(RuntimeError):
    """Frog stopped with an error, or gave back another number of sentences than it got."""


def installed() -> bool:
    """Whether the `frog` program can be run here."""
    return shutil.which("frog") is not None


def tag(sentences: Sequence[Sequence[str]]) -> list[list[Tagged] | None]:
    """Frog's reading of each tokenised sentence, in order; None where it changed the tokens."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "in.txt"), Path(folder, "out.tsv")
        lines = (" ".join(plain(form) for form in forms) for forms in sentences)
        source.write_text("".join(f"{line}\n\n" for line in lines), encoding="utf-8")
        command = ["frog", "-n", "--skip=tmnpca", "--threads=1"]
        done = subprocess.run(
            [*command, "-t", str(source), "-o", str(target)],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode or not target.is_file():
            raise FrogError(f"frog stopped ({done.returncode}): {done.stderr[-500:].strip()}")
        answers = list(_sentences(target.read_text(encoding="utf-8")))
    return list(_align(sentences, answers))


def _sentences(output: str) -> Iterator[list[Tagged]]:
    rows: list[Tagged] = []
    for line in output.splitlines():
        if line:
            _, form, lemma, _, cgn, confidence, *_ = line.split("\t")
            rows.append(Tagged(form, ud_notation(cgn), cased(form, lemma), float(confidence)))
        elif rows:
            yield rows
            rows = []
    if rows:
        yield rows


def plain(form: str) -> str:
    """The form as Frog reads it: straight apostrophes, no blanks."""
    return _BLANK.sub("_", form.translate(_APOSTROPHES))


def cased(form: str, lemma: str) -> str:
    """Frog's lemma with the capitals of an acronym in the form: `EU-lidstaten`, `EU-lidstaat`."""
    if not any(char.isupper() for char in form[1:]) or form.isupper():
        return lemma
    shared = 0
    while shared < min(len(form), len(lemma)) and form[shared].lower() == lemma[shared].lower():
        shared += 1
    return form[:shared] + lemma[shared:]


def ud_notation(cgn: str) -> str:
    """A CGN tag as UD writes it in XPOS: `N(soort,ev,basis)` becomes `N|soort|ev|basis`."""
    return "|".join(part for part in _PARTS.split(cgn) if part)


def _align(
    sentences: Sequence[Sequence[str]], answers: Sequence[list[Tagged]]
) -> Iterator[list[Tagged] | None]:
    """Each sentence with its answer; a sentence that Frog cut up or lost gets None."""
    at = 0
    for forms in sentences:
        sent = [plain(form) for form in forms]
        if at < len(answers) and [row.form for row in answers[at]] == sent:
            yield answers[at]
            at += 1
            continue
        yield None
        # Look a little ahead for the next sentence that does agree.
        following = next(
            (
                i
                for i in range(at, min(at + 4, len(answers)))
                if "".join(row.form for row in answers[i]) == "".join(sent)
            ),
            None,
        )
        at = at if following is None else following + 1

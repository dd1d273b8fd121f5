"""The tables of an index. Change VERSION with them: older indexes are then left aside."""

from __future__ import annotations

VERSION = 3

TABLES = """
CREATE TABLE source (n INTEGER PRIMARY KEY, path TEXT, size INTEGER, time INTEGER, hash TEXT);
CREATE TABLE entry (n INTEGER PRIMARY KEY, id TEXT, state TEXT, source INTEGER, row TEXT);
CREATE TABLE state (state TEXT PRIMARY KEY, first INTEGER, length INTEGER) WITHOUT ROWID;
CREATE TABLE name (n INTEGER PRIMARY KEY, entry INTEGER, place INTEGER, squashed TEXT,
                   folded TEXT);
CREATE TABLE acronym (text TEXT, folded TEXT, entry INTEGER, well_known INTEGER);
CREATE TABLE deprecating (entry INTEGER PRIMARY KEY);
CREATE TABLE phrase (keys TEXT, entry INTEGER, place INTEGER, words TEXT);
CREATE TABLE prefix (keys TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE start (key TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE dutch (word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE gram (gram TEXT, length INTEGER, count INTEGER, names BLOB,
                   PRIMARY KEY (gram, length)) WITHOUT ROWID;
"""
INDEXES = """
INSERT INTO state SELECT state, min(n), count(*) FROM entry GROUP BY state;
CREATE INDEX entry_id ON entry (id);
CREATE INDEX name_squashed ON name (squashed);
CREATE INDEX acronym_text ON acronym (text);
CREATE INDEX acronym_folded ON acronym (folded);
CREATE INDEX phrase_keys ON phrase (keys);
"""

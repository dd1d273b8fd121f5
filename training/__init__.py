"""Rebuilds the embedded Dutch pipeline from treebank files. Never imported by `glossary`."""

"""Three components for anybody's spaCy pipeline, found by name through entry points.

`nlp.add_pipe("glossary_acronyms")`, `"glossary_terms"`, `"glossary_matches"`: each writes one group
of `doc.spans`, under its own name, and for each span plain data in an extension attribute of that
same name (`span._.glossary_terms`). Both survive `n_process`, `Doc.to_bytes` and `Doc.from_docs`.
"""

"""Bytes become text: which encoding, decided by all of the bytes."""

from __future__ import annotations

import codecs
from typing import Final

from fleca_desktop.core.sales_file.arrow_cells import is_utf8

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PIECE: Final = 1 << 22
_NUL_SHARE: Final = 0.2


def encoding_of(content: bytes) -> str:
    """The encoding of ``content``: by its mark, UTF-8 when all of it is, else cp1252 (or latin-1, which takes all)."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return name
    head = content[:4096]
    if head and head.count(0) > _NUL_SHARE * len(head):
        return "utf-16-le" if head[1:2] == b"\0" else "utf-16-be"
    if content.isascii():
        return "utf-8"
    known = is_utf8(content)
    if known or (known is None and _decodes(content, "utf-8")):
        return "utf-8"
    return "cp1252" if _decodes(content, "cp1252") else "latin-1"


def _decodes(content: bytes, encoding: str) -> bool:
    """Whether every byte fits, piece by piece, so that the text is never held whole."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for start in range(0, len(content), _PIECE):
            decoder.decode(content[start : start + _PIECE], final=start + _PIECE >= len(content))
    except UnicodeDecodeError:
        return False
    return True

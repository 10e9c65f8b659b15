"""Bytes of a page as text: what the bytes are comes before what the page says of itself."""

import codecs
import re

from tppo_news.records import Page

_HEADER_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.I)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.I)
_MULTIBYTE = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")
_HIGH = re.compile(rb"[\x80-\xff]")
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# What pages call latin-1 or ascii is windows-1252 in practice (WHATWG encoding standard, section 4.2).
_ALIASES = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}


def decode_html(page: Page) -> str:
    """The page's text, null characters dropped; never fails.

    Valid UTF-8 is read as UTF-8 whatever the page claims. Otherwise the stated charset counts, unless it is UTF-8 itself:
    then the page is windows-1252 when most of its high bytes form no UTF-8 sequence, or UTF-8 with a few broken places.
    """
    content = page.content
    for bom, name in _BOMS:
        if content.startswith(bom):
            return content[len(bom) :].decode(name, errors="replace").replace("\0", "")
    try:
        return content.decode("utf-8").replace("\0", "")
    except UnicodeDecodeError:
        pass
    stated = _stated_charset(page)
    if stated and stated != "utf-8":
        return content.decode(stated, errors="replace").replace("\0", "")
    return content.decode(_utf8_or_windows(content), errors="replace").replace("\0", "")


def _stated_charset(page: Page) -> str | None:
    """The charset of the header, else of a meta element, under Python's name; None where none is known."""
    header = _HEADER_CHARSET.search(page.headers.get("content-type", ""))
    meta = _META_CHARSET.search(page.content[:4096])
    for found in (header.group(1) if header else None, meta.group(1).decode("ascii") if meta else None):
        if found:
            try:
                name = codecs.lookup(found.strip().lower()).name
            except LookupError:
                continue
            return _ALIASES.get(name, _ALIASES.get(found.lower(), name))
    return None


def _utf8_or_windows(content: bytes) -> str:
    in_sequences = sum(len(match.group()) for match in _MULTIBYTE.finditer(content))
    return "utf-8" if 2 * in_sequences > len(_HIGH.findall(content)) else "cp1252"

"""What is done to bytes of feeds and sitemaps before a parser sees them."""

import re

ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
HTML_START = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
CHARACTER_REFERENCE = re.compile(rb"&#(?:x([0-9a-f]{1,12})|([0-9]{1,12}));", re.IGNORECASE)
BOM = b"\xef\xbb\xbf"


def is_html(content: bytes) -> bool:
    """True for a document that begins as an HTML page."""
    return HTML_START.match(content.removeprefix(BOM)[:4_096]) is not None


def declares_entities(content: bytes) -> bool:
    """True for a document that declares entities of its own, in a wide encoding too: the start of an entity bomb."""
    return ENTITY.search(content.replace(b"\0", b"")) is not None


def without_impossible_characters(content: bytes) -> bytes:
    """The bytes without references to characters that do not exist: one such would cost a parser the whole document."""
    return CHARACTER_REFERENCE.sub(lambda match: match[0] if _exists(match) else b"", content)


def _exists(match: re.Match[bytes]) -> bool:
    code = int(match[1], 16) if match[1] else int(match[2])
    return code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF

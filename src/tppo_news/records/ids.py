"""Ids that follow from content alone, so that two runs over the same web give the same rows."""

import hashlib

ID_LENGTH = 16


def content_id(*parts: str) -> str:
    """An id that follows from content alone: 16 hex digits of the SHA-256 of the parts."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:ID_LENGTH]

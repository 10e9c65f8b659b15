"""The words for a unit of villages, in one table for the rules that count villages and read their role."""

COUNTED_UNITS = (
    "desa", "kelurahan", "kalurahan", "nagari", "gampong", "pekon", "tiyuh", "kampung", "kampong", "negeri", "lembang", "kute",
    "ohoi",
)  # fmt: skip
"""Those whose numbers are village counts; a nagori is read beside them, and never counted."""
COUNTED_UNIT = rf"(?:{'|'.join(COUNTED_UNITS)})"
UNIT = rf"(?:{'|'.join((*COUNTED_UNITS, 'nagori'))})"
"""Any of them, for a pattern in small letters or without regard to case."""

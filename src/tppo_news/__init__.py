"""News monitoring for TPPO (tindak pidana perdagangan orang, human trafficking) in Indonesia."""

__version__ = "0.1.0"

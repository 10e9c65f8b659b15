"""Fixtures that several rooms' tests share."""

from tests.e2e.conftest import sample_run, world

__all__ = ["sample_run", "world"]

"""Prefect lives here and nowhere else; every stage works without it.

Prefect reads its environment when it is imported, so the defaults are set here, before any flow module imports it:
no telemetry, state below var/prefect, our log lines among its own, and of its own only warnings and errors.
"""

import os
from pathlib import Path

os.environ.setdefault("PREFECT_HOME", str(Path("var/prefect").resolve()))
# Prefect warns at its import when the folders above its home are missing.
Path(os.environ["PREFECT_HOME"]).mkdir(parents=True, exist_ok=True)
os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
os.environ.setdefault("DO_NOT_TRACK", "1")
os.environ.setdefault("PREFECT_LOGGING_LEVEL", "WARNING")
os.environ.setdefault("PREFECT_LOGGING_EXTRA_LOGGERS", "tppo_news")

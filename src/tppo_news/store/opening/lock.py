"""One run at a time: a lock file beside the store that names its holder. The lock dies with the process."""

import fcntl
import os
from datetime import datetime
from pathlib import Path

from tppo_news.errors import StoreHeldError
from tppo_news.store.times import to_iso


class RunLock:
    """An flock on `<store>.lock`. The file stays; what counts is who holds its lock."""

    def __init__(self, store_path: Path, now: datetime) -> None:
        """Take the lock, or raise StoreHeldError that names the holder's pid and start time."""
        self.path = store_path.with_name(store_path.name + ".lock")
        self._handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(self._handle, 200).decode("utf-8", "replace").strip() or "unknown"
            os.close(self._handle)
            raise StoreHeldError(f"{store_path}: another run holds this store ({holder})") from None
        os.ftruncate(self._handle, 0)
        os.write(self._handle, f"pid {os.getpid()}, started {to_iso(now)}\n".encode())

    def release(self) -> None:
        """Let the lock go."""
        os.close(self._handle)

"""Environments of their own for the peers that we measure beside: they bring versions that ours must not have."""

import subprocess
import sys
import venv
from pathlib import Path

PEERS = Path(__file__).parents[2] / "var" / "peers"


def peer_python(name: str, *requirements: str) -> Path:
    """The interpreter of `var/peers/<name>` with these packages in it; made at the first call, which asks the package index."""
    folder = PEERS / name
    python = folder / "bin" / "python"
    wanted = "\n".join(requirements)
    stamp = folder / "requirements.txt"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return python
    print(f"Setting up {name} in {folder} (once) ...", file=sys.stderr)
    venv.create(folder, with_pip=True, clear=True)
    subprocess.run([python, "-m", "pip", "install", "-qq", *requirements], check=True)
    stamp.write_text(wanted, encoding="utf-8")
    return python

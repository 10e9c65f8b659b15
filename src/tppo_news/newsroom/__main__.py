"""`python -m tppo_news.newsroom [--port N]`: the sample sites in the foreground, until Ctrl-C or SIGTERM."""

import argparse
import signal
import sys

from tppo_news.errors import TppoNewsError
from tppo_news.newsroom.load import load_newsroom
from tppo_news.newsroom.server import NewsroomServer


def main() -> int:
    """Serve until interrupted; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tppo_news.newsroom", description="Serve the sample news sites.")
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1 (default: a free one)")
    arguments = parser.parse_args()
    for number in (signal.SIGINT, signal.SIGTERM):  # a shell's background job inherits an ignored SIGINT
        signal.signal(number, signal.default_int_handler)
    try:
        with NewsroomServer(load_newsroom(), port=arguments.port) as server:
            for host, address in server.host_map.items():
                sys.stdout.write(f"{host} {address}\n")
            sys.stdout.write(f"try: curl -H 'Host: {next(iter(server.host_map))}' http://{server.address}/\n")
            sys.stdout.flush()
            server.stopping.wait()
    except KeyboardInterrupt:
        return 0
    except (TppoNewsError, OSError, OverflowError) as error:
        sys.stderr.write(f"newsroom: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""A server that costs next to nothing, so that the crawlers are measured and not it."""

import asyncio

from tests.benchmarks.crawling.load import PORT, page

BODY = page()
FOUND = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY
NO_ROBOTS = b"HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n"


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Every request of one connection: no robots.txt, and the same page at every other address."""
    try:
        while True:
            request = await reader.readuntil(b"\r\n\r\n")
            writer.write(NO_ROBOTS if request.startswith(b"GET /robots.txt") else FOUND)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


async def serve() -> None:
    """Serve on all loopback addresses (127.0.n.1), until the process is ended."""
    server = await asyncio.start_server(answer, "0.0.0.0", PORT)  # noqa: S104 a benchmark's server, for minutes
    print("ready", flush=True)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve())

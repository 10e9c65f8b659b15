import json
import logging
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from pydantic import SecretStr

from tppo_news.crawl import send_webhook


class Chat(BaseHTTPRequestHandler):
    """Takes messages; answers 500 where the path says so."""

    taken: list[object]

    def do_POST(self) -> None:
        self.taken.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(500 if "galat" in self.path else 200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.mark.parametrize(("path", "accepted"), [("/rahasia", True), ("/galat-rahasia", False)])
def test_lines_are_one_message_and_the_address_is_never_logged(
    caplog: pytest.LogCaptureFixture, path: str, accepted: bool
) -> None:
    Chat.taken = []
    with HTTPServer(("127.0.0.1", 0), Chat) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        with caplog.at_level(logging.WARNING):
            url = SecretStr(f"http://127.0.0.1:{server.server_port}{path}")
            assert send_webhook(url, ["satu.test: quiet", "dua.test: down"]) is accepted
        server.shutdown()
        thread.join()
    assert Chat.taken == [{"text": "tppo_news:\nsatu.test: quiet\ndua.test: down"}]
    assert "rahasia" not in caplog.text


@pytest.mark.parametrize("url", [None, SecretStr("http://127.0.0.1:1/rahasia"), SecretStr("bukan alamat")])
def test_a_run_never_fails_by_it(url: SecretStr | None, caplog: pytest.LogCaptureFixture) -> None:
    assert send_webhook(url, ["x"]) is False
    assert "rahasia" not in caplog.text


def test_nothing_to_say_is_not_said() -> None:
    assert send_webhook(SecretStr("http://127.0.0.1:1/"), []) is False

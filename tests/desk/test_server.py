import asyncio
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from tppo_news.desk import serve
from tppo_news.desk.server import SAMPLE_TITLE, build_desk, sign_in_path
from tppo_news.errors import OperationError, StoreError
from tppo_news.store import open_store


def test_the_sign_in_link_works_once(store_path: Path) -> None:
    desk = build_desk(store_path)
    path = sign_in_path(desk)
    first = asyncio.run(desk.client.get(path))
    assert first.status_code == 302
    cookies = {"ds_actor": first.cookies["ds_actor"]}
    assert asyncio.run(desk.client.get("/tppo/article_texts.json", cookies=cookies)).status_code == 200
    assert asyncio.run(desk.client.get(path)).status_code == 403


def test_each_start_has_a_link_and_a_signature_of_its_own(store_path: Path) -> None:
    first, second = build_desk(store_path), build_desk(store_path)
    assert sign_in_path(first) != sign_in_path(second)
    cookies = {"ds_actor": first.sign({"a": {"id": "analyst"}}, "actor")}
    assert asyncio.run(second.client.get("/tppo/article_texts", cookies=cookies)).status_code == 403


def test_a_secret_from_settings_keeps_people_signed_in(store_path: Path) -> None:
    first, second = build_desk(store_path, secret="rahasia"), build_desk(store_path, secret="rahasia")
    cookies = {"ds_actor": first.sign({"a": {"id": "analyst"}}, "actor")}
    assert asyncio.run(second.client.get("/tppo/article_texts", cookies=cookies)).status_code == 200


def test_a_sample_says_that_it_is_one_and_a_live_store_does_not(store_path: Path, tmp_path: Path) -> None:
    open_store(tmp_path / "tppo.db", "live").close()
    assert SAMPLE_TITLE in asyncio.run(build_desk(store_path).client.get("/")).text
    assert SAMPLE_TITLE not in asyncio.run(build_desk(tmp_path / "tppo.db").client.get("/")).text


def test_the_desk_opens_beside_a_run_and_sees_what_it_writes(tmp_path: Path) -> None:
    with open_store(tmp_path / "tppo.db", "live") as store:
        desk = build_desk(tmp_path / "tppo.db")
        store.runs.start("monitor")
        cookies = {"ds_actor": desk.sign({"a": {"id": "analyst"}}, "actor")}
        response = asyncio.run(desk.client.get("/tppo/runs.json?_shape=array", cookies=cookies))
        assert [row["kind"] for row in response.json()] == ["monitor"]


def test_a_mistyped_address_prints_no_traceback(store_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert asyncio.run(build_desk(store_path).client.get("/tppo/salah-ketik")).status_code == 404
    assert capfd.readouterr() == ("", "")


def test_what_is_no_store_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("bukan basis data" * 10)
    with pytest.raises(StoreError, match="not an SQLite database"):
        serve(tmp_path / "notes.db", 0, say=lambda _: None)
    with pytest.raises(StoreError, match="no such store"):
        serve(tmp_path / "none.db", 0, say=lambda _: None)


def test_a_port_that_is_taken_is_one_line(store_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(OperationError, match=f"port {port}: .* choose another"):
            serve(store_path, port, say=lambda _: None)


def test_it_serves_on_loopback_and_ctrl_c_ends_it_quietly(store_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tppo_news.desk import serve\n"
        "serve(Path(sys.argv[1]), 0, say=lambda line: print(line, flush=True))"
    )
    source = str(Path(sys.modules["tppo_news"].__path__[0]).parent)
    with subprocess.Popen(
        [sys.executable, "-c", code, str(store_path)],
        env={"PYTHONPATH": source},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout is not None
        link = process.stdout.readline().split(": ", 1)[1].strip()
        process.stdout.readline()
        try:
            assert link.startswith("http://127.0.0.1:")
            signed = _patient_get(link)
            home = link.split("/-/")[0]
            assert httpx.get(f"{home}/tppo/article_texts.json", cookies=signed.cookies).status_code == 200
            assert httpx.get(f"{home}/tppo/article_texts.json").status_code == 403
        finally:
            process.send_signal(2)
            rest, _ = process.communicate(timeout=60)
    assert "Traceback" not in rest
    assert link.split("token=")[1] not in rest


def _patient_get(address: str) -> httpx.Response:
    deadline = time.monotonic() + 60
    while True:
        try:
            return httpx.get(address, timeout=60)
        except httpx.ConnectError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)

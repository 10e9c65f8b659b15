"""The pace: one at a time per domain, its delay apart, slower for slow hosts, resting when asked."""

import threading

import pytest

from tests.crawl.conftest import FakeTimer
from tppo_news.crawl.asking.pace import MAX_SLOW_SECONDS, Pace
from tppo_news.crawl.asking.timer import Timer
from tppo_news.errors import FetchError


def test_the_second_turn_waits_for_the_delay() -> None:
    timer = FakeTimer()
    pace = Pace(timer)
    with pace.turn("www.kabar.id", 5.0):
        pass
    with pace.turn("bali.kabar.id", 5.0):
        assert timer.seconds == 5.0


def test_other_domains_do_not_wait() -> None:
    timer = FakeTimer()
    pace = Pace(timer)
    with pace.turn("kabar.id", 5.0):
        pass
    with pace.turn("warta.id", 5.0):
        assert timer.waits == []


def test_the_delay_counts_from_the_end_of_a_request() -> None:
    timer = FakeTimer()
    pace = Pace(timer)
    with pace.turn("kabar.id", 5.0):
        timer.seconds += 2.0
    with pace.turn("kabar.id", 5.0):
        assert timer.seconds == 7.0


def test_a_slow_host_is_asked_more_slowly() -> None:
    timer = FakeTimer()
    pace = Pace(timer)
    with pace.turn("kabar.id", 5.0):
        timer.seconds += 20.0
    with pace.turn("kabar.id", 5.0):
        assert timer.seconds == 60.0


def test_slowing_down_has_an_end() -> None:
    timer = FakeTimer()
    pace = Pace(timer)
    with pace.turn("kabar.id", 5.0):
        timer.seconds += 500.0
    with pace.turn("kabar.id", 5.0):
        assert timer.seconds == 500.0 + MAX_SLOW_SECONDS


def test_a_scale_below_one_counts_for_mapped_hosts_alone() -> None:
    pace = Pace(FakeTimer(), scale=0.0, host_map={"kabar.test": "127.0.0.1:1"})
    assert pace.scale("kabar.test") == 0.0
    assert pace.scale("kabar.id") == 1.0


def test_a_scale_above_one_counts_for_all() -> None:
    assert Pace(FakeTimer(), scale=3.0).scale("kabar.id") == 3.0


def test_retry_after_is_never_scaled() -> None:
    timer = FakeTimer()
    pace = Pace(timer, scale=0.0, host_map={"kabar.test": "127.0.0.1:1"})
    assert pace.back_off("kabar.test", 90.0) == 90.0
    with pace.turn("kabar.test", 5.0):
        assert timer.seconds == 90.0


def test_backing_off_doubles_until_the_host_answers() -> None:
    pace = Pace(FakeTimer())
    assert [pace.back_off("kabar.id", None) for _ in range(3)] == [30.0, 60.0, 120.0]
    pace.recovered("kabar.id")
    assert pace.back_off("kabar.id", None) == 30.0


def test_a_crawl_delay_that_was_just_read_holds_at_once() -> None:
    timer = FakeTimer()
    pace = Pace(timer)
    with pace.turn("kabar.id", 5.0):
        pass
    pace.lengthen("kabar.id", 30.0)
    with pace.turn("kabar.id", 5.0):
        assert timer.seconds == 30.0


def test_a_turn_that_asked_nobody_costs_no_wait() -> None:
    timer = FakeTimer()
    pace = Pace(timer)
    with pace.turn("kabar.id", 5.0):
        pass
    pace.not_reached("kabar.id")
    with pace.turn("kabar.id", 5.0):
        assert timer.waits == []


def test_no_turn_begins_that_would_lie_behind_the_budget() -> None:
    timer = FakeTimer(budget_seconds=3.0)
    pace = Pace(timer)
    with pace.turn("kabar.id", 5.0):
        pass
    with pytest.raises(FetchError, match="stopped"), pace.turn("kabar.id", 5.0):
        raise AssertionError("began after the budget")
    assert timer.waits == []


def test_a_stop_ends_a_wait_without_a_request() -> None:
    stop = threading.Event()
    pace = Pace(Timer(stop=stop))
    pace.back_off("kabar.id", 600.0)
    threading.Timer(0.05, stop.set).start()
    with pytest.raises(FetchError, match="asked to stop"), pace.turn("kabar.id", 0.0):
        raise AssertionError("began after the stop")


def test_threads_never_hold_one_domain_together() -> None:
    pace = Pace(Timer())
    inside: list[int] = []
    together: list[int] = []

    def work(number: int) -> None:
        for _ in range(20):
            with pace.turn(f"h{number}.kabar.test", 0.0):
                inside.append(number)
                together.append(len(inside))
                inside.remove(number)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert max(together) == 1
    assert len(together) == 120

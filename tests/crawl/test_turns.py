from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from tppo_news.crawl import Turns


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def test_at_first_each_has_an_equal_share_of_the_rounds() -> None:
    turns = Turns(publishers=40, at_once=16, seconds=600, clock=Clock())
    with turns.take() as seconds:
        assert seconds == 200


def test_time_that_the_first_ones_leave_goes_to_those_behind() -> None:
    clock = Clock()
    turns = Turns(publishers=2, at_once=1, seconds=600, clock=clock)
    with turns.take() as first:
        clock.seconds += 10
    with turns.take() as second:
        assert (first, second) == (300, 590)


def test_behind_its_end_no_time_is_left() -> None:
    clock = Clock()
    turns = Turns(publishers=1, at_once=1, seconds=600, clock=clock)
    clock.seconds += 700
    with turns.take() as seconds:
        assert seconds == 0


def test_one_that_is_tried_again_gets_a_share_as_well() -> None:
    turns = Turns(publishers=1, at_once=1, seconds=600, clock=Clock())
    for _ in range(3):
        with turns.take() as seconds:
            assert seconds == 600


def test_no_more_than_so_many_at_a_time() -> None:
    turns = Turns(publishers=8, at_once=2, seconds=600)
    inside: set[int] = set()
    counts: list[int] = []
    pair = Barrier(2)  # both places must be held at once for anybody to go on

    def crawl(number: int) -> None:
        with turns.take():
            inside.add(number)
            pair.wait(timeout=30)
            counts.append(len(inside))
            pair.wait(timeout=30)
            inside.discard(number)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(crawl, range(8)))
    assert counts == [2] * 8


def test_a_place_is_given_back_by_a_crawl_that_fails() -> None:
    turns = Turns(publishers=2, at_once=1, seconds=600)
    with pytest.raises(OSError, match="reset"), turns.take():
        raise OSError("reset")
    with turns.take() as seconds:
        assert seconds > 0

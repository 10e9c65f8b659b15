"""Publisher health over generated years."""

import random

from tests.proofs.claims import Claim, Section
from tests.store.series import REPORTABLE_VOLUME, Replay, replay


def prove_health(*, full: bool) -> Section:
    """Replays of daily series with weekends, Lebaran, holidays, drift, outages and partial loss."""
    seeds, sites, days = (20, 135, 700) if full else (4, 60, 500)
    outcomes = [replay(random.Random(seed), sites=sites, days=days) for seed in range(seeds)]
    years = sum(outcome.site_years for outcome in outcomes)
    rate = sum(outcome.false_alarms for outcome in outcomes) / years
    dead = [delay for outcome in outcomes for delay in outcome.dead.values()]
    small = [delay for outcome in outcomes for delay in outcome.small_dead.values()]
    on_first_day = sum(delay == 1 for delay in dead)
    return Section(
        "Publisher health",
        f"{seeds} worlds of {sites} sites and {days} days: 4 to 300 articles a day, weekends, Lebaran, holidays, drift; every"
        " third site dies or loses three quarters for 3 to 30 days. Days are judged when they are over.",
        (
            Claim("false alarms per site and year (at most 1)", f"{rate:.2f} over {years:.0f} site years", rate <= 1.0),
            Claim(
                f"dead sites of {REPORTABLE_VOLUME:.0f} articles a day and more, reported after their first day"
                " (at least 99 %)",
                f"{on_first_day} of {len(dead)}",
                on_first_day >= 0.99 * len(dead) > 0,
            ),
            Claim(
                "smaller dead sites reported at all; median days",
                f"{sum(map(bool, small))} of {len(small)}; {sorted(small)[len(small) // 2]}",
                sum(map(bool, small)) >= 0.7 * len(small),
            ),
            Claim("losses of three quarters for ten days and more found (at least 80 %)", *_partial(outcomes)),
        ),
    )


def _partial(outcomes: list[Replay]) -> tuple[str, bool]:
    found = sum(outcome.partial_found for outcome in outcomes)
    losses = sum(outcome.partial_losses for outcome in outcomes)
    return f"{found} of {losses}", found >= 0.8 * losses

"""What a proof hands over: claims, what was found, and whether they hold."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Claim:
    """One line of the page."""

    claim: str
    found: str
    holds: bool


@dataclass(frozen=True)
class Section:
    """One simulation."""

    title: str
    method: str
    claims: tuple[Claim, ...]

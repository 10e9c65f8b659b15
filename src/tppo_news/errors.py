"""Every error that this project raises on purpose, as one tree.

    TppoNewsError               the base: its text is one line that says what and where
      UsageError                the caller asked for something that cannot be (exit status 2)
        ConfigError             a settings or publishers file that does not hold
        InputError              an input file or row that is not what the command reads
      OperationError            the work itself failed (exit status 1)
        FetchError              an address could not be asked, or its answer was refused
        StoreError              the store cannot be opened or written, or is newer than this program
          StoreHeldError        another run holds the store
        ModelError              a model file is missing, foreign or tampered with

A command prints the text and ends with the status; a traceback means a defect in this project.
"""


class TppoNewsError(Exception):
    """Base of every error raised on purpose; `exit_status` is what a command ends with."""

    exit_status = 1


class UsageError(TppoNewsError):
    """The caller asked for something that cannot be."""

    exit_status = 2


class ConfigError(UsageError):
    """A settings or publishers file that does not hold."""


class InputError(UsageError):
    """An input file or row that is not what the command reads."""


class OperationError(TppoNewsError):
    """The work itself failed."""


class FetchError(OperationError):
    """An address could not be asked, or its answer was refused.

    `reason` is a short closed word ("timeout", "too_large", "private_address" …) that is counted in reports.
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason
        self.detail = detail


class StoreError(OperationError):
    """The store cannot be opened or written, or is newer than this program."""


class StoreHeldError(StoreError):
    """Another run holds the store: this one is to be left out, not repeated."""


class ModelError(OperationError):
    """A model file is missing, foreign or tampered with."""

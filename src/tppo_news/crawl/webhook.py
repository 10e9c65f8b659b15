"""Telling someone at once: alarms as one JSON message to an address that the operator set. It never fails a run."""

import logging
from collections.abc import Sequence

import httpx
from pydantic import SecretStr

LOG = logging.getLogger(__name__)

TIMEOUT_SECONDS = 10.0


def send_webhook(url: SecretStr | None, lines: Sequence[str]) -> bool:
    """Send the lines as {"text": …}, the form that chat services take; True where it was accepted.

    Nothing is sent without an address or without lines. A failure is a line in the log that does not show the address,
    which is a secret.
    """
    if url is None or not lines:
        return False
    message = {"text": "\n".join(["tppo_news:", *lines])}
    try:
        answer = httpx.post(url.get_secret_value(), json=message, timeout=TIMEOUT_SECONDS, trust_env=False)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        LOG.error("the webhook could not be reached: %s", type(error).__name__)
        return False
    if not answer.is_success:
        LOG.error("the webhook answered %s", answer.status_code)
    return answer.is_success

"""Recent articles of a store against the training time of the model in use."""

import json
import logging
from datetime import datetime, timedelta
from pathlib import Path

from tppo_news.classify import Classifier
from tppo_news.classify.drift import Drift, measure_drift
from tppo_news.classify.reading import read_article
from tppo_news.classify.registry import active_folder, current_version, load_metrics
from tppo_news.errors import ModelError
from tppo_news.store import Store

log = logging.getLogger(__name__)

DRIFT_WEEKS = 4
DRIFT_ARTICLES = 1000
"""At most so many of the latest articles are held against training time, so that it takes seconds."""


def recent_drift(
    store: Store, classifier: Classifier, model_dir: Path, now: datetime, weeks: int = DRIFT_WEEKS
) -> Drift:
    """The articles stored in the last weeks against the training time of the classifier, a model of that folder.

    Raises ModelError where the folder does not say what training time was like.
    """
    metrics = load_metrics(active_folder(model_dir), classifier.version)
    texts = store.learning.texts(limit=DRIFT_ARTICLES, since=now - timedelta(weeks=weeks))
    readings = [read_article(t.title or None, t.text) for t in texts]
    return measure_drift(classifier, metrics, readings, classifier.predict(readings), [t.text for t in texts])


def drift_of_run(store: Store, classifier: Classifier, model_dir: Path, now: datetime) -> Drift | None:
    """What `recent_drift` finds; None, with a line in the log, where it cannot be measured."""
    try:
        return recent_drift(store, classifier, model_dir, now)
    except ModelError as error:
        log.warning("drift is not measured: %s", error)
        return None


def keep_figures(store: Store, model_dir: Path, now: datetime) -> None:
    """Keep the figures of the model in use in the store, where the view model_drift reads them."""
    folder = active_folder(model_dir)
    try:
        version = current_version(folder)
        metrics = load_metrics(folder, version)
    except ModelError as error:
        log.warning("the model's figures are not kept: %s", error)
        return
    store.learning.register_model(version, json.dumps(metrics, sort_keys=True), now)


def drift_counts(drift: Drift) -> dict[str, int]:
    """What the view model_drift shows of a run, in whole percents."""
    return {
        "drift_articles": drift.articles,
        "drift_score_shift_percent": round(100 * drift.score_shift),
        "drift_unknown_words_percent": round(100 * drift.unknown_words),
    }

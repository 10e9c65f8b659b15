"""Article -> Prediction: prevention, prosecution or unrelated; and how a model is trained, measured and kept."""

from tppo_news.classify.model import Classifier
from tppo_news.classify.registry import load_model

__all__ = ["Classifier", "load_model"]

"""Pages -> Article: the article's own text and metadata, or a Rejection that says why there is none."""

from tppo_news.extract.article import extract_article
from tppo_news.extract.page.paging import find_next_pages
from tppo_news.extract.templates.learning import SiteLearner
from tppo_news.extract.templates.sites import (
    SiteTemplate,
    SiteTemplates,
    load_templates,
    make_templates,
    save_templates,
)
from tppo_news.extract.wording.lines import line_around, line_id
from tppo_news.extract.worker import PAGE_SECONDS, Job, PageWorker, run_job

__all__ = [
    "PAGE_SECONDS",
    "Job",
    "PageWorker",
    "SiteLearner",
    "SiteTemplate",
    "SiteTemplates",
    "extract_article",
    "find_next_pages",
    "line_around",
    "line_id",
    "load_templates",
    "make_templates",
    "run_job",
    "save_templates",
]

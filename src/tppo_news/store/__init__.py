"""The store: SQLite with its raw archive, the only place that writes SQL.

with open_store(path, "sample", archive_dir=folder) as store:
    store.publishers.sync(publishers)            the publishers' file as rows; before anything names a publisher
    store.crawl                                  CrawlState and Ledger of records.py
    store.findings.iter_fetched(limit)           (entry, pages) that wait for analysis
    store.findings.fetched_entries(limit)        the same without pages; read_pages(entry) gives them one by one
    store.findings.save_finding(entry, finding)  or save_findings(batch), or save_rejection(entry, rejection)
    store.publishers.count_days(now)             at the end of a run
    run = store.runs.start("monitor")            and finish(run, "completed", counts); record_skipped(kind, reason)
    store.labels.save_label(label)               a person's label; save_judgment(judgment)
    store.report.summary(since), .stats()        figures for people
    store.backup(path)                           restore_store(backup, path, kind) is a function, for a closed store
"""

from tppo_news.store.labels import FactJudgment, Labels, PersonsLabel
from tppo_news.store.report import RunSummary, SampleRecord, StoreStats
from tppo_news.store.restore import restore_store
from tppo_news.store.runs import Run
from tppo_news.store.store import Store, StoreKind, open_store, store_kind

__all__ = [
    "FactJudgment",
    "Labels",
    "PersonsLabel",
    "Run",
    "RunSummary",
    "SampleRecord",
    "Store",
    "StoreKind",
    "StoreStats",
    "open_store",
    "restore_store",
    "store_kind",
]

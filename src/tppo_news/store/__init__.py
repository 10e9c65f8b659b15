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
    store.learning.texts(), .labelled()          for the classifier's loop; save_predictions, apply_version
    store.revisits.due_revisits(publisher, now)  stored articles to ask again; save_unchanged, _changed, _gone, _failed
    store.erasures.discard(entry), .run()        raw pages that may not stay
    store.withdrawals.purge()                    what was taken down 30 days ago
    store.forgetting.forget(url)                 one article erased everywhere
    store.health.judge()                         what stands wrong with publishers, after count_days
    store.ledgers.politeness(publisher, month)   what was asked of a publisher
    store.offices.unresolved(), .settle(name, known, by)  a person's decision on an office that no table knows
    store.rereading.iter_articles()              and save_facts(batch): stored articles by today's rules
    store.raw_pages.iter_pages(publisher)        the archive read back; pages_of(entry_id)
    store.reprocessing.begin(versions)           newer versions over what is stored: waiting, settle, finish
    store.furniture.pieces(article_id)           what was cut out of a text; give_back, given_back
    store.purging.run(keep_days)                 raw pages that were kept long enough
    store.report.summary(since), .stats()        figures for people
    store.backup(path)                           restore_store(backup, path, kind) is a function, for a closed store
"""

from tppo_news.store.articles.furniture_rows import Piece
from tppo_news.store.articles.reprocessing import Reprocessed
from tppo_news.store.articles.snapshots import Change
from tppo_news.store.crawling.change_points import Alarm
from tppo_news.store.crawling.health import PublisherAlarm
from tppo_news.store.crawling.politeness import Politeness
from tppo_news.store.decisions.labels import FactJudgment, Labels, PersonsLabel
from tppo_news.store.decisions.learning import StoredText
from tppo_news.store.decisions.offices import UnresolvedOffice
from tppo_news.store.decisions.settling import KnownOffice
from tppo_news.store.opening.restore import restore_store
from tppo_news.store.raw.forget import Forgotten
from tppo_news.store.report import RunSummary, SampleRecord, StoreStats
from tppo_news.store.runs import Run
from tppo_news.store.store import Store, StoreKind, open_store, store_kind

__all__ = [
    "Alarm",
    "Change",
    "FactJudgment",
    "Forgotten",
    "KnownOffice",
    "Labels",
    "PersonsLabel",
    "Piece",
    "Politeness",
    "PublisherAlarm",
    "Reprocessed",
    "Run",
    "RunSummary",
    "SampleRecord",
    "Store",
    "StoreKind",
    "StoreStats",
    "StoredText",
    "UnresolvedOffice",
    "open_store",
    "restore_store",
    "store_kind",
]

-- What happens to an article after it was stored: it is asked again, changes, is corrected, taken down or forgotten;
-- and what a publisher's days tell of its health. Only columns that end in _at depend on when a run was made.

-- One row per article's entry: asked again 1 hour, 1 day, 7 and 30 days after its first fetch. due_at NULL: no more.
CREATE TABLE revisits (
    entry_id TEXT NOT NULL PRIMARY KEY REFERENCES entries (id) ON DELETE CASCADE,
    publisher TEXT NOT NULL REFERENCES publishers (domain),
    first_at TEXT NOT NULL,
    asked_at TEXT,
    due_at TEXT
);
CREATE INDEX revisits_due ON revisits (publisher, due_at);

INSERT INTO revisits (entry_id, publisher, first_at, due_at)
SELECT a.entry_id, a.publisher, min(v.fetched_at), min(v.fetched_at)
FROM articles a JOIN visits v ON v.entry_id = a.entry_id GROUP BY a.entry_id;

-- What an article said before its page changed; `kind` is 'correction' where the new page says that it corrects.
CREATE TABLE revisions (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('change', 'correction')),
    title TEXT NOT NULL,
    standfirst TEXT,
    text TEXT NOT NULL,
    label TEXT NOT NULL,
    publication_date TEXT,
    replaced_at TEXT NOT NULL
);
CREATE INDEX revisions_by_article ON revisions (article_id, replaced_at);

-- A later article that corrects an earlier one of the same publisher (ralat, hak jawab) and so supersedes it.
CREATE TABLE corrections (
    article_id TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    corrected_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX corrections_by_corrected ON corrections (corrected_id);

-- What is left of an article that was taken down, besides its dates, label and facts without their surfaces. Its raw
-- page alone stays until purge_at, and nobody reads it.
CREATE TABLE tombstones (
    article_id TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    url TEXT NOT NULL,
    publisher TEXT NOT NULL,
    publication_date TEXT,
    label TEXT NOT NULL,
    reason TEXT NOT NULL,
    withdrawn_at TEXT NOT NULL,
    purge_at TEXT NOT NULL,
    purged_at TEXT
);

-- Raw pages that may not stay: written in the transaction that decides so, deleted once their bytes are overwritten.
CREATE TABLE erasures (
    archive_file TEXT NOT NULL,
    archive_offset INTEGER NOT NULL,
    archive_length INTEGER NOT NULL,
    PRIMARY KEY (archive_file, archive_offset)
) WITHOUT ROWID;

-- Hashes of addresses that may never come back. Triggers keep every writer from bringing one.
CREATE TABLE forgotten (
    id TEXT NOT NULL PRIMARY KEY,
    forgotten_at TEXT NOT NULL
) WITHOUT ROWID;

CREATE TRIGGER entries_stay_forgotten BEFORE INSERT ON entries
WHEN EXISTS (SELECT 1 FROM forgotten WHERE id = new.id)
BEGIN SELECT raise(IGNORE); END;
CREATE TRIGGER url_aliases_stay_forgotten BEFORE INSERT ON url_aliases
WHEN EXISTS (SELECT 1 FROM forgotten WHERE id = new.entry_id)
BEGIN SELECT raise(IGNORE); END;

-- A person's words about a forgotten article go with it; all others stay append-only.
DROP TRIGGER labels_never_go;
CREATE TRIGGER labels_never_go BEFORE DELETE ON labels
WHEN NOT EXISTS (SELECT 1 FROM forgotten WHERE id = old.article_id)
BEGIN SELECT raise(ABORT, 'labels are append-only'); END;
DROP TRIGGER fact_judgments_never_go;
CREATE TRIGGER fact_judgments_never_go BEFORE DELETE ON fact_judgments
WHEN NOT EXISTS (SELECT 1 FROM forgotten WHERE id = old.article_id)
BEGIN SELECT raise(ABORT, 'fact_judgments are append-only'); END;

-- Health -----------------------------------------------------------------------------------------------------------

-- Pages that showed a wall; pages that were given to extraction (samples of gated ones included), and without result.
ALTER TABLE publisher_days ADD COLUMN blocked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE publisher_days ADD COLUMN tried INTEGER NOT NULL DEFAULT 0;
ALTER TABLE publisher_days ADD COLUMN failed INTEGER NOT NULL DEFAULT 0;

-- What is wrong with a publisher now, one row per kind, since which day of its own calendar.
CREATE TABLE publisher_alarms (
    publisher TEXT NOT NULL REFERENCES publishers (domain),
    kind TEXT NOT NULL CHECK (kind IN ('down', 'quiet', 'losing', 'blocked', 'extraction empty')),
    since_day TEXT NOT NULL,
    detail TEXT NOT NULL,
    raised_at TEXT NOT NULL,
    PRIMARY KEY (publisher, kind)
) WITHOUT ROWID;

-- One row per publisher: what it listed in the seven days up to the last day that was read, beside what is expected.
-- A standing alarm decides the health; a publisher too young for one is held against the volume that its table states.
DROP VIEW publisher_health;
CREATE VIEW publisher_health AS
WITH last AS (SELECT max(day) AS day FROM publisher_days),
days AS (
    SELECT d.publisher,
        max(CASE WHEN d.up = 1 THEN d.day END) AS last_up_day,
        max(CASE WHEN d.listed > 0 THEN d.day END) AS last_listed_day,
        max(CASE WHEN d.stored > 0 THEN d.day END) AS last_stored_day,
        min(d.day) AS first_day,
        sum(CASE WHEN d.day > date(last.day, '-7 days') THEN d.listed ELSE 0 END) AS listed_7_days,
        sum(CASE WHEN d.day > date(last.day, '-7 days') THEN d.fetched ELSE 0 END) AS fetched_7_days,
        sum(CASE WHEN d.day > date(last.day, '-7 days') THEN d.stored ELSE 0 END) AS stored_7_days
    FROM publisher_days d CROSS JOIN last GROUP BY d.publisher
),
alarm AS (
    SELECT publisher, kind, since_day, detail, row_number() OVER (
        PARTITION BY publisher ORDER BY since_day, kind
    ) AS place
    FROM publisher_alarms
)
SELECT p.domain AS publisher, p.name, p.scope, p.province, p.status,
    CASE
        WHEN d.publisher IS NULL THEN 'never seen'
        WHEN d.last_up_day IS NULL OR d.last_up_day < date(last.day, '-1 day') THEN 'down'
        WHEN a.kind IS NOT NULL THEN a.kind
        WHEN d.listed_7_days = 0 THEN 'quiet'
        WHEN d.first_day <= date(last.day, '-6 days') AND d.first_day > date(last.day, '-28 days')
            AND d.listed_7_days < 7 * p.expected_per_day / 4 THEN 'quiet'
        ELSE 'up'
    END AS health,
    d.last_up_day, d.last_listed_day, d.last_stored_day, coalesce(d.listed_7_days, 0) AS listed_7_days,
    7 * p.expected_per_day AS expected_7_days, coalesce(d.fetched_7_days, 0) AS fetched_7_days,
    coalesce(d.stored_7_days, 0) AS stored_7_days, a.since_day AS alarm_since, a.detail AS alarm
FROM publishers p CROSS JOIN last LEFT JOIN days d ON d.publisher = p.domain
LEFT JOIN alarm a ON a.publisher = p.domain AND a.place = 1
WHERE p.in_file = 1;

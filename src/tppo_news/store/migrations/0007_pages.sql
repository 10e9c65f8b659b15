-- What a page says of its article beside title, text and byline; raw pages that are kept for a while only; lines that a
-- person gave back to a text; and newer versions run over what is stored.

-- `published_zone` is the zone as stated, NULL for a bare time (read in the publisher's zone). `dates_agree` is 0 where
-- the page contradicts itself on day or hour of publication, NULL where fewer than two places speak of it.
CREATE TABLE article_details (
    article_id TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    published_zone TEXT,
    wire TEXT,
    paywalled INTEGER NOT NULL,
    dates_agree INTEGER,
    template_version TEXT
) WITHOUT ROWID;
CREATE INDEX article_details_by_wire ON article_details (wire) WHERE wire IS NOT NULL;
CREATE INDEX article_details_conflicts ON article_details (article_id) WHERE dates_agree = 0;

CREATE TABLE article_tags (
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (article_id, place)
) WITHOUT ROWID;
CREATE INDEX article_tags_by_tag ON article_tags (tag COLLATE NOCASE);

-- What the page (as its reader sees it), its metadata and its address each say of the publication.
CREATE TABLE article_date_statements (
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    source TEXT NOT NULL CHECK (source IN ('page', 'metadata', 'address')),
    day TEXT NOT NULL,
    moment TEXT,
    stated TEXT NOT NULL,
    PRIMARY KEY (article_id, source)
) WITHOUT ROWID;

-- Articles whose page contradicts itself on when it was published, for everybody: what each place says, and what counted.
CREATE VIEW publication_conflicts AS
SELECT a.url, a.publisher, a.publication_date, a.published_at,
    max(CASE WHEN s.source = 'page' THEN coalesce(s.moment, s.day) END) AS page_says,
    max(CASE WHEN s.source = 'metadata' THEN coalesce(s.moment, s.day) END) AS metadata_says,
    max(CASE WHEN s.source = 'address' THEN s.day END) AS address_says,
    a.id AS article_id
FROM article_details d JOIN articles a ON a.id = d.article_id JOIN article_date_statements s ON s.article_id = a.id
WHERE d.dates_agree = 0 GROUP BY a.id;

-- Lines that a person gave back to an article's text, by hash: every later extraction of it keeps them.
CREATE TABLE furniture_given_back (
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    line_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    rule TEXT NOT NULL,
    given_by TEXT NOT NULL,
    given_at TEXT NOT NULL,
    PRIMARY KEY (article_id, line_id)
) WITHOUT ROWID;

-- A raw page that was kept long enough: its row stays, names no record any more, and says since when.
ALTER TABLE visits ADD COLUMN purged_at TEXT;
-- Files of the archive that no row names any more, until they are gone from the disk.
CREATE TABLE archive_purges (archive_file TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;

-- Newer versions run over stored articles. One that was interrupted has no end, and goes on where it was.
CREATE TABLE reprocessings (
    id TEXT NOT NULL PRIMARY KEY,
    versions TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT
);
CREATE TABLE reprocessed (
    reprocessing_id TEXT NOT NULL REFERENCES reprocessings (id),
    entry_id TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    outcome TEXT NOT NULL,
    PRIMARY KEY (reprocessing_id, entry_id)
) WITHOUT ROWID;
CREATE INDEX reprocessed_by_entry ON reprocessed (entry_id);

-- What a reprocessing changed: a field, the text by line, the model's label, a fact by table. Words behind blocks stay so.
CREATE TABLE article_changes (
    reprocessing_id TEXT NOT NULL REFERENCES reprocessings (id),
    entry_id TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('field', 'text', 'label', 'fact', 'outcome')),
    name TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (reprocessing_id, entry_id, place)
) WITHOUT ROWID;
CREATE INDEX article_changes_by_entry ON article_changes (entry_id);

-- An article that was taken down leaves no words here either.
CREATE TRIGGER tombstones_hide_pages AFTER INSERT ON tombstones BEGIN
    DELETE FROM article_tags WHERE article_id = new.article_id;
    DELETE FROM article_changes WHERE entry_id IN (SELECT id FROM entries WHERE article_id = new.article_id);
END;

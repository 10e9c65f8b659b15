-- When a feed or a news sitemap says that an article was published: its date where its page states none.
ALTER TABLE entries ADD COLUMN published_at TEXT;

DROP VIEW publication_conflicts;
-- One more source of a date: the listing that named the article.
CREATE TABLE statements_with_listings (
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    source TEXT NOT NULL CHECK (source IN ('page', 'metadata', 'address', 'listing')),
    day TEXT NOT NULL,
    moment TEXT,
    stated TEXT NOT NULL,
    PRIMARY KEY (article_id, source)
) WITHOUT ROWID;
INSERT INTO statements_with_listings SELECT article_id, source, day, moment, stated FROM article_date_statements;
DROP TABLE article_date_statements;
ALTER TABLE statements_with_listings RENAME TO article_date_statements;

CREATE VIEW publication_conflicts AS
SELECT a.url, a.publisher, a.publication_date, a.published_at,
    max(CASE WHEN s.source = 'page' THEN coalesce(s.moment, s.day) END) AS page_says,
    max(CASE WHEN s.source = 'metadata' THEN coalesce(s.moment, s.day) END) AS metadata_says,
    max(CASE WHEN s.source = 'address' THEN s.day END) AS address_says,
    a.id AS article_id
FROM article_details d JOIN articles a ON a.id = d.article_id JOIN article_date_statements s ON s.article_id = a.id
WHERE d.dates_agree = 0 GROUP BY a.id;

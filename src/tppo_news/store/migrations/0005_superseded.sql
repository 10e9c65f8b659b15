-- An article that a later one of its publisher corrects (ralat, hak jawab) is superseded: it stays readable and is
-- counted no more. The views that count articles are written anew for it.

ALTER TABLE articles ADD COLUMN superseded INTEGER NOT NULL DEFAULT 0;
UPDATE articles SET superseded = 1 WHERE id IN (SELECT corrected_id FROM corrections);

CREATE TRIGGER corrections_supersede AFTER INSERT ON corrections BEGIN
    UPDATE articles SET superseded = 1 WHERE id = new.corrected_id;
END;
CREATE TRIGGER corrections_withdrawn AFTER DELETE ON corrections BEGIN
    UPDATE articles SET superseded = 0
    WHERE id = old.corrected_id AND id NOT IN (SELECT corrected_id FROM corrections);
END;

DROP INDEX articles_trend;
CREATE INDEX articles_trend ON articles (month, month_basis, series, needs_review, listed_by) WHERE superseded = 0;
DROP INDEX articles_trend_by_id;
CREATE INDEX articles_trend_by_id ON articles (id, month, month_basis, series, needs_review) WHERE superseded = 0;

DROP VIEW trend_monthly;
DROP VIEW trend_by_office;
DROP VIEW trend_by_province;
DROP VIEW village_counts_by_office;

-- One row per month, basis of the month, and label. A month that was not covered has no number, never 0:
-- coverage is "covered" (listings were read in that month), "read back" (its articles were listed later),
-- "events only" (later articles date an event there), or "no data". A row without a month gathers undated articles.
-- listed_whole_site is the month's denominator (addresses listed by whole-site feeds and sitemaps, refused and gated
-- ones included); what tag and search pages found is apart. Both repeat on each row of a month: never sum them.
CREATE VIEW trend_monthly AS
WITH RECURSIVE
counted AS (
    SELECT month, month_basis, series AS label,
        sum(needs_review = 0) AS articles,
        sum(needs_review = 1) AS needs_review,
        sum(needs_review = 0 AND listed_by = 'whole_site') AS articles_whole_site,
        sum(needs_review = 0 AND listed_by = 'topic_page') AS articles_topic_page
    FROM articles WHERE superseded = 0 GROUP BY month, month_basis, series
),
listed AS (
    SELECT substr(day, 1, 7) AS month, sum(listed_whole_site) AS whole_site,
        sum(listed) - sum(listed_whole_site) AS topic_page
    FROM publisher_days WHERE up = 1 GROUP BY substr(day, 1, 7)
),
-- One look into the index per month, not one per article.
published (month) AS (
    SELECT substr(min(publication_date), 1, 7) FROM articles
    UNION ALL
    SELECT (SELECT substr(min(a.publication_date), 1, 7) FROM articles a
        WHERE a.publication_date >= date(published.month || '-01', '+1 month'))
    FROM published WHERE month IS NOT NULL
),
seen AS (SELECT month FROM published WHERE month IS NOT NULL UNION SELECT month FROM listed),
span (month) AS (
    SELECT min(month) FROM seen HAVING min(month) IS NOT NULL
    UNION ALL
    SELECT substr(date(month || '-01', '+1 month'), 1, 7) FROM span WHERE month < (SELECT max(month) FROM seen)
),
covered AS (
    SELECT m.month, l.whole_site, l.topic_page,
        CASE
            WHEN l.month IS NOT NULL THEN 'covered'
            WHEN m.month IN (SELECT month FROM published) THEN 'read back'
            WHEN m.month IN (SELECT month FROM counted) THEN 'events only'
            ELSE 'no data'
        END AS coverage
    FROM (SELECT month FROM span UNION SELECT month FROM counted WHERE month IS NOT NULL) m
    LEFT JOIN listed l ON l.month = m.month
),
labels_seen AS (
    SELECT label FROM counted
    UNION SELECT 'prevention' UNION SELECT 'prosecution' UNION SELECT 'unrelated' UNION SELECT 'protection'
)
SELECT v.month, c.month_basis, s.label,
    CASE WHEN v.coverage IN ('covered', 'read back') THEN coalesce(c.articles, 0) ELSE c.articles END AS articles,
    CASE WHEN v.coverage IN ('covered', 'read back') THEN coalesce(c.needs_review, 0) ELSE c.needs_review END
        AS needs_review,
    c.articles_whole_site, c.articles_topic_page,
    v.whole_site AS listed_whole_site, v.topic_page AS listed_topic_page, v.coverage
FROM covered v CROSS JOIN labels_seen s
LEFT JOIN counted c ON c.month = v.month AND c.label = s.label
UNION ALL
SELECT NULL, month_basis, label, articles, needs_review, articles_whole_site, articles_topic_page, NULL, NULL, NULL
FROM counted WHERE month IS NULL;

-- One row per acting office, month, basis and label. An article with two acting offices counts for each.
CREATE VIEW trend_by_office AS
SELECT o.name AS office, o.kind, o.place, o.province, a.month, a.month_basis, a.series AS label,
    sum(a.needs_review = 0) AS articles, sum(a.needs_review = 1) AS needs_review, o.id AS office_id
FROM (SELECT DISTINCT office_id, article_id FROM article_offices WHERE role = 'acting') acting
JOIN articles a ON a.id = acting.article_id AND a.superseded = 0
JOIN offices o ON o.id = acting.office_id
GROUP BY o.id, a.month, a.month_basis, a.series;

-- One row per province, month, basis and label. A story in two provinces counts in each, so totals are not sums.
CREATE VIEW trend_by_province AS
SELECT coalesce(p.province, 'tidak diketahui') AS province, p.province_code, a.month, a.month_basis, a.series AS label,
    sum(a.needs_review = 0) AS articles, sum(a.needs_review = 1) AS needs_review
FROM articles a LEFT JOIN article_provinces p ON p.article_id = a.id
WHERE a.superseded = 0
GROUP BY 1, 2, a.month, a.month_basis, a.series;

-- One row per office and programme, fostered villages alone. new_villages adds up what articles call new, each
-- (month, count) of an office once, since copies of one piece of news tell the same number; the others are the
-- number of the latest article that gives one. vague_reports have bounds and no count ("puluhan desa").
CREATE VIEW village_counts_by_office AS
WITH told AS (
    SELECT coalesce(v.office_id, v.office, '') AS office_key, coalesce(o.name, v.office, 'tidak disebut') AS office,
        o.kind, o.place, o.province, coalesce(v.programme, 'tidak disebut') AS programme, v.basis, v.count, v.lower,
        a.id AS article_id, a.month, a.publication_date
    FROM village_counts v JOIN articles a ON a.id = v.article_id LEFT JOIN offices o ON o.id = v.office_id
    WHERE v.role = 'fostered' AND a.superseded = 0
),
added AS (
    SELECT office_key, programme, sum(count) AS villages FROM (
        SELECT DISTINCT office_key, programme, month, count FROM told WHERE basis = 'new' AND count IS NOT NULL
    ) GROUP BY office_key, programme
),
latest AS (
    SELECT office_key, programme, basis, count, publication_date, row_number() OVER (
        PARTITION BY office_key, programme, basis ORDER BY publication_date DESC, count DESC
    ) AS place
    FROM told WHERE count IS NOT NULL
)
SELECT t.office, t.kind, t.place, t.province, t.programme,
    added.villages AS new_villages,
    total.count AS cumulative_villages, total.publication_date AS cumulative_as_of,
    year.count AS in_year_villages, year.publication_date AS in_year_as_of,
    other.count AS unknown_basis_villages, other.publication_date AS unknown_basis_as_of,
    sum(t.count IS NULL) AS vague_reports,
    count(DISTINCT t.article_id) AS articles,
    min(t.publication_date) AS first_reported, max(t.publication_date) AS last_reported
FROM told t
LEFT JOIN added ON added.office_key = t.office_key AND added.programme = t.programme
LEFT JOIN latest total ON total.office_key = t.office_key AND total.programme = t.programme
    AND total.basis = 'cumulative' AND total.place = 1
LEFT JOIN latest year ON year.office_key = t.office_key AND year.programme = t.programme
    AND year.basis = 'in_year' AND year.place = 1
LEFT JOIN latest other ON other.office_key = t.office_key AND other.programme = t.programme
    AND other.basis = 'unknown' AND other.place = 1
GROUP BY t.office_key, t.programme;

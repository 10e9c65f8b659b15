-- The standing questions, one view each. Every number is "as reported by the press": what articles say, not what
-- happened. Columns here are for everybody: no title, no surface, no name but those of officials.
-- `label` is a series: protection (victims' rescue and services) stands apart, never inside unrelated.
-- `articles` counts those the model is sure of or a person has labelled; `needs_review` counts the others apart.

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
    FROM articles GROUP BY month, month_basis, series
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
JOIN articles a ON a.id = acting.article_id
JOIN offices o ON o.id = acting.office_id
GROUP BY o.id, a.month, a.month_basis, a.series;

-- One row per province, month, basis and label. A story in two provinces counts in each, so totals are not sums.
CREATE VIEW trend_by_province AS
SELECT coalesce(p.province, 'tidak diketahui') AS province, p.province_code, a.month, a.month_basis, a.series AS label,
    sum(a.needs_review = 0) AS articles, sum(a.needs_review = 1) AS needs_review
FROM articles a LEFT JOIN article_provinces p ON p.article_id = a.id
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
    WHERE v.role = 'fostered'
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

-- One row per (office, official, position), seen from the first to the last publication date that names them.
CREATE VIEW officials_by_office AS
SELECT coalesce(o.name, p.office, 'tidak disebut') AS office, o.kind, o.province, p.name, p.position,
    (SELECT m.rank FROM article_officials m JOIN articles a ON a.id = m.article_id
        WHERE m.official_id = p.id AND m.rank IS NOT NULL ORDER BY a.publication_date DESC LIMIT 1) AS latest_rank,
    p.first_seen_date, p.last_seen_date,
    (SELECT count(DISTINCT m.article_id) FROM article_officials m WHERE m.official_id = p.id) AS articles
FROM officials p LEFT JOIN offices o ON o.id = p.office_id;

-- Articles whose label the model is not sure of and nobody has settled; the least sure first.
CREATE VIEW review_queue AS
SELECT url, publisher, publication_date, series AS label, score, mentions_tppo, model_version, id AS article_id
FROM articles WHERE needs_review = 1 AND label_source = 'model' ORDER BY score, id;

-- Dates whose weekday, as printed, is not the weekday of that date; such a date never sets a month.
CREATE VIEW weekday_conflicts AS
SELECT a.url, a.publisher, a.publication_date, d.value AS date, d.role,
    CASE strftime('%w', d.value) WHEN '0' THEN 'Minggu' WHEN '1' THEN 'Senin' WHEN '2' THEN 'Selasa'
        WHEN '3' THEN 'Rabu' WHEN '4' THEN 'Kamis' WHEN '5' THEN 'Jumat' WHEN '6' THEN 'Sabtu' END AS weekday_of_date,
    a.id AS article_id
FROM article_dates d JOIN articles a ON a.id = d.article_id
WHERE d.weekday_matches = 0;

-- One row per publisher: what it listed in the seven days up to the last day that was read, beside what is expected.
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
)
SELECT p.domain AS publisher, p.name, p.scope, p.province, p.status,
    CASE
        WHEN d.last_up_day IS NULL AND d.publisher IS NULL THEN 'never seen'
        WHEN d.last_up_day IS NULL OR d.last_up_day < date(last.day, '-1 day') THEN 'down'
        WHEN d.listed_7_days = 0 THEN 'quiet'
        WHEN d.first_day <= date(last.day, '-6 days') AND d.listed_7_days < 7 * p.expected_per_day / 4 THEN 'quiet'
        ELSE 'up'
    END AS health,
    d.last_up_day, d.last_listed_day, d.last_stored_day, coalesce(d.listed_7_days, 0) AS listed_7_days,
    7 * p.expected_per_day AS expected_7_days, coalesce(d.fetched_7_days, 0) AS fetched_7_days,
    coalesce(d.stored_7_days, 0) AS stored_7_days
FROM publishers p CROSS JOIN last LEFT JOIN days d ON d.publisher = p.domain
WHERE p.in_file = 1;

-- What was lost, where and why: one row per stage, reason and publisher.
CREATE VIEW rejections_by_reason AS
SELECT stage, reason, publisher, count(*) AS entries, min(listed_date) AS first_listed, max(listed_date) AS last_listed
FROM entries WHERE outcome = 'rejection' GROUP BY stage, reason, publisher;

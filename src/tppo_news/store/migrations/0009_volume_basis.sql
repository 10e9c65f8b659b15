-- What a publisher's expected volume rests on: measured, counted, or only its class of publisher.
ALTER TABLE publishers ADD COLUMN volume_basis TEXT;

DROP VIEW publisher_health;
-- One more kind of alarm: a site that has listed nothing at all since it was first asked.
CREATE TABLE alarms_with_all_kinds (
    publisher TEXT NOT NULL REFERENCES publishers (domain),
    kind TEXT NOT NULL CHECK (kind IN ('down', 'quiet', 'losing', 'blocked', 'extraction empty', 'not seen working')),
    since_day TEXT NOT NULL,
    detail TEXT NOT NULL,
    raised_at TEXT NOT NULL,
    PRIMARY KEY (publisher, kind)
) WITHOUT ROWID;
INSERT INTO alarms_with_all_kinds SELECT publisher, kind, since_day, detail, raised_at FROM publisher_alarms;
DROP TABLE publisher_alarms;
ALTER TABLE alarms_with_all_kinds RENAME TO publisher_alarms;

-- One row per publisher: what it listed in the seven days up to the last day that was read, beside what is expected.
-- A standing alarm decides the health; a publisher too young for one is held against the volume that its table states, but
-- never against the figure of its class, which says nothing of this site.
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
            AND coalesce(p.volume_basis, '') <> 'class' AND d.listed_7_days < 7 * p.expected_per_day / 4 THEN 'quiet'
        ELSE 'up'
    END AS health,
    d.last_up_day, d.last_listed_day, d.last_stored_day, coalesce(d.listed_7_days, 0) AS listed_7_days,
    7 * p.expected_per_day AS expected_7_days, coalesce(d.fetched_7_days, 0) AS fetched_7_days,
    coalesce(d.stored_7_days, 0) AS stored_7_days, a.since_day AS alarm_since, a.detail AS alarm,
    p.volume_basis
FROM publishers p CROSS JOIN last LEFT JOIN days d ON d.publisher = p.domain
LEFT JOIN alarm a ON a.publisher = p.domain AND a.place = 1
WHERE p.in_file = 1;

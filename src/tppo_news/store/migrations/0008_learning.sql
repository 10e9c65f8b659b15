-- The model's sureness of each week's articles beside that of training time, and the share of words that it does not know,
-- as the week's last run measured it (over the last four weeks). `_then` columns are of articles that the model had not
-- been trained on, when it was trained.
DROP VIEW model_drift;
CREATE VIEW model_drift AS
SELECT a.model_version, strftime('%Y-%W', a.stored_at) AS week, count(*) AS articles,
    round(avg(a.score), 4) AS mean_score,
    round(avg(a.score >= 0.9), 4) AS share_sure,
    (SELECT round(sum(value), 4) FROM json_each(m.metrics, '$.drift_base.histogram') WHERE key >= 5) AS share_sure_then,
    round(avg(a.needs_review), 4) AS share_for_review,
    json_extract(m.metrics, '$.drift_base.review_share') AS share_for_review_then,
    (SELECT json_extract(r.counts, '$.drift_unknown_words_percent') / 100.0 FROM runs r
        WHERE strftime('%Y-%W', r.started_at) = strftime('%Y-%W', a.stored_at)
            AND json_extract(r.counts, '$.drift_unknown_words_percent') IS NOT NULL
        ORDER BY r.started_at DESC LIMIT 1) AS unknown_words,
    json_extract(m.metrics, '$.drift_base.unknown_words') AS unknown_words_then
FROM articles a JOIN models m ON m.version = a.model_version
WHERE a.label_source = 'model' GROUP BY a.model_version, week;

-- How sure each model version was of the articles stored in a week, and how many it left to a person: beside the card's
-- figures, a sign that the news moves away from what the model learned. `tppo-news models drift` measures more.
CREATE VIEW model_drift AS
SELECT model_version, strftime('%Y-%W', stored_at) AS week, count(*) AS articles,
    round(avg(score), 4) AS mean_score, round(avg(score >= 0.9), 4) AS share_sure,
    round(avg(needs_review), 4) AS share_for_review
FROM articles WHERE label_source = 'model' GROUP BY model_version, week;

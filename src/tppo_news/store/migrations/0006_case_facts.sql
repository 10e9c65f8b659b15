-- What articles tell of a case (laws, penalties, stages, destinations, modus), where they are dated from, the words that
-- are hidden from readers, and the offices that a person has settled.

CREATE TABLE legal_bases (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    law TEXT NOT NULL,
    law_articles TEXT NOT NULL,
    offence TEXT NOT NULL,
    surface TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    rule TEXT NOT NULL
);
CREATE INDEX legal_bases_by_article ON legal_bases (article_id);
CREATE INDEX legal_bases_by_offence ON legal_bases (offence, article_id);

-- Prison in months, money in rupiah; what the text leaves open is NULL.
CREATE TABLE sentences (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    stage TEXT NOT NULL,
    months INTEGER,
    rupiah INTEGER,
    surface TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    rule TEXT NOT NULL
);
CREATE INDEX sentences_by_article ON sentences (article_id);

CREATE TABLE case_stages (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    stage TEXT NOT NULL,
    surface TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    rule TEXT NOT NULL
);
CREATE INDEX case_stages_by_article ON case_stages (article_id);
CREATE INDEX case_stages_by_stage ON case_stages (stage, article_id);

-- `country` is the ISO code, `name` the Indonesian name of CLDR.
CREATE TABLE destinations (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    country TEXT NOT NULL,
    name TEXT NOT NULL,
    surface TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    rule TEXT NOT NULL
);
CREATE INDEX destinations_by_article ON destinations (article_id);
CREATE INDEX destinations_by_country ON destinations (country, article_id);

CREATE TABLE modus (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    modus TEXT NOT NULL,
    surface TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    rule TEXT NOT NULL
);
CREATE INDEX modus_by_article ON modus (article_id);
CREATE INDEX modus_by_modus ON modus (modus, article_id);

-- The place that an article is dated from; at most one.
CREATE TABLE article_datelines (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    regency_code TEXT,
    province TEXT,
    surface TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    rule TEXT NOT NULL
);
CREATE INDEX article_datelines_by_article ON article_datelines (article_id);

-- Spans that may tell who a victim or a minor is. Titles, texts, surfaces and revisions are stored with as many blocks
-- in their place, so that offsets hold; `hidden` alone has the words. The desk never shows that column, and it is NULL
-- where a text may not be kept or was taken down.
CREATE TABLE masks (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    field TEXT NOT NULL CHECK (field IN ('title', 'standfirst', 'text')),
    kind TEXT NOT NULL,
    hidden TEXT,
    surface TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    rule TEXT NOT NULL
);
CREATE INDEX masks_by_article ON masks (article_id, field, start_offset);

-- A person's decision on an unresolved office: another name of a known one (then the known one stands here whole), or
-- a body of its own (`settled_id` is its own id). It outlives articles, so that the next run knows it.
CREATE TABLE settled_offices (
    office_id TEXT NOT NULL PRIMARY KEY,
    alias TEXT NOT NULL,
    settled_id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    place TEXT,
    regency_code TEXT,
    province TEXT,
    parent TEXT,
    gazetteer_id TEXT,
    settled_by TEXT NOT NULL,
    settled_at TEXT NOT NULL
);

-- Codes of closed lists in the words of Indonesian users.
CREATE TABLE terms (
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    indonesian TEXT NOT NULL,
    PRIMARY KEY (list, code)
) WITHOUT ROWID;

INSERT INTO terms (list, code, indonesian) VALUES
    ('offence', 'tppo', 'perdagangan orang (TPPO)'),
    ('offence', 'tppm', 'penyelundupan manusia (TPPM)'),
    ('offence', 'placement', 'penempatan pekerja migran nonprosedural'),
    ('offence', 'child', 'pelindungan anak'),
    ('offence', 'sexual_violence', 'kekerasan seksual'),
    ('offence', 'money_laundering', 'pencucian uang (TPPU)'),
    ('offence', 'other', 'lainnya'),
    ('sentence', 'prison', 'penjara'),
    ('sentence', 'life', 'penjara seumur hidup'),
    ('sentence', 'death', 'pidana mati'),
    ('sentence', 'fine', 'denda'),
    ('sentence', 'restitution', 'restitusi'),
    ('sentence', 'substitute', 'kurungan pengganti'),
    ('sentence_stage', 'asked', 'dituntut jaksa'),
    ('sentence_stage', 'given', 'dijatuhkan hakim'),
    ('sentence_stage', 'threatened', 'ancaman undang-undang'),
    ('sentence_stage', 'unknown', 'tidak jelas'),
    ('case_stage', 'p21', 'P-21 (berkas lengkap)'),
    ('case_stage', 'tahap_2', 'tahap II (pelimpahan)'),
    ('case_stage', 'terbukti', 'putusan: terbukti'),
    ('case_stage', 'bebas', 'putusan: bebas'),
    ('case_stage', 'lepas', 'putusan: lepas'),
    ('case_stage', 'pk', 'peninjauan kembali'),
    ('case_stage', 'sp3', 'dihentikan (SP3)'),
    ('case_stage', 'praperadilan_dikabulkan', 'praperadilan dikabulkan'),
    ('modus', 'job_offer', 'tawaran kerja bergaji tinggi'),
    ('modus', 'social_media', 'perekrutan lewat media sosial'),
    ('modus', 'wrong_visa', 'visa yang tidak sesuai'),
    ('modus', 'illegal_route', 'jalur tidak resmi'),
    ('modus', 'false_documents', 'dokumen palsu'),
    ('modus', 'held_documents', 'dokumen ditahan'),
    ('modus', 'debt_bondage', 'jeratan utang'),
    ('modus', 'confinement', 'penyekapan'),
    ('modus', 'forced_labour', 'kerja paksa'),
    ('modus', 'sexual_exploitation', 'eksploitasi seksual'),
    ('modus', 'online_scam', 'penipuan daring'),
    ('modus', 'internship', 'magang'),
    ('modus', 'marriage', 'pengantin pesanan'),
    ('modus', 'ship_crew', 'anak buah kapal'),
    ('modus', 'domestic_work', 'pekerjaan rumah tangga'),
    ('modus', 'child_sale', 'penjualan anak'),
    ('modus', 'organ_trade', 'perdagangan organ');

-- The standing questions about cases, for everybody: no title, no surface, no name. An article counts once for each
-- different value that it tells, so rows of one month overlap; columns and labels are those of trend_by_office.

CREATE VIEW trend_by_offence AS
SELECT f.offence, a.month, a.month_basis, a.series AS label,
    sum(a.needs_review = 0) AS articles, sum(a.needs_review = 1) AS needs_review
FROM (SELECT DISTINCT offence, article_id FROM legal_bases) f JOIN articles a ON a.id = f.article_id AND a.superseded = 0
GROUP BY f.offence, a.month, a.month_basis, a.series;

CREATE VIEW trend_by_case_stage AS
SELECT f.stage, a.month, a.month_basis, a.series AS label,
    sum(a.needs_review = 0) AS articles, sum(a.needs_review = 1) AS needs_review
FROM (SELECT DISTINCT stage, article_id FROM case_stages) f JOIN articles a ON a.id = f.article_id AND a.superseded = 0
GROUP BY f.stage, a.month, a.month_basis, a.series;

CREATE VIEW trend_by_destination AS
SELECT f.country, f.name AS destination, a.month, a.month_basis, a.series AS label,
    sum(a.needs_review = 0) AS articles, sum(a.needs_review = 1) AS needs_review
FROM (SELECT article_id, country, min(name) AS name FROM destinations GROUP BY article_id, country) f
JOIN articles a ON a.id = f.article_id AND a.superseded = 0
GROUP BY f.country, a.month, a.month_basis, a.series;

CREATE VIEW trend_by_modus AS
SELECT f.modus, a.month, a.month_basis, a.series AS label,
    sum(a.needs_review = 0) AS articles, sum(a.needs_review = 1) AS needs_review
FROM (SELECT DISTINCT modus, article_id FROM modus) f JOIN articles a ON a.id = f.article_id AND a.superseded = 0
GROUP BY f.modus, a.month, a.month_basis, a.series;

-- One row per month, kind and stage (asked, given, threatened, unknown) of the penalties in articles on prosecution that
-- the model is sure of or a person labelled. A penalty that several articles of a month tell alike is counted once,
-- since copies repeat it; `articles` counts all that tell one. Where there is an even number, the median lies between.
CREATE VIEW sentences_monthly AS
WITH told AS (
    SELECT DISTINCT a.month, s.kind, s.stage, s.months, s.rupiah
    FROM sentences s JOIN articles a ON a.id = s.article_id
    WHERE a.series = 'prosecution' AND a.needs_review = 0 AND a.superseded = 0
),
ranked AS (
    SELECT month, kind, stage, months, rupiah, coalesce(months, rupiah) AS amount,
        row_number() OVER (PARTITION BY month, kind, stage ORDER BY coalesce(months, rupiah)) AS place,
        count(*) OVER (PARTITION BY month, kind, stage) AS stated
    FROM told WHERE months IS NOT NULL OR rupiah IS NOT NULL
),
medians AS (
    SELECT month, kind, stage, max(stated) AS stated,
        avg(months) FILTER (WHERE place IN ((stated + 1) / 2, (stated + 2) / 2)) AS median_months,
        min(months) AS lowest_months, max(months) AS highest_months,
        avg(rupiah) FILTER (WHERE place IN ((stated + 1) / 2, (stated + 2) / 2)) AS median_rupiah
    FROM ranked GROUP BY month, kind, stage
),
counted AS (
    SELECT a.month, s.kind, s.stage, count(DISTINCT a.id) AS articles
    FROM sentences s JOIN articles a ON a.id = s.article_id
    WHERE a.series = 'prosecution' AND a.needs_review = 0 AND a.superseded = 0 GROUP BY a.month, s.kind, s.stage
)
SELECT c.month, c.kind, c.stage, c.articles, coalesce(m.stated, 0) AS penalties,
    m.median_months, m.lowest_months, m.highest_months, m.median_rupiah
FROM counted c LEFT JOIN medians m ON m.month IS c.month AND m.kind = c.kind AND m.stage = c.stage;

-- Offices with a place that no row of the gazetteer and no person has settled; bodies without a place are known by name.
-- missing: 'province' where nobody knows in which province the office stands, so that its articles may count nowhere;
-- 'row' where only its row is missing.
CREATE VIEW offices_to_settle AS
SELECT u.name AS office, u.kind, u.place, o.province,
    CASE WHEN o.province IS NULL AND u.kind <> 'embassy' THEN 'province' ELSE 'row' END AS missing,
    count(DISTINCT m.article_id) AS articles,
    min(a.publication_date) AS first_reported, max(a.publication_date) AS last_reported, e.url AS example, u.office_id
FROM unresolved_offices u JOIN offices o ON o.id = u.office_id
LEFT JOIN article_offices m ON m.office_id = u.office_id LEFT JOIN articles a ON a.id = m.article_id
LEFT JOIN articles e ON e.id = u.example_article_id
WHERE u.place IS NOT NULL GROUP BY u.office_id;

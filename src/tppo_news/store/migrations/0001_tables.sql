-- The spine: everything that one run over the web fills.
-- Ids derive from content (records.content_id), so that two runs over the same web give the same rows; nothing but
-- columns that end in _at, and the tables requests, runs and visits, may depend on when or how often a run was made.
-- Offsets are into article_texts.text. No syntax newer than SQLite 3.34.

CREATE TABLE store_info (
    kind TEXT NOT NULL PRIMARY KEY CHECK (kind IN ('sample', 'live')),
    created_at TEXT NOT NULL
);

-- Codes and names of Kemendagri's list of regions (38 provinces); the short forms are the press's.
CREATE TABLE provinces (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
);

CREATE TABLE province_aliases (
    alias TEXT NOT NULL PRIMARY KEY COLLATE NOCASE,
    province_code TEXT NOT NULL REFERENCES provinces (code)
);

-- Where news comes from --------------------------------------------------------------------------------------------

CREATE TABLE publishers (
    domain TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    scope TEXT NOT NULL,
    province TEXT,
    time_zone TEXT NOT NULL,
    status TEXT NOT NULL,
    evidence TEXT NOT NULL,
    expected_per_day REAL,
    refused INTEGER NOT NULL DEFAULT 0,
    in_file INTEGER NOT NULL DEFAULT 1
);

-- What a publisher listed on a day of its own calendar, and what became of it.
CREATE TABLE publisher_days (
    publisher TEXT NOT NULL REFERENCES publishers (domain),
    day TEXT NOT NULL,
    listed INTEGER NOT NULL,
    listed_whole_site INTEGER NOT NULL,
    fetched INTEGER NOT NULL,
    stored INTEGER NOT NULL,
    up INTEGER NOT NULL,
    PRIMARY KEY (publisher, day)
) WITHOUT ROWID;
CREATE INDEX publisher_days_by_day ON publisher_days (day, up);

CREATE TABLE listings (
    url TEXT NOT NULL PRIMARY KEY,
    publisher TEXT NOT NULL REFERENCES publishers (domain),
    kind TEXT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    content_hash TEXT,
    interval_seconds REAL NOT NULL,
    failures INTEGER NOT NULL,
    next_poll_at TEXT NOT NULL,
    seen_at TEXT NOT NULL
);

CREATE TABLE robots (
    host TEXT NOT NULL PRIMARY KEY,
    text TEXT,
    status_code INTEGER NOT NULL,
    fetched_at TEXT NOT NULL
);

CREATE TABLE requests (
    request_id INTEGER PRIMARY KEY,
    url TEXT NOT NULL,
    publisher TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    decision TEXT NOT NULL,
    rule TEXT NOT NULL,
    status_code INTEGER,
    byte_count INTEGER NOT NULL,
    milliseconds REAL NOT NULL
);
CREATE INDEX requests_by_publisher ON requests (publisher, decided_at, decision);

-- One row per address ever listed; it has exactly one outcome.
CREATE TABLE entries (
    id TEXT NOT NULL PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    publisher TEXT NOT NULL REFERENCES publishers (domain),
    title TEXT,
    found_by TEXT NOT NULL,
    listing_kind TEXT NOT NULL,
    listed_at TEXT NOT NULL,
    listed_date TEXT NOT NULL,
    incomplete INTEGER NOT NULL DEFAULT 0,
    outcome TEXT NOT NULL,
    pending_reason TEXT,
    due_at TEXT,
    article_id TEXT REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
    stage TEXT,
    reason TEXT,
    detail TEXT,
    outcome_at TEXT NOT NULL,
    CHECK (
        (outcome = 'pending' AND pending_reason IS NOT NULL AND due_at IS NOT NULL
            AND article_id IS NULL AND stage IS NULL AND reason IS NULL AND detail IS NULL)
        OR (outcome = 'article' AND article_id IS NOT NULL
            AND pending_reason IS NULL AND due_at IS NULL AND stage IS NULL AND reason IS NULL AND detail IS NULL)
        OR (outcome = 'rejection' AND stage IS NOT NULL AND reason IS NOT NULL
            AND pending_reason IS NULL AND due_at IS NULL AND article_id IS NULL)
    )
);
CREATE INDEX entries_due ON entries (publisher, outcome, pending_reason, due_at);
CREATE INDEX entries_by_day ON entries (publisher, listed_date, outcome, stage, listing_kind);
CREATE INDEX entries_by_article ON entries (article_id, listing_kind);
CREATE INDEX entries_by_outcome ON entries (outcome, outcome_at);
CREATE INDEX entries_listed_at ON entries (listed_at);

-- One row per fetched page: where its raw bytes lie. `visit` counts the fetches of an entry, `part` the pages of one.
CREATE TABLE visits (
    entry_id TEXT NOT NULL REFERENCES entries (id),
    visit INTEGER NOT NULL,
    part INTEGER NOT NULL,
    url TEXT NOT NULL,
    status_code INTEGER NOT NULL,
    etag TEXT,
    last_modified TEXT,
    content_hash TEXT NOT NULL,
    archive_file TEXT NOT NULL,
    archive_offset INTEGER NOT NULL,
    archive_length INTEGER NOT NULL,
    fetched_at TEXT NOT NULL,
    PRIMARY KEY (entry_id, visit, part)
);
CREATE INDEX visits_by_place ON visits (archive_file, archive_offset, archive_length);

CREATE TABLE url_aliases (
    url TEXT NOT NULL,
    entry_id TEXT NOT NULL REFERENCES entries (id),
    PRIMARY KEY (url, entry_id)
) WITHOUT ROWID;

-- Articles ---------------------------------------------------------------------------------------------------------

CREATE TABLE models (
    version TEXT NOT NULL PRIMARY KEY,
    metrics TEXT,
    registered_at TEXT NOT NULL
);

-- An article without its text. `entry_id` is the entry whose pages gave the text.
CREATE TABLE articles (
    id TEXT NOT NULL PRIMARY KEY,
    url TEXT NOT NULL,
    publisher TEXT NOT NULL REFERENCES publishers (domain),
    entry_id TEXT NOT NULL REFERENCES entries (id),
    title TEXT NOT NULL,
    published_at TEXT,
    publication_date TEXT,
    updated_at TEXT,
    authors TEXT NOT NULL,
    editors TEXT NOT NULL,
    section TEXT,
    language TEXT NOT NULL,
    incomplete INTEGER NOT NULL,
    extractor TEXT NOT NULL,
    label TEXT NOT NULL,
    label_source TEXT NOT NULL CHECK (label_source IN ('model', 'person')),
    score REAL NOT NULL,
    aspect TEXT,
    needs_review INTEGER NOT NULL,
    mentions_tppo INTEGER NOT NULL,
    model_version TEXT NOT NULL REFERENCES models (version),
    month TEXT,
    month_basis TEXT NOT NULL CHECK (month_basis IN ('event', 'publication', 'unknown')),
    listed_by TEXT NOT NULL CHECK (listed_by IN ('whole_site', 'topic_page')),
    series TEXT GENERATED ALWAYS AS (coalesce(aspect, label)) VIRTUAL,
    stored_at TEXT NOT NULL
);
CREATE INDEX articles_trend ON articles (month, month_basis, series, needs_review, listed_by);
CREATE INDEX articles_trend_by_id ON articles (id, month, month_basis, series, needs_review);
CREATE INDEX articles_by_publication ON articles (publication_date, publisher);
CREATE INDEX articles_to_review ON articles (needs_review, score);
CREATE INDEX articles_stored_at ON articles (stored_at);

-- `text_id` is made from the article's id, since the full-text index needs a number that stays.
CREATE TABLE article_texts (
    text_id INTEGER PRIMARY KEY,
    article_id TEXT NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    standfirst TEXT,
    text TEXT NOT NULL
);

CREATE VIRTUAL TABLE article_texts_fts USING fts5 (
    title, text, content='article_texts', content_rowid='text_id', tokenize='unicode61 remove_diacritics 2'
);

CREATE TRIGGER article_texts_inserted AFTER INSERT ON article_texts BEGIN
    INSERT INTO article_texts_fts (rowid, title, text) VALUES (new.text_id, new.title, new.text);
END;
CREATE TRIGGER article_texts_deleted AFTER DELETE ON article_texts BEGIN
    INSERT INTO article_texts_fts (article_texts_fts, rowid, title, text)
    VALUES ('delete', old.text_id, old.title, old.text);
END;
CREATE TRIGGER article_texts_updated AFTER UPDATE ON article_texts BEGIN
    INSERT INTO article_texts_fts (article_texts_fts, rowid, title, text)
    VALUES ('delete', old.text_id, old.title, old.text);
    INSERT INTO article_texts_fts (rowid, title, text) VALUES (new.text_id, new.title, new.text);
END;

CREATE TABLE article_furniture (
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    surface TEXT NOT NULL,
    rule TEXT NOT NULL,
    start_offset INTEGER,
    end_offset INTEGER,
    PRIMARY KEY (article_id, place)
);

CREATE TABLE predictions (
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    model_version TEXT NOT NULL REFERENCES models (version),
    label TEXT NOT NULL,
    score REAL NOT NULL,
    scores TEXT NOT NULL,
    aspect TEXT,
    needs_review INTEGER NOT NULL,
    predicted_at TEXT NOT NULL,
    PRIMARY KEY (article_id, model_version)
);

CREATE TABLE article_provinces (
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    province TEXT NOT NULL,
    province_code TEXT,
    basis TEXT NOT NULL,
    PRIMARY KEY (article_id, province)
) WITHOUT ROWID;

-- Facts ------------------------------------------------------------------------------------------------------------

-- A body, named without its class (classes change: they stand on the mention).
CREATE TABLE offices (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    place TEXT,
    regency_code TEXT,
    province TEXT,
    parent TEXT,
    gazetteer_id TEXT
);

CREATE TABLE office_aliases (
    alias TEXT NOT NULL,
    office_id TEXT NOT NULL REFERENCES offices (id),
    PRIMARY KEY (alias, office_id)
) WITHOUT ROWID;

-- Offices that no row of the gazetteer settles yet; one article shows each in use.
CREATE TABLE unresolved_offices (
    office_id TEXT NOT NULL PRIMARY KEY REFERENCES offices (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    place TEXT,
    example_article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE
);

-- (name, position, office): equal names merge only within one office. Dates are publication dates.
CREATE TABLE officials (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    position TEXT NOT NULL,
    office TEXT,
    office_id TEXT REFERENCES offices (id),
    first_seen_date TEXT,
    last_seen_date TEXT
);
CREATE INDEX officials_by_office_id ON officials (office_id);

CREATE TABLE article_offices (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    office_id TEXT NOT NULL REFERENCES offices (id),
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    office_class TEXT,
    surface TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    rule TEXT NOT NULL
);
CREATE INDEX article_offices_by_office ON article_offices (role, office_id, article_id);
CREATE INDEX article_offices_by_article ON article_offices (article_id);

CREATE TABLE article_officials (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    official_id TEXT NOT NULL REFERENCES officials (id),
    name TEXT NOT NULL,
    position TEXT NOT NULL,
    office TEXT,
    rank TEXT,
    acting INTEGER NOT NULL,
    surface TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    rule TEXT NOT NULL
);
CREATE INDEX article_officials_by_official ON article_officials (official_id, article_id);
CREATE INDEX article_officials_by_article ON article_officials (article_id);

CREATE TABLE article_dates (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    value TEXT,
    precision TEXT NOT NULL,
    role TEXT NOT NULL,
    weekday_matches INTEGER,
    surface TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    rule TEXT NOT NULL
);
CREATE INDEX article_dates_by_article ON article_dates (article_id);
CREATE INDEX article_dates_conflicts ON article_dates (weekday_matches) WHERE weekday_matches = 0;

CREATE TABLE village_counts (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    count INTEGER,
    lower INTEGER,
    upper INTEGER,
    unit TEXT NOT NULL,
    role TEXT NOT NULL,
    programme TEXT,
    basis TEXT NOT NULL,
    period TEXT,
    office TEXT,
    office_id TEXT REFERENCES offices (id),
    derived_from TEXT,
    surface TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    rule TEXT NOT NULL
);
CREATE INDEX village_counts_by_article ON village_counts (article_id);
CREATE INDEX village_counts_fostered ON village_counts (role, office_id, basis);

CREATE TABLE article_villages (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    code TEXT,
    district TEXT,
    regency TEXT,
    province TEXT,
    candidates TEXT,
    surface TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    rule TEXT NOT NULL
);
CREATE INDEX article_villages_by_article ON article_villages (article_id);

CREATE TABLE figures (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    value INTEGER,
    lower INTEGER,
    upper INTEGER,
    basis TEXT NOT NULL,
    surface TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    rule TEXT NOT NULL
);
CREATE INDEX figures_by_article ON figures (article_id, kind);

-- What people decide: append-only ------------------------------------------------------------------------------------

CREATE TABLE labels (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id),
    label TEXT NOT NULL,
    aspect TEXT,
    annotator TEXT NOT NULL,
    note TEXT,
    labelled_at TEXT NOT NULL
);
CREATE INDEX labels_by_article ON labels (article_id, labelled_at);

CREATE TABLE fact_judgments (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id),
    fact_table TEXT NOT NULL,
    fact_id TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('right', 'wrong')),
    annotator TEXT NOT NULL,
    note TEXT,
    judged_at TEXT NOT NULL
);
CREATE INDEX fact_judgments_by_fact ON fact_judgments (fact_id);

CREATE TRIGGER labels_never_change BEFORE UPDATE ON labels
BEGIN SELECT raise(ABORT, 'labels are append-only'); END;
CREATE TRIGGER labels_never_go BEFORE DELETE ON labels
BEGIN SELECT raise(ABORT, 'labels are append-only'); END;
CREATE TRIGGER fact_judgments_never_change BEFORE UPDATE ON fact_judgments
BEGIN SELECT raise(ABORT, 'fact_judgments are append-only'); END;
CREATE TRIGGER fact_judgments_never_go BEFORE DELETE ON fact_judgments
BEGIN SELECT raise(ABORT, 'fact_judgments are append-only'); END;

-- Runs -------------------------------------------------------------------------------------------------------------

CREATE TABLE runs (
    run_id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    status TEXT NOT NULL,
    counts TEXT,
    error TEXT
);
CREATE INDEX runs_by_start ON runs (started_at);

-- Regions ----------------------------------------------------------------------------------------------------------

INSERT INTO provinces (code, name) VALUES
    ('11', 'Aceh'),
    ('12', 'Sumatera Utara'),
    ('13', 'Sumatera Barat'),
    ('14', 'Riau'),
    ('15', 'Jambi'),
    ('16', 'Sumatera Selatan'),
    ('17', 'Bengkulu'),
    ('18', 'Lampung'),
    ('19', 'Kepulauan Bangka Belitung'),
    ('21', 'Kepulauan Riau'),
    ('31', 'Daerah Khusus Ibukota Jakarta'),
    ('32', 'Jawa Barat'),
    ('33', 'Jawa Tengah'),
    ('34', 'Daerah Istimewa Yogyakarta'),
    ('35', 'Jawa Timur'),
    ('36', 'Banten'),
    ('51', 'Bali'),
    ('52', 'Nusa Tenggara Barat'),
    ('53', 'Nusa Tenggara Timur'),
    ('61', 'Kalimantan Barat'),
    ('62', 'Kalimantan Tengah'),
    ('63', 'Kalimantan Selatan'),
    ('64', 'Kalimantan Timur'),
    ('65', 'Kalimantan Utara'),
    ('71', 'Sulawesi Utara'),
    ('72', 'Sulawesi Tengah'),
    ('73', 'Sulawesi Selatan'),
    ('74', 'Sulawesi Tenggara'),
    ('75', 'Gorontalo'),
    ('76', 'Sulawesi Barat'),
    ('81', 'Maluku'),
    ('82', 'Maluku Utara'),
    ('91', 'Papua'),
    ('92', 'Papua Barat'),
    ('93', 'Papua Selatan'),
    ('94', 'Papua Tengah'),
    ('95', 'Papua Pegunungan'),
    ('96', 'Papua Barat Daya');

INSERT INTO province_aliases (alias, province_code) VALUES
    ('Aceh', '11'),
    ('NAD', '11'),
    ('Nanggroe Aceh Darussalam', '11'),
    ('Sumatera Utara', '12'),
    ('Sumut', '12'),
    ('Sumatera Barat', '13'),
    ('Sumbar', '13'),
    ('Riau', '14'),
    ('Jambi', '15'),
    ('Sumatera Selatan', '16'),
    ('Sumsel', '16'),
    ('Bengkulu', '17'),
    ('Lampung', '18'),
    ('Kepulauan Bangka Belitung', '19'),
    ('Babel', '19'),
    ('Bangka Belitung', '19'),
    ('Kepulauan Riau', '21'),
    ('Kepri', '21'),
    ('Daerah Khusus Ibukota Jakarta', '31'),
    ('DKI Jakarta', '31'),
    ('Jakarta', '31'),
    ('DKJ', '31'),
    ('Jawa Barat', '32'),
    ('Jabar', '32'),
    ('Jawa Tengah', '33'),
    ('Jateng', '33'),
    ('Daerah Istimewa Yogyakarta', '34'),
    ('DIY', '34'),
    ('DI Yogyakarta', '34'),
    ('D.I. Yogyakarta', '34'),
    ('Yogyakarta', '34'),
    ('Jogja', '34'),
    ('Jawa Timur', '35'),
    ('Jatim', '35'),
    ('Banten', '36'),
    ('Bali', '51'),
    ('Nusa Tenggara Barat', '52'),
    ('NTB', '52'),
    ('Nusa Tenggara Timur', '53'),
    ('NTT', '53'),
    ('Kalimantan Barat', '61'),
    ('Kalbar', '61'),
    ('Kalimantan Tengah', '62'),
    ('Kalteng', '62'),
    ('Kalimantan Selatan', '63'),
    ('Kalsel', '63'),
    ('Kalimantan Timur', '64'),
    ('Kaltim', '64'),
    ('Kalimantan Utara', '65'),
    ('Kaltara', '65'),
    ('Sulawesi Utara', '71'),
    ('Sulut', '71'),
    ('Sulawesi Tengah', '72'),
    ('Sulteng', '72'),
    ('Sulawesi Selatan', '73'),
    ('Sulsel', '73'),
    ('Sulawesi Tenggara', '74'),
    ('Sultra', '74'),
    ('Gorontalo', '75'),
    ('Sulawesi Barat', '76'),
    ('Sulbar', '76'),
    ('Maluku', '81'),
    ('Maluku Utara', '82'),
    ('Malut', '82'),
    ('Papua', '91'),
    ('Papua Barat', '92'),
    ('Pabar', '92'),
    ('Papua Selatan', '93'),
    ('Pasel', '93'),
    ('Papua Tengah', '94'),
    ('Papteng', '94'),
    ('Papua Pegunungan', '95'),
    ('Papeg', '95'),
    ('Papua Barat Daya', '96'),
    ('PBD', '96');

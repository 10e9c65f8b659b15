-- Until when a registrable domain is left alone, beyond the run that learned it: it asked for rest (Retry-After, 429, 503), or its
-- delay is long (Crawl-delay).
CREATE TABLE host_pauses (
    domain TEXT PRIMARY KEY,
    until_at TEXT NOT NULL,
    asked_for INTEGER NOT NULL CHECK (asked_for IN (0, 1))
) WITHOUT ROWID;

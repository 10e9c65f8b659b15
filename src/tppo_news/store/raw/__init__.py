"""Raw pages: the WARC archive, read back, purged when kept long enough, erased when they may not stay."""

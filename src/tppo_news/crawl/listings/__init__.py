"""What feeds, sitemaps and listing pages name: bytes -> Entries."""

"""publishers.toml: read, checked against the sites, proposed for new ones, and changed in place."""

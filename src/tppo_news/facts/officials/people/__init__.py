"""Names of persons, and who must never be listed."""

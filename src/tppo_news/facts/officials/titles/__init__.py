"""Where a title begins, how far it goes, and what its own words say of its office."""

"""What the crawler asks and tells: addresses and their outcomes, publishers and their health, stored articles asked again."""

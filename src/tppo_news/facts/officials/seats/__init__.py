"""The office that a title belongs to: by its own words, an area, its make, or the nearest office that fits."""

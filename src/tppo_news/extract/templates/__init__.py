"""Site templates: learnt from a publisher's pages, kept as versioned data."""

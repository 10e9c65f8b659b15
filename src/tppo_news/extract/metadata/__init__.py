"""Headline, reporters and editors, dates, credit: as the reader meets them first, then as the page tells machines."""

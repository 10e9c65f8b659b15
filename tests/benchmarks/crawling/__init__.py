"""Fetching and reading links without delays, beside Scrapy: same pages, same server, turn about."""

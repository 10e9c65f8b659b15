"""One polite request: who asks, whether robots.txt and the address guard allow it, at what pace, and what came back."""

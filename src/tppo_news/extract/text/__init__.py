"""Which lines are the article's own: its container, what flows with the prose, galleries and lists, further candidates."""

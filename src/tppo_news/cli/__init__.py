"""The command `tppo-news`: one verb per stage (app.py puts them together)."""

"""`python -m tppo_news` is `tppo-news`."""

from tppo_news.cli.app import main

if __name__ == "__main__":
    main()

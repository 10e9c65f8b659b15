"""Tables of words: heads of titles, ranks, what titles are made of, where one may begin."""

"""Entries -> Pages: due addresses are asked, what comes is settled, what is stored is asked again."""

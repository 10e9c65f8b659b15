"""What a whole line of text is, told by its words alone: notices, controls, walls, sign-offs, stamps, names, a language."""

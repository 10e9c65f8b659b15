"""A page as it came: decoded, parsed once, told as lines with the boxes that they stand in, and its further pages."""

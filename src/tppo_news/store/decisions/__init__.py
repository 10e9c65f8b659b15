"""What people decide: labels, verdicts on facts, offices that no table knows; and what the classifier learns from it."""

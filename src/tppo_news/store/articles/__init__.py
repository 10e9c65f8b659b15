"""Articles as rows: findings with their facts and evidence, written, read again by newer rules, and compared."""

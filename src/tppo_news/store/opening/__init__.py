"""A store's file: opened under a lock, checked, migrated, copied and put back from a backup."""

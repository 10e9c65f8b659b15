"""Large simulations, run by `make prove`; small versions of each are ordinary tests."""

"""Checks of sample berkas, one module per family."""

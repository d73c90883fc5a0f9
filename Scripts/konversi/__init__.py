"""Turns a golden case (a published report as data) into the sheets of a berkas kinerja."""

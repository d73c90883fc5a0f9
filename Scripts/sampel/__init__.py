"""The made-up agency of Contoh/sampel-2025: what the real samples lack."""

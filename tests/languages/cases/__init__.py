"""Small pages in each language, one module a language."""

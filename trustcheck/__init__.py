"""trustcheck: what can be proved about an online shop, and where its claims are contradicted."""

__version__ = "0.1.0"

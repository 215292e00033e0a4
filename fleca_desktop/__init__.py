"""Next week's sales of a small bakery, and the order for it."""

__version__ = "0.1.0"

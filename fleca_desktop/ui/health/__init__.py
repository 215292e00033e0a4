"""The model health page."""

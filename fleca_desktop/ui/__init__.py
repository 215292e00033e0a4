"""The window: pages, presenters and what they share."""

"""The year's days: holidays, festes, events, closures, bulk orders."""

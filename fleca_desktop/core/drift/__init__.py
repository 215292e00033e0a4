"""Whether the model still fits the shop: errors first, then what goes in, with the change and its date."""

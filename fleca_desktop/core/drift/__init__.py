"""Whether the model still fits the shop: errors first, then what goes in, in words that name the change and its date."""

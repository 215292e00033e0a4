"""What the owner does, one module per act. Services return outcomes, never sentences."""

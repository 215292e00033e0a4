"""What was left over and what ran out, noted at closing time."""

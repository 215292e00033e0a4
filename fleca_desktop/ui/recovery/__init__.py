"""What the window shows in place of a shop that cannot be opened: what happened, what is kept, the ways out."""

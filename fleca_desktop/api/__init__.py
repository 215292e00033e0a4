"""The read-only HTTP interface, an optional extra: what the window shows, as JSON. It issues and changes nothing."""

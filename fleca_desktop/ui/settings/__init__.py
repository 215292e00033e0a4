"""The few things that can be set; each has a default that needs no thought."""

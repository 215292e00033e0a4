"""The products: what they are called, how they are ordered, and which of the till's names are one."""

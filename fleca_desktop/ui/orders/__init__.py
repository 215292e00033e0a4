"""The order sheet: quantities per product and weekday, and its ways out of the program."""

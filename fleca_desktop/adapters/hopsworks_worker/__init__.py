"""The process that speaks to Hopsworks. Nothing else in the program imports this package or the client.

One JSON line on standard input asks (the API key is in it, never in the arguments or the environment), JSON lines on
standard output tell each step and the end. The process is short-lived and may be killed at any moment.
"""

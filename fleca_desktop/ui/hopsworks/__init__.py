"""The page of the exchange with Hopsworks, for who keeps models there."""

"""The first five minutes: language, shop, festes, first file or the sample shop."""

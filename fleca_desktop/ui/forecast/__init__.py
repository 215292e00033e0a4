"""The coming weeks by family and product: table and plot, linked."""

"""The shop's database: the only place that speaks SQL."""

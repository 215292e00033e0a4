"""Where the shop stands this week, understood in thirty seconds."""

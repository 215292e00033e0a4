"""The history-versus-prediction plot. ``history`` is pure; ``history_plot`` needs pyqtgraph and is imported late."""

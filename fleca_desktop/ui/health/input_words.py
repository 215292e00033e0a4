"""What the model's inputs are called. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def input_word(name: str) -> str:
    """An input of ``core.features`` (or ``sales``) in the owner's words; its own name where there is none."""
    return _words().get(name, name)


def _words() -> dict[str, str]:
    return {
        "sales": translate("Health", "Daily sales"),
        "last": translate("Health", "Sales of the last week"),
        "mean2": translate("Health", "Mean of the last two weeks"),
        "mean4": translate("Health", "Mean of the last four weeks"),
        "mean8": translate("Health", "Mean of the last eight weeks"),
        "twin": translate("Health", "Same week of last year"),
        "twin_near": translate("Health", "Weeks around it, last year"),
        "twin2": translate("Health", "Same week two years ago"),
        "twin2_near": translate("Health", "Weeks around it, two years ago"),
        "easter_twin": translate("Health", "Same week before or after Easter"),
        "error0": translate("Health", "Error of the last week"),
        "error1": translate("Health", "Error of the week before"),
        "error4": translate("Health", "Errors of four weeks"),
        "error8": translate("Health", "Errors of eight weeks"),
        "error26": translate("Health", "Errors of half a year"),
        "same_horizon0": translate("Health", "Last error as far ahead"),
        "same_horizon4": translate("Health", "Four errors as far ahead"),
        "same_horizon_last_year": translate("Health", "Error as far ahead, last year"),
        "shop_error0": translate("Health", "Last error of all families"),
        "shop_error4": translate("Health", "Four errors of all families"),
        "spread": translate("Health", "Usual size of errors"),
        "share_ahead": translate("Health", "Open part of the week ahead"),
        "share_origin": translate("Health", "Open part of the last week"),
        "slope": translate("Health", "Trend"),
        "beyond_next": translate("Health", "Beyond the next week"),
    }

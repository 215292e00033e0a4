"""What a family is called; products that the till puts into none stand together under words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def family_name(family: str) -> str:
    """``family``, or that there is none."""
    return family or translate("Families", "Without a family")

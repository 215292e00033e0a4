"""The settings of the exchange, in three cards: where the project is, what goes which way, and how things are named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal

from fleca_desktop.ui.parts.buttons import button
from fleca_desktop.ui.parts.choices_card import Choice, ChoicesCard
from fleca_desktop.ui.parts.fields_card import Field, FieldsCard

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate
_HOURS = (1, 6, 12, 24, 168)


class ProjectCard(FieldsCard):
    """Where the project is. ``chosen`` when the owner wants to look for the authority's file."""

    chosen = Signal()

    def __init__(self, heading: str, fields: Sequence[Field]) -> None:
        super().__init__(heading, fields)
        choose = button(translate("Hopsworks", "Choose the authority's file\u2026"), "link", self.chosen.emit)
        self.body.addWidget(choose, 0, Qt.AlignmentFlag.AlignRight)


def project_card() -> ProjectCard:
    """Host, port, project, and the authority of a server of one's own."""
    return ProjectCard(
        translate("Hopsworks", "Project"),
        (
            Field(
                "hopsworks.host",
                translate("Hopsworks", "Host"),
                translate("Hopsworks", "The server's name, without https"),
                "hopsworks.example.org",
            ),
            Field(
                "hopsworks.port",
                translate("Hopsworks", "Port"),
                translate("Hopsworks", "443 unless you were told another"),
            ),
            Field(
                "hopsworks.project",
                translate("Hopsworks", "Project"),
                translate("Hopsworks", "As it is called in Hopsworks"),
            ),
            Field(
                "hopsworks.ca_file",
                translate("Hopsworks", "Authority's file"),
                translate("Hopsworks", "Only for a server whose certificate nobody public has signed"),
            ),
        ),
    )


def traffic_card() -> ChoicesCard:
    """What goes which way, and how often."""
    yes_no = ((True, translate("Hopsworks", "Yes")), (False, translate("Hopsworks", "No")))
    hours = tuple((n, translate("Hopsworks", "every %n hour(s)", None, n)) for n in _HOURS)
    return ChoicesCard(
        translate("Hopsworks", "What goes which way"),
        (
            Choice(
                "hopsworks.every_hours",
                translate("Hopsworks", "How often"),
                translate("Hopsworks", "While Fleca is open; sooner or later again when it did not work"),
                hours,
            ),
            Choice(
                "hopsworks.receive_history",
                translate("Hopsworks", "Fetch weekly history"),
                translate("Hopsworks", "As an import that can be taken back; what you imported always wins"),
                yes_no,
            ),
            Choice(
                "hopsworks.receive_models",
                translate("Hopsworks", "Look for models"),
                translate("Hopsworks", "Used only if signed by a publisher you trust and better on your own weeks"),
                yes_no,
            ),
            Choice(
                "hopsworks.send_model",
                translate("Hopsworks", "Send the model trained here"),
                translate("Hopsworks", "Weekly sums and forecasts are always sent; tickets never are"),
                yes_no,
            ),
        ),
    )


def names_card() -> FieldsCard:
    """How the project calls things; the defaults are those of the original project."""
    version = translate("Hopsworks", "Its version")
    return FieldsCard(
        translate("Hopsworks", "Names in the project"),
        (
            Field(
                "hopsworks.feature_view",
                translate("Hopsworks", "Feature view"),
                translate("Hopsworks", "Weekly history is read from it"),
            ),
            Field("hopsworks.feature_view_version", translate("Hopsworks", "Version of the view"), version),
            Field(
                "hopsworks.columns",
                translate("Hopsworks", "Its columns"),
                translate("Hopsworks", "Ours = theirs: week_start, family, revenue_eur, perhaps units"),
            ),
            Field(
                "hopsworks.feature_group",
                translate("Hopsworks", "Feature group"),
                translate("Hopsworks", "Weekly sums are meant for it"),
            ),
            Field(
                "hopsworks.prediction_group",
                translate("Hopsworks", "Feature group of forecasts"),
                translate("Hopsworks", "Issued forecasts are meant for it"),
            ),
            Field(
                "hopsworks.model", translate("Hopsworks", "Model"), translate("Hopsworks", "Its name in the registry")
            ),
            Field("hopsworks.folder", translate("Hopsworks", "Folder"), translate("Hopsworks", "Where files are put")),
            Field(
                "hopsworks.job",
                translate("Hopsworks", "Job"),
                translate("Hopsworks", "Started after files were put there; empty for none"),
            ),
        ),
    )

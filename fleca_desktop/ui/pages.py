"""The window's pages in their order. A page's own module is imported when it is first wanted."""

# ruff: noqa: PLC0415 - the window paints before the pages and pandas are loaded

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fleca_desktop.ui.context import PageSpec
from fleca_desktop.ui.forecast.spec import forecast_spec

if TYPE_CHECKING:
    from fleca_desktop.ui.context import PageContext
    from fleca_desktop.ui.page import Page

translate = QCoreApplication.translate


def page_specs(
    orders: PageSpec | None = None,
    welcome: PageSpec | None = None,
    forecast: PageSpec | None = None,
    hopsworks: PageSpec | None = None,
) -> tuple[PageSpec, ...]:
    """All pages, named in the language installed now.

    The composition root makes ``orders``, ``forecast`` and ``hopsworks``, which need adapters, and ``welcome``, which
    opens another window; a forecast page that is made here saves nothing.
    """
    between = () if orders is None else (orders,)
    return (
        PageSpec("home", "home", translate("Pages", "Home"), _home, module=_module("home")),
        forecast or forecast_spec(),
        *between,
        PageSpec("results", "results", translate("Pages", "Results"), _results, module=_module("results")),
        PageSpec("evening", "evening", translate("Pages", "Evening"), _evening, module=_module("evening")),
        PageSpec("calendar", "calendar", translate("Pages", "Calendar"), _calendar, module=_module("calendar")),
        PageSpec("products", "products", translate("Pages", "Products"), _products, module=_module("products")),
        PageSpec("imports", "imports", translate("Pages", "Imports"), _imports, module=_module("imports")),
        PageSpec("health", "health", translate("Pages", "Model health"), _health, module=_module("health")),
        PageSpec(
            "settings", "settings", translate("Pages", "Settings"), _settings, at_foot=True, module=_module("settings")
        ),
        *(() if hopsworks is None else (hopsworks,)),
        *(() if welcome is None else (welcome,)),
    )


def _module(package: str) -> str:
    return f"fleca_desktop.ui.{package}.page"


def _home(context: PageContext) -> Page:
    from fleca_desktop.ui.home.page import HomePage

    return HomePage(context)


def _results(context: PageContext) -> Page:
    from fleca_desktop.ui.results.page import ResultsPage

    return ResultsPage(context)


def _evening(context: PageContext) -> Page:
    from fleca_desktop.ui.evening.page import EveningPage

    return EveningPage(context)


def _calendar(context: PageContext) -> Page:
    from fleca_desktop.ui.calendar.page import CalendarPage

    return CalendarPage(context)


def _products(context: PageContext) -> Page:
    from fleca_desktop.ui.products.page import ProductsPage

    return ProductsPage(context)


def _health(context: PageContext) -> Page:
    from fleca_desktop.ui.health.page import HealthPage

    return HealthPage(context)


def _imports(context: PageContext) -> Page:
    from fleca_desktop.ui.imports.page import ImportsPage

    return ImportsPage(context)


def _settings(context: PageContext) -> Page:
    from fleca_desktop.ui.settings.page import SettingsPage

    return SettingsPage(context)

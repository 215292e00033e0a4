"""Commands that work on an open shop."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from fleca_desktop.app import open_user_shop
from fleca_desktop.cli.output import Output

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from fleca_desktop.services.shop import Shop

    Command = Callable[[Shop, Namespace, Output], int]


def run_shop_command(options: Namespace) -> int:
    """Open the shop, do what was asked, let go of it."""
    if options.command in _WITHOUT_SHOP:
        return _without_shop(options)
    command = _load(options.command)
    shop = open_user_shop(options.shop)
    try:
        return command(shop, options, Output(as_json=options.json))
    finally:
        shop.close()


def _without_shop(options: Namespace) -> int:
    """Commands for shops that perhaps cannot be opened."""
    from fleca_desktop.cli import safety  # noqa: PLC0415 - only when asked for

    command = safety.run_check if options.command == "check" else safety.run_restore
    return command(options, Output(as_json=options.json))


def _load(name: str) -> Command:
    """Only the module of the command asked for is imported: importing a file must not load xgboost."""
    module, function = _COMMANDS[name]
    command: Command = getattr(import_module(f"fleca_desktop.cli.{module}"), function)
    return command


_COMMANDS: Final = {
    "import": ("importing", "run_import"),
    "undo-import": ("sales", "run_undo"),
    "imports": ("sales", "run_imports"),
    "export-sales": ("sales", "run_export"),
    "config": ("sales", "run_config"),
    "forecast": ("forecasting", "run_forecast"),
    "order": ("ordering", "run_order"),
    "results": ("results", "run_results"),
    "drift": ("model_health", "run_drift"),
    "train": ("model_health", "run_train"),
    "models": ("model_health", "run_models"),
    "keys": ("keys", "run_keys"),
    "sync": ("synchronising", "run_sync"),
    "publish-features": ("publishing", "run_publish_features"),
    "publish-model": ("publishing", "run_publish_model"),
    "publish-predictions": ("publishing", "run_publish_predictions"),
    "serve": ("serving", "run_serve"),
    "backup": ("safety", "run_backup"),
}
_WITHOUT_SHOP: Final = ("check", "restore")

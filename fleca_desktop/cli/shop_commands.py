"""Commands that work on an open shop."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from fleca_desktop.app import open_user_shop
from fleca_desktop.cli.output import Output
from fleca_desktop.cli.sentences import fault_sentence
from fleca_desktop.core.errors import EnvironmentFault
from fleca_desktop.services.shop import holds_shop

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable
    from pathlib import Path

    from fleca_desktop.services.shop import Shop

    Command = Callable[[Shop, Namespace, Output], int]


def run_shop_command(options: Namespace) -> int:
    """Open the shop, do what was asked, let go of it."""
    if options.command in _WITHOUT_SHOP:
        return _without_shop(options)
    output = Output(as_json=options.json)
    if _is_missing(options.shop, options.command):
        return output.refuse("no_shop", _NO_SHOP.format(folder=options.shop), shop=options.shop)
    command = _load(options.command)
    shop = open_user_shop(options.shop)
    try:
        status = command(shop, options, output)
        if status == 0 and options.command in _BACKED_UP_AFTER:
            _back_up(shop, output, changed=_BACKED_UP_AFTER[options.command])
    finally:
        shop.close()
    return status


def _is_missing(folder: Path | None, command: str) -> bool:
    """Whether a shop was named that is not there, for a command that should not make it."""
    if folder is None or command in _MAKING_SHOP or holds_shop(folder):
        return False
    return not (command == "serve" and folder.is_dir())  # a server may wait for its first sales


def _back_up(shop: Shop, output: Output, *, changed: bool) -> None:
    """The day's backup of a shop that perhaps no window ever opens; that it fails does not undo what was asked for."""
    from fleca_desktop.services.back_up import back_up_if_due  # noqa: PLC0415 - not for what only reads

    try:
        back_up_if_due(shop.folder, shop.clock, changed=changed)
    except EnvironmentFault as fault:
        output.message(f"Today's backup could not be made. {fault_sentence(fault)}")


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
_BACKED_UP_AFTER: Final = {  # whether anew when there is one of today: what brings in or takes away sales
    "import": True,
    "undo-import": True,
    "config": False,
    "forecast": False,
    "order": False,
    "train": False,
    "sync": False,
}
_WITHOUT_SHOP: Final = ("check", "restore")
_MAKING_SHOP: Final = ("import", "config", "keys")  # what a new shop begins with
_NO_SHOP: Final = "There is no shop in {folder}. Check the folder given with --shop; import and config make a new shop."

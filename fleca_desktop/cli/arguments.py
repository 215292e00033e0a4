"""What can be typed: every command and option, in one place."""

from __future__ import annotations

import argparse
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fleca_desktop import __version__

if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - argparse has no public name for it

_WEEK: Final = re.compile(r"\d{4}-?W\d{2}")  # without a weekday: 2026-W48-3 is a day


def parse(arguments: list[str]) -> argparse.Namespace:
    """Turn ``arguments`` into options; wrong usage ends the process with status 2."""
    parser = build_parser()
    options = parser.parse_args(arguments)
    if (options.demo or options.smoke) and options.command is not None:
        parser.error("--demo and --smoke open the window and take no command")
    if options.demo and options.shop is not None:
        parser.error("--demo has a throw-away folder of its own and takes no --shop")
    return options


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = argparse.ArgumentParser(
        prog="fleca-desktop",
        description="What the shop will sell next week, and the order for it. Without a command it opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--shop", type=Path, metavar="DIR", help="folder of the shop (default: the user's data folder)")
    parser.add_argument("--demo", action="store_true", help="open the fictional sample shop in a throw-away folder")
    parser.add_argument(
        "--smoke", action="store_true", help="build the window with the sample shop, or --shop, show every page, exit"
    )
    parser.add_argument(
        "--open-backup",
        nargs="?",
        type=Path,
        metavar="FILE",
        help="open the window and show what this backup holds, as a double click on it does",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_sales(commands)
    _add_forecasting(commands)
    _add_models(commands)
    _add_exchange(commands)
    _add_pipelines(commands)
    _add_safety(commands)
    _add_backtest(commands)
    return parser


def _command(commands: _Commands, name: str, text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    parser.add_argument("--json", action="store_true", help="print one JSON document and nothing else")
    return parser


def _add_sales(commands: _Commands) -> None:
    importing = _command(commands, "import", "import till exports")
    importing.add_argument("files", nargs="+", type=Path, metavar="FILE")
    importing.add_argument("--profile", metavar="NAME", help="read the files as this saved till")
    importing.add_argument("--dry-run", action="store_true", help="say what would be imported, store nothing")
    importing.add_argument(
        "--day",
        type=_day_or_week,
        metavar="2026-11-23",
        help="the day of files that tell none, or their ISO week (2026-W48)",
    )
    importing.add_argument(
        "--overlap",
        choices=("replace", "keep", "add"),
        default="replace",
        help="days already stored: replace them, keep them, or add only new products (default: replace)",
    )
    undo = _command(commands, "undo-import", "take one import back")
    undo.add_argument("import_id", type=int, metavar="ID")
    _command(commands, "imports", "list the imports")
    export = _command(commands, "export-sales", "write every stored sale as date,family,product,units,revenue")
    export.add_argument("file", type=Path, metavar="FILE")
    config = _command(commands, "config", "read or change a setting; without arguments list them")
    config.add_argument("key", nargs="?", metavar="KEY")
    config.add_argument("value", nargs="?", metavar="VALUE")


def _add_forecasting(commands: _Commands) -> None:
    forecast = _command(commands, "forecast", "issue and store the forecast")
    forecast.add_argument("--weeks", type=_weeks, default=8, metavar="N", help="1 to 8 weeks ahead (default: 8)")
    order = _command(commands, "order", "the weekly order sheet")
    order.add_argument("--week", metavar="2026-W48", help="ISO week (default: the first forecast that is not over)")
    order.add_argument("--pdf", type=Path, metavar="F", help="write the sheet as PDF")
    order.add_argument("--xlsx", type=Path, metavar="F", help="write it as an Excel workbook")
    order.add_argument("--csv", type=Path, metavar="F", help="write it as CSV")
    _command(commands, "results", "issued forecasts against sales")


def _add_models(commands: _Commands) -> None:
    _command(commands, "drift", "the state of data and model")
    _command(commands, "train", "train a model on the shop's sales, and use it if it is better")
    models = _command(commands, "models", "list the installed models, or put another in use")
    switch = models.add_mutually_exclusive_group()
    switch.add_argument("--activate", metavar="V", help="put this version in use")
    switch.add_argument("--rollback", action="store_true", help="go back to the version in use before")
    keys = _command(commands, "keys", "list whose models the shop believes, or change it")
    change = keys.add_mutually_exclusive_group()
    change.add_argument(
        "--new", type=Path, metavar="FILE", help="make a key pair to sign with, the private half in FILE"
    )
    change.add_argument("--trust", metavar="KEY", help="believe what this public key (ed25519:…) signed")
    change.add_argument("--revoke", metavar="ID", help="believe nothing any more that this key signed")


def _add_exchange(commands: _Commands) -> None:
    sync = _command(commands, "sync", "send what waits for Hopsworks and fetch what is new there, once")
    sync.add_argument("--key-stdin", action="store_true", help="read the API key from standard input, one line")
    sync.add_argument("--keep-key", action="store_true", help="keep that key in the system's keyring for the next time")


def _add_pipelines(commands: _Commands) -> None:
    features = _command(commands, "publish-features", "send what changed of the weekly sums to Hopsworks")
    predictions = _command(commands, "publish-predictions", "issue the forecast, if need be, and send it to Hopsworks")
    model = _command(commands, "publish-model", "learn a model from a folder of shops, judge it, sign it, register it")
    model.add_argument("folder", type=Path, metavar="FOLDER", help="shops' folders and CSV files of sales, or one shop")
    model.add_argument(
        "--key", type=Path, action="append", required=True, metavar="FILE", help="private key to sign with; may repeat"
    )
    model.add_argument("--output", type=Path, metavar="DIR", help="write the signed bundle there, register nothing")
    model.add_argument("--even-if-worse", action="store_true", help="publish also what is no better than the bundled")
    model.add_argument("--again", action="store_true", help="also when the same sales led to a registered model")
    model.add_argument("--dask", metavar="SCHEDULER", help="learn on this Dask cluster, such as tcp://host:8786")
    for command in (features, predictions, model):
        command.add_argument("--key-stdin", action="store_true", help="read the API key from standard input, one line")

    serve = _command(commands, "serve", "answer what the window shows as JSON over HTTP, read-only")
    serve.add_argument("--host", default="127.0.0.1", metavar="H", help="address to listen on (default: 127.0.0.1)")
    serve.add_argument("--port", type=int, default=8765, metavar="P", help="port (default: 8765; 0: any that is free)")
    serve.add_argument("--token-file", type=Path, metavar="FILE", help="what callers send; needed beyond loopback")


def _add_safety(commands: _Commands) -> None:
    backup = _command(commands, "backup", "back the shop up, and check the backup")
    backup.add_argument("file", nargs="?", type=Path, metavar="FILE", help="default: the shop's own backups")
    restore = _command(commands, "restore", "make the shop what a backup has; how it was is backed up first")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--dry-run", action="store_true", help="check the backup, say what it holds, change nothing")
    _command(commands, "check", "look the shop's database and all its backups over")


def _add_backtest(commands: _Commands) -> None:
    backtest = _command(commands, "backtest", "rolling-origin forecasts on any sales file")
    backtest.add_argument("--input", type=Path, required=True, metavar="FILE.csv")
    backtest.add_argument("--measure", choices=("revenue", "units"), required=True)
    backtest.add_argument("--country", required=True, metavar="ES", help="ISO 3166 code, for its holidays")
    backtest.add_argument("--subdivision", metavar="CT", help="ISO 3166-2 code of the region")
    backtest.add_argument("--origins", type=_positive, required=True, metavar="N", help="how many last weeks")
    backtest.add_argument("--horizons", type=_horizons, required=True, metavar="1,4", help="weeks ahead")
    backtest.add_argument("--products", action="append", default=[], metavar="A", help="a product besides the families")
    backtest.add_argument("--output", type=Path, required=True, metavar="OUT.csv")


def _day_or_week(text: str) -> tuple[date, bool]:
    """A day, and whether its whole week is meant."""
    try:
        return date.fromisoformat(text), _WEEK.fullmatch(text) is not None
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"'{text}' is no day such as 2026-11-23, nor a week such as 2026-W48"
        ) from error


def _weeks(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 8:  # noqa: PLR2004 - as far as the model looks
        raise argparse.ArgumentTypeError("1 to 8 weeks")
    return value


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("1 or more")
    return value


def _horizons(text: str) -> list[int]:
    try:
        return [_weeks(part) for part in text.split(",")]
    except ValueError as error:
        raise argparse.ArgumentTypeError("weeks ahead such as 1,4") from error

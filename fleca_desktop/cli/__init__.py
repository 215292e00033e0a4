"""The command line: arguments in, one service call, text or JSON out (see docs/command-line.md)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from fleca_desktop.cli.arguments import parse
from fleca_desktop.cli.output import Output
from fleca_desktop.cli.sentences import fault_sentence
from fleca_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from argparse import Namespace

DONE, REFUSED = 0, 1


def run(arguments: list[str]) -> int:
    """Do what ``arguments`` say; the exit status: 0 done, 1 refused with a reason, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = parse(arguments)
    try:
        return _dispatch(options)
    except EnvironmentFault as fault:
        output = Output(as_json=getattr(options, "json", False))
        return output.refuse(fault.code, fault_sentence(fault), status=REFUSED)
    except BrokenPipeError:
        return DONE


def _dispatch(options: Namespace) -> int:
    if options.command is None:
        from fleca_desktop.app import run_window  # noqa: PLC0415 - Qt only when there is a window

        return run_window(options.shop, demo=options.demo, smoke=options.smoke, backup=options.open_backup)
    if options.command == "backtest":
        from fleca_desktop.cli.measuring import backtest_file  # noqa: PLC0415 - each command loads only its own

        return backtest_file(options)
    from fleca_desktop.cli.shop_commands import run_shop_command  # noqa: PLC0415 - the same

    return run_shop_command(options)

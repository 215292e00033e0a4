"""Makes this source tree the installed program of the interpreter that runs this script, without network or build.

A ``.pth`` file leads to the tree, which is compiled as an installed package is; on systems with a shell,
``fleca-desktop`` stands beside the interpreter.
"""

# ruff: noqa: INP001 - a script

from __future__ import annotations

import compileall
import os
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LAUNCHER = """#!{python}
import sys

from fleca_desktop.__main__ import main

sys.exit(main())
"""


def main() -> None:
    """Link the tree, compile it, and write the launcher."""
    (Path(sysconfig.get_path("purelib")) / "fleca_desktop.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    compileall.compile_dir(ROOT / "fleca_desktop", quiet=1)
    if os.name == "posix":
        launcher = Path(sysconfig.get_path("scripts")) / "fleca-desktop"
        launcher.write_text(LAUNCHER.format(python=sys.executable), encoding="utf-8")
        launcher.chmod(0o755)


if __name__ == "__main__":
    main()

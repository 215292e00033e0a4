#!/bin/bash
# Freezes the application for Windows under Wine: wine_build.sh KIT DESTINATION (KIT is what wine_python.sh filled).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
kit=$(cd "$1" && pwd)
mkdir -p "$2"
destination=$(cd "$2" && pwd)
cd "$here/../.."
. "$here/wine_prefix.sh" "$kit/home" "$kit"
export PYTHONDONTWRITEBYTECODE=1 PYTHONUTF8=1
wine "$kit/python/python.exe" -m PyInstaller --noconfirm --log-level WARN --workpath "Z:$kit/work" \
    --distpath "Z:$destination" pyinstaller.spec </dev/null 2>&1 | cat
test -f "$destination/fleca-desktop/fleca-desktop.exe"
du -sh "$destination/fleca-desktop"

#!/bin/bash
# The Windows installer out of a frozen application: make_setup.sh DIST OUT.exe (DIST holds fleca-desktop, perhaps fleca-sync).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
dist=$(cd "$1" && pwd)
version=$(sed -nE 's/^__version__ = "([^"]+)"/\1/p' "$here/../../fleca_desktop/__init__.py")
mkdir -p "$(dirname "$2")"
icons=$(realpath "$here/../../out/icons")
parts=()
[ -d "$dist/fleca-sync" ] && parts+=("-DSYNC=$dist/fleca-sync")
makensis -V2 "-DFROZEN=$dist/fleca-desktop" "-DOUT=$(realpath -m "$2")" "-DVERSION=$version" \
    "-DICON=$icons/fleca.ico" "-DSIDE=$icons/setup-side.bmp" "${parts[@]}" "$here/setup.nsi"
ls -l "$2"

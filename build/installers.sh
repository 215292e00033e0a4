#!/bin/bash
# Makes and tests the installers that can be made on Debian: .deb and .tar.xz in a clean root, Windows' under Wine.
# Called by make installers, after the application was frozen. Ends with a table of sizes, and with status 1 where
# anything was not as it shall be, was too large or could not be tested.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=${BIN:-.venv/bin}
out=${OUT:-out}
version=$(sed -nE 's/^__version__ = "([^"]+)"/\1/p' fleca_desktop/__init__.py)
status=0
step() { printf '\n=== %s (%s s)\n' "$1" "$SECONDS"; }

build/linux/installer_tools.sh
rm -rf "$out/installers"
mkdir -p "$out/installers"

step "Linux: packages"
build/linux/make_packages.sh dist "$out/installers"
step "Linux: start of the frozen window"
xvfb-run -a -s "-screen 0 1366x768x24" env PYTHONPATH="$PWD" "$bin/python" build/start_ratio.py \
    "$PWD/dist/fleca-desktop/fleca-desktop" 1.5 || status=1
step "Linux: installed, started and removed in a clean root"
if [ "$(id -u)" = 0 ]; then
    build/linux/test_packages.sh "$out/installers"
else
    echo "NOT TESTED: a clean root needs root. Please run: sudo build/linux/test_packages.sh $out/installers" >&2
    status=1
fi

step "Windows: frozen under Wine"
kit=$out/windows
PYTHON="$PWD/$bin/python" build/windows/wine_python.sh "$kit"
rm -rf "$kit/dist"
xvfb-run -a build/windows/wine_build.sh "$kit" "$kit/dist"
step "Windows: installer"
setup=$out/installers/fleca-setup-$version.exe
build/windows/make_setup.sh "$kit/dist" "$setup"
core=$kit/core/fleca-setup-$version.exe # without the part for Hopsworks, only to be weighed
mkdir -p "$kit/core"
ln -sfn ../dist/fleca-desktop "$kit/core/fleca-desktop"
build/windows/make_setup.sh "$kit/core" "$core"
step "Windows: installed, started, upgraded and removed under Wine"
xvfb-run -a build/windows/test_setup.sh "$setup" "$kit"

step "Sizes"
"$bin/python" build/budget.py \
    dist/fleca-desktop 300 dist/fleca-sync 280 "$kit/dist/fleca-desktop" 200 "$kit/dist/fleca-sync" 280 \
    "$out/installers/fleca-desktop_${version}_$(dpkg --print-architecture).deb" 80 \
    "$out/installers/fleca-desktop-sync_${version}_$(dpkg --print-architecture).deb" 90 \
    "$(echo "$out"/installers/*.tar.xz)" 170 \
    "$core" 60 "$setup" 120 || status=1
exit "$status"

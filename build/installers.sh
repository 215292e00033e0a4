#!/bin/bash
# Makes and tests the installers that can be made here; says what could not be, and why. Called by make installers.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=${BIN:-.venv/bin}
out=${OUT:-out}
rm -rf "$out/installers"
mkdir -p "$out/installers"

build/linux/make_packages.sh dist "$out/installers"
"$bin/python" build/budget.py "$out"/installers/*.deb 200 # of which the program that speaks to Hopsworks is half
if [ "$(id -u)" = 0 ] && command -v debootstrap >/dev/null; then
    build/linux/test_packages.sh "$out"/installers/*.deb "$out"/installers/*.tar.xz
else
    echo "Not tested in a clean root: that needs root and debootstrap (apt-get install debootstrap)."
fi

missing=
for program in wine makensis x86_64-w64-mingw32-gcc gendef xvfb-run; do
    command -v "$program" >/dev/null || missing="$missing $program"
done
if [ -n "$missing" ]; then
    echo "No Windows installer: missing$missing"
    echo "    apt-get install wine wine64 nsis gcc-mingw-w64-x86-64 mingw-w64-tools xvfb"
    exit 0
fi
kit=$out/windows
[ -f "$kit/python/Lib/site-packages/PyInstaller/__init__.py" ] || PYTHON="$PWD/$bin/python" build/windows/wine_python.sh "$kit"
rm -rf "$kit/dist"
xvfb-run -a build/windows/wine_build.sh "$kit" "$kit/dist"
"$bin/python" build/budget.py "$kit/dist/fleca-desktop" 200
version=$(sed -nE 's/^__version__ = "([^"]+)"/\1/p' fleca_desktop/__init__.py)
setup=$out/installers/fleca-setup-$version.exe
build/windows/make_setup.sh "$kit/dist" "$setup"
"$bin/python" build/budget.py "$setup" "$([ -d "$kit/dist/fleca-sync" ] && echo 120 || echo 60)"
xvfb-run -a build/windows/test_setup.sh "$setup" "$kit"
ls -l "$out/installers"

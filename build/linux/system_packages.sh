#!/bin/sh
# Sees to it that the libraries Qt needs from a Debian-like system are there.
#   system_packages.sh PYTHON
# As root it installs what is missing; otherwise it says how, and fails. On other systems it does nothing.
set -eu

python=${1:-python3}
[ "$(uname -s)" = Linux ] || exit 0
PATH=$PATH:/usr/sbin:/sbin

known=$(ldconfig -p)
missing=
need() { # need LIBRARY PACKAGE
    case $known in
        *"$1 "*) ;;
        *) missing="$missing $2" ;;
    esac
}

need libEGL.so.1 libegl1
need libGL.so.1 libgl1
need libxcb.so.1 libxcb1
need libdbus-1.so.3 libdbus-1-3
need libfontconfig.so.1 libfontconfig1
need libglib-2.0.so.0 libglib2.0-0
need libxkbcommon.so.0 libxkbcommon0
need libxkbcommon-x11.so.0 libxkbcommon-x11-0
need libxcb-cursor.so.0 libxcb-cursor0
need libxcb-icccm.so.4 libxcb-icccm4
need libxcb-image.so.0 libxcb-image0
need libxcb-keysyms.so.1 libxcb-keysyms1
need libxcb-render-util.so.0 libxcb-render-util0
need libxcb-shape.so.0 libxcb-shape0
need libxcb-xkb.so.1 libxcb-xkb1
need libxcb-randr.so.0 libxcb-randr0
need libxcb-xinerama.so.0 libxcb-xinerama0
need libcups.so.2 libcups2
need libgomp.so.1 libgomp1
find /usr/share/fonts /usr/local/share/fonts -name '*.ttf' 2>/dev/null | grep -q . || missing="$missing fonts-dejavu-core"
"$python" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"

[ -n "$missing" ] || exit 0
if ! command -v apt-get >/dev/null; then
    echo "Please install what Debian calls:$missing" >&2
    exit 1
fi
if [ "$(id -u)" != 0 ]; then
    echo "Some system libraries are missing. Please run, and then try again:" >&2
    echo "    sudo apt-get install$missing" >&2
    exit 1
fi
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086 - a list of packages
apt-get install -y --no-install-recommends $missing || {
    apt-get update
    apt-get install -y --no-install-recommends $missing
}

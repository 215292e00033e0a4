#!/bin/bash
# Pictures of the Windows setup for README, taken under Wine: setup_pictures.sh SETUP.exe KIT OUT (on a display of 640 x 480:
# xvfb-run -a -s "-screen 0 640x480x24"). Wants: imagemagick xdotool. Writes OUT/setup-welcome.png and OUT/setup-parts.png.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
setup=$(realpath "$1")
kit=$(realpath "$2")
out=$(realpath "$3")
room=$(mktemp -d)
. "$here/wine_prefix.sh" "$room" "$kit"
trap 'wineserver -k || true; rm -rf "$room"' EXIT
shoot() { import -window root "$room/all.png" && convert "$room/all.png" -trim +repage +dither -colors 256 "$out/$1"; }

LC_ALL=en_GB.UTF-8 wine "$setup" </dev/null >/dev/null 2>&1 &
sleep 10
shoot setup-welcome.png
xdotool key Return
sleep 3
shoot setup-parts.png

#!/bin/bash
# Installs, starts, upgrades, refuses while open and uninstalls under Wine: test_setup.sh SETUP.exe KIT
# Wants an X display (xvfb-run) and the KIT that wine_python.sh filled. Ends with status 1 at the first thing that is not so.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
setup=$(realpath "$1")
kit=$(realpath "$2")
room=$(mktemp -d)
. "$here/wine_prefix.sh" "$room" "$kit"
# A request that the part for Hopsworks cannot fulfil: nobody listens at that port.
nowhere='{"host": "127.0.0.1", "port": 9, "project": "p", "key": "k", "connect_s": 5, "read_s": 5, "deadline_s": 50, "requests": []}'
trap 'wineserver -k || true; rm -rf "$room"' EXIT
user="$WINEPREFIX/drive_c/users/$(id -un)"
place="$user/AppData/Local/Programs/Fleca"
data="$user/AppData/Local/fleca-desktop"

so() { # so WORDS COMMAND…: says whether it is so
    local words=$1
    shift
    if "$@"; then echo "ok: $words"; else echo "NOT SO: $words" >&2 && exit 1; fi
}
run() { timeout 300 wine "$@" </dev/null 2>&1 | cat; return "${PIPESTATUS[0]}"; }

so "it installs silently, without rights of administration" run "$setup" /S
so "its program is there" test -f "$place/fleca-desktop.exe"
so "it stands on the desktop" test -f "$user/Desktop/Fleca.lnk"
so "it stands in the Start menu" test -f "$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Fleca.lnk"
so "it can be uninstalled from the settings" \
    grep -q 'QuietUninstallString' <(run reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Fleca')
so "it shows every page" run "$place/fleca-desktop.exe" --smoke
so "it starts by its shortcut" run start /wait /unix "$user/Desktop/Fleca.lnk" --smoke
fleca() { run "$place/fleca-desktop-console.exe" "$@"; }
answer=$(fleca config shop.name "Forn de prova" --json)
so "the command line answers" grep -q 'Forn de prova' <<<"$answer"
so "the shop is in the user's own folder" test -f "$data/shop.sqlite"
so "it imports a till's file" fleca import "Z:$here/../../data/sample_shop/sales.csv"
so "it forecasts" fleca forecast --weeks 1
so "it orders" fleca order --pdf "Z:$room/comanda de dilluns.pdf"
so "the order sheet is a PDF" grep -q '^%PDF' "$room/comanda de dilluns.pdf"
so "the part for Hopsworks answers" \
    grep -q '"fault"' <(printf '%s\n' "$nowhere" | timeout 120 wine "$place/fleca-sync/fleca-sync.exe" 2>&1 | cat)
touch "$place/_internal/of-the-version-before.txt"
so "it installs over itself" run "$setup" /S
so "nothing of the version before stays" test ! -e "$place/_internal/of-the-version-before.txt"
so "the shop outlives the upgrade" grep -q 'Forn de prova' <<<"$(fleca config shop.name)"
wine "$place/fleca-desktop.exe" </dev/null >/dev/null 2>&1 &
for _ in $(seq 60); do [ -f "$data/window.lock" ] && break; sleep 1; done
sleep 3
status=0
run "$setup" /S || status=$?
so "while it is open nothing is installed (status $status)" test "$status" = 3
wineserver -k || true
sleep 2
so "it uninstalls" run "$place/uninstall.exe" /S
for _ in $(seq 30); do [ -d "$place" ] || break; sleep 1; done
so "its folder is gone" test ! -d "$place"
so "its shortcuts are gone" test ! -e "$user/Desktop/Fleca.lnk"
so "the shop is kept" test -f "$data/shop.sqlite"

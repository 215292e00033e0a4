#!/bin/bash
# Installs the packages of FOLDER in a clean Debian, starts them as a user without rights, removes them: test_packages.sh FOLDER
# Needs root and debootstrap.
set -euo pipefail
package=$(realpath "$1"/fleca-desktop_*.deb)
sync=$(realpath "$1"/fleca-desktop-sync_*.deb)
archive=$(realpath "$1"/*.tar.xz)
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
room=$(mktemp -d)
root=$room/root
leave() { umount "$root/proc" 2>/dev/null || true; rm -rf "$room"; }
trap leave EXIT

so() { # so WORDS COMMAND…: says whether it is so
    local words=$1
    shift
    if "$@"; then echo "ok: $words"; else echo "NOT SO: $words" >&2 && exit 1; fi
}
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
as_owner() { # another home with spaces and accents, another locale, nothing else in the environment
    chroot "$root" setpriv --reuid=1000 --regid=1000 --clear-groups env -i HOME="/home/la fleca d'Anaïs" \
        PATH=/usr/bin:/bin LANG=ca_ES.UTF-8 QT_QPA_PLATFORM=offscreen "$@"
}

# A request that the part for Hopsworks cannot fulfil: nobody listens at that port.
nowhere='{"host": "127.0.0.1", "port": 9, "project": "p", "key": "k", "connect_s": 5, "read_s": 5, "deadline_s": 50, "requests": []}'

debootstrap --variant=minbase "$suite" "$root" >"$room/debootstrap.log" 2>&1 || { tail "$room/debootstrap.log"; exit 1; }
mount -t proc proc "$root/proc"
cp /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
cp "$package" "$root/fleca.deb"
cp "$sync" "$root/fleca-sync.deb"
inside useradd --uid 1000 --home-dir "/home/la fleca d'Anaïs" --create-home owner
so "the lists are there" inside apt-get update -qq
so "it installs with what it depends on" inside apt-get install -y -qq --no-install-recommends /fleca.deb >"$room/apt.log" 2>&1
so "it shows every page" as_owner timeout 180 fleca-desktop --smoke
so "the command line works" as_owner fleca-desktop config shop.name "Forn de prova"
so "it ran from a folder that its user cannot write" as_owner test ! -w /usr/lib/fleca-desktop
so "without its companion there is no part for Hopsworks" test ! -e "$root/usr/lib/fleca-desktop/fleca-sync"
so "the companion installs" inside apt-get install -y -qq --no-install-recommends /fleca-sync.deb >>"$room/apt.log" 2>&1
so "the part for Hopsworks answers" grep -q '"fault"' <(as_owner timeout 60 /usr/lib/fleca-desktop/fleca-sync/fleca-sync <<<"$nowhere")
so "both are removed" inside apt-get remove -y -qq fleca-desktop >>"$room/apt.log" 2>&1
so "nothing of it stays" test ! -e "$root/usr/lib/fleca-desktop" -a ! -e "$root/usr/bin/fleca-desktop"
so "the shop stays" test -f "$root/home/la fleca d'Anaïs/.local/share/fleca-desktop/shop.sqlite"
mkdir "$root/home/la fleca d'Anaïs/programes"
tar -C "$root/home/la fleca d'Anaïs/programes" -xJf "$archive"
program=$(cd "$root" && ls -d "home/la fleca d'Anaïs/programes"/*/fleca-desktop/fleca-desktop)
so "the archive shows every page where it was unpacked" as_owner timeout 180 "/$program" --smoke
so "the shop is there for it too" grep -q "Forn de prova" <(as_owner "/$program" config shop.name)

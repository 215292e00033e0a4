#!/bin/bash
# Installs the .deb in a clean Debian, starts it as a user without rights, removes it: test_packages.sh PACKAGE.deb [ARCHIVE.tar.xz]
# Needs root and debootstrap.
set -euo pipefail
package=$(realpath "$1")
archive=${2:+$(realpath "$2")}
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

debootstrap --variant=minbase "$suite" "$root" >"$room/debootstrap.log" 2>&1 || { tail "$room/debootstrap.log"; exit 1; }
mount -t proc proc "$root/proc"
cp /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
cp "$package" "$root/fleca.deb"
inside useradd --uid 1000 --home-dir "/home/la fleca d'Anaïs" --create-home owner
so "the lists are there" inside apt-get update -qq
so "it installs with what it depends on" inside apt-get install -y -qq --no-install-recommends /fleca.deb >"$room/apt.log" 2>&1
so "it shows every page" as_owner timeout 180 fleca-desktop --smoke
so "the command line works" as_owner fleca-desktop config shop.name "Forn de prova"
so "it ran from a folder that its user cannot write" as_owner test ! -w /usr/lib/fleca-desktop
so "it is removed" inside apt-get remove -y -qq fleca-desktop >>"$room/apt.log" 2>&1
so "nothing of it stays" test ! -e "$root/usr/lib/fleca-desktop" -a ! -e "$root/usr/bin/fleca-desktop"
so "the shop stays" test -f "$root/home/la fleca d'Anaïs/.local/share/fleca-desktop/shop.sqlite"
if [ -n "$archive" ]; then
    mkdir "$root/home/la fleca d'Anaïs/programes"
    tar -C "$root/home/la fleca d'Anaïs/programes" -xJf "$archive"
    program=$(cd "$root" && ls -d "home/la fleca d'Anaïs/programes"/*/fleca-desktop/fleca-desktop)
    so "the archive shows every page where it was unpacked" as_owner timeout 180 "/$program" --smoke
    so "the shop is there for it too" grep -q "Forn de prova" <(as_owner "/$program" config shop.name)
fi

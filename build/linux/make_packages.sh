#!/bin/bash
# The .deb packages and the .tar.xz out of a frozen application: make_packages.sh DIST OUT
# DIST holds fleca-desktop and perhaps fleca-sync, which becomes a package of its own: it is as large as the application,
# and an owner without a Hopsworks project needs none of it. The archive has both.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
icons=$(realpath "$here/../../out/icons")
dist=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
version=$(sed -nE 's/^__version__ = "([^"]+)"/\1/p' "$here/../../fleca_desktop/__init__.py")
architecture=$(dpkg --print-architecture)
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
umask 022

name=fleca-desktop-$version-linux-$(uname -m)
mkdir "$room/$name"
cp -a "$dist"/fleca-* "$room/$name/"
cp "$here/../../LICENSE" "$icons/fleca-256.png" "$here/fleca-desktop.desktop" "$room/$name/"
tar -C "$room" --sort=name --owner=0 --group=0 --numeric-owner -c "$name" | xz -6 -T0 >"$out/$name.tar.xz"

root=$room/root
mkdir -p "$root"/usr/{bin,lib,share/applications,share/mime/packages,share/doc/fleca-desktop} "$root/DEBIAN"
mv "$room/$name"/fleca-desktop "$root/usr/lib/fleca-desktop"
ln -s ../lib/fleca-desktop/fleca-desktop "$root/usr/bin/fleca-desktop"
cp "$here/fleca-desktop.desktop" "$root/usr/share/applications/"
cp "$here/fleca-desktop.mime.xml" "$root/usr/share/mime/packages/fleca-desktop.xml"
cp "$here/../../LICENSE" "$root/usr/share/doc/fleca-desktop/copyright"
for side in 48 128 256 512; do
    install -D -m 644 "$icons/fleca-$side.png" "$root/usr/share/icons/hicolor/${side}x$side/apps/fleca-desktop.png"
done
glibc=$(ldd --version | sed -nE '1s/.* ([0-9]+\.[0-9]+)$/\1/p')

pack() { # pack ROOT NAME: its control file is on standard input
    mkdir -p "$1/DEBIAN"
    { printf 'Installed-Size: %s\n' "$(du -sk "$1/usr" | cut -f1)" && cat; } >"$1/DEBIAN/control"
    find "$1/usr" -type d -exec chmod 755 {} +
    dpkg-deb --root-owner-group -Zxz -z9 --build "$1" "$out/$2_${version}_$architecture.deb" >/dev/null
}

pack "$root" fleca-desktop <<CONTROL
Package: fleca-desktop
Version: $version
Architecture: $architecture
Maintainer: Fleca Desktop <fleca-desktop@localhost>
Section: misc
Priority: optional
Depends: libc6 (>= $glibc), libegl1, libgl1, libxcb1, libx11-6, libfontconfig1, fonts-dejavu-core | fonts-liberation
Recommends: libcups2, fleca-desktop-sync (= $version)
Description: sales forecast and order sheet for a small bakery
 Tells the owner of a small bakery or café what next week will sell, and
 prints the order. Reads the till's exports; works without network or account.
CONTROL

if [ -d "$room/$name/fleca-sync" ]; then
    sync=$room/sync
    mkdir -p "$sync"/usr/{lib/fleca-desktop,share/doc/fleca-desktop-sync}
    mv "$room/$name/fleca-sync" "$sync/usr/lib/fleca-desktop/fleca-sync"
    cp "$here/../../LICENSE" "$sync/usr/share/doc/fleca-desktop-sync/copyright"
    pack "$sync" fleca-desktop-sync <<CONTROL
Package: fleca-desktop-sync
Version: $version
Architecture: $architecture
Maintainer: Fleca Desktop <fleca-desktop@localhost>
Section: misc
Priority: optional
Depends: fleca-desktop (= $version), libc6 (>= $glibc)
Description: exchange with a Hopsworks project, for fleca-desktop
 The program that sends weekly sums and forecasts of a bakery to its project
 in Hopsworks, and fetches history and signed models. Without it the
 application works as always, and only waits with the exchange.
CONTROL
fi
ls -l "$out"/fleca-desktop*"$version"*

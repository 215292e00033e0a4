#!/bin/bash
# The .deb and the .tar.xz out of a frozen application: make_packages.sh DIST OUT (DIST holds fleca-desktop, perhaps fleca-sync).
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
[ -d "$room/$name/fleca-sync" ] && mv "$room/$name/fleca-sync" "$root/usr/lib/fleca-desktop/fleca-sync"
ln -s ../lib/fleca-desktop/fleca-desktop "$root/usr/bin/fleca-desktop"
cp "$here/fleca-desktop.desktop" "$root/usr/share/applications/"
cp "$here/fleca-desktop.mime.xml" "$root/usr/share/mime/packages/fleca-desktop.xml"
cp "$here/../../LICENSE" "$root/usr/share/doc/fleca-desktop/copyright"
for side in 48 128 256 512; do
    install -D -m 644 "$icons/fleca-$side.png" "$root/usr/share/icons/hicolor/${side}x$side/apps/fleca-desktop.png"
done
glibc=$(ldd --version | sed -nE '1s/.* ([0-9]+\.[0-9]+)$/\1/p')
cat >"$root/DEBIAN/control" <<CONTROL
Package: fleca-desktop
Version: $version
Architecture: $architecture
Maintainer: Fleca Desktop <fleca-desktop@localhost>
Section: misc
Priority: optional
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Depends: libc6 (>= $glibc), libegl1, libgl1, libxcb1, libx11-6, libfontconfig1, fonts-dejavu-core | fonts-liberation
Recommends: libcups2
Description: sales forecast and order sheet for a small bakery
 Tells the owner of a small bakery or café what next week will sell, and
 prints the order. Reads the till's exports; works without network or account.
CONTROL
find "$root/usr" -type d -exec chmod 755 {} +
dpkg-deb --root-owner-group -Zxz --build "$root" "$out/fleca-desktop_${version}_$architecture.deb" >/dev/null
ls -l "$out"/fleca-desktop*"$version"*

#!/bin/sh
# Sees to it that what makes and tests installers is there: as root it installs what is missing, otherwise it says how, and fails.
set -eu
PATH=$PATH:/usr/sbin:/sbin
missing=
need() { # need PROGRAM PACKAGE
    command -v "$1" >/dev/null || missing="$missing $2"
}
need dpkg-deb dpkg
need xz xz-utils
need unzip unzip
need strip binutils
need debootstrap debootstrap
need wine wine
[ -x /usr/lib/wine/wine64 ] || [ -x /usr/bin/wine64 ] || missing="$missing wine64"
need makensis nsis
need x86_64-w64-mingw32-gcc gcc-mingw-w64-x86-64
need gendef mingw-w64-tools
need xvfb-run xvfb
need xauth xauth
[ -z "$missing" ] && exit 0
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "To make and test the installers some programs are missing. Please run, and then try again:" >&2
    echo "    sudo apt-get install$missing" >&2
    exit 1
fi
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086 - a list of packages
apt-get install -y --no-install-recommends $missing || {
    apt-get update
    apt-get install -y --no-install-recommends $missing
}

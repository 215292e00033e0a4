#!/bin/bash
# Sourced by the scripts for Wine: a prefix of its own in FOLDER, as Windows 10 for a user without rights of administration.
#   . wine_prefix.sh FOLDER KIT
# Standard input and output of every Wine program have to be piped or redirected.
mkdir -p "$1"
HOME=$(cd "$1" && pwd)
export HOME WINEPREFIX="$HOME/prefix" WINEDEBUG=-all
export WINEDLLOVERRIDES="mscms=n;icuuc=n;bcryptprimitives=n;winemenubuilder.exe=d;mscoree=d;mshtml=d"
if [ ! -d "$WINEPREFIX/drive_c/windows/system32" ]; then
    wineboot -i </dev/null >/dev/null 2>&1
    wine winecfg -v win10 </dev/null >/dev/null 2>&1
    wineserver -w
    cp "$2/mscms.dll" "$2/icuuc.dll" "$2/bcryptprimitives.dll" "$WINEPREFIX/drive_c/windows/system32/"
fi

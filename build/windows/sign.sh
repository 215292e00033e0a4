#!/bin/bash
# Signs programs on Windows with the certificate in $WINDOWS_CERTIFICATE (base64 of a .pfx); without one it says so and goes on.
set -euo pipefail
if [ -z "${WINDOWS_CERTIFICATE:-}" ]; then
    echo "No certificate: not signed. Windows will ask the owner whether to run the installer."
    exit 0
fi
certificate=$(mktemp --suffix=.pfx)
trap 'rm -f "$certificate"' EXIT
base64 --decode <<<"$WINDOWS_CERTIFICATE" >"$certificate"
signtool=$(ls -d "/c/Program Files (x86)/Windows Kits/10/bin/"*/x64/signtool.exe | tail -1)
MSYS2_ARG_CONV_EXCL='*' "$signtool" sign /f "$(cygpath -w "$certificate")" /p "$WINDOWS_CERTIFICATE_PASSWORD" \
    /fd sha256 /tr http://timestamp.digicert.com /td sha256 "$@"

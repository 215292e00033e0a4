#!/bin/bash
# Signs, notarises where the secrets are there, and packs dist/Fleca.app into a disk image: make_dmg.sh OUT.dmg
#   MACOS_IDENTITY                              name of the signing certificate in the keychain; "-" signs for nobody (default)
#   NOTARY_APPLE_ID NOTARY_TEAM NOTARY_PASSWORD Apple's notary service; without them the owner has to allow the app once
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
app=dist/Fleca.app
identity=${MACOS_IDENTITY:--}

# xgboost's library wants OpenMP, which must be ours: the smoke test runs with Homebrew's copy out of the way.
test -n "$(find "$app" -name 'libomp.dylib' -print -quit)" || { echo "libomp.dylib is not inside the app" >&2; exit 1; }

if [ -d dist/fleca-sync ]; then # the program that speaks to Hopsworks
    rm -rf "$app/Contents/Resources/fleca-sync"
    cp -R dist/fleca-sync "$app/Contents/Resources/"
fi

options=()
[ "$identity" = - ] || options=(--options runtime --timestamp)
find "$app" -type f \( -name '*.dylib' -o -name '*.so' -o -path '*/fleca-sync/_internal/Python*' \) -print0 |
    xargs -0 -n 50 codesign --force --sign "$identity" "${options[@]}"
[ ! -d "$app/Contents/Resources/fleca-sync" ] ||
    codesign --force --sign "$identity" "${options[@]}" "$app/Contents/Resources/fleca-sync/fleca-sync"
codesign --force --deep --sign "$identity" --entitlements "$here/entitlements.plist" "${options[@]}" "$app"
codesign --verify --deep --strict "$app"
"$app/Contents/MacOS/fleca-desktop" --smoke

if [ -n "${NOTARY_APPLE_ID:-}" ]; then
    ditto -c -k --keepParent "$app" dist/notary.zip
    xcrun notarytool submit dist/notary.zip --wait --apple-id "$NOTARY_APPLE_ID" --team-id "$NOTARY_TEAM" \
        --password "$NOTARY_PASSWORD"
    xcrun stapler staple "$app"
fi

room=$(mktemp -d)
cp -R "$app" "$room/"
ln -s /Applications "$room/Applications"
for attempt in 1 2 3 4 5; do # "Resource busy" comes and goes
    hdiutil create -volname Fleca -srcfolder "$room" -ov -format UDZO "$1" && break
    [ "$attempt" -lt 5 ] || exit 1
    sleep 5
done

mount=$(mktemp -d)
hdiutil attach "$1" -mountpoint "$mount" -nobrowse -readonly
"$mount/Fleca.app/Contents/MacOS/fleca-desktop" --smoke
hdiutil detach "$mount"

#!/bin/bash
# A Windows Python 3.11 that runs under Wine, with what the application needs, out of PyPI and mingw only.
#   wine_python.sh FOLDER (which is left as it is where it was made of the same)
# Wants: gcc-mingw-w64-x86-64 mingw-w64-tools (gendef) unzip, and a Python 3.11 whose standard library is copied.
# The release is built on Windows from the locks; this build proves the packaging. One version differs from the lock:
# numpy's, because Wine 8 lacks functions that newer ones call.
set -euo pipefail
kit=$(cd "$(dirname "$0")/wine" && pwd)
locks=$(cd "$(dirname "$0")/../../requirements" && pwd)
python=${PYTHON:-$kit/../../../.venv/bin/python}
made_of() { cat "$locks/package.txt" "$kit/../wine_python.sh" "$kit"/*.* | sha256sum; }
if [ "$(cat "$1/made.sha256" 2>/dev/null)" = "$(made_of)" ]; then exit; fi
mkdir -p "$1"
cd "$1"
rm -rf home wheels raw python # of another lock, or of a run that was stopped; what pip fetched is in its cache
mkdir -p wheels raw python/DLLs python/Lib/site-packages

fetch() { # fetch REQUIREMENT…: wheels for Windows
    "$python" -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: --python-version 3.11 \
        --implementation cp --platform win_amd64 --dest wheels "$@"
}

# python311.dll and its extension modules, as python.org built them, travel in panda3d's wheel.
fetch panda3d==1.10.16
unzip -q -o -j wheels/panda3d*.whl 'deploy_libs/*' -d raw
rm wheels/panda3d*.whl
cp raw/python311.dll raw/VCRUNTIME140.dll python/
cp raw/*.pyd raw/lib{ffi,crypto,ssl}*.dll raw/sqlite3.dll python/DLLs/
(cd "$("$python" -c 'import sysconfig; print(sysconfig.get_paths()["stdlib"])')" &&
    tar cf - --exclude=site-packages --exclude=test --exclude=lib-dynload --exclude=__pycache__ --exclude='config-*' \
        --exclude=idlelib .) | tar xf - -C python/Lib

compiler=x86_64-w64-mingw32
printf 'LIBRARY python311.dll\nEXPORTS\nPy_Main\n' >python311.def
$compiler-dlltool -d python311.def -l libpython311.a
$compiler-gcc -municode -O2 "$kit/python.c" -o python/python.exe -L. -lpython311
$compiler-gcc -municode -mwindows -DWINDOWED -O2 "$kit/python.c" -o python/pythonw.exe -L. -lpython311
gendef - python/python311.dll 2>/dev/null |
    awk 'on && NF && $1 !~ /^;/ {print $1 " = python311." $1 (/DATA/ ? " DATA" : "")} /^EXPORTS/ {on = 1}' |
    (printf 'LIBRARY python3.dll\nEXPORTS\n' && cat) >python3.def
$compiler-gcc -shared -nostdlib -Wl,-e,DllMain "$kit/empty.c" python3.def -o python/python3.dll
$compiler-gcc -shared "$kit/icuuc.c" -o icuuc.dll
$compiler-gcc -shared "$kit/mscms.c" -o mscms.dll
$compiler-gcc -shared -O2 "$kit/bcryptprimitives.c" -ladvapi32 -o bcryptprimitives.dll

"$python" "$kit/locked.py" "$locks/package.txt" numpy >locked.txt
fetch --require-hashes -r locked.txt
fetch numpy==2.0.2
for wheel in wheels/*.whl; do unzip -q -o "$wheel" -d python/Lib/site-packages; done
made_of >made.sha256

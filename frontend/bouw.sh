#!/bin/sh
# Called by Maven: "bouw.sh build" makes target/classes, "bouw.sh test" runs the tests of the script.
# Fetches the packages only when node_modules was not made from this package-lock.json.
set -eu
cd "$(dirname "$0")"

if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "Keukentafel: Node.js 20 or newer with npm is needed to build the front end (Debian: apt-get install nodejs npm). It was not found on the PATH." >&2
  exit 1
fi
if [ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 20')" != true ]; then
  echo "Keukentafel: Node.js 20 or newer is needed, this is $(node --version)." >&2
  exit 1
fi
if ! cmp -s package-lock.json node_modules/.keukentafel-lock.json; then
  npm ci --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error
  cp package-lock.json node_modules/.keukentafel-lock.json
fi

case "${1:-build}" in
  build) exec node build.mjs ;;
  test) exec node test.mjs ;;
  *) echo "bouw.sh: build or test, not '$1'" >&2; exit 2 ;;
esac

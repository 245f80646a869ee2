#!/bin/sh
# Starts Qadam from a stick. What you answer is kept in the folder "data" beside this file.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
program=$here/qadam

if ! "$program" --version >/dev/null 2>&1; then
  # Sticks are often mounted so that nothing on them may run. Then a copy runs, and is deleted afterwards.
  place=$(mktemp -d "${XDG_RUNTIME_DIR:-${TMPDIR:-/tmp}}/qadam.XXXXXX")
  trap 'rm -rf "$place"' EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  cp "$program" "$place/qadam"
  chmod 700 "$place/qadam"
  program=$place/qadam
  if ! "$program" --version >/dev/null 2>&1; then
    echo "Qadam does not run on this computer. It needs a 64-bit Linux of about 2023 or later." >&2
    exit 1
  fi
fi

QADAM_DATA=${QADAM_DATA:-$here/data}
export QADAM_DATA
"$program" "$@"

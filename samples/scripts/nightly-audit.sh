#!/usr/bin/env bash
# Checks files every night, keeps a report for each day, shows what is new since the last one and
# fails the pipeline when something open needs a decision.
#
#   samples/scripts/nightly-audit.sh REPORTS_DIR FILE...
#
# INTERDICT  the command to run; default: samples/interdict of this checkout
# WAIVERS    file with decisions, if there is one
# FAIL_ON    verdict that fails the run; default: review
#
# Exit status is that of "interdict check": 0 nothing, 1 findings, 3 rows that were not checked.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
read -ra interdict <<<"${INTERDICT:-$here/../interdict}"
command -v jq >/dev/null || { echo "nightly-audit: jq is missing; install it" >&2; exit 4; }
[ $# -ge 2 ] || { echo "usage: nightly-audit.sh REPORTS_DIR FILE..." >&2; exit 2; }

reports=$1
shift
mkdir -p "$reports"
today=$reports/$(date -u +%F).ndjson
before=$(find "$reports" -name '*.ndjson' ! -path "$today" | sort | tail -n 1)

options=(--quiet --format ndjson --out "$today" --fail-on "${FAIL_ON:-review}")
[ -z "${WAIVERS:-}" ] || options+=(--waivers "$WAIVERS")
status=0
"${interdict[@]}" check "${options[@]}" "$@" || status=$?
[ "$status" -le 1 ] || [ "$status" -eq 3 ] || exit "$status"

jq -r 'select(.summary).summary
  | "\(.assessed) checked, \(.rejected) not checked, \(.decided) decided; gravest open verdict: \(.open)",
    (.notes[] | "note: " + .)' "$today"

# One line for each open finding from review up.
jq -r '
  select(.matches) | . as $record | .matches[]
  | select(.verdict == "REVIEW" or .verdict == "PROHIBITED")
  | select(.decision == null or .decision.standing != "applies" or .decision.outcome == "confirmed")
  | [.verdict, $record.recordId, $record.date // "no date", $record.agency // "no agency",
     .vendorName, ([.rulings[] | select(.verdict == "REVIEW" or .verdict == "PROHIBITED") | .title][0] // "")]
  | @tsv' "$today"

jq -r 'select(.rejected).rejected | "not checked: \(.file):\(.row) \(.field) \(.detail)"' "$today"

if [ -n "$before" ]; then
  "${interdict[@]}" diff "$before" "$today" || [ $? -eq 1 ]
fi
exit "$status"

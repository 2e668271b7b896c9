# What the measurements share.

rows=""
nginx_process=""
started=""

say() {
  echo "$1" >&2
}

need_tools() {
  local missing=()
  command -v wrk >/dev/null || missing+=(wrk)
  [ -x /usr/sbin/nginx ] || missing+=(nginx-light)
  command -v curl >/dev/null || missing+=(curl)
  command -v psql >/dev/null && command -v pgbench >/dev/null || missing+=(postgresql-contrib postgresql-client)
  [ ${#missing[@]} = 0 ] && return
  [ "$(id -u)" = 0 ] || fail "Tools for measuring are missing: install them with 'apt-get install ${missing[*]}'."
  apt-get update -q && apt-get install -q -y --no-install-recommends "${missing[@]}"
}

stop_everything() {
  stop_started
  if [ -n "$nginx_process" ]; then
    kill "$nginx_process" 2>/dev/null || true
    wait "$nginx_process" 2>/dev/null || true
  fi
  rm -rf "$folder"
}

start_program() {
  "${program[@]}" --development >"$folder/log" 2>&1 &
  started=$!
  wait_for /health/ready && wait_for /en || { cat "$folder/log" >&2; fail "The program did not start."; }
}

median() {
  printf '%s\n' "$@" | sort -g | sed -n "$((($# + 1) / 2))p"
}

calculate() {
  awk "BEGIN { printf \"%.${2:-2}f\", $1 }"
}

# A rounded number with its thousands apart.
readable() {
  printf "%'.0f" "$1"
}

# One row: what, figure, budget, whether it is met (a comparison), how it is measured.
row() {
  local met
  met=$(awk "BEGIN { print ($4) ? \"yes\" : \"**no**\" }")
  rows+="| $1 | $2 | $3 | $met | $5 |"$'\n'
  say "$1: $2 (budget $3: $met)"
}

# Runs wrk and keeps what it says in $folder/wrk; any answer that is not 2xx or 3xx ends the measuring.
run_wrk() {
  wrk --latency "$@" >"$folder/wrk"
  if grep -E 'Non-2xx|Socket errors' "$folder/wrk" >&2; then
    fail "Not every request was answered well, so the figures would mean nothing."
  fi
}

wrk_rate() {
  awk '/^Requests\/sec:/ { print $2 }' "$folder/wrk"
}

# The 99th percentile in milliseconds.
wrk_p99() {
  awk '$1 == "99%" { v = $2; if (v ~ /us$/) v = v / 1000; else if (v ~ /[0-9]s$/) v = v * 1000; else v = v + 0; print v }' "$folder/wrk"
}

write_results() {
  cat <<END
# What was measured

By \`bin/bench\` on $(date -u +%Y-%m-%d) at commit $(git rev-parse --short HEAD 2>/dev/null || echo unknown): $(nproc) cores ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)),
$(awk '/^MemTotal/ { printf "%.0f GB", $2 / 1024 / 1024 }' /proc/meminfo) of memory, Linux $(uname -r), $("$JAVA_HOME/bin/java" -version 2>&1 | sed -n 2p).
Load of the machine in the minute before: $load_before.

| What | Figure | Budget | Met | How |
|---|---|---|---|---|
$rows
Not measured yet: growth (5,000 against 5,000,000 endorsements); the issue that fills the database with them brings it.
[README.md](README.md) says how each figure comes about and what it does not tell.
END
}

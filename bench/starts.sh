# How long a start takes, and how much memory the program needed at most.

milliseconds() {
  local now=${EPOCHREALTIME/[.,]/}
  echo $((now / 1000))
}

# Starts the program and sets `took` to the milliseconds until both the health check and home answer.
time_start() {
  local from
  from=$(milliseconds)
  start_program
  took=$(($(milliseconds) - from))
}

measure_starts() {
  local times=()
  load_before=$(cut -d' ' -f1 /proc/loadavg)
  # A folder for the database server's own files too: the very first run unpacks them.
  program=("${program[0]}" "-Dot.epg.working-dir=$folder/server" "${program[@]:1}")
  time_start
  row "Very first start" "$(calculate "$took / 1000" 1) s" "8 s" "$took <= 8000" \
    "until /health/ready and /en answer 200: the server unpacked, a cluster made, tables and the campaign brought in"
  for _ in 1 2 3; do
    stop_started
    time_start
    times+=("$took")
  done
  stop_started
  row "Start" "$(calculate "$(median "${times[@]}") / 1000" 1) s" "3 s" "$(median "${times[@]}") <= 3000" \
    "the same on the initialised embedded database; median of three"
}

measure_memory() {
  local most
  most=$(awk '/^VmHWM/ { print $2 }' "/proc/$started/status")
  row "Memory" "$(calculate "$most / 1024" 0) MB" "384 MB" "$most <= 384 * 1024" \
    "the most that was ever resident (VmHWM) of the Java process after all the load above"
}

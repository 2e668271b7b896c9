# Endorsing: the form's way to the disk against pgbench with the same statements on the same server.

query() {
  psql -X -q -A -t -h 127.0.0.1 -p "$database_port" -U postgres -d postgres -c "$1"
}

measure_endorsements() {
  local rates=() yardstick=() ratios=() text html before posted=0
  database_port=$(sed -n 4p "$HCL_DATA_DIR/postgres/cluster/postmaster.pid")
  say "Warming up …"
  post warm 10
  text=$(query "select text_body from outbox_mail limit 1")
  html=$(query "select html_body from outbox_mail limit 1")
  insert_directly 3 >/dev/null
  before=$(query "select count(*) from endorsement e join outbox_mail m on m.recipient = e.email where e.email like 'person-%'")
  for turn in 1 2 3; do
    post "turn$turn" 5
    rates+=("$(wrk_rate)")
    posted=$((posted + $(awk '/requests in/ { print $1 }' "$folder/wrk")))
    yardstick+=("$(insert_directly 5)")
    ratios+=("$(calculate "${rates[-1]} / ${yardstick[-1]}" 3)")
  done
  before=$(($(query "select count(*) from endorsement e join outbox_mail m on m.recipient = e.email where e.email like 'person-%'") - before))
  [ "$before" -ge "$posted" ] || fail "Of $posted endorsements that were answered only $before are in the database."
  row "Endorsing, durable with its mail, against pgbench" \
    "$(calculate "$(median "${ratios[@]}")") ($(readable "$(median "${rates[@]}")") against $(readable "$(median "${yardstick[@]}")") a second)" \
    "at least 0.5" "$(median "${ratios[@]}") >= 0.5" "wrk -t2 -c16 posting forms, then pgbench -M prepared -c16 -j2, 5 s each in turn, three times; median ratio"
}

post() {
  run_wrk -t2 -c16 -d"$2"s -s bench/endorse.lua "http://127.0.0.1:$port" -- "$1"
}

insert_directly() {
  pgbench -n -M prepared -c 16 -j 2 -T "$1" -f bench/endorse.sql -D text="$text" -D html="$html" \
    -h 127.0.0.1 -p "$database_port" -U postgres postgres 2>"$folder/pgbench.log" >"$folder/pgbench" ||
    { cat "$folder/pgbench.log" >&2; fail "pgbench failed."; }
  awk '/^tps/ { print $3 }' "$folder/pgbench"
}

# Two nodes on one database: 64 clients confirm and withdraw the same 500 endorsements for half a minute.

people=500
other_node=""

stop_other_node() {
  kill "$other_node" 2>/dev/null || true
  wait "$other_node" 2>/dev/null || true
}

stop_both_nodes() {
  stop_other_node
  stop_everything
}

measure_two_nodes() {
  local data=$HCL_DATA_DIR first=$port second server url waiting answered
  stop_started
  export HCL_DATA_DIR=$folder/nodes
  "${program[@]}" pack import campaigns/ontario --write >"$folder/nodes.log" 2>&1 || { cat "$folder/nodes.log" >&2; fail "The campaign could not be imported."; }
  "${program[@]}" demo --endorsements 800 --yes >>"$folder/nodes.log" 2>&1 || { cat "$folder/nodes.log" >&2; fail "The crowd could not be invented."; }
  start_program
  database_port=$(sed -n 4p "$HCL_DATA_DIR/postgres/cluster/postmaster.pid")
  url=postgres://postgres@127.0.0.1:$database_port/postgres
  second=$(free_port)
  HCL_PORT=$second HCL_DATABASE_URL=$url "${program[@]}" --development >"$folder/second.log" 2>&1 &
  other_node=$!
  trap stop_both_nodes EXIT
  server=$port port=$second
  wait_for /health/ready || { cat "$folder/second.log" >&2; fail "The second node did not start."; }
  port=$server
  query "insert into endorsement_token (token_hash, endorsement_id, issued_at, confirms_until)
         select encode(sha256(lpad(n::text, 32, '0')::bytea), 'hex'), id, now(), now() + interval '30 days'
           from (select id, row_number() over (order by id) as n from endorsement where state = 'CONFIRMED' limit $people) e" >/dev/null
  say "Clicking at two nodes …"
  wrk -t2 -c32 -d30s --timeout 10s --latency -s bench/clicks.lua "http://127.0.0.1:$first" -- "$people" >"$folder/wrk-first" &
  wrk -t2 -c32 -d30s --timeout 10s --latency -s bench/clicks.lua "http://127.0.0.1:$second" -- "$people" >"$folder/wrk-second"
  wait $!
  if grep -hE 'Non-2xx|Socket errors' "$folder/wrk-first" "$folder/wrk-second" >&2; then
    cat "$folder/wrk-first" "$folder/wrk-second" >&2
    fail "Not every click was answered well."
  fi
  answered=$(awk '/requests in/ { sum += $1 } END { print sum }' "$folder/wrk-first" "$folder/wrk-second")
  for _ in $(seq 50); do
    waiting=$(query "select count(*) from endorsement_event where tallied_at is null")
    [ "$waiting" = 0 ] && break
    sleep 0.2
  done
  stop_other_node
  trap stop_everything EXIT
  HCL_DATABASE_URL=$url "${program[@]}" endorsements check >"$folder/nodes.log" 2>&1 || { cat "$folder/nodes.log" >&2; fail "Two nodes made the count wrong."; }
  row "Two nodes, 64 clients, $people endorsements confirmed and withdrawn at once" "$(readable "$answered") clicks, the count right, no failure" \
    "the count as a recount, no 5xx" "1" "wrk -t2 -c32 at each node for 30 s, then bin/hcl endorsements check"
  stop_started
  export HCL_DATA_DIR=$data
}

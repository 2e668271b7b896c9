# Public pages: rate against nginx with the same bytes, latency at half that rate, and what home weighs.

start_nginx() {
  mkdir "$folder/files"
  nginx_port=$(free_port)
  sed -e "s|FOLDER|$folder|g" -e "s|PORT|$nginx_port|g" bench/nginx.conf >"$folder/nginx.conf"
  [ "$(id -u)" = 0 ] || sed -i '/^user /d' "$folder/nginx.conf"
  /usr/sbin/nginx -p "$folder" -c "$folder/nginx.conf" 2>"$folder/nginx.log" &
  nginx_process=$!
}

measure_pages() {
  local site=http://127.0.0.1:$port council
  start_nginx
  council=$(curl -s "$site/en/tracker" | grep -o '/en/councils/[a-z0-9-]*' | head -1)
  [ -n "$council" ] || fail "The tracker names no council."
  say "Warming up …"
  for path in /en /en/tracker "$council"; do run_wrk -t2 -c32 -d5s "$site$path"; done
  measure_page Home /en
  measure_page Tracker /en/tracker
  measure_page "A council's page" "$council"
}

measure_page() {
  local ours=http://127.0.0.1:$port$2 file=${2//\//_}.html theirs rates=() yardstick=() ratios=() bytes rate
  theirs=http://127.0.0.1:$nginx_port/$file
  curl -s "$ours" >"$folder/files/$file"
  bytes=$(wc -c <"$folder/files/$file")
  sleep 1
  run_wrk -t2 -c32 -d1s "$theirs"
  for _ in 1 2 3; do
    run_wrk -t2 -c32 -d5s "$ours"
    rates+=("$(wrk_rate)")
    run_wrk -t2 -c32 -d5s "$theirs"
    yardstick+=("$(wrk_rate)")
    ratios+=("$(calculate "${rates[-1]} / ${yardstick[-1]}" 3)")
  done
  rate=$(median "${rates[@]}")
  row "$1 ($(readable "$bytes") bytes), against nginx" \
    "$(calculate "$(median "${ratios[@]}")") ($(readable "$rate") against $(readable "$(median "${yardstick[@]}")") a second)" \
    "at least 0.6" "$(median "${ratios[@]}") >= 0.6" "wrk -t2 -c32, 5 s each in turn, three times; median ratio"
  measure_calm "$1" "$ours" "$rate"
}

# Each connection pauses 10 ms before a request, so the rate follows from their number; a short run tells which number.
measure_calm() {
  local connections half
  half=$(calculate "$3 / 2" 0)
  connections=$(calculate "$half * 0.0105 + 2" 0)
  run_wrk -t2 -c"$connections" -d3s -s bench/pause.lua "$2"
  connections=$(calculate "$connections * $half / $(wrk_rate)" 0)
  run_wrk -t2 -c"$connections" -d5s -s bench/pause.lua "$2"
  row "$1, p99 at half that rate" "$(calculate "$(wrk_p99)" 1) ms at $(readable "$(wrk_rate)") a second" \
    "under 50 ms" "$(wrk_p99) < 50" "wrk -t2 -c$connections with a pause of 10 ms before each request, 5 s"
}

measure_weight() {
  local site=http://127.0.0.1:$port weight=0 parts
  fetch() { curl -s --compressed -o "$folder/body" -w '%{size_header} %{size_download}' "$site$1" | awk '{ print $1 + $2 }'; }
  weight=$(fetch /en)
  parts=$(grep -oE '(href|src)="/(assets|map)/[^"]*"' "$folder/body" | cut -d'"' -f2 | sort -u)
  for part in $parts; do weight=$((weight + $(fetch "$part"))); done
  row "Home over the wire" "$(calculate "$weight / 1024" 1) KB in $(($(wc -w <<<"$parts") + 1)) answers" "60 KB" "$weight <= 60 * 1024" \
    "curl with gzip, headers included: the page and every style sheet, script and picture it names"
}

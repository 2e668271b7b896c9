# The kit: how long its page and its files take, each for another municipality, so that nothing was kept from before.

measure_kit() {
  local site=http://127.0.0.1:$port codes
  codes=($(cut -d, -f1 campaigns/ontario/municipalities.csv | grep -E '^[0-9]{7}$' | head -80))
  say "Warming up …"
  for code in "${codes[@]:0:40}"; do
    for what in kit kit/resolution kit/council-report.docx kit/council-report.pdf; do fetch_once "/en/$what?municipality=$code" >/dev/null; done
  done
  measure_each "Kit, the page" kit 150
  measure_each "Kit, a document as a page" kit/council-report 150
  measure_each "Kit, a Word file" kit/council-report.docx 400
  measure_each "Kit, a PDF" kit/council-report.pdf 1000
}

# The milliseconds that an answer took.
fetch_once() {
  local status time
  read -r status time < <(curl -s -o /dev/null -w '%{http_code} %{time_total}\n' "http://127.0.0.1:$port$1")
  [ "$status" = 200 ] || fail "$1 answered $status."
  calculate "$time * 1000" 1
}

measure_each() {
  local times=() slowest
  for code in "${codes[@]:40:40}"; do times+=("$(fetch_once "/fr/$2?municipality=$code")"); done
  slowest=$(printf '%s\n' "${times[@]}" | sort -g | tail -1)
  row "$1" "$(median "${times[@]}") ms (slowest $slowest ms)" "under $3 ms" "$(median "${times[@]}") < $3" \
    "curl, one after the other, 40 municipalities that nothing was made out for before; median"
}

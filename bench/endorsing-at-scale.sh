# Many endorsements: how long lists, searches and the staff's pages take with 200,000 of them, and whether the count is right.

scale=${HCL_BENCH_ENDORSEMENTS:-200000}

measure_endorsing_at_scale() {
  local took from jar data=$HCL_DATA_DIR
  stop_started
  export HCL_DATA_DIR=$folder/scale
  "${program[@]}" pack import campaigns/ontario --write >"$folder/scale.log" 2>&1 || { cat "$folder/scale.log" >&2; fail "The campaign could not be imported."; }
  say "Inventing $(readable "$scale") people …"
  from=$(milliseconds)
  "${program[@]}" demo --endorsements "$scale" --yes >"$folder/scale.log" 2>&1 || { cat "$folder/scale.log" >&2; fail "The crowd could not be invented, or its count is wrong."; }
  took=$(calculate "($(milliseconds) - $from) / 1000" 1)
  row "Inventing $(readable "$scale") endorsements, counted and compared" "$took s" "60 s" "$took <= 60" \
    "bin/hcl demo --endorsements $scale; exits with 1 where the count differs from a recount"
  start_program
  jar=$folder/cookies
  sign_in "$jar"
  measure_often "Home" /en
  measure_often "A council's page" /en/councils/ottawa
  measure_often "People, the list" /en/endorsers
  measure_often "People, a search" "/en/endorsers?q=marchand"
  measure_often "People, of one municipality" "/en/endorsers?municipality=3506008"
  measure_often "Staff, the list of endorsements" /en/admin/endorsements
  measure_often "Staff, a search" "/en/admin/endorsements?q=marchand"
  measure_often "Staff, the inbox" /en/admin/inbox
  measure_often "Staff, clean-ups" /en/admin/endorsements/cleanups
  measure_often "Staff, attempts" /en/admin/endorsements/trends
  measure_often "Staff, updates" /en/admin/updates
  measure_often "Staff, paper" /en/admin/endorsements/paper
  measure_often "Staff, the count" /en/admin/endorsements/count
  measure_often "Staff, what is due to go" /en/admin/retention
  stop_started
  "${program[@]}" endorsements check >"$folder/scale.log" 2>&1 || { cat "$folder/scale.log" >&2; fail "The count is wrong."; }
  row "The count against a recount, $(readable "$scale") endorsements" "the same" "the same" "1" "bin/hcl endorsements check"
  export HCL_DATA_DIR=$data
}

# Signs in as the administrator whom the program's log names, into a jar of cookies.
sign_in() {
  local link
  link=$(grep -o 'http://[^ ]*/sign-in/[a-z0-9]*' "$folder/log" | head -1)
  curl -s -o /dev/null -c "$1" -X POST "http://127.0.0.1:$port/${link#http://*/}" || fail "Nobody could sign in."
}

# Pages that are not there (yet) are left out.
measure_often() {
  local address=http://127.0.0.1:$port$2 times=() half most turn status time join='?'
  [[ $2 == *\?* ]] && join='&'
  status=$(curl -s -o /dev/null -b "$jar" -w '%{http_code}' "$address")
  [ "$status" = 404 ] && return
  [ "$status" = 200 ] || fail "$2 answered $status."
  for turn in $(seq 45); do
    # Another address each time, so that no kept page answers.
    read -r status time < <(curl -s -o /dev/null -b "$jar" -w '%{http_code} %{time_total}\n' "$address${join}turn=$turn")
    [ "$status" = 200 ] || fail "$2 answered $status."
    [ "$turn" -gt 5 ] && times+=("$(calculate "$time * 1000" 1)")
  done
  half=$(median "${times[@]}")
  most=$(printf '%s\n' "${times[@]}" | sort -g | sed -n "$(((${#times[@]} * 95 + 99) / 100))p")
  row "$1, with $(readable "$scale") ${things:-endorsements}" "$half ms (p95 $most ms)" "p95 under ${limit:-200} ms" "$most < ${limit:-200}" \
    "curl, one after the other, 40 times after 5 to warm up; median and 95th percentile"
}

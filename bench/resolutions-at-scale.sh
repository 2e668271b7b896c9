# Many decisions: how long the pages of the councils take with 5,000 records of 40,000 steps.

resolutions=${HCL_BENCH_RESOLUTIONS:-5000}

measure_resolutions_at_scale() {
  local took from data=$HCL_DATA_DIR scale=$resolutions
  stop_started
  export HCL_DATA_DIR=$folder/resolutions
  "${program[@]}" pack import campaigns/ontario --write >"$folder/scale.log" 2>&1 || { cat "$folder/scale.log" >&2; fail "The campaign could not be imported."; }
  say "Inventing $(readable "$scale") decisions …"
  from=$(milliseconds)
  "${program[@]}" demo --resolutions "$scale" --yes >"$folder/scale.log" 2>&1 || { cat "$folder/scale.log" >&2; fail "The decisions could not be invented."; }
  took=$(calculate "($(milliseconds) - $from) / 1000" 1)
  row "Inventing $(readable "$scale") decisions of eight steps" "$took s" "120 s" "$took <= 120" "bin/hcl demo --resolutions $scale"
  start_program
  jar=$folder/cookies
  sign_in "$jar"
  things=decisions limit=100
  measure_often "Home" /en
  measure_often "Tracker" /en/tracker
  measure_often "Tracker, one priority" "/en/tracker?status=COUNTED"
  measure_often "A council's page" /en/councils/ottawa
  measure_often "Threshold" /en/threshold
  measure_often "Priorities" /en/priorities
  unset limit
  measure_often "Staff, the list of decisions" /en/admin/resolutions
  unset things
  [ -n "$nginx_process" ] || start_nginx
  measure_page "Tracker, with $(readable "$scale") decisions" /en/tracker
  stop_started
  export HCL_DATA_DIR=$data
}

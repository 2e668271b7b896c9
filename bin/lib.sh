# What the scripts in this folder share: the project's folder, a JDK 25 or later, Maven, and how the program is started.

cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() {
  echo "$1" >&2
  exit 1
}

java_major() {
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = \([0-9]*\).*/\1/p'
}

is_jdk() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ "$(java_major "$1")" -ge 25 ] 2>/dev/null
}

find_jdk() {
  local found candidate
  found=$(command -v javac || true)
  for candidate in "${JAVA_HOME:-}" \
    /usr/lib/jvm/*25* /opt/*25* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* \
    "${found:+$(dirname "$(dirname "$(readlink -f "$found")")")}"; do
    if is_jdk "$candidate"; then
      echo "$candidate"
      return
    fi
  done
  return 1
}

need_jdk() {
  JAVA_HOME=$(find_jdk) || fail "A JDK 25 or later is missing: install one (such as Eclipse Temurin 25) or let JAVA_HOME point to it."
  export JAVA_HOME
}

need_maven() {
  command -v mvn >/dev/null && return
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || fail "Maven is missing: install it with 'apt-get install maven'."
  apt-get update -q && apt-get install -q -y --no-install-recommends maven
}

jar=target/help-communities-lead.jar
# The program unpacked, and what a start for training taught the virtual machine.
quick=target/quick
cache=$quick/start.aot

# Keeps the program within 384 MB; docs/operations.md says why each is there.
JAVA_FLAGS=(-XX:+UseSerialGC -Xmx160m -XX:+UseCompactObjectHeaders -XX:ReservedCodeCacheSize=64m)

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 10000))
    (: <>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

# The status that a path answers with at $port.
status_of() {
  local status=""
  exec 3<>"/dev/tcp/127.0.0.1/$port" || return 1
  printf 'GET %s HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$1" "$port" >&3
  read -r _ status _ <&3 || true
  exec 3<&- 3>&-
  echo "$status"
}

# Waits until a path answers 200 at $port; fails where the program $started ends or takes longer than two minutes.
wait_for() {
  local until=$((SECONDS + 120))
  while [ "$SECONDS" -lt "$until" ]; do
    kill -0 "$started" 2>/dev/null || return 1
    [ "$(status_of "$1" 2>/dev/null)" = 200 ] && return
    sleep 0.02
  done
  return 1
}

# Ends the program $started, if there is one.
stop_started() {
  if [ -n "${started:-}" ]; then
    kill "$started" 2>/dev/null || true
    wait "$started" 2>/dev/null || true
    started=""
  fi
}

# Builds the program when its sources are newer than it.
build_if_newer() {
  # The jar itself bears the date of its release, so that builds can be compared; this file says when it was built.
  local built=target/built
  if [ ! -f "$jar" ] || [ ! -f "$built" ] || [ -n "$(find pom.xml src/main .mvn -newer "$built" -print -quit)" ]; then
    need_maven
    echo "Building (the first time takes some minutes) …" >&2
    mvn -B -q -ntp -DskipTests package >&2
    touch "$built"
  fi
}

# Unpacks the program and starts it once on a data folder of its own, so that later starts take a fraction of the time.
prepare_quick_start() {
  local port folder=target/quick-data log=target/quick.log
  [ -f "$cache" ] && [ "$cache" -nt target/built ] && return
  echo "Preparing a quick start (once after a build) …" >&2
  rm -rf "$quick" "$folder"
  port=$(free_port)
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$quick" >"$log" 2>&1 || return 1
  env -u HCL_DATABASE_URL -u HCL_BASE_URL -u HCL_SMTP_URL -u HCL_CAMPAIGN -u HCL_ADMIN_EMAIL \
    HCL_PORT="$port" HCL_DATA_DIR="$folder" "$JAVA_HOME/bin/java" "${JAVA_FLAGS[@]}" "-XX:AOTCacheOutput=$cache" \
    -jar "$quick/$(basename "$jar")" --development >>"$log" 2>&1 &
  started=$!
  wait_for /en && wait_for /en/tracker
  stop_started
  rm -rf "$folder"
  [ -f "$cache" ]
}

# Sets `program`: how to start what is built, the quick way where it is prepared.
choose_program() {
  program=("$JAVA_HOME/bin/java" "${JAVA_FLAGS[@]}")
  if [ -f "$cache" ]; then
    program+=("-XX:AOTCache=$cache" -jar "$quick/$(basename "$jar")")
  else
    program+=(-jar "$jar")
  fi
}

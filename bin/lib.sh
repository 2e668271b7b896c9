# What the scripts in this folder share: the project's folder, a JDK 25 or later, and Maven.

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

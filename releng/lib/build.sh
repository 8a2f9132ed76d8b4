# What releng/run and releng/test share. To be sourced by bash; $root is the checkout.

MAVEN_VERSION=3.9.11

say() { printf 'tocsin: %s\n' "$*" >&2; }
die() {
    say "$*"
    exit 2
}

# The major version of the JDK in a folder, read without starting it; 0 when there is none.
jdk_version() {
    local line version=0
    if [[ -x $1/bin/javac && -r $1/release ]]; then
        while IFS= read -r line; do
            if [[ $line == JAVA_VERSION=* ]]; then
                version=${line#*\"}
                version=${version%%[!0-9]*}
            fi
        done <"$1/release"
    fi
    echo "${version:-0}"
}

# Sets and exports JAVA_HOME to a JDK of 21 or newer.
find_jdk() {
    local candidate on_path
    on_path=$(command -v javac || true)
    [[ -n $on_path ]] && on_path=$(readlink -f -- "$on_path") && on_path=${on_path%/bin/javac}
    for candidate in "${JAVA_HOME:-}" "$on_path" \
        /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        [[ -n $candidate ]] || continue
        if (($(jdk_version "$candidate") >= 21)); then
            export JAVA_HOME=$candidate
            return 0
        fi
    done
    return 1
}

need_jdk() {
    local package
    find_jdk && return
    for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
        if apt-cache show "$package" >/dev/null 2>&1; then
            need_packages "$package"
            find_jdk && return
        fi
    done
    die 'no JDK of version 21 or newer found: install one, or set JAVA_HOME to it'
}

installed() { [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

# Installs the Debian packages that are missing, or says which line does.
need_packages() {
    local package missing=()
    command -v dpkg-query >/dev/null || return 0
    for package in "$@"; do
        installed "$package" || installed "${package}t64" || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    if ((EUID == 0)); then
        say "installing ${missing[*]}"
        mkdir -p "$root/target"
        { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${missing[@]}"; } \
            >"$root/target/apt.log" 2>&1 && return 0
        tail -n 5 "$root/target/apt.log" >&2
    fi
    say "missing packages: sudo apt-get install -y --no-install-recommends ${missing[*]}"
    return 1
}

# The packages that only make the workbench look well: no reason to stop.
want_looks() {
    ((EUID == 0)) || return 0
    need_packages adwaita-icon-theme librsvg2-common fonts-noto-core fonts-dejavu-core || true
}

# The servers that tests start, each for itself.
need_servers() {
    [[ -n $(compgen -G '/usr/lib/postgresql/*/bin/initdb') ]] && return
    if ((EUID == 0)) && [[ ! -e /etc/postgresql-common/createcluster.conf ]]; then
        # the tests have a server of their own each: none is to be started for the whole machine
        mkdir -p /etc/postgresql-common
        echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
    fi
    need_packages postgresql || die 'the history of alerts is tested with PostgreSQL'
}

have_gtk() { PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0'; }

need_gtk() { have_gtk || need_packages libgtk-3-0 || die 'the workbench needs GTK 3'; }

is_maven() {
    local version
    version=$("$1" -version 2>/dev/null | sed -nE 's/.*Apache Maven ([0-9]+)\.([0-9]+).*/\1 \2/p' | head -n 1)
    [[ -n $version ]] && ((${version% *} == 3 && ${version#* } >= 9))
}

# Sets mvn to a Maven of 3.9 or newer, which any older one can fetch.
need_maven() {
    local candidate cache=${XDG_CACHE_HOME:-$HOME/.cache}/tocsin old
    for candidate in "${MAVEN_HOME:+$MAVEN_HOME/bin/mvn}" "$(command -v mvn || true)" "$cache/apache-maven-$MAVEN_VERSION/bin/mvn"; do
        if [[ -n $candidate && -x $candidate ]] && is_maven "$candidate"; then
            mvn=$candidate
            return
        fi
    done
    old=$(command -v mvn || true)
    if [[ -z $old ]]; then
        need_packages maven && old=$(command -v mvn) || die 'no Maven found: install maven'
    fi
    say "fetching Maven $MAVEN_VERSION"
    mkdir -p "$cache" "$root/target"
    (cd / && "$old" -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
        -Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" -DoutputDirectory="$cache") \
        >"$root/target/maven.log" 2>&1 || { tail -n 5 "$root/target/maven.log" >&2; die "Maven $MAVEN_VERSION could not be fetched"; }
    (cd "$cache" && "$JAVA_HOME/bin/jar" xf "apache-maven-$MAVEN_VERSION-bin.zip" && rm "apache-maven-$MAVEN_VERSION-bin.zip" \
        && chmod +x "apache-maven-$MAVEN_VERSION/bin/mvn")
    mvn=$cache/apache-maven-$MAVEN_VERSION/bin/mvn
    is_maven "$mvn" || die "Maven $MAVEN_VERSION does not start"
}

# The errors of a Maven log, without Maven's own advice.
errors_of() {
    grep -E '^\[ERROR\]' "$1" | grep -vE 'osgi\.platform|^\[ERROR\] *$|re-run Maven|Re-run Maven|\[Help 1\]|For more information|After correcting|mvn <args>' | head -n "${2:-30}" >&2
}

# Has everything compiled: the compiler looks at changed files only, not at what has become of all that they use.
forget_classes() { rm -rf "$root"/bundles/*/target/classes "$root"/bundles/*/target/test-classes; }

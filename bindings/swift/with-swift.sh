#!/usr/bin/env bash
# Runs a command where there is a Swift 6 toolchain, with the repository at the same path:
#
#   bindings/swift/with-swift.sh swift --version
#
# A `swift` on the PATH is used as it is. Without one, a small Debian with Debian's own Swift is brought into a cache folder
# once (about a minute, 3 GB; IEPKIT_SWIFT_ROOT says where) and the command runs inside it. That takes root and apt.
set -euo pipefail
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

if command -v swift >/dev/null; then
    cd "$repository"
    exec "$@"
fi

refuse() {
    echo "swift: no toolchain: $1" >&2
    echo "swift: install Swift 6 (swift.org/install) so that \`swift\` is on the PATH, or leave it out: cargo xtask test --without swift" >&2
    exit 1
}
[ "$(uname -s)" = Linux ] || refuse "none can be brought on this system"
[ "$(id -u)" = 0 ] || refuse "only root can bring one"
command -v apt-get >/dev/null || refuse "only a Debian-like system can bring one"

root=${IEPKIT_SWIFT_ROOT:-$HOME/.cache/iepkit/swift}
mkdir -p "$(dirname "$root")"
exec 9>"$root.lock"
flock 9
if [ ! -e "$root/.ready" ]; then
    echo "swift: bringing a toolchain into $root (about 3 GB, once)" >&2
    if ! command -v mmdebstrap >/dev/null; then
        apt-get update -qq
        apt-get install -y -qq --no-install-recommends mmdebstrap >&2
    fi
    rm -rf --one-file-system "$root"
    mmdebstrap --mode=root --variant=minbase \
        --include=swiftlang,libc6-dev,libstdc++-14-dev,git,ca-certificates \
        --aptopt='Acquire::Languages "none"' \
        --dpkgopt='path-exclude=/usr/share/doc/*' \
        --dpkgopt='path-exclude=/usr/share/man/*' \
        --dpkgopt='path-exclude=/usr/share/locale/*' \
        trixie "$root" >&2 || refuse "Debian's packages could not be had"
    touch "$root/.ready"
fi
flock -u 9

mkdir -p "$root$repository"
export ROOT="$root" REPOSITORY="$repository"
# A mount namespace of its own: nothing stays mounted afterwards, whatever happens. Swift finds its libraries through /proc.
exec unshare --mount --propagation private bash -euc '
    mount --bind "$REPOSITORY" "$ROOT$REPOSITORY"
    mount -t proc proc "$ROOT/proc"
    mount --rbind /dev "$ROOT/dev"
    exec chroot "$ROOT" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/root LANG=C.UTF-8 CI="${CI:-}" \
        sh -c "cd \"$REPOSITORY\" && exec \"\$@\"" sh "$@"' bash "$@"

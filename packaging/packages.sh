# SPDX-FileCopyrightText: 2026 The Pulsedeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# Sourced by the scripts beside it: what Debian packages are needed, and how they get here.

build_packages="
g++ cmake ninja-build ccache mold
qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl1-mesa-dev
libqt6sql6-sqlite qtkeychain-qt6-dev libsodium-dev pkg-config
fonts-dejavu-core fonts-noto-core fonts-droid-fallback
"

package_packages="
appstream dpkg-dev file git
"

test_packages="
$package_packages desktop-file-utils
clang-format clang-tidy python3 python3-yaml
dbus gnome-keyring libsecret-1-0 libsecret-tools
xvfb openssl nodejs npm
"

# need_packages NAME...: lists the missing ones, then installs them. On other systems it only tells.
need_packages()
{
    if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
        echo "This script installs packages on Debian and Ubuntu only. Elsewhere, please install by hand:"
        echo "  a C++20 compiler, CMake 3.25, Ninja; Qt 6.4 or newer with Charts, Sql (SQLite), Svg and"
        echo "  Linguist tools; QtKeychain for Qt 6; libsodium. On Debian the packages are called:"
        echo "$*" | tr -s ' \n' ' ' | fold -s -w 96 | sed 's/^/  /'
        echo
        return 0
    fi
    missing=
    for package in "$@"; do
        # nodejs may be there without a package, as npm may.
        case $package in nodejs) command -v node >/dev/null 2>&1 && continue ;; npm) command -v npm >/dev/null 2>&1 && continue ;; esac
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$state" = installed ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    echo "These packages are missing and will be installed:$missing"
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || {
            echo "Please install them as root: apt-get install$missing" >&2
            return 1
        }
        as_root=sudo
    fi
    $as_root apt-get update -qq
    # shellcheck disable=SC2086 # one word a package
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

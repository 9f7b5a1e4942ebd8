# SPDX-FileCopyrightText: 2026 The Pulsedeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# Sourced by the scripts beside it: what Debian packages are needed, and how they get here.

build_packages="
g++ cmake ninja-build ccache mold
qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl1-mesa-dev
libqt6sql6-sqlite qtkeychain-qt6-dev libsodium-dev libphonenumber-dev libxlsxwriter-dev libminizip-dev liborcus-dev
libsimdjson-dev pkg-config
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
        echo "  Linguist tools; QtKeychain for Qt 6; libsodium; libphonenumber; libxlsxwriter; liborcus;"
        echo "  simdjson. On Debian:"
        echo "$*" | tr -s ' \n' ' ' | fold -s -w 96 | sed 's/^/  /'
        echo
        return 0
    fi
    # A package of one release is a name that another one provides in the next.
    here=$(dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' | sed -n 's/^installed //p' |
        sed 's/([^)]*)//g' | tr -s ', \n' ' ')
    missing=
    for package in "$@"; do
        # nodejs may be there without a package, as npm may.
        case $package in nodejs) command -v node >/dev/null 2>&1 && continue ;; npm) command -v npm >/dev/null 2>&1 && continue ;; esac
        case " $here" in *" $package "*) ;; *) missing="$missing $package" ;; esac
    done
    [ -n "$missing" ] || return 0
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || {
            echo "Please install them as root: apt-get install$missing" >&2
            return 1
        }
        as_root=sudo
    fi
    echo "These packages are missing and will be installed:$missing"
    apt_get update
    # shellcheck disable=SC2086 # one word a package
    apt_get install -y --no-install-recommends $missing
}

# apt_get WORD...: waits, for ten minutes at most, while another program uses the package system. Apt's own
# DPkg::Lock::Timeout would wait for one of its three locks only.
apt_get()
{
    tries=0
    until said=$($as_root env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" 2>&1 >/dev/null); do
        if [ $tries -eq 300 ] || [ "${said#*Could not get lock}" = "$said" ]; then
            printf '%s\n' "$said" >&2
            return 1
        fi
        [ $tries -gt 0 ] || echo "Waiting for another program that installs packages..."
        tries=$((tries + 1))
        sleep 2
    done
    [ -z "$said" ] || printf '%s\n' "$said" >&2
}

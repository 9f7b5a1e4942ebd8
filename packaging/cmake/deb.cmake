# SPDX-FileCopyrightText: 2026 The Pulsedeck authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cpack -G DEB makes a package for the Debian or Ubuntu on which it runs.
set(CPACK_PACKAGE_NAME pulsedeck)
set(CPACK_PACKAGE_VENDOR "The Pulsedeck authors")
set(CPACK_GENERATOR DEB)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/debconfig.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debdocs.cmake)

# Packages of two releases differ, so their versions do: 0.1.0-1~debian12 and 0.1.0-1~debian13.
cmake_host_system_information(RESULT distribution QUERY DISTRIB_INFO)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1~${distribution_ID}${distribution_VERSION_ID})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(PULSEDECK_MAINTAINER "The Pulsedeck authors <authors@pulsedeck.io>" CACHE STRING
    "Who answers for packages that are built here")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${PULSEDECK_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Pulsedeck opens a SendPulse account on the desktop: mailing lists with up to
a million contacts, campaigns with their figures and charts, contacts to edit
by hand, and the other tools of the account, from SMTP to pop-ups.
.
It asks only for the scopes that were picked, keeps secrets in the keychain,
and remembers figures in a sealed database. A demo account is built in, and
pulsedeck-demo serves it to other clients.")

# What is linked is found by dpkg-shlibdeps. Loaded at run time: the SQLite driver, which Qt only
# recommends, the certificates of https, Qt's own texts, its plugin for Wayland and a keychain.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager | keepassxc, qt6-translations-l10n, qt6-wayland")

include(CPack)

# SPDX-FileCopyrightText: 2026 The Pulsedeck authors
# SPDX-License-Identifier: GPL-3.0-or-later

# libphonenumber as Debian 12 has it brings no files for CMake or pkg-config. Its headers are made of protobuf's.
find_path(phonenumber_headers phonenumbers/phonenumberutil.h REQUIRED)
find_library(phonenumber_library phonenumber REQUIRED)
pkg_check_modules(protobuf REQUIRED IMPORTED_TARGET protobuf)

add_library(phonenumber INTERFACE)
target_include_directories(phonenumber SYSTEM INTERFACE ${phonenumber_headers})
target_link_libraries(phonenumber INTERFACE ${phonenumber_library} PkgConfig::protobuf)

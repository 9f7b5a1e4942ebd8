# SPDX-FileCopyrightText: 2026 The Pulsedeck authors
# SPDX-License-Identifier: GPL-3.0-or-later

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness is what ccache asks for when precompiled headers are in use.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
endif()

find_program(MOLD mold)
if(MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND UNIX AND NOT APPLE)
    add_link_options(-fuse-ld=mold)
endif()

# One place for what every target of the project is compiled with.
add_library(pulsedeck_compile INTERFACE)
target_include_directories(pulsedeck_compile INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(pulsedeck_compile INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    PULSEDECK_VERSION="${PROJECT_VERSION}")

if(MSVC)
    target_compile_options(pulsedeck_compile INTERFACE /W4 /utf-8)
    if(PULSEDECK_WERROR)
        target_compile_options(pulsedeck_compile INTERFACE /WX)
    endif()
else()
    # Descriptions are designated initialisers that name only what they need.
    target_compile_options(pulsedeck_compile INTERFACE
        -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wno-missing-field-initializers)
    if(PULSEDECK_WERROR)
        target_compile_options(pulsedeck_compile INTERFACE -Werror)
    endif()
    if(CMAKE_BUILD_TYPE STREQUAL "Release" OR CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
        target_compile_options(pulsedeck_compile INTERFACE -fstack-protector-strong)
        target_compile_definitions(pulsedeck_compile INTERFACE _FORTIFY_SOURCE=2 _GLIBCXX_ASSERTIONS)
        # The same source gives the same program, wherever it was built.
        target_compile_options(pulsedeck_compile INTERFACE
            -ffile-prefix-map=${CMAKE_SOURCE_DIR}/= -ffile-prefix-map=${CMAKE_BINARY_DIR}/=build/)
    endif()
endif()

if(PULSEDECK_SANITIZE)
    add_compile_options(-fsanitize=${PULSEDECK_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${PULSEDECK_SANITIZE})
endif()

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
if(UNIX AND NOT APPLE)
    # Full RELRO: what the linker filled in cannot be written over.
    add_link_options(-Wl,-z,relro,-z,now)
endif()

# pulsedeck_resources(target name ...) is qt_add_resources without the times of the files: the oldest
# format has no room for them.
function(pulsedeck_resources)
    qt_add_resources(${ARGV} OPTIONS --format-version 1)
endfunction()

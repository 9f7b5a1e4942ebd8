# SPDX-FileCopyrightText: 2026 The Pulsedeck authors
# SPDX-License-Identifier: GPL-3.0-or-later

# AppStream 1.0 insists on <developer>, which 0.16 complains about: each has what it knows.
set(PULSEDECK_DEVELOPER "<developer id=\"io.pulsedeck\">\n    <name>The Pulsedeck authors</name>\n  </developer>")
find_program(APPSTREAMCLI appstreamcli)
if(APPSTREAMCLI)
    execute_process(COMMAND ${APPSTREAMCLI} --version OUTPUT_VARIABLE appstream_version)
    string(REGEX MATCH "[0-9]+(\\.[0-9]+)+" appstream_version "${appstream_version}")
    if(appstream_version VERSION_LESS 1.0)
        set(PULSEDECK_DEVELOPER "<developer_name>The Pulsedeck authors</developer_name>")
    endif()
endif()

set(PULSEDECK_METAINFO ${CMAKE_CURRENT_BINARY_DIR}/io.pulsedeck.Pulsedeck.metainfo.xml)
configure_file(io.pulsedeck.Pulsedeck.metainfo.xml.in ${PULSEDECK_METAINFO} @ONLY)
install(FILES ${PULSEDECK_METAINFO} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace pulsedeck {

/// What was asked for on the command line.
struct CommandLine {
    bool demo = false;
    QString profile; ///< Empty: the places of the operating system.
    QString screens; ///< Folder for the screenshots; empty: none.
    QString language;
    QUrl service {QStringLiteral("https://api.sendpulse.com")};
    bool isServiceGiven = false;

    /// Set: print this and leave with exitCode.
    std::optional<QString> text;
    int exitCode = 0;
};

/// Needs no application object and no display. @p arguments starts with the program's name.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace pulsedeck

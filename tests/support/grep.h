// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace pulsedeck {

/// The files and directories under @p dir that hold @p text, as UTF-8 or UTF-16 or in their names.
inline QStringList filesHolding(const QString &text, const QString &dir)
{
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QStringList found;
    QDirIterator files(dir, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (file.fileName().contains(text) || bytes.contains(text.toUtf8()) || bytes.contains(wide))
            found << file.fileName();
    }
    return found;
}

} // namespace pulsedeck

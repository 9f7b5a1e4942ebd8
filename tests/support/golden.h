// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QTest>

namespace pulsedeck::test {

inline QByteArray readData(const QString &name)
{
    QFile file(QDir(PULSEDECK_TEST_DATA).filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Compares @p actual with the file @p name of tests/data, line by line. With PULSEDECK_GOLDEN=write in the
/// environment the file is written instead and the test fails, so that nobody does it by accident.
inline bool isGolden(const QString &name, const QString &actual)
{
    if (qEnvironmentVariable("PULSEDECK_GOLDEN") == "write") {
        QFile file(QDir(PULSEDECK_TEST_DATA).filePath(name));
        QDir().mkpath(QFileInfo(file).path());
        if (file.open(QIODevice::WriteOnly))
            file.write(actual.toUtf8());
        qWarning("%s was written: read it before you keep it", qPrintable(name));
        return false;
    }
    const QStringList expected = QString::fromUtf8(readData(name)).split('\n');
    const QStringList lines = actual.split('\n');
    for (qsizetype i = 0; i < qMax(lines.size(), expected.size()); ++i) {
        if (lines.value(i) != expected.value(i) || (i >= lines.size()) != (i >= expected.size())) {
            qWarning("%s:%d\n  expected: %s\n  actual:   %s", qPrintable(name), int(i + 1),
                     qPrintable(expected.value(i)), qPrintable(lines.value(i)));
            return false;
        }
    }
    return true;
}

} // namespace pulsedeck::test

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace pulsedeck {

QStringList Language::available()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("uk")};
}

QString Language::nativeName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    // "American English" says more than is meant.
    if (code == QLatin1String("en"))
        name = QStringLiteral("English");
    name[0] = name[0].toUpper();
    return name;
}

void Language::set(const QString &code)
{
    m_code = code;
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // English has a file too: it words the plurals.
    const QString folder = QStringLiteral(":/i18n");
    const bool known = m_own.load(locale, QStringLiteral("pulsedeck"), QStringLiteral("_"), folder);
    if (!known && !m_own.load(QStringLiteral("pulsedeck_en"), folder))
        return;
    QCoreApplication::installTranslator(&m_own);
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (known && m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), qtFolder))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace pulsedeck

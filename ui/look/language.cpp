// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pulsedeck {

QStringList Language::available()
{
    return {u"en"_s, u"de"_s, u"uk"_s};
}

QString Language::nativeName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    // "American English" says more than is meant.
    if (code == "en"_L1)
        name = u"English"_s;
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
    const QString folder = u":/i18n"_s;
    const bool known = m_own.load(locale, u"pulsedeck"_s, u"_"_s, folder);
    if (!known && !m_own.load(u"pulsedeck_en"_s, folder))
        return;
    QCoreApplication::installTranslator(&m_own);
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (known && m_qt.load(locale, u"qtbase"_s, u"_"_s, qtFolder))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace pulsedeck

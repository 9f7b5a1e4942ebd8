// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/fileformat.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pulsedeck {

QString suffixOf(FileFormat::Kind kind)
{
    switch (kind) {
    case FileFormat::Kind::Csv:
        return u"csv"_s;
    case FileFormat::Kind::Tsv:
        return u"tsv"_s;
    case FileFormat::Kind::Json:
        return u"json"_s;
    case FileFormat::Kind::Xlsx:
        break;
    }
    return u"xlsx"_s;
}

QString cutForCell(const QString &text)
{
    return text.size() > lettersOfCell ? text.left(lettersOfCell - 1) + QChar(0x2026) : text;
}

char usualDelimiter(const QLocale &locale)
{
    return locale.decimalPoint() == "," ? ';' : ',';
}

QString fileNameFor(const QString &title, FileFormat::Kind kind)
{
    static const QRegularExpression awkward(u"[^\\w -]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString name = QString(title).replace(awkward, u" "_s).simplified().left(80);
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    return (name.isEmpty() ? day : name + u' ' + day) + u'.' + suffixOf(kind);
}

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace pulsedeck::test {

/// A made-up language: what goes through tr() comes out as «ťéxt», so that anything without the marks is
/// text that nobody can translate. Place markers and mnemonics stay.
class PseudoLanguage : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(QStringLiteral("%Ln"), QString::number(n))
                .replace(QStringLiteral("%n"), QString::number(n));
        for (const auto &[plain, odd] : {std::pair(u't', u'ť'), {u'e', u'é'}, {u'a', u'å'}, {u'o', u'ö'}})
            text.replace(QChar(plain), QChar(odd));
        return u'«' + text + u'»';
    }
    bool isEmpty() const override { return false; }

    static bool isTranslated(const QString &text) { return text.contains(u'«') && text.contains(u'»'); }
};

} // namespace pulsedeck::test

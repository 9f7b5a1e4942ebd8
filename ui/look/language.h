// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTranslator>

namespace pulsedeck {

/// The language of the program, switched while it runs. Qt tells every widget by QEvent::LanguageChange.
class Language : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// ISO 639 codes of the languages that the program comes in.
    static QStringList available();
    /// What speakers of `code` call their language.
    static QString nativeName(const QString &code);

    QString code() const { return m_code; }
    /// Empty: the one of the system, English where that is not available.
    void set(const QString &code);

private:
    QString m_code;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace pulsedeck

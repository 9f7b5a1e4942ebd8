// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSet>
#include <QStringList>

/// Lists of addresses and phones as people paste them: from tables, letters, web pages and other programs.
namespace pulsedeck {

/// What was found in such a list.
struct Pasted {
    /// What is neither clean nor can be cleaned without a guess.
    struct Complaint {
        int line = 1;
        QString text; ///< As it was pasted.
        QString why; ///< A sentence.
        bool lacksCountry = false; ///< A phone that would be one with the code of its country.
    };

    QStringList values; ///< As the service wants them, each once.
    QList<Complaint> complaints;
    int repeated = 0; ///< How many were left out because they stand there already.
    int assumed = 0; ///< Phones that were taken for numbers of the country that is usual.
    QString remark {}; ///< What was assumed; empty: nothing.

    void add(const QString &value, const QString &sameAs);
    /// All complaints, a line each with the number of its line; the first ones, where there are many.
    QString trouble() const;
    /// Why @p text, in which this was found, is not the one value that is wanted; empty: it is.
    QString troubleOfOne(const QString &text) const;

private:
    QSet<QString> m_known;
};

/// The pieces of one pasted list, each with its line: between the ends of lines, commas, semicolons and tabs.
struct Piece {
    int line = 1;
    QString text;
    bool endsEntry = false; ///< A semicolon, tab or the end of the line comes after it.
};
QList<Piece> piecesOf(const QString &text);
/// @p text without the quotes and brackets around it.
QString unquoted(QString text);

} // namespace pulsedeck

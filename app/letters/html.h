// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace pulsedeck::letters {

/// A stretch of HTML as it stands; all of them together are the whole.
struct HtmlPiece {
    enum class Kind {
        Text,
        Opening, ///< <a href="…">, <br/>
        Closing,
        Aside, ///< Comments and declarations.
        Raw, ///< What stands in script, style and the like: no tags in there.
    };

    /// The value of an attribute, with its entities read; null when there is none.
    QString attribute(QLatin1StringView wanted) const;

    Kind kind = Kind::Text;
    qsizetype from = 0;
    qsizetype size = 0;
    QString name {}; ///< Of a tag, or of the element that is raw: lower case.
    QList<std::pair<QString, QString>> attributes {}; ///< Names in lower case.
};

/// Any text can be taken apart; nothing of it is left out.
QList<HtmlPiece> htmlPieces(const QString &html);
/// What &amp; and its like stand for.
QString withoutEntities(const QString &text);

/// The letter as mail programs show it that show no HTML: links in brackets, what is hidden left out.
QString plainText(const QString &html);
/// The letter as it can be drawn without doing anything: no scripts, forms, frames and declarations, only
/// known attributes, and no table that is deeper than letters need. What wants to be wider than @p width
/// pixels is made to fit, as on telephones; 0: nothing is.
QString drawable(const QString &html, int width = 0);

} // namespace pulsedeck::letters

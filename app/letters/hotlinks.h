// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace pulsedeck::letters {

/// A link of a sent letter, with its clicks.
struct HotLink {
    QString url;
    QString text; ///< What it says in the letter; empty: it does not stand there.
    qint64 clicks = 0; ///< Below 0: not told.
    int places = 0; ///< In which it stands in the letter: the service counts them together.
    QString href {}; ///< As it stands there, but for what makes no difference.
    /// As the service told it; several: it tells apart what is one link of the letter, and url is what they
    /// share.
    QStringList addresses {};
};

/// @p clicks by address, found again in @p html: the most clicked first, then links of the letter that nobody
/// clicked. What the service adds to an address for its statistics does not make it another one; what the
/// letter itself tells apart stays so.
QList<HotLink> hotLinks(const QString &html, const QList<QPair<QString, qint64>> &clicks);
/// @p html with the clicks behind each of its links, as a badge that is the hotter the more there are.
QString withBadges(const QString &html, const QList<HotLink> &links);

} // namespace pulsedeck::letters

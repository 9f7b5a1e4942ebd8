// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/history.h"

#include <QSet>
#include <QTimer>

namespace pulsedeck {

/// Gives the demo account a past, so that its figures have changes and trends as those of an account that
/// was used for weeks: when a call is first remembered, made-up readings of the last two weeks go before it.
/// Never used for another account. The file's thread is shared with accounts that are no demo, so one call
/// at a time is looked at, and nothing while the first window opens.
class DemoPast : public QObject {
    Q_OBJECT
public:
    explicit DemoPast(History &history, QObject *parent = nullptr);

private:
    void look();
    void inventNext();

    History &m_history;
    QTimer m_soon; ///< Much is remembered at once.
    QSet<QByteArray> m_known; ///< Calls as text.
    QList<StoredCall> m_waiting; ///< For a past.
    bool m_isBusy = false;
};

/// @p answer as it may have been @p days ago: smaller counts, the same names, ids and states.
QJsonValue earlier(const QJsonValue &answer, double days);

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/reportfeed.h"
#include "app/vocabulary/headline.h"

#include <QWidget>

class QLabel;

namespace pulsedeck {

class FigureBoard;
class PageContext;

/// The figures of one scope that matter, each a door to its page. What is remembered stays when the service
/// cannot be asked.
class HomeSection : public QWidget {
    Q_OBJECT
public:
    static constexpr int cardLetters = 18; ///< How wide a card is at least.

    HomeSection(Client &client, PageContext &context, Scope scope, QWidget *parent = nullptr);

    Scope scope() const { return m_scope; }
    void read();
    void setDay(const QDate &day);
    /// Of the last reading; the first one where there are several.
    ApiError error() const;
    bool isReading() const;
    /// The oldest of what is shown; invalid while nothing is.
    QDateTime readAt() const;

signals:
    void changed();
    void doorWanted(const QString &resource);

private:
    struct Entry {
        QString resource;
        ReportFeed *feed;
        ReportData data;
    };
    void show(qsizetype entry);
    void showWords();
    void showPast();
    /// The entry that the card belongs to.
    const Entry &entryOf(int card) const;
    void explain(int card);

    Scope m_scope;
    PageContext &m_context;
    QDate m_day;
    QList<Entry> m_entries;
    FigureBoard *m_board;
    QLabel *m_words;
};

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/reportfeed.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace pulsedeck {

class ErrorBox;
class LetterView;
class PageContext;

/// Which links of a letter were clicked: drawn on the letter where its text is known, and as a table for the
/// keyboard.
class HotLinksView : public QWidget {
    Q_OBJECT
public:
    HotLinksView(Client &client, const QJsonValue &campaign, PageContext &context);

    void read();
    void setCampaign(const QJsonObject &campaign);
    QTableView &table() const { return *m_table; }
    LetterView &letter() const { return *m_letter; }

private:
    void show();

    ReportFeed m_feed;
    QString m_html;
    ErrorBox *m_error;
    QLabel *m_words;
    LetterView *m_letter;
    QStandardItemModel *m_model;
    QTableView *m_table;
};

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desks/reportfile.h"
#include "app/scopes/verifier_service/addresscheck.h"
#include "ui/page/roompage.h"

class QLabel;
class QPushButton;

namespace pulsedeck {

class CheckDeeds;
class ListPage;
class PageContext;

/// The addresses of one checked list, with what can be done with them, and its report as a file:
///
///   all of them read --> counted in a worker --> deeds
///   report: form --> made, as a job --> where? --> ready? --> saved
class CheckedListPage : public RoomPage {
    Q_OBJECT
public:
    /// @p addresses is the resource "verifier_service/verified-addresses" of the list. Null where there are
    /// no jobs.
    static CheckedListPage *make(Client &client, const Resource &addresses, PageContext &context);

    ListPage &list() const { return *m_list; }

private:
    CheckedListPage(Client &client, const Resource &addresses, PageContext &context);
    QWidget *makeHead();
    void count();
    void noteOutcomes();
    void follow();
    QList<verifier_service::CheckedAddress> chosen() const;
    void makeReport();
    void askWhere();
    void saveReport(const QString &path);
    void reportEnded();

    Client &m_client;
    PageContext &m_context;
    const Resource m_addresses;
    QList<verifier_service::CheckedAddress> m_shown; ///< Of the whole list; empty until it is read.
    QHash<QString, int> m_noted; ///< What other lists know by now.
    bool m_isFiltered = false;
    int m_counts = 0; ///< How often was counted: late results belong to earlier rows.
    QTimer m_soon; ///< Until it is worth counting again.
    ReportFile m_file;
    int m_format = 0; ///< Of the report that was made last.
    QString m_path;
    ListPage *m_list;
    QLabel *m_words;
    QPushButton *m_all;
    QPushButton *m_report;
    CheckDeeds *m_deeds;
};

} // namespace pulsedeck

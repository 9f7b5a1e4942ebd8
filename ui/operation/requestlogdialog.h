// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace pulsedeck {

class OperationDesk;
class RequestLogFilter;
class RequestLogModel;

/// What was sent for an account and what came back, masked; any of it can be asked for again.
class RequestLogDialog : public QDialog {
    Q_OBJECT
public:
    RequestLogDialog(Client &client, OperationDesk &desk, const QString &account, QWidget *window);

private:
    void buildTable();
    QWidget *makeBar();
    void follow();
    const RequestLog::Entry *current() const;
    void repeatCurrent();

    Client &m_client;
    OperationDesk &m_desk;
    RequestLogModel *m_model;
    RequestLogFilter *m_filter;
    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_repeat;
};

} // namespace pulsedeck

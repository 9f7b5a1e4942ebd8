// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/answer.h"
#include "app/wire/client.h"

#include <QDialog>

class QHBoxLayout;
class QTableView;
class QTabWidget;

namespace pulsedeck {

class ErrorBox;

/// What came back from one operation: a table where it has rows, the fields of a record, and the JSON as it
/// was sent. Stays open beside the window, so that answers can be compared.
class AnswerDialog : public QDialog {
    Q_OBJECT
public:
    AnswerDialog(Client &client, const Operation &operation, const Request &request, const Reply &reply,
                 bool isForDevelopers, QWidget *window);

signals:
    /// The form is wanted again, with what was typed.
    void changeWanted();

private:
    void build();
    void addTable();
    void addFields();
    void addJson();
    QString summary() const;
    void addButtons(QHBoxLayout &buttons);
    void copyRows(const QTableView &table) const;
    void save();

    Client &m_client;
    const Operation &m_operation;
    Request m_request;
    Reply m_reply;
    bool m_isForDevelopers;
    operations::Answer m_answer;
    QTabWidget *m_views;
    ErrorBox *m_error;
};

} // namespace pulsedeck

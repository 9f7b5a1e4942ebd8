// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/deeds.h"
#include "app/wire/client.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pulsedeck {

class FieldInput;

/// Who answers a chat from now on: by name where the team can be read, else by number.
class AssignDialog : public QDialog {
    Q_OBJECT
public:
    explicit AssignDialog(Client &client, QWidget *parent = nullptr);

signals:
    void chosen(qint64 id, const QString &name);

private:
    void take(const QJsonValue &answer);
    void follow();

    QComboBox *m_people;
    QLabel *m_hint;
    QPushButton *m_assign;
};

/// A flow by its name, or by the keyword of a trigger, and what it is told.
class FlowDialog : public QDialog {
    Q_OBJECT
public:
    /// The flows and triggers of the bot of @p chats are offered, if all have the same; else keywords alone.
    FlowDialog(Client &client, const QList<Chat> &chats, QWidget *parent = nullptr);

signals:
    void chosen(const pulsedeck::ChatDeed &deed);

private:
    void takeTriggers(const QJsonArray &rows);
    void follow();

    QComboBox *m_flow; ///< The first one is none: the keyword counts.
    QComboBox *m_keyword;
    FieldInput *m_data; ///< Names and values.
    QLabel *m_problem;
    QPushButton *m_run;
};

} // namespace pulsedeck

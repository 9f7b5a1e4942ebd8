// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/chatperson.h"
#include "app/chats/deeds.h"
#include "app/chats/elsewhere.h"
#include "app/chats/inbox.h"

#include <QPointer>
#include <QScrollArea>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pulsedeck {

class ErrorBox;
class FactSheet;
class PageContext;
class WrapLayout;

/// The person beside the chat: what is known of them, their tags and variables, changed where they stand, and
/// how automation treats them.
class PersonPane : public QScrollArea {
    Q_OBJECT
public:
    PersonPane(Client &client, Inbox &inbox, PageContext &context, QWidget *parent = nullptr);
    ~PersonPane() override;

    /// @p assigned: to whom the chat was assigned from here; empty: to nobody.
    void open(const QString &contact, const QString &assigned);
    void setAssigned(const QString &assigned);
    ChatPerson *person() const { return m_person; }
    void refresh();

signals:
    void wanted(pulsedeck::Deed deed);
    void chatWanted(const QString &contact);

private:
    void build();
    void follow();
    void followTags();
    void closeSheet();
    void followValues();
    void followAutomation();
    void watch();
    void lookElsewhere();
    void followElsewhere();
    QStringList facts() const;

    Client &m_client;
    Inbox &m_inbox;
    PageContext &m_context;
    QPointer<ChatPerson> m_person;
    QPointer<Elsewhere> m_elsewhere;
    QString m_assigned;
    QLabel *m_name;
    QLabel *m_facts;
    QPushButton *m_rename;
    QWidget *m_tags;
    QLineEdit *m_newTag;
    QPointer<FactSheet> m_sheet; ///< The variables.
    QVBoxLayout *m_values;
    QLabel *m_valueWords;
    QLabel *m_automation;
    QPushButton *m_look; ///< In the other channels.
    QWidget *m_found;
    QLabel *m_foundWords;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_flow;
    QPushButton *m_enable;
    ErrorBox *m_error;
    QWidget *m_body;
};

} // namespace pulsedeck

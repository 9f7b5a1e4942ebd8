// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/emails/recipients.h"
#include "app/wire/client.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace pulsedeck {

class PageContext;
class RecipientSearch;
class RecipientsFilter;
class RecipientsModel;

/// Who did what with a campaign. How many calls it takes is said before any is made:
///
///   one address --> one call
///   [Count the people] --> [Ask] --> a table of people by what they did, as a file or as a new list
///
/// What is read goes on when the page is left, until it is called off or the account is closed.
class RecipientsView : public QWidget {
    Q_OBJECT
public:
    RecipientsView(Client &client, PageContext &context);

    void setCampaign(const QJsonObject &campaign);
    RecipientSearch *search() const;
    QTableView &table() const { return *m_table; }
    /// What became of the address that was asked for.
    QString answer() const;

private:
    QWidget *makeOne();
    QWidget *makeRun();
    QWidget *makeFilters();
    void buildTable();
    void lookUp();
    void follow();
    void showProgress();
    void countAgain();
    void step();
    QString whatNow() const;
    QString whoIsCovered() const;
    emails::RecipientQuestion question() const;
    QStringList shownAddresses() const;
    void saveFile();
    void makeList();

    Client &m_client;
    PageContext &m_context;
    QJsonObject m_campaign;
    QPointer<RecipientSearch> m_search; ///< Lives as long as the account.
    RecipientsModel *m_model;
    RecipientsFilter *m_shown;
    QLineEdit *m_address;
    QPushButton *m_look;
    QLabel *m_answer;
    QComboBox *m_question;
    QLabel *m_words;
    QPushButton *m_go;
    QPushButton *m_hold;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QWidget *m_results;
    QButtonGroup *m_groups;
    QPushButton *m_list;
    QPushButton *m_file;
    QTableView *m_table;
    QTimer m_counting; ///< Until it is worth counting again.
};

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desks/arrivalsearch.h"
#include "app/vocabulary/resource.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pulsedeck {

class ClueList;
class ErrorBox;
class FieldInput;
class ListPage;
class PageContext;
class RecentBounces;
class VerdictCard;

/// Why did a letter not arrive? One address, and all who can tell something of it are asked at once; first
/// what stopped it, then what each says, then the letters with what became of them.
class ArrivalPage : public QWidget {
    Q_OBJECT
public:
    /// @p letters is the resource "smtp/missing-letters"; when its call names a recipient, that one is asked
    /// for as soon as the page is seen.
    ArrivalPage(Client &client, const Resource &letters, PageContext &context, QWidget *parent = nullptr);

    const ArrivalSearch &search() const { return m_search; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void ask();
    void follow();
    void conclude();
    void showLetters();
    void goOn(smtp::Witness witness);

    Client &m_client;
    PageContext &m_context;
    const Resource m_letters;
    ArrivalSearch m_search;
    QLineEdit *m_recipient;
    FieldInput *m_day;
    QPushButton *m_ask;
    ErrorBox *m_error;
    RecentBounces *m_recent; ///< Before something was asked.
    VerdictCard *m_verdict;
    ClueList *m_clues;
    QVBoxLayout *m_content;
    QWidget *m_found; ///< Clues; not there before something was asked.
    ListPage *m_list = nullptr; ///< The letters; null: there are none.
    bool m_asked = false;
};

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desks/addresschecks.h"
#include "app/vocabulary/resource.h"
#include "ui/page/roompage.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace pulsedeck {

class CheckDeeds;
class CheckedView;
class ListCheckView;
class PageContext;
class PasteView;
class ReportView;

/// Addresses are pasted or dropped, or a mailing list is chosen, counted, checked and acted on:
///
///   paste --> what is known already --> [how many are to be paid for?] --> progress --> outcomes --> deeds
class CheckPage : public RoomPage {
    Q_OBJECT
public:
    /// @p page is the resource "verifier_service/check-addresses". Null where there are no jobs.
    static CheckPage *make(Client &client, const Resource &page, PageContext &context);

    const AddressChecks &checks() const { return m_checks; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    CheckPage(Client &client, const Resource &page, PageContext &context);
    QWidget *makeEntry();
    QWidget *makeResults();
    void lookUp();
    void ask();
    void check();
    void finish();
    void startOver();
    void showProgress();
    void say(const QString &text, bool asks = false);

    Client &m_client;
    PageContext &m_context;
    const Resource m_page;
    AddressChecks m_checks;
    QStackedWidget *m_steps;
    PasteView *m_paste;
    ListCheckView *m_listCheck;
    ReportView *m_overall;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_check;
    QPushButton *m_stop;
    QPushButton *m_again;
    CheckedView *m_view;
    CheckDeeds *m_deeds;
    bool m_asked = false;
};

} // namespace pulsedeck

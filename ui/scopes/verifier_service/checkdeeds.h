// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/verifier_service/addresscheck.h"
#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QWidget>

class QPushButton;

namespace pulsedeck {

class CheckedView;
class PageContext;

/// What can be done with checked addresses: blocked, removed from every list they are in, made a list, saved
/// as a file. Each button says with how many.
class CheckDeeds : public QWidget {
    Q_OBJECT
public:
    CheckDeeds(Client &client, CheckedView &view, PageContext &context, QWidget *parent = nullptr);

    /// Nothing is done while checks go on.
    void setBusy(bool busy);

private:
    QStringList subjects(verifier_service::Deed deed) const;
    void follow();
    bool isRefused();
    void carryOut(const Resource &place, const Action &action, const ActionContext &context);
    void block();
    void remove();
    void stage(class ListRemoval &removal, int wanted);
    void makeList();
    void saveFile();

    Client &m_client;
    CheckedView &m_view;
    PageContext &m_context;
    bool m_isBusy = false;
    QPushButton *m_remove;
    QPushButton *m_block;
    QPushButton *m_list;
    QPushButton *m_file;
};

} // namespace pulsedeck

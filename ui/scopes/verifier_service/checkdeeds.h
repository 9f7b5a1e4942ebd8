// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/verifier_service/addresscheck.h"
#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QWidget>

class QPushButton;

namespace pulsedeck {

class PageContext;

/// Where checked addresses are seen.
struct CheckedSource {
    /// The selected ones; none when nothing or one alone is selected.
    std::function<QList<verifier_service::CheckedAddress>()> chosen;
    std::function<QList<verifier_service::CheckedAddress>()> shown;
    std::function<bool()> isFiltered; ///< Not all of them are shown.
    bool hasFile = false; ///< They are saved as a file from there.
};

/// What can be done with checked addresses: blocked, removed from every list they are in, made a list, saved
/// as a file. Each button says with how many.
class CheckDeeds : public QWidget {
    Q_OBJECT
public:
    CheckDeeds(Client &client, const CheckedSource &source, PageContext &context, QWidget *parent = nullptr);

    /// Nothing is done while checks go on.
    void setBusy(bool busy);
    /// Other addresses are seen or selected than before.
    void follow();

private:
    QStringList subjects(verifier_service::Deed deed) const;
    bool isRefused();
    void carryOut(const Resource &place, const Action &action, const ActionContext &context);
    void block();
    void remove();
    void stage(class ListRemoval &removal, int wanted);
    void makeList();
    void saveFile();

    Client &m_client;
    const CheckedSource m_source;
    PageContext &m_context;
    bool m_isBusy = false;
    QPushButton *m_remove;
    QPushButton *m_block;
    QPushButton *m_list;
    QPushButton *m_file;
};

} // namespace pulsedeck

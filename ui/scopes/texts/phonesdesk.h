// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"
#include "app/wire/client.h"
#include "ui/page/roompage.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace pulsedeck {

class PageContext;
class PhonesPage;

/// Where somebody chooses the mailing list whose phones are worked on; they stand below the choice. At first
/// it is the one of last time.
class PhonesDesk : public RoomPage {
    Q_OBJECT
public:
    /// @p resource is "sms/phones".
    PhonesDesk(Client &client, const Resource &resource, PageContext &context);

    QComboBox &choice() const { return *m_choice; }
    PhonesPage *page() const { return m_page; }

private:
    void fill();
    void open(int at);
    void show(const QJsonObject &list);

    Client &m_client;
    const Resource m_resource;
    PageContext &m_context;
    QComboBox *m_choice;
    QLabel *m_about; ///< Why there is nothing to choose.
    QVBoxLayout *m_layout;
    PhonesPage *m_page = nullptr; ///< Of the chosen list; null: there is none.
};

} // namespace pulsedeck

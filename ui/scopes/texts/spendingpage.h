// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attention/purse.h"
#include "app/vocabulary/resource.h"

#include <QLabel>

namespace pulsedeck {

class PageContext;

/// What SMS cost, and above it how long the balance lasts that pays for them.
class SpendingPage : public QWidget {
    Q_OBJECT
public:
    SpendingPage(Client &client, const Resource &resource, PageContext &context);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Purse m_purse;
    QLabel *m_balance;
};

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attention/pushlosses.h"
#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace pulsedeck {

class ErrorBox;
class PageContext;

/// What web push campaigns cost in subscribers. Their websites are read now and then; how many had
/// unsubscribed before and after a campaign comes from the memory.
class LossesPage : public QWidget {
    Q_OBJECT
public:
    LossesPage(Client &client, const Resource &resource, PageContext &context);

    QTableView &table() const { return *m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void take(const Reply &reply);
    void askSite(qint64 site, const QList<QJsonObject> &campaigns);
    void remember(qint64 site, const QList<QJsonObject> &campaigns);
    void show();
    void addRow(const PushLoss &loss);

    Client &m_client;
    PageContext &m_context;
    QHash<qint64, QList<PushLoss>> m_losses; ///< By website.
    QLabel *m_sentence;
    ErrorBox *m_error;
    QStandardItemModel *m_model;
    QTableView *m_table;
};

} // namespace pulsedeck

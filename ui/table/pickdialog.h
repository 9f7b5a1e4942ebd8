// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace pulsedeck {

class ResourceModel;
class ResourceTable;
class SlowBar;
class StateView;

/// Chooses a row of a list, so that nobody has to know its number. Where the value lies one list deeper, the
/// first choice leads there:
///
///   deals --a deal--> chosen()        bots --a bot--> contacts of it --a contact--> chosen()
///
/// Nobody has to leave the search for it: its first hit is chosen, arrows choose another one, Return takes
/// it.
class PickDialog : public QDialog {
    Q_OBJECT
public:
    PickDialog(Client &client, const Pick &pick, const QString &field, QWidget *parent);

    /// Several rows of the last list can be chosen; chosen() comes for each.
    void setSeveral(bool several);
    ResourceTable *table() const { return m_table; }

signals:
    /// The key of the row.
    void chosen(const QJsonValue &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showList(const Resource &resource);
    void chooseFirstHit();
    void follow();
    void take();

    Client &m_client;
    Pick m_pick;
    bool m_several = false;
    ResourceModel *m_model = nullptr;
    ResourceTable *m_table = nullptr;
    QLabel *m_title;
    QLineEdit *m_search;
    QStackedWidget *m_pages;
    StateView *m_state;
    QWidget *m_gaps; ///< Says that the list may be incomplete.
    SlowBar *m_slow;
    QPushButton *m_ok;
};

} // namespace pulsedeck

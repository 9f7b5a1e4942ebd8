// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"
#include "ui/context/pagecontext.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace pulsedeck {

/// The right end of the status bar: what waits for the service, whether it can be reached, and how far
/// the work in the background has come.
class QueueStatus : public QWidget {
    Q_OBJECT
public:
    explicit QueueStatus(QWidget *parent = nullptr);

    /// Null: no account is shown.
    void follow(Client *client);
    void showWork(const Work &work);
    void endWork(const QString &id);

    /// In words: "12 requests waiting".
    static QString words(const QueueState &state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showState();
    void showTopWork();
    void setOffline(bool offline);

    QPointer<Client> m_client;
    QList<Work> m_works; ///< The last one is shown.
    bool m_offline = false;
    QLabel *m_state;
    QLabel *m_offlineSign;
    QLabel *m_offlineText;
    QLabel *m_workText;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace pulsedeck {

class Client;

/// Says that the service is slow, and offers not to wait any longer. There only while somebody waits for a
/// read for too long; tells screen readers when it appears, and never takes the focus.
class SlowBar : public QFrame {
    Q_OBJECT
public:
    explicit SlowBar(QWidget *parent = nullptr);

    /// Null: nobody. The bar hides.
    void follow(Client *client);
    /// Something is being saved: whoever stops waiting does not stop that.
    void setSaving(bool isSaving);

signals:
    /// The button was pressed; the client that is followed has withdrawn its reads.
    void stopped();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void update();
    QString words() const;

    QPointer<Client> m_client;
    bool m_isSaving = false;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_stop;
};

} // namespace pulsedeck

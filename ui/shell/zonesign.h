// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QSettings>
#include <QToolButton>

namespace pulsedeck {

/// A quiet word in the status bar: in which zone all times stand. No call tells the zone of an account, so a
/// click asks for it, once an account.
class ZoneSign : public QToolButton {
    Q_OBJECT
public:
    explicit ZoneSign(QWidget *parent = nullptr);

    /// Of the account that is shown: its zone is the program's from now on. Null: none is shown.
    void follow(QSettings *uiState);
    void ask();
    /// "Europe/Kyiv"; empty: this computer's.
    void pick(const QByteArray &id);

signals:
    /// What is shown has to be made anew.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QByteArray picked() const;
    void showWords();

    QPointer<QSettings> m_uiState;
};

} // namespace pulsedeck

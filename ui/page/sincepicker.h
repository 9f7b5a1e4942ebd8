// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QToolButton>

class QActionGroup;
class QSettings;

namespace pulsedeck {

/// The day that figures are held against: yesterday, a week ago or a date. One choice for the account; every
/// picker takes it over when it is next seen.
class SincePicker : public QToolButton {
    Q_OBJECT
public:
    explicit SincePicker(QSettings &uiState, QWidget *parent = nullptr);

    /// A local day before today.
    QDate day() const;
    void pick(const QDate &date);
    void pickDaysAgo(int days);

signals:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addChoice(const QString &text, int days);
    void askForDate();
    void follow();
    int daysAgo() const;

    QSettings &m_settings;
    QActionGroup *m_choices;
    QAction *m_date;
    QString m_shown; ///< The setting that the button stands at.
};

} // namespace pulsedeck

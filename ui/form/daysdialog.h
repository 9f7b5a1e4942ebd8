// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;

namespace pulsedeck {

class FieldInput;

/// Asks for one or more days. Deletes itself.
class DaysDialog : public QDialog {
    Q_OBJECT
public:
    /// No day after @p last can be chosen.
    DaysDialog(const QString &title, const QDate &last, QWidget *parent);

    void addDay(const QString &title, const QDate &day);
    QDate day(int number) const;

private:
    QString complaint() const;
    void judge();

    QDate m_last;
    QFormLayout *m_form;
    QLabel *m_complaint;
    QPushButton *m_ok;
    QList<FieldInput *> m_days;
};

} // namespace pulsedeck

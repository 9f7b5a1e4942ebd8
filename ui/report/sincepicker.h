// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/choicepicker.h"

#include <QDate>

namespace pulsedeck {

/// The day that figures are held against: yesterday, a week ago or a date.
class SincePicker : public ChoicePicker {
    Q_OBJECT
public:
    explicit SincePicker(QSettings &uiState, QWidget *parent = nullptr);

    /// A local day before today.
    QDate day() const;
    void pick(const QDate &date);
    void pickDaysAgo(int days);

protected:
    void ask() override;
    QString words() const override;
    QString accessibleWords(const QString &text) const override;
};

} // namespace pulsedeck

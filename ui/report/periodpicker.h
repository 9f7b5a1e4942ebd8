// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/values/period.h"
#include "ui/report/choicepicker.h"

namespace pulsedeck {

/// The period that statistics are asked for, where the service knows periods.
class PeriodPicker : public ChoicePicker {
    Q_OBJECT
public:
    explicit PeriodPicker(QSettings &uiState, QWidget *parent = nullptr);

    Period period() const;
    void pick(const Period &period);
    using ChoicePicker::pick;

protected:
    void ask() override;
    QString words() const override;
    QString accessibleWords(const QString &text) const override;
};

/// "1 Nov – 7 Nov 2026", or one day.
QString periodText(const Period &period);

} // namespace pulsedeck

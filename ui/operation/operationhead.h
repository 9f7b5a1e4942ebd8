// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"
#include "app/vocabulary/column.h"

#include <QWidget>

class QLabel;

namespace pulsedeck {

/// What an operation is, above its form and its answer: the mark of what it does, where it belongs, and for
/// developers its method and path in small print.
class OperationHead : public QWidget {
    Q_OBJECT
public:
    OperationHead(const Operation &operation, bool isForDevelopers, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawSign();

    Tone m_tone = Tone::Neutral;
    QLabel *m_sign;
    QLabel *m_mark;
};

} // namespace pulsedeck

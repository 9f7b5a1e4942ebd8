// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attention/judging.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace pulsedeck {

/// What needs a person, the worst first: what it is, why it is said, what that was worked out from, and the
/// way to its row.
class ConcernList : public QWidget {
    Q_OBJECT
public:
    static constexpr qsizetype mostShown = 6; ///< Until all are wanted.

    explicit ConcernList(QWidget *parent = nullptr);

    void setConcerns(const QList<Concern> &concerns);
    const QList<Concern> &concerns() const { return m_concerns; }

signals:
    void opened(const pulsedeck::Door &door);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QWidget *makeLine(const Concern &concern);

    QList<Concern> m_concerns;
    bool m_isWhole = false;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_layout;
    QToolButton *m_more;
};

} // namespace pulsedeck

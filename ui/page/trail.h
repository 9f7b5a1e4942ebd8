// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace pulsedeck {

/// Where one is: the names of the levels from the first to the one that is shown, and the way back.
/// Hidden at the first level.
class Trail : public QWidget {
    Q_OBJECT
public:
    explicit Trail(QWidget *parent = nullptr);

    void push(const QString &name);
    /// Keeps the first @p levels names.
    void cutTo(int levels);
    QStringList names() const { return m_names; }

signals:
    /// Counted from 0.
    void levelWanted(int level);

private:
    void fill();

    QStringList m_names;
    QToolButton *m_back;
    QHBoxLayout *m_crumbs;
};

} // namespace pulsedeck

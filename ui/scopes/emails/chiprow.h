// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace pulsedeck {

class WrapLayout;

/// Things that were chosen, each with a way to take it away, and a button to add one.
class ChipRow : public QWidget {
    Q_OBJECT
public:
    /// @p add is on the button.
    explicit ChipRow(const QString &add, QWidget *parent = nullptr);

    void show(const QStringList &names);
    /// Stands before them.
    void addFirst(QWidget *widget);
    QPushButton *addButton() const { return m_add; }

signals:
    void addWanted();
    void removed(int place);

private:
    QWidget *makeChip(const QString &name, int place);

    QPushButton *m_add;
    QList<QWidget *> m_chips;
    WrapLayout *m_layout;
};

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/boards/boardlook.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace pulsedeck {

/// The line above a board: a search in its cards, as it is typed, whose cards, by when they are due, and in
/// which order they stand.
class BoardBar : public QWidget {
    Q_OBJECT
public:
    /// @p hasAmount: cards have amounts to be ordered by.
    explicit BoardBar(bool hasAmount, QWidget *parent = nullptr);

    BoardLook look() const;
    void setLook(const BoardLook &look);
    /// Names by id.
    void setOwners(const QMap<QString, QString> &owners);
    void focusSearch();
    void addTool(QWidget *tool);
    void clear();

signals:
    void lookChanged(const pulsedeck::BoardLook &look);
    /// The way down to the cards.
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_search;
    QComboBox *m_owner;
    QComboBox *m_deadline;
    QComboBox *m_order;
    QTimer m_typing;
};

} // namespace pulsedeck

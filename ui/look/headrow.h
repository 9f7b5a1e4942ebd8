// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace pulsedeck {

/// Words, and at their end what can be done. Where the words would stand beside it one below the other,
/// they stand above it.
class HeadRow : public QWidget {
    Q_OBJECT
public:
    explicit HeadRow(QWidget *parent = nullptr);

    void addWords(QWidget *words);
    /// Once.
    void setTools(QWidget *tools);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void follow();

    QBoxLayout *m_layout;
    QBoxLayout *m_words;
    QWidget *m_tools = nullptr;
};

} // namespace pulsedeck

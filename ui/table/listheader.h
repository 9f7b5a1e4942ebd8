// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QKeySequence;
class QLabel;
class QPushButton;
class QToolBar;

namespace pulsedeck {

class ResourceModel;

/// The head of a list: its title, its count in words, and a toolbar to the right.
class ListHeader : public QWidget {
    Q_OBJECT
public:
    explicit ListHeader(ResourceModel &model, QWidget *parent = nullptr);

    /// A button with a sign alone.
    QAction *addTool(const QString &iconName, const QString &text, const QKeySequence &keys);
    QToolBar &toolBar() { return *m_toolBar; }
    QString countText() const;
    void setTitleShown(bool shown);
    void setSorted(bool sorted);

private:
    void follow();
    void loadOrStop();

    ResourceModel &m_model;
    QLabel *m_title;
    QWidget *m_countLine;
    QLabel *m_count;
    QPushButton *m_load;
    QToolBar *m_toolBar;
    bool m_loadingAll = false;
    bool m_readsAgain = false; ///< That is what the button does.
    bool m_sorted = false;
};

} // namespace pulsedeck

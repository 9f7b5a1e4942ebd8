// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace pulsedeck {

class CardDelegate;
class CardList;
class ColumnModel;

/// One column of a board: its name, count and sum over its cards; or folded to a strip that says the same and
/// still takes what is dropped there.
class ColumnView : public QWidget {
    Q_OBJECT
public:
    /// @p hasSum: its cards have amounts.
    ColumnView(ColumnModel &column, bool hasSum, CardDelegate *delegate, QWidget *parent = nullptr);

    ColumnModel &column() { return m_column; }
    CardList &list() { return *m_list; }
    bool isFolded() const { return m_isFolded; }
    void setFolded(bool folded);
    /// What is dragged would come here.
    void setTarget(bool on);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void foldedChanged(bool folded);
    /// What can be done with the stage.
    void menuWanted(const QPoint &where);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void follow();
    QString countText() const;
    QString wordsInShort() const;

    ColumnModel &m_column;
    bool m_isFolded = false;
    bool m_isTarget = false;
    QWidget *m_head;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_sum;
    QToolButton *m_menu; ///< Hidden: it is no stage.
    QToolButton *m_fold;
    QToolButton *m_unfold;
    CardList *m_list;
};

} // namespace pulsedeck

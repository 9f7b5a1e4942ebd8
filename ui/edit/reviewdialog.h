// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace pulsedeck {

class EditDesk;
class ReviewModel;
struct StagedReplacement;
struct StagedRow;

/// All changes that wait, before they are saved: what was, what will be, what it takes, and a choice where
/// somebody else changed the same value meanwhile. Closes when nothing waits any more.
class ReviewDialog : public QDialog {
    Q_OBJECT
public:
    /// @p remark: what else is to be known about what waits.
    ReviewDialog(EditDesk &desk, const QString &remark, QWidget *window);

private:
    QLayout *makeTools();
    QLayout *makeButtons();
    void follow();
    void selectionChanged();
    QList<int> selected() const;
    void remove();
    void keepTheirs();
    void writeMine();
    QList<StagedReplacement> changedInstead(const StagedRow &made) const;
    void change(const QString &text, bool writes);
    void copy();
    void save();

    EditDesk &m_desk;
    ReviewModel *m_model;
    QTableView *m_table;
    QLabel *m_told; ///< All there is to know of the chosen change.
    QLabel *m_plan;
    QCheckBox *m_quiet;
    QPushButton *m_remove;
    QPushButton *m_keep;
    QPushButton *m_write;
    QPushButton *m_save;
    QTimer m_soon; ///< Much may change at once.
};

} // namespace pulsedeck

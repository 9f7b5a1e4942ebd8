// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/importplan.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QTableView;

namespace pulsedeck {

class ImportLines;

/// The third step of an import: what would be done, before anything is.
class ImportCheckStep : public QWidget {
    Q_OBJECT
public:
    explicit ImportCheckStep(QWidget *parent = nullptr);

    /// Why there is no plan yet.
    void setWaiting(const QString &text);
    void setPlan(const ImportPlan &plan, const ImportKind &kind, bool updates);
    bool isReady() const { return m_toSend > 0; }
    /// See ImportQuestion::partly.
    bool isPartly() const;

signals:
    void partlyChanged();

private:
    void showLines(int state);

    ImportPlan m_plan;
    ImportKind m_kind; ///< Of the plan.
    int m_toSend = 0;
    QLabel *m_summary;
    QLabel *m_remark; ///< What was assumed.
    QCheckBox *m_partly; ///< Only where it makes a difference.
    QWidget *m_states;
    QButtonGroup *m_group;
    ImportLines *m_lines;
    QTableView *m_table;
};

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/importplan.h"

#include <QDialog>
#include <QTimer>

class QPushButton;
class QTableView;

namespace pulsedeck {

class EditDesk;
class JobItemsModel;
class JobsModel;
struct Job;

/// The jobs that run, wait and are over, and beneath them what became of each row of the chosen one.
class JobsDialog : public QDialog {
    Q_OBJECT
public:
    JobsDialog(EditDesk &desk, QWidget *window);

signals:
    /// Somebody wants the lines that an import left out as a file.
    void resultWanted(const pulsedeck::ImportPlan &plan);

private:
    QLayout *makeButtons();
    const Job *current() const;
    void reload();
    void follow();
    void settle(bool wasDone);
    void readItems();
    void readResult();

    EditDesk &m_desk;
    JobsModel *m_model;
    JobItemsModel *m_items;
    QTableView *m_table;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_repeat;
    QPushButton *m_wasDone;
    QPushButton *m_wasNot;
    QPushButton *m_undo;
    QPushButton *m_save;
    ImportPlan m_result; ///< Of the import that the chosen job is a part of.
    QTimer m_soon; ///< Much may change at once.
    QString m_shown; ///< Id of the job whose items are shown.
    QString m_group; ///< The import that it is a part of.
};

} // namespace pulsedeck

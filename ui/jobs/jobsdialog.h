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
class JobRows;
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
    /// The rows that the import @p id has not brought in are to be sent once more.
    void repeatWanted(const QString &id);

private:
    QLayout *makeButtons();
    const Job *current() const;
    void reload();
    void follow();
    void repeat();
    void settle(bool wasDone);
    void readRows();
    void showRows(const JobRows &rows, bool hasResult, bool canRepeat);
    void offerResult();

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
    QTimer m_soon; ///< Much may change at once.
    QString m_shown; ///< Id of the job whose rows are shown.
    bool m_isReading = false; ///< Rows.
    bool m_isStale = false; ///< What is being read: there is more since.
};

} // namespace pulsedeck

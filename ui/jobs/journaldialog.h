// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace pulsedeck {

class EditDesk;
class ErrorBox;
class JournalModel;
struct LedgerCheck;

/// Everything that was changed from here: searched, exported, and put back where there is a way. Says so when
/// the journal is not as it was written.
class JournalDialog : public QDialog {
    Q_OBJECT
public:
    JournalDialog(EditDesk &desk, QWidget *window);

    /// Writes all of it to @p path; what came of it is said beneath the table.
    void writeTo(const QString &path);

private:
    QLayout *makeButtons();
    void follow();
    void check(const LedgerCheck &check);
    void askWhere();
    void write();
    void undo();

    EditDesk &m_desk;
    JournalModel *m_model;
    ErrorBox *m_broken;
    QTableView *m_table;
    QLabel *m_count;
    QLabel *m_note;
    QPushButton *m_export;
    QPushButton *m_undo;
    QString m_path; ///< Where the journal is to be written once it is read.
};

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/importplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSettings;
class QTableWidget;

namespace pulsedeck {

/// The second step of an import: what each column of the file is, and what the service is asked to do beside.
/// A mapping can be kept under a name.
class ImportColumnsStep : public QWidget {
    Q_OBJECT
public:
    explicit ImportColumnsStep(QSettings &memory, QWidget *parent = nullptr);

    /// @p variables are those that the list has.
    void setFile(const FileText &text, const QList<ImportTarget> &variables);
    const ImportMapping &mapping() const { return m_mapping; }
    ImportOptions options() const;
    bool isReady() const;

signals:
    void changed();

private:
    void fill();
    QComboBox *targetBox(int column);
    void retarget(int column, const QVariant &target);
    void listKept();
    void useKept();
    void keep();
    void follow();

    QSettings &m_memory;
    FileText m_text;
    QList<ImportTarget> m_variables;
    ImportMapping m_mapping;
    QComboBox *m_kept;
    QCheckBox *m_titles;
    QTableWidget *m_table;
    QCheckBox *m_updates;
    QCheckBox *m_quietly;
    QLineEdit *m_sender;
    QLabel *m_trouble;
};

} // namespace pulsedeck

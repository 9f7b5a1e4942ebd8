// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/fileformat.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QSettings;

namespace pulsedeck {

/// What is to be exported, as what, and where to: the last choices of format and columns are remembered, no
/// name and no place.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// What there is to choose from, in words; with one choice or none nothing is asked.
    struct Offer {
        QString title; ///< Of the table.
        QStringList rows {};
        QStringList columns {};
        QStringList values {};
        int first = 0; ///< Which rows are chosen at first.
        QStringList names {}; ///< What a file with these rows is called; none: the title.
    };

    ExportDialog(const Offer &offer, QSettings &memory, QWidget *parent);

    FileFormat format() const;
    int rows() const; ///< Which of the offered ones.
    int columns() const;
    int values() const;

signals:
    /// The last thing that is chosen.
    void fileChosen(const QString &path);

private:
    QButtonGroup *addChoices(const QString &title, const QStringList &choices);
    void addFormats();
    void restore();
    void follow();
    void askWhere();
    void take(const QString &path);

    const Offer m_offer;
    QSettings &m_memory;
    QFormLayout *m_form;
    QButtonGroup *m_rows;
    QButtonGroup *m_columns;
    QButtonGroup *m_values;
    QComboBox *m_format;
    QComboBox *m_delimiter;
    QLabel *m_about;
};

} // namespace pulsedeck

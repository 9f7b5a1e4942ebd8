// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/importplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSettings;
class QTableWidget;
class QVBoxLayout;

namespace pulsedeck {

class FormRow;
class FormView;
class Names;

/// The second step of an import: what each column of the file is, and what the service is asked to do beside.
/// A mapping can be kept under a name.
class ImportColumnsStep : public QWidget {
    Q_OBJECT
public:
    explicit ImportColumnsStep(QSettings &memory, QWidget *parent = nullptr);

    /// What is imported; @p options are the fields of its form.
    void setKind(const ImportKind &kind, const QList<FormField> &options);
    /// See FormView::narrow(). After setKind().
    void narrow(Names &names);
    /// @p kind and @p options are those of setKind() with other names of ids.
    void setNames(const ImportKind &kind, const QList<FormField> &options);
    /// @p columns are those of the list. What was chosen stays while the columns of the file do.
    void setFile(const FileText &text, const QList<Column> &columns);
    const ImportMapping &mapping() const { return m_question.mapping; }
    ImportQuestion question() const;
    bool updates() const;
    bool isReady() const;
    /// Complains about options that cannot be sent.
    bool check();

signals:
    void changed();
    void pickWanted(pulsedeck::FormRow *row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int Target = 2; ///< Column of the table.
    QString keptKey() const;
    void fill();
    void fitTargets();
    static QString titleOfNew(const QString &variable, Kind kind);
    QComboBox *targetBox(int column);
    void addTarget(QComboBox *box, const QString &title, const ImportTarget &target);
    void retarget(int column, const QVariant &target);
    QWidget *makeCountries();
    void showCountry();
    QString lettersBeside() const;
    void listKept();
    void useKept();
    void keep();
    QList<Column> missing() const;
    void follow();

    QSettings &m_memory;
    ImportQuestion m_question; ///< Without the options.
    QHash<int, ImportTarget> m_chosen; ///< By somebody, not guessed; by the column of the file.
    std::optional<QString> m_chosenCountry; ///< By somebody, not guessed.
    QComboBox *m_kept;
    QCheckBox *m_titles;
    QTableWidget *m_table;
    QComboBox *m_country;
    QWidget *m_countries; ///< With m_country; only where a column has phones.
    QLabel *m_trouble;
    QCheckBox *m_updates;
    QVBoxLayout *m_layout;
    FormView *m_options = nullptr;
};

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace pulsedeck {

/// The line above a list: a search in what is loaded, as it is typed, and the choices that the service
/// carries out.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(const QList<Filter> &filters, QWidget *parent = nullptr);

    QString search() const;
    /// Shows all loaded rows.
    void clearSearch();
    void focusSearch();
    /// What all chosen filters together lay over the list's call.
    QVariantMap values() const;
    /// Whether another choice than the first is made anywhere.
    bool isFiltered() const { return values() != m_initial; }
    void clearFilters();
    /// The places of what is chosen, from left to right; without what is typed.
    QList<int> choices() const;
    void choose(const QList<int> &choices);
    /// What a filter by an id (Input::Number) offers: ids as codes, with their names.
    void setChoices(const QString &parameter, const QList<StatusWord> &choices);
    void setSearchShown(bool shown);

signals:
    /// Some milliseconds after the last letter.
    void searchChanged(const QString &words);
    void filterChanged(const QVariantMap &values);
    /// Words by the keys of columns, for the loaded rows.
    void onlyChanged(const QHash<QString, QString> &words);
    /// The way down into the rows.
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Part {
        std::function<QVariantMap()> values;
        std::function<void()> clear;
        std::function<void()> settle {}; ///< Takes over what is typed, unless it is half a value.
    };
    void takeOverTyped();
    Part addChoice(const Filter &filter);
    Part addLine(const Filter &filter);
    Part addNamed(const Filter &filter);
    void foldRest();
    QComboBox *makeBox(const Filter &filter);
    void addLocal(const Filter &filter);
    QWidget *labelled(const Filter &filter, QWidget *control);

    QLineEdit *m_search;
    QHash<QString, QString> m_only;
    QList<QComboBox *> m_boxes;
    QList<QComboBox *> m_local; ///< Choices that hide loaded rows.
    QHash<QString, QComboBox *> m_named; ///< By parameter.
    QList<QWidget *> m_boxed; ///< All filters with their labels.
    QTimer m_typing;
    QTimer m_filtering;
    QList<Part> m_parts;
    QVariantMap m_initial;
    QVariantMap m_asked;
};

} // namespace pulsedeck

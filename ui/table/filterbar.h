// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace pulsedeck {

class NameFilter;

/// The line above a list: a search in what is loaded, as it is typed, and the choices that the service
/// carries out.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    /// Makes the input of a filter that is chosen by name, null for others.
    using ByName = std::function<NameFilter *(const Filter &filter)>;
    /// @p always is what the list asks for while nothing else is typed.
    explicit FilterBar(const QList<Filter> &filters, const QVariantMap &always = {},
                       const ByName &byName = {}, QWidget *parent = nullptr);

    QString search() const;
    void setSearch(const QString &words);
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
    void setSearchShown(bool shown);
    /// Filters besides, of what is shown now. Those of before go, and with them what they asked for.
    void setMore(const QList<Filter> &filters);
    /// The ids of the rows that are filtered by, by parameter.
    QJsonObject rows() const;
    void chooseRows(const QJsonObject &rows);

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
    void add(const QList<Filter> &filters);
    void takeOverTyped();
    Part addChoice(const Filter &filter);
    Part addLine(const Filter &filter);
    void foldRest();
    void followFold();
    Part addName(const Filter &filter, NameFilter *name);
    QComboBox *makeBox(const Filter &filter);
    void addLocal(const Filter &filter);
    QWidget *labelled(const Filter &filter, QWidget *control);

    QLineEdit *m_search;
    const QVariantMap m_always;
    const ByName m_byName;
    QHash<QString, QString> m_only;
    QList<QComboBox *> m_boxes;
    QList<NameFilter *> m_names;
    QList<QComboBox *> m_local; ///< Choices that hide loaded rows.
    QList<QWidget *> m_boxed; ///< All filters with their labels.
    QToolButton *m_more = nullptr; ///< Shows what does not fit at first; null: all fits.
    qsizetype m_ownParts = 0; ///< Those behind are of setMore(), as are boxes.
    qsizetype m_ownBoxes = 0;
    QTimer m_typing;
    QTimer m_filtering;
    QList<Part> m_parts;
    QVariantMap m_initial;
    QVariantMap m_asked;
};

} // namespace pulsedeck

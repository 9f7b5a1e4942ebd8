// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <functional>

class QMenu;
class QSettings;
class QWidget;

namespace pulsedeck {

class FilterBar;
class HeaderMemory;
struct Resource;

/// Views of a list that people gave names: columns with their order, widths and sort, and the chosen filters;
/// or of a board. What was typed into a filter may be about somebody and is not kept.
class SavedViews {
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
public:
    /// What the page looks like, and how it is made to look so.
    struct Look {
        std::function<QJsonObject()> now;
        std::function<void(const QJsonObject &look)> use;
        QString hint; ///< What is kept, in a sentence.
    };

    /// Views that are kept under @p key.
    SavedViews(QSettings &settings, const QString &key, const Look &look);
    SavedViews(QSettings &settings, const Resource &resource, HeaderMemory &memory, FilterBar &filters);

    QStringList names() const;
    /// What the list looks like now, under @p name; one with the same name is replaced.
    void keep(const QString &name);
    void use(const QString &name);
    void drop(const QString &name);
    /// A way to each, and to keep and drop them. Questions are asked above @p page.
    void addTo(QMenu &menu, QWidget *page);

private:
    void askForName(QWidget *page);
    QJsonObject all() const;
    void write(const QJsonObject &views);

    QSettings &m_settings;
    QString m_key;
    const Look m_look;
};

} // namespace pulsedeck

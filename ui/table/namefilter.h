// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

#include <QTimer>
#include <QWidget>

class QAction;

namespace pulsedeck {

class FieldInput;
class Names;

/// A filter by a row of some list, chosen by its name as in forms. Which list that is say the facts of the
/// operation that is filtered. Half a name asks for nothing.
class NameFilter : public QWidget {
    Q_OBJECT
public:
    /// Null: what @p filter takes is no id. @p names: null where nobody knows any, and outlives this.
    static NameFilter *of(const Filter &filter, const Resource &resource, const Contract &contract,
                          Names *names);

    /// What makes them for the filters of @p resource, which may be gone by then.
    static std::function<NameFilter *(const Filter &)> makerFor(const Resource &resource,
                                                                const Contract &contract, Names *names);

    const QString &parameter() const { return m_field.key; }
    /// What the chosen row lays over the list's call.
    QVariantMap values() const;
    QString id() const { return m_id; }
    /// Empty: all rows.
    void choose(const QString &id);
    QWidget *control() const;

signals:
    /// Another row is chosen, or none.
    void changed();

private:
    NameFilter(const FormField &field, const Operation &operation, Names *names);
    void takeOver();
    void takeNames();
    void sayTrouble(const QString &trouble);

    FormField m_field;
    const Operation &m_operation; ///< Of the list.
    Names *m_names;
    FieldInput *m_input;
    QAction *m_warning = nullptr;
    QString m_id;
    QTimer m_rest; ///< Until nobody types.
};

} // namespace pulsedeck

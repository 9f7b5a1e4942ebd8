// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/formrow.h"

#include <QHash>
#include <QScrollArea>

namespace pulsedeck {

class Names;

/// The fields of a form, one below the other; scrolls when they are many.
class FormView : public QScrollArea {
    Q_OBJECT
public:
    /// No letter of @p taken is underlined in it: something beside it has them.
    explicit FormView(const QList<FormField> &fields, QWidget *parent = nullptr, const QString &taken = {});

    QJsonObject values() const;
    QList<FormField> fields() const;
    /// Of values() those that are others than at first, or than were saved since.
    QJsonObject typed() const;
    /// As if @p values were typed.
    void type(const QJsonObject &values);
    /// All fields as they were at first, or were saved since.
    void putBack();
    bool isChanged() const;
    /// @p fields are the same with other names of ids.
    void setNames(const QList<FormField> &fields);
    /// Of rows below one that is chosen in another field only those are offered, named by @p names, which
    /// outlives the form.
    void narrow(Names &names);
    /// A field that makes no sense for what else was typed is neither seen nor judged; what stands in it
    /// stays.
    void setShown(const QString &key, bool shown);
    /// What is said below the field @p key while somebody types; empty: nothing.
    void setNote(const QString &key, const QString &text);
    /// @p values, by key, are to be saved in the place of what is stored, and stand here instead.
    void setWaiting(const QJsonObject &values);
    /// The service has now what stands in the fields @p keys.
    void noteSaved(const QStringList &keys);
    /// Complains at every field that needs it and puts the focus into the first of them. Of what is stored
    /// nothing is judged but what was changed, or waits to be saved.
    bool check();
    /// What is wanted, seen, and empty: the titles of those fields.
    QStringList missing() const;
    /// Shows the service's messages at their fields; returns those that belong to no field.
    QStringList showErrors(const QHash<QString, QString> &byName);
    void focusFirst();
    QSize sizeHint() const override;

signals:
    void changed();
    void pickWanted(pulsedeck::FormRow *row);

private:
    FormRow *rowFor(const QString &name) const;
    FormRow *rowOf(const QString &key) const;
    void narrowRows();

    QList<FormRow *> m_rows;
    QList<FormField> m_fields; ///< Not narrowed.
    Names *m_names = nullptr;
    QHash<QString, QJsonValue> m_above; ///< What each narrowed field is below, by its key.
};

/// @p title with a mnemonic that is not in @p used yet, as far as there is one; any & stays an &.
QString withMnemonic(const QString &title, QString *used);

} // namespace pulsedeck

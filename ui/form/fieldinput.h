// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/given.h"

#include <QWidget>

namespace pulsedeck {

class FormRow;

/// One input of a form: a control, and how its value is read and written. The values are those that
/// FormField::Input tells; an empty input gives the empty text.
class FieldInput : public QWidget {
    Q_OBJECT
    Q_MOC_INCLUDE("ui/form/formrow.h")
public:
    using QWidget::QWidget;

    virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0;
    /// @p field is the same with other names of the ids in its pick, or in those inside; the value stays.
    virtual void setNames(const FormField &field) { Q_UNUSED(field) }
    /// What was typed cannot be read as a value at all; empty when it can.
    virtual QString misreading() const { return {}; }
    /// What was assumed in reading it; empty: nothing.
    virtual QString remark() const { return {}; }
    /// The control that gets the focus and speaks to screen readers.
    virtual QWidget *control() const = 0;
    /// The control shows the title of the field itself.
    virtual bool showsTitle() const { return false; }
    /// What is wrong is said while it is typed, not when the input is left.
    virtual bool speaksAtOnce() const { return false; }

signals:
    void changed();
    /// Of a row of a form inside: see FormRow.
    void pickWanted(pulsedeck::FormRow *row);
};

FieldInput *makeInput(const FormField &field, QWidget *parent);

// One maker a kind, each in the file of its name.
FieldInput *makeTextInput(const FormField &field, QWidget *parent);
FieldInput *makeNumberInput(const FormField &field, QWidget *parent);
FieldInput *makeDateInput(const FormField &field, QWidget *parent);
FieldInput *makeChoiceInput(const FormField &field, QWidget *parent);
FieldInput *makeGroupInput(const FormField &field, QWidget *parent);
FieldInput *makeRowsInput(const FormField &field, QWidget *parent);
FieldInput *makeMapInput(const FormField &field, QWidget *parent);
FieldInput *makeJsonInput(const FormField &field, QWidget *parent);
FieldInput *makeFileInput(const FormField &field, QWidget *parent);

} // namespace pulsedeck

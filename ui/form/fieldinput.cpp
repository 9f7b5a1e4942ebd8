// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/fieldinput.h"

namespace pulsedeck {

FieldInput *makeInput(const FormField &field, QWidget *parent)
{
    using Input = FormField::Input;
    switch (field.input) {
    case Input::Number:
    case Input::Decimal:
        return field.pick ? makeTextInput(field, parent) : makeNumberInput(field, parent);
    case Input::DateTime:
    case Input::Date:
        return makeDateInput(field, parent);
    case Input::Choice:
    case Input::Check:
        return makeChoiceInput(field, parent);
    case Input::Group:
        return makeGroupInput(field, parent);
    case Input::Rows:
        return makeRowsInput(field, parent);
    case Input::Map:
        return makeMapInput(field, parent);
    case Input::Json:
        return makeJsonInput(field, parent);
    case Input::File:
        return makeFileInput(field, parent);
    case Input::Line:
    case Input::Paragraph:
    case Input::Lines:
    case Input::Secret:
        break;
    }
    return makeTextInput(field, parent);
}

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/fieldinput.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace pulsedeck {
namespace {

/// A line rather than a spin box: it can be empty, and the wheel does not change it on the way past.
class NumberInput : public FieldInput {
public:
    NumberInput(const FormField &field, QWidget *parent)
        : FieldInput(parent), m_field(field), m_edit(new QLineEdit)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_edit);
        const bool isWhole = field.input == FormField::Input::Number;
        m_edit->setInputMethodHints(isWhole ? Qt::ImhDigitsOnly : Qt::ImhFormattedNumbersOnly);
        m_edit->setMaximumWidth(m_edit->fontMetrics().averageCharWidth() * 28);
        connect(m_edit, &QLineEdit::textChanged, this, &FieldInput::changed);
    }

    QJsonValue value() const override { return typedInto(m_field, m_edit->text()).value; }
    void setValue(const QJsonValue &value) override { m_edit->setText(shownIn(m_field, value)); }
    QString misreading() const override { return typedInto(m_field, m_edit->text()).trouble; }
    QWidget *control() const override { return m_edit; }

private:
    FormField m_field;
    QLineEdit *m_edit;
};

} // namespace

FieldInput *makeNumberInput(const FormField &field, QWidget *parent)
{
    return new NumberInput(field, parent);
}

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/format.h"
#include "app/vocabulary/colourwords.h"
#include "ui/form/fieldinput.h"
#include "ui/look/labels.h"
#include "ui/look/swatch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QVBoxLayout>

namespace pulsedeck {
namespace {

class ChoiceInput : public FieldInput {
    Q_DECLARE_TR_FUNCTIONS(FieldInput)
public:
    ChoiceInput(const FormField &field, QWidget *parent) : FieldInput(parent), m_box(new QComboBox)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_box, 0, Qt::AlignLeft);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_box->setMinimumContentsLength(16);
        if (!field.required)
            offerNone();
        m_isColour = areColours(field.choices);
        for (const StatusWord &choice : field.choices)
            offer(choice.text, choice.code);
        connect(m_box, &QComboBox::currentIndexChanged, this, &FieldInput::changed);
    }

    QJsonValue value() const override { return m_box->currentData().toString(); }

    void setValue(const QJsonValue &value) override
    {
        const QString code = format::toText(value);
        // What the service tells is kept even when nobody has documented it, or when it tells nothing.
        if (m_box->findData(code) < 0 && code.isEmpty())
            offerNone();
        else if (m_box->findData(code) < 0)
            offer(code, code);
        if (const int at = m_box->findData(code); at >= 0)
            m_box->setCurrentIndex(at);
    }

    QWidget *control() const override { return m_box; }

private:
    void offer(const QString &text, const QString &code)
    {
        m_box->addItem(m_isColour ? swatch(QColor(code)) : QIcon(), text, code);
    }
    void offerNone() { m_box->insertItem(0, tr("Not chosen"), QString()); }

    QComboBox *m_box;
    bool m_isColour = false;
};

class CheckInput : public FieldInput {
public:
    CheckInput(const FormField &field, QWidget *parent)
        : FieldInput(parent), m_box(new QCheckBox(withoutMnemonics(field.title)))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_box, 0, Qt::AlignLeft);
        connect(m_box, &QCheckBox::toggled, this, &FieldInput::changed);
    }

    QJsonValue value() const override { return m_box->isChecked(); }
    void setValue(const QJsonValue &value) override
    {
        m_box->setChecked(format::toBool(value).value_or(false));
    }
    QWidget *control() const override { return m_box; }
    bool showsTitle() const override { return true; }

private:
    QCheckBox *m_box;
};

} // namespace

FieldInput *makeChoiceInput(const FormField &field, QWidget *parent)
{
    if (field.input == FormField::Input::Check)
        return new CheckInput(field, parent);
    return new ChoiceInput(field, parent);
}

} // namespace pulsedeck

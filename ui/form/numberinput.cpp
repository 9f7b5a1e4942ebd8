// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/format.h"
#include "ui/form/fieldinput.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace pulsedeck {
namespace {

/// A line rather than a spin box: it can be empty, and the wheel does not change it on the way past.
class NumberInput : public FieldInput {
    Q_DECLARE_TR_FUNCTIONS(FieldInput)
public:
    NumberInput(const FormField &field, QWidget *parent)
        : FieldInput(parent), m_whole(field.input == FormField::Input::Number), m_edit(new QLineEdit)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_edit);
        m_edit->setInputMethodHints(m_whole ? Qt::ImhDigitsOnly : Qt::ImhFormattedNumbersOnly);
        m_edit->setMaximumWidth(m_edit->fontMetrics().averageCharWidth() * 28);
        connect(m_edit, &QLineEdit::textChanged, this, &FieldInput::changed);
    }

    QJsonValue value() const override
    {
        bool ok = false;
        const QJsonValue number = read(&ok);
        return ok ? number : QJsonValue(m_edit->text().trimmed());
    }

    void setValue(const QJsonValue &value) override
    {
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        if (const auto whole = format::toInteger(value))
            m_edit->setText(locale.toString(qlonglong(*whole)));
        else if (const auto number = format::toNumber(value))
            m_edit->setText(locale.toString(*number, 'g', QLocale::FloatingPointShortest));
        else
            m_edit->setText(format::toText(value));
    }

    QString misreading() const override
    {
        bool ok = false;
        read(&ok);
        if (ok || m_edit->text().trimmed().isEmpty())
            return {};
        return m_whole ? tr("Please enter a whole number, for example %1.").arg(QLocale().toString(12))
                       : tr("Please enter a number, for example %1.").arg(QLocale().toString(12.5));
    }

    QWidget *control() const override { return m_edit; }

private:
    /// In the writing of the locale, or as computers write numbers.
    QJsonValue read(bool *ok) const
    {
        const QString text = m_edit->text().trimmed();
        if (m_whole) {
            qlonglong whole = QLocale().toLongLong(text, ok);
            if (!*ok)
                whole = QLocale::c().toLongLong(text, ok);
            return whole;
        }
        double number = QLocale().toDouble(text, ok);
        if (!*ok)
            number = QLocale::c().toDouble(text, ok);
        return number;
    }

    bool m_whole;
    QLineEdit *m_edit;
};

} // namespace

FieldInput *makeNumberInput(const FormField &field, QWidget *parent)
{
    return new NumberInput(field, parent);
}

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/json.h"
#include "ui/form/fieldinput.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

/// Names and values: rows of two, given as one object.
class MapInput : public FieldInput {
    Q_DECLARE_TR_FUNCTIONS(FieldInput)
public:
    MapInput(const FormField &field, QWidget *parent) : FieldInput(parent)
    {
        FormField rows {.key = field.key, .title = field.title, .input = FormField::Input::Rows};
        //: Of a variable or setting
        rows.fields << FormField {.key = nameKey(), .title = tr("Name"), .required = true};
        rows.fields << FormField {.key = valueKey(), .title = tr("Value")};
        rows.required = field.required;
        m_rows = makeRowsInput(rows, this);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_rows);
        connect(m_rows, &FieldInput::changed, this, &FieldInput::changed);
    }

    QJsonValue value() const override
    {
        QJsonObject map;
        for (const auto &row : m_rows->value().toArray()) {
            const QString name = memberName(row[nameKey()].toString());
            const QString text = row[valueKey()].toString();
            // What nobody touched keeps its type.
            const bool isSame = m_given.contains(name) && textOf(m_given.value(name)) == text;
            map[name] = isSame ? m_given.value(name) : QJsonValue(text);
        }
        return map;
    }

    void setValue(const QJsonValue &value) override
    {
        m_given = value.toObject();
        QJsonArray rows;
        for (auto member = m_given.constBegin(); member != m_given.constEnd(); ++member)
            rows << QJsonObject {{nameKey(), member.key()}, {valueKey(), textOf(member.value())}};
        m_rows->setValue(rows);
    }

    QString misreading() const override { return m_rows->misreading(); }
    QWidget *control() const override { return m_rows->control(); }

private:
    static QString nameKey() { return u"name"_s; }
    static QString valueKey() { return u"value"_s; }
    static QString textOf(const QJsonValue &value) { return value.toVariant().toString(); }

    FieldInput *m_rows;
    QJsonObject m_given;
};

} // namespace

FieldInput *makeMapInput(const FormField &field, QWidget *parent)
{
    return new MapInput(field, parent);
}

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/fieldinput.h"
#include "ui/form/formrow.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

namespace pulsedeck {
namespace {

/// What belongs together hangs on a line at its left.
class Indented : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRect(5, 0, 2, height()), themeOf(palette()).border);
    }
};

/// An object in the body. What may be left out is closed at first and makes its inputs when it is opened: the
/// documents nest deeply.
class GroupInput : public FieldInput {
    Q_DECLARE_TR_FUNCTIONS(FieldInput)
public:
    GroupInput(const FormField &field, QWidget *parent)
        : FieldInput(parent), m_field(field), m_toggle(new QToolButton), m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins({});
        m_layout->setSpacing(6);
        m_layout->addWidget(m_toggle, 0, Qt::AlignLeft);
        m_toggle->setText(field.required ? tr("%1 (required)").arg(withoutMnemonics(field.title))
                                         : withoutMnemonics(field.title));
        m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_toggle->setAutoRaise(true);
        connect(m_toggle, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
        setOpen(field.required);
    }

    QJsonValue value() const override
    {
        QJsonObject members = m_given;
        for (const FormRow *row : m_rows)
            members[row->field().key] = row->value();
        return members;
    }

    void setValue(const QJsonValue &value) override
    {
        m_given = value.toObject();
        qDeleteAll(m_rows);
        m_rows.clear();
        delete m_inside;
        setOpen(m_field.required || !isBlank(value));
    }

    void setNames(const FormField &field) override
    {
        m_field.fields = field.fields;
        for (qsizetype at = 0; at < qMin(m_rows.size(), field.fields.size()); ++at)
            m_rows.at(at)->setNames(field.fields.at(at));
    }

    QString misreading() const override
    {
        if (!m_field.required && isBlank(value()))
            return {};
        QString first;
        for (FormRow *row : m_rows) {
            const QString complaint = row->complaint();
            row->complain(complaint);
            if (first.isEmpty())
                first = complaint;
        }
        return first.isEmpty() ? QString() : tr("Something in “%1” is not right yet.").arg(m_field.title);
    }

    QWidget *control() const override { return m_toggle; }
    bool showsTitle() const override { return true; }

private:
    void setOpen(bool open)
    {
        m_open = open;
        m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        if (open && !m_inside)
            build();
        if (m_inside)
            m_inside->setVisible(open);
    }

    void build()
    {
        m_inside = new Indented;
        auto *column = new QVBoxLayout(m_inside);
        column->setContentsMargins(20, 4, 0, 4);
        column->setSpacing(12);
        for (FormField field : m_field.fields) {
            if (m_given.contains(field.key))
                field.value = m_given.value(field.key);
            auto *row = new FormRow(field, withoutMnemonics(field.title));
            column->addWidget(row);
            m_rows << row;
            connect(row, &FormRow::changed, this, &FieldInput::changed);
            connect(row, &FormRow::pickWanted, this, &FieldInput::pickWanted);
        }
        m_layout->addWidget(m_inside);
    }

    FormField m_field;
    QJsonObject m_given;
    bool m_open = false;
    QToolButton *m_toggle;
    QVBoxLayout *m_layout;
    QPointer<QWidget> m_inside;
    QList<FormRow *> m_rows;
};

} // namespace

FieldInput *makeGroupInput(const FormField &field, QWidget *parent)
{
    return new GroupInput(field, parent);
}

} // namespace pulsedeck

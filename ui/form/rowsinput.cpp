// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/fieldinput.h"
#include "ui/form/formrow.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"

#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

using Input = FormField::Input;

constexpr int mostColumns = 4;

/// Few short fields make a table, the others a card for each row.
bool fitsTable(const QList<FormField> &fields)
{
    const auto isShort = [](const FormField &field) {
        return field.input == Input::Line || field.input == Input::Number || field.input == Input::Decimal
            || field.input == Input::Choice;
    };
    return fields.size() <= mostColumns && std::all_of(fields.begin(), fields.end(), isShort);
}

/// A list of objects, with buttons to add and to take away.
class RowsInput : public FieldInput {
    Q_DECLARE_TR_FUNCTIONS(FieldInput)
public:
    RowsInput(const FormField &field, QWidget *parent)
        : FieldInput(parent), m_field(field), m_isTable(fitsTable(field.fields)),
          m_rowsLayout(new QVBoxLayout), m_add(new QToolButton)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->setSpacing(6);
        layout->addLayout(m_rowsLayout);
        m_rowsLayout->setSpacing(m_isTable ? 6 : 10);
        layout->addWidget(m_add, 0, Qt::AlignLeft);
        m_add->setText(tr("Add row"));
        m_add->setIcon(icon(u"add"_s));
        m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(m_add, &QToolButton::clicked, this, [this] {
            Row *row = addRow({});
            row->cells.first()->control()->setFocus();
            emit changed();
        });
        if (field.required)
            addRow({});
    }

    QJsonValue value() const override
    {
        QJsonArray list;
        for (const auto &row : m_rows) {
            const QJsonObject members = valueOf(*row);
            if (!isBlank(members))
                list << members;
        }
        return list;
    }

    void setValue(const QJsonValue &value) override
    {
        while (!m_rows.empty())
            removeRow(m_rows.back().get());
        for (const auto &row : value.toArray())
            addRow(row.toObject());
        if (m_rows.empty() && m_field.required)
            addRow({});
    }

    void setNames(const FormField &field) override
    {
        m_field.fields = field.fields;
        for (const auto &row : m_rows) {
            for (qsizetype at = 0; at < field.fields.size(); ++at)
                row->lines.isEmpty() ? row->cells[at]->setNames(field.fields[at])
                                     : row->lines[at]->setNames(field.fields[at]);
        }
    }

    QString misreading() const override
    {
        for (size_t at = 0; at < m_rows.size(); ++at) {
            if (isBlank(valueOf(*m_rows[at])) && !(m_field.required && at == 0))
                continue;
            if (const QString complaint = complaintOf(*m_rows[at]); !complaint.isEmpty())
                return tr("Row %1: %2").arg(QLocale().toString(at + 1), complaint);
        }
        return {};
    }

    QWidget *control() const override { return m_add; }

private:
    struct Row {
        QWidget *widget;
        QList<FieldInput *> cells; ///< By the fields, in a table.
        QList<FormRow *> lines; ///< The same on a card.
    };

    QJsonObject valueOf(const Row &row) const
    {
        QJsonObject members;
        for (qsizetype at = 0; at < m_field.fields.size(); ++at)
            members[m_field.fields[at].key] =
                row.lines.isEmpty() ? row.cells[at]->value() : row.lines[at]->value();
        return members;
    }

    QString complaintOf(const Row &row) const
    {
        QString first;
        for (FormRow *line : row.lines) {
            const QString complaint = line->complaint();
            line->complain(complaint);
            first = first.isEmpty() ? complaint : first;
        }
        for (qsizetype at = 0; at < row.cells.size() && row.lines.isEmpty() && first.isEmpty(); ++at) {
            const FormField &field = m_field.fields[at];
            first = row.cells[at]->misreading();
            if (first.isEmpty() && field.required && isBlank(row.cells[at]->value()))
                first = tr("Please fill in “%1”.").arg(field.title);
            if (first.isEmpty() && field.complain)
                first = field.complain(row.cells[at]->value());
        }
        return first;
    }

    Row *addRow(const QJsonObject &given)
    {
        auto row = std::make_unique<Row>();
        row->widget = m_isTable ? makeLine(*row, given) : makeCard(*row, given);
        m_rowsLayout->addWidget(row->widget);
        m_rows.push_back(std::move(row));
        return m_rows.back().get();
    }

    QToolButton *removeButton(Row *row)
    {
        auto *button = new QToolButton;
        button->setIcon(icon(u"close"_s));
        button->setAutoRaise(true);
        button->setToolTip(tr("Remove this row"));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this, [this, row] {
            removeRow(row);
            emit changed();
        });
        return button;
    }

    FormField filled(FormField field, const QJsonObject &given) const
    {
        if (given.contains(field.key))
            field.value = given.value(field.key);
        return field;
    }

    QWidget *makeLine(Row &row, const QJsonObject &given)
    {
        auto *line = new QWidget;
        auto *grid = new QGridLayout(line);
        grid->setContentsMargins({});
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(2);
        for (int at = 0; at < int(m_field.fields.size()); ++at) {
            const FormField field = filled(m_field.fields[at], given);
            const QString title = field.required ? tr("%1 (required)").arg(field.title) : field.title;
            FieldInput *cell = makeInput(field, line);
            if (!field.value.isUndefined())
                cell->setValue(field.value);
            cell->control()->setAccessibleName(title);
            // The first line carries the heads of the columns.
            if (m_rows.empty())
                grid->addWidget(quietLabel(title), 0, at);
            grid->addWidget(cell, 1, at);
            grid->setColumnStretch(at, 1);
            connect(cell, &FieldInput::changed, this, &FieldInput::changed);
            row.cells << cell;
        }
        grid->addWidget(removeButton(&row), 1, int(m_field.fields.size()));
        return line;
    }

    QWidget *makeCard(Row &row, const QJsonObject &given)
    {
        auto *card = new QFrame;
        card->setFrameShape(QFrame::StyledPanel);
        auto *sides = new QHBoxLayout(card);
        sides->setContentsMargins(12, 10, 6, 12);
        auto *layout = new QVBoxLayout;
        layout->setSpacing(12);
        sides->addLayout(layout, 1);
        sides->addWidget(removeButton(&row), 0, Qt::AlignTop);
        for (const FormField &field : m_field.fields) {
            auto *line = new FormRow(filled(field, given), withoutMnemonics(field.title));
            layout->addWidget(line);
            connect(line, &FormRow::changed, this, &FieldInput::changed);
            connect(line, &FormRow::pickWanted, this, &FieldInput::pickWanted);
            row.lines << line;
            row.cells << line->input();
        }
        return card;
    }

    void removeRow(Row *row)
    {
        const auto found =
            std::find_if(m_rows.begin(), m_rows.end(), [row](const auto &one) { return one.get() == row; });
        const bool wasFirst = found == m_rows.begin();
        // The button that asked for it stands in the row.
        row->widget->hide();
        row->widget->deleteLater();
        m_rows.erase(found);
        if (wasFirst && m_isTable && !m_rows.empty())
            setValue(value());
    }

    FormField m_field;
    bool m_isTable;
    QVBoxLayout *m_rowsLayout;
    QToolButton *m_add;
    std::vector<std::unique_ptr<Row>> m_rows;
};

} // namespace

FieldInput *makeRowsInput(const FormField &field, QWidget *parent)
{
    return new RowsInput(field, parent);
}

} // namespace pulsedeck

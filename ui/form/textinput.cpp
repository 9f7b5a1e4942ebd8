// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/format.h"
#include "ui/form/fieldinput.h"
#include "ui/form/nameedit.h"
#include "ui/look/icons.h"
#include "ui/look/plaintextedit.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

/// What is typed, read once for all who ask.
class Reader {
public:
    explicit Reader(const FormField &field) : m_field(field) { }

    const FormField &field() const { return m_field; }

    void setNames(const QList<StatusWord> &choices)
    {
        m_field.choices = choices;
        m_read.reset();
    }

    const Typed &read(const QString &text) const
    {
        if (text != m_text || !m_read) {
            m_text = text;
            m_read = typedInto(m_field, text);
        }
        return *m_read;
    }

private:
    FormField m_field;
    mutable QString m_text;
    mutable std::optional<Typed> m_read;
};

/// An id in one line, chosen by its name: Line, Number and Decimal with a pick.
class NamedInput : public FieldInput {
public:
    NamedInput(const FormField &field, QWidget *parent)
        : FieldInput(parent), m_reader(field), m_edit(new NameEdit)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_edit);
        m_edit->setChoices(field.choices);
        connect(m_edit, &QLineEdit::textChanged, this, &FieldInput::changed);
    }

    QJsonValue value() const override { return m_reader.read(m_edit->text()).value; }
    void setValue(const QJsonValue &value) override { m_edit->setText(shownIn(m_reader.field(), value)); }
    QString misreading() const override { return m_reader.read(m_edit->text()).trouble; }
    QString remark() const override { return m_reader.read(m_edit->text()).remark; }
    QWidget *control() const override { return m_edit; }

    void setNames(const FormField &field) override
    {
        const QJsonValue stands = value();
        m_reader.setNames(field.choices);
        m_edit->setChoices(field.choices);
        setValue(stands);
    }

private:
    Reader m_reader;
    NameEdit *m_edit;
};

/// Line and Secret.
class LineInput : public FieldInput {
    Q_DECLARE_TR_FUNCTIONS(FieldInput)
public:
    LineInput(const FormField &field, QWidget *parent)
        : FieldInput(parent), m_reader(field), m_edit(new QLineEdit)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_edit);
        if (field.input == FormField::Input::Secret)
            hideText();
        connect(m_edit, &QLineEdit::textChanged, this, &FieldInput::changed);
    }

    QJsonValue value() const override { return m_reader.read(m_edit->text()).value; }
    void setValue(const QJsonValue &value) override { m_edit->setText(shownIn(m_reader.field(), value)); }
    QString misreading() const override { return m_reader.read(m_edit->text()).trouble; }
    QString remark() const override { return m_reader.read(m_edit->text()).remark; }
    QWidget *control() const override { return m_edit; }

private:
    void hideText()
    {
        m_edit->setEchoMode(QLineEdit::Password);
        QAction *show = m_edit->addAction(icon(u"key"_s), QLineEdit::TrailingPosition);
        show->setText(tr("Show what is typed"));
        show->setToolTip(show->text());
        show->setCheckable(true);
        connect(show, &QAction::toggled, this,
                [this](bool on) { m_edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    }

    Reader m_reader;
    QLineEdit *m_edit;
};

/// What may be left out takes little room: forms of that are long.
int linesOf(const FormField &field)
{
    const bool isList = field.input == FormField::Input::Lines;
    return field.required ? (isList ? 5 : 7) : (isList ? 3 : 5);
}

/// Paragraph and Lines.
class ParagraphInput : public FieldInput {
public:
    ParagraphInput(const FormField &field, QWidget *parent)
        : FieldInput(parent), m_isList(field.input == FormField::Input::Lines), m_reader(field),
          m_edit(new PlainTextEdit)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_edit);
        m_edit->setTabChangesFocus(true);
        m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * linesOf(field) + 12);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldInput::changed);
    }

    QJsonValue value() const override
    {
        return m_isList ? m_reader.read(m_edit->text()).value : QJsonValue(m_edit->text());
    }

    void setValue(const QJsonValue &value) override
    {
        m_edit->setText(m_isList ? shownIn(m_reader.field(), value) : format::toText(value));
    }

    void setNames(const FormField &field) override
    {
        const QJsonValue stands = value();
        m_reader.setNames(field.choices);
        if (m_isList)
            setValue(stands);
    }

    QString misreading() const override
    {
        return m_isList ? m_reader.read(m_edit->text()).trouble : QString();
    }

    QString remark() const override { return m_isList ? m_reader.read(m_edit->text()).remark : QString(); }

    QWidget *control() const override { return m_edit; }

private:
    bool m_isList;
    Reader m_reader;
    PlainTextEdit *m_edit;
};

} // namespace

FieldInput *makeTextInput(const FormField &field, QWidget *parent)
{
    if (field.input == FormField::Input::Paragraph || field.input == FormField::Input::Lines)
        return new ParagraphInput(field, parent);
    if (field.pick && field.input != FormField::Input::Secret)
        return new NamedInput(field, parent);
    return new LineInput(field, parent);
}

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/fieldinput.h"

#include "app/contract/json.h"
#include "ui/look/plaintextedit.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QLocale>
#include <QVBoxLayout>

namespace pulsedeck {
namespace {

/// A value as JSON, for what nobody documented the shape of. Says at once where it cannot be read.
class JsonInput : public FieldInput {
    Q_DECLARE_TR_FUNCTIONS(FieldInput)
public:
    JsonInput(const FormField &, QWidget *parent) : FieldInput(parent), m_edit(new PlainTextEdit)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_edit);
        m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_edit->setTabChangesFocus(true);
        m_edit->setPlaceholderText(tr("JSON, for example {\"key\": \"value\"} or [1, 2]"));
        m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 6 + 12);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldInput::changed);
    }

    QJsonValue value() const override { return read(nullptr); }

    void setValue(const QJsonValue &value) override
    {
        if (value.isObject())
            m_edit->setText(QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed());
        else if (value.isArray())
            m_edit->setText(QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed());
        else
            m_edit->setText(value.toVariant().toString());
    }

    QString misreading() const override
    {
        QJsonParseError error;
        read(&error);
        if (error.error == QJsonParseError::NoError)
            return {};
        const QByteArray before = m_edit->text().toUtf8().left(error.offset);
        return tr("This cannot be read as JSON, line %1: %2")
            .arg(QLocale().toString(before.count('\n') + 1), error.errorString());
    }

    bool speaksAtOnce() const override { return true; }
    QWidget *control() const override { return m_edit; }

private:
    /// A text that does not look like JSON at all is that text; numbers and words of JSON are what they say.
    QJsonValue read(QJsonParseError *error) const
    {
        const QString text = m_edit->text().trimmed();
        if (error)
            error->error = QJsonParseError::NoError;
        if (text.isEmpty())
            return QString();
        QJsonParseError problem;
        // Qt reads only objects and lists at the top.
        const QJsonDocument document =
            QJsonDocument::fromJson(withEscapedMarks('[' + text.toUtf8() + ']'), &problem);
        const bool isNested = text.startsWith(u'{') || text.startsWith(u'[') || text.startsWith(u'"');
        if (problem.error == QJsonParseError::NoError && document.array().size() == 1)
            return document.array().first();
        if (isNested && error)
            *error = problem;
        return text;
    }

    PlainTextEdit *m_edit;
};

} // namespace

FieldInput *makeJsonInput(const FormField &field, QWidget *parent)
{
    return new JsonInput(field, parent);
}

} // namespace pulsedeck

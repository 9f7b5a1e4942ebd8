// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/templatepicker.h"

#include "app/values/convert.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"

#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using chatbots::TemplateHole;

TemplatePicker::TemplatePicker(Client &client, const chatbots::Channel &channel, QWidget *parent)
    : QWidget(parent), m_client(client), m_channel(channel), m_list(new QListWidget), m_form(new QFormLayout),
      m_text(textLabel()), m_hint(quietLabel()), m_error(new ErrorBox)
{
    m_list->setAccessibleName(tr("Approved templates"));
    m_text->setFrameShape(QFrame::StyledPanel);
    m_text->setMargin(10);
    m_text->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_hint);
    layout->addWidget(m_error);
    layout->addWidget(m_list, 1);
    layout->addLayout(m_form);
    layout->addWidget(m_text);
    m_error->hide();
    setFocusProxy(m_list);
    connect(m_error, &ErrorBox::actionTriggered, this, &TemplatePicker::read);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatePicker::choose);
    choose(-1);
}

void TemplatePicker::setBot(const QString &bot)
{
    if (bot == m_bot)
        return;
    m_bot = bot;
    read();
}

void TemplatePicker::read()
{
    m_error->hide();
    m_list->clear();
    m_templates.clear();
    m_hint->setText(tr("Reading the templates…"));
    m_hint->show();
    Request request {.scope = Scope::Chatbots, .operation = chatbots::operation(m_channel, u"templates"_s)};
    request.query = {{u"bot_id"_s, m_bot}};
    m_client.send(request, this, [this, bot = m_bot](const Reply &reply) {
        if (bot != m_bot)
            return;
        if (reply.ok())
            return take(reply.json[u"data"]);
        m_hint->hide();
        m_error->show(reply.error, {}, tr("&Try again"));
        m_error->setVisible(true);
    });
}

void TemplatePicker::take(const QJsonValue &answer)
{
    QJsonArray rows = answer.toArray();
    if (answer.isObject())
        rows << answer;
    for (const QJsonValue &row : rows) {
        if (row[u"status"].toString() != "APPROVED"_L1)
            continue;
        m_templates << row.toObject();
        m_list->addItem(u"%1 (%2)"_s.arg(format::harmlessLine(row[u"name"].toString()),
                                         format::harmlessLine(row[u"language"].toString())));
    }
    m_hint->setText(m_templates.isEmpty()
                        ? tr("This bot has no approved template. The messenger has to approve each before it "
                             "may be sent.")
                        : tr("What was sent cannot be taken back. The messenger may charge for it."));
    m_list->setCurrentRow(m_templates.isEmpty() ? -1 : 0);
    follow();
}

static QString titleOf(const TemplateHole &hole)
{
    using Place = TemplateHole::Place;
    switch (hole.place) {
    case Place::HeaderText:
        return TemplatePicker::tr("{{%1}} in the heading").arg(hole.name);
    case Place::HeaderPicture:
        return TemplatePicker::tr("Link of the picture");
    case Place::HeaderVideo:
        return TemplatePicker::tr("Link of the video");
    case Place::HeaderFile:
        return TemplatePicker::tr("Link of the file");
    case Place::ButtonLink:
        return TemplatePicker::tr("End of the link behind button %1").arg(hole.button + 1);
    case Place::Body:
        break;
    }
    return QString(u"{{%1}}"_s).arg(hole.name);
}

void TemplatePicker::choose(int)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_values.clear();
    for (const TemplateHole &hole : chatbots::templateHoles(chosen())) {
        auto *value = new QLineEdit;
        value->setAccessibleName(titleOf(hole));
        if (hole.isLink())
            value->setPlaceholderText(u"https://"_s);
        m_form->addRow(titleOf(hole), value);
        // Made late, it would come after the buttons of the dialog.
        setTabOrder(m_values.isEmpty() ? static_cast<QWidget *>(m_list) : m_values.last(), value);
        connect(value, &QLineEdit::textChanged, this, &TemplatePicker::follow);
        m_values << value;
    }
    follow();
}

void TemplatePicker::follow()
{
    m_text->setText(format::harmless(text()));
    m_text->setVisible(!chosen().isEmpty());
    emit changed();
}

QJsonObject TemplatePicker::chosen() const
{
    return m_templates.value(m_list->currentRow());
}

bool TemplatePicker::isFilled() const
{
    const QJsonObject row = chosen();
    const QList<TemplateHole> holes = chatbots::templateHoles(row);
    for (qsizetype at = 0; at < holes.size() && at < m_values.size(); ++at) {
        const QString value = m_values.at(at)->text().trimmed();
        if (value.isEmpty() || (holes.at(at).isLink() && QUrl(value).scheme() != "https"_L1))
            return false;
    }
    return !row.isEmpty() && holes.size() == m_values.size();
}

QJsonObject TemplatePicker::approved() const
{
    return chatbots::filledTemplate(chosen(), values());
}

QString TemplatePicker::text() const
{
    return chatbots::filledText(chosen(), values());
}

QStringList TemplatePicker::values() const
{
    QStringList all;
    for (const QLineEdit *value : m_values)
        all << value->text().trimmed();
    return all;
}

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/templatesending.h"

#include "app/values/convert.h"
#include "app/values/format.h"
#include "app/values/phones.h"
#include "ui/look/dialogsize.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/scopes/chatbots/templatepicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

TemplateSending::TemplateSending(Client &client, const chatbots::Channel &channel, To to, const QString &bot,
                                 QWidget *parent)
    : QDialog(parent), m_client(client), m_channel(channel), m_to(to), m_form(new QFormLayout),
      m_bots(new QComboBox), m_phone(new QLineEdit), m_title(new QLineEdit), m_isLater(new QCheckBox),
      m_when(new QDateTimeEdit), m_picker(new TemplatePicker(client, channel)), m_people(quietLabel()),
      m_error(new ErrorBox), m_test(new QPushButton(tr("Send a &test to the phone"))), m_send(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(to == To::Phone ? tr("New conversation") : tr("Template to everybody"));
    build();
    connect(m_bots, &QComboBox::currentIndexChanged, this, [this] {
        m_picker->setBot(m_bots->currentData().toString());
        if (m_to == To::Everybody)
            readPeople();
    });
    connect(m_picker, &TemplatePicker::changed, this, &TemplateSending::follow);
    connect(m_phone, &QLineEdit::textChanged, this, &TemplateSending::follow);
    connect(m_title, &QLineEdit::textChanged, this, &TemplateSending::follow);
    connect(m_isLater, &QCheckBox::toggled, this, &TemplateSending::follow);
    connect(m_send, &QPushButton::clicked, this, &TemplateSending::commit);
    connect(m_test, &QPushButton::clicked, this, [this] {
        send(toPhone(), [this](const Reply &) {
            m_people->setText(tr("The test was sent. Look at it in the messenger before everybody gets it."));
        });
    });
    follow();
    readBots(bot);
}

void TemplateSending::build()
{
    m_phone->setPlaceholderText(tr("With the code of the country: +380…"));
    m_form->addRow(tr("&Bot"), m_bots);
    m_form->addRow(m_to == To::Phone ? tr("&Phone") : tr("&Phone for a test"), m_phone);
    if (m_to == To::Everybody) {
        m_isLater->setText(tr("&Later, on"));
        m_when->setDateTime(QDateTime::currentDateTime().addSecs(3600));
        m_when->setCalendarPopup(true);
        m_when->setAccessibleName(tr("When it is sent"));
        m_form->addRow(tr("&Name of the campaign"), m_title);
        m_form->addRow(m_isLater, m_when);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_send, QDialogButtonBox::AcceptRole);
    if (m_to == To::Everybody)
        buttons->addButton(m_test, QDialogButtonBox::ActionRole);
    m_test->setAutoDefault(false);
    m_send->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_picker, 1);
    layout->addWidget(m_people);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    m_error->hide();
    sizeDialog(*this, 68, 30);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TemplateSending::readBots(const QString &wanted)
{
    Request request {.scope = Scope::Chatbots, .operation = chatbots::operation(m_channel, u"bots"_s)};
    m_client.send(request, this, [this, wanted](const Reply &reply) {
        if (!reply.ok()) {
            m_error->show(reply.error);
            return m_error->setVisible(true);
        }
        const QJsonValue told = reply.json[u"data"];
        const Resource list = chatbots::channelBots(m_channel);
        for (const QJsonValue &row : told.isArray() ? told.toArray() : QJsonArray {told}) {
            const QJsonObject bot = normalised(row.toObject(), list);
            m_bots->addItem(format::harmlessLine(bot[u"display_name"].toString()),
                            format::toText(bot[u"id"]));
        }
        if (const int at = m_bots->findData(wanted); at >= 0)
            m_bots->setCurrentIndex(at);
        m_phone->setFocus();
        if (m_bots->count() == 0)
            m_people->setText(
                tr("There is no %1 bot yet. Connect one in the service's web account.").arg(m_channel.title));
    });
}

/// Who will get it, before the button is pressed.
void TemplateSending::readPeople()
{
    m_people->clear();
    Request request {.scope = Scope::Chatbots,
                     .operation = chatbots::operation(m_channel, u"bots/statistics"_s)};
    request.query = {{u"bot_id"_s, m_bots->currentData()}};
    m_client.send(request, this, [this](const Reply &reply) {
        const auto active = format::toInteger(reply.json[u"data"][u"subscribedActiveCount"]);
        const QString who = active ? tr("Goes to all %Ln active subscriber(s).", nullptr, int(*active))
                                   : tr("Goes to all active subscribers; how many they are is not known.");
        m_people->setText(who + u' '
                          + tr("SendPulse lists no campaigns of bots: what was handed over cannot be seen, "
                               "changed or called back, not even before its time."));
    });
}

/// As the service wants it; empty: it is none.
QString TemplateSending::phone() const
{
    return phones::in(m_phone->text()).values.value(0);
}

void TemplateSending::follow()
{
    const bool isFilled = m_picker->isFilled() && !m_isSending && !m_client.isReadOnly();
    const bool hasPhone = !phone().isEmpty();
    m_isSure = false;
    m_when->setEnabled(m_isLater->isChecked());
    m_test->setEnabled(isFilled && hasPhone);
    m_send->setEnabled(isFilled && (m_to == To::Phone ? hasPhone : !m_title->text().trimmed().isEmpty()));
    m_send->setText(m_to == To::Phone ? tr("&Send template") : tr("&Send to everybody…"));
}

/// Nobody sends to everybody by one press too many.
void TemplateSending::commit()
{
    if (m_to == To::Everybody && !std::exchange(m_isSure, true)) {
        m_send->setText(tr("&Yes, to everybody"));
        return;
    }
    send(m_to == To::Phone ? toPhone() : toEverybody(), [this](const Reply &reply) {
        emit sent(format::toText(reply.json[u"data"][u"contact_id"]));
        accept();
    });
}

void TemplateSending::send(const Request &request, const std::function<void(const Reply &)> &done)
{
    m_error->hide();
    m_isSending = true;
    follow();
    m_client.send(request, this, [this, done](const Reply &reply) {
        m_isSending = false;
        follow();
        if (reply.ok())
            return done(reply);
        m_error->show(reply.error);
        m_error->setVisible(true);
    });
}

Request TemplateSending::toPhone() const
{
    Request request {.scope = Scope::Chatbots,
                     .operation = u"POST %1/contacts/sendTemplateByPhone"_s.arg(m_channel.path)};
    request.body = QJsonObject {{u"bot_id"_s, m_bots->currentData().toString()},
                                {u"phone"_s, phone()},
                                {u"template"_s, m_picker->approved()}};
    return request;
}

Request TemplateSending::toEverybody() const
{
    Request request {.scope = Scope::Chatbots,
                     .operation = u"POST %1/campaigns/sendTemplate"_s.arg(m_channel.path)};
    QJsonObject body {{u"bot_id"_s, m_bots->currentData().toString()},
                      {u"title"_s, m_title->text().trimmed()},
                      {u"template"_s, m_picker->approved()}};
    if (m_isLater->isChecked())
        body.insert(u"send_at"_s, m_when->dateTime().toString(u"yyyy-MM-dd HH:mm"_s));
    request.body = body;
    return request;
}

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/deeddialogs.h"

#include "app/scopes/chatbots/channel.h"
#include "app/values/convert.h"
#include "app/values/format.h"
#include "ui/form/fieldinput.h"
#include "ui/look/dialogsize.h"
#include "ui/look/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

AssignDialog::AssignDialog(Client &client, QWidget *parent)
    : QDialog(parent), m_people(new QComboBox), m_hint(quietLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Assign to"));
    m_people->setEditable(true);
    m_people->setInsertPolicy(QComboBox::NoInsert);
    m_people->lineEdit()->setPlaceholderText(tr("Number of the person"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Person"), m_people);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_assign = buttons->addButton(tr("&Assign"), QDialogButtonBox::AcceptRole);
    m_assign->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    layout->addWidget(buttons);
    sizeDialog(*this, 56, 9);
    connect(m_people, &QComboBox::currentTextChanged, this, &AssignDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const int at = m_people->findText(m_people->currentText());
        const QString text = m_people->currentText().trimmed();
        emit chosen(at < 0 ? text.toLongLong() : m_people->itemData(at).toLongLong(), text);
        accept();
    });
    m_hint->setText(
        tr("Numbers stand in the service under Settings > Users. The service does not tell who a chat is "
           "assigned to: only what is assigned from here is remembered."));
    follow();
    if (!client.allows(Scope::Crm))
        return;
    Request request {.scope = Scope::Crm, .operation = u"GET /crm/v1/users"_s};
    client.send(request, this, [this](const Reply &reply) {
        if (reply.ok())
            take(reply.json[u"data"]);
    });
}

/// One record may stand where a list is meant.
void AssignDialog::take(const QJsonValue &answer)
{
    QJsonArray rows = answer.toArray();
    if (answer.isObject())
        rows << answer;
    const QString typed = m_people->currentText();
    for (const QJsonValue &row : rows) {
        QString name = (row[u"firstname"].toString() + u' ' + row[u"lastname"].toString()).trimmed();
        if (name.isEmpty())
            name = row[u"email"].toString();
        if (const auto id = format::toInteger(row[u"id"]); id && !name.isEmpty())
            m_people->addItem(format::harmlessLine(name), *id);
    }
    if (!typed.isEmpty())
        m_people->setEditText(typed);
    follow();
}

void AssignDialog::follow()
{
    bool isNumber = false;
    const qlonglong number = m_people->currentText().trimmed().toLongLong(&isNumber);
    m_assign->setEnabled(m_people->findText(m_people->currentText()) >= 0 || (isNumber && number > 0));
}

static FormField dataField()
{
    FormField field {.key = u"external_data"_s, .title = FlowDialog::tr("Data for the flow")};
    field.input = FormField::Input::Map;
    return field;
}

/// However many rows are added to @p input, the dialog fits the screen.
static QScrollArea *scrolled(QWidget *input)
{
    auto *room = new QScrollArea;
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins({});
    column->addWidget(input);
    column->addStretch(1);
    room->setWidget(rows);
    return room;
}

FlowDialog::FlowDialog(Client &client, const QList<Chat> &chats, QWidget *parent)
    : QDialog(parent), m_flow(new QComboBox), m_keyword(new QComboBox),
      m_data(makeInput(dataField(), nullptr)), m_problem(quietLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Run a flow"));
    m_keyword->setEditable(true);
    m_keyword->setInsertPolicy(QComboBox::NoInsert);
    auto *form = new QFormLayout;
    m_flow->addItem(tr("The one with the keyword"));
    form->addRow(tr("&Flow"), m_flow);
    form->addRow(tr("&Trigger keyword"), m_keyword);
    form->addRow(dataField().title, scrolled(m_data));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_run = buttons->addButton(tr("&Run flow"), QDialogButtonBox::AcceptRole);
    m_run->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(textLabel(tr("The flow runs for %Ln person(s). What it sends cannot be taken back.",
                                   nullptr, int(chats.size()))));
    layout->addLayout(form, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    sizeDialog(*this, 60, 16);
    connect(m_keyword, &QComboBox::currentTextChanged, this, &FlowDialog::follow);
    connect(m_data, &FieldInput::changed, this, &FlowDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString flow = m_flow->currentData().toString();
        emit chosen({.deed = Deed::RunFlow,
                     .words = flow.isEmpty() ? m_keyword->currentText().trimmed() : QString(),
                     .flow = flow,
                     .data = m_data->value().toObject()});
        accept();
    });
    follow();
    connect(m_flow, &QComboBox::currentIndexChanged, this, &FlowDialog::follow);
    const Chat first = chats.value(0);
    const std::optional<chatbots::Channel> channel = chatbots::channelOf(first.service);
    const bool isOneBot =
        std::all_of(chats.begin(), chats.end(), [&](const Chat &chat) { return chat.bot == first.bot; });
    if (!channel || !isOneBot)
        return;
    const auto ask = [&](const QString &what, const std::function<void(const QJsonArray &)> &take) {
        Request request {.scope = Scope::Chatbots, .operation = chatbots::operation(*channel, what)};
        request.query = {{u"bot_id"_s, first.bot}};
        client.send(request, this, [take](const Reply &reply) {
            const QJsonValue told = reply.json[u"data"];
            if (reply.ok()) // one record may stand where a list is meant
                take(told.isArray() ? told.toArray() : QJsonArray {told});
        });
    };
    ask(u"triggers"_s, [this](const QJsonArray &rows) { takeTriggers(rows); });
    ask(u"flows"_s, [this](const QJsonArray &rows) {
        for (const QJsonValue &row : rows)
            m_flow->addItem(format::harmlessLine(row[u"name"].toString()), row[u"id"].toString());
    });
}

void FlowDialog::takeTriggers(const QJsonArray &rows)
{
    const QString typed = m_keyword->currentText();
    for (const QJsonValue &row : rows) {
        for (const QJsonValue &keyword : row[u"keywords"].toArray())
            m_keyword->addItem(keyword.toString());
    }
    if (!typed.isEmpty())
        m_keyword->setEditText(typed);
}

void FlowDialog::follow()
{
    m_problem->setText(m_data->misreading());
    const bool isFine = m_problem->text().isEmpty();
    const bool isByKeyword = m_flow->currentIndex() <= 0;
    m_keyword->setEnabled(isByKeyword);
    m_run->setEnabled(isFine && (!isByKeyword || !m_keyword->currentText().trimmed().isEmpty()));
}

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/templatedialog.h"

#include "app/values/convert.h"
#include "ui/look/dialogsize.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

TemplateDialog::TemplateDialog(Client &client, const chatbots::Channel &channel, const QString &bot,
                               QWidget *parent)
    : QDialog(parent), m_client(client), m_channel(channel), m_bot(bot), m_list(new QListWidget),
      m_form(new QFormLayout), m_text(textLabel()), m_hint(quietLabel(tr("Reading the templates…"))),
      m_error(new ErrorBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send a template"));
    m_list->setAccessibleName(tr("Approved templates"));
    m_text->setFrameShape(QFrame::StyledPanel);
    m_text->setMargin(10);
    m_text->setBackgroundRole(QPalette::Base);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_send = buttons->addButton(tr("&Send"), QDialogButtonBox::AcceptRole);
    m_send->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_error);
    layout->addWidget(m_list, 1);
    layout->addLayout(m_form);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    sizeDialog(*this, 64, 24);
    m_error->hide();
    connect(m_error, &ErrorBox::actionTriggered, this, &TemplateDialog::read);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QJsonObject row = m_templates.value(m_list->currentRow());
        emit chosen(chatbots::filledTemplate(row, values()), chatbots::filledText(row, values()));
        accept();
    });
    choose(-1);
    read();
}

void TemplateDialog::read()
{
    m_error->hide();
    Request request {.scope = Scope::Chatbots, .operation = chatbots::operation(m_channel, u"templates"_s)};
    request.query = {{u"bot_id"_s, m_bot}};
    m_client.send(request, this, [this](const Reply &reply) {
        if (reply.ok())
            return take(reply.json[u"data"]);
        m_hint->hide();
        m_error->show(reply.error, {}, tr("&Try again"));
        m_error->setVisible(true);
    });
}

void TemplateDialog::take(const QJsonValue &answer)
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
    m_hint->setText(
        m_templates.isEmpty()
            ? tr("This bot has no approved template. The messenger has to approve each before it "
                 "may be sent.")
            : tr("Sent at once; what was sent cannot be taken back. The messenger may charge for it."));
    m_list->setCurrentRow(m_templates.isEmpty() ? -1 : 0);
    m_list->setFocus();
}

void TemplateDialog::choose(int row)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_values.clear();
    const QJsonObject chosen = m_templates.value(row);
    for (int i = 0; i < chatbots::templateValues(chosen); ++i) {
        auto *value = new QLineEdit;
        m_form->addRow(tr("Value %1").arg(i + 1), value);
        connect(value, &QLineEdit::textChanged, this, &TemplateDialog::follow);
        m_values << value;
    }
    follow();
}

void TemplateDialog::follow()
{
    const QJsonObject row = m_templates.value(m_list->currentRow());
    const QStringList all = values();
    m_text->setText(format::harmless(chatbots::filledText(row, all)));
    m_text->setVisible(!row.isEmpty());
    const bool isFilled =
        std::none_of(all.begin(), all.end(), [](const QString &value) { return value.trimmed().isEmpty(); });
    m_send->setEnabled(!row.isEmpty() && isFilled);
}

QStringList TemplateDialog::values() const
{
    QStringList all;
    for (const QLineEdit *value : m_values)
        all << value->text();
    return all;
}

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/templatedialog.h"

#include "ui/look/dialogsize.h"
#include "ui/scopes/chatbots/templatepicker.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace pulsedeck {

TemplateDialog::TemplateDialog(Client &client, const chatbots::Channel &channel, const QString &bot,
                               QWidget *parent)
    : QDialog(parent), m_picker(new TemplatePicker(client, channel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send a template"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_send = buttons->addButton(tr("&Send template"), QDialogButtonBox::AcceptRole);
    m_send->setDefault(true);
    m_send->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_picker, 1);
    layout->addWidget(buttons);
    sizeDialog(*this, 64, 24);
    connect(m_picker, &TemplatePicker::changed, this, [this] { m_send->setEnabled(m_picker->isFilled()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(m_picker->approved(), m_picker->text());
        accept();
    });
    m_picker->setBot(bot);
    m_picker->setFocus();
}

} // namespace pulsedeck

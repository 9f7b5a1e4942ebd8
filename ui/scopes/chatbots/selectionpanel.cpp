// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/selectionpanel.h"

#include "app/scopes/chatbots/channel.h"
#include "ui/look/labels.h"
#include "ui/look/wraplayout.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

SelectionPanel::SelectionPanel(QWidget *parent)
    : QWidget(parent), m_title(headingLabel({}, 1.3)), m_text(textLabel())
{
    struct Entry {
        Deed deed;
        QString text;
        QString key;
    };
    const QList<Entry> entries {
        {Deed::Close, tr("Close"), u"E"_s},         {Deed::Open, tr("Open again"), {}},
        {Deed::MarkRead, tr("Mark as read"), {}},   {Deed::MarkUnread, tr("Mark as unread"), u"U"_s},
        {Deed::Assign, tr("Assign…"), u"A"_s},      {Deed::Unassign, tr("Assign to nobody"), {}},
        {Deed::Pause, tr("Pause automation…"), {}}, {Deed::Resume, tr("Resume automation"), {}},
        {Deed::RunFlow, tr("Run a flow…"), {}},
    };
    auto *buttons = new WrapLayout(8, nullptr);
    for (const Entry &entry : entries) {
        auto *button = new QPushButton(entry.text);
        button->setAutoDefault(false);
        button->setToolTip(entry.key.isEmpty() ? entry.text : u"%1 (%2)"_s.arg(entry.text, entry.key));
        connect(button, &QPushButton::clicked, this, [this, deed = entry.deed] { emit wanted(deed); });
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(14);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addWidget(
        quietLabel(tr("A call for each chat, in the background; it goes on when this page is closed.")));
    layout->addStretch(1);
}

void SelectionPanel::show(const QList<Chat> &chats)
{
    m_title->setText(tr("%Ln chat(s) chosen", nullptr, int(chats.size())));
    const auto count = [&](const auto &isMeant) {
        return int(std::count_if(chats.begin(), chats.end(), isMeant));
    };
    QStringList parts {
        tr("%Ln unread", nullptr, count([](const Chat &chat) { return chat.unread > 0; })),
        tr("%Ln open", nullptr, count([](const Chat &chat) { return chat.isOpen; })),
        tr("%Ln waiting", nullptr, count([](const Chat &chat) { return chat.isWaiting(); })),
    };
    for (const chatbots::Channel &channel : chatbots::channels()) {
        if (const int of = count([&](const Chat &chat) { return chat.service == channel.service; }))
            parts << u"%1 %2"_s.arg(QLocale().toString(of), channel.title);
    }
    m_text->setText(parts.join(u", "_s));
}

} // namespace pulsedeck

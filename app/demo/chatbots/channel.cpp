// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/chatbots/channel.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

const QList<Channel> &channels()
{
    static const QString campaigns = u"POST /campaigns/send"_s;
    static const QList<Channel> all = {
        {u"/messenger"_s,
         u"facebook"_s,
         1,
         {u"Lumen Coffee"_s},
         {campaigns, u"POST /contacts/sendText"_s, u"POST /contacts/sendTyping"_s},
         false,
         true},
        {u"/instagram"_s, u"instagram"_s, 5, {u"lumen.coffee"_s}, {campaigns}, false, true},
        {u"/live-chat"_s,
         u"live-chat"_s,
         7,
         {u"Shop help"_s, u"Wholesale desk"_s},
         {u"POST /contacts/setName"_s},
         true},
        {u"/telegram"_s,
         u"telegram"_s,
         3,
         {u"Lumen Coffee"_s, u"Кав'ярня на Подолі"_s},
         {campaigns, u"POST /contacts/sendText"_s, u"POST /contacts/react"_s,
          u"GET /contacts/getByTelegramId"_s}},
        {u"/tiktok"_s, u"tiktok"_s, 8, {u"lumencoffee"_s}, {campaigns}},
        {u"/viber/chatbots"_s, u"viber"_s, 6, {u"Люмен Кава"_s}, {campaigns}},
        {u"/whatsapp"_s,
         u"whatsapp"_s,
         4,
         {u"Lumen Coffee"_s},
         {campaigns, u"POST /campaigns/sendTemplate"_s, u"POST /contacts"_s, u"POST /contacts/sendByPhone"_s,
          u"POST /contacts/sendTemplate"_s, u"POST /contacts/sendTemplateByPhone"_s,
          u"POST /contacts/sendTyping"_s, u"POST /contacts/setName"_s, u"GET /contacts/getByPhone"_s,
          u"GET /templates"_s, u"PUT /chats/react"_s},
         false,
         true},
    };
    return all;
}

} // namespace pulsedeck::demo

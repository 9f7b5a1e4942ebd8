// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/chatbots/chatroutes.h"
#include "app/demo/scopes.h"

namespace pulsedeck::demo {

void addChatbots(Routes &routes, const ServingRef &serving)
{
    std::vector<ChatRef> chats;
    for (int i = 0; i < channels().size(); ++i) {
        chats.push_back(std::make_shared<LazyChat>(serving, i));
        ChatRoutes to(routes, chats.back());
        addLists(to);
        addContactReads(to);
        addContactWrites(to);
        addTagsAndVariables(to);
        addMessages(to);
        addSending(to);
        addNotes(to);
        addChatCampaigns(to);
    }
    addAllChannels(routes, chats, serving);
}

} // namespace pulsedeck::demo

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/names_p.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::operations {

Names chatbotNames()
{
    return {
        {"GET /dialogs"_L1, Tr::tr("List dialogs of all channels")},
        {"GET /account"_L1, Tr::tr("Show account and plan")},
        {"GET /bots"_L1, Tr::tr("List connected bots")},
        {"GET /contacts/get"_L1, Tr::tr("Show contact")},
        {"GET /contacts/getByTag"_L1, Tr::tr("Find contacts by tag")},
        {"GET /contacts/getByVariable"_L1, Tr::tr("Find contacts by variable")},
        {"GET /contacts/getByTelegramId"_L1, Tr::tr("Find contact by Telegram ID")},
        {"GET /contacts/getByPhone"_L1, Tr::tr("Find contact by phone number")},
        {"POST /contacts"_L1, Tr::tr("Create contact")},
        {"POST /contacts/sendText"_L1, Tr::tr("Send text message to contact")},
        {"POST /contacts/send"_L1, Tr::tr("Send message to contact")},
        {"POST /contacts/sendByPhone"_L1, Tr::tr("Send message to phone number")},
        {"POST /contacts/sendTemplate"_L1, Tr::tr("Send template message to contact")},
        {"POST /contacts/sendTemplateByPhone"_L1, Tr::tr("Send template message to phone number")},
        {"POST /contacts/sendTyping"_L1, Tr::tr("Show contact that an answer is being typed")},
        {"POST /contacts/react"_L1, Tr::tr("React to message")},
        {"PUT /chats/react"_L1, Tr::tr("React to message")},
        {"POST /contacts/setName"_L1, Tr::tr("Rename contact")},
        {"POST /contacts/setVariable"_L1, Tr::tr("Set variables of contact")},
        {"POST /contacts/deleteVariable"_L1, Tr::tr("Delete variable of contact")},
        {"PUT /contacts/mark-read"_L1, Tr::tr("Mark chat as read")},
        {"PUT /contacts/mark-unread"_L1, Tr::tr("Mark chat as unread")},
        {"POST /contacts/setTag"_L1, Tr::tr("Assign tags to contact")},
        {"POST /contacts/deleteTag"_L1, Tr::tr("Remove tag from contact")},
        {"POST /contacts/disable"_L1, Tr::tr("Disable contact")},
        {"POST /contacts/enable"_L1, Tr::tr("Enable contact")},
        {"POST /contacts/delete"_L1, Tr::tr("Delete contact")},
        {"GET /contacts/getPauseAutomation"_L1, Tr::tr("Show remaining pause of automation")},
        {"POST /contacts/setPauseAutomation"_L1, Tr::tr("Pause automation for contact")},
        {"POST /contacts/deletePauseAutomation"_L1, Tr::tr("Resume automation for contact")},
        {"GET /contacts/notes"_L1, Tr::tr("List notes on contact")},
        {"POST /contacts/createNote"_L1, Tr::tr("Add note to contact")},
        {"POST /contacts/updateNote"_L1, Tr::tr("Edit note on contact")},
        {"POST /contacts/deleteNote"_L1, Tr::tr("Delete note on contact")},
        {"POST /contacts/operators/assign"_L1, Tr::tr("Assign operator to chat")},
        {"POST /contacts/operators/unAssign"_L1, Tr::tr("Take operators off chat")},
        {"POST /contacts/openChat"_L1, Tr::tr("Open chat")},
        {"POST /contacts/closeChat"_L1, Tr::tr("Close chat")},
        {"GET /chats"_L1, Tr::tr("List chats")},
        {"GET /chats/messages"_L1, Tr::tr("List messages of chat")},
        {"GET /flows"_L1, Tr::tr("List flows")},
        {"POST /flows/run"_L1, Tr::tr("Run flow for contact")},
        {"POST /flows/runByTrigger"_L1, Tr::tr("Run flow by trigger keyword")},
        {"GET /triggers"_L1, Tr::tr("List triggers")},
        {"GET /variables"_L1, Tr::tr("List variables")},
        {"POST /campaigns/send"_L1, Tr::tr("Send chatbot campaign")},
        {"POST /campaigns/sendTemplate"_L1, Tr::tr("Send template campaign")},
        {"GET /bots/statistics"_L1, Tr::tr("Show statistics of bot")},
        {"GET /tags"_L1, Tr::tr("List tags")},
        {"GET /templates"_L1, Tr::tr("List message templates")},
    };
}

Names smsNames()
{
    return {
        {"POST /sms/numbers"_L1, Tr::tr("Add phone numbers to mailing list")},
        {"PUT /sms/numbers"_L1, Tr::tr("Change variables of phone numbers")},
        {"DELETE /sms/numbers"_L1, Tr::tr("Delete phone numbers from mailing list")},
        {"POST /sms/numbers/variables"_L1, Tr::tr("Add phone numbers with variables")},
        {"PUT /addressbooks/{id}/phone"_L1, Tr::tr("Change phone number of contact")},
        {"POST /addressbooks/{id}/phones/variable"_L1, Tr::tr("Change variables of phone contact")},
        {"GET /sms/numbers/info/{addressBookId}/{phoneNumber}"_L1, Tr::tr("Show phone number")},
        {"POST /sms/black_list"_L1, Tr::tr("Block phone numbers")},
        {"DELETE /sms/black_list"_L1, Tr::tr("Unblock phone numbers")},
        {"GET /sms/black_list"_L1, Tr::tr("List blocked phone numbers")},
        {"POST /sms/campaigns"_L1, Tr::tr("Send SMS campaign to mailing list")},
        {"DELETE /sms/campaigns"_L1, Tr::tr("Delete SMS campaign")},
        {"POST /sms/send"_L1, Tr::tr("Send SMS campaign to phone numbers")},
        {"GET /sms/campaigns/list"_L1, Tr::tr("List SMS campaigns")},
        {"GET /sms/campaigns/info/{id}"_L1, Tr::tr("Show SMS campaign")},
        {"PUT /sms/campaigns/cancel/{id}"_L1, Tr::tr("Cancel SMS campaign")},
        {"GET /sms/campaigns/cost"_L1, Tr::tr("Calculate cost of SMS campaign")},
        {"GET /sms/senders"_L1, Tr::tr("List SMS senders")},
    };
}

Names viberNames()
{
    return {
        {"POST /viber"_L1, Tr::tr("Send Viber campaign")},
        {"GET /viber/task"_L1, Tr::tr("List Viber campaigns")},
        {"GET /viber/task/{id}"_L1, Tr::tr("Show statistics of Viber campaign")},
        {"GET /viber/task/{id}/recipients"_L1, Tr::tr("List recipients of Viber campaign")},
        {"GET /viber/senders"_L1, Tr::tr("List Viber senders")},
        {"GET /viber/senders/{id}"_L1, Tr::tr("Show Viber sender")},
        {"GET /v2/viber-service/phone-exception"_L1, Tr::tr("List blocked phone numbers")},
        {"POST /v2/viber-service/phone-exception"_L1, Tr::tr("Block phone number")},
        {"DELETE /v2/viber-service/phone-exception"_L1, Tr::tr("Unblock phone number")},
    };
}

Names pushNames()
{
    return {
        {"GET /push/tasks"_L1, Tr::tr("List push campaigns")},
        {"POST /push/tasks"_L1, Tr::tr("Send push campaign")},
        {"GET /push/websites/total"_L1, Tr::tr("Count websites")},
        {"GET /push/websites"_L1, Tr::tr("List websites")},
        {"GET /push/websites/{id}/variables"_L1, Tr::tr("List variables of website")},
        {"GET /push/websites/{id}/subscriptions"_L1, Tr::tr("List subscribers of website")},
        {"GET /push/websites/{id}/subscriptions/total"_L1, Tr::tr("Count subscribers of website")},
        {"GET /push/websites/info/{id}"_L1, Tr::tr("Show website")},
        {"GET /push/websites/{id}/code"_L1, Tr::tr("Show code for website")},
        {"POST /push/subscriptions/state"_L1, Tr::tr("Activate or deactivate subscriber")},
        {"GET /push/tasks/{id}"_L1, Tr::tr("Show statistics of push campaign")},
    };
}

Names popUpNames()
{
    return {
        {"GET /v2/pop-ups/public/api/widgets/list"_L1, Tr::tr("List projects")},
        {"POST /v2/pop-ups/public/api/widgets"_L1, Tr::tr("Create project")},
        {"GET /v2/pop-ups/public/api/popups/conditions"_L1, Tr::tr("List display conditions of pop-ups")},
        {"GET /v2/pop-ups/public/api/popups/list/quiz/{projectId}"_L1, Tr::tr("List quizzes of project")},
        {"GET /v2/pop-ups/public/api/popups/list/{projectId}"_L1, Tr::tr("List pop-ups of project")},
        {"POST /v2/pop-ups/public/api/popups/{popupId}/set-state"_L1, Tr::tr("Turn pop-up on or off")},
        {"DELETE /v2/pop-ups/public/api/popups/{popupId}"_L1, Tr::tr("Delete pop-up")},
        {"GET /v2/pop-ups/public/api/statistics/widget/{projectId}"_L1, Tr::tr("Show statistics of project")},
        {"GET /v2/pop-ups/public/api/statistics/popup/{popupId}"_L1, Tr::tr("Show statistics of pop-up")},
        {"GET /v2/pop-ups/public/api/statistics/nps/{popupId}"_L1, Tr::tr("Show NPS answers by variant")},
        {"GET /v2/pop-ups/public/api/statistics/nps/{popupId}/aggregated"_L1, Tr::tr("Show NPS statistics")},
        {"GET /v2/pop-ups/public/api/tariff/limits"_L1, Tr::tr("Show plan and limits")},
        {"GET /v2/pop-ups/public/api/subscribers/get/{subscriberId}"_L1, Tr::tr("Show subscriber")},
        {"GET /v2/pop-ups/public/api/subscribers/by-popup/{popupId}"_L1,
         Tr::tr("List subscribers of pop-up")},
        {"GET /v2/pop-ups/public/api/subscribers/by-project/{projectId}"_L1,
         Tr::tr("List subscribers of project")},
    };
}

} // namespace pulsedeck::operations

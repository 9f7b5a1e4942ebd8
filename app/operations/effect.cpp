// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/names.h"
#include "app/operations/names_p.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace pulsedeck::operations {

/// Messages leave for people, or money is spent, at once or at a time that is set.
static bool sends(const Operation &operation)
{
    static const QSet<QString> ids {
        u"POST /campaigns"_s,
        u"POST /smtp/emails"_s,
        u"POST /sms/campaigns"_s,
        u"POST /sms/send"_s,
        u"POST /viber"_s,
        u"POST /push/tasks"_s,
        u"GET /senders/{email}/code"_s, // A read by its method; the service writes to the address.
        u"POST /verifier-service/send-list-to-verify"_s, // Verifications are paid for one by one.
        u"POST /verifier-service/send-single-to-verify"_s,
    };
    static const QSet<QString> ofChannels {
        u"/contacts/send"_s,
        u"/contacts/sendText"_s,
        u"/contacts/sendByPhone"_s,
        u"/contacts/sendTemplate"_s,
        u"/campaigns/send"_s,
        u"/contacts/sendTemplateByPhone"_s,
        u"/flows/run"_s,
        u"/flows/runByTrigger"_s,
        u"/campaigns/sendTemplate"_s,
        u"/contacts/react"_s,
        u"/chats/react"_s,
        u"/contacts/sendTyping"_s,
    };
    return ids.contains(operation.id)
        || (operation.scope == Scope::Chatbots
            && ofChannels.contains(operation.path.mid(channelOf(operation).size())));
}

/// What DELETE means, by other methods; and DELETE where a POST takes it back.
static bool destroys(const Operation &operation)
{
    static const QSet<QString> others {
        u"POST /a360/events/delete-log"_s, u"PUT /sms/campaigns/cancel/{id}"_s,
        u"POST /crm/v1/payments/{paymentId}/cancel"_s,
        u"POST /addressbooks/{id}/emails/unsubscribe"_s, // No operation subscribes somebody again.
    };
    static const QSet<QString> mended {
        u"DELETE /blacklist"_s,
        u"DELETE /sms/black_list"_s,
        u"DELETE /v2/viber-service/phone-exception"_s,
        u"DELETE /smtp/unsubscribe"_s,
        u"DELETE /crm/v1/deals/{dealId}/contacts/{contactId}"_s,
        u"DELETE /crm/v1/contact-tags/{tagId}/contact/{contactId}"_s,
        u"DELETE /crm/v1/task-tags/{tagId}/task/{taskId}"_s,
        u"DELETE /crm/v1/task-contacts/{taskId}/contact/{contactId}"_s,
        u"DELETE /crm/v1/task-deals/{taskId}/deal/{dealId}"_s,
        u"DELETE /crm/v1/task-to-task/{taskHeadId}/task/{taskId}"_s,
        u"DELETE /crm/v1/contacts/{contactId}/relation/{companyId}"_s,
        u"DELETE /crm/v1/deals/{dealId}/expiration"_s,
    };
    static const QSet<QString> ofChannels {u"/contacts/delete"_s, u"/contacts/deleteNote"_s,
                                           u"/contacts/deleteVariable"_s};
    if (operation.scope == Scope::Chatbots)
        return ofChannels.contains(operation.path.mid(channelOf(operation).size()));
    return others.contains(operation.id) || (operation.method == "DELETE" && !mended.contains(operation.id));
}

Effect effectOf(const Operation &operation)
{
    if (sends(operation))
        return Effect::Sends;
    if (!operation.changes)
        return Effect::Reads;
    return destroys(operation) ? Effect::Destroys : Effect::Changes;
}

QString effectMark(Effect effect)
{
    switch (effect) {
    case Effect::Reads:
        return Tr::tr("Only reads");
    case Effect::Changes:
        return Tr::tr("Changes data");
    case Effect::Destroys:
        return Tr::tr("Cannot be undone");
    case Effect::Sends:
        return Tr::tr("Sends or costs money");
    }
    return {};
}

QString effectSentence(Effect effect)
{
    switch (effect) {
    case Effect::Reads:
        return {};
    case Effect::Changes:
        return Tr::tr("This changes data on the service.");
    case Effect::Destroys:
        return Tr::tr("This cannot be undone: the service cannot bring back what it takes away.");
    case Effect::Sends:
        return Tr::tr("This cannot be undone: messages leave for people, or money is spent.");
    }
    return {};
}

} // namespace pulsedeck::operations

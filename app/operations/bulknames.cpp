// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/names_p.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::operations {

Names emailNames()
{
    return {
        {"POST /addressbooks"_L1, Tr::tr("Create mailing list")},
        {"GET /addressbooks"_L1, Tr::tr("List mailing lists")},
        {"GET /addressbooks/{id}"_L1, Tr::tr("Show mailing list")},
        {"PUT /addressbooks/{id}"_L1, Tr::tr("Rename mailing list")},
        {"DELETE /addressbooks/{id}"_L1, Tr::tr("Delete mailing list")},
        {"GET /addressbooks/{id}/variables"_L1, Tr::tr("List variables of mailing list")},
        {"GET /addressbooks/{id}/emails"_L1, Tr::tr("List contacts of mailing list")},
        {"POST /addressbooks/{id}/emails"_L1, Tr::tr("Add contacts to mailing list")},
        {"DELETE /addressbooks/{id}/emails"_L1, Tr::tr("Delete contacts from mailing list")},
        {"GET /addressbooks/{id}/emails/total"_L1, Tr::tr("Count contacts of mailing list")},
        {"POST /addressbooks/{id}/emails/unsubscribe"_L1, Tr::tr("Unsubscribe contacts from mailing list")},
        {"POST /addressbooks/{id}/emails/variable"_L1, Tr::tr("Change variables of contact")},
        {"GET /addressbooks/{id}/variables/{variableName}/{searchValue}"_L1,
         Tr::tr("Find contacts by variable")},
        {"PUT /addressbooks/{id}/phone"_L1, Tr::tr("Change phone number of contact")},
        {"GET /addressbooks/{id}/cost"_L1, Tr::tr("Calculate cost of campaign")},
        {"POST /campaigns"_L1, Tr::tr("Create campaign")},
        {"GET /campaigns"_L1, Tr::tr("List campaigns")},
        {"GET /campaigns/{id}"_L1, Tr::tr("Show campaign")},
        {"PATCH /campaigns/{id}"_L1, Tr::tr("Edit scheduled campaign")},
        {"DELETE /campaigns/{id}"_L1, Tr::tr("Cancel campaign")},
        {"GET /campaigns/{id}/countries"_L1, Tr::tr("Show opens of campaign by country")},
        {"GET /campaigns/{id}/referrals"_L1, Tr::tr("Show clicks of campaign by link")},
        {"GET /addressbooks/{id}/campaigns"_L1, Tr::tr("List campaigns of mailing list")},
        {"POST /template"_L1, Tr::tr("Create template")},
        {"POST /template/edit/{id}"_L1, Tr::tr("Edit template")},
        {"GET /template/{template_id}"_L1, Tr::tr("Show template")},
        {"GET /template/slug/{name_slug}"_L1, Tr::tr("Show template by slug")},
        {"GET /templates"_L1, Tr::tr("List templates")},
        {"GET /senders"_L1, Tr::tr("List senders")},
        {"POST /senders"_L1, Tr::tr("Add sender")},
        {"DELETE /senders"_L1, Tr::tr("Delete sender")},
        {"GET /senders/{email}/code"_L1, Tr::tr("Request activation code for sender")},
        {"POST /senders/{email}/code"_L1, Tr::tr("Activate sender")},
        {"GET /emails/{email}"_L1, Tr::tr("Show mailing lists of email address")},
        {"DELETE /emails/{email}"_L1, Tr::tr("Delete email address from all mailing lists")},
        {"GET /emails/{email}/details"_L1, Tr::tr("Show details of email address")},
        {"POST /emails"_L1, Tr::tr("Show several email addresses")},
        {"GET /emails/{email}/campaigns"_L1, Tr::tr("Show campaign statistics of email address")},
        {"GET /campaigns/{id}/email/{email}"_L1, Tr::tr("Show email address in campaign")},
        {"GET /addressbooks/{id}/emails/{email}"_L1, Tr::tr("Show contact of mailing list")},
        {"POST /emails/campaigns"_L1, Tr::tr("Show campaign statistics of several email addresses")},
        {"GET /tags"_L1, Tr::tr("List tags")},
        {"POST /tags"_L1, Tr::tr("Create tag")},
        {"PUT /tags/{id}"_L1, Tr::tr("Rename tag")},
        {"DELETE /tags/{id}"_L1, Tr::tr("Delete tag")},
        {"POST /tags/pin/email"_L1, Tr::tr("Assign tag to email address")},
        {"POST /tags/pin/phone"_L1, Tr::tr("Assign tag to phone number")},
        {"POST /tags/unpin/email"_L1, Tr::tr("Remove tag from email address")},
        {"POST /tags/unpin/phone"_L1, Tr::tr("Remove tag from phone number")},
        {"GET /blacklist"_L1, Tr::tr("List blocked email addresses")},
        {"POST /blacklist"_L1, Tr::tr("Block email addresses")},
        {"DELETE /blacklist"_L1, Tr::tr("Unblock email addresses")},
        {"GET /v2/email-service/webhook"_L1, Tr::tr("List webhooks")},
        {"POST /v2/email-service/webhook"_L1, Tr::tr("Create webhook")},
        {"GET /v2/email-service/webhook/{id}"_L1, Tr::tr("Show webhook")},
        {"PUT /v2/email-service/webhook/{id}"_L1, Tr::tr("Edit webhook")},
        {"DELETE /v2/email-service/webhook/{id}"_L1, Tr::tr("Delete webhook")},
    };
}

Names smtpNames()
{
    return {
        {"POST /smtp/emails"_L1, Tr::tr("Send email")},
        {"GET /smtp/emails"_L1, Tr::tr("List sent emails")},
        {"GET /smtp/emails/total"_L1, Tr::tr("Count sent emails")},
        {"GET /smtp/emails/{id}"_L1, Tr::tr("Show sent email")},
        {"POST /smtp/emails/info"_L1, Tr::tr("Show several sent emails")},
        {"GET /smtp/bounces/day"_L1, Tr::tr("List bounces of a day")},
        {"GET /smtp/bounces/day/total"_L1, Tr::tr("Count bounces of a day")},
        {"POST /smtp/unsubscribe"_L1, Tr::tr("Unsubscribe recipients")},
        {"DELETE /smtp/unsubscribe"_L1, Tr::tr("Take email addresses off the unsubscribed list")},
        {"GET /smtp/unsubscribe"_L1, Tr::tr("List unsubscribed recipients")},
        {"GET /smtp/unsubscribe/search"_L1, Tr::tr("Show whether a recipient is unsubscribed")},
        {"POST /smtp/resubscribe"_L1, Tr::tr("Resubscribe recipient")},
        {"GET /smtp/ips"_L1, Tr::tr("List IP addresses of senders")},
        {"GET /smtp/senders"_L1, Tr::tr("List email addresses of senders")},
        {"GET /v2/email-service/smtp/sender_domains"_L1, Tr::tr("List sender domains")},
        {"POST /senders"_L1, Tr::tr("Add sender email address")},
        {"POST /v2/email-service/smtp/sender_domains/{domain}"_L1, Tr::tr("Add sender domain")},
    };
}

Names userDataNames()
{
    return {
        {"GET /balance"_L1, Tr::tr("Show balance")},
        {"GET /balance/{currency}"_L1, Tr::tr("Show balance in a currency")},
        {"GET /user/balance/detail"_L1, Tr::tr("Show balance and plans")},
    };
}

Names automationNames()
{
    return {
        {"GET /a360/autoresponders/list"_L1, Tr::tr("List automation flows")},
        {"GET /a360/autoresponders/{ID}"_L1, Tr::tr("Show statistics of automation flow")},
        {"GET /a360/autoresponders/{ID}/total-stats"_L1, Tr::tr("Show statistics of every element")},
        {"GET /a360/stats/main-trigger/{ID}/group-stat"_L1, Tr::tr("Show statistics of Start element")},
        {"GET /a360/stats/email/{ID}/group-stat"_L1, Tr::tr("Show statistics of Email element")},
        {"GET /a360/stats/push/{ID}/group-stat"_L1, Tr::tr("Show statistics of Push element")},
        {"GET /a360/stats/sms/{ID}/group-stat"_L1, Tr::tr("Show statistics of SMS element")},
        {"GET /a360/stats/messenger/{ID}/group-stat"_L1, Tr::tr("Show statistics of Messenger element")},
        {"GET /a360/stats/filter/{ID}/group-stat"_L1, Tr::tr("Show statistics of Filter element")},
        {"GET /a360/stats/trigger/{ID}/group-stat"_L1, Tr::tr("Show statistics of Condition element")},
        {"GET /a360/stats/goal/{ID}/group-stat"_L1, Tr::tr("Show statistics of Goal element")},
        {"GET /a360/stats/action/{ID}/group-stat"_L1, Tr::tr("Show statistics of Action element")},
        {"GET /a360/autoresponders/{id}/conversions"_L1, Tr::tr("List conversions of automation flow")},
        {"POST /a360/events/delete-log"_L1, Tr::tr("Delete log of events")},
    };
}

Names verifierNames()
{
    return {
        {"POST /verifier-service/send-list-to-verify"_L1, Tr::tr("Verify mailing list")},
        {"GET /verifier-service/get-progress"_L1, Tr::tr("Show progress of mailing list verification")},
        {"GET /verifier-service/check"_L1, Tr::tr("Show results of mailing list verification")},
        {"GET /verifier-service/check-list"_L1, Tr::tr("List verified mailing lists")},
        {"POST /verifier-service/send-single-to-verify"_L1, Tr::tr("Verify email address")},
        {"GET /verifier-service/get-single-result"_L1, Tr::tr("Show result of email address verification")},
        {"POST /verifier-service/make-report"_L1, Tr::tr("Create verification report")},
        {"GET /verifier-service/check-report"_L1, Tr::tr("Show verification report")},
        {"GET /verifier-service/get-report"_L1, Tr::tr("Download verification report")},
    };
}

} // namespace pulsedeck::operations

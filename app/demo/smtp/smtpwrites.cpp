// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/addressing.h"
#include "app/demo/errors.h"
#include "app/demo/smtp/smtpdata.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

/// `html` and the binary attachments are Base64.
bool isBase64(const QJsonValue &text)
{
    return bool(
        QByteArray::fromBase64Encoding(text.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors));
}

Refusal checkLetter(const QJsonValue &letter)
{
    if (!SmtpData::senders().contains(letter[u"from"][u"email"].toString()))
        return invalid(u"Argument from is invalid: the sender is not activated"_s);
    if (!isBase64(letter[u"html"]))
        return invalid(u"Argument html must be Base64"_s);
    for (const QString &key : {u"to"_s, u"cc"_s, u"bcc"_s}) {
        for (const QJsonValue person : letter[key].toArray()) {
            if (!isAddress(person[u"email"].toString()))
                return invalid(u"Argument %1 is invalid"_s.arg(key));
        }
    }
    return letter[u"to"].toArray().isEmpty() ? Refusal(invalid(u"Argument to is missing"_s)) : Refusal();
}

/// One row for each recipient; all have the id that the answer names, but for a number behind it.
Answer send(SmtpData &data, const Call &call)
{
    const QJsonValue letter = call.body[u"email"];
    if (const Refusal refusal = checkLetter(letter))
        return *refusal;
    const QString id = data.nextId();
    int number = 0;
    for (const QString &key : {u"to"_s, u"cc"_s, u"bcc"_s}) {
        for (const QJsonValue person : letter[key].toArray()) {
            data.letters.prepend(
                QJsonObject {{u"id"_s, number == 0 ? id : u"%1-%2"_s.arg(id).arg(number)},
                             {u"sender"_s, letter[u"from"][u"email"]},
                             {u"total_size"_s, QString::number(letter[u"html"].toString().size() + 600)},
                             {u"sender_ip"_s, u"198.51.100.7"_s},
                             {u"smtp_answer_code"_s, 250},
                             {u"smtp_answer_subcode"_s, u"2.0.0"_s},
                             {u"smtp_answer_data"_s, u"2.0.0 OK"_s},
                             {u"smtp_answer_code_explain"_s, u"Delivered"_s},
                             {u"used_ip"_s, u"203.0.113.25"_s},
                             {u"recipient"_s, person[u"email"]},
                             {u"subject"_s, letter[u"subject"]},
                             {u"send_date"_s, dateText(call.now)},
                             {u"tracking"_s,
                              QJsonObject {{u"open"_s, 0},
                                           {u"click"_s, 0},
                                           {u"client_info"_s, QJsonArray()},
                                           {u"link"_s, QJsonArray()}}}});
            ++number;
        }
    }
    return QJsonObject {{u"result"_s, true}, {u"id"_s, id}};
}

/// The bodies are a list, or have it in `emails`; its items are addresses or have them in `email`.
std::optional<QStringList> addressesOf(const QJsonValue &body)
{
    const QJsonArray items = body.isArray() ? body.toArray() : body[u"emails"].toArray();
    QStringList emails;
    for (const QJsonValue item : items) {
        const QString email = item.isString() ? item.toString() : item[u"email"].toString();
        if (!isAddress(email))
            return {};
        emails << email;
    }
    return emails.isEmpty() ? std::nullopt : std::optional(emails);
}

Answer unsubscribe(SmtpData &data, const Call &call)
{
    const std::optional<QStringList> emails = addressesOf(call.body);
    if (!emails)
        return invalid(u"Argument emails is invalid"_s);
    for (const QString &email : *emails) {
        if (data.unsubscribedAt(email) < 0)
            data.unsubscribed.prepend(QJsonObject {{u"email"_s, email},
                                                   {u"unsubscribe_by_link"_s, 0},
                                                   {u"unsubscribe_by_user"_s, 1},
                                                   {u"spam_complaint"_s, 0},
                                                   {u"date"_s, dateText(call.now)}});
    }
    return resultTrue();
}

Answer forgive(SmtpData &data, const Call &call)
{
    const std::optional<QStringList> emails = addressesOf(call.body);
    if (!emails)
        return invalid(u"Argument emails is invalid"_s);
    for (const QString &email : *emails) {
        if (const qsizetype at = data.unsubscribedAt(email); at >= 0)
            data.unsubscribed.removeAt(at);
    }
    return resultTrue();
}

/// Sends a letter that asks to subscribe again; nobody answers it here.
Answer askBack(SmtpData &data, const Call &call)
{
    if (!isAddress(call.text(u"email"_s)))
        return invalid(u"Argument email is invalid"_s);
    if (!SmtpData::senders().contains(call.text(u"sender"_s)))
        return invalid(u"Argument sender is invalid"_s);
    if (data.unsubscribedAt(call.text(u"email"_s)) < 0)
        return notFound(Scope::Smtp, u"Email is not unsubscribed"_s);
    return QJsonObject {{u"result"_s, true}, {u"id"_s, data.nextId()}};
}

Answer addDomain(SmtpData &data, const Call &call)
{
    static const QRegularExpression form(uR"(^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$)"_s);
    const QString domain = call.path[u"domain"_s].toLower();
    if (!form.match(domain).hasMatch())
        return invalid(u"Argument domain is invalid"_s);
    const bool isKnown = std::any_of(data.domains.begin(), data.domains.end(),
                                     [&](const QJsonValue &row) { return row[u"service_value"] == domain; });
    if (!isKnown) {
        const QJsonObject checks {{u"check_dkim"_s, false},
                                  {u"check_spf"_s, false},
                                  {u"check_dmarc"_s, false},
                                  {u"all_checks"_s, false},
                                  {u"spf_txt_needed"_s, u"v=spf1 include:spf.example.net ~all"_s}};
        data.domains << QJsonObject {{u"id"_s, 9101 + data.domains.size()},
                                     {u"service_type"_s, 3},
                                     {u"service_value"_s, domain},
                                     {u"is_default"_s, false},
                                     {u"checks"_s, checks}};
    }
    return QJsonObject {{u"data"_s, QJsonObject {{u"result"_s, true}}}};
}

} // namespace

void addSmtpWrites(Routes &routes, const SmtpRef &data)
{
    DataRoutes to(routes, Scope::Smtp, data);
    to.add(u"POST /smtp/emails"_s, send);
    to.add(u"POST /smtp/unsubscribe"_s, unsubscribe);
    to.add(u"DELETE /smtp/unsubscribe"_s, forgive);
    to.add(u"POST /smtp/resubscribe"_s, askBack);
    to.add(u"POST /v2/email-service/smtp/sender_domains/{domain}"_s, addDomain);
}

} // namespace pulsedeck::demo

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

/// Addresses in lower case; none when they are refused.
struct AddressList {
    QStringList emails;
    Refusal refusal;
};

/// `html` and the binary attachments are Base64.
bool isBase64(const QJsonValue &text)
{
    return bool(
        QByteArray::fromBase64Encoding(text.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors));
}

/// What the letter says: HTML and text, or a template.
Refusal checkText(const SmtpData &data, const QJsonValue &letter)
{
    if (letter[u"subject"].toString().trimmed().isEmpty())
        return error(422, u"Argument subject missing"_s, 12);
    if (letter[u"template"].isObject())
        return data.hasTemplate(letter[u"template"][u"id"].toVariant().toString())
            ? Refusal()
            : error(422, u"Template not found"_s, 31);
    if (letter[u"html"].toString().isEmpty() && letter[u"text"].toString().isEmpty())
        return error(422, u"Missed email body"_s, 13);
    return isBase64(letter[u"html"]) ? Refusal() : error(422, u"Badly formed incoming data"_s, 999);
}

Refusal checkAttachments(const QJsonValue &letter)
{
    for (const QJsonValue content : letter[u"attachments_binary"].toObject()) {
        if (!isBase64(content))
            return invalid(u"Argument attachments_binary is invalid"_s);
    }
    return {};
}

Refusal checkPeople(const QJsonValue &letter)
{
    const QString from = letter[u"from"][u"email"].toString();
    if (!isAddress(from))
        return error(422, u"Argument from.email is invalid"_s, 10);
    if (!SmtpData::senders().contains(from.toLower()))
        return invalid(u"Sender is not valid"_s);
    if (letter[u"to"].toArray().isEmpty())
        return error(422, u"Argument email.to is invalid"_s, 11);
    for (const QString &key : {u"to"_s, u"cc"_s, u"bcc"_s}) {
        for (const QJsonValue person : letter[key].toArray()) {
            if (!isAddress(person[u"email"].toString()))
                return invalid(u"Recipient email is invalid"_s);
        }
    }
    return {};
}

Refusal checkLetter(const SmtpData &data, const QJsonValue &letter)
{
    if (const Refusal refusal = checkPeople(letter))
        return refusal;
    if (const Refusal refusal = checkText(data, letter))
        return refusal;
    return checkAttachments(letter);
}

/// One row for each recipient; all have the id that the answer names, but for a number behind it.
Answer send(SmtpData &data, const Call &call)
{
    const QJsonValue letter = call.body[u"email"];
    if (const Refusal refusal = checkLetter(data, letter))
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
AddressList addressesOf(const QJsonValue &body)
{
    const QJsonArray items = body.isArray() ? body.toArray() : body[u"emails"].toArray();
    if (items.isEmpty())
        return {{}, error(400, u"Empty emails"_s, 14)};
    AddressList list;
    for (const QJsonValue item : items) {
        const QString email = (item.isString() ? item : item[u"email"]).toString().trimmed().toLower();
        if (!isAddress(email))
            return {{}, invalid(u"Argument emails is invalid"_s)};
        list.emails << email;
    }
    return list;
}

Answer unsubscribe(SmtpData &data, const Call &call)
{
    const AddressList list = addressesOf(call.body);
    for (const QString &email : list.emails) {
        if (data.unsubscribedAt(email) < 0)
            data.unsubscribed.prepend(QJsonObject {{u"email"_s, email},
                                                   {u"unsubscribe_by_link"_s, 0},
                                                   {u"unsubscribe_by_user"_s, 1},
                                                   {u"spam_complaint"_s, 0},
                                                   {u"date"_s, dateText(call.now)}});
    }
    return list.refusal.value_or(resultTrue());
}

Answer forgive(SmtpData &data, const Call &call)
{
    const AddressList list = addressesOf(call.body);
    for (const QString &email : list.emails) {
        if (const qsizetype at = data.unsubscribedAt(email); at >= 0)
            data.unsubscribed.removeAt(at);
    }
    return list.refusal.value_or(resultTrue());
}

/// Sends a letter that asks to subscribe again; nobody answers it here.
Answer askBack(SmtpData &data, const Call &call)
{
    constexpr int mostOfDay = 5;
    const QString email = call.text(u"email"_s).toLower();
    if (!isAddress(email))
        return invalid(u"Argument email is invalid"_s);
    if (!SmtpData::senders().contains(call.text(u"sender"_s).toLower()))
        return invalid(u"Sender is not valid"_s);
    if (data.unsubscribedAt(email) < 0)
        return invalid(u"Blocked email not found"_s);
    data.askedBack.removeIf([&](const QDateTime &when) { return when.date() != call.now.date(); });
    if (data.askedBack.size() >= mostOfDay)
        return invalid(u"No more than 5 are allowed per day"_s);
    data.askedBack << call.now;
    return QJsonObject {{u"result"_s, true}, {u"id"_s, data.nextId()}};
}

Refusal putDomain(SmtpData &data, const QString &domain)
{
    static const QRegularExpression form(uR"(^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$)"_s);
    if (!form.match(domain).hasMatch())
        return invalid(u"Argument domain is invalid"_s);
    const bool isKnown = std::any_of(data.domains.begin(), data.domains.end(),
                                     [&](const QJsonValue &row) { return row[u"service_value"] == domain; });
    if (isKnown)
        return {};
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
    return {};
}

Answer addDomain(SmtpData &data, const Call &call)
{
    const Refusal refusal = putDomain(data, call.path[u"domain"_s].toLower());
    return refusal ? *refusal : QJsonObject {{u"data"_s, QJsonObject {{u"result"_s, true}}}};
}

/// Domains were named by an address in them before.
Answer addDomainOf(SmtpData &data, const Call &call)
{
    const QString email = call.text(u"email"_s).trimmed().toLower();
    if (!isAddress(email))
        return invalid(u"Argument email is invalid"_s);
    const Refusal refusal = putDomain(data, email.section(u'@', 1));
    return refusal ? *refusal : resultTrue();
}

/// Sends a letter with a link, which nobody opens here.
Answer verifyDomainOf(SmtpData &, const Call &call)
{
    return isAddress(call.path[u"email"_s]) ? resultTrue() : invalid(u"Argument email is invalid"_s);
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
    to.add(u"POST /smtp/domains"_s, addDomainOf);
    to.add(u"GET /smtp/domains/{email}"_s, verifyDomainOf);
}

} // namespace pulsedeck::demo

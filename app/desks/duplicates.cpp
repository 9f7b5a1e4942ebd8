// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desks/duplicates.h"

#include "app/values/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

/// With fewer digits it is a number inside of a company.
constexpr qsizetype shortestPhone = 7;

/// What makes two phones one: their digits.
QString phoneKey(const QString &phone)
{
    QString digits;
    for (const QChar letter : phone) {
        if (letter.isDigit())
            digits += letter;
    }
    return digits.size() < shortestPhone ? QString() : digits;
}

QString emailKey(const QString &email)
{
    return email.contains(u'@') ? email.trimmed().toLower() : QString();
}

/// Keys of a contact, each with what it stands for.
QHash<QString, QString> keysOf(const QJsonObject &contact)
{
    QHash<QString, QString> keys;
    for (const QJsonValue one : contact["phones"].toArray()) {
        const QString phone = format::toText(one["phone"]);
        if (const QString key = phoneKey(phone); !key.isEmpty())
            keys[key] = phone;
    }
    for (const QJsonValue one : contact["emails"].toArray()) {
        if (const QString key = emailKey(one["email"].toString()); !key.isEmpty())
            keys[key] = one["email"].toString();
    }
    return keys;
}

/// Each contact with the first one that it is the same as.
class Families {
public:
    explicit Families(qsizetype size) : m_first(size) { std::iota(m_first.begin(), m_first.end(), 0); }

    qsizetype of(qsizetype one)
    {
        while (m_first.at(one) != one)
            one = m_first[one] = m_first.at(m_first.at(one));
        return one;
    }
    void join(qsizetype one, qsizetype other)
    {
        const qsizetype a = of(one);
        const qsizetype b = of(other);
        m_first[qMax(a, b)] = qMin(a, b);
    }

private:
    QList<qsizetype> m_first;
};

Request toContact(const QString &operation, const QVariantMap &path, const QJsonValue &body)
{
    return {Scope::Crm, operation, path, {}, body};
}

/// What a plan adds to the contact that is kept, each once.
class Planner {
public:
    explicit Planner(const QJsonObject &kept) : m_path {{u"contactId"_s, kept["id"].toVariant()}}
    {
        const QHash<QString, QString> keys = keysOf(kept);
        m_has = QSet<QString>(keys.keyBegin(), keys.keyEnd());
        for (const QJsonValue tag : kept["tags"].toArray())
            m_has << tagKey(tag);
        for (const QJsonValue messenger : kept["messengers"].toArray())
            m_has << messengerKey(messenger);
    }

    void take(const QJsonObject &other)
    {
        for (const QJsonValue one : other["phones"].toArray())
            takePhone(format::toText(one["phone"]));
        for (const QJsonValue one : other["emails"].toArray())
            takeEmail(one["email"].toString());
        for (const QJsonValue one : other["messengers"].toArray())
            takeMessenger(one);
        for (const QJsonValue one : other["tags"].toArray())
            takeTag(one);
        plan.dealsLeft += int(format::toInteger(other["dealsQty"]).value_or(0));
    }

    MovePlan plan;

private:
    static QString tagKey(const QJsonValue &tag) { return u"tag "_s + format::toText(tag["id"]); }
    static QString messengerKey(const QJsonValue &one)
    {
        return u"messenger %1 %2"_s.arg(format::toText(one["typeId"]), one["login"].toString().toLower());
    }
    bool isNew(const QString &key)
    {
        const qsizetype before = m_has.size();
        m_has << key;
        return m_has.size() > before;
    }
    void add(const QString &line, const Request &request)
    {
        plan.lines << line;
        plan.requests << request;
    }

    void takePhone(const QString &phone)
    {
        const QString key = phoneKey(phone).isEmpty() ? phone : phoneKey(phone);
        if (!key.isEmpty() && isNew(key))
            add(Tr::tr("Phone %1").arg(phone),
                toContact(u"POST /crm/v1/contacts/{contactId}/phones"_s, m_path,
                          QJsonObject {{u"phone"_s, phone}}));
    }
    void takeEmail(const QString &email)
    {
        if (email.isEmpty() || !isNew(emailKey(email)))
            return;
        const QJsonObject one {{u"email"_s, email}, {u"isMain"_s, false}};
        add(Tr::tr("Address %1").arg(email),
            toContact(u"POST /crm/v1/contacts/{contactId}/emails"_s, m_path,
                      QJsonObject {{u"emails"_s, QJsonArray {one}}}));
    }
    void takeMessenger(const QJsonValue &one)
    {
        const QJsonObject body {{u"typeId"_s, one["typeId"]}, {u"login"_s, one["login"]}};
        if (one["login"].toString().isEmpty() || !isNew(messengerKey(one)))
            return;
        add(Tr::tr("Messenger %1").arg(one["login"].toString()),
            toContact(u"POST /crm/v1/contacts/{contactId}/messengers"_s, m_path, body));
    }
    void takeTag(const QJsonValue &tag)
    {
        QVariantMap path = m_path;
        path[u"tagId"_s] = tag["id"].toVariant();
        if (isNew(tagKey(tag)))
            add(Tr::tr("Tag %1").arg(tag["name"].toString()),
                toContact(u"POST /crm/v1/contact-tags/{tagId}/contact/{contactId}"_s, path,
                          QJsonValue::Undefined));
    }

    const QVariantMap m_path;
    QSet<QString> m_has;
};

} // namespace

QList<Duplicates> duplicatesIn(const QList<QJsonObject> &contacts)
{
    Families families(contacts.size());
    QHash<QString, qsizetype> seen; // by key: who had it first
    QHash<qsizetype, QStringList> shared;
    for (qsizetype at = 0; at < contacts.size(); ++at) {
        const auto keys = keysOf(contacts.at(at));
        for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
            if (const auto known = seen.constFind(key.key()); known != seen.cend()) {
                families.join(*known, at);
                shared[*known] << key.value();
            } else {
                seen.insert(key.key(), at);
            }
        }
    }
    QList<Duplicates> groups;
    QHash<qsizetype, qsizetype> places;
    for (qsizetype at = 0; at < contacts.size(); ++at) {
        const qsizetype first = families.of(at);
        if (!places.contains(first)) {
            places[first] = groups.size();
            groups << Duplicates();
        }
        Duplicates &group = groups[places.value(first)];
        group.contacts << contacts.at(at);
        group.shared << shared.value(at);
    }
    groups.removeIf([](const Duplicates &group) { return group.contacts.size() < 2; });
    for (Duplicates &group : groups)
        group.shared.removeDuplicates();
    return groups;
}

MovePlan planFor(const Duplicates &group, qsizetype keep)
{
    Planner planner(group.contacts.at(keep));
    for (qsizetype at = 0; at < group.contacts.size(); ++at) {
        if (at != keep)
            planner.take(group.contacts.at(at));
    }
    return planner.plan;
}

} // namespace pulsedeck

// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/recipients.h"

#include "app/values/format.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using namespace describe;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Recipients)
};

const QString toKey = u"to"_s;
const QString listsKey = u"lists"_s;
const QString phonesKey = u"phones"_s;

QString complainLists(const QJsonValue &lines)
{
    for (const QJsonValue one : lines.toArray()) {
        if (!format::toInteger(one))
            return Tr::tr("There is no mailing list “%1”.").arg(format::toText(one));
    }
    return {};
}

} // namespace

QList<FormField> Recipients::fields()
{
    FormField to = required(choice(
        toKey, Tr::tr("To"), {{listsKey, Tr::tr("Mailing lists")}, {phonesKey, Tr::tr("Phone numbers")}}));
    to.value = listsKey;
    FormField lists = required(
        named(FormField {.key = listsKey, .title = Tr::tr("Mailing lists"), .input = FormField::Input::Lines},
              u"emails/mailing-lists"_s));
    lists.hint = Tr::tr("One a line. Each gets a campaign of its own.");
    lists.complain = complainLists;
    FormField phones = required(ofPhone(describe::lines(phonesKey, Tr::tr("Phones"))));
    phones.hint = Tr::tr("With the code of the country, one a line");
    return {to, lists, phones};
}

bool Recipients::shows(const QString &key, const QJsonObject &values)
{
    return (key != listsKey && key != phonesKey) || values[toKey] == key;
}

Recipients::Recipients(const ActionContext &context) : m_isToLists(context.text(toKey) != phonesKey)
{
    for (const QJsonValue one : context.values[listsKey].toArray()) {
        if (const auto id = format::toInteger(one))
            m_lists << *id;
    }
    m_names = context.nameIn(listsKey).split(u'\n', Qt::SkipEmptyParts);
    for (const QJsonValue one : context.values[phonesKey].toArray())
        m_phones << format::toText(one);
}

QString Recipients::words() const
{
    return m_isToLists ? QLocale().createSeparatedList(m_names)
                       : Tr::tr("%Ln phone number(s)", nullptr, int(m_phones.size()));
}

QList<Request> Recipients::counts() const
{
    QList<Request> all;
    for (const qint64 list : m_isToLists ? m_lists : QList<qint64>())
        all << Request {.scope = Scope::Emails,
                        .operation = u"GET /addressbooks/{id}"_s,
                        .path = {{u"id"_s, list}},
                        .priority = Priority::Visible};
    return all;
}

std::optional<qint64> Recipients::people(const QList<QJsonValue> &answers) const
{
    if (!m_isToLists)
        return m_phones.size();
    qint64 people = 0;
    for (qsizetype at = 0; at < m_lists.size(); ++at) {
        const QJsonValue answer = answers.value(at);
        const QJsonValue list = answer.isArray() ? answer[0] : answer;
        const auto phones = format::toInteger(list[u"active_phones_quantity"]);
        if (!phones)
            return {};
        people += *phones;
    }
    return people;
}

QString Recipients::peopleText(const QList<QJsonValue> &answers) const
{
    const auto known = people(answers);
    if (!known)
        return Tr::tr("The number of people is not known");
    return m_isToLists && m_lists.size() > 1 ? Tr::tr("At most %Ln people", nullptr, int(*known))
                                             : Tr::tr("%Ln people", nullptr, int(*known));
}

} // namespace pulsedeck

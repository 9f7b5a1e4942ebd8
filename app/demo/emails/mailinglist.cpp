// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/mailinglist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

bool fits(int status, MailingList::Filter filter)
{
    return filter == MailingList::Filter::All || isActive(status) == (filter == MailingList::Filter::Active);
}

} // namespace

QString statusText(int status)
{
    switch (status) {
    case NewContact:
        return u"New"_s;
    case ActiveContact:
        return u"Active"_s;
    case ConfirmationAsked:
        return u"Activation requested"_s;
    case UnsubscribedContact:
        return u"Unsubscribed"_s;
    case UnsubscribedFromAll:
        return u"Unsubscribed from all"_s;
    case BlockedByUser:
        return u"Blocked by user"_s;
    case SendingError:
        return u"Sending error"_s;
    case TemporarilyUnavailable:
        return u"Temporarily unavailable"_s;
    default:
        return u"Unknown"_s;
    }
}

MailingList::MailingList(int id, const QString &name, const QDateTime &created, const People &people,
                         const Sowing &sowing)
    : m_id(id), m_name(name), m_created(created), m_people(people), m_sowing(sowing)
{
}

void MailingList::grow(const Roots &roots, const QList<Variable> &variables)
{
    m_roots = roots;
    m_variables = variables;
    m_sownVariables = variables.size();
    m_statuses.resize(size_t(roots.size));
    for (int i = 0; i < roots.size; ++i)
        m_statuses[size_t(i)] = quint8(sownStatus(i));
}

QString MailingList::typeOf(const QString &variable) const
{
    const auto found = std::find_if(m_variables.begin(), m_variables.end(),
                                    [&](const Variable &one) { return one.name == variable; });
    return found == m_variables.end() ? QString() : found->type;
}

void MailingList::addVariable(const Variable &variable)
{
    if (typeOf(variable.name).isEmpty())
        m_variables << variable;
}

int MailingList::count(Filter filter) const
{
    if (filter == Filter::All)
        return int(m_statuses.size()) - m_removed;
    return int(std::count_if(m_statuses.begin(), m_statuses.end(), [filter](quint8 status) {
        return status != removedMark && fits(status, filter);
    }));
}

int MailingList::countOfPhones() const
{
    // Of sown contacts three in ten have one; counting them would mean making all of them.
    const auto isKeptWithPhone = [](const Contact &contact) { return !contact.phone.isEmpty(); };
    return m_roots.size * 3 / 10 + int(std::count_if(m_kept.begin(), m_kept.end(), isKeptWithPhone));
}

QList<int> MailingList::page(Filter filter, int offset, int limit, bool descending) const
{
    QList<int> indexes;
    const int size = int(m_statuses.size());
    const bool isPlain = filter == Filter::All && m_removed == 0;
    int skipped = isPlain ? std::min(offset, size) : 0;
    for (int i = skipped; i < size && indexes.size() < limit; ++i) {
        const int index = descending ? size - 1 - i : i;
        const quint8 status = m_statuses[size_t(index)];
        if (status == removedMark || !fits(status, filter))
            continue;
        if (skipped++ >= offset || isPlain)
            indexes << index;
    }
    return indexes;
}

int MailingList::indexOf(const QString &email) const
{
    int index = m_added.value(email, -1);
    if (index < 0) {
        index = m_people.numberOf(m_roots.culture, email);
        if (index >= m_roots.size)
            return -1;
    }
    return index >= 0 && m_statuses[size_t(index)] != removedMark ? index : -1;
}

QString MailingList::emailAt(int index) const
{
    return index < m_roots.size ? m_people.email(m_roots.culture, index) : m_kept[index].email;
}

Contact MailingList::at(int index) const
{
    const auto kept = m_kept.constFind(index);
    Contact contact = kept == m_kept.constEnd() ? sown(index) : *kept;
    contact.status = statusAt(index);
    return contact;
}

void MailingList::append(const Contact &contact)
{
    const int index = int(m_statuses.size());
    m_statuses.push_back(quint8(contact.status));
    m_kept.insert(index, contact);
    m_added.insert(contact.email, index);
}

void MailingList::replace(int index, const Contact &contact)
{
    m_kept.insert(index, contact);
    setStatus(index, contact.status);
}

void MailingList::setStatus(int index, int status)
{
    m_statuses[size_t(index)] = quint8(status);
}

void MailingList::remove(int index)
{
    m_added.remove(emailAt(index));
    m_kept.remove(index);
    m_statuses[size_t(index)] = removedMark;
    ++m_removed;
}

void MailingList::forEach(const std::function<void(int)> &visit) const
{
    for (int index = 0; index < int(m_statuses.size()); ++index) {
        if (m_statuses[size_t(index)] != removedMark)
            visit(index);
    }
}

Dice MailingList::diceOf(int index) const
{
    return m_sowing.dice(u"contact", qint64(m_id) << 32 | index);
}

int MailingList::sownStatus(int index) const
{
    Dice dice = diceOf(index);
    if (dice.chance(m_roots.active))
        return ActiveContact;
    constexpr std::array others {UnsubscribedContact, UnsubscribedContact,   UnsubscribedContact,
                                 SendingError,        SendingError,          UnsubscribedFromAll,
                                 BlockedByUser,       TemporarilyUnavailable};
    return dice.pick(others);
}

Contact MailingList::sown(int index) const
{
    const Person person = m_people.person(m_roots.culture, index);
    Dice dice = diceOf(index);
    dice.next();
    dice.next(); // Two throws told the status.
    Contact contact;
    contact.email = person.email;
    if (dice.chance(0.3))
        contact.phone = person.phone;
    const double age = 1.0 - double(index) / double(std::max(m_roots.size, 1));
    const int days = m_roots.newestDays + int(age * (m_roots.oldestDays - m_roots.newestDays));
    contact.added = m_sowing.daysAgo(days, dice);
    contact.source = dice.pick(std::array {u"form"_s, u"form"_s, u"panel"_s, u"api"_s});
    if (dice.chance(0.93))
        contact.variables = sownVariables(person, dice);
    return contact;
}

QJsonObject MailingList::sownVariables(const Person &person, Dice &dice) const
{
    const QDate today = m_sowing.now.date();
    QJsonObject values;
    for (const Variable &variable : m_variables.first(m_sownVariables)) {
        const int number = dice.upTo(9999);
        if (variable.name == "Name"_L1)
            values.insert(variable.name, person.name);
        else if (variable.name == "City"_L1)
            values.insert(variable.name, person.city);
        else if (variable.name == "Language"_L1)
            values.insert(variable.name, person.language);
        else if (variable.name == "Favourite"_L1 && number % 5)
            values.insert(variable.name, person.favourite);
        else if (variable.name == "Company"_L1)
            values.insert(variable.name, person.name.section(u' ', -1) + " & Co"_L1);
        else if (variable.name == "Birthday"_L1) {
            if (number % 3)
                values.insert(variable.name, today.addDays(-6600 - number * 2).toString(Qt::ISODate));
        } else if (variable.type == "date"_L1 && number % 4)
            values.insert(variable.name, today.addDays(-number % 240).toString(Qt::ISODate));
        else if (variable.type == "number"_L1)
            values.insert(variable.name, number * number / 2'500'000);
    }
    return values;
}

} // namespace pulsedeck::demo
